"""Model paths to tree paths, so that what is found in an article or event has its line."""

from collections.abc import Iterator

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree
from toolkit.formats.newsmlg2.article_reader import read_body
from toolkit.formats.newsmlg2.dates import read_date
from toolkit.formats.newsmlg2.events import is_event
from toolkit.formats.newsmlg2.quotes_reader import quote_kind
from toolkit.formats.newsmlg2.values import View, first

Found = tuple[Path, View]

_ARTICLES = ("newsItem", "packageItem")
# Field of the model: the elements that it is read from, the first that is there.
_ARTICLE = {
    "headline": ("contentMeta/headline", "contentMeta/slugline", "itemMeta/title"),
    "alternative_headline": ("contentMeta/headline",),
    "url": ("itemMeta/altRep",),
    "description": ("contentMeta/description",),
    "body": ("contentSet/inlineXML", "contentSet/inlineData"),
    "language": ("contentMeta/language",),
    "date_created": ("contentMeta/contentCreated",),
    "date_published": ("itemMeta/firstCreated", "itemMeta/versionCreated"),
    "date_modified": ("contentMeta/contentModified", "itemMeta/versionCreated"),
    "dateline": ("contentMeta/dateline",),
    "section": ("contentMeta/contentMetaExtProperty",),
    "genre": ("contentMeta/genre",),
    "keywords": ("contentMeta/keyword",),
    "authors": ("contentMeta/creator", "contentMeta"),
    "publisher": ("itemMeta/provider",),
    "sources": ("contentMeta/infoSource",),
    "images": ("contentMeta/icon",),
    "content_location": ("contentMeta/subject",),
    "location_created": ("contentMeta/located",),
    "mentions": ("contentMeta/subject",),
    "contributors": ("contentMeta/contributor",),
    "related_links": ("itemMeta/link",),
    "status": ("itemMeta/pubStatus",),
    "embargo": ("itemMeta/embargoed",),
    "expires": ("itemMeta/expires",),
    "urgency": ("contentMeta/urgency",),
    "slugline": ("contentMeta/slugline",),
    "editorial_note": ("itemMeta/edNote",),
    "signals": ("itemMeta/signal",),
    "services": ("itemMeta/service",),
    "identifiers": ("contentMeta/altId",),
    "digital_source_type": ("contentMeta/digitalSourceType",),
    "credit": ("contentMeta/creditline",),
    "copyright_holder": ("rightsInfo/copyrightHolder",),
    "usage_terms": ("rightsInfo/usageTerms",),
    "copyright_notice": ("rightsInfo/copyrightNotice",),
    "license": ("rightsInfo/usageTerms",),
}
_EVENT = {
    "name": ("name",),
    "description": ("definition",),
    "when": ("eventDetails/dates", "eventDetails", "scheduled"),
    "place": ("eventDetails/location",),
    "participants": ("eventDetails/participant",),
    "organizer": ("eventDetails/organiser",),
    "status": ("eventDetails/eventStatus", "eventDetails/occurStatus"),
    "duration": ("eventDetails/dates",),
    "recurrence": ("eventDetails/dates",),
}
_QUOTE = {"text": ("description",), "speaker": ("creator", "infoSource"), "said_on": ("contentCreated",)}


def origin(tree: Tree, path: Path) -> Path:
    """The path in the tree of a path from the feed: down to article, quote, event and their element."""
    if len(path) < 2:
        return ()
    if path[0] == "articles":
        return _in_article(*_nth(_articles(tree), path[1]), path[2:])
    above, event = _nth(_own_events(tree), path[1])
    return _field(above, event, _EVENT, path[2:])


def _nth(found: Iterator[Found], number: str | int) -> Found:
    return list(found)[int(number)]


def _items(tree: Tree) -> Iterator[tuple[str, Path, View]]:
    """The items of a document, each with its name: in the order in which they are read."""
    name, view = next(iter(tree.items()))
    if name != "newsMessage":
        yield name, (name,), view
        return
    for kind, items in view["itemSet"][0].items():
        if not kind.startswith(("@", "$")):
            for number, item in enumerate(items):
                yield kind, (name, "itemSet", 0, kind, number), item


def _articles(tree: Tree) -> Iterator[Found]:
    items = list(_items(tree))
    return ((path, item) for wanted in _ARTICLES for name, path, item in items if name == wanted)


def _own_events(tree: Tree) -> Iterator[Found]:
    for name, path, item in _items(tree):
        yield from ((path + below, event) for below, event in _events_of(name, item))


def _events_of(name: str, item: View) -> Iterator[Found]:
    if name == "conceptItem":
        return ((path, one) for path, one in _below(item, ("concept",)) if is_event(one))
    if name == "knowledgeItem":
        return ((path, one) for path, one in _below(item, ("conceptSet", "concept"), 1) if is_event(one))
    if name == "newsItem":
        return _below(item, ("contentSet", "inlineXML", "events", "event"), 1)
    if name == "planningItem":
        plans = _below(item, ("newsCoverageSet", "newsCoverage", "planning"), 1)
        return ((path, plan) for path, plan in plans if read_date(first(plan, "scheduled")) is not None)
    return iter(())


def _below(view: View, names: tuple[str, ...], only_first: int = 0) -> Iterator[Found]:
    """The elements at the end of a path of names; of the first `only_first` names only the first element."""
    elements = view.get(names[0], [])
    for number, element in enumerate(elements[:1] if only_first else elements):
        if len(names) == 1:
            yield (names[0], number), element
        else:
            for path, found in _below(element, names[1:], only_first - 1 if only_first else 0):
                yield (names[0], number, *path), found


def _in_article(above: Path, item: View, path: Path) -> Path:
    if path[:1] == ("quotes",) and len(path) > 1:
        parts = list(_quotes(item))
        if int(path[1]) < len(parts):
            below, part = parts[int(path[1])]
            return _field(above + below, part, _QUOTE, path[2:])
        return _field(above, item, _ARTICLE, ("body",))
    if path[:1] == ("events",) and len(path) > 1:
        asserted = ((below, one) for below, one in _below(item, ("assert",)) if is_event(one))
        below, event = _nth(asserted, path[1])
        return _field(above + below, event, _EVENT, path[2:])
    return _field(above, item, _ARTICLE, path)


def _quotes(item: View) -> Iterator[Found]:
    """The parts that tell of a quote; quotes that are only marked in the body come after them."""
    body = read_body(item)
    for below, part in _below(item, ("partMeta",)):
        if quote_kind(part, part.get("@contentrefs", "").split(), body) is not None:
            yield below, part


def _field(above: Path, view: View, fields: dict[str, tuple[str, ...]], path: Path) -> Path:
    """The element of a field, the right one of several; the element that it would stand in where it is absent."""
    number = int(path[1]) if len(path) > 1 and isinstance(path[1], int) else 0
    for names in fields.get(str(path[0]), ()) if path else ():
        found = [below for below, _ in _below(view, tuple(names.split("/")))]
        if found:
            return above + found[min(number, len(found) - 1)]
    return above
