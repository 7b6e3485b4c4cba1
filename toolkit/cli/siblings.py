"""Documents that tell of one article, compared: those that are named alike, and feeds with what they point at."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

from attrs import evolve

from toolkit.cli.inputs import STDIN, Input, stem
from toolkit.cli.outcome import Outcome, Plan
from toolkit.diagnostics import Diagnostic, Report
from toolkit.model import Article, Event, Feed
from toolkit.reports.run import Result
from toolkit.validation.catalogue import SUMMARIES, RuleSet
from toolkit.validation.settings import without

_OF_SUMMARIES = ("TGT001", "TGT002", "TGT004")
"""What an entry of a feed can be asked for: date, headline, language."""


def outline(feed: Feed) -> Feed:
    """What can be compared of a feed: names, dates, addresses."""
    return Feed(
        articles=tuple(_article(article) for article in feed.articles),
        events=tuple(_event(event) for event in feed.events),
    )


def _article(article: Article) -> Article:
    return Article(
        id=article.id,
        headline=article.headline,
        url=article.url,
        language=article.language,
        date_published=article.date_published,
        events=tuple(_event(event) for event in article.events),
    )


def _event(event: Event) -> Event:
    return Event(uid=event.uid, name=event.name, when=event.when, recurrence_id=event.recurrence_id)


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
        found += check_together([(one.source, one.holds) for one in group if one.holds], rules)
    few = RuleSet(tuple(rule for rule in rules.rules if rule.code in _OF_SUMMARIES))
    for page, article, feed, entry in pointing:
        found += check_together([(page, Feed(articles=(article,))), (feed, Feed(articles=(entry,)))], few)
    return [_with(outcome, found, plan) for outcome in outcomes]


def _named_alike(results: Sequence[tuple[Input, Result]]) -> list[list[Result]]:
    """The documents that hold articles or events, by folder and name."""
    groups: dict[tuple[Path, str], list[Result]] = defaultdict(list)
    for item, result in results:
        if item.path != STDIN and result.holds and result.format not in SUMMARIES:
            groups[Path(item.path).parent, stem(item)].append(result)
    return [group for group in groups.values() if len(group) > 1]


def _pointing(results: Sequence[Result]) -> Iterator[tuple[str, Article, str, Article]]:
    """Each entry of a feed with the article of the same address in another document of the run."""
    holding = [(result, result.holds) for result in results if result.holds]
    summaries = [(result, holds) for result, holds in holding if result.format in SUMMARIES]
    if not summaries:
        return
    pages: dict[str, list[tuple[str, Article]]] = defaultdict(list)
    for result, holds in holding:
        for article in holds.articles if result.format not in SUMMARIES else ():
            pages[article.url or article.id].append((result.source, article))
    for result, holds in summaries:
        for entry in holds.articles:
            for page, article in pages.get(entry.url or entry.id, ()):
                yield page, article, result.source, entry


def _with(outcome: Outcome, found: Sequence[Diagnostic], plan: Plan) -> Outcome:
    """The outcome with what was found about its document besides."""
    result = outcome.result
    here = tuple(one for one in found if result and one.source == result.source)
    if result is None or not here:
        return outcome
    wanted = without(Report(here), plan.settings.ignored_in(result.source))
    return evolve(outcome, result=evolve(result, report=result.report + wanted))
