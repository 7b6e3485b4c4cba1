"""What a page's several sources state, put together into one article; nothing is overruled silently.

Each field is taken from the source that is the most trustworthy for it; what the others say is kept as
claims, so that a rule can compare them.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from urllib.parse import urljoin

from attrs import evolve, frozen

from toolkit.extraction import EntityBackend, analyse_body
from toolkit.formats.html.authors import authors_of
from toolkit.formats.html.body import cleaned
from toolkit.formats.html.dating import first_of, published_on
from toolkit.formats.html.headlines import chosen
from toolkit.formats.html.languages import language_of
from toolkit.formats.html.plain import plain_text
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import META
from toolkit.formats.schemaorg.reader import read_graph
from toolkit.model import Article, Event, Image, Moment, Organization, Quote, article_id, fold

_MOST_ARTICLE_BODY = 1.5
_MOST_ELEMENT_TEXT = 4.0
"""By how much a stated body must be the longer to be taken. Microdata takes whatever stands in an element."""
_ADDRESS = re.compile(r"https?://(?:www\.|m\.)?([^?#]+)", re.IGNORECASE)
_BLOCK = re.compile(r"</?(?:p|br|div|li|h\d)\b[^<>]{0,200}>")


@frozen
class Claim:
    """What one source of a page says of a field.

    Attributes:
        field: of the article.
        by: the source: "JSON-LD", "og:title", "h1", ...
        value: as text.
    """

    field: str
    by: str
    value: str


@frozen
class Merged:
    """The article, what each source claimed, and which JSON-LD block told most of it (None: no block)."""

    article: Article
    claims: tuple[Claim, ...]
    block: int | None = None
    index: int = 0


@frozen(kw_only=True)
class Told:
    """What the caller knows better than the page."""

    language: str | None = None
    timezone: str | None = None
    published: Moment | None = None
    url: str | None = None
    publisher: str | None = None
    backend: EntityBackend | None = None


def merge(page: Page, told: Told) -> Merged:
    """The article of a page."""
    block, index, stated = _stated(page)
    base = stated or Article(id="", headline="")
    claims = tuple(_claims(page, stated))
    url = told.url or _url(page, stated)
    publisher = _publisher(page, base, told)
    house = publisher.name if publisher else None
    headline = _headline(page, claims, house)
    authors = authors_of(page, base.authors, publisher=publisher, headline=headline, url=url)
    most = _MOST_ARTICLE_BODY if block is not None else _MOST_ELEMENT_TEXT
    titles = [headline, *(claim.value for claim in claims if claim.field == "headline")]
    body = cleaned(
        _body(page, stated.body if stated else "", most),
        titles=titles,
        authors=[author.name for author in authors],
        sites=[house or "", base.section or "", *page.meta.get("og:site_name", [])],
    )
    language = told.language or language_of(_languages(page, stated), body or headline)
    dates = [claim.value for claim in claims if claim.field == "date_published"]
    dates += [base.date_created.text] if base.date_created else []
    published = told.published or published_on(page, dates, headline=headline, url=url, language=language)
    found = analyse_body(
        body, language=language, timezone=told.timezone, published=published, backend=told.backend
    )
    article = evolve(
        base,
        id=article_id(headline, url=url, publisher=house, date=published),
        url=url,
        headline=headline,
        description=plain_text(base.description) or _first(page, "description"),
        body=body,
        language=language or found.language,
        date_published=found.date_published,
        date_modified=first_of(claim.value for claim in claims if claim.field == "date_modified"),
        section=base.section or _first(page, "section"),
        keywords=base.keywords or _keywords(page),
        authors=authors,
        publisher=publisher,
        images=base.images or tuple(_images(page, url)),
        mentions=base.mentions or found.mentions,
        quotes=_with_others(base.quotes, found.quotes),
        events=_with_other_events(base.events, found.events),
    )
    return Merged(article, claims, block, index)


def _stated(page: Page) -> tuple[int | None, int, Article | None]:
    """The page's own article that a block states, else one of the page's microdata and RDFa."""
    trees = [block.tree for block in page.blocks if block.tree is not None and not block.script.unread]
    own = _Own.of(page)
    best: tuple[int | None, int, Article | None] = (None, 0, None)
    for number, tree in enumerate(trees):
        for index, article in enumerate(read_graph(tree).articles):
            if not own.is_of_another(article) and (best[2] is None or own.weight(article) > own.weight(best[2])):
                best = (number, index, article)
    if best[2] is None and page.items:
        articles = [one for one in read_graph(page.items).articles if not own.is_of_another(one)]
        return None, 0, max(articles, key=own.weight, default=None)
    return best


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


def _claims(page: Page, stated: Article | None) -> Iterator[Claim]:
    if stated:
        yield from _claims_of_article(stated)
    for field in ("headline", "date_published", "date_modified", "url", "language"):
        for name in META[field]:
            for value in page.meta.get(name, [])[:1]:
                yield Claim(field, name, plain_text(value) or value)
    for value in page.said.get("h1", [])[:3]:
        yield Claim("headline", "h1", value)
    for value in page.said.get("title", [])[:1]:
        yield Claim("headline", "title", plain_text(value) or value)
    for value in page.said.get("canonical", [])[:1]:
        yield Claim("url", "canonical", value)
    for value in page.said.get("lang", [])[:1]:
        yield Claim("language", "html", value)


def _claims_of_article(stated: Article) -> Iterator[Claim]:
    for field in ("headline", "url", "language"):
        value = plain_text(getattr(stated, field))
        if value:
            yield Claim(field, "JSON-LD", value)
    for field in ("date_published", "date_modified"):
        moment = getattr(stated, field)
        if moment:
            yield Claim(field, "JSON-LD", moment.text)


def _headline(page: Page, claims: tuple[Claim, ...], publisher: str | None) -> str:
    """The headline that the page's sources agree on, else what the extractor takes for one."""
    stated = [(claim.by, claim.value) for claim in claims if claim.field == "headline"]
    sites = [
        *page.meta.get("og:site_name", []),
        publisher or "",
        *(claim.value for claim in claims if claim.field == "url"),
    ]
    return chosen(stated, shown=page.said.get("shown", []), sites=sites) or plain_text(page.guess("title")) or ""


