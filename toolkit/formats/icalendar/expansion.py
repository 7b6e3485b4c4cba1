"""The instances that recurrence rules make, and the offsets that a VTIMEZONE gives."""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

from toolkit.formats.base import Tree
from toolkit.formats.icalendar.recurrence import FREQUENCIES, WEEKDAYS, values_of
from toolkit.formats.icalendar.times import without_leap_second

MOST_PERIODS = 20_000
"""Periods of a rule (days of a DAILY, years of a YEARLY) that are looked at before giving up."""
MOST_INSTANCES = 10_000
_LAST_YEAR = 2200
_DAY = timedelta(days=1)
_WEEK = 7
_LENGTHS = {
    "WEEKLY": _WEEK * _DAY,
    "DAILY": _DAY,
    "HOURLY": timedelta(hours=1),
    "MINUTELY": timedelta(minutes=1),
    "SECONDLY": timedelta(seconds=1),
}


class Unsupported(Exception):
    """A rule that is not expanded here: another calendar scale (RFC 7529)."""


class Rule:
    """A recurrence rule, read once."""

    def __init__(self, recur: dict[str, Any], start: date | datetime) -> None:
        if "rscale" in recur and str(recur["rscale"]).upper() != "GREGORIAN":
            raise Unsupported(str(recur["rscale"]))
        self.frequency = str(recur.get("freq", "")).upper()
        if self.frequency not in FREQUENCIES:
            raise Unsupported(self.frequency)
        self.start = start if isinstance(start, datetime) else datetime.combine(start, time())
        self.interval = max(_number(recur.get("interval", 1)), 1)
        self.week_start = WEEKDAYS.index(str(recur.get("wkst", "MO")).upper()[:2])
        self.months = _numbers(recur, "bymonth")
        self.weeks = _numbers(recur, "byweekno")
        self.year_days = _numbers(recur, "byyearday")
        self.month_days = _numbers(recur, "bymonthday")
        self.weekdays = [_weekday(str(value)) for value in values_of(recur, "byday")]
        self.hours = _numbers(recur, "byhour")
        self.minutes = _numbers(recur, "byminute")
        self.seconds = _numbers(recur, "bysecond")
        self.positions = _numbers(recur, "bysetpos")
        self.count = _number(recur["count"]) if "count" in recur else None
        self.is_cut = False
        """Whether `instances` ended because it met a limit, and the rule may go on."""

    def instances(self, since: datetime | None = None) -> Iterator[datetime]:
        """Starts in local time, from DTSTART on, in order; COUNT is heeded, UNTIL is the caller's.

        Args:
            since: what is earlier need not be given; a rule without COUNT is then followed from there.
        """
        left = min(self.count if self.count is not None else MOST_INSTANCES, MOST_INSTANCES)
        skipped = self._periods_before(since) if since is not None and self.count is None else 0
        for number, period in enumerate(self._periods(skipped) if left > 0 else ()):
            if number == MOST_PERIODS:
                self.is_cut = True
                return
            for instance in self._positioned(sorted(set(period))):
                if instance < self.start:
                    continue
                yield instance
                left -= 1
                if not left:
                    self.is_cut = self.count is None or self.count > MOST_INSTANCES
                    return

    def _periods_before(self, since: datetime) -> int:
        """How many whole periods end before, one less to be safe."""
        if self.frequency == "YEARLY":
            gone = since.year - self.start.year
        elif self.frequency == "MONTHLY":
            gone = (since.year - self.start.year) * 12 + since.month - self.start.month
        else:
            gone = (since - self.start) // _LENGTHS[self.frequency]
        return max(gone // self.interval - 1, 0)

    def _positioned(self, candidates: list[datetime]) -> list[datetime]:
        if not self.positions:
            return candidates
        size = len(candidates)
        wanted = {p - 1 if p > 0 else size + p for p in self.positions}
        return [candidate for index, candidate in enumerate(candidates) if index in wanted]

    def _periods(self, skipped: int) -> Iterator[list[datetime]]:
        if self.frequency in {"HOURLY", "MINUTELY", "SECONDLY"}:
            yield from self._clock_periods(skipped)
            return
        for days in self._day_periods(skipped * self.interval):
            yield [moment for day in days for moment in self._times(day)]

    def _clock_periods(self, skipped: int) -> Iterator[list[datetime]]:
        at = self.start + skipped * self.interval * _LENGTHS[self.frequency]
        while True:
            if self._is_day(at.date()) and self._is_hour(at):
                yield self._within(at)
            else:
                yield []
            try:
                at += self.interval * _LENGTHS[self.frequency]
            except OverflowError:
                return

    def _is_hour(self, at: datetime) -> bool:
        minute = self.frequency == "HOURLY" or not self.minutes or at.minute in self.minutes
        second = self.frequency != "SECONDLY" or not self.seconds or at.second in self.seconds
        return (not self.hours or at.hour in self.hours) and minute and second

    def _within(self, at: datetime) -> list[datetime]:
        minutes = self.minutes if self.frequency == "HOURLY" and self.minutes else [at.minute]
        seconds = self.seconds if self.frequency != "SECONDLY" and self.seconds else [at.second]
        return [at.replace(minute=minute, second=min(second, 59)) for minute in minutes for second in seconds]

    def _times(self, day: date) -> list[datetime]:
        start = self.start
        return [
            datetime.combine(day, time(hour, minute, min(second, 59)))
            for hour in (self.hours or [start.hour])
            for minute in (self.minutes or [start.minute])
            for second in (self.seconds or [start.second])
            if 0 <= hour <= 23 and 0 <= minute <= 59 and second >= 0
        ]

    def _day_periods(self, after: int) -> Iterator[list[date]]:
        """The days of each period, from so many days, weeks, months or years after the first on."""
        try:
            if self.frequency == "DAILY":
                yield from self._daily(after)
            elif self.frequency == "WEEKLY":
                yield from self._weekly(after)
            elif self.frequency == "MONTHLY":
                yield from self._monthly(after)
            else:
                yield from self._yearly(after)
        except (OverflowError, ValueError):
            return  # past the year 9999

    def _daily(self, after: int) -> Iterator[list[date]]:
        day = self.start.date() + after * _DAY
        while True:
            yield [day] if self._is_day(day) else []
            day += self.interval * _DAY

    def _weekly(self, after: int) -> Iterator[list[date]]:
        first = self.start.date()
        week = first - ((first.weekday() - self.week_start) % _WEEK - after * _WEEK) * _DAY
        wanted = {weekday for weekday, _ in self.weekdays} or {first.weekday()}
        while True:
            left = (date.max - week).days + 1
            days = [week + step * _DAY for step in range(min(_WEEK, left))]
            yield [day for day in days if day.weekday() in wanted and self._in_months(day)]
            week += self.interval * _WEEK * _DAY

    def _monthly(self, after: int) -> Iterator[list[date]]:
        ordinal = self.start.year * 12 + self.start.month - 1 + after
        while True:
            year, month = ordinal // 12, ordinal % 12 + 1
            yield self._days_of_month(year, month) if not self.months or month in self.months else []
            ordinal += self.interval

    def _days_of_month(self, year: int, month: int) -> list[date]:
        whole = _month(year, month)
        days = list(whole)
        if not self.month_days and not self.weekdays:
            return [day for day in days if day.day == self.start.day]
        if self.month_days:
            days = [day for day in days if _is_month_day(day, self.month_days)]
        if self.weekdays:
            days = [day for day in days if self._is_numbered(day, whole)]
        return days

    def _yearly(self, after: int) -> Iterator[list[date]]:
        year = self.start.year + after
        while True:
            yield self._days_of_year(year)
            year += self.interval

    def _days_of_year(self, year: int) -> list[date]:
        if self.weeks:
            return [
                day
                for day in _days(year)
                if self._in_months(day) and self._in_weeks(day) and self._is_weekday(day)
            ]
        if self.year_days:
            length = 366 if _is_leap(year) else 365
            wanted = {number if number > 0 else length + 1 + number for number in self.year_days}
            days = [day for day in _days(year) if day.timetuple().tm_yday in wanted]
            return [day for day in days if self._in_months(day) and self._is_weekday(day, free=True)]
        if self.months or self.month_days:
            months = self.months or range(1, 13)
            return [day for month in months if 1 <= month <= 12 for day in self._days_of_month(year, month)]
        if self.weekdays:
            whole = _days(year)
            return [day for day in whole if self._is_numbered(day, whole)]
        start = self.start
        return [date(year, start.month, start.day)] if start.day <= len(_month(year, start.month)) else []

    def _in_months(self, day: date) -> bool:
        return not self.months or day.month in self.months

    def _in_weeks(self, day: date) -> bool:
        number, count = _week_number(day, self.week_start)
        return number in self.weeks or number - count - 1 in self.weeks

    def _is_weekday(self, day: date, *, free: bool = False) -> bool:
        if not self.weekdays:
            return free or day.weekday() == self.start.weekday()
        return day.weekday() in {weekday for weekday, _ in self.weekdays}

    def _is_numbered(self, day: date, whole: tuple[date, ...]) -> bool:
        index = (day - whole[0]).days
        for weekday, number in self.weekdays:
            if weekday != day.weekday():
                continue
            if number == 0 or number == index // _WEEK + 1:
                return True
            if number < 0 and -number == (len(whole) - 1 - index) // _WEEK + 1:
                return True
        return False

    def _is_day(self, day: date) -> bool:
        """The BYxxx parts that only limit, for DAILY and finer."""
        if not self._in_months(day):
            return False
        if self.month_days and not _is_month_day(day, self.month_days):
            return False
        length = 366 if _is_leap(day.year) else 365
        number = day.timetuple().tm_yday
        if self.year_days and number not in self.year_days and number - length - 1 not in self.year_days:
            return False
        return not self.weekdays or day.weekday() in {weekday for weekday, _ in self.weekdays}


def _number(value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        raise Unsupported(str(value)) from None


def _numbers(recur: dict[str, Any], part: str) -> list[int]:
    return sorted({_number(value) for value in values_of(recur, part)})


def _weekday(text: str) -> tuple[int, int]:
    name = text[-2:].upper()
    if name not in WEEKDAYS:
        raise Unsupported(text)
    return WEEKDAYS.index(name), _number(text[:-2] or 0)


@lru_cache(maxsize=512)
def _days(year: int) -> tuple[date, ...]:
    first = date(year, 1, 1)
    return tuple(first + step * _DAY for step in range(366 if _is_leap(year) else 365))


@lru_cache(maxsize=4096)
def _month(year: int, month: int) -> tuple[date, ...]:
    first = date(year, month, 1)
    length = (date(year + month // 12, month % 12 + 1, 1) - first).days if (year, month) != (9999, 12) else 31
    return tuple(first + step * _DAY for step in range(length))


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _is_month_day(day: date, numbers: list[int]) -> bool:
    return day.day in numbers or day.day - len(_month(day.year, day.month)) - 1 in numbers


def _week_number(day: date, week_start: int) -> tuple[int, int]:
    """The number of a day's week, and how many weeks its week-year has; week 1 has four days of the year."""
    year = day.year + 1
    while day < (first := _first_week(year, week_start)):
        year -= 1
    return (day - first).days // _WEEK + 1, (_first_week(year + 1, week_start) - first).days // _WEEK


def _first_week(year: int, week_start: int) -> date:
    first = date(year, 1, 4)
    return first - ((first.weekday() - week_start) % _WEEK) * _DAY


# VTIMEZONE


class Zone:
    """What a VTIMEZONE, as jCal, says of the clocks."""

    def __init__(self, component: Tree) -> None:
        observances = [_onsets(below) for below in component[2]]
        found = sorted((change for changes, _ in observances for change in changes), key=lambda change: change[0])
        self.followed_to = min((changes[-1][0] for changes, is_cut in observances if is_cut), default=None)
        """The last change of the clocks that was looked at, where there are too many to look at all of them."""
        self._times = [at for at, _, _ in found]
        self._offsets = [after for _, _, after in found]
        self._before = found[0][1] if found else timedelta()
        self._every = tuple(dict.fromkeys((self._before, *self._offsets)))

    def __bool__(self) -> bool:
        return bool(self._times)

    def at(self, instant: datetime) -> timedelta:
        """The offset in force at an instant."""
        index = bisect_right(self._times, instant) - 1
        return self._offsets[index] if index >= 0 else self._before

    def local(self, local: datetime) -> timedelta | None:
        """The offset of a local time; None for a zone without usable observances, and beyond `followed_to`.

        RFC 5545 3.3.5: of two instants the first; the offset before the change, where the time does not exist.
        """
        if not self._times or (self.followed_to and _instant(local, self._before) > self.followed_to):
            return None
        fitting = [offset for offset in self._every if self.at(_instant(local, offset)) == offset]
        if fitting:
            return max(fitting)  # the larger offset is the earlier instant
        index = bisect_right(self._times, _instant(local, self._before)) - 1
        return self._offsets[index - 1] if index > 0 else self._before


def _instant(local: datetime, offset: timedelta) -> datetime:
    try:
        return (local - offset).replace(tzinfo=UTC)
    except OverflowError:
        return local.replace(tzinfo=UTC)


Change = tuple[datetime, timedelta, timedelta]
"""A change of the clocks: when, in UTC; the offset before it, and after it."""


def _onsets(component: Tree) -> tuple[list[Change], bool]:
    """The changes that an observance makes, and whether there are more."""
    properties: dict[str, list[Any]] = {}
    for property in component[1]:
        properties.setdefault(property[0], []).append(property)
    try:
        start = datetime.fromisoformat(without_leap_second(properties["dtstart"][0][3]))
        before = offset_of(properties["tzoffsetfrom"][0][3])
        after = offset_of(properties["tzoffsetto"][0][3])
    except (KeyError, ValueError, TypeError):
        return [], False
    if before is None or after is None or start.tzinfo is not None:
        return [], False
    starts, is_cut = _starts(start, properties, before)
    found = []
    for local in starts:
        try:
            found.append(((local - before).replace(tzinfo=UTC), before, after))
        except OverflowError:
            break
    return found, is_cut


def _starts(start: datetime, properties: dict[str, list[Any]], before: timedelta) -> tuple[list[datetime], bool]:
    """The onsets in local time: DTSTART, those listed, those of rules; and whether there are more."""
    found, is_cut = [start], False
    for property in properties.get("rdate", []):
        for value in property[3:]:
            if isinstance(value, str):
                try:
                    found.append(datetime.fromisoformat(without_leap_second(value)).replace(tzinfo=None))
                except ValueError:
                    continue
    for property in properties.get("rrule", []):
        if isinstance(property[3], dict):
            instances, has_more = _repeated(property[3], start, before)
            found += instances
            is_cut = is_cut or has_more
    return sorted(found[:MOST_INSTANCES]), is_cut or len(found) > MOST_INSTANCES


def _repeated(recur: dict[str, Any], start: datetime, before: timedelta) -> tuple[list[datetime], bool]:
    """The instances of a rule after the first, up to its end or the last year that is looked at."""
    until = until_of(recur)
    last = until.astimezone(UTC).replace(tzinfo=None) + before if until and until.tzinfo else until
    found: list[datetime] = []
    try:
        rule = Rule(recur, start)
        for instance in rule.instances():
            if (last is not None and instance > last) or instance.year > _LAST_YEAR:
                return found, False
            if instance != start:
                found.append(instance)
    except Unsupported:
        return found, False
    return found, rule.is_cut


def until_of(recur: dict[str, Any]) -> datetime | None:
    """UNTIL as a datetime, in UTC where it has a Z; the last second of its day where it is a date."""
    text = recur.get("until")
    if not isinstance(text, str):
        return None
    try:
        if "T" not in text:
            return datetime.fromisoformat(f"{text}T23:59:59")
        found = datetime.fromisoformat(without_leap_second(text).removesuffix("Z"))
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if text.endswith("Z") else found


def offset_of(text: Any) -> timedelta | None:
    """A jCal utc-offset."""
    if not isinstance(text, str) or text[:1] not in {"+", "-"}:
        return None
    try:
        parts = [int(part) for part in text[1:].split(":")]
    except ValueError:
        return None
    length = sum(part * unit for part, unit in zip(parts, (3600, 60, 1), strict=False))
    return timedelta(seconds=-length if text[0] == "-" else length)
