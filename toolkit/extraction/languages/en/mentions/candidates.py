"""English names: the walk over a text, and what each of its words may begin."""

from functools import lru_cache

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.lexicon import Reading
from toolkit.extraction.entities.tables import city_of, exact_names, things
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    DOUBLE,
    EASTERN_FAMILIES,
    PARTICLES,
)
from toolkit.extraction.languages.en.entities_shown import (
    COMPASS,
    EVENT_HEADS,
    FOREIGN_OPENINGS,
    NO_BODIES,
    TREATIES,
)
from toolkit.extraction.languages.en.mentions.bodies import (
    body_at,
    led_body,
    lone_body,
    opened_body,
    team_of,
    with_clubs,
    with_purpose,
)
from toolkit.extraction.languages.en.mentions.bodies_called import body_of_land, foreign_body, irish_body
from toolkit.extraction.languages.en.mentions.places import based_at, compass_at, place, place_at
from toolkit.extraction.languages.en.mentions.runs import ARTICLES, OTHER_WORDS_TOO, is_particled, run
from toolkit.extraction.languages.en.mentions.shown import with_shown
from toolkit.extraction.languages.en.mentions.things import exact, may_be_people, people
from toolkit.extraction.languages.en.mentions.vessels import CALLING_THINGS, FLAGGED, end_of_thing, names_thing
from toolkit.extraction.languages.en.mentions.words import (
    is_trade,
    tag,
)


def candidates(tokens: Tokens) -> list[Candidate]:
    """All stretches that may name something, in the order of the text, none overlapping."""
    found: list[Candidate] = []
    behind = 0
    has_things = not CALLING_THINGS.isdisjoint(tokens.words) or FLAGGED in tokens.text
    capitals = [
        i
        for i, (word, low) in enumerate(zip(tokens.words, map(str.islower, tokens.words), strict=True))
        if not low and (word[0].isupper() or word[-1].isupper() or ("-" in word and is_particled(word)))
    ]
    for index in capitals:
        if index < behind:
            continue
        if tokens.words[index] in _RACES and tokens.joined(index) and tokens.words[index + 1] in _OF_LAND:
            behind = index + 3  # "the Tour de France" is no state
            continue
        if has_things and names_thing(tokens, index):
            behind = end_of_thing(tokens, index)
            continue
        if _is_event(tokens, index):
            behind = index + 3
            continue
        candidate = _dateline(tokens, index) or _at(tokens, index)
        if candidate:
            behind = candidate.last
            if not _only_names(tokens, candidate):
                found.append(candidate)
    return _told_apart(with_shown(tokens, with_clubs(tokens, found), capitals))


def _dateline(tokens: Tokens, index: int) -> Candidate | None:
    """The place in capitals that a line begins with, before a dash: "CEDAR FORK, Iowa — ", "BRANTLEY — "."""
    words = tokens.words
    word = words[index]
    if not word.isupper() or len(word) < _SHORTEST_PLACE or word in NO_BODIES or "\n" not in tokens.gaps[index]:
        return None
    last = index + 1
    while (
        last < len(words) and tokens.joined(last - 1) and words[last].isupper() and last - index < _LONGEST_PLACE
    ):
        last += 1
    stop = last
    while stop < min(len(words), last + _LONGEST_PLACE) and tokens.gap(stop - 1) in (", ", " ", ". "):
        stop += 1
    if tokens.gap(stop - 1) not in _DASHES or exact(tokens, index) is not None:
        return None
    if stop > last and tokens.gap(last - 1) != ", ":
        return None
    found = place(tokens, index, last)
    found.base = " ".join(map(str.capitalize, words[index:last]))
    assert found.reading is not None
    found.reading = found.reading._replace(base=found.base)
    one = last == index + 1 and tag(found.base) in "NR"
    return None if one else found


