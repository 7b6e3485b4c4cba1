"""Dates at the precision that was stated, never padded.

The text form is EDTF (ISO 8601-2, level 1): ``2025``, ``2025-33`` (first quarter), ``2025-02``,
``2025-02-18``, ``2025-02-18T12:42+03:00``, intervals with ``/``, an open end as ``..``, approximation
as a trailing ``~``. A time whose zone is known by name carries it in the bracketed suffix of RFC 9557:
``2025-02-18T12:42+03:00[Europe/Moscow]``.
"""

import re
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Self

from attrs import field, frozen


class Precision(StrEnum):
    """How finely a date is known, from coarse to fine."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"

    @property
    def rank(self) -> int:
        """0 for a year, larger for finer; compare ranks, not names."""
        return _RANKS[self]


_RANKS = {precision: rank for rank, precision in enumerate(Precision)}

# ISO 8601-2 4.8: 33 to 36 stand in the month's place for the four quarters.
_QUARTERS = range(33, 37)

_MOMENT = re.compile(
    r"(?P<year>\d{4})"
    r"(?:-(?P<month>\d{2})"
    r"(?:-(?P<day>\d{2})"
    r"(?:T(?P<clock>\d{2}:\d{2}(?::\d{2})?)"
    r"(?P<offset>Z|[+-]\d{2}:[0-5]\d)?"  # ISO 8601-1, 4.3.13: a time shift has hours and minutes of a clock
    r"(?:\[(?P<zone>[A-Za-z0-9_+\-/]+)\])?)?)?)?",
    re.ASCII,
)
_MONTHS_IN_YEAR = 12


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[Precision, date | datetime, str | None]:
    """The precision, first instant and zone name of a moment's text; ValueError when it is none."""
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise ValueError(
            f"{text!r} is not a date: expected a form such as 2025-02, 2025-02-18 or 2025-02-18T12:42+03:00"
        )
    year, month, zone = int(match["year"]), int(match["month"] or 1), match["zone"]
    if match["clock"]:
        if zone and not match["offset"]:
            raise ValueError(f"{text!r} names a zone but no offset from UTC")
        precision = Precision.SECOND if match["clock"].count(":") == 2 else Precision.MINUTE
        return precision, datetime.fromisoformat(text.partition("[")[0]), zone
    if match["day"]:
        return Precision.DAY, date.fromisoformat(text), None
    if month in _QUARTERS:
        return Precision.QUARTER, date(year, 3 * (month - _QUARTERS.start) + 1, 1), None
    return (Precision.MONTH if match["month"] else Precision.YEAR), date(year, month, 1), None


