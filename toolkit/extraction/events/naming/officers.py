"""The officers of states: whether one is named, or the state takes part by an office without a name."""

from typing import TYPE_CHECKING

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.sentence.scene import Scene

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.extraction.events.naming.participants import Part

_BETWEEN_STATES = frozenset({"call", "meeting", "negotiations", "summit", "talks", "visit"})
# "УК РФ": the state of a law or a body that is only initials
_INITIALS = 4
_TITLE = 3
_OFFICE_WORDS = 6


def is_between_states(scene: Scene, trigger: int) -> bool:
    """Whether states meet by their officers in what a word tells: "the president of Finland will visit"."""
    told = scene.nouns.get(trigger) or scene.actions.get(trigger)
    return told is not None and told.kind in _BETWEEN_STATES


def has_unnamed_officer(scene: Scene, mention: Mention, i: int, before: "Sequence[Part]") -> bool:
    """Whether a state takes part by somebody in office whom nobody names: "the president of [Finland]"."""
    end = scene.mention_end(i, mention)
    after = scene.mention(past_list(scene, end))
    if after is not None and after.kind == "person":
        return False
    if before and before[-1].by_office and _are_listed(scene, before[-1].end, i):
        return True
    if is_possessive(scene, mention):
        return _is_before_office(scene, end)
    office = _office_before(scene, i)
    former = scene.lexicon.outsiders.former
    return office is not None and not any(scene.word(k).startswith(former) for k in (office - 1, office))


def _are_listed(scene: Scene, start: int, stop: int) -> bool:
    """Whether only commas and conjunctions stand there."""
    return all(scene.word(k) == "," or scene.word(k) in scene.lexicon.conjunctions for k in range(start, stop))


def _office_before(scene: Scene, i: int) -> int | None:
    """Where the office stands that a state is behind of, over the words of its title: "министр спорта России"."""
    offices = scene.lexicon.offices()
    if is_behind_office(scene, i):
        return next(k for k in range(i - 1, -1, -1) if scene.word(k) in offices)
    if not scene.lexicon.free_order:
        return None
    for k in range(i - 1, max(i - 1 - _TITLE, -1), -1):
        if scene.word(k) in offices:
            return k
        if scene.tokens[k].kind == "p" or k in scene.actions or scene.mention(k) is not None:
            return None
    return None


def past_list(scene: Scene, end: int) -> int:
    """The position behind states that a conjunction joins to the one that ends there."""
    while scene.word(end) in scene.lexicon.conjunctions:
        other = scene.mention(end + 1) if end + 1 < len(scene.tokens) else None
        if other is None or other.kind != "state":
            break
        end = scene.mention_end(end + 1, other)
    return end


def is_possessive(scene: Scene, mention: Mention) -> bool:
    """Whether a name is an owner by its ending: "Norway's"."""
    return bool(scene.lexicon.owners) and scene.text[mention.span.end : mention.span.end + 1] in ("'", "’")


def is_behind_initials(scene: Scene, i: int) -> bool:
    """Whether a state is that of a law or a body called by its initials: "УК РФ", "глава МИД Грузии"."""
    k = i - 2 if scene.word(i - 1) in scene.lexicon.particles.of else i - 1
    short = scene.words(k, k + 1) if k >= 0 else ""
    return short.isupper() and 1 < len(short) <= _INITIALS


def is_behind_office(scene: Scene, i: int) -> bool:
    """Whether a state is that of an office: "президент России", "глава МИД России", "the president of Peru"."""
    offices = scene.lexicon.offices()
    k = i - 2 if scene.word(i - 1) in scene.lexicon.particles.of else i - 1
    return scene.word(k) in offices or (is_behind_initials(scene, i) and scene.word(k - 1) in offices)


def _is_before_office(scene: Scene, end: int) -> bool:
    """Whether an owner's office follows, and nobody's name behind it: "Norway's foreign minister"."""
    heads = scene.lexicon.heads()
    office = next((k for k in range(end, end + _OFFICE_WORDS) if scene.word(k) in heads), None)
    return office is not None and all(scene.mention(k) is None for k in range(end, office + _TITLE))
