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
from toolkit.formats.html.headlines import chosen
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import META
from toolkit.formats.schemaorg_reader import read_graph
from toolkit.formats.schemaorg_values import moment_of
from toolkit.model import Agent, Article, Event, Image, Moment, Organization, Person, Quote, article_id, fold

_MOST_ARTICLE_BODY = 1.5
_MOST_ELEMENT_TEXT = 4.0
"""By how much a stated body must be the longer to be taken. Microdata takes whatever stands in an element."""
_BYLINE = re.compile(r"(?:by|von|par|por|di|autor:?|автор:?|text:|текст:)\s+(?=\w)", re.IGNORECASE)
_MAIL = re.compile(r"\S@\S")
_BLOCK = re.compile(r"</?(?:p|br|div|li|h\d)\b[^<>]{0,200}>")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?:[-_][a-zA-Z]{4})?(?:[-_](?:[a-zA-Z]{2}|\d{3}))?")


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
    published = told.published or _date(page, claims, "date_published")
    most = _MOST_ARTICLE_BODY if block is not None else _MOST_ELEMENT_TEXT
    body = _without_headline(_body(page, stated.body if stated else "", most), headline)
    language = told.language or _language(page, stated)
    found = analyse_body(
        body, language=language, timezone=told.timezone, published=published, backend=told.backend
    )
    article = evolve(
        base,
        id=article_id(headline, url=url, publisher=house, date=published),
        url=url,
        headline=headline,
        description=_text(base.description) or _first(page, "description"),
        body=body,
        language=language or found.language,
        date_published=found.date_published,
        date_modified=_date(page, claims, "date_modified"),
        section=base.section or _first(page, "section"),
        keywords=base.keywords or _keywords(page),
        authors=_authors(page, base, publisher),
        publisher=publisher,
        images=base.images or tuple(_images(page, url)),
        mentions=base.mentions or found.mentions,
        quotes=_with_others(base.quotes, found.quotes),
        events=_with_other_events(base.events, found.events),
    )
    return Merged(article, claims, block, index)


def _stated(page: Page) -> tuple[int | None, int, Article | None]:
    """The first article that a block states, else one of the page's microdata and RDFa."""
    trees = [block.tree for block in page.blocks if block.tree is not None and not block.script.unread]
    best: tuple[int | None, int, Article | None] = (None, 0, None)
    for number, tree in enumerate(trees):
        for index, article in enumerate(read_graph(tree).articles):
            if best[2] is None or _weight(article) > _weight(best[2]):
                best = (number, index, article)
    if best[2] is None and page.items:
        articles = read_graph(page.items).articles
        return None, 0, max(articles, key=_weight, default=None)
    return best


def _weight(article: Article) -> int:
    """How much an article's markup states; teasers of other articles state little."""
    stated = (
        article.date_published,
        article.body,
        article.authors,
        article.publisher,
        article.images,
        article.headline,
    )
    return sum(bool(part) for part in stated)


def _text(value: str | None) -> str | None:
    """A text with character references decoded: pages put HTML into places where none belongs."""
    if not value:
        return None
    plain = unescape(unescape(value)) if "&" in value else value
    return " ".join(re.sub(r"</?[a-zA-Z][^<>]{0,100}>", "", plain).split()) or None


def _claims(page: Page, stated: Article | None) -> Iterator[Claim]:
    if stated:
        yield from _claims_of_article(stated)
    for field in ("headline", "date_published", "date_modified", "url", "language"):
        for name in META[field]:
            for value in page.meta.get(name, [])[:1]:
                yield Claim(field, name, _text(value) or value)
    for value in page.said.get("h1", [])[:3]:
        yield Claim("headline", "h1", value)
    for value in page.said.get("title", [])[:1]:
        yield Claim("headline", "title", _text(value) or value)
    for value in page.said.get("canonical", [])[:1]:
        yield Claim("url", "canonical", value)
    for value in page.said.get("lang", [])[:1]:
        yield Claim("language", "html", value)


def _claims_of_article(stated: Article) -> Iterator[Claim]:
    for field in ("headline", "url", "language"):
        value = _text(getattr(stated, field))
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
    return (
        chosen(stated, shown=page.said.get("shown", []), sites=sites) or _text(page.extracted.get("title")) or ""
    )


