"""The days of a text as its events date them: a clause may know better than the words around a day."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import evolve

from toolkit.extraction.events.values import Happening
from toolkit.extraction.times import Time, to_when
from toolkit.model import Precision, Span, When

_DAY = timedelta(days=1)
_WEEK = 7


def retold(times: tuple[Time, ...], happenings: Iterable[Happening], today: date | None) -> tuple[Time, ...]:
    """The times, those of an event with the day that its clause shows: last week's Friday, or next year's May 5.

    Args:
        times: the expressions of a text.
        happenings: what is dated by them.
        today: the day of publication.
    """
    told = {span: when for one in happenings for span, when in _told_by(one, times)}
    if not told:
        return times
    return tuple(_as_told(time, told[time.span], today) if time.span in told else time for time in times)


def _told_by(one: Happening, times: tuple[Time, ...]) -> Iterator[tuple[Span, When]]:
    """The expressions that an event is dated by, each with its date; of one that was moved, both."""
    if one.previous_when is None:
        yield one.time, one.when
        return
    for time in times:
        if one.span.start <= time.span.start and time.span.end <= one.span.end:
            when = next((day for day in (one.previous_when, one.when) if _may_mean(time, day)), None)
            if when is not None:
                yield time.span, when


def _may_mean(time: Time, when: When) -> bool:
    """Whether the words of a time fit a day: they leave open which year, or which week."""
    own = to_when(time)
    if own is None or own.start is None or when.start is None:
        return False
    mine, theirs = own.start.day, when.start.day
    if any(char.isdigit() for char in time.text):
        return (mine.month, mine.day) == (theirs.month, theirs.day)
    return (mine - theirs).days % _WEEK == 0


def _as_told(time: Time, when: When, today: date | None) -> Time:
    start = when.start
    if start is None or time.precision != "day" or "," in time.value or time.value == start.text:
        return time
    own = to_when(time)
    if own is None or own.start is None:
        return time
    if own.start.precision is not Precision.DAY or own.start.day == start.day:
        return time
    first = start.day
    last = first + (own.days[1] - own.days[0])
    value = f"{first}/{last}" if last != first else f"{first}"
    direction = time.direction
    if today is not None:
        direction = "past" if last < today else "future" if first > today else "current"
    return evolve(
        time,
        value=value,
        interval=(f"{first}", f"{last + _DAY}"),
        direction=direction,
        certainty=time.certainty.removesuffix(", far"),
    )
