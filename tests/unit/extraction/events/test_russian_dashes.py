"""Russian dates that a construction gives to a noun: dashes, verbal nouns, days that something begins on."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-06-10")  # a Wednesday


def _told(text: str) -> list[tuple[str, str | None, str]]:
    found = find_events(text, language="ru", published=PUBLISHED)
    return [(str(one.when), one.kind, one.name) for one in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Концерт пройдет 15 июня, а 16 июня — выставка.",
            [("2026-06-15", "celebration", "Концерт"), ("2026-06-16", "exhibition", "Выставка")],
        ),
        (
            "15 июня в «Доме муз» — премьера оперы «Гроза».",
            [("2026-06-15", "exhibition", "Премьера оперы «Гроза»")],
        ),
        (
            "Публикация итогов на сайте Конкурса — 17 июня.",
            [("2026-06-17", "statement", "Публикация итогов на сайте")],
        ),
        ("Первый этап - с 15 по 20 июня.", [("2026-06-15/2026-06-20", None, "Первый этап")]),
        (
            "Аттестация по математике пройдет 27 июня, а по русскому языку — 30 июня.",
            [
                ("2026-06-27", None, "Аттестация по математике"),
                ("2026-06-30", None, "Аттестация по русскому языку"),
            ],
        ),
        (
            "В 03:45 из дома эвакуировали шесть человек, а в 04:05 — обнаружены тела.",
            [
                ("2026-06-10T03:45", "evacuation", "Из дома эвакуировали шесть человек"),
                ("2026-06-10T04:05", None, "Обнаружены тела"),
            ],
        ),
        (
            "В четверг суд рассмотрит жалобу, а в пятницу, по словам врача, продолжится слушание дела.",
            [("2026-06-11", "hearing", "Суд рассмотрит жалобу"), ("2026-06-12", "hearing", "Слушание дела")],
        ),
        (
            "В четверг министр прибудет в Осло, а в пятницу, по словам врача, вылетит в Лунд.",
            [("2026-06-11", "visit", "Визит министра в Осло"), ("2026-06-12", "visit", "Министр вылетит в Лунд")],
        ),
        ("Дата окончания приема бюллетеней – 18 июня.", [("2026-06-18", None, "Окончание приема бюллетеней")]),
        ("Дата рождения героя – 15 июня.", []),
        ("Суд перенес дату оглашения приговора на 30 июня.", [("2026-06-30", "trial", "Оглашение приговора")]),
    ],
)
def test_a_dash_or_a_date_of_something_gives_it_the_day(
    text: str, told: list[tuple[str, str | None, str]]
) -> None:
    """What stands in the nominative on the other side of a dash is dated, and not what stands nearest."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("sentence", "when", "kind", "name"),
    [
        ("Жители недовольны введением с 9 июня пропусков.", "2026-06-09", None, "Введение пропусков"),
        ("Жители недовольны закрытием с 9 июня моста.", "2026-06-09", "closing", "Закрытие моста"),
        ("Жители рады повышению с 1 июля местных пособий.", "2026-07-01", None, "Повышение местных пособий"),
        (
            "Совет принял решение о проведении 27 июня общего собрания акционеров.",
            "2026-06-27",
            "meeting",
            "Общее собрание акционеров",
        ),
        ("После встречи 9 июня стороны подписали договор.", "2026-06-09", "meeting", "Встреча"),
    ],
)
def test_a_date_between_a_noun_and_its_genitive_is_the_nouns(
    sentence: str, when: str, kind: str | None, name: str
) -> None:
    """A verbal noun is the event; one of holding gives the day to what is held; a subject belongs to its verb."""
    assert (when, kind, name) in _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("Пассажиры смогут летать в Осло с 1 июля.", "2026-07-01"),
        ("С 15 июля вылететь можно будет в любой город.", "2026-07-15"),
        ("Список стран будет расширен с 1 августа.", "2026-08-01"),
        ("С 1 июля город будет жить по новым правилам.", "2026-07-01"),
        ("Глава завода пообещал с 21 июня ограничить выбросы.", "2026-06-21"),
        ("С 27 июня глава совета приступает к работе.", "2026-06-27"),
        ("17 июня закрывается летний сбор подписей.", "2026-06-17"),
        ("15 июня, в 10:42 корабль должен причалить к станции.", "2026-06-15T10:42"),
    ],
)
def test_what_is_to_be_from_a_day_on_begins_then(sentence: str, when: str) -> None:
    """Futures, passives to come, and infinitives that depend on a word of plan begin on the first day."""
    assert [when] == [found for found, _, _ in _told(sentence)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Порт отменяет 70 рейсов в субботу в связи с запланированной забастовкой.",
            [("2026-06-13", None, "Порт отменяет 70 рейсов в связи с запланированной забастовкой")],
        ),
        ("На 17 июня у премьера намечено заседание.", [("2026-06-17", "meeting", "Заседание")]),
        ("5 июня фермеры и завод заключили сделку.", [("2026-06-05", None, "Фермеры и завод заключили сделку")]),
        ("5 июня лед вскрылся, заключил эксперт.", [("2026-06-05", None, "Лед вскрылся")]),
        (
            "Матч пройдет 20 июня в Лунде. Игра начнется в 19:00.",
            [("2026-06-20T19:00", "competition", "Матч в Лунде")],
        ),
        ("Пожар начался в 23:00.", [("2026-06-10T23:00", "disaster", "Пожар")]),
    ],
)
def test_causes_offices_and_clocks_are_told_from_events(
    text: str, told: list[tuple[str, str | None, str]]
) -> None:
    """A cause dates nothing, a prime minister is no premiere, and a clock goes with the coming day told before."""
    assert told == _told(text)
