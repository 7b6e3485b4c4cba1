"""English roles beside a name, with a comma between: "the minister, Jane Roe, said", "Jane Roe, the minister"."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    AFTER_NAMES,
    ARTICLES,
    BESIDE_LINKS,
    CUES,
    DETERMINERS,
    POST_NOMINALS,
    ROLE_STOPS,
    TIMES,
)
from toolkit.extraction.languages.en.mentions.words import POSSESSIVE, is_modifier, is_role, linked, may_modify

_FARTHEST, _LONGEST = 8, 14
_YEAR, _WHERE, _OWNER = 4, "where", "whose"
_FOR_WHOM = frozenset({"for", "of", "to"})
_OWNERS = frozenset({"his", "her", "their", "its"})
_OF_MANY = frozenset({"' ", "’ "})
_APPOSED, _FEWEST = 7, 3
_WORKS = frozenset({"works", "worked", "serves", "served", "acts", "acted"})
_OPENING = frozenset({", ", " (", " — ", " – "})


def role_beside(tokens: Tokens, last: int, end: int, floor: int) -> Role | None:
    """The role before `end` that a name between commas, up to `last`, explains: "the minister, Jane Roe, said"."""
    last += last + 1 < len(tokens.words) and tokens.words[last + 1] in POST_NOMINALS and tokens.joined(last)
    closed = tokens.gap(last)[:1] in {",", ".", "\n"} and not is_apposed(tokens, last + 1)
    after = tokens.words[last + 1] if last + 1 < len(tokens.words) else ""
    begin = _role_begin(tokens, end, floor)
    while begin is not None and _last_head(tokens, begin, end, led=True) is None and _is_of(tokens, begin - 1):
        begin = _role_begin(tokens, end, floor, begin - 2)  # "The head of the Red Cross in [the Pacific], Roe"
    led = begin is not None and (tokens.words[begin - 1] in DETERMINERS or tokens.gap(begin - 1) in POSSESSIVE)
    opens = begin is not None and after in AFTER_NAMES - {"and", "who"} and tokens.opens_sentence(begin)
    says = begin is not None and after in CUES and (not led or _says_alone(tokens, begin, last + 1))
    if begin is None or not (closed or opens or says):
        return None
    led = led or (begin > 0 and _is_owner_of_many(tokens, begin - 1))
    head = _last_head(tokens, begin, end, led)
    if head is None or (head + 1 < end and tokens.words[head + 1] not in BESIDE_LINKS | ROLE_STOPS):
        return None
    stops = (i for i in range(head + 1, end) if tokens.words[i] in ROLE_STOPS)
    stop = next((i for i in stops if tokens.words[i - 1] not in BESIDE_LINKS), end)
    acts = any(tokens.words[i] in CUES or tokens.words[i] in AFTER_NAMES - {"and"} for i in range(head + 1, stop))
    return None if acts else Role(begin, stop, head, tokens.words[head], "u")


def role_for(tokens: Tokens, last: int, end: int) -> Role | None:
    """The office of somebody named before the name of who has it: "Attorney for Roe, [Al Tate], said"."""
    begin = end - 1
    while begin > 0 and tokens.words[begin][0].isupper() and tokens.joined(begin - 1):
        begin -= 1
    head = begin - 1
    if (
        head < 0
        or tokens.words[begin] not in _FOR_WHOM
        or not is_role(tokens.words[head])
        or not linked(tokens, head)
    ):
        return None
    opens = tokens.opens_sentence(head) or (head > 0 and tokens.words[head - 1] in DETERMINERS)
    closed = tokens.gap(last)[:1] == "," and not is_apposed(tokens, last + 1)
    return Role(head, end, head, tokens.words[head], "u") if opens and closed else None


def _says_alone(tokens: Tokens, begin: int, verb: int) -> bool:
    """Whether a sentence begins with an office, and no mark closes the verb: "The head of Zed, Jane Roe said:"."""
    return tokens.opens_sentence(begin - 1) and tokens.gap(verb)[:1] not in {",", "."}


def _is_of(tokens: Tokens, index: int) -> bool:
    """Whether an article stands behind a preposition that belongs to the words before it."""
    led = index > 1 and tokens.words[index] in ARTICLES and tokens.words[index - 1] in BESIDE_LINKS
    return led and linked(tokens, index - 1) and linked(tokens, index - 2)


def _role_begin(tokens: Tokens, end: int, floor: int, start: int | None = None) -> int | None:
    """Where the role begins that ends before a comma: behind its article, or with a capital and the sentence."""
    begin = end - 1 if start is None else start
    while begin >= max(floor, end - _LONGEST):
        led = tokens.words[begin] in DETERMINERS or tokens.gap(begin) in POSSESSIVE
        led = led or tokens.words[begin] == _OWNER or _is_owner_of_many(tokens, begin)
        if led and not _is_governed(tokens, begin):
            return begin + 1 if begin + 1 < end else None
        if tokens.opens_sentence(begin):
            headed = is_role(tokens.words[end - 1]) or _last_head(tokens, begin, end, led=False) is not None
            of_body = tokens.words[begin][0].isupper() and begin + 1 < end and headed
            own = is_role(tokens.words[begin]) or is_modifier(tokens.words[begin].lower())
            return begin if own or of_body else None
        if _is_second(tokens, begin, end):
            return begin
        near = linked(tokens, begin - 1) or _is_owner_of_many(tokens, begin - 1)
        if not near or tokens.words[begin] in CUES:
            return None
        begin -= 1
    owned = 0 <= begin == floor - 1 and tokens.gap(begin) in POSSESSIVE
    return floor if owned and floor < end else None  # "[Anna Lind]'s chief of staff, Jane Roe"


def _is_second(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether an office in capitals stands behind "and" and a name: "Jane Roe and [Trade Minister], Al Tate"."""
    words = tokens.words
    if begin < _FEWEST or words[begin - 1] != "and" or not is_role(words[end - 1]) or is_role(words[begin - 2]):
        return False
    named = all(word[0].isupper() for word in words[begin - _FEWEST : begin - 1]) and tokens.joined(
        begin - _FEWEST
    )
    return named and all(word[0].isupper() for word in words[begin:end])


