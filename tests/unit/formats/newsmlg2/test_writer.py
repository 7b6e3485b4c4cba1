"""What is written: marks, identifiers, whole documents in other forms."""

import re
from typing import Any

import pytest
from attrs import evolve
from corpora import SHARED
from hypothesis import HealthCheck, given, settings
from lxml import etree
from strategies import articles, events

from toolkit import dumps, loads, validate_text
from toolkit.formats.newsmlg2 import FORMAT
from toolkit.model import (
    Article,
    ArticleStatus,
    Embargo,
    Event,
    Feed,
    Moment,
    Organization,
    Person,
    Place,
    Quote,
    Recurrence,
    Source,
    Span,
    When,
)

XSD = SHARED / "corpora" / "newsml-g2" / "xsd" / "driver-g2-2.35+nitf-3.6.xsd"
_SOME = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


def satisfies_the_standard(text: str) -> bool:
    """Whether the official schema accepts a document; true where it is not at hand."""
    return not XSD.exists() or etree.XMLSchema(etree.parse(str(XSD))).validate(etree.fromstring(text.encode()))


def test_a_direct_quote_is_marked_and_identified(article: Article) -> None:
    """It is a q with an identifier, to which its part and the speaker's inlineRef point."""
    text = FORMAT.render(FORMAT.write(Feed(articles=(article,))))

    assert '<q id="q1" class="quote direct">“We will talk,”</q>' in text
    assert 'contentrefs="q1"' in text
    assert '<inlineRef idrefs="q1 q2" literal="Anna Lind" type="cpnat:person"/>' in text
    assert '<span id="e1" class="event">Talks begin on Monday</span>' in text


def test_identifiers_are_unique_over_a_message(article: Article) -> None:
    """Each item of a message has a prefix of its own."""
    text = FORMAT.render(FORMAT.write(Feed(articles=(article, evolve(article, id="tag:example.org,2025:2")))))

    assert 'id="i1-q1"' in text
    assert 'id="i2-q1"' in text


def test_stretches_that_cross_are_marked_in_pieces() -> None:
    """A stretch over two paragraphs, or over the edge of another, is one quote in several pieces."""
    quotes = (
        Quote(text="a", span=Span(0, 6)),
        Quote(text="b", span=Span(4, 12)),
        Quote(text="c", span=Span(2, 3)),
        Quote(text="d", span=Span(8, 9)),
    )
    article = Article(id="urn:a:1", headline="A", body="one two\n\nthree four", quotes=quotes)
    document = FORMAT.parse(FORMAT.render(FORMAT.write(Feed(articles=(article,)))))

    parts = document.tree["newsItem"]["partMeta"]
    assert ["q1", "q2 q2-2 q2-3", "q3", None] == [part.get("@contentrefs") for part in parts]
    assert Feed(articles=(article,)) == FORMAT.read(document.tree)


@_SOME
@given(article=articles())
def test_a_body_can_be_nitf(article: Article) -> None:
    """As NITF nothing is lost either, and the official schema accepts it."""
    text = FORMAT.render(FORMAT.write(Feed(articles=(article,)), body="nitf"))

    assert Feed(articles=(article,)) == FORMAT.read(FORMAT.parse(text).tree)
    assert satisfies_the_standard(text)


def test_nitf_marks_quotes_and_events(article: Article) -> None:
    """A direct quote is NITF's q, another an anchor, an event its event; each is joined to its part."""
    text = FORMAT.render(FORMAT.write(Feed(articles=(article,)), body="nitf"))

    assert '<q id="q1" class="quote direct" quote-source="Anna Lind">' in text
    assert '<a id="q2" class="quote indirect">She did not say where.</a>' in text
    assert '<event id="e1" class="event" value="https://dateline.invalid/id/event/talks">' in text
    assert '<inlineRef idrefs="q1 q2" literal="Anna Lind" type="cpnat:person"/>' in text


def test_a_body_is_of_a_known_kind(article: Article) -> None:
    """Another word than xhtml or nitf is told, not passed over."""
    with pytest.raises(ValueError, match="not 'html5'"):
        FORMAT.write(Feed(articles=(article,)), body="html5")


