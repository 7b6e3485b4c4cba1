"""XML text to tree and back: the JSON view of a NewsML-G2 document.

An element is an object: attributes are members named ``@name``, child elements are lists under their names,
text is ``$``. Text with elements in it is a list under ``$mixed``. Elements of other namespaces are lists
under ``$other``: name in Clark notation, attributes, then texts and elements. The root is the one member of
the tree. Namespace declarations of the root are kept as ``@xmlns:prefix``.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import takewhile
from typing import IO, TYPE_CHECKING, Any

from attrs import define, field, frozen

from toolkit.diagnostics import Path
from toolkit.formats.base import Document, Place, Tree
from toolkit.formats.newsmlg2.catalogs import Known, Scheme, catalog_schemes
from toolkit.formats.newsmlg2.grammar import (
    ANY,
    FOREIGN,
    ElementType,
    child_type,
    content_model,
    element_type,
    elements,
)
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE, INLINE_ELEMENTS, ROOTS, XML_NAMESPACE, XSI_NAMESPACE
from toolkit.formats.syntax_codes import (
    EMPTY,
    FORBIDDEN_DECLARATION,
    NOT_DECODABLE,
    NOT_WELL_FORMED,
    OTHER_FORMAT,
    TOO_DEEP,
    TOO_LARGE,
    read_error,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_SIZE = 64_000_000
"""Octets of one document held whole; larger messages are for `toolkit.formats.newsmlg2.stream`."""

View = dict[str, Any]

_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_ROOT = re.compile(rb"<(?:[\w.-]+:)?(" + "|".join(ROOTS).encode() + rb")[\s>/]")
_G2 = f"{{{CORE_NAMESPACE}}}"
_PREFIXES = {f"{{{XML_NAMESPACE}}}": "xml:", f"{{{XSI_NAMESPACE}}}": "xsi:"}


def sniff(data: bytes) -> bool:
    """Whether octets begin as a NewsML-G2 document does: its namespace, and a root of its own."""
    head = data.replace(b"\0", b"")  # UTF-16 and UTF-32 without their zeros
    return CORE_NAMESPACE.encode() in head and _ROOT.search(head) is not None


def parse(data: bytes | str, *, catalogs: Known | None = None, xsd: str | None = None) -> Document:
    """A document's tree, with the places of its elements and attributes. Its `native` is a `Source`.

    Nothing is fetched, no document type and no entity is accepted, and size and depth are bounded.

    Args:
        data: the text, as octets or decoded.
        catalogs: catalogs at hand beside IPTC's, for the rules about QCodes; see `read_catalog`.
        xsd: the file of an official XML Schema, which then judges the document as well.

    Raises:
        ReadError: the text is not XML, or not NewsML-G2, or forbidden or too large.
    """
    octets = data if isinstance(data, bytes) else data.encode(errors="surrogatepass")
    root = parse_xml(octets, "utf-8" if isinstance(data, str) else None)
    name = _local(root)
    if name not in ROOTS:
        raise read_error(
            OTHER_FORMAT,
            f"the root element is {root.tag}, expected one of {', '.join(ROOTS)} of NewsML-G2",
            Place(line=_line_of(root), column=1, path="/*"),
            f"NewsML-G2 elements are in the namespace {CORE_NAMESPACE}",
        )
    source = Source(octets, root, "utf-8" if isinstance(data, str) else None, catalogs or {}, xsd)
    return Document(tree={name: _root_view(root)}, locate=source.locate, data=octets, native=source)


def read_catalog(data: bytes) -> tuple[str, Mapping[str, Scheme]]:
    """A catalog file: the address that documents refer to it by, and its schemes.

    Raises:
        ReadError: the text is not XML.
    """
    root = parse_xml(data)
    return root.get("url", root.get("guid", "")), catalog_schemes({_local(root): view_of(root)})


def parse_xml(octets: bytes, encoding: str | None = None) -> "_Element":
    """The root element of a document, parsed with every door shut."""
    if len(octets) > MAX_SIZE:
        raise read_error(TOO_LARGE, f"the document has {len(octets):,} octets, more than {MAX_SIZE:,}")
    if not octets.strip():
        raise read_error(EMPTY, "the document is empty")
    prolog = _PROLOG.match(octets)
    if prolog and octets.startswith(b"<!DOCTYPE", prolog.end()):
        line = octets.count(b"\n", 0, prolog.end()) + 1
        raise _doctype(Place(line=line, column=prolog.end() - octets.rfind(b"\n", 0, prolog.end())))
    return _parsed(octets, encoding)


def _doctype(place: Place | None = None) -> Exception:
    return read_error(FORBIDDEN_DECLARATION, "the document declares a document type", place)


def _parsed(octets: bytes, encoding: str | None) -> "_Element":
    from lxml import etree

    parser = etree.XMLParser(
        encoding=encoding,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(octets, parser)
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise _syntax_error(error) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _doctype()
    return root


_ABOUT_DEPTH = ("Excessive depth", "depth in document")
_ABOUT_SIZE = ("huge input lookup", "xmlSAX2Characters", "Text node too long", "size limit", "too long")
_ABOUT_ENCODING = ("encoding", "not proper UTF-8", "unknown encoding", "Char 0x", "conversion failed")


def _syntax_error(error: Exception) -> Exception:
    message = str(error)
    line, column = getattr(error, "position", (1, 1))
    place = Place(line=max(line or 1, 1), column=max(column or 1, 1))
    for words, code in (
        (_ABOUT_DEPTH, TOO_DEEP),
        (_ABOUT_SIZE, TOO_LARGE),
        (_ABOUT_ENCODING, NOT_DECODABLE),
    ):
        if any(word in message for word in words):
            return read_error(code, re.sub(r", line \d+.*", "", message), place)
    return read_error(NOT_WELL_FORMED, re.sub(r", line \d+.*", "", message) or "not XML", place)


# Elements to view.


def _root_view(root: "_Element") -> View:
    declared = {f"@xmlns:{prefix}": uri for prefix, uri in root.nsmap.items() if prefix}
    return declared | view_of(root)


def view_of(element: "_Element") -> View:
    """The JSON view of one element of NewsML-G2."""
    view: View = {}
    for name, value in element.attrib.items():
        view["@" + (str(name) if name[0] != "{" else _attribute_name(str(name)))] = value
    text = element.text
    if not len(element):
        if text:
            view["$"] = text
    elif _is_mixed(element):
        view["$mixed"] = _mixed(element)
    else:
        for child in element:
            tag = child.tag
            if tag.startswith(_G2):
                view.setdefault(tag[len(_G2) :], []).append(view_of(child))
            else:
                view.setdefault("$other", []).append(_foreign(child))
    return view


@lru_cache(maxsize=1024)
def _attribute_name(name: str) -> str:
    namespace, brace, local = str(name).rpartition("}")
    return _PREFIXES.get(namespace + brace, namespace + brace) + local


def _is_mixed(element: "_Element") -> bool:
    """Whether it holds text beside elements, or elements that stand only in text."""
    if element.text and not element.text.isspace():
        return True
    return any((child.tail and not child.tail.isspace()) or child.tag in _INLINE_TAGS for child in element)


_INLINE_TAGS = frozenset(_G2 + name for name in INLINE_ELEMENTS)


def _mixed(element: "_Element") -> list[Any]:
    parts: list[Any] = [element.text] if element.text else []
    for child in element:
        if child.tag.startswith(_G2):
            parts.append({child.tag[len(_G2) :]: view_of(child)})
        else:
            parts.append(_foreign(child))
        if child.tail:
            parts.append(child.tail)
    return parts


def _foreign(element: "_Element") -> list[Any]:
    attributes = {
        str(name) if name[0] != "{" else _attribute_name(str(name)): str(value)
        for name, value in element.attrib.items()
    }
    return [element.tag, attributes, *_mixed(element)]


def _line_of(element: "_Element") -> int | None:
    line: Any = element.sourceline
    return line if isinstance(line, int) else None


def _local(element: "_Element") -> str:
    tag = str(element.tag)
    return tag[len(_G2) :] if tag.startswith(_G2) else ""


# Where things stand: a second pass over the text, made at the first question.


@define(eq=False)
class Source:
    """A document as it was parsed: its elements, and the line, column and XPath of each path of the tree.

    Attributes:
        octets: the text.
        root: the root element.
        encoding: of the octets, where the text does not say it.
        catalogs: catalogs at hand beside IPTC's.
        xsd: the file of an XML Schema that is to judge the document.
    """

    octets: bytes
    root: "_Element"
    encoding: str | None = None
    catalogs: Known = field(factory=dict)
    xsd: str | None = None
    _offsets: list[int] = field(factory=list)
    _numbers: dict[Any, int] = field(factory=dict)
    _text: str = ""

    def locate(self, path: Path) -> Place:
        """The place of a path; of one that the text does not hold, that of its nearest ancestor."""
        element, attribute = self.resolve(path)
        return self.place_of(element, attribute)

    def place_of(self, element: "_Element", attribute: str = "") -> Place:
        """Line, column and XPath of an element, or of one of its attributes."""
        offset = self.offsets()[self._numbers[element]]
        if attribute:
            offset = self._attribute_offset(offset, attribute)
        line = self._text.count("\n", 0, offset) + 1
        column = offset - self._text.rfind("\n", 0, offset)
        return Place(line=line, column=column, path=xpath(element) + (f"/@{attribute}" if attribute else ""))

    def resolve(self, path: Path) -> "tuple[_Element, str]":
        """The element that a path leads to, and the attribute where it leads to one."""
        element, steps = self.root, list(path[1:])
        while steps:
            step = steps.pop(0)
            if isinstance(step, int):  # a part of an element of another namespace
                inner = _by_order(element, "$mixed", step - 2)
                if inner is None:
                    break
                element = inner
                continue
            if step == _local(element) and steps[:1] and not isinstance(steps[0], int):
                continue  # the name of an element among text
            if step.startswith("@"):
                return element, step[1:] if not step.startswith("@xmlns:") else ""
            index = steps.pop(0) if steps and isinstance(steps[0], int) else 0
            child = _child(element, str(step), int(index))
            if child is None:
                break
            element = child
        return element, ""

    def offsets(self) -> list[int]:
        """Where the start tag of every element begins in the text, in document order."""
        if not self._offsets:
            self._text = self.text()
            self._offsets = start_tags(self._text)
            self._numbers = {element: number for number, element in enumerate(self.root.iter("*"))}
        return self._offsets

    def text(self) -> str:
        """The document as text."""
        name = self.encoding or self.root.getroottree().docinfo.encoding or "utf-8"
        text = self.octets.decode(name, "replace").removeprefix("\ufeff")
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text

    def _attribute_offset(self, offset: int, attribute: str) -> int:
        """Where an attribute begins in the start tag at that offset."""
        tokens = _ATTRIBUTE.finditer(self._text, offset + 1)
        for match in takewhile(lambda token: token["name"] is not None, tokens):
            if match["name"].rpartition(":")[2] == attribute.rpartition("}")[2].rpartition(":")[2]:
                return match.start("name")
        return offset


# Comments, CDATA and instructions are passed over; "<" stands in no attribute value of a well-formed text.
_START_TAG = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<(?P<name>[^\s/>!?])", re.DOTALL)
_ATTRIBUTE = re.compile(r"\s(?P<name>[^\s=<>/\"']+)\s*=\s*(?:\"[^\"]*\"|'[^']*')|>")


def start_tags(text: str) -> list[int]:
    """The offset of every start tag of a well-formed text."""
    return [match.start() for match in _START_TAG.finditer(text) if match["name"] is not None]


def _child(element: "_Element", step: str, index: int) -> "_Element | None":
    if step == "$":
        return None
    if step in ("$mixed", "$other"):
        return _by_order(element, step, index)
    found = [child for child in element if child.tag == _G2 + step]
    return found[index] if index < len(found) else None


def _by_order(element: "_Element", step: str, index: int) -> "_Element | None":
    if step == "$other":
        found = [child for child in element if not child.tag.startswith(_G2)]
        return found[index] if index < len(found) else None
    counted = 1 if element.text else 0
    for child in element:
        if counted == index:
            return child
        counted += 2 if child.tail else 1
    return None


def xpath(element: "_Element") -> str:
    """An absolute XPath with local names and, where an element has like siblings, numbers."""
    lineage = [element, *element.iterancestors()]
    return "".join(f"/{_step(one)}" for one in reversed(lineage))


def _step(element: "_Element") -> str:
    tag, parent = element.tag, element.getparent()
    same = [child for child in parent if child.tag == tag] if parent is not None else [element]
    number = f"[{same.index(element) + 1}]" if len(same) > 1 else ""
    return str(tag).rpartition("}")[2] + number


# View to text.

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
)


def render(tree: Tree) -> str:
    """A tree as XML text, child elements in the order of the standard, two spaces a level."""
    return "".join(chunks(tree))


def chunks(tree: Tree) -> Iterator[str]:
    """The text of `render`, piece by piece."""
    name, view = next(iter(tree.items()))
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield render_root(name, view)


def render_root(name: str, view: View) -> str:
    """A root element and all in it."""
    return "".join((_Renderer(_declared(view)).element(name, view, element_type(elements()[name]), ""), "\n"))


def _declared(view: View) -> dict[str, str]:
    return {value: key[7:] for key, value in view.items() if key.startswith("@xmlns:")}


@define
class _Renderer:
    """Writes elements; knows the prefixes that the root declares."""

    prefixes: Mapping[str, str]

    def element(self, name: str, view: View, known: ElementType | None, indent: str, *, top: bool = True) -> str:
        """An element of NewsML-G2, its children in the order of its content model."""
        namespace = f' xmlns="{CORE_NAMESPACE}"' if top else ""
        tag = f"<{name}{namespace}{self.attributes(view)}"
        if "$mixed" in view:
            inside = self.mixed(view["$mixed"], CORE_NAMESPACE, known)
        elif "$" in view:
            inside = view["$"].translate(_ESCAPES)
        else:
            inside = "".join(self.children(view, known, indent + "  "))
            inside = f"{inside}\n{indent}" if inside else ""
        return f"{tag}>{inside}</{name}>" if inside else f"{tag}/>"

    def children(self, view: View, known: ElementType | None, indent: str) -> Iterator[str]:
        for name in _ordered(view, known):
            if name == "$other":
                yield from (f"\n{indent}{self.foreign(item, CORE_NAMESPACE)}" for item in view[name])
                continue
            type_ = child_type(known, name) if known else None
            for item in view[name]:
                yield f"\n{indent}{self.element(name, item, type_, indent, top=False)}"

    def mixed(self, parts: list[Any], default: str, known: ElementType | None = None) -> str:
        """Text and elements, as they follow each other."""
        return "".join(self.part(part, default, known) for part in parts)

    def part(self, part: Any, default: str, known: ElementType | None) -> str:
        if isinstance(part, str):
            return part.translate(_ESCAPES)
        if isinstance(part, dict):
            name, view = next(iter(part.items()))
            type_ = child_type(known, name) if known else _known(name)
            return self.element(name, view, type_, "", top=default != CORE_NAMESPACE)
        return self.foreign(part, default)

    def foreign(self, item: list[Any], default: str) -> str:
        """An element of another namespace; nothing is added to its text."""
        namespace, _, local = item[0].rpartition("}")
        namespace = namespace[1:]
        prefix = self.prefixes.get(namespace)
        name = f"{prefix}:{local}" if prefix else local
        declaration = (
            "" if prefix or namespace == default else f' xmlns="{namespace.translate(_ATTRIBUTE_ESCAPES)}"'
        )
        inner = default if prefix else namespace
        attributes = self.attributes({f"@{key}": value for key, value in item[1].items()})
        # Elements of NewsML-G2 inside are ordered as in its element of the same name, where there is one.
        inside = self.mixed(item[2:], inner, _known(local))
        head = f"<{name}{declaration}{attributes}"
        return f"{head}>{inside}</{name}>" if inside else f"{head}/>"

    def attributes(self, view: View) -> str:
        """The attributes of an element, as they come."""
        made, unknown = [], 0
        for key, value in view.items():
            if not key.startswith("@"):
                continue
            name = key[1:]
            if name.startswith("{"):
                namespace, _, local = name[1:].rpartition("}")
                prefix = self.prefixes.get(namespace)
                if prefix is None:
                    unknown += 1
                    prefix = f"ns{unknown}"
                    made.append(f' xmlns:{prefix}="{namespace.translate(_ATTRIBUTE_ESCAPES)}"')
                name = f"{prefix}:{local}"
            elif name.startswith("xsi:") and XSI_NAMESPACE not in self.prefixes:
                made.append(f' xmlns:xsi="{XSI_NAMESPACE}"')
            made.append(f' {name}="{value.translate(_ATTRIBUTE_ESCAPES)}"')
        return "".join(made)


def _known(name: str) -> ElementType | None:
    return element_type(elements()[name]) if name in elements() else None


def _ordered(view: View, known: ElementType | None) -> list[str]:
    names = [name for name in view if not name.startswith(("@", "$")) or name == "$other"]
    if known is None or len(names) < 2:
        return names
    rank = _ranks(known.content)
    return sorted(names, key=lambda name: rank.get(name, rank["$other"]))


@lru_cache(maxsize=512)
def _ranks(content: str) -> Mapping[str, int]:
    order = content_model(content).order
    ranks = {name: number for number, name in enumerate(order)}
    return ranks | {"$other": ranks.get("~", len(order))}


# What the view does not hold: the order of elements. And what an official schema says.


@frozen
class Misplaced:
    """An element that may not stand where it stands; without a name: an end that comes too soon.

    Attributes:
        name: of the element.
        parent: the element it stands in.
        expected: what may stand there.
        line: from 1.
        column: from 1.
        path: XPath of the element, or of the parent.
    """

    name: str
    parent: str
    expected: tuple[str, ...]
    line: int | None
    column: int | None
    path: str


def misplaced_elements(source: Source) -> Iterator[Misplaced]:
    """The elements that their parent's content model does not allow where they stand, one for each parent."""
    name = _local(source.root)
    yield from _misplaced_in(source, source.root, elements()[name])


