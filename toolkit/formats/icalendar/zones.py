"""VTIMEZONE from the IANA data: yearly rules where the zone has them, single onsets where it has not.

RFC 5545 3.6.5: an onset is the local time before the change, read with TZOFFSETFROM. The years from 1970 to
2037 are covered; a rule that still holds at their end goes on for ever.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from attrs import field, frozen

FIRST_YEAR, LAST_YEAR = 1970, 2037
_EPOCH = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC)
_HORIZON = datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC)
_STEP = timedelta(days=5)
_SECOND = timedelta(seconds=1)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = 7


@lru_cache(maxsize=1)
def zone_names() -> frozenset[str]:
    """The names of the IANA database."""
    return frozenset(available_timezones()) - {"localtime", "Factory", "posixrules"}


@lru_cache(maxsize=1024)
def zone_of(name: str) -> ZoneInfo | None:
    """The zone of that IANA name."""
    return ZoneInfo(name) if name in zone_names() else None


@frozen
class State:
    """What a zone's clocks say: the offset from UTC, whether it is summer time, the abbreviation."""

    offset: timedelta
    is_summer: bool
    name: str


@frozen
class Onset:
    """A change of a zone's clocks.

    Attributes:
        at: when, in UTC.
        before: what the clocks said until then.
        after: what they say from then on.
    """

    at: datetime
    before: State
    after: State

    @property
    def local(self) -> datetime:
        """The time that the clocks show at that instant, not yet changed: DTSTART of the observance."""
        return (self.at + self.before.offset).replace(tzinfo=None)


def _state(zone: ZoneInfo, at: datetime) -> State:
    local = at.astimezone(zone)
    return State(local.utcoffset() or timedelta(), bool(local.dst()), local.tzname() or "")


@lru_cache(maxsize=64)
def onsets(name: str) -> tuple[State, tuple[Onset, ...]]:
    """What a zone's clocks said when 1970 began in UTC, and all changes until 2037 ends."""
    zone = ZoneInfo(name)
    first = state = _state(zone, _EPOCH)
    found = []
    at = _EPOCH
    while at < _HORIZON:
        later = min(at + _STEP, _HORIZON)
        after = _state(zone, later)
        while after != state:
            instant = _change(zone, at, later, state)
            changed = _state(zone, instant)
            found.append(Onset(instant, state, changed))
            state, at = changed, instant
        at = later
    return first, tuple(found)


def _change(zone: ZoneInfo, low: datetime, high: datetime, state: State) -> datetime:
    """The first second after `low` at which the zone's state is another."""
    while high - low > _SECOND:
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        low, high = (middle, high) if _state(zone, middle) == state else (low, middle)
    return high


@frozen(kw_only=True)
class Observance:
    """A STANDARD or DAYLIGHT: one change of the clocks, or the same change year after year.

    Attributes:
        onset: the first.
        last: the last one, in UTC; None for a rule that goes on.
        pattern: the parts of its RRULE that choose the day; empty for one that does not repeat.
    """

    onset: Onset
    last: datetime | None
    pattern: dict[str, object] = field(factory=dict)


Pattern = tuple[str, int, int]
"""How a day is chosen: kind, weekday, number."""


def _patterns(day: date) -> Iterator[Pattern]:
    """The yearly rules that choose a day: the last or n-th weekday of its month, a weekday on or after, a date."""
    weekday = day.weekday()
    if (day + timedelta(days=_WEEK)).month != day.month:
        yield "last", weekday, -1
    yield "nth", weekday, (day.day - 1) // _WEEK + 1
    for first in range(max(day.day - _WEEK + 1, 1), day.day + 1):
        yield "after", weekday, first
    yield "date", 0, day.day
    for back in range(1, _WEEK + 1):
        yield "back", weekday, back


def _holds(pattern: Pattern, day: date) -> bool:
    kind, weekday, number = pattern
    if kind == "date":
        return day.day == number
    if day.weekday() != weekday:
        return False
    if kind == "last":
        return (day + timedelta(days=_WEEK)).month != day.month
    if kind == "nth":
        return (day.day - 1) // _WEEK + 1 == number
    if kind == "back":
        # The weekday among the seven days that end `number` days before the end of the month.
        return number <= _days_left(day) < number + _WEEK
    return number <= day.day < number + _WEEK


def _days_left(day: date) -> int:
    following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
    return (following - day).days - 1


