"""Safe cures, as edits of the document's octets: a key or a value is written anew, and nothing else."""

import json
import re
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin

from toolkit.diagnostics import Fix, Path
from toolkit.formats.base import Document
from toolkit.formats.html.syntax import Page
from toolkit.formats.jsontext import JsonText
from toolkit.formats.schemaorg.graph import get
from toolkit.formats.schemaorg.values import iri_of
from toolkit.validation.rules.jsonld.survey import own_articles, survey

_RELATIVE = ("/", "./", "../", "#")
# What relative links of a page are resolved against then (HTML, 4.2.3) is not the page's own address.
_BASE = re.compile(r"<base\s[^>]{0,300}href", re.IGNORECASE)


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


def whole_link(document: Document, path: Path, value: str) -> Fix | None:
    """The fix that writes a link whole, as a processor resolves it; None where the page's address is not known.

    A link that begins with a name may lack its scheme instead, and is left to somebody who knows.
    """
    if not value.startswith(_RELATIVE):
        return None
    page = _address_of_page(document)
    return new_value(document, path, urljoin(page, value), "write the whole link") if page else None


@lru_cache(maxsize=2)  # asked of each relative link, of which there may be thousands
def _address_of_page(document: Document) -> str | None:
    """The canonical link of a page; else the one address that the articles of the markup have."""
    native = document.native
    if isinstance(native, Page):
        claims = document.tree["page"]["claims"]
        stated = {claim["value"] for claim in claims if claim["by"] == "canonical" and claim["field"] == "url"}
        stated = set() if _BASE.search(native.text) else stated
    else:
        found = survey(document)
        links = (iri_of(get(node, "url")) or "" for _, node, _ in own_articles(found))
        stated = {link.partition("#")[0] for link in links}
    address = next(iter(stated)) if len(stated) == 1 else ""
    return address if address.startswith(("http://", "https://")) else None


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
