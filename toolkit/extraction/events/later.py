"""A date that is taken for a past one, and is to come: "the summit is set for Friday", "on February 3"."""

from datetime import date

from toolkit.extraction.events.days.dating import shifted
from toolkit.extraction.events.days.relative_plans import meant_in_relative
from toolkit.extraction.events.days.weekdays import (
    CLOCKS,
    DIGIT,
    WEEK,
    a_year_later,
    is_nearer_ahead,
    is_weekday,
    was_set_then,
)
from toolkit.extraction.events.inferred import LONG, is_done, is_inferred, is_left, set_at
from toolkit.extraction.events.linking.told_kinds import is_launched
from toolkit.extraction.events.sentence.governing import governs
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import change_of
from toolkit.extraction.events.status.status import Dated, is_timetabled, looks_ahead
from toolkit.extraction.languages import together
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, When

# So many days back a verb in the future is that of a text kept for some days.
_LATELY = 14
_REACH = 5
_SET_REACH = 7
# Days back after which the next such day is nearer than the last one.
_FAR = 300
_TO_TOPIC = 6
_UNPLANNED = frozenset({"disaster", "crash", "explosion", "attack", "strike", "death", "arrest", "unrest", "coup"})


def later(scene: Scene, trigger: int, at: int, dated: Dated, known: date) -> When:
    """The date a week or a year later, where what it dates is still to come."""
    days = (known - dated.when.days[1]).days
    if _is_a_week_on(scene, trigger, at, dated, days):
        return shifted(dated.when, WEEK)
    if _is_set_weekday(scene, at, dated.time):
        return dated.when
    return a_year_later(dated.when, known) if _is_a_year_on(scene, trigger, at, dated, known) else dated.when


def _is_set_weekday(scene: Scene, at: int, time: Time) -> bool:
    """Whether "for" or "на" leads to a day of the week that is not told as the last one."""
    return set_at(scene, at) is not None and _is_weekday(time) and not scene.lexicon.days.last.match(time.text)


def _is_weekday(time: Time) -> bool:
    """Whether a day is told without its number, by a clock perhaps, and comes every week."""
    numbered = DIGIT.search(CLOCKS.sub("", time.text)) is not None
    return not numbered and time.precision in ("day", "minute") and time.rule != "holiday"


def _is_a_week_on(scene: Scene, trigger: int, at: int, dated: Dated, days: int) -> bool:
    """Whether a day of the week, so many days back, is the coming one."""
    time = dated.time
    if _is_weekday(time) and days < WEEK and trigger < at and _is_prepared(scene, trigger):
        return True
    if _is_set_weekday(scene, at, time):
        return _is_set(scene, trigger, set_at(scene, at) or 0)
    named = (time.precision == "day" and not DIGIT.search(time.text)) or is_weekday(time, scene.lexicon.days)
    yearly = time.rule == "holiday"
    return named and not yearly and days < WEEK and _is_of_next(scene, trigger, at, dated, days)


def _is_a_year_on(scene: Scene, trigger: int, at: int, dated: Dated, known: date) -> bool:
    """Whether a day or a month without a year is that of the year to come."""
    time, when, days = dated.time, dated.when, (known - dated.when.days[1]).days
    led, nearer = set_at(scene, at) is not None, is_nearer_ahead(when, known)
    if led and time.rule == "holiday" and nearer:
        return True
    if days >= LONG and _is_goal(scene, trigger, at):
        return True  # "was put back to February"
    if not is_inferred(time) or _is_past(scene, trigger) or _was_planned_then(scene, trigger, when, known):
        return False
    if is_left(scene, dated, known) or was_set_then(scene, at, when, known):
        return False
    bracketed = scene.lexicon.free_order and scene.word(at - 1) == "("
    if nearer and trigger in scene.nouns and (bracketed or _is_alone(scene, trigger)):
        return True
    meant = nearer and meant_in_relative(scene, at) is not None
    own = scene.actions.get(trigger)
    to_come = scene.lexicon.free_order and own is not None and own.tense == "future"
    if days < (_LATELY if to_come else LONG):
        return False
    return led or meant or _is_ahead(scene, trigger, at, when, known)


def _is_goal(scene: Scene, trigger: int, at: int) -> bool:
    """Whether a month without a year is what an event is put off to."""
    time = scene.times[at][0]
    if time.rule != "month" or scene.lexicon.days.last.match(time.text):
        return False
    if scene.reading is None:
        changed, _ = change_of(scene, trigger, alone=False)
        return changed is EventStatus.POSTPONED and set_at(scene, at) is not None
    led = scene.word(at - 1) in scene.lexicon.moving.bounds
    return led and looks_ahead(scene, trigger) and not scene.vocabulary.isdisjoint(scene.lexicon.undoing_words)


def _was_planned_then(scene: Scene, trigger: int, when: When, known: date) -> bool:
    """Whether a plan of the past was for a day that is over: "was to start on August 3, but rain came"."""
    planned = scene.reading is not None and scene.reading.side(trigger) == "planned"
    return planned and not is_nearer_ahead(when, known)


def _is_set(scene: Scene, trigger: int, led: int) -> bool:
    """Whether a word of plan stands before the preposition of a date, and nothing tells what came of it."""
    data = scene.lexicon
    arranged = together(data.planned, data.cancelled, data.postponed)
    near = {scene.word(i) for i in range(max(0, led - _REACH), led + 1)}
    called = {scene.word(i) for i in range(max(0, led - _SET_REACH), led + 1)} & data.moving.setting
    return bool(near & arranged or called) and not is_done(scene, trigger)


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


def _is_past(scene: Scene, trigger: int) -> bool:
    """Whether something else comes after an event: "following Lund's visit to Oslo on January 21"."""
    before = [i for i in range(max(0, trigger - _REACH), trigger) if not scene.times.get(i)]
    besides = (i for i in before if scene.word(i) in scene.lexicon.besides)
    return trigger in scene.nouns and any(
        scene.word(i + 1) not in scene.lexicon.particles.of for i in besides
    )  # "because of the vote"
