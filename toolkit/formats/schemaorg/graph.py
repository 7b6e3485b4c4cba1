"""A JSON-LD tree as nodes that can be found by place, type and identifier. Nothing is fetched.

schema.org markup is read as JSON: the three ways to write a name (``Event``, ``schema:Event``,
``https://schema.org/Event``) are one, a value may be a string, a reference, an object or a list of them,
and a node may lie in another, in ``@graph`` or be referred to by ``@id``.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any

from attrs import define, field

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree

Node = dict[str, Any]

_NAMESPACE = re.compile(r"^(?:https?://(?:www\.)?schema\.org/|schema:|sdo:)")
_KEYWORDS: Mapping[str, str] = {"id": "@id", "type": "@type", "graph": "@graph"}
_ALIASES: Mapping[str, str] = {"@id": "id", "@type": "type"}
INCLUDED = "@included"
"""The key under which nodes lie that are said more of elsewhere (JSON-LD 1.1, 4.7)."""
REVERSE = "@reverse"
"""The key under which a node says whose it is, and as what."""
_INNER = (dict, list)
"""What values lie in."""
_CONTAINERS = ("@graph", "@list", "@set", "@included")


def local(name: str) -> str:
    """A name of schema.org without its namespace; any other as it is."""
    return _NAMESPACE.sub("", name, count=1) if ":" in name else name


def types_of(node: Node) -> tuple[str, ...]:
    """The local names of a node's types."""
    value = node.get("@type")
    if value is None:
        value = node.get("type")
    if isinstance(value, str):
        name = local(value)
        return (name,) if name else ()
    names = value if isinstance(value, list) else ()
    return tuple(name for one in names if isinstance(one, str) and (name := local(one)))


def id_of(node: Node) -> str | None:
    """The node's identifier, by ``@id`` or its schema.org alias ``id``."""
    value = node.get("@id")
    if value.__class__ is str and value:
        return value
    if value is None:
        value = node.get("id")
    return value if isinstance(value, str) and value else None


def is_reference(value: object) -> bool:
    """Whether a value is nothing but the ``@id`` of a node that stands elsewhere."""
    return type(value) is dict and len(value) == 1 and id_of(value) is not None


def at(tree: Tree, path: Path) -> Any:
    """What stands in a tree at a path."""
    for step in path:
        tree = tree[step]
    return tree


def items_of(value: Tree) -> list[Any]:
    """A value as a list: itself, the members of a list or of ``@list`` or ``@set``; None is nothing."""
    if value is None:
        return []
    kind = value.__class__
    if kind is list:
        found: list[Any] = []
        for part in value:
            if part.__class__ is str or (part.__class__ is dict and "@list" not in part and "@set" not in part):
                found.append(part)  # most are: no call is made for them
            else:
                found += items_of(part)
        return found
    if kind is dict:
        for keyword in ("@list", "@set"):
            if keyword in value:
                return items_of(value[keyword])
    return [value]


