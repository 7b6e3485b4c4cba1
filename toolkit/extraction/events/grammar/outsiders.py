"""The words of a language that tell who takes no part, though the clause names them."""

from attrs import frozen


@frozen(kw_only=True)
class Outsiders:
    """The words of a language that tell who takes no part, though the clause names them.

    Begin with `not_for` and `mediated`; endings are for languages with cases.

    Attributes:
        not_for: prepositions before one who does not take part ("for").
        mediated: prepositions between a word of bringing together and the one who does so ("brokered by").
        during: prepositions before a body whose time is meant ("during the Senate").
        departments: nouns for bodies of which a state only says whose they are ("ведомств").
        members: nouns for those that a body is made of ("стран").
        money: nouns for a coin of which a state says whose it is ("долларов").
        at_house: prepositions before a body beside which something happens ("при").
        houses: endings of nouns for a house that something happens in ("в посольстве").
        of_one: endings of adjectives of one person's office ("российский").
        former: beginnings of words before an office that its bearer has no more ("former", "экс-").
        visitors: beginnings of nouns for those whom a house is open to, and nobody meets.
    """

    not_for: frozenset[str] = frozenset()
    mediated: frozenset[str] = frozenset()
    during: frozenset[str] = frozenset()
    departments: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    money: frozenset[str] = frozenset()
    at_house: frozenset[str] = frozenset()
    houses: tuple[str, ...] = ()
    of_one: tuple[str, ...] = ()
    former: tuple[str, ...] = ("\0",)
    visitors: tuple[str, ...] = ("\0",)
