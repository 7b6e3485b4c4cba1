"""A value of another type than the model declares stops at the door, whatever the format."""

from typing import Any, cast

import pytest
from attrs import evolve
from hypothesis import given

import toolkit
from tests.strategies import feeds
from toolkit.model import Article, Event, Feed, Moment, Place, Quote, Span, When
from toolkit.validation.model_types import well_typed, wrong_types

ARTICLE = Article(id="https://example.org/a", headline="Talks begin in Riyadh", body="They began.", language="en")
FIVE = cast("Any", 5)
TEXT = cast("Any", "2025-01-01")
EVENT = Event(uid="a", name="Talks", when=When(start=Moment("2025-02-18")))

PLANTED = {
    "a number for a text": (
        evolve(ARTICLE, headline=FIVE),
        "articles[0].headline",
        "headline is 5, expected a text",
    ),
    "nothing for a text": (
        evolve(ARTICLE, body=cast("Any", None)),
        "articles[0].body",
        "body is None, expected a text",
    ),
    "a text for a moment": (
        evolve(ARTICLE, date_published=TEXT),
        "articles[0].date_published",
        "date_published is '2025-01-01', expected a Moment",
    ),
    "a text for an agent": (
        evolve(ARTICLE, authors=(TEXT,)),
        "articles[0].authors[0]",
        "authors is '2025-01-01', expected a Person or an Organization",
    ),
    "a number in an event": (
        evolve(ARTICLE, events=(evolve(EVENT, place=Place(name="Riyadh", latitude=TEXT)),)),
        "articles[0].events[0].place.latitude",
        "latitude is '2025-01-01', expected a number or a whole number",
    ),
    "a long value": (
        evolve(ARTICLE, quotes=(Quote(text="Yes", span=cast("Any", "x" * 100)),)),
        "articles[0].quotes[0].span",
        "span is of type str, expected a Span",
    ),
}


@pytest.mark.parametrize("planted", PLANTED)
@pytest.mark.parametrize("format", ["article", "jsonld", "newsmlg2", "icalendar", "ninjs"])
def test_a_wrong_type_is_told_with_its_path(planted: str, format: str) -> None:
    """The finding names the place in the model, what stands there and what should."""
    article, path, message = PLANTED[planted]
    with pytest.raises(toolkit.InvalidDocument) as caught:
        toolkit.dumps(article, format)

    assert [("SCH002", path, message)] == [(one.code, one.path, one.message) for one in caught.value.report]
    assert toolkit.check(article) == caught.value.report


def test_a_whole_number_is_a_number() -> None:
    """Python takes an int for a float, and so do we."""
    assert well_typed(Place(name="Riyadh", latitude=24, longitude=46.7))


@given(feeds())
def test_whatever_the_classes_allow_is_well_typed(feed: Feed) -> None:
    """Verdict and explanation agree."""
    assert well_typed(feed)
    assert not list(wrong_types(feed))


def test_the_verdict_looks_inside() -> None:
    """A fault far down is a fault of the whole."""
    inner = evolve(EVENT, span=Span(0, 3), when=When(start=TEXT))
    assert not well_typed(Feed(articles=(evolve(ARTICLE, events=(EVENT, inner)),)))
