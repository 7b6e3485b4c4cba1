"""The base form of a body's name that only marks show, in whatever case: «Прибоя», «Северянки»."""

import re

_PRINTED = re.compile(r"[«„“\"]([^«»„“”\"\n]{2,60})[»”“\"]")
_CONSONANTS = "бвгджзклмнпрстфхцчшщ"
# Ending of the genitive, ending of the nominative, what stands before it.
_GENITIVES = (
    ("ы", "а", "[бвдзлмнпрстфц]"),
    ("и", "а", "[гкхжшчщ]"),
    ("и", "ь", "(?:ст|фт|рт|зн|вл|чт)"),
    ("ии", "ия", ""),
    ("и", "я", "[аебвдзлмнопру]"),
    ("я", "й", "[аеёиоуыэюя]"),
    ("я", "ь", f"[{_CONSONANTS}]"),
    ("а", "", f"[{_CONSONANTS}]"),
)
_MOST = 200


def base_of_printed(name: str, text: str) -> str:
    """The nominative of a name in the genitive: as the text prints it elsewhere, else by its ending."""
    words = name.split()
    last = words[-1]
    if not last.isalpha() or not last[-1].islower() or len(words) > 1:
        return name
    ways = [last[: -len(old)] + new for old, new, before in _GENITIVES if re.search(f"{before}{old}$", last)]
    printed = {match[1] for _, match in zip(range(_MOST), _PRINTED.finditer(text), strict=False)}
    return next((way for way in ways if way in printed), ways[0] if ways else name)
