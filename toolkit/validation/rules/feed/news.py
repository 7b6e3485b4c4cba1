"""FED: news sitemaps."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.language_tags import is_language_tag
from toolkit.formats.webfeed.dates import fault_of_w3c, from_w3c
from toolkit.validation.rule import Rule
from toolkit.validation.rules.feed.trees import Element, children_of, children_of_all, entries_of, root_of, text_of

_MOST_NEWS = 1000
_NEWS_LASTS = timedelta(days=2)


def news_entry_incomplete(document: Document) -> Iterator[Finding]:
    """A news entry of a sitemap has no publication name, language, date or title, or a date of another form.

    Why: Google's news sitemap page requires the four, the language by its ISO 639 code (Chinese as zh-cn or
    zh-tw); an entry without them is left out of the index.
    Fix: add the element; write dates as in 2025-03-02 or 2025-03-02T12:42:00+03:00.

    Bad: <news:news><news:title>Talks begin</news:title></news:news>
    Good: a news:news with news:publication (news:name, news:language), news:publication_date and news:title
    """
    for path, news in _news(document):
        publication = next(children_of(news, path, "news:publication"), (path, news))
        for noun, (place, holder) in (("news:name", publication), ("news:language", publication)):
            if not text_of(holder, noun):
                yield Finding(path=place, message=f"the news entry has no {noun}", hint=f"add <{noun}>")
        yield from _language_no_code(*publication)
        for noun in ("news:publication_date", "news:title"):
            if not text_of(news, noun):
                yield Finding(path=path, message=f"the news entry has no {noun}", hint=f"add <{noun}>")
        for place, date in children_of(news, path, "news:publication_date"):
            if date["text"] and from_w3c(date["text"]) is None:
                yield Finding(
                    path=place,
                    message=f"news:publication_date is {date['text']!r}, {fault_of_w3c(date['text'])}",
                    hint="write it as in 2025-03-02T12:42:00+03:00",
                )


def _language_no_code(place: Path, publication: Element) -> Iterator[Finding]:
    for path, language in children_of(publication, place, "news:language"):
        tag = language["text"].lower()
        if tag and tag not in _WITH_REGION and ("-" in tag or not is_language_tag(tag)):
            yield Finding(
                path=path,
                message=f"news:language is {language['text']!r}, no ISO 639 code",
                hint="write en, ru, zh-cn, ...",
            )


_WITH_REGION = ("zh-cn", "zh-tw")


def _news(document: Document) -> list[tuple[Path, Element]]:
    return list(children_of_all(entries_of(document), "news:news")) if root_of(document) == "urlset" else []


def too_many_news_entries(document: Document) -> Iterator[Finding]:
    """A news sitemap has more than 1,000 news entries.

    Why: Google's news sitemap page sets the limit; the rest is not read.
    Fix: part it into several sitemaps.

    Bad: a sitemap with 1,200 news:news
    Good: two sitemaps with 600 each
    """
    news = _news(document)
    if len(news) > _MOST_NEWS:
        yield Finding(
            path=news[_MOST_NEWS][0],
            message=f"the sitemap has {len(news):,} news entries, more than {_MOST_NEWS:,}",
            hint="part it into several sitemaps",
        )


def _news_dates(document: Document) -> list[tuple[Path, datetime]]:
    dates = [(path, from_w3c(text_of(news, "news:publication_date"))) for path, news in _news(document)]
    return [(path, date) for path, date in dates if date]


def news_entry_old(document: Document) -> Iterator[Finding]:
    """A news entry is more than two days older than the newest one.

    Why: Google's news sitemap page: only articles of the last two days belong there.
    Fix: take it out of the news sitemap; it stays in the ordinary one.

    Bad: entries of 2 March and of 20 February in one news sitemap
    Good: entries of 2 March and of 1 March
    """
    dates = _news_dates(document)
    newest = max((date for _, date in dates), default=None)
    for path, date in dates:
        if newest and newest - date > _NEWS_LASTS:
            yield Finding(
                path=path,
                message=f"the entry is of {date:%Y-%m-%d}, more than two days before the newest",
                hint="take it out of the news sitemap",
            )


def publication_date_is_lastmod(document: Document) -> Iterator[Finding]:
    """Every publication date is the date of the last change.

    Why: Google's news sitemap page: publication_date is when the article first appeared, not when it was
    changed; where all are equal it was filled from the wrong field.
    Fix: write the date of first publication.

    Bad: each url has the same value in lastmod and in news:publication_date
    Good: lastmod moves with each change, news:publication_date stays
    """
    pairs = [
        (path, text_of(url, "lastmod"), text_of(news, "news:publication_date"))
        for (path, url), (_, news) in zip(entries_of(document), _news(document), strict=False)
    ]
    changed = [(path, published) for path, modified, published in pairs if modified and modified == published]
    if len(pairs) > 1 and len(changed) == len(pairs):
        yield Finding(
            path=changed[0][0],
            message=f"all {len(pairs)} publication dates are those of the last change",
            hint="write the date of first publication",
        )


_RETIRED = ("news:keywords", "news:genres", "news:stock_tickers", "news:access", "news:geo_locations")


def news_element_retired(document: Document) -> Iterator[Finding]:
    """A news entry has an element that search engines no longer read.

    Why: Google's news sitemap page lists publication, publication_date and title alone.
    Fix: leave it out.

    Bad: <news:keywords>talks, Geneva</news:keywords>
    Good: nothing in its place
    """
    for path, element in children_of_all(_news(document), *_RETIRED):
        yield Finding(path=path, message=f"{element['name']} is not read any more", hint="leave it out")


RULES = (
    Rule("FED011", Severity.ERROR, news_entry_incomplete),
    Rule("FED012", Severity.ERROR, too_many_news_entries),
    Rule("FED013", Severity.WARNING, news_entry_old),
    Rule("FED014", Severity.WARNING, publication_date_is_lastmod),
    Rule("FED015", Severity.WARNING, news_element_retired),
)
