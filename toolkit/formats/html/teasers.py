"""What leads to another article from amidst a text, or after it: links around blocks, and cards in a row."""

from itertools import islice
from typing import Any

from attrs import define, field

from toolkit.formats.html.element_texts import text_of
from toolkit.formats.html.pieces import Piece, is_alike

_HEADINGS = ("h2", "h3", "h4", "h5")
_MOST_PARENTS = 4
"""So many elements around a text may be the link or the card that it is of."""
_LONGEST = 400
"""Longer than that is no teaser: items of a list of products have a linked heading too."""
_MOST_OF_LINK = 0.9
_HOLDERS = frozenset(("div", "section", "aside", "article", "span"))


def is_link(piece: Piece) -> bool:
    """Whether a text is a link and nothing beside it."""
    return piece.linked >= _MOST_OF_LINK * len(piece.text)


def is_loose(piece: Piece) -> bool:
    """Whether a text is a link that stands in no paragraph."""
    return is_link(piece) and piece.owner.tag in _HOLDERS


@define(eq=False)
class Teasers:
    """Which texts of a page are those of teasers; what was found of an element is kept, as many ask for it."""

    _cards: dict[Any, bool] = field(factory=dict)
    _headed: dict[Any, bool] = field(factory=dict)

    def has(self, piece: Piece) -> bool:
        """Whether a text stands in a link around blocks, or in one of several cards."""
        around = [piece.owner, *islice(piece.owner.iterancestors(), _MOST_PARENTS)]
        return any(_is_block_link(one) or self._is_card(one) for one in around)

    def _is_card(self, element: Any) -> bool:
        """Whether an element has a linked heading, and so has one of its kind beside it."""
        if element not in self._cards:
            beside = [element.getnext(), element.getprevious()] if self._is_headed(element) else ()
            self._cards[element] = any(
                one is not None and is_alike(one, element) and self._is_headed(one) for one in beside
            )
        return self._cards[element]

    def _is_headed(self, element: Any) -> bool:
        """Whether an element is short and begins with a heading that leads to another page."""
        if element not in self._headed:
            short = text_of(element, _LONGEST) if isinstance(element.tag, str) else None
            heading = next(element.iter(*_HEADINGS), None) if short else None
            self._headed[element] = heading is not None and _leads_away(heading)
        return self._headed[element]


def _is_block_link(element: Any) -> bool:
    return element.tag == "a" and _is_address(element) and text_of(element, _LONGEST) is not None


def _leads_away(heading: Any) -> bool:
    """Whether a heading is a link, or in one, to another page."""
    around = islice(heading.iterancestors("a"), 1)
    inner = (one for one in heading.iter("a") if text_of(one, _LONGEST) == text_of(heading, _LONGEST))
    return any(map(_is_address, (*around, *inner)))


def _is_address(link: Any) -> bool:
    """Whether a link leads to another page: entries of a live blog have links to themselves."""
    return "#" not in (link.get("href") or "#")
