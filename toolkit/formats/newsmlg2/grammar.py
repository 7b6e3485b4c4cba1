"""What may stand in what: the element types of NewsML-G2 2.35 as tables, and their order as automata.

``grammar.json`` is made by ``schemas/generate_newsmlg2.py`` from the names, cardinalities and datatypes of
the official schema. Content models are in the notation of DTDs, with ``~`` for an element of another
namespace, ``%`` for any element and ``@`` for any element of NewsML-G2.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from attrs import define, field, frozen

FOREIGN = "~"
ANY = "%"
ANY_OF_G2 = "@"
_TOKEN = re.compile(r"[()|?*+]|[^\s()|?*+]+")


@frozen
class ElementType:
    """A complex type, or the simple type of an element without attributes.

    Attributes:
        name: of the type; of an anonymous one, the way to it: ``contentSet.inlineXML``.
        attributes: name -> datatype, with ``!`` where it must be present and ``=X`` where it is fixed.
        text: the datatype of its text; None where it has none.
        mixed: whether text and elements may stand side by side.
        foreign: what attributes of other namespaces may stand: lax, strict, skip; local for
            attributes of no namespace; None where none may.
        content: the content model; "" for none.
        children: element name -> type name.
    """

    name: str
    attributes: Mapping[str, str]
    text: str | None
    mixed: bool
    foreign: str | None
    content: str
    children: Mapping[str, str]


@lru_cache(maxsize=1)
def _tables() -> tuple[Mapping[str, str], Mapping[str, ElementType]]:
    raw: dict[str, Any] = json.loads((files(__package__) / "grammar.json").read_text(encoding="utf-8"))
    types = {
        name: ElementType(
            name,
            known["attributes"],
            known.get("text"),
            known.get("mixed", False),
            known.get("foreign"),
            known.get("content", ""),
            known.get("children", {}),
        )
        for name, known in raw["types"].items()
    }
    return raw["elements"], types


def elements() -> Mapping[str, str]:
    """The elements that may be a root or stand where any element may: name -> type name."""
    return _tables()[0]


def element_type(name: str) -> ElementType:
    """The type of that name."""
    return _tables()[1][name]


def types_that(wanted: Callable[[ElementType], bool]) -> frozenset[str]:
    """The names of the types that are wanted."""
    return frozenset(name for name, known in _tables()[1].items() if wanted(known))


def child_type(parent: ElementType, name: str) -> ElementType | None:
    """The type of a child; None when neither the parent nor the standard knows the name."""
    known = parent.children.get(name)
    if known is None and (ANY in parent.content or ANY_OF_G2 in parent.content):
        known = elements().get(name)
    return element_type(known) if known else None


class _ChildTypes(dict[str, str | None]):
    """Name of a child -> the name of its type, for the children of one type; asked once for each name."""

    def __init__(self, parent: str | None) -> None:
        self.parent = None if parent is None else element_type(parent)

    def __missing__(self, name: str) -> str | None:
        known = None if self.parent is None else child_type(self.parent, name)
        if known is None:  # names that the standard does not know may be any number
            return None
        self[name] = known.name
        return known.name


@lru_cache(maxsize=512)
def child_types(parent: str | None) -> Mapping[str, str | None]:
    """Name of a child -> the name of its type; None for a name, or a parent, that the standard does not know."""
    return _ChildTypes(parent)


# The automaton of a content model, after Glushkov: one state for each place of a name in the model. The
# models are deterministic (XML Schema's unique particle attribution), so each state has one way on.


@define
class _Part:
    """A piece of a content model: whether it may be empty, how it begins, how it ends."""

    empty: bool
    first: list[int]
    last: list[int]


@define
class _Builder:
    """Reads a content model and collects which place may follow which."""

    tokens: list[str]
    at: int = 0
    names: list[str] = field(factory=list)
    follow: list[list[int]] = field(factory=list)

    def choice(self) -> _Part:
        part = self.sequence()
        while self.peek() == "|":
            self.at += 1
            other = self.sequence()
            part = _Part(part.empty or other.empty, part.first + other.first, part.last + other.last)
        return part

    def sequence(self) -> _Part:
        part = _Part(True, [], [])
        while self.peek() not in ("", ")", "|"):
            part = self.joined(part, self.counted())
        return part

    def joined(self, one: _Part, two: _Part) -> _Part:
        self.link(one.last, two.first)
        first = one.first + two.first if one.empty else one.first
        last = one.last + two.last if two.empty else two.last
        return _Part(one.empty and two.empty, first, last)

    def counted(self) -> _Part:
        part = self.single()
        while self.peek() in ("?", "*", "+"):
            sign = self.take()
            if sign != "?":
                self.link(part.last, part.first)
            part = _Part(part.empty or sign != "+", part.first, part.last)
        return part

    def single(self) -> _Part:
        piece = self.take()
        if piece == "(":
            part = self.choice()
            self.at += 1
            return part
        self.names.append(piece)
        self.follow.append([])
        place = len(self.names) - 1
        return _Part(False, [place], [place])

    def link(self, ends: Iterable[int], starts: list[int]) -> None:
        for end in ends:
            self.follow[end] += starts

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        self.at += 1
        return self.tokens[self.at - 1]


@frozen
class ContentModel:
    """The automaton of a content model.

    Attributes:
        steps: of each state, name -> next state; state 0 is the beginning.
        ends: the states in which the content may be complete.
        order: every name, in the order of the model: the order to write children in.
    """

    steps: tuple[Mapping[str, int], ...]
    ends: frozenset[int]
    order: tuple[str, ...]

    def misplaced(self, names: Iterable[str]) -> tuple[int, tuple[str, ...]] | None:
        """The index of the first child that may not stand where it stands, and what may.

        The index is the number of children where the content ends too soon. None when all is well.
        """
        state, index = 0, 0
        for index, name in enumerate(names, start=1):
            step = self._step(state, name)
            if step is None:
                return index - 1, tuple(self.steps[state])
            state = step
        return None if state in self.ends else (index, tuple(self.steps[state]))

    def _step(self, state: int, name: str) -> int | None:
        known = self.steps[state]
        for key in (name, ANY) if name == FOREIGN else (name, ANY_OF_G2, ANY):
            if key in known:
                return known[key]
        return None


@lru_cache(maxsize=512)
def content_model(content: str) -> ContentModel:
    """The automaton of a content model in the notation of this module."""
    builder = _Builder(_TOKEN.findall(content))
    whole = builder.choice()

    def steps(places: list[int]) -> dict[str, int]:
        return {builder.names[place]: place + 1 for place in reversed(places)}

    ends = frozenset({place + 1 for place in whole.last} | ({0} if whole.empty else set()))
    table = (steps(whole.first), *(steps(follow) for follow in builder.follow))
    return ContentModel(table, ends, tuple(dict.fromkeys(builder.names)))
