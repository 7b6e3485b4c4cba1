"""The language of a text, by its letters first and its frequent words second."""

import re
from functools import lru_cache

from toolkit.extraction.languages import LANGUAGES, lexicon

_SAMPLE = 6000
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = {
    "uk": re.compile("[іїєґ]", re.IGNORECASE),
    "ru": re.compile("[ыэъё]", re.IGNORECASE),
    "de": re.compile("[äöüß]", re.IGNORECASE),
}
_FEWEST = 0.04
_CYRILLIC = frozenset(("ru", "uk"))


@lru_cache(maxsize=16)
def _common(language: str) -> frozenset[str]:
    found: frozenset[str] = lexicon(language, "segments").common
    return found


def detect(text: str) -> str | None:
    """The BCP 47 tag of the language that a text is in, of those that can be read; None when it is none."""
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample.lower())
    if not words:
        return None
    cyrillic = len(re.findall("[а-яёіїєґ]", sample.lower()))
    latin = len(re.findall("[a-zäöüß]", sample.lower()))
    scores = {
        language: _score(language, words, sample)
        for language in LANGUAGES
        if (language in _CYRILLIC) == (cyrillic > latin)
    }
    if not scores:
        return None
    best = max(scores, key=lambda language: scores[language])
    if scores[best] >= _FEWEST:
        return best
    # A headline has few frequent words; Cyrillic letters alone say enough.
    return "ru" if cyrillic > latin and best == "ru" and cyrillic > 0.6 * (cyrillic + latin) else None


def _score(language: str, words: list[str], sample: str) -> float:
    common = sum(word in _common(language) for word in words) / len(words)
    own = _LETTERS.get(language)
    mine = len(own.findall(sample)) / len(sample) if own else 0.0
    others = sum(len(p.findall(sample)) for tag, p in _LETTERS.items() if tag != language) / len(sample)
    return common + 5 * mine - 5 * others
