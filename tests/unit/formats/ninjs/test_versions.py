"""ninjs of all versions, and what is told from what."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from strategies import feeds

from toolkit.formats.markup import plain_text
from toolkit.formats.ninjs import FORMAT
from toolkit.formats.ninjs.values import moment
from toolkit.model import Article, Event, Feed, Image, Moment, Organization, Place, Quote, Recurrence, Source, When
from toolkit.validation import schema

OLD: dict[str, Any] = {
    "uri": "urn:a:1",
    "type": "text",
    "versioncreated": "2025-03-01T12:00:00+03:00",
    "headline": "Talks begin",
    "byline": "Anna Lind",
    "body_html": "<html><head><title/></head><p>One &amp; &#1078;&#x436;&#0; two</p><!-- a -->"
    "<p>three<br/>four</p></html>",
    "description_usage": "Of use",
    "person": [{"name": "Anna Lind"}],
    "place": [{"name": "Riyadh", "geometry_geojson": {"type": "Point", "coordinates": [46.7, 24.7]}}],
    "associations": {
        "main": {
            "uri": "urn:p:1",
            "type": "picture",
            "headline": "A bridge",
            "byline": "B",
            "renditions": {"r": {"href": "https://example.org/a.jpg", "width": 640}},
        }
    },
}
LOWER: dict[str, Any] = {
    "uri": "urn:a:1",
    "type": "text",
    "versioncreated": "2025-03-01T12:00:00Z",
    "headlines": [{"value": "Talks begin"}],
    "bodies": [{"role": "main", "contenttype": "text/plain", "value": "One."}],
    "infosources": [{"name": "DHA"}],
    "copyrightholder": "AP",
}


def accepted(tree: Any) -> Any:
    """The tree, when the schema accepts it."""
    assert [] == [finding.message for _, finding in schema.explain(tree, FORMAT.schema)]
    return tree


def test_the_first_version_is_read() -> None:
    """Members with a suffix, lists in the singular, associations by name."""
    article = FORMAT.read(accepted(OLD)).articles[0]

    assert "Talks begin" == article.headline
    assert "One & жж\ufffd two\n\nthree\n\nfour" == article.body
    assert "Of use" == article.description
    assert ("Anna Lind",) == tuple(author.name for author in article.authors)
    assert Place(name="Riyadh", latitude=24.7, longitude=46.7) in article.mentions
    assert (Image(url="https://example.org/a.jpg", caption="A bridge", credit="B", width=640),) == article.images
    assert Moment("2025-03-01T12:00+03:00") == article.date_modified


def test_the_second_version_is_read() -> None:
    """The third in lower case."""
    article = FORMAT.read(accepted(LOWER)).articles[0]

    assert ("Talks begin", "One.") == (article.headline, article.body)
    assert (Source(name="DHA"),) == article.sources
    assert Organization(name="AP") == article.publisher


@pytest.mark.parametrize(
    "item",
    [
        {
            "uri": "urn:a:1",
            "versioncreated": "2025-03-01T12:00:00Z",
            "pubstatus": "usable",
            "description_lead": "Lead",
        },
        {
            "uri": "urn:a:1",
            "headlines": [],
            "infosources": [],
            "associations": [{"name": "logo"}, {"uri": "urn:p:1"}],
        },
    ],
)
def test_items_of_the_first_of_each_version_are_accepted(item: Any) -> None:
    """A member with any suffix is of 1.x; an association of 2.0 has a name or a uri."""
    assert "urn:a:1" == FORMAT.read(accepted(item)).articles[0].id


def test_quotes_and_events_come_back() -> None:
    """Quotes in our own field; events among the associations, and exactly in our field."""
    article = Article(
        id="urn:a:1",
        headline="Talks",
        quotes=(Quote(text="We will talk."),),
        events=(Event(uid="6a0d0e0c-7c3e-5d1e-8f63-0d9d0b6f1c11", name="Talks", when=When.parse("2025-03-03")),),
    )
    tree = accepted(FORMAT.write(Feed(articles=(article,))))

    assert "2025-03-03" == tree["associations"][0]["eventDetails"]["dates"]["expectedStartDate"]
    assert [{"text": "We will talk.", "kind": "direct"}] == tree["x_dateline"]["quotes"]
    assert Feed(articles=(article,)) == FORMAT.read(tree)


def test_an_extension_that_does_not_fit_is_not_read() -> None:
    """The item is read without it."""
    item = {"uri": "urn:a:1", "type": "text", "x_dateline": {"quotes": "none"}}
    assert Article(id="urn:a:1", headline="") == FORMAT.read(accepted(item)).articles[0]

    item = {"uri": "urn:a:1", "type": "event", "title": "Talks", "x_dateline": {"when": "soon"}}
    assert Event(uid="urn:a:1", name="Talks") == FORMAT.read(accepted(item)).events[0]


def event(dates: Any) -> Event:
    """An event item with those dates, read."""
    item = {"uri": "urn:a:1", "type": "event", "title": "Talks", "eventDetails": {"dates": dates}}
    return FORMAT.read(item).events[0]


def test_dates_and_recurrence_of_events_are_read() -> None:
    """Times, expected dates, open starts, rules and further dates."""
    rule = {"frequency": "daily", "interval": 2, "until": "2025-04-01T00:00:00+03:00"}
    dates = {"startDate": "2025-03-01T10:00:00Z", "recurrence": {"recurrenceRules": [rule, {}]}}

    assert Recurrence(rules=("FREQ=DAILY;INTERVAL=2;UNTIL=20250331T210000Z",)) == event(dates).recurrence
    assert When.parse("../2025-03") == event({"expectedEndDate": "2025-03"}).when
    listed = {"expectedStartDate": "2025-03-01", "recurrence": {"recurrenceDates": "2025-03-08"}}
    assert (When.parse("2025-03-08"),) == event(listed).recurrence.dates
    until = {"frequency": "daily", "until": "2025-04-01"}
    for given_, text in (
        ("2025-04-01", "20250401"),
        ("2025-04-01T10:00:00", "20250401T100000"),
        ("0001-01-01T00:00:00+03:00", "00010101T000000"),
        ("soon", None),
    ):
        found = event(
            {"expectedStartDate": "2025", "recurrence": {"recurrenceRules": [{**until, "until": given_}]}}
        )
        assert ("FREQ=DAILY" + (f";UNTIL={text}" if text else ""),) == found.recurrence.rules


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("2025-03-01T12:00:05.5+0300", "2025-03-01T12:00:05+03:00"),
        ("2025-02-30", None),
        ("2025-03-01T25:00:00Z", None),
        ("0000", None),
        ("soon", None),
        (7, None),
        ("2025-03", "2025-03"),
    ],
)
def test_dates_are_read_or_left(text: Any, made: str | None) -> None:
    """What is no date of the calendar is none."""
    assert made == moment(text)


def test_markup_gives_paragraphs() -> None:
    """Blocks part them, other elements do not."""
    assert "One two\n\nthree" == plain_text("<div>One <b>two</b></div>three")


@pytest.mark.parametrize(
    ("text", "is_ninjs"),
    [
        (b'{"uri": "urn:a:1", "versionCreated": "2025-03-01T12:00:00Z"}', True),
        (b'\xef\xbb\xbf[{"uri": "urn:a:1", "standard": {"name": "ninjs"}}]', True),
        (b'{"uri": "urn:a:1"}', False),
        (b'{"@context": "https://schema.org", "uri": "a", "bodies": []}', False),
        (b"<a/>", False),
    ],
)
def test_ninjs_is_told_by_its_members(text: bytes, is_ninjs: bool) -> None:
    """A uri alone is not enough."""
    assert is_ninjs is FORMAT.sniff(text)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(feed=feeds())
def test_the_items_alone_are_ninjs(feed: Feed) -> None:
    """Without our field every item is still accepted."""
    tree = FORMAT.write(feed)
    for item in tree if isinstance(tree, list) else [tree]:
        item.pop("x_dateline", None)
    accepted(tree)


@pytest.mark.parametrize(
    "rule", ["FREQ=NEVER", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;BYDAY=MO", "FREQ=DAILY;COUNT=3"]
)
def test_any_recurrence_comes_back(rule: str) -> None:
    """In ninjs' own members where they can say it."""
    feed = Feed(
        events=(Event(uid="a b", name="A", when=When.parse("2025-03-01"), recurrence=Recurrence(rules=(rule,))),)
    )

    assert feed == FORMAT.read(accepted(FORMAT.write(feed)))
