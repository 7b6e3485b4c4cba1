"""Sentences so long that they are read in portions: what is read grows faster than its length."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from toolkit.extraction.times import Time
from toolkit.model import Span

_MARKS = ("; ", ", ", " ")
"""Where a sentence is parted, best first."""


def bounded(text: str, spans: Iterable[Span], times: Sequence[Time], most: int) -> Iterator[Span]:
    """The spans; of one that is longer than so many characters its portions, none of which parts a date."""
    ends = [time.span.end for time in times]
    for span in spans:
        start = span.start
        while span.end - start > most:
            cut = _before_date(_mark(text, start, start + most), start, times, ends)
            yield Span(start, cut)
            start = cut
        yield Span(start, span.end)


def _mark(text: str, start: int, end: int) -> int:
    """The last place to part at, behind the best mark of the second half; the end where there is none."""
    half = start + (end - start) // 2
    found = (text.rfind(mark, half, end) for mark in _MARKS)
    return next((at + len(mark) for at, mark in zip(found, _MARKS, strict=True) if at >= 0), end)


def _before_date(cut: int, start: int, times: Sequence[Time], ends: Sequence[int]) -> int:
    """The place, or the beginning of the date that it would part, unless nothing were left before it."""
    at = bisect_left(ends, cut + 1)
    if at < len(times) and start < times[at].span.start < cut:
        return times[at].span.start
    return cut
