"""The timeline: one SVG made of the events' dates; every event has a mark, and the mark leads to its page."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from attrs import frozen

from toolkit.calendars.site.markup import Markup, element, joined
from toolkit.calendars.site.words import WORDS, month_name, when_name
from toolkit.merging.facets import days_of
from toolkit.model import Event

_MARGIN = 16
_TOP = 40
_ROW = 30
_MARK = 24
_LETTER = 7.2
_LONGEST = 30
_FEW = 150
_NARROWEST, _WIDEST = 680, 12_000
_MOST_ROWS = 400


@frozen
class _Bar:
    """One event on the line: its days, the row it lies in, where its mark begins and ends, and its label."""

    event: Event
    first: int
    last: int
    row: int
    x: float
    width: float
    label: str


def timeline(events: Sequence[Event], page_of: Callable[[Event], str], language: str) -> Markup:
    """The drawing; events without a date are not in it."""
    dated = [event for event in events if event.when is not None]
    if not dated:
        return element("p", WORDS[language]["none"])
    spans = [_days(event) for event in dated]
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    first, last = _month_start(first), _month_end(last)
    width = _width(last - first + 1, len(dated))
    scale = (width - 2 * _MARGIN) / (last - first + 1)
    bars = _placed(dated, spans, first, scale, width)
    height = _TOP + _ROW * (1 + max(bar.row for bar in bars)) + _MARGIN
    drawing = element(
        "svg",
        _ticks(first, last, scale, height, language),
        element("g", *(_mark(bar, page_of, language) for bar in bars), role="list"),
        viewBox=f"0 0 {width:.0f} {height}",
        width=f"{width:.0f}",
        height=height,
        role="group",
        aria_labelledby="timeline-title",
        xmlns="http://www.w3.org/2000/svg",
    )
    return element("div", drawing, class_="scroll", tabindex=0, role="region", aria_labelledby="timeline-title")


def _days(event: Event) -> tuple[int, int]:
    assert event.when is not None
    days = days_of(event.when)
    return days.first, days.last


def _month_start(day: int) -> int:
    return date.fromordinal(day).replace(day=1).toordinal()


def _month_end(day: int) -> int:
    at = date.fromordinal(day)
    if (at.year, at.month) == (date.max.year, 12):
        return date.max.toordinal()
    return (at.replace(day=28) + timedelta(days=4)).replace(day=1).toordinal() - 1


def _width(days: int, count: int) -> float:
    """Wide enough to tell days apart, as far as a page can be scrolled."""
    wanted = days * (16 if count <= _FEW else 6)
    return float(min(max(wanted, _NARROWEST), _WIDEST))


def _placed(
    events: Sequence[Event], spans: Sequence[tuple[int, int]], first: int, scale: float, width: float
) -> list[_Bar]:
    """Each event in the first row that has room for its mark and label."""
    ends: list[float] = []
    bars = []
    order = sorted(range(len(events)), key=lambda number: (spans[number], events[number].uid))
    for number in order:
        start, end = spans[number]
        label = _label(events[number].name) if len(events) <= _FEW else ""
        x = _MARGIN + (start - first) * scale
        mark = max((end - start + 1) * scale, _MARK)
        needed = max(mark, _MARK + 6 + len(label) * _LETTER if label else mark)
        x = max(0.0, min(x, width - needed))
        row = next((row for row, taken in enumerate(ends) if taken <= x), len(ends))
        if row == len(ends) and row < _MOST_ROWS:
            ends.append(0.0)
        row = min(row, len(ends) - 1)
        ends[row] = x + needed + 4
        bars.append(_Bar(events[number], start, end, row, x, mark, label))
    return bars


def _label(name: str) -> str:
    text = " ".join(name.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _ticks(first: int, last: int, scale: float, height: int, language: str) -> Markup:
    """A line and a name for each month, or for each year where months would crowd."""
    days = last - first + 1
    yearly = days * scale / max(days / 30, 1) < 90
    parts: list[Markup] = []
    day = first
    while day <= last:
        at = date.fromordinal(day)
        if not yearly or at.month == 1 or day == first:
            x = _MARGIN + (day - first) * scale
            name = str(at.year) if yearly else month_name(at.year, at.month, language)
            parts.append(element("line", x1=f"{x:.1f}", x2=f"{x:.1f}", y1=8, y2=height, class_="tick"))
            parts.append(element("text", name, x=f"{x + 4:.1f}", y=22, class_="month"))
        day = _month_end(day) + 1
    return element("g", *parts, aria_hidden="true")


def _mark(bar: _Bar, page_of: Callable[[Event], str], language: str) -> Markup:
    event, y = bar.event, _TOP + bar.row * _ROW
    assert event.when is not None
    said = f"{when_name(event.when, language)}: {event.name}"
    coarse = bar.last > bar.first
    shape = element(
        "rect",
        x=f"{bar.x:.1f}",
        y=y + (4 if coarse else 0),
        width=f"{bar.width:.1f}",
        height=_MARK - (8 if coarse else 0),
        rx=4 if coarse else _MARK // 2,
        class_=f"mark {event.status.value if event.status else ''}".rstrip(),
    )
    x = bar.x + (8 if bar.width > _MARK + len(bar.label) * _LETTER else bar.width + 6)
    label = element("text", bar.label, x=f"{x:.1f}", y=y + 17, class_="label") if bar.label else None
    inside = " inside" if label and x < bar.x + bar.width else ""
    link = element("a", element("title", said), shape, label, href=page_of(event), aria_label=said)
    return element("g", joined(link), role="listitem", class_=f"entry{inside}", data_uid=event.uid)
