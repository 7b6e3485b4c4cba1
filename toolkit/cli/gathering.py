"""What the documents of an input hold, and what is wrong with them; one that cannot be read keeps none back."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from toolkit.cli.inputs import Input, format_of
from toolkit.cli.pieces import Piece, moved, pieces_of
from toolkit.diagnostics import Report
from toolkit.formats import FORMATS, Format
from toolkit.model import Feed
from toolkit.validation.engine import Checked, check_text

EXTRACTED = frozenset(("text", "html"))
"""The formats whose articles are taken out of prose."""


@frozen
class Gathered:
    """What an input holds.

    Attributes:
        format: of its first document.
        feeds: what could be read, one for each document.
        report: what was found, at the lines of the input.
        left_out: how many documents, or items of them, could not be read.
    """

    format: Format
    feeds: tuple[Feed, ...]
    report: Report
    left_out: int

    @property
    def feed(self) -> Feed:
        """All of it as one feed; the facts of a feed itself are those of a lone document."""
        if len(self.feeds) == 1:
            return self.feeds[0]
        return Feed(
            articles=tuple(article for feed in self.feeds for article in feed.articles),
            events=tuple(event for feed in self.feeds for event in feed.events),
        )


def gather(data: bytes, item: Input, wanted: str | None, facts: Mapping[str, Any]) -> Gathered:
    """Read the documents of an input: one, or those of JSON Lines, of an array, of several JSON texts.

    Args:
        data: the octets of the input.
        item: the input.
        wanted: the name of the format; None: told from each document.
        facts: what is known of raw articles.

    Raises:
        Trouble: the documents are too many, or the first is none that is known.
    """
    pieces = pieces_of(data, item.path)
    first = format_of(pieces[0].data, item, wanted)
    formats = [first, *(first if wanted else _format_of(piece, first) for piece in pieces[1:])]
    checked = [
        (piece, _checked(piece, item, format, facts)) for piece, format in zip(pieces, formats, strict=True)
    ]
    held = [(one.feed or one.rest, one.left_out) for _, one in checked]
    return Gathered(
        format=first,
        feeds=tuple(feed for feed, _ in held if feed is not None),
        report=Report(tuple(moved(found, piece) for piece, one in checked for found in one.report)),
        left_out=sum(1 if feed is None else left_out for feed, left_out in held),
    )


def _format_of(piece: Piece, first: Format) -> Format:
    """The format of a later document; one that cannot be told is taken for what the first one is."""
    return next((known for known in FORMATS.values() if known.sniff(piece.data[:4096])), first)


def _checked(piece: Piece, item: Input, format: Format, facts: Mapping[str, Any]) -> Checked:
    return check_text(piece.data, format, source=item.label, options=facts if format.name in EXTRACTED else {})
