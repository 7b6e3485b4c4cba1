"""English sentences that call off or put off an event, or say on which day it comes: "It has been called off"."""

from collections.abc import Iterator

from attrs import frozen

from toolkit.extraction.events.sentence.scene import Change, Scene
from toolkit.extraction.languages.en.happenings.sides import is_of_plan
from toolkit.extraction.languages.en.happenings.subjects import subject_of
from toolkit.extraction.languages.en.syntax import Group, Syntax
from toolkit.extraction.languages.en.syntax.words import PREPOSITIONS
from toolkit.extraction.languages.en.undoing_words import CALLING_OFF, MOVING, PUTTING_OFF, WITH_PARTICLE
from toolkit.extraction.times.words import forms
from toolkit.model import EventStatus

# What an event does not do that is called off.
_HAPPENING = {
    ("take", "place"),
    ("go", "ahead"),
    ("happen", ""),
    ("proceed", ""),
    ("come", "off"),
    ("go", "forward"),
}
_STAND_INS = forms("it they this both them")
_CONDITIONS = forms("if unless whether should")
_OBJECT = 5


@frozen
class _Said:
    """What a verb says of an event: the words for the event, and the status."""

    start: int
    stop: int
    status: EventStatus


def changes(scene: Scene, syntax: Syntax) -> Iterator[Change]:
    """What the verbs of a sentence call off or put off, where a pronoun or a plain noun names it."""
    if not _CONDITIONS.isdisjoint(scene.vocabulary):
        return
    for group in syntax.groups:
        said = _said_by(scene, syntax, group)
        noun = _named(scene, said.start, said.stop) if said is not None else None
        if said is not None and noun is not None:
            yield Change(verb=group.head, start=said.start, stop=said.stop, noun=noun, status=said.status)


def _said_by(scene: Scene, syntax: Syntax, group: Group) -> _Said | None:
    """What one verb calls off or puts off, and the words that name it."""
    real = group.finite and not group.unreal and syntax.clauses[group.clause].kind in ("main", "complement")
    if not real or not {scene.word(k) for k in range(group.start, group.head)}.isdisjoint(_MAYBE):
        return None
    if group.negated:
        status = EventStatus.CANCELLED if _is_not_held(scene, group) else None
    else:
        status = _status(scene, group)
    if status is None:
        return None
    suffers = group.passive or group.negated
    words = subject_of(syntax, group) if suffers else _object(scene, group)
    return _Said(*words, status) if words is not None else None


def came_to_nothing(scene: Scene, syntax: Syntax, group: Group) -> Group | None:
    """The verb by which what had been planned did not come about: "was to vote, but it [was delayed]"."""
    if "but" not in scene.vocabulary or not is_of_plan(syntax, group):
        return None
    but = next((k for k in range(group.end, len(scene.tokens)) if scene.word(k) == "but"), None)
    after = next((g for g in syntax.groups if but is not None and g.start > but and g.finite), None)
    if after is None:
        return None
    undone = after.negated or after.verb in _COMING_TO_NOTHING
    return after if undone or _is_mishap(scene, syntax, group, after) else None


_COMING_TO_NOTHING = (
    CALLING_OFF | PUTTING_OFF | forms("withdraw remove pull halt stop fail refuse decline collapse stall reject")
)


def _is_mishap(scene: Scene, syntax: Syntax, planned: Group, after: Group) -> bool:
    """Whether something came between: "was to be held on Monday but [the judge fell ill]"."""
    subject = subject_of(syntax, after)
    own = subject is not None and subject[0] > planned.end
    said = after.head in scene.saying or after.verb in _COMING_ABOUT or after.verb == planned.verb
    return own and after.tense == "past" and not said


_COMING_ABOUT = forms("begin start open happen proceed continue come go take be have extend bring")
_MAYBE = forms("may might could would should must can")


def _is_not_held(scene: Scene, group: Group) -> bool:
    """Whether a denied verb says that something does not come about: "will not take place", "was not held"."""
    if group.passive:
        return group.verb in ("hold", "stage")
    return (group.verb, scene.word(group.end)) in _HAPPENING or (group.verb, "") in _HAPPENING


def _status(scene: Scene, group: Group) -> EventStatus | None:
    if group.verb in CALLING_OFF:
        return EventStatus.CANCELLED
    if group.verb in PUTTING_OFF:
        return EventStatus.POSTPONED
    if group.passive and group.verb in MOVING and any(i in scene.times for i in range(group.end, group.end + 4)):
        return EventStatus.POSTPONED  # "has been moved to March 27"
    behind = range(group.end, group.end + (1 if group.passive else _OBJECT))
    found = (WITH_PARTICLE.get((group.verb, scene.word(k))) for k in behind)
    return next((EventStatus(status) for status in found if status is not None), None)


def _object(scene: Scene, group: Group) -> tuple[int, int] | None:
    """The words right behind a verb: "called [it] off", "postponed [the visit]"."""
    start = group.end + (scene.word(group.end) in ("off", "back", "forward"))
    if scene.word(start) in _STAND_INS:
        return start, start + 1
    noun = _first_noun(scene, start, start + _OBJECT)
    return (start, noun + 1) if noun is not None else None


def _named(scene: Scene, start: int, stop: int) -> int | None:
    """The noun by which some words name an event, or the pronoun for one; None where they name none."""
    if scene.word(start) in _STAND_INS and stop - start == 1:
        return start
    return _first_noun(scene, start, stop)


def _first_noun(scene: Scene, start: int, stop: int) -> int | None:
    """The first event of a noun phrase: not one of a phrase on it ("banned fireworks before a rally")."""
    end = next((i for i in range(start, stop) if scene.word(i) in _APART and i not in scene.dated), stop)
    return next((i for i in range(start, end) if i in scene.nouns), None)


_APART = PREPOSITIONS - {"of"} | {"", ","}
