"""Russian titles: the phrase of an office in the base form."""

import re

from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tokens import Tokens

_MARKS = (("«", "»"), ("“", "”"), ("„", "“"), ("(", ")"))
CLOSING = ("»", "”", "“", ")", '"')
"""Marks that close."""


_TENURE = re.compile(
    r"[ \xa0](?:с \d{4}(?: года)?(?: по \d{4}(?: год[а-я]*)?)?|в \d{4}(?:[-–—]\d{4})? год[а-я]*)$"
)
"""From when to when somebody held an office: "ведущий «Зари» [с 1987 по 1991 год]"."""
_AGE = re.compile(r"[ ,\xa0]+\d+-летн\w+$")
"""How old somebody is, between the office and the name: "тренер «Зари» [45-летний] Иван Рогов"."""


def is_balanced(text: str) -> bool:
    """Whether each mark that opens is closed."""
    return text.count('"') % 2 == 0 and all(text.count(left) <= text.count(right) for left, right in _MARKS)


def title(tokens: Tokens, role: Role) -> str:
    """The phrase with its head and the adjectives before it in the base form."""
    if not role.lemma:
        acting = tokens.text[tokens.starts[role.first] : tokens.ends[role.last - 1]].replace("\xa0", " ")
        return acting[0].lower() + acting[1:]
    before = [nominative_adjective(word, role.gender) for word in tokens.words[role.first : role.head]]
    end = tokens.ends[role.last - 1]
    rest = tokens.text[tokens.ends[role.head] : end]
    rest = _TENURE.sub("", _AGE.sub("", rest))
    if not is_balanced(rest) and tokens.text[end : end + 1] in CLOSING:
        rest += tokens.text[end]
    word = tokens.words[role.head].lower()
    lemma = word if not role.lemma or word == role.lemma.replace("ё", "е") else _with_yo(role.lemma, word)
    if rest.count("(") > rest.count(")"):
        rest += ")"
    return " ".join([*before, lemma]) + rest.replace("\xa0", " ")


def _with_yo(lemma: str, printed: str) -> str:
    """The base form with the "ё" that the text prints in another case: "режиссёра" of "режиссер"."""
    at = printed.find("ё")
    return lemma[:at] + "ё" + lemma[at + 1 :] if at >= 0 and lemma[at : at + 1] == "е" else lemma


def nominative_plural_adjective(word: str) -> str:
    """An adjective of the plural in the nominative."""
    low = word.lower()
    for ending in ("ыми", "ими", "ых", "их", "ым", "им", "ые", "ие"):
        if low.endswith(ending):
            return low[: -len(ending)] + ("ые" if ending[0] == "ы" else "ие")
    return low


def nominative_adjective(word: str, gender: str) -> str:
    """An adjective of the singular in the nominative."""
    low = word.lower()
    for ending in (
        "ого",
        "его",
        "ому",
        "ему",
        "ый",
        "ий",
        "ой",
        "ым",
        "им",
        "ом",
        "ем",
        "ая",
        "яя",
        "ую",
        "юю",
        "ей",
    ):
        if low.endswith(ending):
            stem = low[: -len(ending)]
            soft = ending in {"его", "ему", "ем", "яя", "юю", "ей"} and stem[-1:] == "н"
            if gender in {"f", "n"}:
                return stem + {"f": "яя" if soft else "ая", "n": "ее" if soft else "ое"}[gender]
            if ending in {"ый", "ий", "ой"}:
                return low
            return stem + ("ий" if soft or stem[-1:] in "гкхжшчщ" or ending == "им" else "ый")
    return low
