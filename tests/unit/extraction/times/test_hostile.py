"""No text makes the temporal pass fail, hang, or take more than linear time."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.extraction import find_times, read_timestamp, to_duration, to_when

WORDS = (
    "5 мая 31 февраля 2025 года в 15:30 мск , - – / . : ( @ 1 12 99 9999 00:00 24:00 25:61 29.02.2023 2025-02-30"
    " 2025-03-02T12:42Z последние три недели назад через до с по конца века до н.э. XX накануне в ночь на среду"
    " May 1990s Monday last next week of the end half quarter first Easter a.m. GMT ago every twenty-first"
)
PIECES = st.sampled_from(WORDS.split())


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join)), st.sampled_from(("ru", "en"))
)
def test_any_text(text: str, language: str) -> None:
    """Spans lie in order inside the text and hold its words; values convert without error."""
    end = 0
    for found in find_times(text, language=language, published=date(2025, 3, 2)):
        assert end <= found.span.start < found.span.end <= len(text)
        assert found.text == found.span.of(text)
        to_when(found)
        to_duration(found)
        end = found.span.end
    find_times(text, language=language)
    read_timestamp(text, language)


@pytest.mark.parametrize("text", ["НАКАНУНЕ февраля", "накануне февраля прошлого года"])
def test_no_word_is_used_twice(text: str) -> None:
    """An expression that takes in the next date leaves nothing of it for another."""
    ends = [0]
    for found in find_times(text, language="ru", published=date(2025, 3, 2)):
        assert ends[-1] <= found.span.start
        ends.append(found.span.end)


@pytest.mark.parametrize("published", [date.min, date.max, date(1, 1, 2), date(9999, 12, 30)])
@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_ends_of_the_calendar(published: date, language: str) -> None:
    """Dates before the first year and after the last are clipped, not raised."""
    text = (
        "через 900000 лет, 5000 веков назад, вчера, завтра, прошлой зимой, в пятницу, 29 февраля, "
        "на прошлой неделе, last winter, next century, 999999 years ago, "
        "in 80000 weeks he will go, Monday, last weekend, Easter"
    )
    find_times(text, language=language, published=published)


@pytest.mark.parametrize(
    "piece", ["1", "5, ", "5\n", "12.12.", "May ", "2014 ", "1:1:", "в ", "  ", "\ud800", "5-"]
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    """Four times the text takes no more than some six times as long."""

    def spent(size: int) -> float:
        text = piece * (size // len(piece))
        begun = time.process_time()
        find_times(text, language="en", published=date(2025, 3, 2))
        return time.process_time() - begun

    short = max(spent(20_000), 0.01)
    assert spent(80_000) < 8 * short
