"""Lines that date the lines below them: "Основные события четверга, 18 сентября:"."""

import re
from collections.abc import Callable

from attrs import frozen

from toolkit.extraction.entities import Mention
from toolkit.extraction.segments.sentences import paragraph_start
from toolkit.extraction.times import Time
from toolkit.model import Place, Span, When

# A line of a list: a mark, a number or a time of day stands before its words.
_BULLET = re.compile(r"\s*(?:(?:[-–—•·▪●>]|[*-]{1,3}|\d{1,2}[.)])\s|\d{1,2}[:.]\d\d\b)")
_LETTERS = re.compile(r"[^\W\d_]{2,}")


@frozen
class Heading:
    """A line that dates the lines below it: "Основные события четверга, 18 сентября:"."""

    time: Time
    when: When
    line: int = 0


def still(text: str, heading: Heading | None, span: Span) -> Heading | None:
    """The heading, as long as what it dates goes on."""
    if heading is None or _BULLET.match(text, span.start):
        return heading
    line = paragraph_start(text, span.start)
    return heading if line == heading.line or _BULLET.match(text, line) else None


def heading_of(
    text: str,
    span: Span,
    here: tuple[Time, ...],
    when_of: Callable[[Time], When | None],
    named: Callable[[Span], Mention | None],
) -> Heading | None:
    """What a sentence that tells nothing dates below it; None where it is no heading."""
    words = span.of(text)
    dated = [(time, when) for time in here if (when := when_of(time)) is not None]
    if len(dated) != 1:
        return None
    rest = words
    for time in here:
        rest = rest.replace(time.text, "")
    bare = _only_placed(span, here, rest, named(span)) and "\n" in text[max(0, span.start - 1) : span.start]
    if not bare and not words.rstrip().endswith(":"):
        return None
    return Heading(*dated[0], line=paragraph_start(text, span.start))


def _only_placed(span: Span, here: tuple[Time, ...], rest: str, named: Mention | None) -> bool:
    """Whether a line of a diary has said no more than its date and maybe a place: "14 мая. Москва."."""
    if not _LETTERS.search(rest):
        return True
    led = bool(here) and here[0].span.start == span.start
    return led and named is not None and isinstance(named.value, Place) and rest.strip(" .,:—–-") == named.text
