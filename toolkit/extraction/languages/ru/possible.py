"""Russian words for what may come that are said of something else than the event."""

import re
from collections.abc import Set as AbstractSet

from toolkit.extraction.events.sentence.scene import Scene

_READYING = "подготов"
_STEMS = ("возможн", "вероятн", "предполагаем")
_ADJECTIVE = re.compile(rf"(?:{'|'.join(_STEMS)})(?:ый|ая|ое|ые|ого|ой|ому|ую|ым|ом|ых|ыми)")
_NEAR = 3


def of_another_noun(scene: Scene, trigger: int, words: AbstractSet[str]) -> AbstractSet[str]:
    """Those of some words that are adjectives of another noun: "собрание о возможном выкупе"."""
    adjectives = {word for word in words if word.startswith(_STEMS) and _ADJECTIVE.fullmatch(word)}
    own = {scene.word(i) for i in range(trigger - _NEAR, trigger)} if trigger in scene.nouns else frozenset()
    return adjectives - own


def of_what_is_readied(scene: Scene, trigger: int, words: AbstractSet[str]) -> AbstractSet[str]:
    """Those of some words that tell what an event is about, and not that it comes: "встреча по подготовке к"."""
    if trigger not in scene.nouns:
        return frozenset()
    behind = {scene.word(i) for i in range(trigger + 1, len(scene.tokens))}
    return {word for word in words if word.startswith(_READYING) and word in behind}
