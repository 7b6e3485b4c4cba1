"""What an English office is of, and what stands before it, is part of it; what belongs to others is not."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Person


def titles(text: str) -> dict[str, str | None]:
    """The offices of the persons of a text, by their names."""
    persons = (m.value for m in find_entities(text, language="en") if isinstance(m.value, Person))
    return {person.name: person.job_title for person in persons}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Jane Roe, an analyst with Larkin in Oslo, spoke.", "analyst with Larkin in Oslo"),
        ("Jane Roe, the opposition's spokeswoman on defence, spoke.", "spokeswoman on defence"),
        ("Jane Roe, head of the Bus Drivers' Union, spoke.", "head of the Bus Drivers' Union"),
        ("Jane Roe, 58, the owner of a bakery, spoke.", "owner of a bakery"),
        ("Jane Roe, the band's drummer, spoke.", "drummer"),
        ("Jane Roe, the U.N. humanitarian coordinator in Sudan, spoke.", "U.N. humanitarian coordinator in Sudan"),
        ("Jane Roe, who works as a nurse in Leeds, spoke.", "nurse in Leeds"),
        ("Jane Roe, a nurse from Leeds, spoke.", "nurse"),
        ("Jane Roe, chief executive since 2019, spoke.", "chief executive"),
        ("Jane Roe, ambassador to Chad from 2012, spoke.", "ambassador to Chad"),
        ("Jane Roe, director of Zed and a professor at Oslo, spoke.", "director of Zed"),
        ("Jane Roe, a marine chemist who led the study, spoke.", "marine chemist"),
        ("Jane Roe, chair of the board until May, spoke.", "chair of the board"),
        ("Jane Roe, a broker with Zed on Monday, spoke.", "broker with Zed"),
    ],
)
def test_behind_a_name(text: str, title: str) -> None:
    """An office behind a name goes on over what it is of, up to a clause, a day or a second office."""
    assert titles(text)["Jane Roe"] == title


def test_of_somebody() -> None:
    """Whose office it is stays in it, and he has none by that."""
    found = titles("Jane Roe, chief of staff to President Ned Farrant, spoke.")
    assert found["Jane Roe"] == "chief of staff to President Ned Farrant"


def test_of_the_next_name() -> None:
    """An office right before the next name of a list is that one's."""
    assert titles("Jane Roe, singer Ned Farrant and others came.") == {"Jane Roe": None, "Ned Farrant": "singer"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Zed's co-founder and chief executive, Jane Roe, spoke.", "co-founder and chief executive"),
        ("The deputy mayor in charge of finance, Jane Roe, spoke.", "deputy mayor in charge of finance"),
        ("The WHO's emergencies director, Jane Roe, spoke.", "emergencies director"),
        ("The chair of the board, Jane Roe, spoke.", "chair of the board"),
    ],
)
def test_explained_by_a_name(text: str, title: str) -> None:
    """So does an office that a name between commas explains."""
    assert titles(text)["Jane Roe"] == title


def test_wife_of_an_office() -> None:
    """Nobody has the office of whom he or she is kin."""
    assert titles("The wife of the minister, Jane Roe, spoke.") == {"Jane Roe": None}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Shadow home secretary Jane Roe spoke.", "Shadow home secretary"),
        ("The ministry told travel writer Jane Roe so.", "travel writer"),
        ("Minister for policing Jane Roe spoke.", "Minister for policing"),
        ("England women's coach Jane Roe spoke.", "England women's coach"),
        ("After the match manager Jane Roe spoke.", "manager"),
        ("In an interview chief executive Jane Roe spoke.", "chief executive"),
        ("Running mate Vice President Jane Roe spoke.", "Vice President"),
    ],
)
def test_before_a_name(text: str, title: str) -> None:
    """Nouns in lower case before an office are part of it, but those of a phrase of their own."""
    assert titles(text)["Jane Roe"] == title


def test_office_of_now() -> None:
    """Of two offices the one that somebody has now is told, however short it is."""
    text = "Rovers manager Jane Roe came. Roe, a former head of the national youth academy, spoke."
    assert titles(text) == {"Jane Roe": "Rovers manager"}


def test_first_name_with_an_age() -> None:
    """A first name alone with an age between commas is somebody's."""
    assert titles("It was late, said Hamid, 44, a taxi driver.") == {"Hamid": "taxi driver"}


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Flanker Joe Tomlin spoke.", "Joe Tomlin", "Flanker"),
        ("FEMA Administrator Jane Roe spoke.", "Jane Roe", "FEMA Administrator"),
        ("Jane Roe, a herpetologist at Oslo, spoke.", "Jane Roe", "herpetologist at Oslo"),
        ("The editor of the paper where the two work, Jane Roe, spoke.", "Jane Roe", "editor of the paper"),
        ("US Middle East envoy Jane Roe spoke.", "Jane Roe", "US Middle East envoy"),
        ("Counsel for the trust, Jane Roe KC, spoke.", "Jane Roe", "Counsel for the trust"),
        ("They met at the time that the Zed editor in chief, Jane Roe, spoke.", "Jane Roe", "Zed editor in chief"),
    ],
)
def test_office_and_name(text: str, name: str, title: str) -> None:
    """Sportsmen by their place, scholars by their field and offices with a capital are none of the name."""
    assert titles(text)[name] == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The leader of the council, Cllr Jane Roe, spoke.", "leader of the council"),
        ("It is fine, said Jane Roe, its head of system security.", "head of system security"),
        ("Bowling alley employee Jane Roe spoke.", "Bowling alley employee"),
    ],
)
def test_short_title_and_owner(text: str, title: str) -> None:
    """A short title gives way to the office before it, and an office may belong to "it"."""
    assert titles(text)["Jane Roe"] == title


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        (
            "The chief executive of Norvia Air has apologised to passengers.\n\n“We are sorry,” Jane Roe wrote.",
            "Jane Roe",
            "chief executive of Norvia Air",
        ),
        (
            "A haulage boss who dumped tyres was jailed on Monday.\n\nJane Roe, 47, of Station Road, was guilty.",
            "Jane Roe",
            "haulage boss",
        ),
        (
            "LEEDS - A former head teacher accused of theft wept in court. Jane Roe, 54, said it was a lie.",
            "Jane Roe",
            "former head teacher",
        ),
        ("The mother of two wept in court. Jane Roe, 54, said it was a lie.", "Jane Roe", None),
        ("The mayor has resigned. Jane Roe, a nurse, said it was time.", "Jane Roe", "nurse"),
        ("The mayor has resigned. The picture of Jane Roe hung there.", "Jane Roe", None),
        ("The mayor of Leeds. Jane Roe said it was time.", "Jane Roe", None),
        ("The council has met. Jane Roe said it was time.", "Jane Roe", None),
        ("Ned Farrant came.\n\nThe mayor has resigned. Jane Roe said it was time.", "Jane Roe", None),
        ("Jane Roe, a 62-year-old fish seller, spoke.", "Jane Roe", "fish seller"),
    ],
)
def test_office_of_the_lead(text: str, name: str, title: str | None) -> None:
    """Who is first named after a lead that describes somebody by an office has it, unless told otherwise."""
    assert titles(text)[name] == title


def test_place_of_what_an_office_is_of() -> None:
    """An office goes back over all that it is of, an article of its own in it too."""
    found = titles("The head of the Red Cross in the Pacific, Jane Roe, spoke.")
    assert found["Jane Roe"] == "head of the Red Cross in the Pacific"
