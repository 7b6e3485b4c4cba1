"""Every event of every article as one telling of something that other articles may tell of too."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from attrs import evolve, frozen

from toolkit.merging.context import Context, context_of, names_too_few
from toolkit.merging.facets import Facets, facets_of, heard_name
from toolkit.merging.identity import actor_of
from toolkit.model import Agent, Article, Event, Moment, Person, article_state, under_embargo, why_held_back

_Thing = TypeVar("_Thing")


@frozen(eq=False)
class Telling:
    """One event as one article tells it.

    Attributes:
        event: the event.
        article: the article; None for an event that came by itself.
        facets: what it is compared by.
        key: sorts tellings whatever the order they came in.
    """

    event: Event
    article: Article | None
    facets: Facets
    key: tuple[str, ...]

    @property
    def told(self) -> Moment | None:
        """When the article was published, or last changed where that is all that is known."""
        if self.article is None:
            return self.event.date_modified or self.event.date_created
        return self.article.date_published or self.article.date_modified or self.article.date_created


def tellings_of(articles: Iterable[Article], events: Iterable[Event]) -> list[Telling]:
    """Every event of every article, and those that came by themselves, in an order of their own."""
    listed = _newest_articles(articles)
    own = _newest_events(events)
    states = _states_of_persons(listed)
    pairs: list[tuple[Event, Article | None]] = [
        (event, article) for article in listed for event in article.events
    ]
    pairs += [(event, None) for event in own]
    contexts = {article.id: context_of(article) for article in listed if any(map(names_too_few, article.events))}
    tellings = [_telling(event, article, states, contexts) for event, article in pairs]
    return sorted(tellings, key=lambda telling: telling.key)


def public(
    articles: Sequence[Article], events: Iterable[Event], at: datetime
) -> tuple[list[Article], list[Event]]:
    """Of each article the newest version that may be published, and the events that only others tell of.

    An embargo on a new version does not call back an old one; a version that is withheld or cancelled does. An
    event that stands by itself, as a concept item beside its article does, is no freer than the article.
    """
    free = [article for article in articles if not under_embargo(article, at)]
    kept = [article for article in _newest_articles(free) if not why_held_back(article, at)]
    secret = {event.uid for article in articles for event in article.events}
    secret -= {event.uid for article in kept for event in article.events}
    return [_without_secrets(article, at) for article in kept], [
        event for event in _newest_events(events) if event.uid not in secret and not why_held_back(event, at)
    ]


def _without_secrets(article: Article, at: datetime) -> Article:
    if not any(event.embargo for event in article.events):
        return article
    return evolve(article, events=tuple(event for event in article.events if not why_held_back(event, at)))


def _newest_events(events: Iterable[Event]) -> list[Event]:
    return _newest_of_each(events, lambda event: (event.uid, event.recurrence_id), _revision)


def _newest_articles(articles: Iterable[Article]) -> list[Article]:
    return _newest_of_each(articles, lambda article: article.id, article_state)


def _telling(
    event: Event,
    article: Article | None,
    states: Mapping[tuple[str, ...], str],
    contexts: Mapping[str, Context],
) -> Telling:
    context: frozenset[str] = frozenset()
    if article is not None and names_too_few(event):
        said = event.span.of(article.body) if event.span else ""
        context = contexts[article.id].of(event, said)
    return Telling(event, article, facets_of(event, states, context), _key(event, article))


def _newest_of_each(
    things: Iterable[_Thing], identity: Callable[[_Thing], Hashable], state: Callable[[_Thing], tuple[int, str]]
) -> list[_Thing]:
    """Of things given several times the newest state; of equal states the same one whatever the order."""
    found: dict[Hashable, _Thing] = {}
    for thing in things:
        key = identity(thing)
        known = found.get(key)
        if known is None or (state(known), repr(known)) < (state(thing), repr(thing)):
            found[key] = thing
    return list(found.values())


def _revision(event: Event) -> tuple[int, str]:
    return (event.sequence or 0, str(event.date_modified or ""))


def _key(event: Event, article: Article | None) -> tuple[str, ...]:
    identity = article.id if article else ""
    where = f"{event.span.start:09}" if event.span else ""
    return (str(event.when or ""), identity, event.uid, str(event.recurrence_id or ""), where, event.name)


def _states_of_persons(articles: Iterable[Article]) -> dict[tuple[str, ...], str]:
    """The state of each person, by the sound of the whole name, where all articles that give one agree."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for agent in _agents(articles):
        if isinstance(agent, Person) and (state := actor_of(agent).state) and " " in agent.name:
            found[heard_name(agent.name)].add(state)
    return {name: next(iter(states)) for name, states in found.items() if len(states) == 1}


def _agents(articles: Iterable[Article]) -> Iterator[Agent]:
    for article in articles:
        for event in article.events:
            yield from event.participants
        yield from (thing for thing in article.mentions if isinstance(thing, Person))
        yield from (quote.speaker for quote in article.quotes if quote.speaker is not None)


def stands_alone(event: Event) -> bool:
    """Whether only its uid can say that it is the same as another: a repeated event, or one without a date."""
    return event.recurrence is not None or event.recurrence_id is not None or event.when is None
