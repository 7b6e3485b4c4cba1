"""The phrase of an office or a trade beside a name."""

from attrs import define


@define
class Role:
    """A phrase of words [first, last), its head and the head's base form."""

    first: int
    last: int
    head: int
    lemma: str
    gender: str