def _only_names(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a place only tells which money or treaty is meant: "US$ 5", "the Lisbon Treaty"."""
    if candidate.kind not in ("place", "state"):
        return False
    if tokens.gap(candidate.last - 1)[:1] in _MONEY:
        return True
    words, first, last = tokens.words, candidate.first, candidate.last
    if first and tokens.joined(first - 1) and words[first - 1].rpartition("-")[2] in COMPASS - {words[first - 1]}:
        return True  # "the EU-Central America treaty"
    if last < len(words) and words[last] in TREATIES and tokens.joined(last - 1):
        return True
    return first > 1 and words[first - 1] == "of" and words[first - 2] in TREATIES


def _is_event(tokens: Tokens, index: int) -> bool:
    """Whether a word begins the name of an event that has a place or a person in it: "Tour de France"."""
    words = tokens.words
    if words[index] in DOUBLE or words[index].removesuffix("s") not in EVENT_HEADS:
        return False
    led = tokens.joined(index) and words[index + 1] in PARTICLES
    return led and index + 2 < len(words) and words[index + 2][0].isupper()


_RACES, _OF_LAND = frozenset({"Tour", "Giro", "Vuelta", "Volta"}), frozenset({"de", "of", "a"})
_DASHES = frozenset({" — ", " – ", " -- ", " - "})
_SHORTEST_PLACE, _LONGEST_PLACE = 4, 3
_MONEY = frozenset("$€£¥")
_GEORGIAN = frozenset({"RU", "GE", "AM", "AZ", "=AB", "=OS"})


def _told_apart(found: list[Candidate]) -> list[Candidate]:
    """Georgia is the American state in a text with other American places and nothing of the Caucasus."""
    doubtful = [c for c in found if c.base == "Georgia"]
    if doubtful:
        countries = {_country(c) for c in found if c.base != "Georgia" and c.reading}
        if "US" in countries and not countries & _GEORGIAN:
            for candidate in doubtful:
                candidate.kind = "place"
                candidate.reading = Reading("R", "n", "Georgia", "", str(_georgia()))
    return found


def _country(candidate: Candidate) -> str | None:
    reading = candidate.reading
    if reading is None or reading.kind not in "CRGg":
        return None
    if reading.kind == "C":
        return (
            reading.record if candidate.kind != "demonym" else None if reading.record == "US" else reading.record
        )
    if reading.kind == "R":
        return things("en")[int(reading.record)].country
    return city_of(reading.record.rstrip("?")).country


@lru_cache(maxsize=1)
def _georgia() -> int:
    return next(n for n, row in enumerate(things("en")) if row.name == "Georgia")


def _at(tokens: Tokens, index: int) -> Candidate | None:
    word = tokens.words[index]
    foreign = foreign_body(tokens, index) if word in FOREIGN_OPENINGS else None
    if foreign is None and word == "An":
        foreign = irish_body(tokens, index)
    if foreign is not None:
        return foreign
    if _is_of_no_name(word):
        if word in ARTICLES:
            return None
        shown = body_at(tokens, index) or compass_at(tokens, index) or place_at(tokens, index)
        return shown or opened_body(tokens, index) or lone_body(tokens, index) or body_of_land(tokens, index)
    based = based_at(tokens, index) if "-" in word else None
    if based is not None:
        return based
    thing, demonym = exact(tokens, index), people(tokens, index)
    whole = led_body(tokens, index, thing or demonym)
    if whole is not None:
        return whole
    if thing and thing.last - index > 1:
        return team_of(tokens, thing) or with_purpose(tokens, thing) or thing
    return demonym or run(tokens, index, thing)


@lru_cache(maxsize=32768)
def _is_of_no_name(word: str) -> bool:
    """Whether a word begins no name but that of a body: what opens most sentences."""
    capitals = word.isupper() and len(word) > 1
    known = capitals or word in exact_names("en") or may_be_people(word) or word in EASTERN_FAMILIES
    return not known and word not in OTHER_WORDS_TOO and tag(word) == "N" and not is_trade(word)
