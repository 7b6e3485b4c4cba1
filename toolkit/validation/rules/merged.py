"""Rules on what several articles tell of one event."""

from collections.abc import Iterator, Mapping

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.merging.differing import disagreements
from toolkit.merging.grouping import group
from toolkit.merging.telling import Telling, tellings_of
from toolkit.model import Feed
from toolkit.validation.rule import Rule, Scope

_TWO = 2


def articles_disagree(feed: Feed) -> Iterator[Finding]:
    """Two articles tell of one event and contradict each other.

    Why: a calendar made of both can show one time, one place, one outcome; its readers should know of the other.
    Being coarser, or silent, is no contradiction.
    Fix: correct the article that is wrong, or leave it: the event keeps both sources.

    Bad:
        {"articles": [{"id": "https://a.example/1", "headline": "A", "events": [{"uid": "a", "name": "Talks",
          "kind": "talks", "when": "2025-03-05T10:00Z", "place": {"type": "Place", "name": "Geneva"}}]},
         {"id": "https://b.example/1", "headline": "B", "events": [{"uid": "b", "name": "Talks",
          "kind": "talks", "when": "2025-03-05T11:00Z", "place": {"type": "Place", "name": "Geneva"}}]}]}
    Good:
        {"articles": [{"id": "https://a.example/1", "headline": "A", "events": [{"uid": "a", "name": "Talks",
          "kind": "talks", "when": "2025-03-05T10:00Z", "place": {"type": "Place", "name": "Geneva"}}]},
         {"id": "https://b.example/1", "headline": "B", "events": [{"uid": "b", "name": "Talks",
          "kind": "talks", "when": "2025-03-05", "place": {"type": "Place", "name": "Geneva"}}]}]}
    """
    if sum(bool(article.events) for article in feed.articles) < _TWO:
        return
    paths = {
        id(event): ("articles", number, "events", index)
        for number, article in enumerate(feed.articles)
        for index, event in enumerate(article.events)
    }
    for members in group(tellings_of(feed.articles, ())):
        for found in disagreements(members):
            told = [one for _, tellings in found.values for one in tellings]
            yield Finding(
                path=(*_path(told[-1], paths), found.field),
                message=f"articles differ on {found.field} of {told[-1].event.name!r}: {found}",
                hint=f"the other: {told[0].event.name!r} in {_article(told[0])}",
            )


def _article(telling: Telling) -> str:
    return telling.key[1]


def _path(telling: Telling, paths: Mapping[int, Path]) -> Path:
    return paths[id(telling.event)]


RULES = (Rule("EVT017", Severity.WARNING, articles_disagree, Scope.FEED),)
