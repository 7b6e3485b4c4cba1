"""ICS060 to ICS070: what a component must hold, may hold once, and may not hold."""

from collections.abc import Iterator, Mapping
from uuid import UUID, uuid5

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.content import Component
from toolkit.formats.icalendar.terms import NO_DATE_STATED, PARENTS
from toolkit.formats.icalendar.values import escape
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.index import ENTRIES, Index, index_of

_NAMED = (*ENTRIES, "VAVAILABILITY", "AVAILABLE")
_MADE = UUID("0d0f5f5c-5e5b-5b0c-9d3b-6a1a3c1d7e11")

_ENTRY_ONCE = (
    "CLASS CREATED DESCRIPTION DTSTART DTSTAMP GEO LAST-MODIFIED LOCATION ORGANIZER PRIORITY SEQUENCE STATUS "
    "SUMMARY TRANSP URL RECURRENCE-ID UID DTEND DURATION DUE COMPLETED PERCENT-COMPLETE COLOR"
)
# RFC 5545 3.6.1 to 3.6.6: what MUST NOT occur more than once. VJOURNAL may have several DESCRIPTIONs.
_ONCE: Mapping[str, frozenset[str]] = {
    "VEVENT": frozenset(_ENTRY_ONCE.split()),
    "VTODO": frozenset(_ENTRY_ONCE.split()),
    "VJOURNAL": frozenset(_ENTRY_ONCE.split()) - {"DESCRIPTION"},
    "VFREEBUSY": frozenset(["CONTACT", "DTSTART", "DTEND", "DTSTAMP", "ORGANIZER", "URL", "UID"]),
    "VTIMEZONE": frozenset(["TZID", "LAST-MODIFIED", "TZURL", "TZUNTIL"]),
    "STANDARD": frozenset(["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"]),
    "DAYLIGHT": frozenset(["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"]),
    "VALARM": frozenset(
        ["ACTION", "TRIGGER", "DURATION", "REPEAT", "DESCRIPTION", "SUMMARY", "ACKNOWLEDGED", "UID"]
    ),
    "VCALENDAR": frozenset(["UID", "LAST-MODIFIED", "URL", "REFRESH-INTERVAL", "SOURCE", "COLOR"]),
    "PARTICIPANT": frozenset(["UID", "PARTICIPANT-TYPE", "CALENDAR-ADDRESS", "SUMMARY", "DESCRIPTION", "URL"]),
    "VLOCATION": frozenset(["UID", "NAME", "DESCRIPTION", "GEO", "LOCATION-TYPE"]),
}