@define(eq=False)
class Graph:
    """The nodes of one tree.

    Attributes:
        tree: what the nodes lie in.
        nodes: every node object with its path, outer before inner, in the order of the text.
        parts: what was found to belong to a node, by what it is and the node's identity; looked for once.
        turned: what a node is said to have under a property by the nodes that it has, which say so with @reverse
            (JSON-LD 1.1, 4.8), by the node's identity and the property.
        by_id: the node that an identifier is defined by: a whole one before a mere mention, top before deep.
    """

    tree: Tree
    nodes: list[tuple[Path, Node]] = field(factory=list)
    by_id: dict[str, Node] = field(factory=dict)
    parts: dict[tuple[str, int], list[Node]] = field(factory=dict)
    turned: dict[tuple[int, str], list[Node]] = field(factory=dict)
    _paths: dict[int, Path] = field(factory=dict)
    _types: list[tuple[tuple[str, ...], Node]] | None = None
    _typed: dict[frozenset[str], list[Node]] = field(factory=dict)
    _sets: dict[str, frozenset[object]] = field(factory=dict)
    _merged: list[Node] = field(factory=list)

    @classmethod
    def of(cls, tree: Tree) -> "Graph":
        """The nodes of a tree."""
        graph = cls(tree)
        graph._walk(tree)
        return graph

    def _walk(self, tree: Tree) -> None:
        """All nodes, by a stack and not by recursion, for the tree may be anybody's.

        Beside each value stands whether it is at the top: below nothing but lists and containers.
        """
        nodes, paths = self.nodes, self._paths
        stack: list[tuple[Path, Any, bool]] = [((), tree, True)]
        below: list[tuple[str, Node]] = []
        untyped: list[tuple[str, Node]] = []
        reverse: list[tuple[Node, Node]] = []
        while stack:
            path, value, top = stack.pop()
            inner: list[tuple[Path, Any, bool]] = []
            if isinstance(value, dict):
                if "@value" not in value and _is_node(value):
                    nodes.append((path, value))
                    paths[id(value)] = path
                    if len(value) == 1 and "@id" in value:
                        continue
                    self._define(value, top, below, untyped)
                for key, item in value.items():
                    if isinstance(item, _INNER) and key != "@context":
                        inner.append(((*path, key), item, top and key in _CONTAINERS))
                        if key == REVERSE and isinstance(item, dict):
                            reverse.append((value, item))
            elif isinstance(value, list):
                for index, item in enumerate(value):
                    if isinstance(item, _INNER):
                        inner.append(((*path, index), item, top))
            inner.reverse()
            stack += inner
        for name, node in (*below, *untyped):
            self.by_id.setdefault(name, node)
        for node, said in reverse:
            self._turn(node, said)

    def _turn(self, node: Node, said: Node) -> None:
        """Note what is said of other nodes, in whose properties a node stands."""
        for name, value in said.items():
            for item in items_of(value):
                if isinstance(item, dict):
                    owner = self.by_id.get(id_of(item) or "", item)
                    self.turned.setdefault((id(owner), local(name)), []).append(node)

    def _define(
        self, node: Node, top: bool, below: list[tuple[str, Node]], untyped: list[tuple[str, Node]]
    ) -> None:
        """Note the identifier that a node defines: a whole one at the top goes before others."""
        name = id_of(node) if len(node) > 1 else None
        if name is None:
            return
        if "@type" not in node and "type" not in node:
            untyped.append((name, node))
        elif top:
            self.by_id.setdefault(name, node)
        else:
            below.append((name, node))

    def fold(self) -> None:
        """Bring what included nodes say to the nodes that they are about, as a processor would."""
        for path, node in self.nodes:
            whole = self.by_id.get(id_of(node) or "") if INCLUDED in path and "@type" not in node else None
            if whole is not None and whole is not node and is_top(self.path(whole)):
                whole.update({key: value for key, value in node.items() if key not in whole})

    def rebase(self, root: Path) -> None:
        """Count every path from further up."""
        self.nodes = [((*root, *path), node) for path, node in self.nodes]
        self._paths = {key: (*root, *path) for key, path in self._paths.items()}

    def path(self, node: Node) -> Path:
        """Where a node stands."""
        return self._paths.get(id(node), ())

    def resolve(self, value: Tree) -> Tree:
        """The node that a reference stands for; a partial node completed by its definition; else the value."""
        if not isinstance(value, dict):
            return value
        name = id_of(value)
        whole = self.by_id.get(name) if name else None
        if whole is None or whole is value:
            return value
        if is_reference(value):
            return whole
        return value if types_of(value) and "name" in value else self._completed(value, whole)

    def _completed(self, value: Node, whole: Node) -> Node:
        node = {**whole, **value}
        self._merged.append(node)  # kept alive, for its path goes by its identity
        self._paths[id(node)] = self.path(whole)
        return node

    def values(self, node: Node, *names: str) -> list[Any]:
        """What a node says under the first of the names that it has, each value resolved."""
        for name in names:
            value = get(node, name)
            turned = self.turned.get((id(node), name), ()) if self.turned else ()
            if value is not None or turned:
                return [self._beyond_role(self.resolve(item), name) for item in (*items_of(value), *turned)]
        return []

    def _beyond_role(self, value: Any, name: str) -> Any:
        """What a Role stands before: it has the same property (schema.org Role)."""
        if isinstance(value, dict) and any(one.endswith("Role") for one in types_of(value)):
            inner = items_of(get(value, name))
            return self.resolve(inner[0]) if inner else value
        return value

    def objects(self, node: Node, *names: str) -> list[Node]:
        """The nodes among a property's values."""
        return [item for item in self.values(node, *names) if isinstance(item, dict) and "@value" not in item]

    def among(self, name: str, find: Callable[["Graph"], Iterable[object]]) -> frozenset[object]:
        """What a look at all nodes found; looked for when it is first asked for."""
        if name not in self._sets:
            self._sets[name] = frozenset(find(self))
        return self._sets[name]

    def of_type(self, wanted: frozenset[str]) -> list[Node]:
        """The nodes that have one of the types."""
        found = self._typed.get(wanted)
        if found is None:
            if self._types is None:
                typed = ((types_of(node), node) for _, node in self.nodes)
                self._types = [(types, node) for types, node in typed if types]
            found = self._typed[wanted] = [node for types, node in self._types if not wanted.isdisjoint(types)]
        return found


_SHARED: ContextVar[dict[int, Graph] | None] = ContextVar("shared graphs", default=None)


@contextmanager
def sharing() -> Iterator[None]:
    """A block in which nobody changes a tree: each is walked once, for all who ask."""
    token = _SHARED.set({})
    try:
        yield
    finally:
        _SHARED.reset(token)


def graph_of(tree: Tree) -> Graph:
    """The nodes of a tree, for who changes neither them nor their paths."""
    shared = _SHARED.get()
    if shared is None:
        return Graph.of(tree)
    found = shared.get(id(tree))
    if found is None:
        found = shared[id(tree)] = Graph.of(tree)  # which keeps the tree, so that its identity stays its own
    return found


_WRAPPINGS = ({"@context", "@graph"}, {"@graph"})


def _is_node(value: Node) -> bool:
    return not ("@list" in value or "@set" in value) and value.keys() not in _WRAPPINGS


def is_top(path: Path) -> bool:
    """Whether a node stands below nothing but lists, containers and the blocks of a page."""
    return all(isinstance(step, int) or step in _CONTAINERS or step == "blocks" for step in path)


def key_of(node: Node, name: str) -> str | None:
    """The key under which a node has a property, however it is written."""
    if name in node:
        return name
    if name in _ALIASES:
        return _ALIASES[name] if _ALIASES[name] in node else None
    return next((spelling for spelling in _spellings(name) if spelling in node), None)


def get(node: Node, name: str) -> Any:
    """A property by its local name, however the key is written."""
    value = node.get(name)
    if value is None:  # of most nodes: no loop is made for them
        short, secure, plain = _spellings(name)
        if short in node or secure in node or plain in node:
            return next((node[one] for one in (short, secure, plain) if node.get(one) is not None), None)
    return value


@lru_cache(maxsize=1024)
def _spellings(name: str) -> tuple[str, str, str]:
    return f"schema:{name}", f"https://schema.org/{name}", f"http://schema.org/{name}"
