"""News pages that people noted headline, date, authors and text of."""

from pathlib import Path

import pytest
from corpora import corpus
from eval import page_scores

FLOORS = {"headline": 0.95, "date": 0.95}


@pytest.fixture(scope="module")
def table() -> dict[str, tuple[int, float, float]]:
    """The scores over all pages."""
    pytest.importorskip("trafilatura")
    folder: Path = corpus("jsonld/news-pages")
    return page_scores.scores(list(page_scores.compared(folder)))


@pytest.mark.parametrize("field", sorted(FLOORS))
def test_what_is_stated_is_read_right(table, field):
    """Headline and day of publication are those that were noted, on nearly all pages."""
    assert table[field][1] >= FLOORS[field]


def test_the_text_is_at_least_as_good_as_the_extractors(table):
    """What is put together from several sources does not fall behind one of them."""
    assert table["body"][1] >= table["body"][2] - 0.001


def test_words_of_scripts_without_spaces_are_their_characters():
    """Else a Chinese sentence would be one word, right or wrong."""
    assert sum(page_scores.words("北港 bridge").values()) == 3


def test_dates_are_compared_as_days_of_either_offset():
    """The same instant may be noted in another zone, a date without its time."""
    assert page_scores.same_day("2026-11-20T23:30:00Z", "2026-11-21T01:30:00+02:00")
    assert page_scores.same_day("2026-11-20T23:30:00Z", "2026-11-20")
    assert not page_scores.same_day("", "2026-11-20")
