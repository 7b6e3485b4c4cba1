"""Texts of a page without what has no place in them."""

import re
from html import unescape

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,100}>")


def plain_text(value: str | None) -> str | None:
    """A text with character references decoded: pages put HTML into places where none belongs."""
    if not value:
        return None
    plain = unescape(unescape(value)) if "&" in value else value
    return " ".join(_TAG.sub("", plain).split()) or None
