"""Each turn that a rule can take, by one calendar that makes it take it."""

import pytest

from toolkit.formats import get_format
from toolkit.formats.base import Document
from toolkit.formats.icalendar.syntax import parse
from toolkit.validation.catalogue import RuleSet, all_rules
from toolkit.validation.engine import check_document, check_text

FORMAT = get_format("icalendar")
RULES = RuleSet(tuple(rule for rule in all_rules().rules if rule.family == "ICS" and not rule.profiles))
OBSERVANCE = (
    "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE"
)


def event(*lines: str) -> str:
    """A calendar of one event."""
    return "\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR"])


def lines_of(text: str, code: str) -> list[int | None]:
    """Where the rule of that code finds something."""
    report = check_text(text.replace("\n", "\r\n"), FORMAT, rules=RULES).report
    return [one.line for one in report if one.code == code]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("ICS023", event('ATTENDEE;CN ="a"b:mailto:a@example.org'), [3]),
        ("ICS025", event(r"SUMMARY:a\\b"), []),
        ("ICS025", event(r"SUMMARY:a\\,b"), [3]),
        ("ICS026", event(r"SUMMARY:a\\b\,c"), []),
        ("ICS040", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nBEGIN:VALARM\nEND:VCALENDAR", [2, 3, 4, 4]),
        ("ICS040", "BEGIN:VEVENT\nSUMMARY:a", [1]),
        ("ICS064", event("DURATION:PT1H"), []),
        ("ICS064", event("DTEND:20250305T090000Z", "BEGIN:VALARM", "DURATION:PT1H", "END:VALARM"), []),
        ("ICS101", event("DTSTART:20161231T235960Z"), []),
        ("ICS101", event("DTSTART:20161231T245900Z"), [3]),
        ("ICS101", event("DTSTART:20161231T235900+0100"), []),
        ("ICS101", event("DTSTART:"), []),
        (
            "ICS200",
            event("DTSTART;TZID=Europe/Oslo:20250305T090000", "DTEND;TZID=Europe/London:20250305T083000"),
            [],
        ),
        (
            "ICS200",
            event("DTSTART;TZID=Europe/Oslo:20250305T090000", "DTEND;TZID=Europe/London:20250305T073000"),
            [4],
        ),
        ("ICS200", event("DTSTART;TZID=Nowhere:20250305T090000", "DTEND:20250305T083000Z"), [4]),
        ("ICS207", event("DTSTART;TZID=Nowhere:20250330T023000"), []),
        ("ICS208", event("UID:1", "RECURRENCE-ID:20250305", "RECURRENCE-ID:20250305T090000Z"), []),
        ("ICS300", f"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\n{OBSERVANCE}\nEND:VCALENDAR", []),
        (
            "ICS300",
            f"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\n{OBSERVANCE}\nBEGIN:VEVENT\nDTSTART;TZID=Ours:20250305T090000",
            [10],
        ),
        ("ICS304", f"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\n{OBSERVANCE}\nEND:VCALENDAR", []),
        ("ICS403", event("DTSTART:20250305T090000", "RRULE:FREQ=DAILY;UNTIL=20250401T090000"), []),
        ("ICS409", event("DTSTART;VALUE=DATE:20250305", "RRULE:FREQ=DAILY", "EXDATE;VALUE=DATE:20250306"), []),
        ("ICS409", event("DTSTART;VALUE=DATE:20250305", "RRULE:FREQ=WEEKLY", "EXDATE;VALUE=DATE:20250306"), [5]),
        ("ICS504", event("METHOD:NONSENSE"), []),
    ],
)
def test_a_rule_takes_its_turn(code: str, text: str, expected: list[int]) -> None:
    """It finds something where there is something, and nothing where it looks as if."""
    assert expected == lines_of(text, code)


@pytest.mark.parametrize(
    ("code", "body"),
    [
        ("ICS009", b"SUMMARY:\xd2\r\n\r\n"),
        ("ICS025", b"SUMMARY:\xd2,b\r\n"),
        ("ICS060", b"SUMMARY:\xd2\r\n"),
        ("ICS300", b"SUMMARY:\xd2\r\nDTSTART;TZID=Europe/Oslo:20250305T090000\r\n"),
    ],
)
def test_octets_that_are_not_utf_8_are_not_edited(code: str, body: bytes) -> None:
    """Where a character begins is a guess there: the finding has no fix."""
    data = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + body + b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    found = [one for one in check_text(data, FORMAT, rules=RULES).report if one.code == code]

    assert [None] == [one.fix for one in found]


def test_what_is_missing_is_added_behind_the_last_line_too() -> None:
    """A component of which only the first line is there."""
    data = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT"
    fixes = [one.fix for one in check_text(data, FORMAT, rules=RULES).report if one.code == "ICS061"]

    assert [(len(data), len(data), b"\r\nDTSTAMP:19700101T000000Z")] == [
        (edit.start, edit.end, edit.replacement) for fix in fixes if fix for edit in fix.edits
    ]


def test_a_tree_with_a_line_that_is_none_is_looked_at() -> None:
    """It is kept as a property without a name, which no rule takes for another."""
    text = event("UID:1", "DTSTAMP:20250218T120000Z", "DTSTART:20250305T090000Z", "nonsense")
    report = check_document(Document(tree=parse(text).tree), FORMAT, rules=RULES).report

    assert not {"ICS021", "ICS060", "ICS061", "ICS062"} & {one.code for one in report}


def test_a_finding_about_the_second_event_of_a_calendar_has_its_line() -> None:
    """What stands between the events, such as a time zone, is not counted as one."""
    zone = f"BEGIN:VTIMEZONE\nTZID:Europe/Oslo\n{OBSERVANCE}"
    two = "\n".join(
        ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "END:VEVENT", zone, "BEGIN:VEVENT", "UID:2", "END:VEVENT"]
    )
    tree = parse(two).tree

    assert (2, 2) == FORMAT.origin(tree, ("events", 1))
