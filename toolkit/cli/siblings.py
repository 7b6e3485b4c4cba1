"""Documents that tell of one article, compared: those that are named alike, and feeds with what they point at."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import evolve

from toolkit.cli.inputs import STDIN, Input, stem
from toolkit.cli.outcome import Outcome, Plan
from toolkit.diagnostics import Diagnostic, Report
from toolkit.model import Article, Event, Feed, feed_from_plain
from toolkit.reports.run import Result
from toolkit.validation.catalogue import SUMMARIES, RuleSet
from toolkit.validation.settings import without

_OF_SUMMARIES = ("TGT001", "TGT002", "TGT004")
"""What an entry of a feed can be asked for: date, headline, language."""


def outline(feed: Feed) -> dict[str, Any]:
    """What can be compared of a feed (names, dates, addresses) as plain JSON, read again only where needed."""
    articles = [
        {
            **_stated(article, ("id", "headline", "url", "language", "date_published")),
            "events": [_event(event) for event in article.events],
        }
        for article in feed.articles
    ]
    return {"articles": articles, "events": [_event(event) for event in feed.events]}


def _event(event: Event) -> dict[str, str]:
    return _stated(event, ("uid", "name", "when", "recurrence_id"))


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
    from toolkit.validation.together import check_together

    rules = plan.rules
    found: list[Diagnostic] = []
    for group in groups:
        found += check_together([(one.source, feed_from_plain(one.holds)) for one in group if one.holds], rules)
    few = RuleSet(tuple(rule for rule in rules.rules if rule.code in _OF_SUMMARIES))
    for page, article, feed, entry in pointing:
        found += check_together([(page, article), (feed, entry)], few)
    return [_with(outcome, found, plan) for outcome in outcomes]


def _named_alike(results: Sequence[tuple[Input, Result]]) -> list[list[Result]]:
    """The documents that hold articles or events, by folder and name."""
    groups: dict[tuple[Path, str], list[Result]] = defaultdict(list)
    for item, result in results:
        if item.path != STDIN and result.holds and result.format not in SUMMARIES:
            groups[Path(item.path).parent, stem(item)].append(result)
    return [group for group in groups.values() if len(group) > 1]


def _pointing(results: Sequence[Result]) -> Iterator[tuple[str, Feed, str, Feed]]:
    """Each entry of a feed with the article of the same address in another document of the run."""
    if all(result.format not in SUMMARIES for result in results):
        return
    pages: dict[str, list[tuple[str, Any]]] = defaultdict(list)
    for result, article in _articles(results, summaries=False):
        pages[_address(article)].append((result.source, article))
    for result, entry in _articles(results, summaries=True):
        for page, article in pages.get(_address(entry), ()):
            yield page, _alone(article), result.source, _alone(entry)


def _articles(results: Sequence[Result], *, summaries: bool) -> Iterator[tuple[Result, Any]]:
    for result in results:
        if result.holds and (result.format in SUMMARIES) is summaries:
            for article in result.holds["articles"]:
                yield result, article


def _address(article: Mapping[str, str]) -> str:
    return article.get("url") or article["id"]


def _alone(article: Any) -> Feed:
    return feed_from_plain({"articles": [article]})


def _with(outcome: Outcome, found: Sequence[Diagnostic], plan: Plan) -> Outcome:
    """The outcome with what was found about its document besides."""
    result = outcome.result
    here = tuple(one for one in found if result and one.source == result.source)
    if result is None or not here:
        return outcome
    wanted = without(Report(here), plan.settings.ignored_in(result.source))
    return evolve(outcome, result=evolve(result, report=result.report + wanted))
