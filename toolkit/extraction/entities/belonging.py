"""Whose a body is: every state has its foreign ministry, and "МИД Швейцарии" and "МИД Армении" are two."""

import re
from collections import defaultdict
from functools import lru_cache
from itertools import pairwise

from attrs import evolve

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tables import one_name, states, things
from toolkit.extraction.entities.values import organization_of, state_of
from toolkit.extraction.languages.ru.grammar import genitive
from toolkit.model import Organization

# Bodies that every state has, as far as they are not those of the tables that have no state.
_PUBLIC = re.compile(
    r"(?:Ministry|Minister's Office|Parliament|Cabinet|Senate|Congress|Army|Navy|Air Force|Armed Forces"
    r"|Central Bank|(?:Supreme|Constitutional) Court|House of Representatives|Chamber of Deputies"
    r"|Сенат|Конгресс|Палата представителей)$|^(?:the )?Ministry of\b"
)
_AFTER = {"ru": " ", "en": " of "}
"""What stands between a body and the state after it."""
_BEFORE = {"demonym": (" ",), "state": ("'s ", "’s ")}
"""What stands between a word for a state and the body after it, by the kind of that word."""


def states_of_bodies(text: str, found: list[Candidate], language: str) -> dict[int, str]:
    """The state of each body that has one of its kind in every state, by the identity of the candidate.

    It stands beside the body ("МИД Швейцарии", "немецкий МИД", "Armenia's Foreign Ministry"); a body without
    one is that of the only state that the text names with such a body.
    """
    bodies = [one for one in found if _is_public(one, language)]
    if not bodies:
        return {}
    told = _beside(text, found, language)
    named: dict[str, set[str]] = defaultdict(set)
    for body in bodies:
        if id(body) in told:
            named[_name(body, language)].add(told[id(body)])
    for body in bodies:
        only = named[_name(body, language)]
        if id(body) not in told and len(only) == 1:
            told[id(body)] = next(iter(only))
    return {id(body): told[id(body)] for body in bodies if id(body) in told}


def _beside(text: str, found: list[Candidate], language: str) -> dict[int, str]:
    told: dict[int, str] = {}
    for one, other in pairwise(found):
        between = text[one.end : other.start]
        if other.kind == "organization" and one.reading and between in _BEFORE.get(one.kind, ()):
            told[id(other)] = one.reading.record
    for one, other in pairwise(found):
        if other.kind == "state" and other.reading and text[one.end : other.start] == _AFTER[language]:
            told[id(one)] = other.reading.record
    return told


def is_public(name: str) -> bool:
    """Whether every state has a body of such a name."""
    return _PUBLIC.search(name) is not None


def _is_public(candidate: Candidate, language: str) -> bool:
    if candidate.kind != "organization":
        return False
    if candidate.reading is None:
        return is_public(candidate.base)
    row = things(language)[int(candidate.reading.record)] if candidate.reading.kind == "O" else None
    return row is not None and row.kind == "government" and row.country is None


def _name(candidate: Candidate, language: str) -> str:
    return organization_of(candidate.reading, language).name if candidate.reading else candidate.base


@lru_cache(maxsize=1024)
def of_state(body: Organization, code: str, language: str) -> Organization:
    """A body of every state as that of one: "МИД" and AM are "МИД Армении"."""
    state = states(language).get(code, code)
    name = f"{body.name} of {state}" if language == "en" else f"{body.name} {genitive(state)}"
    whole = evolve(body, name=one_name(language).get(name, name), kind="government")
    return evolve(whole, country=state_of(code, language).country)