def _misplaced_in(source: Source, parent: "_Element", type_: str) -> Iterator[Misplaced]:
    children = list(parent)
    wrong, types = _judged(type_, tuple([child.tag for child in children]))
    if wrong is not None:
        yield _describe(source, parent, *wrong)
    for child, inner in zip(children, types, strict=True):
        if inner is not None and len(child):
            yield from _misplaced_in(source, child, inner)


Wrong = tuple[int, tuple[str, ...]]


@lru_cache(maxsize=8192)
def _judged(type_: str, tags: tuple[str, ...]) -> tuple[Wrong | None, tuple[str | None, ...]]:
    """The first misplaced child and what may stand there, and the type of every child.

    What the schema of the view tells as well is left to it.
    """
    known = element_type(type_)
    names = tuple(tag[len(_G2) :] if tag.startswith(_G2) else FOREIGN for tag in tags)
    types = [child_type(known, name) for name in names]
    wrong = content_model(known.content).misplaced(names) if known.content else None
    if wrong is not None and _is_told_by_schema(known.content, names, *wrong):
        wrong = None
    return wrong, tuple(one.name if one else None for one in types)


def _is_told_by_schema(content: str, names: tuple[str, ...], index: int, expected: tuple[str, ...]) -> bool:
    if index == len(names):
        return not all(name in names for name in expected)
    order = content_model(content).order
    return names[index] not in order and ANY not in order


