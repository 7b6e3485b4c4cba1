"""FED: web feeds and news sitemaps.

Sources: RSS 2.0.11, RSS 1.0 and its Dublin Core module, RFC 4287, JSON Feed 1.1, Google's news sitemap page.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from urllib.parse import urljoin, urlsplit

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.language_tags import is_language_tag
from toolkit.formats.webfeed.dates import from_rfc_822, from_rfc_3339, from_w3c, is_w3c
from toolkit.formats.webfeed.terms import DAYS, RSS_1_ROOT, RSS_ROOTS
from toolkit.validation.rule import Rule

_MOST_NEWS = 1000
_NEWS_LASTS = timedelta(days=2)
_CLOCKS_DIFFER = timedelta(hours=24)
# What an HTML page may have between an opening and a closing sign: markup that was not escaped becomes elements.
_MARKUP = frozenset(
    ("p", "a", "b", "i", "em", "strong", "br", "div", "span", "img", "ul", "ol", "li", "blockquote")
)

Element = dict[str, Any]


def _root(document: Document) -> str:
    """The name of an XML feed's root; nothing for a JSON Feed."""
    tree = document.tree
    return str(tree["name"]) if "children" in tree and "attributes" in tree else ""


def _children(element: Element, path: Path, *names: str) -> Iterator[tuple[Path, Element]]:
    for index, child in enumerate(element["children"]):
        if child["name"] in names:
            yield (*path, "children", index), child


def _channel(document: Document) -> tuple[Path, Element] | None:
    return next(_children(document.tree, (), "channel"), None)


def _entries(document: Document) -> list[tuple[Path, Element]]:
    """The items of RSS, the entries of Atom, the addresses of a sitemap that have news."""
    root = _root(document)
    if root in RSS_ROOTS:
        listing = _channel(document) if root == "rss" else ((), document.tree)
        return list(_children(listing[1], listing[0], "item")) if listing else []
    if root == "feed":
        return list(_children(document.tree, (), "entry"))
    if root == "urlset":
        return [
            (path, url)
            for path, url in _children(document.tree, (), "url")
            if any(_children(url, (), "news:news"))
        ]
    return []


def _items(document: Document) -> list[tuple[Path, Element]]:
    """The items of a JSON Feed."""
    items = () if _root(document) else document.tree.get("items", ())
    return [(("items", index), item) for index, item in enumerate(items)]


def _text(element: Element, *names: str) -> str:
    """The text of the first child of one of those names."""
    return next((str(child["text"]) for _, child in _children(element, (), *names)), "")


def _is_absolute(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.scheme) and bool(parts.netloc or parts.scheme not in {"http", "https"})


def channel_incomplete(document: Document) -> Iterator[Finding]:
    """A channel has no title, link or description, or a feed no title, id or updated.

    Why: RSS 2.0, "Required channel elements", RSS 1.0 5.3 and 5.5 (which ask for the list of the items, and of
    each item for title and link) and RFC 4287 4.1.1 name them; readers list a feed by them.
    Fix: add the element.

    Bad: <rss version="2.0"><channel><title>News</title></channel></rss>
    Good: <channel><title>News</title><link>https://example.org/</link><description>All</description></channel>
    """
    root = _root(document)
    if root in RSS_ROOTS:
        yield from _incomplete_channel(document, _channel(document))
    if root == RSS_1_ROOT:
        for item in _entries(document):
            yield from _missing(item, ("title", "link"), "item")
    if root == "feed":
        yield from _missing(((), document.tree), ("title", "id", "updated"), "feed")
        for entry in _entries(document):
            yield from _missing(entry, ("title", "updated"), "entry")


def _incomplete_channel(document: Document, found: tuple[Path, Element] | None) -> Iterator[Finding]:
    if found is None:
        yield Finding(message="the feed has no channel", hint="add <channel> with title, link and description")
        return
    yield from _missing(found, ("title", "link", "description"), "channel")
    if _root(document) == RSS_1_ROOT and not any(_children(found[1], (), "items")):
        yield Finding(path=found[0], message="the channel has no items", hint="list them in <items><rdf:Seq>")


