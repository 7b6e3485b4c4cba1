"""Who is who and where is where, whatever the language: keys of states, bodies and places, and persons by name.

A capital or a house of government named as one who acts stands for its state ("Moscow announced"), never for a
person.
"""

from collections.abc import Iterable
from functools import lru_cache
from math import cos, hypot, radians

from attrs import frozen

from toolkit.merging.sound import name_words, same_words, sounds
from toolkit.merging.tables import bodies, cities, city_of, countries, person_named
from toolkit.model import Agent, Person, Place, fold

_STATE_KINDS = {"state", "government", "delegation", "ministry"}
_ANY_BODIES = frozenset(
    {
        *("мид", "минобороны", "министерство", "министерство обороны", "министерство иностранных дел"),
        *("правительство", "делегация", "foreign ministry", "foreign office", "defence ministry"),
        *("defense ministry", "ministry", "government", "delegation"),
    }
)
_NEAR_KM = 40.0
_KM_PER_DEGREE = 111.0


@frozen(cache_hash=True)
class Actor:
    """Who takes part, as far as it can be told apart.

    Attributes:
        key: "state:RU", "body:UN", or "" for one told apart by name.
        name: as written.
        person: whether it is a human being.
        state: ISO code of the state it acts for, "" when not known.
        ids: IRIs that name it.
    """

    key: str
    name: str
    person: bool
    state: str
    ids: frozenset[str]


@frozen(cache_hash=True)
class Spot:
    """Where it is, as far as it can be told apart.

    Attributes:
        city: GeoNames number, or "" where the place is no city of the table.
        country: ISO code or "".
        name: as written; "" where the place is a whole country.
        point: latitude and longitude where known.
        ids: IRIs that name it.
    """

    city: str
    country: str
    name: str
    point: tuple[float, float] | None
    ids: frozenset[str]


def is_any_body(agent: Agent) -> bool:
    """Whether the name is that of a body every state has, and does not say whose."""
    return not isinstance(agent, Person) and not agent.country and fold(agent.name) in _ANY_BODIES


def actor_of(agent: Agent) -> Actor:
    """What an agent is known by."""
    ids = frozenset((*agent.same_as, *([agent.id] if agent.id else [])))
    if isinstance(agent, Person):
        return Actor("", agent.name, True, _state_of_person(agent), ids)
    return _actor_of_body(agent.name, agent.kind, agent.country, ids)


@lru_cache(maxsize=50_000)
def _actor_of_body(name: str, kind: str | None, country: str | None, ids: frozenset[str]) -> Actor:
    folded = fold(name)
    key = bodies()[0].get(folded)
    if key:
        return Actor(f"body:{key}", name, False, "", ids)
    state = state_named(name) or (country or "" if kind in _STATE_KINDS else "")
    if state:
        return Actor(f"state:{state}", name, False, state, ids)
    return Actor("", name, False, country or "", ids)


@lru_cache(maxsize=50_000)
def state_named(name: str) -> str:
    """The state that a name stands for: its own, its capital's, that of a house of government; '' for none."""
    folded = fold(name)
    table = countries()
    found = table.codes.get(folded) or table.seats.get(folded)
    if found:
        return found
    city = city_of(name)
    return city.country if city and city.capital else ""


def _state_of_person(person: Person) -> str:
    body = person.affiliation
    found = body.country or state_named(body.name) if body else ""
    known = None if found or person.affiliation else person_named(person.name)
    return found or _state_in(person.job_title or "") or (known.state if known else "")


@lru_cache(maxsize=50_000)
def _state_in(title: str) -> str:
    """The one country that a role names: "президент РФ"; '' when it names none or several."""
    codes = countries().codes
    words = fold(title).split()
    grams = (" ".join(words[start:end]) for start in range(len(words)) for end in range(start + 1, start + 4))
    found = {codes[gram] for gram in grams if gram in codes}
    return found.pop() if len(found) == 1 else ""


def spot_of(place: Place) -> Spot:
    """What a place is known by."""
    ids = frozenset((*place.same_as, *([place.id] if place.id else [])))
    point = None
    if place.latitude is not None and place.longitude is not None:
        point = (place.latitude, place.longitude)
    return _spot(place.name, place.country, point, ids)


@lru_cache(maxsize=50_000)
def _spot(name: str, country: str | None, point: tuple[float, float] | None, ids: frozenset[str]) -> Spot:
    code = countries().codes.get(fold(name))
    if code:
        return Spot("", code, "", None, ids)
    number = next((iri.rstrip("/").rsplit("/", 1)[-1] for iri in sorted(ids) if "geonames.org/" in iri), "")
    city = cities().numbered.get(number) or city_of(name, country)
    if city is None:
        return Spot(number, country or "", name, point, ids)
    return Spot(city.number, city.country, name, point or (city.latitude, city.longitude), ids)


@lru_cache(maxsize=200_000)
def same_spot(one: Spot, other: Spot) -> bool | None:
    """True for one place; None where one lies in the other or cannot be told from it; False for two places."""
    if one.ids & other.ids or (one.city and one.city == other.city):
        return True
    if one.country and other.country and one.country != other.country:
        return False
    if not one.name or not other.name:
        return True if one.name == other.name and one.country == other.country else None
    if one.point and other.point:
        return _distance(one.point, other.point) <= _NEAR_KM
    if same_words(one.name, other.name):
        return True
    return None if one.city == "" or other.city == "" else False


def _distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres, well enough for tens of them."""
    east = (one[1] - other[1] + 180) % 360 - 180
    return _KM_PER_DEGREE * hypot(one[0] - other[0], east * cos(radians((one[0] + other[0]) / 2)))


def tokens_of(actor: Actor) -> Iterable[str]:
    """What an index finds an actor by; two that can be the same share at least one."""
    if actor.key:
        return (actor.key,)
    words = name_words(actor.name)
    kind = "person" if actor.person else "body"
    return {f"{kind}:{heard}" for word in {*words[:1], *words[-1:]} for heard in sounds(word)}


def key_of(actor: Actor) -> str:
    """One key of an actor; for a person the sound of the family name."""
    if actor.key:
        return actor.key
    words = name_words(actor.name)
    if not words or not actor.person:
        return ""
    return f"person:{min(sounds(words[-1]), key=lambda heard: (len(heard), heard))}"
