"""Which of the articles of a page's markup is the page's own: pages state those that they link to, too."""

import re

from attrs import frozen

from toolkit.formats.html.plain import plain_text
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import META
from toolkit.formats.schemaorg.reader import read_graph
from toolkit.formats.schemaorg.types import ARTICLES
from toolkit.model import Article, fold

_ADDRESS = re.compile(r"https?://(?:www\.|m\.)?([^?#]+)", re.IGNORECASE)
_ARTICLE_ITEM = re.compile(
    rf"""\b(?:itemtype|typeof)\s*=\s*["']?[^"'<>]{{0,200}}\b(?:{"|".join(sorted(ARTICLES))})\b""", re.IGNORECASE
)
"""The attributes that say that an element is an article."""


@frozen
class Stated:
    """An article of the markup.

    Attributes:
        article: None where the markup states none that is the page's own.
        block: the number of the block that states it; None where attributes do.
        index: which of the articles of that block it is.
    """

    article: Article | None = None
    block: int | None = None
    index: int = 0


def stated_article(page: Page) -> Stated:
    """The page's own article that a block states, else one of the page's microdata and RDFa."""
    trees = [block.tree for block in page.blocks if block.tree is not None and not block.script.unread]
    own = _Own.of(page)
    candidates = [
        Stated(article, number, index)
        for number, tree in enumerate(trees)
        for index, article in enumerate(read_graph(tree).articles)
        if not own.is_of_another(article)
    ]
    if not candidates and _ARTICLE_ITEM.search(page.text):
        articles = (Stated(article) for article in read_graph(page.items).articles)
        candidates = [one for one in articles if one.article and not own.is_of_another(one.article)]
    return max(candidates, key=lambda one: own.weight(one.article) if one.article else (), default=Stated())


@frozen
class _Own:
    """By what an article of the markup is known as the page's own: pages state those that they link to, too."""

    addresses: frozenset[str]
    titles: tuple[str, ...]

    @classmethod
    def of(cls, page: Page) -> "_Own":
        tags = [*page.said.get("canonical", []), *page.meta.get("og:url", [])]
        titles = [*page.said.get("h1", []), *page.said.get("title", [])[:1]]
        titles += [value for name in META["headline"] for value in page.meta.get(name, [])]
        return cls(frozenset(filter(None, map(_address, tags))), tuple(filter(None, map(fold, titles))))

    def weight(self, article: Article) -> tuple[bool, bool, int]:
        """How surely it is the page's, then how much is stated of it: of teasers little is."""
        stated = (
            article.date_published,
            article.body,
            article.authors,
            article.publisher,
            article.images,
            article.headline,
        )
        return (
            self._is_titled(article),
            _address(article.url) in self.addresses,
            sum(bool(part) for part in stated),
        )

    def is_of_another(self, article: Article) -> bool:
        """Whether it has an address and a headline of its own, and neither is the page's."""
        address = _address(article.url)
        elsewhere = bool(address and self.addresses and address not in self.addresses)
        return elsewhere and bool(self.titles) and not self._is_titled(article)

    def _is_titled(self, article: Article) -> bool:
        key = fold(plain_text(article.headline) or "")
        return any(key in title or (title in key and 2 * len(title) > len(key)) for title in self.titles if key)


def _address(url: str | None) -> str | None:
    """An address for comparison: without scheme, query and last slash."""
    match = _ADDRESS.match(url or "")
    return match[1].rstrip("/").lower() if match else None
