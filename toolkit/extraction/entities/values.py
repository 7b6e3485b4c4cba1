"""From what the tables say to the values of the model."""

from functools import lru_cache

from toolkit.extraction.entities.lexicon import Reading
from toolkit.extraction.entities.tables import city_of, one_name, states, things
from toolkit.model import Organization, Place

# The nations of the United Kingdom, which have no code of their own.
_WITHIN = {"=EN": "GB", "=SC": "GB", "=WA": "GB", "=NI": "GB"}
# Capitals that speak for the union of states which sits there, by their countries: "Brussels said".
_SEATS = {"BE": "EU"}
GEONAMES = "https://sws.geonames.org/{}/"


@lru_cache(maxsize=1024)
def state_of(code: str, language: str) -> Organization:
    """The state of a code, as a body that acts."""
    name = states(language).get(code, code)
    return Organization(name=name, kind="state", country=_iso(code))


def _iso(code: str) -> str | None:
    return _WITHIN.get(code) if code.startswith("=") else code


def as_state(place: Place) -> Organization:
    """The country as a body that acts, for one that takes part in an event.

    >>> as_state(Place(name="Россия", country="RU")).kind
    'state'
    """
    return Organization(name=place.name, kind="state", country=place.country, same_as=place.same_as)


@lru_cache(maxsize=4096)
def place_of(reading: Reading, language: str) -> Place:
    """The place that a reading names."""
    if reading.kind == "C":
        return Place(name=states(language).get(reading.record, reading.base), country=_iso(reading.record))
    if reading.kind == "R":
        row = things(language)[int(reading.record)]
        return Place(name=row.name, country=row.country)
    if reading.kind in "Gg":
        return _city(reading)
    return Place(name=reading.base, country=reading.record or None)


def _city(reading: Reading) -> Place:
    city = city_of(reading.record.rstrip("?"))
    if reading.record.endswith("?"):
        return Place(name=reading.base, country=None)
    return Place(
        name=reading.base,
        country=city.country,
        latitude=city.latitude,
        longitude=city.longitude,
        timezone=city.timezone,
        same_as=(GEONAMES.format(city.geonames),),
    )


@lru_cache(maxsize=4096)
def organization_of(reading: Reading, language: str) -> Organization:
    """The body that a reading names."""
    row = things(language)[int(reading.record)]
    return Organization(
        name=one_name(language).get(row.name, row.name), kind=row.kind or None, country=row.country
    )


def name_used(reading: Reading, language: str) -> str:
    """The name by which a text calls a body or a country, in the base form."""
    return things(language)[int(reading.record)].name if reading.kind == "O" else reading.base


@lru_cache(maxsize=4096)
def speaks_for(reading: Reading, language: str) -> Organization | None:
    """The state that a capital or a seat of government may stand for."""
    if reading.kind in "Gg":
        city = city_of(reading.record.rstrip("?"))
        speaks = city.capital and not reading.record.endswith("?")
        union = _SEATS.get(city.country) if speaks else None
        if union is not None:
            name = states(language).get(union, union)
            return Organization(name=one_name(language).get(name, name), kind="international")
        return state_of(city.country, language) if speaks else None
    if reading.kind == "O":
        row = things(language)[int(reading.record)]
        return state_of(row.country, language) if row.speaks and row.country else None
    return None
