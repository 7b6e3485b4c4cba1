"""The base form of a body's name that only marks show, in whatever case: «Прибоя», «Сахалинским новостям»."""

import re
from functools import lru_cache

from toolkit.extraction.languages.ru.grammar import is_adjective, nominative

_PRINTED = re.compile(r"[«„“\"]([^«»„“”\"\n]{2,60})[»”“\"]")
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"
_SOFT = "(?:ст|фт|рт|зн|вл|чт)"
_ENDINGS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "g": (
        ("ов", "ы", ""), ("ы", "а", "[бвдзлмнпрстфц]"), ("и", "а", "[гкхжчшщ]"), ("и", "ь", _SOFT),
        ("ии", "ия", ""), ("и", "я", "[аебвдзлмнопру]"), ("я", "е", "ь"), ("я", "й", "[аеёиоуыэюя]"),
        ("я", "ь", f"[{_CONSONANTS}]"), ("а", "", f"[{_CONSONANTS}]"),
        ("и", "ь", ""),
    ),
    "d": (
        ("ям", "и", ""), ("ам", "ы", ""), ("ии", "ия", ""), ("е", "а", f"[{_CONSONANTS}]"),
        ("у", "", f"[{_CONSONANTS}]"), ("ю", "й", "[аеёиоуыэюя]"), ("ю", "ь", f"[{_CONSONANTS}]"),
        ("и", "ь", _SOFT), ("у", "о", f"[{_CONSONANTS}]"),
    ),
    "b": (
        ("ями", "и", ""), ("ами", "ы", ""), ("ией", "ия", ""), ("ой", "а", ""), ("ью", "ь", ""),
        ("ем", "й", "[аеёиоуыэюя]"), ("ем", "ь", f"[{_CONSONANTS}]"), ("ом", "", f"[{_CONSONANTS}]"),
        ("ей", "я", ""),
    ),
    "l": (
        ("ях", "и", ""), ("ах", "ы", ""), ("ии", "ия", ""), ("е", "а", f"[{_CONSONANTS}][{_CONSONANTS}]"),
        ("е", "й", "[аеёиоуыэюя]"), ("е", "", f"[{_CONSONANTS}]"), ("и", "ь", _SOFT),
    ),
    "a": (("ию", "ия", ""), ("у", "а", f"[{_CONSONANTS}]"), ("ю", "я", "")),
}  # fmt: skip
"""Case -> ending in it, ending of the nominative, what stands before both; the likelier first."""
_MOST = 200


def base_of_printed(name: str, text: str) -> str:
    """The nominative of a name in the genitive: as the text prints it elsewhere, else by its ending."""
    ways = bases_of_printed(name, "g")
    printed = {match[1] for _, match in zip(range(_MOST), _PRINTED.finditer(text), strict=False)}
    return next((way for way in ways if way in printed), ways[0] if ways else name)


@lru_cache(maxsize=2048)
def bases_of_printed(name: str, case: str) -> tuple[str, ...]:
    """What a name in a case may be in the nominative, the likelier first; none where it cannot be in the case."""
    words = name.split(" ")
    if len(words) > 1 and is_adjective(words[0]) and len(words) == 2:
        gender = _gender_shown(words[0])
        return tuple(f"{nominative(words[0], gender or _gender(base))} {base}" for base in _bases(words[1], case))
    if len(words) > 1 and not words[1].islower() and not words[1][:1].isupper():
        return ()
    return tuple(" ".join([base, *words[1:]]) for base in _bases(words[0], case))


def _bases(word: str, case: str) -> list[str]:
    before, hyphen, last = word.rpartition("-")
    if hyphen and is_adjective(last) and case != "n":
        return [before + hyphen + nominative(last, "m")]
    if not word[-1:].islower() or not re.search("[а-яё]$", word):
        return []
    return [word[: -len(old)] + new for old, new, led in _ENDINGS.get(case, ()) if re.search(f"{led}{old}$", word)]


def _gender_shown(adjective: str) -> str:
    """The gender that the case of an adjective leaves for a soft noun: "Зелёного" is of no feminine."""
    return "m" if adjective.endswith(("ого", "его", "ому", "ему")) else ""


def _gender(base: str) -> str:
    if base.endswith(("а", "я", "ь")):
        return "f"
    if base.endswith(("о", "е")):
        return "n"
    return "p" if base.endswith(("ы", "и")) else "m"
