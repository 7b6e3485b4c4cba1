"""One letter for each capitalised Russian word, so that a name is found by a pattern over letters.

F first name, f first name that is a word too, B first name and city, K first name and region, E family
name that stands first, S surname, s surname that is a word too, T surname and city, P patronymic, I
initial, C country or region, G city, g place that is a word too, O body, A abbreviation, U unknown, o
ordinary word, L Latin, R role, d particle of a name.
"""

import re
from functools import lru_cache

from toolkit.extraction.entities.lexicon import fold, readings
from toolkit.extraction.entities.tables import pairs
from toolkit.extraction.languages.ru.entities import FUNCTION_WORDS
from toolkit.extraction.languages.ru.mentions.ordinary import is_ordinary
from toolkit.extraction.languages.ru.names import PATRONYMIC, SURNAME
from toolkit.extraction.languages.ru.syllabic import syllabic

_LATIN = re.compile("[A-Za-z]")
_LONGEST = 40
# ЮКОСа, ЦИКом: an abbreviation with the ending of its case.
_NUMBERED = re.compile("[А-ЯЁ]{2,}-[0-9]")
_DECLINED = re.compile("[А-ЯЁ]{2,}(?:а|у|ом|е|ы|ов|ам)")


@lru_cache(maxsize=32768)
def tag(word: str) -> str:
    """The letter of a capitalised word, wherever it stands."""
    if len(word) > _LONGEST:
        return "o"
    if _LATIN.search(word):
        return "L"
    if len(word) == 1 or word in {"Дж", "Юл"}:
        return "I"
    low = fold(word)
    if low in FUNCTION_WORDS:
        return "o"
    if word.isupper() and len(word) < 6 and not _known_in_capitals(word):
        return "A"
    if _DECLINED.fullmatch(word) or _NUMBERED.match(word):
        return "A"
    kinds = {reading.kind for reading in readings("ru", word)}
    return _by_kinds(kinds, low, word)


def _known_in_capitals(word: str) -> bool:
    """Whether a short word in capitals is a name of the tables, in a headline or dateline: КИЕВ."""
    kinds = {reading.kind for reading in readings("ru", word)}
    return bool(kinds & set("FSfs")) or (len(word) > 3 and bool(kinds & set("CGR")))


def _by_kinds(kinds: set[str], low: str, word: str) -> str:
    geo = kinds & {"G", "g", "P", "p"}
    if "O" in kinds:
        return "O"
    if kinds & {"C", "R"}:
        return "K" if kinds & {"F", "f"} else "C"
    if "F" in kinds:
        return "B" if kinds & {"G", "g"} else "F"
    if "S" in kinds:
        return "T" if geo else "S"
    if "G" in kinds:
        return "G"
    if PATRONYMIC.search(low) and "s" not in kinds:
        return "P"
    if is_role(low):
        return "R"
    if "f" in kinds:
        return "f"
    if geo and "s" not in kinds:
        return "g"
    if "s" in kinds:
        return "s"
    if low in pairs("languages/ru/entities_heads.txt"):
        return "R"
    return _unknown(low, word)


def _unknown(low: str, word: str) -> str:
    """The letter of a word that no table of names has."""
    if is_ordinary(word):
        return "o"
    if syllabic(word):
        return "O"
    return "S" if SURNAME.search(low) and len(low) > 4 else "U"


def is_role(word: str) -> bool:
    """Whether the word names an office or a trade."""
    roles, folded = pairs("languages/ru/entities_roles.txt"), fold(word)
    return folded in roles or ("-" in folded and all(part in roles for part in folded.split("-")))
