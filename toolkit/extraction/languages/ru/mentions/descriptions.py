"""Somebody not named: "представители администрации Трампа", "источник в МИД", "a senior White House official"."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from toolkit.extraction.entities.cases import CASE_NAMES
from toolkit.extraction.entities.lexicon import fold
from toolkit.extraction.entities.mention import Mention, Thing
from toolkit.extraction.entities.tables import pairs
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import (
    ANY_ADJECTIVE,
    FUNCTION_WORDS,
    GENITIVE,
    NOT_ADJECTIVES,
    PLACED,
    RULING,
    SIDES,
    VERB,
)
from toolkit.extraction.languages.ru.mentions.titles import nominative_adjective, nominative_plural_adjective
from toolkit.model import Organization, Person, Place, Span

_LONGEST = 9
_GENDERS = {"m": "masc", "f": "femn", "n": "neut"}


class Head(NamedTuple):
    """A noun that heads a description, in one of its readings."""

    lemma: str
    gender: str
    cases: str
    plural: bool
    body: bool


@lru_cache(maxsize=4096)
def heads(word: str) -> tuple[Head, ...]:
    """The readings of a form as a head; plural ones after singular ones."""
    folded = fold(word)
    entry = pairs("languages/ru/entities_heads.txt").get(folded)
    readings = [part.split("/") for part in entry.split(",")] if entry else []
    if (
        not readings
        and folded not in FUNCTION_WORDS
        and not folded.endswith(("ый", "ой", "ые", "ых", "ым", "ыми"))
    ):
        role = pairs("languages/ru/entities_roles.txt").get(folded)
        readings = [[*part.split("/"), "p"] for part in role.split(",")] if role else []
    found = []
    for lemma, gender, letters, mark in readings:
        for plural, cases in ((False, letters), (True, letters)):
            kept = "".join(c for c in cases if c.isupper() == plural).lower()
            if kept:
                found.append(Head(lemma, gender, kept, plural, mark == "b"))
    return tuple(found)


@lru_cache(maxsize=1)
def _plurals() -> Mapping[str, str]:
    """Lemma -> nominative plural."""
    forms: dict[str, str] = {}
    for file in ("entities_heads.txt", "entities_roles.txt"):
        for form, entry in pairs(f"languages/ru/{file}").items():
            for part in entry.split(","):
                lemma, _, letters = part.split("/")[:3]
                if "N" in letters:
                    forms.setdefault(lemma, form)
    return forms


@lru_cache(maxsize=1)
def _forms() -> frozenset[str]:
    """All forms that may head a description."""
    return frozenset(pairs("languages/ru/entities_heads.txt")) | frozenset(
        pairs("languages/ru/entities_roles.txt")
    )


class Described(NamedTuple):
    """The words [first, last) of a description and its head."""

    first: int
    last: int
    at: int
    head: Head


def descriptions(tokens: Tokens, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The descriptions of a Russian text that stand outside names and their roles."""
    forms = _forms()
    finder = _Finder(tokens, mentions)
    found: list[Mention] = []
    behind = 0
    for index in [index for index, word in enumerate(tokens.words) if word in forms or word[0].isupper()]:
        if index < behind or finder.covered(index):
            continue
        described = finder.at(index)
        if described:
            found.append(finder.mention(described))
            behind = described.last
    return tuple(found)


