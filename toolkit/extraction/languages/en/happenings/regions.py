"""The part of an English sentence that tells of an event: from its subject to where it turns to another time."""

from collections.abc import Callable

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages.en.happenings.deeds import is_deed
from toolkit.extraction.languages.en.happenings.of_verbs import from_then_on, has_own_time, is_said_beside
from toolkit.extraction.languages.en.happenings.subjects import subject_of
from toolkit.extraction.languages.en.happenings.words import OBJECT_REACH
from toolkit.extraction.languages.en.syntax import Group, Syntax

Subject = Callable[[], tuple[int, int] | None]
_DISTANCES = frozenset(
    {"shortly", "soon", "just", "immediately", "right", "moments", "minutes", "hours", "days", "weeks", "a", "few"}
)
_OF_ANOTHER_TIME = frozenset({"after", "before", "following", "since", "amid"})
# At no other word what a verb tells turns to another time.
_TURNING = _OF_ANOTHER_TIME | {",", "and", "to"}
# So many words lead from a conjunction to the date of another item.
_ITEM = 6


def of_verb(scene: Scene, syntax: Syntax, group: Group, run: tuple[int, int], told: Subject) -> tuple[int, int]:
    """The part of a run of words that tells of a verb: from its subject on, where it does not stand alone."""
    (start, stop), trigger = run, group.head
    if is_of_charge(scene, syntax, group):
        verbs = (other.start for other in syntax.groups if other.start > trigger and other.finite)
        return group.start, min(stop, next(verbs, stop))
    if group.tense == "gerund" and _stands_alone(scene, syntax, group):
        return group.start, _told_until(scene, trigger, stop)
    if _has_day_apart(scene, syntax, group):
        return group.start, _told_until(scene, trigger, stop)
    later = _verb_behind(syntax, group)
    if later is not None and trigger < later < stop and max(scene.times) > later:
        stop = later  # "two of the hostages freed on Saturday[ were flown to Oslo]"
    return _from(told(), start, trigger), _told_until(scene, trigger, stop)


def of_noun(
    scene: Scene, syntax: Syntax, noun: int, run: tuple[int, int], holder: Group | None
) -> tuple[int, int]:
    """The part of a run of words that tells of an event noun: the clause of what holds it, else its phrase."""
    start, stop = run
    mine = [group for group in syntax.groups if start <= group.start < stop]
    if holder is not None and holder.finite:
        return _from(subject_of(syntax, holder), start, noun), stop
    low = max(syntax.subject_start(noun + 1), max((g.end for g in mine if g.end <= noun), default=start))
    end = stop if holder is not None else min((g.start for g in mine if g.start > noun), default=stop)
    return low, end


def _from(subject: tuple[int, int] | None, start: int, trigger: int) -> int:
    return subject[0] if subject is not None and start <= subject[0] < trigger else start


