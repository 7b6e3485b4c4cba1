"""Octets of a web page to what it states: its JSON-LD, microdata, RDFa, meta tags, and its text."""

import re
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from attrs import define, field

from toolkit.diagnostics import Finding
from toolkit.errors import MissingExtra
from toolkit.formats.base import Place, Tree, pointer
from toolkit.formats.html.around import Around, around, heading_of
from toolkit.formats.html.blocks import Block, read_block, scripts_of
from toolkit.formats.syntax_codes import EMPTY, NOT_TEXT, OTHER_FORMAT, TOO_LARGE, read_error
from toolkit.formats.textplaces import Places

MAX_SIZE = 20_000_000
_CHARSET = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.-]+)""")
# The labels that browsers read as something else than they say (WHATWG Encoding, 4.2).
_LABELS: Mapping[str, str] = {
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-9": "windows-1254",
    "tis-620": "windows-874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "utf8": "utf-8",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "x-cp1251": "windows-1251",
    "win-1251": "windows-1251",
}
# Encodings in which octets mean this or that by what stood before.
_WITH_SHIFTS = ("iso-2022", "iso2022", "hz", "utf-7", "utf7")
_TAG = re.compile(r"<[!/]?[a-zA-Z]")
_LONGEST_HEADLINE = 300
_MOST_INNER = 8
"""Elements within one that may be a headline: a block of teasers has more."""


@define(eq=False)
class Page:
    """A web page taken apart: the native form of an HTML document.

    Attributes:
        text: the decoded page.
        encoding: what it was decoded by.
        blocks: its JSON-LD, each with its place.
        mark: how many octets of byte order mark stood before the text.
        items: its microdata and RDFa, as JSON-LD nodes.
        meta: the values of each meta name, in order.
        said: what elements state: title, headings, canonical link, language, times.
        body: the article's text as the extractor finds it, paragraphs parted by one empty line.
        extracted: what the extractor makes out besides: author, date.
        findings: what was wrong with the syntax.
        root: the tree of its elements; None where it has none.
    """

    text: str
    encoding: str
    blocks: list[Block]
    mark: int = 0
    items: list[Tree] = field(factory=list)
    meta: dict[str, list[str]] = field(factory=dict)
    said: dict[str, list[str]] = field(factory=dict)
    body: str = ""
    extracted: dict[str, str] = field(factory=dict)
    findings: list[Finding] = field(factory=list)
    root: Any = None
    _readable: list[Block] | None = None
    _exact: bool | None = None
    _around: tuple[str, Around] | None = None

    def place(self, path: tuple[str | int, ...]) -> Place:
        """Where a path of the tree stands: in the block that it leads into, else at the head of the page."""
        if path[:1] == ("blocks",) and len(path) > 1:
            block = self.readable[int(path[1])]
            try:
                inner = block.source.place(path[2:])
            except (ValueError, IndexError, KeyError):  # a repaired block: its text and its tree differ
                inner = block.source.place_at(block.script.start)
            return Place(line=inner.line, column=inner.column, path=pointer(path))
        return Place(line=1, column=1, path=pointer(path))

    def around(self, headline: str) -> Around:
        """What the page shows around its headline."""
        if self._around is None or self._around[0] != headline:
            self._around = (headline, around(self.root, headline) if self.root is not None else Around())
        return self._around[1]

    @property
    def readable(self) -> list[Block]:
        """The blocks that have a tree: those that the document's tree lists."""
        if self._readable is None:
            self._readable = [block for block in self.blocks if block.tree is not None]
        return self._readable

    def is_exact(self, data: bytes) -> bool:
        """Whether the text holds every octet of the page, so that offsets in it are offsets in the file."""
        if self._exact is None:
            shifts = self.encoding.startswith(_WITH_SHIFTS)
            self._exact = not shifts and data[self.mark :] == self.text.encode(self.encoding, "replace")
        return self._exact


