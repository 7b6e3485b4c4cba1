"""What the rules look at: a document's elements and attributes by name and by kind, sorted in one walk."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from attrs import define, field

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.newsmlg2.catalogs import Aliases, Known, Scheme, aliases_of
from toolkit.formats.newsmlg2.concepts import concept_of, last_part
from toolkit.formats.newsmlg2.dates import from_xsd
from toolkit.formats.newsmlg2.grammar import child_types, element_type, elements
from toolkit.formats.newsmlg2.terms import ROOTS
from toolkit.model import Moment
from toolkit.validation.rule import Rule

View = dict[str, Any]


# kind of attribute -> the datatypes that it stands for
_KINDS = {
    "@code": ("QCodeType", "QCodeListType"),
    "@date": ("DateOptTimeType", "TruncatedDateTimeType", "UnionDateTimeType", "xs:dateTime", "xs:date"),
    "@identifier": ("xs:ID",),
    "@language": ("xs:language", "xml:lang"),
    "@reference": ("xs:IDREF", "xs:IDREFS"),
}
_KIND_OF = {datatype: kind for kind, datatypes in _KINDS.items() for datatype in datatypes}


@lru_cache(maxsize=512)
def _looks(type_: str | None) -> tuple[Mapping[str, str], Mapping[str, str | None]]:
    """The kinds of the attributes, and the types of the children, of the elements of a type."""
    return _kinds(type_), child_types(type_)


def _kinds(type_: str | None) -> Mapping[str, str]:
    """Key of an attribute -> its kind, for the attributes of a type that are of one."""
    if type_ is None:
        return {}
    return {
        f"@{name}": _KIND_OF[datatype.rstrip("!")]
        for name, datatype in element_type(type_).attributes.items()
        if datatype.rstrip("!") in _KIND_OF
    }


@define(eq=False)
class Node:
    """An element.

    Attributes:
        name: its name.
        steps: the way to it from the element it stands in.
        view: its JSON view.
        parent: the element it stands in.
        item: the number of its item in the outline, -1 outside of items.
    """

    name: str
    steps: Path
    view: View
    parent: "Node | None"
    item: int

    @property
    def path(self) -> Path:
        """Its place in the tree; put together where it is asked for, which is where something is found."""
        return self.steps if self.parent is None else (*self.parent.path, *self.steps)

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


Foreign = tuple[Node, Path, list[Any]]
"""An element of another namespace: the element of NewsML-G2 it stands in, the way from there, and itself."""
_IDENTIFYING = frozenset({"id", "xml:id"})


@define(eq=False)
class Outline:
    """What the rules look at.

    Attributes:
        items: the items: of a message those in its set, else the root.
        foreign: the elements of other namespaces, by their name in Clark notation.
        identified: those of them that have an identifier.
        known_catalogs: catalogs at hand beside IPTC's.
        attributes: the attributes of each kind of datatype: @code, @date, @identifier, @language, @reference;
            each with its element, key and value.
        repeated: the children that stand more than once: parent, name and views.
        by_name: the elements of each name, in the order of the tree.
        by_type: the elements of each type that the standard knows.
        names: of the elements, of other namespaces in Clark notation, and of the kinds of attributes there are.
    """

    items: list[Node] = field(factory=list)
    foreign: dict[str, list[Foreign]] = field(factory=lambda: defaultdict(list))
    identified: list[Foreign] = field(factory=list)
    known_catalogs: Known = field(factory=dict)
    attributes: dict[str, list[tuple[Node, str, str]]] = field(factory=lambda: {kind: [] for kind in _KINDS})
    repeated: list[tuple[Node, str, list[View]]] = field(factory=list)
    by_name: dict[str, list[Node]] = field(factory=lambda: defaultdict(list))
    by_type: dict[str | None, list[Node]] = field(factory=lambda: defaultdict(list))
    _by_item: dict[str, dict[int, list[Node]]] = field(factory=dict)
    names: frozenset[str] = frozenset()
    _aliases: dict[int, Aliases] = field(factory=dict)
    _codes: list[Code] | None = None

    def named(self, *names: str) -> Iterator[Node]:
        """The elements of those names."""
        for name in names:
            yield from self.by_name.get(name, ())

    def of_types(self, types: frozenset[str]) -> Iterator[Node]:
        """The elements of those types."""
        for type_, nodes in self.by_type.items():
            if type_ in types:
                yield from nodes

    def of_item(self, item: int, name: str) -> list[Node]:
        """The elements of that name in an item."""
        if name not in self._by_item:
            found: dict[int, list[Node]] = {}
            for node in self.by_name.get(name, ()):
                found.setdefault(node.item, []).append(node)
            self._by_item[name] = found
        return self._by_item[name].get(item, [])

    @property
    def codes(self) -> list[Code]:
        """Every QCode."""
        if self._codes is None:
            self._codes = self._read_codes()
        return self._codes

    def _read_codes(self) -> list[Code]:
        found = []
        for node, key, value in self.attributes["@code"]:
            aliases = self.aliases(node.item)
            schemes, complete = aliases.schemes, aliases.complete
            for text in value.split():
                alias, _, local = text.partition(":")
                found.append(Code(node, key, text, alias, local, schemes.get(alias), complete))
        return found

    def aliases(self, item: int) -> Aliases:
        """The aliases that hold in an item; in a message's header, those of the header."""
        found = self._aliases.get(item)
        if found is None:
            found = self._aliases[item] = aliases_of(self._catalogs(item), self.known_catalogs)
        return found

    def _catalogs(self, item: int) -> Mapping[str, Any]:
        if item >= 0:
            return self.items[item].view
        head: View = next((node.view for node in self.named("header")), {})
        return head

    def add(self, node: Node, type_: str | None) -> None:
        """Take in what an element holds."""
        kinds, types = _looks(type_)
        for key, value in node.view.items():
            first = key[0]
            if first == "@":
                kind = kinds.get(key)
                if kind is not None:
                    self.attributes[kind].append((node, key, value))
            elif first != "$":
                self._children(node, key, value, types[key])
            elif key != "$":
                self._parts(node, (key,), value, 0)

    def _children(self, parent: Node, name: str, views: list[View], type_: str | None) -> None:
        if len(views) > 1:
            self.repeated.append((parent, name, views))
        alike, of_type = self.by_name[name], self.by_type[type_]
        item, are_items = parent.item, parent.name == "itemSet" and name in ROOTS
        for index, view in enumerate(views):
            if are_items:
                item = len(self.items)
            node = Node(name, (name, index), view, parent, item)
            if are_items:
                self.items.append(node)
            alike.append(node)
            of_type.append(node)
            if len(view) > 1 or "$" not in view:  # a text alone holds nothing to take in
                self.add(node, type_)

    def _parts(self, node: Node, steps: Path, parts: list[Any], begin: int) -> None:
        for index, part in enumerate(parts[begin:], begin):
            if isinstance(part, dict):
                for name, view in part.items():
                    self.root(Node(name, (*steps, index, name), view, node, node.item))
            elif isinstance(part, list):
                self._foreign((node, (*steps, index), part))

    def _foreign(self, found: Foreign) -> None:
        node, steps, part = found
        self.foreign[part[0]].append(found)
        if part[1] and not _IDENTIFYING.isdisjoint(part[1]):
            self.identified.append(found)
        self._parts(node, steps, part, 2)

    def root(self, node: Node) -> None:
        """Take in an element that stands where any may stand, and all in it."""
        type_ = elements().get(node.name)
        self.by_name[node.name].append(node)
        self.by_type[type_].append(node)
        self.add(node, type_)


