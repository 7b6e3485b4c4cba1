"""An attribution set into one part of a sentence has that part for its words; who is no subject does not speak."""

import pytest

from toolkit.extraction import find_quotes
from toolkit.extraction.quotes.values import Quotation

RUSSIAN = {
    "Мост закроют; ремонт, как сообщил мэр Иван Рогов, займёт год.": ("ремонт займёт год", "Иван Рогов"),
    "Ветер стихнет; по прогнозу метеослужбы, завтра потеплеет.": ("завтра потеплеет", "метеослужба"),
    "Цех встал; зарплату, заверила Анна Белова, выплатят.": ("зарплату выплатят", "Анна Белова"),
    "Суд прошёл, а приговор, как сообщил Иван Рогов, огласят.": ("приговор огласят", "Иван Рогов"),
    "Рейс отменён, но, по словам Анны Беловой, билеты вернут.": ("билеты вернут", "Анна Белова"),
    # At the end of the sentence an attribution is of all of it.
    "Мост закроют; ремонт займёт год, сообщил мэр Иван Рогов.": (
        "Мост закроют; ремонт займёт год",
        "Иван Рогов",
    ),
    "Мост не только закроют, но и, по словам Анны Беловой, снесут.": (
        "Мост не только закроют, но и снесут",
        "Анна Белова",
    ),
    # A plural in the genitive that ends like an adjective has the preposition to itself.
    "После дискуссий власти объявили, что мост снесут.": ("мост снесут", "власти"),
    "После аварий власти сообщили, что дорогу закроют.": ("дорогу закроют", "власти"),
    "До акций эксперты предупредили, что цены вырастут.": ("цены вырастут", "эксперты"),
    "На Северный флот прибыли гости, сообщил Иван Рогов.": ("На Северный флот прибыли гости", "Иван Рогов"),
    # A name without cases behind a deed is whose deed it is.
    "Иван Рогов, который ведёт партию, до заявления Монти сообщил, что уйдёт.": ("уйдёт", "Иван Рогов"),
    "Анна Белова, которая ведёт фонд, после победы Трюдо сказала, что рада.": ("рада", "Анна Белова"),
    # A relative pronoun shows the number and whom of two it is of.
    "Газета приводит слова журналистки, которая уверяет, что её обыскали.": ("её обыскали", "журналистка"),
    "Газета приводит слова жительницы села, которая уверяет, что воды нет.": ("воды нет", "жительница села"),
    "Газета приводит слова жителей, которые уверяют, что школу закроют.": ("школу закроют", "жители"),
    # The staff of a body.
    "Совет соберётся в мае, добавили в аппарате правительства.": (
        "Совет соберётся в мае",
        "аппарат правительства",
    ),
}
ENGLISH = {
    "The road is shut; the bridge, Ada Roe said, will open in May.": ("the bridge will open in May", "Ada Roe"),
    "The road is shut, but, according to Ada Roe, the bridge is open.": ("the bridge is open", "Ada Roe"),
    "The road is shut; the bridge will open in May, Ada Roe said.": (
        "The road is shut; the bridge will open in May",
        "Ada Roe",
    ),
}


def _told(found: tuple[Quotation, ...]) -> list[tuple[str, str | None]]:
    return [(one.text, one.speaker.name if one.speaker is not None else None) for one in found]


@pytest.mark.parametrize(("sentence", "told"), RUSSIAN.items())
def test_russian(sentence: str, told: tuple[str, str]) -> None:
    """The words and who says them, as the clause has them."""
    assert [told] == _told(find_quotes(sentence, language="ru"))


@pytest.mark.parametrize(("sentence", "told"), ENGLISH.items())
def test_english(sentence: str, told: tuple[str, str]) -> None:
    """The same in English."""
    assert [told] == _told(find_quotes(sentence, language="en"))
