"""Content lines over octets: unfolding, folding, and where each of them stands (RFC 5545 3.1).

Octets are unfolded before they are decoded, because a fold may part the octets of one character.
"""

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from attrs import define

# A line ends with CRLF; a bare LF, a bare CR and CR CR LF are read as ends too, and reported by a rule.
_END = r"(?:\r{0,2}\n|\r(?!\r?\n))"
_FOLD = re.compile(f"{_END}[ \t]".encode())
_BLANKS = (b" ", b"\t")
_ANY_END = re.compile(_END.encode())
_ENDS_IN_TEXT = re.compile(_END)

BOM = b"\xef\xbb\xbf"
# UTF-32's little-endian mark begins with UTF-16's.
_WIDE = {
    b"\xff\xfe\0\0": "utf-32",
    b"\0\0\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
}

REPLACEMENT = "\ufffd"
_BROKEN = re.compile("[\udc80-\udcff]")
_BROKEN_RUN = re.compile("([\udc80-\udcff]+)")
_CUT_LETTERS = frozenset("\udcc2\udcc3\udcd0\udcd1")
"""The first octets of the letters of most words that are not ASCII."""

MAX_OCTETS = 75
# A stretch that may stand on one line: it ends neither inside a character nor after a backslash. The first
# holds 75 octets, the others 74, for the space that begins them.
_HEAD = re.compile(rb"(?s).{60,75}(?![\x80-\xbf])(?<!\\)")
_TAIL = re.compile(rb"(?s).{59,74}(?![\x80-\xbf])(?<!\\)|.{1,58}\Z")


def octets(source: bytes | str) -> bytes:
    """The octets of a text; a lone surrogate becomes what no UTF-8 reader accepts, to be reported."""
    return source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass")


def fold(text: str) -> str:
    """Content lines, each ended by CRLF, broken so that none is longer than 75 octets.

    A break never parts the octets of a character, nor a backslash from what it escapes.
    """
    lines = text.encode("utf-8", "replace").split(b"\r\n")
    return b"\r\n".join([line if len(line) <= MAX_OCTETS else _fold_line(line) for line in lines]).decode()


def _fold_line(line: bytes) -> bytes:
    head = _HEAD.match(line)
    if head is None:
        return _fold_slowly(line)
    pieces = [head[0], *_TAIL.findall(line, head.end())]
    return b"\r\n ".join(pieces) if sum(map(len, pieces)) == len(line) else _fold_slowly(line)


def _fold_slowly(line: bytes) -> bytes:
    """For a line with so many backslashes in a row that no short stretch avoids a pair of them."""
    pieces, start = [], 0
    while start < len(line):
        end = min(start + MAX_OCTETS - bool(start), len(line))
        while end < len(line) and (line[end] & 0xC0 == 0x80 or _is_escape(line, start, end)):
            end -= 1
        pieces.append(line[start:end])
        start = end
    return b"\r\n ".join(pieces)


def _is_escape(line: bytes, start: int, end: int) -> bool:
    """Whether a break at `end` parts a backslash from what it escapes: an odd number of them before it."""
    run = end - len(line[start:end].rstrip(b"\\")) - start
    return run % 2 == 1


def _decode(line: bytes) -> str:
    """A line that is not UTF-8: with marks for the octets that break it, where it is UTF-8 but for them.

    Any other is most often Windows-1252; what even that lacks is Latin-1.
    """
    try:
        return line.decode()
    except UnicodeDecodeError:
        if is_damaged(line):
            return _BROKEN.sub(REPLACEMENT, line.decode("utf-8", "surrogateescape"))
        return line.decode("cp1252", "replace") if b"\x81" not in line else line.decode("latin-1")


def is_damaged(line: bytes) -> bool:
    """Whether octets are UTF-8 but for some that break it, as a letter cut in two does; and no other encoding.

    Letters of two octets and more that are whole outweigh those that break. Where there are none, it is the
    octet that begins a letter of Latin or Cyrillic script, and as another encoding's letter ends hardly a word.
    """
    text = line.decode("utf-8", "surrogateescape")
    broken = _BROKEN.findall(text)
    wide = sum(char > "\x7f" for char in text) - len(broken)
    return bool(broken) and (wide >= len(broken) or _CUT_LETTERS.issuperset(broken))


