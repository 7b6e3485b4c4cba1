"""Every state has a foreign ministry: a text that names two of them names two bodies."""

import pytest

from toolkit.extraction import extract, find_entities
from toolkit.model import Organization


def bodies(text: str, language: str) -> list[tuple[str, str, str | None]]:
    """Words, name and country of each body."""
    return [
        (one.text, one.value.name, one.value.country)
        for one in find_entities(text, language=language)
        if one.kind == "organization" and isinstance(one.value, Organization)
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "МИД Швейцарии сообщил, что МИД Армении согласен.",
            "ru",
            [("МИД", "МИД Швейцарии", "CH"), ("МИД", "МИД Армении", "AM")],
        ),
        ("Немецкий МИД ответил.", "ru", [("МИД", "МИД Германии", "DE")]),
        ("Российский МИД ответил.", "ru", [("МИД", "МИД РФ", "RU")]),
        ("В Минобороны Польши это подтвердили.", "ru", [("Минобороны", "Минобороны Польши", "PL")]),
        ("Верховный суд Бразилии решил.", "ru", [("Верховный суд", "Верховный суд Бразилии", "BR")]),
        ("МИД сообщил о встрече в Польше.", "ru", [("МИД", "МИД", None)]),
        ("Gazprom и ООН России не принадлежат.", "ru", [("Gazprom", "Gazprom", None), ("ООН", "ООН", None)]),
        (
            "The Armenian Foreign Ministry said so, and Georgia's Foreign Ministry agreed.",
            "en",
            [
                ("Foreign Ministry", "Foreign Ministry of Armenia", "AM"),
                ("Foreign Ministry", "Foreign Ministry of Georgia", "GE"),
            ],
        ),
        (
            "The Ministry of Defence of Ukraine spoke.",
            "en",
            [("Ministry of Defence", "Ministry of Defence of Ukraine", "UA")],
        ),
    ],
)
def test_a_body_is_of_the_state_beside_it(
    text: str, language: str, expected: list[tuple[str, str, str | None]]
) -> None:
    """Before it or after it, as an adjective, in the genitive, with "of"."""
    assert expected == bodies(text, language)


def test_a_body_without_a_state_is_of_the_only_one_named() -> None:
    """Told once whose it is, it is called by its short name; the short name is kept too."""
    ministry = Organization(name="МИД Польши", kind="government", country="PL", alternate_names=("МИД",))
    mentions = find_entities("МИД Польши обещал ответить. Позже МИД промолчал.", language="ru")

    assert [ministry, ministry] == [one.value for one in mentions if one.kind == "organization"]


def test_a_body_without_a_state_stays_open_where_two_are_named() -> None:
    """Nothing tells which is meant."""
    text = "МИД Польши и МИД Чехии спорят. МИД промолчал."

    assert ["МИД Польши", "МИД Чехии", "МИД"] == [name for _, name, _ in bodies(text, "ru")]


def test_who_speaks_for_a_ministry_works_for_that_of_the_state() -> None:
    """The affiliation is the body of that state, and a ministry that speaks is too."""
    text = (
        "Заявление\n\n14 октября 2025, 12:00\n\nМИД Чехии протестует, говорится в сообщении ведомства.\n\n"
        "«Мы против», — сказал пресс-секретарь МИД Польши Ян Новак."
    )
    article = extract(text)
    speaker = article.quotes[-1].speaker

    assert ("Ян Новак", "МИД Польши") == (speaker.name, speaker.affiliation.name)


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("Egypt's trade minister, Jane Roe, spoke.", "Jane Roe", "Egypt"),
        ("Acme Corp's chief executive, Jane Roe, spoke.", "Jane Roe", "Acme Corp"),
        ("The country's trade minister, Jane Roe, spoke.", "Jane Roe", None),
        ("Egypt's leaders met. The trade minister, Jane Roe, spoke.", "Jane Roe", None),
    ],
)
def test_an_office_behind_its_owner_is_of_that_one(text: str, name: str, body: str | None) -> None:
    """A comma before the name makes no difference; nobody else's office is of him."""
    (person,) = {one.value for one in find_entities(text, language="en") if one.value.name == name}

    assert body == (person.affiliation.name if person.affiliation else None)
