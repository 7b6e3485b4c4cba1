"""Happening in English."""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.events.lexicon import Action, EventLexicon, EventNoun, NameParts
from toolkit.extraction.languages import lexicon
from toolkit.extraction.languages.en.forms import gerund, regular_past, third_person

# kind -> nouns; a trailing "-" marks one that needs a verb of holding.
_NOUNS: Mapping[str, str] = {
    "talks": "round talks negotiations consultations negotiation- dialogue- discussions-",
    "meeting": "meeting meetings gathering session sessions plenary sitting- audience-",
    "call": "call- calls- conversation- conversations- teleconference",
    "visit": "visit visits trip tour",
    "summit": "summit summits",
    "conference": "conference conferences forum congress- convention symposium",
    "press-conference": "briefing",
    "hearing": "hearing hearings inquest arraignment testimony- proceeding- proceedings-",
    "vote": "vote referendum ballot- plebiscite impeachment- adoption- approval-",
    "election": "election elections primary- primaries by-election midterms runoff run-off",
    "debate": "debate debates",
    "signing": "signing ratification",
    "statement": "address- speech statement- announcement-",
    "interview": "interview-",
    "appointment": "appointment nomination-",
    "resignation": "resignation ouster",
    "inauguration": "inauguration swearing-in",
    "sanctions": "sanctions",
    "ceasefire": "ceasefire truce cease-fire armistice cessation",
    "strike": "airstrike airstrikes strike strikes shelling bombardment",
    "attack": "attack attacks assault- raid shooting bombing ambush assassination massacre kidnapping "
    "abduction hijacking incursion fighting offensive-",
    "explosion": "explosion blast explosions",
    "unrest": "clash clashes riot riots uprising stampede",
    "release": "release- amnesty handover-",
    "protest": "protest protests rally rallies demonstration demonstrations march- marches- walkout walkouts "
    "stoppage stoppages sit-in sit-ins lockout "
    "picket blockade- boycott-",
    "exchange": "swap exchange-",
    "exercise": "exercises drill- drills manoeuvres maneuvers",
    "ceremony": "ceremony parade reception- dinner- banquet- vigil procession commemoration wedding "
    "coronation mourning- "
    "service- mass-",
    "celebration": "celebration celebrations anniversary- festival concert",
    "exhibition": "exhibition premiere expo auction sale-",
    "competition": "championship match tournament olympics final- semifinal race- marathon playoff derby "
    "bout- game- tournaments matches",
    "trial": "trial verdict sentencing retrial appeal- ruling-",
    "arrest": "arrest arrests detention- extradition crackdown-",
    "launch": "launch launches liftoff docking splashdown spacewalk test-",
    "opening": "opening-",
    "closing": "closure-",
    "crash": "crash collision accident derailment",
    "disaster": "earthquake flood floods fire- wildfire wildfires hurricane typhoon cyclone tornado "
    "avalanche mudslide "
    "quake quakes temblor tremor- tremors- aftershock aftershocks disaster- tragedy- catastrophe- "
    "tsunami eruption landslide outbreak- outage-",
    "death": "death- deaths- funeral burial killing execution",
    "evacuation": "evacuation",
    "invasion": "invasion",
    "coup": "coup mutiny",
    "deal": "deal- agreement- treaty- pact- memorandum-",
}
# kind -> "base past" of verbs that tell such an event by themselves.
_VERBS: Mapping[str, str] = {
    "meeting": "meet met, convene, gather",
    "hearing": "hear heard",
    "talks": "discuss, negotiate, confer",
    "call": "phone, telephone, speak spoke spoken, talk",
    "visit": "visit, arrive, travel, travel travelled, fly flew flown, depart, tour, head, leave left",
    "vote": "vote, approve, reject, ratify, elect, re-elect, pass",
    "inauguration": "swear swore sworn",
    "press-conference": "brief",
    "signing": "sign, initial",
    "appointment": "appoint, nominate, name, install, confirm",
    "resignation": "resign, dismiss, fire, oust, quit quit, step stepped",
    "sanctions": "sanction",
    "strike": "shell, bomb, strike struck",
    "attack": "attack, storm, invade, capture, seize, ambush",
    "explosion": "explode",
    "death": "die, kill",
    "arrest": "arrest, detain, extradite, raid",
    "trial": "sentence, convict, acquit, indict, find found, uphold upheld, overturn, quash, affirm, "
    "annul, nullify, rule",
    "launch": "launch, unveil, release, introduce",
    "opening": "open, inaugurate",
    "closing": "close",
    "protest": "protest, rally, march, walk, down, picket, stop",
    "expulsion": "expel, deport",
    "summons": "summon",
    "agreement": "agree",
    "withdrawal": "withdraw withdrew withdrawn",
    "exchange": "swap, exchange",
}
_LIGHT_S = """
take took taken, begin began begun, start, end, conclude, open, resume, happen, occur, follow, continue, last,
collapse, break broke, wrap, kick, run ran, come came, be was, go went gone, enter, erupt, arise arose arisen
"""
_LIGHT_O = """
hold held, host, conduct, organize, stage, chair, attend, make made, carry carried, launch, open, resume,
impose, announce, sign, declare, convene, schedule, plan, postpone, cancel, call, pay paid, lead led,
deliver, give gave given, have had, face, arrange, undergo underwent undergone, mark, observe
"""
_GENERIC = """
become became, catch caught, sink sank sunk, flee fled, sweep swept, steal stole stolen, blow blew blown,
fight fought, drive drove driven, throw threw thrown, overthrow overthrew overthrown, undergo underwent undergone,
win won, lose lost, join, beat beat beaten, receive, send sent, bring brought, build built, buy
bought, sell sold, grow grew grown, fall fell fallen, rise rose risen, raise,
cut cut, lift, drop, return, move, suspend,
halt, stop, ban, block, adopt, accept, refuse, decide, order, award, publish, issue, file, submit,
present, deploy, destroy, hit hit, injure, wound, rescue, free, freeze froze frozen, extend,
break broke broken, reach,
create, form, establish, found, discover, find found, take took taken, enter, cross, recall, summon, hand,
pledge, ship, marry, testify, appear, acquire, merge, settle, complete, finish, replace, succeed, defeat,
celebrate, mark, down, shoot shot, withhold withheld, seek sought, shut shut, split split, spread spread,
tear tore torn, draw drew drawn, rebuild rebuilt, retake retook retaken, overrun overran overrun, burst burst,
override overrode overridden, forbid forbade forbidden, slay slew slain, outlaw, lay laid, shake shook shaken,
remove, wave, chant, restore, sack, dissolve, reopen, evacuate, proclaim, recapture, besiege, bombard, loot, torch,
derail, collide, capsize, evict, dismantle, demolish, commission, perform, qualify, crown, clinch, retain,
eliminate, finalize, finalise, endorse, veto, repeal, amend, enact, annul, void, certify, validate, nullify,
disqualify,
repatriate, resettle, pardon, hang hung, behead, execute, jail, imprison, arraign, sue, confiscate, blacklist,
downgrade, upgrade, nationalise, privatise, privatize, divest, dock, undock, splash, detonate, flood, inundate,
overflow, batter, topple, unseat, concede, vaccinate, quarantine, ease, tighten, expire, lapse, vacate, relocate,
kidnap, abduct, hijack, repel, intercept, erect, bury, exhume, commemorate, premiere, rename, redeploy, reinstate
"""
_NOT_ACTIONS = frozenset(
    "based related expected scheduled planned including following leading according used united limited "
    "need indeed hundred speed feed bed red seed exceed succeed aged wed embed shed sacred naked "
    "kindred increased estimated alleged so-called concerned interested detailed proposed unprecedented "
    "continued advanced "
    "compared linked associated described regarded viewed "
    "deemed credited blamed armed had was were been being seemed told added noted remained wanted believed "
    "considered appeared "
    "served lived worked studied stayed owned reigned belonged contained included represented "
    "showed shows aired unchanged unaffected unharmed unhurt untouched unarmed unidentified hoped feared "
    "liked loved hated needed required deserved existed consisted involved depended aimed resembled "
    "ranked totaled "
    "totalled headquartered populated married dated "
    "named called".split()
)


