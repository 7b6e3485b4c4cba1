"""Whether a verb of a table tells an action as it stands, or only leads to somebody's words."""

from toolkit.extraction.events.lexicon import Action
from toolkit.extraction.events.scene import Scene

_AS, _AS_REACH = frozenset({"as"}), 7


def acts(scene: Scene, i: int, action: Action) -> bool:
    """Whether a verb of a table tells an action here: "spoke by telephone" does, "spoke of peace" does not."""
    needed = scene.lexicon.requires.get(action.lemma)
    if needed is not None:
        near = scene.tokens[i + 1 : i + _AS_REACH] if needed == _AS else scene.tokens
        return any(token.word in needed for token in near)
    wanted = scene.lexicon.kind_objects.get(action.lemma)
    told = wanted is None or any(scene.word(j) in wanted for j in range(i - 8, i + 9))
    if i not in scene.saying:
        return True
    if action.kind and told:
        return not (_trails(scene, i) and not _has_object(scene, i))
    if "o" in action.light and _is_declared(scene, i):
        return True
    return ("o" in action.light and _has_object(scene, i)) or ("s" in action.light and _has_subject(scene, i))


def is_of_kind(scene: Scene, i: int, kind: str) -> bool:
    """Whether an event noun of a kind stands at a position, or no noun is known of what came about."""
    noun = scene.lexicon.nouns().get(scene.word(i))
    return noun is not None and noun.kind == kind


def _trails(scene: Scene, i: int) -> bool:
    """Whether a verb of saying stands behind what is told: "рейсы возобновят, объявили стороны в октябре"."""
    told = any(k in scene.actions for k in range(i))
    return scene.lexicon.free_order and told and scene.word(i - 1) == ","


def _is_declared(scene: Scene, i: int) -> bool:
    """Whether a verb of saying makes the subject something: "was on Monday declared winner"."""
    dated = scene.dated
    before = [scene.word(k) for k in range(max(0, i - 6), i) if k not in dated and scene.word(k) != ","][-2:]
    said = (
        scene.word(i + 1) in scene.lexicon.complementizers or scene.word(i + 1) in scene.lexicon.time_prepositions
    )
    return (
        not scene.lexicon.free_order
        and bool(set(before) & scene.lexicon.auxiliaries)
        and not said
        and (scene.word(i + 1).isalpha())
    )


def _has_object(scene: Scene, i: int) -> bool:
    """Whether a verb of saying holds an event: "announced new sanctions" does, "announced that" does not."""
    nouns = scene.lexicon.nouns()
    if scene.word(i + 1) in scene.lexicon.articles and scene.word(i + 2) in scene.lexicon.ends:
        return True  # "declared an end to the outbreak"
    for j in range(i + 1, min(i + 6, len(scene.tokens))):
        if scene.tokens[j].kind == "p" or scene.word(j) in scene.lexicon.complementizers:
            return False
        if scene.word(j) in scene.lexicon.auxiliaries or scene.word(j) in scene.lexicon.stand_ins:
            return False
        if scene.word(j) in ("its", "their") or (scene.word(j) in nouns and nouns[scene.word(j)].strong):
            return True
    return False


def _has_subject(scene: Scene, i: int) -> bool:
    """Whether an event is what begins: "hearings in the case began" does, "he began" does not."""
    return any(j in scene.nouns for j in range(max(0, i - 6), i))
