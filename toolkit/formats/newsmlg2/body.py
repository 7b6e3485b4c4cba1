"""The body of an article as XHTML with quotes and events marked, and the text of a body of any kind.

A mark is an element with an identifier around the words it stands for. A stretch that crosses a paragraph or
another mark is marked in pieces: ``q1``, ``q1-2``.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field, frozen

from toolkit.formats.markup import looks_like_markup, plain_text
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE, NITF_NAMESPACE, XHTML_NAMESPACE
from toolkit.formats.newsmlg2.values import EXACT, View, clean, read_text
from toolkit.model import Span

_X = f"{{{XHTML_NAMESPACE}}}"
_N = f"{{{NITF_NAMESPACE}}}"
_PARTED = "\n\n"


@frozen
class Mark:
    """A stretch of the body to be marked.

    Attributes:
        key: of the first piece; the others get ``-2``, ``-3``.
        element: ``q`` or ``span``; in NITF ``q``, ``a`` or ``event``.
        kind: what it marks, for the class attribute.
        span: in the body.
        facts: further attributes.
    """

    key: str
    element: str
    kind: str
    span: Span
    facts: Mapping[str, str] = field(factory=dict)


@define
class _Piece:
    mark: Mark
    start: int
    end: int


def xhtml(body: str, title: str, lang: str | None, marks: list[Mark]) -> tuple[list[Any], dict[str, list[str]]]:
    """An XHTML document of the body, and the identifiers of each mark's pieces."""
    ids: dict[str, list[str]] = {}
    paragraphs: list[Any] = []
    for begin, end, pieces in _by_paragraph(body, marks):
        paragraphs.append([f"{_X}p", {}, *_marked(body, begin, end, pieces, ids)])
    head = [f"{_X}head", {}, [f"{_X}title", {}, *_spoken(clean(title))]]
    inside = [f"{_X}body", {"xml:space": "preserve"}, *paragraphs]
    return [f"{_X}html", {} if lang is None else {"xml:lang": lang}, head, inside], ids


def nitf(body: str, title: str, marks: list[Mark]) -> tuple[list[Any], dict[str, list[str]]]:
    """A NITF document of the body: direct quotes as `q`, others as anchors, events as `event`.

    NITF has no way to keep white space: the reader compares.
    """
    ids: dict[str, list[str]] = {}
    paragraphs: list[Any] = []
    for begin, end, pieces in _by_paragraph(body, _nitf_marks(body, marks)):
        paragraphs.append([f"{_N}p", {}, *map(_as_nitf, _marked(body, begin, end, pieces, ids))])
    title_ = [f"{_N}hedline", {}, [f"{_N}hl1", {}, *_spoken(clean(title))]]
    inside = [[f"{_N}body.head", {}, title_], [f"{_N}body.content", {}, *paragraphs]]
    return [f"{_N}nitf", {}, [f"{_N}body", {}, *inside]], ids


def _nitf_marks(body: str, marks: list[Mark]) -> list[Mark]:
    """The quotes, and the events that hold nothing but text: NITF's event takes no element."""
    known = [mark for mark in marks if mark.element != "event"]
    for mark in marks:
        inside = all(_is_around(other.span, mark.span) or _is_apart(other.span, mark.span) for other in known)
        events_apart = all(_is_apart(other.span, mark.span) for other in known if other.element == "event")
        if mark.element == "event" and inside and events_apart and "\n" not in mark.span.of(body):
            known.append(mark)
    return known


