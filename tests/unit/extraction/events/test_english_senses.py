"""English verbs in their senses, and dates that another clause than the nearest tells of."""

import pytest

from toolkit import extract

PUBLISHED = "2026-06-19"  # a Friday


def told(text: str) -> list[str]:
    """Date, kind, status and name of each event."""
    found = extract(text, language="en", published=PUBLISHED).events
    return [f"{one.when} {one.kind or '-'} {one.status} {one.name}" for one in found]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("An appeal by Anna Lind was dismissed on June 3.", "trial", "Appeal by Anna Lind was dismissed"),
        ("The court dismissed the case on June 3.", "trial", "Court dismissed the case"),
        ("A judge dismissed a lawsuit against Acme on June 3.", "trial", "Judge dismissed a lawsuit against Acme"),
        ("The premier dismissed the defence minister.", None, None),
        (
            "The premier dismissed the defence minister on June 3.",
            "resignation",
            "Premier dismissed the defence minister",
        ),
        ("The board fired the coach on June 3.", "resignation", "Board fired the coach"),
        ("The North fired three missiles on June 3.", "attack", "North fired three missiles"),
        ("Norway and Chile struck a deal on June 3.", "deal", "Norway and Chile struck a deal"),
        ("The court struck down the law on June 3.", "trial", "Court struck down the law"),
        ("The firm installed a new system on June 3.", None, "Firm installed a new system"),
        ("The singer passed away on June 3.", "death", "Singer passed away"),
        ("The committee killed the bill on June 3.", None, "Committee killed the bill"),
    ],
)
def test_what_a_verb_is_done_to_tells_its_kind(text: str, kind: str | None, name: str | None) -> None:
    """A case is dismissed otherwise than a minister."""
    found = extract(text, language="en", published=PUBLISHED).events
    assert ([(kind, name)] if name else []) == [(one.kind, one.name) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He asked the states to boycott the next Arab League meeting, to be held in New York on September 24.",
            ["2026-09-24 meeting scheduled Next Arab League meeting in New York"],
        ),
        (
            "Norvane has agreed to acquire Koelhuis Logistics in a deal, the companies announced this morning.",
            ["2026-06-19 agreement happened Norvane has agreed to acquire Koelhuis Logistics in a deal"],
        ),
        (
            "Ministers will return to the issue on August 28, when they gather in Copenhagen for a summit.",
            ["2026-08-28 summit scheduled Summit"],
        ),
        (
            "Ministers on Monday adopted sanctions against Belarus, banning imports of timber from August 1.",
            [
                "2026-06-15 sanctions happened Ministers adopted sanctions against Belarus",
                "2026-08-01 - scheduled Ministers banning imports of timber",
            ],
        ),
        (
            "Ibrahima Sarr arrived in Banjul on Thursday and Guinea's Alpha Barry on Friday morning.",
            [
                "2026-06-18 visit happened Sarr's visit to Banjul",
                "2026-06-19 visit happened Guinea's Alpha Barry arrived",
            ],
        ),
        (
            "Daniel Okafor will be in Washington on July 3 for consultations.",
            ["2026-07-03 visit scheduled Okafor's visit to Washington"],
        ),
        (
            "The first match starts on July 1, followed by talks from July 3 to 7.",
            [
                "2026-07-01 competition scheduled First match",
                "2026-07-03/2026-07-07 talks scheduled Talks",
            ],
        ),
        (
            "In May voters elected the Senate, a house revived by a vote that was held in 2019.",
            ["2026-05 vote happened Voters elected the Senate, a house revived by a vote"],
        ),
        (
            "Moe was released on bail until a hearing on July 1.",
            ["2026-07-01 hearing scheduled Hearing"],
        ),
        (
            "The vaccine campaign, suspended on June 1 after two deaths, resumed on Monday.",
            ["2026-06-01 - happened Vaccine campaign suspended", "2026-06-15 - happened Vaccine campaign resumed"],
        ),
        (
            "The firms signed a deal, to be ratified in July.",
            ["2026-07 vote scheduled Deal to be ratified"],
        ),
        (
            "A treasurer who diverted money meant for roads to his own company was jailed on Thursday.",
            ["2026-06-18 trial happened Treasurer was jailed"],
        ),
        (
            "The match will be played on Saturday; if it rains, the match will be called off.",
            ["2026-06-20 competition tentative Match"],
        ),
        (
            "Police held three on Tuesday over the theft of art on the night of 6 to 7 June.",
            [
                "2026-06-16 - happened Police held three over the theft of art",
                "2026-06-06/2026-06-07 attack happened Theft of art",
            ],
        ),
        ("The match on June 20 was called off.", ["2026-06-20 competition cancelled Match"]),
    ],
)
def test_a_date_is_of_what_its_clause_tells(text: str, expected: list[str]) -> None:
    """A gerund, an infinitive, a clause about the same day, a verb left out, and a condition."""
    assert expected == told(text)
