"""The committed tables of names, opened once and only when a text needs them."""

import zlib
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources

from attrs import frozen

from toolkit.extraction.entities.tokens import Tokens

PACKAGE = "toolkit.extraction"


@frozen(kw_only=True)
class Row:
    """A thing of the tables: what kind it is, whose, its name, and whether it speaks for its state."""

    kind: str
    country: str | None
    name: str
    speaks: bool


@frozen(kw_only=True)
class City:
    """A city of GeoNames."""

    geonames: str
    country: str
    capital: bool
    latitude: float
    longitude: float
    timezone: str
    name: str


def read_table(path: str) -> str:
    """The text of a data file of this package; empty where the language has no such file."""
    file = resources.files(PACKAGE).joinpath(path)
    return file.read_text("utf-8") if file.is_file() else ""


@cache
def pairs(path: str) -> Mapping[str, str]:
    """A file of ``key value`` lines without spaces inside."""
    parts = read_table(path).split()
    return dict(zip(parts[::2], parts[1::2], strict=True))


@cache
def exact_names(language: str) -> Mapping[str, str]:
    """First word of a name that stands as written, also with е for ё -> the rest of its line, read when met."""
    lines = read_table(f"languages/{language}/entities_exact.txt").splitlines()
    plain = [line.replace("ё", "е") for line in lines if "ё" in line]
    return {line[:cut]: line[cut + 1 :] for line in (*plain, *lines) if (cut := line.find("\t"))}


@cache
def paradigms_of(language: str) -> tuple[Mapping[str, str], ...]:
    """Paradigms: ending -> letters of the cases that it shows."""
    lines = read_table(f"languages/{language}/entities_endings.txt").splitlines()
    return tuple(dict(part.split(":") for part in line.split()) for line in lines)


@cache
def things(language: str) -> tuple[Row, ...]:
    """Regions and bodies, by number."""
    rows = (line.split("|") for line in read_table(f"languages/{language}/entities_things.txt").splitlines())
    return tuple(Row(kind=k, country=c or None, name=n, speaks=bool(s)) for k, c, n, s in rows)


@cache
def one_name(language: str) -> Mapping[str, str]:
    """Every other name of a body -> the one that stands for it in all articles: UN -> United Nations."""
    rows = (line.split("|") for line in read_table(f"languages/{language}/entities_aliases.txt").splitlines())
    return {name: first for first, *others in rows for name in others}


@cache
def states(language: str) -> Mapping[str, str]:
    """Code of a state -> its name."""
    rows = (line.split(" ", 1) for line in read_table(f"languages/{language}/entities_states.txt").splitlines())
    return dict(rows)


@cache
def _cities() -> list[str]:
    return read_table("entities/places.txt").splitlines()


def _number_of(row: str) -> int:
    return int(row[: row.index(" ")])


@lru_cache(maxsize=4096)
def city_of(number: str) -> City:
    """The city of a GeoNames number; its line is looked for, since a text names few of the thousands.

    The lines stand in the order of their numbers.

    Raises:
        ValueError: no city of the table has the number.
    """
    rows = _cities()
    place = bisect_left(rows, int(number), key=_number_of)
    row = rows[place] if place < len(rows) else ""
    if not row.startswith(f"{number} "):
        raise ValueError(f"no city of the number {number}")
    _, country, latitude, longitude, timezone, name = row.split(" ", 5)
    return City(
        geonames=number,
        country=country.rstrip("*"),
        capital=country.endswith("*"),
        latitude=float(latitude),
        longitude=float(longitude),
        timezone=timezone,
        name=name,
    )


@cache
def _ordinary(language: str) -> bytes:
    file = resources.files(PACKAGE).joinpath(f"languages/{language}/entities_ordinary.bin")
    return file.read_bytes() if file.is_file() else b""


def has_ordinary(language: str, stem: str) -> bool:
    """Whether the stem is of an ordinary word; one answer in a hundred is a false yes (a Bloom filter)."""
    bits = _ordinary(language)
    size = len(bits) * 8
    data = stem.encode("utf-8", "replace")
    for seed in (0, 0x9E3779B1, 0x3C6EF362):
        number = zlib.crc32(data, seed) % size if size else 0
        if not size or not bits[number >> 3] >> (number & 7) & 1:
            return False
    return True


def longest(tokens: Tokens, index: int, line: str) -> tuple[str, int, int] | None:
    """The longest name of a row of `exact_names` that stands at a word: its entry, the word and place after it."""
    end = tokens.ends[index]
    names, lengths = names_of_row(line)
    after = tokens.text[end : end + lengths[0]].replace("\xa0", " ")
    for length in lengths:
        rest = after[:length]
        entry, stop = names.get(rest), end + len(rest)
        if entry is not None and not (rest and tokens.text[stop : stop + 1].isalnum()):
            return entry, bisect_left(tokens.starts, stop, index + 1), stop
    return None


@lru_cache(maxsize=4096)
def names_of_row(line: str) -> tuple[Mapping[str, str], tuple[int, ...]]:
    """A row of `exact_names`: what stands behind the first word -> its first entry; the lengths, longest first."""
    parts = line.split("\t")
    names = dict(zip(reversed(parts[::2]), reversed(parts[1::2]), strict=True))
    return names, tuple(dict.fromkeys(map(len, parts[::2])))
