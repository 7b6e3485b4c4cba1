"""What was found in a text, shown in the text itself: the terminal's view, and the marks that the page shares."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

import click
from attrs import frozen

from toolkit.diagnostics import Finding
from toolkit.extraction import Analysis, Happening, Quotation, Time
from toolkit.model import Place, Span
from toolkit.reports.columns import tame
from toolkit.reports.text import Ink, plain


@frozen
class Mark:
    """A stretch of the body that shows a fact.

    Attributes:
        span: where it stands.
        kind: "quote", "cue", "speaker", "date", "event" or "name".
        fact: the fact's identifier in the view: "q1", "e2", "t3"; "" for a name.
    """

    span: Span
    kind: str
    fact: str


@frozen
class Stretch:
    """Text under the same marks, the widest first."""

    text: str
    start: int
    marks: tuple[Mark, ...]


# Later kinds lie on top of earlier ones.
_ORDER = ("quote", "name", "speaker", "cue", "event", "date")
_STYLES: dict[str, dict[str, object]] = {
    "quote": {"fg": "cyan"},
    "speaker": {"fg": "magenta", "bold": True},
    "cue": {"fg": "magenta"},
    "event": {"fg": "green", "bold": True},
    "date": {"fg": "yellow"},
    "name": {"underline": True},
}


def marks(analysis: Analysis) -> tuple[Mark, ...]:
    """Everything that was found in the body, as marks."""
    return (
        *(mark for number, one in enumerate(analysis.quotations, 1) for mark in _of_quote(one, f"q{number}")),
        *(Mark(one.trigger, "event", f"e{number}") for number, one in enumerate(analysis.happenings, 1)),
        *(Mark(one.span, "date", f"t{number}") for number, one in enumerate(analysis.times, 1)),
        *(Mark(one.span, "name", "") for one in analysis.mentions if one.kind != "demonym"),
    )


def _of_quote(one: Quotation, fact: str) -> Iterator[Mark]:
    yield from (Mark(part, "quote", fact) for part in one.contents)
    if one.cue_span:
        yield Mark(one.cue_span, "cue", fact)
    if one.source_span:
        yield Mark(one.source_span, "speaker", fact)


def stretches(text: str, found: Iterable[Mark]) -> Iterator[Stretch]:
    """The text cut wherever a mark begins or ends, in one sweep."""
    opening: dict[int, list[Mark]] = {}
    closing: dict[int, list[Mark]] = {}
    for mark in found:
        if mark.span.start < mark.span.end:
            opening.setdefault(mark.span.start, []).append(mark)
            closing.setdefault(mark.span.end, []).append(mark)
    edges = sorted({0, len(text), *opening, *closing})
    under: list[Mark] = []
    for start, end in pairwise(edges):
        for mark in closing.get(start, ()):
            under.remove(mark)
        under.extend(opening.get(start, ()))
        yield Stretch(text[start:end], start, tuple(sorted(under, key=lambda mark: _ORDER.index(mark.kind))))


def terminal(analysis: Analysis, *, colour: bool = False) -> str:
    """The article with its facts marked, and the facts in a list below.

    With colour: quotes cyan, speakers and cues magenta, event words green, dates yellow, names underlined.
    Without: quotes in braces with their number, event words and dates in brackets.
    """
    ink: Ink = click.style if colour else plain
    article = analysis.article
    head = [ink(tame(article.headline), bold=True), _dateline(analysis), ""]
    return "\n".join([*head, _body(analysis, ink, colour), "", *_lists(analysis, ink), ""])


def _dateline(analysis: Analysis) -> str:
    article = analysis.article
    parts = (article.dateline, str(article.date_published or ""), article.language)
    return tame(" · ".join(part for part in parts if part))


def _body(analysis: Analysis, ink: Ink, colour: bool) -> str:
    shown = []
    body = analysis.article.body
    found = [mark for mark in marks(analysis) if colour or mark.kind in ("quote", "event", "date")]
    for stretch in stretches(body, found):
        text = "\n".join(tame(line) for line in stretch.text.split("\n"))
        shown.append(_inked(text, stretch, ink) if colour else _bracketed(text, stretch))
    return "".join(shown)


def _inked(text: str, stretch: Stretch, ink: Ink) -> str:
    style: dict[str, object] = {}
    for mark in stretch.marks:
        style |= _STYLES[mark.kind]
    return ink(text, **style) if style else text


def _bracketed(text: str, stretch: Stretch) -> str:
    end = stretch.start + len(stretch.text)
    for mark in stretch.marks:
        left, right = ("{", "}") if mark.kind == "quote" else ("[", "]")
        begins, ends = mark.span.start == stretch.start, mark.span.end == end
        text = f"{left + mark.fact + ' ' if begins else ''}{text}{right if ends else ''}"
    return text


def _lists(analysis: Analysis, ink: Ink) -> Iterator[str]:
    for title, prefix, rows in (
        ("Quotes", "q", [quote_row(one) for one in analysis.quotations]),
        ("Events", "e", [event_row(one) for one in analysis.happenings]),
        ("Dates", "t", [time_row(one) for one in analysis.times]),
        ("Notes", "n", [note_row(one) for one in analysis.findings]),
    ):
        if rows:
            yield ink(title, bold=True)
            yield from (f"  {prefix}{number}  {tame(row)}" for number, row in enumerate(rows, 1))


def quote_row(one: Quotation) -> str:
    """Who says what, in one line."""
    who = one.speaker.name if one.speaker else "?"
    doubt = "" if one.certainty == "stated" else f" ({one.certainty})"
    return f"{who}{doubt}, {one.kind.value}: {one.text}"


def event_row(one: Happening) -> str:
    """What happens when and where, in one line."""
    place: Place | None = one.place
    who = ", ".join(agent.name for agent in one.participants)
    parts = (str(one.when), place.name if place else "", one.name, one.kind or "", one.status.value, who)
    return " · ".join(part for part in parts if part)


def time_row(one: Time) -> str:
    """The words and their value, in one line."""
    return f"{one.text} = {one.value} ({one.certainty})"


def note_row(one: Finding) -> str:
    """What was left open, and where, in one line."""
    place = f"line {one.line}, column {one.column}: " if one.line else ""
    return f"{place}{one.message} ({one.code})"
