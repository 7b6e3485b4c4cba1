"""VTIMEZONE: what it says of the clocks is what the IANA database says."""

import os
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from toolkit.formats.icalendar import zones
from toolkit.formats.icalendar.expansion import Zone
from toolkit.formats.icalendar.rendering import render
from toolkit.formats.icalendar.syntax import parse

# Every kind of rule: last, n-th and "on or after" weekdays, Ramadan, half hours, changes of standard time, none.
SAMPLE = [
    *("Europe/Moscow", "Europe/Zurich", "America/New_York", "Asia/Riyadh", "Asia/Jerusalem", "Africa/Casablanca"),
    *(
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "Asia/Pyongyang",
        "Europe/Dublin",
        "America/Sao_Paulo",
        "Africa/Cairo",
    ),
    *("Asia/Tehran", "Antarctica/Troll", "America/St_Johns", "Pacific/Fiji", "Asia/Gaza", "Africa/Monrovia"),
]
NAMES = sorted(zones.zone_names()) if os.environ.get("DATELINE_ALL_ZONES") else SAMPLE


def changes(name: str) -> list[datetime]:
    """Every instant from 1970 to 2037 at which a zone's offset changes, found hour by hour around each change."""
    zone = ZoneInfo(name)
    at, end = datetime(1970, 1, 1, tzinfo=UTC), datetime(2038, 1, 1, tzinfo=UTC)
    found = []
    while at < end:
        later = at + timedelta(days=1)
        if at.astimezone(zone).utcoffset() != later.astimezone(zone).utcoffset():
            low, high = at, later
            while high - low > timedelta(seconds=1):
                middle = low + timedelta(seconds=(high - low).total_seconds() // 2)
                same = middle.astimezone(zone).utcoffset() == at.astimezone(zone).utcoffset()
                low, high = (middle, high) if same else (low, middle)
            found.append(high)
        at = later
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_zone_changes_its_clocks_when_the_database_says(name: str) -> None:
    """At each change from 1970 to 2037, the second before and the second itself have the right offsets."""
    tree = parse(render(["vcalendar", [], [zones.vtimezone(name)]])).tree
    rules, zone = Zone(tree[2][0]), ZoneInfo(name)
    for change in changes(name):
        for at in (change - timedelta(seconds=1), change):
            assert at.astimezone(zone).utcoffset() == rules.at(at), at


@pytest.mark.parametrize("name", NAMES[:6])
def test_a_zone_for_some_years_is_right_in_them(name: str) -> None:
    """What is left out lies before or after the years asked for."""
    first, last = datetime(2004, 3, 1, tzinfo=UTC), datetime(2011, 3, 1, tzinfo=UTC)
    rules, zone = Zone(zones.vtimezone(name, first, last)), ZoneInfo(name)
    for day in range(0, 365 * 7, 5):
        at = first + timedelta(days=day, hours=day % 24)
        assert at.astimezone(zone).utcoffset() == rules.at(at), at


def test_a_rule_that_still_holds_goes_on() -> None:
    """It has no UNTIL, so that times after 2037 are right too."""
    rules = Zone(zones.vtimezone("Europe/Zurich"))

    assert timedelta(hours=2) == rules.at(datetime(2060, 7, 1, tzinfo=UTC))


def test_a_zone_is_written_by_rules_at_their_onsets() -> None:
    """RFC 5545 3.6.5: the onset is local time before the change."""
    text = render(zones.vtimezone("America/New_York", *[datetime(2025, 1, 1, tzinfo=UTC)] * 2))

    assert "DTSTART:20070311T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nTZOFFSETFROM:-0500" in text
