"""Bodies that a text calls by their initials behind the full name: "the World Trade Group (WTG)"."""

import re

from attrs import evolve

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tokens import Tokens

_INITIALS = re.compile(r" \(([^\W\d_](?<=[A-ZА-ЯЁ])[A-ZА-ЯЁ&и]{1,7})\)")
_FEWEST, _SHORTEST = 2, 3
_MOST = 40
"""How many such names of one text are looked at; a text has fewer."""


def _are_initials(initials: str, name: str) -> bool:
    """Whether initials may be of a name, or of one with words before it: "(AROS)", Reclaim Our Schools."""
    words = "".join(word[0] for word in name.split() if word[0].isupper())
    return " " in name and (initials[0] == name[0].upper() or initials.endswith(words))


def with_initials(tokens: Tokens, found: list[Candidate]) -> None:
    """Join what stands for a body by its initials to it, wherever the text has it behind the full name."""
    bodies = _by_initials(tokens, found)
    if bodies.keys().isdisjoint(tokens.words):
        return
    taken: set[int] = set()
    kept: list[Candidate] = []
    for one in found:
        body = bodies.get(tokens.words[one.first]) if one.last == one.first + 1 else None
        joins = body is not None and one.kind == "organization" and one.first >= body.last
        taken.update(range(one.first, one.last))
        if body is None or not joins:
            kept.append(one)
        elif one.first > body.last:
            kept.append(_called(tokens, one.first, body))
    found[:] = kept
    for index, word in enumerate(tokens.words):
        body = bodies.get(word)
        if body is not None and index not in taken and index > body.last:
            found.append(_called(tokens, index, body))
    found.sort(key=lambda one: one.first)


def _by_initials(tokens: Tokens, found: list[Candidate]) -> dict[str, Candidate]:
    """The bodies that the text has by their full name, by what stands for each."""
    bodies: dict[str, Candidate] = {}
    full: dict[str, list[Candidate]] = {}
    for candidate in found:
        if candidate.kind != "organization" or candidate.last - candidate.first < _FEWEST:
            continue
        told = _INITIALS.match(tokens.text, candidate.stop or candidate.end)
        known = told is not None and (_are_initials(told[1], candidate.base) or _is_free(told[1]))
        if told is not None and known and len(bodies) < _MOST:
            bodies.setdefault(told[1], candidate)
        own = _initials_of(candidate.base)
        if len(own) >= _SHORTEST and len(full) < _MOST:
            full.setdefault(own, []).append(candidate)
    for initials, bearers in full.items():
        if len({one.base for one in bearers}) == 1:
            bodies.setdefault(initials, bearers[0])
    return bodies


def _initials_of(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _is_free(initials: str) -> bool:
    """Whether letters behind a full name in brackets can stand for nothing but it: "(BIANCO)"."""
    return initials.isascii() and initials.isalpha() and len(initials) > _SHORTEST


def _called(tokens: Tokens, index: int, body: Candidate) -> Candidate:
    """The mention of a body by its initials."""
    start, end = tokens.starts[index], tokens.ends[index]
    called = tokens.words[index]
    one = evolve(body, first=index, last=index + 1, start=start, end=end, cases="", gender="u", stop=0)
    return evolve(one, called=called) if called != body.base else one
