"""RSS, Atom, JSON Feed, news sitemaps: what they say of the articles that they point at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import ReadError, UnknownFormat
from toolkit.formats import FORMATS, detect
from toolkit.formats.webfeed import ATOM, JSON_FEED, RSS, SITEMAP
from toolkit.formats.webfeed.dates import fault_of_rfc_822, fault_of_rfc_3339, fault_of_w3c
from toolkit.model import Feed, Moment, Person

RSS_TEXT = """<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>News</title><link>https://example.org/</link><description>All</description><language>en</language>
<item><title>Talks</title><link>https://example.org/a</link><guid>a</guid><description>They begin.</description>
<pubDate>Sun, 02 Mar 2025 12:42:00 +0300</pubDate><dc:creator>Anna Lind</dc:creator><x xmlns="urn:x" y="1"/></item>
<item><title>Later</title><pubDate>soon</pubDate></item>
</channel>
</rss>
"""
RSS_1_TEXT = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/f"><title>News</title><link>https://example.org/</link>
<description>All</description><dc:language>ru</dc:language>
<items><rdf:Seq><rdf:li rdf:resource="https://example.org/a"/></rdf:Seq></items></channel>
<image rdf:about="https://example.org/i"><title>News</title><url>https://example.org/i</url></image>
<item rdf:about="https://example.org/a"><title>Talks</title><link>https://example.org/a?rss</link>
<description>They begin.</description><dc:date>2025-03-02T12:42+03:00</dc:date>
<dc:creator>Anna Lind</dc:creator></item>
<item rdf:about="https://example.org/b"><title>Later</title><dc:date>2025-03</dc:date></item>
</rdf:RDF>
"""
ATOM_TEXT = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru">
<title>Новости</title><id>tag:example.org,2025:feed</id><updated>2025-03-02T12:00:00Z</updated>
<link rel="self" href="https://example.org/feed"/><link href="https://example.org/"/>
<entry><title>Переговоры</title><id>tag:example.org,2025:a</id><updated>2025-03-02T12:42:30+03:00</updated>
<published>2025-03-01T10:00:00.250+03:00</published><link rel="alternate" href="https://example.org/a"/>
<summary>Начались.</summary><author><name>Анна Линд</name></author><author/></entry>
</feed>
"""
JSON_TEXT = """{"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1", "title": "News", "feed_url": "https://example.org/f",
 "home_page_url": "https://example.org/", "language": "en", "description": "All",
 "items": [{"id": "a", "url": "https://example.org/a", "title": "Talks", "summary": "They begin.",
            "date_published": "2025-03-02T12:42:00+03:00", "authors": [{"name": "Anna Lind"}, {}]},
           {"id": 2, "author": {"name": "Bo Ek"}, "date_modified": "2025-03-02T12:42:00Z"}]}
"""
SITEMAP_TEXT = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>https://example.org/</loc></url>
<url><loc>https://example.org/a</loc><news:news><news:publication><news:name>E</news:name>
<news:language>en</news:language></news:publication><news:publication_date>2025-03-02</news:publication_date>
<news:title>Talks</news:title></news:news></url>
<url><loc>https://example.org/b</loc><news:news><news:publication_date>2025-03-02T10:00+03:00</news:publication_date>
</news:news></url>
</urlset>
"""
TEXTS = {"rss": RSS_TEXT, "atom": ATOM_TEXT, "jsonfeed": JSON_TEXT, "sitemap": SITEMAP_TEXT}


def feed(name: str) -> Feed:
    """The feed in the text of that format."""
    format = FORMATS[name]
    return format.read(format.parse(TEXTS[name]).tree)


@pytest.mark.parametrize("name", TEXTS)
def test_a_feed_is_told_by_its_content(name: str) -> None:
    """Whatever the file is called, in UTF-8 and in UTF-16."""
    assert name == detect(TEXTS[name].encode(), "a.xml").name


def test_an_rss_item_says_what_the_article_is() -> None:
    """Title, link, date with its offset, author; a date of no form is left out."""
    read = feed("rss")
    first, second = read.articles

    assert ("News", "https://example.org/", "All", "en") == (read.title, read.url, read.description, read.language)
    assert ("Talks", "https://example.org/a", "They begin.") == (first.headline, first.url, first.description)
    assert Moment("2025-03-02T12:42+03:00") == first.date_published
    assert (Person(name="Anna Lind"),) == first.authors
    assert (None, "tag:dateline.invalid,2000:later") == (second.date_published, second.id)


def test_an_item_of_rss_1_says_what_the_article_is() -> None:
    """The items stand beside the channel; rdf:about is the id; dc:date is the date, when it names a day."""
    assert "rss" == detect(RSS_1_TEXT.encode(), "a.xml").name
    read = RSS.read(RSS.parse(RSS_1_TEXT).tree)
    first, second = read.articles

    assert ("News", "https://example.org/", "All", "ru") == (read.title, read.url, read.description, read.language)
    assert ("Talks", "https://example.org/a?rss", "They begin.") == (first.headline, first.url, first.description)
    assert Moment("2025-03-02T12:42+03:00") == first.date_published
    assert (Person(name="Anna Lind"),) == first.authors
    assert (None, "https://example.org/b") == (second.date_published, second.id)


