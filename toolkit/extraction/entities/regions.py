"""A city told by its state: "Paris, Texas", "London, Ontario", "Париж, штат Техас"."""

from itertools import pairwise

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.lexicon import Reading
from toolkit.extraction.entities.tables import city_of, things
from toolkit.extraction.entities.tokens import Tokens

# States whose regions are set behind a city's name to tell which one it is.
_TELLING = frozenset({"US", "CA", "AU"})


def with_regions(tokens: Tokens, found: list[Candidate], grammar: Grammar) -> None:
    """Give a city before its region the country of that; without its place, where the tables know only another."""
    between = grammar.before_region
    if between is None:
        return
    for city, region in pairwise(found):
        country = _country(region, grammar.language)
        if country is None or city.kind != "place" or city.reading is None or city.reading.kind not in "Gg":
            continue
        if between.fullmatch(tokens.text, city.end, region.start) and _is_another(city.reading, country):
            name = city.reading.base
            city.reading = Reading("P", city.reading.gender, name, city.reading.cases, country)


def _country(region: Candidate, language: str) -> str | None:
    reading = region.reading
    if region.kind != "place" or reading is None or reading.kind != "R":
        return None
    country = things(language)[int(reading.record)].country
    return country if country in _TELLING else None


def _is_another(reading: Reading, country: str) -> bool:
    """Whether the tables have the city elsewhere, or are not sure where."""
    return reading.record.endswith("?") or city_of(reading.record).country != country
