"""FED: what a feed and its entries must have."""

from collections.abc import Iterable, Iterator
from typing import Any

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.webfeed.terms import RSS_1_ROOT, RSS_ROOTS
from toolkit.validation.rule import Rule
from toolkit.validation.rules.feed.trees import (
    Element,
    channel_of,
    children_of,
    children_of_all,
    entries_of,
    items_of,
    root_of,
    text_of,
)

# What an HTML page may have between an opening and a closing sign: markup that was not escaped becomes elements.
_MARKUP = frozenset(
    ("p", "a", "b", "i", "em", "strong", "br", "div", "span", "img", "ul", "ol", "li", "blockquote")
)


def channel_incomplete(document: Document) -> Iterator[Finding]:
    """A channel has no title, link or description, or a feed no title, id or updated.

    Why: RSS 2.0, "Required channel elements", RSS 1.0 5.3 and 5.5 (which ask for the list of the items, and of
    each item for title and link) and RFC 4287 4.1.1 name them; readers list a feed by them.
    Fix: add the element.

    Bad: <rss version="2.0"><channel><title>News</title></channel></rss>
    Good: <channel><title>News</title><link>https://example.org/</link><description>All</description></channel>
    """
    root = root_of(document)
    if root in RSS_ROOTS:
        yield from _incomplete_channel(document, channel_of(document))
    if root == RSS_1_ROOT:
        for item in entries_of(document):
            yield from _missing(item, ("title", "link"), "item")
    if root == "feed":
        yield from _missing(((), document.tree), ("title", "id", "updated"), "feed")
        for entry in entries_of(document):
            yield from _missing(entry, ("title", "updated"), "entry")


def _incomplete_channel(document: Document, found: tuple[Path, Element] | None) -> Iterator[Finding]:
    if found is None:
        yield Finding(message="the feed has no channel", hint="add <channel> with title, link and description")
        return
    yield from _missing(found, ("title", "link", "description"), "channel")
    if root_of(document) == RSS_1_ROOT and not any(children_of(found[1], (), "items")):
        yield Finding(path=found[0], message="the channel has no items", hint="list them in <items><rdf:Seq>")


# RSS 2.0 asks for the element alone; RFC 4287 3.1.1: the text of a title may be an empty one.
_MAY_BE_EMPTY = {"channel": "description", "feed": "title", "entry": "title"}


def _missing(place: tuple[Path, Element], names: Iterable[str], noun: str) -> Iterator[Finding]:
    path, element = place
    for name in names:
        stated = text_of(element, name) or (
            name == _MAY_BE_EMPTY.get(noun) and any(children_of(element, path, name))
        )
        if not stated:
            yield Finding(path=path, message=f"the {noun} has no {name}", hint=f"add <{name}>")


def item_says_nothing(document: Document) -> Iterator[Finding]:
    """An RSS item has neither a title nor a description.

    Why: RSS 2.0, "Elements of item": all are optional, but one of these two must be there.
    Fix: give the item a title.

    Bad: <item><link>https://example.org/a</link></item>
    Good: <item><title>Talks begin</title><link>https://example.org/a</link></item>
    """
    for path, item in entries_of(document) if root_of(document) == "rss" else ():
        if not text_of(item, "title") and not text_of(item, "description"):
            yield Finding(path=path, message="the item has neither title nor description", hint="add <title>")


def entry_without_own_id(document: Document) -> Iterator[Finding]:
    """An entry has no id, or one that another entry has.

    Why: readers tell new entries from known ones by guid (RSS 2.0, "guid"), rdf:about (RSS 1.0 5.5), id (RFC 4287
    4.2.6; JSON Feed 1.1, "id"); an entry without an own one is shown again, or never. RSS 2.0 lets an item be
    without (FED020); in Atom entries with one id and different times are states of one entry (RFC 4287 4.1.1).
    Fix: give each entry an id that stays for ever, such as the article's canonical address.

    Bad: <entry><title>Talks begin</title><updated>2025-03-02T12:00:00Z</updated></entry>
    Good: <entry><id>tag:example.org,2025:a</id><title>Talks</title><updated>2025-03-02T12:00:00Z</updated></entry>
    """
    root = root_of(document)
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
    root = root_of(document)
    name = _IDS.get(root, "")
    for path, entry in entries_of(document) if name else ():
        id = text_of(entry, name) or entry["attributes"].get(name, "")
        yield path, id, text_of(entry, "updated") if root == "feed" else ""
    for path, item in items_of(document):
        yield path, item.get("id") or "", ""


