"""What only comments on a clause, between commas: "18 декабря, как ожидается, банк снизит ставку".

Such words part no clauses, tell no event and stand in no name; what they say of its likelihood stays.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.extraction.events.sentence.scene import Scene

# So many words stand between the commas at most: "как сообщили в пресс-службе министерства обороны".
_LONGEST = 12


def commented(scene: "Scene") -> frozenset[int]:
    """The positions of a sentence that only comment, with the commas around them."""
    words = scene.lexicon.comments
    if scene.vocabulary.isdisjoint(words.opening) and scene.vocabulary.isdisjoint(words.runs):
        return frozenset()
    found: set[int] = set()
    for i, word in enumerate(scene.cut.words):
        if word == "," and i not in found and (end := _end(scene, i + 1)):
            found.update(range(i, end + 1))
    return frozenset(found)


def _end(scene: "Scene", begin: int) -> int:
    """The comma that closes a comment which begins at a position; 0 where none begins there."""
    words, word = scene.lexicon.comments, scene.word
    for run in words.runs.get(word(begin), ()):
        end = begin + len(run)
        if word(end) == "," and all(word(begin + k) == told for k, told in enumerate(run)):
            return end
    verb = begin + 1
    while word(verb) in words.beside:
        verb += 1
    if word(begin) not in words.opening or not (word(verb) in words.expecting or verb in scene.saying):
        return 0
    end = next((k for k in range(verb, begin + _LONGEST) if word(k) == "," or k in scene.dated), 0)
    return end if word(end) == "," else 0