def test_an_rss_2_item_may_have_the_date_of_dublin_core() -> None:
    """It is read where there is no pubDate."""
    text = RSS_TEXT.replace("<pubDate>soon</pubDate>", "<dc:date>2025-03-03</dc:date>")

    assert Moment("2025-03-03") == RSS.read(RSS.parse(text).tree).articles[1].date_published


def test_another_graph_of_rdf_is_no_feed() -> None:
    """Only what has elements of RSS 1.0 is read as such."""
    with pytest.raises(UnknownFormat):
        detect(b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>', "a.xml")


def test_a_channel_may_be_missing() -> None:
    """The feed is then empty."""
    assert Feed() == RSS.read(RSS.parse("<rss/>").tree)
    assert Feed() == RSS.read(RSS.parse('<a:RDF xmlns:a="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>').tree)


def test_an_atom_entry_says_what_the_article_is() -> None:
    """The page is the alternate link; published and updated are two dates."""
    read = feed("atom")
    (entry,) = read.articles

    assert ("https://example.org/", "ru") == (read.url, read.language)
    assert Moment("2025-03-02T12:00Z") == read.date_modified
    assert ("https://example.org/a", "Начались.") == (entry.url, entry.description)
    assert Moment("2025-03-01T10:00+03:00") == entry.date_published
    assert Moment("2025-03-02T12:42:30+03:00") == entry.date_modified
    assert (Person(name="Анна Линд"),) == entry.authors


def test_a_json_feed_item_says_what_the_article_is() -> None:
    """Of either version."""
    read = feed("jsonfeed")
    first, second = read.articles

    assert ("https://example.org/f", "https://example.org/") == (read.id, read.url)
    assert Moment("2025-03-02T12:42+03:00") == first.date_published
    assert ((Person(name="Anna Lind"),), (Person(name="Bo Ek"),)) == (first.authors, second.authors)


def test_a_news_sitemap_says_what_the_articles_are() -> None:
    """Addresses without news are no articles; a date keeps its precision."""
    first, second = feed("sitemap").articles

    assert ("https://example.org/a", "Talks", "en") == (first.url, first.headline, first.language)
    assert [Moment("2025-03-02"), Moment("2025-03-02T10:00+03:00")] == [
        first.date_published,
        second.date_published,
    ]


def test_elements_and_attributes_have_places() -> None:
    """XPath, with numbers only where names repeat; an attribute or text stands at its element."""
    document = RSS.parse(RSS_TEXT)
    item = ("children", 0, "children", 5)

    assert (6, 1, "/rss/channel/item[2]") == tuple(
        getattr(document.locate((*item, "text")), name) for name in ("line", "column", "path")
    )
    assert "/rss/channel/item[1]/{urn:x}x" == document.locate(("children", 0, "children", 4, "children", 6)).path


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "SYN003"),
        ("<rss>", "SYN002"),
        ("<feed/>", "SYN007"),
        ('<!DOCTYPE rss [<!ENTITY a "b">]><rss>&a;</rss>', "SYN014"),
        ("<a>" * 300, "SYN005"),
        (b'<?xml version="1.0" encoding="nonsense"?><rss/>', "SYN002"),
    ],
)
def test_what_is_no_feed_is_told_with_its_place(text: str | bytes, code: str) -> None:
    """One code, and a line."""
    with pytest.raises(ReadError) as caught:
        RSS.parse(text)

    assert [code] == [found.code for found in caught.value.report]
    assert caught.value.report[0].line


