"""The model as plain JSON."""

import json
from pathlib import Path

import jsonschema
import jsonschema_rs
import pytest

from toolkit.formats.article import FORMAT
from toolkit.model import Article, Feed, Quote, Span

SCHEMA = json.loads((Path(__file__).parents[4] / "schemas/article.schema.json").read_text("utf-8"))

ONE = Feed(articles=(Article(id="tag:a", headline="A", body="B", quotes=(Quote(text="B"),)),))
SEVERAL = Feed(title="T", articles=ONE.articles)


@pytest.mark.parametrize("feed", [ONE, SEVERAL, Feed()])
def test_a_feed_comes_back_equal(feed):
    """What is written is valid and reads back equal."""
    tree = FORMAT.parse(FORMAT.render(FORMAT.write(feed))).tree
    jsonschema.validate(tree, SCHEMA)
    assert FORMAT.read(tree) == feed


def test_a_lone_article_stands_at_the_root():
    """A feed that is nothing but an article is written as that article, and paths say so."""
    tree = FORMAT.write(ONE)
    assert tree["headline"] == "A"
    assert FORMAT.origin(tree, ("articles", 0, "quotes", 0)) == ("quotes", 0)


def test_a_feed_keeps_its_paths():
    """In a feed of more the path is the model's."""
    assert FORMAT.origin(FORMAT.write(SEVERAL), ("articles", 0)) == ("articles", 0)


def test_a_backward_span_is_left_out():
    """A span that ends before it starts covers nothing."""
    tree = FORMAT.write(ONE) | {
        "quotes": [
            {"text": "B", "span": {"start": 1, "end": 0}},
            {"text": "B", "span": {"start": 0, "end": 1}},
        ]
    }
    assert [quote.span for quote in FORMAT.read(tree).articles[0].quotes] == [None, Span(0, 1)]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b'\xef\xbb\xbf {"id": "x", "headline": "A"}', True),
        (b'{"articles": []}', True),
        (b'{"@context": "https://schema.org", "headline": "A", "id": ""}', False),
        (b'{"uri": "a", "headline": "A", "id": 1}', False),
        (b"<a/>", False),
    ],
)
def test_sniff(head, expected):
    """Our own names tell the format from other JSON."""
    assert FORMAT.sniff(head) is expected


DATES = [
    ("2025", True),
    ("2025-33", True),
    ("2025-02-29", False),
    ("2024-02-29", True),
    ("1900-02-29", False),
    ("2000-02-29", True),
    ("2025-04-31", False),
    ("0000", False),
    ("2025-02-18T12:42+03:00[Europe/Moscow]", True),
    ("2025-02-18T12:42[Europe/Moscow]", False),
    ("2025-02-18T24:00", False),
    ("2025\n", False),
]


@pytest.mark.parametrize(("text", "valid"), DATES)
def test_the_schema_knows_real_dates(text, valid):
    """The schema takes exactly the dates that the model takes, by both validators."""
    tree = {"id": "a", "headline": "A", "date_published": text}
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(tree) is valid
    assert jsonschema_rs.validator_for(SCHEMA).is_valid(tree) is valid


@pytest.mark.parametrize(
    ("text", "valid"),
    [("2025-03~", True), ("../2025", True), ("2025/..", True), ("..", False), ("../..", False)],
)
def test_the_schema_knows_intervals(text, valid):
    """An interval needs a start or an end."""
    tree = {"events": [{"uid": "a", "name": "A", "when": text}]}
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(tree) is valid
