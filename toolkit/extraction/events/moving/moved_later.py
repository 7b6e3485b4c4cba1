"""An event on another day than the one it was set for: told again in its sentence, or by its name in a later one.

It joins events that were found, in every language. A sentence that calls off what its subject stands for is
read by `followed`, where clauses are read; the day on which somebody moves an event is told by `days_of_moving`.
"""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet

from attrs import evolve

from toolkit.extraction.events.days.denied_days import of_near_year
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.values import Happening
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, When

# A later sentence looks back over so many events and code points.
_FEW = 3
_RECENT = 400
_ALIKE = (frozenset({"talks", "meeting"}), frozenset({"hearing", "trial", "meeting"}))
_OFF = frozenset({EventStatus.CANCELLED, EventStatus.POSTPONED})


def found_again(found: Sequence[Happening], scene: Scene) -> Sequence[Happening]:
    """The events of a sentence, one that is called off and comes about later with both days.

    As in "матч был отменён и будет сыгран 30 марта".
    """
    kept = [found[0]]
    for one in found[1:]:
        if _comes_after_all(kept[-1], one, scene):
            kept[-1] = _anew(kept[-1], one, EventStatus.POSTPONED, scene.lexicon.place_prepositions)
        else:
            kept.append(one)
    return kept


def _comes_after_all(before: Happening, one: Happening, scene: Scene) -> bool:
    if before.status not in _OFF or before.previous_when or not before.when.days[1] < one.when.days[0]:
        return False
    told = {scene.tokens[i].start: i for i in (*scene.nouns, *scene.actions)}
    first, verb = told.get(before.trigger.start), told.get(one.trigger.start)
    if first is None or verb is None or verb not in scene.actions or first >= verb:
        return False
    off = [i for i in range(first, verb) if scene.word(i) in scene.lexicon.called_off]
    anew = scene.actions[verb].lemma in scene.lexicon.moving.taking_place
    return anew and bool(off) and not any(off[-1] < n < verb for n in scene.nouns)


def of_new_day(scene: Scene, last: Happening, dates: Iterable[tuple[Time, When]]) -> Happening | None:
    """The event told last, on a new day that a sentence without another event tells: "Новая дата — 27 марта"."""
    runs = scene.lexicon.moving.new_day
    words = next((i for i in range(len(scene.tokens) - 1) if (scene.word(i), scene.word(i + 1)) in runs), None)
    if words is None or any(action.tense in _TO_COME for action in scene.actions.values()):
        return None
    near = 0 <= scene.sentence.start - last.span.end <= _RECENT
    days = ((time, when) for time, when in dates if when.days[0] == when.days[1] != last.when.days[1])
    told = next(days, None)
    if told is None or not near or last.kind is None:
        return None
    time, when = told
    return evolve(
        last,
        span=scene.sentence,
        trigger=scene.span(words + 1, words + 2),
        time=time.span,
        when=of_near_year(when, last.when) if "explicit" not in time.certainty else when,
        status=EventStatus.POSTPONED,
        previous_when=None,
        description=scene.sentence.of(scene.text),
        was_set=False,
    )


_TO_COME = frozenset({"future", "infinitive"})


def moved_later(
    found: Sequence[Happening], is_noun: Callable[[str], bool], text: str, inside: AbstractSet[str]
) -> list[Happening]:
    """The events, two joined of which sentences tell the day that was set first and the day that it will be.

    As in "Переговоры планировали на 20 марта. Теперь они пройдут 27-го".

    Args:
        found: the events of a text.
        is_noun: whether a word names an event itself.
        text: the text.
        inside: prepositions before the place that a name may end with.
    """
    kept: list[Happening] = []
    for one in found:
        near = (known for known in reversed(kept[-_FEW:]) if _is_same(known, one, inside))
        by_pronoun = not is_noun(one.trigger.of(text))
        known, joined = next(
            ((known, both) for known in near if (both := _both_days(known, one, inside, by_pronoun=by_pronoun))),
            (None, None),
        )
        if known is None or joined is None:
            kept.append(one)
        else:
            kept[kept.index(known)] = joined
    return kept


def _both_days(
    known: Happening, one: Happening, inside: AbstractSet[str], *, by_pronoun: bool
) -> Happening | None:
    """What was told before with both days; None where the later sentence tells of no move."""
    if one.was_set:
        put_off = known.status is EventStatus.POSTPONED and one.when.days[1] < known.when.days[0]
        open_yet = known.status not in _OFF or one.status is EventStatus.POSTPONED or put_off
        return evolve(known, previous_when=one.when) if open_yet and not known.was_set else None
    if known.was_set and known.status not in _OFF:
        return _anew(known, one, one.status, inside)
    if one.status is EventStatus.POSTPONED and known.status is EventStatus.SCHEDULED and by_pronoun:
        return _anew(known, one, EventStatus.POSTPONED, inside)
    later = known.when.days[1] < one.when.days[0]
    if known.status in _OFF and later and by_pronoun and one.status is not EventStatus.CANCELLED:
        return _anew(known, one, EventStatus.POSTPONED, inside)
    return None


def _is_same(known: Happening, one: Happening, inside: AbstractSet[str]) -> bool:
    """Whether a later sentence tells of an event by the same name or less of it, on another day."""
    if known.when.days == one.when.days or known.span == one.span or one.kind is None:
        return False
    if known.previous_when or one.previous_when or known.ends or known.closes or one.ends or one.closes:
        return False
    alike = known.kind == one.kind or any({known.kind, one.kind} <= kinds for kinds in _ALIKE)
    near = 0 <= one.span.start - known.span.end <= _RECENT
    apart = known.place and one.place and known.place.name != one.place.name
    return alike and near and not apart and _is_less(_words(one, inside), _words(known, inside))


def _words(one: Happening, inside: AbstractSet[str]) -> list[str]:
    """The words of a name without those of its place: that may be told by one sentence only."""
    words = one.name.casefold().split()
    if one.place is None or len(words) <= _LED or words[-_LED] not in inside:
        return words
    return words[:-_LED]


def _is_less(words: list[str], known: list[str]) -> bool:
    return set(words) <= set(known)


_LED = 2


def _anew(known: Happening, one: Happening, status: EventStatus, inside: AbstractSet[str]) -> Happening:
    """What was told first, on the day that was told last."""
    told = (known.description, one.description)
    return evolve(
        known,
        name=one.name
        if known.place is None and one.place and _is_less(_words(known, inside), _words(one, inside))
        else known.name,
        when=one.when,
        time=one.time,
        previous_when=known.when,
        status=status,
        place=known.place or one.place,
        participants=known.participants or one.participants,
        description=" ".join(dict.fromkeys(told)),
        was_set=False,
    )
