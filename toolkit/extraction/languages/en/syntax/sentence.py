"""An English sentence as its syntax sees it: words, marks, names and dates."""

from collections.abc import Callable, Mapping
from itertools import compress, count

from attrs import define, field

from toolkit.extraction.languages.en.syntax.traits import (
    ADVERB,
    NOUNISH,
    PASSED,
    STEPPED_OVER,
    TURN,
    VERB,
    forms_of,
    traits_of,
)
from toolkit.extraction.languages.en.syntax.words import DASHES, DETERMINERS, HANGING_ON_NOUNS, SUBJECTS
from toolkit.extraction.quotes.sentence.tokens import Words

_NONE: Mapping[str, str] = {}
_NUMBER_GROUP = 3
_ASIDE = 12
_OWNERS = ("'s", "s'")
# Marks that close what is inserted, with those that open it.
_CLOSING = {")": "(", **{dash: dash for dash in DASHES}}
_OPENING_PHRASES = DETERMINERS | SUBJECTS


class Bits(dict[int, int]):
    """What the word at each position is, by the bits of `traits`; none outside the sentence."""

    def __missing__(self, position: int) -> int:
        return 0


@define(kw_only=True)
class Sentence:
    """The words of one sentence.

    Attributes:
        words: in lower case.
        marks: whether each is a mark.
        name_end: positions at which a name begins -> the position after it.
        time_end: the same of dates and lengths of time.
        persons: positions at which the name of a person begins.
        reporting: positions of verbs of saying.
        listed: positions of commas that part names of a list.
        capitals: positions of words with a capital behind others with one: "Harlow [United]".
        covered: positions inside a name or a date -> where it begins.
        commas: positions of commas that part neither a number nor the words of a name or date.
        word: the word at a position; "" outside the sentence.
        bits: what a word may be where it stands; a name or date is read as a noun, and so is no verb once read.
        bits_at: the same of one position, for what asks many times.
    """

    words: list[str]
    marks: list[bool]
    name_end: Mapping[int, int]
    time_end: Mapping[int, int]
    persons: frozenset[int] = frozenset()
    reporting: frozenset[int] = frozenset()
    listed: frozenset[int] = frozenset()
    capitals: frozenset[int] = frozenset()
    covered: dict[int, int] = field(init=False, factory=dict)
    commas: frozenset[int] = field(init=False, eq=False, repr=False)
    word: Callable[[int], str] = field(init=False, eq=False, repr=False)
    bits: Bits = field(init=False, eq=False, repr=False)
    bits_at: Callable[[int], int] = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        self.word = Words(enumerate(self.words)).__getitem__
        covered = self.covered
        for units in (self.name_end, self.time_end):
            for start, end in units.items():
                for k in range(start, end):
                    covered.setdefault(k, start)
        self.bits = bits = Bits(enumerate(map(traits_of, self.words)))
        self.bits_at = bits.__getitem__
        for i in compress(count(), self.marks):
            bits[i] = bits[i] & ~NOUNISH | TURN
        for i in covered:
            bits[i] = bits[i] & ~(ADVERB | VERB) | NOUNISH | TURN
        commas = compress(count(), map(",".__eq__, self.words))
        self.commas = frozenset([i for i in commas if i not in covered and not self.is_number_mark(i)])

    def take_for_verb(self, start: int, end: int) -> None:
        """Take the words from one position to before another for a verb, and for no noun any longer."""
        for i in range(start, end):
            self.bits[i] &= ~NOUNISH

    def forms(self, i: int) -> Mapping[str, str]:
        """The forms of verbs that a word can be, each with the base form; none of a name or a date."""
        return _NONE if i in self.covered or i in self.capitals else forms_of(self.word(i))

    def unit_end(self, i: int) -> int:
        """The position after the name or date that covers a position."""
        start = self.covered[i]
        return max(self.name_end.get(start, 0), self.time_end.get(start, 0), i + 1)

    def is_time(self, i: int) -> bool:
        """Whether a position lies in a date."""
        return self.covered.get(i) in self.time_end

    def is_number_mark(self, i: int) -> bool:
        """Whether a comma stands inside a number, or a dash between two: "7,000", "won 2–1"."""
        before, after = self.word(i - 1), self.word(i + 1)
        if self.word(i) in DASHES:
            return before.isdigit() and after.isdigit()
        groups = before.isdigit() and len(before) <= _NUMBER_GROUP and after.isdigit()
        return groups and len(after) == _NUMBER_GROUP

    def is_comma(self, i: int) -> bool:
        """Whether a comma stands at a position that parts neither a number nor the words of a name or date."""
        return i in self.commas

    def is_adverb(self, i: int) -> bool:
        """Whether a word may stand inside a verb group."""
        return self.bits_at(i) & ADVERB > 0

    def skip(self, i: int) -> int:
        """The position after adverbs and dates that stand inside a verb group: "will on Friday also visit"."""
        bits_at = self.bits_at
        while True:
            if i in self.time_end:
                i = self.time_end[i]
            elif not bits_at(i) & PASSED:
                return i
            elif self.word(i) in ("on", "in", "at", "late", "early") and (i + 1) in self.time_end:
                i = self.time_end[i + 1]
            elif self.is_adverb(i):
                i += 1
            elif self.word(i) == "no" and self.word(i + 1) == "longer":
                i += 2
            else:
                return i

    def back(self, i: int) -> int:
        """The position of the last word before one that is no adverb and stands in no brackets or dashes."""
        i -= 1
        bits_at = self.bits_at
        while i >= 0 and bits_at(i) & STEPPED_OVER:
            if self.is_adverb(i) and self.word(i) not in ("there", "here", "home"):
                i -= 1
            elif self.word(i) in _CLOSING and (opening := self._opening_of(i)) is not None:
                i = opening - 1
            else:
                break
        return i

    def _opening_of(self, i: int) -> int | None:
        """Where what stands in brackets begins: "the Tigers [(12-5)] visit"."""
        mark = _CLOSING[self.word(i)]
        return next((k for k in range(i - 1, max(-1, i - _ASIDE), -1) if self.word(k) == mark), None)

    def is_nounish(self, i: int) -> bool:
        """Whether a word may belong to a noun phrase, and is neither a determiner nor a verb read before."""
        return self.bits_at(i) & NOUNISH > 0

    def is_owner(self, i: int) -> bool:
        """Whether a name, date or noun at a position says whose the next word is: "Friday's", "workers'"."""
        if i not in self.covered:
            return self.word(i).endswith(_OWNERS)
        end = self.unit_end(i)
        return self.word(end - 1).endswith(_OWNERS) or self.word(end) in ("'s", "'")

    def subject_start(self, i: int) -> int:
        """Where the noun phrase before a position begins."""
        covered, word_at, bits_at = self.covered, self.word, self.bits_at
        i = self.back(i) + 1
        while i > 0:
            p = i - 1
            if p in covered:
                i = covered[p]
                continue
            word = word_at(p)
            if word in _OPENING_PHRASES:
                i = p
                if word_at(p - 1) != "of":
                    return i
            elif bits_at(p) & NOUNISH or word == "of" or (self.marks[p] and self.is_number_mark(p)):
                i = p
            else:
                break
        return i + (word_at(i) == "of")  # "ahead of [activities]"

    def phrase_start(self, i: int, low: int = 0) -> int:
        """Where a noun phrase with those it hangs on begins, not before `low`: "a launch between X and Y"."""
        start = self.subject_start(i)
        while start - 1 > low and self.word(start - 1) in HANGING_ON_NOUNS:
            before = self.subject_start(start - 1)
            led_by_noun = self.is_nounish(start - 2) and not self.is_time(start - 2)
            if before >= start - 1 or before < low or not led_by_noun:
                break
            start = before
        return start