# RSS 2.0 asks for the element alone; RFC 4287 3.1.1: the text of a title may be an empty one.
_MAY_BE_EMPTY = {"channel": "description", "feed": "title", "entry": "title"}


def _missing(place: tuple[Path, Element], names: Iterable[str], noun: str) -> Iterator[Finding]:
    path, element = place
    for name in names:
        stated = _text(element, name) or (name == _MAY_BE_EMPTY.get(noun) and any(_children(element, path, name)))
        if not stated:
            yield Finding(path=path, message=f"the {noun} has no {name}", hint=f"add <{name}>")


def item_says_nothing(document: Document) -> Iterator[Finding]:
    """An RSS item has neither a title nor a description.

    Why: RSS 2.0, "Elements of item": all are optional, but one of these two must be there.
    Fix: give the item a title.

    Bad: <item><link>https://example.org/a</link></item>
    Good: <item><title>Talks begin</title><link>https://example.org/a</link></item>
    """
    for path, item in _entries(document) if _root(document) == "rss" else ():
        if not _text(item, "title") and not _text(item, "description"):
            yield Finding(path=path, message="the item has neither title nor description", hint="add <title>")


def feed_date_not_rfc_822(document: Document) -> Iterator[Finding]:
    """An RSS date is not of the form of RFC 822.

    Why: RSS 2.0, "pubDate": dates conform to RFC 822, with years of two or, better, four digits.
    Fix: write it as in Sun, 02 Mar 2025 12:42:00 +0300, with English names.

    Bad: <pubDate>2025-03-02T12:42:00+03:00</pubDate>
    Good: <pubDate>Sun, 02 Mar 2025 12:42:00 +0300</pubDate>
    """
    channel = _channel(document) if _root(document) == "rss" else None
    places = [channel, *_entries(document)] if channel else []
    for path, date in _dates(places, "pubDate", "lastBuildDate"):
        value = from_rfc_822(date["text"])
        if value is None:
            yield Finding(
                path=path,
                message=f"{date['name']} is {date['text']!r}, not an RFC 822 date",
                hint="write it as in Sun, 02 Mar 2025 12:42:00 +0300",
            )
        elif "," in date["text"] and date["text"][:3].lower() != DAYS[value.weekday()][:3]:
            yield Finding(
                path=path,
                message=f"{date['name']} is {date['text']!r}, but that day is a {DAYS[value.weekday()].title()}",
                hint="correct the day, or leave its name out",
            )


def _dates(places: Iterable[tuple[Path, Element]], *names: str) -> Iterator[tuple[Path, Element]]:
    for path, element in places:
        yield from _children(element, path, *names)


def feed_date_not_rfc_3339(document: Document) -> Iterator[Finding]:
    """A date of Atom or JSON Feed is not of the form of RFC 3339.

    Why: RFC 4287 3.3, which asks for a capital T and Z too, and JSON Feed 1.1 ("date_published") want it, with an
    offset from UTC.
    Fix: write it as in 2025-03-02T12:42:00+03:00.

    Bad: <updated>2025-03-02 12:42</updated>
    Good: <updated>2025-03-02T12:42:00+03:00</updated>
    """
    if _root(document) == "feed":
        for path, date in _dates([((), document.tree), *_entries(document)], "updated", "published"):
            text = date["text"]
            if text and (from_rfc_3339(text) is None or text != text.upper()):
                yield _not_rfc_3339(path, date["name"], date["text"])
    for path, item in _items(document):
        for name in ("date_published", "date_modified"):
            if name in item and (not isinstance(item[name], str) or from_rfc_3339(item[name]) is None):
                yield _not_rfc_3339((*path, name), name, item[name])


