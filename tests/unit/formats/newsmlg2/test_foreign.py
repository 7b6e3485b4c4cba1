"""Items as agencies write them: what they do that the standard leaves open must not cost a word."""

# ruff: noqa: E501 - documents on one line

import pytest

from toolkit.formats.newsmlg2 import FORMAT
from toolkit.model import Article, Event, Image, Organization, Person, Place
from toolkit.validation import schema

_HEAD = (
    'xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a:1" standard="NewsML-G2" standardversion="2.35" version="1" '
    'xml:lang="de"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/><catalog>'
    '<scheme alias="own" uri="https://example.org/cv/"/></catalog>'
)
_META = '<itemMeta><itemClass qcode="{}"/><provider literal="AP"/><versionCreated>2025-03-01T12:00:00Z</versionCreated>{}</itemMeta>'
HTML = "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body>{}</body></html></inlineXML>"


def read(text: str) -> Article:
    """The article of a document that the schema accepts, and that is written back without loss."""
    tree = FORMAT.parse(text).tree
    assert [] == [finding.message for _, finding in schema.explain(tree, FORMAT.schema)]
    assert tree == FORMAT.parse(FORMAT.render(tree)).tree
    feed = FORMAT.read(tree)
    assert feed == FORMAT.read(FORMAT.parse(FORMAT.render(FORMAT.write(feed))).tree)
    (article,) = feed.articles
    return article


def article(*, rights: str = "", meta: str = "", content: str = "", asserts: str = "", body: str = "") -> Article:
    """The article of a news item with those parts."""
    return read(
        f"<newsItem {_HEAD}{rights}{_META.format('ninat:text', meta)}<contentMeta>{content}</contentMeta>{asserts}"
        f"<contentSet>{body or '<inlineData/>'}</contentSet></newsItem>"
    )


@pytest.mark.parametrize(
    ("carrier", "text"),
    [
        # Markup that took over the namespace of the item around it, its order kept.
        (
            "<inlineXML><html><head><title>T</title></head><body><h2>a</h2><p>b <a href='x'>c</a> d</p><h2>e</h2><p>f</p></body></html></inlineXML>",
            "a\n\nb c d\n\ne\n\nf",
        ),
        (
            "<inlineXML><nitf><body><body.head><hedline><hl1>H</hl1></hedline></body.head><body.content><p>a</p><hl2>b</hl2><p>c</p></body.content></body></nitf></inlineXML>",
            "a\n\nb\n\nc",
        ),
        (
            "<inlineXML><html>x<body><p>a</p><m:math xmlns:m='urn:m'>1</m:math></body></html></inlineXML>",
            "x\n\na\n\n1",
        ),
        # A vocabulary of somebody's own: what stands beside no text is a block.
        (
            "<inlineXML><BODY xmlns=''><TEXT><RUBRIK>a</RUBRIK><CITAT>b</CITAT> <CITAT>c <B>d</B></CITAT><P>e <X>f</X></P></TEXT></BODY></inlineXML>",
            "a\n\nb\n\nc d\n\ne f",
        ),
        (
            "<inlineXML><idf xmlns='urn:idf'><group><element>a <object><data>1</data></object>b</element><object><data>2</data></object><element><strong>c</strong> <em>d</em></element></group></idf></inlineXML>",
            "a b\n\nc d",
        ),
        # What stands above a text is no part of it, but for a lead.
        (
            HTML.format(
                "<header><ul><li>Labels</li></ul><time>1 March</time><h1>H</h1><div><p>a</p></div></header><p>b</p>"
            ),
            "a\n\nb",
        ),
        (HTML.format("<p>a</p><section><header><h2>b</h2></header><p>c</p></section>"), "a\n\nb\n\nc"),
        (HTML.format("<nav><a>Home</a></nav><p>a</p>"), "a"),
        # Markup as character data, by its type or by its looks.
        ("<inlineData contenttype='text/html'>a &lt;b&gt;b&lt;/b&gt;&lt;br&gt;c</inlineData>", "a b\n\nc"),
        (
            "<inlineData contenttype='text/plain'>\n&lt;p&gt;a\n  b&lt;/p&gt;\n&lt;p&gt;c &amp;amp; d&lt;/p&gt; </inlineData>",
            "a b\n\nc & d",
        ),
        ("<inlineData contenttype='text/plain'>1 &lt; 2 and 3 &gt; 2</inlineData>", "1 < 2 and 3 > 2"),
        # The first rendition that has a text.
        (HTML.format("<img src='a'/>") + "<inlineData>a</inlineData>", "a"),
        ("<inlineData/><inlineData>a</inlineData>", "a"),
    ],
)
def test_a_body_is_read_from_what_agencies_put_there(carrier: str, text: str) -> None:
    """No word is lost, no paragraph runs into the next, and no label becomes text."""
    assert text == article(body=carrier).body


