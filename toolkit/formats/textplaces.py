"""Where the code points of a text stand: in lines and columns, and in the octets of its encoding."""

import re
from bisect import bisect_right

from attrs import define

from toolkit.formats.base import Place

_NEWLINE = re.compile(r"\r\n?|\n")
_STEP = 4096
"""Code points between two offsets whose octets are counted once."""


def place_at(text: str, offset: int, path: str = "") -> Place:
    """Line and column of a code point of a text; lines end with LF, CR LF or CR."""
    line, begin = 1, 0
    for match in _NEWLINE.finditer(text, 0, offset):
        line, begin = line + 1, match.end()
    return Place(line=line, column=offset - begin + 1, path=path)


@define(eq=False)
class Places:
    """The places of a text, from tables made at the first question, so that many questions cost little.

    Attributes:
        text: the decoded text.
        encoding: what it was decoded by; one without shifts, in which every character has octets of its own.
    """

    text: str
    encoding: str = "utf-8"
    _lines: list[int] | None = None
    _octets: list[int] | None = None

    def line(self, offset: int) -> Place:
        """Line and column of an offset."""
        if self._lines is None:
            self._lines = [0, *(match.end() for match in _NEWLINE.finditer(self.text))]
        line = bisect_right(self._lines, offset)
        return Place(line=line, column=offset - self._lines[line - 1] + 1)

    def octet(self, offset: int) -> int:
        """How many octets stand before an offset, a byte order mark not counted."""
        if self._octets is None:
            self._octets = [0]
            for start in range(0, len(self.text), _STEP):
                self._octets.append(self._octets[-1] + self._length(start, start + _STEP))
        step, rest = divmod(offset, _STEP)
        return self._octets[step] + self._length(offset - rest, offset)

    def _length(self, start: int, end: int) -> int:
        return len(self.text[start:end].encode(self.encoding, "replace"))
