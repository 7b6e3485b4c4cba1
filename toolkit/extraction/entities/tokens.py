"""The words of a text and what stands between them."""

import re
from array import array
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import accumulate

WORD = re.compile(r"[^\W_]+(?:[-‑’'][^\W_]+)*")
_SENTENCE_END = frozenset(".!?…:\n;")
_SKIPPED = frozenset(" \t\xa0\u202f«»„“”\"'’‘()[]—–-•*#>")
_LOOKBACK = 12
_SPACES = frozenset(" \xa0")


@lru_cache(maxsize=8)
def _parting(word: re.Pattern[str]) -> re.Pattern[str]:
    """The pattern of a word as one that a text is split by, words and what stands between them in turn."""
    return re.compile(f"({word.pattern})", word.flags)


class Tokens:
    """Words with their places; all lists have one entry a word, `gaps` one more: what stands around them."""

    __slots__ = ("abbreviations", "ends", "gaps", "starts", "text", "words")

    def __init__(
        self, text: str, word: re.Pattern[str] = WORD, abbreviations: AbstractSet[str] = frozenset()
    ) -> None:
        """Cut `text`; spans are never shifted. Behind an abbreviation a full stop ends no sentence."""
        self.abbreviations = abbreviations
        self.text = text
        pieces = _parting(word).split(text)
        # An array takes a fifth of the room that a list of numbers does.
        edges = array("q", accumulate(map(len, pieces)))
        self.starts = edges[:-1:2]
        self.ends = edges[1::2]
        self.words = pieces[1::2]
        # What stands before each word, and at last behind all; a line's end at both ends of the text.
        self.gaps = pieces[::2]
        self.gaps[0] = self.gaps[-1] = "\n"

    def gap(self, index: int) -> str:
        """What stands between a word and the next; a line's end after the last."""
        return self.gaps[index + 1]

    def joined(self, index: int) -> bool:
        """Whether one space and nothing else stands between a word and the next."""
        return self.gaps[index + 1] in _SPACES

    def opens_sentence(self, index: int) -> bool:
        """Whether the word begins a sentence, a line or quoted speech."""
        position = self.starts[index] - 1
        text = self.text
        stop = position - _LOOKBACK
        quoted = False
        while position >= 0 and position > stop and text[position] in _SKIPPED:
            quoted = quoted or text[position] in '«„“"‘'
            position -= 1
        if position < 0:
            return True
        if text[position] == ".":
            return not self._abbreviation(index - 1)
        return text[position] in _SENTENCE_END or quoted

    def _abbreviation(self, index: int) -> bool:
        word = self.words[index] if index >= 0 else ""
        return len(word) == 1 or word.lower() in self.abbreviations
