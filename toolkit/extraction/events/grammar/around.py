"""The words of a language between a date and an event that is not the one of the date."""

from attrs import frozen


@frozen(kw_only=True)
class Around:
    """The words of a language between a date and an event that is not the one of the date.

    Begin with `about`: the others are for nouns that a noun or a verb leads to.

    Attributes:
        about: prepositions before an event that is only spoken of, or a cause ("о", "из-за").
        within: nouns after "в" or "на" for what an event belongs to ("рамках").
        by_wire: beginnings of nouns for what is held from afar ("онлайн-").
        toward: prepositions before an event that somebody sets about ("приступит к рассмотрению").
        set_about: beginnings of verbs for that ("приступ").
        at: words before an event at which something was said or done ("during", "в ходе").
        beginning: pairs of words before what began at a date, since which more is told ("с начала", "с момента").
        at_whom: prepositions before one whose something is ("у премьера").
    """

    about: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    by_wire: tuple[str, ...] = ()
    toward: frozenset[str] = frozenset()
    set_about: tuple[str, ...] = ()
    at: frozenset[str] = frozenset()
    at_whom: frozenset[str] = frozenset()
    beginning: frozenset[tuple[str, str]] = frozenset()
