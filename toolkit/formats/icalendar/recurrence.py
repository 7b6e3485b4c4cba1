"""Recurrence rules: what is wrong with one, and the instances that it makes (RFC 5545 3.3.10)."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

FREQUENCIES = ("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
SKIPS = ("OMIT", "BACKWARD", "FORWARD")

# Part -> smallest and largest number; below zero is allowed where the smallest is.
RANGES: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "bysecond": (0, 60),
        "byminute": (0, 59),
        "byhour": (0, 23),
        "bymonthday": (-31, 31),
        "byyearday": (-366, 366),
        "byweekno": (-53, 53),
        "bymonth": (1, 13),
        "bysetpos": (-366, 366),
        "interval": (1, 2**31 - 1),
        "count": (1, 2**31 - 1),
    }
)
NO_ZERO = frozenset({"bymonthday", "byyearday", "byweekno", "bysetpos"})
PARTS = frozenset({"freq", "until", "byday", "wkst", "rscale", "skip", *RANGES})
BY_TIME = ("byhour", "byminute", "bysecond")

_BYDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_LEAP_MONTH = re.compile(r"\d{1,2}L", re.ASCII)

Recur = dict[str, Any]
Fault = tuple[str, str, str]
"""Code, the part it is in, message."""


def values_of(recur: Recur, part: str) -> list[Any]:
    """The values of a part; none where it is absent."""
    value = recur.get(part, [])
    return value if isinstance(value, list) else [value]


def faults(recur: Recur) -> Iterator[Fault]:
    """What is wrong with a rule, whatever event it stands in."""
    frequency = str(recur.get("freq", "")).upper()
    if frequency not in FREQUENCIES:
        yield "ICS400", "freq", f"the rule has no FREQ of {', '.join(FREQUENCIES)}: {recur.get('freq', 'none')}"
    if "until" in recur and "count" in recur:
        yield "ICS401", "until", "the rule has both UNTIL and COUNT"
    for part in recur:
        yield from _part_faults(recur, part, frequency)
    if "skip" in recur and "rscale" not in recur:
        yield "ICS411", "skip", "SKIP without RSCALE"
    if "skip" in recur and str(recur["skip"]).upper() not in SKIPS:
        yield "ICS411", "skip", f"SKIP is {recur['skip']}, expected one of {', '.join(SKIPS)}"


def _part_faults(recur: Recur, part: str, frequency: str) -> Iterator[Fault]:
    if part not in PARTS and not part.startswith("x-"):
        yield "ICS407", part, f"{part.upper()} is no part of a recurrence rule"
    if part in RANGES:
        for value in values_of(recur, part):
            if not _in_range(part, value, "rscale" in recur):
                low, high = RANGES[part]
                yield "ICS404", part, f"{part.upper()} is {value}, outside {low} to {high}"
    if part == "byday":
        for value in values_of(recur, part):
            yield from _byday_faults(recur, str(value), frequency)
    if part == "wkst" and str(recur[part]).upper() not in WEEKDAYS:
        yield "ICS404", part, f"WKST is {recur[part]}, expected a weekday such as MO"
    if reason := _misplaced(recur, part, frequency):
        yield "ICS405", part, reason


def _in_range(part: str, value: Any, is_scaled: bool) -> bool:
    if part == "bymonth" and is_scaled and isinstance(value, str):
        return _LEAP_MONTH.fullmatch(value.upper()) is not None
    if not isinstance(value, int):
        try:
            value = int(value)
        except ValueError:
            return False
    low, high = RANGES[part]
    high = 12 if part == "bymonth" and not is_scaled else high
    return low <= value <= high and (value != 0 or part not in NO_ZERO)


def _byday_faults(recur: Recur, value: str, frequency: str) -> Iterator[Fault]:
    match = _BYDAY.fullmatch(value.upper())
    if match is None:
        yield "ICS404", "byday", f"BYDAY is {value}, expected a weekday such as MO or -1SU"
        return
    if match[1] is None:
        return
    if not 1 <= abs(int(match[1])) <= 53:
        yield "ICS404", "byday", f"BYDAY is {value}: the number is outside 1 to 53"
    elif frequency not in {"MONTHLY", "YEARLY"} or (frequency == "YEARLY" and "byweekno" in recur):
        reason = "with BYWEEKNO" if frequency == "YEARLY" else f"in a {frequency} rule"
        yield "ICS405", "byday", f"BYDAY {value} has a number, which is not allowed {reason}"


def _misplaced(recur: Recur, part: str, frequency: str) -> str | None:
    if part == "byweekno" and frequency != "YEARLY":
        return f"BYWEEKNO is not allowed in a {frequency} rule"
    if part == "byyearday" and frequency in {"DAILY", "WEEKLY", "MONTHLY"}:
        return f"BYYEARDAY is not allowed in a {frequency} rule"
    if part == "bymonthday" and frequency == "WEEKLY":
        return "BYMONTHDAY is not allowed in a WEEKLY rule"
    if part == "bysetpos" and not any(name.startswith("by") and name != "bysetpos" for name in recur):
        return "BYSETPOS needs another BYxxx part to choose from"
    return None
