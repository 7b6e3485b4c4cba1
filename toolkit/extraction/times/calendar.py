"""Stretches of the calendar and their TIMEX3 text: a day, an ISO week, a month, a season, a century.

ISO 8601 for days, weeks, months and years; TIMEX3 (TimeML 1.2.1) for quarters, halves, seasons, weekends,
decades and centuries.
"""

from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta

from attrs import define

DAY = timedelta(days=1)

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The first month of each meteorological season; the winter of a year begins in the December before it."""


@define
class Stretch:
    """A stretch of whole days with a name in the calendar.

    Attributes:
        value: its TIMEX3 text.
        start: the first day.
        end: the day after the last.
        grain: "day", "week", "weekend", "month", "season", "quarter", "half-year", "year", "decade", "century".
    """

    value: str
    start: date
    end: date
    grain: str

    @property
    def interval(self) -> tuple[str, str]:
        """First day and day after the last, in ISO 8601."""
        return self.start.isoformat(), self.end.isoformat()


def _first(year: int, month: int = 1) -> date:
    """The first day of a month; months beyond 12 or below 1 run into other years; clipped to what exists."""
    ordinal = year * 12 + month - 1
    if ordinal >= (MAXYEAR + 1) * 12:
        return date.max
    if ordinal < MINYEAR * 12:
        return date.min
    return date(ordinal // 12, ordinal % 12 + 1, 1)


def shift(day: date, days: int) -> date:
    """`day` moved by `days`, clipped to the days that exist."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def shift_months(day: date, months: int) -> date:
    """The same day of the month `months` later, or the last one of a shorter month."""
    first = _first(day.year, day.month + months)
    return first.replace(day=min(day.day, monthrange(first.year, first.month)[1]))


def day_of(value: date) -> Stretch:
    """One day."""
    return Stretch(value.isoformat(), value, shift(value, 1), "day")


def week_of(value: date) -> Stretch:
    """The ISO week, from Monday, that holds the day."""
    monday = shift(value, -value.weekday())
    year, number, _ = value.isocalendar()
    return Stretch(f"{year:04d}-W{number:02d}", monday, shift(monday, 7), "week")


def weekend_of(value: date) -> Stretch:
    """Saturday and Sunday of the ISO week that holds the day."""
    whole = week_of(value)
    return Stretch(f"{whole.value}-WE", shift(whole.start, 5), whole.end, "weekend")


def month_of(year: int, number: int) -> Stretch:
    """A calendar month; a `number` beyond 1 to 12 runs into other years."""
    start = _first(year, number)
    return Stretch(start.isoformat()[:7], start, _first(year, number + 1), "month")


def quarter_of(year: int, number: int) -> Stretch:
    """A quarter; a `number` beyond 1 to 4 runs into other years."""
    start = _first(year, 3 * number - 2)
    value = f"{start.year:04d}-Q{start.month // 3 + 1}"
    return Stretch(value, start, _first(year, 3 * number + 1), "quarter")


def half_of(year: int, number: int) -> Stretch:
    """The first or the second half of a year; a `number` beyond runs into other years."""
    start = _first(year, 6 * number - 5)
    value = f"{start.year:04d}-H{start.month // 6 + 1}"
    return Stretch(value, start, _first(year, 6 * number + 1), "half-year")


def season_of(year: int, code: str) -> Stretch:
    """A meteorological season; the winter of `year` is December before it, January and February."""
    first = SEASONS[code] - (12 if code == "WI" else 0)
    return Stretch(f"{year:04d}-{code}", _first(year, first), _first(year, first + 3), "season")


def year_of(number: int) -> Stretch:
    """A calendar year."""
    return Stretch(f"{number:04d}", _first(number), _first(number + 1), "year")


def decade_of(first: int) -> Stretch:
    """Ten years from one that ends in 0; its value is the first three digits."""
    return Stretch(f"{first // 10:03d}", _first(first), _first(first + 10), "decade")


def century_of(number: int) -> Stretch:
    """The n-th century, from the year that ends in 01; its value is the first two digits."""
    return Stretch(f"{number - 1:02d}", _first(100 * number - 99), _first(100 * number + 1), "century")


def valid_day(year_: int, month_: int, day_: int) -> date | None:
    """The day, or None where the calendar has none such."""
    if not (MINYEAR <= year_ <= MAXYEAR and 1 <= month_ <= 12):
        return None
    try:
        return date(year_, month_, day_)
    except ValueError:
        return None


_AROUND: dict[str, Callable[[date], Stretch]] = {
    "day": day_of,
    "week": week_of,
    "weekend": weekend_of,
    "month": lambda value: month_of(value.year, value.month),
    "quarter": lambda value: quarter_of(value.year, (value.month + 2) // 3),
    "half-year": lambda value: half_of(value.year, 1 if value.month <= 6 else 2),
    "year": lambda value: year_of(value.year),
    "decade": lambda value: decade_of(value.year // 10 * 10),
    "century": lambda value: century_of((value.year + 99) // 100),
}

_STEPS = {"month": 1, "quarter": 3, "half-year": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "weekend": 7}


def around(grain: str, value: date) -> Stretch:
    """The stretch of that grain which holds the day."""
    return _AROUND[grain](value)


def moved(grain: str, value: date, count: int) -> Stretch:
    """The stretch of that grain, `count` of them after the one that holds the day."""
    if grain in _DAYS:
        return around(grain, shift(value, _clip(count) * _DAYS[grain]))
    return around(grain, _first(value.year, value.month + _clip(count) * _STEPS[grain]))


def _clip(count: int) -> int:
    """A count that no calendar can exhaust without end."""
    return max(min(count, 4_000_000), -4_000_000)


def easter(year_: int) -> date:
    """Western Easter Sunday (anonymous Gregorian computus, Meeus, Astronomical Algorithms, ch. 8)."""
    a, (b, c) = year_ % 19, divmod(year_, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 19 * m) // 433
    number = (h + m - 7 * n + 90) // 25
    return date(year_, number, (h + m - 7 * n + 33 * number + 19) % 32)


def orthodox_easter(year_: int) -> date:
    """Orthodox Easter Sunday in the Gregorian calendar (Meeus, Julian computus; good for 1900 to 2099)."""
    d = (19 * (year_ % 19) + 15) % 30
    e = (2 * (year_ % 4) + 4 * (year_ % 7) - d + 34) % 7
    number, rest = divmod(d + e + 114, 31)
    gap = year_ // 100 - year_ // 400 - 2
    return date(year_, number, rest + 1) + timedelta(days=gap)
