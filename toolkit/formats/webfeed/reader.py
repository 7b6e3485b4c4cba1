"""Feeds to the model: what each entry says of the article that it points at."""

from collections.abc import Iterator
from typing import Any

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree
from toolkit.formats.webfeed.dates import day_or_moment, from_rfc_822, from_rfc_3339, moment
from toolkit.formats.webfeed.terms import RSS_1_ROOT
from toolkit.model import Agent, Article, Feed, Moment, Person, article_id


def children(element: Tree, name: str) -> Iterator[Tree]:
    """The child elements of that name."""
    return (child for child in element["children"] if child["name"] == name)


def text_of(element: Tree, *names: str) -> str | None:
    """The text at the end of a path of names, where there is some."""
    for name in names:
        found = next(children(element, name), None)
        if found is None:
            return None
        element = found
    return element["text"] or None


def read_rss(tree: Tree) -> Feed:
    """A channel, each item an article; in RSS 1.0 the items stand beside it."""
    channel = next(children(tree, "channel"), None)
    if channel is None:
        return Feed()
    listing = channel if tree["name"] == "rss" else tree
    return Feed(
        title=text_of(channel, "title"),
        url=text_of(channel, "link"),
        description=text_of(channel, "description"),
        language=text_of(channel, "language") or text_of(channel, "dc:language"),
        articles=tuple(_item(item) for item in children(listing, "item")),
    )


def _item(item: Tree) -> Article:
    authors = (text_of(item, "dc:creator"), text_of(item, "author"))
    return _article(
        headline=text_of(item, "title"),
        url=text_of(item, "link"),
        id=text_of(item, "guid") or item["attributes"].get("rdf:about"),
        description=text_of(item, "description"),
        date=moment(from_rfc_822(text_of(item, "pubDate") or "")) or day_or_moment(text_of(item, "dc:date") or ""),
        authors=tuple(Person(name=name) for name in authors if name),
    )


def read_atom(tree: Tree) -> Feed:
    """A feed, each entry an article."""
    return Feed(
        title=text_of(tree, "title"),
        id=text_of(tree, "id"),
        url=_link(tree),
        description=text_of(tree, "subtitle"),
        language=tree["attributes"].get("xml:lang"),
        date_modified=moment(from_rfc_3339(text_of(tree, "updated") or "")),
        articles=tuple(_entry(entry) for entry in children(tree, "entry")),
    )


def _link(element: Tree) -> str | None:
    """The page: the link whose relation is "alternate", which is what no relation says (RFC 4287 4.2.7.2)."""
    links = (child["attributes"] for child in children(element, "link"))
    return next((link.get("href") for link in links if link.get("rel", "alternate") == "alternate"), None)


def _entry(entry: Tree) -> Article:
    names = (text_of(author, "name") for author in children(entry, "author"))
    updated = moment(from_rfc_3339(text_of(entry, "updated") or ""))
    return _article(
        headline=text_of(entry, "title"),
        url=_link(entry),
        id=text_of(entry, "id"),
        description=text_of(entry, "summary"),
        date=moment(from_rfc_3339(text_of(entry, "published") or "")),
        modified=updated,
        authors=tuple(Person(name=name) for name in names if name),
    )


def read_json_feed(tree: Tree) -> Feed:
    """A feed, each item an article."""
    return Feed(
        title=_string(tree, "title"),
        id=_string(tree, "feed_url"),
        url=_string(tree, "home_page_url"),
        description=_string(tree, "description"),
        language=_string(tree, "language"),
        articles=tuple(_json_item(item) for item in tree.get("items", ()) if isinstance(item, dict)),
    )


def _json_item(item: dict[str, Any]) -> Article:
    authors = [author for author in item.get("authors") or (item.get("author"),) if isinstance(author, dict)]
    return _article(
        headline=_string(item, "title"),
        url=_string(item, "url"),
        id=_string(item, "id"),
        description=_string(item, "summary"),
        date=moment(from_rfc_3339(_string(item, "date_published") or "")),
        modified=moment(from_rfc_3339(_string(item, "date_modified") or "")),
        authors=tuple(Person(name=name) for author in authors if (name := _string(author, "name"))),
    )


def _string(values: dict[str, Any], name: str) -> str | None:
    value = values.get(name)
    return value if isinstance(value, str) and value else None


def read_sitemap(tree: Tree) -> Feed:
    """The news of a sitemap, each an article."""
    return Feed(articles=tuple(_news(url) for url in children(tree, "url") if any(children(url, "news:news"))))


def _news(url: Tree) -> Article:
    return _article(
        headline=text_of(url, "news:news", "news:title"),
        url=text_of(url, "loc"),
        language=text_of(url, "news:news", "news:publication", "news:language"),
        date=day_or_moment(text_of(url, "news:news", "news:publication_date") or ""),
    )


def _article(
    *,
    headline: str | None,
    url: str | None,
    id: str | None = None,
    description: str | None = None,
    language: str | None = None,
    date: Moment | None = None,
    modified: Moment | None = None,
    authors: tuple[Agent, ...] = (),
) -> Article:
    return Article(
        id=url or id or article_id(headline or ""),
        headline=headline or "",
        url=url,
        description=description,
        language=language,
        date_published=date,
        date_modified=modified,
        authors=authors,
    )


_ENTRIES = {"rss": "item", RSS_1_ROOT: "item", "feed": "entry", "urlset": "url"}
# What an article says: the elements or members that it is read from, the first that is there.
_FIELDS: dict[str, tuple[str, ...]] = {
    "id": ("guid", "id"),
    "headline": ("title", "news:title"),
    "url": ("link", "loc", "url"),
    "description": ("description", "summary"),
    "language": ("news:language",),
    "date_published": ("pubDate", "dc:date", "published", "date_published", "news:publication_date"),
    "date_modified": ("updated", "date_modified"),
    "authors": ("dc:creator", "author", "authors"),
}


def origin(tree: Tree, path: Path) -> Path:
    """The path in the tree of a path from the feed: down to an entry and its element."""
    if path[:1] != ("articles",) or len(path) < 2:
        return ()
    names = _FIELDS.get(str(path[2]), (str(path[2]),)) if len(path) > 2 else ()
    if "children" not in tree:
        index, item = [(n, one) for n, one in enumerate(tree["items"]) if isinstance(one, dict)][int(path[1])]
        return ("items", index, *[name for name in names if name in item][:1])
    above, holder = _listing(tree)
    entries = [n for n, one in enumerate(holder["children"]) if _is_entry(one, tree)]
    place = (*above, "children", entries[int(path[1])])
    return _element(holder["children"][entries[int(path[1])]], place, names)


def _listing(tree: Tree) -> tuple[Path, Tree]:
    """The element that the entries stand in."""
    if tree["name"] != "rss":
        return (), tree
    return next((("children", n), one) for n, one in enumerate(tree["children"]) if one["name"] == "channel")


def _is_entry(element: Tree, tree: Tree) -> bool:
    is_news = tree["name"] != "urlset" or any(children(element, "news:news"))
    return element["name"] == _ENTRIES[tree["name"]] and is_news


def _element(element: Tree, path: Path, names: tuple[str, ...]) -> Path:
    """The first element of those names below, in the order of the document; the element itself where none is."""
    for index, child in enumerate(element["children"]):
        here = (*path, "children", index)
        if child["name"] in names:
            return here
        if child["name"].startswith("news:") and (below := _element(child, here, names)) != here:
            return below
    return path
