"""Whether a verb that may arrest somebody only holds up a thing: "задержал поезда", "рейсы задержаны"."""

from collections.abc import Iterable

from toolkit.extraction.events.sentence.scene import Scene

_FAR = 8


def holds_up(scene: Scene, verb: int, things: frozenset[str]) -> bool:
    """Whether the first noun after a verb, or one alone before it, is among some things."""
    if scene.vocabulary.isdisjoint(things):
        return False
    after = _first_noun(scene, range(verb + 1, min(verb + _FAR, len(scene.tokens))))
    if after is not None and scene.word(after) in things:
        return True
    near = verb - 1
    while scene.lexicon.free_order and scene.word(near - 1) in _FROM_WHERE:
        near -= _WITH_PREPOSITION  # "рейс из Осло задержали"
    before = _first_noun(scene, range(near, max(-1, verb - _FAR), -1))
    if before is None or scene.word(before) not in things:
        return False
    # "машинист поезда задержан": the thing only tells whose
    led = before - 1
    return led < 0 or scene.tokens[led].kind != "w" or led in scene.dated or _counts(scene, led)


_FROM_WHERE, _WITH_PREPOSITION = frozenset({"из", "в", "на", "с", "до", "под"}), 2


def _first_noun(scene: Scene, positions: Iterable[int]) -> int | None:
    """The first position that is neither of a date nor goes with a noun that is to come."""
    data = scene.lexicon
    for i in positions:
        if scene.tokens[i].kind == "p" and i not in scene.dated:
            return None
        if not (i in scene.dated or _counts(scene, i) or scene.word(i) in data.auxiliaries):
            return i
    return None


def _counts(scene: Scene, i: int) -> bool:
    word = scene.word(i)
    return word in scene.lexicon.counts or word.isdigit() or scene.lexicon.is_modifier(word)
