"""Sentences beyond what is read at once are read in portions, and lose no event and no quotation."""

import pytest

from toolkit.extraction import extract, find_quotes, find_times
from toolkit.extraction.segments.portions import bounded
from toolkit.model import Span

FILLER = "the weather was calm and nobody was in a hurry"


@pytest.mark.parametrize("mark", ["; ", ", ", " and "])
def test_the_events_of_a_very_long_sentence_are_found(mark: str) -> None:
    """At its beginning, in the midst and at its end."""
    told = (
        "The ministers of Norway and Chile will meet in Geneva on 9 March 2025",
        "talks will be held in Lisbon on 12 April 2025",
        "a summit opens in Oslo on 3 May 2025",
    )
    long = mark.join([told[0], *[FILLER] * 65, told[1], *[FILLER] * 65, told[2]])
    found = extract(f"Ministers to meet\n\n2 March 2025\n\n{long}.")

    assert len(long) > 4 * 1500
    assert ["2025-03-09", "2025-04-12", "2025-05-03"] == [str(event.when) for event in found.events]


def test_the_quotes_of_a_very_long_sentence_are_found() -> None:
    """Of more than a thousand words, at its beginning, in the midst and at its end."""
    told = (
        "“We will rebuild the pier,” said Jane Roe",
        "“Nobody asked the fishermen,” Ian Tate said",
        "“The money is there,” said Ada Poole",
    )
    long = "; ".join([told[0], *[FILLER] * 65, told[1], *[FILLER] * 65, told[2]])
    found = find_quotes(f"{long}.", language="en")

    assert len(long.split()) > 1000
    assert [
        ("We will rebuild the pier", "Jane Roe"),
        ("Nobody asked the fishermen", "Ian Tate"),
        ("The money is there", "Ada Poole"),
    ] == [(quote.text, quote.speaker.name if quote.speaker else None) for quote in found]


def test_no_quotation_of_a_very_long_sentence_is_parted() -> None:
    """It is read with its attribution, however long it is itself."""
    words = " ".join(f"and we went on to pier {number}" for number in range(400))
    found = find_quotes(f"“It began at noon {words},” said Jane Roe; {' '.join([FILLER] * 200)}.", language="en")

    assert [(f"It began at noon {words}", "Jane Roe")] == [
        (quote.text, quote.speaker.name if quote.speaker else None) for quote in found
    ]


def portions(text: str, most: int) -> list[str]:
    """How a sentence is parted."""
    dates = [time.span for time in find_times(text, language="en")]
    return [span.of(text) for span in bounded(text, [Span(0, len(text))], dates, most)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("short one", ["short one"]),
        ("the first part; a second, a third", ["the first part; ", "a second, a third"]),
        ("the first part a second, a third", ["the first part a ", "second, a third"]),
        ("a first part, of two, a second one", ["a first part, ", "of two, a second one"]),
        ("x" * 45, ["x" * 20, "x" * 20, "x" * 5]),
    ],
)
def test_a_sentence_is_parted_at_the_best_mark(text: str, expected: list[str]) -> None:
    """Behind a semicolon, else a comma, else a blank of the second half; else where the room ends."""
    assert expected == portions(text, 20)
    assert text == "".join(portions(text, 20))


def test_no_date_is_parted() -> None:
    """It goes whole into the next portion; where it is all that a portion would hold, it stays."""
    text = "they will meet on March 9, 2025, and everybody will stay"

    assert ["they will meet on ", "March 9, 2025, ", "and everybody will stay"] == portions(text, 27)
    assert ["9 March 2025, ", "and so on"] == portions("9 March 2025, and so on", 14)
    assert "9 March 2025 at noon" == "".join(portions("9 March 2025 at noon", 10))


def test_a_stretch_that_a_portion_begins_with_keeps_what_follows_it() -> None:
    """Such as a quotation longer than a portion: its attribution is read with it."""
    text = "“one two three four five” six seven eight"
    whole = [Span(0, text.index(" six"))]

    assert ["“one two three four five” six seven ", "eight"] == [
        span.of(text) for span in bounded(text, [Span(0, len(text))], whole, 12)
    ]
