"""Identity: that one name stands for one thing, and every reference leads to it."""

from collections.abc import Iterator
from typing import Any

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document, pointer
from toolkit.formats.schemaorg.graph import Graph, Node, get, id_of, is_reference, items_of, types_of
from toolkit.formats.schemaorg.values import iri_of
from toolkit.validation.rules.jsonld import mending
from toolkit.validation.rules.jsonld.naming import name_of, one_name_of, path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, survey

# Properties by which a node of the page is meant, and not a page or thing somewhere else.
_OF_THIS_PAGE = frozenset(
    (
        "about",
        "hasPart",
        "mainEntity",
        "mentions",
        "speakable",
        "spokenByCharacter",
        "creator",
        "recordedIn",
        "recordedAt",
        "superEvent",
        "subEvent",
        "subjectOf",
        "location",
        "organizer",
        "performer",
        "attendee",
        "isPartOf",
        "image",
        "logo",
        "breadcrumb",
        "primaryImageOfPage",
        "worksFor",
        "affiliation",
        "itemListElement",
    )
)
# What is told about elsewhere: who published a source is no member of this document.
_OF_OTHERS = frozenset(("isBasedOn", "citation", "subjectOf"))
_PARTS = ("Person", "Organization", "Place", "Event", "ImageObject", "Quotation", "Statement")
_THINGS = ("Person", "Organization", "Place")
# What is listed, cited or told of elsewhere is as others have it.
_LISTS = _OF_OTHERS | {"itemListElement", "liveBlogUpdate", "comment", "review", "itemReviewed", "blogPost"}


def identifier_relative(document: Document) -> Iterator[Finding]:
    """An identifier is no absolute IRI.

    Why: JSON-LD 1.1, 4.1.3: it means something else on every page that it is copied to.
    Fix: write the page's address before it.

    Bad: {"@type": "NewsArticle", "@id": "#article", "headline": "Talks begin"}
    Good: {"@type": "NewsArticle", "@id": "https://example.org/a#article", "headline": "Talks begin"}
    """
    for path, name in survey(document).of("id_relative"):
        yield Finding(
            path=path,
            message=f"the @id {name[:60]!r} is relative",
            hint="write the whole IRI",
            fix=mending.whole_link(document, path, name),
        )


def identifier_with_illegal_character(document: Document) -> Iterator[Finding]:
    """An identifier holds a space or another character that no IRI holds.

    Why: RFC 3987, 2.2: JSON-LD 1.1 takes an IRI as identifier, and drops the node's otherwise.
    Fix: write a space as %20, or take it away.

    Bad: {"@type": "NewsArticle", "@id": "https://example.org/a b", "headline": "Talks begin"}
    Good: {"@type": "NewsArticle", "@id": "https://example.org/a%20b", "headline": "Talks begin"}
    """
    for path, name in survey(document).of("id_illegal"):
        yield Finding(path=path, message=f"the @id {name[:60]!r} is no IRI", hint="write a space as %20")


def _dangling(document: Document) -> Iterator[tuple[Path, str, str]]:
    for path, (name, value) in survey(document).of("reference"):
        yield path, name, id_of(value) or ""


def reference_to_nothing(document: Document) -> Iterator[Finding]:
    """A reference leads to no node of the document.

    Why: search engines read a page by itself and do not fetch what is elsewhere; all that is known is lost.
    Fix: put the node into the document, or its type and name beside the @id.

    Bad: {"@type": "NewsArticle", "about": {"@id": "https://example.org/a#event"}}
    Good: {"@type": "NewsArticle", "about": {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}}
    """
    found = survey(document)
    for path, name, target in _dangling(document):
        is_link = "#" not in target and "URL" in found.vocabulary.expected(name).ranges
        ours = not is_link and (name in _OF_THIS_PAGE or "#" in target)
        if ours and name not in ("author", "publisher"):
            yield Finding(
                path=path,
                message=f"{name!r} refers to {target[:60]!r}, which is not in the document",
                hint="add the node, or its @type and name beside the @id",
            )


def maker_not_in_document(document: Document) -> Iterator[Finding]:
    """The author or publisher is a reference that leads to no node of the document.

    Why: Google, Article: author.name and author.url are read on the page itself.
    Fix: put the node into the document.

    Bad: {"@type": "NewsArticle", "publisher": {"@id": "https://example.org/#organization"}}
    Good: {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Example News"}}
    """
    for path, name, target in _dangling(document):
        if name in ("author", "publisher"):
            yield Finding(
                path=path,
                message=f"the {name} is {target[:60]!r}, which is not in the document",
                hint="add a node with its @type and name",
            )


