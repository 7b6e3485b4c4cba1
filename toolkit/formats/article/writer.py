"""The model to plain JSON."""

import attrs

from toolkit.formats.base import Tree
from toolkit.model import (
    Article,
    Embargo,
    Event,
    Feed,
    Identifier,
    Image,
    Organization,
    Person,
    Place,
    Quote,
    Recurrence,
    Source,
    Span,
    to_plain,
)

_CLASSES = (
    Article,
    Embargo,
    Event,
    Feed,
    Identifier,
    Image,
    Organization,
    Person,
    Place,
    Quote,
    Recurrence,
    Source,
    Span,
)

KEEPS = frozenset(f"{cls.__name__}.{field.name}" for cls in _CLASSES for field in attrs.fields(cls))
"""Every field of every class."""


def write(feed: Feed) -> Tree:
    """The feed as an object; a feed that is nothing but one article as that article."""
    alone = len(feed.articles) == 1 and feed == Feed(articles=feed.articles)
    return to_plain(feed.articles[0]) if alone else to_plain(feed)
