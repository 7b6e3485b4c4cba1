"""A date that is taken for one to come, and is past: "last extended its sanctions in July"."""

from datetime import date

from toolkit.extraction.events.days.dating import shifted
from toolkit.extraction.events.days.weekdays import DIGIT, OF_TODAY, WEEK
from toolkit.extraction.events.inferred import is_done, is_inferred, last_such, set_at
from toolkit.extraction.events.linking.told_kinds import is_told_of_start
from toolkit.extraction.events.sentence.governing import prepared
from toolkit.extraction.events.sentence.participles import was_done
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import change_of, is_called_off
from toolkit.extraction.events.status.status import Dated, looks_ahead
from toolkit.extraction.languages import together
from toolkit.model import EventStatus, When

_HALF_YEAR = 190
_DONE_REACH = 10


def earlier(scene: Scene, trigger: int, dated: Dated, known: date) -> When:
    """A date whose year is only inferred, of a verb in the past: "last extended its sanctions in July"."""
    time, when, at = dated.time, dated.when, dated.at or 0
    days = (when.days[0] - known).days
    weekday = time.precision == "day" and not DIGIT.search(time.text) and time.rule not in OF_TODAY
    near = weekday and WEEK // 2 < days < WEEK and set_at(scene, at) is None
    if near and is_called_off(scene, trigger, alone=True):
        return shifted(when, -WEEK)  # "called off Thursday's launch": the Thursday that is nearer
    if weekday and scene.word(at - 1) in scene.lexicon.plans.waiting and days < WEEK:
        return shifted(when, -WEEK) if 2 * days > WEEK else when
    if days > _HALF_YEAR and _was_called_off(scene, trigger, at) and "year inferred" in time.certainty:
        return last_such(when, known)
    if scene.reading is not None and scene.reading.side(trigger) == "planned" and days > _HALF_YEAR:
        return (
            last_such(when, known) if "year inferred" in time.certainty else when
        )  # "had been due on January 20"
    end = scene.times[dated.at][1] if dated.at is not None else trigger
    begun = is_told_of_start(scene, trigger, end) and _has_come(scene, trigger)
    if (begun or was_done(scene, at)) and when.start is not None and "year inferred" in time.certainty:
        return last_such(when, known)
    if weekday and 0 < days < WEEK and _is_of_last(scene, trigger, dated):
        return shifted(when, -WEEK)
    if not (time.rule == "month" or is_inferred(time)):
        return when
    if when.start is not None and _is_done_then(scene, trigger):
        return last_such(when, known)
    if _is_attributive(scene, trigger, dated) and days > _HALF_YEAR:
        return last_such(when, known)
    return last_such(when, known) if when.start is not None and _is_over(scene, trigger, at) else when


def _was_called_off(scene: Scene, trigger: int, at: int) -> bool:
    """Whether a date is the one that something was called off for: "a round set for May 3 was called off"."""
    data = scene.lexicon
    if scene.reading is None or {scene.word(at), scene.word(at - 1)} & together(data.until, data.moving.bounds):
        return False
    return change_of(scene, trigger, alone=False)[0] is EventStatus.CANCELLED


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
    return is_done(scene, trigger) or _is_said_at(scene, trigger, at)


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


def _is_said_at(scene: Scene, trigger: int, at: int) -> bool:
    """Whether something was said at an event: "During a phone call with Roe on Tuesday, Lund said they should"."""
    data = scene.lexicon
    if trigger not in scene.nouns or prepared(scene, trigger) not in data.around.at or not trigger < at:
        return False
    after = next((i for i in range(at, len(scene.tokens)) if i in scene.saying or i in scene.actions), None)
    said = after is not None and after in scene.saying and scene.word(after) not in data.auxiliaries
    return said and scene.word((after or 0) - 1) not in data.modals


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
