"""Which events of a calendar somebody wants: by date, actor, place, kind, status, precision; split by actor."""

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import evolve, field, frozen

from toolkit.merging.facets import days_of
from toolkit.merging.identity import Actor, actor_of, spot_of, tokens_of
from toolkit.merging.joining import same_actor
from toolkit.merging.kinds import kind_of
from toolkit.merging.naming import to_latin
from toolkit.merging.tables import bodies, city_of, countries
from toolkit.model import Agent, Event, EventStatus, Feed, Organization, Person, Precision, fold, slug


@frozen(kw_only=True)
class Choice:
    """What to keep; an empty condition keeps all.

    Attributes:
        since: the first day wanted.
        until: the last day wanted.
        actors: names, in Russian or English, or ISO codes of states; any of them.
        places: names of places or countries, ISO codes of states, identifiers; a country stands for all that lies
            in it.
        kinds: "talks", "call", ...
        statuses: what is known of the event's coming about.
        min_precision: the coarsest date to keep.
    """

    since: date | None = None
    until: date | None = None
    actors: tuple[str, ...] = field(default=())
    places: tuple[str, ...] = field(default=())
    kinds: tuple[str, ...] = field(default=())
    statuses: tuple[EventStatus, ...] = field(default=())
    min_precision: Precision | None = None


def choose(feed: Feed, choice: Choice) -> Feed:
    """The feed with the events that fit all conditions."""
    actors = [_wanted_actors(name) for name in choice.actors]
    spots = [_wanted_place(name) for name in choice.places]
    kinds = {kind_of(kind) for kind in choice.kinds}
    kept = tuple(
        event
        for event in feed.events
        if _in_time(event, choice)
        and (not actors or any(_takes_part(event, actor) for actor in actors))
        and (not spots or any(_lies_in(event, spot) for spot in spots))
        and (not kinds or kind_of(event.kind) in kinds)
        and (not choice.statuses or event.status in choice.statuses)
    )
    return evolve(feed, events=kept)


@frozen(kw_only=True)
class Unmet:
    """Something asked for that no event of the calendar has: a slip perhaps.

    Attributes:
        what: "kind", "actor" or "place".
        name: as asked for.
        known: what there is instead, in the calendar's own words, sorted.
    """

    what: str
    name: str
    known: tuple[str, ...]


def unmet_conditions(feed: Feed, choice: Choice) -> tuple[Unmet, ...]:
    """Kinds, actors and places asked for that the calendar does not have."""
    events = feed.events
    kinds = {kind_of(event.kind) for event in events} - {""}
    missing = {
        "kind": [kind for kind in choice.kinds if kind_of(kind) not in kinds],
        "actor": [name for name in choice.actors if not _has_actor(events, name)],
        "place": [name for name in choice.places if not _has_place(events, name)],
    }
    known = {
        "kind": lambda: kinds,
        "actor": lambda: {one.title for one in split_by_actor(evolve(feed, title=None)).values() if one.title},
        "place": lambda: {event.place.name for event in events if event.place},
    }
    return tuple(
        Unmet(what=what, name=name, known=tuple(sorted(known[what]())))
        for what in missing
        for name in missing[what]
    )


def _has_actor(events: Iterable[Event], name: str) -> bool:
    wanted = _wanted_actors(name)
    return any(_takes_part(event, wanted) for event in events)


def _has_place(events: Iterable[Event], name: str) -> bool:
    wanted = _wanted_place(name)
    return any(_lies_in(event, wanted) for event in events)


def split_by_actor(feed: Feed) -> Mapping[str, Feed]:
    """A calendar for each who takes part, by a short name for its file; sorted by that name."""
    found: list[tuple[Actor, Agent, list[Event]]] = []
    index: dict[str, list[int]] = {}
    for event in feed.events:
        for agent in event.participants:
            actor = actor_of(agent)
            tokens = (*tokens_of(actor), *actor.ids)
            near = sorted({n for token in tokens for n in index.get(token, ())})
            number = next((n for n in near if same_actor(found[n][0], actor)), None)
            if number is None:
                for token in tokens:
                    index.setdefault(token, []).append(len(found))
                found.append((actor, agent, [event]))
            elif found[number][2][-1] is not event:
                found[number][2].append(event)
    calendars: dict[str, Feed] = {}
    for actor, agent, events in found:
        title = f"{feed.title}: {agent.name}" if feed.title else agent.name
        calendars[_free(_file_name(actor), calendars)] = evolve(feed, title=title, id=None, events=tuple(events))
    return dict(sorted(calendars.items()))


def _file_name(actor: Actor) -> str:
    if actor.key.startswith("state:"):
        return slug(countries().names.get(actor.state, {}).get("en", actor.state))
    if actor.key:
        return slug(bodies()[1][actor.key.removeprefix("body:")]["en"])
    return slug(actor.name) or "actor"


def _free(name: str, taken: Mapping[str, Feed]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _in_time(event: Event, choice: Choice) -> bool:
    if event.when is None:
        return choice.since is None and choice.until is None and choice.min_precision is None
    days = days_of(event.when)
    if choice.since and days.last < choice.since.toordinal():
        return False
    if choice.until and days.first > choice.until.toordinal():
        return False
    return choice.min_precision is None or event.when.precision.rank >= choice.min_precision.rank


def _wanted_actors(name: str) -> tuple[Actor, ...]:
    """What a name can stand for: a state or body, or a person."""
    code = name.upper() if name.upper() in countries().names else None
    body = Organization(name=countries().names[code]["en"] if code else name)
    return (actor_of(body),) if code else (actor_of(body), actor_of(Person(name=name)))


def _takes_part(event: Event, wanted: Iterable[Actor]) -> bool:
    actors = [actor_of(agent) for agent in event.participants]
    return any(_is_for(actor, one) for one in wanted for actor in actors)


def _is_for(actor: Actor, wanted: Actor) -> bool:
    """Whether it is the actor wanted, or a person who acts for the state wanted."""
    return same_actor(actor, wanted) or (wanted.key.startswith("state:") and actor.state == wanted.state)


@frozen
class _WantedPlace:
    """A place asked for: as written, folded and in Latin letters; the country or city that it is the name of."""

    written: str
    names: frozenset[str]
    country: str
    city: str


def _wanted_place(name: str) -> _WantedPlace:
    table = countries()
    code = name.upper() if name.upper() in table.names else table.codes.get(fold(name), "")
    city = city_of(name)
    return _WantedPlace(name, _spellings(name), code, city.number if city else "")


def _spellings(name: str) -> frozenset[str]:
    return frozenset((fold(name), fold(to_latin(name)))) - {""}


def _lies_in(event: Event, wanted: _WantedPlace) -> bool:
    """By its name, its country's, or an identifier, and exactly: a near miss is another place."""
    place = event.place
    if place is None:
        return False
    spot = spot_of(place)
    if (wanted.country and spot.country == wanted.country) or (wanted.city and spot.city == wanted.city):
        return True
    if wanted.written in {*place.same_as, place.id}:
        return True
    return any(wanted.names & _spellings(name) for name in (place.name, *place.alternate_names))
