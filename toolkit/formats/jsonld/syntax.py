"""JSON-LD text to tree and back; inside a script element in the form that no parser of HTML breaks out of."""

from toolkit.formats.base import Document, Tree
from toolkit.formats.jsontext import parse_json, render_json

# HTML 4.12.1.3: "</script", "<!--" and "<script" must not stand in a script element. Written as escapes of
# JSON they cannot. The line separators end a line in old JavaScript.
_ESCAPES = (
    ("&", "\\u0026"),
    ("<", "\\u003c"),
    (">", "\\u003e"),
    ("\u2028", "\\u2028"),
    ("\u2029", "\\u2029"),
)
_OPENING = '<script type="application/ld+json">\n'
_CLOSING = "</script>\n"


def parse(data: bytes | str) -> Document:
    """A JSON-LD document. Raises ReadError where it is not JSON."""
    return parse_json(data)


def render_embed(tree: Tree) -> str:
    """JSON-LD text that can stand in a script element as it is."""
    text = render_json(tree)
    for character, escape in _ESCAPES:
        text = text.replace(character, escape)
    return text


def snippet(tree: Tree) -> str:
    """A script element to paste into the head of a page."""
    return f"{_OPENING}{render_embed(tree)}{_CLOSING}"


def sniff(head: bytes) -> bool:
    """Whether octets look like JSON-LD: JSON with a keyword of its own near the start."""
    text = head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").lstrip()
    if not text.startswith((b"{", b"[")):
        return False
    return any(keyword in text for keyword in (b'"@context"', b'"@graph"', b'"@type"', b'"@id"'))
