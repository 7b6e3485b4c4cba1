"""How near a verb or an event noun stands to a date, and what lies between."""

from toolkit.extraction.events.governing import WHICH
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.languages import together

OTHER_CLAUSE = 40
BEFORE = 2


def part_of(scene: Scene, at: int, end: int, start: int, stop: int) -> tuple[int, int]:
    """The part of a clause that a date stands in, when another part tells of another time."""
    turns = [
        i
        for i in range(start, stop)
        if scene.turns(i) and (scene.word(i + 1) in _WHO or any(_is_verb(scene, k) for k in range(i, stop)))
    ]
    told = [k for k in range(start, stop) if k in scene.actions or k in scene.nouns]
    low = max((i for i in turns if i < at and any(k < i for k in told)), default=start)
    # "29 марта после болезни скончался": what follows the date is told of it where nothing stands before
    free = scene.lexicon.free_order
    return low, min((i for i in turns if i >= end and (not free or any(k < i for k in told))), default=stop)


def _is_verb(scene: Scene, i: int) -> bool:
    """Whether a verb stands at a position, be it only "are"."""
    return i in scene.actions or (scene.word(i) in scene.lexicon.being and not scene.lexicon.free_order)


_WHO = frozenset({"he", "she", "they", "it", "we", "он", "она", "они", "оно"})


def distance(i: int, at: int, end: int) -> int:
    """How many words lie between a word and a date; what stands before it is a little farther."""
    return at - i + BEFORE if i < at else i - end


_WAS = frozenset(
    [
        *("was", "were", "has", "had", "will", "is", "are", "have"),
        *("would", "should", "could", "may", "might", "must"),
    ]
)


def apart(scene: Scene, i: int, at: int, end: int) -> int:
    """The distance of an action, longer where another action's "and" lies between."""
    low, high = (i, at) if i < at else (end, i)
    parted = any(
        (scene.word(k) in scene.lexicon.conjunctions and (k + 1 in scene.actions or scene.word(k + 1) in _WAS))
        or scene.turns(k)
        or (scene.word(k) in scene.lexicon.conditional and not scene.lexicon.free_order)
        or (scene.word(k) in WHICH and _acts_at(scene, k + 1) is not None)
        for k in range(low, high)
    )
    # "will travel to Brussels next Monday to brief officials": what follows the date is what it is for
    led = scene.word(i - 1 - scene.word(i - 1).endswith("ly"))
    purpose = i > at and scene.actions[i].tense == "infinitive" and led == "to"
    reduced = _is_reduced(scene, i)
    return distance(i, at, end) + OTHER_CLAUSE * (parted + purpose + reduced)


def _acts_at(scene: Scene, i: int) -> int | None:
    """The verb at a position or behind the auxiliary there; None for none."""
    return next((k for k in (i, i + (scene.word(i) in scene.lexicon.being)) if k in scene.actions), None)


def _is_reduced(scene: Scene, i: int) -> bool:
    """Whether a participle only describes an object: "received a decree [signed] by the president"."""
    if scene.lexicon.free_order or scene.actions[i].tense != "past" or scene.word(i + 1) != "by":
        return False
    led = {scene.word(i - 1), scene.word(i - 2)} & together(scene.lexicon.auxiliaries, scene.lexicon.being)
    start, _ = scene.clauses[scene.clause_of[i]]
    return not led and any(start <= k < i and scene.actions[k].tense in ("past", "future") for k in scene.actions)


def has_subject(scene: Scene, noun: int, at: int) -> bool:
    """Whether a person in the nominative stands between: "после переворота президент Орлов 17 июля провел"."""
    mentions = (m for i in range(noun + 1, at) if (m := scene.mention(i)) is not None)
    return any(m.case == "nomn" and m.kind == "person" for m in mentions)
