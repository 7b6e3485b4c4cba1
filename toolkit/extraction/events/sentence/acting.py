"""Whether a verb of a table tells an action as it stands, or only leads to somebody's words."""

from toolkit.extraction.events.forms import Action
from toolkit.extraction.events.sentence.scene import Scene

_OBJECT_REACH = 6


def acts(scene: Scene, i: int, action: Action) -> bool:
    """Whether a verb of a table tells an action here: "поговорил по телефону", not "поговорил о мире"."""
    needed = scene.lexicon.requires.get(action.lemma)
    if needed is not None:
        return not scene.vocabulary.isdisjoint(needed)
    if i not in scene.saying:
        return True
    if action.kind == "call" and scene.word(i + 1) in scene.lexicon.companions:
        return True  # "пообщался с послом"
    wanted = scene.lexicon.kind_objects.get(action.lemma)
    if action.kind and (wanted is None or scene.has_word(wanted, i - 8, i + 9)):
        return not _trails(scene, i) or _has_object(scene, i)
    return "o" in action.light and _has_object(scene, i)


def is_of_kind(scene: Scene, i: int, kind: str) -> bool:
    """Whether an event noun of a kind stands at a position, or no noun is known of what came about."""
    noun = scene.lexicon.nouns().get(scene.word(i))
    return noun is not None and noun.kind == kind


def _trails(scene: Scene, i: int) -> bool:
    """Whether a verb of saying stands behind what is told: "рейсы возобновят, объявили стороны в октябре"."""
    return scene.word(i - 1) == "," and scene.has_action(0, i)


def _has_object(scene: Scene, i: int) -> bool:
    """Whether a verb of saying holds an event: "объявил перемирие" does, "объявил, что" does not."""
    data, nouns = scene.lexicon, scene.lexicon.nouns()
    for j in range(i + 1, min(i + _OBJECT_REACH, len(scene.tokens))):
        word = scene.word(j)
        if scene.tokens[j].kind == "p" or word in data.auxiliaries or word in data.stand_ins:
            return False
        if word in nouns and nouns[word].strong:
            return True
    return False
