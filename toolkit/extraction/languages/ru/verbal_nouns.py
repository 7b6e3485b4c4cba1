"""Nouns made of Russian verbs, by their shape: "введение", "мобилизация"."""

import re
from functools import lru_cache

from toolkit.extraction.events.forms import EventNoun

_NEUTER = re.compile(r"(?P<stem>[а-я]{2,}(?:ен|ан|ят|ыт|ит|ут|ет)и)(?P<end>е|я|ю|ем|и)")
_FEMININE = re.compile(r"(?P<stem>[а-я]{3,}[аи]ци)(?P<end>я|и|ю|ей)")
_CASES = {"е": "na", "я": "g", "ю": "d", "ем": "b", "и": "l"}
_CASES_FEMININE = {"я": "n", "и": "gdl", "ю": "a", "ей": "b"}
# Nouns of that shape for what stands, is said or is a body, and for no act.
_NO_ACTS = re.compile(
    r"(?:решен|заявлен|отношен|управлен|населен|значен|мнен|здан|учрежден|поселен|предприят|событ|отделен|объединен|"
    r"сообщен|вниман|услов|явлен|правлен|задан|знан|издан|желан|состоян|имен|помещен|рожден|сооружен|образован|звани|"
    r"собран|организац|федерац|администрац|информац|ситуац|позиц|полиц|милиц|коалиц|оппозиц|традиц|провинц|амбиц)и?"
)


@lru_cache(maxsize=2048)
def verbal_noun(word: str) -> EventNoun | None:
    """A word as the noun of an act, by its shape; None where it has not the shape of one."""
    for shape, cases, gender, base, genitive in (
        (_NEUTER, _CASES, "n", "е", "я"),
        (_FEMININE, _CASES_FEMININE, "f", "я", "и"),
    ):
        match = shape.fullmatch(word)
        if match is not None and not _NO_ACTS.match(word):
            stem = match["stem"]
            told = frozenset(f"{case}s" for case in cases[match["end"]])
            return EventNoun(stem + base, "", False, gender, told, stem + genitive)
    return None
