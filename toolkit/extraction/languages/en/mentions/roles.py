"""English roles: the phrase before a name that says what somebody is."""

from collections.abc import Callable

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    ABBREVIATED,
    ARTICLES,
    BEGINNINGS,
    CLASSING,
    HONORIFICS,
    PASSING,
    PREPOSITIONS,
    RANKS,
    SHORT_TITLES,
)
from toolkit.extraction.languages.en.mentions.beside import role_beside, role_for
from toolkit.extraction.languages.en.mentions.words import (
    POSSESSIVE,
    is_modifier,
    is_role,
    is_role_of_many,
    linked,
    may_modify,
    opens_with_role,
)

_FARTHEST = 8
_COUNTING = frozenset({"first", "second", "third", "last", "next", "every", "each", "only", "any"})
_AGED = "-year-old"
_CHARGED = 2


def role_before(tokens: Tokens, candidate: Candidate, floor: int) -> Role | None:
    """The role whose phrase ends where the name begins."""
    shared = _role_of_many(tokens, candidate.first, floor)
    if shared is not None:
        return shared
    return _own_role(tokens, candidate, floor)


def _own_role(tokens: Tokens, candidate: Candidate, floor: int) -> Role | None:
    index = candidate.first - 1
    if index < floor:
        return role_for(tokens, candidate.last - 1, index + 1) if floor and tokens.gap(index) == ", " else None
    if tokens.gap(index) == ", ":
        return role_beside(tokens, candidate.last - 1, index + 1, floor)
    if tokens.words[index] in HONORIFICS and index > floor:
        if tokens.gap(index - 1) == ", ":
            return role_beside(tokens, candidate.last - 1, index, floor)  # "The spokeswoman, Dr Jane Roe, said"
        if linked(tokens, index - 1):
            index -= 1  # "Commissioner of Culture Mr Roe"
    if not linked(tokens, index):
        return None
    head = index if is_role_of_many(tokens.words[index]) else head_of(tokens, index, floor)
    if head is None:
        return None
    first = _begin_of(tokens, head, floor)
    if tokens.words[head] in RANKS:
        office = _office_of_rank(tokens, head, floor)
        if office is not None:
            return office
    addressed = _addressed(tokens, candidate, first, head, floor)
    if addressed is not None:
        return addressed
    word = tokens.words[head]
    if head == first and (word in HONORIFICS or word + "." in HONORIFICS):
        return None
    return Role(first, index + 1, head, word, "u")


def _addressed(tokens: Tokens, candidate: Candidate, first: int, head: int, floor: int) -> Role | None:
    """The office that stands before a title of address: "expedition leader [Professor] Jane Roe"."""
    word, before = tokens.words[head], tokens.words[head - 1]
    if head > first and (word in SHORT_TITLES or word in RANKS) and before.islower() and is_role(before):
        return Role(first, head, head - 1, before, "u")
    alone = first == candidate.first - 1 and word in SHORT_TITLES
    if alone and first > floor and tokens.gap(first - 1) == ", ":
        return role_beside(tokens, candidate.last - 1, first, floor)  # "The leader of the council, Cllr Jane Roe,"
    return None


def _begin_of(tokens: Tokens, head: int, floor: int) -> int:
    """Where the phrase of a role begins, the words before its head included."""
    first = _over_words(tokens, head, floor, head, _modifies)
    whole = _over_words(tokens, first, floor, head, _may_modify)
    whole = first if whole < first and _is_of_another(tokens, whole) else whole
    counted = (
        i + 1 for i in range(whole + 1, head) if tokens.words[i] == "time" and tokens.words[i - 1] in _COUNTING
    )
    return max(counted, default=whole)  # "the first time [astronaut] Jane Roe saw it"


def _over_words(tokens: Tokens, first: int, floor: int, head: int, modifies: Callable[[Tokens, int], bool]) -> int:
    while (
        first - 1 >= floor
        and head - first < _FARTHEST
        and linked(tokens, first - 1)
        and modifies(tokens, first - 1)
    ):
        first -= 1
    return first


def _may_modify(tokens: Tokens, index: int) -> bool:
    """Whether a noun or an adjective stands before another, or what is sure to belong to an office."""
    after = tokens.words[index + 1]
    common = after.islower() and after not in {"former", "ex"} and may_modify(tokens.words[index])
    return common or _modifies(tokens, index)


def _is_of_another(tokens: Tokens, first: int) -> bool:
    """Whether nouns before an office belong to a phrase before it: "After the [match] manager Jane Roe said"."""
    before = first - 1
    if before > 0 and tokens.words[before].lower() in ARTICLES and linked(tokens, before):
        before -= 1
    return before >= 0 and linked(tokens, before) and tokens.words[before].lower() in PREPOSITIONS


def _role_of_many(tokens: Tokens, name: int, floor: int) -> Role | None:
    """The office that a name shares with those before it: "the envoys Jane Roe and [Ned Farrant]"."""
    if not floor or name - floor > 1 or (name - floor == 1 and tokens.words[floor] != "and"):
        return None
    index = floor - 1
    while index > 0 and floor - index < _FARTHEST and _is_listed(tokens, index):
        index -= 1
    word = tokens.words[index]
    if not (linked(tokens, index) and (is_role_of_many(word) or _is_of_several(word))):
        return None
    return Role(_begin_of(tokens, index, 0), index + 1, index, word, "u")


