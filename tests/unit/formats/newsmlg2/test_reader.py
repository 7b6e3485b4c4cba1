"""What documents of others tell."""

# ruff: noqa: E501, ISC004 - documents on one line

from typing import Any

import pytest

from toolkit.formats.newsmlg2 import FORMAT
from toolkit.formats.newsmlg2.dates import date_opt_time, from_xsd
from toolkit.formats.newsmlg2.recurrence import rule_text
from toolkit.model import (
    Article,
    Event,
    EventStatus,
    Feed,
    Image,
    Moment,
    Organization,
    Person,
    Place,
    QuoteKind,
    Recurrence,
    Source,
    Span,
    When,
)
from toolkit.validation import schema

G2 = "http://iptc.org/std/nar/2006-10-01/"
META = '<itemMeta><itemClass qcode="{}"/><provider qcode="nprov:AP"/><versionCreated>2025-03-01T12:00:00Z</versionCreated>{}</itemMeta>'


def read(root: str, inside: str, *, nature: str = "ninat:text", meta: str = "") -> Feed:
    """The feed of a document with one item, which the schema accepts."""
    text = (
        f'<{root} xmlns="{G2}" guid="urn:a:1" standard="NewsML-G2" standardversion="2.35" version="3">'
        f"{META.format(nature, meta)}{inside}</{root}>"
    )
    tree = FORMAT.parse(text).tree
    assert [] == [finding.message for _, finding in schema.explain(tree, FORMAT.schema)]
    return FORMAT.read(tree)


def article(inside: str, **more: Any) -> Article:
    """The article of a news item."""
    return read("newsItem", inside, **more).articles[0]


def body(content: str) -> str:
    """The body of an article with that content."""
    return article(f"<contentSet>{content}</contentSet>").body


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (
            "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><head><title>T</title></head><body>\n"
            "<h1> A  b </h1>\n<p>c\n <i>d</i> e<br/> f<script>x</script></p><ul><li>g</li><li> h </li></ul>i</body></html></inlineXML>",
            "A b\n\nc d e\nf\n\ng\n\nh\n\ni",
        ),
        (
            "<inlineXML><nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.head><hedline><hl1>H</hl1></hedline>"
            "</body.head><body.content><p>a</p><bq><block><p>b</p></block></bq></body.content></body></nitf></inlineXML>",
            "a\n\nb",
        ),
        ("<inlineData>a\n b\n\n\n  c</inlineData>", "a\n b\n\nc"),
        ("<inlineData>a\nb\n</inlineData>", "a\n\nb"),
        ("<inlineData encoding='x:base64'>YQ==</inlineData>", ""),
        ("<inlineXML/><remoteContent href='urn:b:1'/>", ""),
        (
            "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body>a <b id='x'> b</b> <i id='y'>c</i></body></html></inlineXML>",
            "a b c",
        ),
    ],
)
def test_bodies_are_read_from_any_carrier(content: str, text: str) -> None:
    """XHTML, NITF and plain text, white space as it would be shown."""
    assert text == body(content)


QUOTED = """
<partMeta contentrefs="q1"><creator literal="anna"/></partMeta>
<partMeta contentrefs="p2"><role qcode="x:indirect"/><infoSource qcode="p:1"><name>Bo</name></infoSource></partMeta>
<partMeta contentrefs="p2"><role qcode="x:other"/></partMeta>
<assert literal="anna"><type qcode="cpnat:person"/><name>Anna Lind</name><personDetails>
  <affiliation literal="f"><name>Foreign Office</name></affiliation></personDetails></assert>
<assert literal="talks"><type qcode="cpnat:event"/><name>Talks</name></assert>
<inlineRef idrefs="q2" literal="anna"/><inlineRef idrefs="e1" literal="talks"/>
<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>
<p>She said: <q id="q1">We will talk.</q> <q id="q2">Soon</q> <q id="q3" data-speaker="Bo">No</q>
<q id="q4">Yes</q></p><p id="p2">The <span id="e1">talks</span> begin.</p>
</body></html></inlineXML></contentSet>"""


