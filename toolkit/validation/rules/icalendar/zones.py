"""ICS300 to ICS310: time zones."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from toolkit.diagnostics import Finding, Fix, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.content import Component, Property
from toolkit.formats.icalendar.rendering import lines_of
from toolkit.formats.icalendar.values import unescape
from toolkit.formats.icalendar.zones import vtimezone, zone_names, zone_of
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.index import Index, index_of, type_of

_OBSERVANCES = ("STANDARD", "DAYLIGHT")
_NEEDED = ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO")
_MARGIN = timedelta(days=2)


def _used(index: Index) -> Iterator[tuple[str, Property]]:
    """Every TZID parameter and its property, in the order of the file."""
    for property in sorted(index.with_parameters, key=lambda one: one.number):
        tzid = property.parameter("TZID")
        if tzid:
            yield tzid, property


def _first_uses(index: Index) -> dict[str, Property]:
    found: dict[str, Property] = {}
    for tzid, property in _used(index):
        found.setdefault(tzid, property)
    return found


def zone_not_defined(document: Document) -> Iterator[Finding]:
    """A TZID is used, and no VTIMEZONE has it.

    Why: RFC 5545 3.2.19: there must be one for each; Outlook shifts the event, and says so.
    Fix: add the VTIMEZONE, or write the time in UTC.

    Bad: DTSTART;TZID=Europe/Zurich:20260312T100000, and no VTIMEZONE
    Good: BEGIN:VTIMEZONE, TZID:Europe/Zurich, ..., DTSTART;TZID=Europe/Zurich:20260312T100000
    """
    index = index_of(document)
    for tzid, property in _first_uses(index).items():
        if tzid not in index.zones and not tzid.startswith("/"):
            yield index.at(
                property, f"there is no VTIMEZONE for the TZID {tzid!r}", fix=_define(index, tzid, property)
            )


def _define(index: Index, tzid: str, property: Property) -> Fix | None:
    """A VTIMEZONE before the first component of the calendar."""
    calendar = property.component
    while calendar.parent is not None:
        calendar = calendar.parent
    if calendar.name != "VCALENDAR" or not calendar.components or zone_of(tzid) is None:
        return None
    lines = lines_of(_zone_for(index, tzid))
    return index.fix("add its VTIMEZONE", index.insert_before(calendar.components[0].begin, *lines))


def _zone_for(index: Index, tzid: str) -> list[object]:
    """The VTIMEZONE over the years in which the file uses it."""
    times = [
        time.value.replace(tzinfo=UTC)
        for used, property in _used(index)
        if used == tzid
        for time in index.times(property)
        if isinstance(time.value, datetime)
    ]
    if not times:
        return vtimezone(tzid)
    repeats = any(property.component.first("RRULE") for used, property in _used(index) if used == tzid)
    last = datetime(9000, 1, 1, tzinfo=UTC) if repeats else max(times) + _MARGIN
    first = max(min(times), datetime(2, 1, 1, tzinfo=UTC)) - _MARGIN
    return vtimezone(tzid, first, last)


def zone_on_date_or_utc(document: Document) -> Iterator[Finding]:
    """TZID stands on a DATE or on a time in UTC.

    Why: RFC 5545 3.2.19: it must not; readers that heed it shift the time or the day.
    Fix: remove TZID.

    Bad: DTSTART;TZID=Europe/Zurich:20260312T090000Z
    Good: DTSTART:20260312T090000Z
    """
    index = index_of(document)
    for tzid, property in _used(index):
        kind = type_of(property)
        times = index.times(property)
        if kind == "date" or (times and all(time.is_utc for time in times)):
            what = "a DATE" if kind == "date" else "in UTC"
            fix = index.fix("remove TZID", index.remove_parameter(property, "TZID"))
            yield index.at(property, f"{property.name} has TZID {tzid!r} but is {what}", fix=fix)


def zone_without_observance(document: Document) -> Iterator[Finding]:
    """A VTIMEZONE has neither STANDARD nor DAYLIGHT.

    Why: RFC 5545 3.6.5: without one it says nothing of the clocks.
    Fix: add a STANDARD with DTSTART, TZOFFSETFROM and TZOFFSETTO.

    Bad: BEGIN:VTIMEZONE, TZID:Europe/Zurich, END:VTIMEZONE
    Good: BEGIN:VTIMEZONE, TZID:Europe/Zurich, BEGIN:STANDARD, ..., END:STANDARD, END:VTIMEZONE
    """
    index = index_of(document)
    for zone in index.components("VTIMEZONE"):
        if not any(below.name in _OBSERVANCES for below in zone.components):
            yield index.on(zone, "VTIMEZONE has neither STANDARD nor DAYLIGHT")


def observance_incomplete(document: Document) -> Iterator[Finding]:
    """A STANDARD or DAYLIGHT lacks DTSTART, TZOFFSETFROM or TZOFFSETTO.

    Why: RFC 5545 3.6.5: without them nobody knows when the clocks change, or by how much.
    Fix: add what is missing.

    Bad: BEGIN:STANDARD, DTSTART:19961027T030000, TZOFFSETTO:+0100
    Good: BEGIN:STANDARD, DTSTART:19961027T030000, TZOFFSETFROM:+0200, TZOFFSETTO:+0100
    """
    index = index_of(document)
    for observance in index.components(*_OBSERVANCES):
        missing = [name for name in _NEEDED if observance.first(name) is None]
        if missing:
            yield index.on(observance, f"{observance.name} has no {' and no '.join(missing)}")


def zone_defined_twice(document: Document) -> Iterator[Finding]:
    """Two VTIMEZONEs have one TZID.

    Why: RFC 5545 3.6.5: a TZID is unique in its calendar; readers differ in which one they take.
    Fix: remove the second.

    Bad: BEGIN:VTIMEZONE, TZID:Europe/Zurich, twice
    Good: BEGIN:VTIMEZONE, TZID:Europe/Zurich, once
    """
    index = index_of(document)
    seen: dict[tuple[int, str], Component] = {}
    for zone in index.components("VTIMEZONE"):
        tzid = zone.first("TZID")
        if tzid is None:
            continue
        known = seen.setdefault((id(zone.parent), unescape(tzid.value)), zone)
        if known is not zone:
            same = _told(index, known) == _told(index, zone)
            edit = index.remove_lines(zone.begin, zone.end) if same and zone.end else None
            fix = index.fix("remove the second", edit) if edit else None
            yield index.at(tzid, f"a second VTIMEZONE has the TZID {tzid.value!r}", fix=fix)


def _told(index: Index, zone: Component) -> list[str]:
    return index.stream.lines[zone.begin : (zone.end or zone.begin) + 1]


def observance_start_not_local(document: Document) -> Iterator[Finding]:
    """The DTSTART of a STANDARD or DAYLIGHT is not a local time.

    Why: RFC 5545 3.6.5: it is read with TZOFFSETFROM; with a Z or a TZID the change comes at another hour.
    Fix: write the local time before the change, without Z and TZID.

    Bad: DTSTART:19961027T010000Z
    Good: DTSTART:19961027T030000
    """
    index = index_of(document)
    for observance in index.components(*_OBSERVANCES):
        start = observance.first("DTSTART")
        for time in index.times(start) if start else ():
            if start is not None and not time.is_floating:
                yield index.at(start, f"the DTSTART of {observance.name} is {start.value}, not a local time")


def zone_not_used(document: Document) -> Iterator[Finding]:
    """No property uses a VTIMEZONE.

    Why: RFC 5545 3.6.5: it is there for the properties that name it.
    Fix: remove it.

    Bad: BEGIN:VTIMEZONE, TZID:Europe/Zurich, ..., DTSTART:20260312T090000Z
    Good: DTSTART:20260312T090000Z
    """
    index = index_of(document)
    used = set(_mentioned(index))
    for zone in index.components("VTIMEZONE"):
        tzid = zone.first("TZID")
        if tzid is None or unescape(tzid.value) in used:
            continue
        siblings = zone.parent.components if zone.parent is not None else ()
        if len(siblings) == 1:
            continue  # a calendar without events needs a component all the same (RFC 5545 3.4)
        others = any(one.name != "VTIMEZONE" for one in siblings)
        edit = index.remove_lines(zone.begin, zone.end) if zone.end and others else None
        fix = index.fix("remove it", edit) if edit else None
        yield index.on(zone, f"no property uses the VTIMEZONE {tzid.value!r}", fix=fix)


def _mentioned(index: Index) -> Iterator[str]:
    """Every name that may be meant for a zone, also where it lacks its quotes or is that of the whole calendar."""
    for property in index.with_parameters:
        for name, values, raw in property.parameters:
            if name == "TZID":
                yield from (*values, raw)
    for property in index.named("X-WR-TIMEZONE", "TIMEZONE-ID"):
        yield unescape(property.value)


def zone_not_iana(document: Document) -> Iterator[Finding]:
    """A TZID is not a name of the IANA database.

    Why: clients that keep their own zones know IANA names; by others, Windows names and prefixes of a vendor,
        they fall back to the VTIMEZONE or to UTC.
    Fix: use the IANA name: Europe/Zurich for W. Europe Standard Time.

    Bad: TZID:W. Europe Standard Time
    Good: TZID:Europe/Zurich
    """
    index = index_of(document)
    known = zone_names()
    named = {
        unescape(tzid.value): tzid
        for zone in index.components("VTIMEZONE")
        if (tzid := zone.first("TZID")) is not None
    }
    for name, property in {**_first_uses(index), **named}.items():
        if name not in known:
            yield index.at(property, f"the TZID {name!r} is not in the IANA database")


def zone_by_dates_only(document: Document) -> Iterator[Finding]:
    """The changes of a VTIMEZONE are listed by RDATE, and by no rule.

    Why: Outlook does not read them and shows the event an hour off.
    Fix: write yearly rules, RRULE.

    Bad: BEGIN:DAYLIGHT, DTSTART:19810329T020000, RDATE:20260329T020000
    Good: BEGIN:DAYLIGHT, DTSTART:19810329T020000, RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    """
    index = index_of(document)
    for zone in index.components("VTIMEZONE"):
        below = [one for one in zone.components if one.name in _OBSERVANCES]
        has_dates = any(one.first("RDATE") for one in below)
        if has_dates and not any(one.first("RRULE") for one in below):
            yield index.on(zone, "the VTIMEZONE lists its changes by RDATE only", fix=_by_rules(index, zone))


def _by_rules(index: Index, zone: Component) -> Fix | None:
    tzid = zone.first("TZID")
    if tzid is None or zone.end is None or zone_of(tzid.value) is None:
        return None
    lines = lines_of(_zone_for(index, tzid.value))
    return index.fix(
        "write the IANA rules of the zone",
        index.insert_before(zone.begin, *lines),
        index.remove_lines(zone.begin, zone.end),
    )


def zone_differs_from_iana(document: Document) -> Iterator[Finding]:
    """A VTIMEZONE with an IANA name gives an event another offset than the IANA database.

    Why: RFC 5545 3.6.5: readers take one or the other, so that the event stands at two times.
    Fix: replace the VTIMEZONE by one made from the current data.

    Bad: TZID:Europe/Zurich, TZOFFSETTO:+0300
    Good: TZID:Europe/Zurich, TZOFFSETTO:+0100
    """
    index = index_of(document)
    told: set[tuple[str, datetime]] = set()
    for tzid, property in _used(index):
        rules, zone = index.zone_rules(tzid), zone_of(tzid)
        if not rules or zone is None or property.component.name in _OBSERVANCES:
            continue
        for time in index.times(property):
            if not isinstance(time.value, datetime) or time.is_utc or (tzid, time.value) in told:
                continue
            told.add((tzid, time.value))
            ours, theirs = rules.local(time.value), time.value.replace(tzinfo=zone).utcoffset()
            if ours is not None and ours != theirs:
                yield index.in_value(
                    property, f"the VTIMEZONE {tzid!r} gives {ours} from UTC, the IANA database {theirs}"
                )


def zone_changes_too_often(document: Document) -> Iterator[Finding]:
    """A VTIMEZONE changes the clocks so often that it was not followed to its end.

    Why: RFC 5545 3.6.5: each onset is a change of the clocks, and no zone of the earth has had a thousand. Times
        after the last one that was looked at are judged by the IANA database, or as if they were in UTC.
    Fix: write the yearly rules of the zone.

    Bad: BEGIN:STANDARD, DTSTART:19700101T000000, RRULE:FREQ=HOURLY
    Good: BEGIN:STANDARD, DTSTART:19701025T030000, RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    """
    index = index_of(document)
    for tzid, zone in index.zones.items():
        rules = index.zone_rules(tzid)
        if rules is not None and rules.followed_to is not None:
            until = rules.followed_to.date()
            yield index.on(zone, f"the changes of the VTIMEZONE {tzid!r} were followed to {until} and no further")


RULES = (
    Rule("ICS300", Severity.ERROR, zone_not_defined, fixable=True),
    Rule("ICS301", Severity.ERROR, zone_on_date_or_utc, fixable=True),
    Rule("ICS302", Severity.ERROR, zone_without_observance),
    Rule("ICS303", Severity.ERROR, observance_incomplete),
    Rule("ICS304", Severity.ERROR, zone_defined_twice, fixable=True),
    Rule("ICS305", Severity.ERROR, observance_start_not_local),
    Rule("ICS306", Severity.NOTE, zone_not_used, fixable=True),
    Rule("ICS307", Severity.WARNING, zone_not_iana),
    Rule("ICS308", Severity.WARNING, zone_by_dates_only, fixable=True),
    Rule("ICS309", Severity.WARNING, zone_differs_from_iana),
    Rule("ICS310", Severity.WARNING, zone_changes_too_often),
)
