"""Bodies that many states have: whose Senate it is, or whose Democratic Party, a text must tell."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.tables import city_of, things

# The tables have them as American, which they are in a text that names anything American.
_ANYWHERE = frozenset(
    {
        "Congress",
        "Democratic Party",
        "Republican Party",
        "House of Representatives",
        "Senate",
        "Supreme Court",
        "Конгресс",
        "Палата представителей",
        "Сенат",
    }
)


def without_state(found: list[Candidate], language: str) -> None:
    """Take the state from bodies such as a Senate, in a text in which nothing else is American."""
    doubtful = [candidate for candidate in found if _is_anywhere(candidate, language)]
    if doubtful and not any(_is_american(candidate, language) for candidate in found):
        for candidate in doubtful:
            candidate.base, candidate.reading = _name(candidate, language), None


def _name(candidate: Candidate, language: str) -> str:
    reading = candidate.reading
    return things(language)[int(reading.record)].name if reading is not None and reading.kind == "O" else ""


def _is_anywhere(candidate: Candidate, language: str) -> bool:
    return candidate.kind == "organization" and _name(candidate, language) in _ANYWHERE


def _is_american(candidate: Candidate, language: str) -> bool:
    reading = candidate.reading
    if reading is None or _is_anywhere(candidate, language):
        return False
    if reading.kind == "C":
        return reading.record == "US"
    if reading.kind in "RO":
        return things(language)[int(reading.record)].country == "US"
    return reading.kind in "Gg" and city_of(reading.record.rstrip("?")).country == "US"
