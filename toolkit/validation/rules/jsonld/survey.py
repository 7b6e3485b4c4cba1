"""One walk over a JSON-LD document: every fault of terms, values and identifiers, sorted by rule.

A hundred rules that each walked the tree would be slow. The walk asks of each property once what the
vocabulary expects and puts what it meets into buckets; the rules put the buckets into words.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from attrs import define, field, frozen

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document, Tree
from toolkit.formats.schemaorg_graph import Graph, Node, get, id_of, is_reference, items_of, local, types_of
from toolkit.validation.rule import Rule
from toolkit.validation.rules.jsonld import dating
from toolkit.validation.rules.jsonld.garbled import may_be_garbled
from toolkit.validation.vocabulary import Expected, Vocabulary, current

Fault = tuple[Path, Any]
"""Where, and what was met there."""
Typed = tuple[Path, Node, tuple[str, ...]]
"""Where, a node, and those of its types that the vocabulary knows."""

_NUMERIC = re.compile(r"\s*[-+]?\d+(?:[.,]\d+)?\s*", re.ASCII)
_DIGIT = re.compile(r"\d", re.ASCII)
_DECIMAL = re.compile(r"\s*[-+]?\d{1,4}(?:\.\d*)?\s*", re.ASCII)
_TRUTH = re.compile(r"\s*(?:https?://schema\.org/)?(true|false|yes|no|0|1)\s*", re.IGNORECASE)
# What stands in a text that was not written by a person: markup, escapes, signs of a template, lost letters.
_SIGN = re.compile(r"[<&\ufffd\\{%\[]")
_MARK = re.compile(r"[<&\ufffd\\]|\{[{%]|[$#]\{|%%\w|\[object |\[/?(?:caption|embed|gallery)\b")
# A line broken or filled up within what is shown as one line.
_BROKEN = re.compile(r"[\n\r\t\v\f]|\S {2,}\S")
_LINES = frozenset(("alternativeHeadline", "articleSection", "dateline", "headline", "jobTitle", "name"))
_JSON = re.compile(r"\s*(?:\{\s*\"[^\"]*\"\s*:.*\}|\[\s*[\"{].*[\"}]\s*\])\s*", re.DOTALL)
_WORD_MISSING = re.compile(r"\A\s*,|,\s*(?:,|\Z)")
# How a link begins that has gone wrong, and is not words instead: a scheme, a path, a host.
_LIKE_LINK = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9+.-]*:/|[./#?]|www\.|\S+\.[A-Za-z]{2,6}/|\S+\s*\Z)")
_WEB = ("http://", "https://")
# Texts that a program without a value for them prints.
LEFT_OVER = frozenset(("(null)", "Array", "N/A", "NaN", "None", "[object Object]", "nil", "null", "undefined"))
FILLING = "Lorem ipsum"
_LONGEST_LEFT_OVER = max(map(len, LEFT_OVER))
# What can be counted begins at nothing; degrees end where the globe does; schema.org names no bounds for years.
_BOUNDS = {"latitude": (-90, 90), "longitude": (-180, 180), "copyrightYear": (1000, 2200)}
_COUNTED = (0, float("inf"))
_KEYWORDS = (
    "@base @container @context @default @direction @graph @id @import @included @index @json @language @list"
    " @nest @none @prefix @propagate @protected @reverse @set @type @value @version @vocab"
)
KEYWORDS = frozenset(_KEYWORDS.split())
"""JSON-LD 1.1, 1.7 (and framing, 1.2)."""
_KEYWORD_LIKE = re.compile(r"@[A-Za-z]+")
_DURATION = re.compile(r"\s*[-+]?P(?=[\dT])")
_ACTION_VALUE = re.compile(r"-(?:input|output)$")
_OURS = re.compile(r"https?://(?:www\.)?schema\.org/", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_NOT_IN_IRI = re.compile(r"[\x00-\x20<>\"{}|\\^`]")
# What anything may stand for: schema.org's Role lies between a property and its value.
_ANYWHERE = frozenset(("Role", "StructuredValue"))
_TWO = 2


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
        by_kind: the same, by their types.
        spelled: whether a property is written with a prefix or as an IRI.
        foreign: whether a context that is not schema.org's may define others.
    """

    graph: Graph
    vocabulary: Vocabulary
    faults: dict[str, list[Fault]] = field(factory=dict)
    typed: list[Typed] = field(factory=list)
    roots: list[tuple[Path, Tree]] = field(factory=list)
    defined: frozenset[str] = frozenset()
    foreign: bool = False
    spelled: bool = False
    by_kind: dict[tuple[str, ...], list[Typed]] = field(factory=dict)
    _all: frozenset[tuple[str, ...]] | None = None
    _kinds: dict[tuple[str, ...], list[Typed]] = field(factory=dict)
    _shared: list[tuple[str, list[tuple[Path, Node]]]] | None = None

    def of(self, bucket: str) -> list[Fault]:
        """The faults of a bucket, in the order of the text."""
        return self.faults.get(bucket, [])

    def kinds(self, *names: str) -> list[Typed]:
        """The nodes that are of one of the types, or of a kind of it."""
        found = self._kinds.get(names)
        if found is None:
            kinds = _kinds_among(self.vocabulary, names, self._met())
            if len(kinds) == 1:
                found = self.by_kind[kinds[0]]
            else:
                found = [entry for entry in self.typed if entry[2] in kinds] if kinds else []
            self._kinds[names] = found
        return found

    def _met(self) -> frozenset[tuple[str, ...]]:
        if self._all is None:
            self._all = frozenset(self.by_kind)
        return self._all

    def shared(self) -> list[tuple[str, list[tuple[Path, Node]]]]:
        """The identifiers that several nodes have which say something, with these nodes."""
        if self._shared is None:
            groups: dict[str, list[tuple[Path, Node]]] = {}
            for path, node in self.graph.nodes:
                name = id_of(node) if len(node) > 1 else None
                if name:
                    groups.setdefault(name, []).append((path, node))
            self._shared = [(name, nodes) for name, nodes in groups.items() if len(nodes) > 1]
        return self._shared

    def note(self, bucket: str, path: Path, what: Any = None) -> None:
        """Put a fault into a bucket."""
        self.faults.setdefault(bucket, []).append((path, what))


