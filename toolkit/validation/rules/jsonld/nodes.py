"""The walk's look at nodes: their types, their identifiers and the names of their members."""

import re
from functools import lru_cache
from typing import Any

from attrs import frozen

from toolkit.diagnostics import Path
from toolkit.formats.schemaorg.graph import Node, is_reference, local, types_of
from toolkit.validation.rules.jsonld.hosts import fault_of_host, host_of
from toolkit.validation.rules.jsonld.kinds import kind_of
from toolkit.validation.rules.jsonld.met import Survey
from toolkit.validation.rules.jsonld.prose import BROKEN, LINES, is_marked
from toolkit.validation.rules.jsonld.values import (
    FORMS,
    SCHEME,
    bounds_of,
    is_empty,
    list_key,
    look_at_list,
    look_at_nested,
    look_at_value,
)
from toolkit.validation.vocabulary import Expected, Vocabulary

_KEYWORDS = (
    "@base @container @context @default @direction @graph @id @import @included @index @json @language @list"
    " @nest @none @prefix @propagate @protected @reverse @set @type @value @version @vocab"
)
KEYWORDS = frozenset(_KEYWORDS.split())
"""JSON-LD 1.1, 1.7 (and framing, 1.2)."""
_KEYWORD_LIKE = re.compile(r"@[A-Za-z]+")
_ACTION_VALUE = re.compile(r"-(?:input|output)$")
_ROLE = frozenset(("Role",))
_NOT_IN_IRI = re.compile(r"[\x00-\x20<>\"{}|\\^`]")


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
    # A Role stands between a property and its value, and has that property itself.
    if types and not (vocabulary.fits(types, name) or vocabulary.is_a(types, _ROLE)):
        notes.append(("outside_domain", (name, types, vocabulary.properties[name][0])))
    expected = vocabulary.expected(name)
    prose = expected.kind == "text" and name not in _NOT_PROSE and bounds_of(name) is None
    return _Member(name, tuple(notes), expected, prose, name in LINES)


# Texts that have a form of their own.
_NOT_PROSE = frozenset(("citation", "inLanguage", "keywords", *FORMS))


def look_at_node(survey: Survey, path: Path, node: Node) -> None:
    """Put into buckets what is wrong with a node and its members."""
    if len(node) == 1 and node.get("@id"):
        _look_at_id(survey, path, node)
        return
    survey.members.update(node)
    if path[-1:] == ("@reverse",):
        _look_at_names(survey, path, node)
        return
    types = types_of(node)
    kind = kind_of(survey.vocabulary, types)
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


def _look_at_names(survey: Survey, path: Path, node: Node) -> None:
    """The members of what @reverse holds: they say who has a node for a value (JSON-LD 1.1, 4.8).

    Ranges are judged the other way then; whether there is such a property is not.
    """
    for key, value in node.items():
        member = _member(survey.vocabulary, (), key)
        if member is not None and member.expected is None:
            _look_at_member(survey, (*path, key), value, member)


def _look_at_members(survey: Survey, path: Path, node: Node, types: tuple[str, ...]) -> None:
    """Most members are texts of no fault: nothing is made for these."""
    vocabulary = survey.vocabulary
    for key, value in node.items():
        if key[:1] == "@":
            if key == "@context" and path:
                survey.note("inner_context", (*path, key), value)
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
    if value.__class__ is not str or not value or member.notes or is_marked(value):
        return False
    return not (member.line and BROKEN.search(value))


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
    if not SCHEME.match(name) and not name.startswith("_:"):
        return "id_relative"
    if _NOT_IN_IRI.search(name):
        return "id_illegal"
    host = host_of(name) if name.startswith(("http://", "https://")) else ""
    return "id_on_no_host" if host and fault_of_host(host) else None


def _look_at_member(survey: Survey, path: Path, value: Any, member: _Member) -> None:
    name, expected = member.name, member.expected
    if is_empty(value):
        survey.note("empty", path, name)
    if expected is None:
        _look_at_strange_key(survey, path, name)
        return
    for bucket, what in member.notes:
        survey.note(bucket, path, what)
    if isinstance(value, list):
        look_at_list(survey, path, name, value, expected)
    elif isinstance(value, dict) and list_key(value):
        look_at_nested(survey, path, name, value, expected)
    elif value is not None and value != "":
        look_at_value(survey, path, name, value, expected)


def _look_at_strange_key(survey: Survey, path: Path, name: str) -> None:
    vocabulary = survey.vocabulary
    if name in ("id", "type") or _ACTION_VALUE.search(name) or survey.foreign or name in survey.defined:
        return
    other = vocabulary.property_in_other_case(name)
    if other:
        survey.note("property_case", path, (name, other))
    else:
        survey.note("property_unknown", path, name)
