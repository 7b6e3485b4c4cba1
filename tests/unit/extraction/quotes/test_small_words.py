"""Pronouns with their verb in one word, verbs behind a quotation, and who is meant by "they", "it" and "one"."""

import pytest

from toolkit.extraction import find_quotes


def told(text: str) -> list[tuple[str, str | None]]:
    """The words of the quotations of a text and who says them."""
    return [(q.text, q.speaker.name if q.speaker else None) for q in find_quotes(text, language="en")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Asked about it, coach Jane Roe said she'd “leave that to the doctors.”",
            [("she'd “leave that to the doctors.”", "Jane Roe")],
        ),
        ("Jane Roe said they'd won.", [("they'd won", "Jane Roe")]),
        ("Jane Roe came. “I'd love it to be true,” she jokes.", [("I'd love it to be true", "Jane Roe")]),
        ("About 400 jobs will go, the company said.", [("About 400 jobs will go", "company")]),
        ("Consumer advocates warned that bills would rise.", [("bills would rise", "Consumer advocates")]),
        (
            "Jane Roe questioned the figures, pointing out that two plants were under repair.",
            [("two plants were under repair", "Jane Roe")],
        ),
        ("“My dad saw him,” said one, Ian Beynon.", [("My dad saw him", "Ian Beynon")]),
        (
            "Her sister, who spoke on condition that her name not be used, said she had begged for help.",
            [("she had begged for help", "Her sister")],
        ),
        (
            "His family said he had died. In a statement they said he would be missed.",
            [("he had died", "His family"), ("he would be missed", "his family")],
        ),
        (
            "The team found that women were at risk. It concluded that many could be saved.",
            [("women were at risk", "team"), ("many could be saved", "team")],
        ),
    ],
)
def test_who_and_what(text: str, found: list[tuple[str, str]]) -> None:
    """Each small word is read for what it stands for."""
    assert told(text) == found
