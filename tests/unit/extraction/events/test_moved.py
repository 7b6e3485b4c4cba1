"""An event that was put off has its new date, and the old one."""

import pytest

import toolkit


@pytest.mark.parametrize(
    ("sentence", "new", "old"),
    [
        ("The meeting in Reykjavik has been postponed from March 12 to March 26.", "2025-03-26", "2025-03-12"),
        ("The talks in Geneva, planned for March 12, were postponed to March 26.", "2025-03-26", "2025-03-12"),
        ("The summit was moved to April 2 from March 30.", "2025-04-02", "2025-03-30"),
        ("Встреча в Рейкьявике перенесена с 12 марта на 26 марта из-за шторма.", "2025-03-26", "2025-03-12"),
        ("Саммит в Рейкьявике перенесли с 12 на 26 марта.", "2025-03-26", "2025-03-12"),
        ("Переговоры, назначенные на 12 марта, перенесены на 26 марта.", "2025-03-26", "2025-03-12"),
        ("Слушание, назначенное на 12 марта, перенесли на 26 марта.", "2025-03-26", "2025-03-12"),
        ("Саммит, намеченный на 12 марта, перенесён на 26 марта из-за забастовки.", "2025-03-26", "2025-03-12"),
        ("Заседание перенесено на 26 марта.", "2025-03-26", None),
        ("Talks in Geneva on March 5-7 have been postponed.", "2025-03-05/2025-03-07", None),
    ],
)
def test_both_dates_are_read(sentence: str, new: str, old: str | None) -> None:
    """In the forms that news uses, in both languages."""
    head = "Storm\n\nMarch 10, 2025 / 17:45" if sentence[0] < "a" else "Шторм\n\n10 марта 2025, 17:45"
    (event,) = toolkit.loads(f"{head}\n\n{sentence}", "text").events

    assert (new, old) == (str(event.when), str(event.previous_when) if event.previous_when else None)
    assert "postponed" == event.status


@pytest.mark.parametrize(
    ("sentence", "new", "old"),
    [
        ("Talks have been moved from June 20 to July 2.", "2026-07-02", "2026-06-20"),
        ("The visit was pushed back from June 20 to July 2.", "2026-07-02", "2026-06-20"),
        ("The meeting was rescheduled from June 28 to July 2.", "2026-07-02", "2026-06-28"),
    ],
)
def test_a_move_that_was_decided_may_be_to_a_day_to_come(sentence: str, new: str, old: str) -> None:
    """The verb in the past tells when it was moved, and not that the dates are past."""
    (event,) = toolkit.loads(f"Storm\n\nJune 9, 2026 / 17:45\n\n{sentence}", "text").events

    assert (new, old) == (str(event.when), str(event.previous_when))
    assert "postponed" == event.status


def test_a_day_without_its_month_is_no_part_of_a_name() -> None:
    """What something is moved from is the old date, and not what it is called."""
    (event,) = toolkit.extract("Суд перенес заседание с 3 на 14 декабря.", published="2026-12-02").events
    assert ("Заседание", "2026-12-03") == (event.name, str(event.previous_when))
