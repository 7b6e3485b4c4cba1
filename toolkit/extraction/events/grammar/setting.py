"""The words of a language by which a construction gives its date to what does not stand nearest."""

from attrs import frozen


@frozen(kw_only=True)
class Setting:
    """The words of a language by which a construction gives its date to what does not stand nearest.

    Fill what a day can be made ("объявил 4 марта днём траура"); the others follow the constructions.

    Attributes:
        made_days: words for what a day is made by a verb of declaring ("днем", "выходным").
            about: prepositions before what somebody decides or agrees on ("решение о закрытии").
        since: prepositions before the first day of a time ("с 15 марта").
        from_then: those, and others before a day that what is to be done goes to ("к 15 марта").
        when: conjunctions behind a date and a comma that open what happens then ("когда").
        then: words behind a part of a day that are of the clause, and not of what a day is made.
        day_of: nouns for the day of something ("дата матча – 21 мая").
        date_of: those, and nouns for its time, between a verb of setting and the event.
        trading: infinitives of verbs that a ticket is bought or sold by, for the day of an event.
        can: beginnings of verbs for one who is able ("смогут").
        holding: beginnings of nouns that only bring about the event that they have in the genitive ("проведение").
        of_holding: forms of nouns before which an event stands in the genitive ("за проведение заседания").
        of_that: pronouns that go with what stands before them, and with no event behind ("после этого матч").
    """

    made_days: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    from_then: frozenset[str] = frozenset()
    when: frozenset[str] = frozenset()
    then: frozenset[str] = frozenset()
    day_of: frozenset[str] = frozenset()
    date_of: frozenset[str] = frozenset()
    trading: frozenset[str] = frozenset()
    can: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()
    of_holding: frozenset[str] = frozenset()
    of_that: frozenset[str] = frozenset()
