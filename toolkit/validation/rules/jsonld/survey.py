"""One walk over a JSON-LD document: every fault of terms, values and identifiers, sorted by rule.

A hundred rules that each walked the tree would be slow. The walk asks of each property once what the
vocabulary expects and puts what it meets into buckets; the rules put the buckets into words.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from attrs import define, field

from toolkit.diagnostics import Path
from toolkit.formats.base import Document, Tree
from toolkit.formats.schemaorg_graph import Graph, Node, id_of, is_reference, items_of, local, types_of
from toolkit.validation.rules.jsonld import dating
from toolkit.validation.vocabulary import Expected, Vocabulary, current

Fault = tuple[Path, Any]
"""Where, and what was met there."""

_NUMERIC = re.compile(r"\s*[-+]?\d+(?:[.,]\d+)?\s*", re.ASCII)
_TRUTH = re.compile(r"\s*(?:https?://schema\.org/)?(true|false|yes|no|0|1)\s*", re.IGNORECASE)
_MARK = re.compile(r"\A\s|[<&\ufffd]")
_DURATION = re.compile(r"\s*[-+]?P(?=[\dT])")
_ACTION_VALUE = re.compile(r"-(?:input|output)$")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_NOT_IN_IRI = re.compile(r"[\x00-\x20<>\"{}|\\^`]")
# What anything may stand for: schema.org's Role lies between a property and its value.
_ANYWHERE = frozenset(("Role", "StructuredValue"))
_ARTICLE_LIKE = frozenset(("Article", "WebPage", "Event", "Quotation", "Statement"))


@define(eq=False)
class Survey:
    """What the walk met.

    Attributes:
        graph: the nodes.
        vocabulary: what they were judged by.
        faults: by the name of the bucket.
        typed: every node that has a type the vocabulary knows, with path and types.
        roots: the document, or each block of a page.
        defined: names that a context in the document itself defines.
        kinds_met: every set of types that a node has.
        foreign: whether a context that is not schema.org's may define others.
    """

    graph: Graph
    vocabulary: Vocabulary
    faults: dict[str, list[Fault]] = field(factory=dict)
    typed: list[tuple[Path, Node, tuple[str, ...]]] = field(factory=list)
    roots: list[tuple[Path, Tree]] = field(factory=list)
    defined: frozenset[str] = frozenset()
    foreign: bool = False
    kinds_met: set[tuple[str, ...]] = field(factory=set)
    _kinds: dict[tuple[str, ...], list[tuple[Path, Node, tuple[str, ...]]]] = field(factory=dict)

    def of(self, bucket: str) -> list[Fault]:
        """The faults of a bucket, in the order of the text."""
        return self.faults.get(bucket, [])

    def kinds(self, *names: str) -> list[tuple[Path, Node, tuple[str, ...]]]:
        """The nodes that are of one of the types, or of a kind of it."""
        found = self._kinds.get(names)
        if found is None:
            wanted, is_a = frozenset(names), self.vocabulary.is_a
            kinds = {types for types in self.kinds_met if is_a(types, wanted)}
            found = self._kinds[names] = [entry for entry in self.typed if entry[2] in kinds] if kinds else []
        return found

    def note(self, bucket: str, path: Path, what: Any = None) -> None:
        """Put a fault into a bucket."""
        self.faults.setdefault(bucket, []).append((path, what))


@lru_cache(maxsize=2)
def _surveyed(document: Document, vocabulary: Vocabulary) -> Survey:
    tree = document.tree
    graph = _moved(tree["blocks"]) if is_page(tree) else Graph.of(tree)
    survey = Survey(graph, vocabulary, roots=list(_roots(tree)))
    survey.defined, survey.foreign = _contexts(survey.roots)
    for path, node in survey.graph.nodes:
        _look_at_node(survey, path, node)
    return survey


def _contexts(roots: list[tuple[Path, Tree]]) -> tuple[frozenset[str], bool]:
    """The names that contexts define, and whether one of them is somebody else's."""
    defined: set[str] = set()
    foreign = False
    for _, root in roots:
        for part in items_of(root):
            for context in items_of(part.get("@context")) if isinstance(part, dict) else ():
                if isinstance(context, dict):
                    defined.update(context)
                    foreign = foreign or "schema.org" not in str(context.get("@vocab", "schema.org"))
                else:
                    foreign = foreign or "schema.org" not in str(context)
    return frozenset(defined), foreign


def _moved(blocks: list[Tree]) -> Graph:
    """The graph of several blocks, its paths from the root of the page's tree."""
    graph = Graph.of(blocks)
    graph.rebase(("blocks",))
    return graph


def is_page(tree: Tree) -> bool:
    """Whether the tree is that of a web page, which has its JSON-LD in blocks."""
    return isinstance(tree, dict) and "page" in tree and isinstance(tree.get("blocks"), list)


def _roots(tree: Tree) -> Iterator[tuple[Path, Tree]]:
    if is_page(tree):
        for index, block in enumerate(tree["blocks"]):
            yield ("blocks", index), block
    else:
        yield (), tree


def survey(document: Document) -> Survey:
    """The survey of a document: made at the first rule that asks, kept for the others."""
    return _surveyed(document, current())


def _look_at_node(survey: Survey, path: Path, node: Node) -> None:
    vocabulary = survey.vocabulary
    types = types_of(node)
    known = tuple(name for name in types if name in vocabulary.types)
    if known:
        survey.typed.append((path, node, known))
        survey.kinds_met.add(known)
    if len(known) != len(types):
        for name in types:
            _look_at_type(survey, path, name)
    for name in known:
        if name in vocabulary.superseded:
            survey.note("type_superseded", path, (name, vocabulary.superseded[name]))
        if name in vocabulary.pending:
            survey.note("type_pending", path, name)
    judged = known if len(known) == len(types) else ()
    for key, value in node.items():
        if key[:1] != "@":
            _look_at_member(survey, (*path, key), key, value, judged)
    if "@id" in node:
        _look_at_id(survey, path, node)
    if not types and not is_reference(node):
        survey.note("untyped", path, node)


