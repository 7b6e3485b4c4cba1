"""An event whose new day another clause or sentence tells, or that is told by denying the old day."""

import pytest

import toolkit

Moved = list[tuple[str, str | None, str]]


def _told(text: str) -> Moved:
    events = toolkit.extract(text, published="2025-03-10", language="ru").events
    return [(str(one.when), str(one.previous_when) if one.previous_when else None, one.status) for one in events]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Переговоры Сербии и Косово планировались на 20 марта. Теперь они пройдут 27 марта.",
            [("2025-03-27", "2025-03-20", "scheduled")],
        ),
        (
            "Саммит был назначен на 20 марта. Позже его перенесли на 27 марта.",
            [("2025-03-27", "2025-03-20", "postponed")],
        ),
        (
            "Саммит должен был пройти 20 марта. Он состоится неделей позже, 27 марта.",
            [("2025-03-27", "2025-03-20", "scheduled")],
        ),
        (
            "На 20 марта планировался саммит ЕС. Он пройдёт 27 марта в Риге.",
            [("2025-03-27", "2025-03-20", "scheduled")],
        ),
        (
            "Матч «Зенита» и «Спартака», намеченный на 8 марта, отменён. Он будет сыгран 30 марта.",
            [("2025-03-30", "2025-03-08", "postponed")],
        ),
        (
            "Визит премьера в Осло состоится 27 марта. Ранее он планировался на 20 марта.",
            [("2025-03-27", "2025-03-20", "scheduled")],
        ),
        (
            "Саммит пройдёт 27 марта. Раньше его планировали провести 20 марта.",
            [("2025-03-27", "2025-03-20", "scheduled")],
        ),
    ],
)
def test_two_sentences_tell_the_old_day_and_the_new(text: str, told: Moved) -> None:
    """In either order: what was only planned for a day and is told of again has left that day."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Первый раунд был назначен на 20 марта. Второй раунд пройдёт 27 марта.",
            [("2025-03-20", None, "scheduled"), ("2025-03-27", None, "scheduled")],
        ),
        (
            "Визит премьера в Осло состоится 27 марта. Визит премьера в Рим планировался на 20 марта.",
            [("2025-03-27", None, "scheduled"), ("2025-03-20", None, "scheduled")],
        ),
        (
            "Концерт 8 марта отменён. Концерт 30 марта состоится.",
            [("2025-03-08", None, "cancelled"), ("2025-03-30", None, "scheduled")],
        ),
    ],
)
def test_two_events_stay_two(text: str, told: Moved) -> None:
    """Another round, another place and another evening leave what was planned as it is."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Матч 8 марта был отменён и будет сыгран 30 марта.", [("2025-03-30", "2025-03-08", "postponed")]),
        (
            "Матч «Зенита» и «Спартака», который должен был пройти 8 марта, отменён и будет сыгран 30 марта.",
            [("2025-03-30", "2025-03-08", "postponed")],
        ),
        (
            "Матч 8 марта отменён, а концерт состоится 30 марта.",
            [("2025-03-08", None, "cancelled"), ("2025-03-30", None, "scheduled")],
        ),
        ("Премьера отменена, спектакль покажут 30 марта.", [("2025-03-30", None, "scheduled")]),
        (
            "Суд приступил к рассмотрению дела 6 марта, но слушания переносятся.",
            [("2025-03-06", None, "happened")],
        ),
    ],
)
def test_what_is_called_off_in_one_clause_may_come_in_the_next(text: str, told: Moved) -> None:
    """A verb of taking place gives it its new day; what another clause calls off is none of its."""
    assert told == _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Встреча министров состоится не 5 мая, как планировалось ранее, а 12 мая.",
            [("2025-05-12", "2025-05-05", "scheduled")],
        ),
        ("Встреча министров пройдёт не в четверг, а в пятницу.", [("2025-03-14", "2025-03-13", "scheduled")]),
        ("Встреча министров пройдёт в пятницу вместо четверга.", [("2025-03-14", "2025-03-13", "scheduled")]),
        ("Вместо 5 мая встреча министров пройдёт 12 мая.", [("2025-05-12", "2025-05-05", "scheduled")]),
        ("Матч прошёл 5 марта вместо 2 марта.", [("2025-03-05", "2025-03-02", "happened")]),
        ("Вместо президента 12 мая в Осло приедет премьер.", [("2025-05-12", None, "scheduled")]),
        ("Встреча министров состоится не 5, а 12 мая.", [("2025-05-12", "2025-05-05", "scheduled")]),
        (
            "Выборы состоятся 14 сентября, а не 7 сентября, как планировалось.",
            [("2025-09-14", "2025-09-07", "scheduled")],
        ),
        ("Взрыв произошёл не 5 марта, а 6 марта.", [("2025-03-06", None, "happened")]),
        ("Взрыв произошёл не 5, а 6 марта, уточнили в МЧС.", [("2025-03-06", None, "happened")]),
        ("Встреча состоится не раньше 12 мая.", [("2025-05-12", None, "scheduled")]),
    ],
)
def test_a_day_that_is_denied_is_the_old_one(text: str, told: Moved) -> None:
    """Of what is planned; what has been was only told of wrongly."""
    assert told == _told(text)