def _not_rfc_3339(path: Path, name: str, value: object) -> Finding:
    return Finding(
        path=path,
        message=f"{name} is {value!r}, not an RFC 3339 time",
        hint="write it as in 2025-03-02T12:42:00+03:00",
    )


def entry_without_own_id(document: Document) -> Iterator[Finding]:
    """An entry has no id, or one that another entry has.

    Why: readers tell new entries from known ones by guid (RSS 2.0, "guid"), rdf:about (RSS 1.0 5.5), id (RFC 4287
    4.2.6; JSON Feed 1.1, "id"); an entry without an own one is shown again, or never. RSS 2.0 lets an item be
    without (FED020); in Atom entries with one id and different times are states of one entry (RFC 4287 4.1.1).
    Fix: give each entry an id that stays for ever, such as the article's canonical address.

    Bad: <entry><title>Talks begin</title><updated>2025-03-02T12:00:00Z</updated></entry>
    Good: <entry><id>tag:example.org,2025:a</id><title>Talks</title><updated>2025-03-02T12:00:00Z</updated></entry>
    """
    root = _root(document)
    seen: set[tuple[str, str]] = set()
    for path, id, state in _ids(document):
        if not id and root != "rss":
            yield Finding(
                path=path, message=f"the entry has no {_IDS.get(root, 'id')}", hint="add one that stays for ever"
            )
        elif id and (str(id), state) in seen:
            yield Finding(path=path, message=f"the id {id!r} is that of an earlier entry", hint="give it its own")
        seen.add((str(id), state))


_IDS = {"rss": "guid", RSS_1_ROOT: "rdf:about", "feed": "id"}


def _ids(document: Document) -> Iterator[tuple[Path, Any, str]]:
    """Where each entry is, its id, and which state of the entry it is."""
    root = _root(document)
    name = _IDS.get(root, "")
    for path, entry in _entries(document) if name else ():
        id = _text(entry, name) or entry["attributes"].get(name, "")
        yield path, id, _text(entry, "updated") if root == "feed" else ""
    for path, item in _items(document):
        yield path, item.get("id") or "", ""


def item_without_guid(document: Document) -> Iterator[Finding]:
    """An RSS item has no guid.

    Why: RSS 2.0, "guid", leaves it open; readers then tell new items by link and title, and show an item again
    whose title was changed.
    Fix: add the article's canonical address, or isPermaLink="false" and any text that stays for ever.

    Bad: <item><title>Talks begin</title><link>https://example.org/a</link></item>
    Good: <item><title>Talks begin</title><guid>https://example.org/a</guid></item>
    """
    newest = _root(document) == "rss" and document.tree["attributes"].get("version", "").startswith("2")
    for path, item in _entries(document) if newest else ():
        if not _text(item, "guid"):
            yield Finding(path=path, message="the item has no guid", hint="add one that stays for ever")


def feed_link_not_absolute(document: Document) -> Iterator[Finding]:
    """A link is not an absolute address.

    Why: a feed is read away from its site; RSS 2.0 ("link", "enclosure") and sitemaps.org ("loc") ask for whole
    addresses; Atom has others too, beside an xml:base that says where they begin (RFC 4287 2).
    Fix: write the address with its scheme and host.

    Bad: <link>/2025/03/talks.html</link>
    Good: <link>https://example.org/2025/03/talks.html</link>
    """
    for path, url in _links(document):
        if url and not _is_absolute(url):
            yield Finding(path=path, message=f"the link {url!r} is not absolute", hint="add scheme and host")


def _links(document: Document) -> Iterator[tuple[Path, str]]:
    root = _root(document)
    if root == "feed":
        yield from _atom_links(document)
        return
    channel = _channel(document) if root in RSS_ROOTS else None
    entries = _entries(document)
    for path, link in _dates([*([channel] if channel else []), *entries], "link", "loc"):
        yield path, link["text"]
    for path, enclosure in _dates(entries if root == "rss" else (), "enclosure"):
        yield path, enclosure["attributes"].get("url", "")
    yield from _json_links(document)


