"""The articles that tell of an event <-> LINK (RFC 9253 8.2) and URL."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from toolkit.formats.icalendar.properties import Property, clean, language, plain_json, text, uri
from toolkit.formats.icalendar.terms import ROLE, X_SOURCE, X_URL
from toolkit.formats.icalendar.views import View, parameter_of, text_of, value_of
from toolkit.model import Article, Event, Source

_LONGEST_FRAGMENT = 300
"""Characters of the sentence that a text fragment quotes."""


def article_source(article: Article | None) -> Source | None:
    """The article as a source that a LINK holds whole."""
    address = uri((article.url or article.id) if article else "")
    if article is None or address is None or not address.startswith("http"):
        return None
    tag = article.language if language(article.language) else None
    return Source(url=address, title=clean(article.headline) or None, language=tag)


def links(event: Event, sources: tuple[Source, ...], *, is_told: bool) -> Iterator[Property]:
    """URL, a LINK for each source, and those whole that a LINK cannot hold.

    Args:
        event: whose page and sources.
        sources: the articles that tell of it.
        is_told: whether the one source is the article that the event was read from.
    """
    address = uri(event.url) if event.url else None
    page = page_of(sources)
    shown = address if event.url else page
    if shown:
        yield ["url", {}, "uri", shown]
    if event.url and (address != event.url or address == page):
        yield from text(X_URL, event.url)
    for source in sources:
        yield from _link(source, is_article=is_told)
    if not is_told and not all(map(_is_plain, event.sources)):
        for source in event.sources:
            yield [X_SOURCE, {}, "text", plain_json(source)]


def page_of(links: tuple[Source, ...]) -> str | None:
    """The page that an entry opens: the first source, at the sentence that tells of the event."""
    source = next((source for source in links if source.url and uri(source.url)), None)
    if source is None:
        return None
    address = uri(source.url or "") or ""
    sentence = source.text or ""
    if not sentence or "#" in address or not address.startswith("http"):
        return address
    words = quote(clean(sentence)[:_LONGEST_FRAGMENT], safe="").replace("-", "%2D")
    return f"{address}#:~:text={words}"


def _link(source: Source, *, is_article: bool) -> Iterator[Property]:
    """LINK (RFC 9253 8.2), which needs VALUE and LINKREL."""
    address = uri(source.url) if source.url else None
    if address is None:
        return
    parameters: dict[str, Any] = {"linkrel": "SOURCE", **language(source.language)}
    if label := clean(source.title or source.name or ""):
        parameters["label"] = label
    if is_article:
        parameters[ROLE] = "article"
    yield ["link", parameters, "uri", address]


def _is_plain(source: Source) -> bool:
    """Whether a LINK holds all of a source."""
    more = source.name or source.date_published or source.text
    tag = source.language is None or bool(language(source.language))
    title = source.title is None or (source.title != "" and clean(source.title) == source.title)
    return not more and tag and title and source.url is not None and uri(source.url) == source.url


def sources_of(view: View) -> tuple[tuple[Source, ...], tuple[Source, ...]]:
    """The article that tells of an event, where no sources are stated; the sources stated."""
    own = [value_of(Source, text_of(property)) for property in view.all(X_SOURCE)]
    found = [(property, _source(property)) for property in view.all("link")]
    told = [link for property, link in found if parameter_of(property, ROLE) == "article"]
    stated = [link for property, link in found if _is_source(property)]
    kept = tuple(source for source in own if source is not None)
    return tuple(told), kept or tuple(stated)


def _is_source(property: Property) -> bool:
    relation = (parameter_of(property, "linkrel") or "").upper()
    return relation == "SOURCE" and property[2] == "uri" and parameter_of(property, ROLE) is None


def _source(property: Property) -> Source:
    return Source(
        url=uri(text_of(property)) or text_of(property),
        title=parameter_of(property, "label"),
        language=parameter_of(property, "language"),
    )
