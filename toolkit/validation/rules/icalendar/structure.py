"""ICS040 to ICS049: components and the calendar itself."""

from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.terms import PARENTS, PRODID, VERSION
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.icalendar.index import index_of

_ONCE = ("PRODID", "VERSION", "CALSCALE", "METHOD")


def component_not_closed(document: Document) -> Iterator[Finding]:
    """A BEGIN has no END, an END has no BEGIN, or two components cross.

    Why: RFC 5545 3.4: components nest; where one is not closed, readers lose what follows or the whole file.
    Fix: close each component with an END of its name before the one around it ends.

    Bad: BEGIN:VEVENT, and END:VCALENDAR after it
    Good: BEGIN:VEVENT, END:VEVENT, END:VCALENDAR
    """
    index = index_of(document)
    stream = index.stream
    for component in stream.unclosed:
        yield index.on(component, f"{component.name} is not closed", hint=f"add END:{component.name}")
        parent = component.parent
        while parent is not None and parent.end is None:
            parent = parent.parent
        if parent is not None and parent.end is not None:
            yield index.line(parent.end, f"{parent.name} ends while {component.name} is still open")
    for number in stream.stray:
        yield index.line(number, f"{stream.lines[number]} closes nothing")


def component_misplaced(document: Document) -> Iterator[Finding]:
    """A component stands where it is not allowed.

    Why: RFC 5545 3.6 says what holds what; readers skip a component in the wrong place.
    Fix: move it to where it belongs, or close the one before it.

    Bad: BEGIN:VCALENDAR, BEGIN:VALARM
    Good: BEGIN:VCALENDAR, BEGIN:VEVENT, BEGIN:VALARM
    """
    index = index_of(document)
    for name, parents in PARENTS.items():
        for component in index.components(name):
            parent = component.parent.name if component.parent else ""
            if parent not in parents and (parent in PARENTS or not parent):
                where = f"in {parent}" if parent else "outside of VCALENDAR"
                yield index.on(component, f"{name} is not allowed {where}", hint=f"put it in {_listed(parents)}")


def _listed(parents: frozenset[str]) -> str:
    return " or ".join(sorted(parents)) or "no other component"


def calendar_without_component(document: Document) -> Iterator[Finding]:
    """A VCALENDAR holds no component.

    Why: RFC 5545 3.6: a calendar must include at least one; some readers refuse an empty one.
    Fix: add an event, or leave the calendar unpublished until there is one.

    Bad: BEGIN:VCALENDAR, VERSION:2.0, END:VCALENDAR
    Good: BEGIN:VCALENDAR, VERSION:2.0, BEGIN:VEVENT, END:VEVENT, END:VCALENDAR
    """
    index = index_of(document)
    for calendar in index.components("VCALENDAR"):
        if not calendar.components:
            yield index.on(calendar, "the calendar has no component")


def prodid_missing(document: Document) -> Iterator[Finding]:
    """A calendar has no PRODID.

    Why: RFC 5545 3.6 and 3.7.3: it must say what wrote it.
    Fix: add PRODID with the name of the software.

    Bad: BEGIN:VCALENDAR, VERSION:2.0
    Good: BEGIN:VCALENDAR, VERSION:2.0, PRODID:-//Example//Calendar//EN
    """
    index = index_of(document)
    for calendar in index.components("VCALENDAR"):
        if calendar.first("PRODID") is None:
            fix = index.fix("add PRODID", index.insert_after(calendar.begin, f"PRODID:{PRODID}"))
            yield index.on(calendar, "the calendar has no PRODID", fix=fix)


def version_missing(document: Document) -> Iterator[Finding]:
    """A calendar has no VERSION.

    Why: RFC 5545 3.6 and 3.7.4: VERSION:2.0 tells iCalendar from vCalendar.
    Fix: add VERSION:2.0.

    Bad: BEGIN:VCALENDAR, PRODID:-//Example//Calendar//EN
    Good: BEGIN:VCALENDAR, VERSION:2.0, PRODID:-//Example//Calendar//EN
    """
    index = index_of(document)
    for calendar in index.components("VCALENDAR"):
        if calendar.first("VERSION") is None:
            fix = index.fix("add VERSION:2.0", index.insert_after(calendar.begin, f"VERSION:{VERSION}"))
            yield index.on(calendar, "the calendar has no VERSION", fix=fix)


