"""The entries of a live blog: extractors take the first of them for the whole text."""

import re
from itertools import chain, islice
from typing import Any

_MOST_PARENTS = 4
"""So many elements around a text may be its entry."""
_NUMBER = re.compile(r"\d+")


def around_entries(container: Any, heading: Any) -> Any:
    """The element around all entries where a text is one of them, else the one that holds the text.

    Entries are elements of one kind beside each other, each with its time, under the page's headline. A page that
    has several articles one after another has a headline in each.
    """
    for element in islice(chain([container], container.iterancestors()), _MOST_PARENTS):
        around = element.getparent()
        if around is None or _holds(element, heading):
            return container
        if _is_timed(element) and any(_is_timed(one) for one in around if _are_alike(one, element)):
            return around
    return container


def _holds(element: Any, inner: Any) -> bool:
    return any(one is element for one in chain([inner], inner.iterancestors()))


def _are_alike(one: Any, other: Any) -> bool:
    """Whether two elements are of one kind: by tag and class, but for numbers."""
    return one is not other and one.tag == other.tag and _class(one) == _class(other)


def _class(element: Any) -> str:
    return _NUMBER.sub("", element.get("class") or "")


def _is_timed(element: Any) -> bool:
    return next(element.iter("time"), None) is not None