@lru_cache(maxsize=4096)
def _kinds_among(
    vocabulary: Vocabulary, names: tuple[str, ...], met: frozenset[tuple[str, ...]]
) -> tuple[tuple[str, ...], ...]:
    """Which of the sets of types met are of one of the types wanted, or of a kind of it."""
    wanted = frozenset(names)
    return tuple(types for types in met if vocabulary.is_a(types, wanted))


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


@frozen(eq=False)
class Surveyed(Document):
    """A document with its survey: what the rules look at.

    Attributes:
        survey: what the walk met.
        names: the buckets that have something in them, and all types that some node is a kind of.
    """

    survey: Survey = field(kw_only=True)
    names: frozenset[str] = field(kw_only=True)


def surveyed(document: Document) -> Surveyed:
    """The document with its survey."""
    met = _surveyed(document, current())
    above = (met.vocabulary.above(types) for types in met.by_kind)
    return Surveyed(
        tree=document.tree,
        locate=document.locate,
        findings=document.findings,
        data=document.data,
        native=document.native,
        survey=met,
        names=frozenset(met.faults).union(*above),
    )


def survey(document: Document) -> Survey:
    """The survey of a document: made at the first rule that asks, kept for the others."""
    return document.survey if isinstance(document, Surveyed) else _surveyed(document, current())


