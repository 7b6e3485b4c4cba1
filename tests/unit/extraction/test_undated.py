"""The year of a dateline that has none."""

import pytest

from toolkit.extraction import analyse
from toolkit.extraction.undated import year_inferred


@pytest.mark.parametrize(
    ("words", "body", "language", "day"),
    [
        ("April 14", "They agreed, he said on Monday. The last round was in November 2023.", "en", "2025-04-14"),
        (
            "14 апр",
            "Сообщили в понедельник. Последний раунд прошел в ноябре 2023 года.",
            "ru",
            "2025-04-14",
        ),
        ("14 апр", "Об этом сообщили в понедельник. План принят до 2026 года.", "ru", "2025-04-14"),
        ("April 14", "They agreed, he said on Monday.", "en", None),
        ("April 14", "The last round was in November 2023.", "en", None),
        ("April 31", "They agreed, he said on Monday. The last round was in November 2023.", "en", None),
        (
            "February 29",
            "They agreed, he said on Thursday. The last one was in November 2023.",
            "en",
            "2024-02-29",
        ),
        (
            "Nov 27",
            "They will meet on Thursday, she said on Friday. They last met in September 2025.",
            "en",
            "2026-11-27",
        ),
        (
            "Nov 27",
            "Talks ended on Thursday, she said on Friday. They began in September 2025.",
            "en",
            "2026-11-27",
        ),
        (
            "27 ноя",
            "Встреча пройдет в четверг, сообщили в пятницу. Договор подписан в 2025 году.",
            "ru",
            "2026-11-27",
        ),
        ("April 14", "They agreed, he said on Wednesday. The last round was in May 1995.", "en", None),
    ],
)
def test_the_year_is_that_in_which_the_weekday_fits(words: str, body: str, language: str, day: str | None) -> None:
    """One year near those of the report has the day on that weekday; without such a year none is told."""
    found = year_inferred(words, body, language)
    assert (found.text if found else None) == day


def test_days_count_from_the_day_on_which_the_first_sentence_says_something() -> None:
    """A full day by a verb of saying is no day of publication, but what "on Friday" behind it counts from."""
    text = (
        "Storm kills nine\n\n"
        "Nine people have died since the storm hit Samar on Sunday, officials said on Tuesday, May 12, 2026.\n\n"
        "The storm Haiyan killed thousands on Nov. 8, 2013. Flights to Tacloban will resume on Saturday.\n"
    )
    article = analyse(text, language="en").article

    assert article.date_published is None
    assert ["2026-05-10", "2013-11-08", "2026-05-16"] == [str(one.when) for one in article.events]


def test_a_full_day_of_a_plan_dates_nothing_else() -> None:
    """What is to come on a full day tells nothing of the day on which the text was written."""
    text = "New bridge\n\nThe bridge will open on Tuesday, May 12, 2026.\n\nIts builder left in Oslo on Friday.\n"
    article = analyse(text, language="en").article

    assert article.date_published is None
    assert ["2026-05-12"] == [str(one.when) for one in article.events][:1]