# Where a property may stand (RFC 5545 3.8, "Conformance"; 7953, 7986, 9073, 9074). Not listed: anywhere.
_PLACES: Mapping[str, frozenset[str]] = {
    name: frozenset(places.split())
    for names, places in (
        ("DUE COMPLETED PERCENT-COMPLETE", "VTODO"),
        ("DTEND", "VEVENT VFREEBUSY VAVAILABILITY AVAILABLE"),
        ("TRANSP", "VEVENT"),
        ("FREEBUSY", "VFREEBUSY"),
        ("TZNAME TZOFFSETFROM TZOFFSETTO", "STANDARD DAYLIGHT"),
        ("TZID TZURL TZUNTIL TZID-ALIAS-OF", "VTIMEZONE"),
        ("ACTION REPEAT TRIGGER ACKNOWLEDGED PROXIMITY", "VALARM"),
        ("PRODID VERSION CALSCALE METHOD REFRESH-INTERVAL", "VCALENDAR"),
        ("BUSYTYPE", "VAVAILABILITY"),
        ("DURATION", "VEVENT VTODO VFREEBUSY VALARM VAVAILABILITY AVAILABLE"),
        ("LOCATION", "VEVENT VTODO VAVAILABILITY AVAILABLE PARTICIPANT"),
        ("GEO", "VEVENT VTODO VLOCATION VRESOURCE PARTICIPANT"),
        ("RESOURCES", "VEVENT VTODO PARTICIPANT"),
        ("DTSTART", "VEVENT VTODO VJOURNAL VFREEBUSY STANDARD DAYLIGHT VAVAILABILITY AVAILABLE VPOLL"),
        ("RRULE RDATE", "VEVENT VTODO VJOURNAL STANDARD DAYLIGHT AVAILABLE"),
        ("EXDATE", "VEVENT VTODO VJOURNAL STANDARD DAYLIGHT AVAILABLE"),
        ("RECURRENCE-ID", "VEVENT VTODO VJOURNAL VFREEBUSY AVAILABLE"),
        ("STATUS", "VEVENT VTODO VJOURNAL PARTICIPANT VPOLL"),
        ("SEQUENCE", "VEVENT VTODO VJOURNAL VFREEBUSY VAVAILABILITY AVAILABLE PARTICIPANT VPOLL"),
        ("ORGANIZER", "VEVENT VTODO VJOURNAL VFREEBUSY VAVAILABILITY VPOLL"),
        ("ATTENDEE", "VEVENT VTODO VJOURNAL VFREEBUSY VALARM VAVAILABILITY VPOLL"),
        ("CONFERENCE", "VEVENT VTODO"),
        ("PARTICIPANT-TYPE CALENDAR-ADDRESS", "PARTICIPANT"),
        ("LOCATION-TYPE", "VLOCATION"),
        ("RESOURCE-TYPE", "VRESOURCE"),
        ("NAME", "VCALENDAR VLOCATION VRESOURCE"),
    )
    for name in names.split()
}


def uid_missing(document: Document) -> Iterator[Finding]:
    """An event, task, journal entry or free/busy has no UID.

    Why: RFC 5545 3.6.1 and 3.8.4.7: without it an update looks like a second event.
    Fix: add a UID that stays the same in every later version.

    Bad: BEGIN:VEVENT, DTSTAMP:20260110T080000Z
    Good: BEGIN:VEVENT, UID:8d0f0e5e-6a0b-5d0e-9a52-0d4a6a6f5a01, DTSTAMP:20260110T080000Z
    """
    index = index_of(document)
    for component in index.components(*_NAMED):
        if component.first("UID") is None:
            edit = index.insert_after(component.begin, f"UID:{_made_uid(index, component)}")
            yield index.on(component, f"{component.name} has no UID", fix=index.fix("add a UID", edit))


def _made_uid(index: Index, component: Component) -> str:
    """A UID of what the entry says, so that the same entry gets the same one."""
    told = sorted(f"{one.name}:{one.value}" for one in component.properties if one.name != "DTSTAMP")
    number = component.index
    return str(uuid5(_MADE, f"{number}|{'|'.join(told)}"))


def dtstamp_missing(document: Document) -> Iterator[Finding]:
    """An event, task, journal entry or free/busy has no DTSTAMP.

    Why: RFC 5545 3.6.1 and 3.8.7.2: of two versions the later one counts, and this tells which it is.
    Fix: add DTSTAMP: when the entry was last revised, in UTC.

    Bad: BEGIN:VEVENT, UID:1
    Good: BEGIN:VEVENT, UID:1, DTSTAMP:20260110T080000Z
    """
    index = index_of(document)
    for component in index.components(*_NAMED):
        if component.first("DTSTAMP") is None:
            edit = index.insert_after(component.begin, f"DTSTAMP:{_revised(index, component)}")
            yield index.on(component, f"{component.name} has no DTSTAMP", fix=index.fix("add DTSTAMP", edit))


def _revised(index: Index, component: Component) -> str:
    for name in ("LAST-MODIFIED", "CREATED"):
        property = component.first(name)
        time = index.time(property)
        if property is not None and time is not None and time.is_utc:
            return property.value
    return NO_DATE_STATED.replace("-", "").replace(":", "")


