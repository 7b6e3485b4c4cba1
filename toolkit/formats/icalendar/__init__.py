"""iCalendar (RFC 5545, with 6868, 7265, 7529, 7986, 9073, 9074, 9253)."""

from toolkit.diagnostics import Path
from toolkit.formats.base import Format, Tree
from toolkit.formats.icalendar.reader import read
from toolkit.formats.icalendar.syntax import parse, render, sniff
from toolkit.formats.icalendar.writer import write

_ENTRIES = {"vevent", "vtodo", "vjournal"}
_FIELDS = {
    "uid": "uid",
    "name": "summary",
    "when": "dtstart",
    "description": "description",
    "place": "location",
    "status": "status",
    "url": "url",
    "sequence": "sequence",
    "recurrence": "rrule",
    "kind": "categories",
    "keywords": "categories",
    "duration": "duration",
    "sources": "link",
}


def _origin(tree: Tree, path: Path) -> Path:
    """The entry, and in it the property, that a part of the feed was read from."""
    if len(path) < 2 or path[0] != "events":
        return ()
    roots = [((), tree)] if tree and isinstance(tree[0], str) else [((n,), root) for n, root in enumerate(tree)]
    entries = [
        ((*at, 2, index), component)
        for at, root in roots
        for index, component in enumerate(root[2])
        if component[0] in _ENTRIES
    ]
    index = path[1]
    if not isinstance(index, int) or index >= len(entries):
        return ()
    place, component = entries[index]
    name = _FIELDS.get(str(path[2])) if len(path) > 2 else None
    below = (at for at, property in enumerate(component[1]) if property[0] == name)
    found = next(below, None)
    return place if found is None else (*place, 1, found)


FORMAT = Format(
    name="icalendar",
    title="iCalendar",
    media_type="text/calendar",
    suffixes=(".ics", ".ical", ".ifb", ".icalendar"),
    schema="icalendar.schema.json",
    sniff=sniff,
    parse=parse,
    read=read,
    write=write,
    render=render,
    origin=_origin,
    keeps=frozenset(
        f"{owner}.{name}"
        for owner, names in {
            "Feed": "title id url description language date_modified events",
            "Event": (
                "uid name when place participants kind status description language duration span sources url "
                "keywords organizer previous_when super_event recurrence recurrence_id sequence date_created "
                "date_modified"
            ),
        }.items()
        for name in names.split()
    ),
)
