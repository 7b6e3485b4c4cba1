"""What a sentence without a date calls off or puts off: an event that another sentence sets for a day."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from attrs import evolve, frozen

from toolkit.extraction.events.forms import EventNoun
from toolkit.extraction.events.meant.antecedent import antecedent
from toolkit.extraction.events.sentence.governing import is_oblique
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import is_negated, is_possible
from toolkit.extraction.events.status.denial import is_denied
from toolkit.extraction.events.status.forbidding import forbidden_by, forbids
from toolkit.extraction.events.values import Happening
from toolkit.extraction.languages import together
from toolkit.model import EventStatus

# A sentence that calls an event off stands at most so far behind the one that dates it.
_RECENT = 1200
_TALKS = frozenset({"talks", "meeting", "summit"})
_OPEN = frozenset({EventStatus.SCHEDULED, EventStatus.TENTATIVE})


@frozen
class CalledOff:
    """An event that is called off or put off to no day.

    Attributes:
        at: where the sentence begins.
        noun: the event.
        words: its modifiers, of which the event that is meant has all.
        status: whether it was called off or put off.
    """

    at: int
    noun: EventNoun
    words: frozenset[str]
    status: EventStatus


def called_off(scene: Scene, before: Callable[[], Scene | None]) -> Iterator[CalledOff]:
    """What a sentence calls off, in the words of a finite verb: "визит отложен", "его отменили"."""
    data = scene.lexicon
    words, aside = scene.vocabulary, data.moving.before_now | data.conditional
    off = together(data.called_off, data.unmet.forbidding, data.unmet.permitting, data.unmet.refusing)
    if words.isdisjoint(off) or not words.isdisjoint(aside):
        return
    for i in range(len(scene.tokens)):
        word = scene.word(i)
        if forbids(scene, i):
            yield from _forbidden(scene, i, before)
        if word not in data.called_off or data.is_modifier(word) or is_negated(scene, i) or is_possible(scene, i):
            continue
        own = _object(scene, i)
        meant = (scene, own) if own is not None else antecedent(scene, i, before) if i in scene.actions else None
        if meant is None or is_denied(*meant):
            continue
        told, noun = meant
        status = EventStatus.CANCELLED if word in data.cancelled else EventStatus.POSTPONED
        yield CalledOff(scene.sentence.start, told.nouns[noun], _modifiers(told, noun), status)


def _forbidden(scene: Scene, verb: int, before: Callable[[], Scene | None]) -> Iterator[CalledOff]:
    """What a verb forbids: its object, or what a pronoun for it stands for ("его не согласовали")."""
    own = [n for n in scene.nouns if forbidden_by(scene, n) == verb]
    meant = (scene, own[0]) if own else antecedent(scene, verb, before) if verb in scene.actions else None
    if meant is not None and (own or _stands_for(scene, verb)):
        told, noun = meant
        yield CalledOff(scene.sentence.start, told.nouns[noun], _modifiers(told, noun), EventStatus.CANCELLED)


def _stands_for(scene: Scene, verb: int) -> bool:
    """Whether a pronoun for an object stands before a verb, a negation aside."""
    first = verb - 1 - (scene.word(verb - 1) in scene.lexicon.negations)
    return scene.word(first) in scene.lexicon.object_pronouns


def _object(scene: Scene, verb: int) -> int | None:
    """The event that a verb calls off: its subject in the passive, else its object."""
    start, stop = scene.clauses[scene.clause_of[verb]]
    nouns = [
        n for n in range(start, stop) if n in scene.nouns and scene.nouns[n].kind and not is_oblique(scene, n)
    ]
    fit = [n for n in nouns if any(case[0] in "na" for case in scene.nouns[n].cases)]
    return min(fit, key=lambda n: abs(n - verb), default=None)


def _modifiers(scene: Scene, noun: int) -> frozenset[str]:
    i = noun
    while i > 0 and scene.lexicon.is_modifier(scene.word(i - 1)):
        i -= 1
    return frozenset(scene.word(k)[:_STEM] for k in range(i, noun)) - {w[:_STEM] for w in scene.lexicon.same_again}


_STEM = 5


def with_called_off(
    found: Sequence[Happening],
    told: Sequence[CalledOff],
    nouns: Callable[[str], EventNoun | None],
    today: date | None,
) -> list[Happening]:
    """The events, those called off or put off that a sentence without a date says are."""
    kept = list(found)
    for one in told:
        meant = [known for known in kept if _is_meant(known, one, nouns, today)]
        if len(meant) == 1:
            kept[kept.index(meant[0])] = evolve(meant[0], status=one.status)
    return kept


def _is_meant(
    known: Happening, one: CalledOff, nouns: Callable[[str], EventNoun | None], today: date | None
) -> bool:
    """Whether an event to come is what was called off behind it, or was only set for a day."""
    if known.status not in _OPEN or known.previous_when is not None:
        return False
    behind = known.span.end <= one.at <= known.span.end + _RECENT
    ahead = today is None or known.when.days[1] >= today
    if not (known.was_set or (behind and ahead)):
        return False
    if known.kind in _TALKS and one.noun.kind == "meeting" and not one.words:
        return True  # "из-за забастовки встречу отменили" of a summit
    alike = known.kind == one.noun.kind or {known.kind, one.noun.kind} <= _TALKS
    words = known.name.casefold().replace("ё", "е").split()
    named = any((noun := nouns(word)) is not None and noun.base == one.noun.base for word in words)
    return alike and named and one.words <= {word[:_STEM] for word in words}
