"""One item that the schema does not accept does not take the others with it."""

import json
from typing import Any

import pytest
from samples import FULL

from toolkit import dumps
from toolkit.formats import get_format
from toolkit.formats.base import Document
from toolkit.model import Article, Feed, Moment
from toolkit.validation import schema
from toolkit.validation.engine import Checked, check_text
from toolkit.validation.sound import rest_of

DAYS = ("2025-03-01", "2025-03-02", "2025-03-03")
FEED = Feed(
    articles=tuple(
        Article(
            id=f"https://example.org/{number}",
            headline=f"Talks {number}",
            body="Talks begin.",
            date_published=Moment(f"{day}T10:00+03:00"),
        )
        for number, day in enumerate(DAYS)
    )
)
NAMES = ("article", "ninjs", "newsmlg2")


def written(name: str) -> str:
    """The feed of three articles in that format."""
    return dumps(FEED, name, validate=False)


def spoilt(name: str, *days: str) -> Checked:
    """A check of the feed with these days written as nobody writes them there."""
    text = written(name)
    for day in days:
        assert day in text
        text = text.replace(day, f"{int(day[-2:])} March 2025")
    return check_text(text.encode(), get_format(name), source="a")


def headlines(feed: Feed | None) -> list[str]:
    """What was read."""
    return [article.headline for article in feed.articles] if feed else []


@pytest.mark.parametrize("name", NAMES)
def test_the_other_articles_are_read(name: str) -> None:
    """Without the one that has a faulty date; its errors are told, and how many items are left out."""
    checked = spoilt(name, DAYS[1])

    assert (None, 1) == (checked.feed, checked.left_out)
    assert ["Talks 0", "Talks 2"] == headlines(checked.rest)
    assert checked.report.errors
    assert all("2 March 2025" in found.message for found in checked.report.errors)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_found_in_the_others_stands_at_its_place(name: str) -> None:
    """The lines are those of the text, whatever was left out before them."""
    whole = spoilt(name).report
    checked = spoilt(name, DAYS[0])
    places = {(found.code, found.line, found.column) for found in checked.report if found.line}
    first_line = next(
        number for number, line in enumerate(written(name).splitlines(), 1) if "https://example.org/1" in line
    )
    expected = {(found.code, found.line, found.column) for found in whole if (found.line or 0) > first_line}

    assert expected
    assert expected <= places


@pytest.mark.parametrize("name", NAMES)
def test_where_no_item_is_sound_nothing_is_read(name: str) -> None:
    """Then the document is refused as a whole."""
    checked = spoilt(name, *DAYS)

    assert (None, None, 0) == (checked.feed, checked.rest, checked.left_out)


def test_a_fault_outside_of_the_items_refuses_the_document() -> None:
    """What holds for all of them cannot be left out."""
    header = written("newsmlg2").replace("<header>", "<header><sent>soon</sent>", 1)
    assert "<sent>soon" in header
    feed = json.loads(written("article")) | {"title": 3}

    for text, name in ((header, "newsmlg2"), (json.dumps(feed), "article")):
        checked = check_text(text.encode(), get_format(name))
        assert (None, None) == (checked.feed, checked.rest)


def test_a_list_of_which_nothing_is_left_is_gone() -> None:
    """In NewsML-G2 the only package beside sound items; in a feed the only event."""
    text = written("newsmlg2")
    begin, end = text.rindex("<newsItem"), text.rindex("</newsItem>")
    item = text[begin:end].replace("newsItem", "packageItem", 1).replace(DAYS[2], "soon")
    package = check_text(f"{text[:begin]}{item}</packageItem>{text[end + 11 :]}".encode(), get_format("newsmlg2"))
    feed = json.loads(written("article")) | {"events": [{"uid": "a", "name": 3}]}
    event = check_text(json.dumps(feed).encode(), get_format("article"))

    assert ["Talks 0", "Talks 1"] == headlines(package.rest)
    assert (3, ()) == (len(headlines(event.rest)), event.rest.events if event.rest else None)


def test_a_knowledge_item_is_read_without_a_faulty_concept() -> None:
    """Each of its concepts stands by itself."""
    events = FULL.events
    feed = Feed(events=(events[0], events[0]))
    text = dumps(feed, "newsmlg2", validate=False).replace("<concept>", "<concept><unknown/>", 1)
    checked = check_text(text.encode(), get_format("newsmlg2"))

    assert (1, 1) == (checked.left_out, len(checked.rest.events) if checked.rest else 0)


@pytest.mark.parametrize(
    ("name", "document", "expected"),
    [
        ("jsonld", {"@graph": [{"@type": "NewsArticle", "headline": "A"}, {"@type": 3}]}, ["A"]),
        (
            "jsonld",
            [{"@id": 3}, {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A"}],
            ["A"],
        ),
        (
            "jsonfeed",
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "a", "title": "A"}, 3]},
            ["A"],
        ),
    ],
)
def test_nodes_of_a_graph_and_entries_of_a_feed_stand_by_themselves(
    name: str, document: Any, expected: list[str]
) -> None:
    """A value of the wrong kind costs the one that it is in."""
    if isinstance(document, dict) and name == "jsonld":
        document |= {"@context": "https://schema.org"}
    checked = check_text(json.dumps(document).encode(), get_format(name))

    assert (expected, 1) == (headlines(checked.rest), checked.left_out)


def test_more_faults_than_are_told_at_once_are_all_left_out() -> None:
    """The schema tells of a thousand; what is read holds none."""
    faulty = [{"id": "a", "headline": 3} for _ in range(1500)]
    sound = json.loads(written("article"))["articles"][0]
    format = get_format("article")
    document = format.parse(json.dumps({"articles": [*faulty, sound, *faulty]}))
    faults = [finding.path for _, finding in schema.explain(document.tree, format.schema)]
    rest = rest_of(document, format, faults)

    assert rest is not None
    assert (3000, [sound]) == (rest.left_out, rest.document.tree["articles"])
    assert document.locate(("articles", 1500)) == rest.document.locate(("articles", 0))
    assert document.locate(()) == rest.document.locate(())


def test_a_place_beyond_what_is_left_is_as_near_as_it_can_be() -> None:
    """A path that no text holds is placed at its nearest ancestor, as in a whole document."""
    format = get_format("article")
    tree = {"articles": [{"id": "a", "headline": 3}, *json.loads(written("article"))["articles"]]}
    rest = rest_of(Document(tree=tree), format, [("articles", 0, "headline")])

    assert rest is not None
    assert "/articles/9" == rest.document.locate(("articles", 9)).path


@pytest.mark.parametrize("text", [b'{"id": "a", "headline": 3}', b"false", b"[3]", b'{"articles": 3}'])
def test_a_single_article_or_what_is_none_is_refused(text: bytes) -> None:
    """There is nothing else to read."""
    checked = check_text(text, get_format("article"))

    assert (None, None) == (checked.feed, checked.rest)
