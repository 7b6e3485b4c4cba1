"""ICS100 to ICS102: the form of dates and times."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from toolkit.diagnostics import Finding, Fix, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.content import Property
from toolkit.formats.icalendar.terms import PROPERTY_TYPES
from toolkit.formats.icalendar.values import READERS
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.icalendar.index import Index, index_of, type_of, utc_text, values_of

_DIGITS = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?", re.ASCII)
_OFFSET_TIME = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)[Tt ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?([+-]\d\d:?\d\d)", re.ASCII
)
_LOOSE_TIME = re.compile(
    r"(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ]?(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?([Zz]?))?", re.ASCII
)


def impossible_date(document: Document) -> Iterator[Finding]:
    """A date is not in the calendar.

    Why: RFC 5545 3.3.4: month 13 and 31 February do not exist; clients drop the event or move it.
    Fix: correct the date.

    Bad: DTSTART;VALUE=DATE:20260231
    Good: DTSTART;VALUE=DATE:20260228
    """
    index = index_of(document)
    for property in index.unread_times:
        for value in values_of(property):
            match = _DIGITS.fullmatch(value)
            if match and not _is_day(match[1], match[2], match[3]):
                yield index.in_value(property, f"{property.name} is {value}: there is no such day")


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def malformed_date_time(document: Document) -> Iterator[Finding]:
    """A DATE-TIME is not of the form 20260312T090000 or 20260312T090000Z.

    Why: RFC 5545 3.3.5: no hyphens, no colons, no fractions, always seconds; clients drop the event.
    Fix: write it in that form; a date without a time needs VALUE=DATE.

    Bad: DTSTART:2026-03-12T09:00:00Z
    Good: DTSTART:20260312T090000Z
    """
    index = index_of(document)
    for property in index.unread_times:
        for value in values_of(property) if type_of(property) == "date-time" else ():
            if READERS["date-time"](value) is not None:
                if value[9:11] > "23" or value[11:13] > "59" or value[13:15] > "60":
                    yield index.in_value(property, f"{property.name} is {value}: there is no such time of day")
            elif not _OFFSET_TIME.fullmatch(value) and value:
                yield index.in_value(
                    property,
                    f"{property.name} is {value[:40]!r}, expected a form such as 20260312T090000Z",
                    fix=_in_basic_form(index, property, value),
                )


def _in_basic_form(index: Index, property: Property, value: str) -> Fix | None:
    match = _LOOSE_TIME.fullmatch(value.strip())
    if match is None or property.value != value or not _is_day(match[1], match[2], match[3]):
        return None
    day = f"{match[1]}{match[2]}{match[3]}"
    if match[4]:
        written = f"{day}T{match[4]}{match[5]}{match[6] or '00'}{match[7].upper()}"
        return index.fix("write it in basic form", index.replace_value(property, written))
    if property.parameter("VALUE") or "date" not in PROPERTY_TYPES.get(property.name, ()):
        return None
    edits = [index.add_parameter(property, "VALUE=DATE")]
    if day != value:
        edits.append(index.replace_value(property, day))
    return index.fix("say that it is a DATE", *edits)


def numeric_utc_offset(document: Document) -> Iterator[Finding]:
    """A DATE-TIME has a numeric offset from UTC.

    Why: RFC 5545 3.3.5: the forms are local, UTC with Z, and local with TZID; an offset is not one of them.
    Fix: convert the time to UTC and write Z.

    Bad: DTSTART:20260312T100000+0100
    Good: DTSTART:20260312T090000Z
    """
    index = index_of(document)
    for property in index.unread_times:
        for value in values_of(property) if type_of(property) == "date-time" else ():
            match = _OFFSET_TIME.fullmatch(value)
            if match:
                written = _in_utc(match)
                same = written is not None and property.value == value and property.parameter("TZID") is None
                edit = index.replace_value(property, written) if same and written else None
                yield index.in_value(
                    property,
                    f"{property.name} is {value}, with an offset from UTC",
                    fix=index.fix("write the time in UTC", edit) if edit else None,
                )


def _in_utc(match: "re.Match[str]") -> str | None:
    offset = match[7].replace(":", "")
    text = f"{match[1]}-{match[2]}-{match[3]}T{match[4]}:{match[5]}:{match[6] or '00'}{offset[:3]}:{offset[3:]}"
    try:
        return utc_text(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        return None


RULES = (
    Rule("ICS100", Severity.ERROR, impossible_date),
    Rule("ICS101", Severity.ERROR, malformed_date_time, Scope.SOURCE, fixable=True),
    Rule("ICS102", Severity.ERROR, numeric_utc_offset, fixable=True),
)
