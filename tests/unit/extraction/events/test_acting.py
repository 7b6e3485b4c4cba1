"""An event that puts something else off is not put off itself."""

import pytest

from toolkit.extraction import find_events
from toolkit.model import Moment

PUBLISHED = Moment("2026-06-09")


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The walkout began on June 1 and has delayed more than 140 vessels.", "happened"),
        ("The fire began on May 1, 2026 and has delayed trains.", "happened"),
        ("The strike that began on June 2 has postponed hundreds of operations.", "happened"),
        ("The walkout on June 1 had already delayed flights.", "happened"),
        ("The hearing that was set for June 2 has been postponed for weeks.", "postponed"),
        ("The summit was due on June 20, but organizers have postponed it.", "postponed"),
        ("The summit was due on June 20, but Rome has postponed talks with Oslo.", "postponed"),
        ("The talks set for June 20 have been delayed.", "postponed"),
        ("The talks set for June 20 have already been delayed.", "postponed"),
        ("Organizers have postponed the summit set for June 20.", "postponed"),
    ],
)
def test_what_an_event_puts_off_is_another(sentence: str, status: str) -> None:
    """A verb in the active with another object tells of that object, in the passive of the event."""
    (event,) = find_events(sentence, language="en", published=PUBLISHED)

    assert status == event.status
