"""A web page to what it states: its JSON-LD, microdata, RDFa, meta tags, and its text."""

import re
from importlib import import_module
from types import ModuleType
from typing import Any

from attrs import define, field

from toolkit.diagnostics import Finding
from toolkit.errors import MissingExtra
from toolkit.formats.base import Place, Tree, pointer
from toolkit.formats.html.around import Around, around, heading_of
from toolkit.formats.html.blocks import Block, read_block, scripts_of
from toolkit.formats.html.decoding import WITH_SHIFTS, decode_page, mark_of
from toolkit.formats.syntax_codes import EMPTY, OTHER_FORMAT, TOO_LARGE, read_error
from toolkit.formats.textplaces import Places

MAX_SIZE = 20_000_000
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
        meta: the values of each meta name, in order.
        said: what elements state: title, headings, canonical link, language, times.
        body: the article's text as the extractor finds it, paragraphs parted by one empty line.
        url: where it is said to have been found.
        findings: what was wrong with the syntax.
        root: the tree of its elements; None where it has none.
    """

    text: str
    encoding: str
    blocks: list[Block]
    mark: int = 0
    meta: dict[str, list[str]] = field(factory=dict)
    said: dict[str, list[str]] = field(factory=dict)
    body: str = ""
    findings: list[Finding] = field(factory=list)
    root: Any = None
    url: str | None = None
    _guesses: dict[str, str] | None = None
    _items: list[Tree] | None = None
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
    def items(self) -> list[Tree]:
        """Its microdata and RDFa, as JSON-LD nodes; read when they are asked for."""
        if self._items is None:
            self._items = _items(self.text, self.url) if self.root is not None else []
        return self._items

    def guess(self, name: str) -> str:
        """What the extractor takes for the author or the title, made out when it is asked for; "" for nothing."""
        if self._guesses is None:
            self._guesses = _guesses(self) if self.root is not None else {}
        return self._guesses.get(name, "")

    def guess_date(self) -> str | None:
        """What the extractor takes for the date; it looks through the whole page for one."""
        return _guessed_date(self) if self.root is not None else None

    @property
    def readable(self) -> list[Block]:
        """The blocks that have a tree: those that the document's tree lists."""
        if self._readable is None:
            self._readable = [block for block in self.blocks if block.tree is not None]
        return self._readable

    def is_exact(self, data: bytes) -> bool:
        """Whether the text holds every octet of the page, so that offsets in it are offsets in the file."""
        if self._exact is None:
            shifts = self.encoding.startswith(WITH_SHIFTS)
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
    mark = len(mark_of(data)[0]) if isinstance(data, bytes) else 0
    places = Places(text, encoding)
    page = Page(text, encoding, [read_block(places, script, mark) for script in scripts_of(text)], mark, url=url)
    page.findings = [finding for block in page.blocks for finding in block.findings]
    page.root = root = _tree(text)
    if root is not None:
        _look_at_head(page, root)
        _look_at_body(page)
    return page


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


def _look_at_body(page: Page) -> None:
    trafilatura = _extra("trafilatura")
    try:
        found = trafilatura.bare_extraction(_lean(page), url=page.url, include_comments=False)
        text = found.text if found is not None else ""
    except Exception:
        text = ""  # as above
    page.body = "\n\n".join(line.strip() for line in (text or "").splitlines() if line.strip())


def _guesses(page: Page) -> dict[str, str]:
    """Author and title as the extractor makes them out; its date, which takes longest, is asked for by itself."""
    metadata = _extra("trafilatura.metadata")
    brief = {"original_date": True, "extensive_search": False}
    try:
        found = metadata.extract_metadata(_lean(page), page.url, brief)
    except Exception:
        return {}  # as above
    return {name: str(value) for name in ("author", "title") if (value := getattr(found, name, None))}


def _guessed_date(page: Page) -> str | None:
    htmldate = _extra("htmldate")
    try:
        found: str | None = htmldate.find_date(_lean(page), url=page.url, original_date=True)
    except Exception:
        found = None  # as above
    return found
