"""Who is arrested is a person; a thing that a verb delays is not."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-06-09")


@pytest.mark.parametrize(
    ("sentence", "arrests"),
    [
        ("Пожар 1 июня задержал поезда.", False),
        ("Из-за забастовки 4 июня задержаны рейсы.", False),
        ("Рейс задержан 5 мая на два часа.", False),
        ("Из-за тумана 4 июня задержали более 20 рейсов.", False),
        ("Банк 4 июня задержал выплату пенсий.", False),
        ("В Москве 4 июня задержали активиста.", True),
        ("Полиция 4 июня задержала мэра Ивана Петрова.", True),
        ("Полиция 4 июня задержала машиниста поезда.", True),
        ("Пассажир рейса задержан 5 мая.", True),
        ("Петров был задержан 5 мая.", True),
    ],
)
def test_a_delay_is_no_arrest(sentence: str, arrests: bool) -> None:
    """What is late by its nature is delayed, whoever or whatever stands there else is arrested."""
    kinds = [event.kind for event in find_events(sentence, language="ru", published=PUBLISHED)]

    assert [arrests] == [kind == "arrest" for kind in kinds]
