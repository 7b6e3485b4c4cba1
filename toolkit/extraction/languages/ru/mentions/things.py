"""What the tables have of the words of a Russian text: bodies, states, peoples, places."""

from toolkit.extraction.entities.candidate import Candidate
from toolkit.extraction.entities.lexicon import Reading, readings
from toolkit.extraction.entities.tables import exact_names, longest
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.syllabic import Syllabic


def exact(tokens: Tokens, index: int, line: str) -> Candidate | None:
    """A name that stands as the tables write it, the longest of those in a line of them."""
    found = longest(tokens, index, line)
    if found is None:
        return None
    entry, last, stop = found
    letters, _, record = entry[2:].partition("=")
    record, _, name = record.partition("|")
    return thing(tokens, index, last, Reading(entry[0], entry[1], name, letters, record), stop)


def thing_at(tokens: Tokens, index: int) -> Candidate | None:
    """The thing of the tables that begins at a word: a name of several words, or one."""
    line = exact_names("ru").get(tokens.words[index])
    found = None if line is None else exact(tokens, index, line)
    if found:
        return found
    reading = next((r for r in readings("ru", tokens.words[index]) if r.kind in "OCRG"), None)
    return thing(tokens, index, index + 1, reading) if reading else None


def thing(tokens: Tokens, first: int, last: int, reading: Reading, end: int | None = None) -> Candidate:
    """What a reading of some words names."""
    kind = {"C": "state", "O": "organization"}.get(reading.kind, "place")
    base = reading.base or tokens.text[tokens.starts[first] : end or tokens.ends[last - 1]]
    stop = tokens.ends[last - 1] if end is None else end
    return Candidate(
        first,
        last,
        kind,
        tokens.starts[first],
        stop,
        reading=reading,
        base=base,
        gender=reading.gender,
        cases=reading.cases,
    )


def demonym(tokens: Tokens, index: int, entry: str) -> Candidate:
    """The people that a word names, or whose it is."""
    code, letters = entry.split("/")[:2]
    reading = Reading("C", letters[0], "", letters[1:], code)
    start, end = tokens.starts[index], tokens.ends[index]
    return Candidate(
        index, index + 1, "demonym", start, end, reading=reading, gender=letters[0], cases=letters[1:]
    )


def body(
    tokens: Tokens,
    first: int,
    last: int,
    base: str,
    *,
    gender: str = "u",
    cases: str = "",
    label: str | None = None,
    stop: int = 0,
    country: str | None = None,
) -> Candidate:
    """A body that the tables do not have, named by some words."""
    start, end = tokens.starts[first], tokens.ends[last - 1]
    return Candidate(
        first,
        last,
        "organization",
        start,
        end,
        base=base,
        gender=gender,
        cases=cases,
        label=label,
        stop=stop,
        country=country,
    )


def made_of_parts(tokens: Tokens, index: int, made: Syllabic) -> Candidate:
    """The body that a name made of parts of words names: Приморгидромет."""
    return body(tokens, index, index + 1, made.base, gender=made.gender, cases=made.cases, label=made.kind)
