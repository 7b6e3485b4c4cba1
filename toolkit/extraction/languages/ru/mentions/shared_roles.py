"""The office that several Russians share: "космонавты Иван Котов и Пётр Роу", "депутатам Думы Котову и Роу"."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.mentions.roles import before as own_role
from toolkit.extraction.languages.ru.mentions.roles import phrase_before
from toolkit.extraction.languages.ru.mentions.tags import tag

_LONGEST = 12
_NAMES = frozenset("FfBISsTUP")
"""Letters of words that may begin the name of a person."""
_PARTS = frozenset({" ", "\xa0", ", "})


def role_before(tokens: Tokens, candidate: Candidate, floor: int) -> Role | None:
    """The role whose phrase ends where the name begins, or where the list of names begins that it stands in."""
    return own_role(tokens, candidate, floor) or _of_several(tokens, candidate)


def _of_several(tokens: Tokens, candidate: Candidate) -> Role | None:
    """The role in the plural before a list of names, in a case of the name."""
    first = candidate.first
    while first > 0 and candidate.first - first < _LONGEST and tokens.gap(first - 1) in _PARTS:
        word = tokens.words[first - 1]
        if not (word[0].isupper() or (word == "и" and tokens.joined(first - 1))):
            break
        first -= 1
    stop = candidate.first + _goes_on(tokens, candidate)
    capitals = (at for at in range(max(first, 1), stop) if tokens.words[at][0].isupper())
    starts = (at for at in capitals if tag(tokens.words[at]) in _NAMES)
    begin = next(starts, None)
    role = None if begin is None else phrase_before(tokens, begin, candidate.cases.upper(), 0)
    return None if role is None or _is_of_each(tokens, role) else role


def _is_of_each(tokens: Tokens, role: Role) -> bool:
    """Whether an office has several seats, one for each name: "главы МИД Ирана и Ирака"."""
    inside = range(role.head + 1, role.last - 1)
    return any(tokens.words[at] == "и" and tokens.words[at + 1][0].isupper() for at in inside)


def _goes_on(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a list of names goes on behind a name."""
    last = candidate.last
    if last >= len(tokens.words):
        return False
    following = tokens.words[last]
    if tokens.gap(last - 1) == ", ":
        return following[0].isupper()
    return (
        following == "и"
        and tokens.joined(last - 1)
        and tokens.joined(last)
        and tokens.words[last + 1][0].isupper()
    )