def _verbs(text: str) -> list[tuple[str, str, str]]:
    """Base, past and past participle."""
    rows = [entry.split() for entry in text.replace("\n", " ").split(",")]
    pairs = [(row, row[1] if len(row) > 1 else regular_past(row[0])) for row in rows if row]
    return [(row[0], past, row[2] if len(row) > 2 else past) for row, past in pairs]


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, EventNoun]:
    found: dict[str, EventNoun] = {}
    for kind, words in _NOUNS.items():
        for entry in words.split():
            word = entry.rstrip("-")
            if "_" not in word:
                found[word] = EventNoun(word, kind, not entry.endswith("-"))
    return found


@lru_cache(maxsize=1)
def _actions() -> Mapping[str, Action]:
    found: dict[str, Action] = {}
    rows = [(kind, "", words) for kind, words in _VERBS.items()]
    rows += [("", "s", _LIGHT_S), ("", "o", _LIGHT_O), ("", "", _GENERIC)]
    for kind, light, words in rows:
        for base, past, participle in _verbs(words):
            forms = (
                (past, "past"),
                (participle, "past"),
                (third_person(base), "present"),
                (base, "infinitive"),
                (gerund(base), "participle"),
            )
            for word, tense in forms:
                known = found.get(word)
                if known is None:
                    found[word] = Action(base, kind, tense, light)
                elif light and light not in known.light:
                    found[word] = Action(base, known.kind, known.tense, known.light + light)
    for word in (
        _NOT_ACTIONS | frozenset(_nouns()) | {"be", "was", "is", "being", "bes", "phones", "telephones", "tours"}
    ):
        found.pop(word, None)
    return found


