"""Messages of any size."""

from io import BytesIO

import pytest
from attrs import evolve

from toolkit.errors import ReadError
from toolkit.formats.newsmlg2 import FORMAT
from toolkit.formats.newsmlg2.stream import read_stream, write_stream
from toolkit.formats.newsmlg2.syntax import iter_documents
from toolkit.model import Article, Event, Feed, When
from toolkit.validation.engine import check_document

TALKS = Event(uid="talks", name="Talks", when=When.parse("2025-03-03"))


def test_a_message_is_written_and_read_item_by_item(article: Article) -> None:
    """The stream holds what the whole document holds."""
    listed = [article, evolve(article, id="tag:example.org,2025:2")]
    head = Feed(title="Wire", id="urn:wire:1")
    text = "".join(write_stream(listed, head))

    assert [head, *listed] == list(read_stream(BytesIO(text.encode())))
    assert evolve(head, articles=tuple(listed)) == FORMAT.read(FORMAT.parse(text).tree)


def test_a_single_item_is_a_stream_of_one(article: Article) -> None:
    """A document without a message around it is read as well, and events are handed out."""
    text = FORMAT.render(FORMAT.write(Feed(articles=(article,))))
    assert [article] == list(read_stream(BytesIO(text.encode())))

    text = FORMAT.render(FORMAT.write(Feed(articles=(article, article), events=(TALKS,))))
    assert TALKS in list(read_stream(BytesIO(text.encode())))


def test_items_are_handed_out_before_the_end_is_read(article: Article) -> None:
    """What is broken later on does not hold back what came before."""
    text = "".join(write_stream([article, article]))
    broken = read_stream(BytesIO(text.encode()[:-40]))

    assert Feed() == next(broken)
    assert article == next(broken)
    with pytest.raises(ReadError, match="SYN"):
        list(broken)


def test_an_item_that_cannot_be_read_is_passed_over(article: Article) -> None:
    """The stream goes on with the next item."""
    text = "".join(write_stream([article]))
    text = text.replace("<newsItem ", "<newsItem><contentMeta/></newsItem><x xmlns=''/><newsItem ", 1)

    assert [Feed(), article] == list(read_stream(BytesIO(text.encode())))


@pytest.mark.parametrize(
    "text",
    ["", "text", "<a/>", '<!DOCTYPE a [<!ENTITY b "c">]><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>'],
)
def test_what_is_no_message_is_refused(text: str) -> None:
    """With a code of the syntax."""
    with pytest.raises(ReadError, match="SYN"):
        list(read_stream(BytesIO(text.encode())))


def test_items_are_checked_one_by_one(article: Article) -> None:
    """Each is a document of its own: with all the rules, placed by XPath alone, for the text is not kept."""
    text = "".join(write_stream([article, evolve(article, id="tag:example.org,2025:2")]))
    late = "<embargoed>2025-03-01T10:00:00Z</embargoed>"
    text = text.replace("</itemMeta>", f"{late}</itemMeta>", 1).replace(
        'guid="tag:example.org,2025:2"', 'guid="2"'
    )

    checked = [check_document(document, FORMAT) for document in iter_documents(BytesIO(text.encode()))]
    found = [
        [(one.code, one.line, one.path) for one in each.report if one.code in {"NML004", "NML060"}]
        for each in checked
    ]
    assert [[("NML060", None, "/newsItem")], [("NML004", None, "/newsItem/@guid")]] == found
    assert [article.id, "2"] == [each.feed.articles[0].id for each in checked if each.feed]
