"""The text of an element, in one line: as it is compared, as a heading has it, or parted where things meet."""

import re
from collections.abc import Iterator
from typing import Any

from toolkit.formats.html.byline_terms import BY, BY_OR_NAME
from toolkit.formats.html.office_terms import REPORTERS
from toolkit.formats.html.terms import KICKERS, UNSEEN
from toolkit.model import fold

LONGEST_LINE = 160
_MOST_PARTS = 500
"""Of so many parts no line consists; else elements within elements would be read again and again."""
_AFTER_KICKER = re.compile(r"\A[\s:|–—·•/-]+(?=\S)")
"""What parted a headline from its kicker."""
_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def text_of(element: Any, most: int) -> str | None:
    """The text of an element in one line; None where it is longer than that."""
    parts = _parts_of(element, most)
    return None if parts is None else " ".join("".join(parts).split())


def _parts_of(element: Any, most: int) -> list[str] | None:
    """The texts within an element; None where they are longer, in one line, than so many letters."""
    parts: list[str] = []
    length = 0
    for part in _texts(element):
        parts.append(part)
        length += len(part)
        if length > 2 * most or len(parts) > _MOST_PARTS:
            return None
    return parts if length <= most or len(" ".join("".join(parts).split())) <= most else None


def heading_of(element: Any) -> str:
    """The text of a heading without the kicker in it."""
    inner = [one for one in element.iterdescendants() if isinstance(one.tag, str) and _is_kicker(one)]
    whole = " ".join("".join(_texts(element)).split())
    bare = " ".join("".join(_texts(element, frozenset(inner))).split()) if inner else whole
    return _AFTER_KICKER.sub("", bare) or whole


def is_of_one_piece(element: Any) -> bool:
    """Whether no element in another holds a part of its text, which may be another thing: the site, a label."""
    return sum(bool(part.strip()) for part in _texts(element)) == 1


def _is_kicker(element: Any) -> bool:
    """Whether a class says so: a word of it, be it "c-kicker", "kicker__text" or "articleKicker"."""
    return not KICKERS.isdisjoint(map(str.lower, _NAME.findall(element.get("class") or "")))


def line_of(element: Any) -> str | None:
    """The text of an element in one line, a bar where things meet that are set apart by lines or style alone."""
    parts = _parts_of(element, LONGEST_LINE)
    if parts is None:
        return None
    whole = ""
    for part in parts:
        whole += f"{_BREAK}{part}" if whole[-1:].islower() and part[:1].isupper() else part
    first, *others = [" ".join(piece.split()) for piece in whole.split(_BREAK) if piece.strip()] or [""]
    line, last = first, first
    for piece in others:
        is_office = last != line and fold(last) in _OFFICES  # of whom stands before it
        line += f" | {piece}" if is_office or _are_apart(last, piece) else f" {piece}"
        last = piece
    return line


def _are_apart(one: str, other: str) -> bool:
    return other[:1].isupper() and one[-1:].isalpha() and fold(one) not in _LABELS


def _texts(element: Any, without: frozenset[Any] = frozenset()) -> Iterator[str]:
    """The texts within an element, a space for each break of the line; without recursion, as pages nest deeply."""
    if element.text and element.tag not in UNSEEN:
        yield element.text
    left = [(element, element.iterchildren())]  # each looked at child by child: it may have very many
    while left:
        node, children = left[-1]
        child = next(children, None)
        if child is None:
            left.pop()
            yield from _end_of(node) if left else ()
        elif isinstance(child.tag, str) and child.tag not in UNSEEN and child not in without:
            yield f"{_BREAK if child.tag in _BREAKS else ''}{child.text or ''}"
            left.append((child, child.iterchildren()))
        elif child.tail:
            yield child.tail


def _end_of(node: Any) -> Iterator[str]:
    if node.tag in _BREAKS:
        yield _BREAK
    if node.tail:
        yield node.tail


_LABELS = frozenset(map(fold, (*BY, *BY_OR_NAME)))
_OFFICES = frozenset(map(fold, REPORTERS))
_BREAK = "\x1f"
"""What stands for the break of a line: white space that no page has."""
_BREAKS = frozenset(("address", "br", "dd", "dt", "p", "div", "li", "tr", "td", "h1", "h2", "h3", "h4", "section"))
