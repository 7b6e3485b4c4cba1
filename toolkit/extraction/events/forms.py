"""Forms of the words that tell an event: nouns that name one, verbs of action."""

from attrs import frozen


@frozen
class EventNoun:
    """One form of a noun that names an event.

    Attributes:
        base: the nominative of the same number.
        kind: the event's kind.
        strong: whether it names an event by itself; a weak one needs a verb of holding.
        gender: "m", "f", "n", or "p" for plural.
        cases: the (case, number) pairs that the form can be; empty where the language has no cases.
        genitive: the genitive of the same number, where the language has one.
        many: the nominative of the plural, where the language has cases.
    """

    base: str
    kind: str
    strong: bool = True
    gender: str = ""
    cases: frozenset[str] = frozenset()
    genitive: str = ""
    many: str = ""


@frozen
class Action:
    """One form of a verb of action.

    Attributes:
        lemma: the infinitive.
        kind: the kind of event that the verb tells by itself; "" for a verb of any action.
        tense: "past", "future", "present", "participle" or "infinitive".
        light: "s" when an event can be its subject ("прошли"), "o" when its object ("провели").
        number: "s", "p" or "".
    """

    lemma: str
    kind: str
    tense: str
    light: str = ""
    number: str = ""
