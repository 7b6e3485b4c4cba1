"""Events: their dates, recurrence, places and status."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.newsmlg2.dates import comparable, from_xsd, is_before
from toolkit.formats.newsmlg2.values import first
from toolkit.validation.rules.newsmlg2.outline import Node, Outline, View, outline_rule


def _text(view: View | None) -> str:
    return str(view.get("$", "")).strip() if view else ""


def dates_end_before_they_start(found: Outline) -> Iterator[Finding]:
    """An event ends before it starts, or lasts no time or less.

    Why: the end of an event is not before its start, and a duration is positive (RFC 5545 3.6.1 for the
        calendars that it goes into).
    Fix: correct the date that is wrong.

    Bad: <start>2025-03-02</start><end>2025-03-01</end>
    Good: <start>2025-03-01</start><end>2025-03-02</end>
    """
    for node in found.named("dates"):
        start, end = from_xsd(_text(first(node.view, "start"))), from_xsd(_text(first(node.view, "end")))
        if start and end and comparable(start, end) and is_before(end, start):
            yield Finding(
                path=(*node.path, "end", 0), message=f"the event ends at {end}, before its start {start}"
            )
        lasts = _text(first(node.view, "duration"))
        if lasts and (lasts.startswith("-") or not re.search(r"[1-9]", lasts)):
            yield Finding(path=(*node.path, "duration", 0), message=f"the duration {lasts} is not positive")


def date_kinds_mixed(found: Outline) -> Iterator[Finding]:
    """The start of an event is a day and its end a time, or the other way round.

    Why: a calendar takes both as days or both as times (RFC 5545 3.8.2.2), and cannot tell what is meant.
    Fix: write both in the same form.

    Bad: <start>2025-03-01</start><end>2025-03-01T18:00:00Z</end>
    Good: <start>2025-03-01T10:00:00Z</start><end>2025-03-01T18:00:00Z</end>
    """
    for node in found.named("dates"):
        start, end = from_xsd(_text(first(node.view, "start"))), from_xsd(_text(first(node.view, "end")))
        if start and end and start.has_time != end.has_time:
            yield Finding(path=(*node.path, "end", 0), message="one of start and end is a day, the other a time")


def start_without_zone(found: Outline) -> Iterator[Finding]:
    """An event begins at a time whose zone is not known.

    Why: journalists in other zones read it as their own time.
    Fix: add the offset from UTC.

    Bad: <start>2025-03-01T10:00:00</start>
    Good: <start>2025-03-01T10:00:00+03:00</start>
    """
    for node in found.named("dates"):
        start = from_xsd(_text(first(node.view, "start")))
        if start and start.is_floating:
            yield Finding(path=(*node.path, "start", 0), message=f"the start {start} has no zone")


def recurrence_rule_illegal(found: Outline) -> Iterator[Finding]:
    """A recurrence rule breaks the grammar of RFC 5545, after which NewsML-G2's is made.

    Why: rRule is iCalendar's RECUR (RFC 5545 3.3.10): not both count and until, and until not before the start;
        frequency, days and numbers are judged by the schema.
    Fix: correct what the message names.

    Bad: <rRule freq="WEEKLY" count="4" until="2025-04-01"/>
    Good: <rRule freq="WEEKLY" count="4"/>
    """
    for node in found.named("rRule", "exRule"):
        yield from (Finding(path=(*node.path, name), message=message) for name, message in _faults(node))


def _faults(node: Node) -> Iterator[tuple[str, str]]:
    view = node.view
    if "@count" in view and "@until" in view:
        yield "@until", "count and until exclude each other"
    yield from _until_faults(node)


def _until_faults(node: Node) -> Iterator[tuple[str, str]]:
    until = from_xsd(node.view.get("@until", ""))
    start = from_xsd(_text(first(node.parent.view, "start"))) if node.parent else None
    if until is None or start is None:
        return
    if comparable(start, until) and is_before(until, start):
        yield "@until", "the recurrence ends before the event starts"


def until_of_another_kind(found: Outline) -> Iterator[Finding]:
    """A recurrence ends at a time where the event starts on a day, or the other way round; or exRule is used.

    Why: UNTIL has the value type of the start (RFC 5545 3.3.10), and EXRULE is deprecated (RFC 5545 A.3), so that
        calendars differ in what they make of them.
    Fix: write until in the form of the start; list the dates left out by exDate.

    Bad: <start>2025-03-01</start><rRule freq="DAILY" until="2025-03-09T10:00:00Z"/>
    Good: <start>2025-03-01</start><rRule freq="DAILY" until="2025-03-09"/>
    """
    for node in found.named("rRule"):
        until = from_xsd(node.view.get("@until", ""))
        start = from_xsd(_text(first(node.parent.view, "start"))) if node.parent else None
        if until and start and until.has_time != start.has_time:
            yield Finding(path=(*node.path, "@until"), message="until is of another kind than the start")
    for node in found.named("exRule"):
        yield Finding(path=node.path, message="exRule is deprecated", hint="list the dates left out by exDate")


def coordinates_not_on_earth(found: Outline) -> Iterator[Finding]:
    """A latitude is not from -90 to 90, or a longitude not from -180 to 180.

    Why: they are degrees of WGS 84.
    Fix: correct the number; often the two are swapped, or given in other units.

    Bad: <position latitude="999" longitude="13.4"/>
    Good: <position latitude="52.5" longitude="13.4"/>
    """
    for node in found.named("position"):
        for name, bound in (("@latitude", 90), ("@longitude", 180)):
            value = node.view[name].strip()
            if abs(float(value)) > bound:
                yield Finding(path=(*node.path, name), message=f"{name[1:]} {value} is beyond {bound}")


def event_without_occurrence_status(found: Outline) -> Iterator[Finding]:
    """An event does not say how certain it is, or its two states contradict each other.

    Why: eocstat tells a news desk whether to plan for it; a cancelled event (eos6) has the event status
        canceled.
    Fix: add occurStatus, such as eocstat:eos5; make the two agree.

    Bad: <eventDetails><dates>...</dates></eventDetails>
    Good: <eventDetails><dates>...</dates><occurStatus qcode="eocstat:eos5"/></eventDetails>
    """
    for node in found.named("eventDetails"):
        occurrence, status = first(node.view, "occurStatus"), first(node.view, "eventStatus")
        if occurrence is None:
            yield Finding(path=node.path, message="the event has no occurStatus", hint="such as eocstat:eos5")
        elif status is not None:
            cancelled = _last(status).startswith("cancel")
            if cancelled != (_last(occurrence) == "eos6"):
                yield Finding(
                    path=(*node.path, "eventStatus", 0),
                    message=f"the event status is {_last(status)}, the occurrence status {_last(occurrence)}",
                )


def _last(view: View) -> str:
    return re.split("[:/]", str(view.get("@qcode", view.get("@uri", ""))).rstrip("/"))[-1].lower()


_APPROXIMATE = ("start", "end", "rDate", "exDate")


def approximate_bounds_contradict(found: Outline) -> Iterator[Finding]:
    """The bounds of an approximate date do not lie around it.

    Why: approxstart is the earliest it may be and approxend the latest.
    Fix: correct the bound that is wrong.

    Bad: <start approxstart="2025-03-05">2025-03-01</start>
    Good: <start approxstart="2025-02-25">2025-03-01</start>
    """
    for node in found.named(*_APPROXIMATE):
        date = from_xsd(node.text)
        low, high = (from_xsd(node.view.get(name, "")) for name in ("@approxstart", "@approxend"))
        for early, late, name in (
            (low, date, "@approxstart"),
            (date, high, "@approxend"),
            (low, high, "@approxend"),
        ):
            if early and late and _is_after(early.day, late.last_day):
                yield Finding(path=(*node.path, name), message=f"{early} is after {late}")


def _is_after(one: object, two: object) -> bool:
    return str(one) > str(two)


RULES = (
    outline_rule("NML042", Severity.ERROR, dates_end_before_they_start, "dates"),
    outline_rule("NML043", Severity.WARNING, start_without_zone, "dates"),
    outline_rule("NML044", Severity.ERROR, recurrence_rule_illegal, "rRule", "exRule"),
    outline_rule("NML045", Severity.ERROR, coordinates_not_on_earth, "position"),
    outline_rule("NML046", Severity.WARNING, event_without_occurrence_status, "eventDetails"),
    outline_rule("NML047", Severity.ERROR, approximate_bounds_contradict, *_APPROXIMATE),
    outline_rule("NML059", Severity.WARNING, date_kinds_mixed, "dates"),
    outline_rule("NML064", Severity.WARNING, until_of_another_kind, "rRule", "exRule"),
)
