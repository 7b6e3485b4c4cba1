"""ICS200 to ICS208: starts, ends and times of day."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from toolkit.diagnostics import Finding, Fix, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.content import Component, Property
from toolkit.formats.icalendar.zones import zone_of
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.index import Index, Time, index_of

_DAY = timedelta(days=1)
_ZONED = ("DTSTART", "DTEND", "DUE", "RECURRENCE-ID", "EXDATE", "RDATE")


def _is_before(index: Index, first: Time, last: Time) -> int:
    """-1, 0 or 1 as the end is before, at or after the start; 1 where they cannot be compared."""
    if first.is_date != last.is_date or first.is_floating != last.is_floating:
        return 1
    if first.tzid == last.tzid and first.is_utc == last.is_utc:
        one, two = first.value, last.value
        return (two > one) - (two < one)
    one, two = index.instant(first), index.instant(last)
    return (two > one) - (two < one)


def end_before_start(document: Document) -> Iterator[Finding]:
    """An end is earlier than its start.

    Why: RFC 5545 3.8.2.2: DTEND must be later than DTSTART; clients drop the event or show nonsense.
    Fix: correct the start or the end.

    Bad: DTSTART:20260312T090000Z, DTEND:20260311T110000Z
    Good: DTSTART:20260312T090000Z, DTEND:20260312T110000Z
    """
    index = index_of(document)
    for start, first, end, last in index.ends:
        if _is_before(index, first, last) < 0:
            yield index.in_value(end, f"{end.name} {end.value} is before DTSTART {start.value}")


def end_equals_start(document: Document) -> Iterator[Finding]:
    """An end equals its start.

    Why: RFC 5545 3.8.2.2: the end is exclusive, so that an event of one day ends on the next; many writers
        repeat the day, and strict readers refuse it.
    Fix: write the next day; for a moment without length leave the end out.

    Bad: DTSTART;VALUE=DATE:20260312, DTEND;VALUE=DATE:20260312
    Good: DTSTART;VALUE=DATE:20260312, DTEND;VALUE=DATE:20260313
    """
    index = index_of(document)
    for _, first, end, last in index.ends:
        if _is_before(index, first, last) == 0:
            yield index.in_value(end, f"{end.name} {end.value} equals DTSTART", fix=_exclusive(index, end, last))


def _exclusive(index: Index, end: Property, last: Time) -> Fix | None:
    if last.is_date and last.value < date.max:
        following = f"{(last.value + _DAY).isoformat().replace('-', '')}"
        return index.fix("write the next day, for the end is exclusive", index.replace_value(end, following))
    return index.fix("remove the end, for the event has no length", index.remove_lines(end.number, end.number))


def end_of_other_type(document: Document) -> Iterator[Finding]:
    """One of start and end is a DATE, the other a DATE-TIME.

    Why: RFC 5545 3.8.2.2: both are of one type; clients drop the event.
    Fix: write both as DATE, or both with a time.

    Bad: DTSTART;VALUE=DATE:20260312, DTEND:20260312T110000Z
    Good: DTSTART:20260312T090000Z, DTEND:20260312T110000Z
    """
    index = index_of(document)
    for _, first, end, last in index.ends:
        if first.is_date != last.is_date:
            names = ("DATE-TIME", "DATE")
            yield index.at(end, f"{end.name} is a {names[last.is_date]}, DTSTART a {names[first.is_date]}")


def end_of_other_clock(document: Document) -> Iterator[Finding]:
    """One of start and end is floating, the other has a zone or is in UTC.

    Why: RFC 5545 3.8.2.2: the length then depends on where the reader is.
    Fix: write both in one zone, or both in UTC.

    Bad: DTSTART:20260312T090000Z, DTEND:20260312T110000
    Good: DTSTART:20260312T090000Z, DTEND:20260312T110000Z
    """
    index = index_of(document)
    for _, first, end, last in index.ends:
        if not first.is_date and not last.is_date and first.is_floating != last.is_floating:
            which = "is floating, DTSTART is not" if last.is_floating else "has a zone, DTSTART is floating"
            yield index.at(end, f"{end.name} {which}")


def duration_not_in_days(document: Document) -> Iterator[Finding]:
    """An all-day event has a DURATION of hours.

    Why: RFC 5545 3.6.1: where DTSTART is a DATE, DURATION is in days or weeks.
    Fix: write the duration in days, or give the start a time.

    Bad: DTSTART;VALUE=DATE:20260312, DURATION:PT2H
    Good: DTSTART;VALUE=DATE:20260312, DURATION:P1D
    """
    index = index_of(document)
    for property in index.named("DURATION"):
        if property.component.name not in {"VEVENT", "VTODO"} or "T" not in property.value:
            continue
        start = index.time(property.component.first("DTSTART"))
        if start is not None and start.is_date:
            yield index.in_value(property, f"DURATION is {property.value}, but DTSTART is a DATE")


def floating_time(document: Document) -> Iterator[Finding]:
    """A time has no zone.

    Why: RFC 5545 3.3.12: it is another instant for every reader; Outlook supports it for all-day events only.
    Fix: write the time in UTC, or with the TZID of the place.

    Bad: DTSTART:20260312T090000
    Good: DTSTART:20260312T090000Z
    """
    index = index_of(document)
    for property in index.named(*_ZONED):
        if property.component.name in {"STANDARD", "DAYLIGHT"} or property.value.endswith("Z"):
            continue
        if any(time.is_floating for time in index.times(property)):
            yield index.in_value(property, f"{property.name} {property.value[:40]} has no zone")


def created_after_last_modified(document: Document) -> Iterator[Finding]:
    """CREATED is later than LAST-MODIFIED.

    Why: RFC 5545 3.8.7: nothing is changed before it is made; one of the two is wrong.
    Fix: correct it.

    Bad: CREATED:20260110T080000Z, LAST-MODIFIED:20260109T080000Z
    Good: CREATED:20260109T080000Z, LAST-MODIFIED:20260110T080000Z
    """
    index = index_of(document)
    for property in index.named("CREATED"):
        changed = property.component.first("LAST-MODIFIED")
        first, last = index.time(property), index.time(changed)
        if first and last and first.is_utc and last.is_utc and index.instant(first) > index.instant(last):
            yield index.in_value(property, f"CREATED {property.value} is later than LAST-MODIFIED")


def local_time_not_one_instant(document: Document) -> Iterator[Finding]:
    """A local time does not exist, or exists twice, because the clocks change.

    Why: RFC 5545 3.3.5 says how to read it, and clients differ: an hour early or late.
    Fix: write the time in UTC.

    Bad: DTSTART;TZID=Europe/Zurich:20260329T023000
    Good: DTSTART:20260329T013000Z
    """
    index = index_of(document)
    for property in index.with_parameters:
        if property.name not in _ZONED or property.component.name in {"STANDARD", "DAYLIGHT"}:
            continue
        for time in index.times(property):
            if time.tzid and isinstance(time.value, datetime) and (fault := _local_fault(time.tzid, time.value)):
                yield index.in_value(property, f"{property.name} {property.value[:40]} {fault} in {time.tzid}")


@lru_cache(maxsize=4096)
def _local_fault(tzid: str, local: datetime) -> str | None:
    zone = zone_of(tzid)
    if zone is None or local.tzinfo is not None:
        return None
    try:
        first, second = local.replace(tzinfo=zone), local.replace(tzinfo=zone, fold=1)
        if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local:
            return "does not exist"
    except OverflowError:
        return None
    return "exists twice" if first.utcoffset() != second.utcoffset() else None


def recurrence_id_of_other_type(document: Document) -> Iterator[Finding]:
    """RECURRENCE-ID is of another type than the start of the event that repeats.

    Why: RFC 5545 3.8.4.4: it names one of its instances; of another type it names none.
    Fix: write it as the repeated event's DTSTART is written.

    Bad: RECURRENCE-ID;VALUE=DATE:20260312, for DTSTART:20260305T090000Z
    Good: RECURRENCE-ID:20260312T090000Z, for DTSTART:20260305T090000Z
    """
    index = index_of(document)
    masters: dict[tuple[int, str, str], Time] | None = None
    for property in index.named("RECURRENCE-ID"):
        if masters is None:
            masters = dict(_masters(index))
        uid = property.component.first("UID")
        own, start = index.time(property), masters.get(_key(property.component, uid))
        if own is not None and start is not None and own.is_date != start.is_date:
            names = ("DATE-TIME", "DATE")
            yield index.at(
                property, f"RECURRENCE-ID is a {names[own.is_date]}, the event's DTSTART a {names[start.is_date]}"
            )


def _key(component: Component, uid: Property | None) -> tuple[int, str, str]:
    return id(component.parent), component.name, uid.value if uid else ""


def _masters(index: Index) -> Iterator[tuple[tuple[int, str, str], Time]]:
    for start in index.named("DTSTART"):
        uid = start.component.first("UID")
        time = index.time(start)
        if uid is not None and time is not None and start.component.first("RECURRENCE-ID") is None:
            yield _key(start.component, uid), time


RULES = (
    Rule("ICS200", Severity.ERROR, end_before_start),
    Rule("ICS201", Severity.ERROR, end_equals_start, fixable=True),
    Rule("ICS202", Severity.ERROR, end_of_other_type),
    Rule("ICS203", Severity.WARNING, end_of_other_clock),
    Rule("ICS204", Severity.ERROR, duration_not_in_days),
    Rule("ICS205", Severity.WARNING, floating_time),
    Rule("ICS206", Severity.WARNING, created_after_last_modified),
    Rule("ICS207", Severity.WARNING, local_time_not_one_instant),
    Rule("ICS208", Severity.ERROR, recurrence_id_of_other_type),
)
