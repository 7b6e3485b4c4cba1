"""On which side of today a date lies whose year or week is only inferred: the clause of the event tells."""

import re
from datetime import date

from attrs import evolve

from toolkit.extraction.events.days.dating import before_day, in_year, shifted
from toolkit.extraction.events.days.moved import was_planned
from toolkit.extraction.events.days.relative_plans import meant_in_relative
from toolkit.extraction.events.days.weekdays import (
    CLOCKS,
    DIGIT,
    OF_TODAY,
    WEEK,
    a_year_later,
    day_of,
    is_nearer_ahead,
    is_set_for_day,
    is_weekday,
    on_side,
    planned_day,
    was_set_then,
)
from toolkit.extraction.events.grammar.day_words import DayWords
from toolkit.extraction.events.linking.assigned import is_made_day
from toolkit.extraction.events.linking.told_kinds import goes_on, is_launched, is_told_of_start
from toolkit.extraction.events.sentence.governing import governs, prepared
from toolkit.extraction.events.sentence.participles import was_done
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import change_of, is_called_off
from toolkit.extraction.events.status.status import Dated, is_timetabled, looks_ahead
from toolkit.extraction.languages import together
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, When

# A plan that a text dates to a few weeks ago was made then: "agreed on January 14 to begin talks".
_LONG = 45
# So many days back a verb in the future is that of a text kept for some days.
_LATELY = 14
_REACH = 5
_SET_REACH = 7
# Days back after which the next such day is nearer than the last one.
_FAR = 300


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
        return Dated(dated.time, _before(dated.when, today), dated.at)
    if today is not None and is_weekday(dated.time, scene.lexicon.days) and goes_on(scene, trigger, dated.at):
        return Dated(dated.time, on_side(dated.when, "past", today), dated.at)
    planned = planned_day(scene, dated, today) if today is not None else None
    if planned is not None:
        return planned
    left = today is not None and _is_left(scene, dated, today)
    if side == "ahead" and today is not None and _is_of_next_year(dated, today, scene.lexicon.days) and not left:
        coming = [in_year(bound, today) for bound in (dated.when.start, dated.when.end)]
        return Dated(dated.time, evolve(dated.when, start=coming[0], end=coming[1]), dated.at)
    when = _later(scene, trigger, dated.at, dated, today)
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


def _is_of_next_year(dated: Dated, today: date, words: DayWords) -> bool:
    """Whether a date without a year, long past in this one, may be one to come: "would leave by late March"."""
    time = dated.time
    told = _YEAR.search(time.text) or words.last.search(time.text) or time.rule in OF_TODAY
    return not told and time.precision in _OF_A_YEAR and (today - dated.when.days[1]).days >= _LONG


_OF_A_YEAR = frozenset({"month", "day", "part-of-month"})


def _is_done_before(scene: Scene, trigger: int, dated: Dated, today: date) -> bool:
    """Whether a verb in the past tells of a month or a day taken for one to come: "was agreed in May and will"."""
    time, at = dated.time, dated.at or 0
    if (
        dated.when.days[0] <= today
        or trigger not in scene.actions
        or not (time.rule == "month" or _is_inferred(time))
    ):
        return False
    led = {scene.word(at), scene.word(at - 1)}
    return not led & together(scene.lexicon.ahead_prepositions, scene.lexicon.until, scene.lexicon.moving.bounds)


def _is_of_told_year(dated: Dated) -> bool:
    """Whether the text tells the year of a day elsewhere: "in 2015, just before the May 3 earthquake"."""
    start, time = dated.when.start, dated.time
    inferred = "year inferred" in time.certainty and time.value[:4].isdigit()
    return inferred and start is not None and start.text[:4] != time.value[:4]


