"""What a walk over a graph met, sorted by rule."""

from functools import lru_cache
from typing import Any

from attrs import define, field

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree
from toolkit.formats.schemaorg.graph import Graph, Node, id_of
from toolkit.validation.vocabulary import Vocabulary

Fault = tuple[Path, Any]
"""Where, and what was met there."""
Typed = tuple[Path, Node, tuple[str, ...]]
"""Where, a node, and those of its types that the vocabulary knows."""


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
        members: the keys of all nodes, as written.
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
    members: set[str] = field(factory=set)
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
