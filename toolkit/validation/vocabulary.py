"""The vocabulary of schema.org as facts: types, properties, domains, ranges, enumerations, marks.

The table lies in ``schemas/``. It is made by `table_from_graph` of the vocabulary file that schema.org
publishes with each release, from nodes of its own namespace only: since 29.0 the file carries nodes of
other vocabularies too, whose local names collide with schema.org's.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

from attrs import evolve, field, frozen

from toolkit.validation.schema import load_schema

TABLE = "schemaorg-30.0.json"
DATA_TYPES = frozenset(
    (
        "Text",
        "URL",
        "Date",
        "DateTime",
        "Time",
        "Number",
        "Integer",
        "Float",
        "Boolean",
        "CssSelectorType",
        "XPathType",
        "PronounceableText",
    )
)
_TEXTS = frozenset(("Text", "CssSelectorType", "XPathType", "PronounceableText"))
_NUMBERS = frozenset(("Number", "Integer", "Float"))
_DATES = frozenset(("Date", "DateTime"))
# Values that are a number with a unit: people write the number alone.
_QUANTITIES = frozenset(("Distance", "Duration", "Energy", "Mass", "QuantitativeValue", "MonetaryAmount"))


@frozen
class Expected:
    """What a property's value may be.

    Attributes:
        ranges: the types named by the vocabulary.
        text: whether a text is one of them.
        url: whether a URL is, and no text.
        date: whether a date or time is.
        number: whether a number is.
        quantity: whether a number with a unit is.
        boolean: whether a truth value is.
        members: the enumeration members that it may be; empty where it is no enumeration.
        kind: what a text given for it is judged as: "member", "text", "date", "url", "boolean", "number",
            "duration", "measure" (a number and its unit), "object" where only objects are named, "" where it may
            be anything.
    """

    ranges: frozenset[str]
    text: bool
    url: bool
    date: bool
    number: bool
    quantity: bool
    boolean: bool
    members: frozenset[str]
    kind: str


def _kind(expected: Expected) -> str:
    kinds = {
        "member": expected.members,
        "text": expected.text,
        "date": expected.date,
        "url": expected.url,
        "boolean": expected.boolean,
        "number": expected.number,
        "duration": "Duration" in expected.ranges and expected.ranges.isdisjoint(DATA_TYPES),
        "measure": expected.quantity and expected.ranges.isdisjoint(DATA_TYPES),
        "object": not expected.quantity and expected.ranges.isdisjoint(DATA_TYPES),
    }
    return next((kind for kind, holds in kinds.items() if holds), "")


@frozen(eq=False)
class Vocabulary:
    """One release of schema.org.

    Attributes:
        types: each type with its parents.
        properties: each property with its domains and its ranges.
        members: each enumeration member with its enumerations.
        superseded: each superseded term with the one to use.
        pending: terms that may still change.
        inverses: properties that say the same thing from the other end, both ways.
    """

    version: str
    types: Mapping[str, tuple[str, ...]]
    properties: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    members: Mapping[str, tuple[str, ...]]
    superseded: Mapping[str, str]
    pending: frozenset[str]
    inverses: Mapping[str, str]
    _ancestors: dict[str, frozenset[str]] = field(factory=dict, init=False)
    _above: dict[tuple[str, ...], frozenset[str]] = field(factory=dict, init=False)
    _expected: dict[str, Expected] = field(factory=dict, init=False)
    _fits: dict[tuple[tuple[str, ...], str], bool] = field(factory=dict, init=False)
    _folded_types: dict[str, str] = field(factory=dict, init=False)
    _folded_properties: dict[str, str] = field(factory=dict, init=False)

    def ancestors(self, name: str) -> frozenset[str]:
        """A type and all that it is a kind of."""
        found = self._ancestors.get(name)
        if found is None:
            above = (self.ancestors(parent) for parent in self.types.get(name, ()))
            found = self._ancestors[name] = frozenset((name,)).union(*above)
        return found

    def above(self, names: tuple[str, ...]) -> frozenset[str]:
        """All that the types are a kind of, themselves included."""
        found = self._above.get(names)
        if found is None:
            found = self._above[names] = frozenset().union(*(self.ancestors(name) for name in names))
        return found

    def is_a(self, names: tuple[str, ...], wanted: frozenset[str]) -> bool:
        """Whether one of the types is, or is a kind of, one of those wanted."""
        return not wanted.isdisjoint(self.above(names))

    def fits(self, types: tuple[str, ...], name: str) -> bool:
        """Whether a property belongs to one of the types."""
        key = (types, name)
        found = self._fits.get(key)
        if found is None:
            found = self._fits[key] = self.is_a(types, frozenset(self.properties[name][0]))
        return found

    def expected(self, name: str) -> Expected:
        """What the property's value may be."""
        found = self._expected.get(name)
        if found is None:
            found = self._expected[name] = self._expectation(frozenset(self.properties[name][1]))
        return found

    def _expectation(self, ranges: frozenset[str]) -> Expected:
        members = frozenset(
            member for member, kinds in self.members.items() if self.is_a(kinds, ranges - {"Thing", "Intangible"})
        )
        text = not ranges.isdisjoint(_TEXTS)
        expected = Expected(
            ranges=ranges,
            text=text,
            url="URL" in ranges and not text,
            date=not ranges.isdisjoint(_DATES),
            number=not ranges.isdisjoint(_NUMBERS),
            quantity=not ranges.isdisjoint(_QUANTITIES),
            boolean="Boolean" in ranges,
            members=members if self._is_enumeration(ranges) else frozenset(),
            kind="",
        )
        return evolve(expected, kind=_kind(expected))

    def _is_enumeration(self, ranges: frozenset[str]) -> bool:
        return any("Enumeration" in self.ancestors(name) for name in ranges)

    def type_in_other_case(self, name: str) -> str | None:
        """The type that differs from a name in nothing but case."""
        if not self._folded_types:
            self._folded_types.update({term.lower(): term for term in self.types})
        return self._folded_types.get(name.lower())

    def property_in_other_case(self, name: str) -> str | None:
        """The property that differs from a name in nothing but case."""
        if not self._folded_properties:
            self._folded_properties.update({term.lower(): term for term in self.properties})
        return self._folded_properties.get(name.lower())


