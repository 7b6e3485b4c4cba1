"""Dates as texts: what is ISO 8601, what nearly is, and what stands on no calendar."""

import re
from datetime import date
from functools import lru_cache

_DATE = r"(?P<year>-?\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?"
_CLOCK = r"(?P<hour>\d{2})(?::(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?)?"
_OFFSET = r"(?P<offset>Z|[+-](?P<ahead>\d{2})(?::?(?P<past>\d{2}))?)?"
_ISO = re.compile(rf"{_DATE}(?:T{_CLOCK}{_OFFSET})?", re.ASCII)
_BASIC = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:T\d{4}(?:\d{2})?(?:Z|[+-]\d{4})?)?", re.ASCII
)
_WEEK = re.compile(r"\d{4}-?W\d{2}(?:-?\d)?|\d{4}-\d{3}", re.ASCII)
_COMPACT_OFFSET = re.compile(r"(?<=[\d])([+-]\d{2})(\d{2})$", re.ASCII)
_CLOCK_ALONE = re.compile(r"\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?", re.ASCII)


# How PHP prints a date of which every part is 0.
_NEVER = "-0001-11-30"


@lru_cache(maxsize=4096)
def fault_of(text: str) -> str | None:
    """The name of what is wrong with a date, None where nothing is."""
    match = _ISO.fullmatch(text)
    if match is None:
        return _fault_of_other(text)
    if _missing(match):
        return "date_impossible"
    if match["hour"] is None:
        return None
    if match["day"] is None:
        return "date_not_iso"
    if match["offset"] is None:
        return "midnight_padded" if _is_midnight(match) else "offset_missing"
    return "offset_compact" if _COMPACT_OFFSET.search(text) else None


def _fault_of_other(text: str) -> str | None:
    match = _BASIC.fullmatch(text)
    if match:
        return "date_impossible" if _missing(match) else None
    return None if _WEEK.fullmatch(text) or _CLOCK_ALONE.fullmatch(text) else "date_not_iso"


def _is_midnight(match: re.Match[str]) -> bool:
    return match["hour"] == "00" and match["minute"] == "00" and match["second"] in (None, "00")


def _missing(match: re.Match[str]) -> str | None:
    """What there is not of a date; None where all of it is."""
    parts = match.groupdict()
    year = parts["year"].lstrip("-")  # before our era (schema.org DateTime: "[-]CCYY") the months are as long
    try:
        date(int(year), int(parts["month"] or 1), int(parts["day"] or 1))
    except ValueError:
        return "a day that is on no calendar"
    if match[0].startswith(_NEVER):
        return "a day that is on no calendar"
    # XML Schema 1.1 part 2, 3.3.7.2: no zone is more than 14 hours off.
    ahead = int(parts.get("ahead") or 0), int(parts.get("past") or 0)
    if ahead > (14, 0) or ahead[1] > 59:
        return "an offset from UTC that no zone has"
    clock = [int(parts.get(name) or 0) for name in ("hour", "minute", "second")]
    shown = (clock[0] < 24 and clock[1] < 60 and clock[2] < 61) or clock == [24, 0, 0]
    return None if shown else "a time that no clock shows"


def missing_of(text: str) -> str:
    """What there is not of a date whose fault is "date_impossible"."""
    match = _ISO.fullmatch(text) or _BASIC.fullmatch(text)
    return (_missing(match) if match else None) or "no date"


def colon_in_offset(text: str) -> str:
    """``+0300`` as ``+03:00``."""
    return _COMPACT_OFFSET.sub(r"\1:\2", text)