def _is_left(scene: Scene, dated: Dated, today: date) -> bool:
    """Whether what is put off left a date for one that is told too: "set for January 10, moved to the 20th"."""
    if scene.vocabulary.isdisjoint(scene.lexicon.postponed):
        return False
    goal = together(scene.lexicon.up_to, scene.lexicon.until)
    goals = [time for at, (time, _) in scene.times.items() if {scene.word(at), scene.word(at - 1)} & goal]
    values = [value for time in goals if (value := day_of(time)) is not None]
    later = (value for value in values if 0 < (value - dated.when.days[1]).days < _YEAR_OF_DAYS)
    return any((today - value).days < _LONG for value in later)


_YEAR_OF_DAYS = 365


def _below(scene: Scene, trigger: int, dated: Dated, today: date | None) -> Dated:
    """The weekday of a heading is a coming one where what stands below it is to come."""
    weekday = dated.time.precision == "day" and not DIGIT.search(dated.time.text)
    if today is None or not weekday or not 0 < (today - dated.when.days[1]).days < WEEK:
        return dated
    return Dated(dated.time, shifted(dated.when, WEEK)) if looks_ahead(scene, trigger) else dated


def _later(scene: Scene, trigger: int, at: int, dated: Dated, known: date | None) -> When:
    """The date a week or a year later, where what it dates is still to come."""
    time, when = dated.time, dated.when
    if known is not None and _is_inferred(time) and is_made_day(scene, trigger, at):
        return when if when.days[0] > known or not is_nearer_ahead(when, known) else a_year_later(when, known)
    if known is not None and when.days[0] > known:
        return _earlier(scene, trigger, dated, known)
    if known is None or when.days[1] >= known or time.rule in OF_TODAY:
        return when  # "yesterday" is no other day, whatever the clause tells
    if scene.lexicon.free_order and was_planned(scene, at) and not is_nearer_ahead(when, known):
        return when  # "собирались открыть 3 июня"
    if was_done(scene, at):
        return when  # "перемирие, заключённое 12 декабря, действует"
    days = (known - when.days[1]).days
    weekday = not DIGIT.search(CLOCKS.sub("", time.text)) and time.precision in ("day", "minute")
    weekday = weekday and time.rule != "holiday"  # "отменили шествие на День Победы"
    if weekday and days < WEEK and trigger < at and _is_prepared(scene, trigger):
        return shifted(when, WEEK)
    led = _set_at(scene, at)
    if led is not None and weekday and not scene.lexicon.days.last.match(time.text):
        return shifted(when, WEEK) if _is_set(scene, trigger, led) else when
    if led is not None and time.rule == "holiday" and is_nearer_ahead(when, known):
        return a_year_later(when, known)
    named = (time.precision == "day" and not DIGIT.search(time.text)) or is_weekday(time, scene.lexicon.days)
    named = named and time.rule != "holiday"  # it comes once a year
    if named and days < WEEK and _is_of_next(scene, trigger, at, dated, days):
        return shifted(when, WEEK)
    if days >= _LONG and _is_goal(scene, trigger, at):
        return a_year_later(when, known)  # "was put back to February"
    if not _is_inferred(time) or _is_past(scene, trigger) or _was_planned_then(scene, trigger, when, known):
        return when
    if _is_left(scene, dated, known) or was_set_then(scene, at, when, known):
        return when
    bracketed = scene.lexicon.free_order and scene.word(at - 1) == "("
    alone = trigger in scene.nouns and (bracketed or _is_alone(scene, trigger)) and is_nearer_ahead(when, known)
    meant = is_nearer_ahead(when, known) and meant_in_relative(scene, at) is not None
    ahead = led is not None or meant or _is_ahead(scene, trigger, at, when, known)
    own = scene.actions.get(trigger)
    to_come = scene.lexicon.free_order and own is not None and own.tense == "future"
    return a_year_later(when, known) if alone or (days >= (_LATELY if to_come else _LONG) and ahead) else when


