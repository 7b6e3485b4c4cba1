"""ICS103 to ICS115: values, each of its own kind."""

import base64
import binascii
import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.values import READERS
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.index import index_of, type_of

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x20]+")
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


RULES = (
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
)
