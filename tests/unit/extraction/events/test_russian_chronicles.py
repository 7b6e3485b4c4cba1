"""Chronicles by the clock, days that something was only planned for, and courts that break off, in Russian."""

import pytest

from toolkit.extraction import find_events


def _told(text: str, published: str = "2026-10-13") -> list[tuple[str, str, str]]:
    found = find_events(text, language="ru", published=published)
    return [(str(one.when), one.status.value, one.name) for one in found]


_CHRONICLE = (
    "10:15. В Прагу прибыла делегация Норвегии. Хозяева прилетели накануне.\n\n"
    "11:40. Министры начали встречу. Позже к ним присоединился посол.\n\n"
    "13:05. Митинг на площади состоится 21 октября.\n\n"
    "16:50. Пресс-конференция, назначенная на 16:30, отложена на час.\n\n"
    "18:10. Министры вышли к прессе."
)


def test_a_clock_at_the_head_of_a_paragraph_dates_its_first_sentence() -> None:
    """Whatever other days are told between, a chronicle goes on with the day of its text."""
    told = [when for when, _, _ in _told(_CHRONICLE)]

    assert ["2026-10-13T10:15", "2026-10-12", "2026-10-13T11:40", "2026-10-21"] == told[:4]
    assert ["2026-10-13T16:30", "2026-10-13T18:10"] == told[4:]


def test_a_clock_behind_another_day_stays_with_that_day() -> None:
    """A bare time of the day that opens no paragraph goes with the day told before."""
    assert ["2026-10-12"] == [when for when, _, _ in _told("Накануне сгорел склад. Пожар начался в 11:40.")]


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Тренер отметил, что матч переносится на декабрь.", "2026-10-13", ("2026-12", "postponed", "Матч")),
        ("Концерт откладывается на апрель.", "2026-11-18", ("2027-04", "postponed", "Концерт")),
        (
            "Матч должен был пройти в воскресенье, но его перенесли на понедельник.",
            "2026-10-13",
            ("2026-10-12", "postponed", "Матч"),
        ),
        (
            "Матч, который планировали провести в воскресенье, провели в понедельник.",
            "2026-10-13",
            ("2026-10-12", "happened", "Матч"),
        ),
        ("Выставка, намеченная на 2 октября, отложена.", "2026-11-18", ("2026-10-02", "postponed", "Выставка")),
        ("Концерт, назначенный на 5 января, отложен.", "2026-11-18", ("2027-01-05", "postponed", "Концерт")),
        (
            "Адвокат подал ходатайство о переносе заседания со среды на другую дату.",
            "2026-10-13",
            ("2026-10-14", "postponed", "Заседание"),
        ),
    ],
)
def test_a_plan_lies_on_the_nearer_side(text: str, published: str, expected: tuple[str, str, str]) -> None:
    """What is moved goes to a day to come; what was only planned, or is called off, was set for the nearer day."""
    assert [expected] == _told(text, published)


def test_what_was_held_keeps_the_day_it_was_planned_for() -> None:
    """The day of a relative clause that tells a plan is the one that the event was first set for."""
    text = "Матч, который планировали провести в воскресенье, провели в понедельник."
    (one,) = find_events(text, language="ru", published="2026-10-13")

    assert "2026-10-11" == str(one.previous_when)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Судья Татьяна Лаптева объявила перерыв до 28 октября.", ("2026-10-28", "scheduled", "Заседание суда")),
        ("В процессе объявлен перерыв до 30 октября.", ("2026-10-30", "scheduled", "Судебный процесс")),
        ("Слушания прерваны до 30 октября.", ("2026-10-30", "scheduled", "Слушания")),
        (
            "Суд вчера не смог рассмотреть жалобу мэра.",
            ("2026-10-12", "happened", "Суд не смог рассмотреть жалобу мэра"),
        ),
    ],
)
def test_a_court_breaks_off_and_goes_on(text: str, expected: tuple[str, str, str]) -> None:
    """A court that was not able to finish has sat; a recess until a day sets its next session."""
    assert [expected] == _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Министры вчера не смогли встретиться.",
        "В чемпионате объявлен перерыв до 5 ноября.",
        "Движение по мосту прервано до 20 октября.",
        "Судья не объявил перерыв до 20 октября.",
    ],
)
def test_other_recesses_and_failures_are_no_events(text: str) -> None:
    """Who could not meet did not meet; a road or a league that stands still until a day holds no session then."""
    assert [] == _told(text)
