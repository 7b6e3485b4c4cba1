"""The words of a language for coming and going, by which a name tells where."""

from attrs import frozen


@frozen(kw_only=True)
class Journeys:
    """The words of a language for coming and going, by which a name tells where.

    Fill the nouns with the prepositions behind them, and the verbs with no kind of their own.

    Attributes:
        going: infinitives of verbs for a journey that are no visit, with the place behind "to" or right behind.
        heading: those of them whose place a preposition leads to.
        nouns: nouns of coming and going, whose name tells where ("прибытие").
        ways: prepositions before where one goes or comes from.
    """

    going: frozenset[str] = frozenset()
    heading: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    ways: frozenset[str] = frozenset()