def _atom_links(document: Document) -> Iterator[tuple[Path, str]]:
    """The links of Atom, each after the bases that are stated around it."""
    home = document.tree["attributes"].get("xml:base", "")
    for place, holder in [((), document.tree), *_entries(document)]:
        base = urljoin(home, holder["attributes"].get("xml:base", ""))
        for path, link in _children(holder, place, "link"):
            attributes = link["attributes"]
            yield path, urljoin(urljoin(base, attributes.get("xml:base", "")), attributes.get("href", ""))


def _json_links(document: Document) -> Iterator[tuple[Path, str]]:
    if _root(document):
        return
    for path, item in [((), document.tree), *_items(document)]:
        for name in ("home_page_url", "feed_url", "next_url") if not path else ("url", "external_url"):
            if isinstance(item.get(name), str):
                yield (*path, name), item[name]


def permalink_not_address(document: Document) -> Iterator[Finding]:
    """A guid is said to be a permanent link, and is no address.

    Why: RSS 2.0, "guid": isPermaLink is true when it is not stated, and readers then open the guid as a page.
    Fix: add isPermaLink="false", or use the article's address.

    Bad: <guid>news-2025-118</guid>
    Good: <guid isPermaLink="false">news-2025-118</guid>
    """
    entries = _entries(document) if _root(document) == "rss" else []
    for path, guid in _dates(entries, "guid"):
        if guid["attributes"].get("isPermaLink", "true") == "true" and not _is_absolute(guid["text"]):
            yield Finding(
                path=path,
                message=f"the guid {guid['text']!r} counts as a permanent link, and is no address",
                hint='add isPermaLink="false"',
            )


def entries_out_of_order(document: Document) -> Iterator[Finding]:
    """Entries do not stand newest first, or one is newer than the feed says that it is itself.

    Why: simple readers show entries as they come; one dated after the feed's own date is in the future, and
    stays on top of every list. The order of Atom's entries means nothing (RFC 4287 4.1.1).
    Fix: sort the entries by date, newest first; correct the date that is ahead.

    Bad: an item of 1 March before an item of 2 March
    Good: an item of 2 March before an item of 1 March
    """
    dated = _dated(document)
    for (_, earlier), (path, later) in pairwise(dated) if _root(document) != "feed" else ():
        if later > earlier:
            yield Finding(
                path=path, message="the entry is newer than the one before it", hint="sort them newest first"
            )
            break
    own = _own_date(document)
    for path, date in dated:
        if own and date - own > _CLOCKS_DIFFER:
            yield Finding(
                path=path,
                message=f"the entry is of {date:%Y-%m-%d %H:%M}, more than a day after the feed's own date",
                hint="correct the date",
            )


_Reader = Callable[[str], datetime | None]
_DATES: dict[str, tuple[_Reader, tuple[str, ...], str]] = {
    "rss": (from_rfc_822, ("pubDate",), "lastBuildDate"),
    RSS_1_ROOT: (from_w3c, ("dc:date",), "dc:date"),
    "feed": (from_rfc_3339, ("published", "updated"), "updated"),
}


def _dated(document: Document) -> list[tuple[Path, datetime]]:
    """The entries that have a date, and it."""
    if _root(document) in _DATES:
        read, names, _ = _DATES[_root(document)]
        dates = [
            (path, next((read(_text(one, n)) for n in names if _text(one, n)), None))
            for path, one in _entries(document)
        ]
    else:
        items = [(path, item.get("date_published")) for path, item in _items(document)]
        dates = [(path, from_rfc_3339(date)) for path, date in items if isinstance(date, str)]
    return [(path, date) for path, date in dates if date]


def _own_date(document: Document) -> datetime | None:
    if _root(document) not in _DATES:
        return None
    read, _, name = _DATES[_root(document)]
    channel = _channel(document) if _root(document) in RSS_ROOTS else ((), document.tree)
    return read(_text(channel[1], name)) if channel and _text(channel[1], name) else None