def test_events_can_be_items_beside_the_article(article: Article) -> None:
    """Each event once as a conceptItem, to which the article links; all in one message that is valid."""
    feed = Feed(articles=(article, evolve(article, id="tag:example.org,2025:2")))
    tree = FORMAT.write(feed, event_items=True)
    text = FORMAT.render(tree)

    items = tree["newsMessage"]["itemSet"][0]
    assert [2, 1] == [len(items["newsItem"]), len(items["conceptItem"])]
    assert '<link rel="irel:seeAlso" residref="https://dateline.invalid/id/event/talks"' in text
    assert evolve(feed, events=(evolve(article.events[0], span=None),)) == evolve(
        FORMAT.read(tree), events=tuple(evolve(one, span=None) for one in FORMAT.read(tree).events)
    )
    assert satisfies_the_standard(text)


def _concept_metas(*articles: Article) -> list[dict[str, Any]]:
    tree = FORMAT.write(Feed(articles=articles), event_items=True)
    assert satisfies_the_standard(FORMAT.render(tree))
    return [item["itemMeta"][0] for item in tree["newsMessage"]["itemSet"][0]["conceptItem"]]


def test_the_item_of_an_event_is_no_freer_and_no_older_than_its_article(article: Article) -> None:
    """Who gets the items apart may not tell of what the article has to wait for; a free article sets it free."""
    until = Moment("2999-01-01T00:00Z")
    held = evolve(article, id="tag:example.org,2025:2", embargo=Embargo(until=until))
    withheld = evolve(article, id="tag:example.org,2025:3", status=ArticleStatus.CANCELLED)
    dated = evolve(article, date_published=Moment("2025-03-02T10:00:00Z"), date_modified=None, date_created=None)

    assert [[{"$": "2999-01-01T00:00:00Z"}]] == [meta["embargoed"] for meta in _concept_metas(held)]
    assert [[{"@qcode": "stat:withheld"}]] == [meta["pubStatus"] for meta in _concept_metas(withheld)]
    for order in ((held, withheld, dated), (dated, withheld, held)):
        (meta,) = _concept_metas(*order)
        assert ("embargoed" in meta, meta["pubStatus"]) == (False, [{"@qcode": "stat:usable"}])
    assert "2025-03-02T10:00:00Z" == meta["versionCreated"][0]["$"]


def test_an_item_says_where_it_comes_from() -> None:
    """Its sources and speakers as infoSource, its authors as by-line, links to sources and the version before."""
    article = Article(
        id="tag:example.org,2025-03-01:talks",
        headline="Talks",
        version=3,
        authors=(Person(name="Bo Ek"), Person(name="Eva Ros")),
        sources=(Source(name="TASS", url="https://example.org/a", title="Talks begin"),),
        license="https://example.org/licence",
        quotes=(Quote(text="We will talk", speaker=Person(name="Anna Lind")),),
    )
    text = FORMAT.render(FORMAT.write(Feed(articles=(article,))))

    assert '<link rel="irel:derivedFrom" href="https://example.org/a" title="Talks begin"/>' in text
    assert '<link rel="irel:prevVersion" residref="tag:example.org,2025-03-01:talks" version="2"' in text
    assert '<infoSource type="cpnat:person" literal="Anna Lind">' in text
    assert "<by>Bo Ek, Eva Ros</by>" in text
    assert '<usageTerms href="https://example.org/licence"/>' in text
    assert '<signal qcode="sig:update"/>' in text
    assert Feed(articles=(article,)) == FORMAT.read(FORMAT.parse(text).tree)
    assert satisfies_the_standard(text)


def test_an_article_without_a_body_has_no_content() -> None:
    """There is no empty inlineXML."""
    article = Article(id="urn:a:1", headline="A")

    assert "contentSet" not in FORMAT.write(Feed(articles=(article,)), body="nitf")["newsItem"]
    assert "contentSet" not in FORMAT.write(Feed(articles=(article,)))["newsItem"]


@_SOME
@given(event=events())
def test_an_event_can_be_an_item_of_its_own(event: Event) -> None:
    """The conceptItem is valid and holds the event; its item's dates stand for those that are not stated."""
    text = FORMAT.render(FORMAT.write(Feed(events=(event,)), event_items=True))
    found = FORMAT.read(FORMAT.parse(text).tree).events[0]

    assert event == evolve(
        found,
        sequence=event.sequence,
        date_created=found.date_created if event.date_created else None,
        date_modified=found.date_modified if event.date_modified else None,
    )
    assert satisfies_the_standard(text)