def _describe(source: Source, parent: "_Element", index: int, expected: tuple[str, ...]) -> Misplaced:
    at_end = index >= len(parent)
    element = parent if at_end else parent[index]
    place = source.place_of(element)
    shown = tuple("an element of another namespace" if name == "~" else name for name in expected)
    name = "" if at_end else _tag_name(element)
    return Misplaced(name, _tag_name(parent), shown, place.line, place.column, place.path)


def _tag_name(element: "_Element") -> str:
    return str(element.tag).rpartition("}")[2]


def xsd_errors(source: Source) -> Iterator[tuple[int, str]]:
    """What the XML Schema that the document was parsed with says of it: line and message."""
    if source.xsd is None:
        return
    schema = _schema(source.xsd)
    if not schema.validate(source.root):
        for error in schema.error_log:
            yield error.line, error.message.replace(_G2, "")


def check_xsd(path: str) -> None:
    """Read an XML Schema, so that a bad one is told before any document is judged.

    Raises:
        ValueError: it is no XML Schema.
    """
    from lxml import etree

    try:
        _schema(path)
    except (etree.XMLSyntaxError, etree.XMLSchemaParseError) as error:
        raise ValueError(str(error)) from error


@lru_cache(maxsize=4)
def _schema(path: str) -> Any:
    from lxml import etree

    return etree.XMLSchema(etree.parse(path, etree.XMLParser(no_network=True)))