def identifier_means_two_things(document: Document) -> Iterator[Finding]:
    """Two nodes have one identifier and say different things.

    Why: JSON-LD 1.1, 4.1.3: they are one node; a reader merges them and has two names for one thing.
    Fix: give each thing its own identifier, or say of it in one place what there is to say.

    Bad:
        {"@graph": [{"@type": "Person", "@id": "https://example.org/#a", "name": "Anna"}, {"@type": "Person",
         "@id": "https://example.org/#a", "name": "Boris"}]}
    Good:
        {"@graph": [{"@type": "Person", "@id": "https://example.org/#a", "name": "Anna"}, {"@type": "Person",
         "@id": "https://example.org/#b", "name": "Boris"}]}
    """
    for name, nodes in survey(document).shared():
        _, first = nodes[0]
        for path, node in nodes[1:]:
            fault = _conflict(first, node)
            if fault:
                yield Finding(
                    path=path_to(path, node, "@id"),
                    message=f"{name[:60]!r} stands for two nodes that differ in {fault}",
                    hint="give each its own @id",
                )


_TOLD_ONCE = ("name", "headline", "url", "datePublished", "dateModified", "startDate", "endDate", "text")


def _conflict(first: Node, second: Node) -> str | None:
    if len(first.keys() & second.keys()) == 1:
        return None  # the identifier is all that both have
    kinds = {frozenset(types_of(node)) for node in (first, second) if types_of(node)}
    if len(kinds) > 1 and frozenset.intersection(*kinds) == frozenset():
        return "@type"
    for key in _TOLD_ONCE:
        values = [text for value in (get(first, key), get(second, key)) if (text := _one_text(value))]
        if len(values) == 2 and values[0] != values[1]:
            return key
    return None


def _one_text(value: Any) -> str | None:
    """A text, also one in an object; None for several values, or for nodes."""
    plain = value.get("@value") if isinstance(value, dict) else value
    return plain if isinstance(plain, str) else None


def node_written_twice(document: Document) -> Iterator[Finding]:
    """One node is written out twice.

    Why: JSON-LD 1.1, 4.1.3: a reference by @id says the same, and cannot come to differ.
    Fix: write it once, and {"@id": ...} elsewhere.

    Bad:
        {"@graph": [{"@type": "Person", "@id": "https://example.org/#a", "name": "Anna"}, {"@type": "Person",
         "@id": "https://example.org/#a", "name": "Anna"}]}
    Good: {"@graph": [{"@type": "Person", "@id": "https://example.org/#a", "name": "Anna"}]}
    """
    for name, nodes in survey(document).shared():
        for path, node in nodes[1:]:
            if node == nodes[0][1]:
                yield Finding(
                    path=path, message=f"{name[:60]!r} is written out again", hint="refer to it by its @id"
                )


def one_thing_with_two_identifiers(document: Document) -> Iterator[Finding]:
    """Two persons, organizations, places or events of one name have different identifiers.

    Why: a reader takes them for two; what is said of one does not hold for the other.
    Fix: give one thing one identifier, the same everywhere.

    Bad:
        {"@graph": [{"@type": "Person", "@id": "https://example.org/#a", "name": "Anna"}, {"@type": "Person",
         "@id": "https://example.org/#b", "name": "Anna"}]}
    Good: {"@graph": [{"@type": "Person", "@id": "https://example.org/#a", "name": "Anna"}]}
    """
    seen: dict[tuple[str, str, str], str] = {}
    for path, node, types in survey(document).kinds("Person", "Organization", "Place", "Event"):
        name, key = id_of(node), one_name_of(node)
        if name and key:
            other = seen.setdefault((types[0], key, str(get(node, "startDate"))), name)
            if other != name:
                yield Finding(
                    path=path_to(path, node, "@id"),
                    message=f"{name_of(node)} is {name[:50]!r} here and {other[:50]!r} before",
                )


def node_without_use(document: Document) -> Iterator[Finding]:
    """A node of the graph has an identifier that nothing refers to, and refers to nothing itself.

    Why: JSON-LD 1.1, 4.1.3: nodes are joined by their identifiers; this one hangs in the air, often by a slip.
    Fix: refer to it from the article, or leave it out.

    Bad:
        {"@graph": [{"@type": "NewsArticle", "@id": "https://example.org/a", "headline": "Talks begin"},
         {"@type": "Person", "@id": "https://example.org/#anna", "name": "Anna"}]}
    Good:
        {"@graph": [{"@type": "NewsArticle", "@id": "https://example.org/a", "headline": "Talks begin",
         "author": {"@id": "https://example.org/#anna"}},
         {"@type": "Person", "@id": "https://example.org/#anna", "name": "Anna"}]}
    """
    found = survey(document)
    used = {id_of(node) for path, node in found.graph.nodes if not _in_graph(path)}
    for path, node, _ in found.kinds(*_PARTS):
        name = id_of(node)
        if _in_graph(path) and name and name not in used and not _refers(found.graph, node):
            yield Finding(
                path=path_to(path, node, "@id"),
                message=f"nothing refers to {name_of(node)}",
                hint="refer to it",
            )


def _in_graph(path: Path) -> bool:
    return len(path) > 1 and path[-2] == "@graph"


def _refers(graph: Graph, node: Node) -> bool:
    """Whether a node names another of the document by its identifier."""
    return any(
        isinstance(item, dict) and id_of(item) in graph.by_id
        for key, value in node.items()
        if key[:1] != "@"
        for item in items_of(value)
    )


