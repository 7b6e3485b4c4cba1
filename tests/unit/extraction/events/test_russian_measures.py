"""Russian measures and works: what holds from a day, what was set and done, hours of several days, and names."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-06-10")  # a Wednesday


def _told(text: str) -> list[tuple[str, str | None, str, str]]:
    found = find_events(text, language="ru", published=PUBLISHED)
    return [(str(one.when), one.kind, one.status.value, one.name) for one in found]


@pytest.mark.parametrize(
    ("sentence", "when", "status", "name"),
    [
        ("Ограничения вступят в силу 30 июня.", "2026-06-30", "scheduled", "Ограничения вступят в силу"),
        ("Такие правила действуют с 1 июня.", "2026-06-01", "happened", "Такие правила действуют"),
        ("В школах отменили пропуска с 15 июня.", "2026-06-15", "scheduled", "В школах отменили пропуска"),
        (
            "Мэр анонсировал введение в городе с 22 июня парковочных мест.",
            "2026-06-22",
            "scheduled",
            "Введение парковочных мест",
        ),
        (
            "Окружной суд 28 февраля продлил арест на два месяца.",
            "2026-02-28",
            "happened",
            "Окружной суд продлил арест",
        ),
        ("Суд 9 июня признал законным арест мэра.", "2026-06-09", "happened", "Суд признал законным арест мэра"),
        ("Пять домов останутся без воды 15 июня.", "2026-06-15", "scheduled", "Пять домов останутся без воды"),
        ("Суд назначил на 1 июля рассмотрение жалобы.", "2026-07-01", "scheduled", "Рассмотрение жалобы"),
    ],
)
def test_measures_and_rulings_have_their_day_and_their_verb(
    sentence: str, when: str, status: str, name: str
) -> None:
    """What holds, is ruled or goes without keeps its verb; a past that sets a day is past where no day is set."""
    ((found, _, told, called),) = _told(sentence)

    assert (when, status, name) == (found, told, called[: len(name)])


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Мост закроют 15 июня с 19:30 до 21:30, 16 июня – с 10:30 до 14:00.",
            ["2026-06-15T19:30/2026-06-15T21:30", "2026-06-16T10:30/2026-06-16T14:00"],
        ),
        ("Продажи ожидаются через 10 дней — 20 июня.", ["2026-06-20"]),
        (
            "Совет соберется 24 июня. Заседание начнется в 15:00 по московскому времени.",
            ["2026-06-24T15:00+03:00[Europe/Moscow]"],
        ),
    ],
)
def test_hours_and_counts_go_with_their_day(sentence: str, told: list[str]) -> None:
    """A dash leads from a day to its hours; a count of days is told again by its date; a zone names no day."""
    assert told == [when for when, _, _, _ in _told(sentence)]


@pytest.mark.parametrize(
    ("sentence", "kind", "name"),
    [
        ("Ситуация стала предметом переговоров 9 июня.", "talks", "Переговоры"),
        ("Пятый в сезоне турнир завершится 15 июня.", "competition", "Турнир"),
        ("«Старый» мост закроют 15 июня.", "closing", "«Старый» мост закроют"),
        ("Старт продаж намечен на 15 июня.", None, "Старт продаж"),
        ("Сбор хоккеистов стартует 15 июня.", None, "Сбор хоккеистов"),
        (
            "15 июня запланировано собрание по вопросу о возможном выкупе.",
            "meeting",
            "Собрание по вопросу о возможном",
        ),
    ],
)
def test_names_and_kinds_are_of_the_event_alone(sentence: str, kind: str | None, name: str) -> None:
    """An instrumental is no adjective, a season no tournament, and a start of sales no launch."""
    ((_, found, status, called),) = _told(sentence)

    assert (kind, "happened" if "стала" in sentence else "scheduled") == (found, status)
    assert name == called[: len(name)]


@pytest.mark.parametrize(
    ("sentence", "when", "status", "name"),
    [
        (
            "Приговор Ладогину вступит в силу 20 июня.",
            "2026-06-20",
            "scheduled",
            "Приговор Ладогину вступит в силу",
        ),
        ("Перемирие вступит в силу 13 июня.", "2026-06-13", "scheduled", "Перемирие"),
        (
            "5 июня рейс из Осло задержали на пять часов.",
            "2026-06-05",
            "happened",
            "Рейс из Осло задержали на пять часов",
        ),
        ("Выставка «Север» откроется 12 июня; вход свободный.", "2026-06-12", "scheduled", "Выставка «Север»"),
        ("Фестиваль стартует 20 июня и закончится 25 июля.", "2026-06-20/2026-07-25", "scheduled", "Фестиваль"),
        ("Врачи выявили 5 июня вспышку кори.", "2026-06-05", "happened", "Врачи выявили вспышку кори"),
        (
            "Аппарат «Заря-3» сел на Луну 5 июня.",
            "2026-06-05",
            "happened",
            "Аппарат «Заря-3» сел на Луну",
        ),
        ("Мороз ожидается 5 июля.", "2026-07-05", "scheduled", "Мороз"),
    ],
)
def test_what_comes_into_force_is_held_up_or_found_has_its_verb(
    sentence: str, when: str, status: str, name: str
) -> None:
    (found,) = _told(sentence)
    assert (found[0], found[2], found[3]) == (when, status, name)


def test_a_person_who_sat_down_is_no_event() -> None:
    assert not _told("Мужчина сел за стол 5 июня.")
