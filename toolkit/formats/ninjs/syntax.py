"""ninjs text to tree and back."""

import re

from toolkit.formats.base import Document, Tree
from toolkit.formats.jsontext import parse_json, render_json

_URI = re.compile(rb'"uri"\s*:')
_OWN = re.compile(
    rb'"(?:versionCreated|versioncreated|pubStatus|pubstatus|representationType|representationtype|bodies|headlines'
    rb'|eventDetails|body_\w+|description_\w+|altIds|altids|renditions|associations|infoSources|plannedCoverage)"\s*:'
    rb"|ninjs-schema|\"name\"\s*:\s*\"ninjs\""
)


def parse(data: bytes | str) -> Document:
    """A ninjs document. Raises ReadError where it is not JSON."""
    return parse_json(data)


def render(tree: Tree) -> str:
    """A tree as JSON text."""
    return render_json(tree)


def sniff(head: bytes) -> bool:
    """Whether octets look like ninjs: JSON with a uri and another of its own members near the start."""
    text = head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").lstrip()
    if not text.startswith((b"{", b"[")) or b'"@context"' in text:
        return False
    return _URI.search(text) is not None and _OWN.search(text) is not None
