"""Texts of a page without what has no place in them."""

import re
from html import unescape

_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,100}>")
# Where a line may break or how it runs, not what it says, as do the joiners of Persian and Indian scripts.
_UNSEEN = "\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_UNSEEN_MARK = re.compile(f"[{_UNSEEN}]")
_UNSEEN_REFERENCE = re.compile(
    r"&shy;?|&(?:lrm|rlm|NoBreak|ZeroWidthSpace);"
    r"|&#0*(?:173|8203|820[67]|823[4-8]|828[89]|829[0-2]|829[4-7]|65279);"
    r"|&#x0*(?:ad|200[bef]|202[a-e]|206[0-46-9]|feff);",
    re.IGNORECASE,
)


def plain_text(value: str | None) -> str | None:
    """A text with character references decoded: pages put HTML into places where none belongs."""
    if not value:
        return None
    plain = unescape(unescape(value)) if "&" in value else value
    return " ".join(_UNSEEN_MARK.sub("", _TAG.sub("", plain)).split()) or None


def without_unseen(page: str) -> str:
    """A page without soft hyphens and other marks that readers do not see, also where they are spelt out."""
    return _UNSEEN_REFERENCE.sub("", _UNSEEN_MARK.sub("", page))
