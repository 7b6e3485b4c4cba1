"""What Russian news does not allow, declares a day of, answers with no, and what "это" stands for."""

import pytest

from toolkit.extraction import find_events

PUBLISHED = "2026-03-02"


def _told(text: str) -> list[tuple[str, str, str]]:
    found = find_events(text, language="ru", published=PUBLISHED)
    return [(str(one.when), one.status.value, one.name) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Мэрия митинг 5 марта не согласовала.", ("2026-03-05", "cancelled", "Митинг")),
        ("Власти запретили шествие 8 марта.", ("2026-03-08", "cancelled", "Шествие")),
        ("Шествие 8 марта не разрешили.", ("2026-03-08", "cancelled", "Шествие")),
        ("Администрация отказала в проведении пикета 9 марта.", ("2026-03-09", "cancelled", "Пикет")),
        ("Город отказывает в проведении ярмарки 9 марта.", ("2026-03-09", "cancelled", "Ярмарка")),
        ("Управа отказала жителям в согласовании шествия 9 марта.", ("2026-03-09", "cancelled", "Шествие")),
        ("Управа не отказала в проведении пикета 9 марта.", ("2026-03-09", "scheduled", "Пикет")),
        ("Управа отказала заводу в ссуде перед пикетом 9 марта.", ("2026-03-09", "scheduled", "Пикет")),
        (
            "Концерт группы «Север» 20 апреля запрещён властями области.",
            ("2026-04-20", "cancelled", "Концерт группы «Север»"),
        ),
        (
            "Организаторы собирались провести митинг 5 марта. Мэрия его не согласовала.",
            ("2026-03-05", "cancelled", "Митинг"),
        ),
        ("Митинг запланирован на 5 марта. Мэрия митинг запретила.", ("2026-03-05", "cancelled", "Митинг")),
    ],
)
def test_what_is_not_allowed_is_called_off(text: str, expected: tuple[str, str, str]) -> None:
    """Who forbids an event, or does not allow it, calls it off; a day behind the event is its own."""
    assert [expected] == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Мэрия не запретила митинг 5 марта.", ("2026-03-05", "scheduled", "Митинг")),
        ("Мэрия 27 февраля запретила митинг.", ("2026-02-27", "happened", "Мэрия запретила митинг")),
        (
            "Суд 27 февраля запретил компании использовать знак.",
            ("2026-02-27", "happened", "Суд запретил компании использовать знак"),
        ),
        (
            "Переговоры пройдут 5 марта. Правительство запретило импорт зерна.",
            ("2026-03-05", "scheduled", "Переговоры"),
        ),
    ],
)
def test_what_is_forbidden_besides_calls_off_nothing(text: str, expected: tuple[str, str, str]) -> None:
    """A subject in the masculine, another object and a day of the forbidding leave the event as it is."""
    assert [expected] == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Власти объявили 4 марта днём траура.", ("2026-03-04", "scheduled", "День траура")),
        ("8 мая объявлено нерабочим днём.", ("2026-05-08", "scheduled", "Нерабочий день")),
        (
            "Губернатор объявил понедельник, 9 марта, выходным.",
            ("2026-03-09", "scheduled", "Выходной день"),
        ),
        (
            "Президент Казахстана объявил 13 мая нерабочим днём.",
            ("2026-05-13", "scheduled", "Нерабочий день"),
        ),
        (
            "Мэр днём 27 февраля объявил об отставке.",
            ("2026-02-27", "happened", "Мэр объявил об отставке"),
        ),
    ],
)
def test_a_day_that_is_declared_is_the_event(text: str, expected: tuple[str, str, str]) -> None:
    """What a day is made, in the instrumental, names it; "днём" with another verb is a part of the day."""
    assert [expected] == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Новый мост откроют для движения. Это произойдёт 3 мая.",
            [("2026-05-03", "scheduled", "Новый мост откроют для движения")],
        ),
        (
            "Буксировка судна начнётся, как только ослабнет шторм; это произойдёт 6 марта.",
            [("2026-03-06", "scheduled", "Буксировка судна")],
        ),
        ("Он объяснил, что это произошло 1 марта.", []),
        ("Это решение суд принял 1 марта.", [("2026-03-01", "happened", "Это решение суд принял")]),
    ],
)
def test_this_stands_for_the_clause_before(text: str, expected: list[tuple[str, str, str]]) -> None:
    """With a verb of happening "это" is what the main clause before tells, and without one nothing."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("На вопрос, будет ли встреча 5 марта, Песков ответил отрицательно.", []),
        (
            "Песков не ответил на вопрос, состоится ли встреча 5 марта.",
            [("2026-03-05", "tentative", "Встреча")],
        ),
        ("Встреча состоится 5 марта.", [("2026-03-05", "scheduled", "Встреча")]),
    ],
)
def test_an_indirect_question_leaves_an_event_open(text: str, expected: list[tuple[str, str, str]]) -> None:
    """What somebody is asked about may come or not; who answers with no denies it."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Тренер Орлов с 1 июня уходит на пенсию.",
            [("2026-06-01", "scheduled", "Тренер Орлов уходит на пенсию")],
        ),
        (
            "Губернатор освобождается от должности с 11 марта.",
            [("2026-03-11", "scheduled", "Губернатор освобождается от должности")],
        ),
        (
            "Сборная 10 марта играет с командой Чехии.",
            [("2026-03-10", "scheduled", "Сборная играет с командой Чехии")],
        ),
        ("С 1 марта врачи уходят домой раньше.", []),
        ("Он играет главную роль с 2019 года.", []),
    ],
)
def test_a_present_of_what_is_done_once_tells_of_a_day_to_come(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    """Who leaves an office or plays on a day to come does so then; of a day that is past it tells a habit."""
    assert expected == _told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Космонавт Ли Вэй 5 марта выйдет в открытый космос.",
            ("2026-03-05", "scheduled", "Космонавт Ли Вэй выйдет в открытый космос"),
        ),
        (
            "Суд отменил приговор Ивану Котову, вынесенный 17 февраля.",
            ("2026-02-17", "happened", "Приговор Ивану Котову"),
        ),
        ("Концерт, назначенный на 20 февраля, отменён.", ("2026-02-20", "cancelled", "Концерт")),
        ("Линия метро откроется не раньше декабря.", ("2026-12", "scheduled", "Линия метро откроется")),
        ("21–23 марта — гастроли Омской драмы.", ("2026-03-21/2026-03-23", "scheduled", "Гастроли Омской драмы")),
        (
            "Сбор средств для погорельцев объявлен 1 марта.",
            ("2026-03-01", "happened", "Сбор средств для погорельцев объявлен"),
        ),
    ],
)
def test_status_and_name_follow_the_words(text: str, expected: tuple[str, str, str]) -> None:
    """A name is no particle; what was done stays so, whoever calls it off later; a month may be the earliest."""
    assert [expected] == _told(text)
