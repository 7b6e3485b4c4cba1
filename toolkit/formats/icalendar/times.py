"""Dates of the model <-> DTSTART and DTEND.

The choices, where a calendar is coarser or finer than what was stated:

* a year, quarter or month becomes an all-day entry over all of it, TENTATIVE unless it is past;
* the end is exclusive (RFC 5545 3.8.2.2): the day after the last day of an all-day entry;
* a time with a named zone keeps it by TZID; a time with an offset only is written in UTC;
* a time whose zone is not known takes that of the place, if that is known; else the entry is an all-day one
  whose text names the hour, since a floating time would be another instant for every reader;
* of a time until a day the end is the midnight after that day;
* an end that is not later than its start, an open start or end: the side that is known is written.

What DTSTART and DTEND cannot say is kept in X-DATELINE-WHEN, and believed only while the two still agree.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock
from functools import lru_cache
from typing import Any

from attrs import frozen

from toolkit.formats.icalendar.terms import NO_DATE_STATED
from toolkit.formats.icalendar.zones import FIRST_YEAR, LAST_YEAR, zone_of
from toolkit.model import Moment, When

DAY = timedelta(days=1)
_LENGTH_OF_DAY = len("2025-02-18")
_LENGTH_TO_MINUTE = len("2025-02-18T12:42Z")
_TO_SECONDS = len("2025-02-18T12:42:")
_LENGTH_TO_SECOND = len("2025-02-18T12:42:30Z")
Offsets = Mapping[str, Any]
"""TZID -> what gives the offset of a local time, for zones that only the file defines."""


@frozen
class Stamp:
    """A value of DTSTART, DTEND, RDATE, ...: jCal type and text, and the zone."""

    kind: str
    text: str
    tzid: str | None = None

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters that the property needs beside VALUE."""
        return {"tzid": self.tzid} if self.tzid else {}


@frozen
class Timing:
    """When an entry stands in a calendar."""

    start: Stamp
    end: Stamp | None = None


def day_stamp(day: date) -> Stamp:
    """A DATE."""
    return Stamp("date", day.isoformat())


def utc_text(moment: Moment | None) -> str:
    """The first instant of a moment in UTC; a date or floating time is taken for one in UTC."""
    if moment is None:
        return NO_DATE_STATED
    text = moment.text
    if text[-1] == "Z":
        return f"{text[:-1]}:00Z" if len(text) == _LENGTH_TO_MINUTE else text
    start = moment.start
    if not isinstance(start, datetime):
        return f"{start.isoformat()}T00:00:00Z"
    if start.tzinfo is None:
        start = start.replace(tzinfo=UTC)
    try:
        return _utc(start)
    except OverflowError:
        return start.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def is_utc_exactly(moment: Moment) -> bool:
    """Whether the moment is what UTC to the second is read as: a Z, and seconds only where they are not zero."""
    text = moment.text
    if text[-1] != "Z":
        return False
    return len(text) == _LENGTH_TO_MINUTE or (len(text) == _LENGTH_TO_SECOND and text[-3:] != "00Z")


def _utc(value: datetime) -> str:
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


@lru_cache(maxsize=256)
def stamp_of(moment: Moment, zone: str | None = None) -> Stamp:
    """A moment as it stands; `zone` is that of a floating time. What has no time of day is its first day."""
    if moment.text[-1] == "Z":
        return Stamp("date-time", utc_text(moment))
    start = moment.start
    if not isinstance(start, datetime):
        return day_stamp(start)
    if start.tzinfo is None:
        known = zone_of(zone) if zone else None
        if known is None or not zone or not _fits(start, start.replace(tzinfo=known).utcoffset(), zone):
            return day_stamp(start.date())
        return Stamp("date-time", start.isoformat(timespec="seconds"), zone)
    if moment.zone and _fits(start.replace(tzinfo=None), start.utcoffset(), moment.zone):
        return Stamp("date-time", start.replace(tzinfo=None).isoformat(timespec="seconds"), moment.zone)
    return Stamp("date-time", utc_text(moment))


def _fits(local: datetime, offset: timedelta | None, zone: str) -> bool:
    """Whether a reader of the local time and its TZID comes to that offset.

    RFC 5545 3.3.5: of two instants with one local time, the first is meant; one that does not exist is read
    with the offset before the gap, so that it comes out as another.
    """
    known = zone_of(zone)
    if known is None or not FIRST_YEAR < local.year < LAST_YEAR:
        return False
    read = local.replace(tzinfo=known)
    exists = read.astimezone(UTC).astimezone(known).replace(tzinfo=None) == local
    return exists and read.utcoffset() == offset


