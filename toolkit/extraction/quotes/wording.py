"""The words of a quote as a reader wants them: without the marks around them, stretches joined."""

import re
from itertools import pairwise

from toolkit.extraction.quotes.sentence.marks import holds_mark, outermost, quoted
from toolkit.model import Span

_TRIM = " \t\n,;:–—-"
_SENTENCE_ENDED = re.compile(r"[.!?…:]\W*$")
# "— Кто виноват? — спросил он. — Не я": the mark stays with the words before it.
_ASKED = re.compile(r"[!?…]+(?=\s*[—–-])")
_MARKS = frozenset("«»„“”\"‟'`‘’‚")
_CLOSING = frozenset('»”“"')
_PLAIN_PAIRS = frozenset(("«»", "“”", '""'))


def wording(text: str, contents: tuple[Span, ...]) -> str:
    """The stretches of a quote as one: a sentence that its attribution ended stays a sentence."""
    joined = _unmarked(contents[0].of(text))
    for before, now in pairwise(contents):
        between = text[before.end : now.start]
        ended = _SENTENCE_ENDED.search(between) and joined[-1:].isalnum()
        asked = _ASKED.match(between)
        joined += asked[0] if asked is not None and joined[-1:].isalnum() else "." * bool(ended)
        joined += " " + _unmarked(now.of(text))
    return joined


def _unmarked(words: str) -> str:
    """Words without the marks around them, when the marks belong to each other."""
    stripped = words.strip(_TRIM)
    if stripped[:1] not in _MARKS and stripped[-1:] not in _CLOSING:
        return stripped
    # Most are one stretch between marks, with no mark inside: that is seen without pairing any.
    inner = stripped[1:-1]
    plain = inner and not inner[0].isspace() and stripped[0] + stripped[-1] in _PLAIN_PAIRS
    if plain and not holds_mark(stripped, 1, len(stripped) - 1):
        return inner.strip(_TRIM)
    pairs = outermost(quoted(stripped))
    if len(pairs) == 1 and pairs[0].start == 0 and pairs[0].end == len(stripped):
        return stripped[pairs[0].inner_start : pairs[0].inner_end].strip(_TRIM)
    if len(pairs) == 1 and not pairs[0].closed and pairs[0].start == 0:
        return stripped[pairs[0].inner_start :].strip(_TRIM)
    if stripped[:1] == "‘" and not any(pair.start == 0 for pair in quoted(stripped)):
        return stripped[1:]  # left open by its paragraph
    if stripped[-1:] in _CLOSING and not any(pair.end == len(stripped) for pair in pairs):
        return stripped[:-1].strip(_TRIM)
    return stripped
