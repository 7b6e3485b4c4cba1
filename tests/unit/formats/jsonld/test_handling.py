"""What JSON-LD says of rights, contributors and handling: ours in terms of schema.org where it has them."""

from typing import Any

import pytest

from toolkit.formats import FORMATS
from toolkit.formats.jsonld import EMBED, FORMAT
from toolkit.formats.schemaorg.graph import Graph
from toolkit.model import Article, ArticleStatus, Embargo, Feed, Identifier, Moment, Organization, Person

CAPTURED = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
COMPUTED = "http://cv.iptc.org/newscodes/digitalsourcetype/computationalCapture"


def article(**properties: Any) -> Article:
    """The article of foreign markup with those properties."""
    return FORMAT.read(
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "A", **properties}
    ).articles[0]


def node(format: str, **fields: Any) -> dict[str, Any]:
    """The article's node as written."""
    tree = FORMATS[format].write(Feed(articles=(Article(id="https://example.org/a", headline="A", **fields),)))
    return next(one for _, one in Graph.of(tree).nodes if one.get("@type") == "NewsArticle")


@pytest.mark.parametrize(
    ("stated", "status"),
    [
        ("Published", ArticleStatus.USABLE),
        ("withheld", ArticleStatus.WITHHELD),
        ("Canceled", ArticleStatus.CANCELLED),
        ({"@type": "DefinedTerm", "name": "usable"}, ArticleStatus.USABLE),
        ("Draft", None),
        (None, None),
    ],
)
def test_the_status_of_a_work_is_read_where_it_is_one_of_news(stated: Any, status: ArticleStatus | None) -> None:
    """Any text may stand there; what is not known says nothing."""
    assert status == article(creativeWorkStatus=stated).status


def test_rights_and_contributors_of_strangers_are_read() -> None:
    """As nodes or as texts."""
    found = article(
        contributor=[{"@type": "Person", "name": "Clara Dahl"}, "Boris Orlov"],
        copyrightHolder={"@type": "Organization", "name": "Aalto Press"},
        creditText="AP / Clara Dahl",
        usageInfo={"@type": "CreativeWork", "text": "No archive."},
        expires="2025-04-01",
        digitalSourceType="https://schema.org/MultiFrameComputationalCaptureDigitalSource",
        identifier=["W-1", {"@type": "PropertyValue", "propertyID": "cms", "value": 12}, {"@id": "urn:a:1"}, {}],
        mainEntityOfPage={"@type": "WebPage", "relatedLink": ["https://example.org/b"]},
    )

    assert (Person(name="Clara Dahl"), Person(name="Boris Orlov")) == found.contributors
    assert Organization(name="Aalto Press") == found.copyright_holder
    assert "AP / Clara Dahl" == found.credit
    assert "No archive." == found.usage_terms
    assert Moment("2025-04-01") == found.expires
    assert COMPUTED == found.digital_source_type
    assert (
        Identifier(value="W-1"),
        Identifier(value="12", kind="cms"),
        Identifier(value="urn:a:1"),
    ) == found.identifiers
    assert ("https://example.org/b",) == found.related_links


@pytest.mark.parametrize(
    ("usage", "terms"),
    [
        ("https://example.org/terms", "https://example.org/terms"),
        ({"@id": "https://example.org/terms"}, "https://example.org/terms"),
        ({"@type": "CreativeWork", "name": "House rules"}, "House rules"),
        ({"@type": "CreativeWork"}, None),
    ],
)
def test_terms_of_use_may_be_an_address_or_a_name(usage: Any, terms: str | None) -> None:
    """What schema.org allows there."""
    assert terms == article(usageInfo=usage).usage_terms


def test_what_only_editors_are_told_is_not_embedded_in_a_page() -> None:
    """A note to editors, an embargo, a slugline are nobody's business there."""
    internal = {
        "status": ArticleStatus.USABLE,
        "embargo": Embargo(until=Moment("2025-03-01T06:00Z")),
        "urgency": 3,
        "slugline": "fish-talks",
        "editorial_note": "Mind the name.",
        "signals": ("correction",),
        "services": ("UK wire",),
        "identifiers": (Identifier(value="12"),),
    }

    assert node(EMBED.name).keys() == node(EMBED.name, **internal).keys()


@pytest.mark.parametrize(
    ("stated", "member"),
    [
        (CAPTURED, "https://schema.org/DigitalCaptureDigitalSource"),
        (COMPUTED, "https://schema.org/MultiFrameComputationalCaptureDigitalSource"),
        ("https://example.org/made", None),
    ],
)
def test_the_source_type_is_a_member_of_schema_org_where_it_has_one(stated: str, member: str | None) -> None:
    """Its members are named after IPTC's codes; any other is only in the complete graph."""
    assert member == node("jsonld-embed", digital_source_type=stated).get("digitalSourceType")
    assert member == node("jsonld", digital_source_type=stated).get("digitalSourceType")


def test_related_links_stand_on_the_page() -> None:
    """schema.org gives the property to pages, not to articles."""
    feed = Feed(
        articles=(
            Article(
                id="https://example.org/a",
                url="https://example.org/a",
                headline="A",
                related_links=("https://example.org/b",),
            ),
        )
    )
    (page,) = (one for _, one in Graph.of(EMBED.write(feed)).nodes if one.get("@type") == "WebPage")

    assert ["https://example.org/b"] == page["relatedLink"]
