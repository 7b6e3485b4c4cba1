"""How a report begins: with its dateline, and with a sentence that stands in for a headline."""

from collections.abc import Callable

from attrs import evolve

from toolkit.extraction.segments.around.head import LONGEST
from toolkit.extraction.segments.dateline import Dateline, dated, dateline, with_colon
from toolkit.extraction.segments.lines import Line
from toolkit.extraction.segments.sentences import sentences

IsTown = Callable[[str], bool]
_BEFORE_DATELINE = 4
_LONGEST_ALONE = 80
_MOST_ASKED = 5


def without_dateline(
    found: tuple[Line, ...], is_town: IsTown
) -> tuple[Dateline | None, Line | None, tuple[Line, ...]]:
    """The dateline, the line that it stood in, and the lines without it; a lead may stand before that line."""
    for index, line in enumerate(found[:_BEFORE_DATELINE]):
        first = dateline(line.text) or _only_dated(found, index) or _before_colon(found, index, is_town)
        if first is None and index + 1 < len(found) and (alone := _dateline_alone(line, found[index + 1])):
            return alone, line, (*found[:index], *found[index + 1 :])
        if first is not None and (index == 0 or first.agency or first.date):
            first = _whole(first, line.text)
            report = Line(line.text[first.end :], line.start + first.end, line.gap)
            return first, line, (*found[:index], report, *found[index + 1 :])
    return None, None, found


def _whole(first: Dateline, text: str) -> Dateline:
    """A dateline with what its agency or place parts from it: "(ANSA) - ROME, JUN 8 - "."""
    rest = text[first.end :]
    other = dateline(rest) if first.place is None and first.agency else None if first.date else dated(rest)
    if other is None or (other.agency and first.agency):
        return first
    return evolve(
        first,
        text=text[: first.end] + other.text,
        place=first.place or other.place,
        date=first.date or other.date,
        end=first.end + other.end,
    )


def _before_colon(found: tuple[Line, ...], index: int, is_town: IsTown) -> Dateline | None:
    """The town, and perhaps the day, that a report begins with; where others do, sides speak in turn."""
    first = with_colon(found[index].text) if index == 0 else None
    if first is None or not is_town(first.place or ""):
        return None
    others = [other.place or "" for line in found[1:] if (other := with_colon(line.text))]
    in_turn = len(set(others)) < len(others) or any(is_town(place) for place in others[:_MOST_ASKED])
    return None if in_turn else first


def _dateline_alone(line: Line, below: Line) -> Dateline | None:
    """The dateline that a line is, with its dash; the report begins in the next."""
    if len(line.text) > _LONGEST_ALONE or line.text[-1] not in "—–-":
        return None
    first = dateline(f"{line.text} {below.text}")
    return first if first and first.end == len(line.text) + 1 else None


def _only_dated(found: tuple[Line, ...], index: int) -> Dateline | None:
    """The day that a line begins with, where it is not one of several that do: those are a chronicle."""
    first = dated(found[index].text)
    return (
        None if first is None or any(dated(line.text) for line in (*found[:index], *found[index + 1 :])) else first
    )


def first_sentence(text: str) -> str:
    """The first sentence of a text, cut where it is too long for a headline."""
    begun = text[: 4 * LONGEST]
    first = sentences(begun)
    title = begun[: first[0].end] if first else begun
    if len(title) <= LONGEST:
        return title
    return title[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
