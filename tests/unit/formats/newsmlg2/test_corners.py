"""The corners of reading and writing: what other systems seldom send, and names that clash."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from toolkit.files import schema_files
from toolkit.formats.newsmlg2 import FORMAT
from toolkit.formats.newsmlg2.body import read_markup
from toolkit.formats.newsmlg2.events import read_event
from toolkit.formats.newsmlg2.parties import read_thing
from toolkit.formats.newsmlg2.recurrence import read_recurrence, recurrence_rules
from toolkit.formats.newsmlg2.syntax import check_xsd, sniff
from toolkit.formats.newsmlg2.terms import OWN_NAMESPACE
from toolkit.formats.newsmlg2.values import read_text
from toolkit.model import Article, Event, Feed, Organization, Person, Place, Quote, Recurrence, When

G2 = "http://iptc.org/std/nar/2006-10-01/"


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (["a", ["{urn:x}p", {}, "b"]], "a\n\nb"),
        ([["{urn:x}p", {}, ["{urn:x}br", {}]], ["{urn:x}p", {}, "b"]], "b"),
        (["a", {"name": [{"$": "not of the text"}]}, " b"], "a b"),
        ([["{urn:x}p", {"xml:space": "preserve"}, "", "a  b"]], "a  b"),
    ],
)
def test_markup_becomes_paragraphs(parts: list[Any], text: str) -> None:
    """Text before a block is a paragraph of its own; a lone line end, a foreign object and no text are none."""
    assert text == read_markup(["{urn:x}div", {}, *parts]).text


def test_foreign_elements_within_text_give_their_words() -> None:
    """A label with an element of another namespace reads as one text."""
    assert "one two three" == read_text({"$mixed": ["one ", ["{urn:x}b", {}, "two"], " three"]})


@pytest.mark.parametrize(
    ("view", "kind"),
    [
        ({"geoAreaDetails": [{}]}, Place),
        ({"POIDetails": [{}]}, Place),
        ({"personDetails": [{}]}, Person),
        ({"organisationDetails": [{}]}, Organization),
        ({"@type": "cpnat:abstract"}, Organization),
    ],
)
def test_details_tell_what_a_thing_is_that_states_no_type(view: dict[str, Any], kind: type) -> None:
    """A person by personDetails, a place by those of an area or a point; anything else is a body."""
    assert kind is type(read_thing({**view, "name": [{"$": "Lind"}]}))


def test_an_event_without_dates_is_read_from_our_own_element() -> None:
    """White space in it, and the elements of others beside it, say nothing."""
    own = [f"{{{OWN_NAMESPACE}}}eventDetails", {}, "\n ", {"location": {"name": [{"$": "Riyadh"}]}}]
    other = ["{urn:x}other", {}]

    assert read_event({"$other": [other]}, "talks").place is None
    assert Place(name="Riyadh") == read_event({"$other": [other, own]}, "talks").place


@pytest.mark.parametrize(
    "event",
    [
        Event(uid="1", name="Talks", duration=timedelta(hours=2)),
        Event(uid="1", name="Talks", when=When.parse("2025-03-03T10:00:00Z"), duration=timedelta(hours=2)),
        Event(
            uid="1",
            name="Talks",
            when=When.parse("2025-03-03T10:00:00Z/2025-03-03T11:00:00Z"),
            duration=timedelta(hours=2),
        ),
    ],
)
def test_a_duration_comes_back(event: Event) -> None:
    """Beside the start where the standard has room for it, else as a text of our own."""
    assert (event,) == FORMAT.read(FORMAT.write(Feed(events=(event,)))).events


def test_an_inexact_date_of_a_recurrence_comes_back() -> None:
    """Our own text of a date tells more than the element's day."""
    start = When.parse("2025-03-03")
    inexact = Recurrence(dates=(When.parse("2025-04-01~"), When.parse("2025-05")))

    assert inexact == read_recurrence(recurrence_rules(inexact, start))


def test_a_name_that_looks_like_a_key_is_kept_apart() -> None:
    """Two speakers of one name, and a third who is called what the key of the second would be."""
    speakers = (Organization(name="concept 3"), Person(name="Lind"), Organization(name="Lind"))
    words = ("One", "two", "three")
    article = Article(
        id="tag:example.org,2025-03-01:talks",
        headline="Talks",
        body="“One,” “two,” “three,” they said.",
        quotes=tuple(Quote(text=text, speaker=one) for text, one in zip(words, speakers, strict=True)),
    )

    (back,) = FORMAT.read(FORMAT.write(Feed(articles=(article,)))).articles

    assert speakers == tuple(quote.speaker for quote in back.quotes)


