"""``dateline convert --message``: all articles in one newsMessage, each written as soon as it is read."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import define

from toolkit.cli.converting import Order, document, read_feed, tell_errors
from toolkit.cli.inputs import Input
from toolkit.cli.trouble import Trouble, same_file
from toolkit.cli.writing import write_files
from toolkit.formats import get_format
from toolkit.formats.newsmlg2.article_writer import Style
from toolkit.formats.newsmlg2.stream import write_stream
from toolkit.model import Article, Feed


def write_message(items: Sequence[Input], order: Order, name: str) -> int:
    """Write the message, and tell of the inputs that it is without; the exit code.

    Raises:
        Trouble: none of the inputs holds an article, or the file cannot be written; nothing is written then.
    """
    if any(same_file(Path(name), known) for known in order.inputs):
        raise Trouble(f"{name} is an input, and would be overwritten", "give another file with --message")
    options = order.styles["newsmlg2"]
    if options.get("event_items"):
        raise Trouble(
            "--event-items and --message exclude each other", "events stand in the articles of a message"
        )
    articles = _Articles(items, order)
    style = Style(body=str(options.get("body", "xhtml")))
    write_files({Path(name): (piece.encode() for piece in write_stream(iter(articles), style=style))})
    return articles.worst


@define
class _Articles:
    """The articles of the inputs, one input held at a time; what cannot be used is told and left out.

    Attributes:
        items: the inputs.
        order: what the user asked for.
        worst: the exit code so far.
    """

    items: Sequence[Input]
    order: Order
    worst: int = 0

    def __iter__(self) -> Iterator[Article]:
        count = 0
        for item in self.items:
            for article in self._of(item):
                count += 1
                yield article
        if not count:
            raise Trouble("there is no article to write", "the inputs hold none that is valid")

    def _of(self, item: Input) -> tuple[Article, ...]:
        try:
            read = read_feed(item, self.order)
            document(Feed(articles=read.feed.articles), get_format("newsmlg2"), item, self.order)
        except Trouble as trouble:
            trouble.show()
            self.worst = max(self.worst, trouble.exit_code)
            return ()
        if not read.ok:
            tell_errors(item, read)
            self.worst = max(self.worst, 1)
        return read.feed.articles
