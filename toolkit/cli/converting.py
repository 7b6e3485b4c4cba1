"""What ``dateline convert`` does with one input: read it, refuse what is of no use, write it in a format."""

import re
import sys
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import IO, Any

import click
from attrs import evolve, frozen

from toolkit.api import dumps
from toolkit.cli.gathering import EXTRACTED, Gathered, gather
from toolkit.cli.inputs import LARGEST, Input, read_input
from toolkit.cli.terminal import wants_colour
from toolkit.cli.trouble import Trouble
from toolkit.diagnostics import Diagnostic, Report, Severity
from toolkit.errors import InvalidDocument
from toolkit.extraction import MOST_LETTERS, analyse_body, read_in_part
from toolkit.extraction.detection import detect
from toolkit.extraction.languages import can_read
from toolkit.formats import Format
from toolkit.model import Article, Feed, Moment
from toolkit.reports import Result, Run, excerpts_of, render
from toolkit.reports.text import counted

_DATE_FAILS = frozenset(("EXT001", "EXT007", "EXT014", "JLD910"))
"""What is found where a line or a tag should give the date of publication."""
_VALUE_FAILS = frozenset(("JLD601", "JLD604"))
"""What is found where a value should give a date."""
_DATES = re.compile(r"\b(?:datePublished|dateModified|dateCreated)$")
"""The end of the path of a value that can stand for the date of publication."""
_MOST_TOLD = 5
"""Of a document that holds nothing so many errors are told: they say where it was cut."""


@frozen(kw_only=True)
class Order:
    """What the user asked for.

    Attributes:
        targets: the formats to write.
        folder: where to; None: standard output.
        format: of the input; None: told from it.
        facts: what the user knows of the article; see `toolkit.cli.facts`.
        styles: of each format by its name, how it is to be written.
        inputs: paths that must not be overwritten.
        colour: whether the table is coloured.
        alone: whether there is one input: a fault of ours then ends the command, and else that input.
        find: whether to look for quotes and events in articles that state none.
        most_letters: how much of their texts is looked through.
        largest: how many octets an input may have.
    """

    targets: tuple[Format, ...]
    folder: Path | None
    format: str | None
    facts: Mapping[str, object]
    styles: Mapping[str, Mapping[str, object]]
    inputs: tuple[Path, ...]
    colour: bool
    alone: bool = True
    find: bool = False
    most_letters: int = MOST_LETTERS
    largest: int = LARGEST


class Unreadable(Trouble):
    """An article that cannot be read; the findings say why."""

    def __init__(self, run: Run) -> None:
        super().__init__("")
        self.run = run

    def show(self, file: IO[Any] | None = None) -> None:
        """The findings, each with the line it stands in."""
        click.echo(render("text", self.run, colour=wants_colour(sys.stderr)), file=file, err=True, nl=False)


class Invalid(Unreadable):
    """An article that no valid document can be made of; the findings say why."""

    exit_code = 1


@frozen
class Read:
    """What an input holds.

    Attributes:
        feed: the articles and events.
        report: what was found to be wrong.
        searched: whether the texts were looked through for quotes and events.
        left_out: what of the input is not in the feed, and why.
    """

    feed: Feed
    report: Report
    searched: bool
    left_out: tuple[tuple[str, str], ...] = ()

    @property
    def ok(self) -> bool:
        """Whether all of the input could be read, and has no errors."""
        return self.report.ok and not self.left_out


def read_feed(item: Input, order: Order) -> Read:
    """What an input holds, and what was found in it.

    Raises:
        Trouble: it cannot be read, or holds nothing that could be written.
    """
    data = read_input(item, order.largest)
    found = gather(data, item, order.format, order.facts)
    format, report = found.format, found.report
    if not found.feeds:
        raise Unreadable(_run(item, format, report, data))
    feed, undated = _dated(found.feed, report, item)
    _refuse_unusable(feed, report, item, format)
    if order.find:
        report += _in_part(feed, item, order.most_letters)
        feed = evolve(feed, articles=tuple(_searched(article, order.most_letters) for article in feed.articles))
    left_out = (*_faulty(found), *undated)
    return Read(feed, report, order.find or format.name in EXTRACTED, left_out)


