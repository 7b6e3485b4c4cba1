"""Documents that tell of one article, compared: those that are named alike, and feeds with what they point at."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from toolkit.cli.inputs import STDIN, Input, read_input, stem
from toolkit.cli.outcome import Outcome, Plan
from toolkit.cli.pieces import Piece
from toolkit.cli.places import PLACES, Places, places_of
from toolkit.cli.trouble import Trouble
from toolkit.diagnostics import Diagnostic, Report
from toolkit.model import Article, Event, Feed, feed_from_plain
from toolkit.reports.run import Result, excerpts_of
from toolkit.validation.catalogue import SUMMARIES, RuleSet
from toolkit.validation.settings import without
from toolkit.validation.suppressions import comments_of, unsuppressed
from toolkit.validation.together import Where, check_together

_OF_SUMMARIES = ("TGT001", "TGT002", "TGT004")
"""What an entry of a feed can be asked for: date, headline, language."""


def outline(held: Sequence[tuple[Piece, Feed]]) -> dict[str, Any]:
    """What can be compared of a file (names, dates, addresses) as plain JSON, read again only where needed.

    Of a file of several documents that is its articles, each with the line and column of its document.
    """
    if len(held) == 1 and not held[0][0].offset:
        feed = held[0][1]
        return {
            "articles": [
                _article(article) | {"events": list(map(_event, article.events))} for article in feed.articles
            ],
            "events": [_event(event) for event in feed.events],
        }
    pairs = [(piece, article) for piece, feed in held for article in feed.articles]
    return {
        "articles": [_article(article) for _, article in pairs],
        PLACES: [(piece.line + 1, piece.column + 1) for piece, _ in pairs],
    }


def _article(article: Article) -> dict[str, Any]:
    return _stated(article, ("id", "headline", "url", "language", "date_published"))


def _event(event: Event) -> dict[str, Any]:
    stated: dict[str, Any] = _stated(event, ("uid", "name", "when", "recurrence_id"))
    return stated | {"span": {"start": event.span.start, "end": event.span.end}} if event.span else stated


def _stated(thing: Article | Event, names: Sequence[str]) -> dict[str, str]:
    values = ((name, getattr(thing, name)) for name in names)
    return {name: str(value) for name, value in values if value is not None}


def compared(inputs: Sequence[Input], outcomes: Sequence[Outcome], plan: Plan) -> list[Outcome]:
    """The outcomes, with what the documents of one article do not agree on.

    Files of one name in one folder are of one article; an entry of a feed is of the article of its address.
    """
    results = [(item, one.result) for item, one in zip(inputs, outcomes, strict=True) if one.result]
    groups = _named_alike(results)
    pointing = list(_pointing([result for _, result in results]))
    if not pointing and not groups:
        return list(outcomes)
    rules, places = plan.rules, places_of(inputs, outcomes, plan)
    found: list[Diagnostic] = []
    for group in groups:
        found += check_together([(one.source, _feed(one)) for one in group], rules, places.of)
    few = RuleSet(tuple(rule for rule in rules.rules if rule.code in _OF_SUMMARIES))
    for page, entry in pointing:
        found += check_together([page.alone, entry.alone], few, entry.placed(places))
    return with_found(inputs, outcomes, found, plan)


def _feed(result: Result) -> Feed:
    return feed_from_plain({name: value for name, value in (result.holds or {}).items() if name != PLACES})


def _named_alike(results: Sequence[tuple[Input, Result]]) -> list[list[Result]]:
    """The documents that hold articles or events, by folder and name."""
    groups: dict[tuple[Path, str], list[Result]] = defaultdict(list)
    for item, result in results:
        if item.path != STDIN and result.holds and result.format not in SUMMARIES:
            groups[Path(item.path).parent, stem(item)].append(result)
    return [group for group in groups.values() if len(group) > 1]


@frozen
class _Entry:
    """One article of a document."""

    source: str
    index: int
    article: Any

    @property
    def address(self) -> str:
        """What it is known by in other documents."""
        return str(self.article.get("url") or self.article["id"])

    @property
    def alone(self) -> tuple[str, Feed]:
        """The document as if it held nothing else."""
        return self.source, feed_from_plain({"articles": [self.article]})

    def placed(self, places: Places) -> Where:
        """The places of paths in `alone`."""
        return lambda source, path: places.of(source, ("articles", self.index, *path[2:]))


def _pointing(results: Sequence[Result]) -> Iterator[tuple[_Entry, _Entry]]:
    """Each entry of a feed after the article of its address in another document, or in the first other feed."""
    if all(result.format not in SUMMARIES for result in results):
        return
    pages: dict[str, list[_Entry]] = defaultdict(list)
    for entry in _entries(results, summaries=False):
        pages[entry.address].append(entry)
    first: dict[str, _Entry] = {}
    for entry in _entries(results, summaries=True):
        known = first.setdefault(entry.address, entry)
        if known.source != entry.source:
            yield known, entry
        for page in pages.get(entry.address, ()):
            yield page, entry


def _entries(results: Sequence[Result], *, summaries: bool) -> Iterator[_Entry]:
    for result in results:
        if result.holds and (result.format in SUMMARIES) is summaries:
            for index, article in enumerate(result.holds["articles"]):
                yield _Entry(result.source, index, article)


def with_found(
    inputs: Sequence[Input], outcomes: Sequence[Outcome], found: Iterable[Diagnostic], plan: Plan
) -> list[Outcome]:
    """The outcomes with what was found about their documents besides."""
    by_source: dict[str, list[Diagnostic]] = defaultdict(list)
    for one in found:
        by_source[one.source].append(one)
    return [
        _with(item, outcome, outcome.result, by_source[outcome.result.source], plan) if outcome.result else outcome
        for item, outcome in zip(inputs, outcomes, strict=True)
    ]


def _with(item: Input, outcome: Outcome, result: Result, found: Sequence[Diagnostic], plan: Plan) -> Outcome:
    """The outcome with more findings, less what the settings or the document ask to pass over."""
    if not found:
        return outcome
    try:
        data = read_input(item, plan.largest)
    except Trouble:
        data = b""
    wanted = without(Report(tuple(found)), plan.settings.ignored_in(result.source))
    more = unsuppressed(wanted, comments_of(data))
    excerpts = {**result.excerpts, **excerpts_of(data, more)}
    return evolve(outcome, result=evolve(result, report=result.report + more, excerpts=excerpts))
