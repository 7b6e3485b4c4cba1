"""ICS100 to ICS119: values and their types."""

import base64
import binascii
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
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]+")
_TAG = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
    r"|x(?:-[a-z0-9]{1,8})+|i-[a-z]+|zh-(?:guoyu|hakka|min|min-nan|xiang)|art-lojban|cel-gaulish|no-(?:bok|nyn)"
    r"|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de)",
    re.ASCII | re.IGNORECASE,
)
_MEDIA = re.compile(r"[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*", re.ASCII)
_NUMBER = r"[+-]?\d{1,18}(?:\.\d{1,30})?"
_GEO = re.compile(f"({_NUMBER});({_NUMBER})", re.ASCII)
_LOOSE_GEO = re.compile(rf"\s*({_NUMBER})\s*(?:\\?[;,])\s*({_NUMBER})\s*", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_LARGEST = 2**31

_STATUSES = {
    "VEVENT": {"TENTATIVE", "CONFIRMED", "CANCELLED"},
    "VTODO": {"NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"},
    "VJOURNAL": {"DRAFT", "FINAL", "CANCELLED"},
}
_IN_UTC = ("CREATED", "DTSTAMP", "LAST-MODIFIED", "COMPLETED")
_CHECKED_BY_VALUE = {
    *("boolean", "date", "date-time", "duration", "float", "integer", "period", "time", "utc-offset", "recur"),
    *("uri", "cal-address"),
}


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


def malformed_duration(document: Document) -> Iterator[Finding]:
    """A DURATION is not of the form P1D, PT2H30M or P1W.

    Why: RFC 5545 3.3.6: weeks stand alone, months and years do not exist, T precedes hours and minutes.
    Fix: write it in days, hours, minutes and seconds, or in weeks.

    Bad: DURATION:P1M
    Good: DURATION:P30D
    """
    index = index_of(document)
    for property in index.of_type("duration"):
        if not property.parameter("VALUE") and READERS["duration"](property.value) is None:
            yield index.in_value(
                property, f"{property.name} is {property.value[:40]!r}, expected a form such as PT2H or P1D"
            )


def integer_out_of_range(document: Document) -> Iterator[Finding]:
    """An INTEGER is none, or does not fit 32 bits.

    Why: RFC 5545 3.3.8: from -2147483648 to 2147483647.
    Fix: correct the number.

    Bad: SEQUENCE:first
    Good: SEQUENCE:1
    """
    index = index_of(document)
    for property in index.of_type("integer"):
        if property.parameter("VALUE"):
            continue
        if not _INTEGER.fullmatch(property.value) or not -_LARGEST <= int(property.value) < _LARGEST:
            yield index.in_value(
                property, f"{property.name} is {property.value[:40]!r}, expected a whole number of 32 bits"
            )


def malformed_geo(document: Document) -> Iterator[Finding]:
    r"""GEO is not two numbers parted by a semicolon.

    Why: RFC 5545 3.8.1.6: latitude, semicolon, longitude; the semicolon is not escaped.
    Fix: write it as 46.2;6.1.

    Bad: GEO:46.2,6.1
    Good: GEO:46.2;6.1
    """
    index = index_of(document)
    for property in index.named("GEO"):
        if not _GEO.fullmatch(property.value):
            match = _LOOSE_GEO.fullmatch(property.value)
            edit = index.replace_value(property, f"{match[1]};{match[2]}") if match else None
            yield index.in_value(
                property,
                f"GEO is {property.value[:40]!r}, expected a form such as 46.2;6.1",
                fix=index.fix("part the numbers by a semicolon", edit) if edit else None,
            )


def geo_out_of_range(document: Document) -> Iterator[Finding]:
    """The latitude or longitude of GEO is not on the globe.

    Why: RFC 5545 3.8.1.6: latitude first, from -90 to 90; longitude from -180 to 180.
    Fix: correct the numbers; often they are the wrong way round.

    Bad: GEO:146.2;6.1
    Good: GEO:46.2;6.1
    """
    index = index_of(document)
    for property in index.named("GEO"):
        match = _GEO.fullmatch(property.value)
        if match and not (-90 <= float(match[1]) <= 90 and -180 <= float(match[2]) <= 180):
            yield index.in_value(property, f"GEO is {property.value}, not a place on the globe")


def malformed_uri(document: Document) -> Iterator[Finding]:
    """A URI has no scheme, or holds a space.

    Why: RFC 5545 3.3.13 and RFC 3986: clients cannot open it; strict readers drop the property.
    Fix: write the whole address, with https:// before it.

    Bad: URL:not a uri
    Good: URL:https://example.org/talks
    """
    index = index_of(document)
    for property in index.of_type("uri"):
        if not _SCHEME.fullmatch(property.value) and property.name != "CONCEPT":
            yield index.in_value(property, f"{property.name} is {property.value[:60]!r}, not a URI")


def status_not_allowed(document: Document) -> Iterator[Finding]:
    """STATUS has a value that its component does not know.

    Why: RFC 5545 3.8.1.11 lists them for each component.
    Fix: use one of the listed values.

    Bad: BEGIN:VEVENT, STATUS:COMPLETED
    Good: BEGIN:VEVENT, STATUS:CONFIRMED
    """
    index = index_of(document)
    for property in index.named("STATUS"):
        allowed = _STATUSES.get(property.component.name)
        if allowed is not None and property.value.strip().upper() not in allowed:
            yield index.in_value(
                property, f"STATUS is {property.value!r}, expected {' or '.join(sorted(allowed))}"
            )


def transp_not_allowed(document: Document) -> Iterator[Finding]:
    """TRANSP is neither OPAQUE nor TRANSPARENT.

    Why: RFC 5545 3.8.2.7 knows the two; readers take anything else for busy.
    Fix: write TRANSPARENT where the event does not make its reader busy.

    Bad: TRANSP:FREE
    Good: TRANSP:TRANSPARENT
    """
    index = index_of(document)
    for property in index.named("TRANSP"):
        if property.value.strip().upper() not in {"OPAQUE", "TRANSPARENT"}:
            yield index.in_value(property, f"TRANSP is {property.value!r}, expected OPAQUE or TRANSPARENT")


def priority_out_of_range(document: Document) -> Iterator[Finding]:
    """PRIORITY is outside 0 to 9.

    Why: RFC 5545 3.8.1.9: 0 is undefined, 1 the highest, 9 the lowest.
    Fix: use a number from 0 to 9.

    Bad: PRIORITY:10
    Good: PRIORITY:1
    """
    index = index_of(document)
    for property in index.named("PRIORITY"):
        if _INTEGER.fullmatch(property.value) and not 0 <= int(property.value) <= 9:
            yield index.in_value(property, f"PRIORITY is {property.value}, outside 0 to 9")


def sequence_negative(document: Document) -> Iterator[Finding]:
    """SEQUENCE is negative.

    Why: RFC 5545 3.8.7.4: revisions count from 0; clients ignore the update.
    Fix: count from 0.

    Bad: SEQUENCE:-1
    Good: SEQUENCE:0
    """
    index = index_of(document)
    for property in index.named("SEQUENCE"):
        if _INTEGER.fullmatch(property.value) and int(property.value) < 0:
            yield index.in_value(property, f"SEQUENCE is {property.value}, less than 0")


def stamp_not_utc(document: Document) -> Iterator[Finding]:
    """CREATED, DTSTAMP, LAST-MODIFIED or COMPLETED is not in UTC.

    Why: RFC 5545 3.8.7.1 to 3.8.7.3 and 3.8.2.1: versions are compared by them, in UTC.
    Fix: convert the time to UTC and write Z.

    Bad: DTSTAMP:20260110T080000
    Good: DTSTAMP:20260110T080000Z
    """
    index = index_of(document)
    for property in index.named(*_IN_UTC):
        is_time = READERS["date-time"](property.value) is not None
        if (is_time and not property.value.endswith("Z")) or READERS["date"](property.value) is not None:
            yield index.in_value(property, f"{property.name} is {property.value}, not in UTC")


def malformed_binary(document: Document) -> Iterator[Finding]:
    """An inline attachment is not base64, or is not said to be.

    Why: RFC 5545 3.3.1: it needs ENCODING=BASE64 and VALUE=BINARY, and base64 of RFC 4648.
    Fix: encode the data, and add the two parameters.

    Bad: ATTACH;VALUE=BINARY;ENCODING=BASE64:!!!
    Good: ATTACH;VALUE=BINARY;ENCODING=BASE64:QUJD
    """
    index = index_of(document)
    for property in index.with_parameters:
        encoding = (property.parameter("ENCODING") or "").upper()
        is_binary = type_of(property) == "binary"
        if is_binary and encoding != "BASE64":
            yield index.at(property, f"{property.name} is inline but has no ENCODING=BASE64")
        elif encoding == "BASE64" and not is_binary:
            yield index.at(property, f"{property.name} is base64 but has no VALUE=BINARY")
        elif is_binary and not _is_base64(property.value):
            yield index.in_value(property, f"the data of {property.name} is not base64")


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True


def malformed_utc_offset(document: Document) -> Iterator[Finding]:
    """A UTC-OFFSET is not of the form +0300, or there is no such offset.

    Why: RFC 5545 3.3.14: sign, hours, minutes, perhaps seconds; -0000 is not allowed.
    Fix: write it in that form.

    Bad: TZOFFSETTO:+3
    Good: TZOFFSETTO:+0300
    """
    index = index_of(document)
    for property in index.of_type("utc-offset"):
        value = property.value
        good = READERS["utc-offset"](value) is not None and value[1:3] < "24" and value[3:5] < "60" > value[5:7]
        if not good or value in {"-0000", "-000000"}:
            yield index.in_value(property, f"{property.name} is {value[:40]!r}, expected a form such as +0300")


def address_not_uri(document: Document) -> Iterator[Finding]:
    """A calendar user's address is not a URI.

    Why: RFC 5545 3.3.3: it is a URI, mostly mailto:; clients cannot write to anything else.
    Fix: write mailto: before the address.

    Bad: ORGANIZER:alice@example.org
    Good: ORGANIZER:mailto:alice@example.org
    """
    index = index_of(document)
    for property in index.of_type("cal-address"):
        if not _SCHEME.fullmatch(property.value):
            start = index.value_column(property)
            is_mail = re.fullmatch(r"[^\s@:]+@[^\s@:]+", property.value) is not None
            edit = index.replace(property.number, start, start, "mailto:") if is_mail else None
            yield index.in_value(
                property,
                f"{property.name} is {property.value[:60]!r}, not a URI",
                fix=index.fix("write mailto: before it", edit) if edit else None,
            )


def value_not_of_stated_type(document: Document) -> Iterator[Finding]:
    """A value is not of the type that its VALUE parameter states.

    Why: RFC 5545 3.2.20: readers parse the value as VALUE says, and drop it.
    Fix: correct VALUE, or the value.

    Bad: DTSTART;VALUE=DATE:20260312T090000Z
    Good: DTSTART;VALUE=DATE:20260312
    """
    index = index_of(document)
    for property in index.with_parameters:
        stated = (property.parameter("VALUE") or "").lower()
        default = PROPERTY_TYPES.get(property.name, ("",))[0]
        if stated not in _CHECKED_BY_VALUE or (stated == default == "date-time"):
            continue
        for value in values_of(property):
            if not _is_of_type(stated, value) and value:
                yield index.in_value(property, f"{property.name} is {value[:40]!r}, not a {stated.upper()}")


def _is_of_type(kind: str, value: str) -> bool:
    if kind in {"uri", "cal-address"}:
        return ":" in value
    return READERS[kind](value) is not None


def value_type_not_allowed(document: Document) -> Iterator[Finding]:
    """A property has a VALUE that it cannot have.

    Why: RFC 5545 3.8, "Value Type" of each property.
    Fix: leave VALUE out, or use one that the property allows.

    Bad: SUMMARY;VALUE=DATE:20260312
    Good: SUMMARY:12 March 2026
    """
    index = index_of(document)
    for property in index.with_parameters:
        stated = (property.parameter("VALUE") or "").lower()
        allowed = [kind for kind in PROPERTY_TYPES.get(property.name, ()) if kind]
        if stated and allowed and stated not in allowed and not stated.startswith("x-"):
            names = " or ".join(kind.upper() for kind in allowed)
            yield index.at(property, f"{property.name} cannot be a {stated.upper()}, expected {names}")


def malformed_language(document: Document) -> Iterator[Finding]:
    """LANGUAGE is not a language tag.

    Why: RFC 5545 3.2.10 and RFC 5646: a tag such as en or ru-RU, with hyphens.
    Fix: use the tag of the language.

    Bad: SUMMARY;LANGUAGE=en_GB:Talks
    Good: SUMMARY;LANGUAGE=en-GB:Talks
    """
    index = index_of(document)
    for property in index.with_parameters:
        for name, values, _ in property.parameters:
            if name == "LANGUAGE" and not _TAG.fullmatch(values[0]):
                yield index.at(property, f"LANGUAGE is {values[0]!r}, not a language tag")


def malformed_media_type(document: Document) -> Iterator[Finding]:
    """FMTTYPE is not a media type.

    Why: RFC 5545 3.2.8 and RFC 4288: type and subtype, parted by a slash.
    Fix: write the whole type.

    Bad: ATTACH;FMTTYPE=pdf:https://example.org/a.pdf
    Good: ATTACH;FMTTYPE=application/pdf:https://example.org/a.pdf
    """
    index = index_of(document)
    for property in index.with_parameters:
        stated = property.parameter("FMTTYPE")
        if stated is not None and not _MEDIA.fullmatch(stated.partition(";")[0].strip()):
            yield index.at(property, f"FMTTYPE is {stated!r}, expected a form such as application/pdf")


RULES = (
    Rule("ICS100", Severity.ERROR, impossible_date),
    Rule("ICS101", Severity.ERROR, malformed_date_time, Scope.SOURCE, fixable=True),
    Rule("ICS102", Severity.ERROR, numeric_utc_offset, fixable=True),
    Rule("ICS103", Severity.ERROR, malformed_duration),
    Rule("ICS104", Severity.ERROR, integer_out_of_range),
    Rule("ICS105", Severity.ERROR, malformed_geo, fixable=True),
    Rule("ICS106", Severity.ERROR, geo_out_of_range),
    Rule("ICS107", Severity.ERROR, malformed_uri),
    Rule("ICS108", Severity.ERROR, status_not_allowed),
    Rule("ICS109", Severity.ERROR, transp_not_allowed),
    Rule("ICS110", Severity.ERROR, priority_out_of_range),
    Rule("ICS111", Severity.ERROR, sequence_negative),
    Rule("ICS112", Severity.ERROR, stamp_not_utc),
    Rule("ICS113", Severity.ERROR, malformed_binary),
    Rule("ICS114", Severity.ERROR, malformed_utc_offset),
    Rule("ICS115", Severity.ERROR, address_not_uri, fixable=True),
    Rule("ICS116", Severity.ERROR, value_not_of_stated_type),
    Rule("ICS117", Severity.ERROR, value_type_not_allowed),
    Rule("ICS118", Severity.ERROR, malformed_language),
    Rule("ICS119", Severity.ERROR, malformed_media_type),
)
