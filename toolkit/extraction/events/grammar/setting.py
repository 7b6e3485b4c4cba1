"""The words of a language by which a construction gives its date to what does not stand nearest."""

from attrs import frozen


@frozen(kw_only=True)
class Setting:
    """The words of a language by which a construction gives its date to what does not stand nearest.

    Fill what a day can be made ("объявил 4 марта днём траура"); the others follow the constructions.

    Attributes:
        made_days: words for what a day is made by a verb of declaring ("днем", "выходным").
    """

    made_days: frozenset[str] = frozenset()
