"""Those who are described and not named."""

import pytest

from toolkit.extraction.entities import find_descriptions
from toolkit.model import Organization, Person


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("По словам представителей администрации Трампа, это так.", "представители администрации Трампа"),
        ("Источник в МИД России рассказал об этом.", "источник в МИД России"),
        ("Об этом сообщили в пресс-службе правительства.", "пресс-служба правительства"),
        ("Переговоры с американскими чиновниками прошли в Женеве.", "американские чиновники"),
        ("A senior White House official said so.", "senior White House official"),
        ("They met officials from the Foreign Ministry.", "officials from the Foreign Ministry"),
    ],
)
def test_a_description_is_a_noun_phrase_in_its_base_form(text: str, expected: str) -> None:
    """Adjectives and head in the nominative; what the head governs stays."""
    assert expected == find_descriptions(text)[0].value.name


def test_a_delegation_belongs_to_its_state() -> None:
    """The demonym gives the country."""
    value = find_descriptions("Российская делегация прибыла в Стамбул.")[0].value

    assert Organization(name="российская делегация", kind="delegation", country="RU") == value


def test_a_side_with_an_adjective_is_the_state() -> None:
    """ "Американская сторона" is the United States."""
    value = find_descriptions("Американская сторона согласилась.")[0].value

    assert Organization(name="США", kind="state", country="US") == value


def test_a_role_that_one_person_has_stands_for_that_person() -> None:
    """After "пресс-секретарь президента Дмитрий Песков" the word alone is his."""
    text = "Пресс-секретарь президента РФ Дмитрий Песков приехал. Пресс-секретарь ответил на вопросы."
    found = find_descriptions(text)

    assert ["Пресс-секретарь"] == [mention.text for mention in found]
    assert isinstance(found[0].value, Person)
    assert "Дмитрий Песков" == found[0].value.name


def test_number_and_gender_are_known_for_agreement() -> None:
    """A verb or a pronoun may be matched with the head."""
    found = find_descriptions("Эксперты заявили. Администрация заявила.")

    assert [("plur", None), ("sing", "femn")] == [(m.number, m.gender) for m in found]
