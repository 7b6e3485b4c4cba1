"""newsMessages of any size: read item by item, written item by item, in memory that does not grow."""

from collections.abc import Iterable, Iterator
from typing import IO

from toolkit.formats.newsmlg2.article_reader import read_article
from toolkit.formats.newsmlg2.reader import ARTICLES, item_events, read_header
from toolkit.formats.newsmlg2.rendering import render_item
from toolkit.formats.newsmlg2.syntax import iter_items
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE, OWN_NAMESPACE, OWN_PREFIX
from toolkit.formats.newsmlg2.writer import USUAL, Style, header, news_item
from toolkit.model import Article, Event, Feed


def read_stream(stream: IO[bytes]) -> Iterator[Feed | Article | Event]:
    """What a document holds, in its order: the message's own facts as a Feed without content, articles, events.

    The stream is read as it is asked for, so that a message of any length can be read. Nothing is judged:
    an item that is not as the standard says is read as far as it goes, or passed over.

    Raises:
        ReadError: at the place where the text is no XML, or holds what is forbidden.
    """
    for name, view in iter_items(stream):
        try:
            yield from _read(name, view)
        except (KeyError, IndexError, ValueError, TypeError):
            continue


def _read(name: str, view: dict[str, object]) -> Iterator[Feed | Article | Event]:
    if name == "header":
        yield read_header(view)
    elif name in ARTICLES:
        yield read_article(view)
    yield from item_events(name, view)


def write_stream(articles: Iterable[Article], head: Feed | None = None, style: Style = USUAL) -> Iterator[str]:
    """A newsMessage piece by piece: one article is held at a time. Identifiers are unique over the whole.

    Args:
        articles: at least one, or the message is not valid.
        head: the message's title, id and date; its articles and events are not written.
        style: how the bodies are marked up. Events stand in the articles, whatever it says.
    """
    feed = head or Feed()
    prefixes = {OWN_NAMESPACE: OWN_PREFIX}
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<newsMessage xmlns="{CORE_NAMESPACE}" xmlns:{OWN_PREFIX}="{OWN_NAMESPACE}">\n'
    yield render_item("header", header(feed), prefixes, "  ")
    yield "  <itemSet>\n"
    for number, article in enumerate(articles, start=1):
        yield render_item("newsItem", news_item(article, f"i{number}-", style), prefixes, "    ")
    yield "  </itemSet>\n</newsMessage>\n"
