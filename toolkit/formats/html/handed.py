"""What a page hands to its scripts: the article of pages that are drawn in the browser alone.

Frameworks put what they draw from into script elements of JSON, or give it a name in a script. There the article
is the object that has the page's headline, and its text what that object holds of prose, in order.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain, islice

from attrs import frozen

from toolkit.formats.base import Tree
from toolkit.formats.html.plain import plain_text
from toolkit.formats.html.stated_text import paragraphs_of
from toolkit.formats.html.streamed import streamed
from toolkit.formats.html.terms import OTHER_DATES
from toolkit.model import fold

_SCRIPT = re.compile(
    r"""<script\b[^<>]{0,400}?\btype\s*=\s*["']?application/json\b[^<>]*>([^<]*(?:<(?!/script)[^<]*)*)""",
    re.IGNORECASE,
)
_ASSIGNED = re.compile(
    r"""(?:\b(?:window|self|globalThis)(?:\.\w{1,60}|\[["']\w{1,60}["']\])|\b(?:var|let|const)\s+\w{1,60})\s*=\s*"""
    r"""(?P<parsed>JSON\.parse\(\s*(?="))?(?=[{\["])"""
)
"""What a script gives a name to: ``window.__STATE__ = {...}``, or a text of JSON that it parses."""
_UNDEFINED = re.compile(r"(?<=[:,\[])\s*undefined\b(?=\s*[,}\]])")
_MOST_ASSIGNED = 60
_TITLES = frozenset(("headline", "title", "name", "heading", "basic", "seotitle", "shorttitle", "webtitle"))
_DATES = frozenset(("published", "date", "firstpublished", "publicationdate", "publishedat", "datepublished"))
_AUTHORS = frozenset(
    ("author", "authors", "byline", "bylines", "contributors", "creators", "writers", "reporters")
)
_NAMES = ("name", "displayName", "display_name", "fullName", "full_name", "title")
_NO_TEXT = re.compile(
    r"descri|summary|excerpt|teaser|standfirst|caption|alt|seo|meta|credit|related|recommend|comment|author|byline"
    r"|promo|newsletter|social|footer|header|nav|image|video|media|tags?$|url|href|slug|schema|ads?$",
    re.IGNORECASE,
)
"""Keys below which no text of the article stands."""
_SENTENCE = re.compile(r"[.!?…。！？।][»”\"’'）)]*\s*\Z")
_FEWEST_LETTERS, _LONGEST_TITLE = 30, 2_000
_MOST_TEXTS = 5_000
_DECODER = json.JSONDecoder()


@frozen
class Handed:
    """An article as data.

    Attributes:
        body: paragraphs, parted by one empty line.
        dates: what it says of its publication.
        authors: names.
    """

    body: str = ""
    dates: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()


def handed_article(page: str, titles: Iterable[str]) -> Handed:
    """The article in the page's data that has one of its titles; an empty one where none has.

    Args:
        page: the text of the page.
        titles: its headline as tags and headings word it.
    """
    wanted = frozenset(filter(None, map(fold, titles)))
    trees = chain(_trees(page), _assigned(page), streamed(page))
    read: dict[str, str] = {}
    found = (_article(node, read) for tree in trees for node in _objects(tree) if _is_titled(node, wanted))
    return max(found, key=lambda one: len(one.body), default=Handed()) if wanted else Handed()


def _trees(page: str) -> Iterator[Tree]:
    for script in _SCRIPT.finditer(page):
        with suppress(ValueError, RecursionError):  # what it is for is no concern of the reader
            yield json.loads(script[1])


def _assigned(page: str) -> Iterator[Tree]:
    """The objects that scripts give a name to, where they are written as JSON."""
    text = _UNDEFINED.sub("null", page)
    for found in islice(_ASSIGNED.finditer(text), _MOST_ASSIGNED):
        with suppress(ValueError, RecursionError):  # as above
            tree, _ = _DECODER.raw_decode(text, found.end())
            yield json.loads(tree) if found["parsed"] else tree


def _objects(tree: Tree) -> Iterator[Mapping[str, Tree]]:
    left = [tree]
    while left:
        node = left.pop()
        if isinstance(node, dict):
            yield node
            left.extend(node.values())
        elif isinstance(node, list):
            left.extend(node)


def _is_titled(node: Mapping[str, Tree], wanted: frozenset[str]) -> bool:
    """Whether an object has the title itself, or an object of its wordings that has: ``{"headlines": {...}}``."""
    inner = [one for value in node.values() if isinstance(value, dict) for one in value.items()]
    texts = (text for key, text in (*node.items(), *inner) if key.lower() in _TITLES and isinstance(text, str))
    return any(fold(plain_text(text) or "") in wanted for text in texts if len(text) <= _LONGEST_TITLE)


def _article(node: Mapping[str, Tree], read: dict[str, str]) -> Handed:
    """The article that an object holds; what the page's texts were read as is kept, as many objects name one."""
    texts: dict[str, None] = {}
    for text in _texts(node, read):
        texts.update(dict.fromkeys(text.split("\n\n")))
        if len(texts) > _MOST_TEXTS:
            break
    dates = [value for key, value in node.items() if _is_date(key) and isinstance(value, str | int)]
    return Handed("\n\n".join(texts), tuple(map(str, dates)), tuple(dict.fromkeys(_authors(node))))


def _is_date(key: str) -> bool:
    name = re.sub("[-_]", "", key.lower())
    return name in _DATES or bool(OTHER_DATES.fullmatch(key.lower()))


def _texts(node: Mapping[str, Tree], read: dict[str, str]) -> Iterator[str]:
    """The prose below an object, in order, without that of other articles and of what stands beside the text."""
    told: set[str] = set()
    left: list[Tree] = [node]
    while left:
        one = left.pop()
        if isinstance(one, str):
            if one in told:
                continue
            told.add(one)
            text = read[one] if one in read else read.setdefault(one, paragraphs_of(one))
            if len(text) >= _FEWEST_LETTERS and _SENTENCE.search(text):
                yield text
        elif isinstance(one, list):
            left.extend(reversed(one))
        elif isinstance(one, dict) and (one is node or not _is_another(one)):
            left.extend(value for key, value in reversed(one.items()) if not _NO_TEXT.search(key))


def _is_another(node: Mapping[str, Tree]) -> bool:
    """Whether an object within an article is another article, and no part of it that has a title."""
    keys = {key.lower() for key in node}
    return bool(keys & {"headline", "title"}) and any(map(_is_date, node))


def _authors(node: Mapping[str, Tree]) -> Iterator[str]:
    for key, value in node.items():
        if key.lower() in _AUTHORS:
            yield from _names(value)


def _names(value: Tree) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _names(one)
    elif isinstance(value, dict):
        yield from (value[name] for name in _NAMES if isinstance(value.get(name), str) and value[name])
