"""JSON text to tree and back, with the place of every path: what all JSON formats share.

RFC 8259, read strictly: no comments, no trailing commas, no NaN, no half of a surrogate pair. The tree
comes from the fast parser of the standard library; places are found by a second pass over the text, and
only when somebody asks for one.
"""

import json
import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from collections.abc import Iterator, Mapping
from json.encoder import encode_basestring
from typing import Any, NamedTuple, NoReturn

from attrs import define, field

from toolkit.diagnostics import Edit, Finding, Path
from toolkit.formats.base import Document, Place, Tree, pointer
from toolkit.formats.jsonfaults import cause_of
from toolkit.formats.jsonsteps import Stepped
from toolkit.formats.syntax_codes import (
    EMPTY,
    NOT_A_NUMBER,
    NOT_DECODABLE,
    NOT_UNICODE,
    OTHER_ENCODING,
    REPEATED_KEY,
    TOO_DEEP,
    TOO_LARGE,
    read_error,
)
from toolkit.formats.textplaces import Places, place_at

MAX_DEPTH = 100
"""Objects and arrays within each other; an article graph needs about ten."""
MAX_SIZE = 100_000_000
"""Octets of one document."""

# The longer marks first: UTF-32's little-endian mark begins with UTF-16's.
_MARKS = (
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF8, "utf-8"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],]|[^\s{}\[\],:"]+', re.DOTALL)
_DEEPER = {"{": 1, "[": 1, "}": -1, "]": -1}
_SURROGATE = re.compile("[\ud800-\udfff]")
_SURROGATE_ESCAPE = re.compile(r"\\u[dD][89a-fA-F]")


class Stretch(NamedTuple):
    """Where a value of the tree stands in the text, in code points, half-open.

    Attributes:
        start: of the value.
        end: of the value.
        key_start: of its key, the quotation mark included; the value's start for an item of an array.
        key_end: of its key.
    """

    start: int
    end: int
    key_start: int
    key_end: int


@define(eq=False)
class JsonText:
    """A JSON text that was read: the native form of a JSON document.

    Attributes:
        text: the decoded text: the whole page where the JSON is a part of one.
        start: where the JSON begins in `text`.
        end: where it ends.
        encoding: what `text` was decoded by.
        mark: how many octets of byte order mark stood before it.
    """

    text: str
    start: int = 0
    end: int | None = None
    encoding: str = "utf-8"
    mark: int = 0
    _stretches: dict[Path, Stretch] | None = None
    _repeated: tuple[tuple[Path, int], ...] = ()
    _places: Places | None = None
    _steps: Stepped | None = None

    @property
    def stretches(self) -> Mapping[Path, Stretch]:
        """Every path of the tree and its place; of a repeated key, the last."""
        if self._stretches is None:
            self._stretches, self._repeated = _scan(self.text, self.start, self.end)
        return self._stretches

    @property
    def repeated(self) -> tuple[tuple[Path, int], ...]:
        """The paths of keys that an object has again, each with the offset of the later key."""
        self.stretches  # noqa: B018
        return self._repeated

    def nearest(self, path: Path) -> tuple[Path, Stretch]:
        """The path, or the nearest ancestor that the text holds, and its stretch."""
        while path not in self.stretches and path:
            path = path[:-1]
        return path, self.stretches[path]

    def place(self, path: Path) -> Place:
        """Line, column and JSON Pointer of a path; a member is placed at its key."""
        found, start = self._begins(path)
        place = self.place_at(start)
        return Place(line=place.line, column=place.column, path=pointer(found))

    def _begins(self, path: Path) -> tuple[Path, int]:
        """The path, or the nearest ancestor that the text holds, and where it begins: at its key."""
        if self._stretches is None:
            if self._steps is None:
                self._steps = Stepped(self.text, self.start)
            try:
                return self._steps.nearest(path)
            except ValueError:
                pass  # what was repaired
        found, stretch = self.nearest(path)
        return found, stretch.key_start

    @property
    def places(self) -> Places:
        """Lines and octets of the whole text; several texts of one page share them."""
        if self._places is None:
            self._places = Places(self.text, self.encoding)
        return self._places

    def place_at(self, offset: int) -> Place:
        """Line and column of an offset."""
        return self.places.line(offset)

    def edit(self, start: int, end: int, replacement: str) -> Edit:
        """The replacement of a stretch of code points, as octets of the document."""
        first = self.mark + self.places.octet(start)
        last = self.mark + self.places.octet(end)
        return Edit(first, last, replacement.encode(self.encoding))


@define
class _Open:
    """An object or array whose end the scan has not reached."""

    path: Path
    is_object: bool
    start: int
    key: tuple[int, int]
    step: str | int = 0
    step_at: tuple[int, int] | None = None
    keys: set[str] = field(factory=set)


def _scan(text: str, start: int, end: int | None) -> tuple[dict[Path, Stretch], tuple[tuple[Path, int], ...]]:
    """Every path of a well-formed JSON text with its stretch, and the repeated keys."""
    stretches: dict[Path, Stretch] = {}
    repeated: list[tuple[Path, int]] = []
    stack: list[_Open] = []
    top: _Open | None = None
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        at = match.span()
        sign = text[at[0]]
        if sign == ",":
            _next_member(top)
        elif sign in "}]":
            closed = stack.pop()
            stretches[closed.path] = Stretch(closed.start, at[1], *closed.key)
            top = stack[-1] if stack else None
        elif top and top.is_object and top.step_at is None:
            _enter_key(top, match[0], at, repeated)
        elif top or not stretches:
            path, key = _position(top, at)
            if sign in "{[":
                top = _Open(path, sign == "{", at[0], key)
                stack.append(top)
            else:
                stretches[path] = Stretch(at[0], at[1], key[0], key[1])
    return stretches, tuple(repeated)


def _next_member(top: _Open | None) -> None:
    if top and top.is_object:
        top.step_at = None
    elif top and isinstance(top.step, int):
        top.step += 1


def _enter_key(top: _Open, sign: str, at: tuple[int, int], repeated: list[tuple[Path, int]]) -> None:
    key = json.loads(sign, strict=False) if "\\" in sign else sign[1:-1]
    if key in top.keys:
        repeated.append(((*top.path, key), at[0]))
    top.keys.add(key)
    top.step, top.step_at = key, at


def _position(top: _Open | None, at: tuple[int, int]) -> tuple[Path, tuple[int, int]]:
    """The path of a value that begins at `at`, and where its key stands."""
    if top is None:
        return (), (at[0], at[0])
    return (*top.path, top.step), top.step_at or (at[0], at[0])


def parse_json(data: bytes | str) -> Document:
    """A JSON document: its tree, its places, and what was noticed.

    The document's `native` is a `JsonText`.

    Raises:
        ReadError: the octets are not JSON text, or nested or long beyond reason.
    """
    if len(data) > MAX_SIZE:
        raise read_error(TOO_LARGE, f"the document has {len(data):,} octets, more than {MAX_SIZE:,}")
    source, findings = _decode(data)
    octets = data if isinstance(data, bytes) else _encode(source)
    tree, repeats = load_json(source)
    if repeats:
        findings.extend(_repeats(source))
    return Document(tree=tree, locate=source.place, data=octets, native=source, findings=tuple(findings))


def _repeats(source: JsonText) -> Iterator[Finding]:
    for path, offset in source.repeated:
        place = source.place_at(offset)
        yield Finding(
            path=path,
            message=f"the key {path[-1]!r} stands again in the same object",
            hint="keep one of the two members, or make the value an array",
            line=place.line,
            column=place.column,
            code=REPEATED_KEY,
        )


def _decode(data: bytes | str) -> tuple[JsonText, list[Finding]]:
    if isinstance(data, str):
        mark = int(data.startswith("\ufeff"))
        return JsonText(data[mark:], mark=len(BOM_UTF8) if mark else 0), []
    mark, encoding = _encoding(data)
    try:
        text = data[mark:].decode(encoding)
    except UnicodeDecodeError as error:
        before = data[mark : mark + error.start].decode(encoding, "replace")
        name = encoding.upper()
        message = f"octet 0x{data[mark + error.start]:02X} at offset {mark + error.start} is not {name}"
        raise read_error(NOT_DECODABLE, message, place_at(before, len(before))) from None
    return JsonText(text, encoding=encoding, mark=mark), list(_encoding_findings(mark, encoding))


def _encoding(data: bytes) -> tuple[int, str]:
    """How many octets of byte order mark there are, and the encoding by the mark or by where NULs stand."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return len(mark), name
    return 0, json.detect_encoding(data[:4])


def _encoding_findings(mark: int, encoding: str) -> Iterator[Finding]:
    if encoding != "utf-8":
        yield Finding(
            message=f"the document is in {encoding.upper()}",
            hint="save it in UTF-8: JSON that travels is UTF-8 (RFC 8259 8.1)",
            line=1,
            column=1,
            code=OTHER_ENCODING,
        )
    elif mark:
        yield Finding(
            message="the document begins with a byte order mark",
            hint="save it without one: RFC 8259 8.1 forbids it, and strict readers refuse it",
            line=1,
            column=1,
            code=OTHER_ENCODING,
        )


def _encode(source: JsonText) -> bytes:
    try:
        return (BOM_UTF8 if source.mark else b"") + source.text.encode()
    except UnicodeEncodeError as error:
        raise _lone_surrogate(source, error.start, source.text[error.start]) from None


def _lone_surrogate(source: JsonText, offset: int, character: str, path: str = "") -> Exception:
    place = source.place_at(offset)
    where = Place(line=place.line, column=place.column, path=path)
    return read_error(NOT_UNICODE, f"half of a surrogate pair, U+{ord(character):04X}, is no character", where)


class _BeyondJson(ValueError):
    """A number that JSON has no name for."""


def _refuse(name: str) -> NoReturn:
    raise _BeyondJson(name)


def _finite(digits: str) -> float:
    number = float(digits)
    return number if abs(number) != float("inf") else _refuse(digits)


def load_json(source: JsonText) -> tuple[Tree, bool]:
    """The tree of a JSON text (or of the part of a page that `source` names), and whether keys repeat.

    Raises:
        ReadError: the text is not JSON, with line and column in the whole text.
    """
    text = source.text[source.start : source.end]
    repeats: list[bool] = []

    def as_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) != len(pairs):
            repeats.append(True)
        return made

    try:
        tree = json.loads(text, object_pairs_hook=as_object, parse_constant=_refuse, parse_float=_finite)
    except json.JSONDecodeError as error:
        raise _explained(source, error) from None
    except RecursionError:
        raise _too_deep(source) from None
    except ValueError as error:
        raise _bad_number(source, error) from None
    _check_depth(source, tree)
    if _SURROGATE_ESCAPE.search(text):
        _check_surrogates(source, tree)
    return tree, bool(repeats)


def _too_deep(source: JsonText) -> Exception:
    """That a text nests too deep, at the first object or array that does."""
    # Token by token: behind the first that is too deep there may be millions.
    depth, at = 0, source.start
    for token in _TOKEN.finditer(source.text, source.start, source.end or len(source.text)):
        depth += _DEEPER.get(token[0], 0)
        if depth > MAX_DEPTH:
            at = token.start()
            break
    message = f"objects and arrays stand in each other more than {MAX_DEPTH} deep"
    return read_error(TOO_DEEP, message, source.place_at(at))


def _check_depth(source: JsonText, tree: Tree) -> None:
    level = [tree] if isinstance(tree, dict | list) else []
    for _ in range(MAX_DEPTH):
        level = [child for container in level for child in _contained(container)]
        if not level:
            return
    raise _too_deep(source)


def _contained(container: Tree) -> list[Tree]:
    items = container.values() if type(container) is dict else container
    return [item for item in items if type(item) is dict or type(item) is list]


def _check_surrogates(source: JsonText, tree: Tree) -> None:
    for path, text in _strings((), tree):
        match = _SURROGATE.search(text)
        if match:
            raise _lone_surrogate(source, source.nearest(path)[1].start, match[0], pointer(path))


def _strings(path: Path, value: Tree) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield (*path, key), key
            yield from _strings((*path, key), item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _strings((*path, index), item)


_HUGE = re.compile(r"-?\d{1000,}")


def _bad_number(source: JsonText, error: ValueError) -> Exception:
    """NaN, Infinity, 1e999, or an integer of thousands of digits."""
    name = str(error) if isinstance(error, _BeyondJson) else None
    tokens = _TOKEN.finditer(source.text, source.start, source.end or len(source.text))
    match = next(token for token in tokens if token[0] == name or (name is None and _HUGE.match(token[0])))
    shown = match[0] if len(match[0]) < 30 else f"a number of {len(match[0])} digits"
    return read_error(NOT_A_NUMBER, f"{shown} is no number in JSON", source.place_at(match.start()))


def _explained(source: JsonText, error: json.JSONDecodeError) -> Exception:
    """What breaks the grammar, in our words."""
    text = source.text[source.start : source.end]
    if not text.strip():
        return read_error(EMPTY, "the document is empty", source.place_at(source.start))
    code, message, hint, offset = cause_of(text, error)
    return read_error(code, message, source.place_at(source.start + offset), hint)


def render_json(tree: Tree) -> str:
    """A tree as JSON text: two spaces a level, characters as they are, a line feed at the end.

    The same tree gives the same text. Half of a surrogate pair is written as its escape, so that the text
    can be encoded; such a document is refused by whoever judges it.
    """
    text = _render(tree, "\n") + "\n"
    try:
        text.encode()
    except UnicodeEncodeError:  # quicker to try than to look for
        return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return text


class _Keys(dict[str, str]):
    """Keys as they are written, with their colon: the same few come again and again."""

    def __missing__(self, key: str) -> str:
        if len(self) >= _MOST_KEYS:
            self.clear()
        self[key] = written = f"{encode_basestring(key)}: "
        return written


_MOST_KEYS = 4096
_KEYS = _Keys()


def _render(value: Tree, newline: str) -> str:
    kind = value.__class__
    if kind is str:
        return encode_basestring(value)
    if not value or (kind is not dict and kind is not list):
        return str(value) if kind is int else json.dumps(value, ensure_ascii=False, allow_nan=False)
    inner = newline + "  "
    # Most members are texts: they are written here, without a further call.
    if kind is list:
        items = [encode_basestring(item) if item.__class__ is str else _render(item, inner) for item in value]
        return f"[{inner}{f',{inner}'.join(items)}{newline}]"
    if len(value) == 1:  # every other object is a reference
        ((key, item),) = value.items()
        text = encode_basestring(item) if item.__class__ is str else _render(item, inner)
        return f"{{{inner}{_KEYS[key]}{text}{newline}}}"
    pairs = [
        f"{_KEYS[key]}{encode_basestring(item) if item.__class__ is str else _render(item, inner)}"
        for key, item in value.items()
    ]
    return f"{{{inner}{f',{inner}'.join(pairs)}{newline}}}"