def version_not_2_0(document: Document) -> Iterator[Finding]:
    """VERSION is not 2.0.

    Why: RFC 5545 3.7.4: 1.0 is vCalendar, another format; other numbers are not defined.
    Fix: write VERSION:2.0 if the rest is iCalendar; else convert the file.

    Bad: VERSION:1.0
    Good: VERSION:2.0
    """
    index = index_of(document)
    for property in index.named("VERSION"):
        in_calendar = property.component.name == "VCALENDAR"
        if in_calendar and property.value.strip() not in {VERSION, f"{VERSION};{VERSION}"}:
            what = "vCalendar, not iCalendar" if property.value.strip() == "1.0" else f"expected {VERSION}"
            yield index.in_value(property, f"VERSION is {property.value!r}, {what}")


def calendar_property_repeated(document: Document) -> Iterator[Finding]:
    """A calendar has PRODID, VERSION, CALSCALE or METHOD twice.

    Why: RFC 5545 3.6: each may stand once; readers differ in which one they take.
    Fix: keep one.

    Bad: VERSION:2.0, VERSION:2.0
    Good: VERSION:2.0
    """
    index = index_of(document)
    for calendar in index.components("VCALENDAR"):
        for name in _ONCE:
            for property in calendar.every(name)[1:]:
                yield index.at(property, f"{name} stands more than once in the calendar")


def calendar_property_late(document: Document) -> Iterator[Finding]:
    """A property of the calendar stands after its first component.

    Why: RFC 5545 3.4 icalbody: properties first, components after; Outlook ignores late ones.
    Fix: move it before the first component.

    Bad: BEGIN:VCALENDAR, BEGIN:VEVENT, END:VEVENT, X-WR-CALNAME:Talks
    Good: BEGIN:VCALENDAR, X-WR-CALNAME:Talks, BEGIN:VEVENT, END:VEVENT
    """
    index = index_of(document)
    for calendar in index.components("VCALENDAR"):
        first = calendar.components[0].begin if calendar.components else None
        for property in calendar.properties:
            if first is None or property.number < first:
                continue
            line = index.stream.lines[property.number]
            fix = index.fix(
                "move it before the first component",
                index.insert_before(first, line),
                index.remove_lines(property.number, property.number),
            )
            yield index.at(property, f"{property.name} stands after the first component", fix=fix)


def calendar_scale_not_gregorian(document: Document) -> Iterator[Finding]:
    """CALSCALE is not GREGORIAN.

    Why: RFC 5545 3.7.1 defines no other; readers refuse the file or take the dates as Gregorian.
    Fix: write Gregorian dates and leave CALSCALE out; for other scales of repetition see RFC 7529.

    Bad: CALSCALE:JULIAN
    Good: CALSCALE:GREGORIAN
    """
    index = index_of(document)
    for property in index.named("CALSCALE"):
        if property.value.strip().upper() != "GREGORIAN":
            yield index.in_value(property, f"CALSCALE is {property.value!r}, expected GREGORIAN")


def several_calendars(document: Document) -> Iterator[Finding]:
    """The stream holds more than one VCALENDAR.

    Why: RFC 5545 3.4 allows it, but most clients read the first and drop the others.
    Fix: put all events in one calendar.

    Bad: BEGIN:VCALENDAR, END:VCALENDAR, BEGIN:VCALENDAR, END:VCALENDAR
    Good: BEGIN:VCALENDAR, END:VCALENDAR
    """
    index = index_of(document)
    calendars = [root for root in index.stream.roots if root.name == "VCALENDAR"]
    for calendar in calendars[1:]:
        yield index.on(calendar, f"the stream holds {len(calendars)} calendars")


RULES = (
    Rule("ICS040", Severity.ERROR, component_not_closed, Scope.SOURCE),
    Rule("ICS041", Severity.ERROR, component_misplaced),
    Rule("ICS042", Severity.ERROR, calendar_without_component),
    Rule("ICS043", Severity.ERROR, prodid_missing, fixable=True),
    Rule("ICS044", Severity.ERROR, version_missing, fixable=True),
    Rule("ICS045", Severity.ERROR, version_not_2_0),
    Rule("ICS046", Severity.ERROR, calendar_property_repeated),
    Rule("ICS047", Severity.WARNING, calendar_property_late, Scope.SOURCE, fixable=True),
    Rule("ICS048", Severity.WARNING, calendar_scale_not_gregorian),
    Rule("ICS049", Severity.NOTE, several_calendars),
)
