"""The particles and articles of a language that many readers of events ask for."""

from attrs import frozen


@frozen(kw_only=True)
class Particles:
    """The particles and articles of a language that many readers of events ask for.

    Languages that tell the same by endings leave them empty.

    Attributes:
        to: the particle of an infinitive.
        of: the preposition of a genitive.
        the: articles that stand before a body.
    """

    to: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    the: frozenset[str] = frozenset()