def _is_listed(tokens: Tokens, index: int) -> bool:
    """Whether a word is of a list of names, and no office."""
    word = tokens.words[index]
    named = word[0].isupper() and not is_role(word)
    return (named or word == "and") and (linked(tokens, index) or tokens.gap(index) in {", ", ". "})


def _office_of_rank(tokens: Tokens, rank: int, floor: int) -> Role | None:
    """The office before a rank and the name of its holder: "[Chief of the Defence Staff] Admiral Jane Roe"."""
    end = rank
    head = head_of(tokens, end - 1, floor) if end > floor and linked(tokens, end - 1) else None
    return Role(head, end, head, tokens.words[head], "u") if head is not None and head + 1 < end else None


def head_of(tokens: Tokens, index: int, floor: int) -> int | None:
    """The head of the role whose phrase ends with a word."""
    if tokens.words[index] == "and":
        return None  # "Jane Roe, mayor of Acme, [and] Tom Doe"
    if (is_role(tokens.words[index]) and not _is_field(tokens, index)) or opens_with_role(tokens, index):
        return index
    if tokens.words[index].lower() == "charge" and tokens.words[index - 1] == "in" and index - _CHARGED >= floor:
        # "Special Agent in Charge Jane Roe"
        return index - _CHARGED if is_role(tokens.words[index - _CHARGED]) else None
    lowest = max(floor, index - _FARTHEST)
    several = False
    for position in range(index, lowest - 1, -1):
        several = several or tokens.words[position] == "and"
        if not linked(tokens, position) and not (several and tokens.gap(position) == ", "):
            return None  # but in "Minister of Arts, Culture and Sport"
        if tokens.words[position] in {"of", "for", "at"}:
            if position == index:
                return None
            below = position - 1
            if below < floor or not linked(tokens, below):
                return None
            if is_role(tokens.words[below]):
                return below
            if not tokens.words[below][0].isupper():
                return None  # but in "Assistant Secretary of State for African Affairs"
            continue
        word = tokens.words[position]
        if not (word[0].isupper() or word in {"the", "and"} or is_modifier(word)):
            return None
    return None


def _is_field(tokens: Tokens, index: int) -> bool:
    """Whether what is a judge's title elsewhere is what a minister is of: "Minister of [Justice]"."""
    if tokens.words[index] != "Justice" or index < 2 or tokens.words[index - 1] not in ("of", "for"):
        return False
    return linked(tokens, index - 1) and linked(tokens, index - 2) and is_role(tokens.words[index - 2])


def _modifies(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word in BEGINNINGS:
        return False
    if word == "and":
        before, after = tokens.words[index - 1], tokens.words[index + 1]
        posts = after[0].isupper() and (before[0].isupper() or _is_of_a_body(tokens, index - 1))
        return index > 0 and is_role(before) and (posts or is_role(after))
    return word[0].isupper() or is_modifier(word) or is_role(word)


def _is_of_a_body(tokens: Tokens, index: int) -> bool:
    """Whether an office in lower case has a body before it, so that no article makes it somebody else's."""
    before = tokens.words[index - 1] if index else ""
    return before[:1].isupper() and before.lower() not in ARTICLES and tokens.gap(index - 1) == " "


def title(tokens: Tokens, role: Role) -> str:
    """The phrase as printed, without an article and without whose it is: that is the affiliation."""
    owned = (i + 1 for i in range(role.first, role.head) if _is_owner(tokens, i))
    first = max(owned, default=role.first)
    while first < role.head and _passes(tokens, first):
        first += 1
    start, end = tokens.starts[first], tokens.ends[role.last - 1]
    if first and tokens.text[start - 1 : start] == "&":
        start = tokens.starts[first - 1]  # "A&E consultant"
    if tokens.words[role.last - 1] in ABBREVIATED and tokens.text[end : end + 1] == ".":
        end += 1
    printed = tokens.text[start:end]
    last = tokens.words[role.last - 1]
    several = role.head == role.last - 1 and (_is_of_several(last) or is_role_of_many(last))
    return printed.removesuffix("s") if several else printed


def _is_owner(tokens: Tokens, index: int) -> bool:
    """Whether an office belongs to whom a word names, and is not only of that kind: "England [women]'s coach"."""
    return tokens.gap(index) in POSSESSIVE and tokens.words[index].lower() not in CLASSING


def _passes(tokens: Tokens, index: int) -> bool:
    """Whether a word tells only of the time of an office: "then president", but "New Zealand Prime Minister"."""
    word, after = tokens.words[index], tokens.words[index + 1]
    if word.endswith(_AGED):
        return True
    return word.lower() in PASSING and not (word == "New" and after[0].isupper() and not is_role(after))


def _is_of_several(word: str) -> bool:
    """Whether an office stands in the plural before the first of its holders: "Presidents Jane Roe and"."""
    return word[0].isupper() and word.endswith("s") and is_role(word) and is_role(word[:-1])
