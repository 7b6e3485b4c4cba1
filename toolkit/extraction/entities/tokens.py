"""The words of a text and what stands between them."""

import re

WORD = re.compile(r"[^\W_]+(?:[-‑’'][^\W_]+)*")
_SENTENCE_END = frozenset(".!?…:\n;")
_SKIPPED = frozenset(" \t\xa0\u202f«»„“”\"'’‘()[]—–-•*#>")
_LOOKBACK = 12


class Tokens:
    """Words with their places; all lists have one entry a word."""

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str, word: re.Pattern[str] = WORD) -> None:
        """Cut `text`; spans are never shifted."""
        self.text = text
        spans = [match.span() for match in word.finditer(text)]
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.words = [text[start:end] for start, end in spans]

    def gap(self, index: int) -> str:
        """What stands between a word and the next; a line's end after the last."""
        if index < 0 or index + 1 >= len(self.words):
            return "\n"
        return self.text[self.ends[index] : self.starts[index + 1]]

    def joined(self, index: int) -> bool:
        """Whether one space and nothing else stands between a word and the next."""
        return index + 1 < len(self.words) and self.gap(index) in {" ", "\xa0"}

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
        return len(word) == 1 or word.lower() in {
            "им",
            "ул",
            "пр",
            "гг",
            "стр",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gen",
            "gov",
            "св",
            "проф",
            "акад",
            "дж",
            "ген",
            "тов",
        }
