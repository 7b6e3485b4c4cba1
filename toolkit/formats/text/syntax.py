"""Octets to the tree of an article: decoding, then the extraction."""

import re
from datetime import date
from typing import Any

from toolkit.diagnostics import Finding, Path
from toolkit.extraction import MOST_LETTERS, Analysis, EntityBackend, analyse, notes
from toolkit.extraction.encodings import Decoded, decode, is_binary
from toolkit.formats.base import Document, Place, pointer
from toolkit.formats.syntax_codes import EMPTY, NOT_TEXT, read_error
from toolkit.model import Moment, Span, to_plain

_REPLACED = "\ufffd"
_OTHER = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:[{\[<]|BEGIN:)")


def sniff(head: bytes) -> bool:
    """Whether octets are text of no structured kind."""
    return bool(head.strip()) and not is_binary(head) and not _OTHER.match(head)


def parse(
    data: bytes | str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    published: Moment | date | str | None = None,
    url: str | None = None,
    publisher: str | None = None,
    backend: EntityBackend | None = None,
    most_letters: int = MOST_LETTERS,
) -> Document:
    """Run the extraction over a text.

    Args:
        data: octets in UTF-8, UTF-16, UTF-32, windows-1251, koi8-r or another encoding of Cyrillic; or text.
        language: BCP 47 tag; made out when not given.
        timezone: IANA zone of times that name none.
        published: when the article appeared, where the caller knows better than the text.
        url: its canonical page.
        publisher: who published it.
        backend: a recogniser of names with a learned model.
        most_letters: how much of the body is looked through.

    Raises:
        ReadError: the text is empty, or the octets are no text.
    """
    decoded = _decoded(data)
    analysis = analyse(
        decoded.text,
        language=language,
        timezone=timezone,
        published=published,
        url=url,
        publisher=publisher,
        backend=backend,
        most_letters=most_letters,
    )
    octets = data if isinstance(data, bytes) else data.encode("utf-8", "replace")
    return Document(
        tree=to_plain(analysis.article),
        locate=_Locator(decoded.text, analysis),
        data=octets,
        native=analysis,
        findings=(*_mixture_note(decoded), *_encoding_note(decoded), *analysis.findings),
    )


def _decoded(data: bytes | str) -> Decoded:
    if isinstance(data, bytes) and is_binary(data):
        raise read_error(NOT_TEXT, "the document is not text: it holds octets that no text holds")
    decoded = decode(data) if isinstance(data, bytes) else Decoded(data, "utf-8")
    if not any(char.isalnum() for char in decoded.text):
        raise read_error(EMPTY, "the text holds no word")
    return decoded


def _mixture_note(decoded: Decoded) -> tuple[Finding, ...]:
    other = decoded.other
    if other is None:
        return ()
    many = f"this line and {other.count - 1:,} more are" if other.count > 1 else "this line is"
    message = f"{many} {other.encoding}, the rest is {decoded.encoding}; each was read as what it is"
    return (Finding(message=message, line=other.first, column=1, code=notes.MIXED),)


def _encoding_note(decoded: Decoded) -> tuple[Finding, ...]:
    if not decoded.lossy:
        return ()
    text, count = decoded.text, decoded.text.count(_REPLACED)
    at = text.index(_REPLACED)
    message = f"what stands here is no text in {decoded.encoding}; it was replaced, {count:,} in all"
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return (Finding(message=message, line=line, column=column, code=notes.LOSSY),)


class _Locator:
    """Where a path of the tree stands: what has a span at its words, all else at the first line."""

    def __init__(self, text: str, analysis: Analysis) -> None:
        self._text, self._analysis = text, analysis

    def __call__(self, path: Path) -> Place:
        """The place of a path."""
        span = self._span(path)
        at = self._analysis.source_offset(span.start) if span is not None else 0
        line = self._text.count("\n", 0, at) + 1
        return Place(line=line, column=at - self._text.rfind("\n", 0, at), path=pointer(path))

    def _span(self, path: Path) -> Span | None:
        value: Any = self._analysis.article
        found: Span | None = None
        for step in path:
            value = _inside(value, step)
            found = getattr(value, "span", None) or found
        return found


def _inside(value: Any, step: str | int) -> Any:
    if isinstance(step, int):
        return value[step] if isinstance(value, tuple) and -len(value) <= step < len(value) else None
    return getattr(value, step, None)