def thing_written_out_again(document: Document) -> Iterator[Finding]:
    """A person, organization or place is written out, without its identifier, that stands elsewhere with one.

    Why: JSON-LD 1.1, 4.1.3: a reference says that it is the same; two nodes of one name may be two.
    Fix: write {"@id": ...} in its place.

    Bad:
        {"@graph": [{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Anna"}},
         {"@type": "Person", "@id": "https://example.org/#anna", "name": "Anna"}]}
    Good:
        {"@graph": [{"@type": "NewsArticle", "author": {"@id": "https://example.org/#anna"}},
         {"@type": "Person", "@id": "https://example.org/#anna", "name": "Anna"}]}
    """
    found = survey(document)
    for kind in _THINGS:
        listed = found.kinds(kind)
        named = {one_name_of(node): id_of(node) for _, node, _ in listed if id_of(node)}
        for path, node, _ in listed if named else ():
            name = one_name_of(node)
            other = named.get(name) if name and not id_of(node) else None
            if other and _OF_OTHERS.isdisjoint(path):
                yield Finding(
                    path=path,
                    message=f"{name_of(node)} stands elsewhere as {other[:50]!r}",
                    hint="refer to it by its @id",
                )


def thing_told_in_two_places(document: Document) -> Iterator[Finding]:
    """A person, organization or place is told of in two places that say different things, both without identifier.

    Why: JSON-LD 1.1, 4.1.3: nodes without an identifier are two things; what one says does not hold for the other.
    Fix: give it an @id, say all of it in one place, and refer to it in the other.

    Bad:
        {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Anna", "jobTitle": "editor"},
         "editor": {"@type": "Person", "name": "Anna", "url": "https://example.org/anna"}}
    Good:
        {"@type": "NewsArticle", "author": {"@type": "Person", "@id": "https://example.org/#anna", "name": "Anna",
         "jobTitle": "editor", "url": "https://example.org/anna"}, "editor": {"@id": "https://example.org/#anna"}}
    """
    found = survey(document)
    for kind in _THINGS:
        seen: dict[str, tuple[Path, Node]] = {}
        told: set[str] = set()
        for path, node, _ in found.kinds(kind):
            name = one_name_of(node)
            if not name or id_of(node) or not _LISTS.isdisjoint(path):
                continue
            first, known = seen.setdefault(name, (path, node))
            if name not in told and node != known and _block(first) == _block(path):
                told.add(name)
                yield Finding(
                    path=path,
                    message=f"{name_of(node)} is told of here and at {pointer(first)}, otherwise",
                    hint="give it an @id, and say all of it in one place",
                )


def _block(path: Path) -> Path:
    """The block of a page that a path leads into: sites have blocks by several hands."""
    return path[:2] if path[:1] == ("blocks",) else ()


def article_and_page_confused(document: Document) -> Iterator[Finding]:
    """A person, body or event has the address of the article or of another page as its identifier.

    Why: JSON-LD 1.1, 4.1.3: what is said of the one is then said of the other.
    Fix: give the thing an identifier of its own: the address and a fragment.

    Bad:
        {"@type": "NewsArticle", "url": "https://example.org/a", "author": {"@type": "Person",
         "@id": "https://example.org/a", "name": "Anna Lind"}}
    Good:
        {"@type": "NewsArticle", "url": "https://example.org/a", "author": {"@type": "Person",
         "@id": "https://example.org/a#anna", "name": "Anna Lind"}}
    """
    found = survey(document)
    holders = found.kinds("Article", "Organization", "WebPage", "WebSite")
    pages = {iri_of(get(node, "url")) for _, node, _ in holders} - {None}
    for path, node, _ in found.kinds("Person", "Organization", "Event", "Place", "Quotation", "Statement"):
        name = id_of(node)
        if name in pages and not is_reference(node) and iri_of(get(node, "url")) != name:
            yield Finding(
                path=path_to(path, node, "@id"),
                message=f"{name_of(node)} has the address of a page as its @id",
                hint="add a fragment to it",
            )


RULES = (
    graph_rule("JLD501", Severity.WARNING, identifier_relative, "id_relative", fixable=True),
    graph_rule("JLD502", Severity.WARNING, reference_to_nothing, "reference"),
    graph_rule("JLD503", Severity.NOTE, node_written_twice),
    graph_rule("JLD504", Severity.WARNING, identifier_means_two_things),
    graph_rule("JLD505", Severity.NOTE, one_thing_with_two_identifiers, "Event", *_THINGS),
    graph_rule("JLD506", Severity.NOTE, node_without_use, "Article"),
    graph_rule(
        "JLD509",
        Severity.WARNING,
        article_and_page_confused,
        *("Event", "Organization", "Person", "Place", "Quotation", "Statement"),
    ),
    graph_rule("JLD510", Severity.ERROR, identifier_with_illegal_character, "id_illegal"),
    graph_rule("JLD511", Severity.WARNING, maker_not_in_document, "reference"),
    graph_rule("JLD513", Severity.NOTE, thing_told_in_two_places, "Organization", "Person", "Place"),
    graph_rule("JLD512", Severity.NOTE, thing_written_out_again, "Organization", "Person", "Place"),
)
