"""Words that look like part of a Russian name and only tell whose the office before the name is."""

from functools import lru_cache

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import HEADS_OF_PLACES
from toolkit.extraction.languages.ru.mentions.names import options_of, person
from toolkit.extraction.languages.ru.mentions.role_words import role_word
from toolkit.extraction.languages.ru.mentions.roles import before, ends_phrase
from toolkit.extraction.languages.ru.mentions.runs import GIVEN, letters_of
from toolkit.extraction.languages.ru.mentions.tags import is_role
from toolkit.extraction.languages.ru.names import SURNAME

_REACH = 7


def is_owner(tokens: Tokens, index: int, letters: str) -> bool:
    """Whether a surname only owns the office of the full name after it: "адвокат Белова Пётр Гусев"."""
    strangers = len(letters) > 2 and set(letters[:3]) <= set("UsSToFf") and heads_place(tokens.words[index - 1])
    named = letters[1:2] in ("F", "B", "f") and letters[2:3] in tuple("UsSTo")
    if letters[0] not in "UsSo" or not (named or strangers):
        return False
    if not index or not tokens.joined(index - 1) or not is_role(tokens.words[index - 1]):
        return False
    inflected = any(
        "g" in cases and "n" not in cases for _, _, cases in options_of(tokens.words[index], letters[0])
    )
    full = person(tokens, index + 1, 2, letters[1:3])
    return inflected and any("n" in option.cases for option in full)


def ends_office(tokens: Tokens, index: int, letters: str) -> bool:
    """Whether a word in the genitive ends an office and a full name follows: "посла Остмарка Клары Фогт"."""
    if len(letters) < 3 or letters[0] not in "UsSoTgR" or letters[1] not in GIVEN or letters[2] in "PI":
        return False
    if not index or not tokens.joined(index - 1) or "g" not in _cases_of(tokens.words[index]):
        return False
    for option in person(tokens, index + 1, 2, letters[1:3]):
        holder = Candidate(index + 1, index + 3, "person", 0, 0, cases=option.cases)
        if before(tokens, holder, 0) is not None:
            return True
    return False


@lru_cache(maxsize=8192)
def _cases_of(word: str) -> frozenset[str]:
    return frozenset("".join(cases for base, _, cases in options_of(word, "U") if base != word))


def holder_follows(tokens: Tokens, index: int) -> bool:
    """Whether the bearer of the office before a word is named further on: "посол Остмарка в Варне Хуго Роу"."""
    if not index or not tokens.joined(index - 1) or not is_role(tokens.words[index - 1]):
        return False
    at = index + 1
    while at - index < _REACH and tokens.joined(at - 1) and not ends_phrase(tokens, at):
        letters = letters_of(tokens, at)[:2] if tokens.words[at][0].isupper() else ""
        if len(letters) > 1 and letters[0] in GIVEN:
            for option in person(tokens, at, 2, letters):
                role = before(tokens, Candidate(at, at + 2, "person", 0, 0, cases=option.cases), 0)
                if role is not None and role.head == index - 1:
                    return True
        at += 1
    return False


def is_body_of_office(tokens: Tokens, index: int, letters: str) -> bool:
    """Whether an unknown body that does not change stands in an office: "глава Росавто Иван Петров"."""
    if (
        letters[:2] != "UF"
        or len(letters) == len("UF")
        or not index
        or not tokens.joined(index - 1)
        or tokens.words[index][-1] not in "оеиуюэ"
    ):
        return False
    return is_role(tokens.words[index - 1]) and SURNAME.search(tokens.words[index + 2]) is not None


def heads_place(word: str) -> bool:
    """Whether a word is an office that a town or a region has."""
    return not HEADS_OF_PLACES.isdisjoint(lemma.lower() for lemma, _, _ in role_word(word))