def graph_rule(
    code: str,
    severity: Severity,
    check: Callable[[Document], Iterator[Finding]],
    *needs: str,
    profiles: frozenset[str] = frozenset(),
    fixable: bool = False,
) -> Rule:
    """A rule on graphs that finds something only where a bucket or type of these names occurs; none: anywhere."""
    return Rule(
        code, severity, check, profiles=profiles, fixable=fixable, subject=surveyed, needs=frozenset(needs)
    )


@frozen(eq=False)
class _Kind:
    """What the vocabulary says of a set of types.

    Attributes:
        known: those that it has.
        strange: those that it has not.
        notes: what is to be said of each node of the kind: bucket and what.
        judged: the types that the node's properties are held against; none where one of them is strange.
    """

    known: tuple[str, ...]
    strange: tuple[str, ...]
    notes: tuple[tuple[str, Any], ...]
    judged: tuple[str, ...]


@lru_cache(maxsize=4096)
def _kind(vocabulary: Vocabulary, types: tuple[str, ...]) -> _Kind:
    known = tuple(name for name in types if name in vocabulary.types)
    superseded, pending = vocabulary.superseded, vocabulary.pending
    return _Kind(
        known=known,
        strange=tuple(name for name in types if name not in vocabulary.types),
        notes=(
            *(("type_superseded", (name, superseded[name])) for name in known if name in superseded),
            *(("type_pending", name) for name in known if name in pending),
        ),
        judged=known if len(known) == len(types) else (),
    )


@frozen(eq=False)
class _Member:
    """What the vocabulary says of a key on nodes of some kind.

    Attributes:
        name: the key without schema.org's namespace.
        notes: what is to be said wherever it stands: bucket and what.
        expected: what its value may be; None where the vocabulary has no such property.
        prose: whether a text given for it is judged by its characters alone.
        line: whether such a text is shown as one line.
    """

    name: str
    notes: tuple[tuple[str, Any], ...] = ()
    expected: Expected | None = None
    prose: bool = False
    line: bool = False


@lru_cache(maxsize=16384)
def _member(vocabulary: Vocabulary, types: tuple[str, ...], key: str) -> _Member | None:
    """Judged once for all nodes of the types; None for a term of somebody else's."""
    name = local(key)
    if ":" in name:
        return None
    if name not in vocabulary.properties:
        return _Member(name)
    notes: list[tuple[str, Any]] = []
    if name in vocabulary.superseded:
        notes.append(("property_superseded", (name, vocabulary.superseded[name])))
    if name in vocabulary.pending:
        notes.append(("property_pending", name))
    if types and not vocabulary.fits(types, name):
        notes.append(("outside_domain", (name, types, vocabulary.properties[name][0])))
    expected = vocabulary.expected(name)
    prose = expected.kind == "text" and name not in _NOT_PROSE and bounds_of(name) is None
    return _Member(name, tuple(notes), expected, prose, name in _LINES)


# Texts that have a form of their own.
_NOT_PROSE = frozenset(("citation", "inLanguage", "keywords"))


def bounds_of(name: str) -> tuple[float, float] | None:
    """Between what a number lies that is the value of the property."""
    return _COUNTED if name.endswith("Count") else _BOUNDS.get(name)


def _look_at_node(survey: Survey, path: Path, node: Node) -> None:
    if len(node) == 1 and node.get("@id"):
        _look_at_id(survey, path, node)
        return
    types = types_of(node)
    kind = _kind(survey.vocabulary, types)
    if kind.known:
        entry = (path, node, kind.known)
        survey.typed.append(entry)
        survey.by_kind.setdefault(kind.known, []).append(entry)
    for name in kind.strange:
        _look_at_type(survey, path, name)
    for bucket, what in kind.notes:
        survey.note(bucket, path, what)
    _look_at_members(survey, path, node, kind.judged)
    if "@id" in node or "id" in node:
        _look_at_id(survey, path, node)
    if not types and not is_reference(node):
        survey.note("untyped", path, node)
    elif len(node) == 1:
        survey.note("bare", path, kind.known)


