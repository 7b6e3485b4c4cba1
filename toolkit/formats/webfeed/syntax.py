"""Feeds as text to trees.

An element of an XML feed is an object of its name, attributes, text and children; each has a place.
"""

import re
from collections import Counter
from typing import Any
from xml.parsers import expat

from attrs import define, field, frozen

from toolkit.diagnostics import Path
from toolkit.formats.base import Document, Place, Tree
from toolkit.formats.jsontext import parse_json
from toolkit.formats.syntax_codes import (
    EMPTY,
    FORBIDDEN_DECLARATION,
    NOT_WELL_FORMED,
    OTHER_FORMAT,
    TOO_DEEP,
    TOO_LARGE,
    read_error,
)
from toolkit.formats.webfeed.terms import ATOM, JSON_FEED, NEWS, PREFIXES, RDF, RSS_1, RSS_ROOTS

MAX_SIZE = 64_000_000
"""Octets of one feed; a sitemap may have 50 MB (sitemaps.org, "Sitemap file limits")."""
MAX_DEPTH = 200

_ROOT = re.compile(rb"<(?![?!])(?:[\w.-]+:)?([\w.-]+)")
_XHTML = "xhtml:"


def _root(head: bytes) -> bytes:
    match = _ROOT.search(head.replace(b"\0", b""))
    return match[1] if match else b""


def sniff_rss(head: bytes) -> bool:
    """Whether octets begin as RSS does: 2.0 and its forerunners, or 1.0, which is RDF."""
    root = _root(head)
    return root == b"rss" or (root == b"RDF" and RSS_1.encode() in head.replace(b"\0", b""))


def sniff_atom(head: bytes) -> bool:
    """Whether octets begin as an Atom feed or entry does."""
    return _root(head) in {b"feed", b"entry"} and ATOM.encode() in head.replace(b"\0", b"")


def sniff_sitemap(head: bytes) -> bool:
    """Whether octets begin as a sitemap with news does."""
    return _root(head) == b"urlset" and NEWS.encode() in head.replace(b"\0", b"")


def sniff_json_feed(head: bytes) -> bool:
    """Whether octets begin as a JSON Feed does: its version comes before what it lists."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and JSON_FEED.encode() in head.replace(
        rb"\/", b"/"
    )


def parse_rss(data: bytes | str, **_options: object) -> Document:
    """An RSS document. Raises ReadError where it is none."""
    return _parse_xml(data, RSS_ROOTS, "RSS")


def parse_atom(data: bytes | str, **_options: object) -> Document:
    """An Atom document. Raises ReadError where it is none."""
    return _parse_xml(data, ("feed",), "an Atom feed")


def parse_sitemap(data: bytes | str, **_options: object) -> Document:
    """A sitemap. Raises ReadError where it is none."""
    return _parse_xml(data, ("urlset",), "a sitemap")


def parse_json_feed(data: bytes | str, **_options: object) -> Document:
    """A JSON Feed. Raises ReadError where it is no JSON."""
    return parse_json(data)


@define
class _Builder:
    """Builds the tree while expat reads, and keeps the place of each element."""

    parser: expat.XMLParserType
    places: dict[Path, tuple[int, int]] = field(factory=dict)
    trail: list[tuple[Tree, list[str], Path]] = field(factory=list)
    root: Tree = None
    home: str = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self.trail) >= MAX_DEPTH:
            raise self.fault(TOO_DEEP, f"elements are nested more than {MAX_DEPTH} deep")
        if self.root is None and (home := name.rpartition(" ")[0]) != RDF:
            self.home = home
        element: dict[str, Any] = {
            "name": self._name(name),
            "attributes": {self._name(key): value for key, value in attributes.items()},
            "text": "",
            "children": [],
        }
        path: Path = ()
        if self.trail:
            parent, _, above = self.trail[-1]
            path = (*above, "children", len(parent["children"]))
            parent["children"].append(element)
        else:
            self.root = element
        self.places[path] = (self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        self.trail.append((element, [], path))

    def end(self, _name: str) -> None:
        element, parts, _ = self.trail.pop()
        text = "".join(parts)
        element["text"] = text.strip()
        if element["name"].startswith(_XHTML) and self.trail:  # RFC 4287 3.1.1.3: the markup is the text
            self.trail[-1][1].append(text)

    def text(self, data: str) -> None:
        self.trail[-1][1].append(data)

    def declared(self, *_facts: object) -> None:
        raise self.fault(FORBIDDEN_DECLARATION, "the document declares entities")

    def fault(self, code: str, message: str) -> Exception:
        place = Place(line=self.parser.CurrentLineNumber, column=self.parser.CurrentColumnNumber + 1)
        return read_error(code, message, place)

    def _name(self, name: str) -> str:
        """Our name for an expanded name: that of the root's namespace has no prefix."""
        namespace, _, local = name.rpartition(" ")
        if namespace == self.home:
            return local
        return f"{PREFIXES.get(namespace, f'{{{namespace}}}')}{local}"


def _parse_xml(data: bytes | str, roots: tuple[str, ...], title: str) -> Document:
    octets = data if isinstance(data, bytes) else data.encode(errors="surrogatepass")
    if len(octets) > MAX_SIZE:
        raise read_error(TOO_LARGE, f"the document has {len(octets):,} octets, more than {MAX_SIZE:,}")
    if not octets.strip():
        raise read_error(EMPTY, "the document is empty")
    parser = expat.ParserCreate("utf-8" if isinstance(data, str) else None, " ")
    builder = _Builder(parser)
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.EntityDeclHandler = builder.declared
    try:
        parser.Parse(octets, True)
    except expat.ExpatError as error:
        place = Place(line=error.lineno, column=error.offset + 1)
        reason = expat.ErrorString(error.code)
        raise read_error(NOT_WELL_FORMED, f"the XML is not well-formed: {reason}", place) from error
    except LookupError as error:
        raise read_error(NOT_WELL_FORMED, f"the XML cannot be decoded: {error}") from error
    name = builder.root["name"]
    if name not in roots:
        wanted = " or ".join(f"<{root}>" for root in roots)
        raise read_error(OTHER_FORMAT, f"the root element is <{name}>, not {wanted} of {title}")
    return Document(tree=builder.root, locate=_Places(builder.root, builder.places).locate, data=octets)


@frozen
class _Places:
    """Where the elements of a tree stand."""

    root: Tree
    places: dict[Path, tuple[int, int]]
    numbers: dict[int, list[str]] = field(factory=dict)

    def locate(self, path: Path) -> Place:
        """The place of an element, or of the element that an attribute or text belongs to."""
        while path not in self.places:
            path = path[:-1]
        line, column = self.places[path]
        return Place(line=line, column=column, path=self._xpath(path))

    def _xpath(self, path: Path) -> str:
        """The path as XPath, with a number only where elements of that name stand side by side."""
        element = self.root
        text = f"/{element['name']}"
        for index in path[1::2]:
            number = self._numbers(element)[int(index)]
            element = element["children"][index]
            text += f"/{element['name']}{number}"
        return text

    def _numbers(self, element: Tree) -> list[str]:
        """What XPath adds to the name of each child; counted once, for there may be many."""
        known = self.numbers.get(id(element))
        if known is None:
            names = [child["name"] for child in element["children"]]
            counts, seen = Counter(names), Counter[str]()
            known = self.numbers[id(element)] = []
            for name in names:
                seen[name] += 1
                known.append(f"[{seen[name]}]" if counts[name] > 1 else "")
        return known
