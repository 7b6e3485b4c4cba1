"""Pages: whether their markup can be read, and whether their several sources agree."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from toolkit.diagnostics import Finding, Fix, Path, Severity
from toolkit.formats.base import Document, Place
from toolkit.formats.html.blocks import unescaped
from toolkit.formats.html.reader import origin
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import JSON_LD, META
from toolkit.formats.schemaorg.values import moment_of
from toolkit.model import fold
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.jsonld.dating import fault_of, missing_of


def _page(document: Document) -> Page | None:
    return document.native if isinstance(document.native, Page) else None


def _claims(document: Document, field: str) -> dict[str, str]:
    """What each source says of a field; the first where one says it twice."""
    claims = document.tree["page"]["claims"] if _page(document) else []
    return {claim["by"]: claim["value"] for claim in reversed(claims) if claim["field"] == field}


def _stated(document: Document, field: str) -> Path:
    """Where the markup states a field of the page's article."""
    return origin(document.tree, ("articles", 0, field))


def headline_differs_on_page(document: Document) -> Iterator[Finding]:
    """The markup has another headline than the page shows.

    Why: Google, structured data guidelines: the markup is to describe what the reader sees.
    Fix: use one headline, or give the second as alternativeHeadline.

    Bad:
        <title>Bridge opens</title><h1>Bridge opens</h1><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ten dead in flood"}</script>
    Good:
        <title>Bridge opens</title><h1>Bridge opens</h1><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens"}</script>
    """
    claims = _claims(document, "headline")
    marked = claims.pop("JSON-LD", None)
    shown = [set(fold(value).split()) for value in claims.values()]
    if marked and shown and not any(_alike(set(fold(marked).split()), words) for words in shown):
        by, value = next(iter(claims.items()))
        yield Finding(
            path=_stated(document, "headline"),
            message=f"the markup's headline is {marked[:50]!r}, {by} says {value[:50]!r}",
        )


def _alike(one: set[str], other: set[str]) -> bool:
    """Whether half of the words of the shorter are in the longer: headlines are cut and spun for sites."""
    return 2 * len(one & other) >= min(len(one), len(other))


def date_differs_on_page(document: Document) -> Iterator[Finding]:
    """The sources of a page disagree about the day of publication.

    Why: a reader takes any of them; news of the wrong day is wrong news.
    Fix: write one date everywhere.

    Bad:
        <meta property="article:published_time" content="2025-02-11"><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens",
         "datePublished": "2025-02-18"}</script>
    Good:
        <meta property="article:published_time" content="2025-02-18"><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens",
         "datePublished": "2025-02-18"}</script>
    """
    moments = {by: moment_of(value) for by, value in _claims(document, "date_published").items()}
    dated = {by: moment for by, moment in moments.items() if moment and by in _TRUSTED}
    first = next(iter(dated.items()), None)
    for by, moment in dated.items():
        if first and abs((moment.day - first[1].day).days) > 1:
            yield Finding(
                path=_stated(document, "date_published"),
                message=f"{first[0]} says {first[1]}, {by} says {moment}",
                hint="write one date everywhere",
            )
            return


_TRUSTED = frozenset(
    ("JSON-LD", "article:published_time", "og:published_time", "datepublished", "parsely-pub-date")
)


# The Open Graph protocol has its dates in ISO 8601; the other names say nothing of the form.
_IN_ISO = ("article:", "og:")
_META_TAG = re.compile(r"<(?:meta|time)\b[^<>]{0,2000}", re.IGNORECASE)