@lru_cache(maxsize=1)
def _participles() -> frozenset[str]:
    rows = [row for words in (*_VERBS.values(), _LIGHT_S, _LIGHT_O, _GENERIC) for row in _verbs(words)]
    others = {past for _, past, _ in rows} | {"run", "come"}
    return frozenset(participle for _, _, participle in rows if participle not in others)


@lru_cache(maxsize=8192)
def _is_action(word: str) -> bool:
    if len(word) <= _SHORTEST_VERB or word in _NOT_ACTIONS:
        return False
    if not word.endswith("ed") or word.endswith(("eed", "-ed")):
        return False
    return "-" not in word or word.startswith(("re-", "co-", "over-", "out-"))


_SHORTEST_VERB = 4


def _title(parts: NameParts) -> str:
    if parts.noun is None:
        return _capital(_by_kind(parts) or parts.clause)
    if parts.bare and not (parts.complement or parts.place or parts.lemma in _ARRANGING):
        return _capital(parts.clause)
    head, complement = _of_noun(parts.complement)
    words = [*parts.modifiers, parts.noun.base, *head]
    if parts.kind == "deal" and parts.lemma in ("sign", "initial"):
        words = ["signing", "of", *words]
    if (
        parts.participants
        and words[0] != "signing"
        and (parts.complement.startswith("with ") or len(parts.participants) == 1)
    ):
        words.insert(0, _owner(_joined(parts.participants)))
    elif parts.who and parts.kind == "protest" and not parts.bare:
        words.append(f"by {parts.who}")
    elif parts.participants:
        words.append(("between " if len(parts.participants) > 1 else "by ") + _joined(parts.participants))
    words += complement
    return _with_place(_capital(" ".join(words).replace(" ,", ",")), parts.place)


def _with_place(title: str, place: str) -> str:
    return f"{title} {place}" if place and len(title) + len(place) < _LONGEST else title


def _by_kind(parts: NameParts) -> str:
    """The name of what a verb tells, made with the noun of its kind; "" where it cannot be."""
    make = _MADE.get(parts.kind)
    return make(parts) if make else ""


@lru_cache(maxsize=1)
def _heads() -> frozenset[str]:
    """Nouns of those who act together: "ministers", "leaders"."""
    nouns = lexicon("en", "quotes").nouns()
    people = {word for word, noun in nouns.items() if noun.kind == "person"}
    return frozenset(people | {f"{word}s" for word in people})


@lru_cache(maxsize=1)
def _compounded() -> frozenset[str]:
    """Words that an event noun only describes: "strike leaders", "election results", "launch site"."""
    return _heads() | frozenset(_AFTER_EVENTS.split())


