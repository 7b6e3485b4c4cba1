"""The day on which a court goes on that has broken off: "судья объявила перерыв до 28 мая"."""

from toolkit.extraction.events.sentence.scene import Scene

_REACH = 6


def goes_on(scene: Scene, at: int) -> tuple[int, str] | None:
    """The word that tells of a recess until the day at a position, and what goes on then; None for no recess."""
    recess = scene.lexicon.recess
    if scene.vocabulary.isdisjoint(recess.breaks) or scene.vocabulary.isdisjoint(recess.sittings.keys()):
        return None
    if not {scene.word(at), scene.word(at - 1)} & scene.lexicon.until:
        return None
    start, stop = scene.clauses[scene.clause_of[at]]
    off = next((i for i in range(max(start, at - _REACH), at) if scene.word(i) in recess.breaks), None)
    if off is None or any(scene.word(i) in scene.lexicon.negations for i in range(max(start, off - _REACH), off)):
        return None
    told = (recess.sittings[scene.word(i)] for i in range(start, stop) if scene.word(i) in recess.sittings)
    name = next(told, "")
    return (off, name) if name else None


def sat(scene: Scene, failing: int, trigger: int) -> bool:
    """Whether a court sat that was not able to do what an infinitive tells: "суд не смог приступить к прениям"."""
    recess, action = scene.lexicon.recess, scene.actions.get(trigger)
    if action is None or scene.word(failing) not in recess.able or recess.courts.isdisjoint(scene.vocabulary):
        return False
    start, _ = scene.clauses[scene.clause_of[trigger]]
    return any(scene.word(i) in recess.courts for i in range(start, failing))
