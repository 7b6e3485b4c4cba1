"""The edges of the rules on calendars: what looks like a fault and is none, and what cannot be edited."""

from datetime import UTC, datetime

import pytest

from toolkit.formats import get_format
from toolkit.formats.base import Document
from toolkit.formats.icalendar.syntax import parse
from toolkit.validation.catalogue import RuleSet, all_rules
from toolkit.validation.engine import check_document, check_text
from toolkit.validation.fixes import mend
from toolkit.validation.rules.icalendar.index import Time, index_of, read_time

FORMAT = get_format("icalendar")
RULES = RuleSet(tuple(rule for rule in all_rules().rules if rule.family == "ICS" and not rule.profiles))
ENTRY = "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:{}\r\nDTSTART:20250305T070000Z\r\nSUMMARY:{}\r\nEND:VEVENT\r\n"
ZONE = (
    "BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
    "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nEND:VCALENDAR\r\n"
)


def found(data: bytes | str, code: str, **options: object):
    """What the rule of that code finds."""
    return [one for one in check_text(data, FORMAT, rules=RULES, options=options).report if one.code == code]


def test_a_change_with_a_later_stamp_is_counted() -> None:
    """A new summary needs no SEQUENCE, only a DTSTAMP."""
    before, after = ENTRY.format("20250218T120000Z", "Talks"), ENTRY.format("20250219T120000Z", "Meeting")

    assert [] == found(after, "ICS506", previous=before)


def test_an_entry_that_is_new_has_nothing_to_count() -> None:
    """Only what the version before had too can have changed since."""
    before = ENTRY.format("20250218T120000Z", "Talks")

    assert [] == found(before.replace("UID:1", "UID:2"), "ICS506", previous=before)


def test_a_tree_that_was_never_text_has_no_faults_of_octets() -> None:
    """There are no lines of which one could be empty or too long."""
    document = Document(tree=parse(ENTRY.format("20250218T120000Z", "Talks")).tree)
    codes = {one.code for one in check_document(document, FORMAT, rules=RULES).report}

    assert set() == {code for code in codes if code < "ICS011"}


def test_a_long_line_that_ends_inside_a_character_is_not_folded() -> None:
    """The finding is there, but no text that could be folded; when the character is whole again, it is."""
    data = b"BEGIN:VEVENT\r\nSUMMARY:" + b"a" * 80 + b"\xd0\r\n \x9f\r\nEND:VEVENT\r\n"
    long = found(data, "ICS002")
    mended = mend(data, lambda octets: [one.fix for one in check_text(octets, FORMAT).report if one.fix])

    assert [None] == [one.fix for one in long]
    assert [] == found(mended, "ICS002")
    assert "aП" in mended.decode().replace("\r\n ", "")


@pytest.mark.parametrize(
    ("octets", "column"),
    [(b"\xe2\x82\r\n \xac", 9), (b"\xe2\r\n \x82\xac", 9), (b"\xd0\x9f\r\n \x9f", None)],
)
def test_a_fold_is_inside_a_character_only_where_that_has_begun(octets: bytes, column: int | None) -> None:
    """A whole character before the fold is not parted, whatever follows."""
    data = b"BEGIN:VEVENT\r\nSUMMARY:" + octets + b"\r\nEND:VEVENT\r\n"

    assert ([column] if column else []) == [one.column for one in found(data, "ICS003")]


def test_a_parameter_that_is_not_there_is_not_removed() -> None:
    """There is nothing to edit."""
    document = parse("BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20250305\r\nEND:VEVENT\r\n")
    index = index_of(document)
    property = next(index.named("DTSTART"))

    assert index.remove_parameter(property, "TZID") is None
    assert index.remove_parameter(property, "VALUE") is not None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("DTSTART;TZID=Europe/Zurich:20250305T090000Z", "DTSTART:20250305T090000Z"),
        ("DTSTART; TZID=Europe/Zurich:20250305T090000Z", "DTSTART:20250305T090000Z"),
        ("DTSTART ;X-A=1; tzid = Europe/Zurich ;X-B=2:20250305T090000Z", "DTSTART ;X-A=1;X-B=2:20250305T090000Z"),
        ('DTSTART;X-A="a;b:c";TZID="Europe/Zurich";X-B=2:20250305', 'DTSTART;X-A="a;b:c";X-B=2:20250305'),
    ],
)
def test_a_parameter_is_removed_whole_and_nothing_else(line: str, expected: str) -> None:
    """With its semicolon, its quotes and the spaces that should not be there."""
    data = f"BEGIN:VEVENT\r\n{line}\r\nEND:VEVENT\r\n".encode()
    index = index_of(parse(data))
    edit = index.remove_parameter(next(index.named("DTSTART")), "TZID")

    assert edit is not None
    assert expected == (data[: edit.start] + edit.replacement + data[edit.end :]).decode().split("\r\n")[1]


def test_a_time_before_the_first_instant_is_compared_as_it_stands() -> None:
    """Three hours ahead of UTC, the first morning of the year 1 has no time in UTC."""
    index = index_of(parse(ZONE))

    assert datetime(1, 1, 1, tzinfo=UTC) == index.instant(Time(datetime(1, 1, 1), "Ours"))
    assert datetime(2025, 3, 5, 7, tzinfo=UTC) == index.instant(Time(datetime(2025, 3, 5, 10), "Ours"))


def test_a_day_that_no_calendar_has_is_no_time() -> None:
    """The thirtieth of February has the form of a date."""
    assert read_time("20250230", "date") is None
