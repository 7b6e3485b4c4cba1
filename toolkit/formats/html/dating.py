"""When a page's article was published: what is stated for machines, then what readers see, then guesses."""

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from toolkit.formats.html.pieces import size_of
from toolkit.formats.html.printed import printed_moments
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import MEDIA
from toolkit.formats.schemaorg.graph import Graph, get, items_of
from toolkit.formats.schemaorg.types import ARTICLES
from toolkit.formats.schemaorg.values import moment_of, text_of
from toolkit.model import Moment

_EPOCH = re.compile(r"\d{10}(?:\d{3})?", re.ASCII)
_THOUSANDTHS, _DATELINE, _HEAD = 10, 80, 4
_IN_URL = re.compile(
    r"(?<!\d)(?P<year>20\d\d)(?P<sep>[-/]?)(?P<month>0[1-9]|1[0-2])(?P=sep)(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
    re.ASCII,
)
_LONG, _SENTENCE = 70, re.compile(r"[.!?…。！？।]['\"”»）)]*\Z")
_FIRST, _LAST = 1990, 2060
"""Years of publication; Nepal counts 57 years ahead."""


def _dates_of_media(page: Page) -> Iterator[str]:
    """The dates of publication that the markup states of the page, its video or its sound."""
    for block in page.readable:
        graph = block.tree.get("@graph", block.tree) if isinstance(block.tree, dict) else block.tree
        for node in graph if isinstance(graph, list) else [graph]:
            if isinstance(node, dict) and not MEDIA.isdisjoint(map(str, items_of(node.get("@type")))):
                yield from filter(None, (text_of(node.get(name)) for name in ("datePublished", "uploadDate")))


def _dates_not_iso(page: Page) -> Iterator[str]:
    """What the markup of the page's only article says of its publication, where its form is none."""
    graphs = [Graph.of(block.tree) for block in page.readable if isinstance(block.tree, dict | list)]
    articles = [node for graph in graphs for node in graph.of_type(ARTICLES)]
    for stated in items_of(get(articles[0], "datePublished")) if len(articles) == 1 else ():
        inner = stated.get("date") if isinstance(stated, dict) else stated  # as PHP writes a date
        if isinstance(inner, str | int) and not isinstance(inner, bool):
            yield str(inner)


def stated_moment(text: str) -> Moment | None:
    """A date as tags hold it: as people write it, or as seconds or thousandths of one since 1970."""
    if _EPOCH.fullmatch(text.strip()):
        instant = datetime.fromtimestamp(int(text.strip()[:_THOUSANDTHS]), UTC)
        return Moment(instant.strftime("%Y-%m-%dT%H:%M:%SZ"))
    return moment_of(text)


def first_of(stated: Iterable[str]) -> Moment | None:
    """The first that can be read, in the order of trust; of one day, the one with a time."""
    return _best(_readable(stated))


def published_on(
    page: Page,
    stated: Iterable[str],
    *,
    created: Moment | None = None,
    headline: str,
    url: str | None,
    language: str | None,
) -> Moment | None:
    """The date of publication.

    Args:
        page: the page.
        stated: the texts of its markup and meta tags, in the order of trust.
        created: when it was written, as the markup has it: often the day before.
        headline: near which the page shows the date.
        url: which may have it in its path.
        language: whose order of day and month is meant.
    """
    moments = _readable(stated, language) or _readable(_dates_not_iso(page), language)
    if any(moment.has_time for moment in moments[:1]):
        return moments[0]
    near = page.around(headline)
    moments += _readable(near.dates, language)
    lines = (line for line in near.lines if not _is_prose(line))
    moments += filter(_is_probable, (one for line in lines for one in printed_moments(line, language)))
    moments += [created] if created else []
    media = _readable(_dates_of_media(page))
    first = (
        next(iter([*moments, *media[:1]]), None) or _in_url(url) or _in_dateline(page, language) or _guess(page)
    )
    return (
        _best([first, *moments, *media, *_readable(page.said.get("time", []), language)])
        if first
        else _only_time(page)
    )


def _readable(texts: Iterable[str], language: str | None = None) -> list[Moment]:
    """The dates of texts that are to hold one; what is meant for machines is now and then written for readers."""
    found = (stated_moment(text) or next(printed_moments(text, language), None) for text in texts)
    return [moment for moment in found if moment and _is_probable(moment)]


def _is_prose(line: str) -> bool:
    """Whether a line is a sentence, that tells of some day."""
    return size_of(line) > _LONG and _SENTENCE.search(line) is not None


def _is_probable(moment: Moment) -> bool:
    return _FIRST <= moment.day.year <= _LAST


def _best(moments: list[Moment]) -> Moment | None:
    """The first, or one of its day that has a time."""
    if not moments:
        return None
    exact = (moment for moment in moments if moment.day == moments[0].day and moment.has_time)
    return next(exact, moments[0])


def _in_url(url: str | None) -> Moment | None:
    match = _IN_URL.search((url or "").partition("?")[0])
    return moment_of(f"{match['year']}-{match['month']}-{match['day']}") if match else None


def _in_dateline(page: Page, language: str | None) -> Moment | None:
    """The day in the dateline that a text begins with: "BERLIN, March 3, 2026 (Agency) -"."""
    paragraphs = (line for line in page.body.split("\n\n", _HEAD)[:_HEAD] if len(line) > _DATELINE)
    line = next(paragraphs, "")[:_DATELINE]
    return next(filter(_is_probable, printed_moments(line, language)), None)


def _guess(page: Page) -> Moment | None:
    return _printed(page, moment_of(page.guessed_date))


def _only_time(page: Page) -> Moment | None:
    """The first time element of a page that has no other date."""
    return next(iter(_readable(page.said.get("time", [])[:1])), None)


def _printed(page: Page, moment: Moment | None) -> Moment | None:
    """The extractor's date, unless it made a first day of a bare year or month, as of a copyright line."""
    if moment is None or moment.day.day != 1:
        return moment
    return moment if any(_first_days(page.text, moment)) else None


def _first_days(text: str, moment: Moment) -> Iterator[re.Match[str]]:
    year, month = f"{moment.day.year:04}", moment.day.month
    numbers = (
        rf"{year}(?P<a>[-/.]?)0?{month}(?P=a)0?1(?!\d)|(?<!\d)(?:0?1[-/.]0?{month}|0?{month}[-/.]0?1)[-/.]{year}"
    )
    words = rf"(?<!\d)0?1(?:st|er|º|-?го)?\.?\s+(?:of\s+|de\s+)?[^\W\d]{{3,}}\.?,?\s+(?:de\s+)?{year}"
    english = rf"[^\W\d]{{3,}}\.?\s+0?1(?:st)?,?\s+{year}|{year}年0?{month}月0?1日"
    return re.finditer(f"{numbers}|{words}|{english}", text)
