"""Bodies that many states have: whose Senate it is, or whose Democratic Party, a text must tell."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.tables import city_of, things


def without_state(found: list[Candidate], grammar: Grammar) -> None:
    """Take the state from bodies such as a Senate, in a text in which nothing else is American."""
    doubtful = [candidate for candidate in found if _is_anywhere(candidate, grammar)]
    if doubtful and not any(_is_american(candidate, grammar) for candidate in found):
        for candidate in doubtful:
            candidate.base, candidate.reading = _name(candidate, grammar), None


def _name(candidate: Candidate, grammar: Grammar) -> str:
    reading = candidate.reading
    return (
        things(grammar.language)[int(reading.record)].name if reading is not None and reading.kind == "O" else ""
    )


def _is_anywhere(candidate: Candidate, grammar: Grammar) -> bool:
    return candidate.kind == "organization" and _name(candidate, grammar) in grammar.bodies.anywhere


def _is_american(candidate: Candidate, grammar: Grammar) -> bool:
    reading = candidate.reading
    if reading is None or _is_anywhere(candidate, grammar):
        return False
    if reading.kind == "C":
        return reading.record == "US"
    if reading.kind in "RO":
        return things(grammar.language)[int(reading.record)].country == "US"
    return reading.kind in "Gg" and city_of(reading.record.rstrip("?")).country == "US"
