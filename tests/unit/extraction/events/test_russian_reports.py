"""What Russian reports tell besides their events, and what a word of an event means beside another."""

import pytest

from toolkit.extraction import analyse, find_events
from toolkit.model import Moment

PUBLISHED = Moment("2025-11-14")  # a Friday


def _told(text: str, heading: str | None = None) -> list[tuple[str, str | None, str]]:
    found = find_events(text, language="ru", published=PUBLISHED, heading=heading)
    return [(str(one.when), one.kind, one.status.value) for one in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Экс-глава компании, которому в сентябре исполнилось 60 лет, живёт в Вене.",
        "Конференция проводится ежегодно в ноябре.",
        "Результаты третьего квартала оказались слабыми.",
        "Аналитики ждут результатов третьего квартала и снижают прогноз.",
    ],
)
def test_ages_quarters_and_yearly_habits_are_no_events(sentence: str) -> None:
    """A calendar keeps nothing of how old somebody became, of a quarter's results and of what recurs."""
    assert [] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Экипаж вернулся в Пекин 14 ноября на девять дней позже срока.",
            [("2025-11-14", "visit", "happened")],
        ),
        (
            "Nvidia отчитается о результатах третьего квартала 19 ноября.",
            [("2025-11-19", None, "scheduled")],
        ),
        ("Рейсы возобновят 9 декабря, объявили стороны в октябре.", [("2025-12-09", None, "scheduled")]),
        ("Красный Крест передал Израилю останки заложника в четверг.", [("2025-11-13", None, "happened")]),
        ("Запуск ракеты, отложенный 9 ноября, состоялся в четверг.", [("2025-11-13", "launch", "happened")]),
        ("Пошлины на кофе отменены с 13 ноября.", [("2025-11-13", None, "happened")]),
        ("Выпуск новостей отменён, вместо него 15 ноября покажут концерт.", [("2025-11-15", None, "scheduled")]),
        ("Матч отменён: он должен был пройти 15 ноября.", [("2025-11-15", "competition", "cancelled")]),
        ("Актёр скончался 2 ноября вследствие перенесённого им инсульта.", [("2025-11-02", "death", "happened")]),
        ("12 ноября в телефонном разговоре президент поздравил коллегу.", [("2025-11-12", "call", "happened")]),
        ("Иван Орлов был в Китае в октябре.", [("2025-10", "visit", "happened")]),
        ("Начало встречи запланировано на 20 ноября.", [("2025-11-20", "meeting", "scheduled")]),
        ("Суд приступит к рассмотрению дела 20 ноября.", [("2025-11-20", "hearing", "scheduled")]),
        ("Нападавший открыл огонь в торговом центре в среду.", [("2025-11-12", "attack", "happened")]),
        ("Спутник выведен на орбиту 12 ноября.", [("2025-11-12", "launch", "happened")]),
        ("Водитель, сбивший 8 ноября пешехода, задержан.", [("2025-11-08", "strike", "happened")]),
        (
            "В четверг участников акции 26 октября арестовали.",
            [("2025-11-13", "arrest", "happened"), ("2025-10-26", "protest", "happened")],
        ),
        (
            "Парламент утвердил решение о проведении выборов 14 декабря. Второй тур пройдёт в тот же день.",
            [("2025-12-14", "election", "scheduled")],
        ),
    ],
)
def test_each_date_is_of_what_it_dates(sentence: str, told: list[tuple[str, str | None, str]]) -> None:
    """Differences, words of others and what is called off besides leave an event as it is."""
    assert told == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "name", "place", "who"),
    [
        (
            "Подозреваемого экстрадировали из Армении 10 ноября.",
            "Подозреваемого экстрадировали из Армении",
            None,
            None,
        ),
        ('"Спартак" 11 ноября отправил в отставку Ивана Орлова.', "Отставка Орлова", None, "Иван Орлов"),
        ("После этого матч прошёл 11 ноября.", "Матч", None, None),
        ("Расследование крушения начато 12 ноября.", "Расследование крушения начато", None, None),
        ("Атака дронов на Одессу 12 ноября длилась час.", "Атака дронов на Одессу", "Одесса", None),
        ("Российский президент 16 ноября находится в Китае с визитом.", "Визит", "Китай", None),
    ],
)
def test_names_take_in_what_belongs_to_the_event(
    sentence: str, name: str, place: str | None, who: str | None
) -> None:
    """A name has neither a country left, nor a demonstrative of other words, nor the noun of another event."""
    (event,) = find_events(sentence, language="ru", published=PUBLISHED)
    names = [agent.name for agent in event.participants]

    assert (name, place) == (event.name, event.place.name if event.place else None)
    assert who is None or who in names


AGENDA = """Главные анонсы 17 ноября

Дата: 2025-11-14

В Москве президент Иван Орлов проведёт совещание с членами правительства. Основной темой станет бюджет.

Верховный суд рассмотрит жалобу бывшего мэра. Ранее он отрицал вину.

Вчерашний снегопад парализовал движение."""


def test_the_headline_of_an_agenda_dates_its_points() -> None:
    """The first sentence of each paragraph tells what is to come on the day of the headline, and no other one."""
    found = analyse(AGENDA).article.events

    assert [("2025-11-17", "meeting"), ("2025-11-17", "hearing")] == [(str(e.when), e.kind) for e in found][:2]


@pytest.mark.parametrize("heading", ["План мира обсудят 17 ноября", "Анонсы недели", None])
def test_other_headlines_date_nothing_below_them(heading: str | None) -> None:
    """A headline that announces no one day leaves the text undated."""
    assert [] == _told("Президент проведёт совещание с членами правительства.", heading)
