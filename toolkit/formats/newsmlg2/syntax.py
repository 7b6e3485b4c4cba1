"""XML text to tree, with every door shut; and what an official schema says.

The JSON view of a document is described in `toolkit.formats.newsmlg2.view`; the root is the tree's one member.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import IO, TYPE_CHECKING, Any

from toolkit.diagnostics import Report
from toolkit.errors import ReadError
from toolkit.formats.base import Document, Place
from toolkit.formats.newsmlg2.catalogs import Known, Scheme, catalog_schemes
from toolkit.formats.newsmlg2.grammar import elements
from toolkit.formats.newsmlg2.places import SchemaFiles, Source
from toolkit.formats.newsmlg2.rendering import render
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE, ROOTS
from toolkit.formats.newsmlg2.view import G2, Trace, View, local_name, root_view, view_of
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


_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_ROOT = re.compile(rb"<(?:[\w.-]+:)?(" + "|".join(ROOTS).encode() + rb")(?=[\s>/])[^>]*")
_INSIDE = re.compile(rb"\s(?:guid|standardversion)\s*=|<(?:itemMeta|itemSet|catalogRef)[\s>/]")
"""What only an item or a message of NewsML-G2 has near its beginning, where it does not name its namespace."""
_MISSPELT = b"iptc.org/std/nar"


def sniff(data: bytes) -> bool:
    """Whether octets begin as a NewsML-G2 document does: its namespace, and a root of its own.

    One whose namespace was forgotten or misspelt is one too, so that it is told of and not passed over.
    """
    head = data.replace(b"\0", b"")  # UTF-16 and UTF-32 without their zeros
    if CORE_NAMESPACE.encode() in head:
        return _ROOT.search(head) is not None
    tag = _root_tag(head)
    return tag is not None and (_MISSPELT in tag[0] or (b"xmlns" not in tag[0] and bool(_INSIDE.search(head))))


def _root_tag(head: bytes) -> re.Match[bytes] | None:
    """The tag of the root where it has a name of NewsML-G2's, in whatever namespace."""
    prolog = _PROLOG.match(head)
    return _ROOT.match(head, prolog.end() if prolog else 0)


def parse(data: bytes | str, *, catalogs: Known | None = None, xsd: SchemaFiles = ()) -> Document:
    """A document's tree, with the places of its elements and attributes. Its `native` is a `Source`.

    Nothing is fetched, no document type and no entity is accepted, and size and depth are bounded.

    Args:
        data: the text, as octets or decoded.
        catalogs: catalogs at hand beside IPTC's, for the rules about QCodes; see `read_catalog`.
        xsd: an official XML Schema, which then judges the document as well; see `toolkit.files.schema_files`.

    Raises:
        ReadError: the text is not XML, or not NewsML-G2, or forbidden or too large.
    """
    octets = data if isinstance(data, bytes) else data.encode(errors="surrogatepass")
    try:
        root = parse_xml(octets, "utf-8" if isinstance(data, str) else None)
    except ReadError as error:
        raise ReadError(error.report + _lack_of_namespace(octets)) from None
    name = local_name(root)
    if name not in ROOTS:
        raise _other_root(root)
    trace = Trace()
    view = root_view(root, elements()[name], trace)
    source = Source(octets, root, view, trace, "utf-8" if isinstance(data, str) else None, catalogs or {}, xsd)
    return Document(tree={name: view}, locate=source.locate, data=octets, native=source)


def _other_root(root: "_Element") -> ReadError:
    namespace, _, name = str(root.tag).rpartition("}")
    place = Place(line=_line_of(root), column=1, path="/*")
    if name in ROOTS:
        return _outside(name, namespace[1:], place)
    message = f"the root element is {root.tag}, expected one of {', '.join(ROOTS)} of NewsML-G2"
    hint = f"NewsML-G2 elements are in the namespace {CORE_NAMESPACE}"
    return read_error(OTHER_FORMAT, message, place, hint)


def _outside(name: str, namespace: str, place: Place | None = None) -> ReadError:
    where = f"in the namespace {namespace}" if namespace else "in no namespace"
    message = f"the root element {name} is {where}, expected that of NewsML-G2, {CORE_NAMESPACE}"
    return read_error(OTHER_FORMAT, message, place, f'write <{name} xmlns="{CORE_NAMESPACE}" ...>')


def _lack_of_namespace(octets: bytes) -> Report:
    """What is to be told besides of a text that is no XML: mended, it would still be in no namespace."""
    tag = _root_tag(octets)
    return Report() if tag is None or b"xmlns" in tag[0] else _outside(tag[1].decode(), "").report


def read_catalog(data: bytes) -> tuple[str, Mapping[str, Scheme]]:
    """A catalog file: the address that documents refer to it by, and its schemes.

    Raises:
        ReadError: the text is not XML.
    """
    root = parse_xml(data)
    return root.get("url", root.get("guid", "")), catalog_schemes({local_name(root): view_of(root)})


def parse_xml(octets: bytes, encoding: str | None = None) -> "_Element":
    """The root element of a document, parsed with every door shut."""
    if len(octets) > MAX_SIZE:
        raise read_error(TOO_LARGE, f"the document has {len(octets):,} octets, more than {MAX_SIZE:,}")
    if not octets or octets.isspace():
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

    try:
        root: _Element = etree.fromstring(octets, _parser(encoding))
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise _syntax_error(error) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise _doctype()
    return root


