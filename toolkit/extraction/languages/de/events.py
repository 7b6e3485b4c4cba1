"""Happening in German."""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.events.lexicon import Action, EventLexicon, EventNoun, NameParts

_NOUNS: Mapping[str, str] = {
    "talks": "gespräche verhandlungen beratungen konsultationen",
    "meeting": "treffen sitzung",
    "call": "telefonat telefongespräch",
    "visit": "besuch reise",
    "summit": "gipfel gipfeltreffen",
    "conference": "konferenz",
    "press-conference": "pressekonferenz",
    "vote": "abstimmung",
    "election": "wahl wahlen bundestagswahl",
    "signing": "unterzeichnung",
    "ceasefire": "waffenruhe waffenstillstand",
    "attack": "angriff anschlag",
    "explosion": "explosion",
    "protest": "demonstration kundgebung streik",
    "sanctions": "sanktionen",
}
# kind -> past, plural of the past, infinitive, third person
_VERBS: Mapping[str, str] = {
    "meeting": "traf trafen treffen trifft",
    "visit": "besuchte besuchten besuchen besucht, reiste reisten reisen reist",
    "call": "telefonierte telefonierten telefonieren telefoniert",
    "signing": "unterzeichnete unterzeichneten unterzeichnen unterzeichnet",
    "vote": "stimmte stimmten stimmen stimmt",
    "death": "starb starben sterben stirbt",
}
_HAPPENS = "fand fanden stattfinden findet, begann begannen beginnen beginnt, endete endeten enden endet"
_HOLDS = "führte führten führen führt, hielt hielten halten hält, verhängte verhängten verhängen verhängt"


def _rows(text: str) -> list[list[str]]:
    return [row.split() for row in text.split(",")]


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, EventNoun]:
    return {word: EventNoun(word.capitalize(), kind) for kind, words in _NOUNS.items() for word in words.split()}


@lru_cache(maxsize=1)
def _actions() -> Mapping[str, Action]:
    found: dict[str, Action] = {}
    rows = [(kind, "", row) for kind, text in _VERBS.items() for row in _rows(text)]
    rows += [("", "s", row) for row in _rows(_HAPPENS)] + [("", "o", row) for row in _rows(_HOLDS)]
    for kind, light, row in rows:
        for word, tense in zip(row, ("past", "past", "infinitive", "present"), strict=True):
            if word not in _nouns():
                found.setdefault(word, Action(row[2], kind, tense, light))
    return found


def _title(parts: NameParts) -> str:
    if parts.noun is None or (parts.bare and not parts.complement):
        return parts.clause[:1].upper() + parts.clause[1:]
    words = [*parts.modifiers, parts.noun.base]
    if parts.participants:
        words.append(("zwischen " if len(parts.participants) > 1 else "von ") + " und ".join(parts.participants))
    if parts.complement:
        words.append(parts.complement)
    if parts.place:
        words.append(parts.place)
    title = " ".join(words)
    return title[:1].upper() + title[1:]


def _is_modifier(word: str) -> bool:
    return re.fullmatch(r"[a-zäöüß]{3,}(?:e|en|er|es)", word) is not None and word not in _NOT_MODIFIERS


_NOT_MODIFIERS = frozenset(
    "eine einen einer eines seine ihre diese dieser dieses jede alle nach über unter wurden".split()
)

LEXICON = EventLexicon(
    capital_nouns=True,
    verb_second=True,
    nouns=_nouns,
    actions=_actions,
    title=_title,
    is_modifier=_is_modifier,
    planned=frozenset("wird werden soll sollen geplant vorgesehen erwartet will wollen".split()),
    tentative=frozenset("könnte könnten möglicherweise vielleicht voraussichtlich".split()),
    cancelled=frozenset("abgesagt gestrichen".split()),
    postponed=frozenset("verschoben vertagt verlegt".split()),
    beyond=frozenset({"nicht", "nicht am", "nicht im", "nicht in", "statt am", "nach dem", "vor dem"}),
    negations=frozenset({"nicht"}),
    none=frozenset("kein keine keinen keinem keiner".split()),
    place_prepositions=frozenset({"in", "im"}),
    goal_prepositions=frozenset({"in", "im", "nach"}),
    companions=frozenset({"mit", "zwischen"}),
    purposes=frozenset(),
    topics=frozenset("über zu zum zur um gegen für".split()),
    complements=frozenset("zwischen mit von der des über zu zum zur".split()),
    sides=("delegation", "unterhändler", "vertreter", "minister", "außenminister", "präsident"),
    time_prepositions=frozenset("am im in bis ab seit vom zum auf den".split()),
    connectors=frozenset("auch zudem außerdem jedoch".split()),
    clause_words=frozenset("der die das welche dass ob wenn weil obwohl nachdem bevor".split()),
    auxiliaries=frozenset("ist sind war waren wird werden wurde wurden worden hat haben statt".split()),
    conjunctions=frozenset({"und", "oder"}),
    pronouns={"er": "masc"},
    also_verbs=frozenset({"treffen"}),
    verb_markers=frozenset({"sich"}),
)
