"""The day on which a court goes on that has broken off: "судья объявила перерыв до 28 мая"."""

from toolkit.extraction.events.scene import Scene

_REACH = 6


def goes_on(scene: Scene, at: int) -> tuple[int, str] | None:
    """The word that tells of a recess until the day at a position, and what goes on then; None for no recess."""
    small = scene.lexicon.small
    if scene.vocabulary.isdisjoint(small.recess) or scene.vocabulary.isdisjoint(small.sittings.keys()):
        return None
    if not {scene.word(at), scene.word(at - 1)} & scene.lexicon.until:
        return None
    start, stop = scene.clauses[scene.clause_of[at]]
    off = next((i for i in range(max(start, at - _REACH), at) if scene.word(i) in small.recess), None)
    if off is None or any(scene.word(i) in scene.lexicon.negations for i in range(max(start, off - _REACH), off)):
        return None
    told = (small.sittings[scene.word(i)] for i in range(start, stop) if scene.word(i) in small.sittings)
    name = next(told, "")
    return (off, name) if name else None


def sat(scene: Scene, failing: int, trigger: int) -> bool:
    """Whether a court sat that was not able to do what an infinitive tells: "суд не смог приступить к прениям"."""
    small, action = scene.lexicon.small, scene.actions.get(trigger)
    if action is None or scene.word(failing) not in small.able or small.courts.isdisjoint(scene.vocabulary):
        return False
    start, _ = scene.clauses[scene.clause_of[trigger]]
    return any(scene.word(i) in small.courts for i in range(start, failing))
