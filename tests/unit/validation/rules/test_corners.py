"""The corners of rules: what looks like a fault and is none, and the values that no rule should stumble over."""

import json
from typing import Any

import pytest
from attrs import evolve

import toolkit
from toolkit.model import Article, Event, Feed, Organization, Quote, When
from toolkit.validation.rules.jsonld.dating import fault_of

ARTICLE = Article(
    id="tag:example.org,2025-03-02:talks",
    headline="Talks begin in Riyadh",
    body="“We will meet,” she said, “and we will talk about every single point of the list.”",
    language="en",
)


def codes(article: Article) -> frozenset[str]:
    """The codes of the model rules."""
    return toolkit.check(article).codes


def test_an_organization_may_be_an_author() -> None:
    """The name of an agency holds the publisher's name by right."""
    agency = Organization(name="Example News Agency")

    assert "ART010" not in codes(evolve(ARTICLE, authors=(agency,), publisher=Organization(name="Example News")))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We will meet … every single point of the list", False),
        ("We will meet and we will talk about every single point of the list", False),
        ("We will meet … never", True),
    ],
)
def test_a_quote_may_be_shortened_or_parted(text: str, found: bool) -> None:
    """Words left out, and words parted by the attribution, are still the words of the body."""
    assert found == ("QUO003" in codes(evolve(ARTICLE, quotes=(Quote(text=text),))))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We will meet,” she said, “and we will talk", False),
        ("We will meet,” she said", True),
        ("«We will meet", True),
        ("We will meet\n“and we will talk", False),
        ("„We will meet", False),
    ],
)
def test_marks_within_a_quote_have_two_halves(text: str, found: bool) -> None:
    """Each paragraph of a long quote opens anew; where „ opens, “ closes."""
    assert found == ("QUO004" in codes(evolve(ARTICLE, quotes=(Quote(text=text),))))


def test_an_event_told_without_a_date_does_not_contradict() -> None:
    """Nothing is said against the date of the other telling."""
    feed = Feed(
        events=(Event(uid="1", name="Talks", when=When.parse("2025-02-18")),),
        articles=(evolve(ARTICLE, events=(Event(uid="1", name="Talks"),)),),
    )

    assert "EVT015" not in toolkit.check(feed).codes


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("2025-02T10:00", "date_not_iso"),
        ("20250218", None),
        ("20250231", "date_impossible"),
        ("2025-W08-2", None),
        ("next week", "date_not_iso"),
    ],
)
def test_the_forms_of_a_date_are_told_apart(text: str, fault: str | None) -> None:
    """ISO 8601 has more forms than one."""
    assert fault == fault_of(text)


def jsonld_codes(*nodes: dict[str, Any]) -> frozenset[str]:
    """The codes that a graph of these nodes gets."""
    document = {"@context": "https://schema.org", "@graph": list(nodes)}
    return toolkit.validate_text(json.dumps(document), "jsonld").codes


@pytest.mark.parametrize(
    "node",
    [
        {"@type": "WebPageElement", "cssSelector": "#paid"},
        {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "location": {"@type": "VirtualLocation"}},
        {"@type": "NewsArticle", "headline": "Talks", "url": "https://[broken/"},
        {"@type": "NewsArticle", "headline": "Talks", "@id": 7},
        {"@type": "NewsArticle", "headline": "Talks", "isAccessibleForFree": "perhaps"},
        {"@type": "NewsArticle", "headline": "Talks", "hasPart": {"@type": "Place", "name": "Riyadh"}},
        {"@type": "NewsArticle", "headline": "Talks", "author": {"@type": "Event", "name": "Visit"}},
    ],
)
def test_odd_values_are_looked_at_without_a_stumble(node: dict[str, Any]) -> None:
    """The rules report what they know and pass over the rest."""
    assert all(len(code) == 6 for code in jsonld_codes(node))
