"""What ninjs of each version tells editors: status, embargo, urgency, notes, identifiers, rights; and ours."""

from datetime import timedelta
from typing import Any

import pytest

from toolkit.formats.ninjs import FORMAT
from toolkit.model import Article, ArticleStatus, Embargo, Feed, Identifier, Moment, Organization
from toolkit.validation import schema


def article(**members: Any) -> Article:
    """The article of an item with those members, which the schema accepts."""
    item = {"uri": "urn:a:1", "type": "text", **members}
    assert [] == [finding.message for _, finding in schema.explain(item, FORMAT.schema)]
    return FORMAT.read(item).articles[0]


def written(**fields: Any) -> dict[str, Any]:
    """The item of an article with those fields, which is read back as it was."""
    feed = Feed(articles=(Article(id="urn:a:1", headline="A", **fields),))
    item: dict[str, Any] = FORMAT.write(feed)
    assert [] == [finding.message for _, finding in schema.explain(item, FORMAT.schema)]
    assert feed == FORMAT.read(item)
    return item


@pytest.mark.parametrize(
    "members",
    [
        {
            "headline": "A",
            "versioncreated": "2025-03-01T12:00:00Z",
            "pubstatus": "withheld",
            "embargoed": "2025-03-02T06:00:00+01:00",
            "expires": "2025-04-01T00:00:00Z",
            "urgency": 3.0,
            "slugline": "fish-talks",
            "ednote": "Mind the name.",
            "altids": {"cms": "12", "page": 4},
            "copyrightholder": "Aalto Press",
            "usageterms": "No archive.",
            "rightsinfo": {"linkedrights": "https://example.org/licence"},
            "digitalsourcetype": {"uri": "https://example.org/made"},
        },
        {
            "headlines": [{"value": "A"}],
            "versioncreated": "2025-03-01T12:00:00Z",
            "pubstatus": "withheld",
            "embargoed": "2025-03-02T06:00:00+01:00",
            "expires": "2025-04-01T00:00:00Z",
            "urgency": 3,
            "slugline": "fish-talks",
            "ednote": "Mind the name.",
            "altids": [{"role": "cms", "value": "12"}, {"role": "page", "value": "4"}, {"role": "none"}],
            "copyrightholder": "Aalto Press",
            "usageterms": "No archive.",
            "rightsinfo": {"linkedrights": "https://example.org/licence"},
            "digitalsourcetype": {"uri": "https://example.org/made"},
        },
        {
            "headlines": [{"value": "A"}],
            "versionCreated": "2025-03-01T12:00:00Z",
            "pubStatus": "withheld",
            "embargoedUntil": "2025-03-02T06:00:00+01:00",
            "expires": "2025-04-01T00:00:00Z",
            "urgency": 3,
            "slugline": "fish-talks",
            "edNote": "Mind the name.",
            "altIds": [{"role": "cms", "value": "12"}, {"role": "page", "value": "4"}],
            "copyrightHolder": "Aalto Press",
            "usageTerms": "No archive.",
            "rightsInfo": {"linkedRights": "https://example.org/licence"},
            "digitalSourceType": {"uri": "https://example.org/made"},
        },
    ],
    ids=["1.x", "2.x", "3.x"],
)
def test_every_version_tells_the_same(members: dict[str, Any]) -> None:
    """The names differ in capitals, and the alternative identifiers in form."""
    found = article(**members)

    assert ArticleStatus.WITHHELD == found.status
    assert Embargo(until=Moment("2025-03-02T06:00+01:00")) == found.embargo
    assert Moment("2025-04-01T00:00Z") == found.expires
    assert 3 == found.urgency
    assert "fish-talks" == found.slugline
    assert "Mind the name." == found.editorial_note
    assert (Identifier(value="12", kind="cms"), Identifier(value="4", kind="page")) == found.identifiers
    assert Organization(name="Aalto Press") == found.copyright_holder
    assert "No archive." == found.usage_terms
    assert "https://example.org/licence" == found.license
    assert "https://example.org/made" == found.digital_source_type


def test_an_embargo_that_cannot_be_read_has_no_known_end() -> None:
    """A date that does not exist must not set the article free."""
    assert Embargo() == article(embargoedUntil="2025-02-30T06:00:00Z").embargo


def test_what_can_be_read_besides_is_linked() -> None:
    """Associated texts, and whatever is said to be worth seeing; not pictures."""
    found = article(
        associations=[
            {"name": "a", "uri": "urn:a:2", "type": "text"},
            {"name": "b", "uri": "urn:a:3", "rel": "http://cv.iptc.org/newscodes/itemrelation/seeAlso"},
            {"name": "c", "uri": "urn:p:1", "type": "picture"},
        ]
    )

    assert ("urn:a:2", "urn:a:3") == found.related_links


