"""The words of a language by which the name of an event ends, goes on or tells no object."""

from attrs import frozen


@frozen(kw_only=True)
class NameWords:
    """The words of a language by which the name of an event ends, goes on or tells no object.

    Begin with `no_object`: without it, a place or a cause is named as what something is done to.

    Attributes:
        face_to_face: runs of words for how two meet, which end the name of an event ("один на один").
        leading_on: pairs of a preposition and a noun that tell nothing without what follows ("с участием").
        away_from: prepositions before a name to which nothing is done ("от").
        no_object: prepositions that no object begins with ("behind").
        of_oneself: infinitives of verbs whose subject is the one to whom it happens ("die").
        gone: infinitives of verbs whose genitive is the one who died ("не стать").
        whose: relatives for one whom somebody belongs to ("whose leader").
    """

    face_to_face: frozenset[tuple[str, str, str]] = frozenset()
    leading_on: frozenset[tuple[str, str]] = frozenset()
    away_from: frozenset[str] = frozenset()
    no_object: frozenset[str] = frozenset()
    of_oneself: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