def _is_around(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and outer != inner


def _is_apart(one: Span, two: Span) -> bool:
    return one.end <= two.start or two.end <= one.start


def _as_nitf(part: Any) -> Any:
    if isinstance(part, str):
        return part
    return [part[0].replace(_X, _N), part[1], *map(_as_nitf, part[2:])]


def _spoken(text: str) -> list[str]:
    return [text] if text else []


def _by_paragraph(body: str, marks: list[Mark]) -> Iterator[tuple[int, int, list[_Piece]]]:
    """Each paragraph with the parts of the marks that fall into it, outer before inner.

    One walk: a mark is looked at in the paragraphs that it reaches, and in no other.
    """
    waiting = sorted(enumerate(marks), key=lambda each: (-each[1].span.start, -each[0]))
    reached: list[tuple[int, Mark]] = []
    begin = 0
    for paragraph in body.split(_PARTED):
        end = begin + len(paragraph)
        while waiting and waiting[-1][1].span.start < end:
            reached.append(waiting.pop())
        reached = sorted((each for each in reached if begin < each[1].span.end), key=lambda each: each[0])
        found = [
            _Piece(mark, max(mark.span.start, begin), min(mark.span.end, end))
            for _, mark in reached
            if mark.span.start < end and mark.span.start < mark.span.end
        ]
        yield begin, end, sorted(found, key=lambda piece: (piece.start, -piece.end))
        begin = end + len(_PARTED)


def _marked(body: str, begin: int, end: int, pieces: list[_Piece], ids: dict[str, list[str]]) -> list[Any]:
    """The content of an element: text, and the pieces in it, each cut where it would cross another."""
    parts: list[Any] = []
    at = begin
    while pieces:
        piece = pieces.pop(0)
        parts += _lines(body[at : piece.start])
        inner, later = [], []
        for other in pieces:
            if other.start >= piece.end:
                later.append(other)
            elif other.end <= piece.end:
                inner.append(other)
            else:
                inner.append(_Piece(other.mark, other.start, piece.end))
                later.append(_Piece(other.mark, piece.end, other.end))
        attributes = {"id": _next_id(piece.mark.key, ids), "class": piece.mark.kind, **piece.mark.facts}
        inside = _marked(body, piece.start, piece.end, inner, ids)
        parts.append([f"{_X}{piece.mark.element}", attributes, *inside])
        at = piece.end
        pieces = sorted(later, key=lambda one: (one.start, -one.end))
    return parts + _lines(body[at:end])


def _next_id(key: str, ids: dict[str, list[str]]) -> str:
    taken = ids.setdefault(key, [])
    taken.append(key if not taken else f"{key}-{len(taken) + 1}")
    return taken[-1]


def _lines(text: str) -> list[Any]:
    """Text with a `br` for each line end."""
    parts: list[Any] = []
    for number, piece in enumerate(clean(text).split("\n")):
        if number:
            parts.append([f"{_X}br", {}])
        if piece:
            parts.append(piece)
    return parts


# Back.

_BLOCKS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "td",
        "th",
        "tr",
        "caption",
        "figcaption",
        "table",
        "ul",
        "ol",
        "dl",
        "hl1",
        "hl2",
        "bq",
        "block",
        "fn",
        "note",
        "address",
        "summary",
        "main",
        "aside",
        "figure",
        "hr",
    ]
)
_SKIPPED = frozenset(
    [
        "head",
        "script",
        "style",
        "title",
        "nitfhead",
        "body.head",
        "docdata",
        "noscript",
        "template",
        "media",
        "nav",
    ]
)
_PHRASES = frozenset(
    ["a", "abbr", "b", "cite", "code", "em", "i", "q", "s", "small", "span", "strong", "sub", "sup", "u"]
)
"""What stands in running text in every vocabulary."""
_EMBEDDED = "object"
"""What other vocabularies put into a text as HTML does; in it are data, not words."""
_KNOWN = (_X, _N, f"{{{CORE_NAMESPACE}}}")
_LINE_ENDS = frozenset({"br"})
_SPACES = re.compile(r"[ \t\n\r]+")


