"""Where things stand in the text: a second pass over it, made at the first question."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import count, takewhile
from operator import itemgetter
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

    What is noted at the first question serves the later ones, so that a thousand findings in one element cost no
    more than a thousand.

    Attributes:
        octets: the text; empty where it is not kept, and places then are XPaths alone.
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
    _blocks: list[tuple[int, int]] = field(factory=list)
    _offsets: list[int] = field(factory=list)
    _attributes: dict[int, Mapping[str, int]] = field(factory=dict)
    _numbers: dict[int, int] = field(factory=dict)
    _children: dict[int, list[int]] = field(factory=dict)
    _steps: dict[int, dict[int, Path]] = field(factory=dict)
    _labels: dict[int, list[str]] = field(factory=dict)

    def locate(self, path: Path) -> Place:
        """The place of a path; of one that the text does not hold, that of its nearest ancestor."""
        thing, xpath, attribute = self.resolve(path)
        if not self.octets:
            return Place(path=f"{xpath}/@{attribute}" if attribute else xpath)
        if not self._blocks:
            self._read_text()
        number = self._numbers[id(thing)]
        offset = self._offsets[number] if number < len(self._offsets) else 0
        if attribute:
            offset = self._attribute_offset(offset, attribute)
            xpath = f"{xpath}/@{attribute}"
        line, begin = self._line(offset)
        return Place(line=line, column=offset - begin + 1, path=xpath)

    def resolve(self, path: Path) -> tuple[Thing, str, str]:
        """The view that a path leads to, its XPath, and the attribute where the path leads to one.

        An XPath has local names and, where an element has like siblings, numbers.
        """
        thing: Thing = self.view
        xpath, at = f"/{self.trace.elements[0][0]}", 1
        for name, number in zip(path[1::2], path[2::2], strict=False):  # as far as it leads by name and number
            alike = thing.get(str(name)) if isinstance(thing, dict) and name not in _LISTS else None
            if not isinstance(alike, list) or not isinstance(number, int) or number >= len(alike):
                break
            thing = alike[number]
            xpath = f"{xpath}/{name}" if len(alike) == 1 else f"{xpath}/{name}[{number + 1}]"
            at += 2
        steps = list(path[: at - 1 : -1])
        while steps:
            step = steps.pop()
            if isinstance(step, str) and step.startswith("@"):
                return thing, xpath, "" if step.startswith("@xmlns:") else step[1:]
            inner, label = self._inside(thing, step, steps)
            if inner is None:
                break
            thing, xpath = inner, f"{xpath}/{label}"
        return thing, xpath, ""

    def _inside(self, thing: Thing, step: str | int, steps: list[str | int]) -> tuple[Thing | None, str]:
        """What one step leads to, and its label; None for a text or for what is not there."""
        parts: Any = thing
        if isinstance(step, int):  # a part of an element of another namespace
            number, begin = step, _BEFORE_PARTS
        else:
            parts = thing.get(step) if isinstance(thing, dict) else None
            number, begin = int(steps.pop()) if steps and isinstance(steps[-1], int) else 0, 0
        if not isinstance(parts, list) or not begin <= number < len(parts):
            return None, ""
        if begin or step in _LISTS:
            return _among_text(parts[number], steps), self._label(parts, number, begin)
        return parts[number], f"{step}" if len(parts) == 1 else f"{step}[{number + 1}]"

    def _label(self, parts: list[Any], number: int, begin: int) -> str:
        """The last step of the XPath of an element among text or of another namespace."""
        if id(parts) not in self._labels:
            self._labels[id(parts)] = _labels(parts[begin:])
        return self._labels[id(parts)][number - begin]

    # Elements by their number in the trace.

    def path_of(self, number: int) -> Path:
        """The path of an element that stands in one of NewsML-G2."""
        name, parent, thing = self.trace.elements[number]
        if parent < 0:
            return (name,)
        above = self.trace.elements[parent][2]
        if parent not in self._steps:
            self._steps[parent] = dict(_ways(above))
        return (*self.path_of(parent), *self._steps[parent][id(thing)])

    def children(self, number: int) -> list[int]:
        """The numbers of the elements in an element."""
        if not self._children:
            for child, (_, parent, _) in enumerate(self.trace.elements):
                self._children.setdefault(parent, []).append(child)
        return self._children.get(number, [])

    # The text.

    def _read_text(self) -> None:
        """Where the start tag of each element begins, and on which line each block of the text."""
        self._text = self.text()
        things = map(itemgetter(2), self.trace.elements)
        self._numbers = dict(zip(map(id, things), count(), strict=False))
        self._offsets = start_tags(self._text)
        line, begin = 1, 0
        for start in range(0, len(self._text) + 1, _BLOCK):
            self._blocks.append((line, begin))
            line += self._text.count("\n", start, start + _BLOCK)
            begin = self._text.rfind("\n", start, start + _BLOCK) + 1 or begin

    def _line(self, offset: int) -> tuple[int, int]:
        """The number of the line at an offset, and where it begins."""
        line, begin = self._blocks[offset // _BLOCK]
        start = offset - offset % _BLOCK
        return line + self._text.count("\n", start, offset), self._text.rfind("\n", start, offset) + 1 or begin

    def text(self) -> str:
        """The document as text."""
        begin = self.octets[:4]
        plain = begin.isascii() and b"\0" not in begin  # as no mark is
        marked = None if plain else next((name for mark, name in _MARKS if begin.startswith(mark)), None)
        name = self.encoding or marked or self.root.getroottree().docinfo.encoding or "utf-8"
        text = self.octets.decode(name, "replace").removeprefix("\ufeff")
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    def _attribute_offset(self, offset: int, attribute: str) -> int:
        """Where an attribute begins in the start tag at that offset."""
        if offset not in self._attributes:
            self._attributes[offset] = _attribute_offsets(self._text, offset)
        return self._attributes[offset].get(_local(attribute), offset)


_BLOCK = 512
"""Characters between two places whose line is noted."""


_BEFORE_PARTS = 2
"""What stands in the list of an element of another namespace before its parts: name and attributes."""
_LISTS = frozenset({"$mixed", "$other"})


def _among_text(part: Any, steps: list[str | int]) -> Thing | None:
    """The element that a part is, if it is no text; the path may name one of NewsML-G2."""
    if isinstance(part, dict):
        name, part = next(iter(part.items()))
        if steps and steps[-1] == name:
            steps.pop()
    return part if isinstance(part, (dict, list)) else None


def _labels(parts: list[Any]) -> list[str]:
    """The steps of the XPaths of elements that follow each other; "" for a text."""
    names = [next(iter(part)) if isinstance(part, dict) else _tag(part) for part in parts]
    counts, labels = Counter(names), []
    seen: Counter[str] = Counter()
    for name in names:
        seen[name] += 1
        labels.append(_local(name) if counts[name] == 1 else f"{_local(name)}[{seen[name]}]")
    return labels


def _tag(part: Any) -> str:
    """The name of an element of another namespace; a name without one is told from that of NewsML-G2."""
    return "" if not isinstance(part, list) else part[0] if part[0].startswith("{") else f"{{}}{part[0]}"


def _ways(thing: Thing) -> Iterator[tuple[int, Path]]:
    """The identity of each element in an element of NewsML-G2, and the way to it."""
    for name, found in thing.items() if isinstance(thing, dict) else ():
        for number, part in enumerate(found) if isinstance(found, list) else ():
            if name == "$mixed" and isinstance(part, dict):
                inner, view = next(iter(part.items()))
                yield id(view), (name, number, inner)
            else:
                yield id(part), (name, number)


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
_START_TAG = re.compile(r"<(?:([^\s/>!?])|!--.*?-->|!\[CDATA\[.*?\]\]>|\?.*?\?>)", re.DOTALL)
_ATTRIBUTE = re.compile(r"\s([^\s=<>/\"']+)\s*=\s*(?:\"[^\"]*\"|'[^']*')|>")


def start_tags(text: str) -> list[int]:
    """The offset of every start tag of a well-formed text."""
    return [match.start() for match in _START_TAG.finditer(text) if match.lastindex]


def _attribute_offsets(text: str, offset: int) -> Mapping[str, int]:
    """Where each attribute of the start tag at an offset begins; of two of one local name, the first."""
    found: dict[str, int] = {}
    for match in takewhile(_is_attribute, _ATTRIBUTE.finditer(text, offset + 1)):
        found.setdefault(match[1].rpartition(":")[2], match.start(1))
    return found


def _is_attribute(token: re.Match[str]) -> bool:
    return token.lastindex is not None


def _local(name: str) -> str:
    """A name without its namespace or prefix."""
    return name.rpartition("}")[2].rpartition(":")[2]
