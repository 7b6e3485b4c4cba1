"""The language of a text, by its letters first and its frequent words second."""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.languages import LANGUAGES, expect_language, lexicon, supported

_SAMPLE = 6000
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC_LETTERS = re.compile("[\u0430-\u045f\u0490-\u04ff]+")
_LATIN_LETTERS = re.compile("[a-zäöüß]+")
_LETTERS = {"uk": "іїєґ", "ru": "ыэъё", "de": "äöüß", "other": "ўјљњћђџѓќѕәғқңөұүһҗӣҳҷӯ"}
"""Letters of one language's own; "other": of those in Cyrillic that no Russian word has."""
_FEWEST = 0.04
_BULGARIAN = frozenset(("се", "че", "ще", "са", "си", "във", "със", "към", "бъде", "това", "беше", "няма", "каза"))
"""Frequent words of Bulgarian that Russian has not."""
_ARTICLES = ("ата", "ите", "ото", "ът", "ят")
"""Endings of Bulgarian nouns with their articles."""
_FEWEST_WORDS, _FEWEST_OWN, _SHARE = 8, 3, 0.15
_CYRILLIC = frozenset(("ru", "uk"))
_IN_NAMES = frozenset(("von", "der", "den", "zu", "zum", "zur"))
"""Frequent words of German that stand in names in any language: alone they say nothing ("von der Leyen")."""


@lru_cache(maxsize=16)
def _common(language: str) -> frozenset[str]:
    found: frozenset[str] = lexicon(language, "segments").common
    return found


def language_of(text: str, language: str | None) -> str:
    """The language whose data reads a text: the one named, else the one it is in, else that of its script.

    Raises:
        ValueError: `language` is none that can be read.
        TypeError: it is no text.
    """
    expect_language(language)
    return supported(language or detect(text) or by_script(text))


def by_script(text: str) -> str:
    """Russian where Cyrillic letters prevail, else English."""
    sample = text[:_SAMPLE].lower()
    return "ru" if _letters(_CYRILLIC_LETTERS, sample) > _letters(_LATIN_LETTERS, sample) else "en"


def _letters(script: re.Pattern[str], sample: str) -> int:
    return len("".join(script.findall(sample)))


def detect(text: str) -> str | None:
    """The BCP 47 tag of the language that a text is in, of those that can be read; None when it is none."""
    sample = text[:_SAMPLE].lower()
    words = _WORD.findall(sample)
    if not words:
        return None
    cyrillic = _letters(_CYRILLIC_LETTERS, sample)
    latin = _letters(_LATIN_LETTERS, sample)
    own = {language: sum(map(sample.count, letters)) / len(sample) for language, letters in _LETTERS.items()}
    scores = {
        language: _score(language, words, own)
        for language in LANGUAGES
        if (language in _CYRILLIC) == (cyrillic > latin)
    }
    if not scores:
        return None
    best = max(scores, key=lambda language: scores[language])
    if best == "ru" and _is_bulgarian(sample, words):
        return None
    if scores[best] >= _FEWEST:
        return best
    # A headline has few frequent words; Cyrillic letters alone say enough, unless they are another language's.
    sure = best == "ru" and scores[best] >= 0 and cyrillic > 0.6 * (cyrillic + latin)
    return "ru" if cyrillic > latin and sure else None


def _is_bulgarian(sample: str, words: list[str]) -> bool:
    """Whether a text whose letters Russian has too is in Bulgarian: none of ы, э and ё, articles behind nouns."""
    if len(words) < _FEWEST_WORDS or any(letter in sample for letter in "ыэё"):
        return False
    own = sum(word in _BULGARIAN or word.endswith(_ARTICLES) for word in words)
    return own >= max(_FEWEST_OWN, _SHARE * len(words))


def _score(language: str, words: list[str], own: Mapping[str, float]) -> float:
    """How much of the text is the language's frequent words, its own letters for it, those of others against."""
    frequent = [word for word in words if word in _common(language)]
    common = 0.0 if _IN_NAMES.issuperset(frequent) else len(frequent) / len(words)
    others = sum(share for tag, share in own.items() if tag != language)
    return common + 5 * own.get(language, 0.0) - 5 * others
