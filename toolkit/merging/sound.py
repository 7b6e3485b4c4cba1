"""How a name sounds: the consonants in classes that Russian and English spelling share.

"Песков", "Песковым" and "Peskov", "Джеймс" and "James", "Уиткофф" and "Witkoff" sound the same here. Vowels are
left out, since the two spellings agree on them least; sibilants and affricates are one class, and so are
в, ф, v, w. What is lost in sharpness is won back by all else that two events must agree on.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from toolkit.model import fold

_RUSSIAN = re.compile("[а-яґєії]")
_SOUNDS_RU = str.maketrans(
    {
        **dict.fromkeys("жзсцчшщ", "s"),
        **dict.fromkeys("вф", "v"),
        **dict(zip("бгґдклмнпртх", "bggdklmnprth", strict=True)),
        **dict.fromkeys("аеёиоуыэюяіїєйьъ", "."),
    }
)
# Before the letters are read one by one: in this order.
_RULES_RU = (
    (r"^(?:у)(?=[аеиоэыя])", "в"),  # Уиткофф, Уолтц: an English w
    (r"(?<=[^аеиоуыэюя])у(?=[аэ]й)", "в"),
    (r"д(?=ж)|т(?=[сцч])", ""),
    (r"кс", "кс"),
)
_RULES_EN = (
    (r"schw", "sv"),
    (r"sch|tch|tsch|shch|zh|sh|ch(?=[aeiouy]|$)|cz|dj|dzh|ts|tz|tc", "s"),
    (r"^(?:wh)|wh", "v"),
    (r"^(?:kn|gn)", "n"),
    (r"ph", "v"),
    (r"kh", "H"),
    (r"th", "t"),
    (r"dg(?=[eiy])|^g(?=i[aou])", "s"),
    (r"(?<=[aeiou])gh(?=t|$)", ""),
    (r"gh", "g"),
    (r"ck|q", "k"),
    (r"ch", "k"),
    (r"c(?=[eiy])|(?<=i)c$", "s"),
    (r"c", "k"),
    (r"^x", "s"),
    (r"x", "ks"),
    (r"ng$|ng(?=[bcdfgjklmnpqstvwxz])", "n"),
    (r"(?<=[aeiouy])h(?![aeiouy])|(?<=[bdglmnrstv])h$|(?<=[dt])h", ""),
    (r"(?<=[ao])w(?=[^aeiouy])", "v"),
)
_SOUNDS_EN = str.maketrans(
    {
        **dict.fromkeys("jsz", "s"),
        **dict.fromkeys("fvw", "v"),
        **dict.fromkeys("aeiouy", "."),
        "h": "h",
        "H": "h",
    }
)
_ENDINGS_RU = re.compile(r"(?<=...)(?:ым|им|ом|ем|ого|его|ому|ему|ами|ями|ах|ях|ых|их)$")


def _plain(word: str) -> str:
    """Without accents: Erdoğan as Erdogan; й stays й."""
    if _RUSSIAN.search(word):
        return word
    spelt = word.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("ß", "ss").replace("đ", "d")
    return "".join(mark for mark in unicodedata.normalize("NFD", spelt) if not unicodedata.combining(mark))


@lru_cache(maxsize=200_000)
def sound(word: str) -> str:
    """The consonants of one folded word, a dot before them where it begins with a vowel."""
    russian = bool(_RUSSIAN.search(word))
    spelt = _plain(word)
    for pattern, put in _RULES_RU if russian else _RULES_EN:
        spelt = re.sub(pattern, put, spelt)
    heard = spelt.translate(_SOUNDS_RU if russian else _SOUNDS_EN)
    heard = re.sub(r"(.)\1+", r"\1", heard)
    return ("." if heard.startswith(".") else "") + heard.replace(".", "")


@lru_cache(maxsize=200_000)
def sounds(word: str) -> frozenset[str]:
    """The word's sound, and the others that it can have.

    For Russian also that without the ending of an oblique case; for English an h also as Russian writes it, as г
    (Sybiha, Сибига) or, to begin with, not at all (Hollande, Олланд).
    """
    heard = sound(word)
    if _RUSSIAN.search(word):
        return frozenset((heard, sound(_ENDINGS_RU.sub("", word))))
    if "h" not in heard:
        return frozenset((heard,))
    return frozenset((heard, heard.replace("h", "g"), re.sub("^h", ".", heard)))


_PARTICLES = (
    "аль ар ас эль эр бин ибн бен фон ван дер ден де да ди дель ла ле мл ст "
    "al ar as el bin ibn ben von van der den de da di del la le jr sr st mr mrs ms dr sir lord the"
)
_SMALL = frozenset(_PARTICLES.split())


@lru_cache(maxsize=200_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it apart, folded: no particles, no titles, unless there is nothing else."""
    words = fold(name.replace("'", "").replace("’", "").replace("ʼ", "")).split()
    return tuple(word for word in words if word not in _SMALL) or tuple(words)


def sounds_alike(one: str, other: str) -> bool:
    """Whether two words can be the same name; with fewer than two consonants only where both are short."""
    if one == other:
        return True
    common = sounds(one) & sounds(other)
    return any(len(heard.lstrip(".")) > 1 for heard in common) or (
        bool(common) and len(one) < 5 and len(other) < 5
    )


@lru_cache(maxsize=200_000)
def same_words(one: str, other: str) -> bool:
    """Whether two names of several words are the same, word for word in any order."""
    mine, theirs = name_words(one), list(name_words(other))
    return one == other or (0 < len(mine) == len(theirs) and _all_found(mine, theirs))


def _all_found(words: Iterable[str], among: list[str]) -> bool:
    left = list(among)
    for word in words:
        found = next((other for other in left if sounds_alike(word, other)), None)
        if found is None:
            return False
        left.remove(found)
    return True


@lru_cache(maxsize=400_000)
def same_person_name(one: str, other: str) -> bool:
    """Whether two names can be of one person: the family name sounds alike and the given names do not clash."""
    mine, theirs = sorted((name_words(one), name_words(other)), key=len)
    if one == other or not mine:
        return one == other
    if len(mine) == 1:
        return any(sounds_alike(mine[0], end) for end in {theirs[0], theirs[-1]})
    if _all_found(mine, list(theirs)):
        return True
    return sounds_alike(mine[-1], theirs[-1]) and bool(_first_sounds(mine[0]) & _first_sounds(theirs[0]))


# A first letter that languages read in several ways: Jens and Йенс, José and Хосе, Henry and Генри.
_FIRST = {"j": "s.h", "h": "hg.", "g": "gs", "c": "ks", "x": "sk"}


def _first_sounds(word: str) -> set[str]:
    return {*(sound(word)[:1] or "."), *_FIRST.get(_plain(word)[:1], "")}
