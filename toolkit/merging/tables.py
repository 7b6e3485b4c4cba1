"""What is known of countries, cities and bodies: names in English and Russian, and what each stands for.

Places are told apart by GeoNames number, states by ISO 3166-1 code. Data: GeoNames (CC BY 4.0) and the CLDR 47.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from importlib import resources

from attrs import frozen

from toolkit.model import fold


@frozen
class City:
    """A city of the table."""

    number: str
    country: str
    capital: bool
    latitude: float
    longitude: float
    names: Mapping[str, str]


def _rows(name: str) -> Iterator[list[str]]:
    text = (resources.files(__name__.rpartition(".")[0]) / "names" / name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@frozen
class Countries:
    """The table of countries: code by name, code by the bodies that stand for a state, names by code."""

    codes: Mapping[str, str]
    seats: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]


@lru_cache(maxsize=1)
def countries() -> Countries:
    """The countries of ISO 3166-1, by folded name."""
    codes: dict[str, str] = {}
    seats: dict[str, str] = {}
    names: dict[str, Mapping[str, str]] = {}
    for code, english, russian, more, houses in _rows("countries.tsv"):
        names[code] = {"en": english, "ru": russian}
        for name in (english, russian, *filter(None, more.split("|"))):
            codes.setdefault(fold(name), code)
        for house in filter(None, houses.split("|")):
            seats[fold(house)] = code
    return Countries(codes, seats, names)


@frozen
class Cities:
    """The table of cities: by folded name, largest first, and by number."""

    named: Mapping[str, tuple[str, ...]]
    numbered: Mapping[str, City]


@lru_cache(maxsize=1)
def cities() -> Cities:
    """The cities that are large, a capital, or known for talks."""
    named: dict[str, list[str]] = {}
    numbered: dict[str, City] = {}
    for number, country, latitude, longitude, english, russian, more in _rows("cities.tsv"):
        spelt = {"en": english, "ru": russian or english}
        numbered[number] = City(
            number, country[:2], country.endswith("*"), float(latitude), float(longitude), spelt
        )
        for name in {fold(english), fold(russian), *(fold(other) for other in more.split("|"))} - {""}:
            named.setdefault(name, []).append(number)
    return Cities({name: tuple(found) for name, found in named.items()}, numbered)


def city_of(name: str, country: str | None = None) -> City | None:
    """The largest city of that name, in that country where one is given."""
    table = cities()
    found = (table.numbered[number] for number in table.named.get(fold(name), ()))
    return next((city for city in found if country in {None, city.country}), None)


@lru_cache(maxsize=1)
def bodies() -> tuple[Mapping[str, str], Mapping[str, Mapping[str, str]]]:
    """The key of each body by folded name, and its names by key."""
    keys: dict[str, str] = {}
    names: dict[str, Mapping[str, str]] = {}
    for key, english, russian, more in _rows("bodies.tsv"):
        names[key] = {"en": english, "ru": russian}
        for name in (english, russian, *filter(None, more.split("|"))):
            keys.setdefault(fold(name), key)
    return keys, names


@frozen
class Known:
    """A person of the table."""

    names: Mapping[str, str]
    state: str


Row = tuple[str, str, str]
"""A person: name in English, name in Russian, ISO code of the state acted for or ""."""
_ADDED: ContextVar[tuple[Row, ...]] = ContextVar("persons that the caller knows", default=())
_COLUMNS = 3


@contextmanager
def knowing(people: Iterable[Row]) -> Iterator[None]:
    """Know persons besides those of the table while the block runs; the table's of the same name give way."""
    token = _ADDED.set((*_ADDED.get(), *people))
    try:
        yield
    finally:
        _ADDED.reset(token)


def people_from_text(text: str) -> tuple[Row, ...]:
    """The persons of a text, one a line: English name, Russian name, ISO code of the state, parted by tabs.

    Raises:
        ValueError: a line is none of these; the message has its number.
    """
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and not line.startswith("#"):
            columns = tuple(column.strip() for column in line.split("\t"))
            found.append(_row(columns, number))
    return tuple(found)


def _row(columns: tuple[str, ...], number: int) -> Row:
    if len(columns) not in {_COLUMNS - 1, _COLUMNS} or not all(columns[: _COLUMNS - 1]):
        raise ValueError(
            f"line {number} has {len(columns)} column{'s' if len(columns) > 1 else ''}, "
            "expected English name, Russian name, ISO code"
        )
    english, russian, state = (*columns, "")[:_COLUMNS]
    if state and state not in countries().names:
        raise ValueError(f"line {number}: {state!r} is no ISO 3166-1 code of a state, as KZ is")
    return english, russian, state


def people() -> tuple[Mapping[str, Known], Mapping[str, Known]]:
    """Persons by folded whole name, and by family name where only one of the table has it."""
    return _people(_ADDED.get())


@lru_cache(maxsize=4)
def _people(added: tuple[Row, ...]) -> tuple[Mapping[str, Known], Mapping[str, Known]]:
    whole: dict[str, Known] = {}
    families: dict[str, list[Known]] = {}
    rows = {fold(english): (english, russian, state) for english, russian, state in (*_rows("people.tsv"), *added)}
    for english, russian, state in rows.values():
        known = Known({"en": english, "ru": russian}, state)
        for name in (english, russian):
            whole[fold(name)] = known
            families.setdefault(fold(name).split()[-1], []).append(known)
    return whole, {name: found[0] for name, found in families.items() if len(found) == 1}


def person_named(name: str) -> Known | None:
    """The person of the table whom a name in its base form names, by the family name alone too."""
    whole, families = people()
    folded = fold(name)
    return whole.get(folded) or (families.get(folded) if " " not in folded else None)
