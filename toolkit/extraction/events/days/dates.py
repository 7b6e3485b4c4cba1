"""Which date an event belongs to, when both are known: the nearest by the grammar, not by the ruler."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from toolkit.extraction.segments.sentences import sentences
from toolkit.extraction.times import find_times
from toolkit.model import Span

_MARK = re.compile(r"[,;:()—–]")
_LINE = re.compile(r"\n")
# What a step over each boundary costs, in code points of distance.
_CLAUSE, _SENTENCE, _PARAGRAPH, _EVENT, _LENGTH = 25, 130, 160, 20, 200
_WINDOW = 12
# Further away only the distance counts; nothing between is looked at.
_FARTHEST = 4000


def dates_of(
    text: str, events: Sequence[Span], dates: Sequence[Span], *, language: str | None = None
) -> tuple[int | None, ...]:
    """For each event the index of the date that it belongs to; None where there is no date at all.

    Args:
        text: that the spans count in.
        events: where the events are named.
        dates: where the dates stand.
        language: BCP 47 tag, for the ends of sentences.
    """
    order = sorted(range(len(dates)), key=lambda index: dates[index].start)
    starts = [dates[index].start for index in order]
    events_at = sorted(event.start for event in events)
    ends = [sentence.end for sentence in sentences(text, language=language)]
    lengths = {index for index, date in enumerate(dates) if _is_length(date.of(text), language)}
    found: list[int | None] = []
    for event in events:
        at = bisect_left(starts, event.start)
        near = order[max(0, at - _WINDOW) : at + _WINDOW]
        costs = {
            index: _cost(text, event, dates[index], ends, events_at) + (_LENGTH if index in lengths else 0)
            for index in near
        }
        found.append(min(costs, key=lambda index: costs[index]) if costs else None)
    return tuple(found)


def _is_length(words: str, language: str | None) -> bool:
    """Whether the words tell how long and not when."""
    found = find_times(words, language=language)
    return not found or found[0].type == "DURATION"


def _cost(text: str, event: Span, date: Span, ends: list[int], events_at: list[int]) -> float:
    low, high = min(event.end, date.end), max(event.start, date.start)
    if low >= high:
        return 0.0
    if high - low > _FARTHEST:
        return float(_FARTHEST + high - low)
    between = text[low:high]
    crossed = bisect_left(ends, high) - bisect_left(ends, low)
    others = bisect_left(events_at, high) - bisect_left(events_at, low)
    return (
        len(between)
        + _CLAUSE * len(_MARK.findall(between))
        + _SENTENCE * crossed
        + _PARAGRAPH * len(_LINE.findall(between))
        + _EVENT * others
    )
