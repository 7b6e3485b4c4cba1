"""Nouns made of Russian verbs, which are events where a construction says so: "введение с 9 марта налога"."""

import re
from functools import lru_cache

from toolkit.extraction.events.forms import EventNoun
from toolkit.extraction.events.governing import is_oblique
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.languages import together

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
# What only brings about the event that it has in the genitive: "проведение 5 марта собрания".
_HOLDING = ("проведени", "созыв", "начал", "организаци", "старт", "завершени", "окончани")
_GENITIVE = ("ого", "его", "ой", "ей", "ых", "их")
_MANY = ("ов", "ев", "ей", "ий")
_OBLIQUE = ("а", "я", "ы", "и", "ии", "ти")
_TO_HEAD = 4


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


def taken_for_event(scene: Scene, i: int) -> bool:
    """Whether a word is an event, or is made one here as the noun of an act."""
    if i in scene.nouns:
        return True
    noun = verbal_noun(scene.word(i)) if i >= 0 and not scene.is_name(i) else None
    if noun is not None:
        scene.nouns[i] = noun
    return noun is not None


def parted(scene: Scene, at: int, end: int) -> int | None:
    """The event whose date stands between it and what it is of: "недовольны введением с 9 марта налога"."""
    if not scene.lexicon.free_order or end >= len(scene.tokens):
        return None
    last = at - 1
    if scene.word(at - 2) in scene.lexicon.place_prepositions:
        last = at - 3  # "введение в городе с 22 мая пропусков"
    word = scene.word(last)
    if last not in scene.nouns and verbal_noun(word) is None:
        return None
    if not _follows(scene, last, end) or not taken_for_event(scene, last):
        return None
    if word.startswith(_HOLDING):
        held = (i for i in range(end, min(end + _TO_HEAD, len(scene.tokens))) if i in scene.nouns)
        return next(held, last)
    return last


def _follows(scene: Scene, noun: int, end: int) -> bool:
    """Whether words in the genitive follow that can be of nothing but the noun before the date."""
    word = scene.word(end)
    data = scene.lexicon
    idle = together(data.time_prepositions, data.place_prepositions, data.conjunctions, data.connectors)
    if not word.isalpha() or word in idle or end in scene.actions or end in scene.saying:
        return False
    mention, other = scene.mention(end), scene.nouns.get(end)
    if mention is not None and mention.case is not None:
        return mention.case == "gent"
    if other is not None:
        return any(case[0] == "g" for case in other.cases)
    if data.is_modifier(word):
        return word.endswith(_GENITIVE)
    certain = noun in scene.nouns and is_oblique(scene, noun)
    certain = certain or (noun not in scene.nouns and not word_may_lead(scene.word(noun)))
    _, stop = scene.clauses[scene.clause_of[noun]]
    leads = any(
        i in scene.actions or i in scene.saying for i in range(end, stop)
    )  # of which it may be the subject
    return word.endswith(_MANY) or (certain and not leads and word.endswith(_OBLIQUE))


def word_may_lead(word: str) -> bool:
    """Whether a noun of an act may be a subject or an object by its form."""
    noun = verbal_noun(word)
    return noun is not None and any(case[0] in "na" for case in noun.cases)
