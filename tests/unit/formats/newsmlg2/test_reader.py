"""What documents of others tell."""

# ruff: noqa: E501, ISC004 - documents on one line

from typing import Any

import pytest

from toolkit.formats.newsmlg2 import FORMAT
from toolkit.formats.newsmlg2.dates import date_opt_time, from_xsd
from toolkit.formats.newsmlg2.recurrence import rule_text
from toolkit.model import (
    Article,
    Embargo,
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


def read(root: str, inside: str, *, nature: str = "ninat:text", meta: str = "", catalog: str = "") -> Feed:
    """The feed of a document with one item, which the schema accepts."""
    text = (
        f'<{root} xmlns="{G2}" guid="urn:a:1" standard="NewsML-G2" standardversion="2.35" version="3">'
        f"{catalog}{META.format(nature, meta)}{inside}</{root}>"
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
<partMeta contentrefs="q1"><creator literal="anna"/><partMetaExtProperty rel="x:place" value="Oslo"/>
<partMetaExtProperty rel="x:cue" value="said"/></partMeta>
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

    assert ["said"] == [quote.cue for quote in found.quotes if quote.cue]
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

    assert ("Slug", "S\nt", "de", "Current") == (found.headline, found.description, found.language, found.genre)
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


CATALOG = '<catalog><scheme alias="p" uri="https://example.org/people/"/><scheme alias="o" uri="https://example.org/bodies/"/></catalog>'


def test_concepts_are_resolved_by_what_the_item_asserts_and_by_its_catalog() -> None:
    """A code alone becomes the name and the IRI of its concept, also where another item names it by the IRI."""
    found = article(
        """<contentMeta><located qcode="p:hall"/><creator qcode="p:anna"/>
        <subject qcode="p:anna"/><subject type="cpnat:organisation" uri="https://example.org/bodies/fo"/>
        <subject qcode="p:nobody"/><subject type="cpnat:person"/></contentMeta>
        <assert qcode="p:anna"><type qcode="cpnat:person"/><name role="nrol:mnemonic">al</name><name role="nrol:full">Anna Lind</name></assert>
        <assert qcode="o:fo"><name>Foreign Office</name></assert>
        <assert literal="nprov:AP"/>
        <assert uri="https://example.org/people/hall"><POIDetails><address><locality/><area><name>Oslo</name></area>
        <country qcode="x:1"><sameAs qcode="iso3166-1a2:NO"/></country></address></POIDetails></assert>""",
        catalog=CATALOG,
    )
    anna = Person(name="Anna Lind", id="https://example.org/people/anna", alternate_names=("al",))
    office = Organization(name="Foreign Office", id="https://example.org/bodies/fo")
    assert ((anna,), (anna, office)) == (found.authors, found.mentions)
    assert ("Oslo", "NO") == (
        getattr(found.location_created, "name", None),
        getattr(found.location_created, "country", None),
    )


def test_topics_are_labels() -> None:
    """Beside the keywords, each once; a subject without a name is none."""
    found = article(
        """<contentMeta><keyword>vote</keyword><subject type="cpnat:abstract" qcode="medtop:1"><name>election</name></subject>
        <subject typeuri="http://cv.iptc.org/newscodes/cpnature/abstract" uri="urn:m:1"><name>vote</name></subject>
        <subject qcode="medtop:1"/><subject qcode="medtop:2"><name>election</name></subject></contentMeta>"""
    )
    assert ("vote", "election") == found.keywords


def test_a_picture_is_its_largest_rendition() -> None:
    """With its caption and its credit; who took it is told by the by-line where there is no creator."""
    found = article(
        """<contentMeta><by>By Bo Ek</by><creditline>Ek / dpa</creditline><description role="drol:caption">A bridge</description>
        </contentMeta><contentSet><remoteContent contenttype="image/jpeg" residref="urn:i:1" width="100"/>
        <remoteContent contenttype="image/jpeg" href="https://example.org/a.jpg" width="640" height="480"/>
        <remoteContent contenttype="video/mp4" href="https://example.org/a.mp4"/></contentSet>""",
        nature="ninat:picture",
    )
    image = Image(url="https://example.org/a.jpg", caption="A bridge", credit="Ek / dpa", width=640, height=480)
    assert ((image,), (Person(name="Bo Ek"),)) == (found.images, found.authors)


def test_what_an_item_is_derived_from_is_a_source() -> None:
    """A link of that relation; others are not."""
    links = (
        '<link rel="irel:derivedFrom" residref="urn:a:0" title="Before"/><link rel="irel:seeAlso" href="urn:a:9"/>'
    )
    assert (Source(title="Before", url="urn:a:0"),) == article("", meta=links).sources


def test_the_layout_of_the_document_is_not_in_its_texts() -> None:
    """Indented lines are one; a line end of the author's stays, and so does a `br`."""
    found = article(
        """<contentMeta><headline>
             Talks  begin
               today</headline><description>One
               line,
another<br/>third</description></contentMeta>"""
    )
    assert ("Talks begin today", "One line,\nanother\nthird") == (found.headline, found.description)


def test_events_of_a_message_are_known_to_its_items() -> None:
    """Places and parties of one item are resolved by the concepts of another; a withdrawn event is cancelled."""
    item = (
        '<conceptItem guid="{}" standard="NewsML-G2" standardversion="2.35" version="1" xml:lang="de">'
        + CATALOG
        + META.format("cinat:concept", '<pubStatus qcode="stat:canceled"/>')
        + "<assert literal='anna'/><concept>{}</concept></conceptItem>"
    )
    event = (
        '<conceptId qcode="o:talks"/><type qcode="cpnat:event"/><name>Gespräche</name>'
        '<definition role="x:short">Kurz</definition><definition role="x:long">Lang</definition>'
        '<broader qcode="o:year"/><broader type="cpnat:event" qcode="o:week"/>'
        "<eventDetails><dates><start>2025-03-03</start></dates><subject qcode='medtop:1'><name>Politik</name></subject>"
        '<participant qcode="p:anna"/><contactInfo><web>https://example.org/talks</web></contactInfo></eventDetails>'
    )
    person = '<conceptId qcode="p:anna"/><type qcode="cpnat:person"/><name>Anna Lind</name>'
    text = (
        f'<newsMessage xmlns="{G2}"><header><sent>2025-03-01T12:00:00Z</sent></header><itemSet>'
        f"{item.format('urn:c:1', event)}{item.format('urn:c:2', person)}</itemSet></newsMessage>"
    )
    (found,) = FORMAT.read(FORMAT.parse(text).tree).events

    assert ("https://example.org/bodies/talks", "Lang", "de") == (found.uid, found.description, found.language)
    assert (Person(name="Anna Lind", id="https://example.org/people/anna"),) == found.participants
    assert (EventStatus.CANCELLED, ("Politik",)) == (found.status, found.keywords)
    assert ("https://example.org/talks", "https://example.org/bodies/week") == (found.url, found.super_event)


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


_EVENT = "<type qcode='cpnat:event'/><name>Talks</name><eventDetails><dates><start>2025-03-05</start></dates></eventDetails>"
_CONCEPT = f"<concept><conceptId uri='urn:e:1'/>{_EVENT}</concept>"
_WITH_EVENT = {
    "conceptItem": (_CONCEPT, "cinat:concept"),
    "knowledgeItem": (f"<conceptSet>{_CONCEPT}</conceptSet>", "cinat:concept"),
    "planningItem": (
        "<newsCoverageSet><newsCoverage><planning><g2contentType>text/plain</g2contentType>"
        "<scheduled>2025-03-05T10:00:00Z</scheduled></planning></newsCoverage></newsCoverageSet>",
        "plinat:newscoverage",
    ),
    "newsItem": (
        "<contentSet><inlineXML><events><event><name>Talks</name><eventDetails><dates><start>2025-03-05</start></dates>"
        "</eventDetails></event></events></inlineXML></contentSet>",
        "ninat:text",
    ),
}


@pytest.mark.parametrize("root", _WITH_EVENT)
@pytest.mark.parametrize(
    ("meta", "embargo"),
    [
        ("", None),
        ("<embargoed>2999-01-01T00:00:00Z</embargoed>", Embargo(until=Moment("2999-01-01T00:00Z"))),
        ("<embargoed/><pubStatus qcode='stat:usable'/>", Embargo()),
        ("<pubStatus qcode='stat:withheld'/>", Embargo()),
    ],
)
def test_the_events_of_an_item_that_is_held_back_are_held_back(
    root: str, meta: str, embargo: Embargo | None
) -> None:
    """Whatever item they stand in, nobody may tell of them before."""
    inside, nature = _WITH_EVENT[root]
    (found,) = read(root, inside, nature=nature, meta=meta).events

    assert embargo == found.embargo
