"""German offices beside a name, and those who have no name: "eine Sprecherin des Auswärtigen Amtes"."""

from functools import lru_cache

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.mention import Mention
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tables import exact_names, names_of_row, pairs
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.de.entities import (
    ARTICLES,
    BEFORE_NOUNS,
    DESCRIBED,
    DETERMINERS,
    MANY,
    NO_NAMES,
    NO_ROLES,
    PEOPLE,
    ROLES,
    TAIL_LINKS,
)
from toolkit.model import Organization, Person, Span

_LONGEST = 8
_SHORTEST = 4
_ENDINGS = ("", "n", "en", "s", "es")
_FEMALE = ("in", "frau")
_ADJECTIVES = ("e", "er", "en", "em", "es")


@lru_cache(maxsize=32768)
def role_of(word: str) -> str:
    """The nominative of an office: Bundespräsidenten, Vorsitzenden; empty for a word that is none."""
    if not word[0].isupper():
        return ""
    for ending in _ENDINGS:
        stem = word[: len(word) - len(ending)]
        low = stem.lower()
        if not word.endswith(ending) or not low.endswith(ROLES):
            continue
        head = next(role for role in ROLES if low.endswith(role))
        if head not in NO_ROLES or head == low:
            return stem
    # "dem Vorsitzenden": the adjective's own ending
    return word[:-1] + "r" if word.lower().endswith(("vorsitzenden", "abgeordneten", "beauftragten")) else ""


def is_role(word: str) -> bool:
    """Whether a word is an office or a trade, in any case of the singular."""
    return bool(word) and bool(role_of(word))


def role_before(tokens: Tokens, candidate: Candidate, floor: int) -> Role | None:
    """The office that ends where the name begins: "Frankreichs [Präsident] Emmanuel Macron"."""
    head = candidate.first - 1
    if head < floor:
        return None
    if tokens.gap(head) == ", " and tokens.gap(candidate.last - 1)[:1] == ",":
        return _beside(tokens, candidate.first, floor)
    if not tokens.joined(head) or not is_role(tokens.words[head]):
        return None
    first = _begin_of(tokens, head, floor)
    if first > floor and tokens.joined(first - 1) and _is_owner(tokens.words[first - 1]):
        first -= 1
    return Role(first, head + 1, head, role_of(tokens.words[head]), "u")


def _begin_of(tokens: Tokens, head: int, floor: int) -> int:
    """Where the adjectives before an office begin; without a determiner they may be verbs."""
    first = head
    while first > floor and tokens.joined(first - 1) and _is_adjective(tokens.words[first - 1]):
        first -= 1
    # "Das sagte Sprecherin Anna Berger": no office is neuter.
    determined = first > floor and tokens.words[first - 1].lower() in BEFORE_NOUNS - {"das"}
    return first if determined or (first > floor and _is_owner(tokens.words[first - 1])) else head


def _beside(tokens: Tokens, name: int, floor: int) -> Role | None:
    """The office that a name between commas explains: "der Chef der Notenbank, Anna Berger, warnte"."""
    for position in range(name - 1, max(floor, name - _LONGEST) - 1, -1):
        word = tokens.words[position]
        if is_role(word):
            return Role(position, name, position, role_of(word), "u")
        if not (_is_of_tail(word) and position and tokens.joined(position - 1)):
            return None
    return None


def _is_of_tail(word: str) -> bool:
    """Whether a word may tell whose an office is: a noun, its article or adjective, a preposition."""
    return word[0].isupper() or word in TAIL_LINKS or word in ARTICLES or _is_adjective(word)


@lru_cache(maxsize=8192)
def _is_adjective(word: str) -> bool:
    if word in ARTICLES or word in DETERMINERS or word in TAIL_LINKS:
        return False
    return word.islower() and len(word) > _SHORTEST and word.endswith(_ADJECTIVES)


@lru_cache(maxsize=8192)
def _is_owner(word: str) -> bool:
    """Whether a word is a state in the genitive: "Frankreichs"."""
    line = exact_names("de").get(word[:-1]) if word.endswith("s") else None
    return line is not None and names_of_row(line)[0].get("", "").startswith("C")