def test_marked_quotes_are_read_with_their_speakers() -> None:
    """By their part, by an inlineRef, by an attribute of their own; of some nobody says who spoke."""
    found = article(QUOTED)
    anna = Person(name="Anna Lind", affiliation=Organization(name="Foreign Office"))

    told = {quote.text: (quote.kind, quote.speaker) for quote in found.quotes}
    assert {
        "We will talk.": (QuoteKind.DIRECT, anna),
        "The talks begin.": (QuoteKind.INDIRECT, Person(name="Bo")),
        "Soon": (QuoteKind.DIRECT, anna),
        "No": (QuoteKind.DIRECT, Person(name="Bo")),
        "Yes": (QuoteKind.DIRECT, None),
    } == told
    assert ["We will talk.", "Soon"] == [
        quote.span.of(found.body) for quote in found.quotes if quote.speaker == anna and quote.span
    ]
    assert [("talks", "talks")] == [
        (event.uid, (event.span or Span(0, 0)).of(found.body)) for event in found.events
    ]


def test_metadata_of_others_are_read() -> None:
    """From the places where they stand in most documents."""
    found = article(
        """<contentMeta><icon residref="urn:i:1"/><contentModified>2025-03-01</contentModified>
        <located qcode="l:1"><name>Berlin</name><POIDetails><address><line>Street 1</line><locality><name>Berlin</name>
        </locality><country qcode="iso3166-1a2:DE"/><postalCode>10115</postalCode></address></POIDetails></located>
        <infoSource literal="dpa"/><creator literal="x"/><language tag="de"/><genre literal="Current"/>
        <subject type="cpnat:abstract" qcode="medtop:1"/><subject type="cpnat:organisation" uri="urn:o:1"><name>UN</name></subject>
        <subject type="cpnat:poi" literal="b"><name>Bridge</name></subject>
        <slugline>Slug</slugline><description role="drol:caption">C</description>
        <description role="drol:summary">S <br/>t</description></contentMeta>""",
        meta="<firstCreated>2025-02-28T12:00:00Z</firstCreated>",
    )

    assert ("Slug", "S t", "de", "Current") == (found.headline, found.description, found.language, found.genre)
    assert Place(name="Berlin", address="Street 1, Berlin, 10115", country="DE") == found.location_created
    assert (Source(name="dpa"),) == found.sources
    assert (Person(name="x"),) == found.authors
    assert (Image(url="urn:i:1"),) == found.images
    assert (Organization(name="UN", id="urn:o:1"), Place(name="Bridge")) == found.mentions
    assert (Moment("2025-02-28T12:00Z"), Moment("2025-03-01")) == (found.date_published, found.date_modified)
    assert Organization(name="AP") == found.publisher
    assert 3 == found.version


def test_the_version_dates_an_item_that_says_no_more() -> None:
    """Later versions are modifications; two languages are no language."""
    found = article(
        '<contentMeta><language tag="de"/><language tag="en"/><description role="x:y">D</description></contentMeta>'
    )
    assert (None, "D", "") == (found.language, found.description, found.headline)
    assert Moment("2025-03-01T12:00Z") == found.date_published

    later = article("", meta="<firstCreated>2025-02-28T12:00:00Z</firstCreated>")
    assert Moment("2025-03-01T12:00Z") == later.date_modified


DETAILS = """<eventDetails><dates><start approxstart="2025-03-01">2025-03-03T24:00:00Z</start><duration>PT2H</duration>
<rDate>2025-03-10</rDate><rRule freq="WEEKLY" until="0001-01-01T00:00:00+03:00" byday="MO WE"/>
<exDate>2025-03-17</exDate></dates>{}<participant qcode="p:anna"/><location literal="r"><name>Riyadh</name></location></eventDetails>"""


