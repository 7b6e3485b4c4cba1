"""What an English word may be in a name: a first name, a surname, a role, none."""

import re
from functools import lru_cache

from toolkit.extraction.entities.lexicon import readings
from toolkit.extraction.entities.tables import pairs, read_table
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    ABBREVIATED,
    ARTICLES,
    BODY_HEADS,
    CUES,
    NO_MODIFIERS,
    ROLE_MODIFIERS,
    SUFFIXES,
)
from toolkit.extraction.languages.en.entities_shown import BODY_NOUNS, FIRMS_ONLY, SPORT, TEAM_SPORT
from toolkit.extraction.languages.en.verbs import noun_verbs, verb_forms

TITLED = {"Mr": "m", "Mrs": "f", "Ms": "f", "Miss": "f", "Sir": "m", "Lady": "f", "King": "m", "Queen": "f"}
"""Titles that tell the sex of whom they stand before."""

POSSESSIVE = frozenset({"'s ", "’s "})
_LONGEST, _SHORT = 40, 2
_FEW_SPORT = 3
_APPOSED = 6
_OWN_OF_FIRMS = frozenset({"shares", "shareholders", "headquarters", "products", "customers", "board", "fleet"})
_ADJECTIVES, _SHORTEST = ("al", "ive", "ary", "ic"), 5
_UNDER = "under"
# Who studies or treats something is called by its endings, of which there is no end: "herpetologist".
_SCHOLAR = re.compile(r"[A-Za-z]?[a-z]{2,}(?:ologist|ographer|iatrist|onomist|icist|nautist)")
_OFFICES = ("ator", "itor", "tary", "trar", "turer", "tee", "rapher", "ician", "iser", "izer", "nker", "ooker")
_NO_NAME = re.compile(
    r"['’](?:d|m|ll|ve|re|t)$"
    r"|[a-z]-(?!based|flagged|registered|raised|headquartered|bred)[a-z]+(?:ed|ing|term|time|old|year)$"
    r"|-year-old$"
    r"|^[A-Z]{2,}-[A-Z]"
)
"""A verb shortened behind a pronoun, or with "not" ("I'd"); an adjective of two words; two lands ("UK-Chile")."""
_TWO_INITIALS = re.compile(r"[ABCDKLMOPRT]J|J[BCDJKRTW]")


@lru_cache(maxsize=1)
def _not_names() -> frozenset[str]:
    return frozenset(read_table("languages/en/entities_not_names.txt").split())


@lru_cache(maxsize=1)
def _roles() -> frozenset[str]:
    names = pairs("languages/en/entities_roles.txt")
    return frozenset(names) | {name.lower() for name in names} | {name.rstrip(".") for name in names}


@lru_cache(maxsize=32768)
def is_role(word: str) -> bool:
    """President, president, Secretary-General, ex-minister, undersecretary, Presidents."""
    if word[:1].isupper() and word.endswith("s") and word[:-1] in _roles():
        return True
    if word in _roles() or ("-" in word and any(part in _roles() for part in word.split("-"))):
        return True
    if _SCHOLAR.fullmatch(word) or (word.lower() in _roles() and _is_office_only(word)):
        return True
    return word.lower().startswith(_UNDER) and word[len(_UNDER) :] in _roles()


def _is_office_only(word: str) -> bool:
    """Whether a word that is an office in small letters is nobody's name with a capital: "Administrator"."""
    return word.istitle() and word.endswith(_OFFICES) and not readings("en", word)


def is_role_of_many(word: str) -> bool:
    """Whether an office stands in the plural with a small letter: "envoys", "senators"."""
    return word.islower() and word.endswith("s") and word[:-1] in _roles() and word not in _roles()


def opens_with_role(tokens: Tokens, index: int) -> bool:
    """Whether a sentence begins with a trade that is a surname elsewhere: "Baker", "Skipper"."""
    return is_trade(tokens.words[index]) and tokens.opens_sentence(index)


@lru_cache(maxsize=32768)
def is_trade(word: str) -> bool:
    """Whether a word in small letters is an office or a trade."""
    return word.lower() in _roles() and word[1:].islower()


