"""Where an event is <-> LOCATION, GEO and VLOCATION (RFC 9073 7.2)."""

from collections.abc import Iterator
from typing import Any

from toolkit.formats.base import Tree
from toolkit.formats.icalendar.identity import made_uid
from toolkit.formats.icalendar.properties import Property, clean, is_plain_uri, page, plain_json, text
from toolkit.formats.icalendar.terms import X_DATA
from toolkit.formats.icalendar.views import View, value_of
from toolkit.model import Place


def named_place(place: Place, parameters: dict[str, Any]) -> Iterator[Property]:
    """LOCATION with those parameters, and GEO where the coordinates are known."""
    yield from text("location", _told(place), parameters)
    if place.latitude is not None and place.longitude is not None and _is_on_earth(place):
        yield ["geo", {}, "float", [place.latitude, place.longitude]]


def _told(place: Place) -> str:
    """LOCATION: the name, and the address where there is one."""
    return clean(f"{place.name}, {place.address}" if place.address else place.name)


def _is_on_earth(place: Place) -> bool:
    """Whether the coordinates are ones (RFC 5545 3.8.1.6)."""
    return -90 <= (place.latitude or 0) <= 90 and -180 <= (place.longitude or 0) <= 180


def _is_plain(place: Place) -> bool:
    """Whether LOCATION and GEO hold all of a place."""
    more = place.id or place.address or place.country or place.timezone or place.url
    if more is not None or place.same_as or place.alternate_names:
        return False
    pair = (place.latitude is None) == (place.longitude is None) and _is_on_earth(place)
    return pair and bool(place.name) and clean(place.name) == place.name


def locations(place: Place | None, *, whole: bool) -> Iterator[Tree]:
    """A VLOCATION (RFC 9073 7.2), where LOCATION and GEO do not hold all of the place, or may not stand."""
    if place is None or (_is_plain(place) and not whole):
        return
    yield [
        "vlocation",
        [
            ["uid", {}, "text", made_uid("place", place.name)],
            *text("name", place.name),
            *page(place.url if is_plain_uri(place.url) else None),
            [X_DATA, {}, "text", plain_json(place)],
        ],
        [],
    ]


def place_of(view: View) -> Place | None:
    """Where an entry is."""
    name = view.text("location")
    latitude, longitude = _coordinates(view.first("geo"))
    for below in view.below("vlocation"):
        own = value_of(Place, below.text(X_DATA))
        if own is not None and (name is None or _told(own) == name):
            return own
        name = name or below.text("name")
    if name is None and latitude is None:
        return None
    return Place(name=name or f"{latitude}, {longitude}", latitude=latitude, longitude=longitude)


def _coordinates(property: Property | None) -> tuple[float | None, float | None]:
    if property is None or not isinstance(property[3], list):
        return None, None
    return float(property[3][0]), float(property[3][1])
