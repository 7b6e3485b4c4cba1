"""On which side of today a date lies whose year or week is only inferred: the clause of the event tells."""

import re
from datetime import date

from attrs import evolve

from toolkit.extraction.events.days.dating import in_year, shifted
from toolkit.extraction.events.days.moved import was_planned
from toolkit.extraction.events.days.weekdays import (
    DIGIT,
    OF_TODAY,
    WEEK,
    a_year_later,
    is_nearer_ahead,
    is_set_for_day,
    is_weekday,
    on_side,
    planned_day,
)
from toolkit.extraction.events.earlier import earlier
from toolkit.extraction.events.grammar.day_words import DayWords
from toolkit.extraction.events.inferred import LONG, is_inferred, is_left, last_such
from toolkit.extraction.events.later import later
from toolkit.extraction.events.linking.assigned import is_made_day
from toolkit.extraction.events.linking.told_kinds import goes_on
from toolkit.extraction.events.sentence.participles import was_done
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import change_of
from toolkit.extraction.events.status.status import Dated, looks_ahead
from toolkit.extraction.languages import together
from toolkit.model import EventStatus, When

_OF_A_YEAR = frozenset({"month", "day", "part-of-month"})
_YEAR = re.compile(r"\d{4}")


def in_tense(scene: Scene, trigger: int, dated: Dated, today: date | None) -> Dated:
    """A date that is only inferred, in a clause that looks ahead, is not long past."""
    if dated.at is None:
        return _below(scene, trigger, dated, today)
    if _is_of_told_year(dated):
        return dated
    side = scene.reading.side(trigger) if scene.reading is not None else ""
    if side and today is not None and is_weekday(dated.time, scene.lexicon.days):
        return Dated(dated.time, on_side(dated.when, _of_undone(scene, trigger, side), today), dated.at)
    if side == "ahead" and today is not None and dated.time.precision == "weekend" and dated.when.days[1] < today:
        return Dated(dated.time, shifted(dated.when, WEEK), dated.at)  # "could hit over the weekend"
    if side == "past" and today is not None and dated.when.days[1] < today:
        set_for = is_set_for_day(scene, dated) and is_nearer_ahead(dated.when, today)
        return Dated(dated.time, a_year_later(dated.when, today), dated.at) if set_for else dated
    if side == "past" and today is not None and _is_done_before(scene, trigger, dated, today):
        return Dated(dated.time, last_such(dated.when, today), dated.at)
    if today is not None and is_weekday(dated.time, scene.lexicon.days) and goes_on(scene, trigger, dated.at):
        return Dated(dated.time, on_side(dated.when, "past", today), dated.at)
    planned = planned_day(scene, dated, today) if today is not None else None
    if planned is not None:
        return planned
    left = today is not None and is_left(scene, dated, today)
    if side == "ahead" and today is not None and _is_of_next_year(dated, today, scene.lexicon.days) and not left:
        coming = [in_year(bound, today) for bound in (dated.when.start, dated.when.end)]
        return Dated(dated.time, evolve(dated.when, start=coming[0], end=coming[1]), dated.at)
    when = _settled(scene, trigger, dated.at, dated, today)
    return dated if when is dated.when else Dated(dated.time, when, dated.at)


def _of_undone(scene: Scene, trigger: int, side: str) -> str:
    """The side of a day of the week, where what was to be then is called off: "who was due on Thursday"."""
    if side == "ahead" or scene.reading is None:
        return side
    off = trigger in scene.nouns and change_of(scene, trigger, alone=False)[0] is EventStatus.CANCELLED
    if not (off or scene.reading.is_missed(trigger)):
        return side
    if scene.reading.is_just_undone():
        return "ahead"  # "has been called off", "is off"
    return "planned" if off else side


def _settled(scene: Scene, trigger: int, at: int, dated: Dated, known: date | None) -> When:
    """The date on the side of today that what is told of it shows."""
    time, when = dated.time, dated.when
    if known is not None and is_inferred(time) and is_made_day(scene, trigger, at):
        return when if when.days[0] > known or not is_nearer_ahead(when, known) else a_year_later(when, known)
    if known is not None and when.days[0] > known:
        return earlier(scene, trigger, dated, known)
    if known is None or when.days[1] >= known or time.rule in OF_TODAY:
        return when  # "yesterday" is no other day, whatever the clause tells
    if scene.lexicon.free_order and was_planned(scene, at) and not is_nearer_ahead(when, known):
        return when  # "собирались открыть 3 июня"
    if was_done(scene, at):
        return when  # "перемирие, заключённое 12 декабря, действует"
    return later(scene, trigger, at, dated, known)


def _is_of_next_year(dated: Dated, today: date, words: DayWords) -> bool:
    """Whether a date without a year, long past in this one, may be one to come: "would leave by late March"."""
    time = dated.time
    told = _YEAR.search(time.text) or words.last.search(time.text) or time.rule in OF_TODAY
    return not told and time.precision in _OF_A_YEAR and (today - dated.when.days[1]).days >= LONG


def _is_done_before(scene: Scene, trigger: int, dated: Dated, today: date) -> bool:
    """Whether a verb in the past tells of a month or a day taken for one to come: "was agreed in May and will"."""
    time, at = dated.time, dated.at or 0
    if (
        dated.when.days[0] <= today
        or trigger not in scene.actions
        or not (time.rule == "month" or is_inferred(time))
    ):
        return False
    led = {scene.word(at), scene.word(at - 1)}
    return not led & together(scene.lexicon.ahead_prepositions, scene.lexicon.until, scene.lexicon.moving.bounds)


def _is_of_told_year(dated: Dated) -> bool:
    """Whether the text tells the year of a day elsewhere: "in 2015, just before the May 3 earthquake"."""
    start, time = dated.when.start, dated.time
    inferred = "year inferred" in time.certainty and time.value[:4].isdigit()
    return inferred and start is not None and start.text[:4] != time.value[:4]


def _below(scene: Scene, trigger: int, dated: Dated, today: date | None) -> Dated:
    """The weekday of a heading is a coming one where what stands below it is to come."""
    weekday = dated.time.precision == "day" and not DIGIT.search(dated.time.text)
    if today is None or not weekday or not 0 < (today - dated.when.days[1]).days < WEEK:
        return dated
    return Dated(dated.time, shifted(dated.when, WEEK)) if looks_ahead(scene, trigger) else dated
