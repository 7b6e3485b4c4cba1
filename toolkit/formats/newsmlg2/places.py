"""Where things stand in the text: a second pass over it, made at the first question."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from itertools import accumulate, takewhile

from attrs import define, field

from toolkit.diagnostics import Path
from toolkit.formats.base import Place
from toolkit.formats.newsmlg2.catalogs import Known
from toolkit.formats.newsmlg2.view import G2, Element, local_name

SchemaFiles = tuple[tuple[str, bytes], ...]
"""An official XML Schema: name and octets of its file, then of the files that it includes."""


@define(eq=False)
class Source:
    """A document as it was parsed: its elements, and the line, column and XPath of each path of the tree.

    Every question about the children of an element is answered from what was noted of all of them at the first,
    so that a thousand findings in one element cost no more than a thousand.

    Attributes:
        octets: the text.
        root: the root element.
        encoding: of the octets, where the text does not say it.
        catalogs: catalogs at hand beside IPTC's.
        xsd: an XML Schema that is to judge the document.
    """

    octets: bytes
    root: Element
    encoding: str | None = None
    catalogs: Known = field(factory=dict)
    xsd: SchemaFiles = ()
    _text: str = ""
    _lines: list[int] = field(factory=list)
    _offsets: dict[Element, int] = field(factory=dict)
    _attributes: dict[int, Mapping[str, int]] = field(factory=dict)
    _children: dict[Element, Mapping[str, list[Element]]] = field(factory=dict)
    _mixed: dict[Element, list[Element]] = field(factory=dict)
    _paths: dict[Element, str] = field(factory=dict)
    _places: dict[tuple[Element, str], Place] = field(factory=dict)

    def locate(self, path: Path) -> Place:
        """The place of a path; of one that the text does not hold, that of its nearest ancestor."""
        element, attribute = self.resolve(path)
        return self.place_of(element, attribute)

    def place_of(self, element: Element, attribute: str = "") -> Place:
        """Line, column and XPath of an element, or of one of its attributes."""
        if (element, attribute) not in self._places:
            self._places[element, attribute] = self._place(element, attribute)
        return self._places[element, attribute]

    def _place(self, element: Element, attribute: str) -> Place:
        offset = self._offset(element)
        if attribute:
            offset = self._attribute_offset(offset, attribute)
        line = bisect_left(self._lines, offset)
        path = self.xpath(element) + (f"/@{attribute}" if attribute else "")
        return Place(line=line, column=offset - self._lines[line - 1], path=path)

    def resolve(self, path: Path) -> tuple[Element, str]:
        """The element that a path leads to, and the attribute where it leads to one."""
        element, steps = self.root, list(reversed(path[1:]))
        while steps:
            step = steps.pop()
            if isinstance(step, int):  # a part of an element of another namespace
                inner = self._part(element, step - 2)
            elif step == local_name(element) and steps and not isinstance(steps[-1], int):
                continue  # the name of an element among text
            elif step.startswith("@"):
                return element, "" if step.startswith("@xmlns:") else step[1:]
            else:
                index = steps.pop() if steps and isinstance(steps[-1], int) else 0
                inner = self._child(element, step, int(index))
            if inner is None:
                break
            element = inner
        return element, ""

    def _child(self, element: Element, step: str, index: int) -> Element | None:
        if step == "$mixed":
            return self._part(element, index)
        found = self._named(element).get(step, [])
        return found[index] if index < len(found) else None

    def _part(self, element: Element, index: int) -> Element | None:
        """The element that is the part of that number, texts counted as well."""
        if element not in self._mixed:
            self._mixed[element] = _parts(element)
        parts = self._mixed[element]
        return parts[index] if 0 <= index < len(parts) else None

    def _named(self, element: Element) -> Mapping[str, list[Element]]:
        """The children of an element by name."""
        if element not in self._children:
            self._children[element] = _by_name(element)
        return self._children[element]

    def xpath(self, element: Element) -> str:
        """An absolute XPath with local names and, where an element has like siblings, numbers."""
        if element not in self._paths:
            parent = element.getparent()
            if parent is None:
                self._paths[element] = f"/{_bare(element)}"
            else:
                self._paths |= _numbered(parent, self.xpath(parent))
        return self._paths[element]

    def _offset(self, element: Element) -> int:
        """Where the start tag of an element begins in the text."""
        if not self._offsets:
            self._text = self.text()
            self._lines = list(accumulate((len(line) + 1 for line in self._text.split("\n")), initial=-1))
            self._offsets = dict(zip(self.root.iter("*"), start_tags(self._text), strict=False))
        return self._offsets.get(element, 0)

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


def _bare(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _by_name(element: Element) -> Mapping[str, list[Element]]:
    found: dict[str, list[Element]] = {}
    for child in element:
        tag = child.tag
        found.setdefault(tag[len(G2) :] if tag.startswith(G2) else "$other", []).append(child)
    return found


def _parts(element: Element) -> list[Element]:
    """The children of an element as they follow each other, None for a text."""
    found: list[Element] = [None] if element.text else []
    for child in element:
        found += (child, None) if child.tail else (child,)
    return found


def _numbered(parent: Element, above: str) -> dict[Element, str]:
    """The XPath of each child of an element."""
    alike: dict[str, list[Element]] = {}
    for child in parent:
        alike.setdefault(child.tag, []).append(child)
    paths = {}
    for children in alike.values():
        bare = f"{above}/{_bare(children[0])}"
        if len(children) == 1:
            paths[children[0]] = bare
        else:
            paths |= {child: f"{bare}[{number}]" for number, child in enumerate(children, 1)}
    return paths
