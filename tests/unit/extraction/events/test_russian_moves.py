"""Days that Russian events leave for others, and days told by number alone."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-11-12")  # a Thursday


def _told(text: str) -> list[tuple[str, str, str, str]]:
    found = find_events(text, language="ru", published=PUBLISHED)
    return [(str(one.when), str(one.previous_when or ""), one.status.value, one.name) for one in found]


@pytest.mark.parametrize(
    ("sentence", "when", "previous", "name"),
    [
        ("Концерт перенесён с субботы на 12 декабря.", "2026-12-12", "2026-11-14", "Концерт"),
        ("Концерт перенесли с 12 декабря на субботу.", "2026-11-14", "2026-12-12", "Концерт"),
        ("Матч перенесли с 14 ноября на 16-е.", "2026-11-16", "2026-11-14", "Матч"),
        ("Слушания перенесли с понедельника на вторник.", "2026-11-17", "2026-11-16", "Слушания"),
    ],
)
def test_an_event_leaves_one_day_for_another(sentence: str, when: str, previous: str, name: str) -> None:
    """A weekday and a date of a move are two days, the weekday the coming one; a day may be told by number."""
    assert [(when, previous, "postponed", name)] == _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Финал пройдёт 9–11 января, а Кубок страны — неделей позже, с 16-го по 18-е.",
            [("2027-01-09/2027-01-11", "Финал"), ("2027-01-16/2027-01-18", "Кубок страны")],
        ),
        (
            "Выставка откроется 20 ноября, а ярмарка пройдёт с 24-го по 26-е.",
            [("2026-11-20", "Выставка"), ("2026-11-24/2026-11-26", "Ярмарка")],
        ),
        ("Рабочие закрыли дорогу с 16-го по 18-й километр.", []),
    ],
)
def test_days_told_by_number_are_of_the_month_told_before(sentence: str, told: list[tuple[str, str]]) -> None:
    """Days from one number to another are of the month, or of the week, told right before."""
    assert told == [(when, name) for when, _, _, name in _told(sentence)]