def _body(page: Page, given: str, most: float) -> str:
    """The extractor's text; what the markup gives only where the extractor found much less."""
    if len(given) > most * len(page.body):
        paragraphs = _BLOCK.sub("\n", unescape(given)) if "<" in given else given
        lines = (plain_text(line) for line in paragraphs.splitlines())
        return "\n\n".join(line for line in lines if line)
    return page.body


def _url(page: Page, stated: Article | None) -> str | None:
    found = [*page.said.get("canonical", [])[:1], *page.meta.get("og:url", [])[:1]]
    if stated and stated.url:
        found.append(stated.url)
    return next((url for url in found if url.startswith(("http://", "https://"))), None)


def _languages(page: Page, stated: Article | None) -> list[str | None]:
    """The tags that the page states its language by, the most trustworthy first."""
    return [
        *page.said.get("lang", [])[:1],
        stated.language if stated else None,
        *(value for name in META["language"] for value in page.meta.get(name, [])[:1]),
    ]


def _first(page: Page, field: str) -> str | None:
    return next((plain_text(value) for name in META[field] for value in page.meta.get(name, [])), None)


def _keywords(page: Page) -> tuple[str, ...]:
    for name in META["keywords"]:
        words = [word.strip() for value in page.meta.get(name, []) for word in value.split(",")]
        if any(words):
            return tuple(dict.fromkeys(word for word in words if word))
    return ()


def _publisher(page: Page, base: Article, told: Told) -> Organization | None:
    if told.publisher:
        return Organization(name=told.publisher)
    name = _first(page, "publisher")
    return base.publisher or (Organization(name=name) if name else None)


def _images(page: Page, url: str | None) -> Iterator[Image]:
    for name in META["image"]:
        for value in page.meta.get(name, [])[:1]:
            with suppress(ValueError):
                yield Image(url=urljoin(url or "", value))
                return


def _with_others(stated: tuple[Quote, ...], found: tuple[Quote, ...]) -> tuple[Quote, ...]:
    known = {fold(quote.text) for quote in stated}
    return (*stated, *(quote for quote in found if fold(quote.text) not in known))


def _with_other_events(stated: tuple[Event, ...], found: tuple[Event, ...]) -> tuple[Event, ...]:
    known = {event.uid for event in stated}
    return (*stated, *(event for event in found if event.uid not in known))
