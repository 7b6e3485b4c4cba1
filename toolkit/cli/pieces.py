"""Many documents in one file: JSON Lines, JSON texts one after another, an array of articles."""

import json
import re
from collections.abc import Iterator
from itertools import islice

from attrs import define, evolve, frozen

from toolkit.cli.inputs import LINES, MEBIBYTE, is_article_array, plain_name
from toolkit.cli.trouble import Trouble, printable
from toolkit.diagnostics import Diagnostic, Fix

MOST = 100_000
"""A file of more documents is refused, so that a check stays within bounds of time."""
_FIRST_OF_LINES = re.compile(rb"\s*(\{[^\r\n]*\})[ \t]*\r?\n\s*\{")
_ANOTHER = re.compile(rb"\}\s*\{")
_SPACE = re.compile(r"\s*")
_DECODER = json.JSONDecoder()
_MARK = b"\xef\xbb\xbf"
_SEPARATOR = b"\x1e"
"""RFC 7464 2.1: each text of a JSON text sequence stands after this octet."""


@frozen
class Piece:
    """One document of an input, and where in it the document begins: lines, columns of the line, octets before."""

    data: bytes
    line: int = 0
    offset: int = 0
    column: int = 0


def pieces_of(data: bytes, name: str) -> list[Piece]:
    """The documents of an input; the input itself where it is one document.

    Articles of our own JSON may stand in an array; arrays of JSON-LD and ninjs are documents of those formats.

    Raises:
        Trouble: there are too many.
    """
    try:
        found = list(islice(_parted(data, name), MOST + 1))
    except (ValueError, RecursionError):
        found = []
    if len(found) > MOST:
        raise Trouble(f"{printable(name)} holds more than {MOST:,} documents", "part it")
    return found or [Piece(data)]


def _parted(data: bytes, name: str) -> Iterator[Piece]:
    if is_json_lines(data, name):
        return _lines(data)
    if data.startswith(_SEPARATOR):
        return _sequence(data)
    text = data.removeprefix(_MARK).lstrip()
    if text.startswith(b"{") and _ANOTHER.search(text):
        return _values(data)
    return _items(data) if is_article_array(text) else iter(())


def is_json_lines(data: bytes, name: str) -> bool:
    """Whether there is a JSON document on each line: by the name, or by two objects that begin lines."""
    if plain_name(name).lower().endswith(LINES):
        return True
    first = _FIRST_OF_LINES.match(data, 0, min(len(data), MEBIBYTE))
    return first is not None and _balanced(first[1])


def _balanced(line: bytes) -> bool:
    return line.count(b"{") == line.count(b"}") and line.count(b'"') % 2 == 0


def _lines(data: bytes) -> Iterator[Piece]:
    for number, (offset, line) in enumerate(_cut(data, b"\n")):
        if line.strip():
            yield Piece(line.rstrip(b"\r"), number, offset)


def _sequence(data: bytes) -> Iterator[Piece]:
    line = 0
    for offset, text in _cut(data, _SEPARATOR):
        if text.strip():
            yield Piece(text, line, offset, 1)
        line += text.count(b"\n")


def _cut(data: bytes, sign: bytes) -> Iterator[tuple[int, bytes]]:
    """The stretches between signs, each with its offset, one after the other: there may be millions."""
    at = 0
    while at <= len(data):
        end = data.find(sign, at)
        end = len(data) if end < 0 else end
        yield at, data[at:end]
        at = end + 1


def _values(data: bytes) -> Iterator[Piece]:
    """The objects of a text of several; what cannot be read is the last of them. None of what is no UTF-8."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    at, walk = _after_space(text, 0), _Walk(text, _mark(data))
    while at < len(text):
        try:
            _, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError):
            end = len(text)
        yield walk.piece(at, end)
        at = _after_space(text, end)


def _items(data: bytes) -> Iterator[Piece]:
    """The items of an array. Raises ValueError or RecursionError where it is none after all."""
    text = data.decode("utf-8-sig")
    at, walk = text.index("[") + 1, _Walk(text, _mark(data))
    sign = ","
    while sign == ",":
        at = _after_space(text, at)
        _, end = _DECODER.raw_decode(text, at)
        yield walk.piece(at, end)
        at = _after_space(text, end)
        sign, at = text[at : at + 1], at + 1
    if sign != "]" or text[at:].strip():
        raise ValueError(text[at : at + 10])


def _after_space(text: str, at: int) -> int:
    return _SPACE.match(text, at).end()  # type: ignore[union-attr]


def _mark(data: bytes) -> int:
    return len(_MARK) if data.startswith(_MARK) else 0


@define
class _Walk:
    """How far a text was gone through: code points, octets, lines, and code points of the line."""

    text: str
    offset: int
    done: int = 0
    line: int = 0
    column: int = 0

    def piece(self, start: int, end: int) -> Piece:
        """The piece from `start` to `end`, both after what was gone through."""
        self._go(start)
        found = Piece(self.text[start:end].encode(), self.line, self.offset, self.column)
        self._go(end)
        return found

    def _go(self, end: int) -> None:
        passed = self.text[self.done : end]
        newlines = passed.count("\n")
        self.column = len(passed) - passed.rindex("\n") - 1 if newlines else self.column + len(passed)
        self.line, self.offset, self.done = self.line + newlines, self.offset + len(passed.encode()), end


def moved(found: Diagnostic, piece: Piece) -> Diagnostic:
    """A finding in one document of several, at its place in the file."""
    if not piece.line and not piece.offset:
        return found
    line, column = found.line or 1, found.column or 1
    return evolve(
        found,
        line=line + piece.line,
        column=column + piece.column if line == 1 else column,
        fix=found.fix and _moved_fix(found.fix, piece.offset),
    )


def _moved_fix(fix: Fix, offset: int) -> Fix:
    edits = (evolve(edit, start=edit.start + offset, end=edit.end + offset) for edit in fix.edits)
    return evolve(fix, edits=tuple(edits))
