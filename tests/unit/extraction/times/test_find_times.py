"""Temporal expressions are found with their spans and read as TIMEX3 values."""

from datetime import date, datetime
from typing import Any, cast

import pytest

from toolkit.extraction import find_times
from toolkit.extraction.times import Published
from toolkit.model import Moment

PUBLISHED = date(2025, 3, 2)


def found(text: str, language: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(time.text, time.value) for time in find_times(text, language=language, published=published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Съезд открылся 4 июня 2024 года.", [("4 июня 2024 года", "2024-06-04")]),
        ("9 января министр посетил завод.", [("9 января", "2025-01-09")]),
        ("Заседание пройдет 9 июня.", [("9 июня", "2025-06-09")]),
        ("Приказ от 14.01.2025 отменен.", [("14.01.2025", "2025-01-14")]),
        ("Гонка стартует 7 апреля в 18:45 мск.", [("7 апреля в 18:45 мск", "2025-04-07T18:45+03:00")]),
    ],
)
def test_russian_dates(text: str, expected: list[tuple[str, str]]) -> None:
    """Days with and without a year, in words and in digits, with a time and its zone."""
    assert expected == found(text, "ru")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court ruled on January 9, 2024.", [("January 9, 2024", "2024-01-09")]),
        ("The court ruled on Jan. 9.", [("Jan. 9", "2025-01-09")]),
        ("The court will rule on 9 June.", [("9 June", "2025-06-09")]),
        ("The minister resigned on Friday.", [("Friday", "2025-02-28")]),
    ],
)
def test_english_dates(text: str, expected: list[tuple[str, str]]) -> None:
    """Days in the American and the British order, weekdays, and the year from the verb."""
    assert expected == found(text, "en")


@pytest.mark.parametrize(
    "published",
    ["2025-03-05", "2025-03-05T09:00+03:00", Moment("2025-03-05"), date(2025, 3, 5), datetime(2025, 3, 5)],
)
def test_the_publication_in_any_form(published: Published) -> None:
    """A text, a moment, a date or a time of day all anchor what is told relative to them."""
    assert ["2025-03-04"] == [time.value for time in find_times("Вчера было холодно.", published=published)]


def test_a_publication_that_is_none() -> None:
    """A text that is no date, and a value of another type, are named."""
    with pytest.raises(ValueError, match="'soon' is not a date"):
        find_times("Yesterday.", published="soon")
    with pytest.raises(TypeError, match="published is of type int"):
        find_times("Yesterday.", published=cast("Any", 5))
