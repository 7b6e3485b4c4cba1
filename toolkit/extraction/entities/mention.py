"""What is found: one mention of a person, body or place, and where it stands."""

from attrs import frozen

from toolkit.model import Organization, Person, Place, Span

Thing = Person | Organization | Place


@frozen(kw_only=True)
class Mention:
    """A name in the text, with the thing that it names.

    Attributes:
        span: where the name stands, without its role.
        text: the name as printed.
        kind: "person", "organization", "place", "state" (a country), "demonym" (an adjective of a country)
            or "description" (somebody not named: "представители администрации Трампа").
        value: the thing; equal for all mentions of one thing in the text.
        role_span: where the phrase of the role stands ("пресс-секретарь президента РФ"), when there is one.
        case: grammatical case where the language has them: nomn, gent, datv, accs, ablt, loct; None when
            the form leaves it open.
        gender: "masc", "femn" or "neut", when known.
        number: "sing" or "plur", when known.
        stands_for: the state that a capital or a seat of government may speak for ("Москва", "the Kremlin").
    """

    span: Span
    text: str
    kind: str
    value: Thing
    role_span: Span | None = None
    case: str | None = None
    gender: str | None = None
    number: str | None = None
    stands_for: Organization | None = None