def _is_goal(scene: Scene, trigger: int, at: int) -> bool:
    """Whether a month without a year is what an event is put off to."""
    time = scene.times[at][0]
    if time.rule != "month" or scene.lexicon.days.last.match(time.text):
        return False
    if scene.reading is None:
        changed, _ = change_of(scene, trigger, alone=False)
        return changed is EventStatus.POSTPONED and _set_at(scene, at) is not None
    led = scene.word(at - 1) in scene.lexicon.moving.bounds
    return led and looks_ahead(scene, trigger) and not scene.vocabulary.isdisjoint(scene.lexicon.undoing_words)


def _was_planned_then(scene: Scene, trigger: int, when: When, known: date) -> bool:
    """Whether a plan of the past was for a day that is over: "was to start on August 3, but rain came"."""
    planned = scene.reading is not None and scene.reading.side(trigger) == "planned"
    return planned and not is_nearer_ahead(when, known)


def _set_at(scene: Scene, at: int) -> int | None:
    """Where "for" or "на" leads to a date that is set, the time of day beside it left out; None for none."""
    led, leads = _before_clock(scene, at), scene.lexicon.ahead_prepositions
    return led if scene.word(at) in leads or scene.word(led) in leads else None


def _is_set(scene: Scene, trigger: int, led: int) -> bool:
    """Whether a word of plan stands before the preposition of a date, and nothing tells what came of it."""
    data = scene.lexicon
    arranged = together(data.planned, data.cancelled, data.postponed)
    near = {scene.word(i) for i in range(max(0, led - _REACH), led + 1)}
    called = {scene.word(i) for i in range(max(0, led - _SET_REACH), led + 1)} & data.moving.setting
    return bool(near & arranged or called) and not _is_done(scene, trigger)


def _is_of_next(scene: Scene, trigger: int, at: int, dated: Dated, days: int) -> bool:
    """Whether a day of the week is the coming one and not the last: its verb tells, or which of them is nearer."""
    if scene.word(at - 1) in scene.lexicon.plans.waiting and 2 * days >= WEEK:
        return True  # "met ahead of Friday's summit": the Friday that is nearer
    if is_timetabled(scene, trigger):
        return True
    own = scene.actions.get(trigger)
    passive = own is not None and own.tense == "participle" and scene.lexicon.free_order
    if own is not None and (own.tense in ("future", "infinitive") or passive) and _will(scene, trigger):
        return True
    told = trigger in scene.nouns and trigger < at and not scene.lexicon.days.last.match(dated.time.text)
    return told and looks_ahead(scene, trigger)


def _is_ahead(scene: Scene, trigger: int, at: int, when: When, known: date) -> bool:
    """Whether what a day without a year dates is to come."""
    if looks_ahead(scene, trigger) or _is_prepared(scene, trigger) or _is_to_come(scene, trigger):
        return True
    # "Feb. 3: The junta suspends the constitution" is told of a day that is past
    if is_timetabled(scene, trigger) and scene.word(scene.times[at][1]) != ":":
        return True
    if (_is_undone(scene, trigger) or _is_agreed(scene, trigger)) and is_nearer_ahead(when, known):
        return True
    if scene.reading is not None and scene.reading.side(trigger) == "planned" and is_nearer_ahead(when, known):
        return True  # "began on September 4 and was to end on October 17"
    if (known - when.days[1]).days > _FAR and (_is_untold(scene, trigger) or _is_forbidden(scene, trigger, at)):
        return True
    return is_launched(scene, trigger, at) and is_nearer_ahead(when, known)


def _is_forbidden(scene: Scene, trigger: int, at: int) -> bool:
    """Whether somebody forbids or allows what stands between the verb and a date: "запретила въезд 5 декабря"."""
    data = scene.lexicon
    words = together(data.unmet.forbidding, data.unmet.permitting)
    named = any(scene.word(i).isalpha() for i in range(trigger + 1, at))
    return data.free_order and scene.word(trigger) in words and named


def _is_undone(scene: Scene, trigger: int) -> bool:
    """Whether a verb calls off the event: "cancelled a concert on March 12"."""
    if scene.reading is None or trigger not in scene.nouns:
        return False
    return any(change.noun == trigger for change in scene.reading.changes(scene))


