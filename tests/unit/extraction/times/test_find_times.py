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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales fell in the fourth quarter from a year earlier.", ["2024-Q4", "2023-Q4"]),
        ("Exports rose in February from a year earlier.", ["2025-02", "2024-02"]),
        ("Schools will stay closed until Thursday, the mayor said.", ["2025-03-06"]),
        ("Polls open at 7 a.m. Saturday.", ["2025-03-08T07:00"]),
        ("Ministers met on Friday to plan the vote.", ["2025-02-28"]),
        ("The two-day meeting ends Wednesday.", ["P2D", "2025-03-05"]),
        ("They met last month. The day before, talks had failed.", ["2025-02", "2025-03-01"]),
        ("The school closed in 2004 and opened again the next year.", ["2004", "2005"]),
        ("He resigned on Feb. 18. Earlier in the day he had seen the king.", ["2025-02-18", "2025-02-18"]),
        ("Claims fell by 12,000 last week.", ["2025-W08"]),
        ("Output was 9 percent more than a year ago.", ["2024"]),
        ("It closed two decades ago, after half a century.", ["2005", "P50Y"]),
        ("He ruled for a quarter of a century.", ["P25Y"]),
        ("He got a three-and-a-half-year term, hours after the vote.", ["P3.5Y", "PTXH"]),
        ("Each winter the lake freezes for the rest of the year.", ["XXXX-WI", "2025"]),
        ("Ten years from now it will end. Twenty minutes later he left.", ["2035", "PT20M"]),
        ("The 27-year-old lost money in the year-ago quarter.", ["2024"]),
    ],
)
def test_english_newswire(text: str, expected: list[str]) -> None:
    """Comparisons with another year, timetables, deadlines, lengths of time and what only looks like one."""
    assert expected == [value for _, value in found(text, "en")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lost money in the three months to June.", "the three months"),
        ("It ended the four-hour meeting.", "four-hour"),
        ("It was the Hundred Days offensive.", "Hundred Days"),
        ("Output was 9 percent more than a year ago.", "a year ago"),
    ],
)
def test_an_article_belongs_to_a_length_of_time_that_is_a_noun(text: str, expected: str) -> None:
    """Not to an adjective before a noun, nor to a name; "more than" may belong to a comparison."""
    assert expected == found(text, "en")[0][0]
