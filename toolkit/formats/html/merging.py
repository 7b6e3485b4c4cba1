"""What a page's several sources state, put together into one article; nothing is overruled silently.

Each field is taken from the source that is the most trustworthy for it; what the others say is kept as
claims, so that a rule can compare them.
"""

from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import urljoin

from attrs import evolve, frozen

from toolkit.extraction import MOST_LETTERS, EntityBackend, analyse_body
from toolkit.formats.html.authors import authors_of
from toolkit.formats.html.body import cleaned
from toolkit.formats.html.claims import Claim, claims_of
from toolkit.formats.html.dating import first_of, published_on
from toolkit.formats.html.headlines import chosen
from toolkit.formats.html.languages import language_of
from toolkit.formats.html.own import Stated, stated_article
from toolkit.formats.html.plain import plain_text
from toolkit.formats.html.stated_text import is_another, paragraphs_of
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import META
from toolkit.formats.html.whole import completed
from toolkit.model import Article, Event, Image, Moment, Organization, Person, Quote, article_id, fold

_LONG_WORD = 5
_MOST_ARTICLE_BODY = 1.5
_MOST_ELEMENT_TEXT = 4.0
"""By how much a stated body must be the longer to be taken. Microdata takes whatever stands in an element."""


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
    most_letters: int = MOST_LETTERS


def merge(page: Page, told: Told) -> Merged:
    """The article of a page."""
    stated = stated_article(page)
    claims = tuple(claims_of(page, stated.article))
    article = _described(page, told, stated, claims)
    article = evolve(article, body=_text(page, stated, article, claims))
    language = told.language or language_of(_languages(page, stated.article), article.body or article.headline)
    return Merged(_dated(page, told, article, claims, language), claims, stated.block, stated.index)


def _described(page: Page, told: Told, stated: Stated, claims: tuple[Claim, ...]) -> Article:
    """The article of the markup, with what the page says around its text."""
    base = stated.article or Article(id="", headline="")
    url = told.url or _url(page, stated.article)
    publisher = _publisher(page, base, told)
    houses = [publisher.name if publisher else "", *(author.name for author in base.authors)]
    headline = _headline(page, claims, houses)
    return evolve(
        base,
        url=url,
        headline=headline,
        description=plain_text(base.description) or _first(page, "description"),
        section=base.section or _first(page, "section"),
        keywords=base.keywords or _keywords(page),
        authors=authors_of(page, base.authors or _handed(page), publisher=publisher, headline=headline, url=url),
        publisher=publisher,
        images=base.images or tuple(_images(page, url)),
    )


def _handed(page: Page) -> tuple[Person, ...]:
    return tuple(Person(name=name) for name in page.handed.authors)


def _text(page: Page, stated: Stated, article: Article, claims: tuple[Claim, ...]) -> str:
    """The article's text without what stands around it."""
    house = article.publisher.name if article.publisher else ""
    return cleaned(
        _body(page, stated, article),
        titles=[article.headline, *_values(claims, "headline")],
        authors=[author.name for author in article.authors],
        sites=[house, article.section or "", *page.meta.get("og:site_name", [])],
    )


def _body(page: Page, stated: Stated, article: Article) -> str:
    """The text of the page; what the markup gives only where the extractor found much less, or something else."""
    given = article.body or page.handed.body
    in_block = stated.block is not None
    most = _MOST_ARTICLE_BODY if in_block else _MOST_ELEMENT_TEXT
    other = len(given) > most * len(page.body) or (in_block and is_another(given, page.body))
    if other or page.root is None:
        return paragraphs_of(given)
    return completed(page.body, page.pieces, headline=article.headline, summaries=_summaries(page, article))


def _dated(page: Page, told: Told, article: Article, claims: tuple[Claim, ...], language: str | None) -> Article:
    """The article with its dates, and what its text tells of."""
    published = told.published or published_on(
        page,
        _values(claims, "date_published"),
        created=article.date_created,
        headline=article.headline,
        url=article.url,
        language=language,
    )
    found = analyse_body(
        article.body,
        language=language,
        timezone=told.timezone,
        published=published,
        backend=told.backend,
        most_letters=told.most_letters,
    )
    house = article.publisher.name if article.publisher else None
    return evolve(
        article,
        id=article_id(article.headline, url=article.url, publisher=house, date=published),
        language=language or found.language,
        date_published=found.date_published,
        date_modified=first_of(_values(claims, "date_modified")),
        mentions=article.mentions or found.mentions,
        quotes=_with_others(article.quotes, found.quotes),
        events=_with_other_events(article.events, found.events),
    )


def _summaries(page: Page, article: Article) -> list[str]:
    """How markup and tags describe the article."""
    tags = (value for name in META["description"] for value in page.meta.get(name, []))
    return [plain_text(value) or "" for value in (article.description or "", *tags)]


def _values(claims: tuple[Claim, ...], field: str) -> list[str]:
    return [claim.value for claim in claims if claim.field == field]


def _headline(page: Page, claims: tuple[Claim, ...], houses: list[str]) -> str:
    """The headline that the page's sources agree on, else what the extractor takes for one."""
    stated = [(claim.by, claim.value) for claim in claims if claim.field == "headline"]
    stated += [("h1", text) for text in _only_heading(page, [by for by, _ in stated])]
    sites = [
        *page.meta.get("og:site_name", []),
        *page.said.get("home", []),
        *houses,
        *(claim.value for claim in claims if claim.field == "url"),
    ]
    plain, shown = (page.said.get(name, []) for name in ("plain", "shown"))
    return chosen(stated, plain=plain, shown=shown, sites=sites) or plain_text(page.guessed_title) or ""


def _only_heading(page: Page, sources: list[str]) -> list[str]:
    """The one heading of its rank on a page without a first heading and tags.

    If it says a part of the title, or the title names the site and a section alone.
    """
    headings = next(filter(None, (page.said.get(tag, []) for tag in ("h2", "h3"))), [])
    key = fold(headings[0]) if len(headings) == 1 and set(sources) == {"title"} else ""
    title = fold(" ".join(page.said.get("title", [])[:1]))
    site = {word for name in page.said.get("home", []) for word in fold(name).split()}
    rest = set(title.split()) - site
    shared = {word for word in rest & set(key.split()) if len(word) >= _LONG_WORD}
    says_nothing = bool(site) and len(rest) <= 1
    return headings if (shared or says_nothing) and key not in title and title not in key else []


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
