"""Russian adjectives of towns: "самарская", "новосибирского"."""

import re
from functools import lru_cache

from toolkit.extraction.entities.lexicon import readings

_ADJECTIVE = re.compile(r"(.{3,})ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое)")
# Саратов: саратовский; of Самара, Пермь, Новосибирск, Иваново, Мытищи, Горки it has lost the ending.
_ENDINGS = ("", "а", "ь", "ск", "о", "ы", "и", "е", "я")


@lru_cache(maxsize=4096)
def is_of_town(word: str) -> bool:
    """Whether a word in lower case is an adjective made of the name of a town that the tables have."""
    match = _ADJECTIVE.fullmatch(word)
    if match is None:
        return False
    stem = match[1].capitalize()
    return any(map(_is_town, (stem + ending for ending in _ENDINGS)))


def _is_town(name: str) -> bool:
    """Whether a name is a town's and nobody's: "чеховская" is of the writer."""
    found = [reading for reading in readings("ru", name) if reading.base == name]
    return any(reading.kind in "Gg" for reading in found) and all(reading.kind not in "SsFf" for reading in found)
