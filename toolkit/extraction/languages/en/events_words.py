"""English words for what happens: nouns and verbs with their kinds, and the forms of verbs."""

from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.events.forms import Action, EventNoun
from toolkit.extraction.languages import lexicon
from toolkit.extraction.languages.en.forms import gerund, regular_past, third_person

# kind -> nouns; a trailing "-" marks one that needs a verb of holding.
_NOUNS: Mapping[str, str] = {
    "talks": "round talks negotiations consultations negotiation- dialogue- discussions-",
    "meeting": "meeting meetings encounter- gathering session sessions plenary sitting- audience-",
    "call": "call- calls- conversation- conversations- teleconference",
    "visit": "visit visits trip tour",
    "summit": "summit summits",
    "conference": "conference conferences forum congress- convention symposium workshop workshops seminar "
    "seminars webinar webinars",
    "press-conference": "briefing",
    "hearing": "hearing hearings inquest arraignment testimony- proceeding- proceedings-",
    "vote": "vote voting referendum ballot- plebiscite impeachment- adoption- approval-",
    "election": "election elections primary- primaries by-election by-elections midterms runoff run-off caucuses "
    "byelection byelections",
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
    "attack": "attack attacks assault- raid raids shooting shootings bombing bombings ambush assassination "
    "massacre "
    "theft thefts burglary burglaries "
    "kidnapping kidnappings stabbing stabbings shootout gunfight firefight beheading robbery robberies heist "
    "arson "
    "abduction hijacking incursion fighting offensive- siege sieges shootouts ambushes",
    "explosion": "explosion explosions blast blasts",
    "unrest": "clash clashes riot riots uprising uprisings "
    "revolt revolts revolution rebellion rebellions insurrection stampede brawl looting",
    "release": "release- amnesty handover- handovers-",
    "protest": "protest protests rally rallies demonstration demonstrations march marches walkout walkouts "
    "stoppage stoppages sit-in sit-ins lockout "
    "picket blockade- boycott- bandh bandhs hartal hartals",
    "exchange": "swap exchange-",
    "exercise": "exercise- exercises drill- drills manoeuvres maneuvers",
    "ceremony": "ceremonies parades receptions- dinners- banquets- vigils processions weddings services- masses- "
    "ceremony parade reception- dinner- banquet- vigil procession commemoration wedding "
    "funeral funerals burial burials cremation gala galas "
    "coronation mourning- "
    "service- mass-",
    "celebration": "concerts festivals celebration celebrations anniversary- festival concert",
    "exhibition": "exhibitions premieres expos auctions exhibition premiere expo auction sale-",
    "competition": "marathons races- "
    "championship championships cup- match tournament olympics final- finals- semifinal semifinals "
    "showdown- semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals race- marathon "
    "playoff play-off play-offs playoffs derby decider qualifier- "
    "bout- game- tournaments matches",
    "trial": "verdicts sentencings retrials "
    "trial acquittal conviction- deliberations- verdict sentencing retrial appeal- ruling- "
    "indictment indictments- prosecution- lawsuit- mistrial",
    "arrest": "arrest arrests detention- extradition crackdown-",
    "launch": "launch launches liftoff docking splashdown spacewalk test-",
    "opening": "opening-",
    "closing": "closure-",
    "crash": "crashes collisions accidents derailments crash collision accident derailment shipwreck pile-up",
    "disaster": "earthquake earthquakes flood floods flooding fire- fires- blaze wildfire wildfires hurricane "
    "typhoon cyclone tornado tornadoes avalanches landslides mudslides "
    "avalanche mudslide "
    "quake quakes temblor tremor- tremors- aftershock aftershocks disaster- tragedy- catastrophe- "
    "tsunami eruption landslide outbreak- outage- outages- blackout- blackouts-",
    "death": "death- deaths- killing killings execution executions drowning",
    "evacuation": "evacuation evacuations manhunt manhunts",
    "invasion": "invasion war-",
    "coup": "coup mutiny",
    "deal": "deal- agreement- treaty- pact- memorandum- accord- accords- settlement- merger- takeover-",
}
# kind -> "base past" of verbs that tell such an event by themselves.
_VERBS: Mapping[str, str] = {
    "meeting": "meet met, convene, reconvene, gather",
    "hearing": "hear heard",
    "talks": "discuss, negotiate, confer",
    "call": "phone, telephone, speak spoke spoken, talk",
    "visit": "visit, arrive, travel, travel travelled, fly flew flown, depart, tour, head, leave left",
    "vote": "vote, approve, reject, ratify, elect, re-elect, pass",
    "inauguration": "swear swore sworn",
    "press-conference": "brief",
    "signing": "sign, initial",
    "appointment": "appoint, nominate, name, install, confirm",
    "resignation": "resign, dismiss, fire, oust, sack, depose, quit quit, step stepped",
    "sanctions": "sanction, blacklist",
    "strike": "shell, bomb, strike struck",
    "attack": "attack, storm, invade, capture, seize, ambush, kidnap, abduct, hijack",
    "explosion": "explode, detonate",
    "crash": "crash, collide, derail",
    "evacuation": "evacuate",
    "release": "free",
    "death": "die, drown, suffocate, kill, perish, assassinate, execute, behead, murder",
    "arrest": "arrest, detain, extradite, raid",
    "trial": "sentence, convict, acquit acquitted, indict, arraign, jail, imprison, charge, "
    "plead, find found, uphold upheld, overturn, quash, affirm, "
    "annul annulled, nullify, rule",
    "launch": "launch, unveil, release, introduce",
    "opening": "open, inaugurate",
    "closing": "close",
    "protest": "protest, rally, march, demonstrate, walk, down, picket, stop",
    "expulsion": "expel, deport",
    "summons": "summon",
    "agreement": "agree",
    "withdrawal": "withdraw withdrew withdrawn",
    "exchange": "swap, exchange",
}
_LIGHT_S = """
take took taken, begin began begun, start, end, conclude, open, resume, happen, occur, follow, continue, last,
collapse, break broke, wrap, kick, run ran, come came, be was, go went gone, enter, erupt, arise arose arisen,
commence, proceed, unfold, culminate, convene, reconvene, get got gotten
"""
_LIGHT_O = """
hold held, host, conduct, organize, stage, chair, attend, make made, carry carried, launch, open, resume,
impose, announce, sign, declare, convene, continue, restart, pursue,
schedule, plan, postpone, cancel, call, pay paid, lead led,
deliver, give gave given, have had, face, arrange, undergo underwent undergone, mark, observe,
undertake undertook undertaken
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
remove, wave, chant, restore, sack, dissolve, reopen, evacuate, proclaim, recapture, besiege, bombard, loot,
torch, derail, collide, capsize, evict, dismantle, demolish, commission, blast, stand stood, assume, cast cast,
sit sat, keep kept, repay repaid, swim swam swum, swing swung, light lit, spin spun, spring sprang sprung,
slide slid, bear bore born, hide hid hidden, leap leapt, bid bid, hurt hurt, overcome overcame,
wake woke woken, withstand withstood, resell resold, upset upset,
feed fed, dig dug, weep wept, kneel knelt, ring rang rung,
perform, qualify, crown, clinch, retain,
eliminate, finalize, finalise, endorse, veto, repeal, amend, enact,
annul annulled, void, certify, validate, nullify, disqualify,
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


def verbs(text: str) -> list[tuple[str, str, str]]:
    """Base, past and past participle."""
    rows = [entry.split() for entry in text.replace("\n", " ").split(",")]
    pairs = [(row, row[1] if len(row) > 1 else regular_past(row[0])) for row in rows if row]
    return [(row[0], past, row[2] if len(row) > 2 else past) for row, past in pairs]


@lru_cache(maxsize=1)
def nouns() -> Mapping[str, EventNoun]:
    """Event nouns by their form."""
    found: dict[str, EventNoun] = {}
    for kind, words in _NOUNS.items():
        for entry in words.split():
            word = entry.rstrip("-")
            if "_" not in word:
                found[word] = EventNoun(word, kind, not entry.endswith("-"))
    return found


@lru_cache(maxsize=1)
def actions() -> Mapping[str, Action]:
    """What the forms of the verbs tell."""
    found: dict[str, Action] = {}
    rows = [(kind, "", words) for kind, words in _VERBS.items()]
    rows += [("", "s", _LIGHT_S), ("", "o", _LIGHT_O), ("", "", _GENERIC)]
    for kind, light, words in rows:
        for base, past, participle in verbs(words):
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
        _NOT_ACTIONS | frozenset(nouns()) | {"be", "was", "is", "being", "bes", "phones", "telephones", "tours"}
    ):
        found.pop(word, None)
    return found


@lru_cache(maxsize=1)
def heads() -> frozenset[str]:
    """Nouns of those who act together: "ministers", "leaders"."""
    told = lexicon("en", "quotes").nouns()
    people = {word for word, noun in told.items() if noun.kind == "person"}
    return frozenset(people | {f"{word}s" for word in people})


@lru_cache(maxsize=1)
def compounded() -> frozenset[str]:
    """Words that an event noun only describes: "strike leaders", "election results", "launch site"."""
    return heads() | frozenset(_AFTER_EVENTS.split())


_AFTER_EVENTS = """
village villages line lines monitor
committee committees organizer organizers organiser organisers victim victims survivor survivors plan plans site
sites team teams agenda ban bans zone zones group groups campaign campaigns season results result fraud date dates
deadline process table format proposal proposals package list regime damage debris warning warnings alert scene
commission commissions house houses room rooms officials observers monitors participants venue pad vehicle rules
law laws rights stations station age booths machines system power bloc shares company companies provider vehicle
"""


@lru_cache(maxsize=1)
def offices() -> frozenset[str]:
    """Nouns for one who holds an office: "the president of Serbia"."""
    return frozenset(word for word in heads() if not word.endswith("s"))
