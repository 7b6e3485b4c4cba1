"""What goes on: whether a date is its last day, the end of it, or none of what happens."""

from datetime import date, timedelta

from toolkit.extraction.events.days.day_clocks import is_bare_clock
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.due import done_by
from toolkit.extraction.events.status.status import Dated
from toolkit.extraction.times import to_duration


def only_lasts(scene: Scene, trigger: int, at: int) -> bool:
    """Whether something without a kind only goes on up to a date: "will stay till April 28"."""
    until = {scene.word(at), scene.word(at - 1)} & scene.lexicon.until
    lasts = bool(until) and trigger in scene.actions and not scene.actions[trigger].lemma
    return (lasts and done_by(scene, at) is None) or _only_was(scene, trigger, at)


def only_changes(scene: Scene, trigger: int, dated: Dated, today: date | None) -> bool:
    """Whether a verb tells of what changes all the time of a date, and of nothing that happens on it."""
    action = scene.actions.get(trigger)
    if dated.time.precision == "day" and today is not None and dated.when.days[0] > today:
        return False  # "17 марта закрывается переход"
    return action is not None and action.tense == "present" and action.lemma in scene.lexicon.changing


def is_habit(scene: Scene, trigger: int, dated: Dated, today: date | None) -> bool:
    """Whether a verb in the present tells of no day to come: "рейсы отправляются в июне"."""
    action = scene.actions.get(trigger)
    if action is None or action.tense != "present" or action.lemma not in scene.lexicon.timetable:
        return False
    return dated.time.precision != "day" or today is None or dated.when.days[0] < today


def is_after_untold(scene: Scene, trigger: int, dated: Dated, published: date | None) -> bool:
    """Whether a day counted on from one that is not told would lie ahead of what has been: "Спустя три месяца"."""
    action = scene.actions.get(trigger)
    looks_back = any(words in dated.time.text.casefold() for words in scene.lexicon.days.same_day)
    counted = scene.lexicon.free_order and dated.time.rule in _COUNTED_ON and not looks_back
    past = action is not None and (
        action.tense == "past" or not scene.lexicon.days.achieved.isdisjoint(scene.said(trigger))
    )
    # "около полуночи ей позвонил брат": the midnight of another day
    clock = scene.lexicon.free_order and is_bare_clock(dated.time, scene.lexicon.days)
    return (counted or clock) and past and published is not None and dated.when.days[0] > published


def _only_was(scene: Scene, trigger: int, at: int) -> bool:
    """Whether a clause about a place only tells what used to be there: "в зале, где ещё в июне торговали"."""
    data, action = scene.lexicon, scene.actions.get(trigger)
    start, _ = scene.clauses[scene.clause_of[at]]
    if not data.free_order or scene.word(start) not in data.where or action is None or action.lemma:
        return False
    return not {scene.word(at - 1), scene.word(at - 2)}.isdisjoint(data.date_adverbs)


# Rules for days counted on from another: "спустя три месяца", "на следующий день после взрыва".
_COUNTED_ON = frozenset({"later", "ahead", "relative unit", "relative day"})


def ends(scene: Scene, trigger: int, at: int | None) -> bool:
    """Whether a date is only the last day of what a verb of lasting tells."""
    if at is None or not {scene.word(at), scene.word(at - 1)} & scene.lexicon.until:
        return False
    verb = trigger if trigger in scene.actions else _verb_beside(scene, at)
    return verb is not None and scene.actions[verb].lemma in scene.lexicon.lasting


def _verb_beside(scene: Scene, at: int) -> int | None:
    """The verb of the clause of a date that stands nearest to it."""
    start, stop = scene.clauses[scene.clause_of[at]]
    return min((i for i in range(start, stop) if i in scene.actions), key=lambda i: abs(i - at), default=None)


def closes(scene: Scene, trigger: int, at: int | None) -> bool:
    """Whether the verb beside a date tells that an event ends then."""
    if at is None:
        return False
    if trigger in scene.actions:
        return scene.actions[trigger].lemma in scene.lexicon.finishing
    nearest = _verb_beside(scene, at)
    if nearest is None:
        return False
    lemma, led = scene.actions[nearest].lemma, scene.word(at - 1) in scene.lexicon.up_to and nearest < at
    return lemma in scene.lexicon.finishing or (led and lemma in scene.lexicon.lasting)


def length_of(scene: Scene) -> timedelta | None:
    """How long a sentence says that something goes on; a length of time from one thing to another is none.

    Not "two days after the vote", "a day earlier than planned", "after three weeks in jail".
    """
    apart = scene.lexicon.distances
    told = (
        to_duration(time)
        for low, (time, high) in scene.times.items()
        if scene.word(high) not in apart and scene.word(low - 1) not in apart
    )
    return next((length for length in told if length is not None), None)
