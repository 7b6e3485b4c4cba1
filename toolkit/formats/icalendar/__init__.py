"""iCalendar (RFC 5545, with 6868, 7265, 7529, 7986, 9073, 9074, 9253)."""

from collections.abc import Iterator

from toolkit.diagnostics import Path
from toolkit.formats.base import Format, Tree
from toolkit.formats.icalendar.reader import read
from toolkit.formats.icalendar.rendering import render
from toolkit.formats.icalendar.syntax import parse, sniff
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


class _Origin:
    """Where a part of the feed was read from: the entry, and in it the property.

    Findings come by the thousand and are all about one tree, so the entries of the last one are kept.
    """

    def __init__(self) -> None:
        self._tree: Tree = None
        self._entries: list[tuple[Path, Tree]] = []

    def __call__(self, tree: Tree, path: Path) -> Path:
        """Feed path to tree path; the root where it cannot be told."""
        if len(path) < 2 or path[0] != "events" or not isinstance(path[1], int):
            return ()
        if tree is not self._tree:
            self._tree, self._entries = tree, list(_entries(tree))
        if path[1] >= len(self._entries):
            return ()
        place, component = self._entries[path[1]]
        name = _FIELDS.get(str(path[2])) if len(path) > 2 else None
        found = (at for at, property in enumerate(component[1]) if property[0] == name)
        at = next(found, None)
        return place if at is None else (*place, 1, at)


def _entries(tree: Tree) -> Iterator[tuple[Path, Tree]]:
    """Events, tasks and journal entries with their paths, in the order in which `read` gives them."""
    roots = [((), tree)] if tree and isinstance(tree[0], str) else [((n,), root) for n, root in enumerate(tree)]
    for at, root in roots:
        if root[0] in _ENTRIES:
            yield at, root
            continue
        for index, component in enumerate(root[2]):
            if component[0] in _ENTRIES:
                yield (*at, 2, index), component


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
    clocked=True,
    origin=_Origin(),
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