def _look_at_type(survey: Survey, path: Path, name: str) -> None:
    vocabulary = survey.vocabulary
    if name in vocabulary.types or ":" in name or survey.foreign or name in survey.defined:
        return
    other = vocabulary.in_other_case(name)
    bucket = "type_case" if other in vocabulary.types else "type_unknown"
    survey.note(bucket, path, (name, other))


def _look_at_id(survey: Survey, path: Path, node: Node) -> None:
    name = node["@id"]
    if isinstance(name, str):
        if not _SCHEME.match(name) and not name.startswith("_:"):
            survey.note("id_relative", (*path, "@id"), name)
        elif _NOT_IN_IRI.search(name):
            survey.note("id_illegal", (*path, "@id"), name)


def _look_at_member(survey: Survey, path: Path, key: str, value: Any, types: tuple[str, ...]) -> None:
    name = local(key) if ":" in key else key
    if ":" in name:
        return
    if value is None or value in ("", [], {}) or (isinstance(value, str) and not value.strip()):
        survey.note("empty", path, name)
    vocabulary = survey.vocabulary
    if name not in vocabulary.properties:
        _look_at_strange_key(survey, path, name)
        return
    if name in vocabulary.superseded:
        survey.note("property_superseded", path, (name, vocabulary.superseded[name]))
    if name in vocabulary.pending:
        survey.note("property_pending", path, name)
    if types and not vocabulary.fits(types, name):
        survey.note("outside_domain", path, (name, types, vocabulary.properties[name][0]))
    expected = vocabulary.expected(name)
    if isinstance(value, list):
        for index, item in enumerate(value):
            if item is None or item == "":
                survey.note("empty", (*path, index), name)
            else:
                _look_at_value(survey, (*path, index), name, item, expected)
    elif value is not None and value != "":
        _look_at_value(survey, path, name, value, expected)


def _look_at_strange_key(survey: Survey, path: Path, name: str) -> None:
    vocabulary = survey.vocabulary
    if name in ("id", "type") or _ACTION_VALUE.search(name) or survey.foreign or name in survey.defined:
        return
    other = vocabulary.in_other_case(name)
    if other in vocabulary.properties:
        survey.note("property_case", path, (name, other))
    else:
        survey.note("property_unknown", path, name)


def _look_at_value(survey: Survey, path: Path, name: str, value: Any, expected: Expected) -> None:
    if isinstance(value, dict):
        if "@value" in value:
            value = value["@value"]
        else:
            _look_at_object(survey, path, name, value, expected)
            return
    if isinstance(value, str):
        _look_at_text(survey, path, name, value, expected)
    elif isinstance(value, bool):
        if not expected.boolean:
            survey.note("boolean_unexpected", path, (name, value))
    elif isinstance(value, int | float) and not (expected.number or expected.quantity):
        survey.note("number_unexpected", path, (name, value, expected))


def _look_at_object(survey: Survey, path: Path, name: str, value: Node, expected: Expected) -> None:
    vocabulary = survey.vocabulary
    target = survey.graph.resolve(value)
    types = tuple(kind for kind in types_of(target) if kind in vocabulary.types)
    if is_reference(value) and target is value:
        survey.note("reference", path, (name, value))
    if not types:
        return
    if not vocabulary.is_a(types, expected.ranges | _ANYWHERE) and "Thing" not in expected.ranges:
        survey.note("object_of_wrong_type", path, (name, types, expected.ranges))


def _look_at_text(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    kind = expected.kind
    if kind == "text":
        if _MARK.search(value) or value[-1:].isspace():
            survey.note("marked_text", path, (name, value))
    elif kind == "date":
        if fault := dating.fault_of(value):
            survey.note(fault, path, (name, value))
    elif kind == "url":
        survey.note("url", path, (name, value))
    elif kind:
        _TEXTS[kind](survey, path, name, value, expected)
    if name == "citation" and value.startswith(("http://", "https://")):
        survey.note("url_as_citation", path, value)


def _look_at_truth(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    survey.note("boolean_as_text" if _TRUTH.fullmatch(value) else "not_boolean", path, (name, value))


def _look_at_number(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    numeric = _NUMERIC.fullmatch(value) and "," not in value
    survey.note("number_as_text" if numeric else "not_a_number", path, (name, value))


def _look_at_duration(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    if not _DURATION.match(value):
        survey.note("duration_not_iso", path, (name, value))


def _look_at_name(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    survey.note("text_for_object", path, (name, value, expected.ranges))


def _look_at_member_name(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    short = local(value)
    if short in expected.members:
        if short == value:
            survey.note("member_bare", path, (name, value))
    elif (not expected.text and not _SCHEME.match(short)) or short != value:
        survey.note("not_a_member", path, (name, value, expected))


_TEXTS = {
    "member": _look_at_member_name,
    "boolean": _look_at_truth,
    "number": _look_at_number,
    "duration": _look_at_duration,
    "object": _look_at_name,
}


def path_of(survey: Survey, node: Node, *more: str) -> Path:
    """Where a node stands, and below it the first of the members that it has."""
    base = survey.graph.path(node)
    return next(((*base, name) for name in more if name in node), base)


def name_of(node: Node) -> str:
    """A node for a message: its type and its name or identifier."""
    kind = next(iter(types_of(node)), "node")
    label = node.get("name") or node.get("headline") or id_of(node)
    return f"{kind} {str(label)[:40]!r}" if label else kind
