"""What zone the times of a calendar are in is judged where they are shown, once."""

import pytest

from toolkit.api import dumps
from toolkit.formats import get_format
from toolkit.model import Event, Feed, Place, When
from toolkit.validation.engine import check_feed, check_text

CALENDAR = get_format("icalendar")


def feed(zone: str | None) -> Feed:
    """An event whose time has no offset, at a place whose zone is known or not."""
    place = Place(name="Veldhaven", timezone=zone)
    return Feed(events=(Event(uid="3f2a", name="Talks", when=When.parse("2026-06-12T10:00"), place=place),))


def told(text: str) -> list[tuple[str, int | None]]:
    """The findings about times without a zone, with their lines."""
    report = check_text(text, CALENDAR).report
    return [(one.code, one.line) for one in report if one.code in {"EVT005", "ICS205"}]


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("Europe/Amsterdam", "DTSTART;TZID=Europe/Amsterdam:20260612T100000"),
        (None, "DTSTART;VALUE=DATE:20260612"),
    ],
)
def test_a_time_that_is_shown_with_a_zone_or_as_a_day_does_not_float(zone: str | None, shown: str) -> None:
    """Though X-DATELINE-WHEN keeps the time as the article has it; in the model it is told."""
    text = dumps(feed(zone), CALENDAR)

    assert ["X-DATELINE-WHEN:2026-06-12T10:00"] == [
        line for line in text.splitlines() if line.startswith("X-DATELINE-WHEN")
    ]
    assert [shown] == [line for line in text.splitlines() if line.startswith("DTSTART;")]
    assert [] == told(text)
    assert ["EVT005"] == [one.code for one in check_feed(feed(zone)) if one.code == "EVT005"]


def test_a_time_that_floats_is_told_once_at_its_property() -> None:
    """By the rule on the property, which knows every property with a time."""
    lines = ("BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART:20260612T100000", "END:VEVENT", "END:VCALENDAR", "")

    assert [("ICS205", 3)] == told("\r\n".join(lines))
