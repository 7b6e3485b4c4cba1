"""docs/limits.md: the figures are those of the program."""

from pathlib import Path

import pytest

from toolkit.cli import fetching, inputs, pieces
from toolkit.extraction import MOST_LETTERS
from toolkit.extraction.events import find
from toolkit.extraction.quotes import reading
from toolkit.formats import jsontext
from toolkit.formats.html import large
from toolkit.formats.html import syntax as html
from toolkit.formats.icalendar import content
from toolkit.formats.newsmlg2 import syntax as newsmlg2
from toolkit.formats.webfeed import syntax as webfeed
from toolkit.validation import engine

TEXT = (Path(__file__).parents[2] / "docs" / "limits.md").read_text(encoding="utf-8")
ROWS = {line.split("|")[1].strip(): line.split("|")[2] for line in TEXT.splitlines() if line.startswith("| ")}


@pytest.mark.parametrize(
    ("what", "figures"),
    [
        ("one input, unpacked", [inputs.LARGEST // inputs.MEBIBYTE]),
        ("documents in one file", [pieces.MOST]),
        ("an article's text, of raw text and pages", [MOST_LETTERS]),
        ("a sentence", [find._LONGEST_SENTENCE, reading._LONGEST_SENTENCE]),
        ("a web page", [html.MAX_SIZE]),
        ("a web page whose text and date the extractors find", [large.MOST_ELEMENTS, large.MOST_LETTERS]),
        ("a JSON document", [jsontext.MAX_SIZE, jsontext.MAX_DEPTH]),
        ("a NewsML-G2 document", [newsmlg2.MAX_SIZE]),
        ("an RSS or Atom feed, a sitemap", [webfeed.MAX_SIZE, webfeed.MAX_DEPTH]),
        ("an iCalendar line, unfolded", [content.MAX_LINE]),
        ("an iCalendar component", [content.MAX_PROPERTIES, content.MAX_PARAMETERS, content.MAX_DEPTH]),
        ("findings of one rule in one document", [engine.MOST]),
        ("an address that is fetched (`--fetch`)", [int(fetching.SECONDS), fetching._MOST_REDIRECTS]),
        ("a pipe that is named", [inputs.PATIENCE]),
    ],
)
def test_a_limit_is_what_the_table_says(what: str, figures: list[int]) -> None:
    """In its row and in this order."""
    told = [int(word.replace(",", "").strip()) for word in ROWS[what].split() if word.replace(",", "").isdigit()]

    assert figures == told


def test_every_row_is_held_to_the_program() -> None:
    """None is only written down."""
    (marks,) = test_a_limit_is_what_the_table_says.pytestmark  # type: ignore[attr-defined]

    assert {"what", *(what for what, _ in marks.args[1])} == set(ROWS)
