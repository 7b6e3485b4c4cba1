"""Words between marks inside a clause that is retold: crossed with where they stand and who carries the report."""

import pytest

from toolkit.extraction import find_quotes


def _told(text: str) -> list[tuple[str, str | None, str]]:
    return [
        (q.text.rstrip(".,"), q.speaker and q.speaker.name, q.kind.value) for q in find_quotes(text, language="en")
    ]


CLAUSES = [
    "the deal “would be bad for all of us”",
    "he “would never in his life sign it”",
    "there remains a “significant difference between the two sides” in the town",
    "the tax breaks used by others “do nothing to boost the economy”",
    "Zed Bank represents the “same rigged system that he wants to change”",
    "the talks “failed” and “cannot be saved by anyone now”",
]
TURNS = ["Ada Roe said {words}.", "Ada Roe said that {words}.", "Ada Roe said on Friday {words}."]


@pytest.mark.parametrize("turn", TURNS)
def test_a_clause_is_told_whole_with_what_stands_between_marks(turn: str) -> None:
    """From its first word on, wherever the marks open."""
    expected, told = {}, {}
    for words in CLAUSES:
        text = turn.format(words=words)
        expected[text] = [(words, "Ada Roe", "mixed")]
        told[text] = _told(text)
    assert expected == told


@pytest.mark.parametrize(
    "carrier", ["the Star-Ledger reports", "The Tribune reported", "The New York Post writes"]
)
def test_the_medium_that_carries_a_report_is_no_part_of_it(carrier: str) -> None:
    """The words end before the comma and the medium; they stay those of whom the sentence names first."""
    text = f"A spokeswoman for the court called back, saying that judges were busy, {carrier}."
    assert [("judges were busy", "spokeswoman for the court", "indirect")] == _told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Police found a man who said he had seen nothing.",
            [("he had seen nothing", "man", "indirect")],
        ),
        (
            "Ada Roe praised an architect who said he was never paid.",
            [("he was never paid", "architect", "indirect")],
        ),
        (
            "Jane Poe and other scientists said that rain was likely.",
            [("rain was likely", "Jane Poe", "indirect")],
        ),
        (
            "Residents said they want “justice for all,” but pledged to remain calm.",
            [
                ("they want “justice for all,”", "Residents", "mixed"),
                ("to remain calm", "Residents", "indirect"),
            ],
        ),
    ],
)
def test_who_says_it_in_a_relative_clause(text: str, told: list[tuple[str, str | None, str]]) -> None:
    """The noun before the pronoun, with its own words."""
    assert told == _told(text)
