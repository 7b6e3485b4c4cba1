"""What the builders of the tables of names write alike."""

from collections.abc import Mapping, Set
from typing import Any


def exact_table(exact: Mapping[str, list[tuple[str, str]]]) -> str:
    """The names that stand as written: a line for each first word, with the rest of each name, longest first."""
    return "".join(
        f"{first}\t"
        + "\t".join(f"{rest}\t{reading}" for rest, reading in sorted(entries, key=lambda entry: -len(entry[0])))
        + "\n"
        for first, entries in sorted(exact.items())
    )


def place_line(city: Mapping[str, Any], capitals: Set[tuple[str, str]]) -> str:
    """A city of GeoNames: its number, state (with * for a capital), latitude, longitude, time zone and name."""
    mark = "*" if (city["countrycode"], city["name"]) in capitals else ""
    return (
        f"{city['geonameid']} {city['countrycode']}{mark} {city['latitude']:.4f} {city['longitude']:.4f} "
        f"{city['timezone']} {city['name']}"
    )