def _date(page: Page, claims: tuple[Claim, ...], field: str) -> Moment | None:
    """A date: the first that can be read, in the order of trust; of one day, the one with a time."""
    stated = (claim.value for claim in claims if claim.field == field)
    moments = [moment for moment in map(moment_of, stated) if moment and _is_probable(moment)]
    if field == "date_published" and not moments:
        times = [moment for moment in map(moment_of, page.said.get("time", [])[:1]) if moment]
        dated = _printed(page, moment_of(page.extracted.get("date")))
        moments = [
            *[time for time in times if dated is None or time.day == dated.day],
            *([dated] if dated else []),
        ]
    if not moments:
        return None
    exact = (moment for moment in moments if moment.day == moments[0].day and moment.has_time)
    return next(exact, moments[0])


def _printed(page: Page, moment: Moment | None) -> Moment | None:
    """The extractor's date, unless it made a first day of a bare year or month, as of a copyright line."""
    if moment is None or moment.day.day != 1:
        return moment
    year, month = f"{moment.day.year:04}", moment.day.month
    numbers = (
        rf"{year}(?P<a>[-/.]?)0?{month}(?P=a)0?1(?!\d)|(?<!\d)(?:0?1[-/.]0?{month}|0?{month}[-/.]0?1)[-/.]{year}"
    )
    words = rf"(?<!\d)0?1(?:st|er|º|-?го)?\.?\s+(?:of\s+|de\s+)?[^\W\d]{{3,}}\.?,?\s+(?:de\s+)?{year}"
    english = rf"[^\W\d]{{3,}}\.?\s+0?1(?:st)?,?\s+{year}|{year}年0?{month}月0?1日"
    return moment if re.search(f"{numbers}|{words}|{english}", page.text) else None


def _is_probable(moment: Moment) -> bool:
    return 1990 <= moment.day.year <= 2100


def _body(page: Page, given: str, most: float) -> str:
    """The extractor's text; what the markup gives only where the extractor found much less."""
    if len(given) > most * len(page.body):
        paragraphs = _BLOCK.sub("\n", unescape(given)) if "<" in given else given
        lines = (_text(line) for line in paragraphs.splitlines())
        return "\n\n".join(line for line in lines if line)
    return page.body


def _without_headline(body: str, headline: str) -> str:
    """The body without the headline on top, which extractors take for its first paragraph."""
    first, _, rest = body.partition("\n\n")
    return rest if rest and headline and fold(first) == fold(headline) else body


def _url(page: Page, stated: Article | None) -> str | None:
    found = [*page.said.get("canonical", [])[:1], *page.meta.get("og:url", [])[:1]]
    if stated and stated.url:
        found.append(stated.url)
    return next((url for url in found if url.startswith(("http://", "https://"))), None)


def _language(page: Page, stated: Article | None) -> str | None:
    found = [
        *page.said.get("lang", [])[:1],
        stated.language if stated else None,
        *(value for name in META["language"] for value in page.meta.get(name, [])[:1]),
    ]
    tags = (value.strip().replace("_", "-") for value in found if value and _LANGUAGE.fullmatch(value.strip()))
    return next(tags, None)


def _first(page: Page, field: str) -> str | None:
    return next((_text(value) for name in META[field] for value in page.meta.get(name, [])), None)


def _keywords(page: Page) -> tuple[str, ...]:
    for name in META["keywords"]:
        words = [word.strip() for value in page.meta.get(name, []) for word in value.split(",")]
        if any(words):
            return tuple(dict.fromkeys(word for word in words if word))
    return ()


def _authors(page: Page, base: Article, publisher: Organization | None) -> tuple[Agent, ...]:
    """Who the markup says; where it names the house alone, or nobody, who the page names besides."""
    house = fold(publisher.name) if publisher else ""
    stated = tuple(map(_cleaned, base.authors))
    if any(fold(author.name) != house for author in stated):
        return stated
    return tuple(_persons(page, house)) or stated or tuple(_persons(page, ""))


def _persons(page: Page, house: str) -> Iterator[Person]:
    stated = [value for name in META["author"] for value in page.meta.get(name, [])[:5] if "://" not in value]
    guessed = () if any(map(_MAIL.search, stated[:1])) else page.extracted.get("author", "").split(";")
    for names in (stated[:1], guessed):
        texts = filter(None, (_text(name) for name in names))
        found = [name for name in dict.fromkeys(texts) if _is_name(name) and fold(name) != house]
        if found:
            yield from (Person(name=_BYLINE.sub("", name)) for name in found)
            return


def _cleaned(agent: Agent) -> Agent:
    """An author as the markup names him, without character references and "by" before the name."""
    name = _BYLINE.sub("", _text(agent.name) or "") or agent.name
    return agent if name == agent.name else evolve(agent, name=name)


def _is_name(text: str) -> bool:
    """Whether a text can be a name: it has letters, and is no address of mail."""
    return "@" not in text and any(character.isalpha() for character in text)


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
