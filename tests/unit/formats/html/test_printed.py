"""Dates as readers see them."""

import pytest

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