def _look_at_members(survey: Survey, path: Path, node: Node, types: tuple[str, ...]) -> None:
    """Most members are texts of no fault: nothing is made for these."""
    vocabulary = survey.vocabulary
    for key, value in node.items():
        if key[:1] == "@":
            if key not in KEYWORDS and _KEYWORD_LIKE.fullmatch(key):
                survey.note("keyword", (*path, key), key)
            continue
        member = _member(vocabulary, types, key)
        if member is not None and member.name != key:
            survey.spelled = True
        if member is not None and not (member.prose and _is_sound(value, member)):
            _look_at_member(survey, (*path, key), value, member)


def _is_sound(value: Any, member: _Member) -> bool:
    """Whether there is nothing to be said of a text."""
    if value.__class__ is not str or not value or member.notes or _is_marked(value):
        return False
    return not (member.line and _BROKEN.search(value))


def _is_marked(text: str) -> bool:
    """Most texts have no sign of a fault; the first look at each must be quick."""
    if (_SIGN.search(text) and _MARK.search(text)) or text[:1].isspace() or text[-1:].isspace():
        return True
    if (len(text) <= _LONGEST_LEFT_OVER and text in LEFT_OVER) or text.startswith(FILLING):
        return True
    return not text.isascii() and may_be_garbled(text)


def _look_at_type(survey: Survey, path: Path, name: str) -> None:
    vocabulary = survey.vocabulary
    if name in vocabulary.types or ":" in name or survey.foreign or name in survey.defined:
        return
    other = vocabulary.type_in_other_case(name)
    bucket = "type_case" if other else "type_unknown"
    survey.note(bucket, path, (name, other))


def _look_at_id(survey: Survey, path: Path, node: Node) -> None:
    key = "@id" if "@id" in node else "id"
    name = node[key]
    if isinstance(name, str) and (bucket := _fault_of_id(name)):
        survey.note(bucket, (*path, key), name)


@lru_cache(maxsize=4096)
def _fault_of_id(name: str) -> str | None:
    if not _SCHEME.match(name) and not name.startswith("_:"):
        return "id_relative"
    return "id_illegal" if _NOT_IN_IRI.search(name) else None


def _look_at_member(survey: Survey, path: Path, value: Any, member: _Member) -> None:
    name, expected = member.name, member.expected
    if _is_empty(value):
        survey.note("empty", path, name)
    if expected is None:
        _look_at_strange_key(survey, path, name)
        return
    for bucket, what in member.notes:
        survey.note(bucket, path, what)
    if isinstance(value, list):
        _look_at_list(survey, path, name, value, expected)
    elif isinstance(value, dict) and _list_key(value):
        _look_at_nested(survey, path, name, value, expected)
    elif value is not None and value != "":
        _look_at_value(survey, path, name, value, expected)


def _is_empty(value: Any) -> bool:
    if isinstance(value, str):
        return not value or value.isspace()
    return value is None or (isinstance(value, list | dict) and not value)


def _list_key(value: Node) -> str | None:
    """The keyword under which an object is a list or set of values (JSON-LD 1.1, 4.3)."""
    return "@list" if "@list" in value else "@set" if "@set" in value else None


def _look_at_list(survey: Survey, path: Path, name: str, values: list[Any], expected: Expected) -> None:
    _look_for_repetition(survey, path, name, values)
    for index, item in enumerate(values):
        if item is None or item == "":
            survey.note("empty", (*path, index), name)
        elif isinstance(item, list) or (isinstance(item, dict) and _list_key(item)):
            _look_at_nested(survey, (*path, index), name, item, expected)
        else:
            _look_at_value(survey, (*path, index), name, item, expected)


