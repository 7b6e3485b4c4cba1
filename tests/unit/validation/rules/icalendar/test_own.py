"""The properties of our own: what cannot be read in one is told, with its place, and what can is not."""

import pytest

from toolkit.formats import get_format
from toolkit.validation.catalogue import RuleSet, find_rule
from toolkit.validation.engine import check_text

RULES = RuleSet((find_rule("ICS703"),))


def places(line, component="VEVENT"):
    """Line and column of what is found in a calendar with one such line in an entry or below it."""
    inner = [line] if component == "VEVENT" else [f"BEGIN:{component}", "UID:1", line, f"END:{component}"]
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Talks", *inner, "END:VEVENT", "END:VCALENDAR", ""]
    report = check_text("\r\n".join(lines), get_format("icalendar"), rules=RULES).report
    return [(one.line, one.column) for one in report if one.code == "ICS703"]


@pytest.mark.parametrize(
    "line",
    [
        "X-DATELINE-WHEN:in March",
        "X-DATELINE-WHEN:2026-13",
        "X-DATELINE-WHEN:",
        "X-DATELINE-PREVIOUS-WHEN:31.12.2026",
        "X-DATELINE-RECURRENCE-ID:soon",
        "X-DATELINE-CREATED:2026-02-30",
        "X-DATELINE-MODIFIED:2026-03-12T09:00+01:75",
        "X-DATELINE-STATUS:maybe",
        "X-DATELINE-SPAN:9-2",
        "X-DATELINE-DURATION:two hours",
        'X-DATELINE-SOURCE:{"title"',
        "X-DATELINE-RECURRENCE:[]",
        "X-DATELINE-DATA:Anna",
    ],
)
def test_what_cannot_be_read_is_told_at_its_value(line):
    """Whichever of the properties it is."""
    component = "PARTICIPANT" if "DATA" in line else "VEVENT"
    expected = (6 if component == "PARTICIPANT" else 4, line.index(":") + 2)
    assert [expected] == places(line, component)


@pytest.mark.parametrize(
    ("line", "component"),
    [
        ("X-DATELINE-WHEN:2026-03~", "VEVENT"),
        ("X-DATELINE-PREVIOUS-WHEN:2026-03-12/2026-03-14", "VEVENT"),
        ("X-DATELINE-CREATED:2026-03-12T09:00+01:00", "VEVENT"),
        ("X-DATELINE-STATUS:none", "VEVENT"),
        ("X-DATELINE-STATUS:postponed", "VEVENT"),
        ("X-DATELINE-SPAN:2-9", "VEVENT"),
        ("X-DATELINE-DURATION:PT2H", "VEVENT"),
        (r'X-DATELINE-DATA:{"type":"Person"\,"name":"Anna Lind"}', "PARTICIPANT"),
        (r'X-DATELINE-DATA:{"type":"Place"\,"name":"Riyadh"}', "VLOCATION"),
    ],
)
def test_what_can_be_read_is_not_told(line, component):
    """In the form in which our writer writes it."""
    assert [] == places(line, component)
