"""What the name of an event is made of."""

from attrs import define

from toolkit.extraction.events.forms import EventNoun


@define(kw_only=True)
class NameParts:
    """What the name of an event is made of.

    Attributes:
        noun: the event noun, or None for an event told by a verb.
        kind: the event's kind; "" for none.
        lemma: the infinitive of the verb that tells of it or holds it.
        deal: what is signed, for a signing told by a verb and a weak noun.
        modifiers: the words before the noun that belong to it, as printed.
        complement: the words after it that belong to it, as printed.
        participants: how the text names those who take part, by their last names.
        subject: of a verb: those who act.
        who: of a verb or a noun that somebody holds: the words of the subject, where they are no names.
        patient: of a verb: those to whom it happens.
        companion: of a verb: whom it is done with, as printed ("с президентом Сербии").
        thing: of a verb: the words of its object, as printed.
        manner: of a journey told by a verb: what it is called besides ("официальным" of "с официальным визитом").
        goal: the place of a journey: as printed where it is in the case of a goal, else its name.
        place: the words of the place with its preposition, as printed.
        clause: the clause without its date.
        women: those of the names that are of women.
        passive: whether a verb tells what is done to its subject.
        mixed: whether persons take part and states or bodies too.
        owner: whose the event is, where no name tells it ("committee").
        bare: whether the noun is the object of a verb whose subject nobody's name tells.
    """

    noun: EventNoun | None
    kind: str = ""
    lemma: str = ""
    deal: EventNoun | None = None
    modifiers: tuple[str, ...] = ()
    complement: str = ""
    participants: tuple[str, ...] = ()
    subject: tuple[str, ...] = ()
    who: str = ""
    patient: tuple[str, ...] = ()
    companion: str = ""
    thing: str = ""
    manner: tuple[str, ...] = ()
    goal: str = ""
    place: str = ""
    clause: str = ""
    women: frozenset[str] = frozenset()
    mixed: bool = False
    passive: bool = False
    owner: str = ""
    bare: bool = False

    @property
    def is_pact_itself(self) -> bool:
        """Whether a pact does something itself, and nobody makes it: "the accord takes effect"."""
        if self.kind != "deal" or self.lemma or self.noun is None:
            return False
        first, _, rest = self.clause.partition(" ")
        return bool(rest) and first.casefold() == (*self.modifiers, self.noun.base)[0].casefold()