def _rule(pattern: Pattern, day: date) -> dict[str, object]:
    """The parts of RECUR (RFC 5545 3.3.10) for a pattern, in jCal."""
    kind, weekday, number = pattern
    rule: dict[str, object] = {"freq": "YEARLY", "bymonth": day.month}
    if kind in {"last", "nth"}:
        return {**rule, "byday": f"{number}{_WEEKDAYS[weekday]}"}
    if kind == "date":
        return {**rule, "bymonthday": number}
    if kind == "back":
        days = [-number - 1 - step for step in range(_WEEK)]
    else:
        days = [number + step for step in range(_WEEK)]
    return {**rule, "byday": _WEEKDAYS[weekday], "bymonthday": days}


def _series(changes: tuple[Onset, ...]) -> Iterator[list[Onset]]:
    """Changes that could be of one rule: same states, same month, same time of day."""
    groups: dict[object, list[Onset]] = {}
    for onset in changes:
        key = (onset.before.offset, onset.after, onset.local.month, onset.local.time())
        groups.setdefault(key, []).append(onset)
    yield from groups.values()


def _run(series: list[Onset], start: int) -> tuple[int, Pattern]:
    """How far a rule reaches from `start`, and the rule: the plainest of those that reach farthest."""
    best, chosen = 0, None
    for pattern in _patterns(series[start].local.date()):
        end = start + 1
        while end < len(series) and _follows(series[end - 1], series[end]) and _holds(pattern, _day(series[end])):
            end += 1
        if end > best:
            best, chosen = end, pattern
    assert chosen is not None
    return best, chosen


def _day(onset: Onset) -> date:
    return onset.local.date()


def _follows(earlier: Onset, later: Onset) -> bool:
    return later.local.year == earlier.local.year + 1


@lru_cache(maxsize=64)
def observances(name: str) -> tuple[Observance, ...]:
    """All of a zone from 1970 to 2037, in the order of their first onsets."""
    first, changes = onsets(name)
    start = Onset(_EPOCH - first.offset, first, first)
    found = [Observance(onset=start, last=start.at)]
    for series in _series(changes):
        at = 0
        while at < len(series):
            end, pattern = _run(series, at)
            last = series[end - 1]
            goes_on = end - at > 1 and last.local.year == LAST_YEAR
            rule = _rule(pattern, _day(series[at])) if end - at > 1 else {}
            found.append(Observance(onset=series[at], last=None if goes_on else last.at, pattern=rule))
            at = end
    return tuple(sorted(found, key=lambda observance: observance.onset.at))


def needed(name: str, first: datetime, last: datetime) -> tuple[Observance, ...]:
    """The observances in force between two instants: those with an onset there, and the one just before."""
    _, changes = onsets(name)
    earlier = [change.at for change in changes if change.at <= first]
    since = earlier[-1] if earlier else None
    every = observances(name)
    kept = [
        one for one in every if one.onset.at <= last and (one.last is None or one.last >= (since or one.onset.at))
    ]
    return tuple(kept) or every[:1]


def vtimezone(name: str, first: datetime | None = None, last: datetime | None = None) -> list[object]:
    """The VTIMEZONE of an IANA zone, as jCal; between two instants, or from 1970 on."""
    chosen = needed(name, first, last) if first and last else observances(name)
    return ["vtimezone", [["tzid", {}, "text", name]], [_component(observance) for observance in chosen]]


def _component(observance: Observance) -> list[object]:
    onset = observance.onset
    properties: list[object] = [
        ["dtstart", {}, "date-time", onset.local.isoformat(timespec="seconds")],
        ["tzoffsetfrom", {}, "utc-offset", offset_text(onset.before.offset)],
        ["tzoffsetto", {}, "utc-offset", offset_text(onset.after.offset)],
        ["tzname", {}, "text", onset.after.name],
    ]
    if observance.pattern:
        until = {"until": f"{observance.last:%Y-%m-%dT%H:%M:%SZ}"} if observance.last else {}
        properties.insert(1, ["rrule", {}, "recur", {**observance.pattern, **until}])
    return ["daylight" if onset.after.is_summer else "standard", properties, []]


def offset_text(offset: timedelta) -> str:
    """``+03:00``, with seconds where there are some (RFC 5545 3.3.14)."""
    sign, seconds = ("-", -offset) if offset < timedelta() else ("+", offset)
    hours, rest = divmod(int(seconds.total_seconds()), 3600)
    minutes, rest = divmod(rest, 60)
    return f"{sign}{hours:02}:{minutes:02}{f':{rest:02}' if rest else ''}"
