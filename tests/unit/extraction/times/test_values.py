"""A found expression becomes a When or a length of time of the model, or neither."""

from datetime import date, timedelta

import pytest

from toolkit.extraction import Time, find_times, to_duration, to_when


def only(text: str, language: str) -> Time:
    (time,) = find_times(text, language=language, published=date(2025, 3, 2))
    return time


@pytest.mark.parametrize(
    ("text", "language", "when"),
    [
        ("Он приехал 9 января.", "ru", "2025-01-09"),
        ("Форум прошел с 3 по 5 февраля.", "ru", "2025-02-03/2025-02-05"),
        ("Пуск намечен на 7 апреля в 18:45 мск.", "ru", "2025-04-07T18:45+03:00[Europe/Moscow]"),
        ("В январе экспорт вырос.", "ru", "2025-01"),
        ("В начале февраля он уехал.", "ru", "2025-02-01/2025-02-10~"),
        ("Заявки принимаются до 7 апреля.", "ru", "../2025-04-07"),
        ("Sales fell in the third quarter of 2023.", "en", "2023-35"),
        ("He has led it since 2019.", "en", "2019/.."),
        ("They met last week.", "en", "2025-02-17/2025-02-23"),
        ("They spoke on Friday night.", "en", "2025-02-28"),
        ("They met in the 1990s.", "en", "1990-01-01/1999-12-31"),
    ],
)
def test_dates_become_a_when(text: str, language: str, when: str) -> None:
    """At the precision that the words have; ends are included, open ends stay open."""
    result = to_when(only(text, language))
    assert result is not None
    assert when == str(result).replace("~/", "/")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Переговоры шли шесть часов.", "ru"),
        ("Брифинги проходят по средам.", "ru"),
        ("Недавно они говорили.", "ru"),
        ("Накануне саммита он уехал.", "ru"),
    ],
)
def test_what_has_no_date(text: str, language: str) -> None:
    """Durations, sets, vague references and the eve of an undated event are no When."""
    assert to_when(only(text, language)) is None


def test_the_callers_zone() -> None:
    """A time without a zone takes the one that the caller gives, else it floats."""
    time = only("The call is at 3 p.m. on March 5.", "en")
    assert ["2025-03-05T15:00-05:00[America/New_York]", "2025-03-05T15:00"] == [
        str(to_when(time, "America/New_York")),
        str(to_when(time)),
    ]


@pytest.mark.parametrize(
    ("text", "language", "length"),
    [
        ("Переговоры шли более шести часов.", "ru", timedelta(hours=6)),
        ("After a two-day visit he left.", "en", timedelta(days=2)),
        ("It lasted four and a half hours.", "en", timedelta(hours=4, minutes=30)),
        ("It lasted two years.", "en", None),
        ("It dragged on for weeks.", "en", None),
        ("They met in May 2023.", "en", None),
    ],
)
def test_lengths(text: str, language: str, length: timedelta | None) -> None:
    """Units of fixed length add up; months, years and indefinite ones have none."""
    assert length == to_duration(only(text, language))