def _is_agreed(scene: Scene, trigger: int) -> bool:
    """Whether an event is what somebody decides or agrees on: "решение о проведении 27 июня собрания"."""
    if not scene.lexicon.free_order or trigger not in scene.nouns:
        return False
    about = next(
        (
            i
            for i in range(trigger - 1, max(-1, trigger - _TO_TOPIC), -1)
            if scene.word(i) in scene.lexicon.setting.about
        ),
        None,
    )
    if about is None:
        return False
    return any(scene.word(k).startswith(scene.lexicon.agreeing) for k in range(max(0, about - _TO_TOPIC), about))


_TO_TOPIC = 6


def _is_done(scene: Scene, trigger: int) -> bool:
    """Whether a plain verb in the past tells what came of a plan: "flights scheduled for Monday operated"."""
    own = scene.actions.get(trigger)
    past = own is not None and own.tense == "past" and not scene.lexicon.free_order
    led = {scene.word(trigger - 1), scene.word(trigger - 2)} & scene.lexicon.auxiliaries
    return past and not led and scene.word(trigger) not in scene.lexicon.arranged


def _has_come(scene: Scene, trigger: int) -> bool:
    """Whether the verb of an event is in the past."""
    verbs = (scene.actions[i] for i in range(*scene.region(trigger)) if i in scene.actions)
    return any(verb.tense == "past" for verb in verbs)


def _is_held_past(scene: Scene, trigger: int) -> bool:
    """Whether all the verbs around an event tell of the past: "the clashes that prompted his ouster in April"."""
    if trigger not in scene.nouns or scene.lexicon.free_order:
        return False
    start, stop = scene.clauses[scene.clause_of[trigger]]
    verbs = [i for i in range(start, stop) if i in scene.actions]
    plain = all(scene.word(i - 1) not in scene.lexicon.auxiliaries for i in verbs)
    return bool(verbs) and plain and all(scene.actions[i].tense == "past" for i in verbs)


def _is_attributive(scene: Scene, trigger: int, dated: Dated) -> bool:
    """Whether a date tells which event is meant: "seek to nullify the October vote"."""
    at = dated.at or 0
    return trigger in scene.nouns and at < trigger and scene.word(at - 1) in scene.lexicon.articles


_HALF_YEAR = 190


def _is_inferred(time: Time) -> bool:
    """Whether the words give no year, as in "far" ones; those of several days are told as explicit."""
    several = time.rule in _SEVERAL and not _YEAR.search(time.text)
    return time.certainty.startswith("year inferred") or time.certainty.endswith(", far") or several


_SEVERAL = frozenset({"day-range", "date-range", "days-listed", "part of a month"})
_YEAR = re.compile(r"\d{4}")


def _before_clock(scene: Scene, at: int) -> int:
    """The position before a date and the time of day beside it: "set for 7:39 p.m. EDT (2339 GMT) on Saturday"."""
    i = at - 1
    if scene.word(i) not in scene.lexicon.time_prepositions or scene.word(i) in scene.lexicon.ahead_prepositions:
        return i
    while i > 0 and (i - 1 in scene.dated or scene.tokens[i - 1].kind == "p"):
        i -= 1
    return i - 1 if i < at - 1 else at - 1


