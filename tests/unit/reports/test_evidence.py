"""The facts of a text shown in the text: in the terminal and as a page."""

import re
from html import escape

import click
from hypothesis import given
from hypothesis import strategies as st

from toolkit.extraction import analyse
from toolkit.model import Span
from toolkit.reports.evidence import Mark, marks, stretches, terminal
from toolkit.reports.evidence_page import page

TEXT = """Ministers to meet in Geneva

March 2, 2025

"We will meet in Geneva on March 12," said Jane Smith, the foreign minister. <b>Nothing</b> else was said.
"""
ANALYSIS = analyse(TEXT)


def test_the_terminal_numbers_what_it_lists() -> None:
    """Without colour the quote, its date and its event word stand in brackets with the numbers of the list."""
    shown = terminal(ANALYSIS)

    assert "{q1 " in shown
    assert "[t1 March 12]" in shown
    assert "q1  Jane Smith, direct: We will meet in Geneva on March 12" in shown
    assert "e1  2025-03-12 · Geneva" in shown


def test_colour_changes_no_word() -> None:
    """With colour the text is the article's own, when the colour is taken away."""
    shown = click.unstyle(terminal(ANALYSIS, colour=True))

    assert ANALYSIS.article.body in shown


def test_the_page_links_text_and_list_both_ways() -> None:
    """Each entry of the list leads to a place in the text, and each fact in the text to its entry."""
    shown = page(ANALYSIS)
    targets = set(re.findall(r'href="#([^"]+)"', shown))

    assert {"q1", "in-q1", "e1", "in-e1", "t1", "in-t1"} <= targets
    assert targets <= set(re.findall(r'id="([^"]+)"', shown))


def test_the_page_shows_markup_as_text() -> None:
    """What looks like markup in the article is shown, not obeyed."""
    assert "&lt;b&gt;Nothing&lt;/b&gt;" in page(ANALYSIS)


@given(
    st.text(max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(["quote", "date", "name"]))),
)
def test_stretches_are_the_text(text: str, places: list[tuple[int, int, str]]) -> None:
    """Cut at any marks, the stretches joined are the text, and each lies wholly under its marks."""
    inside = [(min(a, b, len(text)), min(max(a, b), len(text)), kind) for a, b, kind in places]
    found = list(stretches(text, [Mark(Span(a, b), kind, "x") for a, b, kind in inside]))

    assert text == "".join(stretch.text for stretch in found)
    for stretch in found:
        for mark in stretch.marks:
            assert mark.span.start <= stretch.start
            assert stretch.start + len(stretch.text) <= mark.span.end


def test_every_fact_has_a_mark() -> None:
    """Quotes, events and dates are all marked."""
    assert {"q1", "e1", "t1"} <= {mark.fact for mark in marks(ANALYSIS)}


def test_what_was_left_open_is_listed() -> None:
    """With its place in the source and its code, in the terminal and on the page; nothing where all is clear."""
    analysis = analyse("Talks\n\n2 March 2025\n\nTalks will be held on April 31 in <Oslo>.")
    row = "line 5, column 23: there is no day 'April 31' (EXT015)"

    assert f"Notes\n  n1  {row}" in terminal(analysis)
    assert f"<h2>Notes</h2><ol><li>{escape(row)}</li></ol>" in page(analysis)
    clear = analyse("Talks\n\n2 March 2025\n\nTalks will be held on April 30 in Oslo.")
    assert "Notes" not in terminal(clear) + page(clear)
