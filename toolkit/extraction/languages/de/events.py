"""Happening in German."""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.events.forms import Action, EventNoun
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.name_parts import NameParts
from toolkit.extraction.languages.de import event_grammars as grammars

_NOUNS: Mapping[str, str] = {
    "talks": "gespräche verhandlungen beratungen konsultationen",
    "meeting": "treffen sitzung zusammenkunft tagung",
    "call": "telefonat telefongespräch videoschalte",
    "visit": "besuch reise",
    "summit": "gipfel gipfeltreffen",
    "conference": "konferenz kongress parteitag",
    "press-conference": "pressekonferenz",
    "hearing": "anhörung",
    "vote": "abstimmung referendum volksabstimmung",
    "election": "wahl wahlen",
    "debate": "debatte",
    "signing": "unterzeichnung",
    "inauguration": "vereidigung amtseinführung",
    "ceasefire": "waffenruhe waffenstillstand feuerpause",
    "attack": "angriff angriffe anschlag überfall",
    "explosion": "explosion",
    "protest": "demonstration demonstrationen kundgebung streik warnstreik protest proteste",
    "sanctions": "sanktionen",
    "exercise": "manöver militärübung",
    "ceremony": "gedenkfeier trauerfeier beisetzung",
    "exhibition": "ausstellung messe premiere",
    "celebration": "konzert festival",
    "competition": "finale endspiel turnier",
    "trial": "prozess gerichtsverhandlung hauptverhandlung",
    "opening": "eröffnung",
    "crash": "absturz unfall zugunglück",
    "disaster": "erdbeben hochwasser großbrand",
}
# head -> what stands before it in one word
_COMPOUNDS: Mapping[str, str] = {
    "gespräche": "friedens sondierungs koalitions krisen spitzen",
    "verhandlungen": "friedens koalitions tarif beitritts",
    "treffen": "außenminister minister spitzen krisen",
    "sitzung": "kabinetts sonder krisen bundestags",
    "besuch": "staats antritts arbeits kurz",
    "reise": "auslands dienst",
    "gipfel": "eu- nato- g7- g20- klima krisen sonder",
    "konferenz": "friedens geber sicherheits klima außenminister",
    "wahl": "bundestags landtags präsidentschafts parlaments kommunal europa stich neu",
    "wahlen": "landtags präsidentschafts parlaments kommunal europa neu",
    "debatte": "haushalts bundestags",
    "angriff": "drohnen raketen luft",
    "angriffe": "drohnen raketen luft",
    "absturz": "flugzeug hubschrauber",
    "unfall": "verkehrs bus",
}
# kind -> past, plural of the past, infinitive, third person
_VERBS: Mapping[str, str] = {
    "meeting": "traf trafen treffen trifft, empfing empfingen empfangen empfängt, tagte tagten tagen tagt",
    "visit": "besuchte besuchten besuchen besucht, reiste reisten reisen reist, flog flogen fliegen fliegt",
    "call": "telefonierte telefonierten telefonieren telefoniert",
    "talks": "verhandelte verhandelten verhandeln verhandelt",
    "signing": "unterzeichnete unterzeichneten unterzeichnen unterzeichnet",
    "vote": "stimmte stimmten stimmen stimmt, billigte billigten billigen billigt, "
    "verabschiedete verabschiedeten verabschieden verabschiedet",
    "election": "wählte wählten wählen wählt",
    "protest": "demonstrierte demonstrierten demonstrieren demonstriert, streikte streikten streiken streikt",
    "death": "starb starben sterben stirbt",
    "appointment": "ernannte ernannten ernennen ernennt",
    "attack": "überfiel überfielen überfallen überfällt",
    "explosion": "explodierte explodierten explodieren explodiert",
}
_HAPPENS = """
fand fanden stattfinden findet, begann begannen beginnen beginnt, endete endeten enden endet,
startete starteten starten startet, eröffnete eröffneten eröffnen eröffnet
"""
_HOLDS = """
führte führten führen führt, hielt hielten halten hält, verhängte verhängten verhängen verhängt,
beschloss beschlossen beschließen beschließt
"""


def _rows(text: str) -> list[list[str]]:
    return [row.split() for row in text.split(",")]