def _stands_alone(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a gerund is all that tells of its date: "before flying to Hanoi on Friday"."""
    if has_own_time(scene, group) or scene.word(group.start - 1) == "since":
        return True
    main = next((other for other in reversed(syntax.groups) if other.end <= group.start and other.finite), None)
    if main is not None and is_said_beside(scene, main, group):
        return True
    return any(from_then_on(scene, syntax, group, at) for at in scene.times if at > group.start)


def is_of_charge(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether a gerund is the deed that somebody is tried for, with its day behind it."""
    at = next((at for at in sorted(scene.times) if at > group.start), None) if group.tense == "gerund" else None
    return at is not None and is_deed(scene, syntax, group, at)


def _verb_behind(syntax: Syntax, group: Group) -> int | None:
    """Where the verb stands whose subject a participle only describes; None where it describes none."""
    if group.tense != "participle" or group.finite:
        return None
    own = (other for other in syntax.clauses[group.clause].groups if other.finite and other.start >= group.end)
    return next((other.start for other in own), None)


def _has_day_apart(scene: Scene, syntax: Syntax, group: Group) -> bool:
    """Whether "to" and a verb have a day besides that before: "freed on Monday [to appear on Friday]"."""
    if group.tense != "infinitive" or group.plan:
        return False
    main = next((other for other in reversed(syntax.groups) if other.end <= group.start and other.finite), None)
    return main is not None and main.clause == group.clause and group.start - 1 in scene.dated


def _told_until(scene: Scene, trigger: int, stop: int) -> int:
    """Where the words behind a verb turn to another time: "voted for the treaty[, a day after a vote]"."""
    for i in range(trigger + 2, stop):
        if scene.word(i) not in _TURNING:
            continue
        if scene.word(i) == "," and (_only_likens(scene, i, stop) or _is_behind_date(scene, trigger, i)):
            return i
        if _goes_on_elsewhere(scene, trigger, i) or _is_for_another_day(scene, trigger, i, stop):
            return i
        if _does_on_another_day(scene, i, stop):
            return i
        if scene.word(i) not in _OF_ANOTHER_TIME or i in scene.dated or i + 1 in scene.dated:
            continue
        if scene.has_noun(i, min((low for low in scene.times if low > i), default=stop)):
            before = next((low for low, (_, high) in scene.times.items() if high == i), i)
            return before - 1 if scene.word(before - 1) == "," else before
    return _before_distance(scene, trigger, stop)


def _before_distance(scene: Scene, trigger: int, stop: int) -> int:
    """Where the words end before what tells how long before or after: "spoke in Rome[, hours] after the vote"."""
    if scene.word(stop) not in _OF_ANOTHER_TIME:
        return stop
    low = stop
    while low - 1 > trigger and (scene.word(low - 1) in _DISTANCES or low - 1 in scene.dated):
        low -= 1
    return low - 1 if low < stop and scene.word(low - 1) == "," else low


def _is_behind_date(scene: Scene, trigger: int, comma: int) -> bool:
    """Whether a comma ends what is told with the date before it: "endorsed Roe on Thursday[, another sign of]"."""
    if comma in scene.listed or scene.word(comma + 1) in ("in", "at") or comma + 1 in scene.dated:
        return False
    return any(trigger < low and high == comma for low, (_, high) in scene.times.items())


def _goes_on_elsewhere(scene: Scene, trigger: int, i: int) -> bool:
    """Whether "and" leads to another date of the same verb: "play Italy on Friday[ and Wales on Sunday]"."""
    joins = scene.word(i) in (",", "and") and i not in scene.listed and i not in scene.dated
    if not joins or scene.word(i + 1) in ("in", "at"):
        return False
    days = {low: high for low, (time, high) in scene.times.items() if time.value[:1] != "P"}
    before = any(trigger < low and high == i for low, high in days.items())
    after = next((low for low in days if i < low <= i + _ITEM), None)
    return before and after is not None and not scene.has_action(i, after)


def _is_for_another_day(scene: Scene, trigger: int, i: int, stop: int) -> bool:
    """Whether "to" behind a date leads to what has its own: "freed on Monday[ to appear in court on Friday]"."""
    later = (low for low, (time, _) in scene.times.items() if i < low < stop and time.value[:1] != "P")
    return i - 1 in scene.dated and scene.is_purpose(trigger, i) and any(later)


def _does_on_another_day(scene: Scene, i: int, stop: int) -> bool:
    """Whether what else somebody does has a day behind it: "left Oslo [before sinking on Friday]"."""
    verb = scene.actions.get(i + 1 + (scene.word(i + 1) == "to"))
    aside = scene.word(i) in ("before", "after") and verb is not None and scene.word(i + 1).endswith("ing")
    joined = (scene.word(i), scene.word(i + 1)) == ("and", "to") and verb is not None and i - 1 in scene.dated
    days = [low for low, (time, _) in scene.times.items() if time.value[:1] != "P"]
    return (aside or joined) and any(low < i for low in days) and any(i < low < stop for low in days)


def _only_likens(scene: Scene, comma: int, stop: int) -> bool:
    """Whether the words behind a comma only liken: "hurt ten people[, about as many as on Monday]"."""
    low = next((i for i in scene.times if comma < i <= stop), None)
    if low is None or low - comma > OBJECT_REACH:
        return False
    return any(f"{scene.word(i)} {scene.word(i + 1)}" in scene.lexicon.likening for i in range(comma + 1, low - 1))
