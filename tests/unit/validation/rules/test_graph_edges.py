"""Rules on graphs, articles, quotes and events at the edges of what they look at."""

import json
import time
from datetime import UTC, datetime

import pytest
from attrs import evolve

from toolkit.formats import FORMATS
from toolkit.formats.base import Document
from toolkit.model import Article, Event, Feed, Moment, Organization, Person, Quote, When
from toolkit.validation.catalogue import all_rules
from toolkit.validation.clock import judging_at, now
from toolkit.validation.engine import check_feed, check_text
from toolkit.validation.rules.jsonld.dating import fault_of
from toolkit.validation.rules.jsonld.mending import new_key, new_value


def codes(tree, format="jsonld"):
    """The codes of every rule, those of profiles too, that a tree breaks."""
    text = tree if isinstance(tree, str) else json.dumps({"@context": "https://schema.org", **tree})
    return check_text(text, FORMATS[format], rules=all_rules()).report.codes


_OSLO = {"@type": "Place", "name": "Riyadh", "address": {"@type": "PostalAddress", "addressLocality": "Oslo"}}
_QUOTE = {"@type": "Quotation", "text": "We agreed", "inLanguage": "en"}
GRAPHS = [
    ("JLD204", False, {"@type": "VideoObject", "interactionCount": "7"}),
    ("JLD306", False, {"@type": "OpeningHoursSpecification", "opens": "10:00"}),
    ("JLD312", False, {"@type": "ImageObject", "width": "1600 px"}),
    ("JLD314", False, {"@type": "GeoCoordinates", "latitude": "69.6", "longitude": " -18.9"}),
    ("JLD314", True, {"@type": "GeoCoordinates", "latitude": "169.6"}),
    ("JLD310", False, {"@type": "Article", "citation": "Report of the Roads Office"}),
    ("JLD407", True, {"@type": "Article", "url": "https://example.org:443/a"}),
    ("JLD407", False, {"@type": "Article", "url": "https://example.org/%C3%A9?a=%20"}),
    ("JLD407", False, {"@type": "Article", "url": "urn:isbn:%61"}),
    ("JLD504", False, {"@graph": [{"@type": "Person", "@id": "x:a", "name": "A"}, {"@id": "x:a", "url": "x:b"}]}),
    ("JLD506", False, {"@graph": [{"@type": "Person", "@id": "x:a", "name": "A"}]}),
    (
        "JLD506",
        False,
        {
            "@graph": [
                {"@type": "Article", "@id": "x:a", "headline": "A"},
                {"@type": "Quotation", "@id": "x:q", "text": "Yes", "isPartOf": {"@id": "x:a"}},
                {"@type": "Person", "name": "No identifier"},
            ]
        },
    ),
    (
        "JLD512",
        False,
        {
            "@graph": [
                {"@type": "Organization", "@id": "x:o", "name": "Post"},
                {"@type": "Organization", "name": ["Post"]},
                {
                    "@type": "Article",
                    "isBasedOn": {"@type": "CreativeWork", "publisher": {"@type": "Organization", "name": "Post"}},
                },
            ]
        },
    ),
    (
        "JLD611",
        False,
        {"@type": "VideoObject", "datePublished": ["2025-01-02", "2025-01-03"], "expires": ["2025-02-01"]},
    ),
    (
        "JLD706",
        False,
        {"@type": "Article", "image": [{"@type": "ImageObject", "url": "x:1", "width": 5, "height": 0}]},
    ),
    ("JLD729", False, {"@type": "Article", "dateline": "OSLO", "contentLocation": _OSLO}),
    ("JLD729", False, {"@type": "Article", "dateline": "Осло", "contentLocation": _OSLO}),
    ("JLD729", True, {"@type": "Article", "dateline": "Bergen", "contentLocation": "Oslo"}),
    (
        "JLD730",
        False,
        {
            "@type": "Article",
            "dateModified": "2025-02-19",
            "correction": [
                {"@type": "CorrectionComment", "text": "C", "datePublished": "2025-02-19"},
                {"@type": "CorrectionComment", "text": "D", "datePublished": "yesterday"},
            ],
        },
    ),
    ("JLD733", True, {**_QUOTE, "translator": {"@type": "Person", "name": "T"}}),
    ("JLD733", True, {"@type": "Quotation", "text": "We agreed", "translator": {"@type": "Person", "name": "T"}}),
    ("JLD733", False, {"@type": "Article", "inLanguage": "no", "articleBody": "Other.", "hasPart": _QUOTE}),
    (
        "JLD734",
        False,
        {
            "@type": "Quotation",
            "dateCreated": "2025-02-18",
            "recordedAt": [{"@type": "Event", "name": "A"}, {"@type": "Event", "startDate": "2025-02-18"}],
        },
    ),
    ("JLD003", True, {"@context": ["https://schema.org", "https://example.org/c"], "@type": "Article"}),
    ("JLD102", False, {"@context": ["https://schema.org", "https://example.org/c"], "@type": "Strange"}),
    ("JLD102", False, {"@context": {"@vocab": "https://example.org/"}, "@type": "Strange"}),
    (
        "JLD201",
        False,
        {"@context": ["https://schema.org", {"mood": "https://x.org/mood"}], "@type": "Article", "mood": 1},
    ),
    ("JLD101", False, {"@type": "Article", "x:part": {"x:of": 1}}),
    ("JLD204", False, {"@type": ["Article", "x:Other"], "startDate": "2025-01-01"}),
    ("JLD205", True, {"@type": "Article", "image": ["", "https://x.org/1.jpg"]}),
    (
        "JLD301",
        False,
        {"@type": "Article", "author": {"@type": "Role", "author": {"@type": "Person", "name": "A"}}},
    ),
    ("JLD301", False, {"@type": "Event", "name": "A", "isPartOf": {"@type": "Event", "name": "B"}}),
    ("JLD304", True, {"@type": "Article", "isAccessibleForFree": "yes"}),
    ("JLD307", True, {"@type": "Event", "eventStatus": "https://schema.org/EventLost"}),
    ("JLD402", False, {"@type": "SearchAction", "target": "https://x.org/?q={q}"}),
    ("JLD405", False, {"@type": "Article", "url": "https://[bad", "mainEntityOfPage": "https://x.org/"}),
    ("JLD501", False, {"@type": "Article", "@id": "_:b0"}),
    ("JLD502", True, {"@type": "Article", "mentions": {"@id": "https://x.org/a"}}),
    ("JLD502", False, {"@type": "Article", "license": {"@id": "https://x.org/a"}}),
    (
        "JLD504",
        True,
        {
            "@graph": [
                {"@id": "x:a", "@type": "Event", "name": "A"},
                {"@id": "x:a", "@type": "Person", "name": "A"},
            ]
        },
    ),
    ("JLD504", False, {"@graph": [{"@id": "x:a", "@type": "Event", "name": "A"}, {"@id": "x:a", "name": "A"}]}),
    (
        "JLD508",
        True,
        {
            "@graph": [
                {"@id": "x:a", "@type": "Event", "superEvent": {"@id": "x:b"}},
                {"@id": "x:b", "@type": "Event", "superEvent": [{"@id": "x:c"}, {"@id": "x:a"}]},
            ]
        },
    ),
    ("JLD307", False, {"@type": "Event", "eventStatus": "https://example.org/EventLost"}),
    ("JLD306", False, {"@type": "ImageObject", "width": "800 px"}),
    ("JLD508", False, {"@type": "Article", "@id": "x:a", "isPartOf": {"@type": "WebSite", "name": "S"}}),
    ("JLD601", True, {"@type": "Article", "datePublished": "2025-02T12:00Z"}),
    (
        "JLD705",
        False,
        {"@type": "Article", "image": {"@type": "ImageObject", "url": "https://x.org/1", "width": 9}},
    ),
    ("JLD804", False, {"@type": "Article", "hasPart": {"@type": "WebPageElement", "cssSelector": "#x"}}),
    (
        "JLD810",
        True,
        {"@type": "Event", "name": "A", "startDate": "2025", "location": {"@type": "Place", "name": "R"}},
    ),
    ("JLD811", False, {"@type": "Event", "name": "A"}),
]


