"""The words of a language around a date that tell which day is meant."""

import re

from attrs import field, frozen

_NOTHING = re.compile(r"(?!)")
# Figures and names of zones.
_CLOCK = re.compile(r"(?:[\d:.,\s()+-]|\b[A-Z]{2,4}\b)+")


@frozen(kw_only=True)
class DayWords:
    """A language's words around a date that tell which day is meant.

    Attributes:
        clock: what a time of day consists of that names no day.
        last: what a day of the past begins with ("last", "прошлый").
        coming: what a coming day begins with ("next", "следующий").
        weekday: the names of the days of the week, where a part of one is told ("Monday evening").
        alternatives: words between two days of which one is meant ("or").
        ordinal: what a number of a day may end in ("-го").
        not_that: what stands between a number that is denied and the day meant ("не 5, а [6 мая]").
        than: what is said behind a day that another is only compared with ("than").
        in_year: words before a year in which a clause goes on to a date ("в").
        same_clause: what stands between that year and the date.
        beside_year: what stands between a year and a date of it ("in 2001, just before the [Sept. 11] attack").
        same_day: words for the day told last ("в тот же день").
        parts_of_day: words for a part of a day that is told by itself, without its day.
        local_time: runs of words behind a clock of the place that is told of.
        week_of: what before a day makes a week of it ("in the week of").
        achieved: words beside an infinitive by which it tells of what has been done ("удалось").
    """

    clock: re.Pattern[str] = _CLOCK
    last: re.Pattern[str] = _NOTHING
    coming: re.Pattern[str] = _NOTHING
    weekday: re.Pattern[str] = _NOTHING
    alternatives: frozenset[str] = frozenset()
    ordinal: str = ""
    not_that: re.Pattern[str] = _NOTHING
    than: re.Pattern[str] = _NOTHING
    in_year: tuple[str, ...] = ()
    same_clause: re.Pattern[str] = _NOTHING
    beside_year: re.Pattern[str] = _NOTHING
    same_day: tuple[str, ...] = ()
    parts_of_day: frozenset[str] = frozenset()
    local_time: tuple[str, ...] = ()
    week_of: re.Pattern[str] | None = None
    achieved: frozenset[str] = frozenset()
    either_before: re.Pattern[str] = field(init=False)
    either_after: re.Pattern[str] = field(init=False)

    @either_before.default
    def _number_before(self) -> re.Pattern[str]:
        """As in "5 or [6 March]"."""
        return re.compile(rf"(?<![\d.,:])(\d{{1,2}}){self.ordinal}\s+(?:{self._words})\s+(?=\d)")

    @either_after.default
    def _number_after(self) -> re.Pattern[str]:
        """As in "[March 5] or 6"."""
        return re.compile(rf"\s+(?:{self._words})\s+(\d{{1,2}})\b(?![.,:]\d|\s?%|\s+\w+\s+\d{{4}})")

    @property
    def _words(self) -> str:
        return "|".join(sorted(self.alternatives)) or "(?!)"
