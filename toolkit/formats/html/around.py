"""What a page shows around its headline: times, dated lines, bylines."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from operator import itemgetter
from typing import Any

from attrs import define, field

from toolkit.formats.html.byline_terms import BY, BY_OR_NAME
from toolkit.formats.html.credits import written
from toolkit.formats.html.terms import (
    AUTHOR_PATH,
    BYLINE_CLASSES,
    CALLED,
    HEADINGS,
    KICKERS,
    NOT_BYLINES,
    SHOWN_DATE,
    SIGNATURES,
    UNSEEN,
)
from toolkit.model import fold

_BEFORE, _AFTER = 40, 90
"""How many elements before and after the headline are looked at."""
_LONGEST_LINE = 160
_MOST_PARTS = 500
"""Of so many parts no line consists; else elements within elements would be read again and again."""
_PARENTS, _BYLINE_PARENTS, _LABEL_PARENTS, _LAST_LINES = 4, 2, 3, 3
_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_AFTER_KICKER = re.compile(r"\A[\s:|–—·•/-]+(?=\S)")
"""What parted a headline from its kicker."""
_LONG_PARAGRAPHS = 3
"""After so many paragraphs the article's head is over."""


@define(eq=False)
class Around:
    """What stands near the headline, the nearest first.

    Attributes:
        dates: what an attribute says for machines: of ``time`` elements and dates of publication.
        lines: short texts.
        linked: texts of elements that lead to their author.
        bylines: texts of elements that are called a byline.
        within: texts of the elements in such a one.
    """

    dates: list[str] = field(factory=list)
    lines: list[str] = field(factory=list)
    linked: list[str] = field(factory=list)
    bylines: list[str] = field(factory=list)
    within: list[str] = field(factory=list)


def around(root: Any, headline: str) -> Around:
    """What stands around the element that shows a headline; nothing where none does."""
    found = Around()
    elements = [element for element in root.iter() if isinstance(element.tag, str) and element.tag not in UNSEEN]
    at = _shown_at(elements, headline)
    if at is None:
        return found
    after = enumerate(_head(elements[at + 1 : at + _AFTER]), start=1)
    before = enumerate(reversed(elements[max(at - _BEFORE, 0) : at]), start=1)
    # What stands before is the article's only if it is very near: headers show the day on which they are read.
    near = sorted((*after, *((2 * steps, element) for steps, element in before)), key=itemgetter(0))
    for _, element in near:
        if _is_of_readers(element) or _is_of_a_picture(element):
            continue
        line = _line_of(element)
        _look_at(found, element, line)
        if line and line not in found.lines:
            found.lines.append(line)
    return found


def _shown_at(elements: list[Any], headline: str) -> int | None:
    """Where the headline is shown: by the greatest heading, else by what says it and nothing more."""
    key = fold(headline)
    tags = (*((heading,) for heading in HEADINGS), ("div", "p", "span", "td", "b", "strong", "font"))
    for alike in tags if key else ():
        for number, element in enumerate(elements):
            if element.tag in alike:
                text = text_of(element, len(headline) + _LONGEST_LINE)
                if text and fold(text) == key:
                    return number
    return _after_kicker(elements, key, len(headline) + _LONGEST_LINE) if key else None


def _after_kicker(elements: list[Any], key: str, most: int) -> int | None:
    """Where a heading shows the headline with a kicker before it."""
    headings = ((number, element) for number, element in enumerate(elements) if element.tag in HEADINGS)
    texts = ((number, text_of(element, most)) for number, element in headings)
    return next((number for number, text in texts if text and fold(text).endswith(f" {key}")), None)


def _head(elements: list[Any]) -> Iterator[Any]:
    """The elements up to where the article's text is under way."""
    paragraphs = 0
    for element in elements:
        yield element
        if element.tag == "p" and text_of(element, _LONGEST_LINE) is None:
            paragraphs += 1
            if paragraphs == _LONG_PARAGRAPHS:
                return


def _look_at(found: Around, element: Any, line: str | None) -> None:
    names = f"{element.get('itemprop')} {element.get('property')}".lower()
    called = called_of(element).lower()
    if (element.tag == "time" or "datepublished" in names) and not _is_of_a_change(element):
        found.dates.extend(filter(None, (element.get(name) for name in SHOWN_DATE)))
    place = _place_of(found, element, names, called) if line else None
    if line and place is not None and not _is_of_another_maker(element, line):
        place.append((place is found.linked and _name_in(element)) or line)


def _place_of(found: Around, element: Any, names: str, called: str) -> list[str] | None:
    """Among what an element belongs that may name an author; None where it may not."""
    if _leads_to_author(element, names):
        return found.linked
    if NOT_BYLINES.search(called):
        return None
    if _is_byline(called):
        return found.bylines
    around_it = islice(element.iterancestors(), _BYLINE_PARENTS)
    return found.within if any(_is_byline(called_of(one).lower()) for one in around_it) else None