def _is_owner_of_many(tokens: Tokens, index: int) -> bool:
    """Whether a word is the owner of what follows in the plural: "the [warlords]' alliance"."""
    return tokens.words[index].endswith("s") and tokens.gap(index) in _OF_MANY


def _is_governed(tokens: Tokens, index: int) -> bool:
    """Whether an article, or an owner, stands in what a role is of: "the head of [the] bank, Jane Roe"."""
    if index and tokens.words[index - 1] == _WHERE:
        return True  # "the editor of the paper where [the] two work, Jane Roe"
    led = index > 1 and tokens.words[index - 1] in BESIDE_LINKS and linked(tokens, index - 1)
    return led and linked(tokens, index - 2) and is_role(tokens.words[index - 2])


def _last_head(tokens: Tokens, begin: int, end: int, led: bool) -> int | None:
    """The last head of offices, before what they are of: "founder and chief executive of"."""
    head = None
    for position in range(begin, end):
        word = tokens.words[position]
        if is_role(word):
            head = position
        elif head is not None and word in BESIDE_LINKS:
            break
        elif word == "and" and (head == position - 1 or _is_of_fields(tokens.words, begin, position)):
            continue
        elif not (word[0].isupper() or is_modifier(word) or (led and may_modify(word))):
            return None
    return head


def _is_of_fields(words: list[str], begin: int, link: int) -> bool:
    """Whether "and" stands between what an office is in charge of: "[Trade] and [Industry] Minister"."""
    return begin < link < len(words) - 1 and words[link - 1][0].isupper() and words[link + 1][0].isupper()


def role_after(tokens: Tokens, candidate: Candidate, ceiling: int) -> Role | None:
    """The role told after the name, between commas: ", the Kremlin spokesman,"."""
    index = candidate.last
    index += index < len(tokens.words) and tokens.words[index] in POST_NOMINALS and tokens.joined(index - 1)
    index = _over_age(tokens, index)
    if index >= len(tokens.words) or tokens.gap(index - 1) not in _OPENING:
        return None
    index = _over_verb(tokens, index)
    led = tokens.words[index] in DETERMINERS and tokens.words[index].islower() and tokens.joined(index)
    first = index + led
    head = head_after(tokens, first, ceiling, led)
    if head is None:
        return None
    last = _end_of_role(tokens, head, ceiling)
    if last == head + 1 == ceiling and tokens.joined(head) and last < len(tokens.words):
        return None  # "Jane Roe, [singer] Ann Lee and ...": it is of the next name
    return Role(first, last, head, tokens.words[head], "u")