@define
class _Reader:
    """Collects the text of a body, and where its identified elements stand in it."""

    preserve: bool = False
    paragraphs: list[str] = field(factory=list)
    current: list[str] = field(factory=list)
    before: int = 0
    length: int = 0
    spans: dict[str, tuple[int, int]] = field(factory=dict)
    facts: dict[str, View] = field(factory=dict)
    open_space: bool = False

    def position(self) -> int:
        """Where the next character will stand."""
        return self.before + self.length

    def text(self, piece: str) -> None:
        """Take in text; white space is one space where it is not said to be preserved."""
        if self.preserve:
            self._add(piece)
            return
        folded = _SPACES.sub(" ", piece)
        if folded.startswith(" "):
            self.open_space = self.length > 0
            folded = folded[1:]
        if not folded:
            return
        self._flush_space()
        trailing = folded.endswith(" ")
        self._add(folded[:-1] if trailing else folded)
        self.open_space = trailing

    def _flush_space(self) -> None:
        if self.open_space and self.length and self.current[-1][-1:] != "\n":
            self._add(" ")
        self.open_space = False

    def _add(self, piece: str) -> None:
        if piece:
            self.current.append(piece)
            self.length += len(piece)

    def line_end(self) -> None:
        self.open_space = False
        self._add("\n")

    def close(self, *, even_if_empty: bool = False) -> None:
        """End a paragraph."""
        self.open_space = False
        text = "".join(self.current)
        if not self.preserve:
            text = text.strip("\n")
        if text or even_if_empty:
            self.paragraphs.append(text)
            self.before += len(text) + len(_PARTED)
        self.current, self.length = [], 0

    def element(self, item: list[Any], *, block: bool = False) -> None:
        """Take in an element of another namespace; `block`: whether it is known to be one by where it stands."""
        local = item[0].rpartition("}")[2].lower()
        if local in _SKIPPED or (local == _EMBEDDED and not item[0].startswith(_KNOWN)):
            return
        if local in _LINE_ENDS:
            self.line_end()
            return
        if local == "header" and not self.paragraphs and not self.length:
            self._opening(item)
            return
        outer = self.preserve
        self.preserve = item[1].get("xml:space", "preserve" if outer else "") == "preserve"
        if block or local in _BLOCKS:
            self._block(item, local)
        else:
            self._inside(item)
        self.preserve = outer

    def _opening(self, item: list[Any]) -> None:
        """What stands above the text: of headline, date and labels no part of it, unlike a lead paragraph."""
        for part in item[2:]:
            if isinstance(part, list):
                if part[0].rpartition("}")[2].lower() == "p":
                    self.element(part)
                else:
                    self._opening(part)

    def _block(self, item: list[Any], local: str) -> None:
        if self.length:
            self.close()
        self._inside(item)
        if self.length or (self.preserve and local == "p"):
            self.close(even_if_empty=self.preserve)

    def _inside(self, item: list[Any]) -> None:
        key = item[1].get("id") or item[1].get("xml:id")
        if key and not self.preserve and self.open_space and not _begins_blank(item):
            self._flush_space()
        start, before = self.position(), len(self.paragraphs)
        self.parts(item[2:])
        if key:
            end = (
                self.position()
                if self.length or len(self.paragraphs) == before
                else self.position() - len(_PARTED)
            )
            self.spans.setdefault(key, (start, max(start, end)))
            self.facts.setdefault(key, {"element": item[0], **item[1]})

    def parts(self, parts: list[Any]) -> None:
        alone = None
        for part in parts:
            if isinstance(part, str):
                if self.preserve or not part.isspace() or self.length:
                    self.text(part)
            elif isinstance(part, list):
                block = _is_foreign(part)
                if block:
                    alone = _without_text(parts) if alone is None else alone
                self.element(part, block=block and bool(alone))


def _is_foreign(item: list[Any]) -> bool:
    """Whether an element is of a vocabulary that we do not know, and so a block where no text stands beside it."""
    return not item[0].startswith(_KNOWN) and item[0].rpartition("}")[2].lower() not in _PHRASES


def _without_text(parts: list[Any]) -> bool:
    return all(not isinstance(part, str) or part.isspace() for part in parts)


def _begins_blank(item: list[Any]) -> bool:
    return len(item) > 2 and isinstance(item[2], str) and item[2][:1].isspace()


@frozen
class Body:
    """The text of a body.

    Attributes:
        text: paragraphs parted by one empty line.
        spans: identifier of an element -> where its words stand in the text.
        facts: identifier -> the element's name and attributes.
    """

    text: str
    spans: Mapping[str, tuple[int, int]] = field(factory=dict)
    facts: Mapping[str, View] = field(factory=dict)


def read_markup(item: list[Any]) -> Body:
    """The text of an XHTML or NITF element, or of any other that holds text."""
    reader = _Reader()
    reader.element(item)
    if reader.length:
        reader.close()
    return Body(_PARTED.join(reader.paragraphs), reader.spans, reader.facts)


def read_plain(text: str) -> Body:
    """The text of a plain body: paragraphs parted by empty lines, or else by line ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    parts = re.split(r"\n[ \t]*\n\s*", lines) if re.search(r"\n[ \t]*\n", lines) else lines.split("\n")
    return Body(_PARTED.join(part.strip() for part in parts if part.strip()))


def read_data(text: str, media_type: str) -> Body:
    """The text of `inlineData`, which may be markup: by its type, or since it is nothing else."""
    if "html" in media_type or looks_like_markup(text):
        return Body(plain_text(text))
    return read_plain(text)


def read_block(view: View) -> str:
    """The text of an element that may hold markup: its paragraphs a line each."""
    if EXACT in view or "$other" not in view:
        return read_text(view)
    return "\n".join(read_markup(item).text.replace(_PARTED, "\n") for item in view["$other"])


def markup_of(content: View) -> list[Any] | None:
    """The XHTML, NITF or other foreign element of an `inlineXML`."""
    for item in content.get("$other", []):
        return list(item)
    return None
