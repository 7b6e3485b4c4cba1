"""ICS400 to ICS411: repetition."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from typing import Any

from toolkit.diagnostics import Finding, Fix, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.content import Property
from toolkit.formats.icalendar.expansion import MOST_INSTANCES, MOST_PERIODS
from toolkit.formats.icalendar.expansion import Rule as Expanded
from toolkit.formats.icalendar.recurrence import BY_TIME, faults
from toolkit.formats.icalendar.values import READERS
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.index import (
    Index,
    Time,
    index_of,
    read_time,
    utc_text,
    values_of,
)

_A_DAY_IN = datetime(1, 1, 2, tzinfo=UTC)
_OBSERVANCES = {"STANDARD", "DAYLIGHT"}


def _parts(property: Property) -> list[tuple[str, str, str]]:
    """Name in lower case, equals sign or none, value of each part of a rule."""
    return [
        (name.strip().lower(), equals, value)
        for name, equals, value in (part.partition("=") for part in property.value.split(";"))
    ]


def _recur(property: Property) -> dict[str, Any]:
    """A rule as jCal, the last of two equal parts counting."""
    read: Any = READERS["recur"](property.value)
    if isinstance(read, dict):
        return read
    kept = {name: f"{name}={value}" for name, equals, value in _parts(property) if equals and name}
    again: Any = READERS["recur"](";".join(kept.values())) if kept else {}
    return again if isinstance(again, dict) else {}


def _faulty(document: Document, code: str) -> Iterator[Finding]:
    index = index_of(document)
    for property in index.named("RRULE", "EXRULE"):
        for found, _, message in faults(_recur(property)):
            if found == code:
                yield index.in_value(property, message)


def _until(property: Property) -> tuple[str, Time] | None:
    """The text and the time of UNTIL."""
    for name, _, value in _parts(property):
        if name == "until":
            found = read_time(value, "date" if len(value) == 8 else "date-time")
            return (value, found) if found else None
    return None


def _start(index: Index, property: Property) -> Time | None:
    return index.time(property.component.first("DTSTART"))


def _replace_until(index: Index, property: Property, old: str, new: str, message: str) -> Fix | None:
    at = property.value.upper().find("UNTIL=")
    start = index.value_column(property) + at + len("UNTIL=")
    return index.fix(message, index.replace(property.number, start, start + len(old), new))


def rule_without_frequency(document: Document) -> Iterator[Finding]:
    """A recurrence rule has no FREQ, or one that does not exist.

    Why: RFC 5545 3.3.10: FREQ is required: SECONDLY to YEARLY.
    Fix: add FREQ.

    Bad: RRULE:COUNT=3
    Good: RRULE:FREQ=DAILY;COUNT=3
    """
    yield from _faulty(document, "ICS400")


def until_and_count(document: Document) -> Iterator[Finding]:
    """A recurrence rule has both UNTIL and COUNT.

    Why: RFC 5545 3.3.10: they must not stand together; readers differ in which one ends the rule.
    Fix: keep one.

    Bad: RRULE:FREQ=DAILY;COUNT=3;UNTIL=20260401T090000Z
    Good: RRULE:FREQ=DAILY;COUNT=3
    """
    yield from _faulty(document, "ICS401")


def until_of_other_type(document: Document) -> Iterator[Finding]:
    """UNTIL is a DATE where DTSTART has a time, or the reverse.

    Why: RFC 5545 3.3.10: UNTIL is of the type of DTSTART; clients end the rule a day early, or never.
    Fix: write it in the type of DTSTART.

    Bad: DTSTART:20260312T090000Z, RRULE:FREQ=DAILY;UNTIL=20260401
    Good: DTSTART:20260312T090000Z, RRULE:FREQ=DAILY;UNTIL=20260401T235959Z
    """
    index = index_of(document)
    for property in index.named("RRULE"):
        until, start = _until(property), _start(index, property)
        if until is None or start is None or until[1].is_date == start.is_date:
            continue
        names = ("DATE-TIME", "DATE")
        yield index.in_value(
            property,
            f"UNTIL is a {names[until[1].is_date]}, DTSTART a {names[start.is_date]}",
            fix=_replace_until(
                index, property, until[0], _like_start(index, until, start), "write it as DTSTART is"
            ),
        )


def _like_start(index: Index, until: tuple[str, Time], start: Time) -> str:
    """UNTIL in the type of DTSTART, the last day still in it."""
    text, when = until
    if start.is_date:
        return text[:8]
    if start.is_floating:
        return f"{text}T235959"
    last = datetime.combine(when.value, time(23, 59, 59))
    if start.is_utc:
        return utc_text(last.replace(tzinfo=UTC))
    return utc_text(index.instant(Time(last, start.tzid)))


def until_not_utc(document: Document) -> Iterator[Finding]:
    """UNTIL is a local time where DTSTART has a zone or is in UTC.

    Why: RFC 5545 3.3.10: it must then be in UTC; clients read it in zones of their own.
    Fix: write UNTIL in UTC.

    Bad: DTSTART:20260312T090000Z, RRULE:FREQ=DAILY;UNTIL=20260401T090000
    Good: DTSTART:20260312T090000Z, RRULE:FREQ=DAILY;UNTIL=20260401T090000Z
    """
    index = index_of(document)
    for property in index.named("RRULE"):
        until, start = _until(property), _start(index, property)
        if until is None or start is None or until[1].is_date or until[1].is_utc:
            continue
        observed = property.component.name in _OBSERVANCES
        if observed or start.is_utc or (start.tzid and not start.is_date):
            fix = None
            if not observed:
                instant = index.instant(Time(until[1].value, None if start.is_utc else start.tzid))
                fix = _replace_until(index, property, until[0], utc_text(instant), "write it in UTC")
            yield index.in_value(property, f"UNTIL is {until[0]}, not in UTC", fix=fix)


def rule_part_out_of_range(document: Document) -> Iterator[Finding]:
    """A part of a recurrence rule has a value that it cannot have.

    Why: RFC 5545 3.3.10 gives the range of each part; strict readers drop the rule.
    Fix: correct the value.

    Bad: RRULE:FREQ=YEARLY;BYMONTH=13;COUNT=2
    Good: RRULE:FREQ=YEARLY;BYMONTH=12;COUNT=2
    """
    yield from _faulty(document, "ICS404")


def rule_part_not_allowed(document: Document) -> Iterator[Finding]:
    """A part of a recurrence rule is not allowed with its FREQ.

    Why: RFC 5545 3.3.10: BYWEEKNO needs YEARLY, numbers in BYDAY need MONTHLY or YEARLY, and so on.
    Fix: remove the part, or change FREQ.

    Bad: RRULE:FREQ=MONTHLY;BYWEEKNO=10;COUNT=2
    Good: RRULE:FREQ=YEARLY;BYWEEKNO=10;COUNT=2
    """
    yield from _faulty(document, "ICS405")


def time_part_on_date(document: Document) -> Iterator[Finding]:
    """A rule for an all-day event has BYHOUR, BYMINUTE or BYSECOND.

    Why: RFC 5545 3.3.10: they must not stand where DTSTART is a DATE, and are ignored by some readers.
    Fix: remove them, or give DTSTART a time.

    Bad: DTSTART;VALUE=DATE:20260312, RRULE:FREQ=DAILY;BYHOUR=9;COUNT=2
    Good: DTSTART;VALUE=DATE:20260312, RRULE:FREQ=DAILY;COUNT=2
    """
    index = index_of(document)
    for property in index.named("RRULE"):
        start = _start(index, property)
        found = [name for name, _, _ in _parts(property) if name in BY_TIME]
        if start is not None and start.is_date and found:
            kept = [part for part in property.value.split(";") if part.partition("=")[0].lower() not in BY_TIME]
            yield index.in_value(
                property,
                f"the rule has {found[0].upper()}, but DTSTART is a DATE",
                fix=index.fix("remove the part", index.replace_value(property, ";".join(kept))),
            )


def rule_part_unknown(document: Document) -> Iterator[Finding]:
    """A part of a recurrence rule stands twice, is unknown, or has no value.

    Why: RFC 5545 3.3.10: each part once, and no others; strict readers drop the rule.
    Fix: keep one, and correct the name.

    Bad: RRULE:FREQ=DAILY;FREQ=WEEKLY;COUNT=2
    Good: RRULE:FREQ=DAILY;COUNT=2
    """
    yield from _faulty(document, "ICS407")
    index = index_of(document)
    for property in index.named("RRULE", "EXRULE"):
        parts = _parts(property)
        names = [name for name, _, _ in parts]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield index.in_value(property, f"the rule has {name.upper() or 'an empty part'} more than once")
        for name, equals, _ in parts:
            if not equals or not name:
                yield index.in_value(property, f"{name.upper() or 'an empty part'} of the rule has no value")


def _expanded(property: Property, start: Time) -> Expanded | None:
    """A sound rule, to be followed in local time; None for one that is not, or is of another scale (RFC 7529)."""
    recur = _recur(property)
    if "rscale" in recur or any(faults(recur)):
        return None
    return Expanded(recur, _naive(start))


def _naive(time: Time) -> datetime:
    if isinstance(time.value, datetime):
        return time.value.replace(tzinfo=None)
    return datetime(time.value.year, time.value.month, time.value.day)  # noqa: DTZ001


def start_not_an_instance(document: Document) -> Iterator[Finding]:
    """DTSTART is not an instance of its own rule.

    Why: RFC 5545 3.8.5.3: the set of instances is then undefined; clients add the start, or leave it out.
    Fix: move DTSTART to the first instance, or change the rule.

    Bad: DTSTART:20260312T090000Z, a Thursday, RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3
    Good: DTSTART:20260316T090000Z, a Monday, RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3
    """
    index = index_of(document)
    for property in index.named("RRULE"):
        start = _start(index, property)
        if start is None or property.component.name in _OBSERVANCES:
            continue
        expanded = _expanded(property, start)
        if expanded is None:
            continue
        first = next(expanded.instances(), None)
        if first != _naive(start):
            told = f"the first is {first:%Y-%m-%d %H:%M}" if first else f"it has none{_as_far(expanded)}"
            yield index.in_value(property, f"DTSTART is no instance of the rule; {told}")


def _as_far(expanded: Expanded) -> str:
    """How far a rule was followed, where that was not to its end."""
    if not expanded.is_cut:
        return ""
    return f" in the first {MOST_PERIODS} periods, and it was followed no further"


def exclusion_without_effect(document: Document) -> Iterator[Finding]:
    """An EXDATE is no instance of the event, or of another type than DTSTART.

    Why: RFC 5545 3.8.5.1: it must equal the start of an instance; else the cancelled date is still shown.
    Fix: write the exact start of the instance, as DTSTART is written.

    Bad: DTSTART:20260312T090000Z, RRULE:FREQ=DAILY;COUNT=3, EXDATE:20260313T100000Z
    Good: DTSTART:20260312T090000Z, RRULE:FREQ=DAILY;COUNT=3, EXDATE:20260313T090000Z
    """
    index = index_of(document)
    for property in index.named("EXDATE"):
        start = _start(index, property)
        if start is None:
            continue
        for exclusion, text in zip(index.times(property), values_of(property), strict=False):
            if exclusion.is_date != start.is_date:
                names = ("DATE-TIME", "DATE")
                yield index.in_value(
                    property, f"EXDATE {text} is a {names[exclusion.is_date]}, DTSTART a {names[start.is_date]}"
                )
            elif fault := _fault_of_exclusion(index, property, start, exclusion):
                yield index.in_value(property, f"EXDATE {text} {fault}")


def _fault_of_exclusion(index: Index, property: Property, start: Time, exclusion: Time) -> str | None:
    """Why it removes nothing, or that a limit is met before that is known."""
    wanted = index.instant(exclusion)
    component = property.component
    rules = component.every("RRULE")
    given = [index.instant(one) for date in component.every("RDATE") for one in index.times(date)]
    if index.instant(start) == wanted or wanted in given or component.first("EXRULE"):
        return None
    if any(one.parameter("VALUE") == "PERIOD" for one in component.every("RDATE")):
        return None
    cut = False
    for rule in rules:
        expanded = _expanded(rule, start)
        if expanded is None or _reaches(index, expanded, start, wanted):
            return None
        cut = cut or expanded.is_cut
    if cut:
        return f"was not compared: the rule was followed for {MOST_INSTANCES} instances and no further"
    return "is no instance of the event"


def _reaches(index: Index, expanded: Expanded, start: Time, wanted: datetime) -> bool:
    # A zone is less than a day from UTC, so that this is early enough in any.
    margin = timedelta(days=1) if start.tzid else timedelta()
    since = max(wanted, _A_DAY_IN).replace(tzinfo=None) - margin
    for local in expanded.instances(since):
        at = index.instant(Time(local.replace(tzinfo=UTC) if start.is_utc else local, start.tzid))
        if at >= wanted:
            return at == wanted
    return False


def until_before_start(document: Document) -> Iterator[Finding]:
    """UNTIL is before DTSTART.

    Why: RFC 5545 3.3.10: the rule then has no instance, not even the first.
    Fix: correct UNTIL or DTSTART.

    Bad: DTSTART:20260312T090000Z, RRULE:FREQ=DAILY;UNTIL=20250101T000000Z
    Good: DTSTART:20260312T090000Z, RRULE:FREQ=DAILY;UNTIL=20260401T000000Z
    """
    index = index_of(document)
    for property in index.named("RRULE"):
        until, start = _until(property), _start(index, property)
        if until is None or start is None or property.component.name in _OBSERVANCES:
            continue
        if until[1].is_date or start.is_date:
            is_before = _naive(until[1]).date() < _naive(start).date()
        else:
            is_before = index.instant(until[1]) < index.instant(start)
        if is_before:
            yield index.in_value(property, f"UNTIL {until[0]} is before DTSTART")


def rscale_misused(document: Document) -> Iterator[Finding]:
    """SKIP stands without RSCALE, or has a value that it cannot have.

    Why: RFC 7529 4: SKIP needs RSCALE; it is OMIT, BACKWARD or FORWARD.
    Fix: add RSCALE=GREGORIAN, or remove SKIP.

    Bad: RRULE:FREQ=MONTHLY;SKIP=BACKWARD;COUNT=2
    Good: RRULE:RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD;COUNT=2
    """
    yield from _faulty(document, "ICS411")


RULES = (
    Rule("ICS400", Severity.ERROR, rule_without_frequency),
    Rule("ICS401", Severity.ERROR, until_and_count),
    Rule("ICS402", Severity.ERROR, until_of_other_type, fixable=True),
    Rule("ICS403", Severity.ERROR, until_not_utc, fixable=True),
    Rule("ICS404", Severity.ERROR, rule_part_out_of_range),
    Rule("ICS405", Severity.ERROR, rule_part_not_allowed),
    Rule("ICS406", Severity.ERROR, time_part_on_date, fixable=True),
    Rule("ICS407", Severity.ERROR, rule_part_unknown),
    Rule("ICS408", Severity.WARNING, start_not_an_instance),
    Rule("ICS409", Severity.WARNING, exclusion_without_effect),
    Rule("ICS410", Severity.WARNING, until_before_start),
    Rule("ICS411", Severity.ERROR, rscale_misused),
)
