"""A line that is only a time stamp gives a moment; any other line gives none."""

import pytest

from toolkit.extraction import read_timestamp
from toolkit.extraction.times.timestamp import other_order


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Янв 9, 2024 / 08:15", "2024-01-09T08:15"),
        ("9 января 2024, 08:15", "2024-01-09T08:15"),
        ("January 9, 2024 8:15 PM ET", "2024-01-09T20:15-05:00[America/New_York]"),
        ("09.01.2024 08:15 МСК", "2024-01-09T08:15+03:00[Europe/Moscow]"),
        ("2024-01-09T08:15:00Z", "2024-01-09T08:15:00Z"),
        ("2024-01-09", "2024-01-09"),
        ("Tue, 09 Jan 2024 08:15:00 +0300", "2024-01-09T08:15+03:00"),
        ("Published 9 Jan 2024", "2024-01-09"),
        ("Опубликовано: 9 января 2024 г. в 08:15", "2024-01-09T08:15"),
        ("Обновлено 09.01.2024, 08:15", "2024-01-09T08:15"),
        ("08:15, 9 января 2024", "2024-01-09T08:15"),
        ("Tuesday, January 9, 2024", "2024-01-09"),
        ("9 января 2024 года, вторник", "2024-01-09"),
        ("Вт, 9 января 2024 08:15", "2024-01-09T08:15"),
        ("Tue 9 Jan 2024 08.15 GMT", "2024-01-09T08:15+00:00"),
        ("January 9, 2024 at 8:15 p.m. EST", "2024-01-09T20:15-05:00"),
        ("Published: January 9, 2024, 8:15 p.m. | Updated: January 10, 2024", "2024-01-09T20:15"),
        ("9 января 2024, 08:15 (обновлено 9:00)", "2024-01-09T08:15"),
        ("9 January 2024 | 08:15", "2024-01-09T08:15"),
        ("09.01.2024 - 08:15 Uhr", "2024-01-09T08:15"),
        ("9. Januar 2024, 08:15 Uhr", "2024-01-09T08:15"),
        ("Stand: 09.01.2024 08:15 Uhr", "2024-01-09T08:15"),
        ("2024-01-09 08:15 МСК", "2024-01-09T08:15+03:00[Europe/Moscow]"),
        ("January 9, 2024, 6:00 PM (UTC+2)", "2024-01-09T18:00+02:00"),
        ("9 января 2024, 08:15 UTC−3:30", "2024-01-09T08:15-03:30"),
        ("9 January 2024, 08:15 UTC+40", "2024-01-09T08:15"),
        ("9 January 2024 1:35 PM XYZ", "2024-01-09T13:35"),
        ("9 января 2024, 08:15 по местному времени", "2024-01-09T08:15"),
        ("2024.01.09. PM 05:36", "2024-01-09T17:36"),
        ("Posted on January 9, 2024 by admin", "2024-01-09"),
        ("09-01-2024 13:19 IST", "2024-01-09T13:19+05:30[Asia/Kolkata]"),
        ("09/01/2024 13:19 GMT", "2024-01-09T13:19+00:00"),
        ("01/09/2024 1:19 PM", "2024-01-09T13:19"),
    ],
)
def test_time_stamps(line: str, text: str) -> None:
    """To the day or the minute; floating where no zone is stated."""
    moment = read_timestamp(line)
    assert moment is not None
    assert text == moment.text


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Talks were held on January 9, 2024",
        "Январь",
        "08:15",
        "9 января",
        "Сегодня, 08:15",
        "1" * 200,
        "31.02.2024",
    ],
)
def test_other_lines(line: str) -> None:
    """A sentence, a day without its year and a time without a day are no time stamps."""
    assert read_timestamp(line) is None


@pytest.mark.parametrize(
    ("line", "language", "told"),
    [
        ("03/04/2026", "en", ("03/04/2026", 0, "2026-04-03")),
        ("Published: 03-04-2026", "en", ("03-04-2026", 11, "2026-03-04")),
        ("03/04/2026 10:00 AM EST", "en", None),
        ("03/04/2026 10:00 GMT", "en", None),
        ("13/04/2026", "en", None),
        ("04/04/2026", "en", None),
        ("03.04.2026", "en", None),
        ("03/04/2026", "ru", None),
        ("April 3, 2026", "en", None),
    ],
)
def test_numbers_that_are_two_days(line: str, language: str, told: tuple[str, int, str] | None) -> None:
    """In English, day and month may change places, unless a number, a mark or a zone tells them apart."""
    moment = read_timestamp(line, language)
    assert moment is not None
    found = other_order(line, moment, language)

    assert told == (found and (found.text, found.offset, found.day.isoformat()))