def broken_octets(line: bytes) -> list[tuple[int, int]]:
    """Where octets break UTF-8, from and to, neighbours as one."""
    text = line.decode("utf-8", "surrogateescape")
    found, at = [], 0
    for part in _BROKEN_RUN.split(text):
        size = len(part.encode("utf-8", "surrogateescape"))
        if part and _BROKEN.match(part):
            found.append((at, at + size))
        at += size
    return found


@define(eq=False, slots=False)
class Text:
    """A stream of octets as content lines, with the place of every character.

    Attributes:
        data: the octets as they came.
        lines: the content lines, unfolded and decoded, without their ends.
        is_utf8: whether all of them were UTF-8.
        encoding: what the stream was written in, by its byte order mark; `data` is UTF-8 in any case.
    """

    data: bytes
    lines: list[str]
    is_utf8: bool = True
    encoding: str = "utf-8"

    @classmethod
    def of(cls, data: bytes) -> "Text":
        """The content lines of a stream."""
        if encoding := next((name for mark, name in _WIDE.items() if data.startswith(mark)), None):
            found = cls.of(data.decode(encoding, "replace").encode())
            found.encoding, found.is_utf8 = encoding, False
            return found
        unfolded = _unfold(data[len(BOM) :] if data.startswith(BOM) else data)
        try:
            text, is_utf8 = unfolded.decode(), True
        except UnicodeDecodeError:
            is_utf8 = False
            text = "\n".join(_decode(line) for line in _ANY_END.split(unfolded))
        lines = _split(text)
        if not lines[-1]:
            lines.pop()
        return cls(data, lines, is_utf8)

    @cached_property
    def starts(self) -> list[int]:
        """The octet that each content line begins at, and one past the last."""
        first = len(BOM) if self.data.startswith(BOM) else 0
        data = self.data
        starts = [first, *(end for end in self._physical[1:] if data[end : end + 1] not in _BLANKS)]
        return [*starts[: len(self.lines)], len(self.data)]

    @cached_property
    def _physical(self) -> list[int]:
        """The octet that each line begins at, folded or not; and the end, where the last line has one."""
        if b"\r\r\n" in self.data:
            return [0, *(match.end() for match in _ANY_END.finditer(self.data))]
        starts = [0, *accumulate(map(len, self.data.splitlines(keepends=True)))]
        return starts if self.data.endswith((b"\n", b"\r")) else starts[:-1] or [0]

    def span(self, number: int) -> tuple[int, int]:
        """The octets of content line `number`, folds included, without its end."""
        start, end = self.starts[number], self.starts[number + 1]
        return start, start + len(self.data[start:end].rstrip(b"\r\n"))

    def offset(self, number: int, column: int) -> int:
        """The octet in `data` at which character `column` (from 0) of content line `number` begins."""
        start, end = self.span(number)
        raw = self.data[start:end]
        wanted = self._octets_before(number, column, raw)
        for match in _FOLD.finditer(raw):
            if match.start() > wanted:
                break
            wanted += len(match[0])
        return min(start + wanted, end)

    def _octets_before(self, number: int, column: int, raw: bytes) -> int:
        """How many octets the first characters of an unfolded line are."""
        if not self.is_utf8:
            unfolded = _FOLD.sub(b"", raw)
            if not is_damaged(unfolded) and not _is_whole(unfolded):
                return column  # an encoding of one octet for each letter
            return len(unfolded.decode("utf-8", "surrogateescape")[:column].encode("utf-8", "surrogateescape"))
        return len(self.lines[number][:column].encode("utf-8", "surrogatepass"))

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column, from 1 and in code points, of an octet."""
        line = bisect_right(self._physical, offset)
        begin = self._physical[line - 1]
        before = self.data[begin:offset].removeprefix(BOM) if begin == 0 else self.data[begin:offset]
        return line, len(before.decode("utf-8", "replace")) + 1


def _is_whole(octets: bytes) -> bool:
    try:
        octets.decode()
    except UnicodeDecodeError:
        return False
    return True


def _unfold(data: bytes) -> bytes:
    """The octets without their folds."""
    pairs = data.count(b"\r\n")
    if b"\n\t" not in data and data.count(b"\r") == pairs and data.count(b"\n") == pairs:
        return data.replace(b"\r\n ", b"")  # nearly every file, and ten times as fast
    return _FOLD.sub(b"", data)


def _split(text: str) -> list[str]:
    """The lines of an unfolded text."""
    pairs = text.count("\r\n")
    if text.count("\r") != pairs:
        return _ENDS_IN_TEXT.split(text)
    return text.split("\r\n") if pairs == text.count("\n") else text.replace("\r\n", "\n").split("\n")