def test_what_is_repeated_in_other_languages_is_taken_in_the_items_own() -> None:
    """Rights, texts and names; where its own language is not among them the first is as good as any."""
    found = article(
        rights="<rightsInfo><copyrightNotice xml:lang='en'>All rights</copyrightNotice><copyrightNotice xml:lang='de-AT'>Alle Rechte</copyrightNotice>"
        "<usageTerms xml:lang='en'>Ask</usageTerms><usageTerms xml:lang='de'>Fragen</usageTerms></rightsInfo>",
        content="<subject qcode='medtop:20000538' type='cpnat:abstract'><name xml:lang='en'>leisure</name><name>Freizeit</name></subject>"
        "<subject qcode='medtop:20000553' type='cpnat:abstract'><name xml:lang='en'>venue</name><name xml:lang='fr'>lieu</name></subject>"
        "<headline xml:lang='en'>Season</headline><headline xml:lang='de'>Saison</headline>"
        "<description role='drol:summary' xml:lang='en'>It starts.</description><description role='drol:summary'>Es beginnt.</description>",
    )

    assert "Alle Rechte" == found.copyright_notice
    assert "Fragen" == found.usage_terms
    assert ("Freizeit", "venue") == found.keywords
    assert ("Saison", None) == (found.headline, found.alternative_headline)
    assert "Es beginnt." == found.description


@pytest.mark.parametrize(
    ("content", "headlines"),
    [
        ("<headline>A</headline><headline role='own:sub'>B</headline>", ("A", "B")),
        ("<headline rank='3'>B</headline><headline rank='1'>A</headline>", ("A", "B")),
        ("<headline>A</headline><headline rank='1'>B</headline>", ("A", "B")),
        ("<headline/><headline>A</headline><headline>A</headline>", ("A", None)),
        ("<headline/>", ("", None)),
        ("<slugline>A</slugline>", ("A", None)),
    ],
)
def test_a_second_headline_is_the_alternative_one(content: str, headlines: tuple[str, str | None]) -> None:
    """By rank where all have one, else as they come."""
    found = article(content=content)

    assert headlines == (found.headline, found.alternative_headline)


def test_what_is_there_but_empty_says_nothing() -> None:
    """Systems that export every field write them empty."""
    found = article(
        rights="<rightsInfo><copyrightNotice/><usageTerms/></rightsInfo>",
        meta="<edNote/>",
        content="<located type='cpnat:geoArea'><name/></located><creator literal=''/><contributor literal=''/><altId/>"
        "<keyword/><subject type='cpnat:person' literal=''/><slugline/><headline>A</headline><dateline/><by/><creditline/>"
        "<description role='drol:summary'/>",
    )

    assert (
        Article(
            id="urn:a:1",
            headline="A",
            language="de",
            date_published=found.date_published,
            publisher=Organization(name="AP"),
            version=1,
        )
        == found
    )


def test_subjects_that_are_no_entities_are_keywords() -> None:
    """Whatever type a provider gives its topics; an abbreviation is none."""
    found = article(
        content="<keyword>Fisch</keyword><subject type='own:topic' qcode='own:1'><name>Migration</name></subject>"
        "<subject type='cpnat:object' literal='b'><name>Das Buch</name></subject><subject literal='c'><name>Fisch</name></subject>"
        "<subject type='own:category' qcode='own:pl'><name role='nrol:mnemonic'>pl</name></subject>"
        "<subject type='cpnat:event' qcode='own:e1'><name>Ein Fest</name></subject>"
        "<subject type='cpnat:event' qcode='own:e2'><name>Ein Treffen</name></subject>"
        "<subject type='cpnat:person' literal='d'><name>Clara Dahl</name></subject>",
        asserts="<assert qcode='own:e2'><name>Ein Treffen</name><eventDetails><dates><start>2025-03-05</start></dates></eventDetails></assert>",
    )

    assert ("Fisch", "Migration", "Das Buch", "Ein Fest") == found.keywords
    assert (Person(name="Clara Dahl"),) == found.mentions
    assert ("Ein Treffen",) == tuple(event.name for event in found.events)


