"""Model paths to tree paths, so that what is found in an article or event has its line."""

from collections.abc import Iterator

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree
from toolkit.formats.ninjs.event_reader import EVENT_TYPES
from toolkit.formats.ninjs.terms import EXTENSION
from toolkit.formats.ninjs.values import Item

# Field of the model: the members that it is read from, in lower case, the first that is there.
_FIELDS = {
    "id": ("uri",),
    "uid": ("uri",),
    "headline": ("headlines", "headline", "title"),
    "name": ("title", "headlines", "headline"),
    "alternative_headline": ("headlines",),
    "description": ("descriptions", "description_text", "description_html"),
    "body": ("bodies", "body_text", "body_html", "body_xhtml"),
    "date_created": ("contentcreated", "firstcreated"),
    "date_published": ("firstcreated", "versioncreated"),
    "date_modified": ("versioncreated",),
    "genre": ("genres", "genre"),
    "keywords": ("subjects", "subject"),
    "authors": ("by", "byline"),
    "publisher": ("copyrightholder",),
    "copyright_holder": ("copyrightholder",),
    "copyright_notice": ("copyrightnotice",),
    "usage_terms": ("usageterms",),
    "license": ("rightsinfo",),
    "status": ("pubstatus",),
    "embargo": ("embargoeduntil", "embargoed"),
    "editorial_note": ("ednote",),
    "identifiers": ("altids",),
    "digital_source_type": ("digitalsourcetype",),
    "related_links": ("associations",),
    "location_created": ("located",),
    "sources": ("infosources", "infosource"),
    "images": ("associations",),
    "mentions": ("people", "person", "organisations", "organisation", "places", "place"),
    "participants": ("people", "person", "organisations", "organisation"),
    "place": ("places", "place"),
    **dict.fromkeys(("when", "status", "organizer", "recurrence"), ("eventdetails",)),
}


def origin(tree: Tree, path: Path) -> Path:
    """The path in the tree of a path from the feed: down to article, quote, event and their member."""
    if len(path) < 2:
        return ()
    items = list(enumerate(tree)) if isinstance(tree, list) else [(None, tree)]
    chosen = [(at, item) for at, item in items if _is_event(item) is (path[0] == "events")]
    at, item = chosen[int(path[1])]
    return (*(() if at is None else (at,)), *_below(item, path[2:]))


def _is_event(item: Item) -> bool:
    return next((value in EVENT_TYPES for name, value in item.items() if name.lower() == "type"), False)


def _below(item: Item, path: Path) -> Path:
    """The member of an item that a field is read from; our extension has the fields by their names."""
    if not path:
        return ()
    if path[0] in item.get(EXTENSION, {}):
        return (EXTENSION, *path)
    if path[0] == "events" and len(path) > 1:
        above, event = list(_associated_events(item))[int(path[1])]
        return (*above, *_below(event, path[2:]))
    names = {name.lower(): name for name in item}
    wanted = _FIELDS.get(str(path[0]), (str(path[0]),))
    return next(((names[name], *path[1:2]) for name in wanted if name in names), ())


def _associated_events(item: Item) -> Iterator[tuple[Path, Item]]:
    name, found = next((name, value) for name, value in item.items() if name.lower() == "associations")
    for at, one in found.items() if isinstance(found, dict) else enumerate(found):
        if isinstance(one, dict) and _is_event(one) and "uri" in one:
            yield (name, at), one
