"""English roles beside a name, with a comma between: "the minister, Jane Roe, said", "Jane Roe, the minister"."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.english_words import POSSESSIVE, is_modifier, is_role, linked
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    ARTICLES,
    CUES,
    DETERMINERS,
    ROLE_LINKS,
)

_FARTHEST = 8
_APPOSED = 7


def role_beside(tokens: Tokens, last: int, end: int, floor: int) -> Role | None:
    """The role before `end` that a name between commas, up to `last`, explains: "the minister, Jane Roe, said"."""
    closed = tokens.gap(last)[:1] in {",", "."} and not is_apposed(tokens, last + 1)
    after = tokens.words[last + 1] if last + 1 < len(tokens.words) else ""
    begin = _role_begin(tokens, end, floor)
    led = begin is not None and (tokens.words[begin - 1] in DETERMINERS or tokens.gap(begin - 1) in POSSESSIVE)
    if begin is None or not (closed or (after in CUES and not led)):
        return None
    head = begin
    while head < end and not is_role(tokens.words[head]):
        if not (tokens.words[head][0].isupper() or is_modifier(tokens.words[head])):
            return None
        head += 1
    following = head + 1
    while following < end and (is_role(tokens.words[following]) or is_modifier(tokens.words[following])):
        head = following if is_role(tokens.words[following]) else head
        following += 1
    inside = range(head + 1, end)
    if head >= end or (inside and tokens.words[head + 1] not in ROLE_LINKS):
        return None
    return Role(begin, end, head, tokens.words[head], "u")


def _role_begin(tokens: Tokens, end: int, floor: int) -> int | None:
    """Where the role begins that ends before a comma: behind its article, or with a capital and the sentence."""
    begin = end - 1
    while begin >= max(floor, end - _FARTHEST):
        if tokens.words[begin] in DETERMINERS or tokens.gap(begin) in POSSESSIVE:
            return begin + 1 if begin + 1 < end else None
        if tokens.opens_sentence(begin):
            of_body = tokens.words[begin][0].isupper() and is_role(tokens.words[end - 1]) and begin + 1 < end
            own = is_role(tokens.words[begin]) or is_modifier(tokens.words[begin].lower())
            return begin if own or of_body else None
        if not linked(tokens, begin - 1) or tokens.words[begin] in CUES:
            return None
        begin -= 1
    owned = 0 <= begin == floor - 1 and tokens.gap(begin) in POSSESSIVE
    return floor if owned and floor < end else None  # "[Anna Lind]'s chief of staff, Jane Roe"


def role_after(tokens: Tokens, candidate: Candidate, ceiling: int) -> Role | None:
    """The role told after the name, between commas: ", the Kremlin spokesman,"."""
    index = candidate.last
    if index >= len(tokens.words) or tokens.gap(index - 1) not in {", ", " (", " — ", " – "}:
        return None
    first = index + 1 if tokens.words[index] in {"the", "a", "an"} and tokens.joined(index) else index
    position = first
    head = None
    while position < min(ceiling, first + _FARTHEST):
        word = tokens.words[position]
        if is_role(word):
            head = position
            if not (tokens.joined(position) and position + 1 < ceiling and is_role(tokens.words[position + 1])):
                break
        elif not (word[0].isupper() or is_modifier(word)):
            return None
        if not linked(tokens, position):
            return None
        position += 1
    if head is None:
        return None
    last = head + 1
    while (
        last < ceiling
        and last - head < _FARTHEST + 2
        and linked(tokens, last - 1)
        and _follows(tokens, last, head)
    ):
        last += 1
    while tokens.words[last - 1] in {"of", "for", "the", "and", "at", "to", "in"}:
        last -= 1
    return Role(first, last, head, tokens.words[head], "u")


def _follows(tokens: Tokens, index: int, head: int) -> bool:
    word = tokens.words[index]
    if word in CUES:
        return False
    return (
        word[0].isupper()
        or word in {"of", "for", "the", "and", "at", "to", "in"}
        or is_modifier(word)
        or index - head > 1
    )


def is_apposed(tokens: Tokens, index: int) -> bool:
    """Whether an office with its article begins at a word: "Jane Roe, a spokeswoman for the ministry"."""
    if index >= len(tokens.words) or tokens.words[index] not in ARTICLES or not tokens.joined(index):
        return False
    for position in range(index + 1, min(index + _APPOSED, len(tokens.words))):
        word = tokens.words[position]
        if is_role(word):
            return True
        if not tokens.joined(position) or not (is_modifier(word) or word[0].isupper() or "-" in word):
            return False
    return False