_AFTER_EVENTS = """
committee committees organizer organizers organiser organisers victim victims survivor survivors plan plans site
sites team teams agenda ban bans zone zones group groups campaign campaigns season results result fraud date dates
deadline process table format proposal proposals package list regime damage debris warning warnings alert scene
commission commissions house houses room rooms officials observers monitors participants venue pad vehicle rules
law laws
"""


@lru_cache(maxsize=1)
def _offices() -> frozenset[str]:
    """Nouns for one who holds an office: "the president of Serbia"."""
    return frozenset(word for word in _heads() if not word.endswith("s"))


def _visit(parts: NameParts) -> str:
    fits = parts.goal and 1 <= len(parts.subject) <= _MOST and parts.lemma != "return"
    if not fits:
        return ""
    return f"{_owner(_joined(parts.subject))} visit to {parts.goal}"


def _meeting(parts: NameParts) -> str:
    word = "phone call" if parts.kind == "call" else "meeting"
    others = [name for name in parts.participants if name not in parts.subject]
    if len(parts.subject) == 2 and not others and not parts.companion and not parts.thing:
        return _with_place(f"{word} between {_joined(parts.subject)}", parts.place)
    if len(parts.subject) == 1 and len(others) == 1 and not parts.mixed:
        return _with_place(f"{word} between {parts.subject[0]} and {others[0]}", parts.place)
    other = parts.companion or (f"with {parts.thing}" if parts.thing and parts.lemma == "meet" else "")
    if len(parts.subject) == 1 and not other and not others and not parts.who and parts.lemma == "meet":
        return _with_place(f"{_owner(parts.subject[0])} meeting", parts.place)
    if len(parts.subject) == 1 and other:
        return _with_place(f"{_owner(parts.subject[0])} {word} {other}", parts.place)
    if parts.who:
        return _with_place(f"{word} of {parts.who} {other}".strip(), parts.place)
    return ""


def _talks(parts: NameParts) -> str:
    if parts.lemma != "discuss" or not parts.subject:
        return ""
    word = (
        "phone call" if re.search(r"\b(?:by|over the|on the) (?:tele)?phone\b|\bcall\b", parts.clause) else "talks"
    )
    if 2 <= len(parts.participants) <= _MOST:
        return _with_place(f"{word} between {_joined(parts.participants)}", parts.place)
    if parts.companion and len(parts.subject) == 1:
        return _with_place(f"{_owner(parts.subject[0])} {word} {parts.companion}", parts.place)
    return ""


def _opening(parts: NameParts) -> str:
    """The name of what is wanted to open or close: "the crossing to open" -> "Opening of the crossing"."""
    thing, _, verb = parts.clause.rpartition(" to ")
    noun = _OPENED.get(verb)
    return f"{noun} of {thing}" if noun and thing else ""


_OPENED = {"open": "opening", "reopen": "reopening", "close": "closing"}
_SUFFERED = {
    "arrest": "arrest",
    "detain": "detention",
    "extradite": "extradition",
    "appoint": "appointment",
    "nominate": "nomination",
    "dismiss": "dismissal",
    "oust": "ouster",
    "fire": "dismissal",
    "resign": "resignation",
    "die": "death",
    "kill": "killing",
    "acquit": "acquittal",
    "sentence": "sentencing",
    "expel": "expulsion",
    "deport": "deportation",
    "swear": "swearing-in",
}


def _suffered(parts: NameParts) -> str:
    noun = _SUFFERED.get(parts.lemma)
    return f"{noun} of {parts.patient[0]}" if noun and len(parts.patient) == 1 else ""


def _signing(parts: NameParts) -> str:
    if not parts.thing or parts.lemma not in ("sign", "initial"):
        return ""
    thing = re.sub("^(?:an? |the )", "", parts.thing)
    by = f" by {_joined(parts.subject)}" if 1 <= len(parts.subject) <= _MOST else ""
    return _with_place(f"signing of {thing}{by}", parts.place)


def _hearing(parts: NameParts) -> str:
    return _with_place(f"hearing of {parts.thing}", parts.place) if parts.lemma == "hear" and parts.thing else ""


