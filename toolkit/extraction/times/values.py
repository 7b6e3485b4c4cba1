"""A temporal expression found in a text, and what the model makes of it."""

import re
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import evolve, frozen

from toolkit.model import Moment, Span, When


@frozen(kw_only=True)
class Time:
    """A date, a time of day, a duration or a set of times that a text names.

    Attributes:
        span: where it stands, in code points of the text.
        text: the words there.
        type: "DATE", "TIME", "DURATION" or "SET" (TIMEX3).
        value: the TIMEX3 text: ``2025-02-18``, ``2025-W08``, ``2025-Q1``, ``2025-02-28TNI``, ``P3Y``,
            ``XXXX-WXX-3``, ``PAST_REF``; ranges as ``2025-03-05/2025-03-07``, lists with commas,
            bounds as ``../2025-03-15`` and ``2019/..``.
        interval: the stretch that the words cover, half-open, as ISO texts; "" for an end that is open;
            None where the calendar gives none.
        precision: "minute", "day", "week", "month", "year", ..., "vague", "relative", "set";
            of a duration, its finest unit.
        mod: a TIMEX3 modifier: "START", "MID", "END", "MORE_THAN", "LESS_THAN", "APPROX", ...
        direction: "past", "future", "current" (the stretch holds the publication) or "-".
        certainty: how sure the value is: "explicit", "year inferred", "planned", "approximate", "ambiguous",
            "deadline", "vague", "unresolved", and what else is worth telling, after a comma.
        rule: the name of the rule that read it.
        zone: IANA name of the time zone, when the words name one.
    """

    span: Span
    text: str
    type: str
    value: str
    interval: tuple[str, str] | None = None
    precision: str | None = None
    mod: str | None = None
    direction: str = "-"
    certainty: str = "explicit"
    rule: str = ""
    zone: str | None = None


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")


def _zoned(clock: str, offset: str | None, zone: str | None) -> Moment | None:
    """A time with its offset; with the zone's name when that names the same offset on that day."""
    if offset is None and zone is not None:
        try:
            return Moment.of(datetime.fromisoformat(clock).replace(tzinfo=ZoneInfo(zone)), zone=zone)
        except (ZoneInfoNotFoundError, ValueError, OverflowError):
            return _moment(clock)
    suffix = f"[{zone}]" if zone else ""
    return _moment(f"{clock}{offset or ''}{suffix}")


def _moment(text: str) -> Moment | None:
    try:
        return Moment(text)
    except ValueError:
        return None


def _edge(text: str, timezone: str | None, zone: str | None) -> Moment | None:
    clock = _CLOCK.fullmatch(text) if "T" in text else None
    if clock:
        return _zoned(clock[1], clock[2], zone or (timezone if clock[2] is None else None))
    quarter = _QUARTER.fullmatch(text) if "Q" in text else None
    if quarter:
        return _moment(f"{quarter[1]}-{32 + int(quarter[2])}")
    return _moment(text)


@lru_cache(maxsize=4096)
def _exact(text: str, timezone: str | None, zone: str | None, approximate: bool) -> When | None:
    """The date that a value itself tells; those of one text are mostly the same few, asked for by three layers."""
    edge = _edge(text, timezone, zone)
    return When(start=edge, approximate=approximate) if edge is not None else None


def _bounds(time: Time) -> tuple[Moment | None, Moment | None]:
    """The first day and the last of the interval, the last included."""
    if time.interval is None:
        return None, None
    first, after = (bound[:10] for bound in time.interval)
    end = date.fromisoformat(after) if _DAY.fullmatch(after) else None
    inclusive = end is not None and "T" not in time.interval[1]
    last = end - timedelta(days=1) if end and inclusive and end > date.min else end
    return _moment(first), _moment(last.isoformat()) if last else None


def _is_exact(time: Time) -> bool:
    return time.mod is None or time.mod not in {"START", "MID", "END"}


def in_zone(when: When, zone: str) -> When:
    """A When whose times without an offset are those of a zone's clocks; others stay as they are."""
    return evolve(when, start=placed(when.start, zone), end=placed(when.end, zone))


def placed(moment: Moment | None, zone: str | None) -> Moment | None:
    """A time without an offset by the clocks of a zone; any other moment as it is."""
    return _zoned(moment.text, None, zone) if zone and moment is not None and moment.is_floating else moment


def to_when(time: Time, timezone: str | None = None) -> When | None:
    """When the expression says that something is; None for durations, sets, and what has no date.

    Args:
        time: a found expression.
        timezone: IANA zone of clock times that name none; without it they stay floating.
    """
    if time.type not in {"DATE", "TIME"} or time.interval is None or time.precision in {"vague", "relative"}:
        return None
    approximate = time.mod == "APPROX" or time.certainty.startswith("approximate")
    if time.precision == "part-of-day":
        day = _moment(time.value[:10])
        return When(start=day, approximate=approximate) if day else None
    exact = _exact(time.value, timezone, time.zone, approximate) if _is_exact(time) else None
    if exact is not None:
        return exact
    parts = time.value.split("/")
    if len(parts) == 2 and _is_exact(time):
        return _ranged(time, parts, timezone)
    first, last = _bounds(time)
    if first is None and last is None:
        return None
    if first == last:
        return When(start=first, approximate=approximate)
    return When(start=first, end=last, open_end=last is None, approximate=approximate)


def _ranged(time: Time, parts: list[str], timezone: str | None) -> When | None:
    edges = [None if part == ".." else _edge(part, timezone, time.zone) for part in parts]
    first, last = _bounds(time)
    start = edges[0] or (None if parts[0] == ".." else first)
    end = edges[1] or (None if parts[1] == ".." else last)
    if start is None and end is None:
        return None
    return When(start=start, end=end, open_end=end is None)


_DURATION = re.compile(
    r"P(?:(?P<weeks>[\d.]+)W)?(?:(?P<days>[\d.]+)D)?"
    r"(?:T(?:(?P<hours>[\d.]+)H)?(?:(?P<minutes>[\d.]+)M)?(?:(?P<seconds>[\d.]+)S)?)?"
)


def to_duration(time: Time) -> timedelta | None:
    """The length of a duration in weeks, days, hours, minutes or seconds; None for others.

    Months and years have no fixed length.
    """
    match = _DURATION.fullmatch(time.value) if time.type == "DURATION" else None
    parts = {unit: float(count) for unit, count in match.groupdict().items() if count} if match else {}
    try:
        return timedelta(**parts) if parts else None
    except (OverflowError, ValueError):
        return None
