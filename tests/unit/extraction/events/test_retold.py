"""The days that an analysis lists are those of its events."""

import pytest

from toolkit.extraction import analyse


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Officials said all the bills will be passed into law by the House on Friday.", {"Friday": "2026-03-06"}),
        ("The nearest launch window was now on Thursday.", {"Thursday": "2026-03-05"}),
        ("The court put off the hearing to January 18.", {"January 18": "2027-01-18"}),
        ("The ministers met in Oslo on Monday.", {"Monday": "2026-03-02"}),
        ("Suppliers were upset on Monday.", {"Monday": "2026-03-02"}),
        # what is moved has two days, and each keeps its own
        ("The vote, due on Friday, was postponed to Monday.", {"Friday": "2026-03-06", "Monday": "2026-03-09"}),
        (
            "A hearing, first set for March 5, was put off to March 12.",
            {"March 5": "2026-03-05", "March 12": "2026-03-12"},
        ),
        (
            "The talks set for May 10 were moved to May 20.",
            {"May 10": "2026-05-10", "May 20": "2026-05-20"},
        ),
        (
            "Матч «Спартак» — «Рубин», запланированный на 8 марта, перенесен на 15 марта.",
            {"8 марта": "2026-03-08", "15 марта": "2026-03-15"},
        ),
        (
            "Встречу, намеченную на 8 января, перенесли на 15 января.",
            {"8 января": "2027-01-08", "15 января": "2027-01-15"},
        ),
    ],
)
def test_a_day_is_told_once(text: str, days: dict[str, str]) -> None:
    """What the words around it leave open, its event decides; a day without an event stays as it was read."""
    found = analyse(text, published="2026-03-04")
    assert days == {time.text: time.value for time in found.times if time.precision == "day"}