def outline(document: Document) -> Outline:
    """The outline of a document."""
    made = Outline(known_catalogs=getattr(document.native, "catalogs", {}))
    name, view = next(iter(document.tree.items()))
    is_item = name != "newsMessage"
    root = Node(name, (name,), view, None, 0 if is_item else -1)
    if is_item:
        made.items.append(root)
    made.root(root)
    kinds = [kind for kind, found in made.attributes.items() if found]
    made.names = frozenset([*made.by_name, *made.foreign, *kinds])
    return made


Check = Callable[[Outline], Iterator[Finding]]


def outline_rule(code: str, severity: Severity, check: Check, *needs: str) -> Rule:
    """A rule that looks at the outline, and finds something only where one of `needs` occurs."""
    return Rule(code, severity, check, subject=outline, needs=frozenset(needs))


# The management of an item: its itemMeta.


def in_meta(item: Node, name: str) -> list[Node]:
    """The children of that name of an item's itemMeta."""
    views = item.view["itemMeta"][0].get(name, ())
    return [Node(name, ("itemMeta", 0, name, index), view, item, item.item) for index, view in enumerate(views)]


def one_in_meta(item: Node, name: str) -> Node | None:
    """The first child of that name of an item's itemMeta."""
    return next(iter(in_meta(item, name)), None)


def moment_of(node: Node | None) -> Moment | None:
    """The date that an element holds."""
    return from_xsd(node.text) if node else None


def code_word(node: Node | None) -> str:
    """The last part of the code or the IRI of an element; "" for no element."""
    return "" if node is None else last_part(concept_of(node.view))
