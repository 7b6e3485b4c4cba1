"""Stretches of the calendar have their TIMEX3 names and their first and last days."""

from datetime import date

import pytest

from toolkit.extraction.times import calendar


@pytest.mark.parametrize(
    ("stretch", "value", "interval"),
    [
        (calendar.day_of(date(2024, 2, 29)), "2024-02-29", ("2024-02-29", "2024-03-01")),
        (calendar.week_of(date(2024, 12, 31)), "2025-W01", ("2024-12-30", "2025-01-06")),
        (calendar.weekend_of(date(2025, 3, 2)), "2025-W09-WE", ("2025-03-01", "2025-03-03")),
        (calendar.month_of(2024, 12), "2024-12", ("2024-12-01", "2025-01-01")),
        (calendar.month_of(2025, 0), "2024-12", ("2024-12-01", "2025-01-01")),
        (calendar.quarter_of(2025, 0), "2024-Q4", ("2024-10-01", "2025-01-01")),
        (calendar.half_of(2025, 2), "2025-H2", ("2025-07-01", "2026-01-01")),
        (calendar.season_of(2025, "WI"), "2025-WI", ("2024-12-01", "2025-03-01")),
        (calendar.year_of(2025), "2025", ("2025-01-01", "2026-01-01")),
        (calendar.decade_of(1990), "199", ("1990-01-01", "2000-01-01")),
        (calendar.century_of(19), "18", ("1801-01-01", "1901-01-01")),
        (calendar.moved("month", date(2025, 1, 31), 1), "2025-02", ("2025-02-01", "2025-03-01")),
        (calendar.moved("week", date(2025, 3, 2), -1), "2025-W08", ("2025-02-17", "2025-02-24")),
        (calendar.moved("year", date(2025, 3, 2), 10**12), "9999", ("9999-01-01", "9999-12-31")),
    ],
)
def test_stretches(stretch: calendar.Stretch, value: str, interval: tuple[str, str]) -> None:
    """The value, the first day and the day after the last, also over the end of a year."""
    assert (value, interval) == (stretch.value, stretch.interval)


@pytest.mark.parametrize(
    ("year", "western", "eastern"),
    [
        (2023, date(2023, 4, 9), date(2023, 4, 16)),
        (2024, date(2024, 3, 31), date(2024, 5, 5)),
        (2025, date(2025, 4, 20), date(2025, 4, 20)),
        (2026, date(2026, 4, 5), date(2026, 4, 12)),
    ],
)
def test_easter(year: int, western: date, eastern: date) -> None:
    """Both computations of Easter give the days that churches kept."""
    assert (western, eastern) == (calendar.easter(year), calendar.orthodox_easter(year))


def test_a_day_that_is_none() -> None:
    """The thirtieth of February is no day, nor is a day of the year zero."""
    assert [None, None] == [calendar.valid_day(2025, 2, 30), calendar.valid_day(0, 1, 1)]


def test_months_keep_to_their_last_day() -> None:
    """A month after the last of January is the last of February."""
    assert date(2024, 2, 29) == calendar.shift_months(date(2024, 1, 31), 1)