def markup_not_escaped(document: Document) -> Iterator[Finding]:
    """Markup stands in a description or content as elements, not as escaped text.

    Why: RSS 2.0, "description", and the content module want entity-encoded HTML; readers drop elements.
    Fix: escape it, or put it into a CDATA section.

    Bad: <description><p>Talks begin</p></description>
    Good: <description>&lt;p&gt;Talks begin&lt;/p&gt;</description>
    """
    entries = _entries(document) if _root(document) in RSS_ROOTS else []
    for path, text in _dates(entries, "description", "content:encoded"):
        names = [child["name"].removeprefix("xhtml:") for child in text["children"]]
        if _MARKUP.intersection(names):
            yield Finding(
                path=path,
                message=f"<{names[0]}> stands in {text['name']} as an element",
                hint="escape the markup, or use a CDATA section",
            )


def json_feed_incomplete(document: Document) -> Iterator[Finding]:
    """A JSON Feed has no version, title or items, or an item no id of text or no content.

    Why: JSON Feed 1.1, "Top-level" and "Items": these are required; each item has content_html or content_text.
    Fix: add the member.

    Bad: {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1}]}
    Good: {"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": []}
    """
    if _root(document):
        return
    for name in ("version", "title", "items"):
        if name not in document.tree:
            yield Finding(message=f"the feed has no {name}", hint=f"add {name!r}")
    for path, item in _items(document):
        if "id" in item and not isinstance(item["id"], str):
            yield Finding(
                path=(*path, "id"), message=f"the id is {item['id']!r}, expected a text", hint="quote it"
            )
        if "content_html" not in item and "content_text" not in item:
            yield Finding(
                path=path, message="the item has neither content_html nor content_text", hint="add one of them"
            )


def json_feed_author_single(document: Document) -> Iterator[Finding]:
    """A JSON Feed of version 1.1 says its author in the old member.

    Why: JSON Feed 1.1 puts "authors", a list, in the place of "author", and new readers look there.
    Fix: write "authors": [ ... ]; "author" may stay beside it for old readers.

    Bad: {"id": "1", "content_text": "Talks.", "author": {"name": "Anna Lind"}}
    Good: {"id": "1", "content_text": "Talks.", "authors": [{"name": "Anna Lind"}]}
    """
    if _root(document) or not str(document.tree.get("version", "")).endswith("/1.1"):
        return
    for path, holder in [((), document.tree), *_items(document)]:
        if "author" in holder and "authors" not in holder:
            yield Finding(path=(*path, "author"), message="author is given, but not authors", hint="write authors")


def news_entry_incomplete(document: Document) -> Iterator[Finding]:
    """A news entry of a sitemap has no publication name, language, date or title, or a date of another form.

    Why: Google's news sitemap page requires the four, the language by its ISO 639 code (Chinese as zh-cn or
    zh-tw); an entry without them is left out of the index.
    Fix: add the element; write dates as in 2025-03-02 or 2025-03-02T12:42:00+03:00.

    Bad: <news:news><news:title>Talks begin</news:title></news:news>
    Good: a news:news with news:publication (news:name, news:language), news:publication_date and news:title
    """
    for path, news in _news(document):
        publication = next(_children(news, path, "news:publication"), (path, news))
        for noun, (place, holder) in (("news:name", publication), ("news:language", publication)):
            if not _text(holder, noun):
                yield Finding(path=place, message=f"the news entry has no {noun}", hint=f"add <{noun}>")
        yield from _language_no_code(*publication)
        for noun in ("news:publication_date", "news:title"):
            if not _text(news, noun):
                yield Finding(path=path, message=f"the news entry has no {noun}", hint=f"add <{noun}>")
        for place, date in _children(news, path, "news:publication_date"):
            if date["text"] and from_w3c(date["text"]) is None:
                yield Finding(
                    path=place,
                    message=f"news:publication_date is {date['text']!r}, not a W3C date",
                    hint="write it as in 2025-03-02T12:42:00+03:00",
                )


