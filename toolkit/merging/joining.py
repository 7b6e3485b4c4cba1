"""One event out of several tellings of it: the written rule for what is kept (`docs/merging.md`).

Of each fact: first what is most exact, then what most articles say, then what the newest says, then the first in
the order of the text, so that nothing depends on the order of the articles.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import lru_cache
from typing import TypeVar
from uuid import uuid5

from attrs import evolve, frozen

from toolkit.merging.facets import days_of
from toolkit.merging.identity import Actor, actor_of, same_spot, spot_of
from toolkit.merging.kinds import kind_of
from toolkit.merging.matching import same_person
from toolkit.merging.sound import same_words
from toolkit.merging.telling import Telling
from toolkit.model import Agent, Event, EventStatus, Moment, Place, Precision, Source, When, fold
from toolkit.model.identity import EVENTS

_Value = TypeVar("_Value")


def join(tellings: Sequence[Telling], *, language: str | None = None) -> Event:
    """The event that the tellings, sorted by their keys, tell of.

    Args:
        tellings: at least one.
        language: of the name and of other names, where an article has them in it.
    """
    named = _best_told(tellings, language)
    base = named.event
    when = _when(tellings)
    tongue = (language or base.language or "").partition("-")[0]
    return evolve(
        base,
        uid=_first_told(tellings).event.uid,
        when=when,
        place=_place(tellings, tongue),
        participants=_participants(tellings, tongue),
        kind=_most_said(tellings, lambda event: kind_of(event.kind) or None) or base.kind,
        status=_status(tellings),
        duration=_most_said(tellings, lambda event: event.duration) if when and when.end is None else None,
        span=None,
        sources=_sources(tellings),
        organizer=_organizer(tellings),
        url=_most_said(tellings, lambda event: event.url),
        keywords=tuple(sorted({word for telling in tellings for word in telling.event.keywords})),
        previous_when=_moved_from(tellings, when),
        super_event=_most_said(tellings, lambda event: event.super_event),
        sequence=max((telling.event.sequence for telling in tellings if telling.event.sequence), default=None),
        date_created=_edge(tellings, min),
        date_modified=_edge(tellings, max),
    )


def with_own_uids(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events, each with a uid of its own: the second of one uid gets another, made of uid, date and name."""
    seen: set[Hashable] = set()
    found = []
    for event in events:
        chosen = event
        while (chosen.uid, chosen.recurrence_id) in seen:
            chosen = evolve(chosen, uid=str(uuid5(EVENTS, f"{chosen.uid}|{chosen.when}|{fold(chosen.name)}")))
        seen.add((chosen.uid, chosen.recurrence_id))
        found.append(chosen)
    return tuple(found)


@lru_cache(maxsize=50_000)
def instant(moment: Moment | None) -> str:
    """Sorts moments of one kind; what has no date comes first."""
    if moment is None:
        return ""
    days = days_of(When(start=moment))
    return f"{days.first:08}{'' if days.minute is None else f'{days.minute:012}'}"


def _first_told(tellings: Sequence[Telling]) -> Telling:
    """The telling that was published first: its uid stays when others join."""
    return min(tellings, key=lambda one: (one.told is None, instant(one.told), one.event.uid, one.key))


def _newest_first(tellings: Iterable[Telling]) -> list[Telling]:
    return sorted(sorted(tellings, key=lambda one: one.key), key=lambda one: instant(one.told), reverse=True)


def _best_told(tellings: Sequence[Telling], language: str | None) -> Telling:
    """Whose name and description to take: in the language wanted, with most facts, the newest, the shortest."""
    wanted = (language or "").partition("-")[0]
    newest = {id(telling): place for place, telling in enumerate(_newest_first(tellings))}

    def rank(telling: Telling) -> tuple[object, ...]:
        event = telling.event
        facts = (event.when is not None and event.when.precision.rank) + bool(event.place) * 2
        facts += min(len(event.participants), 4)
        other = bool(wanted) and telling.facets.language != wanted
        return (other, -facts, newest[id(telling)], len(event.name), event.name, telling.key)

    return min(tellings, key=rank)


