"""The office that an English report opens with, before it names who has it.

"The chief executive of Acme has apologised. “We let you down,” Jane Roe wrote": who is named next without an
office of his or her own is the one described, or would have been introduced.
"""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import AFTER_NAMES, CUES, NO_OFFICES, ROLE_LINKS
from toolkit.extraction.languages.en.mentions.beside import head_after
from toolkit.extraction.languages.en.mentions.words import POSSESSIVE, is_modifier, linked, may_modify

_ARTICLES = frozenset({"The", "A", "An"})
_OPENING, _NEAR, _LONGEST = 40, 110, 10
_OWNING = POSSESSIVE | {"' ", "’ "}  # "Wales' health secretary"
_STOPS = frozenset(".!?")
_TELLING = frozenset({"who", "accused", "charged", "convicted", "jailed"})


def lead(tokens: Tokens, persons: list[Candidate], told: dict[int, Role]) -> tuple[Candidate, Role] | None:
    """Whom the first sentence of a report describes by an office, and the office."""
    role = _opening(tokens)
    if role is None:
        return None
    one = next((candidate for candidate in persons if candidate.first >= role.first), None)
    if one is None or one.first - role.last > _NEAR or one.last - one.first == 1 or id(one) in told:
        return None
    before = {candidate.base for candidate in persons if candidate.first < role.first}
    parted = any(tokens.gap(i)[:1] in _STOPS or "\n" in tokens.gap(i) for i in range(role.last, one.first))
    return (one, role) if parted and before <= {one.base} and _speaks(tokens, one) else None


def _opening(tokens: Tokens) -> Role | None:
    """The office with its article that a line begins with, among the first words of a text."""
    for index in range(min(_OPENING, len(tokens.words) - 2)):
        begins = (
            index == 0 or "\n" in tokens.gap(index - 1) or tokens.gap(index - 1).endswith((" - ", " – ", " — "))
        )
        led = tokens.words[index] in _ARTICLES and tokens.joined(index)
        owned = tokens.words[index][0].isupper() and tokens.gap(index) in _OWNING
        if not begins or not (led or owned):
            continue
        head = head_after(tokens, index + 1, len(tokens.words), led=True)
        if head is None or tokens.words[head].lower() in NO_OFFICES:
            return None
        last = _end(tokens, head)
        return Role(index + 1, last, head, tokens.words[head], "u") if _acts(tokens, last) else None
    return None


def _end(tokens: Tokens, head: int) -> int:
    """Behind what an office is of: "chief executive of Norvia Air"."""
    last = head + 1
    while last - head < _LONGEST and last < len(tokens.words) and linked(tokens, last - 1):
        word = tokens.words[last]
        inside = last > head + 1 and (word[0].isupper() or word == "the" or is_modifier(word) or may_modify(word))
        if not (word in ROLE_LINKS or inside or tokens.gap(last - 1) in POSSESSIVE):
            break
        last += 1
    while tokens.words[last - 1] in ROLE_LINKS or tokens.words[last - 1] == "the":
        last -= 1
    return last


def _acts(tokens: Tokens, index: int) -> bool:
    """Whether the office is somebody's who does something: "... has apologised", "... who dumped"."""
    if index >= len(tokens.words) or not (tokens.joined(index - 1) or tokens.gap(index - 1) == ", "):
        return False
    word = tokens.words[index]
    return word in _TELLING or word in CUES or word in AFTER_NAMES - {"and"} or word.endswith("ed")


def _speaks(tokens: Tokens, one: Candidate) -> bool:
    """Whether somebody is named as one who says or does something, or with an age."""
    after = tokens.words[one.last] if one.last < len(tokens.words) else ""
    gap = tokens.gap(one.last - 1)
    aged = gap == ", " and after.isdigit()
    before = tokens.words[one.first - 1] if one.first else ""
    acts = gap == " " and (after in CUES or after in AFTER_NAMES - {"and"} or after.endswith("ed"))
    return aged or acts or (before in CUES and tokens.joined(one.first - 1))