def date_of_tag_unreadable(document: Document) -> Iterator[Finding]:
    """A date in a meta tag or time element is on no calendar, or has an offset that no zone has.

    Why: HTML, 2.3.5: a date for machines is one of the calendar; no zone is more than 14 hours off (XML Schema 1.1
    part 2, 3.3.7.2); the Open Graph protocol asks for ISO 8601. Readers pass it over, and guess another date.
    Fix: write it as in 2025-02-18T12:42:00+03:00.

    Bad: <title>Bridge opens</title><meta property="article:published_time" content="2025-02-18T12:42:00+03:75">
    Good: <title>Bridge opens</title><meta property="article:published_time" content="2025-02-18T12:42:00+03:00">
    """
    page = _page(document)
    for name, value in dict.fromkeys(_dates_for_machines(page)) if page else ():
        fault = fault_of(value.strip())
        unread = fault is not None and name.startswith(_IN_ISO) and moment_of(value) is None
        if page and (fault == "date_impossible" or unread):
            place = _place_of_tag(page, value)
            yield Finding(
                message=f"{name} is {value[:40]!r}, {missing_of(value.strip())}",
                hint="write it as in 2025-02-18T12:42:00+03:00",
                line=place.line,
                column=place.column,
            )


def _dates_for_machines(page: Page) -> Iterator[tuple[str, str]]:
    for field in ("date_published", "date_modified"):
        yield from ((name, value) for name in META[field] for value in page.meta.get(name, ()) if value.strip())
    elements = page.root.iter("time") if page.root is not None else ()
    yield from (("time", value) for element in elements if (value := element.get("datetime")))


def _place_of_tag(page: Page, value: str) -> Place:
    """Where a value stands in a tag; the head of the page where it is written with character references."""
    tags = ((match.start(), match[0].find(value)) for match in _META_TAG.finditer(page.text))
    at = next((start + within for start, within in tags if within >= 0), 0)
    line = page.text.count("\n", 0, at)
    return Place(line=line + 1, column=at - page.text.rfind("\n", 0, at))


def address_differs_on_page(document: Document) -> Iterator[Finding]:
    """The markup names another address than the page's canonical one.

    Why: Google, canonical pages: signals that contradict each other are all distrusted.
    Fix: use the canonical address throughout.

    Bad:
        <link rel="canonical" href="https://example.org/a"><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens",
         "url": "https://example.org/b"}</script>
    Good:
        <link rel="canonical" href="https://example.org/a"><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens",
         "url": "https://example.org/a"}</script>
    """
    claims = _claims(document, "url")
    canonical = claims.get("canonical")
    for by in ("JSON-LD", "og:url"):
        if canonical and by in claims and _address(claims[by]) != _address(canonical):
            yield Finding(
                path=_stated(document, "url") if by == "JSON-LD" else (),
                message=f"{by} says {claims[by][:60]!r}, the canonical link {canonical[:60]!r}",
            )