def test_a_huge_feed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Before it is parsed."""
    monkeypatch.setattr("toolkit.formats.webfeed.syntax.MAX_SIZE", 10)
    with pytest.raises(ReadError, match="SYN006"):
        RSS.parse(RSS_TEXT)


@given(st.binary() | st.text())
def test_any_octets_give_a_tree_or_a_read_error(data: bytes | str) -> None:
    """No parser raises anything else, and none hangs."""
    for format in (RSS, ATOM, SITEMAP, JSON_FEED):
        format.sniff(data if isinstance(data, bytes) else data.encode(errors="replace"))
        try:
            format.parse(data)
        except ReadError as error:
            assert error.report


@given(st.integers(0, len(RSS_TEXT)), st.text(max_size=3))
def test_a_damaged_feed_gives_a_tree_or_a_read_error(at: int, put: str) -> None:
    """A change anywhere is met."""
    try:
        RSS.read(RSS.parse(RSS_TEXT[:at] + put + RSS_TEXT[at:]).tree)
    except ReadError as error:
        assert error.report


@pytest.mark.parametrize(
    ("format", "text", "path", "place"),
    [
        (RSS, RSS_TEXT, (), (2, "/rss")),
        (RSS, RSS_TEXT, ("title",), (2, "/rss")),
        (RSS, RSS_TEXT, ("articles", 1), (6, "/rss/channel/item[2]")),
        (RSS, RSS_TEXT, ("articles", 0, "date_published"), (5, "/rss/channel/item[1]/pubDate")),
        (RSS, RSS_TEXT, ("articles", 1, "url"), (6, "/rss/channel/item[2]")),
        (RSS, RSS_TEXT, ("articles", 1, "section"), (6, "/rss/channel/item[2]")),
        (RSS, RSS_1_TEXT, ("articles", 0, "date_published"), (9, "/rdf:RDF/item[1]/dc:date")),
        (RSS, RSS_1_TEXT, ("articles", 1, "url"), (11, "/rdf:RDF/item[2]")),
        (ATOM, ATOM_TEXT, ("articles", 0, "url"), (5, "/feed/entry/link")),
        (JSON_FEED, JSON_TEXT, ("articles", 0), (3, "/items/0")),
        (JSON_FEED, JSON_TEXT, ("articles", 1, "date_modified"), (5, "/items/1/date_modified")),
        (JSON_FEED, JSON_TEXT, ("articles", 1, "headline"), (5, "/items/1")),
        (SITEMAP, SITEMAP_TEXT, ("articles", 0, "headline"), (6, "/urlset/url[2]/news:news/news:title")),
        (
            SITEMAP,
            SITEMAP_TEXT,
            ("articles", 0, "language"),
            (5, "/urlset/url[2]/news:news/news:publication/news:language"),
        ),
        (SITEMAP, SITEMAP_TEXT, ("articles", 0, "id"), (4, "/urlset/url[2]")),
    ],
)
def test_what_an_article_says_has_its_place(format, text, path, place):
    """The element or member that it was read from, else that of the entry."""
    document = format.parse(text.encode())
    found = document.locate(format.origin(document.tree, path))

    assert place == (found.line, found.path)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("31 Dec 99 12:00 GMT", "1999-12-31T12:00Z"),
        ("1 Jan 50 12:00 GMT", "1950-01-01T12:00Z"),
        ("1 Jan 49 12:00 GMT", "2049-01-01T12:00Z"),
        ("31 Dec 2016 23:59:60 GMT", "2016-12-31T23:59:59Z"),
        ("2 Mar 2025 12:00 +0175", None),
    ],
)
def test_the_year_the_second_and_the_offset_of_an_rss_date(text: str, date: str | None) -> None:
    """Years of two digits are those from 1950 to 2049; a leap second is the one before it; 75 minutes are none."""
    read = RSS.read(RSS.parse(RSS_TEXT.replace("<pubDate>soon", f"<pubDate>{text}")).tree)

    assert (Moment(date) if date else None) == read.articles[1].date_published


@pytest.mark.parametrize(
    ("text", "date"),
    [("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"), ("2025-03-02T12:00:00+01:75", None)],
)
def test_the_second_and_the_offset_of_an_rfc_3339_date(text: str, date: str | None) -> None:
    """A leap second is the second before it, as our clocks count; an offset has no 75 minutes."""
    read = ATOM.read(ATOM.parse(ATOM_TEXT.replace("2025-03-02T12:42:30+03:00", text)).tree)

    assert (Moment(date) if date else None) == read.articles[0].date_modified


def test_the_title_of_an_atom_entry_may_be_markup() -> None:
    """Its text is what stands between the tags, in their order (RFC 4287 3.1.1.3)."""
    title = '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <b>talks</b> begin</div></title>'
    read = ATOM.read(ATOM.parse(ATOM_TEXT.replace("<title>Переговоры</title>", title)).tree)

    assert "The talks begin" == read.articles[0].headline


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (fault_of_rfc_822("2026-02-28"), "not an RFC 822 date"),
        (fault_of_rfc_822("Tue, 28 Fev 2026 10:00:00 +0000"), "not an RFC 822 date"),
        (fault_of_rfc_822("Tue, 31 Feb 2026 10:00:00 +0000"), "and there is no such day"),
        (fault_of_rfc_822("Sat, 28 Feb 2026 25:00:00 +0000"), "and there is no such time"),
        (fault_of_rfc_822("Sat, 28 Feb 2026 10:00:00 MSK"), "with a zone that RFC 822 does not have"),
        (fault_of_rfc_3339("28 Feb 2026"), "not an RFC 3339 time"),
        (fault_of_rfc_3339(20260228), "not an RFC 3339 time"),
        (fault_of_rfc_3339("2026-02-28t10:00:00z"), "not an RFC 3339 time"),
        (fault_of_rfc_3339("2026-02-31T10:00:00Z"), "and there is no such day"),
        (fault_of_rfc_3339("2026-02-28T10:61:00Z"), "and there is no such time"),
        (fault_of_w3c("28.02.2026"), "not a W3C date"),
        (fault_of_w3c("2026-02-31"), "and there is no such day"),
        (fault_of_w3c("2026-02-28T25:00Z"), "and there is no such time"),
    ],
)
def test_what_is_wrong_with_a_date_is_said(told: str, expected: str) -> None:
    """Its form, or the day, time or zone that there is not."""
    assert expected == told
