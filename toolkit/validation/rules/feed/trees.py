"""The trees of feeds: channel, entries and items, whichever format they are of."""

from collections.abc import Iterable, Iterator
from typing import Any

from toolkit.diagnostics import Path
from toolkit.formats.base import Document
from toolkit.formats.webfeed.terms import RSS_ROOTS

Element = dict[str, Any]


def root_of(document: Document) -> str:
    """The name of an XML feed's root; nothing for a JSON Feed."""
    tree = document.tree
    return str(tree["name"]) if "children" in tree and "attributes" in tree else ""


def children_of(element: Element, path: Path, *names: str) -> Iterator[tuple[Path, Element]]:
    """The children of one of those names, each with its path."""
    for index, child in enumerate(element["children"]):
        if child["name"] in names:
            yield (*path, "children", index), child


def channel_of(document: Document) -> tuple[Path, Element] | None:
    """The channel of an RSS feed."""
    return next(children_of(document.tree, (), "channel"), None)


def entries_of(document: Document) -> list[tuple[Path, Element]]:
    """The items of RSS, the entries of Atom, the addresses of a sitemap that have news."""
    root = root_of(document)
    if root in RSS_ROOTS:
        listing = channel_of(document) if root == "rss" else ((), document.tree)
        return list(children_of(listing[1], listing[0], "item")) if listing else []
    if root == "feed":
        return list(children_of(document.tree, (), "entry"))
    if root == "urlset":
        return [
            (path, url)
            for path, url in children_of(document.tree, (), "url")
            if any(children_of(url, (), "news:news"))
        ]
    return []


def items_of(document: Document) -> list[tuple[Path, Element]]:
    """The items of a JSON Feed."""
    items = () if root_of(document) else document.tree.get("items", ())
    return [(("items", index), item) for index, item in enumerate(items)]


def text_of(element: Element, *names: str) -> str:
    """The text of the first child of one of those names."""
    return next((str(child["text"]) for _, child in children_of(element, (), *names)), "")


def children_of_all(places: Iterable[tuple[Path, Element]], *names: str) -> Iterator[tuple[Path, Element]]:
    """The children of several elements."""
    for path, element in places:
        yield from children_of(element, path, *names)