def _language_no_code(place: Path, publication: Element) -> Iterator[Finding]:
    for path, language in _children(publication, place, "news:language"):
        tag = language["text"].lower()
        if tag and tag not in _WITH_REGION and ("-" in tag or not is_language_tag(tag)):
            yield Finding(
                path=path,
                message=f"news:language is {language['text']!r}, no ISO 639 code",
                hint="write en, ru, zh-cn, ...",
            )


_WITH_REGION = ("zh-cn", "zh-tw")


def _news(document: Document) -> list[tuple[Path, Element]]:
    return list(_dates(_entries(document), "news:news")) if _root(document) == "urlset" else []


def too_many_news_entries(document: Document) -> Iterator[Finding]:
    """A news sitemap has more than 1,000 news entries.

    Why: Google's news sitemap page sets the limit; the rest is not read.
    Fix: part it into several sitemaps.

    Bad: a sitemap with 1,200 news:news
    Good: two sitemaps with 600 each
    """
    news = _news(document)
    if len(news) > _MOST_NEWS:
        yield Finding(
            path=news[_MOST_NEWS][0],
            message=f"the sitemap has {len(news):,} news entries, more than {_MOST_NEWS:,}",
            hint="part it into several sitemaps",
        )


def _news_dates(document: Document) -> list[tuple[Path, datetime]]:
    dates = [(path, from_w3c(_text(news, "news:publication_date"))) for path, news in _news(document)]
    return [(path, date) for path, date in dates if date]


def news_entry_old(document: Document) -> Iterator[Finding]:
    """A news entry is more than two days older than the newest one.

    Why: Google's news sitemap page: only articles of the last two days belong there.
    Fix: take it out of the news sitemap; it stays in the ordinary one.

    Bad: entries of 2 March and of 20 February in one news sitemap
    Good: entries of 2 March and of 1 March
    """
    dates = _news_dates(document)
    newest = max((date for _, date in dates), default=None)
    for path, date in dates:
        if newest and newest - date > _NEWS_LASTS:
            yield Finding(
                path=path,
                message=f"the entry is of {date:%Y-%m-%d}, more than two days before the newest",
                hint="take it out of the news sitemap",
            )


def publication_date_is_lastmod(document: Document) -> Iterator[Finding]:
    """Every publication date is the date of the last change.

    Why: Google's news sitemap page: publication_date is when the article first appeared, not when it was
    changed; where all are equal it was filled from the wrong field.
    Fix: write the date of first publication.

    Bad: each url has the same value in lastmod and in news:publication_date
    Good: lastmod moves with each change, news:publication_date stays
    """
    pairs = [
        (path, _text(url, "lastmod"), _text(news, "news:publication_date"))
        for (path, url), (_, news) in zip(_entries(document), _news(document), strict=False)
    ]
    changed = [(path, published) for path, modified, published in pairs if modified and modified == published]
    if len(pairs) > 1 and len(changed) == len(pairs):
        yield Finding(
            path=changed[0][0],
            message=f"all {len(pairs)} publication dates are those of the last change",
            hint="write the date of first publication",
        )


_RETIRED = ("news:keywords", "news:genres", "news:stock_tickers", "news:access", "news:geo_locations")


def news_element_retired(document: Document) -> Iterator[Finding]:
    """A news entry has an element that search engines no longer read.

    Why: Google's news sitemap page lists publication, publication_date and title alone.
    Fix: leave it out.

    Bad: <news:keywords>talks, Geneva</news:keywords>
    Good: nothing in its place
    """
    for path, element in _dates(_news(document), *_RETIRED):
        yield Finding(path=path, message=f"{element['name']} is not read any more", hint="leave it out")


