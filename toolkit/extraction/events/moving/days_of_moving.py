"""The day on which somebody calls off or moves an event: it is the day of that deed, and not of the event."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import is_deed


def is_day_of_moving(scene: Scene, at: int) -> bool:
    """Whether on a date somebody only moves an event to another: "суд в понедельник отложил слушание на 17 марта".

    The event stands behind the verb, and the day that it is set for or moved to behind the event.
    """
    data = scene.lexicon
    if not data.free_order or len(scene.times) == 1 or _leads(scene, at):
        return False
    start, stop = scene.clauses[scene.clause_of[at]]
    verb = next((i for i in range(start, stop) if _arranges(scene, i)), None)
    if verb is None or any(start <= n < at for n in scene.nouns):
        return False
    event = next((n for n in range(max(verb, at), stop) if n in scene.nouns), None)
    if event is None:
        return False
    return any(_leads(scene, low) for low in scene.times if event < low < stop) or _is_slated_behind(scene, stop)


def deed_at(scene: Scene, at: int) -> int | None:
    """The verb by which on a date somebody calls off or moves an event behind it: "МИД 9 марта отложил визит"."""
    if not scene.lexicon.free_order or _leads(scene, at):
        return None
    start, stop = scene.clauses[scene.clause_of[at]]
    verb = next((i for i in range(start, stop) if is_deed(scene, i)), None)
    event = next((n for n in range(verb, stop) if n in scene.nouns), at) if verb is not None else at
    return verb if at < event else None


def _leads(scene: Scene, at: int) -> bool:
    """Whether a date is one that something is set for, moved to or from."""
    led = {scene.word(at), scene.word(at - 1)}
    return any(
        led & words for words in (scene.lexicon.ahead_prepositions, scene.lexicon.until, scene.lexicon.since)
    )


def _arranges(scene: Scene, i: int) -> bool:
    """Whether somebody sets, moves or calls off an event: "перенёс", "договорились перенести"."""
    action, data = scene.actions.get(i), scene.lexicon
    if action is None or action.lemma not in data.arranging:
        return False
    return action.tense == "past" or (action.tense == "infinitive" and scene.word(i - 1) in data.decided)


def _is_slated_behind(scene: Scene, stop: int) -> bool:
    """Whether the next clause tells what day an event was set for: "отменили концерт, запланированный на"."""
    behind = scene.word(stop) == "," and scene.word(stop + 1) in scene.lexicon.moving.slated
    return behind and any(stop < low for low in scene.times)
