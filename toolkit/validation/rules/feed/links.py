"""FED: the links of a feed and its entries."""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.webfeed.terms import RSS_ROOTS
from toolkit.validation.rule import Rule
from toolkit.validation.rules.feed.trees import (
    channel_of,
    children_of,
    children_of_all,
    entries_of,
    items_of,
    root_of,
)


def _is_absolute(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.scheme) and bool(parts.netloc or parts.scheme not in {"http", "https"})


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
    root = root_of(document)
    if root == "feed":
        yield from _atom_links(document)
        return
    channel = channel_of(document) if root in RSS_ROOTS else None
    entries = entries_of(document)
    for path, link in children_of_all([*([channel] if channel else []), *entries], "link", "loc"):
        yield path, link["text"]
    for path, enclosure in children_of_all(entries if root == "rss" else (), "enclosure"):
        yield path, enclosure["attributes"].get("url", "")
    yield from _json_links(document)


def _atom_links(document: Document) -> Iterator[tuple[Path, str]]:
    """The links of Atom, each after the bases that are stated around it."""
    home = document.tree["attributes"].get("xml:base", "")
    for place, holder in [((), document.tree), *entries_of(document)]:
        base = urljoin(home, holder["attributes"].get("xml:base", ""))
        for path, link in children_of(holder, place, "link"):
            attributes = link["attributes"]
            yield path, urljoin(urljoin(base, attributes.get("xml:base", "")), attributes.get("href", ""))


def _json_links(document: Document) -> Iterator[tuple[Path, str]]:
    if root_of(document):
        return
    for path, item in [((), document.tree), *items_of(document)]:
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
    entries = entries_of(document) if root_of(document) == "rss" else []
    for path, guid in children_of_all(entries, "guid"):
        if guid["attributes"].get("isPermaLink", "true") == "true" and not _is_absolute(guid["text"]):
            yield Finding(
                path=path,
                message=f"the guid {guid['text']!r} counts as a permanent link, and is no address",
                hint='add isPermaLink="false"',
            )


RULES = (
    Rule("FED005", Severity.ERROR, feed_link_not_absolute),
    Rule("FED006", Severity.WARNING, permalink_not_address),
)
