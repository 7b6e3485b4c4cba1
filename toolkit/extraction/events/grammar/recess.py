"""The words of a language for a court that breaks off and goes on."""

from collections.abc import Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class Recess:
    """The words of a language for a court that breaks off and goes on.

    Only a language whose papers tell it so needs them ("объявил перерыв до").

    Attributes:
        breaks: words for a court that breaks off ("перерыв", "прервано").
        sittings: forms of nouns for who sits in a court and for its sittings -> what goes on behind a recess.
        courts: nominatives of nouns for who sits in a court.
        able: forms of verbs for one who could do something ("смог").
    """

    breaks: frozenset[str] = frozenset()
    sittings: Mapping[str, str] = field(factory=dict)
    courts: frozenset[str] = frozenset()
    able: frozenset[str] = frozenset()
