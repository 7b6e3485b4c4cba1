"""JSON-LD text to tree and back; inside a script element in the form that no parser of HTML breaks out of."""

import re

from attrs import evolve

from toolkit.diagnostics import Finding
from toolkit.formats.base import Document, Tree
from toolkit.formats.jsontext import JsonText, load_json, parse_json, render_json
from toolkit.formats.syntax_codes import NOT_DECODABLE, NOTHING_FOUND, OTHER_FORMAT, read_error

# HTML 4.12.1.3: "</script", "<!--" and "<script" must not stand in a script element. Written as escapes of
# JSON they cannot. The line separators end a line in old JavaScript.
_ESCAPES = (
    ("&", "\\u0026"),
    ("<", "\\u003c"),
    (">", "\\u003e"),
    ("\u2028", "\\u2028"),
    ("\u2029", "\\u2029"),
)
_SCRIPT = re.compile(
    r"<script\b[^>]{0,300}application/ld\+json[^>]{0,300}>(.*?)</script", re.DOTALL | re.IGNORECASE
)
_OPENING = '<script type="application/ld+json">\n'
_CLOSING = "</script>\n"


def parse(data: bytes | str) -> Document:
    """A JSON-LD document. Raises ReadError where it is not JSON."""
    document = parse_json(data)
    if _holds_a_node(document.tree):
        return document
    found = Finding(message="the document holds no node", line=1, column=1, code=NOTHING_FOUND)
    return evolve(document, findings=(*document.findings, found))


def _holds_a_node(tree: Tree) -> bool:
    """Whether there is anything in a document but contexts and empty lists."""
    if isinstance(tree, list):
        return any(map(_holds_a_node, tree))
    if isinstance(tree, dict) and tree.keys() <= {"@context", "@graph"}:
        return _holds_a_node(tree.get("@graph", []))
    return True


def render_embed(tree: Tree) -> str:
    """JSON-LD text that can stand in a script element as it is."""
    text = render_json(tree)
    for character, escape in _ESCAPES:
        text = text.replace(character, escape)
    return text


def snippet(tree: Tree) -> str:
    """A script element to paste into the head of a page."""
    return f"{_OPENING}{render_embed(tree)}{_CLOSING}"


def parse_snippet(data: bytes | str) -> Document:
    """The JSON-LD of the first script element that has any. Raises ReadError where there is none."""
    text = data if isinstance(data, str) else decoded(data)
    match = _SCRIPT.search(text)
    if match is None:
        raise read_error(OTHER_FORMAT, "expected a script element of type application/ld+json")
    source = JsonText(text, start=match.start(1), end=match.end(1))
    tree, _ = load_json(source)
    octets = data if isinstance(data, bytes) else text.encode("utf-8", "replace")
    return Document(tree=tree, locate=source.place, data=octets, native=source)


def decoded(data: bytes) -> str:
    """UTF-8 text. Raises ReadError where it is none."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise read_error(NOT_DECODABLE, f"octet 0x{data[error.start]:02X} is not UTF-8") from None


def sniff(head: bytes) -> bool:
    """Whether octets look like JSON-LD: JSON with a keyword of its own near the start."""
    text = head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").lstrip()
    if not text.startswith((b"{", b"[")):
        return False
    return any(keyword in text for keyword in (b'"@context"', b'"@graph"', b'"@type"', b'"@id"'))
