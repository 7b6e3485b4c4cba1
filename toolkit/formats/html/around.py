"""What a page shows around its headline: times, dated lines, bylines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice, takewhile
from operator import itemgetter
from typing import Any

from attrs import define, field

from toolkit.formats.html.byline_leads import leads_to_date
from toolkit.formats.html.bylines import has_office
from toolkit.formats.html.credits import written
from toolkit.formats.html.element_texts import LONGEST_LINE, line_of, text_of
from toolkit.formats.html.pieces import Piece, key_of, size_of
from toolkit.formats.html.terms import (
    AUTHOR_PATH,
    BESIDE,
    BYLINE_CLASSES,
    CALLED,
    HEADINGS,
    NOT_BYLINES,
    SHOWN_DATE,
    SIGNATURES,
    UNSEEN,
)
from toolkit.model import fold

_BEFORE, _AFTER = 40, 90
"""How many elements before and after the headline are looked at."""
_ABOVE, _MOST_SHOWN = 8, 3
_PARENTS, _BYLINE_PARENTS, _LABEL_PARENTS, _LAST_LINES = 4, 2, 3, 3
_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_LONG_PARAGRAPHS, _LONG = 3, 100
_PARAGRAPHS = ("div", "span", "td")
"""After so many paragraphs of so many letters the article's head is over."""
_BYLINE = re.compile(rf"{'|'.join(map(re.escape, BYLINE_CLASSES))}|(?<![a-z])firma(?![a-z])")
_MARKS = 4
"""So many characters a line of a text may be longer than on the page: "- " before an item."""
_FOOT = 60
"""How many elements after the text are looked at."""
_PUBLISHED = re.compile(r"datepublished|(?<!\w)(?:dc|dcterms|schema):(?:date|created|issued|datecreated)(?!\w)")
_CALLED = frozenset(CALLED)
_BOLD = ("b", "strong")
_OF_ONE = ("a", "address")
_PERSON = frozenset(("name", "person"))
"""Elements, and words of their classes, of which each is of one person."""
_ITEMS = ("li", "div", "p", "dd", "td")
"""What may be of one person each, with the name first in it, and beside its like make a list."""


@define(eq=False)
class Around:
    """What stands near the headline, the nearest first.

    Attributes:
        dates: what an attribute says for machines: of ``time`` elements and dates of publication.
        lines: short texts.
        above: those of them right above the headline, where topics stand.
        linked: texts of elements that lead to their author.
        bylines: texts of elements that are called a byline.
        within: texts of the elements in such a one.
        alike: of all these, those of elements of one kind beside each other, by that kind.
    """

    dates: list[str] = field(factory=list)
    lines: list[str] = field(factory=list)
    above: list[str | None] = field(factory=list)
    linked: list[str] = field(factory=list)
    bylines: list[str] = field(factory=list)
    within: list[str] = field(factory=list)
    alike: dict[tuple[Any, ...], list[str]] = field(factory=dict)


def around(root: Any, headline: str) -> Around:
    """What stands around the elements that show a headline; nothing where none does."""
    found = Around()
    shown = list(islice(_shown_at(root, headline), _MOST_SHOWN))
    elements = [element for element in root.iter() if isinstance(element.tag, str) and element.tag not in UNSEEN]
    places = [elements.index(one) for one in shown]
    near = sorted(chain.from_iterable(_near(elements, at) for at in places), key=itemgetter(0))
    _look_at_all(found, dict.fromkeys(element for _, element in near))
    for at in places:
        found.above.extend(map(line_of, elements[max(at - _ABOVE, 0) : at]))
    return found


def _near(elements: list[Any], at: int) -> Iterator[tuple[int, Any]]:
    """The elements around one, each with how far it is.

    What stands before is the article's only if it is very near: headers show the day on which they are read.
    """
    yield from enumerate(_head(elements[at + 1 : at + _AFTER]), start=1)
    before = reversed(elements[max(at - _BEFORE, 0) : at])
    yield from ((2 * steps, element) for steps, element in enumerate(before, start=1))


