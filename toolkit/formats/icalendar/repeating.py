"""How an event repeats <-> RRULE, RDATE, EXDATE and RECURRENCE-ID (RFC 5545 3.8.4.4, 3.8.5)."""

import json
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from itertools import islice
from typing import Any

from attrs import evolve

from toolkit.formats.icalendar.properties import Property, plain_json
from toolkit.formats.icalendar.recurrence import faults
from toolkit.formats.icalendar.terms import X_RECURRENCE, X_RECURRENCE_ID
from toolkit.formats.icalendar.times import Offsets, Stamp, Timing, day_stamp, edtf_moment, moment_of, stamp_of
from toolkit.formats.icalendar.values import READERS, WRITERS
from toolkit.formats.icalendar.views import View, parameter_of, value_of
from toolkit.model import Moment, Recurrence, When, duration_from_text

Dated = tuple[str, Stamp]
"""A property's name, and the date that it is to hold."""


def repetition(recurrence: Recurrence, timing: Timing | None, zone: str | None) -> Iterator[Property | Dated]:
    """RRULE, RDATE and EXDATE; all of it as our own property too, where they cannot hold it."""
    if timing is not None:
        yield from _repetition(recurrence, timing, zone)
    if timing is None or not _is_whole(recurrence, timing, zone):
        yield [X_RECURRENCE, {}, "text", plain_json(recurrence)]


def _repetition(recurrence: Recurrence, timing: Timing, zone: str | None) -> Iterator[Property | Dated]:
    # RFC 5545 3.6.1: RRULE SHOULD NOT stand more than once, and strict readers refuse an entry with two.
    sound = (recur for rule in recurrence.rules if (recur := _recur(rule, timing.start.kind)))
    for recur in islice(sound, 1):
        yield ["rrule", {}, "recur", recur]
    for when in recurrence.dates:
        if stamp := _start_like(when, timing.start.kind, zone):
            yield "rdate", stamp
    for moment in recurrence.exclusions:
        stamp = stamp_of(moment, zone)
        if stamp.kind == timing.start.kind:
            yield "exdate", stamp


def instance(moment: Moment, zone: str | None, start: Stamp | None) -> Iterator[Property | Dated]:
    """RECURRENCE-ID, of the type of the `start` of the event that repeats (RFC 5545 3.8.4.4)."""
    stamp = stamp_of(moment, zone)
    if start is not None and stamp.kind != start.kind:
        day = moment.day.isoformat()
        stamp = day_stamp(moment.day) if start.kind == "date" else evolve(start, text=f"{day}{start.text[10:]}")
    yield "recurrence-id", stamp
    if moment_of(stamp.kind, stamp.text, stamp.tzid) != moment:
        yield [X_RECURRENCE_ID, {}, "text", str(moment)]


@lru_cache(maxsize=256)
def _recur_cached(rule: str, kind: str) -> str | None:
    recur = READERS["recur"](rule)
    if not isinstance(recur, dict) or any(faults(recur)):
        return None
    until = recur.get("until")
    if isinstance(until, str):
        if kind == "date":
            recur["until"] = until[:10]
        elif "T" not in until:
            recur["until"] = f"{until}T23:59:59Z"
        elif not until.endswith("Z"):
            recur["until"] = f"{until}Z"
    if kind == "date" and any(part in recur for part in ("byhour", "byminute", "bysecond")):
        return None
    return json.dumps(recur)


def _recur(rule: str, kind: str) -> dict[str, Any] | None:
    """A rule as jCal, its UNTIL of the type of the start (RFC 5545 3.3.10); None for one that is none."""
    found = _recur_cached(rule, kind)
    return json.loads(found) if found else None


def _start_like(when: When, kind: str, zone: str | None) -> Stamp | None:
    """The start of a further date, where it is of the kind of DTSTART."""
    stamp = stamp_of(when.first, zone)
    return stamp if stamp.kind == kind else None


def _is_whole(recurrence: Recurrence, timing: Timing, zone: str | None) -> bool:
    """Whether RRULE, RDATE and EXDATE say all of it."""
    kind = timing.start.kind
    if len(recurrence.rules) > 1:
        return False
    for rule in recurrence.rules:
        recur = _recur(rule, kind)
        if recur is None or WRITERS["recur"](recur) != rule:
            return False
    starts = [(when, _start_like(when, kind, zone)) for when in recurrence.dates]
    if any(one is None or _when_of(one) != when for when, one in starts):
        return False
    stamps = [(moment, stamp_of(moment, zone)) for moment in recurrence.exclusions]
    return all(s.kind == kind and moment_of(s.kind, s.text, s.tzid) == moment for moment, s in stamps)


def _when_of(stamp: Stamp) -> When | None:
    """The date that a start alone is read as."""
    moment = moment_of(stamp.kind, stamp.text, stamp.tzid)
    return When(start=moment) if moment else None


# Back


def recurrence_of(view: View, zones: Offsets) -> Recurrence | None:
    """How an entry repeats."""
    own = value_of(Recurrence, view.text(X_RECURRENCE))
    if own is not None:
        return own
    rules = tuple(WRITERS["recur"](property[3]) for property in view.all("rrule"))
    dates = tuple(_dates(view.all("rdate"), zones))
    exclusions = tuple(when.start for when in _dates(view.all("exdate"), zones) if when.start)
    return Recurrence(rules=rules, dates=dates, exclusions=exclusions) if rules or dates or exclusions else None


def _dates(properties: list[Property], zones: Offsets) -> Iterator[When]:
    for property in properties:
        for value in property[3:]:
            if property[2] == "period":
                yield from _period(property, value.split("/") if isinstance(value, str) else value, zones)
            elif moment := moment_in(property, zones, value):
                yield When(start=moment)


def _period(property: Property, value: list[str], zones: Offsets) -> Iterator[When]:
    tzid = parameter_of(property, "tzid")
    start = moment_of("date-time", value[0], tzid, zones)
    if start is None:
        return
    if "P" not in value[1]:
        yield When(start=start, end=moment_of("date-time", value[1], tzid, zones))
        return
    first = start.start
    try:
        length = duration_from_text(value[1])
        end = first + length if isinstance(first, datetime) else None
        yield When(start=start, end=Moment.of(end, zone=start.zone) if end else None)
    except (ValueError, OverflowError):
        yield When(start=start)


def moment_in(property: Property, zones: Offsets, value: Any = None) -> Moment | None:
    """A date or time that a property holds, the first where no other is named; None for what is none."""
    text = property[3] if value is None else value
    if property[2] not in {"date", "date-time"} or not isinstance(text, str):
        return None
    return moment_of(property[2], text, parameter_of(property, "tzid"), zones)


def instance_of(view: View, zones: Offsets) -> Moment | None:
    """The start that an entry stands for in the repeated one."""
    property = view.first("recurrence-id")
    if property is None:
        return None
    own = edtf_moment(view.text(X_RECURRENCE_ID) or "")
    if own is not None:
        stamp = stamp_of(own)
        if stamp.kind != property[2] or stamp.text == property[3]:
            return own
    return moment_in(property, zones)
