"""Dates without a year, ranges from a weekday, times by two clocks: read from what stands around them."""

from datetime import date

import pytest

from toolkit.extraction import find_times

_READINGS = [
    ("en", "2025-03-20", "The bloc would postpone its first set of tariffs from April 1 onwards.", "2025-04-01"),
    ("en", "2025-03-02", "Talks on May 5 in Rome.", "2025-05-05"),
    ("en", "2025-03-02", "Talks on December 5 in Rome.", "2024-12-05"),
    ("en", "2025-03-02", "They agreed to meet on April 5.", "2025-04-05"),
    ("en", "2025-03-02", "They agreed on February 24 to meet.", "2025-02-24"),
    ("ru", "2025-07-18", "Меры предусматривают снижение цен на нефть 3 сентября.", "2025-09-03"),
    ("ru", "2025-03-02", "Лидеры договорились встретиться 5 апреля.", "2025-04-05"),
    ("ru", "2025-03-02", "Стороны 24 февраля договорились о встрече.", "2025-02-24"),
    ("en", "2025-02-03", "The Games run from Friday through Feb. 14.", "2025-02-07/2025-02-14"),
    ("ru", "2025-02-03", "Выставка работает с пятницы по 14 февраля.", "2025-02-07/2025-02-14"),
    (
        "en",
        "2025-10-01",
        "The tremor hit at 9:59 p.m. (1359 GMT) on Sept. 30 near Bogo.",
        "2025-09-30T21:59+08:00",
    ),
    ("ru", "2025-10-01", "Толчок произошел в 21:59 (16:59 мск) 30 сентября.", "2025-09-30T21:59+08:00"),
    ("en", "2025-10-06", "It struck at 11:30 p.m. (0400 GMT) on Friday.", "2025-10-03T23:30-04:30"),
]


@pytest.mark.parametrize(("language", "published", "text", "value"), _READINGS)
def test_a_clause_is_read_as_its_reader_would(language: str, published: str, text: str, value: str) -> None:
    """Without a verb the nearer day is meant, the past preferred; two clocks tell the offset of the first."""
    found = find_times(text, language=language, published=date.fromisoformat(published))
    assert [time.value for time in found][:1] == [value]


def test_two_clocks_that_do_not_fit_each_other_tell_no_offset() -> None:
    """Minutes that no zone differs by are a misprint: the time stays floating."""
    found = find_times(
        "It struck at 9:59 p.m. (1352 GMT) on Sept. 30.", language="en", published=date(2025, 10, 1)
    )
    assert [time.value for time in found] == ["2025-09-30T21:59"]


def test_day_before_goes_back_from_the_report_and_not_from_words_quoted() -> None:
    """A date of years ago in somebody's words is no anchor for "днем ранее" in the report that goes on."""
    text = "«Карта должна вернуться к 7 октября 2023 года», – сказал он.\n\nДнем ранее в Осло выступил министр."
    found = find_times(text, language="ru", published="2025-03-05")
    assert ["2023-10-07", "2025-03-04"] == [time.value for time in found]


def test_day_earlier_than_is_a_comparison() -> None:
    """ "A day earlier than planned" tells how much sooner, and no date."""
    found = find_times("The fair opened a day earlier than planned.", language="en", published="2025-03-05")
    assert [] == [time.value for time in found if time.type == "DATE"]


def test_bodies_in_capitals_are_no_short_weekdays() -> None:
    """ "ВС" in capitals are armed forces and no Sunday that another year would be looked for."""
    assert ["2025-03-05"] == [
        time.value for time in find_times("ВС 5 марта нанесли удар.", language="ru", published="2025-03-05")
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Накануне переговоры прошли в Лиме.", "2026-11-26"),
        ("Накануне акция протеста прошла в Лиме.", "2026-11-26"),
        ("Накануне железнодорожники провели забастовку.", "2026-11-26"),
        ("Новые санкции накануне вступили в силу.", "2026-11-26"),
        ("Накануне переговоров стороны молчали.", "XXXX-XX-XX"),
        ("Накануне отъезда он встретился с журналистами.", "XXXX-XX-XX"),
        ("Накануне встречи министры провели переговоры.", "XXXX-XX-XX"),
    ],
)
def test_the_eve_is_of_what_stands_in_the_genitive(text: str, value: str) -> None:
    """A subject or a verb behind the word leaves it the day before the publication."""
    (time,) = find_times(text, language="ru", published="2026-11-27")
    assert value == time.value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Заседание назначено на 11.00 в четверг.", ["2026-12-03T11:00"]),
        ("Заседание начнется в четверг в 11.00 в зале суда.", ["2026-12-03T11:00"]),
        ("Выставка работает 3 декабря с 11.00 до 18.00.", ["2026-12-03T11:00/2026-12-03T18:00"]),
        ("К 11.00 собрались люди.", ["2026-11-27T11:00"]),
        ("В 11.00 утра прошла встреча.", ["2026-11-27T11:00"]),
        ("Доллар подорожал на 15.40 процента.", []),
        ("Цена выросла с 11.20 до 12.50 рубля.", []),
        ("Ставка выросла в 2.30 раза.", []),
    ],
)
def test_a_dotted_clock_is_one_where_nothing_is_measured(text: str, values: list[str]) -> None:
    """The dot of an hour and that of a decimal fraction look alike; what follows tells which it is."""
    assert values == [time.value for time in find_times(text, language="ru", published="2026-11-27")]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "The strike will widen on Monday after talks failed overnight.", "2027-01-14TNI"),
        ("en", "They will meet on Monday morning and sign in the evening.", "2027-01-18TEV"),
        ("ru", "Забастовка начнется в понедельник, поскольку ночью переговоры сорвались.", "2027-01-14TNI"),
    ],
)
def test_a_part_of_a_day_in_the_past_is_not_of_a_day_ahead(language: str, text: str, value: str) -> None:
    """Its own clause tells; without a tense it belongs to the day told before."""
    assert value == find_times(text, language=language, published="2027-01-14")[-1].value