@pytest.mark.parametrize(("code", "fires", "tree"), GRAPHS)
def test_rules_on_graphs(code, fires, tree):
    """Each rule fires at its fault and not beside it."""
    assert (code in codes(tree)) is fires


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("2025-02-18T12:42:00.5Z", None),
        ("2025-02-18T24:00:00Z", None),
        ("20250218T124200Z", None),
        ("20250231", "date_impossible"),
        ("2025-W08-2", None),
        ("2025-049", None),
        ("12:42:00Z", None),
        ("2025-02-18T12:42+0300", "offset_compact"),
        ("2025-02-18T25:00:00Z", "date_impossible"),
        ("2025-02-18T00:00:00", "midnight_padded"),
        ("yesterday", "date_not_iso"),
    ],
)
def test_forms_of_dates(text, fault):
    """Every form of ISO 8601 is known, and what nearly is one is told apart."""
    assert fault_of(text) == fault


def test_addresses_that_are_none_are_compared_as_they_stand():
    """A broken link is no crash."""
    page = (
        '<title>t</title><link rel="canonical" href="https://[bad"><meta property="og:url" content="https://x.org/">'
        '<script type="application/ld+json">{}</script>'
    )
    assert "JLD903" in codes(page, "html")


def test_an_identifier_that_is_no_text_is_no_relative_one():
    """A number for an @id in the markup of a page is passed over by the rules on identifiers."""
    page = '<title>t</title><script type="application/ld+json">{"@type": "Person", "name": "A", "@id": 5}</script>'
    assert "JLD501" not in codes(page, "html")


def test_a_tree_without_text_has_no_fix():
    """There are no octets that a cure could be an edit of."""
    document = Document(tree={"headLine": "x"})
    assert new_value(document, ("headLine",), "y", "write y") is None
    assert new_key(document, ("headLine",), "headline", "write headline") is None