def _earlier(scene: Scene, trigger: int, dated: Dated, known: date) -> When:
    """A date whose year is only inferred, of a verb in the past: "last extended its sanctions in July"."""
    time, when, at = dated.time, dated.when, dated.at or 0
    days = (when.days[0] - known).days
    weekday = time.precision == "day" and not DIGIT.search(time.text) and time.rule not in OF_TODAY
    near = weekday and WEEK // 2 < days < WEEK and _set_at(scene, at) is None
    if near and is_called_off(scene, trigger, alone=True):
        return shifted(when, -WEEK)  # "called off Thursday's launch": the Thursday that is nearer
    if weekday and scene.word(at - 1) in scene.lexicon.plans.waiting and days < WEEK:
        return shifted(when, -WEEK) if 2 * days > WEEK else when
    if days > _HALF_YEAR and _was_called_off(scene, trigger, at) and "year inferred" in time.certainty:
        return _before(when, known)
    if scene.reading is not None and scene.reading.side(trigger) == "planned" and days > _HALF_YEAR:
        return _before(when, known) if "year inferred" in time.certainty else when  # "had been due on January 20"
    end = scene.times[dated.at][1] if dated.at is not None else trigger
    begun = is_told_of_start(scene, trigger, end) and _has_come(scene, trigger)
    if (begun or was_done(scene, at)) and when.start is not None and "year inferred" in time.certainty:
        return _before(when, known)
    if weekday and 0 < days < WEEK and _is_of_last(scene, trigger, dated):
        return shifted(when, -WEEK)
    if not (time.rule == "month" or _is_inferred(time)):
        return when
    if when.start is not None and _is_done_then(scene, trigger):
        return _before(when, known)
    if _is_attributive(scene, trigger, dated) and days > _HALF_YEAR:
        return _before(when, known)
    return _before(when, known) if when.start is not None and _is_over(scene, trigger, at) else when


def _was_called_off(scene: Scene, trigger: int, at: int) -> bool:
    """Whether a date is the one that something was called off for: "a round set for May 3 was called off"."""
    data = scene.lexicon
    if scene.reading is None or {scene.word(at), scene.word(at - 1)} & together(data.until, data.moving.bounds):
        return False
    return change_of(scene, trigger, alone=False)[0] is EventStatus.CANCELLED


def _before(when: When, known: date) -> When:
    start, end = before_day(when.start, known), before_day(when.end, known)
    return evolve(when, start=start, end=end) if start is not None else when


def _is_of_last(scene: Scene, trigger: int, dated: Dated) -> bool:
    """Whether a day of the week is the last one and not the coming: its verb tells what has been."""
    at, own = dated.at or 0, scene.actions.get(trigger)
    if {scene.word(at), scene.word(at - 1)} & scene.lexicon.until or scene.lexicon.days.coming.match(
        dated.time.text
    ):
        return False
    past = own is not None and own.tense == "past"
    start, _ = scene.region(trigger)
    led = trigger in scene.nouns and trigger != start and scene.word(start).endswith(scene.lexicon.endings.gerund)
    if (past or led) and not looks_ahead(scene, trigger):
        return True
    return _is_done(scene, trigger) or _is_said_at(scene, trigger, at)


def _is_over(scene: Scene, trigger: int, at: int) -> bool:
    """Whether a plain verb in the past tells of what a day dates, and nothing of a plan."""
    own = scene.actions.get(trigger)
    told = own is not None and own.tense == "past" and scene.word(trigger - 1) not in scene.lexicon.auxiliaries
    if not (told or _is_held_past(scene, trigger)) or looks_ahead(scene, trigger) or _is_awaited(scene, at):
        return False
    return not {scene.word(at), scene.word(at - 1)} & scene.lexicon.ahead_prepositions


def _is_awaited(scene: Scene, at: int) -> bool:
    """Whether something only comes before what a day dates: "needed ahead of the May 4 vote"."""
    before = at - 1 - (scene.word(at - 1) in scene.lexicon.determiners)
    led = (scene.word(before - 1), scene.word(before))
    return not scene.lexicon.free_order and (
        led[1] in scene.lexicon.plans.before or led in scene.lexicon.plans.ahead_of
    )


def _is_done_then(scene: Scene, trigger: int) -> bool:
    """Whether something was done in the course of an event: "договоренностей, достигнутых в ходе визита"."""
    data = scene.lexicon
    if not data.free_order or trigger not in scene.nouns or prepared(scene, trigger) not in data.circumstances:
        return False
    before = range(trigger - 1, max(0, trigger - _DONE_REACH), -1)
    done = (scene.word(i) for i in before if scene.word(i - 1) == "," and data.is_modifier(scene.word(i)))
    return any(data.participles.done.search(word) and word not in data.arranged for word in done)


