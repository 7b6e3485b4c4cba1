"""Adjectives, light verbs and charges tell of somebody's words; who tells stands behind more than its verb."""

import pytest

from toolkit.extraction import find_quotes


def told(text: str) -> list[tuple[str, str | None]]:
    """The words of the quotations of a text and who says them."""
    return [(q.text, q.speaker.name if q.speaker else None) for q in find_quotes(text, language="en")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Officials are confident that the bridge will open.", "Officials"),
        ("Officials are confident the bridge will open.", "Officials"),
        ("The mayor was clear that the bridge will open.", "mayor"),
        ("The court issued a ruling yesterday that the bridge will open.", "court"),
        ("The minister made a promise that the bridge will open.", "minister"),
        ("An official, speaking on condition of anonymity, said the bridge will open.", "official"),
        ("According to the Roads Office (RO), the bridge will open.", "Roads Office"),
        ("Roe's campaign alleged fraud in three districts and said the bridge will open.", "Roe's campaign"),
    ],
)
def test_bridge(text: str, speaker: str) -> None:
    """Each of these turns tells who says that the bridge will open."""
    assert told(text) == [("the bridge will open", speaker)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Jane Roe accused the mayor of hiding the plan and asserted that it was late.",
            [("the mayor of hiding the plan", "Jane Roe"), ("it was late", "Jane Roe")],
        ),
        ("Jane Roe accused the mayor of “lying”.", [("the mayor of “lying”", "Jane Roe")]),
        ("Jane Roe was accused of hiding the plan.", []),
        (
            "A man accused of theft “planned it like a trip”, a jury was told.",
            [("A man accused of theft “planned it like a trip”", "jury")],
        ),
    ],
)
def test_charge(text: str, found: list[tuple[str, str]]) -> None:
    """Whom somebody accuses and of what is told, between marks too; nobody tells in the passive."""
    assert told(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The sky is clear and that pleases Jane Roe.",
        "Jane Roe made a claim on the fund that was large.",
        "We asked her about shelves and silence.",
    ],
)
def test_nothing_told(text: str) -> None:
    """An adjective or a noun without its turn tells nothing, and nobody asks himself."""
    assert told(text) == []


def test_bank_chief() -> None:
    """Who is named again by the last of two nouns."""
    text = "US bank chief Jane Roe spoke on Monday. The bank chief said that growth was slow."
    assert told(text) == [("growth was slow", "Jane Roe")]


def test_hit_back() -> None:
    """Who hits back tells something where "that" follows."""
    assert told("A Treasury source hit back that “levies pay for grants”.") == [
        ("levies pay for grants", "Treasury source")
    ]


def test_word_of_a_charge() -> None:
    """A word between marks that tells more of a charge does not stand alone."""
    text = "Jane Roe accused the government of a “shambolic” response."
    assert told(text) == [("a “shambolic” response", "Jane Roe")]


def test_two_appositions() -> None:
    """A name stands before all that is set beside it."""
    text = "Lars Pihl, a fund manager at Zed Invest, Acme's second-biggest holder, said the price was low."
    assert told(text) == [("the price was low", "Lars Pihl")]