def test_a_country_and_the_same_things_elsewhere_are_known_by_their_codes() -> None:
    """A catalog makes addresses of them."""
    (place,) = article(
        content="<subject type='cpnat:geoArea' qcode='own:53'><name>Griechenland</name><sameAs qcode='iso3166-1a2:GR'/>"
        "<sameAs qcode='wikidata:Q41'/><sameAs qcode='none:x'/><broader qcode='own:44'><name>Europa</name></broader></subject>"
    ).mentions

    assert (
        Place(
            name="Griechenland",
            id="https://example.org/cv/53",
            country="GR",
            same_as=("http://cvx.iptc.org/iso3166-1a2/GR", "http://www.wikidata.org/entity/Q41"),
        )
        == place
    )


@pytest.mark.parametrize(
    ("address", "line"),
    [
        # Each line is the whole address, for a purpose of its own.
        (
            "<line role='nrol:display'>Dorf</line><line role='nrol:full'>Weg 1, 681 Dorf</line><locality><name>Dorf</name></locality><area><name>Tal</name></area>",
            "Weg 1, 681 Dorf, Tal",
        ),
        ("<line>Haus</line><line>Weg 1</line><postalCode>681</postalCode>", "Haus, Weg 1, 681"),
        ("<line/><locality><name>Dorf</name></locality>", "Dorf"),
        ("<line/><postalCode/>", None),
    ],
)
def test_an_address_says_each_thing_once(address: str, line: str | None) -> None:
    """Parts that a part before has said already add nothing."""
    found = article(
        content=f"<located literal='a'><name>Haus</name><POIDetails><address>{address}</address></POIDetails></located>"
    )

    assert Place(name="Haus", address=line) == found.location_created


def test_a_note_may_be_markup() -> None:
    """Its paragraphs are lines, and do not run into each other."""
    found = article(
        meta="<edNote><section xmlns='http://www.w3.org/1999/xhtml'><header><h3>Notizen</h3></header><h4>Orte</h4><ul><li>Dorf</li>"
        "<li><a href='https://example.org'>Tal</a></li></ul></section></edNote>"
    )

    assert "Orte\nDorf\nTal" == found.editorial_note


def test_linked_pictures_are_images() -> None:
    """By the class of the item, or by its type; they are nothing to read besides."""
    found = article(
        meta="<link rel='irel:seeAlso' href='https://example.org/a.jpg'><itemClass qcode='ninat:picture'/><title>Eine Brücke</title></link>"
        "<link rel='irel:seeAlso' href='https://example.org/b.jpg' contenttype='image/jpeg' title='Ein Tal'/>"
        "<link rel='irel:seeAlso' residref='urn:p:1'><itemClass qcode='ninat:graphic'/><title/></link>"
        "<link rel='irel:seeAlso' href='https://example.org/c'/>"
    )

    assert (
        Image(url="https://example.org/a.jpg", caption="Eine Brücke"),
        Image(url="https://example.org/b.jpg", caption="Ein Tal"),
        Image(url="urn:p:1"),
    ) == found.images
    assert ("https://example.org/c",) == found.related_links


def _event(details: str, content: str = "") -> Event:
    meta = _META.format("cinat:concept", "")
    tree = FORMAT.parse(
        f"<conceptItem {_HEAD}{meta}<contentMeta>{content}</contentMeta><concept><conceptId qcode='own:1'/>"
        f"<type qcode='cpnat:event'/><name>Treffen</name>{details}</concept></conceptItem>"
    ).tree
    assert [] == [finding.message for _, finding in schema.explain(tree, FORMAT.schema)]
    (event,) = FORMAT.read(tree).events
    return event


def test_an_event_is_labelled_by_its_item_where_it_is_not_itself() -> None:
    """Each label once."""
    content = "<subject qcode='own:2'><name>Politik</name></subject><subject qcode='own:3'><name>Politik</name></subject>"
    details = "<eventDetails><dates><start>2025-03-05</start></dates><subject qcode='own:4'><name>Wahl</name></subject><subject qcode='own:5'><name>Wahl</name></subject></eventDetails>"

    assert ("Politik",) == _event("", content).keywords
    assert ("Wahl",) == _event(details, content).keywords


def test_an_unknown_element_of_the_standards_namespace_is_refused_elsewhere() -> None:
    """Only inlineXML takes what is unknown; a note with such markup in it is not valid."""
    note = "<edNote><html><body><p>a</p></body></html></edNote>"
    tree = FORMAT.parse(f"<newsItem {_HEAD}{_META.format('ninat:text', note)}</newsItem>").tree

    assert not schema.is_valid(tree, FORMAT.schema)
