"""Dates at the precision that was stated."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
import strategies
from hypothesis import given

from toolkit.model import Moment, Precision, When

MOSCOW = timezone(timedelta(hours=3))


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2025", Precision.YEAR, date(2025, 1, 1), date(2025, 12, 31)),
        ("2025-33", Precision.QUARTER, date(2025, 1, 1), date(2025, 3, 31)),
        ("2025-36", Precision.QUARTER, date(2025, 10, 1), date(2025, 12, 31)),
        ("2024-02", Precision.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-02-18", Precision.DAY, date(2025, 2, 18), date(2025, 2, 18)),
        ("2025-02-18T12:42", Precision.MINUTE, date(2025, 2, 18), date(2025, 2, 18)),
        ("2025-02-18T12:42:07Z", Precision.SECOND, date(2025, 2, 18), date(2025, 2, 18)),
        ("9999", Precision.YEAR, date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_a_moment_is_as_precise_as_its_text(text: str, precision: Precision, first: date, last: date) -> None:
    """The text alone says how finely a date is known, and which days it covers."""
    moment = Moment(text)

    assert (precision, first, last) == (moment.precision, moment.day, moment.last_day)
    assert text == str(moment)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "25",
        "2025-13",
        "2025-00",
        "2025-32",
        "2025-37",
        "2025-02-30",
        "2025-2-3",
        "2025-02-18 12:42",
        "2025-02-18T25:00",
        "2025-02-18T12:42[Europe/Moscow]",
        "2025-02-18T12:42+03",
        "2025-02-18T12:42+01:75",
        "2025-02-18T12:42-00:60",
        "2025-02-18T12:42+24:00",
        "２０２５",
        "2025-02-18\n",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """A text that no calendar holds gives a ValueError."""
    with pytest.raises(ValueError, match="."):
        Moment(text)


@pytest.mark.parametrize(
    ("value", "zone", "text"),
    [
        (date(2025, 2, 18), None, "2025-02-18"),
        (datetime(2025, 2, 18, 12, 42), None, "2025-02-18T12:42"),
        (datetime(2025, 2, 18, 12, 42, 7, 999), None, "2025-02-18T12:42:07"),
        (datetime(2025, 2, 18, 9, 42, tzinfo=UTC), None, "2025-02-18T09:42Z"),
        (datetime(2025, 2, 18, 12, 42, tzinfo=MOSCOW), None, "2025-02-18T12:42+03:00"),
        (datetime(2025, 2, 18, 12, 42, tzinfo=MOSCOW), "Europe/Moscow", "2025-02-18T12:42+03:00[Europe/Moscow]"),
    ],
)
def test_a_moment_of_a_date_or_time(value: date, zone: str | None, text: str) -> None:
    """Python's dates and times become moments without gaining precision."""
    assert Moment(text) == Moment.of(value, zone=zone)
    assert zone == Moment(text).zone


def test_a_floating_time_says_so() -> None:
    """A time of day without an offset is floating; a day is not a time at all."""
    assert Moment("2025-02-18T12:42").is_floating
    assert not Moment("2025-02-18T12:42Z").is_floating
    assert not Moment("2025-02-18").is_floating
    assert not Moment("2025-02-18").has_time
    assert Moment("2025-02-18T12:42").has_time


def test_precisions_are_ranked_from_coarse_to_fine() -> None:
    """Ranks compare precisions."""
    assert sorted(Precision, key=lambda precision: precision.rank) == list(Precision)


@pytest.mark.parametrize(
    "text",
    [
        "2025-02-18",
        "2025-03-05/2025-03-07",
        "2025-03~",
        "2025-03-05~/2025-03-07~",
        "../2025-03-01",
        "2025-03-01/..",
        "2025-03-01T10:00+03:00[Europe/Moscow]/2025-03-01T12:00+03:00[Europe/Moscow]",
    ],
)
def test_edtf_text_comes_back(text: str) -> None:
    """A When and its text are the same thing."""
    assert text == str(When.parse(text))


@pytest.mark.parametrize("text", ["2025?", "2025%", "2025~"])
def test_uncertain_is_read_as_approximate(text: str) -> None:
    """EDTF's three qualifiers become one."""
    assert When(start=Moment("2025"), approximate=True) == When.parse(text)


def test_an_interval_has_the_precision_of_its_coarser_end() -> None:
    """Nothing is known more finely than its vaguest part."""
    assert When.parse("2025-02-18/2025-03").precision is Precision.MONTH


def test_the_days_of_an_interval() -> None:
    """First and last day, both included."""
    assert (date(2025, 2, 18), date(2025, 3, 31)) == When.parse("2025-02-18/2025-03").days
    assert Moment("2025-03-01") == When.parse("../2025-03-01").first


@pytest.mark.parametrize("text", ["", "..", "../..", "2025/2026/2027", "2025-02-18/2025-02-31"])
def test_what_is_no_interval_is_refused(text: str) -> None:
    """An interval without ends, or with three, is none."""
    with pytest.raises(ValueError, match="."):
        When.parse(text)


@given(when=strategies.whens)
def test_any_when_survives_as_text(when: When) -> None:
    """Text and value say the same."""
    assert when == When.parse(str(when))
