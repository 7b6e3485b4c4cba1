"""The layer's one public function, and how its parts follow each other."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise, zip_longest

from attrs import evolve

from toolkit.extraction.detection import by_script, language_of
from toolkit.extraction.entities.backends import EntityBackend
from toolkit.extraction.entities.belonging import of_state, states_of_bodies
from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.cases import CASE_NAMES
from toolkit.extraction.entities.clusters import Cluster
from toolkit.extraction.entities.elsewhere import without_state
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.mention import Mention, Thing
from toolkit.extraction.entities.recognised import with_recognised
from toolkit.extraction.entities.regions import with_regions
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.shortened import with_initials
from toolkit.extraction.entities.spellings import spelled_otherwise
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.entities.values import name_used, organization_of, place_of, speaks_for, state_of
from toolkit.extraction.languages import can_read, lexicon
from toolkit.model import Organization, Person, Span

_LONGEST_KEPT = 1 << 20
_GENDERS = {"m": "masc", "f": "femn", "n": "neut"}

_PRINTED = re.compile(r"[«„“\"]([^«»„“”\"\n]{2,60})[»”“\"]")
_OF_BODY = 3


def find_entities(
    text: str, *, language: str | None = None, backend: EntityBackend | None = None
) -> tuple[Mention, ...]:
    """The persons, bodies, places and states that a text names, in the order of the text.

    Args:
        text: any text; spans count its code points.
        language: BCP 47 tag; made out from the text when not given.
        backend: a recogniser with a learned model that adds what it finds; see
            `toolkit.extraction.entities.backends`. None needed, none used unless given.

    Returns:
        Mentions that do not overlap. All mentions of one thing carry one equal value, with the fullest
        name in the base form.

    Raises:
        ValueError: `language` is none that can be read.
    """
    primary = _supported(text, language)
    return _analyse(text, primary, backend)[1] if backend else _read(text, primary)[1]


def find_descriptions(text: str, *, language: str | None = None) -> tuple[Mention, ...]:
    """Those whom a text describes without naming them, in the order of the text.

    "представители администрации Трампа", "источник в МИД", "the Russian delegation". A role that the text
    gives to exactly one person stands for that person ("пресс-секретарь" after "пресс-секретарь Песков").

    Args:
        text: any text; spans count its code points.
        language: BCP 47 tag; made out from the text when not given.

    Returns:
        Mentions of kind "description": the name is the noun phrase in its base form. They do not overlap
        each other, nor names with their roles, but may hold names of others ("администрация Трампа").

    Raises:
        ValueError: `language` is none that can be read.
    """
    primary = _supported(text, language)
    tokens, mentions = _read(text, primary)
    return _grammar(primary).descriptions(tokens, mentions)


def _supported(text: str, language: str | None) -> str:
    primary = language_of(text, language)
    return primary if can_read(primary) else by_script(text)


def _grammar(language: str) -> Grammar:
    found: Grammar = lexicon(language, "mentions.grammar")
    return found


def _read(text: str, language: str) -> tuple[Tokens, tuple[Mention, ...]]:
    """The words and names of a text; kept for the next question about the same text, unless they are very many."""
    return _kept(text, language) if len(text) <= _LONGEST_KEPT else _analyse(text, language, None)


@lru_cache(maxsize=1)
def _kept(text: str, language: str) -> tuple[Tokens, tuple[Mention, ...]]:
    return _analyse(text, language, None)


def _analyse(text: str, language: str, backend: EntityBackend | None) -> tuple[Tokens, tuple[Mention, ...]]:
    grammar = _grammar(language)
    tokens = Tokens(text, grammar.word, grammar.abbreviations)
    found = grammar.candidates(tokens)
    if backend:
        found = with_recognised(tokens, found, backend.recognise(text), grammar)
    clusters = grammar.persons(tokens, found)
    with_initials(tokens, found)
    without_state(found, grammar)
    with_regions(tokens, found, grammar)
    told = _roles(tokens, found, grammar)
    persons = [candidate for candidate in found if candidate.kind == "person"]
    led = grammar.lead(tokens, persons, told) if grammar.lead is not None else None
    reader = _Reader(tokens, found, told, grammar, {id(led[0]): led[1]} if led is not None else {})
    for cluster in clusters:
        reader.owned(cluster)
    mentions = [reader.mention(candidate) for candidate in found]
    return tokens, _with_other_names(text, found, mentions, language)


def _with_other_names(
    text: str, found: list[Candidate], mentions: list[Mention], language: str
) -> tuple[Mention, ...]:
    """The mentions, with the further names by which the text calls bodies, countries and persons."""
    spelled = spelled_otherwise(text, mentions)
    same = {name: person for person, name in spelled.items()}
    mentions = [_joined(one, same) for one in mentions] if same else mentions
    used: dict[Thing, dict[str, None]] = {person: {name: None} for person, name in spelled.items()}
    for candidate, mention in zip(found, mentions, strict=True):
        name = _name_used(candidate, mention, language)
        if name and name != mention.value.name:
            used.setdefault(mention.value, {})[name] = None
    if not used:
        return tuple(mentions)
    fuller = {value: evolve(value, alternate_names=tuple(names)) for value, names in used.items()}
    return tuple(evolve(one, value=fuller[one.value]) if one.value in fuller else one for one in mentions)


def _joined(mention: Mention, same: Mapping[str, Person]) -> Mention:
    """A mention of a person by the other spelling, as one of the same person."""
    person = same.get(mention.value.name) if mention.kind == "person" else None
    return evolve(mention, value=person) if person is not None else mention


def _name_used(candidate: Candidate, mention: Mention, language: str) -> str:
    """The name of a body, or of a country where its base form is known: one word, or the nominative."""
    reading = candidate.reading
    if candidate.called or reading is None or candidate.kind not in {"organization", "state"}:
        return candidate.called
    if candidate.kind == "state" and candidate.last - candidate.first > 1:
        return mention.text if mention.case == "nomn" else ""
    return name_used(reading, language)


def _roles(tokens: Tokens, found: list[Candidate], grammar: Grammar) -> dict[int, Role]:
    """The role told beside each person."""
    told: dict[int, Role] = {}
    persons = [candidate for candidate in found if candidate.kind == "person"]
    firsts = [candidate.first for candidate in found]
    floor = below = 0
    for candidate, following in zip_longest(persons, persons[1:]):
        owned = floor == candidate.first > 0 and tokens.joined(floor - 1)
        role = grammar.role_before(tokens, candidate, below if owned else floor)
        if role is None:
            ceiling = following.first if following else len(tokens.words)
            role = grammar.role_after(tokens, candidate, ceiling)
        if role:
            told[id(candidate)] = _whole(role, found, firsts, floor)
        below, floor = floor, candidate.last
    _hand_on(tokens, persons, told)
    return told


def _hand_on(tokens: Tokens, persons: list[Candidate], told: dict[int, Role]) -> None:
    """Give a role to the name it is of: in "адвокат Белова Пётр Гусев" the first name only owns the office."""
    for owner, bearer in pairwise(persons):
        role = told.get(id(owner))
        own = told.get(id(bearer))
        if own is not None and own.first < owner.first:
            continue  # "пресс-секретарь главы фонда Белова Пётр Гусев": each has an office
        if (
            role
            and "n" in bearer.cases
            and tokens.words[role.head].lower().replace("ё", "е") != role.lemma.lower()
        ):
            continue  # "мать короля Ивана Роу Анна": the king is no office of hers
        if role and role.last == owner.first and bearer.first == owner.last and tokens.joined(owner.last - 1):
            del told[id(owner)]
            told[id(bearer)] = evolve(role, last=bearer.first)


def _whole(role: Role, found: list[Candidate], firsts: list[int], floor: int) -> Role:
    """The role, with the whole of a body whose name it begins inside of (Bank of England Governor)."""
    number = bisect_left(firsts, role.first) - 1
    if number >= 0 and firsts[number] >= floor and role.first < found[number].last < role.last:
        return evolve(role, first=firsts[number])
    return role


def _number(candidate: Candidate) -> str | None:
    """Abbreviations leave it open: США заявили, ООН заявила."""
    if candidate.gender == "p":
        return "plur"
    return None if candidate.gender == "u" and candidate.kind != "person" else "sing"


class _Reader:
    """Makes mentions of candidates, with the value that each stands for."""

    def __init__(
        self,
        tokens: Tokens,
        found: list[Candidate],
        told: dict[int, Role],
        grammar: Grammar,
        led: dict[int, Role],
    ) -> None:
        self.tokens = tokens
        self.told = told
        self.led = led
        self.grammar = grammar
        self.others = [c for c in found if c.kind != "person"]
        self.firsts = [c.first for c in self.others]
        self.owner: dict[int, Person] = {}
        self.states = states_of_bodies(tokens.text, found, grammar)

    def _is_office(self, role: Role) -> bool:
        """Whether a role is more than whose kin somebody is, or of which people."""
        return role.lemma.lower() not in self.grammar.no_offices

    def owned(self, cluster: Cluster) -> None:
        """Settle the value of a cluster's mentions."""
        told = [self.told[id(member)] for member in cluster.members if id(member) in self.told]
        if not any(map(self._is_office, told)):
            told += [self.led[id(member)] for member in cluster.members if id(member) in self.led]
        beside = self._beside(cluster.members)
        if told:
            told = [role for role in told if self._is_office(role)] or told
            best = max(told, key=lambda role: (not self._is_past(role), role.last - role.first))
            title = self.grammar.title(self.tokens, best) if self._is_office(best) else None
            body = self._affiliation(best) or beside
            person = Person(name=cluster.name, job_title=title, affiliation=body)
        else:
            person = Person(name=cluster.name, affiliation=beside)
        self.owner.update({id(member): person for member in cluster.members})

    def _is_past(self, role: Role) -> bool:
        """Whether a role was somebody's before: whoever has one now is told of by that."""
        return self.tokens.words[role.first].lower().startswith(self.grammar.past)

    def _affiliation(self, role: Role) -> Organization | None:
        lowest = bisect_left(self.firsts, role.first)
        inside = self.others[lowest : bisect_left(self.firsts, role.last)]
        ordered = sorted(inside, key=lambda c: c.kind != "organization")
        found = next((c for c in ordered if c.kind in {"organization", "state", "demonym"}), None)
        if found is not None:
            return self._body(found)
        return self._abbreviated(role) or self._printed(role) or self._owner(role)

    def _owner(self, role: Role) -> Organization | None:
        """The body that an office is of which it stands behind: "Egypt's [trade minister], Jane Roe"."""
        before = bisect_left(self.firsts, role.first) - 1
        body = self.others[before] if before >= 0 else None
        if body is None or body.kind not in {"organization", "state", "demonym"} or body.last != role.first:
            return None
        return self._body(body) if self.tokens.gap(role.first - 1) in self.grammar.owning else None

    def _beside(self, members: list[Candidate]) -> Organization | None:
        """The body that a name is said to be of, behind it: "Jane Roe, of Acme University,"."""
        for member in members:
            following = bisect_left(self.firsts, member.last)
            body = self.others[following] if following < len(self.others) else None
            if body is None or body.kind != "organization" or body.first - member.last > _OF_BODY:
                continue
            if self.grammar.is_of.fullmatch(self.tokens.text, member.end, body.start):
                return self._body(body)
        return None

    def _printed(self, role: Role) -> Organization | None:
        """A body that only its marks show: гендиректор «Прибоя»."""
        text, base_of = self.tokens.text, self.grammar.bodies.printed
        printed = _PRINTED.match(text, self.tokens.ends[role.head] + 1) if base_of is not None else None
        return (
            Organization(name=base_of(printed[1], text)) if base_of is not None and printed is not None else None
        )

    def _abbreviated(self, role: Role) -> Organization | None:
        """A body that only its capitals show: глава РФПИ."""
        words = self.tokens.words[role.head + 1 : role.last]
        no_bodies = self.grammar.bodies.no_bodies
        capitals = (word for word in words if word.isupper() and 2 < len(word) < 7)
        name = next((word for word in capitals if word not in no_bodies), None)
        return Organization(name=name) if name else None

    def _body(self, candidate: Candidate) -> Organization:
        body, code = self._named_body(candidate), self.states.get(id(candidate))
        return of_state(body, code, self.grammar) if code else body

    def _named_body(self, candidate: Candidate) -> Organization:
        language = self.grammar.language
        if candidate.reading is None:
            return Organization(name=candidate.base, kind=candidate.label, country=candidate.country)
        if candidate.kind == "organization":
            return organization_of(candidate.reading, language)
        return state_of(candidate.reading.record, language)

    def _value(self, candidate: Candidate) -> Thing:
        if candidate.kind in {"organization", "demonym"}:
            return self._body(candidate)
        assert candidate.reading is not None
        return place_of(candidate.reading, self.grammar.language)

    def mention(self, candidate: Candidate) -> Mention:
        """The mention that a candidate has become."""
        tokens = self.tokens
        role = self.told.get(id(candidate))
        reading = candidate.reading
        speaks = reading is not None and candidate.kind in {"place", "organization"}
        return Mention(
            span=Span(candidate.start, candidate.end),
            text=tokens.text[candidate.start : candidate.end],
            kind=candidate.kind,
            value=self.owner.get(id(candidate)) or self._value(candidate),
            role_span=Span(tokens.starts[role.first], tokens.ends[role.last - 1]) if role else None,
            case=CASE_NAMES[candidate.cases] if len(candidate.cases) == 1 else None,
            gender=_GENDERS.get(candidate.gender),
            number=_number(candidate),
            stands_for=speaks_for(reading, self.grammar.language) if speaks and reading else None,
        )
