"""A line that ends with a colon and a verb of saying leads to the paragraph behind it."""

import pytest

from toolkit.extraction import find_quotes
from toolkit.model import QuoteKind

TOLD = {
    "Ада Рогова написала в блоге:\nУдручена уходом друга семьи. Мои соболезнования близким.\n\nОн умер в среду.": (
        "Удручена уходом друга семьи. Мои соболезнования близким.",
        "Ада Рогова",
    ),
    "На сайте мэрии отмечается:\nПрограмма включает лучшие работы актёра. Это такие роли, как отец.": (
        "Программа включает лучшие работы актёра. Это такие роли, как отец.",
        "сайт мэрии",
    ),
    "Jane Roe wrote on her page:\nI am sad that he has left us. We shall miss him.\n\nHe died on Monday.": (
        "I am sad that he has left us. We shall miss him.",
        "Jane Roe",
    ),
    "The ministry said in a statement:\n\nThe road will be closed until May. Drivers should take the bridge.": (
        "The road will be closed until May. Drivers should take the bridge.",
        "ministry",
    ),
}
NOT_TOLD = [
    "Мэр перечислил причины:\nПлохая погода и ветер весь месяц. Нехватка людей и техники.",
    "Rules of the club:\nNo running is allowed in the hall. No shouting at all.",
    "Jane Roe said on Monday:\nthe plan, the fee and the road",
]


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_the_paragraph_is_told(text: str, told: tuple[str, str]) -> None:
    """Its words are direct speech of whom the line before names."""
    found = find_quotes(text, language="ru" if text[0] > "a" else "en")
    assert [(QuoteKind.DIRECT, *told)] == [
        (one.kind, one.text, one.speaker.name if one.speaker else None) for one in found
    ]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_no_words_behind_other_colons(text: str) -> None:
    """A list, rules and what is no sentence are nobody's words."""
    assert [] == [one.text for one in find_quotes(text, language="ru" if text[0] > "a" else "en")]


def test_marks_in_the_paragraph_tell_their_own_speaker() -> None:
    """A paragraph with marks is read as any other."""
    text = "Иван Рогов рассказал о матче:\n\nИгра шла трудно и долго. «Мы устали», — сказал тренер Олег Белов."
    assert ["Олег Белов"] == [one.speaker.name for one in find_quotes(text, language="ru") if one.speaker]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("По мнению ряда российских экспертов, дело закрыто.", "ряд российских экспертов"),
        ("По словам сослуживцев, он уехал.", "сослуживцы"),
        ("Шеф полиции рассказал, что стрелок сдался.", "шеф полиции"),
        ("Внучка Ван Цзюня, Клэр Ван, писала, что рада.", "Клэр Ван"),
        ("Женские организации выступают за запрет, поскольку считают, что он нужен.", "Женские организации"),
    ],
)
def test_who_speaks_in_the_nominative(text: str, name: str) -> None:
    """Of many, of companions, of an office without a table, of a name set beside it."""
    assert [name] == [one.speaker.name for one in find_quotes(text, language="ru") if one.speaker]