def dublin_core_date_not_w3c(document: Document) -> Iterator[Finding]:
    """A dc:date of RSS is not of the form of the W3C's note on dates.

    Why: the Dublin Core module of RSS 1.0 has its dates in that form, and readers sort the items by it.
    Fix: write it as in 2025-03-02T12:42:00+03:00 or 2025-03-02.

    Bad: <dc:date>Sun, 02 Mar 2025 12:42:00 +0300</dc:date>
    Good: <dc:date>2025-03-02T12:42:00+03:00</dc:date>
    """
    if _root(document) not in RSS_ROOTS:
        return
    channel = _channel(document)
    for path, date in _dates([*([channel] if channel else []), *_entries(document)], "dc:date"):
        if not is_w3c(date["text"]):
            yield Finding(
                path=path,
                message=f"dc:date is {date['text']!r}, not a W3C date",
                hint="write it as in 2025-03-02T12:42:00+03:00",
            )


def items_list_differs(document: Document) -> Iterator[Finding]:
    """The list of items in a channel of RSS 1.0 and the items of the feed are not the same.

    Why: RSS 1.0, 5.3.5: each rdf:resource of the list is the rdf:about of an item; an item that the list does not
    name does not belong to the channel.
    Fix: list the address of every item, as it stands in its rdf:about.

    Bad: <rdf:li rdf:resource="https://example.org/a"/>, and <item rdf:about="https://example.org/b">
    Good: <rdf:li rdf:resource="https://example.org/a"/>, and <item rdf:about="https://example.org/a">
    """
    channel = _channel(document) if _root(document) == RSS_1_ROOT else None
    listed = list(_listed(channel)) if channel else []
    if not listed:
        return
    items = [(path, item["attributes"].get("rdf:about")) for path, item in _entries(document)]
    known, named = {about for _, about in items}, {resource for _, resource in listed}
    for path, resource in listed:
        if resource not in known:
            yield Finding(path=path, message=f"the list names {resource!r}, which no item is about", hint=_SAME)
    for path, about in items:
        if about is not None and about not in named:
            yield Finding(path=path, message=f"the item {about!r} is not in the list of the channel", hint=_SAME)


_SAME = "list the rdf:about of every item in <items>"


def _listed(channel: tuple[Path, Element]) -> Iterator[tuple[Path, str]]:
    """The addresses in the list of a channel; old feeds have the attribute without its prefix."""
    for path, items in _children(channel[1], channel[0], "items"):
        for within, sequence in _children(items, path, "rdf:Seq"):
            for place, entry in _children(sequence, within, "rdf:li"):
                attributes = entry["attributes"]
                yield place, attributes.get("rdf:resource") or attributes.get("resource", "")


RULES = (
    Rule("FED001", Severity.ERROR, channel_incomplete),
    Rule("FED002", Severity.ERROR, feed_date_not_rfc_822),
    Rule("FED003", Severity.ERROR, feed_date_not_rfc_3339),
    Rule("FED004", Severity.ERROR, entry_without_own_id),
    Rule("FED005", Severity.ERROR, feed_link_not_absolute),
    Rule("FED006", Severity.WARNING, permalink_not_address),
    Rule("FED007", Severity.WARNING, entries_out_of_order),
    Rule("FED008", Severity.WARNING, markup_not_escaped),
    Rule("FED009", Severity.ERROR, json_feed_incomplete),
    Rule("FED010", Severity.WARNING, json_feed_author_single),
    Rule("FED011", Severity.ERROR, news_entry_incomplete),
    Rule("FED012", Severity.ERROR, too_many_news_entries),
    Rule("FED013", Severity.WARNING, news_entry_old),
    Rule("FED014", Severity.WARNING, publication_date_is_lastmod),
    Rule("FED015", Severity.WARNING, news_element_retired),
    Rule("FED017", Severity.ERROR, item_says_nothing),
    Rule("FED018", Severity.WARNING, dublin_core_date_not_w3c),
    Rule("FED019", Severity.ERROR, items_list_differs),
    Rule("FED020", Severity.WARNING, item_without_guid),
)
