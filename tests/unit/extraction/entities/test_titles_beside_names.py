"""Titles of English speakers that stand beside their names, whatever comes before the office."""

import pytest

from toolkit.extraction import find_quotes
from toolkit.model import Person


def title(text: str) -> str | None:
    """What the speaker of the last quotation of a text is."""
    speaker = find_quotes(text, language="en")[-1].speaker
    assert isinstance(speaker, Person)
    return f"{speaker.name}: {speaker.job_title}"


@pytest.mark.parametrize(
    ("phrase", "office"),
    [
        ("UN envoy for Somalia, Ada Roe,", "UN envoy for Somalia"),
        ("The nurses' alliance spokeswoman, Ada Roe,", "alliance spokeswoman"),
        ("The nurses' union's head, Ada Roe,", "head"),
        ("Zed Ireland, whose chief executive, Ada Roe,", "chief executive"),
        ("Ada Roe, who has been a teacher since May,", "teacher"),
        ("Ada Roe, who is ill,", None),
        ("Norland's Minister of Justice Ada Roe", "Minister of Justice"),
        ("Justice Ada Roe", "Justice"),
        ("Nineteen-year-old Ada Roe", None),
    ],
)
def test_offices(phrase: str, office: str | None) -> None:
    """An office is led by a body in capitals, by owners, by "whose", or told in a clause of its own."""
    assert title(f"It rained.\n\n{phrase} said it was late.") == f"Ada Roe: {office}"


@pytest.mark.parametrize("office", ["Attorney for", "The lawyer for", "A spokesman for"])
def test_whom_one_works_for(office: str) -> None:
    """Somebody named is whom the office is for, and not who has it."""
    text = f"Ian Kent fled.\n\n{office} Kent, Ada Roe, said it was late."
    assert title(text) == f"Ada Roe: {office.removeprefix('The ').removeprefix('A ')} Kent"


def test_no_comma_behind_the_name() -> None:
    """The comma behind the name may be left out where the sentence begins with the office."""
    assert title("It rained.\n\nThe head of the Sun Party, Ada Roe said: “It is late for us all.”").startswith(
        "Ada Roe: head of the Sun Party"
    )


def test_set_in() -> None:
    """Where a comma closes the verb, the office before is of another."""
    assert title("It rained.\n\nThe president, Ada Roe said, was ill.") == "Ada Roe: None"