def _look_at_nested(survey: Survey, path: Path, name: str, value: Any, expected: Expected) -> None:
    """The values of lists within lists, in their order; by a stack, for the document may be anybody's."""
    stack: list[tuple[Path, Any]] = [(path, value)]
    while stack:
        place, item = stack.pop()
        keyword = _list_key(item) if isinstance(item, dict) else None
        if keyword is not None:
            if item[keyword] == []:
                survey.note("empty", place, name)
            stack.append(((*place, keyword), item[keyword]))
        elif isinstance(item, list):
            _look_for_repetition(survey, place, name, item)
            stack += reversed([((*place, index), inner) for index, inner in enumerate(item)])
        elif item is None or item == "":
            survey.note("empty", place, name)
        else:
            _look_at_value(survey, place, name, item, expected)


def _look_for_repetition(survey: Survey, path: Path, name: str, values: list[Any]) -> None:
    """Values that stand twice in one list: texts, and nodes that say the same."""
    if len(values) < _TWO:
        return
    seen: dict[str, Any] = {}
    for index, value in enumerate(values):
        key = (id_of(value) or one_name_of(value)) if isinstance(value, dict) else value
        if not (isinstance(key, str) and key):
            continue
        if key in seen and seen[key] == value:
            survey.note("repeated", (*path, index), (name, key))
        seen.setdefault(key, value)


def _look_at_strange_key(survey: Survey, path: Path, name: str) -> None:
    vocabulary = survey.vocabulary
    if name in ("id", "type") or _ACTION_VALUE.search(name) or survey.foreign or name in survey.defined:
        return
    other = vocabulary.property_in_other_case(name)
    if other:
        survey.note("property_case", path, (name, other))
    else:
        survey.note("property_unknown", path, name)


def _look_at_value(survey: Survey, path: Path, name: str, value: Any, expected: Expected) -> None:
    if isinstance(value, dict):
        if "@value" in value:
            if "@language" in value:
                survey.note("language", (*path, "@language"), value["@language"])
            value = value["@value"]
        else:
            _look_at_object(survey, path, name, value, expected)
            return
    if isinstance(value, str):
        _look_at_text(survey, path, name, value, expected)
    elif isinstance(value, bool):
        if not expected.boolean:
            survey.note("boolean_unexpected", path, (name, value))
    elif isinstance(value, int | float):
        _look_at_figure(survey, path, name, value, expected)


def _look_at_figure(survey: Survey, path: Path, name: str, value: float, expected: Expected) -> None:
    if not (expected.number or expected.quantity):
        survey.note("number_unexpected", path, (name, value, expected))
    bounds = bounds_of(name)
    if bounds and not bounds[0] <= value <= bounds[1]:
        survey.note("out_of_bounds", path, (name, value))


def _look_at_object(survey: Survey, path: Path, name: str, value: Node, expected: Expected) -> None:
    target = survey.graph.resolve(value)
    if target is value and is_reference(value):
        survey.note("reference", path, (name, value))
    types = types_of(target)
    known = _kind(survey.vocabulary, types).known if types else ()
    if known and not _takes(survey.vocabulary, name, known):
        survey.note("object_of_wrong_type", path, (name, known, expected.ranges))


@lru_cache(maxsize=16384)
def _takes(vocabulary: Vocabulary, name: str, types: tuple[str, ...]) -> bool:
    """Whether a property takes a node of the types."""
    ranges = vocabulary.expected(name).ranges
    return "Thing" in ranges or vocabulary.is_a(types, ranges | _ANYWHERE)


