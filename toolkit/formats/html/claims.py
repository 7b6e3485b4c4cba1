"""What each source of a page says of a field: kept, so that a rule can compare them."""

from collections.abc import Iterator

from attrs import frozen

from toolkit.formats.html.plain import plain_text
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import META, OTHER_DATES
from toolkit.model import Article


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


def claims_of(page: Page, stated: Article | None) -> Iterator[Claim]:
    """What markup, meta tags, headings and links of a page say, the most trustworthy of each kind first."""
    if stated:
        yield from _of_article(stated)
    for field in ("headline", "date_published", "date_modified", "url", "language"):
        for name in META[field]:
            for value in page.meta.get(name, [])[:1]:
                yield Claim(field, name, plain_text(value) or value)
    for value in page.handed.dates:
        yield Claim("date_published", "application/json", value)
    for name in page.other_names(OTHER_DATES, "date_published"):
        yield Claim("date_published", name, page.meta[name][0])
    for value in page.said.get("h1", [])[:3]:
        yield Claim("headline", "h1", value)
    for value in page.said.get("title", [])[:1]:
        yield Claim("headline", "title", plain_text(value) or value)
    for value in page.said.get("canonical", [])[:1]:
        yield Claim("url", "canonical", value)
    for value in page.said.get("lang", [])[:1]:
        yield Claim("language", "html", value)


def _of_article(stated: Article) -> Iterator[Claim]:
    for field in ("headline", "url", "language"):
        value = plain_text(getattr(stated, field))
        if value:
            yield Claim(field, "JSON-LD", value)
    for field in ("date_published", "date_modified"):
        moment = getattr(stated, field)
        if moment:
            yield Claim(field, "JSON-LD", moment.text)
