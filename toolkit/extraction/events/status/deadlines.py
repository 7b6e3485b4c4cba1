"""The last day by which something is to be handed in: "заявки принимаются до 15 декабря"."""

from toolkit.extraction.events.sentence.scene import Scene

_LONGEST = 5


def deadline(scene: Scene, at: int) -> tuple[int, str] | None:
    """The word and the name of what ends on the last day at a position; None where the clause has no deadline."""
    if not scene.lexicon.free_order:
        return None
    start, stop = scene.clauses[scene.clause_of[at]]
    for i in range(start, stop):
        told = _term(scene, i, at) or _handed_in(scene, i, (start, stop))
        if told:
            return i, told
    return None


def _term(scene: Scene, i: int, at: int) -> str:
    """The name of a term that ends: "срок подачи заявок продлён до 5 мая"; "" for none."""
    words = scene.lexicon.deadlines
    if scene.word(i) not in words.terms or scene.word(i + 1) not in words.of_term or i > at:
        return ""
    end = i + 2
    while end < min(at, i + 2 + _LONGEST) and not _ends(scene, end):
        end += 1
    return words.end_of_term.format(scene.words(i + 1, end))


def _ends(scene: Scene, i: int) -> bool:
    data = scene.lexicon
    told = i in scene.actions or i in scene.saying or scene.tokens[i].kind == "p"
    return told or scene.word(i) in data.auxiliaries or scene.word(i) in data.time_prepositions


def _handed_in(scene: Scene, i: int, clause: tuple[int, int]) -> str:
    """The name of the end of what is accepted or to be handed in; "" where nothing is."""
    words = scene.lexicon.deadlines
    things = words.things.get(scene.word(i))
    if things is None:
        return ""
    said = {scene.word(k) for k in range(*clause)}
    asked = bool(said & words.accepted) or bool(said & words.to_hand_in and said & words.may)
    return words.end_of_taking.format(things) if asked else ""
