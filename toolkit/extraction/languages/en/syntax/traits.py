"""What an English word is by itself, in whatever sentence it stands: worked out once a word, then asked by number.

Each word of a sentence is asked for many times in which way it could go on, and most can in none.
"""

from collections.abc import Mapping

from toolkit.extraction.languages.en.syntax.words import (
    ADVERBS,
    BE_FINITE,
    CLOSED,
    CONJUNCTIONS,
    DASHES,
    DO,
    HAVE,
    MODALS,
    NEGATIONS,
    NO_ADVERBS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from toolkit.extraction.languages.en.verbs import DONE, PAST, verb_forms

__all__ = [
    "ADVERB",
    "LEADING_VERBS",
    "NOUNISH",
    "OPENERS",
    "PASSED",
    "SHORT_AUXILIARIES",
    "STEPPED_OVER",
    "SUBJECT",
    "TURN",
    "VERB",
    "forms_of",
    "traits_of",
]

LEADING_VERBS = MODALS | BE_FINITE | HAVE | DO | {"to"}
SHORT_AUXILIARIES = ("'ll", "'re", "'m")
OPENERS = RELATIVES | SUBORDINATORS | CONJUNCTIONS | {"with"}
_SHORTEST_ADVERB, _SHORTEST_PAST = 4, 5
_MOST_KEPT = 1 << 16

ADVERB, VERB, TURN, NOUNISH, SUBJECT, PASSED, STEPPED_OVER = (1 << bit for bit in range(7))
"""Bits: may stand inside a verb group; may begin one; may do so or open a clause, and must be looked at; may
belong to a noun phrase; may be a subject; may be skipped behind an auxiliary; may be stepped over backwards."""

_SKIPPED = frozenset({"on", "in", "at", "late", "early", "no"})
_STEPPED_OVER = DASHES | {")"}


class _Forms(dict[str, Mapping[str, str]]):
    """The forms of verbs that a word can be, each with the base form."""

    def __missing__(self, word: str) -> Mapping[str, str]:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[word] = _forms(word)
        return found


class _Traits(dict[str, int]):
    """The bits of a word."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[word] = _traits(word)
        return found


forms_of = _Forms().__getitem__
traits_of = _Traits().__getitem__


def _forms(word: str) -> Mapping[str, str]:
    found = verb_forms().get(word)
    if found is not None:
        return found if word != "united" else {DONE: found[DONE]}  # "United airlines"
    if word.startswith(("re-", "co-")):
        return {form: f"{word[:3]}{verb}" for form, verb in verb_forms().get(word[3:], {}).items()}
    if word.startswith("un") and DONE in verb_forms().get(word[2:], {}):
        return {}  # "unchanged"
    if word.endswith("ed") and len(word) > _SHORTEST_PAST and not word.endswith("eed") and "-" not in word:
        return {PAST: word, DONE: word}
    return {}


def _traits(word: str) -> int:
    in_ly = word.endswith("ly") and len(word) > _SHORTEST_ADVERB and word not in NO_ADVERBS
    adverb = word in NEGATIONS or word in ADVERBS or in_ly
    leads = word in LEADING_VERBS or word.endswith(SHORT_AUXILIARIES)
    verb = leads or (word not in CLOSED and bool(forms_of(word)))
    return (
        ADVERB * adverb
        | VERB * verb
        | TURN * (verb or word in OPENERS or bool(forms_of(word)))
        | NOUNISH * (bool(word) and word not in CLOSED)
        | SUBJECT * (word not in CLOSED or word in PRONOUNS)
        | PASSED * (adverb or word in _SKIPPED)
        | STEPPED_OVER * (adverb or word in _STEPPED_OVER)
    )
