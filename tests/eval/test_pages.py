"""News pages that people noted headline, date, authors and text of: other people's, and ours in `pages/`."""

from pathlib import Path

import pytest
from corpora import corpus
from eval import page_scores

OWN = Path(__file__).parent / "pages"
FLOORS = {"headline": 0.95, "date": 0.95}

Table = dict[str, tuple[int, float, float]]


def table_of(folder: Path) -> Table:
    """The scores over all pages of a folder."""
    pytest.importorskip("trafilatura")
    return page_scores.scores(list(page_scores.compared(folder)))


@pytest.fixture(scope="module")
def table() -> Table:
    """The scores over other people's pages."""
    return table_of(corpus("jsonld/news-pages"))


@pytest.fixture(scope="module")
def own() -> Table:
    """The scores over our pages, each in the manner of a publishing system, with its traps."""
    return table_of(OWN)


@pytest.mark.parametrize("field", sorted(FLOORS))
def test_what_is_stated_is_read_right(table, field):
    """Headline and day of publication are those that were noted, on nearly all pages."""
    assert table[field][1] >= FLOORS[field]


@pytest.mark.parametrize("field", ["headline", "date", "authors", "language"])
def test_what_our_pages_state_is_read_right(own, field):
    """Headline, day of publication, authors and language are those that were noted, on all pages."""
    assert own[field][1] == 1


def test_the_text_is_at_least_as_good_as_the_extractors(table):
    """What is put together from several sources does not fall behind one of them."""
    assert table["body"][1] >= table["body"][2] - 0.001


def test_the_text_of_our_pages_is_better_than_the_extractors(own):
    """What is not the article's is taken out, what the extractor missed put in."""
    assert own["body"][1] > own["body"][2]


def test_words_of_scripts_without_spaces_are_their_characters():
    """Else a Chinese sentence would be one word, right or wrong."""
    assert sum(page_scores.words("北港 bridge").values()) == 3


def test_dates_are_compared_as_days_of_either_offset():
    """The same instant may be noted in another zone, a date without its time."""
    assert page_scores.same_day("2026-11-20T23:30:00Z", "2026-11-21T01:30:00+02:00")
    assert page_scores.same_day("2026-11-20T23:30:00Z", "2026-11-20")
    assert not page_scores.same_day("", "2026-11-20")
