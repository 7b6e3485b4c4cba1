"""Entries of others as events: what is odd in them is read as far as it can be."""

import pytest

import toolkit
from toolkit.formats.icalendar import FORMAT
from toolkit.formats.icalendar.syntax import parse
from toolkit.model import Event, Moment, When

ZONE = """BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE
"""


def read(*lines: str) -> Event:
    """The event of those lines, in a calendar that defines a zone three hours ahead."""
    body = "\n".join(("BEGIN:VEVENT", *lines, "END:VEVENT"))
    return FORMAT.read(parse(f"BEGIN:VCALENDAR\n{ZONE}{body}\nEND:VCALENDAR\n").tree).events[0]


def test_an_entry_outside_of_any_calendar_is_read() -> None:
    """A stream may hold nothing but an event."""
    feed = FORMAT.read(parse("BEGIN:VEVENT\nUID:1\nSUMMARY:Talks\nEND:VEVENT\n").tree)

    assert (Event(uid="1", name="Talks"),) == feed.events


def test_an_entry_without_uid_gets_one_that_stays() -> None:
    """Of its date, words and place, so that other formats can name it; another entry gets another."""
    same = [read("SUMMARY:Talks", "DTSTART:20250305T100000Z").uid for _ in range(2)]

    assert 1 == len(set(same))
    assert read("SUMMARY:Lunch", "DTSTART:20250305T100000Z").uid not in {"", *same}


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("20250305T100000Z/PT2H", When.parse("2025-03-05T10:00Z/2025-03-05T12:00Z")),
        ("20250305T100000Z/20250305T120000Z", When.parse("2025-03-05T10:00Z/2025-03-05T12:00Z")),
        ("99991231T100000Z/P20D", When.parse("9999-12-31T10:00Z")),
        ("20250305T100000Z/P99999999999D", When.parse("2025-03-05T10:00Z")),
    ],
)
def test_a_period_that_ends_beyond_the_calendar_has_its_start(period: str, expected: When) -> None:
    """No calendar goes past the year 9999."""
    found = read("DTSTART:20250305T100000Z", f"RDATE;VALUE=PERIOD:{period}")

    assert found.recurrence is not None
    assert (expected,) == found.recurrence.dates


def test_a_period_on_a_day_that_there_is_not_is_left_out() -> None:
    """The thirtieth of February is no date."""
    assert read("DTSTART:20250305T100000Z", "RDATE;VALUE=PERIOD:20250230T100000Z/PT2H").recurrence is None


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("2025-03", "2025-03"),
        ("2025-03-05", "2025-03-05"),
        ("2025-04", "2025-03-01"),
    ],
)
def test_our_own_word_for_an_instance_is_believed_while_it_agrees(own: str, expected: str) -> None:
    """RECURRENCE-ID is what others change; where they did, theirs counts."""
    stated = "20250305" if own == "2025-03-05" else "20250301"
    found = read(f"RECURRENCE-ID;VALUE=DATE:{stated}", f"X-DATELINE-RECURRENCE-ID:{own}")

    assert Moment(expected) == found.recurrence_id


@pytest.mark.parametrize(
    ("local", "expected"),
    [("20250305T100000", "2025-03-05T07:00Z"), ("00010101T000000", "0001-01-01T00:00")],
)
def test_a_time_in_a_zone_of_the_file_is_read_in_utc(local: str, expected: str) -> None:
    """Where UTC has no such time, before the year 1, it stays as the clocks showed it."""
    assert When.parse(expected) == read(f"DTSTART;TZID=Ours:{local}").when


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("DTSTART:20161231T235960Z", "2016-12-31T23:59:59Z"),
        ("DTSTART;TZID=Europe/Moscow:20170101T025960", "2017-01-01T02:59:59+03:00[Europe/Moscow]"),
        ("DTSTART:20161231T235960", "2016-12-31T23:59:59"),
    ],
)
def test_a_leap_second_is_the_one_before_it(start: str, expected: str) -> None:
    """RFC 5545 3.3.12; the file itself comes out as it went in."""
    text = (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20161231T235960Z\r\n"
        f"{start}\r\nDTEND:20170101T235960Z\r\nSUMMARY:Talks\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    tree = parse(text.encode()).tree
    (one,) = FORMAT.read(tree).events

    assert one.when is not None
    assert expected == str(one.when.start)
    assert text == FORMAT.render(tree)
    assert [] == [
        found.code for found in toolkit.validate_text(text, "icalendar") if found.code.startswith("ICS1")
    ]