def dtstart_missing(document: Document) -> Iterator[Finding]:
    """An event has no DTSTART, and the calendar no METHOD.

    Why: RFC 5545 3.6.1: DTSTART is required in a calendar without METHOD; no client can show the event.
    Fix: add DTSTART; as a DATE where only the day is known.

    Bad: BEGIN:VEVENT, UID:1, SUMMARY:Talks
    Good: BEGIN:VEVENT, UID:1, DTSTART;VALUE=DATE:20260312, SUMMARY:Talks
    """
    index = index_of(document)
    for component in index.components("VEVENT"):
        calendar = component.parent
        has_method = calendar is not None and calendar.first("METHOD") is not None
        if component.first("DTSTART") is None and not has_method:
            yield index.on(component, "VEVENT has no DTSTART")


def property_repeated(document: Document) -> Iterator[Finding]:
    """A property that may stand once stands twice.

    Why: RFC 5545 3.6.1 to 3.6.6; readers differ in which one they take.
    Fix: keep one. Another language of the text belongs in another calendar.

    Bad: SUMMARY:Talks, SUMMARY:Meeting
    Good: SUMMARY:Talks
    """
    index = index_of(document)
    for name, once in _ONCE.items():
        for component in index.components(name):
            if len(component.properties) < 2:
                continue
            seen: set[str] = set()
            for property in component.properties:
                if property.name in seen and property.name in once:
                    yield index.at(property, f"{property.name} stands more than once in {name}")
                seen.add(property.name)


def end_and_duration(document: Document) -> Iterator[Finding]:
    """An entry has both an end and a duration.

    Why: RFC 5545 3.6.1 and 3.6.2: DTEND or DUE and DURATION exclude each other.
    Fix: keep the end.

    Bad: DTSTART:20260312T090000Z, DTEND:20260312T110000Z, DURATION:PT2H
    Good: DTSTART:20260312T090000Z, DTEND:20260312T110000Z
    """
    index = index_of(document)
    for property in index.named("DURATION"):
        component = property.component
        if component.name in {"VEVENT", "VTODO"}:
            end = component.first("DTEND") or component.first("DUE")
            if end is not None:
                later = max(property, end, key=lambda one: one.number)
                yield index.at(later, f"{component.name} has both {end.name} and DURATION")


def rrule_repeated(document: Document) -> Iterator[Finding]:
    """An entry has more than one RRULE.

    Why: RFC 5545 3.6.1: it SHOULD NOT; clients take the first, or refuse the event.
    Fix: write one rule, and the other dates as RDATE.

    Bad: RRULE:FREQ=DAILY;COUNT=2, RRULE:FREQ=WEEKLY;COUNT=2
    Good: RRULE:FREQ=DAILY;COUNT=2
    """
    index = index_of(document)
    seen: set[int] = set()
    for property in index.named("RRULE"):
        if id(property.component) in seen:
            yield index.at(property, f"{property.component.name} has more than one RRULE")
        seen.add(id(property.component))


def property_misplaced(document: Document) -> Iterator[Finding]:
    """A property stands in a component that may not hold it.

    Why: RFC 5545 3.8, "Conformance" of each property; readers drop it.
    Fix: use the property that the component has for it, or move it.

    Bad: BEGIN:VEVENT, DUE:20260312T110000Z
    Good: BEGIN:VEVENT, DTEND:20260312T110000Z
    """
    index = index_of(document)
    for name, places in _PLACES.items():
        for property in index.named(name):
            component = property.component.name
            if component not in places and component in PARENTS:
                yield index.at(property, f"{name} is not allowed in {component}")


def alarm_incomplete(document: Document) -> Iterator[Finding]:
    """An alarm lacks ACTION or TRIGGER.

    Why: RFC 5545 3.6.6: without them no client knows what to do, or when.
    Fix: add ACTION:DISPLAY and a TRIGGER such as -PT15M.

    Bad: BEGIN:VALARM, ACTION:DISPLAY
    Good: BEGIN:VALARM, ACTION:DISPLAY, TRIGGER:-PT15M
    """
    index = index_of(document)
    for alarm in index.components("VALARM"):
        missing = [name for name in ("ACTION", "TRIGGER") if alarm.first(name) is None]
        if missing:
            yield index.on(alarm, f"VALARM has no {' and no '.join(missing)}")


