"""What a date of an English sentence hangs on."""

from typing import NamedTuple

from attrs import define, field

from toolkit.extraction.languages.en.syntax.clauses import Clauses
from toolkit.extraction.languages.en.syntax.group import Group
from toolkit.extraction.languages.en.syntax.words import (
    BEFORE_ATTRIBUTES,
    BEFORE_BARE,
    BEFORE_WEEKDAYS,
    BESIDES,
    CONJUNCTIONS,
    DETERMINERS,
    LEADING_TO_DATES,
    OPENING_PHRASES,
    PARTS_OF_DAY,
    QUOTES,
    WEEKDAYS,
)

_MODIFIERS = 3


class Governor(NamedTuple):
    """What a date hangs on.

    Attributes:
        verb: a verb group.
        noun: the position of a noun: "[Friday]'s vote".
        phrase: where the preposition stands of a phrase of another time: "after clashes on [Friday]".
    """

    verb: Group | None = None
    noun: int | None = None
    phrase: int | None = None


_NOTHING = Governor()


@define(kw_only=True)
class Syntax(Clauses):
    """A sentence taken apart, with what its dates hang on."""

    _governors: dict[tuple[int, int, bool], Governor] = field(init=False, factory=dict)

    def governor(self, at: int, end: int, *, described: bool = True) -> Governor:
        """What the date from `at` to before `end` hangs on; not what it is `described` by where that is asked."""
        found = self._governors.get((at, end, described))
        if found is None:
            found = self._governors[at, end, described] = self._governor(at, end, described=described)
        return found

    def _governor(self, at: int, end: int, *, described: bool) -> Governor:
        inside = next((group for group in self.groups if group.start <= at < group.end), None)
        if inside is not None:
            return Governor(verb=inside)
        noun = self._described(at, end) if described else None
        if noun is not None:
            return Governor(noun=noun)
        low, number = self.led_from(at), self.clause_of[at]
        mine = [group for group in self.groups if group.clause == number]
        before = [group for group in mine if group.end <= low]
        after = [group for group in mine if group.start >= end]
        if (
            before
            and after
            and not before[-1].finite
            and any(self.is_comma(k) for k in range(before[-1].end, low))
        ):
            before = []
        around = self._around_said(number, before, low)
        if around is not None:
            return Governor(verb=around)
        if before:
            phrase = self._besides(low - 1, max(before[-1].end, self._inserted_end(before[-1].end, low)))
            return Governor(phrase=phrase) if phrase is not None else Governor(verb=before[-1])
        opening = self._opening_phrase(number, at, low)
        if opening is not None:
            return Governor(phrase=opening)
        inserted = self._besides(low - 1, self.clauses[number].start) if after and low > 0 else None
        if inserted is not None and any(self.is_comma(k) for k in range(self.clauses[number].start, inserted)):
            return Governor(phrase=inserted)  # "Roe, in power since a coup in [May 2009], pardoned him"
        if low > 0 and self.word(at - 1) == "for" and self.is_nounish(at - 2):
            return Governor(noun=at - 2)  # "the figures for [April]"
        if after:
            return Governor(verb=next((group for group in after if group.finite), after[0]))
        return self._of_none(low, end)

    def _around_said(self, number: int, before: list[Group], low: int) -> Group | None:
        """The verb around an attribution that commas insert: "[will open], the mayor said, on Friday"."""
        clause = self.clauses[number]
        inserted = clause.opener == "," and len(before) == 1 and before[0].head in self.reporting
        if not inserted or before[0].end != low - 1 or not self.is_comma(low - 1):
            return None
        return next((g for g in reversed(self.groups) if g.end <= clause.start and g.finite), None)

    def _inserted_end(self, start: int, low: int) -> int:
        """Where what a comma has opened between a verb and a date ends; 0 where nothing is inserted there."""
        return next((k + 1 for k in range(low - 1, start - 1, -1) if self.is_comma(k)), 0)

    def _of_none(self, low: int, end: int) -> Governor:
        """What a date in a clause without a verb hangs on: its noun, or the verb of what surrounds it."""
        if self.is_nounish(low - 1):
            return Governor(noun=low - 1)
        later = next((group for group in self.groups if group.start >= end), None)
        if low == 0 and later is not None:
            return Governor(verb=later)
        earlier = next((group for group in reversed(self.groups) if group.end <= low), None)
        return Governor(verb=earlier) if earlier is not None else _NOTHING

    def led_from(self, at: int) -> int:
        """Where the words begin that lead to a date: "late on", "starting from"."""
        verb = max((group.end for group in self.groups if group.end <= at), default=0)  # "to last until Friday"
        while at > verb and (at - 1) not in self.covered and self.word(at - 1) in LEADING_TO_DATES:
            at -= 1
            at -= 2 * (self.word(at - 1) == "or" and self.word(at - 2) in LEADING_TO_DATES)  # "on or about"
        if self.word(at - 1) == "or" and self.word(at - 2) in LEADING_TO_DATES:
            at -= 2
        return at

    def _besides(self, p: int, low: int) -> int | None:
        """The preposition of the phrase of another time that ends at a position: "after clashes"."""
        if not self.is_nounish(p):
            return None
        while p >= low and not self.is_comma(p) and self.word(p) not in BESIDES:
            p -= 1
        return p if p >= low and self.word(p) in BESIDES else None

    def _opening_phrase(self, number: int, at: int, low: int) -> int | None:
        """The preposition of the phrase that a clause begins with and a date ends: "During a call on Monday,"."""
        first = self.clauses[number].start
        while first < at and (self.marks[first] or self.word(first) in CONJUNCTIONS):
            first += 1
        opens = first < low and self.word(first) in OPENING_PHRASES
        return first if opens and not any(self.is_comma(k) for k in range(first, at)) else None

    def _described(self, at: int, end: int) -> int | None:
        """The head of the noun phrase that a date describes: "Friday's vote", "the Feb. 5 meeting", "night of"."""
        bare = self._described_without_article(at, end)
        if bare is not None:
            return bare
        head = at - 2 - (self.word(at - 2) in QUOTES)
        of_week = self.word(head) in ("week", "weekend") and any(word[:1].isdigit() for word in self.words[at:end])
        part = of_week or self.word(head) in PARTS_OF_DAY
        if self.word(at - 1) == "of" and self.is_nounish(head) and not part:
            return head
        owner = self.is_owner(at)
        if not owner and not self._is_determined(at):
            return None
        start = k = self.time_end.get(end, end + (self.word(end) in ("'s", "'")))
        while k < len(self.words) and k not in self.time_end and self.is_nounish(k):
            if k not in self.covered and self.group(k) is not None and not (owner and k == start):
                break
            k += 1
        return k - 1 if k > start else None

    def _described_without_article(self, at: int, end: int) -> int | None:
        """The head of a noun phrase without an article that a date begins: "hurt in Monday [clashes]"."""
        led = self.word(at - 1)
        leads = led in BEFORE_BARE or (led in BEFORE_WEEKDAYS and self.word(at) in WEEKDAYS)
        if at - 1 in self.covered or not leads:
            return None
        k = end
        while k < len(self.words) and k not in self.covered and self.is_nounish(k) and self.group(k) is None:
            k += 1
        told = self.group(k) if k > end else None
        return k - 1 if k > end and (told is None or not told.finite) else None

    def _is_determined(self, at: int) -> bool:
        """Whether a determiner or an owner leads to a date, one modifier with a hyphen aside."""
        k = at - 1 - ("-" in self.word(at - 1) and (at - 1) not in self.covered)
        k -= self.word(k) in BEFORE_ATTRIBUTES and k not in self.covered  # "a planned Monday launch"
        while k > at - _MODIFIERS and "-" in self.word(k) and k not in self.covered:
            k -= 1
        return k >= 0 and (self.word(k) in DETERMINERS or self.word(k) == "'s" or self.is_owner(k))

    def around(self, i: int) -> list[int]:
        """The positions of the clause that a word stands in."""
        number = self.clause_of[i]
        return [k for k, clause in enumerate(self.clause_of) if clause == number]
