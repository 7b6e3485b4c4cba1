"""Bodies that a text calls by their initials behind the full name: "the World Trade Group (WTG)"."""

import re

from attrs import evolve

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tokens import Tokens

_INITIALS = re.compile(r" \(([^\W\d_](?<=[A-ZА-ЯЁ])[A-ZА-ЯЁ&]{1,7})\)")
_MOST = 40
"""How many such names of one text are looked at; a text has fewer."""


def _are_initials(initials: str, name: str) -> bool:
    """Whether initials may be of a name, or of one with words before it: "(AROS)", Reclaim Our Schools."""
    words = "".join(word[0] for word in name.split() if word[0].isupper())
    return " " in name and (initials[0] == name[0] or initials.endswith(words))


def with_initials(tokens: Tokens, found: list[Candidate]) -> None:
    """Join what stands for a body by its initials to it, wherever the text has it behind the full name."""
    bodies: dict[str, Candidate] = {}
    for candidate in found:
        told = _INITIALS.match(tokens.text, candidate.end) if candidate.kind == "organization" else None
        if told is not None and _are_initials(told[1], candidate.base) and len(bodies) < _MOST:
            bodies.setdefault(told[1], candidate)
    if not bodies:
        return
    taken = {index for one in found for index in range(one.first, one.last)}
    for index, word in enumerate(tokens.words):
        body = bodies.get(word)
        if body is None or index in taken or index < body.last + 1:
            continue
        start, end = tokens.starts[index], tokens.ends[index]
        found.append(evolve(body, first=index, last=index + 1, start=start, end=end, cases="", gender="u"))
    found.sort(key=lambda one: one.first)