def table_from_graph(graph: list[Mapping[str, Any]], version: str) -> dict[str, Any]:
    """The table of facts in a vocabulary file's ``@graph``; no descriptions.

    Args:
        graph: the nodes of ``schemaorg-*.jsonld``.
        version: the release that it is of.
    """
    ours = {_short(node["@id"]): node for node in graph if str(node.get("@id", "")).startswith("schema:")}
    kinds = {name: _ids(node.get("@type"), plain=True) for name, node in ours.items()}
    properties = {name: ours[name] for name in ours if "rdf:Property" in kinds[name]}
    types = {name: ours[name] for name in ours if "rdfs:Class" in kinds[name]}
    members = {name: [_short(kind) for kind in kinds[name] if kind.startswith("schema:")] for name in ours}
    return {
        "title": "schema.org vocabulary",
        "version": version,
        "types": {name: _joined(node, "rdfs:subClassOf") for name, node in sorted(types.items())},
        "properties": {
            name: f"{_joined(node, 'schema:domainIncludes')} > {_joined(node, 'schema:rangeIncludes')}"
            for name, node in sorted(properties.items())
        },
        "members": {
            name: " ".join(sorted(members[name]))
            for name in sorted(ours)
            if members[name] and name not in types and name not in properties
        },
        "superseded": {
            name: _joined(node, "schema:supersededBy").split(" ")[0]
            for name, node in sorted(ours.items())
            if "schema:supersededBy" in node
        },
        "pending": " ".join(sorted(name for name, node in ours.items() if _is_pending(node))),
        "inverses": _inverses(properties),
    }


def _inverses(properties: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    pairs = [
        (name, _short(other)) for name, node in properties.items() for other in _ids(node.get("schema:inverseOf"))
    ]
    return dict(sorted({*pairs, *((other, name) for name, other in pairs)}))


def _is_pending(node: Mapping[str, Any]) -> bool:
    return any("pending" in name for name in _ids(node.get("schema:isPartOf")))


def _ids(value: Any, *, plain: bool = False) -> list[str]:
    """The IRIs of a property, or, as in ``@type``, its plain strings."""
    values = value if isinstance(value, list) else [value]
    if plain:
        return [item for item in values if isinstance(item, str)]
    return [item["@id"] for item in values if isinstance(item, dict)]


def _short(name: str) -> str:
    return name.removeprefix("schema:")


def _joined(node: Mapping[str, Any], key: str) -> str:
    return " ".join(sorted(_short(name) for name in _ids(node.get(key)) if name.startswith("schema:")))


def vocabulary_of(table: Mapping[str, Any]) -> Vocabulary:
    """The vocabulary that a table of `table_from_graph` tells of."""
    properties = {}
    for name, fact in table["properties"].items():
        domains, _, ranges = fact.partition(">")
        properties[name] = (tuple(domains.split()), tuple(ranges.split()))
    return Vocabulary(
        version=table["version"],
        types={name: tuple(parents.split()) for name, parents in table["types"].items()},
        properties=properties,
        members={name: tuple(kinds.split()) for name, kinds in table["members"].items()},
        superseded=table["superseded"],
        pending=frozenset(table["pending"].split()),
        inverses=table["inverses"],
    )


def vocabulary_from_file(data: bytes, name: str) -> Vocabulary:
    """The vocabulary in the octets of a file: one that schema.org publishes, or a table made of it.

    Raises:
        ValueError: it is not JSON, or has no such nodes.
    """
    tree = json.loads(data)
    table = table_from_graph(tree["@graph"], name) if "@graph" in tree else tree
    if not table["types"]:
        raise ValueError(f"{name} has no type of schema.org")
    return vocabulary_of(table)


@lru_cache(maxsize=1)
def bundled() -> Vocabulary:
    """The release that the project carries."""
    return vocabulary_of(load_schema(TABLE))


_CHOSEN: ContextVar[Vocabulary | None] = ContextVar("vocabulary", default=None)


def current() -> Vocabulary:
    """The vocabulary that rules judge by: the one set by `using`, else the bundled one."""
    return _CHOSEN.get() or bundled()


@contextmanager
def using(vocabulary: Vocabulary) -> Iterator[Vocabulary]:
    """Judge by another vocabulary within the block: a later release, or one with terms of a house."""
    token = _CHOSEN.set(vocabulary)
    try:
        yield vocabulary
    finally:
        _CHOSEN.reset(token)
