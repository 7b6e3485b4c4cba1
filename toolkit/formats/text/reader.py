"""The tree of a text is its article as plain JSON; reading it back is the model's own work."""

from typing import Any

from toolkit.diagnostics import Path
from toolkit.model import Feed, article_from_plain

_ARTICLE = ("articles", 0)


def read(tree: Any) -> Feed:
    """The one article of a text, as a feed."""
    return Feed(articles=(article_from_plain(tree),))


def origin(_tree: Any, path: Path) -> Path:
    """The tree is the article itself: a model path without the feed's step."""
    return path[2:] if path[:2] == _ARTICLE else path