def _most_said(tellings: Sequence[Telling], fact: Callable[[Event], _Value | None]) -> _Value | None:
    """What most articles say; of equals what the newest says."""
    told: dict[_Value, set[str]] = defaultdict(set)
    for telling in _newest_first(tellings):
        value = fact(telling.event)
        if value is not None:
            told[value].add(telling.article.id if telling.article else telling.key[2])
    return max(told, key=lambda value: len(told[value]), default=None)


def _organizer(tellings: Sequence[Telling]) -> Agent | None:
    found = _most_said(tellings, lambda event: (event.organizer,) if event.organizer else None)
    return found[0] if found else None


def _when(tellings: Sequence[Telling]) -> When | None:
    """The most exact date that most articles give; after a postponement the new one."""
    left = {telling.event.previous_when for telling in tellings if telling.event.previous_when}
    moved = [telling for telling in tellings if telling.event.previous_when] or tellings
    current = [telling for telling in tellings if not _is_left(telling.event, left)] or list(moved)
    finest = max((_exactness(telling.event.when) for telling in current if telling.event.when), default=None)
    return _most_said(
        current,
        lambda event: event.when if event.when and _exactness(event.when) == finest else None,
    )


def _is_left(event: Event, left: Iterable[When]) -> bool:
    """Whether an event stands at a date that it was moved from: that date, or a time or day within it.

    A telling that says where the event was moved to says it of its own date, be that in the same month.
    """
    when = event.when
    if when is None:
        return False
    days = days_of(when)
    return any(
        str(when) == str(old)
        or (event.previous_when is None and days_of(old).first <= days.first and days.last <= days_of(old).last)
        for old in left
    )


def _exactness(when: When) -> tuple[bool, bool, int, bool]:
    """Sorts dates: whether the day is known, approximate, then by how fine, whether the zone is known."""
    fine = min(when.precision.rank, Precision.MINUTE.rank)
    return (days_of(when).exact, not when.approximate, fine, not when.first.is_floating)


def _moved_from(tellings: Sequence[Telling], when: When | None) -> When | None:
    found = _most_said(tellings, lambda event: event.previous_when)
    return None if found == when else found


def _status(tellings: Sequence[Telling]) -> EventStatus | None:
    """What the newest article says; a postponement that got its date is what the newest says of the new date."""
    for telling in _newest_first(tellings):
        if telling.event.status is not None:
            return telling.event.status
    return None


def _place(tellings: Sequence[Telling], language: str) -> Place | None:
    """The place of the finest telling, most often told, in the wanted language, with what others add to it."""
    places = [(telling, telling.event.place) for telling in _newest_first(tellings) if telling.event.place]
    if not places:
        return None
    cities = [pair for pair in places if spot_of(pair[1]).name] or places

    def votes(place: Place) -> int:
        return sum(same_spot(spot_of(place), spot_of(other)) is True for _, other in cities)

    best = max((place for _, place in cities), key=votes)
    same = [(telling, place) for telling, place in cities if same_spot(spot_of(best), spot_of(place)) is True]
    fine = [pair for pair in same if spot_of(pair[1]).city or spot_of(pair[1]).point] or same
    speaking = [place for telling, place in fine if telling.facets.language == language]
    chosen = speaking[0] if speaking else fine[0][1]
    return _filled(chosen, [place for _, place in same])


def _filled(chosen: Place, others: Sequence[Place]) -> Place:
    """The place with what it does not state itself taken from other tellings of it."""
    found = chosen
    for other in others:
        if found.latitude is None or found.longitude is None:
            found = evolve(found, latitude=other.latitude, longitude=other.longitude)
        found = evolve(
            found,
            id=found.id or other.id,
            address=found.address or other.address,
            country=found.country or other.country,
            timezone=found.timezone or other.timezone,
            url=found.url or other.url,
        )
    names = _other_names(chosen, others)
    same_as = _union(place.same_as for place in (chosen, *others))
    return evolve(found, same_as=same_as, alternate_names=names)