_LONGEST = 90
_MOST = 3
_MADE = {
    "hearing": _hearing,
    "visit": _visit,
    "meeting": _meeting,
    "call": _meeting,
    "talks": _talks,
    "signing": _signing,
    "opening": _opening,
    **dict.fromkeys(
        ("arrest", "appointment", "resignation", "death", "trial", "expulsion", "inauguration"), _suffered
    ),
}


def _of_noun(complement: str) -> tuple[list[str], list[str]]:
    """The words "of talks" after "second round": they stand before the parties."""
    words = complement.split(maxsplit=2)
    if len(words) < 2 or words[0] != "of" or words[1] not in _nouns():
        return [], [complement] if complement else []
    return words[:2], words[2:]


def _owner(name: str) -> str:
    return name + ("'" if name.endswith("s") else "'s")


def _joined(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_DETERMINERS = frozenset(
    "the a an this that these those his her their its our my some any no every each both all which whose".split()
)
_NOT_MODIFIERS = _DETERMINERS | frozenset(
    "in on at by to from with for of about against after before during over between into and or but as "
    "than is was are "
    "were be been has have had will would could may might must should did do does not also said who when "
    "where while "
    "if because that it he she they we i you there then later until since held hold holding host "
    "hosted".split()
)


@lru_cache(maxsize=8192)
def _is_modifier(word: str) -> bool:
    return word.isascii() and word.replace("-", "").isalpha() and word not in _NOT_MODIFIERS


_GROWTH = frozenset(
    word
    for base, past, _ in _verbs(
        "rise rose, fall fell, grow grew, climb, jump, decline, drop, slip, gain, surge, "
        "plunge, soar, shrink shrank, expand, reach, hit hit, total, stand stood, average, exceed, top, increase, "
        "decrease, edge, tumble, slide slid"
    )
    for word in (base, past, third_person(base))
)
# To speak or talk is an event where one of these is near: "spoke of peace" is none.
_BY_WIRE = frozenset({"phone", "telephone", "call", "videoconference", "hotline"})
_ARRANGING = frozenset("schedule plan arrange set postpone cancel delay reschedule move resume suspend".split())
_RULINGS = frozenset(
    "conviction convictions sentence sentences ruling rulings verdict verdicts acquittal decision judgment "
    "term election elections victory result results vote win poll polls".split()
)
_COURTS = frozenset(
    "court courts judge judges justice tribunal panel jury arbitrator arbitrators commission magistrate".split()
)
_HEARD = frozenset(
    "appeal appeals case cases argument arguments petition petitions motion motions testimony evidence bail "
    "complaint lawsuit charges plea application applications".split()
)
_BILLS = frozenset(
    "bill bills law laws legislation resolution act budget motion measure amendment amendments treaty "
    "parliament senate congress lawmakers assembly vote".split()
)

LEXICON = EventLexicon(
    nouns=_nouns,
    actions=_actions,
    title=_title,
    is_action=_is_action,
    is_modifier=_is_modifier,
    auxiliaries=frozenset("is are was were be been being will would has have had can could may might".split()),
    linking=frozenset({"of", "the", "peace", "direct"}),
    conjunctions=frozenset({"and", "but", "or"}),
    pronouns={"he": "masc", "she": "femn"},
    stand_ins=dict.fromkeys(("which", "it", "they"), ""),
    heads=_heads,
    speakers=frozenset("i we you my our your me us i've i'm we've we're".split()),
    possessives={"his": "masc", "her": "femn"},
    attributing=("according to", "in the words"),
    until=frozenset({"till", "until"}),
    since=frozenset({"from", "since"}),
    setting=frozenset({"set", "scheduled", "called"}),
    formerly=frozenset({"originally", "initially"}),
    inviting=frozenset({"invitation", "behest", "request"}),
    leading=frozenset("after before ahead anticipation following despite amid".split()),
    also_modifiers=frozenset("offensive disaster fighting final ruling test service mass fire race game".split()),
    progressives={"meeting": "meet"},
    discussing=frozenset({"discuss"}),
    by_wire=_BY_WIRE,
    starting=frozenset("begin start open launch".split()),
    where=frozenset({"where"}),
    delays=frozenset(
        [(verb, adverb) for verb in ("put", "pushed") for adverb in ("back", "off")]
        + [(verb, "forward") for verb in ("brought", "moved")]
    ),
    idle=frozenset({"strike"}),
    wishing=frozenset("expect expects expected want wants wanted".split()),
    offices=_offices,
    adverbs=frozenset("now last also later still already twice once again together".split()),
    besides=frozenset("after when because while since following despite".split()),
    signing=frozenset({"sign", "initial"}),
    both={
        **dict.fromkeys(("two countries", "both countries", "two nations"), "state"),
        **dict.fromkeys(("two sides", "both sides", "the sides"), "side"),
        **dict.fromkeys(
            ("two leaders", "both leaders", "two men", "the leaders", "the pair", "the two"), "person"
        ),
    },
    whose=frozenset({"whose"}),
    arranging=_ARRANGING,
    phrases=frozenset(
        tuple(phrase.split(" "))
        for phrase in (
            "called off|call off|calling off|not take place|not be held|not go ahead|not happen|"
            "never took place|pulled out of"
        ).split("|")
    ),
    participles=_participles,
    being=frozenset({"is", "are", "was", "were"}),
    having=frozenset({"has", "have", "had", "having"}),
    nobody=frozenset({"nobody", "none", "neither"}),
    locators=frozenset(
        "city town village province state region capital port suburb outskirts coast island district "
        "north south "
        "east west center centre area county resort".split()
    ),
    near=frozenset({"near", "outside", "off"}),
    complementizers=frozenset({"that"}),
    openers=("at the same time", "in addition", "in the meantime", "as a result", "later in the day"),
    articles=frozenset({"the", "a", "an"}),
    infinitive_markers=frozenset(
        "to will would shall should may might could can must did does do not let help".split()
    ),
    modals=frozenset("will would shall may might".split()),
    kind_needs={
        "leave": frozenset({"for"}),
        "depart": frozenset({"for"}),
        "head": frozenset({"to", "for"}),
        "step": frozenset({"down"}),
        "swear": frozenset({"in"}),
        "speak": frozenset({"by", "on", "to", "with", "over"}),
        "name": frozenset(),
        "call": frozenset(),
        "down": frozenset({"tools"}),
        "stop": frozenset({"work"}),
    },
    kind_objects={
        "find": frozenset({"guilty", "liable"}),
        **dict.fromkeys(("uphold", "overturn", "quash", "affirm", "annul", "nullify"), _RULINGS),
        "walk": frozenset({"out", "job", "work"}),
        "pass": _BILLS,
        "reject": _BILLS,
        "approve": _BILLS,
        "strike": frozenset("missile missiles drone drones rocket warplanes jets army town".split()),
        "fire": frozenset("minister chief director coach head manager secretary".split()),
        "storm": frozenset("building parliament embassy troops protesters gunmen militants palace".split()),
        "release": frozenset("album film version device software phone game report statement".split()),
    },
    excluding={
        **dict.fromkeys(("rule", "ruled", "ruling"), "out"),
        **dict.fromkeys(("exclude", "excluded", "excluding"), ""),
    },
    ahead_prepositions=frozenset({"for"}),
    compounds={
        ("press", "conference"): "press-conference",
        ("news", "conference"): "press-conference",
        ("phone", "call"): "call",
        ("telephone", "call"): "call",
        ("phone", "conversation"): "call",
        ("telephone", "conversation"): "call",
        ("memorial", "service"): "ceremony",
        ("on", "strike"): "protest",
        ("hunger", "strike"): "protest",
        ("missile", "test"): "launch",
        ("nuclear", "test"): "launch",
    },
    proposing=frozenset("called calls calling call urged urges urging demanded demands proposed".split()),
    next_needs={
        "kick": frozenset({"off"}),
        "go": frozenset({"into", "ahead", "off", "live"}),
        "walk": frozenset({"out", "off"}),
    },
    due=frozenset({"due"}),
    suffering=frozenset("admitted charged cleared ordered accused warned".split()),
    things=frozenset({("press", "release"), ("news", "release"), ("media", "release")}),
    deciding=frozenset({"rule", "decide", "order", "agree", "vote"}),
    leaving=frozenset({"leave", "depart"}),
    lasting=frozenset({"last", "continue", "run"}),
    compounded=_compounded,
    parts_of_day=frozenset(
        [f"{the}{part}" for the in ("", "the ") for part in ("noon", "midday", "morning", "afternoon", "evening")]
        + [f"{when} in the day" for when in ("earlier", "later")]
    ),
    coming=frozenset({"next", "upcoming"}),
    is_growth=_GROWTH.__contains__,
    old_plans=frozenset(
        (word, plan) for word in ("original", "initial") for plan in ("plan", "plans", "schedule")
    ),
    industrial=tuple("hour day week general national nationwide rolling indefinite hunger rail sympathy".split()),
    papers=frozenset(
        "minutes transcript bulletin release briefing statistics report reports statement survey poll "
        "interview document documents letter decree paper article video "
        "message post study memo filing data figures review book note commentary blog podcast footage "
        "photo photos".split()
    ),
    light_needs={"enter": frozenset({"into"}), "come": frozenset({"into", "on", "at", "in", "to"})},
    matters=("situation", "war", "conflict", "crisis", "ambassador", "violence", "unrest"),
    attending=frozenset({"attend", "join"}),
    noun_needs={"cessation": frozenset({"of"})},
    conditional=frozenset({"if", "unless", "whether"}),
    beyond=frozenset({"after", "before", "beyond", "as of", "prior to", "since before"}),
    relatives=frozenset({"who", "which"}),
    date_adverbs=frozenset({"late", "early", "only", "just", "as"}),
    unions=(
        "union",
        "worker",
        "miner",
        "pilot",
        "teacher",
        "nurse",
        "doctor",
        "walkout",
        "wage",
        "labor",
        "labour",
        "general",
        "nationwide",
        "stoppage",
        "hunger",
        "staff",
        "driver",
    ),
    same_again=frozenset({"this", "that", "these", "those"}),
    another=("next", "previous", "last", "another", "new", "first", "second", "third", "similar", "earlier"),
    verb_markers=frozenset("will would to shall may might could can must should and".split()),
    also_verbs=frozenset(
        "appeal test riot clash boycott picket auction visit attack march protest vote strike raid "
        "launch meet call tour rally debate visits attacks protests "
        "strikes".split()
    ),
    requires={
        "hear": _HEARD,
        "rule": _COURTS,
        "talk": _BY_WIRE,
        "confirm": frozenset({"as"}),
        "speak": _BY_WIRE,
    },
    owners=("'s", "’s", "s'", "s’"),
    planned=frozenset(
        "will would shall planned scheduled arranged due expected set slated plans expects expect upcoming "
        "forthcoming set tentatively".split()
    ),
    tentative=frozenset(
        "may might could possibly probably likely tentatively considering possible perhaps".split()
    ),
    cancelled=frozenset("cancelled canceled cancels scrapped cancellation".split()),
    postponed=frozenset("postponed delayed rescheduled adjourned moved".split()),
    negations=frozenset({"not", "never", "didn't", "wasn't"}),
    none=frozenset({"no"}),
    denying=frozenset("deny denies denied denying refute refutes refuted dismiss dismisses dismissed".split()),
    rumours=frozenset("report reports rumors rumours claims speculation allegations".split()),
    denied_words=frozenset({"that"}),
    place_prepositions=frozenset({"in", "at"}),
    goal_prepositions=frozenset({"in", "at", "to", "for"}),
    companions=frozenset({"with", "between", "among"}),
    purposes=frozenset("support honor honour memory solidarity protest".split()),
    topics=frozenset("on about over for against regarding concerning".split()),
    complements=frozenset("between with of on about over for against by".split()),
    sides=(
        "delegat",
        "negotiat",
        "representativ",
        "diplomat",
        "official",
        "minister",
        "envoy",
        "leader",
        "president",
        "counterpart",
        "forces",
        "troops",
        "side",
        "government",
        "foreign",
        "warplane",
    ),
    time_prepositions=frozenset("within on in at by from since until till during around about of for".split()),
    connectors=frozenset("with however meanwhile also earlier later separately and but then so similarly".split()),
    clause_words=frozenset(
        "which who that where when while if because although though after before since until".split()
    ),
)
