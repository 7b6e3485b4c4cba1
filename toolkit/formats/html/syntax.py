"""A web page to what it states: its JSON-LD, microdata, RDFa, meta tags, and its text."""

import re
from itertools import islice
from typing import Any

from attrs import define, field

from toolkit.diagnostics import Finding
from toolkit.formats.base import Place, Tree, pointer
from toolkit.formats.html.around import Around, around
from toolkit.formats.html.blocks import Block, read_block, scripts_of
from toolkit.formats.html.decoding import WITH_SHIFTS, decode_page, mark_of
from toolkit.formats.html.element_texts import heading_of, is_of_one_piece, text_of
from toolkit.formats.html.extractors import author_of, body_of, date_of, items_of, title_of
from toolkit.formats.html.handed import Handed, handed_article
from toolkit.formats.html.large import is_large, text_of_large, told_so
from toolkit.formats.html.pieces import Piece, pieces_of, size_of
from toolkit.formats.html.terms import META
from toolkit.formats.html.tree_syntax import tree_of
from toolkit.formats.syntax_codes import EMPTY, OTHER_FORMAT, TOO_LARGE, read_error
from toolkit.formats.textplaces import Places
from toolkit.model import fold

MAX_SIZE = 20_000_000
_TAG = re.compile(r"<[!/]?[a-zA-Z]")
_NOT_HANDED = Handed()
_LONGEST_HEADLINE = 300
_SHORTEST_BODY = 300
"""A page with less text may be drawn by its scripts alone."""
_FEWEST_OF_TITLE = 20
"""So many letters at an end of the title are more than the name of a site or its part."""
_HOME = re.compile(r"(?:\.?/)?(?:(?:index|default|main)\.\w{2,5})?", re.IGNORECASE)
_MOST_LINKS, _LONGEST_NAME = 60, 60
_LESSER = ("h2", "h3")
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
        is_large: whether it is too large for the extractors to be asked.
        handed: the article in its data, looked for where its elements show none.
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
    is_large: bool = False
    handed: Handed = _NOT_HANDED
    _author: str | None = None
    _items: list[Tree] | None = None
    _readable: list[Block] | None = None
    _exact: bool | None = None
    _around: tuple[str, Around] | None = None
    _pieces: list[Piece] | None = None

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
    def pieces(self) -> list[Piece]:
        """The texts that it shows, in order; parted when they are asked for."""
        if self._pieces is None:
            self._pieces = pieces_of(self.root) if self.root is not None else []
        return self._pieces

    @property
    def items(self) -> list[Tree]:
        """Its microdata and RDFa, as JSON-LD nodes; read when they are asked for."""
        if self._items is None:
            self._items = items_of(self.root, self.text, self.url) if self.root is not None else []
        return self._items

    @property
    def guessed_author(self) -> str:
        """What the extractor takes for the authors, made out when it is asked for; "" for nobody."""
        if self._author is None:
            self._author = author_of(self.root) if self._can_be_guessed else ""
        return self._author

    @property
    def guessed_title(self) -> str:
        """What the extractor takes for the title, made out when it is asked for; "" for nothing."""
        return title_of(self.root) if self._can_be_guessed else ""

    @property
    def guessed_date(self) -> str | None:
        """What the extractor takes for the date; it looks through the whole page for one."""
        return date_of(self.text, self.url) if self._can_be_guessed else None

    @property
    def _can_be_guessed(self) -> bool:
        return self.root is not None and not self.is_large

    def other_names(self, pattern: re.Pattern[str], field: str) -> list[str]:
        """The meta names that a pattern knows, beside those that are listed for a field."""
        return [name for name in self.meta if pattern.fullmatch(name) and name not in META[field]]

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
    page.root, cut_off = tree_of(text)
    page.findings = [*(finding for block in page.blocks for finding in block.findings), *cut_off]
    if page.root is not None:
        _look_at_head(page, page.root)
        _look_at_text(page, page.root)
    return page


def _look_at_text(page: Page, root: Any) -> None:
    page.is_large = is_large(root)
    if page.is_large:
        page.findings.append(told_so())
    page.body = text_of_large(root) if page.is_large else body_of(root, page.url)
    if size_of(page.body) < _SHORTEST_BODY:
        tags = (value for name in META["headline"] for value in page.meta.get(name, []))
        titles = [*page.said.get("h1", []), *page.said.get("title", [])[:1], *tags]
        page.handed = handed_article(page.text, titles)


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
            _say(page, name, heading_of(element))
            if name == "h1" and is_of_one_piece(element):
                _say(page, "plain", heading_of(element))
    for element in root.iter("time"):
        _say(page, "time", element.get("datetime"))
    _look_at_headings(page, root)
    _look_at_way_home(page, root)
    if not page.said.keys() & {"h1", "shown"}:
        _look_at_bold(page, root)
    _say(page, "lang", root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang"))


def _look_at_headings(page: Page, root: Any) -> None:
    """Texts that may be the page's headline: lesser headings, and what a class or id calls a title."""
    for element in root.iter("h2", "h3", "div", "p", "span", "td"):
        called = f"{element.get('class')} {element.get('id')}".lower() if element.tag[0] != "h" else "title"
        if ("title" in called or "headline" in called) and len(element) <= _MOST_INNER:
            _say(page, "shown", text_of(element, _LONGEST_HEADLINE))
        if element.tag in _LESSER:
            _say(page, element.tag, text_of(element, _LONGEST_HEADLINE))


def _look_at_way_home(page: Page, root: Any) -> None:
    """The site's name, as the first links to its front page have it, in their text or picture."""
    for element in islice(root.iter("a"), _MOST_LINKS):
        if _HOME.fullmatch(element.get("href") or ""):
            pictures = (picture.get("alt") for picture in element.iter("img"))
            _say(page, "home", text_of(element, _LONGEST_NAME) or next(pictures, None))


def _look_at_bold(page: Page, root: Any) -> None:
    """Texts of a page without headings that its title has, with the site's name besides."""
    title = fold(" ".join(page.said.get("title", [])[:1]))
    for element in root.iter("b", "strong", "font", "big", "td", "div", "p", "span", "h4") if title else ():
        text = text_of(element, _LONGEST_HEADLINE)
        key = fold(text or "")
        whole = title.startswith(key) or title.endswith(key)
        if key in title and (2 * len(key) > len(title) or (whole and len(key) >= _FEWEST_OF_TITLE)):
            _say(page, "shown", text)


def _say(page: Page, name: str, value: str | None) -> None:
    if value and value.strip():
        page.said.setdefault(name, []).append(value.strip())
