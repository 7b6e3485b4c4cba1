"""Safe cures, as edits of the document's octets: a key or a value is written anew, and nothing else."""

import json
from typing import Any

from toolkit.diagnostics import Fix, Path
from toolkit.formats.base import Document
from toolkit.formats.html.syntax import Page
from toolkit.formats.jsontext import JsonText


def new_value(document: Document, path: Path, value: Any, message: str) -> Fix | None:
    """The fix that writes another value; None where the document has no text that can be edited."""
    source, inner = _source(document, path)
    stretch = source.stretches.get(inner) if source else None
    if source is None or stretch is None:
        return None
    return Fix(
        message=message, edits=(source.edit(stretch.start, stretch.end, _written(document, source, value)),)
    )


def new_key(document: Document, path: Path, key: str, message: str) -> Fix | None:
    """The fix that writes another key, unless the object has that key already."""
    source, inner = _source(document, path)
    stretch = source.stretches.get(inner) if source else None
    if source is None or stretch is None or (*inner[:-1], key) in source.stretches:
        return None
    edit = source.edit(stretch.key_start, stretch.key_end, _written(document, source, key))
    return Fix(message=message, edits=(edit,))


def _source(document: Document, path: Path) -> tuple[JsonText | None, Path]:
    native = document.native
    if isinstance(native, JsonText):
        return native, path
    if isinstance(native, Page) and path[:1] == ("blocks",) and len(path) > 1:
        block = native.readable[int(path[1])]
        if not block.findings and native.is_exact(document.data):
            return block.source, path[2:]
    return None, path


def _written(document: Document, source: JsonText, value: Any) -> str:
    """JSON text; in a page without the characters by which a script element could end.

    A character that the document's encoding does not have is written as an escape.
    """
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode(source.encoding)
    except UnicodeEncodeError:
        text = json.dumps(value)
    if isinstance(document.native, Page):
        for character in "<>&":
            text = text.replace(character, f"\\u{ord(character):04x}")
    return text
