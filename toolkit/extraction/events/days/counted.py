"""Days that a sentence counts from what it tells: "left on May 3, two days after he had won"."""

from datetime import timedelta

from attrs import evolve

from toolkit.extraction.events.status.status import Dated
from toolkit.extraction.events.values import Happening
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, Moment, When

_STANDING = frozenset({EventStatus.HAPPENED, EventStatus.SCHEDULED, EventStatus.TENTATIVE})


def is_of_day(one: Happening) -> bool:
    """Whether an event stands on one exact day, from which others can be counted."""
    return one.status in _STANDING and is_day(one.when)


def is_day(when: When) -> bool:
    """Whether a date is one exact day."""
    exact = when.end is None and not (when.approximate or when.open_end)
    return exact and when.days[0] == when.days[1]


def is_owner(time: Time, text: str) -> bool:
    """Whether a time only tells whose something is: "next month's vote"."""
    return time.text.endswith(_OWNS) or text.startswith(_OWNS, time.span.end)


_OWNS = ("'s", "’s")


def counted_from(when: When, days: int, time: Time) -> Dated:
    """The day so many days behind that of an event, dated by the same words."""
    day = Moment.of(when.days[0] + timedelta(days=days))
    plain = evolve(time, text=day.text, value=day.text, precision="day", rule="counted")
    return Dated(evolve(plain, direction="-", certainty="explicit"), When(start=day))
