"""Sentences so long that they are read in portions: what is read grows faster than its length."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from toolkit.model import Span

_MARKS = ("; ", ", ", " ")
"""Where a sentence is parted, best first."""


def bounded(text: str, spans: Iterable[Span], whole: Sequence[Span], most: int) -> Iterator[Span]:
    """The spans; of one that is longer than so many characters its portions, which part none of some stretches.

    A stretch that a portion begins with counts for nothing, so that what follows it stays with it.
    """
    ends = [stretch.end for stretch in whole]
    for span in spans:
        start = span.start
        while span.end - start > most:
            cut = _cut(text, start, whole, ends, most)
            if cut >= span.end:
                break
            yield Span(start, cut)
            start = cut
        yield Span(start, span.end) if start > span.start else span


def _cut(text: str, start: int, whole: Sequence[Span], ends: Sequence[int], most: int) -> int:
    """Where the portion ends that begins at a place: at a mark, or before a stretch that this would part."""
    while True:
        cut = _mark(text, start, start + most)
        at = bisect_left(ends, cut + 1)
        if at == len(whole) or whole[at].start >= cut:
            return cut
        if whole[at].start > start:
            return whole[at].start
        start = whole[at].end


def _mark(text: str, start: int, end: int) -> int:
    """The last place to part at, behind the best mark of the second half; the end where there is none."""
    half = start + (end - start) // 2
    found = (text.rfind(mark, half, end) for mark in _MARKS)
    return next((at + len(mark) for at, mark in zip(found, _MARKS, strict=True) if at >= 0), end)
