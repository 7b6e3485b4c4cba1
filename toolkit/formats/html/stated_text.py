"""The text that a page's markup states for its article, beside that of the page.

Publishing systems state it whole, or its beginning, or a word or two; without subheads, and with no marks of
paragraphs or with those of HTML. What readers see goes before it, unless it is another thing altogether.
"""

import re
from collections import Counter
from html import unescape

from toolkit.formats.html.plain import plain_text

_BLOCK = re.compile(r"</?(?:p|br|div|li|h\d)\b[^<>]{0,200}>")
_WORD = re.compile(r"[^\W_]+")
_FEWEST_WORDS, _FEWEST_SHARED = 40, 0.4


def paragraphs_of(stated: str) -> str:
    """A stated text, paragraphs parted by empty lines, without its markup."""
    lines = _BLOCK.sub("\n", unescape(stated)) if "<" in stated else stated
    return "\n\n".join(line for line in map(plain_text, lines.splitlines()) if line)


def is_another(stated: str, found: str) -> bool:
    """Whether what was found on the page is not what the markup states: most of its words are not there."""
    words = Counter(_WORD.findall(stated.casefold()))
    shared = words & Counter(_WORD.findall(found.casefold()))
    return words.total() >= _FEWEST_WORDS and shared.total() < _FEWEST_SHARED * words.total()
