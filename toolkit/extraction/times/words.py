"""What a language tells about time: its words, phrases, verbs and rules of grammar, as data."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property

from attrs import define, field, frozen


@frozen
class Word:
    """What a form of a word stands for.

    Attributes:
        kind: a name in `kinds.SYMBOLS`.
        value: what it is: a number of a month, a count, a code.
        tag: "plural", "abbreviated" (a full stop after it belongs to it), "may" (also a common word),
            "initials" (only in capitals).
        capital: whether only a capitalised form counts ("May", "Sun").
    """

    kind: str
    value: object = None
    tag: str = ""
    capital: bool = False


def forms(text: str) -> frozenset[str]:
    """Words parted by white space, as a set."""
    return frozenset(text.split())


def stopped(*words: str) -> re.Pattern[str]:
    """An expression of words with a stop that ends no sentence; single letters are always such."""
    return re.compile(rf"(?:\b(?:{'|'.join(('[a-zа-яё]', *words))})\.)$", re.IGNORECASE)


def parted_by(*words: str) -> re.Pattern[str]:
    """An expression of the marks that part clauses, and of words that do."""
    marks = r"[,;:()—–«»“”\"]"
    return re.compile(rf"{marks}|\b(?:{'|'.join(words)})\b" if words else marks)


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


# How far, and behind how many words, the noun of an adjective is looked for.
_NEAR, _MOST_ADJECTIVES = 72, 3


@define(slots=False, frozen=True, eq=False)
class TimeLexicon:
    """The temporal data of one language; all but the first four may be left out.

    Attributes:
        words: single words, in lower case.
        phrases: several words, in lower case, parted by single spaces; they win over words.
        grammar: rules as (name, pattern, resolver): what gives answers.
        joins: passes of (join, pattern), before the rules: words to dates, clock times and quantities.
        dotted: expressions of abbreviations with inner stops ("a.m."), tried before words.
        abbreviated: an expression of words whose stop ends no sentence, at the end of what is asked.
        breaks: an expression of marks and words that part clauses.
        future: forms that say the clause tells of the future.
        past: forms that say it tells of the past.
        past_shape: an expression for further past forms.
        not_verbs: words that this expression would take wrongly.
        auxiliary: words before a past form that make it a passive of the present ("is closed").
        parting: what parts an earlier date of a sentence from what is told after it ("(родился", "который").
        setting: forms of `future` that are pasts where none of `set_for` leads to the date ("5 марта продлил").
        since: prepositions before the day from which something holds.
        set_for: prepositions before a day that something is set for.
        will: words before a past form that make it a passive of the future ("будет расширен").
        also_nouns: forms of `future` that after a number or a word of `no_verb_after` are nouns ("12 votes").
        unreal: forms of `future` that before "have" tell of what was not.
        coming: those of `future` that stand with a noun and tell when its thing is ("upcoming").
        likened: words before a form of `future` that only likens to a plan ("as planned", "later than expected").
        seeming: forms after which what `carried` has tells how something is or was ("appeared to be").
        no_verb_after: words after which no verb can stand ("its first set").
        carried: forms that tell the future only after certain words ("to" after "is").
        reporting: past forms of verbs of speech; set off by a comma ("..., сообщил министр") they tell when it
            was said, not when it happens.
        formerly: forms beside one of the future that put it in the past ("had been due", "должен был").
        moving: ends of verbs that right before two dates move something from one to the other ("pushed back").
        arranged: forms after which the date nearest to the publication is meant ("запланированный").
        infinitive: words that lead in an infinitive ("to").
        infinitive_shape: an expression for infinitives, where their form shows them.
        achieved: forms before an infinitive that tell of what was done or tried ("смог", "начал").
        asked: forms before one that tell of what is asked for or meant ("urged", "plans").
        ahead: prepositions that look ahead when no verb looks back ("by", "до").
        month_first: whether 03/05 is the fifth of March.
        compounds: an expression of words that are a number and a unit in one ("трехчасовой"), with the groups
            "count" and "unit".
        compound_units: the kind of each such unit.
        compound_counts: the number of each such count.
        parts: first and last hour of the parts of a day.
        ordinal: the endings that make digits an ordinal or a decade: groups "number", "order", "decade".
        needs_of: whether "the end" needs "of" before what it ends.
        of_the: words that may stand between the two.
        before_year: words that make a bare number of four digits after them a year.
        determiners: words after which such a number before a noun is a year ("the 2015 agreement").
        after_year: words that may follow a year that nothing leads in.
        countable: words that such a number counts.
        not_year: an expression of further words of that kind.
        before_month: words before a month that is also another word ("may").
        forename_months: months that are names when a capitalised word follows ("April Jones").
        forenames: forms of months that are names as written ("Марта").
        before_season: words before a season that is also another word ("fall").
        before_weekday: words before forms of weekdays that are also other words ("среду").
        before_day: words before a number beside a month that make it a day ("on June 30", and not "in June 30
            people"); none where the form of the month tells.
        day_stop: whether a stop stands after the number of a day ("30. Juni").
        before_unit: words before "the" and a kind of unit that make it the one of the publication.
        before_ordinal: words before "the 18th" of a month.
        after_ordinal: words that may follow it.
        beside_ordinal: an expression of words that it cannot be of, so that it is a day ("25-го матчем").
        before_plural: prepositions before an indefinite length of time ("for weeks").
        before_part: words before a part of the day that is also another word.
        before_clock: words before a time of the clock.
        event_named: whether a word names an event, which an adjective of a day dates.
        adjective: an expression of an adjective, which may stand between the two.
        named_after: an expression of what does so behind it: "объявлено днем траура".
        named_before: an expression of what makes a part of a day the name of a day: "объявлено выходным днем".
        before_counted: those that make hours and minutes in words one, and no length of time.
        before_day_and_month: words that make "15.02" a date.
        before_verb: words after which "last" is a verb.
        not_vague_before: words before which "soon" is no time.
        scores: words before a score that looks like a time.
        streets: words before a date in an address ("улица 8 Марта").
        rates: forms of units in "в год", "за неделю".
        event_after: words that lead in the event which a time counts from.
        measure: what is counted by a decimal fraction; without it any word is.
        event: whether a word may name one in the genitive ("накануне саммита").
        age_before: an expression of what stands before an age.
        age_after: an expression of what stands after it.
        age_name: an expression of a name before it, in its own letters.
        age_apart: an expression of the mark before an age set off by commas or brackets.
        not_age: an expression of what makes years before it no age.
    """

    words: dict[str, Word]
    phrases: dict[str, Word]
    grammar: tuple[tuple[str, str, str], ...]
    joins: tuple[tuple[tuple[str, str], ...], ...]
    dotted: dict[str, Word] = field(factory=dict)
    abbreviated: re.Pattern[str] = field(factory=stopped)
    breaks: re.Pattern[str] = field(factory=parted_by)
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
    parting: re.Pattern[str] | None = None
    will: frozenset[str] = frozenset()
    setting: frozenset[str] = frozenset()
    set_for: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    also_nouns: frozenset[str] = frozenset()
    unreal: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    likened: frozenset[str] = frozenset()
    seeming: frozenset[str] = frozenset()
    no_verb_after: frozenset[str] = frozenset()
    carried: Mapping[str, frozenset[str]] = field(factory=dict)
    reporting: frozenset[str] = frozenset()
    formerly: frozenset[str] = frozenset()
    moving: frozenset[str] = frozenset()
    arranged: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    infinitive_shape: re.Pattern[str] | None = None
    achieved: frozenset[str] = frozenset()
    asked: frozenset[str] = frozenset()
    timetable: Mapping[str, frozenset[str]] = field(factory=dict)
    deadline: frozenset[str] = frozenset()
    forename_months: frozenset[int] = frozenset()
    ahead: frozenset[str] = frozenset()
    before_year: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    after_year: frozenset[str] = frozenset()
    before_month: frozenset[str] = frozenset()
    before_day: frozenset[str] = frozenset()
    day_stop: bool = False
    before_season: frozenset[str] = frozenset()
    before_unit: Mapping[str, frozenset[str]] = field(factory=dict)
    before_ordinal: frozenset[str] = frozenset()
    after_ordinal: frozenset[str] = frozenset()
    beside_ordinal: re.Pattern[str] | None = None
    not_year: re.Pattern[str] | None = None
    before_weekday: Mapping[str, frozenset[str]] = field(factory=dict)
    before_part: frozenset[str] = frozenset()
    before_plural: frozenset[str] = frozenset()
    before_clock: frozenset[str] = frozenset()
    event_named: Callable[[str], bool] | None = None
    adjective: re.Pattern[str] | None = None
    named_after: re.Pattern[str] | None = None
    named_before: re.Pattern[str] | None = None
    before_counted: frozenset[str] = frozenset()
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
    shares: frozenset[str] = frozenset()
    age_after: re.Pattern[str] | None = None
    event: Callable[[str], bool] | None = None
    measure: re.Pattern[str] | None = None

    def is_event(self, word: str) -> bool:
        """Whether a word after "the eve" names what it is the eve of."""
        return self.event is not None and self.event(word)

    def dates_noun(self, shadow: str, end: int) -> bool:
        """Whether an adjective of a day stands before an event or a part of a day: "вчерашний матч"."""
        for word in shadow[end : end + _NEAR].split()[:_MOST_ADJECTIVES]:
            bare = word.rstrip(".,;:!?")
            known = self.words.get(bare)
            if (known is not None and known.kind == "PART") or (self.event_named and self.event_named(bare)):
                return True
            if self.adjective is None or not self.adjective.fullmatch(word):
                return False
        return False

    def is_measured(self, word: str) -> bool:
        """Whether a word after a decimal fraction tells what is measured: "11.50 рубля"."""
        return bool(word) and (self.measure is None or self.measure.fullmatch(word) is not None)

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
