"""The capitals that Russian news describes by their country: "столица Армении".

``capitals.tsv`` has the code of a country, the GeoNames number of its capital and the name in Russian.
"""

from functools import lru_cache

from toolkit.extraction.entities.tables import city_of
from toolkit.extraction.entities.values import GEONAMES
from toolkit.extraction.languages import table
from toolkit.model import Place


@lru_cache(maxsize=256)
def capital_of(country: str) -> Place | None:
    """The capital of a country; None where a text may mean one of several by it."""
    row = next((row for row in table("ru", "capitals") if row[0] == country), None)
    if row is None:
        return None
    city = city_of(row[1])
    return Place(
        name=row[2],
        country=country,
        latitude=city.latitude,
        longitude=city.longitude,
        timezone=city.timezone,
        same_as=(GEONAMES.format(city.geonames),),
    )
