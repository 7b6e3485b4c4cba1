"""The entries of a live blog: extractors take the first of them for the whole text."""

from itertools import chain, islice
from typing import Any

from toolkit.formats.html.pieces import is_alike

_MOST_PARENTS = 4
"""So many elements around a text may be its entry."""


def around_entries(container: Any, heading: Any) -> Any:
    """The element around all entries where a text is one of them, else the one that holds the text.

    Entries are elements of one kind beside each other, each with its time, under the page's headline. A page that
    has several articles one after another has a headline in each.
    """
    for element in islice(chain([container], container.iterancestors()), _MOST_PARENTS):
        around = element.getparent()
        if around is None or _holds(element, heading):
            return container
        if _is_timed(element) and any(_is_timed(one) for one in around if is_alike(one, element)):
            return around
    return container


def _holds(element: Any, inner: Any) -> bool:
    return any(one is element for one in chain([inner], inner.iterancestors()))


def _is_timed(element: Any) -> bool:
    return next(element.iter("time"), None) is not None
