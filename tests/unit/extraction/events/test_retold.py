"""The days that an analysis lists are those of its events."""

import pytest

from toolkit.extraction import analyse


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The launch was put off from Thursday, when it had been due, to Friday.", "2026-03-06"),
        ("Officials said all the bills will be passed into law by the House on Friday.", "2026-03-06"),
        ("The nearest launch window was now on Thursday.", "2026-03-05"),
        ("The court put off the hearing to January 18.", "2027-01-18"),
        ("The ministers met in Oslo on Monday.", "2026-03-02"),
        ("Suppliers were upset on Monday.", "2026-03-02"),
    ],
)
def test_a_day_is_told_once(text: str, day: str) -> None:
    """What the words around it leave open, its event decides; a day without an event stays as it was read."""
    found = analyse(text, language="en", published="2026-03-04")
    whens = {one.time: str(one.when) for one in found.happenings}
    assert day in {time.value for time in found.times}
    assert all(whens.get(time.span, time.value) == time.value for time in found.times)
