"""Happening in English."""

from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.events.lexicon import Action, EventLexicon, EventNoun, NameParts
from toolkit.extraction.languages.en.forms import gerund, regular_past, third_person

# kind -> nouns; a trailing "-" marks one that needs a verb of holding.
_NOUNS: Mapping[str, str] = {
    "talks": "round talks negotiations consultations negotiation- dialogue-",
    "meeting": "meeting meetings gathering session sessions",
    "call": "call- calls- phone_call",
    "visit": "visit visits trip tour",
    "summit": "summit summits",
    "conference": "conference conferences forum congress- convention symposium",
    "press-conference": "briefing news_conference",
    "hearing": "hearing hearings",
    "vote": "vote referendum ballot- runoff",
    "election": "election elections primary- primaries by-election midterms",
    "debate": "debate debates",
    "signing": "signing ratification",
    "statement": "address- speech statement- announcement-",
    "interview": "interview-",
    "appointment": "appointment nomination-",
    "resignation": "resignation ouster",
    "inauguration": "inauguration swearing-in",
    "sanctions": "sanctions",
    "ceasefire": "ceasefire truce cease-fire armistice",
    "strike": "airstrike airstrikes strike strikes shelling bombardment",
    "attack": "attack attacks assault- raid shooting bombing ambush",
    "explosion": "explosion blast explosions",
    "protest": "protest protests rally demonstration march- walkout",
    "exchange": "swap exchange-",
    "exercise": "exercises drill- drills",
    "ceremony": "ceremony parade reception-",
    "celebration": "celebration celebrations anniversary- festival concert",
    "exhibition": "exhibition premiere",
    "competition": "championship match tournament olympics final- semifinal race-",
    "trial": "trial verdict sentencing",
    "arrest": "arrest arrests detention-",
    "launch": "launch liftoff",
    "opening": "opening- closure-",
    "crash": "crash collision accident derailment",
    "disaster": "earthquake flood floods fire- hurricane tsunami eruption landslide",
    "death": "death- deaths- funeral burial killing",
    "evacuation": "evacuation",
    "invasion": "invasion",
    "coup": "coup mutiny",
    "deal": "deal- agreement- treaty-",
}
# kind -> "base past" of verbs that tell such an event by themselves.
_VERBS: Mapping[str, str] = {
    "meeting": "meet met, convene, gather",
    "call": "phone, telephone, speak spoke",
    "visit": "visit, arrive, travel, fly flew, depart, tour",
    "vote": "vote, approve, reject, ratify, elect, re-elect, pass",
    "signing": "sign, initial",
    "appointment": "appoint, nominate, name, install",
    "resignation": "resign, dismiss, fire, oust, quit quit",
    "sanctions": "sanction",
    "strike": "shell, bomb, strike struck",
    "attack": "attack, storm, invade, capture, seize, ambush",
    "death": "die, kill",
    "arrest": "arrest, detain, extradite, raid",
    "trial": "sentence, convict, acquit, indict",
    "launch": "launch, unveil, release, introduce",
    "opening": "open, close, inaugurate",
    "protest": "protest, rally, march",
    "expulsion": "expel, deport",
    "summons": "summon",
    "agreement": "agree",
    "withdrawal": "withdraw withdrew",
    "exchange": "swap, exchange",
}
_LIGHT_S = """
take took, begin began, start, end, conclude, open, resume, happen, occur, follow, continue, last,
collapse, break broke, run ran, come came, be was
"""
_LIGHT_O = """
hold held, host, conduct, organize, stage, chair, attend, make made, carry carried, launch, open, resume,
impose, announce, sign, declare, convene, schedule, plan, postpone, cancel, call, pay paid, lead led,
deliver, give gave, have had
"""
_GENERIC = """
become became, win won, lose lost, join, leave left, receive, send sent, bring brought, build built, buy
bought, sell sold, grow grew, fall fell, rise rose, raise, cut cut, lift, drop, return, move, suspend,
halt, stop, ban, block, adopt, accept, refuse, decide, order, award, publish, issue, file, submit,
present, deploy, destroy, hit hit, injure, wound, rescue, free, freeze froze, extend, break broke, reach,
create, form, establish, found, discover, find found, take took, enter, cross, recall, summon, hand,
pledge, ship, marry, testify, appear, acquire, merge, settle, complete, finish, replace, succeed, defeat,
celebrate, mark, down, shoot shot
"""
_NOT_ACTIONS = frozenset(
    "based related expected scheduled planned including following leading according used united limited "
    "need indeed hundred speed feed bed red seed exceed succeed aged wed embed shed sacred naked "
    "kindred increased estimated alleged so-called concerned interested detailed proposed unprecedented "
    "continued advanced"
    "had was were been being seemed told added noted remained wanted believed considered appeared "
    "named called".split()
)


