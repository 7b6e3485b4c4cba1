"""What is cut short says so: findings beyond a number, and zones that are followed no further."""

import pytest

from toolkit import validate_text
from toolkit.formats.icalendar.lines import Text, broken_octets, is_damaged
from toolkit.formats.icalendar.syntax import read_stream
from toolkit.validation.rules.icalendar.index import MOST

HEAD = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//E//E//EN\r\nBEGIN:VEVENT\r\nUID:a\r\n"
    b"DTSTAMP:20260310T080000Z\r\n"
)
TAIL = b"END:VEVENT\r\nEND:VCALENDAR\r\n"
MORE = "; 7 more like it in this file are not told"


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("ICS002", b"DESCRIPTION:" + b"a" * 80 + b"\r\n"),
        ("ICS003", b"COMMENT:\xd0\r\n \x9f\r\n"),
        ("ICS004", b"COMMENT:\xcf\xf0\xe8\xe2\xe5\xf2\r\n"),
        ("ICS006", b"COMMENT:a\x07\r\n"),
        ("ICS009", b"\r\n"),
        ("ICS010", b"COMMENT:a\\\r\n ,\r\n"),
        ("ICS020", b"no colon\r\n"),
    ],
)
def test_findings_beyond_a_number_are_counted(code: str, line: bytes) -> None:
    """The last one that is told says how many more there are; where none is left out, none says so."""
    for extra, ending in ((7, MORE), (0, "")):
        report = validate_text(HEAD + line * (MOST + extra) + TAIL, "icalendar")
        found = [one.message for one in report if one.code == code]
        assert MOST == len(found)
        assert found[-1] == f"{found[0]}{ending}" or (extra == 0 and MORE not in found[-1])
        assert [ending] == [ending for message in found[-1:] if message.endswith(ending)]
        assert not any(message.endswith(MORE) for message in found[:-1])


def test_lines_outside_of_a_calendar_are_counted() -> None:
    """As others."""
    report = validate_text(b"a:b\r\n" * (MOST + 7) + HEAD + TAIL, "icalendar")

    assert [True] == [one.message.endswith(MORE) for one in report if one.code == "ICS008"][-1:]


@pytest.mark.parametrize(
    ("line", "damaged", "octets"),
    [
        ("Привет".encode(), False, []),
        ("Привет".encode()[:-1], True, [(10, 11)]),
        (b"\xd0" + "Привет".encode() + b"\x80\x80!", True, [(0, 1), (13, 15)]),
        (b"Caf\xc3", True, [(3, 4)]),
        (b"Caf\xe9", False, [(3, 4)]),
        ("Привет".encode("cp1251"), False, [(0, 6)]),
        (b"", False, []),
    ],
)
def test_utf_8_that_is_broken_is_not_another_encoding(
    line: bytes, damaged: bool, octets: list[tuple[int, int]]
) -> None:
    """Whole letters outweigh those that break; a letter's first octet alone ends no word of another encoding."""
    assert (damaged, octets) == (is_damaged(line), broken_octets(line))


def test_a_cut_letter_is_told_at_its_octets_and_all_else_is_read() -> None:
    """In a line that is folded too; the column counts characters."""
    data = HEAD + "SUMMARY:Встр\r\n ".encode() + "еча".encode()[:-1] + b" in Geneva\r\nLOCATION:Caf\xe9\r\n" + TAIL
    report = validate_text(data, "icalendar")
    found = [(one.line, one.column, one.message) for one in report if one.code == "ICS004"]

    assert [
        (8, 4, "octets D0 are no character of UTF-8; the rest of the line is"),
        (9, 1, "the line is not UTF-8, it was read as Windows-1252"),
    ] == found
    assert ["SUMMARY:Встреч\ufffd in Geneva", "LOCATION:Café"] == read_stream(data).lines[6:8]


def test_characters_of_a_broken_line_are_found() -> None:
    """A mark stands for one octet, so that what follows has its place."""
    text = Text.of(b"A:\xd0" + "пппп".encode() + b"\xe2\x82!\r\nB:\xe9\xe9!\r\n")

    assert ["A:\ufffdпппп\ufffd\ufffd!", "B:éé!"] == text.lines
    assert [2, 3, 5, 7, 9, 11, 12, 13] == [text.offset(0, column) for column in range(2, 10)]
    assert 20 == text.offset(1, 4)