def _over_age(tokens: Tokens, index: int) -> int:
    """Behind an age between commas: "Jane Roe, 44, a nurse"."""
    told = index < len(tokens.words) and tokens.words[index].isdigit() and tokens.gap(index - 1) == ", "
    return index + 1 if told and tokens.gap(index) == ", " else index


def _over_verb(tokens: Tokens, index: int) -> int:
    """Behind "who works as": the office is told in a clause of its own."""
    words = tokens.words[index : index + 3]
    if words[:1] != ["who"] or not tokens.joined(index):
        return index
    if words[1] in _WORKS and words[2:] == ["as"]:
        return index + 3
    if words[1] in {"has", "had"} and words[2] == "been":
        return index + 3
    return index + 2 if words[1] in {"is", "was"} and words[2] in ARTICLES else index


def head_after(tokens: Tokens, first: int, ceiling: int, led: bool) -> int | None:
    """The head of the role that begins at a word; an article, or whose it is, leads any noun to it."""
    for position in range(first, min(ceiling, first + _FARTHEST)):
        word = tokens.words[position]
        if is_role(word):
            if not (tokens.joined(position) and position + 1 < ceiling and is_role(tokens.words[position + 1])):
                return position
        elif not (
            word[0].isupper() or is_modifier(word) or (led and (may_modify(word) or _is_new(tokens, position)))
        ):
            return None
        if not _is_bound(tokens, position):
            return None
        led = led or tokens.gap(position) in POSSESSIVE
    return None


def _is_new(tokens: Tokens, index: int) -> bool:
    """Whether a word tells that an office is new to its holder: "the [newly] [appointed] minister"."""
    return "newly" in tokens.words[index - 1 : index + 1] and tokens.joined(index - 1)


def _end_of_role(tokens: Tokens, head: int, ceiling: int) -> int:
    """Behind what a role is of, the name of somebody too: "chief of staff to Jane Roe"."""
    last = head + 1
    while last - head < _LONGEST and last < len(tokens.words) and _is_bound(tokens, last - 1):
        named = last - head > 1 and tokens.words[last][0].isupper()
        if (last == ceiling and not named) or not _follows(tokens, last, head):
            break
        last += 1
    while tokens.words[last - 1] in BESIDE_LINKS or tokens.words[last - 1] in {"the", "and", "from"}:
        last -= 1
    return last


def _is_bound(tokens: Tokens, index: int) -> bool:
    """Whether nothing parts a word from the next, or what belongs to it: "the U.N. envoy", "Pilots' Union"."""
    if linked(tokens, index) or (len(tokens.words[index]) == 1 and tokens.gap(index) in {".", ". "}):
        return True
    return _is_owner_of_many(tokens, index) and tokens.words[index + 1][:1].isupper()


def _follows(tokens: Tokens, index: int, head: int) -> bool:
    word, after = tokens.words[index], tokens.words[index + 1] if index + 1 < len(tokens.words) else ""
    parts = (word == "on" and (after in TIMES or after in _OWNERS)) or (word == "and" and after in ARTICLES)
    dated = word.isdigit() and len(word) == _YEAR and tokens.words[index - 1] in {"from", "in"}
    if word in CUES or word in ROLE_STOPS or parts or dated:
        return False
    linking = word in BESIDE_LINKS or word in {"the", "and"}
    return word[0].isupper() or linking or is_modifier(word) or index - head > 1


def is_apposed(tokens: Tokens, index: int) -> bool:
    """Whether an office with its article begins at a word: "Jane Roe, a spokeswoman for the ministry"."""
    if index >= len(tokens.words) or tokens.words[index] not in ARTICLES or not tokens.joined(index):
        return False
    for position in range(index + 1, min(index + _APPOSED, len(tokens.words))):
        word = tokens.words[position]
        if is_role(word):
            return True
        inside = is_modifier(word) or may_modify(word) or word[0].isupper() or "-" in word
        if not tokens.joined(position) or not inside:
            return False
    return False
