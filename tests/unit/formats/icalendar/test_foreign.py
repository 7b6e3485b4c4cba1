"""Calendars of others: read, kept as they are, written in other formats; and ours, read by others."""

from pathlib import Path

import pytest
import strategies
from corpora import corpus_files
from hypothesis import HealthCheck, given, settings

from toolkit.formats import FORMATS
from toolkit.formats.icalendar import FORMAT
from toolkit.formats.icalendar.lines import Text
from toolkit.formats.icalendar.rendering import render
from toolkit.formats.icalendar.syntax import parse
from toolkit.model import EventStatus, Feed, Organization, Person
from toolkit.validation.engine import check_tree

VALID = corpus_files("icalendar/icalendar", "valid/*.ics")

INVITATION = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Other//EN
X-WR-CALNAME:Встречи
X-WR-CALDESC:Всё
BEGIN:VTIMEZONE
TZID:Romance Standard Time
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:1@other.example
DTSTAMP:20250218T120000Z
CREATED:20250217T120000Z
LAST-MODIFIED:20250218T120000Z
DTSTART;TZID=Romance Standard Time:20250705T100000
DURATION:PT1H30M
RRULE:FREQ=WEEKLY;COUNT=4
RDATE;VALUE=PERIOD;TZID=Romance Standard Time:20250801T100000/PT1H,20250802T1
 00000/20250802T120000