def after(pieces: Sequence[Piece], body: str) -> Around:
    """What stands after the element that shows the last line of a text; nothing where none does."""
    found = Around()
    line = body.rpartition("\n")[2]
    last = key_of(line)
    alike = (piece for piece in reversed(pieces) if abs(len(piece.text) - len(line)) <= _MARKS)
    end = next((piece.owner for piece in alike if piece.key == last), None) if last else None
    if end is not None:
        foot = takewhile(lambda one: not _is_beside(one), islice(_following(end), _FOOT))
        _look_at_all(found, foot)
    return found


def _following(element: Any) -> Iterator[Any]:
    """The elements after one and what is in it, in order."""
    for parent in chain([element], element.iterancestors()):
        for other in parent.itersiblings():
            yield from (one for one in other.iter() if isinstance(one.tag, str) and one.tag not in UNSEEN)


def is_beside(root: Any, name: str) -> bool:
    """Whether a page shows a name nowhere but among comments and other articles."""
    shown = [one for one in root.iter() if isinstance(one.tag, str) and name in (one.text or "")]
    return bool(shown) and all(map(_is_beside, shown))


def _look_at_all(found: Around, elements: Iterable[Any]) -> None:
    for element in elements:
        if _is_beside(element) or _is_of_a_picture(element):
            continue
        line = line_of(element)
        _look_at(found, element, line)
        if line and line not in found.lines:
            found.lines.append(line)


def _shown_at(root: Any, headline: str) -> Iterator[Any]:
    """What shows the headline: the greatest headings, else what says it and nothing more.

    A page may have it twice, in a bar that stays in sight and over the text.
    """
    key = fold(headline)
    most = len(headline) + LONGEST_LINE
    tags = (*((heading,) for heading in HEADINGS), ("div", "p", "span", "td", "b", "strong", "font"))
    for alike in tags if key else ():
        texts = ((element, text_of(element, most)) for element in root.iter(*alike))
        shown = [element for element, text in texts if text and fold(text) == key]
        if shown:
            yield from shown if alike[0] in HEADINGS else shown[:1]
            return
    kicked = _after_kicker(root, key, most) if key else None
    yield from () if kicked is None else (kicked,)


def _after_kicker(root: Any, key: str, most: int) -> Any:
    """What shows the headline with a kicker before it."""
    texts = ((element, text_of(element, most)) for element in root.iter(*HEADINGS))
    return next((element for element, text in texts if text and fold(text).endswith(f" {key}")), None)


def _head(elements: list[Any]) -> Iterator[Any]:
    """The elements up to where the article's text is under way."""
    paragraphs = 0
    for element in elements:
        yield element
        if _is_paragraph(element):
            paragraphs += 1
            if paragraphs == _LONG_PARAGRAPHS:
                return


def _is_paragraph(element: Any) -> bool:
    """Whether an element is a paragraph of a text: of other elements one with a long text of its own is."""
    if element.tag != "p":
        return size_of(element.text or "") >= _LONG and element.tag in _PARAGRAPHS
    text = text_of(element, LONGEST_LINE)
    return text is None or size_of(text) >= _LONG


def _look_at(found: Around, element: Any, line: str | None) -> None:
    names = f"{element.get('itemprop')} {element.get('property')}".lower()
    called = called_of(element).lower()
    is_date = element.tag == "time" or _PUBLISHED.search(names) or "published" in called.split()
    if is_date and not _is_of_a_change(element):
        found.dates.extend(filter(None, (element.get(name) for name in SHOWN_DATE)))
    place = _place_of(found, element, names, called) if line else None
    if line and place is not None and not _is_of_another_maker(element, line):
        text = (place is found.linked and _name_in(element)) or line
        place.append(text)
        if place is found.linked or element.tag in _OF_ONE or _is_of_one(called) or has_office(line):
            parent = element.getparent()
            found.alike.setdefault((parent, element.tag, element.get("class")), []).append(text)
            if parent.tag in _ITEMS and next(parent.iterchildren()) is element:
                found.alike.setdefault(
                    (parent.getparent(), parent.tag, parent.get("class"), element.tag), []
                ).append(text)


