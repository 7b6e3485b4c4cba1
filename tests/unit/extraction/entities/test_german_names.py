"""German names: nouns have capitals too, so that tables, first names and offices show what is a name."""

import pytest

from toolkit.extraction.entities import find_descriptions, find_entities
from toolkit.model import Organization, Person


def _named(text: str) -> dict[str, str]:
    return {mention.text: mention.kind for mention in find_entities(text, language="de")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anna Berger sprach mit Jonas von der Heide.",
            {"Anna Berger": "person", "Jonas von der Heide": "person"},
        ),
        ("Der Gipfel beginnt, die Regierung wartet.", {}),
        ("Der Bauer ist ein Freund des Richters.", {}),
        ("Das Essen in Essen war gut, das Konzert in Köln auch.", {"Köln": "place"}),
        ("KÖLN, 3. Mai (dpa)", {"KÖLN": "place", "dpa": "organization"}),
        ("Deutschlands Wirtschaft wächst, die der Türkei auch.", {"Deutschlands": "state", "Türkei": "state"}),
        ("Die Vereinigten Staaten und China reden.", {"Vereinigten Staaten": "state", "China": "state"}),
        ("Das Auswärtige Amt schweigt.", {"Auswärtige Amt": "organization"}),
        ("Das Verkehrsministerium schweigt.", {"Verkehrsministerium": "organization"}),
        ("Der türkische Außenminister kam.", {"türkische": "demonym"}),
        ("Präsident Ende März", {}),
        ("Herr Krull kam, Frau Dr. Wirth ging.", {"Krull": "person", "Wirth": "person"}),
        ("J. K. Lindner schrieb, Gruppe B Lindner nicht.", {"J. K. Lindner": "person", "Lindner": "person"}),
    ],
)
def test_names_are_told_from_nouns(text: str, expected: dict[str, str]) -> None:
    """A first name, a title or a table makes a name; an article makes a noun of a city's name."""
    assert expected == _named(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der türkische Außenminister Hakan Fidan kam.",
            ("Hakan Fidan", "Außenminister", "Türkei"),
        ),
        (
            "Er traf Frankreichs Präsidenten Emmanuel Macron.",
            ("Emmanuel Macron", "Präsident", "Frankreich"),
        ),
        ("Mit der Vorsitzenden Anna Berger sprach er.", ("Anna Berger", "Vorsitzende", None)),
        ("Das sagte Polizeisprecherin Katrin Vogel.", ("Katrin Vogel", "Polizeisprecherin", None)),
        (
            "Der ehemalige Botschafter Karl-Heinz Bauer schrieb.",
            ("Karl-Heinz Bauer", "ehemaliger Botschafter", None),
        ),
        (
            "Eva Lang, Sprecherin des Auswärtigen Amtes, schwieg.",
            ("Eva Lang", "Sprecherin des Auswärtigen Amtes", "Auswärtiges Amt"),
        ),
        (
            "Der Chef der Notenbank, Jonas Weber, warnte.",
            ("Jonas Weber", "Chef der Notenbank", None),
        ),
        ("Ministerpräsident Jonas Weber (CDU) kam.", ("Jonas Weber", "Ministerpräsident", "CDU")),
        ("General Jonas Weber kam.", ("Jonas Weber", "General", None)),
    ],
)
def test_the_office_of_a_person(text: str, expected: tuple[str, str, str | None]) -> None:
    """It stands before the name or behind it, in the nominative; whose it is, is the affiliation."""
    person = next(m.value for m in find_entities(text, language="de") if isinstance(m.value, Person))

    assert expected == (person.name, person.job_title, person.affiliation.name if person.affiliation else None)


def test_a_family_name_alone_is_the_person_named_before() -> None:
    """Also in the genitive, and not where it is an ordinary noun."""
    text = "Petra Bauer kam. Bauers Rede gefiel, sagte Bauer. Der Bauer ging."

    assert [("Petra Bauer", "Petra Bauer"), ("Bauers", "Petra Bauer"), ("Bauer", "Petra Bauer")] == [
        (mention.text, mention.value.name) for mention in find_entities(text, language="de")
    ]


def test_a_body_has_one_name_in_all_its_forms() -> None:
    """The cases of "Auswärtiges Amt", and EU for Europäische Union."""
    text = "Das Auswärtige Amt, die EU und der Sprecher des Auswärtigen Amts sagten der Europäischen Union ab."

    assert ["Auswärtiges Amt", "Europäische Union", "Auswärtiges Amt", "Europäische Union"] == [
        mention.value.name for mention in find_entities(text, language="de")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Das teilte eine Sprecherin des Auswärtigen Amtes mit.",
            [("Sprecherin des Auswärtigen Amtes", Person, "sing")],
        ),
        ("Die türkische Delegation reiste ab.", [("türkische Delegation", Organization, "sing")]),
        ("Zwei Diplomaten aus Wien schwiegen.", [("Diplomaten aus Wien", Organization, "plur")]),
        ("Der Sprecher Jonas Weber schwieg.", []),
    ],
)
def test_who_is_described_without_a_name(text: str, expected: list[tuple[str, type, str]]) -> None:
    """With whose it is behind the noun, and the adjective before it; an office before a name is the name's."""
    assert expected == [
        (mention.value.name, type(mention.value), mention.number)
        for mention in find_descriptions(text, language="de")
    ]
