"""The timeline: one SVG made of the events' dates; every event has a mark, and the mark leads to its page."""

from collections.abc import Callable, Sequence

from attrs import frozen

from toolkit.calendars.site.axis import Axis, axis_of
from toolkit.calendars.site.markup import Markup, element, joined
from toolkit.calendars.site.words import WORDS, month_name, when_name
from toolkit.merging.facets import days_of
from toolkit.model import Event, EventStatus

_MARGIN = 16
_TOP = 40
_ROW = 34
_CHIP = 24
_EDGE = 4
_GAP = 8
_LONGEST = 34
_LABELLED = 1500
_MOST_ROWS = 400
_MONTH_NAME = 100
_PER_LABEL = 24
# Widths at 13 px in DejaVu Sans, the broadest of the common fonts; text that ends early does no harm.
_THIN, _BROAD = frozenset("iljtfrI.,:;'|!()[]/ -"), frozenset("mwMWШЩЖФЮЪЫшщжфюы@—…%&")
_LAST_CYRILLIC = 0x52F


@frozen
class _Bar:
    """One event on the line: its row, left edge, how long it lasts, how wide it is drawn, its label."""

    event: Event
    row: int
    x: float
    lasts: float
    width: float
    label: str


def timeline(events: Sequence[Event], page_of: Callable[[Event], str], language: str) -> Markup:
    """The drawing; events without a date are not in it."""
    dated = [event for event in events if event.when is not None]
    if not dated:
        return element("p", WORDS[language]["none"])
    spans = [_days(event) for event in dated]
    axis = axis_of(spans, len(dated) * _PER_LABEL if len(dated) <= _LABELLED else 0)
    bars = _placed(dated, spans, axis)
    height = _TOP + _ROW * (1 + max(bar.row for bar in bars)) + _MARGIN
    drawing = element(
        "svg",
        _ticks(axis, height, language),
        element("g", *(_mark(bar, page_of, language) for bar in bars), role="list"),
        viewBox=f"0 0 {axis.width:.0f} {height}",
        width=f"{axis.width:.0f}",
        height=height,
        role="group",
        aria_labelledby="timeline-title",
        xmlns="http://www.w3.org/2000/svg",
    )
    frame = element("div", drawing, class_="scroll", tabindex=0, role="region", aria_labelledby="timeline-title")
    return joined(frame, _legend(dated, language))


def _days(event: Event) -> tuple[int, int]:
    assert event.when is not None
    days = days_of(event.when)
    return days.first, days.last


def _placed(events: Sequence[Event], spans: Sequence[tuple[int, int]], axis: Axis) -> list[_Bar]:
    """Each event in the first row that has room for its mark and label."""
    ends: list[float] = []
    bars = []
    order = sorted(range(len(events)), key=lambda number: (spans[number], events[number].uid))
    for number in order:
        start, end = spans[number]
        label = _label(events[number].name) if len(events) <= _LABELLED else ""
        lasts = axis.x(end + 1) - axis.x(start) if end > start else 0.0
        needed = max(_CHIP, lasts, _EDGE + 2 * _GAP + _text_width(label))
        x = max(0.0, min(axis.x(start), axis.width - needed))
        row = next((row for row, taken in enumerate(ends) if taken <= x), len(ends))
        if row == len(ends) and row < _MOST_ROWS:
            ends.append(0.0)
        row = min(row, len(ends) - 1)
        ends[row] = x + needed + _GAP
        bars.append(_Bar(events[number], row, x, min(lasts, axis.width - x), needed, label))
    return bars


def _text_width(text: str) -> float:
    """How wide a text is at the most, in pixels."""
    return sum(_width_of(letter) for letter in text)


def _width_of(letter: str) -> float:
    if letter in _THIN:
        return 5.2
    if letter in _BROAD:
        return 14.2
    return 10.3 if letter.isupper() or ord(letter) > _LAST_CYRILLIC else 8.6


def _label(name: str) -> str:
    text = " ".join(name.split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1].rstrip()}…"


def _ticks(axis: Axis, height: int, language: str) -> Markup:
    """A line and a name for each month, or for each year where months would crowd.

    Where months are left out there is a band.
    """
    yearly = 30 * axis.scale < _MONTH_NAME
    begins = {stretch.first for stretch in axis.stretches}
    shown = [
        (axis.x(at.toordinal()), at)
        for at in axis.month_starts()
        if not yearly or at.month == 1 or at.toordinal() in begins
    ]
    parts = [
        element("rect", x=f"{left:.1f}", y=0, width=f"{right - left:.1f}", height=height, class_="break")
        for left, right in axis.breaks()
    ]
    for (x, at), (after, _) in zip(shown, [*shown[1:], (float("inf"), None)], strict=True):
        tick = "tick year" if (at.month, at.day) == (1, 1) else "tick"
        if at.day == 1:
            parts.append(element("line", x1=f"{x:.1f}", x2=f"{x:.1f}", y1=8, y2=height, class_=tick))
        if after - x >= _MONTH_NAME:
            name = str(at.year) if yearly else month_name(at.year, at.month, language)
            parts.append(element("text", name, x=f"{x + 4:.1f}", y=22, class_="month"))
    return element("g", *parts, aria_hidden="true")


def _mark(bar: _Bar, page_of: Callable[[Event], str], language: str) -> Markup:
    """A label whose left edge is the day, coloured by status; a line below it for as long as it lasts."""
    event, y = bar.event, _TOP + bar.row * _ROW
    assert event.when is not None
    said = f"{when_name(event.when, language)}: {event.name}"
    status = event.status.value if event.status else ""
    chip = element("rect", x=f"{bar.x:.1f}", y=y, width=f"{bar.width:.1f}", height=_CHIP, rx=4, class_="chip")
    edge, height, top = (bar.lasts, _EDGE, y + _CHIP) if bar.lasts else (_EDGE, _CHIP, y)
    mark = element("rect", x=f"{bar.x:.1f}", y=top, width=f"{edge:.1f}", height=height, class_="mark")
    text = (
        element("text", bar.label, x=f"{bar.x + _EDGE + _GAP:.1f}", y=y + 17, class_="label")
        if bar.label
        else None
    )
    link = element("a", element("title", said), chip, mark, text, href=page_of(event), aria_label=said)
    return element("g", link, role="listitem", class_=f"entry {status}".rstrip(), data_uid=event.uid)


def _legend(events: Sequence[Event], language: str) -> Markup:
    """What the colours mean."""
    known = {event.status for event in events}
    items = (
        element("li", element("span", "", class_=f"swatch {status.value}"), WORDS[language][status.value])
        for status in EventStatus
        if status in known
    )
    return element("ul", *items, class_="legend")
