"""The words of a language by which a clause only gives a figure."""

from attrs import frozen


@frozen(kw_only=True)
class Amounts:
    """The words of a language by which a clause only gives a figure.

    Fill the verbs of expecting and the nouns before a figure.

    Attributes:
        just_as: words before a verb of expecting that is said aside ("как [ожидается]").
        expecting: infinitives of verbs by which a figure may be expected, and no event.
        at_level: nouns for such a figure.
        since_day: nouns for a day from which years are counted ("со дня рождения").
    """

    just_as: frozenset[str] = frozenset()
    expecting: frozenset[str] = frozenset()
    at_level: frozenset[str] = frozenset()
    since_day: frozenset[str] = frozenset()
