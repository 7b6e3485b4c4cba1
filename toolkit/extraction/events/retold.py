"""The days of a text as its events date them: a clause may know better than the words around a day."""

from collections.abc import Iterable
from datetime import date, timedelta

from attrs import evolve

from toolkit.extraction.events.values import Happening
from toolkit.extraction.times import Time, to_when
from toolkit.model import Precision

_DAY = timedelta(days=1)


def retold(times: tuple[Time, ...], happenings: Iterable[Happening], today: date | None) -> tuple[Time, ...]:
    """The times, those of an event with the day that its clause shows: last week's Friday, or next year's May 5.

    Args:
        times: the expressions of a text.
        happenings: what is dated by them.
        today: the day of publication.
    """
    told = {one.time: one for one in happenings}
    if not told:
        return times
    return tuple(_as_told(time, told[time.span], today) if time.span in told else time for time in times)


def _as_told(time: Time, event: Happening, today: date | None) -> Time:
    own, start = to_when(time), event.when.start
    if own is None or own.start is None or start is None or time.precision != "day" or "," in time.value:
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