# Messages too large to be held whole.


def iter_items(stream: IO[bytes]) -> Iterator[tuple[str, View]]:
    """The header and the items of a newsMessage, one after the other: element name and view.

    What was handed out is forgotten, so that the memory needed does not grow with the message. A document
    with another root is handed out whole.

    Raises:
        ReadError: at the place where the text is no XML, or forbidden.
    """
    from lxml import etree

    events = etree.iterparse(
        stream,
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        yield from _handed_out(events)
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise _syntax_error(error) from None


def _handed_out(events: Any) -> Iterator[tuple[str, View]]:
    depth, root = 0, ""
    for event, element in events:
        depth += 1 if event == "start" else -1
        if event == "start":
            if depth == 1:
                root = _checked_root(element)
            continue
        name, parent = _local(element), element.getparent()
        if root != "newsMessage":
            whole = depth == 0
        else:
            whole = _local(parent) == "itemSet" if depth == 2 else depth == 1 and name == "header"
        if not whole:
            continue
        if name:
            yield name, _root_view(element) if depth == 0 else view_of(element)
        element.clear(keep_tail=False)
        if parent is not None:
            parent.remove(element)


def _checked_root(element: "_Element") -> str:
    if element.getroottree().docinfo.internalDTD is not None:
        raise _doctype()
    name = _local(element)
    if name not in ROOTS:
        raise read_error(OTHER_FORMAT, f"the root element is {element.tag}, expected one of {', '.join(ROOTS)}")
    return name


def render_item(name: str, view: View, prefixes: Mapping[str, str], indent: str) -> str:
    """One item of a message, at its place in it."""
    known = child_type(element_type("newsMessage"), name) or element_type(elements()[name])
    text = _Renderer(prefixes).element(name, view, known, indent, top=False)
    return f"{indent}{text}\n"