def _is_of_one(called: str) -> bool:
    """Whether an element is called by what one person is: beside each other such are a list of them."""
    return _is_byline(called) or not _PERSON.isdisjoint(_NAME.findall(called))


def _place_of(found: Around, element: Any, names: str, called: str) -> list[str] | None:
    """Among what an element belongs that may name an author; None where it may not."""
    if _leads_to_author(element, names):
        return found.linked
    if NOT_BYLINES.search(called):
        return None
    if _is_byline(called):
        return found.bylines
    around_it = islice(element.iterancestors(), _BYLINE_PARENTS)
    boxed = any(_is_byline(called_of(one).lower()) for one in around_it)
    return found.within if boxed or _is_bold_before_date(element) else None


def _is_bold_before_date(element: Any) -> bool:
    """Whether an element is set in bold in a line that goes on with when it was published."""
    line = line_of(element.getparent()) if element.tag in _BOLD else None
    return leads_to_date(line or "")


def _leads_to_author(element: Any, names: str) -> bool:
    """Whether an element is a link to its author, or marked as him."""
    leads = element.get("rel") == "author" or AUTHOR_PATH.search(element.get("href") or "")
    return bool(leads) or "author" in names.split()


def _is_of_another_maker(element: Any, line: str) -> bool:
    """Whether what is around an element says that whom it names took the pictures, or edited."""
    around_it = (line_of(parent) for parent in islice(element.iterancestors(), _LABEL_PARENTS))
    for text in takewhile(bool, around_it):
        if not any(line in part or part in line for part in written(text or "")):
            return True
    return False


def _is_byline(called: str) -> bool:
    return _BYLINE.search(called) is not None


def closing_bylines(pieces: Sequence[Piece], body: str) -> list[str]:
    """Last lines of a text that stand apart as signatures do: to the right, or in what is called a byline."""
    last = {fold(line) for line in body.rsplit("\n\n", _LAST_LINES)[-_LAST_LINES:]}
    short = [piece for piece in pieces if len(piece.text) <= LONGEST_LINE and fold(piece.text) in last]
    return [piece.text for piece in short if any(_stands_apart(one) for one in _alone_in(piece))]


def _alone_in(piece: Piece) -> Iterator[Any]:
    """The elements that hold a piece of text and nothing else."""
    for one in chain(piece.owner.iter("p", "div", "span"), islice(piece.owner.iterancestors(), _PARENTS)):
        if text_of(one, LONGEST_LINE) == piece.text:
            yield one


def _stands_apart(element: Any) -> bool:
    aligned = f"{element.get('align')} {element.get('style')}".replace(" ", "").lower()
    called = called_of(element).lower()
    return (
        "right" in (element.get("align") or "")
        or "text-align:right" in aligned
        or _is_byline(called)
        or not SIGNATURES.isdisjoint(_NAME.findall(called))
    )


def _name_in(element: Any) -> str | None:
    """The name that an element of an author marks in itself, beside an office."""
    inner = (
        one for one in element.iterdescendants() if isinstance(one.tag, str) and one.get("itemprop") == "name"
    )
    return next((text_of(one, LONGEST_LINE) for one in inner), None)


def called_of(element: Any) -> str:
    """What an element is called in its attributes."""
    return " ".join([value for name, value in element.items() if name in _CALLED])


def _is_beside(element: Any) -> bool:
    """Whether an element stands among the comments of readers, or in a list of other articles.

    What holds a heading of the first rank is none: `has-comments`, `tag-popular-music` are said of articles.
    """
    named = (one for one in _with_parents(element) if BESIDE.search(f"{one.get('class')} {one.get('id')}".lower()))
    return any(next(one.iter("h1"), None) is None for one in named)


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
