"""English runs of capitals: where the name of a body ends, whose an office is, what is called as people are."""

import pytest

from toolkit.extraction import find_entities
from toolkit.model import Organization, Person, Place


def _named(text: str) -> list[tuple[str, str | None, str | None]]:
    """Name, office and body of each person, and the names of bodies and places, each once."""
    found: dict[tuple[str, str | None, str | None], None] = {}
    for mention in find_entities(text, language="en"):
        value = mention.value
        if isinstance(value, Person):
            body = value.affiliation.name if value.affiliation else None
            found[value.name, value.job_title, body] = None
        else:
            assert isinstance(value, Organization | Place)
            found[value.name, None, None] = None
    return list(found)


def _bare(*names: str) -> list[tuple[str, str | None, str | None]]:
    return [(name, None, None) for name in names]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "and" leads from a person to a body, and is no part of its name.
        (
            "Talks with U.S. Secretary of State Jane Roe and European Union foreign policy chief Anna Lind ended.",
            [
                ("United States", None, None),
                ("Jane Roe", "U.S. Secretary of State", "United States"),
                ("European Union", None, None),
                ("Anna Lind", "European Union foreign policy chief", "European Union"),
            ],
        ),
        ("Joe Roe and Acme University agreed.", _bare("Joe Roe", "Acme University")),
        ("Acme University and Harbour University agreed.", _bare("Acme University", "Harbour University")),
        (
            "Bank of Freedonia Governor Jane Roe and Finance Minister Tom Doe met.",
            [
                ("Bank of Freedonia", None, None),
                ("Jane Roe", "Bank of Freedonia Governor", "Bank of Freedonia"),
                ("Tom Doe", "Finance Minister", None),
            ],
        ),
        (
            "Chief Superintendent Mary Kelly of Sandford Police spoke.",
            [("Mary Kelly", "Chief Superintendent", "Sandford Police"), *_bare("Sandford Police")],
        ),
        # but it is where one name has two parts
        ("The Food and Toy Administration approved it.", _bare("Food and Toy Administration")),
        ("The Department of Health and Human Services agreed.", _bare("Department of Health and Human Services")),
        ("The Jack and Jill Roe Foundation gave it.", _bare("Jack and Jill Roe Foundation")),
        ("The Ministry of Trade and Tourism closed.", _bare("Ministry of Trade and Tourism")),
    ],
)
def test_the_name_of_a_body(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    """A body ends where another name, or an office, begins."""
    assert expected == _named(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Deputy Prime Minister and Foreign Minister Jane Roe left.",
            [("Jane Roe", "Deputy Prime Minister and Foreign Minister", None)],
        ),
        (
            "Liverpool captain and England striker Jane Roe left.",
            [
                ("Liverpool", None, None),
                ("England", None, None),
                ("Jane Roe", "Liverpool captain and England striker", "England"),
            ],
        ),
        (
            "Liverpool boss, Jane Roe, left.",
            [("Liverpool", None, None), ("Jane Roe", "Liverpool boss", None)],
        ),
        ("The caretaker Prime Minister Jane Roe left.", [("Jane Roe", "caretaker Prime Minister", None)]),
        (
            "New Zealand Prime Minister Jane Roe left.",
            [("New Zealand", None, None), ("Jane Roe", "New Zealand Prime Minister", "New Zealand")],
        ),
        ("New president Jane Roe left.", [("Jane Roe", "president", None)]),
        (
            "Assistant Secretary of State for Island Affairs Jane Roe left.",
            [("Jane Roe", "Assistant Secretary of State for Island Affairs", None)],
        ),
        ("Chief of the Defence Staff Admiral Jane Roe left.", [("Jane Roe", "Chief of the Defence Staff", None)]),
        ("Lt. Gen. Jane Roe left.", [("Jane Roe", "Lt. Gen.", None)]),
        (
            "Tom Doe's chief of staff, Ozgan Brelk, left.",
            [("Tom Doe", None, None), ("Ozgan Brelk", "chief of staff", None)],
        ),
        ("The far-right leader Jane Roe left.", [("Jane Roe", "far-right leader", None)]),
        ("The party leader Marine Roe left.", [("Marine Roe", "party leader", None)]),
        ("Marine Colonel Jane Roe left.", [("Jane Roe", "Marine Colonel", None)]),
        # an office in the plural is that of each of a list
        ("The envoys Jane Roe and Tom Doe left.", [("Jane Roe", "envoy", None), ("Tom Doe", "envoy", None)]),
        (
            "Senators Jane Roe, Ned Poe and Tom Doe left.",
            [("Jane Roe", "Senator", None), ("Ned Poe", "Senator", None), ("Tom Doe", "Senator", None)],
        ),
        (
            "Foreign ministers Jane Roe and Freedonian Army Chief Tom Doe left.",
            [
                ("Jane Roe", "Foreign minister", None),
                ("Freedonian Army", None, None),
                ("Tom Doe", "Freedonian Army Chief", "Freedonian Army"),
            ],
        ),
        ("The lawmakers praised Jane Roe and Tom Doe.", _bare("Jane Roe", "Tom Doe")),
        # who is only at a place is not of it
        ("Jane Roe spoke to Tom Doe at Acme University.", _bare("Jane Roe", "Tom Doe", "Acme University")),
        (
            "Jane Roe, at Acme University, said so.",
            [("Jane Roe", None, "Acme University"), *_bare("Acme University")],
        ),
    ],
)
def test_whose_office(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    """An office goes whole to its holder, and to all its holders."""
    assert expected == _named(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # the family stands first in the East
        ("The talks ended when Wang Yi came.", ["Wang Yi"]),
        ("The talks ended when Yoon Suk Yeol came. Yoon left.", ["Yoon Suk Yeol"]),
        ("He Lifeng came. He left.", ["He Lifeng"]),
        ("They met in Sun Valley and saw Do Not Enter.", ["Sun Valley"]),
        # storms and ships are no persons
        ("Hurricane Helene hit the coast.", []),
        ("Tropical Storm Bret weakened.", []),
        ("The cargo ship Ruby Star sank.", []),
        ("The tanker “Anna Lind” sank.", []),
        ("The ship Captain Jane Roe sailed sank.", ["Jane Roe"]),
        # a people of two words
        ("South Korean and Sri Lankan envoys met.", ["South Korea", "Sri Lanka"]),
    ],
)
def test_who_is_named(text: str, names: list[str]) -> None:
    """Persons and peoples are told from other things that are called as they are."""
    assert names == [name for name, _, _ in _named(text)]


@pytest.mark.parametrize(
    ("name", "country", "timezone"),
    [
        ("Khan Younis", "PS", "Asia/Gaza"),
        ("Davos", "CH", "Europe/Zurich"),
        ("Zaporizhzhia", "UA", "Europe/Kyiv"),
        ("North Kivu", "CD", None),
        ("Apulia", "IT", None),
    ],
)
def test_places_of_the_news(name: str, country: str, timezone: str | None) -> None:
    """Places are known by the names that news give them, whatever their size."""
    place = next(mention.value for mention in find_entities(f"They met in {name} on Monday.", language="en"))
    assert isinstance(place, Place)
    assert (name, country, timezone) == (place.name, place.country, place.timezone)