def _other_names(chosen: Agent | Place, others: Iterable[Agent | Place]) -> tuple[str, ...]:
    listed = list(others)
    known = {name for thing in listed for name in (thing.name, *thing.alternate_names)}
    return tuple(sorted((known | {*chosen.alternate_names}) - {chosen.name}))


def _union(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(sorted({item for each in groups for item in each}))


@frozen(eq=False)
class _Named:
    """One participant as one telling names it."""

    telling: Telling
    agent: Agent
    actor: Actor
    rank: int


def _participants(tellings: Sequence[Telling], language: str) -> tuple[Agent, ...]:
    """All who take part, each once, those named by most articles first, each by its fullest name."""
    named = [
        _Named(telling, agent, actor_of(agent), rank)
        for telling in tellings
        for rank, agent in enumerate(telling.event.participants)
    ]
    # Full names first, so that a bare family name finds the person it belongs to.
    named.sort(key=lambda one: (-min(len(one.agent.name.split()), 2), one.rank, one.telling.key, one.agent.name))
    classes: list[list[_Named]] = []
    for one in named:
        known = next((each for each in classes if any(same_actor(one.actor, other.actor) for other in each)), None)
        if known is None:
            classes.append([one])
        else:
            known.append(one)
    classes.sort(key=_prominence)
    return tuple(_one_agent(each, language) for each in classes)


def _prominence(named: Sequence[_Named]) -> tuple[int, int]:
    articles = {one.telling.key[1] for one in named}
    return (-len(articles), min(one.rank for one in named))


def same_actor(one: Actor, other: Actor) -> bool:
    """Whether two participants are one."""
    if one.person != other.person:
        return False
    if one.person:
        return same_person(one, other)
    if one.key or other.key:
        return one.key == other.key
    return bool(one.ids & other.ids) or same_words(one.name, other.name)


def _one_agent(named: Sequence[_Named], language: str) -> Agent:
    """The agent in the wanted language, by its fullest name, with what others add to it."""

    def rank(one: _Named) -> tuple[object, ...]:
        words = len(one.agent.name.split())
        return (one.telling.facets.language != language, -min(words, 3), one.agent.name, repr(one.agent))

    chosen = min(named, key=rank).agent
    others = sorted((one.agent for one in named), key=repr)
    same_as = _union(agent.same_as for agent in others)
    id = chosen.id or next((agent.id for agent in others if agent.id), None)
    return evolve(chosen, id=id, same_as=same_as, alternate_names=_other_names(chosen, others))


def _sources(tellings: Sequence[Telling]) -> tuple[Source, ...]:
    """Each article that tells of it, with the sentence it says it in; the oldest first, each once."""
    own = {source for telling in tellings for source in telling.event.sources}
    made = [_source(telling) for telling in tellings if telling.article is not None]
    known = {source.url for source in made if source.url}
    kept = [source for source in own if source.url not in known or source.url is None]
    listed = {(source.url or repr(source), source.text): source for source in sorted([*made, *kept], key=repr)}
    return tuple(sorted(listed.values(), key=lambda one: (instant(one.date_published), repr(one))))


def _source(telling: Telling) -> Source:
    article, event = telling.article, telling.event
    assert article is not None
    said = event.span.of(article.body) if event.span else ""
    url = article.url or (article.id if article.id.startswith(("http://", "https://")) else None)
    return Source(
        name=article.publisher.name if article.publisher else None,
        url=url,
        title=article.headline,
        date_published=telling.told,
        language=article.language or event.language,
        text=said or event.description,
    )


def _edge(tellings: Sequence[Telling], pick: Callable[..., Moment]) -> Moment | None:
    """The first or last moment at which the event was told of."""
    own = [telling.event.date_created if pick is min else telling.event.date_modified for telling in tellings]
    told = [telling.told for telling in tellings]
    known = sorted({moment for moment in (*own, *told) if moment is not None}, key=str)
    return pick(known, key=instant) if known else None
