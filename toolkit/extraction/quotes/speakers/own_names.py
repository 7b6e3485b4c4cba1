"""English names of bodies that no table has, with what they are of or for: "Transport for London (TfL)"."""

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.attribution import Phrase
from toolkit.extraction.quotes.sentence.clause import Clause
from toolkit.extraction.quotes.speakers.naming import agent_of
from toolkit.model import Agent, Organization

_OF = frozenset({"of", "for"})
_SHORT_NAME = 3
_OWNS = ("'s", "’s")


def own_name(clause: Clause, source: Phrase, inside: list[Mention]) -> Agent | None:
    """The body whose name a phrase begins with, where what follows only tells more of it."""
    if clause.lexicon.order != "position":
        return None
    start = _behind_owner(clause, source)
    end = _capitals(clause, start, source[1])
    if end == start or _is_other(clause, start, end):
        return None
    behind = _over_short_name(clause, end, source[1])
    if behind == source[1]:
        whole = behind > end or start > source[0] + 1
        return _named(clause, start, end, inside) if whole and end - start > 1 else None
    if clause.word(behind) not in _OF:
        return None
    further = _capitals(clause, behind + 1, source[1])
    if end - start > 1:
        # "The Crown Office (CO) of the government": the office speaks, and no government.
        return _named(clause, start, end, inside) if further == behind + 1 and behind > end else None
    if further == behind + 1 or behind > end:
        return None
    return _named(clause, start, further, inside)


def _behind_owner(clause: Clause, source: Phrase) -> int:
    """Behind an article, and whose the body is: "[the city's] Fire Department"."""
    start = source[0] + (clause.word(source[0]) in clause.lexicon.articles)
    owned = clause.word(start).endswith(_OWNS) and not clause.is_capital(start)
    return start + owned


def _capitals(clause: Clause, i: int, high: int) -> int:
    while i < high and clause.is_capital(i) and not clause.word(i).endswith(_OWNS):
        i += 1
    return i


def _is_other(clause: Clause, start: int, end: int) -> bool:
    """Whether somebody's office, how many or a person stands at the begin: "Residents of", "Jane Roe"."""
    data = clause.lexicon
    first, noun, named = clause.word(start), clause.noun(end - 1), clause.mention(start)
    counts = first in data.openers or first in data.determiners or first in data.prepositions
    known = named is not None and named.kind != "organization"
    return counts or known or (noun is not None and noun.kind == "person")


def _over_short_name(clause: Clause, i: int, high: int) -> int:
    """Behind the short form of a name in brackets."""
    if clause.word(i) != "(" or i + _SHORT_NAME > high or clause.word(i + 2) != ")":
        return i
    return i + _SHORT_NAME


def _named(clause: Clause, start: int, end: int, inside: list[Mention]) -> Agent:
    span = clause.span((start, end))
    known = next((agent_of(m) for m in inside if m.span == span), None)
    return known or Organization(name=span.of(clause.text))