ANNA = Person(name="Anna Lind")
ARTICLE = Article(
    id="https://x.org/a", headline="Talks begin in Riyadh", date_published=Moment("2025-02-18T12:00Z")
)


def told(article):
    """The codes of an article."""
    return check_feed(Feed(articles=(article,))).codes


def quoted(text, body):
    """An article with one quote."""
    return evolve(ARTICLE, body=body, quotes=(Quote(text=text, speaker=ANNA),))


@pytest.mark.parametrize(
    ("text", "body", "fires"),
    [
        ("We agreed and we will meet again", "“We agreed,” said Anna Lind, “and we will meet again.”", False),
        ("We agreed … to meet again", "“We agreed, after six hours, to meet again,” said Anna Lind.", False),
        ("“Да”, — 'сказал' он", "«Да», - “сказал” он. Anna Lind", False),
        ("Ещё не вечер", "Anna Lind: «Еще не вечер»", False),
        ("we meet agreed hours", "We agreed to meet for hours, said Anna Lind, and we agreed.", True),
        ("We never agreed to anything", "“We agreed,” said Anna Lind.", True),
    ],
)
def test_quotes_are_looked_for_after_folding(text, body, fires):
    """Marks, dashes, ё and attributions between stretches do not count; words do."""
    assert ("QUO003" in told(quoted(text, body))) is fires


@pytest.mark.parametrize(
    ("article", "code", "fires"),
    [
        (evolve(ARTICLE, authors=(Organization(name="By the Sea, Inc; and Sons"),)), "ART009", False),
        (evolve(ARTICLE, authors=(Organization(name="By Example"),)), "ART010", False),
        (
            evolve(ARTICLE, authors=(Person(name="Anna, Example"),), publisher=Organization(name="Example")),
            "ART010",
            True,
        ),
        (evolve(ARTICLE, authors=(Person(name="John Smith, Jr."),)), "ART009", False),
        (evolve(ARTICLE, headline="桥梁重开"), "ART003", False),
        (evolve(ARTICLE, language="zh-Hant-TW"), "ART013", False),
        (evolve(ARTICLE, language="русский"), "ART013", True),
        (evolve(ARTICLE, language="ru", body="Talks were held in the capital for six hours."), "ART014", True),
        (evolve(ARTICLE, language="ru", body="Talks"), "ART014", False),
        (evolve(ARTICLE, date_modified=Moment("2025-02")), "ART005", False),
        (evolve(ARTICLE, date_modified=Moment("2025-01")), "ART005", True),
    ],
)
def test_rules_on_articles(article, code, fires):
    """Each rule fires at its fault and not beside it."""
    assert (code in told(article)) is fires


def test_the_future_begins_a_day_after_the_time_of_the_run():
    """Without a time nothing near is in the future; with one, what lies beyond tomorrow is."""
    assert now() is None
    assert "ART015" not in told(ARTICLE)
    with judging_at(datetime(2025, 2, 10, tzinfo=UTC)):
        assert "ART015" in told(ARTICLE)
    with judging_at(datetime(2025, 2, 17, tzinfo=UTC)):
        assert "ART015" not in told(ARTICLE)


@pytest.mark.parametrize(
    ("one", "other", "fires"),
    [
        ("2025-03-05", "2025-03-06", True),
        ("2025-03", "2025-03-06", False),
        ("2025-03-05T10:00Z", "2025-03-05T13:00+03:00", False),
        ("2025-03-05T10:00Z", "2025-03-05T11:00Z", True),
        ("2025-03-05", None, False),
    ],
)
def test_one_event_has_one_date(one, other, fires):
    """Dates that cover each other do not disagree."""
    events = tuple(Event(uid="u", name="A", when=text and When.parse(text)) for text in (one, other))
    assert ("EVT015" in check_feed(Feed(events=events)).codes) is fires


HOSTILE = {
    "scripts": ("html", "<p>x</p>" + "<script>" * 20_000),
    "comments": ("html", "<p>x</p>" + "<!--" * 20_000),
    "unread": ("html", "<p>x</p>" + "<noscript>" * 10_000),
    "objects": ("html", '<p>x</p><script type="application/ld+json">' + '{"a":' * 20_000),
    "a long quote": (
        "article",
        json.dumps({"id": "x:a", "headline": "H", "body": "a b c " * 9000, "quotes": [{"text": "a c b " * 5000}]}),
    ),
    "a long chain": (
        "jsonld",
        json.dumps([{"@type": "Article", "@id": f"x:{n}", "isPartOf": {"@id": f"x:{n + 1}"}} for n in range(900)]),
    ),
    "strange names": ("jsonld", json.dumps({"@type": "Article", **{f"zz{n}qq": 1 for n in range(900)}})),
}


@pytest.mark.parametrize(("format", "text"), HOSTILE.values(), ids=HOSTILE)
def test_texts_made_to_hurt_are_judged_in_time(format, text):
    """No rule and no reader takes time that grows with the square of the text."""
    start = time.process_time()
    check_text(text, FORMATS[format])
    assert time.process_time() - start < 20
