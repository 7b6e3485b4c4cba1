"""All the forms of regular Russian words, so that a list of words forgets no case, gender or number."""

import re
from functools import lru_cache

_HARD = "ый ая ое ого ому ым ом ую ой ые ых ыми".split()
_SOFT = "ий ая ее его ему им ем ую ей ие их ими".split()
_PAST = ("", "а", "о", "и")
# Ending of the form that names a word -> what it is without it, and the endings of its forms.
_PARADIGMS: tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...] = (
    (re.compile(r"(?<=[шщ])ийся$"), "", tuple(f"{ending}ся" for ending in _SOFT)),
    (re.compile(r"(?<=[шщ])ий$"), "", tuple(_SOFT)),
    (re.compile(r"ый$"), "", tuple(_HARD)),
    (re.compile(r"лся$"), "л", ("ся", "ась", "ось", "ись")),
    (re.compile(r"л$"), "л", _PAST),
    (re.compile(r"(?<=ен)ес$"), "ес", ("", "ла", "ло", "ли")),
    (re.compile(r"(?<=м)ог$"), "ог", ("", "ла", "ло", "ли")),
    (re.compile(r"(?<=[аея])(?<!долже)(?<!нуже)(?<!важе)(?<!може)н$"), "н", ("", "а", "о", "ы")),
    (re.compile(r"(?<=н)ят$"), "ят", ("", "а", "о", "ы")),
)

# Ending of the nominative of a noun -> what it is without it, and the endings of its forms.
_NOUNS: tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...] = (
    (re.compile(r"ие$"), "и", ("е", "я", "ю", "ем", "и", "й", "ям", "ями", "ях")),
    (re.compile(r"ия$"), "и", ("я", "и", "ю", "ей", "й", "ям", "ями", "ях")),
    (re.compile(r"(?<=[гкхжчшщ])а$"), "", ("а", "и", "у", "ой", "е", "", "ам", "ами", "ах")),
    (re.compile(r"а$"), "", ("а", "ы", "у", "ой", "е", "", "ам", "ами", "ах")),
    (re.compile(r"о$"), "", ("о", "а", "у", "ом", "е", "", "ам", "ами", "ах")),
    (re.compile(r"ь$"), "", ("ь", "и", "ью", "ей", "ям", "ями", "ях")),
    (re.compile(r"(?<=[гкхжчшщ])$"), "", ("", "а", "у", "ом", "е", "и", "ов", "ей", "ам", "ами", "ах")),
    (re.compile(r"(?<=[бвдзлмнпрстф])$"), "", ("", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах")),
)


@lru_cache(maxsize=64)
def declined(words: str) -> frozenset[str]:
    """The forms of some regular nouns, parted by spaces and named by their nominatives: "закон", "пошлина"."""
    return frozenset(form for word in words.split() for form in _forms(word, _NOUNS))


def named_by_forms(words: str) -> dict[str, tuple[str, str]]:
    """The forms of some regular nouns -> the nominatives of one and of many."""
    return {form: (word, _many(word)) for word in words.split() for form in declined(word)}


def _many(word: str) -> str:
    for ending, other in (("ие", "ия"), ("ия", "ии"), ("ка", "ки"), ("га", "ги"), ("а", "ы"), ("о", "а")):
        if word.endswith(ending):
            return word[: -len(ending)] + other
    return f"{word}ы"


@lru_cache(maxsize=256)
def inflected(words: str) -> frozenset[str]:
    """The forms of some words, parted by spaces; a word of no paradigm stands for itself.

    An adjective or participle is named by its masculine nominative ("запланированный", "намечавшийся"), a short
    participle and a past tense by the masculine ("отменен", "перенес", "планировался").
    """
    return frozenset(form for word in words.split() for form in _forms(word))


def _forms(
    word: str, paradigms: tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...] = _PARADIGMS
) -> list[str]:
    for ending, rest, endings in paradigms:
        if ending.search(word):
            stem = ending.sub(rest, word)
            return [stem + each for each in endings]
    return [word]