_DONE_REACH = 10


def _is_to_come(scene: Scene, trigger: int) -> bool:
    """Whether the next clause tells what an event will bring: "заседания 18 февраля, на котором будет"."""
    number = scene.clause_of[trigger] + 1
    if number >= len(scene.clauses) or not scene.is_own_clause(scene.clauses[number][0]):
        return False
    start, stop = scene.clauses[number]
    words = {scene.word(i) for i in range(start, stop)}
    return bool(words & scene.lexicon.plans.will) or any(
        scene.actions[i].tense == "future" for i in range(start, stop) if i in scene.actions
    )


def _is_alone(scene: Scene, trigger: int) -> bool:
    """Whether nothing but an event that one can plan is named: "Саммит в Осло: 18-19 ноября"."""
    if scene.nouns[trigger].kind in _UNPLANNED or not scene.lexicon.free_order:
        return False
    return not (scene.actions or scene.saying)


_UNPLANNED = frozenset({"disaster", "crash", "explosion", "attack", "strike", "death", "arrest", "unrest", "coup"})


def _is_untold(scene: Scene, trigger: int) -> bool:
    """Whether no verb tells that an event has come about: "confirmed their presence in the vote on January 1"."""
    own = scene.actions.get(trigger)
    if own is not None and scene.lexicon.free_order:
        done = own.tense == "participle" and scene.word(trigger - 1) not in scene.lexicon.auxiliaries
        return done or own.tense == "present"  # "биржи закрыты 19 июня"
    start, stop = scene.region(trigger)
    called = scene.lexicon.called_off
    verbs = [i for i in range(start, stop) if i in scene.actions and scene.word(i) not in called]
    if trigger not in scene.nouns:
        return False
    if scene.reading is not None:  # "led to the cancellation of the match" does not hold the match
        verbs = [i for i in verbs if governs(scene, i, trigger)]
    return not any(scene.actions[i].tense == "past" and scene.actions[i].light for i in verbs)


def _is_prepared(scene: Scene, trigger: int) -> bool:
    """Whether something leads to an event: "clearing the way for its adoption on October 19"."""
    near = range(max(1, trigger - _REACH), trigger)
    plans, to = scene.lexicon.plans, scene.lexicon.particles.to
    # "counts down to a launch"
    waits = any(scene.word(i) in to and scene.word(i - 1) in plans.forward for i in near)
    led = (scene.word(i - 1) for i in near if scene.word(i) in plans.prepared_for)
    return trigger in scene.nouns and (waits or any(word in plans.preparing for word in led))


def _will(scene: Scene, trigger: int) -> bool:
    """Whether a verb stands right behind "will", an adverb aside, or is to come: "are to meet"."""
    to_come = scene.word(trigger - 1) in scene.lexicon.particles.to and scene.actions[trigger].tense == "future"
    return to_come or not scene.lexicon.plans.will.isdisjoint((scene.word(trigger - 1), scene.word(trigger - 2)))


def _is_said_at(scene: Scene, trigger: int, at: int) -> bool:
    """Whether something was said at an event: "During a phone call with Roe on Tuesday, Lund said they should"."""
    data = scene.lexicon
    if trigger not in scene.nouns or prepared(scene, trigger) not in data.around.at or not trigger < at:
        return False
    after = next((i for i in range(at, len(scene.tokens)) if i in scene.saying or i in scene.actions), None)
    said = after is not None and after in scene.saying and scene.word(after) not in data.auxiliaries
    return said and scene.word((after or 0) - 1) not in data.modals


def _is_past(scene: Scene, trigger: int) -> bool:
    """Whether something else comes after an event: "following Lund's visit to Oslo on January 21"."""
    before = [i for i in range(max(0, trigger - _REACH), trigger) if not scene.times.get(i)]
    besides = (i for i in before if scene.word(i) in scene.lexicon.besides)
    return trigger in scene.nouns and any(
        scene.word(i + 1) not in scene.lexicon.particles.of for i in besides
    )  # "because of the vote"
