"""English turns: who is told to have said it, and which words are his."""

import pytest

from toolkit.extraction import find_quotes
from toolkit.model import QuoteKind

D, I_, M = QuoteKind.DIRECT, QuoteKind.INDIRECT, QuoteKind.MIXED
Told = list[tuple[QuoteKind, str, str | None]]
CASES: dict[str, Told] = {
    # A clause that stands between the marks whole is printed word for word, also behind "that".
    "Ian Moss said that “the winter will be long for all of us.”": [
        (D, "the winter will be long for all of us.", "Ian Moss")
    ],
    "A nurse said that: “We were asked to leave at night.”": [(D, "We were asked to leave at night.", "nurse")],
    "Ian Moss said that “would help nobody”.": [(M, "would help nobody", "Ian Moss")],
    # The subject of words between marks belongs to them.
    "Ada Roe reiterated the union “stands ready to meet without terms”.": [
        (M, "the union “stands ready to meet without terms”", "Ada Roe")
    ],
    "Ada Roe said Norvik “plans on keeping all of its shops open”.": [
        (M, "Norvik “plans on keeping all of its shops open”", "Ada Roe")
    ],
    "The ministry announced a new fund “that will help the poorest of the poor”.": [
        (D, "that will help the poorest of the poor", "ministry")
    ],
    # Words that begin with a capital behind "said" are no name.
    "Ned Hale said “UN rules remain in effect” and “we are sending help to all”.": [
        (D, "UN rules remain in effect we are sending help to all", "Ned Hale")
    ],
    # A participle behind "and" is no verb of the speaker's.
    "Ada Grey warned that long queues and limited trade might lead to hunger.": [
        (I_, "long queues and limited trade might lead to hunger", "Ada Grey")
    ],
    # Who tells something to those before whom it is told.
    "The hearing was told by engineer Tony Moss that he had sent photographs.": [
        (I_, "he had sent photographs", "Tony Moss")
    ],
    "It was announced by the ministry that the road would close.": [(I_, "the road would close", "ministry")],
    "A statement read by a lawyer that day was short.": [],
    # How it was said stands behind the verb.
    "“It is a drop,” its director, Beate Lind, said by phone.": [(D, "It is a drop", "Beate Lind")],
    # What is set between commas is no subject.
    "The shop, whose owner, Jane Roe, testified that it was shut, burned down.": [(I_, "it was shut", "Jane Roe")],
    "The review, published on a website, also stated that hundreds were hurt.": [
        (I_, "hundreds were hurt", "review")
    ],
    "The mayor, elected in May, said it was late.": [(I_, "it was late", "mayor")],
    "The minister, Jane Roe, denied paying the firm.": [],
    # The day belongs to the writer.
    "According to the Centre on Saturday, a group left the front.": [(I_, "a group left the front", "Centre")],
    # A body by its name, with what it is for.
    "On Friday, Transport for Leeds (TfL) announced a cab firm would not get a licence.": [
        (I_, "a cab firm would not get a licence", "Transport for Leeds")
    ],
    "The city's Metropolitan Fire Department (MFD) said the blaze was small.": [
        (I_, "the blaze was small", "Metropolitan Fire Department")
    ],
    "Residents of Leeds said the firm was unfit.": [(I_, "the firm was unfit", "Residents of Leeds")],
    # Whom a relative clause tells apart is nobody known.
    "Nils Berg led the talks. “People hate me,” said the 29-year-old Swede who claims to have drunk ten beers.": [
        (D, "People hate me", "29-year-old Swede")
    ],
    "Nils Berg led the talks. “People hate me,” said the 29-year-old Swede.": [(D, "People hate me", "Nils Berg")],
    # Kin told by the name goes by the kin alone; only where the kin is of somebody.
    "Ian's father, Kim Moss, said it was late.\n\nMoss's father said it was sad.": [
        (I_, "it was late", "Kim Moss"),
        (I_, "it was sad", "Kim Moss"),
    ],
    "Ian Moss, a poet, said it was late.\n\nMoss's father said it was sad.": [
        (I_, "it was late", "Ian Moss"),
        (I_, "it was sad", "Moss's father"),
    ],
    # Kin that a sentence makes its subject speaks next.
    "“It is cold,” Ann Ruiz said.\n\nHe died in May; his widow, Rosa Vidal, wept.\n\n“He was kind,” she said.": [
        (D, "It is cold", "Ann Ruiz"),
        (D, "He was kind", "Rosa Vidal"),
    ],
    "“It is cold,” Ann Ruiz said.\n\nShe met his widow, Rosa Vidal, in May.\n\n“He was kind,” she said.": [
        (D, "It is cold", "Ann Ruiz"),
        (D, "He was kind", "Ann Ruiz"),
    ],
}


@pytest.mark.parametrize(("text", "told"), CASES.items())
def test_whose_words(text: str, told: Told) -> None:
    """The kind, the words and who says them."""
    found = find_quotes(text, language="en")
    assert told == [(one.kind, one.text, one.speaker.name if one.speaker else None) for one in found]
