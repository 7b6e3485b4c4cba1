"""Days that a sentence counts from what it tells: "left on May 3, two days after he had won"."""

from datetime import timedelta

from attrs import evolve

from toolkit.extraction.events.status import Dated
from toolkit.extraction.events.values import Happening
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, Moment, When

_STANDING = frozenset({EventStatus.HAPPENED, EventStatus.SCHEDULED, EventStatus.TENTATIVE})


def is_of_day(one: Happening) -> bool:
    """Whether an event stands on one exact day, from which others can be counted."""
    exact = one.when.end is None and not one.when.approximate and one.status in _STANDING
    return exact and one.when.days[0] == one.when.days[1]


def counted_from(when: When, days: int, time: Time) -> Dated:
    """The day so many days behind that of an event, dated by the same words."""
    day = Moment.of(when.days[0] + timedelta(days=days))
    plain = evolve(time, text=day.text, value=day.text, precision="day", rule="counted")
    return Dated(evolve(plain, direction="-", certainty="explicit"), When(start=day))
