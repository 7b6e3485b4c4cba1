"""Russian dates behind relative clauses, in brackets and behind years told before; what was set, and what for."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-06-10")  # a Wednesday


def _told(text: str) -> list[tuple[str, str | None, str, str]]:
    found = find_events(text, language="ru", published=PUBLISHED)
    return [(str(one.when), one.kind, one.status.value, one.name) for one in found]


@pytest.mark.parametrize(
    ("sentence", "when", "kind", "name"),
    [
        ("Вечер начнется в клубе, где он играл, 15 июня.", "2026-06-15", None, "Вечер начнется в клубе"),
        (
            "Ярмарка пройдет в парке, который открыли в прошлом веке, 20 июня.",
            "2026-06-20",
            "exhibition",
            "Ярмарка в парке",
        ),
        ("Певец Орлов, которого лишили премии, 15 июня даст концерт.", "2026-06-15", "celebration", "Концерт"),
    ],
)
def test_a_date_behind_a_relative_clause_is_the_main_ones(
    sentence: str, when: str, kind: str | None, name: str
) -> None:
    """The comma behind a relative clause gives back to the main clause, its verb and its side of today."""
    assert [(when, kind, "scheduled", name)] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Орлова задержали 3 марта 2020 года, 25 апреля суд его отпустил.", ["2020-03-03", "2020-04-25"]),
        ("Завод встал 10 ноября 2019 года, а 15 января его снова запустили.", ["2019-11-10", "2020-01-15"]),
        ("Орлова задержали 3 марта 2020 года. Суд отпустил его 25 апреля.", ["2020-03-03", "2026-04-25"]),
        ("Орлов, арестованный 3 марта 2020 года, 5 июня вышел на свободу.", ["2026-06-05"]),
        ("Иван Орлов (родился 5 мая 1990 года) 9 июня получил премию.", ["2026-06-09"]),
    ],
)
def test_a_bare_day_is_the_next_after_one_with_its_year(sentence: str, told: list[str]) -> None:
    """Inside one sentence the story goes on from the year told, but not from a life in brackets."""
    assert told == [when for when, _, _, _ in _told(sentence) if when >= "2019"][-len(told) :]


@pytest.mark.parametrize(
    ("sentence", "kind", "name"),
    [
        (
            "Пресс-конференция по поводу выставки назначена на 15 июня.",
            "press-conference",
            "Пресс-конференция по поводу выставки",
        ),
        ("Показ фильма перенесен на 15 июня из-за аварии и пожара.", "exhibition", "Показ фильма"),
        ("Запуск спутника перенесен на 15 июня из-за риска сорвать стыковку.", "launch", "Запуск спутника"),
        ("Съезд перенесен на 15 июня после наводнения.", "conference", "Съезд"),
        (
            "Заседание по рассмотрению жалобы, назначенное на 15 июня, пройдет в Осло.",
            "hearing",
            "Заседание по рассмотрению жалобы в Осло",
        ),
    ],
)
def test_what_is_set_is_the_subject_of_its_participle(sentence: str, kind: str, name: str) -> None:
    """A participle of setting agrees with its event in gender, number and case; causes and topics do not."""
    assert [(kind, name)] == [(found, told) for _, found, _, told in _told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "9 июня стало известно, что балет и концерт, назначенный на 15 июня, отменен.",
        "9 июня театр сообщил, что концерт, запланированный на 15 июня, отменен.",
        "Утром мэрия объявила, что концерт, который должен был начаться 15 июня, отменен.",
    ],
)
def test_what_was_set_is_called_off_behind_its_date(sentence: str) -> None:
    """The word of calling off stands behind the participle or relative clause that has the date."""
    assert ("2026-06-15", "celebration", "cancelled") in [told[:3] for told in _told(sentence)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Игра за бронзу состоится 17 июня, а финал - 18 июня.",
            [
                ("2026-06-17", "competition", "scheduled", "Игра за бронзу"),
                ("2026-06-18", "competition", "scheduled", "Финал"),
            ],
        ),
        (
            "Удобное время получил матч Дания - Швеция (14 июня, 21:00 мск).",
            [
                (
                    "2026-06-14T21:00+03:00[Europe/Moscow]",
                    "competition",
                    "scheduled",
                    "Матч Дания - Швеция",
                )
            ],
        ),
        ("Выплаты начнутся не позднее 23 июня.", [("2026-06-23", None, "scheduled", "Выплаты")]),
        ("Два других матча пройдут 15 июня.", [("2026-06-15", "competition", "scheduled", "Другие матчи")]),
        (
            "Мэрия назначила матч 1/4 финала на 15 июня.",
            [("2026-06-15", "competition", "scheduled", "Матч 1/4 финала")],
        ),
        (
            "По предварительной информации, мост закроют 15 июня.",
            [("2026-06-15", "closing", "scheduled", "Мост закроют")],
        ),
        (
            '"9 июня в море зафиксировано волнение", - отмечается в сообщении.',
            [("2026-06-09", None, "happened", "В море зафиксировано волнение")],
        ),
    ],
)
def test_each_date_has_its_own_words(text: str, told: list[tuple[str, str | None, str, str]]) -> None:
    """A later event by a dash, brackets, deadlines and counts leave each event its own day and name."""
    assert told == _told(text)
