"""Plain JSON to the model."""

from collections.abc import Iterator
from typing import Any

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree, members
from toolkit.model import Feed, article_from_plain, feed_from_plain

# A field that an article has and a feed has not, as the schema tells the two apart.
_OF_ARTICLES = frozenset(("headline", "body", "quotes", "authors", "date_published"))


def is_article(tree: Tree) -> bool:
    """Whether the object is one article; else it is a feed."""
    return not _OF_ARTICLES.isdisjoint(tree)


def read(tree: Tree) -> Feed:
    """The feed that the object tells of; a lone article becomes a feed of one.

    A span that ends before it starts covers nothing, and is left out.
    """
    tidy = _without_backward_spans(tree)
    return Feed(articles=(article_from_plain(tidy),)) if is_article(tidy) else feed_from_plain(tidy)


def _without_backward_spans(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_backward_spans(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _without_backward_spans(item)
        for key, item in value.items()
        if key != "span" or item["start"] <= item["end"]
    }


def items(tree: Tree) -> Iterator[Path]:
    """The articles and events of a feed."""
    lone = isinstance(tree, dict) and is_article(tree)
    return iter(()) if lone else members(tree, "articles", "events")


def origin(tree: Tree, path: Path) -> Path:
    """The place in the object of a path from the feed: the same, less the feed around a lone article."""
    return path[2:] if path[:2] == ("articles", 0) and is_article(tree) else path


def sniff(head: bytes) -> bool:
    """Whether octets look like an article or feed of the model: JSON with our names and no others'."""
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text.startswith(b"{") or b'"@' in text or b'"uri"' in text:
        return False
    return b'"articles"' in text or (b'"headline"' in text and b'"id"' in text)
