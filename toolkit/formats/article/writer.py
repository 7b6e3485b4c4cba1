"""The model to plain JSON."""

from toolkit.formats.base import Tree
from toolkit.model import Feed, to_plain


def write(feed: Feed) -> Tree:
    """The feed as an object; a feed that is nothing but one article as that article."""
    alone = len(feed.articles) == 1 and feed == Feed(articles=feed.articles)
    return to_plain(feed.articles[0]) if alone else to_plain(feed)
