"""What a language tells about time: its words, phrases, verbs and rules of grammar, as data."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from attrs import define, field, frozen

from toolkit.extraction.times.kinds import SYMBOLS


@frozen
class Word:
    """What a form of a word stands for.

    Attributes:
        kind: a name in `kinds.SYMBOLS`.
        value: what it is: a number of a month, a count, a code.
        tag: "plural", "abbreviated" (a full stop after it belongs to it), "may" (also a common word).
        capital: whether only a capitalised form counts ("May", "Sun").
    """

    kind: str
    value: object = None
    tag: str = ""
    capital: bool = False


def forms(text: str) -> frozenset[str]:
    """Words parted by white space, as a set."""
    return frozenset(text.split())


Row = tuple[str, str, object] | tuple[str, str, object, str]
"""Kind, forms parted by spaces (by ``|`` where they are phrases), value, tag."""


def words_of(rows: Iterable[Row], *, capital: frozenset[str] = frozenset()) -> dict[str, Word]:
    """A table of forms from rows; a form given twice keeps its first meaning."""
    table: dict[str, Word] = {}
    for kind, written, value, *tag in rows:
        for form in written.split():
            table.setdefault(form, Word(kind, value, tag[0] if tag else "", form in capital))
    return table


def phrases_of(rows: Iterable[Row]) -> dict[str, Word]:
    """A table of phrases, parted by ``|`` in the rows."""
    return {
        phrase: Word(kind, value, tag[0] if tag else "")
        for kind, forms, value, *tag in rows
        for phrase in forms.split("|")
    }


def inflected(stems: Mapping[str, object], endings: str, kind: str, tag: str = "") -> list[Row]:
    """Rows of stems that all take the same endings."""
    return [
        (kind, " ".join(stem + ending for ending in endings.split()), value, tag) for stem, value in stems.items()
    ]


@define(slots=False, frozen=True, eq=False)
class TimeLexicon:
    """The temporal data of one language.

    Attributes:
        words: single words, in lower case.
        phrases: several words, in lower case, parted by single spaces; they win over words.
        dotted: regular expressions of abbreviations with inner stops ("a.m."), tried before words.
        grammar: rules as (name, pattern, resolver), the second stage.
        joins: rules of the first stage, which join words into dates, clock times and quantities.
        future: forms that say the clause tells of the future.
        past: forms that say it tells of the past.
        past_shape: an expression for further past forms, over a word in lower case.
        not_verbs: words that this expression would take wrongly.
        month_first: whether 03/05 is the fifth of March.
        compounds: expression and kind of words that are a number and a unit in one ("трехчасовой").
        countable: words after which a number of four digits is no year.
        before_year: kinds before a bare year that make it one.
        parts: hours of the parts of a day: code to first and last hour.
        no_date_before: words before a number with stops that make it a clause or a version.
    """

    words: dict[str, Word]
    phrases: dict[str, Word]
    grammar: tuple[tuple[str, str, str], ...]
    joins: tuple[tuple[tuple[str, str], ...], ...]
    dotted: dict[str, Word] = field(factory=dict)
    future: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    past_shape: re.Pattern[str] | None = None
    not_verbs: frozenset[str] = frozenset()
    month_first: bool = False
    compounds: re.Pattern[str] | None = None
    compound_units: Mapping[str, str] = field(factory=dict)
    compound_counts: Mapping[str, float | None] = field(factory=dict)
    parts: Mapping[str, tuple[int, int]] = field(factory=dict)
    ordinal: re.Pattern[str] | None = None
    countable: frozenset[str] = frozenset()
    needs_of: bool = False
    auxiliary: frozenset[str] = frozenset()
    carried: Mapping[str, frozenset[str]] = field(factory=dict)
    arranged: frozenset[str] = frozenset()
    forename_months: frozenset[int] = frozenset()
    ahead: frozenset[str] = frozenset()
    before_year: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    after_year: frozenset[str] = frozenset()
    before_month: frozenset[str] = frozenset()
    before_season: frozenset[str] = frozenset()
    before_unit: Mapping[str, frozenset[str]] = field(factory=dict)
    before_ordinal: frozenset[str] = frozenset()
    after_ordinal: frozenset[str] = frozenset()
    not_year: re.Pattern[str] | None = None
    before_weekday: Mapping[str, frozenset[str]] = field(factory=dict)
    before_part: frozenset[str] = frozenset()
    before_plural: frozenset[str] = frozenset()
    before_clock: frozenset[str] = frozenset()
    before_number: frozenset[str] = frozenset()
    of_the: frozenset[str] = frozenset()
    not_vague_before: frozenset[str] = frozenset()
    before_day_and_month: frozenset[str] = frozenset()
    forenames: frozenset[str] = frozenset()
    before_verb: frozenset[str] = frozenset()
    scores: frozenset[str] = frozenset()
    age_before: re.Pattern[str] | None = None
    age_name: re.Pattern[str] | None = None
    not_age: re.Pattern[str] | None = None
    age_apart: re.Pattern[str] | None = None
    event_after: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    age_after: re.Pattern[str] | None = None
    event: re.Pattern[str] | None = None

    def is_event(self, word: str) -> bool:
        """Whether a word after "the eve" names what it is the eve of."""
        return self.event is not None and self.event.fullmatch(word) is not None

    @cached_property
    def token(self) -> re.Pattern[str]:
        """A number, an abbreviation with stops or a word."""
        dotted = "".join(f"{form}(?!\\w)|" for form in self.dotted)
        return re.compile(rf"{dotted}\d+|[^\W\d_]+")

    @cached_property
    def openers(self) -> dict[str, tuple[re.Pattern[str], dict[str, Word]]]:
        """First words of phrases, each with the expression of what may follow."""
        table: dict[str, dict[str, Word]] = {}
        for phrase, word in self.phrases.items():
            first, _, rest = phrase.partition(" ")
            table.setdefault(first, {})[rest] = word
        return {first: (_rests(rests), rests) for first, rests in table.items()}


def _rests(rests: Iterable[str]) -> re.Pattern[str]:
    longest = sorted(rests, key=len, reverse=True)
    spaced = (re.escape(rest).replace(r"\ ", r"\s{1,3}").replace("'", "['’]") for rest in longest)
    return re.compile(rf"(?:\s{{1,3}}|(?=['’-]))({'|'.join(spaced)})(?!\w)")


def symbol(word: Word) -> str:
    """The character of a word's kind."""
    return SYMBOLS[word.kind]
