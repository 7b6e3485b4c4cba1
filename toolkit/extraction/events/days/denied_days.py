"""A day that a sentence sets another against: "не 5 мая, а 12 мая", "12 мая, а не 5 мая"."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from attrs import evolve

from toolkit.extraction.events.days.dating import CLOCK_ONLY
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.values import Happening
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, Moment, Precision, When

_LEADING = 24
_YEARS = (-1, 0, 1)


def set_against(found: Sequence[Happening], scene: Scene, when: Callable[[Time], When | None]) -> list[Happening]:
    """The events of a sentence, one with the day that is denied for it where it was set for that day."""
    kept = list(found)
    if not scene.lexicon.moving.denied_days:
        return kept
    for one in found:
        at = next((i for i, (time, _) in scene.times.items() if time.span == one.time), None)
        if at is None or one.previous_when or one.closes or one.ends or not _is_moved(one, scene):
            continue
        days = (*_days_denied(scene, at, when), *_only_day(scene, one))
        old = next((day for day in days if day.days != one.when.days), None)
        if old is not None:
            kept[kept.index(one)] = evolve(one, previous_when=of_near_year(old, one.when))
    return kept


def _is_moved(one: Happening, scene: Scene) -> bool:
    """Whether an event may have been set for another day: "взрыв произошел не 5, а 6 марта" moves nothing."""
    slated = not scene.vocabulary.isdisjoint(scene.lexicon.moving.slated)
    return slated or one.status is not EventStatus.HAPPENED


def _days_denied(scene: Scene, at: int, when: Callable[[Time], When | None]) -> Iterator[When]:
    """The days that are denied beside a date, with a conjunction between the two."""
    data = scene.lexicon
    for low, (time, end) in scene.times.items():
        runs = {scene.word(low - 1), f"{scene.word(low - 2)} {scene.word(low - 1)}"}
        if low == at or time.precision in CLOCK_ONLY or runs.isdisjoint(data.moving.denied_days):
            continue
        between = range(end, at) if low < at else range(scene.times[at][1], low)
        day = when(time)
        if day is not None and any(scene.word(i) in data.conjunctions for i in between):
            yield day


def _only_day(scene: Scene, one: Happening) -> Iterable[When]:
    """The day that is denied before the date of an event, in its month."""
    told = scene.lexicon.days.not_that.search(scene.text[max(0, one.time.start - _LEADING) : one.time.start])
    start = one.when.start
    if told is None or start is None or start.precision is not Precision.DAY:
        return ()
    return _whens(f"{start.text[:8]}{int(told[1]):02}")


def _whens(text: str) -> tuple[When, ...]:
    try:
        return (When(start=Moment(text)),)
    except ValueError:
        return ()  # "31" of a shorter month, February 29


def of_near_year(old: When, new: When) -> When:
    """A day of the year that brings it near to another."""
    start = old.start
    if start is None or start.precision is not Precision.DAY:
        return old
    years = (new.days[0].year + by for by in _YEARS)
    days = [day for year in years for day in _whens(f"{year:04}{start.text[4:]}")]
    return min(days, key=lambda day: abs(day.days[0] - new.days[0]))
