"""Temporal expressions: what a text says about when, as TIMEX3 values with their evidence."""

from toolkit.arguments import expect
from toolkit.extraction.detection import language_of
from toolkit.extraction.languages import lexicon
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.engine import times_in
from toolkit.extraction.times.publication import Published, day_of
from toolkit.extraction.times.scan import Scanner
from toolkit.extraction.times.timestamp import read_timestamp
from toolkit.extraction.times.values import Time, to_duration, to_when

__all__ = ["Published", "Time", "find_times", "read_timestamp", "to_duration", "to_when"]


def find_times(text: str, *, language: str | None = None, published: Published = None) -> tuple[Time, ...]:
    """The temporal expressions of a text, in their order, none inside another.

    Args:
        text: any text; it is not changed, spans count its code points.
        language: BCP 47 tag; made out from the text when not given.
        published: when the text appeared; "yesterday" counts from it. Without it the text is read as a
            narrative, in which each date counts from the one before.

    Raises:
        ValueError: `published` is a text, but not a date; or `language` is none that can be read.
        TypeError: an argument is of another type.
    """
    expect(text, "text", str)
    words = lexicon(language_of(text, language), "times")
    scanner = Scanner(text, words)
    context = Context(text, scanner.shadow, words, day_of(published))
    return tuple(time for run in scanner.runs() for time in times_in(context, run))
