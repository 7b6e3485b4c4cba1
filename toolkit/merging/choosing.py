"""Which events of a calendar somebody wants: by date, actor, place, kind, status, precision; split by actor."""

from collections.abc import Iterable, Mapping
from datetime import date

from attrs import evolve, field, frozen

from toolkit.merging.facets import days_of
from toolkit.merging.identity import Actor, Spot, actor_of, same_spot, spot_of, tokens_of
from toolkit.merging.joining import same_actor
from toolkit.merging.kinds import kind_of
from toolkit.merging.tables import bodies, countries
from toolkit.model import Agent, Event, EventStatus, Feed, Organization, Person, Place, Precision, fold, slug


@frozen(kw_only=True)
class Choice:
    """What to keep; an empty condition keeps all.

    Attributes:
        since: the first day wanted.
        until: the last day wanted.
        actors: names, in Russian or English, or ISO codes of states; any of them.
        places: names of cities or countries; a country stands for all that lies in it.
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
    spots = [_wanted_spot(name) for name in choice.places]
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


def unknown_conditions(feed: Feed, choice: Choice) -> Mapping[str, str]:
    """Kinds, actors and places asked for that the calendar does not have, each with what it is: a slip perhaps."""
    events = feed.events
    kinds = {kind_of(event.kind) for event in events}
    found = {kind: "kind" for kind in choice.kinds if kind_of(kind) not in kinds}
    for name in choice.actors:
        wanted = _wanted_actors(name)
        if not any(_takes_part(event, wanted) for event in events):
            found[name] = "actor"
    for name in choice.places:
        spot = _wanted_spot(name)
        if not any(_lies_in(event, spot) for event in events):
            found[name] = "place"
    return found


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


def _wanted_spot(name: str) -> Spot:
    code = name.upper() if name.upper() in countries().names else None
    return spot_of(Place(name=countries().names[code]["en"] if code else name))


def _lies_in(event: Event, wanted: Spot) -> bool:
    if event.place is None:
        return False
    spot = spot_of(event.place)
    if not wanted.name and wanted.country:
        return spot.country == wanted.country
    return same_spot(spot, wanted) is True or fold(spot.name) == fold(wanted.name)