def _address(url: str) -> tuple[str, str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ("", url, "")
    return (parts.netloc.lower().removeprefix("www."), parts.path.rstrip("/"), parts.query)


def language_differs_on_page(document: Document) -> Iterator[Finding]:
    """The markup states another language than the page's root element.

    Why: HTML, 3.2.6.2: lang is the language of the content; readers are offered the wrong translation.
    Fix: correct the one that is wrong.

    Bad:
        <html lang="de"><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens", "inLanguage": "en"}
        </script></html>
    Good:
        <html lang="en"><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens", "inLanguage": "en"}
        </script></html>
    """
    claims = _claims(document, "language")
    page, marked = claims.get("html", "").lower(), claims.get("JSON-LD", "").lower()
    if page and marked and page[:2] != marked[:2] and len(marked.partition("-")[0]) == 2:
        message = f"the markup says {marked!r}, the page says {page!r}"
        yield Finding(path=_stated(document, "language"), message=message)


def markup_out_of_sight(document: Document) -> Iterator[Finding]:
    """JSON-LD stands where no reader of the page sees it.

    Why: HTML, 4.12.2, 4.12.3: the content of a comment, noscript or template is no part of the page.
    Fix: move the script element out of it.

    Bad:
        <title>Bridge opens</title><noscript><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens"}</script></noscript>
    Good:
        <title>Bridge opens</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens"}</script>
    """
    page = _page(document)
    for block in page.blocks if page else ():
        if block.script.unread:
            place = block.source.place_at(block.script.start)
            yield Finding(message=f"JSON-LD stands in {block.script.unread}", line=place.line, column=place.column)


def markup_of_wrong_media_type(document: Document) -> Iterator[Finding]:
    """JSON-LD has a media type that is not JSON-LD's.

    Why: JSON-LD 1.1, 7: the type of the script element is application/ld+json; others are not read.
    Fix: write application/ld+json.

    Bad:
        <title>Bridge opens</title><script type="application/json+ld">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens"}</script>
    Good:
        <title>Bridge opens</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens"}</script>
    """
    page = _page(document)
    for block in page.blocks if page else ():
        if block.script.type != JSON_LD:
            place = block.source.place_at(block.script.start)
            yield Finding(
                message=f"the script's type is {block.script.type!r}",
                hint=f"write {JSON_LD}",
                line=place.line,
                column=place.column,
            )


def markup_empty(document: Document) -> Iterator[Finding]:
    """A script element for JSON-LD holds nothing.

    Why: a template was not filled; what it should have stated is lost.
    Fix: fill it, or leave it out.

    Bad: <title>Bridge opens</title><script type="application/ld+json"> </script>
    Good:
        <title>Bridge opens</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens"}</script>
    """
    page = _page(document)
    for block in page.blocks if page else ():
        if page and not page.text[block.script.start : block.script.end].strip():
            place = block.source.place_at(block.script.start)
            yield Finding(message="the script element is empty", line=place.line, column=place.column)


def markup_missing(document: Document) -> Iterator[Finding]:
    """A page has no structured data at all.

    Why: without it search engines and other programs guess headline, date and author.
    Fix: embed JSON-LD: "dateline convert --to jsonld-embed" writes it.

    Bad: <title>Bridge opens</title><p>The bridge opened on Friday.</p>
    Good:
        <title>Bridge opens</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Bridge opens"}</script>
    """
    page = _page(document)
    if page and not page.blocks and not page.items:
        yield Finding(message="the page has no JSON-LD, microdata or RDFa", line=1, column=1)


def script_mark_not_escaped(document: Document) -> Iterator[Finding]:
    r"""A text in JSON-LD holds the end or the start of a script element, or of a comment, as it is.

    Why: HTML, 4.12.1.3: the element ends there, whatever the JSON says, or does not end where it should.
    Fix: write "<" as \u003c; in JSON it is the same.

    Bad:
        <title>Bridge opens</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Port <!-- <script> opens"}</script>
    Good:
        <title>Bridge opens</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle",
         "headline": "Bridge \u003c!-- \u003cscript> opens"}</script>
    """
    page = _page(document)
    if page is None:
        return
    exact = page.is_exact(document.data)
    for block in page.blocks:
        for at in unescaped(page.text, block):
            place = block.source.place_at(at)
            edit = block.source.edit(at, at + 1, r"\u003c")
            yield Finding(
                message=f"a text holds {page.text[at : at + 8]!r}",
                hint=r"write < as \u003c",
                line=place.line,
                column=place.column,
                fix=Fix(message=r"write < as \u003c", edits=(edit,)) if exact else None,
            )


RULES = (
    Rule("JLD901", Severity.WARNING, headline_differs_on_page, Scope.SOURCE),
    Rule("JLD902", Severity.WARNING, date_differs_on_page, Scope.SOURCE),
    Rule("JLD903", Severity.WARNING, address_differs_on_page, Scope.SOURCE),
    Rule("JLD904", Severity.WARNING, language_differs_on_page, Scope.SOURCE),
    Rule("JLD905", Severity.WARNING, markup_out_of_sight, Scope.SOURCE),
    Rule("JLD906", Severity.WARNING, markup_of_wrong_media_type, Scope.SOURCE),
    Rule("JLD907", Severity.WARNING, markup_empty, Scope.SOURCE),
    Rule("JLD908", Severity.NOTE, markup_missing, Scope.SOURCE),
    Rule("JLD910", Severity.WARNING, date_of_tag_unreadable, Scope.SOURCE),
    Rule("JLD909", Severity.ERROR, script_mark_not_escaped, Scope.SOURCE, fixable=True),
)
