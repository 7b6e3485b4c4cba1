"""A stretch of words that may be a name, and the ways to read it."""

from typing import NamedTuple

from attrs import define

from toolkit.extraction.entities.cases import ALL_CASES
from toolkit.extraction.entities.lexicon import Reading


class Option(NamedTuple):
    """One way to read a person's name."""

    base: str
    given: str
    gender: str
    cases: str
    eastern: bool = False


@define
class Candidate:
    """A stretch of words that may be a name.

    Attributes:
        first: its first word, by number.
        last: one past its last.
        kind: person, place, state, organization, demonym.
        tags: a letter for each word.
        reading: what the tables say of it, for things of the tables.
        base: the base form of the name; the surname alone for a person named by it.
        given: the first name in its base form.
        gender: m, f, u.
        cases: letters of the cases that it may stand in.
        start: where it stands in the text.
        end: where it ends.
        doubtful: whether it may as well be no name, or another kind of name.
        options: ways to read a person's name.
        label: what kind of body it is, as its noun says.
        stop: where a body's whole name ends, with a place that is told of by itself too: "суд Лондона".
        country: the code of the state that a body is of, where its name tells it.
        called: how the text calls a body here, where that is not its name.
    """

    first: int
    last: int
    kind: str
    start: int
    end: int
    tags: str = ""
    reading: Reading | None = None
    base: str = ""
    given: str = ""
    gender: str = "u"
    cases: str = ALL_CASES
    doubtful: bool = False
    options: tuple[Option, ...] = ()
    label: str | None = None
    stop: int = 0
    called: str = ""
    country: str | None = None