_CLOSED: dict[str, Any] = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "huge_tree": False,
    "remove_comments": True,
    "remove_pis": True,
}
"""Every door shut: what is asked of each parser here."""


@lru_cache(maxsize=4)
def _parser(encoding: str | None) -> Any:
    """A parser, made once: it keeps nothing of a document."""
    from lxml import etree

    return etree.XMLParser(encoding=encoding, **_CLOSED)


_MAX_DEPTH = 256
"""Where libxml2 stops, unless told that a document may be huge."""
_ABOUT_DEPTH = ("Excessive depth", "depth in document")
_ABOUT_SIZE = ("huge input lookup", "xmlSAX2Characters", "Text node too long", "size limit", "too long")
_ABOUT_ENCODING = ("encoding", "not proper UTF-8", "unknown encoding", "Char 0x", "conversion failed")


def _syntax_error(error: Exception) -> Exception:
    message = str(error)
    line, column = getattr(error, "position", (1, 1))
    place = Place(line=max(line or 1, 1), column=max(column or 1, 1))
    told = re.sub(r", line \d+.*", "", message)
    for words, code, ours in (
        (_ABOUT_DEPTH, TOO_DEEP, f"elements stand in each other more than {_MAX_DEPTH} deep"),
        (_ABOUT_SIZE, TOO_LARGE, "a text, a name or a value is longer than an XML parser takes"),
        (_ABOUT_ENCODING, NOT_DECODABLE, told),
    ):
        if any(word in message for word in words):
            return read_error(code, ours, place)
    return read_error(NOT_WELL_FORMED, told or "not XML", place)


def _line_of(element: "_Element") -> int | None:
    line: Any = element.sourceline
    return line if isinstance(line, int) else None


# What an official schema says.


def xsd_errors(source: Source) -> Iterator[tuple[int, str]]:
    """What the XML Schema that the document was parsed with says of it: line and message."""
    if not source.xsd:
        return
    schema = _schema(source.xsd)
    if not schema.validate(source.root):
        for error in schema.error_log:
            yield error.line, error.message.replace(G2, "")


def check_xsd(files: SchemaFiles) -> None:
    """Compile an XML Schema, so that a bad one is told before any document is judged.

    Raises:
        ValueError: it is no XML Schema.
    """
    from lxml import etree

    try:
        _schema(files)
    except (etree.XMLSyntaxError, etree.XMLSchemaParseError) as error:
        raise ValueError(str(error)) from error


@lru_cache(maxsize=4)
def _schema(files: SchemaFiles) -> Any:
    """A compiled schema; what it includes is found among the files by name, and nothing is fetched."""
    from lxml import etree

    beside = dict(files[1:])

    class Beside(etree.Resolver):
        def resolve(self, *asked: Any) -> Any:
            url, _, context = asked
            found = beside.get(url.rpartition("/")[2], b"<absent/>")
            return self.resolve_string(found, context, base_url=url)

    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Beside())
    return etree.XMLSchema(etree.fromstring(files[0][1], parser))


# Messages too large to be held whole.


def iter_items(stream: IO[bytes]) -> Iterator[tuple[str, View]]:
    """The header and the items of a newsMessage, one after the other: element name and view.

    What was handed out is forgotten, so that the memory needed does not grow with the message. A document
    with another root is handed out whole.

    Raises:
        ReadError: at the place where the text is no XML, or forbidden.
    """
    for name, element in _iter_elements(stream):
        yield name, root_view(element) if element.getparent() is None else view_of(element)


def iter_documents(stream: IO[bytes]) -> Iterator[Document]:
    """The items of a newsMessage, each as a document of its own, for a check that holds one at a time.

    Their text is not kept: places are XPaths within the item, without line and column.

    Raises:
        ReadError: as `iter_items`.
    """
    for name, element in _iter_elements(stream):
        if name in ROOTS:
            trace = Trace()
            view = root_view(element, elements()[name], trace)
            source = Source(b"", element, view, trace)
            yield Document(tree={name: view}, locate=source.locate, native=source)


def _iter_elements(stream: IO[bytes]) -> Iterator[tuple[str, "_Element"]]:
    from lxml import etree

    events = etree.iterparse(stream, events=("start", "end"), **_CLOSED)
    try:
        yield from _handed_out(events)
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise _syntax_error(error) from None


def _handed_out(events: Any) -> Iterator[tuple[str, "_Element"]]:
    depth, root = 0, ""
    for event, element in events:
        depth += 1 if event == "start" else -1
        if event == "start":
            if depth == 1:
                root = _checked_root(element)
            continue
        name, parent = local_name(element), element.getparent()
        if root != "newsMessage":
            whole = depth == 0
        else:
            whole = local_name(parent) == "itemSet" if depth == 2 else depth == 1 and name == "header"
        if not whole:
            continue
        if name:
            yield name, element
        element.clear(keep_tail=False)
        if parent is not None:
            parent.remove(element)


def _checked_root(element: "_Element") -> str:
    if element.getroottree().docinfo.internalDTD is not None:
        raise _doctype()
    name = local_name(element)
    if name not in ROOTS:
        raise read_error(OTHER_FORMAT, f"the root element is {element.tag}, expected one of {', '.join(ROOTS)}")
    return name


__all__ = [
    "MAX_SIZE",
    "check_xsd",
    "iter_documents",
    "iter_items",
    "parse",
    "read_catalog",
    "render",
    "sniff",
    "xsd_errors",
]