def timing_of(when: When, zone: str | None = None) -> Timing:
    """Where a calendar shows a date; `zone` is that of the place, for floating times."""
    first, last = when.start, when.end
    if first is None:
        first, last = when.first, None
    start, end = stamp_of(first, zone), stamp_of(last, zone) if last else None
    if start.kind != "date" and last and _is_a_day(last) and not is_vague(when):
        end = _end_of_day(when.days[1], first, start)
    if start.kind == "date" or (end and end.kind == "date"):
        return _all_day(when)
    if last is None or end is None or not (_is_a_day(last) or _is_later(last, first, zone)):
        return Timing(start)
    return Timing(start, end)


def _is_a_day(moment: Moment) -> bool:
    return len(moment.text) == _LENGTH_OF_DAY


def _end_of_day(day: date, first: Moment, start: Stamp) -> Stamp:
    """The midnight after a day where the start has a time; DTEND must be of its type (RFC 5545 3.8.2.2).

    The day itself where there is no such instant, or it is not after the start.
    """
    begin = first.start
    assert isinstance(begin, datetime)
    if day == date.max or day < begin.date():
        return day_stamp(day)
    midnight = datetime.combine(day + DAY, clock.min)
    if start.tzid:
        return Stamp("date-time", midnight.isoformat(timespec="seconds"), start.tzid)
    return Stamp("date-time", _utc(midnight.replace(tzinfo=begin.tzinfo)))


def _is_later(last: Moment, first: Moment, zone: str | None) -> bool:
    if len(last.text) == len(first.text) and last.text[-1] == first.text[-1] == "Z":
        return last.text > first.text
    return _instant(last, zone) > _instant(first, zone)


def _instant(moment: Moment, zone: str | None) -> datetime:
    start = moment.start
    assert isinstance(start, datetime)
    return start if start.tzinfo else start.replace(tzinfo=zone_of(zone or ""))


def _all_day(when: When) -> Timing:
    first, last = when.days
    if when.start is None:
        first = last
    if last < first or last == date.max:
        return Timing(day_stamp(first))
    return Timing(day_stamp(first), day_stamp(last + DAY))


def is_vague(when: When) -> bool:
    """Whether a calendar shows more certainty than there is: the day is not known."""
    start, end = when.start, when.end
    if when.approximate or when.open_end or start is None:
        return True
    return not _has_day(start) or (end is not None and not _has_day(end))


def _has_day(moment: Moment) -> bool:
    """Whether a moment is at least a day; the text of a coarser one is shorter."""
    return len(moment.text) >= _LENGTH_OF_DAY


# Back


def moment_of(kind: str, text: str, tzid: str | None = None, offsets: Offsets | None = None) -> Moment | None:
    """A value as a moment; None for one that no calendar has."""
    try:
        if kind == "date":
            return Moment(text)
        text = without_leap_second(text)
        if text.endswith("Z"):  # to the minute, where there are no seconds
            return Moment(f"{text[:-4]}Z" if text.endswith(":00Z") and len(text) == _LENGTH_TO_SECOND else text)
        return _local(datetime.fromisoformat(text), tzid, offsets or {})
    except ValueError:
        return None


def without_leap_second(text: str) -> str:
    """A jCal date-time with second 60 as 59, which is how who has no leap seconds reads it (RFC 5545 3.3.12)."""
    return f"{text[:_TO_SECONDS]}59{text[_TO_SECONDS + 2 :]}" if text[_TO_SECONDS:][:2] == "60" else text


def _local(local: datetime, tzid: str | None, offsets: Offsets) -> Moment:
    zone = zone_of(tzid) if tzid else None
    if zone is not None:
        return _in_zone(local.replace(tzinfo=zone), tzid)
    known = offsets.get(tzid) if tzid else None
    offset = known(local) if known else None
    if offset is None:
        return Moment.of(local)
    try:
        return Moment.of((local - offset).replace(tzinfo=UTC))
    except OverflowError:
        return Moment.of(local)


def _in_zone(time: datetime, tzid: str | None) -> Moment:
    try:
        return Moment.of(time, zone=tzid)
    except ValueError:  # an offset with seconds, before standard time
        pass
    try:
        return Moment.of(time.astimezone(UTC))
    except OverflowError:
        return Moment.of(time.replace(tzinfo=None))


def when_of(start: Moment, end: Moment | None) -> When:
    """A start and an exclusive end as a date with its end included."""
    if end is None:
        return When(start=start)
    if not end.has_time:
        last = last_moment(end)
        return When(start=start, end=last) if last.day > start.day else When(start=start)
    return When(start=start, end=end)


def last_moment(end: Moment) -> Moment:
    """The last day or time of what ends at an exclusive end: of a day the one before it (RFC 5545 3.6.1)."""
    return Moment.of(end.day - DAY) if not end.has_time and end.day > date.min else end


def edtf(text: str) -> When | None:
    """The date of an X-DATELINE-WHEN; None for an empty text, or one that is no date."""
    try:
        return When.parse(text) if text else None
    except ValueError:
        return None


def edtf_moment(text: str) -> Moment | None:
    """The moment of an X-DATELINE-CREATED and its like; None for an empty text, or one that is none."""
    try:
        return Moment(text) if text else None
    except ValueError:
        return None