def display_alarm_without_description(document: Document) -> Iterator[Finding]:
    """A DISPLAY alarm has no DESCRIPTION.

    Why: RFC 5545 3.6.6: it is the text to show; strict readers drop the alarm.
    Fix: add DESCRIPTION.

    Bad: BEGIN:VALARM, ACTION:DISPLAY, TRIGGER:-PT15M
    Good: BEGIN:VALARM, ACTION:DISPLAY, TRIGGER:-PT15M, DESCRIPTION:Talks
    """
    index = index_of(document)
    for alarm in index.components("VALARM"):
        if _action(alarm) == "DISPLAY" and alarm.first("DESCRIPTION") is None:
            summary = alarm.parent.first("SUMMARY") if alarm.parent else None
            words = summary.value if summary else escape("Reminder")
            edit = index.insert_after(alarm.begin, f"DESCRIPTION:{words}")
            yield index.on(alarm, "the DISPLAY alarm has no DESCRIPTION", fix=index.fix("add DESCRIPTION", edit))


def _action(alarm: Component) -> str:
    action = alarm.first("ACTION")
    return action.value.strip().upper() if action else ""


def alarm_repeat_without_duration(document: Document) -> Iterator[Finding]:
    """An alarm has REPEAT without DURATION, or DURATION without REPEAT.

    Why: RFC 5545 3.6.6: they stand together: how often again, and after how long each time.
    Fix: add the other, or leave out both.

    Bad: REPEAT:2
    Good: REPEAT:2, DURATION:PT5M
    """
    index = index_of(document)
    for alarm in index.components("VALARM"):
        repeat, duration = alarm.first("REPEAT"), alarm.first("DURATION")
        if (repeat is None) != (duration is None):
            has, lacks = ("REPEAT", "DURATION") if repeat else ("DURATION", "REPEAT")
            yield index.on(alarm, f"VALARM has {has} but no {lacks}")


def email_alarm_incomplete(document: Document) -> Iterator[Finding]:
    """An EMAIL alarm lacks an ATTENDEE, a SUMMARY or a DESCRIPTION.

    Why: RFC 5545 3.6.6: they are the address, the subject and the text of the mail.
    Fix: add what is missing, or use ACTION:DISPLAY.

    Bad: ACTION:EMAIL, TRIGGER:-PT15M, DESCRIPTION:x
    Good: ACTION:EMAIL, TRIGGER:-PT15M, DESCRIPTION:x, SUMMARY:x, ATTENDEE:mailto:a@example.org
    """
    index = index_of(document)
    for alarm in index.components("VALARM"):
        missing = [name for name in ("ATTENDEE", "SUMMARY", "DESCRIPTION") if alarm.first(name) is None]
        if _action(alarm) == "EMAIL" and missing:
            yield index.on(alarm, f"the EMAIL alarm has no {', no '.join(missing)}")


RULES = (
    Rule("ICS060", Severity.ERROR, uid_missing, fixable=True),
    Rule("ICS061", Severity.ERROR, dtstamp_missing, fixable=True),
    Rule("ICS062", Severity.ERROR, dtstart_missing),
    Rule("ICS063", Severity.ERROR, property_repeated),
    Rule("ICS064", Severity.ERROR, end_and_duration),
    Rule("ICS065", Severity.WARNING, rrule_repeated),
    Rule("ICS066", Severity.ERROR, property_misplaced),
    Rule("ICS067", Severity.ERROR, alarm_incomplete),
    Rule("ICS068", Severity.ERROR, display_alarm_without_description, fixable=True),
    Rule("ICS069", Severity.ERROR, alarm_repeat_without_duration),
    Rule("ICS070", Severity.ERROR, email_alarm_incomplete),
)
