"""A document's elements in one list, made once for all rules."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any
from weakref import ReferenceType, ref

from attrs import define, field

from toolkit.diagnostics import Path
from toolkit.formats.base import Document
from toolkit.formats.newsmlg2.catalogs import Aliases, Known, Scheme, aliases_of
from toolkit.formats.newsmlg2.concepts import concept_of, last_part
from toolkit.formats.newsmlg2.dates import from_xsd
from toolkit.formats.newsmlg2.grammar import ElementType, child_type, element_type, elements
from toolkit.formats.newsmlg2.terms import ROOTS
from toolkit.model import Moment

View = dict[str, Any]


# kind of attribute -> the datatypes that it stands for
_KINDS = {
    "code": ("QCodeType", "QCodeListType"),
    "date": ("DateOptTimeType", "TruncatedDateTimeType", "UnionDateTimeType", "xs:dateTime", "xs:date"),
    "identifier": ("xs:ID",),
    "language": ("xs:language", "xml:lang"),
    "reference": ("xs:IDREF", "xs:IDREFS"),
}
_KIND_OF = {datatype: kind for kind, datatypes in _KINDS.items() for datatype in datatypes}


@lru_cache(maxsize=512)
def _kinds(type_: str) -> Mapping[str, str]:
    """Key of an attribute -> its kind, for the attributes of a type that are of one."""
    return {
        f"@{name}": _KIND_OF[datatype.rstrip("!")]
        for name, datatype in element_type(type_).attributes.items()
        if datatype.rstrip("!") in _KIND_OF
    }


_NO_KINDS: Mapping[str, str] = {}


@define(eq=False)
class Node:
    """An element.

    Attributes:
        name: its name.
        path: its place in the tree.
        view: its JSON view.
        known: its type; None where the standard does not know it.
        parent: the element it stands in.
        item: the number of its item in the outline, -1 outside of items.
    """

    name: str
    path: Path
    view: View
    known: ElementType | None
    parent: "Node | None"
    item: int

    @property
    def text(self) -> str:
        """Its own text, without the white space around it."""
        return str(self.view.get("$", "")).strip()

    def children(self, name: str) -> Iterator[tuple[Path, View]]:
        """The child elements of that name, each with its path."""
        for index, view in enumerate(self.view.get(name, [])):
            yield (*self.path, name, index), view

    def within(self, name: str) -> bool:
        """Whether it stands in an element of that name, at any depth."""
        node = self.parent
        while node is not None:
            if node.name == name:
                return True
            node = node.parent
        return False


@define(eq=False)
class Code:
    """A QCode.

    Attributes:
        node: the element that bears it.
        key: of the attribute.
        text: the code as it stands.
        alias: what stands before the colon.
        local: what stands after it.
        scheme: that the alias stands for; None where it is not known.
        complete: whether all catalogs of the item are at hand.
    """

    node: Node
    key: str
    text: str
    alias: str
    local: str
    scheme: Scheme | None
    complete: bool

    @property
    def path(self) -> Path:
        """Where it stands in the tree."""
        return (*self.node.path, self.key)


@define(eq=False)
class Outline:
    """What the rules look at.

    Attributes:
        nodes: every element of NewsML-G2, in the order of the tree.
        items: the items: of a message those in its set, else the root.
        foreign: every element of another namespace, with its path.
        known_catalogs: catalogs at hand beside IPTC's.
        typed: the attributes of each kind of datatype: code, date, identifier, language, reference; each with
            its element, key and value.
        repeated: the children that stand more than once: parent, name and views.
    """

    nodes: list[Node] = field(factory=list)
    items: list[Node] = field(factory=list)
    foreign: list[tuple[Path, list[Any], int]] = field(factory=list)
    known_catalogs: Known = field(factory=dict)
    typed: dict[str, list[tuple[Node, str, str]]] = field(factory=lambda: {kind: [] for kind in _KINDS})
    repeated: list[tuple[Node, str, list[View]]] = field(factory=list)
    _named: dict[str, list[Node]] = field(factory=dict)
    _of_item: dict[tuple[int, str], list[Node]] = field(factory=dict)
    _aliases: dict[int, Aliases] = field(factory=dict)
    _codes: list[Code] = field(factory=list)

    def named(self, *names: str) -> Iterator[Node]:
        """The elements of those names."""
        for name in names:
            yield from self._named.get(name, ())

    def of_item(self, item: int, name: str) -> list[Node]:
        """The elements of that name in an item."""
        return self._of_item.get((item, name), [])

    def attributes(self, kind: str) -> Iterator[tuple[Path, str]]:
        """The attributes of a kind of datatype: path and value."""
        for node, key, value in self.typed[kind]:
            yield (*node.path, key), value

    def codes(self) -> list[Code]:
        """Every QCode."""
        if not self._codes:
            for node, key, value in self.typed["code"]:
                aliases = self.aliases(node.item)
                for code in value.split():
                    alias, _, local = code.partition(":")
                    self._codes.append(
                        Code(node, key, code, alias, local, aliases.schemes.get(alias), aliases.complete)
                    )
        return self._codes

    def aliases(self, item: int) -> Aliases:
        """The aliases that hold in an item; in a message's header, those of the header."""
        if item not in self._aliases:
            self._aliases[item] = aliases_of(self._catalogs(item), self.known_catalogs)
        return self._aliases[item]

    def _catalogs(self, item: int) -> Mapping[str, Any]:
        if item >= 0:
            return self.items[item].view
        head: View = next((node.view for node in self.named("header")), {})
        return head

    def add(self, node: Node) -> None:
        """Take in an element and all in it."""
        self.nodes.append(node)
        self._named.setdefault(node.name, []).append(node)
        self._of_item.setdefault((node.item, node.name), []).append(node)
        known = node.known
        kinds = _kinds(known.name) if known else _NO_KINDS
        for key, value in node.view.items():
            first = key[0]
            if first == "@":
                if key in kinds:
                    self.typed[kinds[key]].append((node, key, value))
            elif first != "$":
                self._children(key, value, child_type(known, key) if known else None, node)
            elif key != "$":
                self._parts((*node.path, key), value, node, 0)

    def _children(self, name: str, views: list[View], known: ElementType | None, parent: Node) -> None:
        if len(views) > 1:
            self.repeated.append((parent, name, views))
        for index, view in enumerate(views):
            self._element(name, (*parent.path, name, index), view, known, parent)

    def _element(self, name: str, path: Path, view: View, known: ElementType | None, parent: Node) -> None:
        starts_item = parent.name == "itemSet" and name in ROOTS
        node = Node(name, path, view, known, parent, len(self.items) if starts_item else parent.item)
        if starts_item:
            self.items.append(node)
        self.add(node)

    def _parts(self, path: Path, parts: list[Any], node: Node, begin: int) -> None:
        for index, part in enumerate(parts[begin:], begin):
            if isinstance(part, dict):
                for name, view in part.items():
                    known = element_type(elements()[name]) if name in elements() else None
                    self._element(name, (*path, index, name), view, known, node)
            elif isinstance(part, list):
                self.foreign.append(((*path, index), part, node.item))
                self._parts((*path, index), part, node, 2)


