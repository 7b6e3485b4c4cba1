"""Russian words of calling off that tell nothing of the event beside them."""

import re
from collections.abc import Set as AbstractSet

from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.status import has_begun
from toolkit.extraction.languages import together

_NEXT_TO = 4
# What one "переносит" only by the word.
_ILLNESSES = ("инсульт", "инфаркт", "операц", "болезн", "травм", "приступ", "коронавирус", "ковид", "пневмон")


def of_another(scene: Scene, trigger: int, words: AbstractSet[str]) -> AbstractSet[str]:
    """Those of some words that call off no event: "пошлины отменены", "отложенный запуск состоялся"."""
    if not words:
        return words
    told = [i for i in range(len(scene.tokens)) if scene.word(i) in words]
    begun = has_begun(scene, trigger)
    aside = [
        i
        for i in told
        if _is_of_thing(scene, trigger, i)
        or (begun and _LONG.search(scene.word(i)))
        or _is_of_another_noun(scene, trigger, i)
    ]
    return {scene.word(i) for i in aside} if len(aside) == len(told) else frozenset()


def _is_of_another_noun(scene: Scene, trigger: int, i: int) -> bool:
    """Whether a noun of calling off is of something else than the event: "стачка привела к отмене рейсов"."""
    if scene.word(i) not in _CALLING_OFF or trigger not in scene.nouns:
        return False
    own = i < trigger and all(scene.lexicon.is_modifier(scene.word(k)) for k in range(i + 1, trigger))
    behind = scene.word(i + 1)
    return not own and behind.isalnum() and behind not in scene.lexicon.time_prepositions


_CALLING_OFF = frozenset({"отмена", "отмены", "отмене", "отмену", "отменой"})


def _is_undergone(scene: Scene, start: int, verb: int) -> bool:
    """Whether a relative clause is said of an illness or an operation."""
    forms = scene.lexicon.relative_forms
    relative = next((i for i in range(verb - 1, start - 1, -1) if scene.word(i) in forms), None)
    return relative is not None and scene.word(relative - 2).startswith(_ILLNESSES)


_THEM = frozenset({"их"})
_LONG = re.compile(r"(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ом|ых|ыми)$")


def _is_of_thing(scene: Scene, trigger: int, i: int) -> bool:
    """Whether a word calls off something that is no event: the trigger itself, or one of another clause."""
    start, stop = scene.clauses[scene.clause_of[i]]
    borne = (scene.word(k) for k in range(i + 1, i + _NEXT_TO) if scene.word(k - 1) not in scene.lexicon.topics)
    if any(word.startswith(_ILLNESSES) for word in borne) or _is_undergone(scene, start, i):
        return True  # "вследствие перенесенного им инсульта", "операция, которую перенес"
    if any(start <= n < stop and (scene.nouns[n].kind or n == trigger) for n in scene.nouns):
        return False
    data = scene.lexicon
    idle = together(data.auxiliaries, data.conjunctions, data.connectors, data.time_prepositions)
    idle = together(idle, data.adverbs, data.moving.before_now)
    words = [scene.word(k) for k in range(start, i) if k not in scene.dated]
    subject = [word for word in words if word.isalpha() and word not in idle]
    own = i == trigger and scene.word(i) in data.cancelled
    other = own or scene.clause_of[i] != scene.clause_of[trigger]
    meant = data.stand_ins.keys() | data.possessives.keys() | _THEM
    return other and bool(subject) and meant.isdisjoint(subject)
