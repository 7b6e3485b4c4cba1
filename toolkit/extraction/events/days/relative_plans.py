"""Days that a relative clause tells somebody had meant something for: "отменил поездку, куда собирался 5 мая"."""

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.languages import together

_REACH = 14


def meant_in_relative(scene: Scene, at: int) -> int | None:
    """The event before a relative clause that only tells for what day it was meant; None for any other date."""
    data = scene.lexicon
    if not data.free_order or scene.vocabulary.isdisjoint(together(data.unmet.meant, data.moving.slated)):
        return None
    start, stop = scene.clauses[scene.clause_of[at]]
    opening = together(data.relative_forms, data.where)
    if scene.word(start - 1) != "," or opening.isdisjoint((scene.word(start), scene.word(start + 1))):
        return None
    finite = [i for i in range(start, stop) if i in scene.actions and scene.actions[i].tense != "infinitive"]
    meant = [i for i in range(start, stop) if _is_meant(scene, i)]
    if len(meant) != 1 or any(i != meant[0] for i in finite) or scene.has_word(data.moving.formerly, start, stop):
        return None  # "который первоначально планировали сыграть": the day of the same event before
    return next((i for i in range(start - 2, max(-1, start - _REACH), -1) if i in scene.nouns), None)


def _is_meant(scene: Scene, i: int) -> bool:
    """Whether a finite verb in the past tells only what somebody meant to do, or what was set."""
    data, word = scene.lexicon, scene.word(i)
    return word in data.unmet.meant or (word in data.moving.slated and not data.is_modifier(word))
