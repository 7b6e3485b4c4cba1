"""What the tables say of one word: the readings of its form."""

from functools import lru_cache
from typing import NamedTuple

from toolkit.extraction.entities.tables import city_of, pairs, paradigms_of

_LONGEST = 40
_LONGEST_ENDING = 7
_OPEN = frozenset("aeiouyаеёиоуыэюя")
_LONGEST_COMPOUND = 14
"""Ростове-на-Дону: the stem is ростов, the ending what follows."""


class Reading(NamedTuple):
    """One reading of a form.

    Kinds: F first name, S surname, G city, C country, R region, P place without data, O body; in lower
    case those that are an ordinary word or another name too. Gender m, f, n, u (either) or p (plural);
    cases as letters n g d a b l.
    """

    kind: str
    gender: str
    base: str
    cases: str
    record: str


@lru_cache(maxsize=32768)
def fold(word: str) -> str:
    """The word as the tables spell it."""
    return word.lower().replace("ё", "е").replace("’", "'").replace("‑", "-")


def without_capitals(word: str) -> str:
    """A word printed in capitals, as it is otherwise written: МОСКВА, САНКТ-ПЕТЕРБУРГ."""
    if len(word) < 3 or not word.isupper():
        return word
    return "-".join(part.capitalize() for part in word.split("-"))


def _base_ending(ending: str, word: str) -> str:
    """The ending of the base form; in Ростове-на-Дону what follows the hyphen is as the word has it."""
    before, dash, after = ending.partition("-")
    return before + (word[word.index("-") :] if dash and after else "")


@lru_cache(maxsize=32768)
def readings(language: str, word: str) -> tuple[Reading, ...]:
    """All readings of a form, by stem and paradigm."""
    if len(word) > _LONGEST:
        return ()
    folded = fold(word)
    shown = without_capitals(word)
    stems = pairs(f"languages/{language}/entities_words.txt")
    paradigms = paradigms_of(language)
    found: list[Reading] = []
    longest = _LONGEST_COMPOUND if "-" in folded else _LONGEST_ENDING
    for cut in range(len(folded), max(-1, len(folded) - longest), -1):
        line = stems.get(folded[:cut] or "-")
        if line is None:
            continue
        ending = folded[cut:] or "-"
        for entry in line.split(","):
            number, _, record = entry[2:].partition("=")
            paradigm = paradigms[int(number)]
            cases = paradigm.get(ending)
            if cases:
                base = shown[:cut] + _base_ending(next(iter(paradigm)), shown)
                found.append(Reading(entry[0], entry[1], base, cases, record))
    return tuple(_one_base(found))


def _one_base(found: list[Reading]) -> list[Reading]:
    """The readings, of two base forms of one city that which ends as its name does: Братислава, Bratislava."""
    cities = [reading for reading in found if reading.kind == "G"]
    if len(cities) < 2 or len({(reading.record, reading.base) for reading in cities}) == len(
        {r.record for r in cities}
    ):
        return found
    dropped = {reading for reading in cities if _is_unlike(reading, cities)}
    return [reading for reading in found if reading not in dropped]


def _is_unlike(reading: Reading, cities: list[Reading]) -> bool:
    """Whether a reading ends otherwise than the city's name, and another of the same city does not."""
    if all(other.record != reading.record or other.base == reading.base for other in cities):
        return False
    open_ended = city_of(reading.record.rstrip("?")).name[-1] in _OPEN
    return (reading.base[-1].lower() in _OPEN) != open_ended and any(
        (other.base[-1].lower() in _OPEN) == open_ended for other in cities if other.record == reading.record
    )