_last: "tuple[ReferenceType[Document] | None, Outline]" = (None, Outline())


def outline(document: Document) -> Outline:
    """The outline of a document, made at the first question; that of the last document is remembered."""
    global _last  # noqa: PLW0603 - one pair, replaced whole, so that threads see either
    asked, made = _last
    if asked is None or asked() is not document:
        made = _made(document)
        _last = ref(document), made
    return made


def _made(document: Document) -> Outline:
    made = Outline(known_catalogs=getattr(document.native, "catalogs", {}))
    name, view = next(iter(document.tree.items()))
    is_item = name != "newsMessage"
    root = Node(name, (name,), view, element_type(elements()[name]), None, 0 if is_item else -1)
    if is_item:
        made.items.append(root)
    made.add(root)
    return made


# The management of an item: its itemMeta.


def in_meta(found: Outline, item: Node, name: str) -> list[Node]:
    """The children of that name of an item's itemMeta."""
    return [
        one for one in found.of_item(item.item, name) if one.parent is not None and one.parent.name == "itemMeta"
    ]


def one_in_meta(found: Outline, item: Node, name: str) -> Node | None:
    """The first child of that name of an item's itemMeta."""
    return next(iter(in_meta(found, item, name)), None)


def moment_of(node: Node | None) -> Moment | None:
    """The date that an element holds."""
    return from_xsd(node.text) if node else None


def code_word(node: Node | None) -> str:
    """The last part of the code or the IRI of an element; "" for no element."""
    return "" if node is None else last_part(concept_of(node.view))