def item_without_guid(document: Document) -> Iterator[Finding]:
    """An RSS item has no guid.

    Why: RSS 2.0, "guid", leaves it open; readers then tell new items by link and title, and show an item again
    whose title was changed.
    Fix: add the article's canonical address, or isPermaLink="false" and any text that stays for ever.

    Bad: <item><title>Talks begin</title><link>https://example.org/a</link></item>
    Good: <item><title>Talks begin</title><guid>https://example.org/a</guid></item>
    """
    newest = root_of(document) == "rss" and document.tree["attributes"].get("version", "").startswith("2")
    for path, item in entries_of(document) if newest else ():
        if not text_of(item, "guid"):
            yield Finding(path=path, message="the item has no guid", hint="add one that stays for ever")


def markup_not_escaped(document: Document) -> Iterator[Finding]:
    """Markup stands in a description or content as elements, not as escaped text.

    Why: RSS 2.0, "description", and the content module want entity-encoded HTML; readers drop elements.
    Fix: escape it, or put it into a CDATA section.

    Bad: <description><p>Talks begin</p></description>
    Good: <description>&lt;p&gt;Talks begin&lt;/p&gt;</description>
    """
    entries = entries_of(document) if root_of(document) in RSS_ROOTS else []
    for path, text in children_of_all(entries, "description", "content:encoded"):
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
    if root_of(document):
        return
    for name in ("version", "title", "items"):
        if name not in document.tree:
            yield Finding(message=f"the feed has no {name}", hint=f"add {name!r}")
    for path, item in items_of(document):
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
    if root_of(document) or not str(document.tree.get("version", "")).endswith("/1.1"):
        return
    for path, holder in [((), document.tree), *items_of(document)]:
        if "author" in holder and "authors" not in holder:
            yield Finding(path=(*path, "author"), message="author is given, but not authors", hint="write authors")


def items_list_differs(document: Document) -> Iterator[Finding]:
    """The list of items in a channel of RSS 1.0 and the items of the feed are not the same.

    Why: RSS 1.0, 5.3.5: each rdf:resource of the list is the rdf:about of an item; an item that the list does not
    name does not belong to the channel.
    Fix: list the address of every item, as it stands in its rdf:about.

    Bad: <rdf:li rdf:resource="https://example.org/a"/>, and <item rdf:about="https://example.org/b">
    Good: <rdf:li rdf:resource="https://example.org/a"/>, and <item rdf:about="https://example.org/a">
    """
    channel = channel_of(document) if root_of(document) == RSS_1_ROOT else None
    listed = list(_listed(channel)) if channel else []
    if not listed:
        return
    items = [(path, item["attributes"].get("rdf:about")) for path, item in entries_of(document)]
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
    for path, items in children_of(channel[1], channel[0], "items"):
        for within, sequence in children_of(items, path, "rdf:Seq"):
            for place, entry in children_of(sequence, within, "rdf:li"):
                attributes = entry["attributes"]
                yield place, attributes.get("rdf:resource") or attributes.get("resource", "")


RULES = (
    Rule("FED001", Severity.ERROR, channel_incomplete),
    Rule("FED004", Severity.ERROR, entry_without_own_id),
    Rule("FED008", Severity.WARNING, markup_not_escaped),
    Rule("FED009", Severity.ERROR, json_feed_incomplete),
    Rule("FED010", Severity.WARNING, json_feed_author_single),
    Rule("FED017", Severity.ERROR, item_says_nothing),
    Rule("FED019", Severity.ERROR, items_list_differs),
    Rule("FED020", Severity.WARNING, item_without_guid),
)
