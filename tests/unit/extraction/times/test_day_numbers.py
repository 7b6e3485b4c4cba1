"""Days told by numbers alone, in Russian: "18 числа", "27-го", "25.08"."""

from datetime import date

import pytest

from toolkit.extraction import find_times


def _told(text: str) -> list[tuple[str, str]]:
    found = find_times(text, language="ru", published=date(2025, 3, 10))
    return [(time.text, time.value) for time in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Встреча состоится 18 числа.", [("18 числа", "2025-03-18")]),
        ("Встреча состоится 5 числа.", [("5 числа", "2025-04-05")]),
        ("Суд прошёл 25 числа.", [("25 числа", "2025-02-25")]),
        ("Саммит пройдёт 27-го числа этого месяца.", [("27-го числа этого месяца", "2025-03-27")]),
        ("Он приехал 15 числа прошлого месяца.", [("15 числа прошлого месяца", "2025-02-15")]),
        ("Матч пройдёт 14-го.", [("14-го", "2025-03-14")]),
        ("Взрыв произошёл 5-го.", [("5-го", "2025-03-05")]),
        ("7 марта прошли переговоры. 9-го их продолжили.", [("7 марта", "2025-03-07"), ("9-го", "2025-03-09")]),
        ("Матч 14-го тура пройдёт вечером.", [("вечером", "2025-03-10TEV")]),
        ("Деньги платят 15 числа каждого месяца.", []),
        ("Пострадало большое число людей.", []),
    ],
)
def test_a_day_of_the_month_is_in_the_month_of_the_text_or_of_the_tense(
    text: str, told: list[tuple[str, str]]
) -> None:
    """The month named just before, else the next or the last such day."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Переговоры пройдут 25.08 в Анкаре.", [("25.08", "2025-08-25")]),
        ("Встреча состоялась 25.02.", [("25.02", "2025-02-25")]),
        ("05.03 — совещание\n25.02: суд", [("05.03", "2025-03-05"), ("25.02", "2025-02-25")]),
        ("• 11.04 пройдёт бал", [("11.04", "2025-04-11")]),
        ("Он победил со счётом 25.08.", []),
        ("В версии 03.12 пишут иначе.", []),
        ("Версия вышла 12.04 для телефонов.", []),
        ("Матч завершился 21.12 минуты не играли.", []),
    ],
)
def test_two_numbers_with_a_stop_are_a_date_in_lists_and_behind_verbs(
    text: str, told: list[tuple[str, str]]
) -> None:
    """Not a score, a version or a length."""
    assert told == _told(text)