EXDATE;TZID=Romance Standard Time:20250712T100000
SUMMARY;LANGUAGE=ru:Встреча, вторая
DESCRIPTION:О чём\\nговорили
LOCATION:Palais
GEO:46.2;6.1
STATUS:CONFIRMED
CATEGORIES:a\\,b,c
ORGANIZER;CN=Office:mailto:office@example.org
ATTENDEE;CN=Anna Lind:mailto:anna@example.org
ATTENDEE;CUTYPE=GROUP:mailto:team@example.org
URL:https://example.org/a
SEQUENCE:3
RELATED-TO:parent
END:VEVENT
BEGIN:VEVENT
UID:1@other.example
RECURRENCE-ID;TZID=Romance Standard Time:20250719T100000
DTSTAMP:20250218T120000Z
DTSTART;VALUE=DATE:20250719
DTEND;VALUE=DATE:20250721
SUMMARY:Moved
END:VEVENT
BEGIN:VTODO
UID:2
DTSTAMP:20250218T120000Z
DUE:20250219T120000Z
SUMMARY:Write
END:VTODO
END:VCALENDAR
"""


def feed_of(text: str) -> Feed:
    """What a calendar is read as."""
    return FORMAT.read(parse(text.replace("\n", "\r\n")).tree)


@pytest.fixture(name="foreign")
def _foreign() -> Feed:
    return feed_of(INVITATION)


def test_a_foreign_event_is_read_by_its_properties(foreign: Feed) -> None:
    """Zone of the file, duration, repetition, people with addresses, unescaped commas."""
    event, moved, task = foreign.events

    assert ("Встречи", "Всё") == (foreign.title, foreign.description)
    assert "2025-07-05T08:00Z" == str(event.when)
    assert 5400 == event.duration.total_seconds()
    assert ("FREQ=WEEKLY;COUNT=4",) == event.recurrence.rules
    assert ["2025-08-01T08:00Z/2025-08-01T09:00Z", "2025-08-02T08:00Z/2025-08-02T10:00Z"] == [
        str(when) for when in event.recurrence.dates
    ]
    assert "2025-07-12T08:00Z" == str(event.recurrence.exclusions[0])
    assert ("Встреча, вторая", "ru", "О чём\nговорили") == (event.name, event.language, event.description)
    assert ("Palais", 46.2, 6.1) == (event.place.name, event.place.latitude, event.place.longitude)
    assert EventStatus.SCHEDULED is event.status
    assert ("a,b", "c") == event.keywords
    assert Organization(name="Office", url="mailto:office@example.org") == event.organizer
    assert Person(name="Anna Lind", url="mailto:anna@example.org") == event.participants[0]
    assert isinstance(event.participants[1], Organization)
    assert (3, "parent", "https://example.org/a") == (event.sequence, event.super_event, event.url)
    assert ("2025-07-19/2025-07-20", "2025-07-19T08:00Z") == (str(moved.when), str(moved.recurrence_id))
    assert "2025-02-19T12:00Z" == str(task.when.end)


@pytest.mark.parametrize("name", ["icalendar", "jsonld", "newsmlg2"])
def test_a_foreign_calendar_can_be_written_in_every_format(name: str, foreign: Feed) -> None:
    """The document is valid, and its events come back with their dates."""
    if name not in FORMATS:
        pytest.skip(f"there is no format {name}")
    format = FORMATS[name]
    tree = format.write(foreign)
    again = format.read(format.parse(format.render(tree)).tree)

    assert [] == [
        str(found) for found in check_tree(foreign, format, tree).errors if found.code[:3] in {"SCH", "ICS"}
    ]
    assert [event.when for event in foreign.events] == [event.when for event in again.all_events]


def test_nearly_every_calendar_of_others_comes_out_as_it_went_in() -> None:
    """Rendering the tree alone gives the same content lines in the same order, for 95 of 100 files."""
    if not VALID:
        pytest.skip("the corpus icalendar is not here")
    same = 0
    for path in VALID:
        data = path.read_bytes()
        before = [line for line in Text.of(data).lines if line]
        same += before == Text.of(render(parse(data).tree).encode()).lines

    assert same >= 0.95 * len(VALID)


@pytest.mark.parametrize("path", VALID, ids=lambda path: path.stem)
def test_a_calendar_of_others_is_read_and_written(path: Path) -> None:
    """No exception, and what is written holds as many events."""
    feed = FORMAT.read(parse(path.read_bytes()).tree)
    again = FORMAT.read(parse(render(FORMAT.write(feed))).tree)

    assert len({(event.uid, event.recurrence_id) for event in feed.events}) == len(again.events)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(feed=strategies.feeds())
def test_what_we_write_icalendar_reads_without_complaint(feed: Feed) -> None:
    """No property of it is broken, and the texts are the same."""
    icalendar = pytest.importorskip("icalendar")
    calendar = icalendar.Calendar.from_ical(render(FORMAT.write(feed)))
    entries = [entry for entry in calendar.walk() if entry.name in {"VEVENT", "VJOURNAL"}]

    assert [] == [error for entry in entries for error in entry.errors]
    assert sorted(str(entry["summary"]) for entry in entries) == sorted(event.name for event in feed.all_events)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(feed=strategies.feeds())
def test_what_we_write_ical_reads_without_complaint(feed: Feed) -> None:
    """The strictest of the peers takes it."""
    stream = pytest.importorskip("ical.calendar_stream")
    dated = [event for event in feed.all_events if event.when]
    calendar = stream.IcsCalendarStream.calendar_from_ics(render(FORMAT.write(feed)))

    assert len(dated) == len(calendar.events)


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        ("DTSTART;VALUE=DATE:20251345", "DTEND;VALUE=DATE:20260313", "../2026-03-12"),
        ("DTSTART:soon", "DTEND:20260313T100000Z", "../2026-03-13T10:00Z"),
        ("DTSTART:soon", "DTEND;VALUE=DATE:00010101", "../0001-01-01"),
        ("SUMMARY:Report", "DUE;VALUE=DATE:20260313", "../2026-03-13"),
        ("SUMMARY:Report", "COMMENT:no date", None),
    ],
)
def test_an_entry_whose_beginning_cannot_be_read_ends_when_it_ends(
    begin: str, end: str, expected: str | None
) -> None:
    """A day of DTEND is the one after the last, that of DUE the last one; the other entries are read as well."""
    other = "BEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20260401\r\nEND:VEVENT\r\n"
    text = (
        f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\n{begin}\r\n{end}\r\nEND:VEVENT\r\n{other}END:VCALENDAR\r\n"
    )
    first, second = FORMAT.read(FORMAT.parse(text).tree).events

    assert (expected, "2026-04-01") == (str(first.when) if first.when else None, str(second.when))


@pytest.mark.parametrize("kind", ["PLANNER-CONTACT", "planner-contact"])
def test_who_only_organizes_takes_no_part(kind: str) -> None:
    """The values of PARTICIPANT-TYPE are told without regard to case (RFC 9073, 6.2; RFC 5545, 2)."""
    who = (
        f"BEGIN:PARTICIPANT\r\nUID:2\r\nPARTICIPANT-TYPE;X-DATELINE-ROLE=organizer:{kind}\r\n"
        "SUMMARY:Acme\r\nEND:PARTICIPANT\r\n"
    )
    text = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talks\r\n{who}END:VEVENT\r\nEND:VCALENDAR\r\n"
    (event,) = FORMAT.read(parse(text.encode()).tree).events

    assert ("Acme", ()) == (event.organizer.name, event.participants)


def test_an_organizer_who_is_invited_too_is_one_person() -> None:
    """ORGANIZER and ATTENDEE of one address are the same agent."""
    people = "ORGANIZER;CN=Anna Lind:mailto:anna@example.org\r\nATTENDEE;CN=Anna Lind:mailto:anna@example.org\r\n"
    text = f"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talks\r\n{people}END:VEVENT\r\nEND:VCALENDAR\r\n"
    (event,) = FORMAT.read(parse(text.encode()).tree).events

    assert (event.organizer,) == event.participants
    assert isinstance(event.organizer, Person)