@lru_cache(maxsize=4096)
def _days(text: str) -> tuple[date, date]:
    """The first and the last day that a moment's text covers; asked for again and again."""
    precision, start, _ = _read(text)
    first = start.date() if isinstance(start, datetime) else start
    months = _SPANS.get(precision)
    if months is None:
        return first, first
    ordinal = first.year * _MONTHS_IN_YEAR + first.month - 1 + months
    if ordinal >= (date.max.year + 1) * _MONTHS_IN_YEAR:
        return first, date.max
    return first, date(ordinal // _MONTHS_IN_YEAR, ordinal % _MONTHS_IN_YEAR + 1, 1) - timedelta(days=1)


def _is_moment(_instance: object, _attribute: object, value: str) -> None:
    _read(value)


@frozen
class Moment:
    """One date or time, known as finely as its text says.

    schema.org Date or DateTime; iCalendar DATE or DATE-TIME; NewsML-G2 TruncatedDateTime.

    Attributes:
        text: the EDTF form; two moments are equal when their texts are.

    Raises:
        ValueError: the text is not a date, a quarter or a time of the calendar.
    """

    text: str = field(validator=_is_moment)

    @classmethod
    def of(cls, value: date | datetime, *, zone: str | None = None) -> Self:
        """A day from a `date`; a time from a `datetime`, to the minute when it has no seconds.

        Fractions of a second are dropped: no format that Dateline writes needs them.
        """
        if not isinstance(value, datetime):
            return cls(value.isoformat())
        clock = value.isoformat(timespec="seconds" if value.second else "minutes")
        clock = clock[:-6] + "Z" if value.tzinfo is UTC else clock
        return cls(f"{clock}[{zone}]" if zone else clock)

    @property
    def precision(self) -> Precision:
        """How finely the moment is known."""
        return _read(self.text)[0]

    @property
    def start(self) -> date | datetime:
        """The first day of a year, quarter or month; the day; or the time itself."""
        return _read(self.text)[1]

    @property
    def day(self) -> date:
        """The first day that the moment covers, in its own zone."""
        return _days(self.text)[0]

    @property
    def last_day(self) -> date:
        """The last day that the moment covers, in its own zone."""
        return _days(self.text)[1]

    @property
    def zone(self) -> str | None:
        """The IANA name of the time zone, when it is known by name."""
        return _read(self.text)[2]

    @property
    def has_time(self) -> bool:
        """Whether a time of day is known."""
        return isinstance(self.start, datetime)

    @property
    def is_floating(self) -> bool:
        """Whether a time of day is known but not its offset from UTC."""
        start = self.start
        return isinstance(start, datetime) and start.tzinfo is None

    def __str__(self) -> str:
        return self.text


_SPANS = {Precision.YEAR: 12, Precision.QUARTER: 3, Precision.MONTH: 1}
_OPEN = ".."
_BETWEEN = re.compile(r"/(?![^\[\]]*\])")  # the slash of an interval, not that of a zone's name
_APPROXIMATE = re.compile(r"[~?%]$")


def _has_an_end(instance: "When", _attribute: object, value: Moment | None) -> None:
    if value is None and instance.start is None:
        raise ValueError("a When needs a start or an end")


@frozen(kw_only=True)
class When:
    """When something happens: a moment, or an interval whose end is included.

    schema.org startDate and endDate; iCalendar DTSTART and DTEND (there exclusive); NewsML-G2 dates.

    Attributes:
        start: the first moment; None for an interval that is open at the start (``../2025-03-01``).
        end: the last moment, included; None when there is no separate end.
        open_end: whether the interval goes on from its start with no known end (``2025-03-01/..``).
        approximate: whether the source says "about" (EDTF ``~``).

    Raises:
        ValueError: neither a start nor an end is given.
    """

    start: Moment | None = None
    end: Moment | None = field(default=None, validator=_has_an_end)
    open_end: bool = False
    approximate: bool = False

    @classmethod
    def parse(cls, text: str) -> Self:
        """A When from its EDTF text; ``?`` and ``%`` (uncertain) are read as approximate.

        Raises:
            ValueError: the text is not EDTF of the forms named at the head of this module.
        """
        parts = _BETWEEN.split(text)
        if len(parts) > 2:
            raise ValueError(f"{text!r} has more than one '/': expected START/END")
        approximate = any(_APPROXIMATE.search(part) for part in parts)
        bounds = [_APPROXIMATE.sub("", part) for part in parts]
        ends = [None if bound == _OPEN else Moment(bound) for bound in bounds]
        end = ends[1] if len(ends) > 1 else None
        open_end = len(ends) > 1 and end is None
        return cls(start=ends[0], end=end, open_end=open_end, approximate=approximate)

    @property
    def precision(self) -> Precision:
        """The precision of the coarser end."""
        if self.start is None or self.end is None:
            return self.first.precision
        return min(self.first.precision, self._last.precision, key=_RANKS.__getitem__)

    @property
    def first(self) -> Moment:
        """The start, or the end where the start is open."""
        first = self.start if self.start is not None else self.end
        assert first is not None  # as `_has_an_end` demands
        return first

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last calendar day covered, both included, each in its own zone."""
        # Asked for again and again, so not by way of the other properties.
        start, end = self.start, self.end
        first, last = start or end, end or start
        assert first is not None  # as `_has_an_end` demands
        assert last is not None
        return _days(first.text)[0], _days(last.text)[1]

    @property
    def _last(self) -> Moment:
        """The end, or the start where there is no other end."""
        return self.end if self.end is not None else self.first

    def __str__(self) -> str:
        mark = "~" if self.approximate else ""
        start = f"{self.start}{mark}" if self.start else _OPEN
        if self.end is None:
            return f"{start}/{_OPEN}" if self.open_end else start
        return f"{start}/{self.end}{mark}"
