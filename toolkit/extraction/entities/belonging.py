"""Whose a body is: every state has its foreign ministry, and "МИД Швейцарии" and "МИД Армении" are two."""

from collections import defaultdict
from functools import lru_cache
from itertools import pairwise

from attrs import evolve

from toolkit.extraction.entities.bodies import BodyWords
from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.tables import one_name, states, things
from toolkit.extraction.entities.values import organization_of, state_of
from toolkit.model import Organization


def states_of_bodies(text: str, found: list[Candidate], grammar: Grammar) -> dict[int, str]:
    """The state of each body that has one of its kind in every state, by the identity of the candidate.

    It stands beside the body ("МИД Швейцарии", "немецкий МИД", "Armenia's Foreign Ministry"); a body without
    one is that of the only state that the text names with such a body.
    """
    language = grammar.language
    bodies = [one for one in found if _is_public(one, grammar)]
    if not bodies:
        return {}
    told = _beside(text, found, grammar.bodies)
    named: dict[str, set[str]] = defaultdict(set)
    for body in bodies:
        if id(body) in told:
            named[_name(body, language)].add(told[id(body)])
    for body in bodies:
        only = named[_name(body, language)]
        if id(body) not in told and len(only) == 1:
            told[id(body)] = next(iter(only))
    return {id(body): told[id(body)] for body in bodies if id(body) in told}


def _beside(text: str, found: list[Candidate], words: BodyWords) -> dict[int, str]:
    told: dict[int, str] = {}
    for one, other in pairwise(found):
        between = text[one.end : other.start]
        if other.kind == "organization" and one.reading and between in words.before.get(one.kind, ()):
            told[id(other)] = one.reading.record
    for one, other in pairwise(found):
        if other.kind == "state" and other.reading and text[one.end : other.start] == words.after:
            told[id(one)] = other.reading.record
    return told


def _is_public(candidate: Candidate, grammar: Grammar) -> bool:
    if candidate.kind != "organization":
        return False
    if candidate.reading is None:
        return grammar.bodies.public.search(candidate.base) is not None
    row = things(grammar.language)[int(candidate.reading.record)] if candidate.reading.kind == "O" else None
    return row is not None and row.kind == "government" and row.country is None


def _name(candidate: Candidate, language: str) -> str:
    return organization_of(candidate.reading, language).name if candidate.reading else candidate.base


@lru_cache(maxsize=1024)
def of_state(body: Organization, code: str, grammar: Grammar) -> Organization:
    """A body of every state as that of one: "МИД" and AM are "МИД Армении"."""
    language = grammar.language
    name = grammar.bodies.of_state(body.name, states(language).get(code, code))
    whole = evolve(body, name=one_name(language).get(name, name), kind="government")
    return evolve(whole, country=state_of(code, language).country)
