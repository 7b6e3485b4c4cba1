"""Days of the week and plans: which day is meant of one that comes again every week or year."""

import re
from datetime import date, timedelta

from attrs import evolve

from toolkit.extraction.events.days.dating import in_year, shifted
from toolkit.extraction.events.grammar.day_words import DayWords
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.outcome import outcome
from toolkit.extraction.events.status.status import Dated
from toolkit.extraction.times import Time
from toolkit.model import When

# So many words lie at most between a participle of plan and its date.
_LED = 3
CLOCKS = re.compile(r"\b\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m\b)|\(\d{4} [A-Z]{2,4}\)|\b\d{4} [A-Z]{2,4}\b")
_OF_A_DAY = frozenset({"part-of-day", "hour", "minute"})
_ONE_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# Rules for days that are counted from today or from another day, and are no days of a week.
OF_TODAY = frozenset({"day word", "relative unit", "relative day", "later", "earlier", "ago", "ahead", "eve"})
WEEK = 7
DIGIT = re.compile(r"\d")


def planned_day(scene: Scene, dated: Dated, today: date) -> Dated | None:
    """A day of the week that somebody had planned something for, or moved it to; None for any other date.

    As in "матч планировали провести в субботу": the nearer Saturday; "перенесли на понедельник": the Monday after.
    """
    if not scene.lexicon.free_order or dated.at is None or not is_weekday(dated.time, scene.lexicon.days):
        return None
    old = next((at for at in sorted(scene.times) if _was_planned(scene, at)), None)
    if old is None:
        return None
    first = day_of(scene.times[old][0])
    if first is None:
        return None
    if outcome(scene, old) is not None:
        first -= timedelta(days=WEEK * (first > today))  # "намеченная на субботу, сорвалась"
    else:
        first += timedelta(days=(WEEK if first < today else -WEEK) * (abs((first - today).days) > WEEK // 2))
    days = (dated.when.days[0] - first).days
    if old == dated.at:
        settled = days or outcome(scene, old) is not None
        return Dated(dated.time, shifted(dated.when, -days), dated.at) if settled else None
    led = {scene.word(dated.at), scene.word(dated.at - 1)} & scene.lexicon.ahead_prepositions
    return Dated(dated.time, shifted(dated.when, days % WEEK - days), dated.at) if led else None


def _was_planned(scene: Scene, at: int) -> bool:
    """Whether a verb in the past tells what was to be on a day of the week: "собирались", "должен был"."""
    moving = scene.lexicon.moving
    if not is_weekday(scene.times[at][0], scene.lexicon.days):
        return False
    start, _ = scene.clauses[scene.clause_of[at]]
    return outcome(scene, at) is not None or any(
        (scene.word(i) in moving.slated and scene.word(i).endswith(scene.lexicon.endings.past))
        or (scene.word(i), scene.word(i + 1)) in moving.duties
        for i in range(start, at)
    )


def is_weekday(time: Time, words: DayWords) -> bool:
    """Whether a date is a day of the week alone: not "next Friday", "today" or "Friday, May 3"."""
    exact = time.precision == "day" or (
        time.precision in _OF_A_DAY and words.weekday.search(time.text) is not None
    )
    named = exact and not DIGIT.search(CLOCKS.sub("", time.text)) and time.rule not in OF_TODAY
    return named and not words.last.match(time.text) and not words.coming.match(time.text)


def on_side(when: When, side: str, today: date) -> When:
    """A weekday on the side of today that a verb tells; the nearer one of what was only planned."""
    days = (when.days[0] - today).days
    if not 0 < abs(days) < WEEK:
        return when
    other = days - WEEK if days > 0 else days + WEEK
    turned = {"past": days > 0, "ahead": days < 0, "planned": abs(other) < abs(days)}[side]
    return shifted(when, other - days) if turned else when


def was_set_then(scene: Scene, at: int, when: When, today: date) -> bool:
    """Whether what is called off was set for a day that is over: "назначенный на 2 октября, отложен"."""
    data = scene.lexicon
    if not data.free_order or scene.vocabulary.isdisjoint(data.called_off):
        return False
    led = range(max(0, at - _LED), at)
    slated = any(scene.word(i) in data.moving.slated and data.is_modifier(scene.word(i)) for i in led)
    ahead = data.ahead_prepositions
    goals = [i for i in scene.times if i > at and {scene.word(i), scene.word(i - 1)} & ahead]
    goal = next((day for i in goals if (day := _month_or_day(scene.times[i][0])) is not None), today)
    coming = in_year(when.start, today)
    return slated and coming is not None and abs(coming.day - goal) > abs(when.days[0] - goal)


def _month_or_day(time: Time) -> date | None:
    """The first day of a date or a month."""
    told = _ONE_DAY.fullmatch(time.value) or re.fullmatch(r"\d{4}-\d\d", time.value)
    return date.fromisoformat(f"{time.value}-01"[:10]) if told else None


def day_of(time: Time) -> date | None:
    """The day of a date; None for what is no single day."""
    return date.fromisoformat(time.value) if _ONE_DAY.fullmatch(time.value) else None


def is_set_for_day(scene: Scene, dated: Dated) -> bool:
    """Whether "for" leads to a day without a year: "listed the case for December 4"."""
    led = dated.at is not None and scene.word(dated.at - 1) in scene.lexicon.ahead_prepositions
    return led and dated.time.precision == "day" and dated.time.certainty.startswith("year inferred")


def is_nearer_ahead(when: When, known: date) -> bool:
    """Whether the next such day is nearer than the last one."""
    coming = in_year(when.start, known)
    return coming is not None and coming.day - known < known - when.days[1]


def a_year_later(when: When, known: date) -> When:
    """A date in the year in which it comes next."""
    start, end = in_year(when.start, known), in_year(when.end, known)
    return evolve(when, start=start, end=end) if start is not None else when
