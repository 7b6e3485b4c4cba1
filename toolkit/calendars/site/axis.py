"""Where a day is on the timeline: months in which nothing begins or ends are left out where they are many."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from attrs import frozen

_MARGIN = 16
_NARROWEST, _WIDEST = 680, 40_000
_PER_DAY, _PER_DAY_OF_YEARS = 16, 4
_YEAR = 366
_BEFORE = 3
_SHORT_GAP = 1
"""So many empty months are drawn; more are left out."""
_BREAK = 48


@frozen
class Stretch:
    """Days that are drawn one after another.

    Attributes:
        first: ordinal of the first day.
        last: ordinal of the last day.
        x: where the first day begins.
    """

    first: int
    last: int
    x: float


@frozen
class Axis:
    """The days that are drawn, and how.

    Attributes:
        stretches: in order; between two of them days are left out.
        scale: the width of a day.
        width: of the whole drawing.
    """

    stretches: tuple[Stretch, ...]
    scale: float
    width: float

    def x(self, day: int) -> float:
        """Where a day begins; one that is left out, in the break that stands for it."""
        index = max(bisect_right(self.stretches, day, key=lambda one: one.first) - 1, 0)
        stretch = self.stretches[index]
        end = stretch.x + (stretch.last + 1 - stretch.first) * self.scale
        if day <= stretch.last + 1 or index + 1 == len(self.stretches):
            return min(stretch.x + (day - stretch.first) * self.scale, end)
        following = self.stretches[index + 1]
        share = (day - stretch.last - 1) / (following.first - stretch.last - 1)
        return end + share * (following.x - end)

    def breaks(self) -> Iterator[tuple[float, float]]:
        """Where days are left out: from, to."""
        for one, other in zip(self.stretches, self.stretches[1:], strict=False):
            yield self.x(one.last + 1), other.x

    def month_starts(self) -> Iterator[date]:
        """The first day of each stretch, and the first of each month after it."""
        for stretch in self.stretches:
            day = stretch.first
            while day <= stretch.last:
                yield date.fromordinal(day)
                day = _month_end(day) + 1


def axis_of(spans: Sequence[tuple[int, int]], room: float) -> Axis:
    """The axis for events of these first and last days.

    Args:
        spans: as ordinals; at least one.
        room: the width that the labels want.
    """
    stretches = _stretches(spans)
    days = sum(last - first + 1 for first, last in stretches)
    breaks = _BREAK * (len(stretches) - 1)
    wanted = max(days * (_PER_DAY if days <= _YEAR else _PER_DAY_OF_YEARS) + breaks, room)
    width = float(min(max(wanted, _NARROWEST), max(_WIDEST, 2 * breaks)))
    scale = (width - 2 * _MARGIN - breaks) / days
    placed, x = [], float(_MARGIN)
    for first, last in stretches:
        placed.append(Stretch(first, last, x))
        x += (last - first + 1) * scale + _BREAK
    return Axis(tuple(placed), scale, width)


def _stretches(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The days to draw: whole months but for the beginning, with short gaps between them."""
    days = sorted({day for span in spans for day in span})
    found: list[tuple[int, int]] = []
    for day in days:
        end = _month_end(day)
        if found and _months_between(found[-1][1], day) <= _SHORT_GAP:
            found[-1] = (found[-1][0], end)
        else:
            found.append((max(_month_start(day), day - _BEFORE), end))
    return found


def _months_between(end: int, day: int) -> int:
    """How many whole months lie between two days."""
    one, other = date.fromordinal(end), date.fromordinal(day)
    return (other.year - one.year) * 12 + other.month - one.month - 1


def _month_start(day: int) -> int:
    return date.fromordinal(day).replace(day=1).toordinal()


def _month_end(day: int) -> int:
    at = date.fromordinal(day)
    if (at.year, at.month) == (date.max.year, 12):
        return date.max.toordinal()
    return (at.replace(day=28) + timedelta(days=4)).replace(day=1).toordinal() - 1
