"""What the words of a date leave open, and what tells beside it how it is meant."""

import re
from datetime import date

from attrs import evolve

from toolkit.extraction.events.days.dating import before_day
from toolkit.extraction.events.days.weekdays import day_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.status import Dated
from toolkit.extraction.languages import together
from toolkit.extraction.times import Time
from toolkit.model import When

LONG = 45
"""Days back after which a plan is not of that day: "agreed on January 14 to begin talks"."""
_A_YEAR = 365
_SEVERAL = frozenset({"day-range", "date-range", "days-listed", "part of a month"})
_YEAR = re.compile(r"\d{4}")


def is_inferred(time: Time) -> bool:
    """Whether the words give no year, as in "far" ones; those of several days are told as explicit."""
    several = time.rule in _SEVERAL and not _YEAR.search(time.text)
    return time.certainty.startswith("year inferred") or time.certainty.endswith(", far") or several


def set_at(scene: Scene, at: int) -> int | None:
    """Where "for" or "на" leads to a date that is set, the time of day beside it left out; None for none."""
    led, leads = _before_clock(scene, at), scene.lexicon.ahead_prepositions
    return led if scene.word(at) in leads or scene.word(led) in leads else None


def _before_clock(scene: Scene, at: int) -> int:
    """The position before a date and the time of day beside it: "set for 7:39 p.m. EDT (2339 GMT) on Saturday"."""
    i = at - 1
    if scene.word(i) not in scene.lexicon.time_prepositions or scene.word(i) in scene.lexicon.ahead_prepositions:
        return i
    while i > 0 and (i - 1 in scene.dated or scene.tokens[i - 1].kind == "p"):
        i -= 1
    return i - 1 if i < at - 1 else at - 1


def last_such(when: When, known: date) -> When:
    """The same day, or days, in the last year in which it is not after `known`."""
    start, end = before_day(when.start, known), before_day(when.end, known)
    return evolve(when, start=start, end=end) if start is not None else when


def is_done(scene: Scene, trigger: int) -> bool:
    """Whether a plain verb in the past tells what came of a plan: "flights scheduled for Monday operated"."""
    own = scene.actions.get(trigger)
    past = own is not None and own.tense == "past" and not scene.lexicon.free_order
    led = {scene.word(trigger - 1), scene.word(trigger - 2)} & scene.lexicon.auxiliaries
    return past and not led and scene.word(trigger) not in scene.lexicon.arranged


def is_left(scene: Scene, dated: Dated, today: date) -> bool:
    """Whether what is put off left a date for one that is told too: "set for January 10, moved to the 20th"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.postponed):
        return False
    goal = together(scene.lexicon.up_to, scene.lexicon.until)
    goals = [time for at, (time, _) in scene.times.items() if {scene.word(at), scene.word(at - 1)} & goal]
    values = [value for time in goals if (value := day_of(time)) is not None]
    later = (value for value in values if 0 < (value - dated.when.days[1]).days < _A_YEAR)
    return any((today - value).days < LONG for value in later)