@pytest.mark.parametrize(
    "value",
    ["", "\x00", "\ud800", "a\tb\nc", "\\u0000", "\\", "]]>", "a\r\nb", "\ufffe", " "],
    ids=ascii,
)
def test_any_text_comes_back(value: str) -> None:
    """What XML cannot hold is cleaned where it is seen and exact beside it."""
    article = Article(
        id=value or "urn:a:1",
        headline=value,
        url=value,
        body=value,
        language=value,
        dateline=value,
        section=value,
        genre=value,
        keywords=(value,),
        authors=(Person(name=value, id=value, url=value, same_as=(value,), job_title=value),),
        content_location=Place(name=value, country=value, address=value, latitude=91.0),
        quotes=(Quote(text=value, cue=value, language=value, speaker=Person(name=value)),),
        events=(
            Event(
                uid=value,
                name=value,
                when=When.parse("2025"),
                description=value,
                recurrence=Recurrence(rules=("FREQ=NEVER " + value, "FREQ=DAILY;COUNT=1;UNTIL=2025")),
            ),
        ),
        version=0,
        license=value,
    )
    text = FORMAT.render(FORMAT.write(Feed(articles=(article,))))

    assert Feed(articles=(article,)) == FORMAT.read(FORMAT.parse(text.encode()).tree)
    assert satisfies_the_standard(text)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYDAY=XX",
        "FREQ=DAILY;WKST=XX",
        "FREQ=DAILY;BYMONTH=x",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=DAILY;UNTIL=20240101",
        "FREQ=DAILY;UNTIL=20260101T000000Z",
        "FREQ=DAILY;FREQ=DAILY",
        "FREQ=DAILY;COUNT=2;UNTIL=20260101",
        "FREQ=DAILY;X=1",
        "FREQ=DAILY;UNTIL=20260101",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,-1FR;WKST=SU",
    ],
)
@pytest.mark.parametrize("when", ["2025-03-01", "2025-03-01T10:00Z", "../2025-03-01"])
def test_any_recurrence_comes_back(rule: str, when: str) -> None:
    """A rule that G2 has no legal form for stands in words of our own."""
    event = Event(uid="a", name="A", when=When.parse(when), recurrence=Recurrence(rules=(rule,)))
    text = FORMAT.render(FORMAT.write(Feed(events=(event,))))

    assert Feed(events=(event,)) == FORMAT.read(FORMAT.parse(text).tree)
    assert satisfies_the_standard(text)


@pytest.mark.parametrize(
    "date",
    ["2025-33", "2025-03", "2025-03-01T10:00", "2025-03-01T10:00:05+20:00", "0001-01-01", "9999-12-31T23:59Z"],
)
def test_dates_of_any_precision_come_back(date: str) -> None:
    """Everywhere that a date stands."""
    article = Article(
        id="urn:a:1",
        headline="A",
        date_created=Moment(date),
        date_published=Moment(date),
        date_modified=Moment(date),
        events=(Event(uid="a", name="A", when=When(start=Moment(date), end=Moment("2025-03-01"))),),
    )
    feed = Feed(articles=(article,), date_modified=Moment(date))
    text = FORMAT.render(FORMAT.write(feed))

    assert feed == FORMAT.read(FORMAT.parse(text).tree)
    assert satisfies_the_standard(text)


def test_a_source_that_did_more_has_a_role() -> None:
    """Who wrote, helped or provides, and is quoted or named as source too; another source has none."""
    anna, boris = Person(name="Anna Lind"), Person(name="Boris Berg")
    article = Article(
        id="https://example.org/a",
        headline="Talks",
        body="“No,” he said.",
        date_published=Moment("2025-03-02"),
        authors=(anna,),
        contributors=(boris,),
        publisher=Organization(name="Reuters"),
        sources=(Source(name="Reuters"), Source(name="dpa")),
        quotes=tuple(Quote(text="No", speaker=one) for one in (anna, boris, Person(name="Carl Dahl"))),
    )
    text = dumps(article, "newsmlg2")

    assert ["Reuters", "Anna Lind", "Boris Berg"] == re.findall(
        r'<infoSource [^>]*literal="([^"]*)"[^>]* role="dlrole:originator"', text
    )
    assert satisfies_the_standard(text)
    assert [] == [found.code for found in validate_text(text, "newsmlg2") if found.code in {"NML015", "NML054"}]
    assert article == loads(text, "newsmlg2")