@pytest.mark.parametrize(
    ("status", "meant"),
    [
        ("", None),
        ('<occurStatus qcode="eocstat:eos6"/>', EventStatus.CANCELLED),
        ('<occurStatus uri="http://cv.iptc.org/newscodes/eventoccurstatus/eos2/"/>', EventStatus.TENTATIVE),
        ('<eventStatus qcode="x:other"/><occurStatus qcode="x:other"/>', None),
        ('<eventStatus qcode="x:postponed"/>', EventStatus.POSTPONED),
    ],
)
def test_events_are_read_from_a_concept_item(status: str, meant: EventStatus | None) -> None:
    """Dates, recurrence, place and participants; the item's version and dates are the event's."""
    inside = f'<concept><conceptId qcode="e:1"/><name>Talks</name>{DETAILS.format(status)}</concept>'
    event = read("conceptItem", inside, nature="cinat:concept").events[0]

    assert ("e:1", "Talks", meant, 2) == (event.uid, event.name, event.status, event.sequence)
    assert When(start=Moment("2025-03-04T00:00Z"), approximate=True) == event.when
    assert (
        Recurrence(
            rules=("FREQ=WEEKLY;UNTIL=00010101T000000Z;BYDAY=MO,WE",),
            dates=(When(start=Moment("2025-03-10")),),
            exclusions=(Moment("2025-03-17"),),
        )
        == event.recurrence
    )
    assert (Person(name="anna"),) == event.participants
    assert Place(name="Riyadh") == event.place


def test_events_are_read_from_sets_listings_and_plans() -> None:
    """A knowledge item, the content of a news item, a planning item; what is no event is passed over."""
    concepts = "<concept><conceptId/><type qcode='cpnat:event'/><name>A</name></concept><concept><conceptId/><name>B</name></concept>"
    found = read("knowledgeItem", f"<conceptSet>{concepts}</conceptSet>", nature="cinat:concept")
    assert [("urn:a:1#1", "A")] == [(event.uid, event.name) for event in found.events]

    event = "<event><name>A</name><eventDetails><dates><start>--03</start></dates></eventDetails></event>"
    listing = f"<contentSet><inlineXML><events>{event}</events></inlineXML></contentSet>"
    assert (Event(uid="urn:a:1#1", name="A"),) == read("newsItem", listing).events

    plan = (
        "<contentMeta><headline>Talks</headline></contentMeta><newsCoverageSet><newsCoverage id='c1'><planning>"
        "<scheduled>2025-03-03</scheduled><edNote>Text</edNote></planning><planning/></newsCoverage></newsCoverageSet>"
    )
    planned = read("planningItem", plan, nature="plinat:newscoverage").events
    assert [("urn:a:1#c1", "Talks", "coverage", "Text")] == [
        (event.uid, event.name, event.kind, event.description) for event in planned
    ]


def test_packages_are_articles_with_sources() -> None:
    """Each item referred to is one."""
    groups = '<groupSet root="g"><group id="g"><itemRef residref="urn:b:1"><title>B</title></itemRef></group></groupSet>'
    found = read("packageItem", groups, nature="ninat:composite").articles[0]

    assert (Source(title="B", url="urn:b:1"),) == found.sources


def test_a_catalog_item_holds_no_news() -> None:
    """Neither article nor event."""
    inside = '<catalogContainer><catalog><scheme alias="a" uri="urn:a/"/></catalog></catalogContainer>'
    assert Feed() == read("catalogItem", inside, nature="catinat:catalog")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2025-03-01T12:00:05.25+03:00", "2025-03-01T12:00:05+03:00"),
        (" 2025-03 ", "2025-03"),
        ("9999-12-31T24:00:00Z", None),
        ("2025-03-01Z", "2025-03-01"),
        ("--03-01", None),
        ("12025-03-01", None),
        ("2025-02-30", None),
    ],
)
def test_dates_of_xml_schema_are_read(text: str, moment: str | None) -> None:
    """As finely as they say; what is no day of the calendar is none."""
    assert (Moment(moment) if moment else None) == from_xsd(text)


def test_dates_are_written_for_places_that_take_no_month() -> None:
    """The first day stands for it."""
    assert "2025-03-01" == date_opt_time(Moment("2025-03"))
    assert "2025-03-01T10:00:00Z" == date_opt_time(Moment("2025-03-01T10:00Z"))


@pytest.mark.parametrize(
    ("until", "text"),
    [
        ("2025-03-01", "20250301"),
        ("2025-03-01T10:00:05", "20250301T100005"),
        ("2025-03-01T10:00:00", "20250301T100000"),
        ("soon", "soon"),
    ],
)
def test_until_is_written_as_a_calendar_wants_it(until: str, text: str) -> None:
    """In basic form."""
    assert f"FREQ=DAILY;UNTIL={text}" == rule_text({"@freq": "DAILY", "@until": until})
