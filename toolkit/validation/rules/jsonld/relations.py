"""Relations between nodes: that both ends say the same, and none leads in a circle."""

from collections.abc import Iterator
from typing import Any

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import Graph, Node, get, id_of, items_of, types_of
from toolkit.validation.rules.jsonld.met import Survey
from toolkit.validation.rules.jsonld.naming import name_of, path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, survey

_INVERSES = (
    ("hasPart", "isPartOf"),
    ("mainEntity", "mainEntityOfPage"),
    ("subEvent", "superEvent"),
    ("recordedIn", "recordedAt"),
    ("about", "subjectOf"),
)
# Relations that both ends are to state in full: a page has one main entity, an event all its recordings.
_IN_FULL = (("mainEntity", "mainEntityOfPage"), ("recordedIn", "recordedAt"), ("subEvent", "superEvent"))
_TO_WHOLES = frozenset(inverse for _, inverse in _IN_FULL)
_ONE_WAY = frozenset(
    ("hasPart", "isBasedOn", "isPartOf", "subEvent", "superEvent", "translationOfWork", "workTranslation")
)
_WHOLES = frozenset(name for name, _ in _INVERSES)
# A way up that is longer leads nowhere that a reader would go.
_LONGEST_WAY = 50
_PAGES = frozenset(("WebPage", "WebSite"))


def inverse_disagrees(document: Document) -> Iterator[Finding]:
    """Two nodes disagree about a relation that both state.

    Why: schema.org, inverseOf: a part names its whole as the whole names its parts.
    Fix: let both ends name each other, or state it at one end only.

    Bad:
        {"@graph": [{"@type": "NewsArticle", "@id": "https://example.org/a",
         "hasPart": {"@id": "https://example.org/q"}}, {"@type": "Quotation", "@id": "https://example.org/q",
         "text": "Yes.", "isPartOf": {"@id": "https://example.org/b"}}, {"@type": "NewsArticle",
         "@id": "https://example.org/b", "headline": "Other"}]}
    Good:
        {"@graph": [{"@type": "NewsArticle", "@id": "https://example.org/a",
         "hasPart": {"@id": "https://example.org/q"}}, {"@type": "Quotation", "@id": "https://example.org/q",
         "text": "Yes.", "isPartOf": {"@id": "https://example.org/a"}}]}
    """
    found = survey(document)
    for path, node in found.graph.nodes:
        own = id_of(node) if found.spelled or not _WHOLES.isdisjoint(node) else None
        for name, inverse in _INVERSES if own else ():
            for part in found.graph.objects(node, name) if found.spelled or name in node else ():
                wholes = [id_of(item) for item in items_of(get(part, inverse)) if isinstance(item, dict)]
                if wholes and None not in wholes and own not in wholes and not _is_page(found.graph, wholes):
                    yield Finding(
                        path=path_to(path, node, name),
                        message=f"{name!r} names {name_of(part)}, whose {inverse!r} is {wholes[0]!r}",
                        hint=f"let its {inverse!r} be {own!r}, or name the right one",
                    )
    yield from _wholes_without_part(found)


def _wholes_without_part(found: Survey) -> Iterator[Finding]:
    """Parts that name a whole which names others: of relations that both ends are to state in full."""
    for path, node in found.graph.nodes:
        own = id_of(node) if found.spelled or not _TO_WHOLES.isdisjoint(node) else None
        for name, inverse in _IN_FULL if own else ():
            for whole in found.graph.objects(node, inverse):
                parts = [id_of(item) for item in items_of(get(whole, name)) if isinstance(item, dict)]
                if parts and None not in parts and own not in parts:
                    yield Finding(
                        path=path_to(path, node, inverse),
                        message=f"{inverse!r} names {name_of(whole)}, whose {name!r} is {parts[0]!r}",
                        hint=f"add {own!r} to its {name!r}, or name the right one",
                    )


def _is_page(graph: Graph, names: list[Any]) -> bool:
    """A part may well name the page or site as its whole too."""
    return any(not _PAGES.isdisjoint(types_of(graph.by_id.get(name) or {"@type": "WebPage"})) for name in names)


def whole_within_itself(document: Document) -> Iterator[Finding]:
    """A node is a part of itself or made from itself, by itself or round about.

    Why: isPartOf and superEvent lead upward, hasPart and subEvent downward, isBasedOn and translationOfWork to
    what was there before; who follows them never comes to an end.
    Fix: take the wrong link away.

    Bad: {"@type": "NewsArticle", "@id": "https://example.org/a", "isPartOf": {"@id": "https://example.org/a"}}
    Good:
        {"@type": "NewsArticle", "@id": "https://example.org/a", "isPartOf": {"@type": "WebSite",
         "@id": "https://example.org/", "name": "Example"}}
    """
    found = survey(document)
    graph = found.graph
    for path, node in graph.nodes:
        for name in sorted(_ONE_WAY) if found.spelled or not _ONE_WAY.isdisjoint(node) else ():
            own = id_of(node) if found.spelled or name in node else None
            if own and _leads_back(graph, node, own, name):
                yield Finding(path=path_to(path, node, name), message=f"{name!r} leads back to {own!r}")


def _leads_back(graph: Graph, start: Node, own: str, name: str) -> bool:
    seen: set[str] = set()
    queue = [start]
    while queue and len(seen) < _LONGEST_WAY:
        for item in items_of(get(queue.pop(), name)):
            other = id_of(item) if isinstance(item, dict) else None
            if other == own:
                return True
            if other and other not in seen:
                seen.add(other)
                queue.append(graph.by_id.get(other, {}))
    return False


RULES = (
    graph_rule(
        "JLD507", Severity.WARNING, inverse_disagrees, *(f".{name}" for name in sorted(_WHOLES | _TO_WHOLES))
    ),
    graph_rule("JLD508", Severity.WARNING, whole_within_itself, *(f".{name}" for name in sorted(_ONE_WAY))),
)