@lru_cache(maxsize=32768)
def gender_of(word: str) -> str:
    """The gender of a first name; "u" where it is none, or anybody's."""
    return next((r.gender for r in readings("en", word) if r.kind == "F"), "u")


def is_firm_called(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a name is a firm's: "Contractor Acme, which won", "Acme, a company in", "Acme, whose shares"."""
    if tokens.gap(last - 1) != ", " or last + 1 >= len(tokens.words):
        return False
    if tokens.words[last] in ARTICLES or tokens.words[last] == "whose":
        return is_apposed_firm(tokens, last)
    led = first > 0 and tokens.joined(first - 1) and tokens.words[first - 1].lower() in BODY_NOUNS
    return led and tokens.words[last : last + 1] == ["which"] and tokens.gap(last - 1) == ", "


def is_apposed_firm(tokens: Tokens, index: int) -> bool:
    """Whether a noun that is said of firms alone follows an article or "whose": ", a software company in"."""
    words = tokens.words
    own = words[index] == "whose"
    for at in range(index + 1, min(index + _APPOSED, len(words))):
        word = words[at]
        if own and (word in _OWN_OF_FIRMS or words[at : at + 2] == ["chief", "executive"]):
            return True
        if not own and word in FIRMS_ONLY:
            behind = words[at + 1] if tokens.joined(at) and at + 1 < len(words) else ""
            return behind == "" or behind in NO_MODIFIERS or behind.endswith("ed")  # but "a company director"
        if not tokens.joined(at) or is_role(word) or word in NO_MODIFIERS:
            return False
    return False


def is_sport(tokens: Tokens) -> bool:
    """Whether a text tells of sport."""
    return len(SPORT.intersection(tokens.words)) >= _FEW_SPORT


@lru_cache(maxsize=1)
def is_of_teams(tokens: Tokens) -> bool:
    """Whether a text tells of games between teams."""
    return len(TEAM_SPORT.intersection(tokens.words)) >= _FEW_SPORT


@lru_cache(maxsize=32768)
def tag(word: str) -> str:
    """F first name, S surname, I initial, N no name, R role, A abbreviation, U unknown."""
    if len(word) == 1:
        return "N" if word in "AI" else "I"
    if len(word) > _LONGEST:
        return "N"
    if word in _not_names() or word in BODY_HEADS or word in SUFFIXES or _NO_NAME.search(word):
        return "N"
    if word.endswith("s") and word[:-1] in BODY_HEADS:
        return "N"
    if is_role(word):
        return "R"
    if word.isupper() and len(word) == _SHORT and not _TWO_INITIALS.fullmatch(word):
        return "A"  # "US" is no name, though "Us" is
    kinds = {reading.kind for reading in readings("en", word)}
    if "F" in kinds:
        return "F"
    if "S" in kinds:
        return "S"
    if re.fullmatch(r"(?:[A-Z]\.)+", word):
        return "I"
    if word.isupper():
        return "I" if _TWO_INITIALS.fullmatch(word) else "A"
    return "U"


def is_modifier(word: str) -> bool:
    """Whether a word in lower case may stand before the head of a role: "divisional director"."""
    if word in ROLE_MODIFIERS:
        return True
    return word.islower() and len(word) > _SHORTEST and ("-" in word or word.endswith(_ADJECTIVES))


def linked(tokens: Tokens, index: int) -> bool:
    """Whether nothing parts a word from the one after it."""
    gap = tokens.gap(index)
    return (
        gap in {" ", "\xa0", "-"} or (gap == ". " and tokens.words[index] in ABBREVIATED) or gap in {"’s ", "'s "}
    )


@lru_cache(maxsize=32768)
def may_modify(word: str) -> bool:
    """Whether a word can be a noun or an adjective before the head of a role: "emergencies director"."""
    plain = word.islower() and word.isalpha() and not word.endswith("ly")
    if not plain or word in NO_MODIFIERS or word in CUES:
        return False
    return word not in verb_forms() or word in noun_verbs()