def _look_at_text(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    kind = expected.kind
    if value[:1] in "[{" and _JSON.fullmatch(value):
        survey.note("json_as_text", path, (name, value))
    elif kind == "text":
        _look_at_prose(survey, path, name, value)
    elif kind == "date":
        if fault := dating.fault_of(value):
            survey.note(fault, path, (name, value))
    elif kind == "url":
        _look_at_link(survey, path, name, value, expected)
    elif look := _TEXTS.get(kind):
        look(survey, path, name, value, expected)


def _look_at_prose(survey: Survey, path: Path, name: str, value: str) -> None:
    if _is_marked(value):
        survey.note("marked_text", path, (name, value))
    if name in _LINES:
        if _BROKEN.search(value):
            survey.note("broken_line", path, (name, value))
    elif name == "inLanguage":
        survey.note("language", path, value)
    elif name == "keywords":
        if _WORD_MISSING.search(value):
            survey.note("empty", path, name)
    elif name == "citation":
        if value.startswith(_WEB):
            survey.note("url_as_citation", path, value)
    elif name in _BOUNDS and not _within_bounds(name, value):
        survey.note("out_of_bounds", path, (name, value))


def _within_bounds(name: str, text: str) -> bool:
    least, most = _BOUNDS[name]
    return _DECIMAL.fullmatch(text) is not None and least <= float(text) <= most


def _look_at_link(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    if value and not _LIKE_LINK.match(value):
        survey.note("text_for_object", path, (name, value, expected.ranges))
    elif not (name == "speakable" and value.startswith("#")):  # a part of this page, by its identifier
        survey.note("url", path, (name, value))


def _look_at_truth(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    survey.note("boolean_as_text" if _TRUTH.fullmatch(value) else "not_boolean", path, (name, value))


def _look_at_number(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    numeric = _NUMERIC.fullmatch(value) and "," not in value
    survey.note("number_as_text" if numeric else "not_a_number", path, (name, value))


def _look_at_duration(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    if not _DURATION.match(value):
        survey.note("duration_not_iso", path, (name, value))


def _look_at_measure(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    if not _DIGIT.search(value):
        survey.note("not_a_number", path, (name, value))


def _look_at_name(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    if not value.startswith(_WEB) or name in _NAMED:
        survey.note("text_for_object", path, (name, value, expected.ranges))
    elif name not in _LINKED and local(value) not in survey.vocabulary.types:
        survey.note("link_for_object", path, (name, value, expected.ranges))


# Whom a link does not name to a reader; and what search engines read links in (Google, Breadcrumb, ItemList).
_NAMED = frozenset(("author", "creator", "publisher"))
_LINKED = frozenset(("item",))


def _look_at_member_name(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    short = local(value)
    if short in expected.members:
        if short == value:
            survey.note("member_bare", path, (name, value))
    elif (not expected.text and not _SCHEME.match(short)) or short != value or _OURS.match(value):
        survey.note("not_a_member", path, (name, value, expected))


_TEXTS = {
    "member": _look_at_member_name,
    "boolean": _look_at_truth,
    "number": _look_at_number,
    "duration": _look_at_duration,
    "measure": _look_at_measure,
    "object": _look_at_name,
}


def path_of(survey: Survey, node: Node, *more: str) -> Path:
    """Where a node stands, and below it the first of the members that it has."""
    base = survey.graph.path(node)
    return next(((*base, name) for name in more if name in node), base)


# Where an article stands that is told about, and not this document's own.
_ELSEWHERE = frozenset(
    (
        "appearance",
        "citation",
        "firstAppearance",
        "isBasedOn",
        "itemListElement",
        "itemReviewed",
        "liveBlogUpdate",
        "mentions",
        "relatedLink",
        "subjectOf",
        "translationOfWork",
        "workTranslation",
    )
)


def own_articles(survey: Survey) -> list[Typed]:
    """The articles that the document publishes: search engines ask these alone for their author and image."""
    return [entry for entry in survey.kinds("Article") if _ELSEWHERE.isdisjoint(entry[0])]


def one_name_of(node: Node) -> str:
    """The name of a node that has one and no more; empty where it has none."""
    name = get(node, "name")
    text = name.get("@value") if isinstance(name, dict) else name
    return text if isinstance(text, str) else ""


def name_of(node: Node) -> str:
    """A node for a message: its type and its name or identifier."""
    kind = next(iter(types_of(node)), "node")
    label = node.get("name") or node.get("headline") or id_of(node)
    return f"{kind} {str(label)[:40]!r}" if label else kind