def _extra(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ImportError as error:
        raise MissingExtra(name, "html") from error


def parse_page(data: bytes | str, *, url: str | None = None) -> Page:
    """A page taken apart.

    Raises:
        ReadError: it is empty, no text, or no HTML.
        MissingExtra: the libraries of the extra ``html`` are not installed.
    """
    if len(data) > MAX_SIZE:
        raise read_error(TOO_LARGE, f"the page has {len(data):,} octets, more than {MAX_SIZE:,}")
    text, encoding = decode_page(data)
    if not text.strip():
        raise read_error(EMPTY, "the page is empty")
    if not _TAG.search(text):
        raise read_error(OTHER_FORMAT, "expected HTML, found no element of it")
    text = text.replace("\0", "\ufffd")
    mark = len(_mark(data)[0]) if isinstance(data, bytes) else 0
    places = Places(text, encoding)
    page = Page(text, encoding, [read_block(places, script, mark) for script in scripts_of(text)], mark)
    page.findings = [finding for block in page.blocks for finding in block.findings]
    page.root = root = _tree(text)
    if root is not None:
        _look_at_head(page, root)
        page.items = _items(text, url)
        _look_at_body(page, url)
    return page


def decode_page(data: bytes | str) -> tuple[str, str]:
    """A page's text by its mark, its declaration, UTF-8, or the letters it has; and the encoding's name.

    Raises:
        ReadError: it is a binary file.
    """
    if isinstance(data, str):
        return data.removeprefix("\ufeff").encode("utf-8", "replace").decode(), "utf-8"
    mark, marked = _mark(data)
    if marked:
        return data[len(mark) :].decode(marked, "replace"), marked
    declared = _declared(data)
    for label in (declared, "utf-8"):
        try:
            return data.decode(label or ""), label or ""
        except (UnicodeDecodeError, LookupError):
            continue
    return _guessed(data, declared)


def _mark(data: bytes) -> tuple[bytes, str]:
    marks = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
    return next((mark for mark in marks if data.startswith(mark[0])), (b"", ""))


def _declared(data: bytes) -> str | None:
    match = _CHARSET.search(data[:8192]) or _XML_ENCODING.match(data)
    label = match[1].decode("ascii").lower() if match else None
    return _LABELS.get(label, label) if label else None


def _guessed(data: bytes, declared: str | None) -> tuple[str, str]:
    from toolkit.extraction.encodings import decode, is_binary

    if is_binary(data):
        raise read_error(NOT_TEXT, "the page is not text: it holds octets that no text holds")
    if declared:
        try:
            text = data.decode(declared, "replace")
        except LookupError:
            text = "\ufffd"
        if text.count("\ufffd") * 200 < len(text):
            return text, declared
    decoded = decode(data)
    return decoded.text, decoded.encoding


def _tree(text: str) -> Any:
    import lxml.html
    from lxml import etree

    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=False)
    try:
        return lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return None


def _look_at_head(page: Page, root: Any) -> None:
    for element in root.iter("meta"):
        name = (
            element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        )
        content = element.get("content")
        if name and content and content.strip():
            page.meta.setdefault(name.strip().lower(), []).append(content.strip())
    for element in root.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split():
            _say(page, "canonical", element.get("href"))
    for name in ("title", "h1"):
        for element in root.iter(name):
            if not any(parent.tag in ("svg", "symbol") for parent in element.iterancestors()):
                _say(page, name, heading_of(element))
    for element in root.iter("time"):
        _say(page, "time", element.get("datetime"))
    _look_at_headings(page, root)
    _say(page, "lang", root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"))


def _look_at_headings(page: Page, root: Any) -> None:
    """Texts that may be the page's headline: lesser headings, and what a class or id calls a title."""
    for element in root.iter("h2", "h3", "div", "p", "span", "td"):
        called = f"{element.get('class')} {element.get('id')}".lower() if element.tag[0] != "h" else "title"
        if ("title" in called or "headline" in called) and len(element) <= _MOST_INNER:
            text = " ".join(element.text_content().split())
            if text and len(text) <= _LONGEST_HEADLINE:
                _say(page, "shown", text)


def _say(page: Page, name: str, value: str | None) -> None:
    if value and value.strip():
        page.said.setdefault(name, []).append(value.strip())


def _items(text: str, url: str | None) -> list[Tree]:
    """Microdata and RDFa as JSON-LD nodes, by extruct; its work is spared where a page has neither."""
    syntaxes = [
        name
        for name, sign in (("microdata", "itemscope"), ("rdfa", "typeof="))
        if sign in text and "schema.org" in text
    ]
    if not syntaxes:
        return []
    extruct = _extra("extruct")
    try:
        found = extruct.extract(text, base_url=url, syntaxes=syntaxes, uniform=True, errors="ignore")
    except Exception:
        return []  # its own words on a page are no concern of the reader
    return [item for name in syntaxes for item in found.get(name, []) if isinstance(item, dict)]


def _lean(page: Page) -> str:
    """The page without its JSON-LD, which is read here.

    The extractor takes the author of any article in it for the page's, and the square of its tags in time.
    """
    parts, at = [], 0
    for block in page.blocks:
        parts.append(page.text[at : block.script.start])
        at = block.script.end
    return "".join([*parts, page.text[at:]])


def _look_at_body(page: Page, url: str | None) -> None:
    trafilatura = _extra("trafilatura")
    try:
        found = trafilatura.bare_extraction(
            _lean(page),
            url=url,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"original_date": True},
        )
    except Exception:
        found = None  # as above
    if found is None:
        return
    facts = found if isinstance(found, dict) else found.as_dict()
    page.body = "\n\n".join(line.strip() for line in (facts.get("text") or "").splitlines() if line.strip())
    for name in ("author", "date", "title", "sitename", "description", "image"):
        if facts.get(name):
            page.extracted[name] = str(facts[name])
