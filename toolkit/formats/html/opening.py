"""A page to its document: taken apart, put together, with notes on what was found in it."""

from typing import Any

from attrs import evolve

from toolkit.diagnostics import Finding
from toolkit.extraction import MOST_LETTERS, EntityBackend, read_in_part
from toolkit.extraction.languages import expect_language
from toolkit.formats.base import Document, Tree
from toolkit.formats.html.merging import Merged, Told, merge
from toolkit.formats.html.syntax import Page, parse_page
from toolkit.formats.syntax_codes import NOTHING_FOUND
from toolkit.model import Moment, to_plain


def parse(
    data: bytes | str,
    *,
    language: str | None = None,
    timezone: str | None = None,
    published: Moment | str | None = None,
    url: str | None = None,
    publisher: str | None = None,
    backend: EntityBackend | None = None,
    most_letters: int = MOST_LETTERS,
) -> Document:
    """A web page as a document.

    Args:
        data: the page, in whatever encoding it declares.
        language: BCP 47 tag, where the caller knows better than the page.
        timezone: IANA zone of times that name none.
        published: when the article appeared.
        url: its canonical page.
        publisher: who published it.
        backend: a recogniser of names with a learned model.
        most_letters: how much of the article's text is looked through.

    Raises:
        ReadError: it is no page.
        ValueError: `published` is not a date, `timezone` is no zone, or `language` is none that can be read.
        MissingExtra: the libraries of the extra ``html`` are not installed.
    """
    expect_language(language)
    page = parse_page(data, url=url)
    date = Moment(published) if isinstance(published, str) else published
    told = Told(
        language=language,
        timezone=timezone,
        published=date,
        url=url,
        publisher=publisher,
        backend=backend,
        most_letters=most_letters,
    )
    octets = data if isinstance(data, bytes) else page.text.encode("utf-8", "replace")
    return _document(page, merge(page, told), octets, most_letters)


def _document(page: Page, merged: Merged, octets: bytes, most_letters: int) -> Document:
    return Document(
        tree=_tree(page, merged),
        locate=page.place,
        data=octets,
        native=page,
        findings=(*page.findings, *_nothing(page, merged), *_in_part(merged, most_letters)),
    )


def _in_part(merged: Merged, most_letters: int) -> tuple[Finding, ...]:
    """That the article's text is longer than what was looked through; where on the page, is not known."""
    return tuple(evolve(one, line=1, column=1) for one in read_in_part(merged.article.body, most_letters))


def _nothing(page: Page, merged: Merged) -> tuple[Finding, ...]:
    if page.blocks or page.body or merged.article.headline or page.items:
        return ()
    message = "the page holds no markup and no article"
    return (Finding(message=message, line=1, column=1, code=NOTHING_FOUND),)


def _tree(page: Page, merged: Merged) -> Tree:
    facts: dict[str, Any] = {
        "encoding": page.encoding,
        "claims": [{"field": claim.field, "by": claim.by, "value": claim.value} for claim in merged.claims],
    }
    if merged.block is not None:
        facts |= {"block": merged.block, "index": merged.index}
    return {
        "article": to_plain(merged.article),
        "page": facts,
        "blocks": [block.tree for block in page.readable],
    }
