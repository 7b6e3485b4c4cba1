"""What a sentence without a date calls off, a deed of moving with a date, a new day without its event."""

import pytest

import toolkit

Told = list[tuple[str, str | None, str]]


def _told(text: str) -> Told:
    events = toolkit.extract(text, published="2025-03-10", language="ru").events
    return [(str(one.when), str(one.previous_when) if one.previous_when else None, one.status) for one in events]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Визит премьера в Осло запланирован на 20 марта. Позднее МИД сообщил, что визит отменён.", "cancelled"),
        (
            "Визит премьера в Осло был намечен на 20 марта. Однако его отложили на неопределённый срок.",
            "postponed",
        ),
        ("Саммит ЕС назначен на 20 марта в Риге. Из-за забастовки встречу отменили.", "cancelled"),
        ("Визит министра отложен на неопределённый срок. Он был намечен на 20 марта.", "postponed"),
        ("Визит министра отменён. Он должен был начаться 20 марта.", "cancelled"),
        ("Заседание суда перенесено. Оно было назначено на 20 марта.", "postponed"),
        ("Визит премьера, намеченный на 20 марта, отложен на неопределённый срок.", "postponed"),
    ],
)
def test_what_a_sentence_without_a_date_calls_off_stands_no_longer(text: str, status: str) -> None:
    """Before or behind the sentence that has the day, by its noun, a pronoun or "встреча"."""
    assert [("2025-03-20", None, status)] == _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Концерт пройдёт 20 марта. Ранее его дважды отменяли.",
        "Концерт пройдёт 20 марта. Организаторы не отменили концерт.",
        "Концерт пройдёт 20 марта. Концерт могут отменить.",
        "Концерт пройдёт 20 марта. Прошлый концерт был отменён.",
        "Матч состоится 20 марта. Второй матч отменён.",
        "Переговоры назначены на 20 марта. Если стороны не договорятся, переговоры будут отменены.",
        "Визит премьера назначен на 20 марта. Саммит в Риге отменён.",
        "Сенат примет 20 марта резолюцию, которая отменяет указ.",
        "Дума рассмотрит 20 марта закон, который переносит уплату налога.",
    ],
)
def test_what_is_called_off_besides_leaves_an_event_standing(text: str) -> None:
    """Another event, another time, what is denied, only possible or a condition."""
    assert [("2025-03-20", None, "scheduled")] == _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Суд в понедельник отложил слушание на 17 марта.", [("2025-03-17", None, "postponed")]),
        ("Суд 10 марта перенёс рассмотрение иска на 17 марта.", [("2025-03-17", None, "postponed")]),
        ("Суд сегодня отложил рассмотрение иска до 17 марта.", [("2025-03-17", None, "postponed")]),
        ("Во вторник стороны договорились перенести встречу на 20 марта.", [("2025-03-20", None, "postponed")]),
        ("Власти 9 марта отменили концерт, запланированный на 20 марта.", [("2025-03-20", None, "cancelled")]),
        (
            "7 марта организаторы решили перенести фестиваль с 12 на 19 апреля.",
            [("2025-04-19", "2025-04-12", "postponed")],
        ),
        ("МИД 9 марта отложил визит министра на неопределённый срок.", [("2025-03-09", None, "happened")]),
        ("Мэрия отменила шествие на День Победы.", [("2025-05-09", None, "cancelled")]),
        ("Визит, который отменили, должен был начаться 20 марта.", [("2025-03-20", None, "cancelled")]),
        ("Слушание в понедельник перенесли на 17 марта.", [("2025-03-17", "2025-03-10", "postponed")]),
    ],
)
def test_the_day_of_moving_is_no_day_of_the_event(text: str, told: Told) -> None:
    """Where the event stands behind the verb; alone it dates the deed itself."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Саммит ЕС должен был пройти 20 марта. Новая дата — 27 марта.",
            [("2025-03-27", "2025-03-20", "postponed")],
        ),
        (
            "Саммит должен был пройти 20 марта. Новой датой названо 27 марта.",
            [("2025-03-27", "2025-03-20", "postponed")],
        ),
        ("Концерт пройдёт 20 марта. Новую дату матча объявят 24 марта.", [("2025-03-20", None, "scheduled")]),
    ],
)
def test_a_new_day_is_that_of_the_event_told_last(text: str, told: Told) -> None:
    """A day on which the new one will be told is none."""
    assert told == [one for one in _told(text) if one[0] != "2025-03-24"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Отменённые ранее переговоры состоятся 20 марта.", [("2025-03-20", None, "scheduled")]),
        ("Отменённый в феврале матч состоится 20 марта.", [("2025-03-20", None, "scheduled")]),
        ("Концерт, назначенный на 20 марта, отменён.", [("2025-03-20", None, "cancelled")]),
        (
            "Суд рассмотрит иск 20 марта; заседание, назначенное на 6 марта, не состоялось.",
            [("2025-03-20", None, "scheduled"), ("2025-03-06", None, "cancelled")],
        ),
        ("Если бы стороны договорились, подписание состоялось бы 6 марта.", []),
        ("На полях саммита 20 марта состоится беседа лидеров.", [("2025-03-20", None, "scheduled")]),
    ],
)
def test_what_takes_place_after_all_and_what_only_would_have(text: str, told: Told) -> None:
    """A participle before the noun tells of another time; what a clause calls off is its own event."""
    assert told == _told(text)
