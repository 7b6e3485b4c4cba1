"""The words of a language for the last day by which something is to be handed in."""

from collections.abc import Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class Deadlines:
    """The words of a language for the last day by which something is to be handed in.

    Fill `things` and `accepted` first: "заявки принимаются до 15 декабря" is the common form.

    Attributes:
        things: forms of what is handed in, as subject or object -> its form in a name.
        accepted: forms of verbs for taking it in.
        to_hand_in: infinitives of verbs for handing it in.
        may: words before those that tell that it can, or must, be done.
        terms: nouns for a time within which it is to be done ("срок").
        of_term: nouns behind those for what is done in it ("подачи").
        to_end: what begins a time whose last day is meant ("до конца").
        lasting: beginnings of verbs by which something only lasts until a day ("продлится").
        end_of_term: the name of the end of such a term, its words for {}.
        end_of_taking: the name of the end of taking something in.
    """

    things: Mapping[str, str] = field(factory=dict)
    accepted: frozenset[str] = frozenset()
    to_hand_in: frozenset[str] = frozenset()
    may: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    of_term: frozenset[str] = frozenset()
    to_end: str = ""
    lasting: tuple[str, ...] = ("\0",)
    end_of_term: str = ""
    end_of_taking: str = ""
