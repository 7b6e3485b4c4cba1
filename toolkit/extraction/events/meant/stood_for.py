"""What a pronoun for a whole clause stands for: "Мост откроют для движения. Это произойдёт 3 мая"."""

from collections.abc import Callable

from toolkit.extraction.events.sentence.scene import Scene

_FINITE = frozenset({"past", "future", "present", "participle"})


def told_by_this(scene: Scene, trigger: int, before: Callable[[], Scene | None]) -> tuple[Scene, int] | None:
    """The verb that tells what "это" stands for, where a verb of happening has it for all its subject."""
    this, action = scene.lexicon.senses.this, scene.actions.get(trigger)
    if action is None or "s" not in action.light or scene.vocabulary.isdisjoint(this):
        return None
    start, _ = scene.clauses[scene.clause_of[trigger]]
    at = next((i for i in range(start, trigger) if scene.word(i) in this), None)
    if at is not None and scene.word(at - 1) == ",":
        start = at  # "корабль пристыкуется, это произойдёт"
    if at is None or not all(_is_light(scene, i) for i in range(start, trigger) if i != at):
        return None
    here = _main_verb(scene, 0, start)
    if here is not None:
        return scene, here
    told = before() if not any(scene.is_own_clause(low) for low, _ in scene.clauses[:1]) else None
    verb = _main_verb(told, 0, len(told.tokens)) if told is not None else None
    return (told, verb) if told is not None and verb is not None else None


def _is_light(scene: Scene, i: int) -> bool:
    """Whether a word beside the pronoun is no subject."""
    data = scene.lexicon
    light = scene.word(i) in data.time_prepositions or scene.word(i) in data.connectors
    return light or i in scene.dated or scene.tokens[i].kind == "p" or scene.word(i) in data.auxiliaries


def _is_subordinate(scene: Scene, start: int) -> bool:
    """Whether a clause is opened by a conjunction: "как только ослабнет шторм"."""
    return scene.is_own_clause(start) or scene.word(start) in scene.lexicon.senses.when


def _main_verb(scene: Scene, low: int, high: int) -> int | None:
    """The last finite verb of a main clause in a stretch."""
    main = [(a, b) for a, b in scene.clauses if low <= a < high and not _is_subordinate(scene, a)]
    verbs = (i for a, b in main for i in range(a, min(b, high)) if i in scene.actions)
    finite = [i for i in verbs if scene.actions[i].tense in _FINITE and i not in scene.saying]
    return finite[-1] if finite else None
