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
    (re.compile(r"(?<=[аея])(?<!же)н$"), "н", ("", "а", "о", "ы")),
    (re.compile(r"(?<=н)ят$"), "ят", ("", "а", "о", "ы")),
)


@lru_cache(maxsize=256)
def inflected(words: str) -> frozenset[str]:
    """The forms of some words, parted by spaces; a word of no paradigm stands for itself.

    An adjective or participle is named by its masculine nominative ("запланированный", "намечавшийся"), a short
    participle and a past tense by the masculine ("отменен", "перенес", "планировался").
    """
    return frozenset(form for word in words.split() for form in _forms(word))


def _forms(word: str) -> list[str]:
    for ending, rest, endings in _PARADIGMS:
        if ending.search(word):
            stem = ending.sub(rest, word)
            return [stem + each for each in endings]
    return [word]
