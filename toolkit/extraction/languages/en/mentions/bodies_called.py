"""English bodies without a noun for a body of English: "Teatro Acme", "Sport England", "ABC Ireland"."""

import re

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tables import exact_names
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import AFTER_NAMES, BODY_HEADS, POST_NOMINALS, TIMES
from toolkit.extraction.languages.en.entities_shown import FIELDS_OF_LANDS, FOREIGN_LINKS, NO_BODIES, STATING
from toolkit.extraction.languages.en.mentions.things import body_of_words, exact, may_be_people
from toolkit.extraction.languages.en.mentions.words import is_role, tag

_LONGEST = 8
_ELIDED = re.compile(r"[dl]['’][^\W\d_]+")
_LETTERS = re.compile(r"[A-Z]{3,5}")


def foreign_body(tokens: Tokens, index: int) -> Candidate | None:
    """A body whose first word is its noun in another language: "Teatro Acme", "Comisiones Obreras"."""
    words, last, end = tokens.words, index + 1, index + 1
    if words[index] in BODY_HEADS and not (tokens.joined(index) and tag(words[end]) in "US"):
        return None  # "Alliance Party"
    while end < len(words) and end - index < _LONGEST and tokens.joined(end - 1):
        word = words[end]
        if word[0].isupper() and word not in TIMES and not (is_role(word) and tokens.joined(end)):
            last = end + 1
        elif not (word in FOREIGN_LINKS or _ELIDED.fullmatch(word)):
            break
        end += 1
    known = exact(tokens, index)
    if last == index + 1 or (known is not None and known.last >= last):
        return None
    return body_of_words(tokens, index, last)


def irish_body(tokens: Tokens, index: int) -> Candidate | None:
    """A body whose name begins with the Irish article: "[An] Bord Acme"."""
    words, last = tokens.words, index + 1
    while (
        last - index < _LONGEST
        and tokens.joined(last - 1)
        and words[last][0].isupper()
        and words[last] not in TIMES
    ):
        last += 1
    if last == index + 1 or words[last - 1].isupper() or "-" in words[index + 1]:
        return None
    if tokens.opens_sentence(index):
        acts = last < len(words) and (words[last] in STATING or words[last] in AFTER_NAMES)
        if not acts or tag(words[index + 1]) != "U" or may_be_people(words[index + 1]):
            return None  # "An Egyptian said"
    headline = index > 0 and tokens.joined(index - 1) and words[index - 1][0].isupper()
    return None if headline or exact(tokens, index + 1) is not None else body_of_words(tokens, index, last)


def body_of_land(tokens: Tokens, index: int) -> Candidate | None:
    """The body in charge of a field in a land, or the branch there of one in capitals: "Sport England"."""
    words, word = tokens.words, tokens.words[index]
    if not tokens.joined(index):
        return None
    field = word in FIELDS_OF_LANDS and not (tokens.opens_sentence(index) and word in _VERBS)
    at = index + 1
    if field and _is_inner(tokens, at):
        at += 1  # "Natural Resources Wales"
    if words[at] not in exact_names("en") or not (field or _is_abbreviation(tokens, index)):
        return None
    land = exact(tokens, at)
    whole = land is not None and land.reading is not None and land.reading.kind in "CR"
    if land is None or not whole or _goes_on(tokens, land.last):
        return None
    return body_of_words(tokens, index, land.last)


def _is_inner(tokens: Tokens, index: int) -> bool:
    """Whether a word with a capital stands between a field and a land."""
    word = tokens.words[index]
    return word[0].isupper() and tokens.joined(index) and exact(tokens, index) is None and not is_role(word)


_VERBS = frozenset(
    {"Visit", "Invest", "Export", "Shelter", "Cricket", "Ski", "Skate", "Screen", "Research", "Film"}
)


def _is_abbreviation(tokens: Tokens, index: int) -> bool:
    """Whether letters stand for a body that no table has, and nothing else is in capitals beside them."""
    word = tokens.words[index]
    if (
        not _LETTERS.fullmatch(word)
        or word in NO_BODIES
        or word in POST_NOMINALS
        or exact(tokens, index) is not None
    ):
        return False
    before = tokens.words[index - 1] if index and tokens.joined(index - 1) else ""
    return not before.isupper() and not tokens.words[index + 1].isupper()


def _goes_on(tokens: Tokens, index: int) -> bool:
    return index < len(tokens.words) and tokens.joined(index - 1) and tokens.words[index][0].isupper()
