"""What is awaited without a noun of event, what goes on since a day, and the day of something, in Russian."""

import pytest

from toolkit.extraction import find_events


def _told(text: str) -> list[tuple[str, str, str]]:
    found = find_events(text, language="ru", published="2026-05-12")
    return [(str(one.when), one.status.value, one.name) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Решение ожидается 20 мая.", [("2026-05-20", "scheduled", "Решение")]),
        ("Снижение ставки ожидается 19 июня.", [("2026-06-19", "scheduled", "Снижение ставки")]),
        ("16 мая ожидается рост цен.", [("2026-05-16", "scheduled", "Рост цен")]),
        ("На 14 мая запланировано посещение верфи.", [("2026-05-14", "scheduled", "Посещение верфи")]),
        ("Ожидается, что 20 мая министр приедет в Омск.", [("2026-05-20", "scheduled", "Визит министра в Омск")]),
        ("16 мая в Москве ожидается до +20 градусов.", []),
        ("Цена нефти в мае ожидается на уровне 70 долларов.", []),
    ],
)
def test_what_is_awaited_on_a_day_is_an_event(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Whatever is the subject of "ожидается" comes then; a figure does not come."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Забастовка врачей продолжается с 3 мая.", [("2026-05-03", "happened", "Забастовка врачей")]),
        ("В Осло с понедельника проходит саммит.", [("2026-05-11", "happened", "Саммит в Осло")]),
        ("С понедельника закрывается музей.", [("2026-05-18", "scheduled", "Закрывается музей")]),
        ("Выборы проходят с 1991 года.", []),
        ("Матч проходит в Омске с 19:00.", []),
    ],
)
def test_an_event_that_goes_on_began_on_its_first_day(text: str, expected: list[tuple[str, str, str]]) -> None:
    """A present of lasting dates the beginning of an event in the past; since a year nothing begins."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 мая — день города в Выборге.", [("2026-05-03", "happened", "День города в Выборге")]),
        ("13 сентября — единый день голосования.", [("2026-09-13", "scheduled", "Единый день голосования")]),
        ("5 мая — день был холодным.", []),
    ],
)
def test_a_dash_tells_what_day_it_is(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Behind a date and a dash "день" with what it is of names the event."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Запуск спутника связи, намечавшийся на 6 мая, дважды откладывали.",
            ("2026-05-06", "postponed", "Запуск спутника связи"),
        ),
        ("В прошлом году река вскрылась 12 мая.", ("2025-05-12", "happened", "В прошлом году река вскрылась")),
        ("Накануне, 20 мая, состоится пресс-показ.", ("2026-05-20", "scheduled", "Пресс-показ")),
        ("В розыск его объявили 30 апреля.", ("2026-04-30", "happened", "В розыск его объявили")),
        (
            "Исполнять обязанности с 13 мая будет Ольга Рыжова.",
            ("2026-05-13", "scheduled", "Исполнять обязанности будет Ольга Рыжова"),
        ),
        (
            "Хоккеисты «Полёта» 14 мая встретятся с «Рубежом».",
            ("2026-05-14", "scheduled", "Встреча Полёта с «Рубежом»"),
        ),
        (
            "Концерт, посвящённый Дню Победы, прошёл 9 мая на площади.",
            ("2026-05-09", "happened", "Концерт, посвящённый Дню Победы"),
        ),
    ],
)
def test_what_surrounds_a_date_is_read(text: str, expected: tuple[str, str, str]) -> None:
    """Adverbs before what calls off, the year of the clause, a day told twice, names in marks and of holidays."""
    assert [expected] == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Памятную монету банк выпустил 2 мая.", [("2026-05-02", "happened", "Памятную монету банк выпустил")]),
        ("Об этом спортсменка рассказала в среду.", []),
        ("Пресс-служба сообщила 2 мая.", []),
        (
            "14 мая исполнится 100 лет со дня рождения маршала Кулика.",
            [("2026-05-14", "scheduled", "Исполнится 100 лет со дня рождения маршала Кулика")],
        ),
        ("Актёру 14 мая исполнится 70 лет.", []),
        (
            "Президент Финляндии Матти Корпела уехал. 10 мая он провёл переговоры с премьером Олжасом Сериковым.",
            [("2026-05-10", "happened", "Переговоры Корпелы с премьером Олжасом Сериковым")],
        ),
    ],
)
def test_objects_anniversaries_and_names_are_told_once(text: str, expected: list[tuple[str, str, str]]) -> None:
    """An object before its verb is what is done; years since a day are no age; a name stands once in a title."""
    assert expected == _told(text)
