"""What the frame of an article tells: the value that the segments layer hands on."""

import itertools
from bisect import bisect_right
from functools import cached_property

from attrs import field, frozen

from toolkit.diagnostics import Finding
from toolkit.extraction.segments.dateline import Dateline
from toolkit.extraction.segments.lines import Line
from toolkit.model import Image, Moment, Source

_BETWEEN = "\n\n"


@frozen(kw_only=True)
class Layout:
    """An article taken apart; nothing in it is looked up or guessed yet.

    Attributes:
        headline: the title; "" when the text has none.
        headline_is_own: whether the text has a headline, and not only a first sentence.
        paragraphs: those of the article, each with the code point of the source that it begins at.
        published: from the timestamp line, the metadata block or the dateline, in this order; for want of them
            the time of the last change.
        modified: from a timestamp marked as that of a change.
        stamps: every line that was read as a time of publication: (line, moment).
        dateline: of the first paragraph, which no longer holds it.
        metadata: the fields of the block on top, by the name of the field, in order.
        authors: names as printed.
        sources: from the source line.
        images: of Markdown.
        copyright: the line as printed.
        flags: the words of a wire's priority line or slug.
        dropped: lines that are not text of the article, with why.
        findings: what could not be read.
    """

    headline: str
    headline_is_own: bool = True
    paragraphs: tuple[Line, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    stamps: tuple[tuple[Line, Moment], ...] = ()
    dateline: Dateline | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    authors: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    images: tuple[Image, ...] = ()
    copyright: str | None = None
    flags: tuple[str, ...] = ()
    dropped: tuple[tuple[Line, str], ...] = ()
    findings: tuple[Finding, ...] = field(default=())

    @property
    def body(self) -> str:
        """The paragraphs joined by an empty line."""
        return _BETWEEN.join(line.text for line in self.paragraphs)

    def meta(self, name: str) -> str | None:
        """The first value of a field of the metadata block."""
        return next((value for key, value in self.metadata if key == name), None)

    def source_offset(self, offset: int) -> int:
        """The code point of the source that stands, as nearly as is known, at an offset of the body."""
        if not self.paragraphs:
            return 0
        index = max(0, bisect_right(self._starts, offset) - 1)
        line = self.paragraphs[index]
        return line.start + min(offset - self._starts[index], len(line.text))

    @cached_property
    def _starts(self) -> list[int]:
        """The offset in the body at which each paragraph begins."""
        lengths = (len(line.text) + len(_BETWEEN) for line in self.paragraphs)
        return [0, *itertools.accumulate(lengths)][:-1]
