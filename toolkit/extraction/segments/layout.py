"""What the frame of an article tells: the value that the segments layer hands on."""

import itertools
from bisect import bisect_right
from functools import cached_property

from attrs import frozen

from toolkit.extraction.segments.dateline import Dateline
from toolkit.extraction.segments.embargo import EmbargoLine
from toolkit.extraction.segments.impossible import Impossible
from toolkit.extraction.segments.lines import Line
from toolkit.model import Image, Moment, Source

_BETWEEN = "\n\n"


@frozen
class Unread:
    """A line that should give a time of publication, and gives none.

    Attributes:
        line: the line.
        fault: what there is not in any calendar or on any clock; None where the words give no date at all.
        offset: in the line, where the words begin in which the fault is counted.
    """

    line: Line
    fault: Impossible | None = None
    offset: int = 0

    @property
    def start(self) -> int:
        """The code point of the source at which the fault stands, else the line."""
        return self.line.start + (self.offset + self.fault.offset if self.fault else 0)


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
        unread: lines that should give a time of publication, and give none.
        dateline: of the first paragraph, which no longer holds it.
        dateline_start: the code point of the source that it begins at.
        metadata: the fields of the block on top, by the name of the field, in order.
        authors: names as printed.
        names: bare names between headline and report; those of persons are the authors'.
        sources: from the source line.
        images: of Markdown.
        copyright: the line as printed.
        flags: the words of a wire's priority line or slug.
        embargo: what a line says of an embargo.
        dropped: lines that are not text of the article, with why.
    """

    headline: str
    headline_is_own: bool = True
    paragraphs: tuple[Line, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    stamps: tuple[tuple[Line, Moment], ...] = ()
    unread: tuple[Unread, ...] = ()
    dateline: Dateline | None = None
    dateline_start: int | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    authors: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    images: tuple[Image, ...] = ()
    copyright: str | None = None
    flags: tuple[str, ...] = ()
    embargo: EmbargoLine | None = None
    dropped: tuple[tuple[Line, str], ...] = ()

    @cached_property
    def body(self) -> str:
        """The paragraphs joined by an empty line."""
        return _BETWEEN.join(line.text for line in self.paragraphs)

    def meta(self, name: str) -> str | None:
        """The first value of a field of the metadata block."""
        for key, value in self.metadata:
            if key == name:
                return value
        return None

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