def _verbs(text: str) -> list[tuple[str, str]]:
    pairs = [entry.split() for entry in text.replace("\n", " ").split(",")]
    return [(pair[0], pair[1] if len(pair) > 1 else regular_past(pair[0])) for pair in pairs if pair]


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
        for base, past in _verbs(words):
            forms = (
                (past, "past"),
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
    for word in _NOT_ACTIONS | frozenset(_nouns()) | {"be", "was", "is", "being", "bes"}:
        found.pop(word, None)
    return found


def _is_action(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in _NOT_ACTIONS and not word.endswith(("eed", "-ed"))


def _title(parts: NameParts) -> str:
    if parts.noun is None or (parts.bare and not parts.complement):
        return _capital(parts.clause)
    head, complement = _of_noun(parts.complement)
    words = [*parts.modifiers, parts.noun.base, *head]
    if parts.participants and parts.complement.startswith("with "):
        words.insert(0, _owner(_joined(parts.participants)))
    elif parts.participants:
        words.append(("between " if len(parts.participants) > 1 else "by ") + _joined(parts.participants))
    if parts.complement:
        words += complement
    elif not parts.participants and parts.place:
        words.append(parts.place)
    return _capital(" ".join(words).replace(" ,", ","))


def _of_noun(complement: str) -> tuple[list[str], list[str]]:
    """The words "of talks" after "second round": they stand before the parties, whatever else follows them."""
    words = complement.split(maxsplit=2)
    if len(words) < 2 or words[0] != "of" or not words[1].isalpha() or not words[1].islower():
        return [], [complement]
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
    "than is was are"
    "were be been has have had will would could may might must should did do does not also said who when "
    "where while"
    "if because that it he she they we i you there then later until since held hold holding host hosted".split()
)


def _is_modifier(word: str) -> bool:
    return word.isascii() and word.replace("-", "").isalpha() and word not in _NOT_MODIFIERS


LEXICON = EventLexicon(
    nouns=_nouns,
    actions=_actions,
    title=_title,
    is_action=_is_action,
    is_modifier=_is_modifier,
    auxiliaries=frozenset("is are was were be been being will would has have had can could may might".split()),
    linking=frozenset({"of", "the", "peace", "direct"}),
    conjunctions=frozenset({"and", "but", "or"}),
    pronouns=frozenset({"he", "she"}),
    verb_markers=frozenset("will would to shall may might could can must should and".split()),
    also_verbs=frozenset("visit attack march protest vote strike raid launch meet call tour rally debate".split()),
    requires={"speak": frozenset({"phone", "telephone", "call", "videoconference"})},
    owners=("'s", "’s", "s'", "s’"),
    planned=frozenset(
        "will would shall planned scheduled due expected set slated plans expects expect upcoming "
        "forthcoming".split()
    ),
    tentative=frozenset(
        "may might could possibly probably likely tentatively considering possible perhaps".split()
    ),
    cancelled=frozenset("cancelled canceled cancels scrapped".split()),
    postponed=frozenset("postponed delayed rescheduled adjourned moved".split()),
    negations=frozenset({"not", "never", "didn't", "wasn't"}),
    place_prepositions=frozenset({"in", "at"}),
    goal_prepositions=frozenset({"in", "at", "to"}),
    companions=frozenset({"with", "between", "among"}),
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
    time_prepositions=frozenset("on in at by from since until till during around about of for".split()),
    connectors=frozenset("however meanwhile also earlier separately and but".split()),
    clause_words=frozenset(
        "which who that where when while if because although though after before since until".split()
    ),
)
