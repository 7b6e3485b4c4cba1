"""How far a text is looked through, and that it is told where more of it is there."""

import re

import pytest

from toolkit import loads, validate_text
from toolkit.extraction import MOST_LETTERS, analyse, analyse_body, extract

FIRST = "Talks between Norway and Chile will be held in Geneva on March 9, Anna Lind said."
LAST = "The ministers of Norway and Chile will meet in Lisbon on April 12, Anna Lind said."
TEXT = f"Talks to be held in Geneva\n\nMarch 2, 2025 12:42 PM UTC\n\n{FIRST}\n\n{LAST}\n"


def days(events: tuple[object, ...]) -> list[str]:
    """The dates of events."""
    return [str(event.when) for event in events]  # type: ignore[attr-defined]


def test_a_text_of_usual_length_is_read_to_its_end() -> None:
    """And nothing is said of it."""
    found = analyse(TEXT)

    assert ["2025-03-09", "2025-04-12"] == days(found.article.events)
    assert "EXT017" not in {one.code for one in found.findings}


def test_what_lies_beyond_the_limit_is_kept_but_not_looked_through() -> None:
    """The body is whole; the note says how long it is, how much was read, where that ended and what to do."""
    found = analyse(TEXT, most_letters=100)
    (note,) = (one for one in found.findings if one.code == "EXT017")

    assert (["2025-03-09"], True) == (days(found.article.events), found.article.body.endswith(LAST))
    assert f"the text has {len(found.article.body)} characters; " in note.message
    assert f"in the first {len(FIRST) + 1}" in note.message
    assert 5 == note.line
    assert "--most-letters" in (note.hint or "")


def test_a_line_that_goes_on_over_the_limit_is_cut_there() -> None:
    """Where no line ends before it."""
    body = "Talks will be held in Geneva on 9 March 2025 and on 12 April 2025."

    assert ["2025-03-09"] == days(analyse_body(body, language="en", most_letters=50).events)[:1]
    assert ["2025-03-09"] == days(extract(f"Talks\n\n{body}", most_letters=46).events)[:1]


def test_the_limit_is_told_of_by_every_way_that_extracts() -> None:
    """A text that is checked, a page that is loaded; with a higher limit nothing is left."""
    page = f"<html><body><h1>Talks to be held in Geneva</h1><p>{FIRST}</p><p>{LAST}</p></body></html>"
    told = validate_text(TEXT, "text", most_letters=100)
    of_page = validate_text(page, "html", most_letters=100)

    assert ("EXT017" in told.codes, "EXT017" in of_page.codes) == (True, True)
    assert ["2025-03-09", "2025-04-12"] == days(loads(TEXT, "text", most_letters=10_000).events)


@pytest.mark.parametrize("most", [0, -1])
def test_a_limit_of_nothing_is_none(most: int) -> None:
    """It is a slip, and told."""
    with pytest.raises(ValueError, match="most_letters is"):
        extract(TEXT, most_letters=most)


def test_a_text_of_twenty_million_letters_is_bounded() -> None:
    """All but its first million is only kept."""
    line = "x" * 199 + "\n"
    found = analyse(f"Talks\n\n{line * 100_000}")
    (note,) = (one for one in found.findings if one.code == "EXT017")

    assert len(found.article.body) > 19 * MOST_LETTERS
    assert re.search(r"in the first 999,\d{3}$", note.message)
