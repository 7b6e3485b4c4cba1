"""Where in a graph a value of the model was read from, so that a finding on it has a place in the text."""

from collections.abc import Mapping

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree
from toolkit.formats.schemaorg import terms as own
from toolkit.formats.schemaorg.graph import Graph, Node, graph_of, key_of
from toolkit.formats.schemaorg.reader import article_nodes, event_nodes, feed_event_nodes, quote_nodes

_FIELDS: Mapping[str, tuple[str, ...]] = {
    "alternative_headline": ("alternativeHeadline",),
    "body": ("articleBody",),
    "language": ("inLanguage",),
    "date_created": ("dateCreated",),
    "date_published": ("datePublished",),
    "date_modified": ("dateModified",),
    "section": ("articleSection",),
    "authors": ("author",),
    "images": ("image",),
    "content_location": ("contentLocation",),
    "location_created": ("locationCreated",),
    "is_accessible_for_free": ("isAccessibleForFree",),
    "contributors": ("contributor",),
    "copyright_holder": ("copyrightHolder",),
    "copyright_notice": ("copyrightNotice",),
    "credit": ("creditText",),
    "usage_terms": ("usageInfo",),
    "identifiers": ("identifier",),
    "digital_source_type": ("digitalSourceType",),
    "embargo": (own.EMBARGO,),
    "speaker": ("spokenByCharacter", "creator", "author"),
    "said_on": ("dateCreated",),
    "when": ("endDate", "startDate"),
    "place": ("location",),
    "participants": ("attendee",),
    "status": ("eventStatus", "creativeWorkStatus"),
    "previous_when": ("previousStartDate",),
    "super_event": ("superEvent",),
    "sources": ("isBasedOn", "subjectOf"),
    "id": ("@id",),
    "uid": ("@id",),
}


# Of a date, where its two ends stand.
_ENDS: Mapping[Path, tuple[str, ...]] = {("start",): ("startDate",), ("end",): ("endDate",)}


# The tree that was last asked about: findings on one document come one after the other.
_LAST: list[tuple[Tree, Graph, list[Node]]] = []


def _traced(tree: Tree) -> tuple[Graph, list[Node]]:
    for known, graph, articles in _LAST:
        if known is tree:
            return graph, articles
    graph = graph_of(tree)
    articles = article_nodes(graph)
    _LAST[:] = [(tree, graph, articles)]
    return graph, articles


def origin_of(tree: Tree, path: Path) -> Path:
    """The path in the tree of a path from the feed: down to article, quote, event and their property."""
    graph, articles = _traced(tree)
    node, rest = _descend(graph, articles, path)
    if node is None:
        return ()
    return (*graph.path(node), *_property(node, rest))


def _descend(graph: Graph, articles: list[Node], path: Path) -> tuple[Node | None, Path]:
    if path[:1] == ("events",) and len(path) > 1:
        return feed_event_nodes(graph, articles)[int(path[1])], path[2:]
    if path[:1] != ("articles",) or len(path) < 2:
        return None, path
    article = articles[int(path[1])]
    inner = {"quotes": quote_nodes, "events": event_nodes}.get(str(path[2])) if len(path) > 3 else None
    return (inner(graph, article)[int(path[3])], path[4:]) if inner else (article, path[2:])


def _property(node: Node, rest: Path) -> Path:
    if not rest:
        return ()
    names = _ENDS.get(rest[1:]) or _FIELDS.get(str(rest[0]), (str(rest[0]),))
    name = next((key for name in names if (key := key_of(node, name))), None)
    if name is None:
        return ()
    index = rest[1:2] if isinstance(node[name], list) and rest[1:] not in _ENDS else ()
    return (name, *index)
