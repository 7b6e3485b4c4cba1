"""An article put together from its layers."""

import pytest

from toolkit import extract


@pytest.mark.parametrize(
    ("words", "said_on"),
    [
        ("said Jane Roe, a teacher who has lived there since 1985.", None),
        ("said Jane Roe on March 2, 2025.", "2025-03-02"),
        ("said Jane Roe.", None),
    ],
)
def test_a_time_that_goes_on_is_not_that_of_saying(words: str, said_on: str | None) -> None:
    """Only a day or another closed time is when somebody said it."""
    article = extract(f"A day\n\nMarch 3, 2025\n\n“I heard it before I saw it,” {words}\n", language="en")

    assert [said_on] == [str(quote.said_on) if quote.said_on else None for quote in article.quotes]