def _in_part(feed: Feed, item: Input, most_letters: int) -> Report:
    """That a text is longer than what is looked through."""
    notes = (
        one
        for article in feed.articles
        if states_nothing(article)
        for one in read_in_part(article.body, most_letters)
    )
    return Report(
        tuple(
            Diagnostic(
                code=str(one.code),
                severity=Severity.WARNING,
                message=one.message,
                hint=one.hint,
                source=item.label,
            )
            for one in notes
        )
    )


def _faulty(found: Gathered) -> Iterator[tuple[str, str]]:
    if found.left_out:
        yield counted(found.left_out, "item"), "not read, for the errors told above"


def _dated(feed: Feed, report: Report, item: Input) -> tuple[Feed, tuple[tuple[str, str], ...]]:
    """The feed without its articles that have no date, where it holds something else; those, with the reason."""
    dated = tuple(article for article in feed.articles if _date(article))
    undated = [article for article in feed.articles if not _date(article)]
    if not undated or not (dated or feed.events):
        return feed, ()
    unread = _where_date_fails(report, item)
    reason = f"no date of publication{' that can be read' if unread else ''}"
    return evolve(feed, articles=dated), tuple((article.headline or article.id, reason) for article in undated)


def tell_errors(item: Input, read: Read) -> None:
    """Say what is wrong with an input of which the rest is used."""
    lines = [*map(str, read.report.errors), *(f"left out: {what}: {why}" for what, why in read.left_out)]
    told = f"dateline: {item.label} has errors; what could be read of it is used"
    click.echo("\n".join((told, *lines)), err=True)


def states_nothing(article: Article) -> bool:
    """Whether an article has a text that can be read, and no quote and no event of it."""
    language = article.language or detect(article.body)
    stated = article.quotes or article.events
    return bool(article.body) and not stated and language is not None and can_read(language)


def _searched(article: Article, most_letters: int) -> Article:
    """An article with what its text tells of, where it states nothing of that itself."""
    if not states_nothing(article):
        return article
    found = analyse_body(
        article.body, language=article.language, published=article.date_published, most_letters=most_letters
    )
    mentions = article.mentions or found.mentions
    return evolve(article, quotes=found.quotes, events=found.events, mentions=mentions)


def _run(item: Input, format: Format, report: Report, data: bytes = b"") -> Run:
    return Run(
        results=[Result(source=item.label, format=format.name, report=report, excerpts=excerpts_of(data, report))]
    )


def _refuse_unusable(feed: Feed, report: Report, item: Input, format: Format) -> None:
    if not feed.articles and not feed.events:
        told = "".join(f"\n  {one}" for one in islice(report.errors, _MOST_TOLD))
        raise Trouble(f"{item.label} holds no article and no event{told}", f"it was read as {format.title}")
    for article in feed.articles:
        if not _date(article):
            unread = _where_date_fails(report, item)
            cure = "write it in the document as 2025-03-02T12:42+03:00" if unread else "state it in the document"
            raise Trouble(
                f"{item.label} has no date of publication{' that can be read' if unread else ''}{unread}",
                "give it with --published 2025-03-02T12:42+03:00" if format.name in EXTRACTED else cure,
            )
        if format.name in EXTRACTED and not article.body:
            raise Trouble(
                f"{item.label} has no body: nothing but {article.headline!r} was found", "check the input"
            )


def _where_date_fails(report: Report, item: Input) -> str:
    """Which line comes nearest to a date of publication, and why it is none."""
    found = [one for one in report if _is_of_date(one) and (one.line, one.column) != (1, 1)]
    return "".join(f"\n  {item.label}:{one.line}:{one.column}: {one.message}" for one in found)


def _is_of_date(found: Diagnostic) -> bool:
    return found.code in _DATE_FAILS or (found.code in _VALUE_FAILS and bool(_DATES.search(found.path)))


def _date(article: Article) -> Moment | None:
    return article.date_published or article.date_modified or article.date_created


def document(feed: Feed, target: Format, item: Input, order: Order) -> bytes:
    """The feed in that format, judged.

    Raises:
        Invalid: it would not be valid.
    """
    try:
        return dumps(feed, target, validate=True, **order.styles.get(target.name, {})).encode()
    except InvalidDocument as error:
        label = f"{item.label} as {target.name}"
        named = Report(tuple(evolve(found, source=label) for found in error.report))
        raise Invalid(_run(item, target, named)) from error