def test_what_is_foreign_in_a_message_is_passed_over() -> None:
    """An element of another namespace in an itemSet is no item."""
    text = (
        f'<newsMessage xmlns="{G2}"><header><sent>2025-03-01T12:00:00Z</sent></header>'
        '<itemSet><a xmlns="urn:x"/></itemSet></newsMessage>'
    )

    assert () == FORMAT.read(FORMAT.parse(text).tree).articles


@pytest.mark.parametrize(
    ("data", "known"),
    [
        (f'<newsItem xmlns="{G2}"/>'.encode(), True),
        (f'<newsItem xmlns="{G2}"/>'.encode("utf-16"), True),
        (f'<other xmlns="{G2}"/>'.encode(), False),
        (b"<newsItem/>", False),
    ],
)
def test_a_document_is_known_by_namespace_and_root(data: bytes, known: bool) -> None:
    """In any encoding; one of the two alone is not enough."""
    assert known == sniff(data)


def test_a_schema_is_tried_before_it_is_used(tmp_path: Path) -> None:
    """One that is no XML Schema, or no XML, or includes what is absent, is told as a bad value."""
    head = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
    end = "</xs:schema>"
    texts = {
        "good.xsd": f'{head}<xs:include schemaLocation="part/inner.xsd"/><xs:element name="b" type="c"/>{end}',
        "part/inner.xsd": f'{head}<xs:include schemaLocation="http://example.org/inmost.xsd"/></xs:schema>',
        "part/inmost.xsd": f'{head}<xs:simpleType name="c"><xs:list itemType="xs:date"/></xs:simpleType>{end}',
        "bad.xsd": "<schema/>",
        "broken.xsd": "<schema",
        "lacking.xsd": f'{head}<xs:include schemaLocation="http://example.org/none.xsd"/></xs:schema>',
    }
    (tmp_path / "part").mkdir()
    for name, text in texts.items():
        (tmp_path / name).write_text(text)

    assert check_xsd(schema_files(tmp_path / "good.xsd")) is None
    for name in ("bad.xsd", "broken.xsd", "lacking.xsd"):
        with pytest.raises(ValueError, match=r"."):
            check_xsd(schema_files(tmp_path / name))


def test_a_body_that_nitf_would_change_stands_beside_it_exactly() -> None:
    """White space that NITF folds is kept in our own attribute, and nothing is marked."""
    article = Article(id="tag:example.org,2025-03-02:a", headline="Talks", body="  two  spaces\n\n\n\nand lines ")
    tree = FORMAT.write(Feed(articles=(article,)), body="nitf")

    assert article.body == FORMAT.read(tree).articles[0].body
    assert "exact" in str(tree)


@pytest.mark.parametrize("degrees", [1e-07, -1.5e-05, 0.1, -90.0])
def test_small_coordinates_are_written_without_an_exponent(degrees: float) -> None:
    """As xs:decimal wants it; the number comes back."""
    place = Place(name="A", latitude=degrees, longitude=0.0)
    text = FORMAT.render(FORMAT.write(Feed(articles=(Article(id="urn:a:1", headline="A", mentions=(place,)),))))

    assert "e-" not in text.partition("latitude=")[2].partition("/>")[0]
    assert (place,) == FORMAT.read(FORMAT.parse(text).tree).articles[0].mentions


@pytest.mark.parametrize(("when", "bounds"), [("2025-05~", ("2025-05-01", "2025-05-31")), ("2025-05", None)])
def test_an_approximate_date_has_bounds(when: str, bounds: tuple[str, str] | None) -> None:
    """The first and the last day that it may begin on; a date that is known has none."""
    event = Event(uid="1", name="Talks", when=When.parse(when))
    tree = FORMAT.write(Feed(events=(event,)))
    start = tree["knowledgeItem"]["conceptSet"][0]["concept"][0]["eventDetails"][0]["dates"][0]["start"][0]

    assert bounds == ((start["@approxstart"], start["@approxend"]) if "@approxstart" in start else None)
    assert (event,) == FORMAT.read(tree).events
