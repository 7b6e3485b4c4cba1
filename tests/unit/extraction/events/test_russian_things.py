"""Russian nouns and verbs of events by what stands beside them: parts, things that move, scores."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-06-10")  # a Wednesday


def _told(text: str) -> list[tuple[str, str | None, str]]:
    found = find_events(text, language="ru", published=PUBLISHED)
    return [(str(one.when), one.kind, one.name) for one in found]


@pytest.mark.parametrize(
    ("sentence", "when", "kind", "name"),
    [
        ("27 июня начнется первый этап переговоров.", "2026-06-27", "talks", "Первый этап переговоров"),
        ("Второй тур выборов пройдет 5 июля.", "2026-07-05", "election", "Второй тур выборов"),
        ("Второй тур состоится 5 июля.", "2026-07-05", "election", "Второй тур"),
        ("Шестой тур чемпионата пройдет 5 июля.", "2026-07-05", "competition", "Шестой тур чемпионата"),
        ("Летние каникулы начнутся 27 июня.", "2026-06-27", None, "Летние каникулы"),
        ("27 июня пройдут экзамены по химии.", "2026-06-27", None, "Экзамены по химии"),
        ("ЕГЭ по химии состоится 29 июня.", "2026-06-29", None, "ЕГЭ по химии"),
        ("Регистрация участников завершится 30 июня.", "2026-06-30", None, "Регистрация участников завершится"),
    ],
)
def test_a_part_of_what_goes_on_is_of_its_kind(sentence: str, when: str, kind: str | None, name: str) -> None:
    """Stages, rounds, exams and holidays are events of the kind of what they are of, or of none."""
    assert [(when, kind, name)] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Похороны режиссера пройдут 13 июня.", "ceremony"),
        ("Режиссера Ивана Орлова похоронят 13 июня в Твери.", "ceremony"),
        ("Прощание с режиссером состоится 13 июня.", "ceremony"),
        ("8 июня ушел из жизни актер Иван Орлов.", "death"),
        ("8 июня министр Иван Орлов ушел в отставку.", "resignation"),
        ("Министр скончался 8 июня во время слушаний.", "death"),
        ("8 июня в доме мэра прошли обыски.", None),
        ("8 июня погиб человек в результате столкновения грузовика с автобусом.", "crash"),
        ("8 июня произошли столкновения полиции с демонстрантами.", "unrest"),
        ("Подземный толчок зафиксирован 8 июня.", "disaster"),
        ("Полеты после аварии возобновятся 15 июня.", None),
        ("8 июня поезд прибыл в Тверь.", None),
        ("8 июня министр прибыл в Тверь.", "visit"),
        ("8 июня теннисистка уступила сопернице со счетом 2:6, 0:6.", "competition"),
        ("8 июня порт подвергся ракетному удару.", "strike"),
        ("Саперы вывели роботов на полигон 8 июня.", None),
        ("Страна вывела войска 8 июня.", "withdrawal"),
        ("15 июня страна празднует День моря.", "celebration"),
        ("Школы проведут 15 июня весенние занятия.", None),
    ],
)
def test_what_stands_beside_tells_the_kind(sentence: str, kind: str | None) -> None:
    """The kind is that of what is meant: a funeral is no death, and a train pays no visit."""
    assert [kind] == [found for _, found, _ in _told(sentence)]


@pytest.mark.parametrize(
    ("sentence", "when"),
    [
        ("В пятницу, 12 июня, пройдет митинг.", "2026-06-12"),
        ("Визит пройдет в среду и четверг 24-25 июня.", "2026-06-24/2026-06-25"),
        ("Встреча пройдет в понедельник днем, 15 июня.", "2026-06-15"),
        ("В воскресенье, рано утром 7 июня, сгорел склад.", "2026-06-07"),
        ("Митинги пройдут 12 июня, в День России.", "2026-06-12"),
    ],
)
def test_a_day_told_twice_is_one(sentence: str, when: str) -> None:
    """A weekday or holiday beside the number of the day names the same day."""
    assert [when] == [found for found, _, _ in _told(sentence)]


def test_a_holiday_brings_in_nobody() -> None:
    """The state in the name of its day takes no part."""
    (event,) = find_events("Митинги пройдут 12 июня, в День России.", language="ru", published=PUBLISHED)

    assert () == event.participants


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Отложенный из-за голосования концерт состоится 5 мая.", [("celebration", "Концерт")]),
        ("Назначенная после визита премьера встреча пройдёт 5 мая.", [("meeting", "Встреча")]),
        ("Размещение акций завода намечено на 15 мая.", [(None, "Размещение акций завода")]),
        ("Акция «Ночь музеев» пройдёт 5 мая.", [(None, "Акция «Ночь музеев»")]),
        ("Акция протеста пройдёт 5 мая.", [("protest", "Акция протеста")]),
        ("В мае театр сыграет «Грозу» Островского.", [(None, "Театр сыграет «Грозу» Островского")]),
        (
            "Концерт «Юбилей в кругу друзей» перенесли на 15 мая.",
            [("celebration", "Концерт «Юбилей в кругу друзей»")],
        ),
        ("«Кубок Кремля» пройдёт 5 мая.", [("competition", "Кубок Кремля")]),
        ("Мэр заявил: «Встреча пройдёт 5 мая».", [("meeting", "Встреча")]),
    ],
)
def test_an_event_is_not_named_by_an_attribute_or_a_title(
    sentence: str, told: list[tuple[str | None, str]]
) -> None:
    """What only tells why, what a share is of, or how a work is called is no event beside the one told."""
    assert told == [(kind, name) for _, kind, name in _told(sentence)]