class _Finder:
    def __init__(self, tokens: Tokens, mentions: tuple[Mention, ...]) -> None:
        self.tokens = tokens
        self.by_start = {mention.span.start: mention for mention in mentions}
        taken = [m.span for m in mentions] + [m.role_span for m in mentions if m.role_span]
        ordered = sorted((span.start, span.end) for span in taken)
        self.starts = [start for start, _ in ordered]
        self.ends = list(accumulate((end for _, end in ordered), max))
        self.holders: dict[str, set[Person]] = defaultdict(set)
        for mention in mentions:
            if isinstance(mention.value, Person) and mention.value.job_title:
                for word in fold(mention.value.job_title).split()[:3]:
                    self.holders[word].add(mention.value)

    def covered(self, index: int) -> bool:
        """Whether the word belongs to a name or to the role of one."""
        start = self.tokens.starts[index]
        number = bisect_right(self.starts, start) - 1
        return number >= 0 and start < self.ends[number]

    def at(self, index: int) -> Described | None:
        """The description that the word heads."""
        word = self.tokens.words[index]
        if word[0].isupper() and not self.tokens.opens_sentence(index):
            return None
        readings = heads(word)
        if not readings:
            return None
        first = self._first(index)
        last = self._last(index, readings[0])
        head = self._agreeing(readings, index, first)
        return Described(first, last, index, head)

    def _first(self, index: int) -> int:
        first = index
        while first and index - first < 4 and self.tokens.joined(first - 1) and self._adjective(first - 1):
            first -= 1
        return first

    def _adjective(self, index: int) -> bool:
        mention = self.by_start.get(self.tokens.starts[index])
        if mention:
            return mention.kind == "demonym"
        word = self.tokens.words[index].lower()
        fits = ANY_ADJECTIVE.search(word) and len(word) > 4 and not VERB.search(word)
        return bool(fits) and word not in NOT_ADJECTIVES and word not in FUNCTION_WORDS and not heads(word)

    def _last(self, index: int, head: Head) -> int:
        tokens = self.tokens
        last = index + 1
        while last - index < _LONGEST and tokens.joined(last - 1):
            step = self._complement(last, head)
            if not step:
                break
            last += step
        return last

    def _complement(self, index: int, head: Head) -> int:
        """How many words from here on belong to what the head governs."""
        word = self.tokens.words[index]
        name = self._named(index)
        if name:
            return name
        if word in {"в", "при", "из"} and head.lemma in PLACED and self.tokens.joined(index):
            inner = self._named(index + 1) or (1 if self._genitive(index + 1) else 0)
            return 1 + inner if inner else 0
        return 1 if word[0].islower() and self._genitive(index) else 0

    def _named(self, index: int) -> int:
        """How many words the mention has that begins here, when it may stand in the genitive."""
        mention = self.by_start.get(self.tokens.starts[index])
        if mention is None or (mention.case in {"nomn", "datv", "ablt"} and mention.kind != "demonym"):
            return 0
        last = index
        while last < len(self.tokens.words) and self.tokens.starts[last] < mention.span.end:
            last += 1
        if mention.kind == "demonym":
            return last - index if self._genitive(last) and self.tokens.joined(last - 1) else 0
        return last - index

    def _genitive(self, index: int) -> bool:
        if index >= len(self.tokens.words):
            return False
        word = self.tokens.words[index]
        found = heads(word)
        if found:
            return any("g" in head.cases or "l" in head.cases for head in found)
        low = word.lower()
        return bool(GENITIVE.search(low)) and low not in FUNCTION_WORDS and not VERB.search(low)

    def _agreeing(self, readings: tuple[Head, ...], index: int, first: int) -> Head:
        """The reading that fits what stands around: an adjective before, a preposition, a verb after."""
        words = self.tokens.words
        adjective = words[index - 1].lower() if first < index else ""
        if adjective:
            plural = adjective.endswith(("ые", "ие", "ых", "их", "ыми", "ими"))
            fitting = [head for head in readings if head.plural == plural]
            # "российской и американской делегациями": one of two, each in the singular
            singly = [head._replace(plural=False) for head in readings]
            readings = tuple(fitting or singly)
        before = words[first - 1].lower() if first else ""
        if before in {
            "по",
            "к",
            "ко",
            "с",
            "со",
            "в",
            "о",
            "об",
            "от",
            "из",
            "у",
            "для",
            "словам",
            "данным",
            "мнению",
        }:
            oblique = [head for head in readings if head.cases != "n"]
            return (oblique or list(readings))[0]
        after = words[index + 1].lower() if index + 1 < len(words) else ""
        plural_verb = after.endswith(("ли", "лись", "ют", "ут", "ат", "ят"))
        nominative = [head for head in readings if "n" in head.cases and head.plural == plural_verb]
        return (nominative or [h for h in readings if "n" in h.cases] or list(readings))[0]

    def mention(self, described: Described) -> Mention:
        """The mention of a description."""
        tokens, head = self.tokens, described.head
        span = Span(tokens.starts[described.first], tokens.ends[described.last - 1])
        return Mention(
            span=span,
            text=span.of(tokens.text),
            kind="description",
            value=self._value(described),
            case=CASE_NAMES[head.cases] if len(head.cases) == 1 else None,
            gender=None if head.plural else _GENDERS.get(head.gender),
            number="plur" if head.plural else "sing",
        )

    def _name(self, described: Described) -> str:
        tokens, head = self.tokens, described.head
        adjectives = tokens.words[described.first : described.at]
        if head.plural:
            start = [nominative_plural_adjective(word) for word in adjectives]
            noun = _plurals().get(head.lemma, tokens.words[described.at].lower())
        else:
            start = [nominative_adjective(word, head.gender) for word in adjectives]
            noun = head.lemma
        rest = tokens.text[tokens.ends[described.at] : tokens.ends[described.last - 1]]
        return " ".join([*start, noun]) + rest.replace("\xa0", " ")

    def _value(self, described: Described) -> Thing:
        head = described.head
        name = self._name(described)
        state = self._state(described)
        if head.lemma in SIDES and state:
            return state
        known = self._holder(head, state) if not head.body and not head.plural else None
        if known:
            return known
        if head.body or head.plural:
            kind = "delegation" if head.lemma == "делегация" else "government" if head.lemma in RULING else None
            return Organization(name=name, kind=kind, country=state.country if state else None)
        return Person(name=name, affiliation=state)

    def _state(self, described: Described) -> Organization | None:
        """The state or body that the description names."""
        for index in range(described.first, described.last):
            mention = self.by_start.get(self.tokens.starts[index])
            if mention is None:
                continue
            if isinstance(mention.value, Organization):
                return mention.value
            if mention.kind == "state" and isinstance(mention.value, Place):
                return Organization(name=mention.value.name, kind="state", country=mention.value.country)
        return None

    def _holder(self, head: Head, state: Organization | None) -> Person | None:
        """The one person of the text whose role the description repeats."""
        holders = self.holders.get(head.lemma, set())
        if len(holders) != 1:
            return None
        person = next(iter(holders))
        theirs = person.affiliation.country if person.affiliation else None
        return person if state is None or theirs in (None, state.country) else None
