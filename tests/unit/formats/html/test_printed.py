"""Dates as readers see them."""

import pytest

from toolkit.formats.html.calendars import solar_day
from toolkit.formats.html.months import MONTHS
from toolkit.formats.html.printed import printed_moments


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("21 ноября 2025, 14:05", "ru", "2025-11-21T14:05"),
        ("Wednesday, March 4, 2026 | 6:15 p.m. EST", "en", "2026-03-04T18:15-05:00"),
        ("May 3, 2026 12:05 am PDT", "en", "2026-05-03T00:05-07:00"),
        ("May 3, 2026 12:05 pm", "en", "2026-05-03T12:05"),
        ("الجمعة 21 نوفمبر 2025 - 14:30", "ar", "2025-11-21T14:30"),
        ("2025年11月21日 15時30分", "ja", "2025-11-21T15:30"),
        ("입력 2025.11.21. 오후 2:30", "ko", "2025-11-21T14:30"),
        ("1er mars 2026 à 9h05", "fr", "2026-03-01T09:05"),
        ("3 de mayo de 2026 a las 10.30 h", "es", "2026-05-03T10:30"),
        ("ven 16/01/2026 - 19:02", "fr", "2026-01-16T19:02"),
        ("3/4/2026", "en-US", "2026-03-04"),
        ("3/4/2026", "en-GB", "2026-04-03"),
        ("3/14/2026", "en", "2026-03-14"),
        ("08.02.2026, 21:40 Uhr", "de", "2026-02-08T21:40"),
        ("2023. gada 3. janvāris plkst. 17:40", "lv", "2023-01-03T17:40"),
        ("2026 m. kovo 3 d. 10:20", "lt", "2026-03-03T10:20"),
        ("2025. november 21. 10:20", "hu", "2025-11-21T10:20"),
        ("21 नवंबर 2025, 10:20 PM IST", "hi", "2025-11-21T22:20"),
        ("2025-11-21 31:20", "en", "2025-11-21"),
        ("2025-11-21 29:20", "en", "2025-11-21"),
    ],
)
def test_a_date_is_read_in_many_languages(text, language, expected):
    """Numbers and names of months, the time after them, the half of the day, the zone."""
    assert [str(moment) for moment in printed_moments(text, language)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Stand: 08.02.2026, 21:40",
        "Updated 3 May 2026",
        "수정 2025.11.22. 오전 9:10",
        "© 2009–2026",
        "2026-02-30",
        "3/4/2026",
    ],
)
def test_no_date_of_publication(text):
    """Dates of a change, years, days that do not exist, and days that may be of two months."""
    assert list(printed_moments(text, "en")) == []


def test_the_date_of_a_change_beside_it_is_passed_over():
    """Each date keeps what stands before it and after it."""
    text = "Yayınlanma: 21 Kasım 2025 14:30 | Güncelleme: 22 Kasım 2025 09:15"
    assert [str(moment) for moment in printed_moments(text, "tr")] == ["2025-11-21T14:30"]


def test_a_name_that_means_two_months_means_none():
    """The Croatian October is the Polish and Czech November."""
    assert {"listopada", "mar"} & MONTHS.keys() == {"mar"}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("الأحد ٨ مارس ٢٠٢٦ - ١٠:٣٠ صباحا", "2026-03-08T10:30"),
        ("8 آذار/مارس 2026، 10:30", "2026-03-08T10:30"),
        ("تاریخ انتشار: ۱۵ فروردین ۱۴۰۵ - ۰۹:۲۰", "2026-04-04T09:20"),
        ("۱۴۰۱/۱۲/۲۹", "2023-03-20"),
        ("सोमवार, १६ मार्च २०२६, ०८:४५", "2026-03-16T08:45"),
        ("প্রকাশ: ১৯ জুলাই ২০২৬, ১০: ০৫", "2026-07-19T10:05"),
        ("11 เมษายน พ.ศ. 2569 เวลา 15:30 น.", "2026-04-11T15:30"),
        ("๑๑ เม.ย. ๒๕๖๙", "2026-04-11"),
        ("18/04/2569", "2026-04-18"),
        ("令和8年4月3日 18時20分", "2026-04-03T18:20"),
        ("平成元年1月8日", "1989-01-08"),
        ("中華民國115年3月2日", "2026-03-02"),
        ("ngày 24 tháng 2 năm 2026", "2026-02-24"),
    ],
)
def test_dates_of_other_scripts_and_calendars(line, expected):
    """Digits of their own, eras, the Buddhist year, the solar year of Iran."""
    assert [expected] == [str(moment) for moment in printed_moments(line)]


def test_no_day_of_a_calendar_is_no_date():
    """Years that other numbers look like have months and days all the same."""
    assert [] == [*printed_moments("1405/13/01"), *printed_moments("1405/00/10"), *printed_moments("1405/01/32")]


@pytest.mark.parametrize(("year", "new_year"), [(1399, "2020-03-20"), (1400, "2021-03-21"), (1404, "2025-03-21")])
def test_the_solar_year_begins_in_march(year, new_year):
    """As the calendar office of Iran has it."""
    assert new_year == solar_day(year, 1, 1).isoformat()
