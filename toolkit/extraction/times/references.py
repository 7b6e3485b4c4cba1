"""Vague references, and the eve of a day or an event."""

from datetime import date

from attrs import evolve

from toolkit.extraction.times.answers import FUTURE, NEITHER, PAST, Answer
from toolkit.extraction.times.calendar import (
    day_of,
    shift,
    valid_day,
)
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.dates import told
from toolkit.extraction.times.parts import Hit, Partial
from toolkit.extraction.times.relative import unresolved


def vague(context: Context, hit: Hit) -> Answer | None:
    """recently, now, soon, на днях, в настоящее время."""
    value = str(hit.value("v"))
    if context.next_word(hit.elements[-1].end) in context.lexicon.not_vague_before:
        return None
    today = context.today
    direction = {"PAST_REF": PAST, "FUTURE_REF": FUTURE, "NEAR": PAST}.get(value, NEITHER)
    if value == "NEAR":
        future = context.tense(hit.elements[0].start, hit.elements[-1].end) == FUTURE
        value, direction = ("FUTURE_REF", FUTURE) if future else ("PAST_REF", PAST)
        interval = _near(today, future) if today else None
    else:
        interval = _open(today, value) if today else None
    return Answer(value=value, interval=interval, precision="vague", direction=direction, certainty="vague")


def _near(today: date, future: bool) -> tuple[str, str]:
    day = today.isoformat()
    return (day, shift(today, 7).isoformat()) if future else (shift(today, -7).isoformat(), day)


def _open(today: date, value: str) -> tuple[str, str]:
    day = today.isoformat()
    if value == "PRESENT_REF":
        return day, shift(today, 1).isoformat()
    return ("", day) if value == "PAST_REF" else (day, "")


def eve(context: Context, hit: Hit) -> Answer | None:
    """Накануне: the day before the publication, before a named date, or before an event."""
    partial = hit.value("d")
    if isinstance(partial, Partial):
        found, certainty = _eve_of(context, hit, partial)
        return told(day_of(shift(found, -1)), NEITHER, certainty) if found else unresolved("day")
    end = hit.elements[-1].end
    word = context.next_word(end)
    if word and context.lexicon.is_event(word):
        return evolve(unresolved("day"), end=end + 1 + len(word))
    today = context.today
    return told(day_of(shift(today, -1)), PAST) if today else unresolved("day")


def _eve_of(context: Context, hit: Hit, partial: Partial) -> tuple[date | None, str]:
    if partial.year and partial.month and partial.day:
        return valid_day(partial.year, partial.month, partial.day), "explicit"
    return context.infer(partial, context.tense(hit.elements[0].start, hit.elements[-1].end))
