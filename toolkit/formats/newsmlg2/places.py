"""Where things stand in the text: a second pass over it, made at the first question."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate, count, takewhile
from operator import add
from typing import Any

from attrs import define, field

from toolkit.diagnostics import Path
from toolkit.formats.base import Place
from toolkit.formats.newsmlg2.catalogs import Known
from toolkit.formats.newsmlg2.view import Element, Trace, View

SchemaFiles = tuple[tuple[str, bytes], ...]
"""An official XML Schema: name and octets of its file, then of the files that it includes."""
Thing = View | list[Any]
"""The view of an element: an object, or a list for one of another namespace."""


@define(eq=False)
class Source:
    """A document as it was parsed: its elements, and the line, column and XPath of each path of the tree.

    What is asked of one element is noted of all its siblings at the first question, so that a thousand findings
    in one element cost no more than a thousand.

    Attributes:
        octets: the text.
        root: the root element.
        view: its view.
        trace: its elements in the order of the text.
        encoding: of the octets, where the text does not say it.
        catalogs: catalogs at hand beside IPTC's.
        xsd: an XML Schema that is to judge the document.
    """

    octets: bytes
    root: Element
    view: View
    trace: Trace
    encoding: str | None = None
    catalogs: Known = field(factory=dict)
    xsd: SchemaFiles = ()
    _text: str = ""
    _lines: list[int] = field(factory=list)
    _offsets: list[int] = field(factory=list)
    _attributes: dict[int, Mapping[str, int]] = field(factory=dict)
    _numbers: dict[int, int] = field(factory=dict)
    _children: dict[int, list[int]] = field(factory=dict)
    _xpaths: dict[int, str] = field(factory=dict)

    def locate(self, path: Path) -> Place:
        """The place of a path; of one that the text does not hold, that of its nearest ancestor."""
        if not self._numbers:
            self._numbers = {id(thing): number for number, (_, _, thing) in enumerate(self.trace.elements)}
        thing, attribute = self.resolve(path)
        return self.place_of(self._numbers[id(thing)], attribute)

    def place_of(self, number: int, attribute: str = "") -> Place:
        """Line, column and XPath of the element of that number in the trace, or of one of its attributes."""
        if not self._offsets:
            self._read_text()
        offset = self._offsets[number] if number < len(self._offsets) else 0
        path = self._xpaths.get(number) or self.xpath(number)
        if attribute:
            offset = self._attribute_offset(offset, attribute)
            path = f"{path}/@{attribute}"
        line = bisect_right(self._lines, offset)
        return Place(line=line, column=offset - self._lines[line - 1] + 1, path=path)

    def resolve(self, path: Path) -> tuple[Thing, str]:
        """The view that a path leads to, and the attribute where it leads to one."""
        thing: Thing = self.view
        steps = list(reversed(path[1:]))
        while steps:
            step = steps.pop()
            if isinstance(step, str) and step.startswith("@"):
                return thing, "" if step.startswith("@xmlns:") else step[1:]
            inner = _inside(thing, step, steps)
            if inner is None:
                break
            thing = inner
        return thing, ""

    def xpath(self, number: int) -> str:
        """An absolute XPath with local names and, where an element has like siblings, numbers."""
        if number not in self._xpaths:
            parent = self.trace.elements[number][1]
            if parent < 0:
                self._xpaths[number] = f"/{_bare(self.trace.elements[number][0])}"
            else:
                self._number_children(parent, self.xpath(parent))
        return self._xpaths[number]

    def children(self, number: int) -> list[int]:
        """The numbers of the elements in an element."""
        if not self._children:
            for child, (_, parent, _) in enumerate(self.trace.elements):
                self._children.setdefault(parent, []).append(child)
        return self._children.get(number, [])

    def _number_children(self, parent: int, above: str) -> None:
        """The XPath of each child of an element."""
        alike: dict[tuple[str, bool], list[int]] = {}
        for child in self.children(parent):
            name, _, thing = self.trace.elements[child]
            alike.setdefault((name, isinstance(thing, list)), []).append(child)
        for (name, _), children in alike.items():
            bare = f"{above}/{_bare(name)}"
            if len(children) == 1:
                self._xpaths[children[0]] = bare
            else:
                self._xpaths |= {child: f"{bare}[{nth}]" for nth, child in enumerate(children, 1)}

    def _read_text(self) -> None:
        """Where each line, and the start tag of each element, begins."""
        self._text = self.text()
        lengths = accumulate(map(len, self._text.split("\n")), initial=0)
        self._lines = list(map(add, lengths, count()))
        self._offsets = start_tags(self._text)

    def text(self) -> str:
        """The document as text."""
        marked = next((name for mark, name in _MARKS if self.octets.startswith(mark)), None)
        name = self.encoding or marked or self.root.getroottree().docinfo.encoding or "utf-8"
        text = self.octets.decode(name, "replace").removeprefix("\ufeff")
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    def _attribute_offset(self, offset: int, attribute: str) -> int:
        """Where an attribute begins in the start tag at that offset."""
        if offset not in self._attributes:
            self._attributes[offset] = _attribute_offsets(self._text, offset)
        return self._attributes[offset].get(_unprefixed(attribute.rpartition("}")[2]), offset)


def _inside(thing: Thing, step: str | int, steps: list[str | int]) -> Thing | None:
    """What one step, and the number that follows it, leads to; None for a text or for what is not there."""
    if isinstance(step, int):  # a part of an element of another namespace; its name and attributes come before
        return _among_text(thing, step, steps) if step > 1 else None
    number = steps.pop() if steps and isinstance(steps[-1], int) else 0
    found = thing.get(step) if isinstance(thing, dict) else None
    if step == "$mixed":
        return _among_text(found, int(number), steps)
    inner: Thing | None = _nth(found, int(number))
    return inner


def _among_text(parts: Any, number: int, steps: list[str | int]) -> Thing | None:
    """The element that is the part of that number; the path names one of NewsML-G2."""
    part = _nth(parts, number)
    if isinstance(part, dict):
        name, view = next(iter(part.items()))
        if steps and steps[-1] == name:
            steps.pop()
        part = view
    return part if isinstance(part, (dict, list)) else None


def _nth(parts: Any, number: int) -> Any:
    return parts[number] if isinstance(parts, list) and number < len(parts) else None


# How a text of each encoding begins (XML 1.0 F.1).
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)
# Comments, CDATA and instructions are passed over; "<" stands in no attribute value of a well-formed text.
_START_TAG = re.compile(r"<(?:(?P<name>[^\s/>!?])|!--.*?-->|!\[CDATA\[.*?\]\]>|\?.*?\?>)", re.DOTALL)
_ATTRIBUTE = re.compile(r"\s(?P<name>[^\s=<>/\"']+)\s*=\s*(?:\"[^\"]*\"|'[^']*')|>")


def start_tags(text: str) -> list[int]:
    """The offset of every start tag of a well-formed text."""
    return [match.start() for match in _START_TAG.finditer(text) if match.lastgroup]


def _attribute_offsets(text: str, offset: int) -> Mapping[str, int]:
    """Where each attribute of the start tag at an offset begins; of two of one local name, the first."""
    found: dict[str, int] = {}
    for match in takewhile(lambda token: token["name"] is not None, _ATTRIBUTE.finditer(text, offset + 1)):
        found.setdefault(_unprefixed(match["name"]), match.start("name"))
    return found


def _unprefixed(name: str) -> str:
    return name.rpartition(":")[2]


def _bare(name: str) -> str:
    return name.rpartition("}")[2]
