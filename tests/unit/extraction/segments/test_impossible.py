"""A stamp with a day or a time that there is not: what it is, and where; other lines are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.extraction import read_timestamp
from toolkit.extraction.segments.impossible import impossible


@pytest.mark.parametrize(
    ("line", "text", "offset", "what"),
    [
        ("31 февраля 2026, 10:00", "31 февраля 2026", 0, "day of the calendar"),
        ("Опубликовано: 31 апреля 2026 г.", "31 апреля 2026", 14, "day of the calendar"),
        ("February 29, 2026 10:00 AM", "February 29, 2026", 0, "day of the calendar"),
        ("29th February 2026", "29th February 2026", 0, "day of the calendar"),
        ("2026-13-45", "2026-13-45", 0, "day of the calendar"),
        ("2026-02-30T10:00:00Z", "2026-02-30", 0, "day of the calendar"),
        ("30.02.2026 10:00", "30.02.2026", 0, "day of the calendar"),
        ("13/13/2026", "13/13/2026", 0, "day of the calendar"),
        ("0 марта 2026", "0 марта 2026", 0, "day of the calendar"),
        ("12 March 2026, 25:61", "25:61", 15, "time of day"),
        ("2026-03-12T10:60", "10:60", 11, "time of day"),
        ("32 марта 2026, 25:61", "32 марта 2026", 0, "day of the calendar"),
    ],
)
def test_what_there_is_not(line: str, text: str, offset: int, what: str) -> None:
    """The words are told as printed, with their place in the line; of several faults the first."""
    found = impossible(line, read_timestamp)

    assert found is not None
    assert (text, offset, what) == (found.text, found.offset, found.what)
    assert f"there is no {what} {text!r}" == str(found)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "soon",
        "Самолёт вылетел 31 февраля 2026 года",
        "The score was 25:61",
        "31 февраля",
        "45 minutes",
        "9 января 2024, 08:15",
        "Tickets cost 99 euros until 2026",
    ],
)
def test_other_lines(line: str) -> None:
    """A sentence, a number, a stamp that is right, a day without its year: none of them is a faulty stamp."""
    assert impossible(line, read_timestamp) is None


@given(st.text("0123456789:/-., марта", max_size=80))
def test_any_line(line: str) -> None:
    """Whatever stands there, what is told stands in the line at its offset."""
    found = impossible(line, read_timestamp)
    assert found is None or line[found.offset :].startswith(found.text)
