"""Many documents in one file: JSON Lines, JSON texts one after another, an array of articles."""

import json
import re
from collections.abc import Iterator

from attrs import evolve, frozen

from toolkit.cli.inputs import LINES, MEBIBYTE, is_article_array, plain_name
from toolkit.diagnostics import Diagnostic, Fix

_FIRST_OF_LINES = re.compile(rb"\s*(\{[^\r\n]*\})[ \t]*\r?\n\s*\{")
_ANOTHER = re.compile(rb"\}\s*\{")
_SPACE = re.compile(r"\s*")
_COMMA = re.compile(r"[\s,]*")
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
    """
    if is_json_lines(data, name):
        return list(_lines(data))
    if data.startswith(_SEPARATOR):
        return list(_sequence(data))
    text = data.removeprefix(_MARK).lstrip()
    if text.startswith(b"{") and _ANOTHER.search(text):
        return list(_values(data)) or [Piece(data)]
    if is_article_array(text):
        return list(_items(data)) or [Piece(data)]
    return [Piece(data)]


def is_json_lines(data: bytes, name: str) -> bool:
    """Whether there is a JSON document on each line: by the name, or by two objects that begin lines."""
    if plain_name(name).lower().endswith(LINES):
        return True
    first = _FIRST_OF_LINES.match(data, 0, min(len(data), MEBIBYTE))
    return first is not None and _balanced(first[1])


def _balanced(line: bytes) -> bool:
    return line.count(b"{") == line.count(b"}") and line.count(b'"') % 2 == 0


def _lines(data: bytes) -> Iterator[Piece]:
    offset = 0
    for number, line in enumerate(data.split(b"\n")):
        if line.strip():
            yield Piece(line.rstrip(b"\r"), number, offset)
        offset += len(line) + 1


def _sequence(data: bytes) -> Iterator[Piece]:
    line = offset = 0
    for text in data.split(_SEPARATOR):
        if text.strip():
            yield Piece(text, line, offset, 1 if offset else 0)
        line += text.count(b"\n")
        offset += len(text) + 1


def _values(data: bytes) -> Iterator[Piece]:
    """The objects of a text of several; what cannot be read is the last of them. None of what is no UTF-8."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    yield from _stretches(text, _SPACE, 0, len(data) - len(text.encode()))


def _items(data: bytes) -> Iterator[Piece]:
    """The items of an array; none of what is no array."""
    try:
        text = data.decode("utf-8-sig")
        json.loads(text)
    except (ValueError, RecursionError):
        return
    begin = text.index("[") + 1
    yield from _stretches(text[: text.rindex("]")], _COMMA, begin, len(data) - len(text.encode()))


def _stretches(text: str, between: re.Pattern[str], at: int, mark: int) -> Iterator[Piece]:
    """The JSON texts from `at` on, what stands between them passed over."""
    decoder = json.JSONDecoder()
    done, place = 0, _Place(mark)
    while (at := _after(between, text, at)) < len(text):
        try:
            _, end = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            end = len(text)
        place = place.after(text[done:at])
        yield Piece(text[at:end].encode(), place.line, place.offset, place.column)
        place, done = place.after(text[at:end]), end
        at = end


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


@frozen
class _Place:
    """How far a text was read: octets, lines, and code points of the line."""

    offset: int = 0
    line: int = 0
    column: int = 0

    def after(self, text: str) -> "_Place":
        """The place at the end of a text that follows."""
        newlines = text.count("\n")
        column = len(text) - text.rindex("\n") - 1 if newlines else self.column + len(text)
        return _Place(self.offset + len(text.encode()), self.line + newlines, column)


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