def _leads_to_author(element: Any, names: str) -> bool:
    """Whether an element is a link to its author, or marked as him."""
    leads = element.get("rel") == "author" or AUTHOR_PATH.search(element.get("href") or "")
    return bool(leads) or "author" in names.split()


def _is_of_another_maker(element: Any, line: str) -> bool:
    """Whether what is around an element says that whom it names took the pictures, or edited."""
    around_it = (_line_of(parent) for parent in islice(element.iterancestors(), _LABEL_PARENTS))
    for text in takewhile(bool, around_it):
        if not any(line in part or part in line for part in written(text or "")):
            return True
    return False


def _is_byline(called: str) -> bool:
    return any(name in called for name in BYLINE_CLASSES)


def closing_bylines(root: Any, body: str) -> list[str]:
    """Last lines of a text that stand apart as signatures do: to the right, or in what is called a byline."""
    last = {fold(line) for line in body.rsplit("\n\n", _LAST_LINES)[-_LAST_LINES:]}
    apart = (element for element in root.iter("p", "div", "span") if _stands_apart(element))
    lines = (text_of(element, _LONGEST_LINE) for element in apart)
    return [line for line in lines if line and fold(line) in last]


def _stands_apart(element: Any) -> bool:
    aligned = f"{element.get('align')} {element.get('style')}".replace(" ", "").lower()
    return (
        "right" in (element.get("align") or "")
        or "text-align:right" in aligned
        or _is_byline(called_of(element).lower())
        or not SIGNATURES.isdisjoint(_NAME.findall(called_of(element).lower()))
    )


def _name_in(element: Any) -> str | None:
    """The name that an element of an author marks in itself, beside an office."""
    inner = (
        one for one in element.iterdescendants() if isinstance(one.tag, str) and one.get("itemprop") == "name"
    )
    return next((text_of(one, _LONGEST_LINE) for one in inner), None)


def called_of(element: Any) -> str:
    """What an element is called in its attributes."""
    return " ".join(filter(None, (element.get(name) for name in CALLED)))


def _is_of_readers(element: Any) -> bool:
    """Whether an element stands among the comments of readers."""
    return any("comment" in f"{one.get('class')} {one.get('id')}".lower() for one in _with_parents(element))


def _is_of_a_picture(element: Any) -> bool:
    return any(one.tag in ("figure", "figcaption") for one in _with_parents(element))


def _with_parents(element: Any) -> Iterator[Any]:
    yield element
    yield from islice((one for one in element.iterancestors() if one.tag not in ("body", "html")), _PARENTS)


def _is_of_a_change(element: Any) -> bool:
    """Whether a time is that of the last change, as its class and that of what is around it say."""
    parents = [element, element.getparent()]
    called = " ".join(
        str(parent.get(name)) for parent in parents if parent is not None for name in ("class", "itemprop")
    )
    return any(word in called.lower() for word in ("updated", "modified", "update-"))


def text_of(element: Any, most: int) -> str | None:
    """The text of an element in one line; None where it is longer than that."""
    parts: list[str] = []
    length = 0
    for part in _texts(element):
        parts.append(part)
        length += len(part)
        if length > 2 * most or len(parts) > _MOST_PARTS:
            return None
    text = " ".join("".join(parts).split())
    return text if len(text) <= most else None


def heading_of(element: Any) -> str:
    """The text of a heading without the kicker in it."""
    inner = [one for one in element.iterdescendants() if isinstance(one.tag, str) and _is_kicker(one)]
    whole = " ".join("".join(_texts(element)).split())
    bare = " ".join("".join(_texts(element, frozenset(inner))).split()) if inner else whole
    return _AFTER_KICKER.sub("", bare) or whole


def _is_kicker(element: Any) -> bool:
    """Whether a class says so: a word of it, be it "c-kicker", "kicker__text" or "articleKicker"."""
    return not KICKERS.isdisjoint(map(str.lower, _NAME.findall(element.get("class") or "")))


def _line_of(element: Any) -> str | None:
    """The text of an element in one line, a bar where things meet that are set apart by lines or style alone."""
    if text_of(element, _LONGEST_LINE) is None:
        return None
    whole = ""
    for part in _texts(element):
        whole += f"{_BREAK}{part}" if whole[-1:].islower() and part[:1].isupper() else part
    first, *others = [" ".join(piece.split()) for piece in whole.split(_BREAK) if piece.strip()] or [""]
    line, last = first, first
    for piece in others:
        line += f" | {piece}" if _are_apart(last, piece) else f" {piece}"
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
_BREAK = "\x1f"
"""What stands for the break of a line: white space that no page has."""
_BREAKS = frozenset(("address", "br", "dd", "dt", "p", "div", "li", "tr", "td", "h1", "h2", "h3", "h4", "section"))
