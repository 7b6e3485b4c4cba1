"""The dates of web feeds: read strictly, so that a rule can say what is wrong."""

import re
from datetime import datetime, timedelta, timezone

from toolkit.formats.webfeed.terms import MONTHS, RFC_822, RFC_3339, W3C_DATE, W3C_YEAR_OR_MONTH, ZONES
from toolkit.model import Moment

_DIGITS_OF_A_YEAR = 4
_LAST_CENTURY = 50
_LENGTH_OF_DAY = len("2025-03-02")
# The second that is put in now and then (RFC 3339 5.6 and RFC 2822 3.3 count to 60); our clocks go to 59.
_LEAP_SECOND = re.compile(r"(?<=:\d\d:)60(?!:)")


def from_rfc_822(text: str) -> datetime | None:
    """The time that an RSS date says; None where it does not have the form, or is no date of the calendar."""
    match = _rfc_822(text)
    if match is None:
        return None
    offset, value = _offset(match["zone"]), _from_iso(_local(match))
    return value.replace(tzinfo=offset) if value and offset else None


def fault_of_rfc_822(text: str) -> str:
    """Why `from_rfc_822` gives None: the form, the day, the time or the zone."""
    match = _rfc_822(text)
    if match is None:
        return "not an RFC 822 date"
    return _no_such(_local(match)) or "with a zone that RFC 822 does not have"


def fault_of_rfc_3339(text: object) -> str:
    """Why `from_rfc_3339` gives None, or does not like the letters: the form, the day or the time."""
    form = "not an RFC 3339 time"
    return _no_such(text.upper()) or form if isinstance(text, str) and RFC_3339.fullmatch(text) else form


def fault_of_w3c(text: str) -> str:
    """Why `from_w3c` gives None: the form, the day or the time."""
    form = "not a W3C date"
    return _no_such(text) or form if W3C_DATE.fullmatch(text) else form


def _no_such(iso: str) -> str:
    """Which part of a date of the form of ISO 8601 there is not; '' where all is there."""
    if _from_iso(iso[:_LENGTH_OF_DAY]) is None:
        return "and there is no such day"
    return "" if _from_iso(iso) else "and there is no such time"


def _rfc_822(text: str) -> re.Match[str] | None:
    match = RFC_822.fullmatch(text)
    return match if match and match["month"].lower() in MONTHS else None


def _local(match: re.Match[str]) -> str:
    """The time without its zone, as ISO 8601 writes it."""
    day = f"{_year(match['year']):04}-{MONTHS[match['month'].lower()]:02}-{int(match['day']):02}"
    return f"{day}T{match['clock']}"


def _year(digits: str) -> int:
    """The year; of two digits, as RFC 2822 4.3 has it: from 50 those of the last century."""
    year = int(digits)
    if len(digits) == _DIGITS_OF_A_YEAR:
        return year
    return year + (1900 if year >= _LAST_CENTURY else 2000)


def _offset(zone: str) -> timezone | None:
    if zone[0] in "+-":
        minutes = int(zone[1:3]) * 60 + int(zone[3:])
        sign = -1 if zone[0] == "-" else 1
        return timezone(sign * timedelta(minutes=minutes)) if minutes < 24 * 60 else None
    hours = ZONES.get(zone.lower())
    return None if hours is None else timezone(timedelta(hours=hours))


def from_rfc_3339(text: str) -> datetime | None:
    """The time that an Atom or JSON Feed date says."""
    return _from_iso(text.upper()) if RFC_3339.fullmatch(text) else None


def from_w3c(text: str) -> datetime | None:
    """The first instant of a sitemap's date; a day without a time begins in UTC."""
    if not W3C_DATE.fullmatch(text):
        return None
    return _from_iso(text if "T" in text else f"{text}T00:00:00Z")


def is_w3c(text: str) -> bool:
    """Whether a date has one of the forms of the W3C's note: from the year alone to the second."""
    return W3C_YEAR_OR_MONTH.fullmatch(text) is not None or from_w3c(text) is not None


def _from_iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(_LEAP_SECOND.sub("59", text))
    except ValueError:
        return None


def moment(value: datetime | None) -> Moment | None:
    """The time as the model has it."""
    return None if value is None else Moment.of(value.replace(microsecond=0))


def day_or_moment(text: str) -> Moment | None:
    """A W3C date at the precision that it states; None for a year or month, which no article appears in."""
    value = from_w3c(text)
    return moment(value) if value is None or "T" in text else Moment(text)