@pytest.mark.parametrize(
    ("status", "until", "shown"),
    [
        (None, "2025-03-02T06:00+01:00", ("usable", "2025-03-02T06:00:00+01:00")),
        (ArticleStatus.USABLE, "2025-03-02", ("withheld", None)),
        (None, "2025-03-02T06:00", ("withheld", None)),
        (None, None, ("withheld", None)),
        (ArticleStatus.CANCELLED, None, ("canceled", None)),
    ],
)
def test_an_embargo_that_cannot_be_dated_is_written_as_withheld(
    status: ArticleStatus | None, until: str | None, shown: tuple[str, str | None]
) -> None:
    """Whoever knows ninjs alone does not publish it; we read what it was."""
    item = written(status=status, embargo=Embargo(until=Moment(until) if until else None))

    assert shown == (item["pubStatus"], item.get("embargoedUntil"))


def test_what_ninjs_has_a_member_for_stands_there() -> None:
    """Only what its members cannot say goes into our extension."""
    item = written(
        urgency=4,
        slugline="fish-talks",
        editorial_note="Mind the name.",
        identifiers=(Identifier(value="12", kind="cms"), Identifier(value="13")),
        digital_source_type="by hand",
        usage_terms="No archive.",
        related_links=("https://example.org/b",),
        license="https://example.org/licence",
        status=ArticleStatus.USABLE,
        body="Talks begin.",
    )

    assert "x_dateline" not in item
    assert [{"role": "cms", "value": "12"}, {"value": "13"}] == item["altIds"]
    assert {"literal": "by hand"} == item["digitalSourceType"]


def test_an_urgency_that_ninjs_has_not_goes_into_the_extension() -> None:
    """There are nine."""
    item = written(urgency=0, related_links=("no address",))

    assert "urgency" not in item
    assert 0 == item["x_dateline"]["urgency"]
    assert ["no address"] == item["x_dateline"]["related_links"]


@pytest.mark.parametrize(
    ("descriptions", "told", "credit"),
    [
        ([("creditline", "AP"), ("caption", "A bridge")], "A bridge", "AP"),
        ([("writer", "B"), ("text", "It starts."), ("summary", "Start")], "Start", None),
        ([("usage", "Of use"), ("caption", "A bridge"), ("", "First")], "First", None),
        ([("usage", "Of use"), ("other", "More")], "Of use", None),
        ([("summary", ""), ("text", "It starts.")], "It starts.", None),
        ([("byline", "B")], None, None),
    ],
)
def test_the_description_that_tells_most_is_taken(
    descriptions: list[tuple[str, str]], told: str | None, credit: str | None
) -> None:
    """Agencies put credits and names among the descriptions."""
    found = article(descriptions=[{"role": role, "value": text} for role, text in descriptions])

    assert (told, credit) == (found.description, found.credit)


def test_what_is_there_but_empty_says_nothing() -> None:
    """Systems that export every member write them empty."""
    found = article(
        slugline="", edNote="", copyrightHolder="", copyrightNotice="", usageTerms="", located="", language=""
    )

    assert Article(id="urn:a:1", headline="") == found


@pytest.mark.parametrize(
    ("dates", "duration"),
    [
        ({"startDate": "2025-03-05T09:00:00Z", "expectedDuration": "PT1H"}, timedelta(hours=1)),
        ({"expectedStartDate": "2025-03-05", "expectedDuration": "P5D"}, timedelta(days=5)),
        (
            {
                "expectedStartDate": "2025-03-05",
                "expectedEndDate": "2025-03-06",
                "expectedDuration": "P5D",
            },
            None,
        ),
        ({"expectedStartDate": "2025-03-05", "expectedDuration": "long"}, None),
    ],
)
def test_how_long_an_event_takes_is_read_and_written(dates: dict[str, str], duration: timedelta | None) -> None:
    """Where no end is given; ninjs has one or the other."""
    (event,) = FORMAT.read(
        {"uri": "urn:e:1", "type": "event", "title": "A", "eventDetails": {"dates": dates}}
    ).events
    item = FORMAT.write(Feed(events=(event,)))

    assert duration == event.duration
    assert (dates["expectedDuration"] if duration else None) == item["eventDetails"]["dates"].get(
        "expectedDuration"
    )
    assert (event,) == FORMAT.read(item).events


def test_an_event_is_described_by_its_body_where_it_has_no_description() -> None:
    """As some agencies do."""
    item = {"uri": "urn:e:1", "type": "event", "title": "A", "bodies": [{"value": "The minister speaks."}]}

    assert "The minister speaks." == FORMAT.read(item).events[0].description