@lru_cache(maxsize=1)
def _nouns() -> Mapping[str, EventNoun]:
    kinds = {word: kind for kind, words in _NOUNS.items() for word in words.split()}
    for head, firsts in _COMPOUNDS.items():
        kinds |= {first + head: kinds[head] for first in firsts.split()}
    return {word: EventNoun(_printed(word), kind) for word, kind in kinds.items()}


def _printed(noun: str) -> str:
    """A noun with its capital; before a hyphen stands an abbreviation: "EU-Gipfel", "Nato-Gipfel"."""
    first, dash, rest = noun.partition("-")
    if not dash:
        return noun.capitalize()
    return f"{first.upper() if len(first) < 4 else first.capitalize()}-{rest.capitalize()}"


@lru_cache(maxsize=1)
def _actions() -> Mapping[str, Action]:
    found: dict[str, Action] = {}
    rows = [(kind, "", row) for kind, text in _VERBS.items() for row in _rows(text)]
    rows += [("", "s", row) for row in _rows(_HAPPENS)] + [("", "o", row) for row in _rows(_HOLDS)]
    for kind, light, row in rows:
        for word, tense in zip(row, ("past", "past", "present", "present"), strict=True):
            if word not in _nouns():
                found.setdefault(word, Action(row[2], kind, tense, light))
    return found


def _title(parts: NameParts) -> str:
    if parts.noun is None or (parts.bare and not parts.complement):
        clause = _subject_first(parts.clause, parts.participants[:1])
        return clause[:1].upper() + clause[1:]
    words = [*parts.modifiers, parts.noun.base]
    if parts.participants:
        words.append(("zwischen " if len(parts.participants) > 1 else "von ") + " und ".join(parts.participants))
    if parts.complement:
        words.append(parts.complement)
    if parts.place:
        words.append(parts.place)
    title = " ".join(words)
    return title[:1].upper() + title[1:]


# The verb, which stands before its subject when the date opens the sentence, and the subject.
_INVERTED = re.compile(
    r"(?P<verb>[a-zäöüß]+(?: sich)?) (?P<subject>(?:(?:der|die|das|ein|eine) )?(?:[a-zäöüß]+(?:e|er|en|es) )*"
    r"[A-ZÄÖÜ][\w-]*(?: (?:und(?: der| die| das)?|von|van|[A-ZÄÖÜ][\w-]*))*)(?=[ ,]|$)"
)


def _subject_first(clause: str, named: tuple[str, ...]) -> str:
    """A clause in the order that it has without its date: "wählt Polen ein Parlament" -> "Polen wählt".

    The subject ends with the name of who does it, where one is known.
    """
    told = _INVERTED.match(clause)
    if told is None or told["verb"].partition(" ")[0] not in _actions():
        return clause
    start, subject = told.start("subject"), told["subject"]
    end = next((start + subject.index(name) + len(name) for name in named if name in subject), told.end())
    return f"{clause[start:end]} {told['verb']}{clause[end:]}"


def _is_modifier(word: str) -> bool:
    return re.fullmatch(r"[a-zäöüß]{3,}(?:e|en|er|es)", word) is not None and word not in _NOT_MODIFIERS


_NOT_MODIFIERS = frozenset(
    "eine einen einer eines seine ihre diese dieser dieses jede alle nach über unter wurden".split()
)

LEXICON = EventLexicon(
    around=grammars.AROUND,
    days=grammars.DAYS,
    merging=grammars.MERGING,
    naming=grammars.NAMING,
    capital_nouns=True,
    verb_second=True,
    nouns=_nouns,
    actions=_actions,
    title=_title,
    is_modifier=_is_modifier,
    planned=frozenset("wird werden soll sollen geplant vorgesehen erwartet will wollen".split()),
    tentative=frozenset("könnte könnten möglicherweise vielleicht voraussichtlich".split()),
    cancelled=frozenset("abgesagt gestrichen ausgefallen ausfällt ausfallen entfällt entfallen".split()),
    phrases=frozenset({("fällt", "aus"), ("fallen", "aus"), ("fiel", "aus"), ("fielen", "aus")}),
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
