"""The texts that a page shows, piece by piece in order, each with where it stands among the elements."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from attrs import frozen

from toolkit.formats.html.terms import UNSEEN
from toolkit.model import fold

_PARTING = frozenset(
    (
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details",
        "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    )
)  # fmt: skip
"""Elements at whose start and end a text ends (HTML 15.3)."""
_LETTER = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
NEAR = 12
"""So many elements around a text tell what kind of place it is in."""
_KEY = 60
"""So many letters tell one paragraph from another."""


@frozen(eq=False)
class Piece:
    """A paragraph, a heading, an item, or a run of text between breaks.

    Attributes:
        text: in one line.
        owner: the nearest element around it that parts texts.
        linked: how many of its letters are those of links.
    """

    text: str
    owner: Any
    linked: int = 0

    @property
    def key(self) -> str:
        """Its first letters, folded; for comparison with texts that come from elsewhere."""
        return key_of(self.text)

    @property
    def path(self) -> str:
        """The elements around it, with their classes but for numbers: paragraphs of one text have one path."""
        names = [self.owner.tag]
        for parent in islice(self.owner.iterancestors(), NEAR):
            names.append(f"{parent.tag}.{parent.get('class') or ''}")
        return _NUMBER.sub("", "<".join(names))


def is_alike(one: Any, other: Any) -> bool:
    """Whether two elements are of one kind: by tag and class, but for numbers."""
    return one is not other and one.tag == other.tag and _class(one) == _class(other)


def _class(element: Any) -> str:
    return _NUMBER.sub("", element.get("class") or "")


def letters_of(text: str) -> str:
    """The letters and digits of a text, folded, and nothing else."""
    return "".join(_LETTER.findall(fold(text)))


def key_of(text: str) -> str:
    """The first of those letters."""
    return letters_of(text[: 4 * _KEY])[:_KEY]


def size_of(text: str) -> int:
    """How long a text is; a letter of a script that writes syllables or words counts as three."""
    return len(text) + 2 * len(_DENSE.findall(text))


def pieces_of(root: Any) -> list[Piece]:
    """All pieces of text below an element."""
    found: list[Piece] = []
    parts: list[tuple[str, bool]] = []
    owner = root
    for text, element, in_link in _walk(root):
        if element is not None:
            _add(found, parts, owner)
            owner = element
        if text:
            parts.append((text, in_link))
    _add(found, parts, owner)
    return found


def _add(found: list[Piece], parts: list[tuple[str, bool]], owner: Any) -> None:
    text = " ".join("".join(part for part, _ in parts).split())
    if text:
        found.append(Piece(text, owner, sum(len(part.strip()) for part, in_link in parts if in_link)))
    parts.clear()


def _walk(root: Any) -> Iterator[tuple[str, Any, bool]]:
    """The texts in order, whether each is in a link, and the element that goes on where a piece begins."""
    left: list[tuple[Any, Any, bool, bool]] = [(root, root, False, False)]
    while left:
        element, owner, in_link, was_read = left.pop()
        parts = element.tag in _PARTING if isinstance(element.tag, str) else False
        if was_read:  # its end
            yield (element.tail or "") if element is not root else "", owner if parts else None, in_link
            continue
        left.append((element, owner, in_link, True))
        if isinstance(element.tag, str) and element.tag not in UNSEEN:
            inner = element if parts and element.tag != "br" else owner
            linked = in_link or element.tag == "a"
            yield element.text or "", inner if parts else None, linked
            left.extend((child, inner, linked, False) for child in element.iterchildren(reversed=True))
