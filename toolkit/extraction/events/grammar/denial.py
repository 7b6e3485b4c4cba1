"""The words of a language for what was not, or would only have been."""

from attrs import frozen


@frozen(kw_only=True)
class Denial:
    """The words of a language for what was not, or would only have been.

    Fill the auxiliaries where verbs tell it ("would have met"), the particles where a particle does ("бы").

    Attributes:
        would: auxiliaries for what would have been on a condition ("would").
        unreal: auxiliaries before "have" for what was not ("should").
        particles: particles beside a verb for what was not ("бы").
        have: the auxiliary after those ("have").
        had: what opens a condition without "if" ("Had the talks taken place").
        inverted: what opens one of what may yet be ("Should they win").
        perhaps: words before what is only possible, behind a verb ("whether").
        when_so: the one of those that a comma parts from what it opens ("if").
        onto: prepositions before an event that somebody goes to ("вышли на акцию").
    """

    would: frozenset[str] = frozenset()
    unreal: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    have: frozenset[str] = frozenset()
    had: frozenset[str] = frozenset()
    inverted: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()
    when_so: frozenset[str] = frozenset()
    onto: frozenset[str] = frozenset()