def role_after(tokens: Tokens, candidate: Candidate, ceiling: int) -> Role | None:
    """The office told behind the name, between commas: ", Sprecherin des Auswärtigen Amtes,"."""
    first = candidate.last
    if first >= ceiling or tokens.gap(first - 1) not in {", ", " (", " – "}:
        return None
    head = first
    while (
        head < ceiling
        and tokens.joined(head)
        and (tokens.words[head] in ARTICLES or _is_adjective(tokens.words[head]))
    ):
        head += 1
    if head >= ceiling or not is_role(tokens.words[head]):
        return None
    first += tokens.words[first] in ARTICLES
    return Role(first, _end_of_tail(tokens, head + 1, ceiling), head, role_of(tokens.words[head]), "u")


def _end_of_tail(tokens: Tokens, last: int, ceiling: int) -> int:
    """Where the words end that tell whose an office or a body is: "des Auswärtigen Amtes"."""
    stop = position = last
    while position < min(ceiling, last + _LONGEST) and tokens.joined(position - 1):
        word = tokens.words[position]
        if word in NO_NAMES:
            break
        if word[0].isupper():
            stop = position + 1
        elif not _is_of_tail(word) or (word in TAIL_LINKS and stop < position):
            break
        position += 1
    return stop


def title(tokens: Tokens, role: Role) -> str:
    """The office in the nominative, without whose it is where an adjective says so: that is the affiliation."""
    ending = "e" if role.lemma.lower().endswith(_FEMALE) else "er"
    states = pairs("languages/de/entities_demonyms.txt")
    words = [word for word in tokens.words[role.first : role.head] if word.islower()]
    stems = [_stem(word) for word in words]
    rest = tokens.text[tokens.ends[role.head] : tokens.ends[role.last - 1]]
    return " ".join([*(stem + ending for stem in stems if stem not in states), role.lemma]) + rest


def _stem(adjective: str) -> str:
    return adjective[:-1] if adjective.endswith("e") else adjective[:-2]


def described(tokens: Tokens, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Those whom a German text describes without a name, outside names and their offices."""
    taken = {mention.span.start for mention in mentions if mention.kind in {"person", "organization"}}
    roles = {mention.role_span.start: mention.role_span.end for mention in mentions if mention.role_span}
    states = {mention.span.start: mention for mention in mentions}
    found: list[Mention] = []
    until = behind = 0
    for index, word in enumerate(tokens.words):
        until = max(until, roles.get(tokens.starts[index], 0))
        head = _described(word) if word[0].isupper() and tokens.starts[index] not in taken else ""
        if not head or tokens.starts[index] < until or index < behind:
            continue
        first = _begin_of(tokens, index, behind)
        behind = _end_of_tail(tokens, index + 1, len(tokens.words))
        inside = [states[start] for start in tokens.starts[first:behind] if start in states]
        found.append(_mention(tokens, first, behind, head, inside))
    return tuple(found)


@lru_cache(maxsize=8192)
def _described(word: str) -> str:
    """The noun of one who acts that a word is, or ends with: "Regierungssprecherin"."""
    low = word.lower()
    return next((noun for noun in DESCRIBED if low.endswith(noun)), "")


def _mention(tokens: Tokens, first: int, last: int, head: str, inside: list[Mention]) -> Mention:
    span = Span(tokens.starts[first], tokens.ends[last - 1])
    name = span.of(tokens.text).replace("\xa0", " ")
    body = next((one.value for one in inside if isinstance(one.value, Organization)), None)
    value: Person | Organization
    if head in PEOPLE:
        value = Person(name=name, affiliation=body)
    else:
        kind = "delegation" if head == "delegation" else "government" if head == "regierung" else None
        value = Organization(name=name, kind=kind, country=body.country if body else None)
    return Mention(
        span=span,
        text=span.of(tokens.text),
        kind="description",
        value=value,
        number="plur" if head in MANY else "sing",
    )
