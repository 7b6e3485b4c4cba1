"""Anything at all: a tree that can be read, rendered and checked, or a report; quickly."""

import os
import time

import pytest
from corpora import corpus_files
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toolkit.errors import ReadError
from toolkit.formats.icalendar import FORMAT
from toolkit.formats.icalendar.rendering import render
from toolkit.formats.icalendar.syntax import parse
from toolkit.formats.icalendar.terms import PROPERTY_TYPES
from toolkit.validation import schema
from toolkit.validation.engine import check_text

FUZZ = settings(
    max_examples=int(os.environ.get("DATELINE_FUZZ", "150")),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
WILD = [
    path
    for folder in ("icalendar/fuzz", "libical/fuzz", "icalendar/broken", "libical/broken", "icalendar/valid")
    for path in corpus_files("icalendar", f"{folder}/*")
]
# Seconds of CPU that no file may pass; on a quiet machine each takes less than one.
HANG = 5.0

anything = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=80)
heads = st.sampled_from(
    [
        "BEGIN",
        "END",
        "begin",
        "DTSTART",
        "DTSTART;TZID=Europe/Paris",
        "RRULE",
        "EXDATE;VALUE=DATE",
        'X-A;B=c;D="e"',
        *sorted(PROPERTY_TYPES),
    ]
)
values = st.one_of(
    st.sampled_from(
        [
            "VCALENDAR",
            "VEVENT",
            "VTIMEZONE",
            "STANDARD",
            "VALARM",
            "20250305",
            "20250305T070000Z",
            "99999999T999999",
            "FREQ=YEARLY;BYDAY=5MO",
            "FREQ=DAILY;UNTIL=1",
            "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31",
            "P1D",
            "+0300",
            "1;2",
        ]
    ),
    anything,
)
lines = st.builds("{}:{}".format, heads, values)
documents = st.lists(st.one_of(lines, anything), max_size=12).map(
    lambda body: "\r\n".join(["BEGIN:VCALENDAR", *body])
)
names = st.from_regex(r"X-[A-Z0-9-]{1,8}", fullmatch=True)


@FUZZ
@given(text=documents)
def test_any_lines_give_a_tree_that_the_schema_accepts(text: str) -> None:
    """It is checked, rendered and read without a crash; what the schema judges is never the reader's fault."""
    tree = parse(text).tree

    assert schema.is_valid(tree, FORMAT.schema)
    assert tree == parse(render(tree)).tree
    check_text(text, FORMAT)


@FUZZ
@given(data=st.binary(max_size=400))
def test_any_octets_after_a_begin_are_survived(data: bytes) -> None:
    """Octets that are no UTF-8, controls, folds anywhere."""
    check_text(b"BEGIN:VEVENT\r\nSUMMARY:" + data, FORMAT)


@FUZZ
@given(text=anything)
def test_any_text_survives_as_a_text_value(text: str) -> None:
    """Escaped, folded, unfolded and unescaped it is the same."""
    tree = ["vevent", [["summary", {}, "text", text]], []]

    assert tree == parse(render(tree)).tree


@FUZZ
@given(name=names, value=st.one_of(anything, st.text("\"^n'\n,;:", max_size=8)))
def test_any_text_survives_as_a_parameter_value(name: str, value: str) -> None:
    """RFC 6868 escapes what quotes cannot hold."""
    tree = ["vevent", [["summary", {name.lower(): value}, "text", "x"]], []]

    assert tree == parse(render(tree)).tree


@FUZZ
@given(
    name=names, value=st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\n"), max_size=200)
)
def test_any_content_line_survives(name: str, value: str) -> None:
    """A property that we do not know is kept as it stands."""
    tree = parse(f"BEGIN:VEVENT\r\n{name}:{value}\r\nEND:VEVENT\r\n").tree

    assert [[name.lower(), {}, "unknown", value]] == tree[1]
    assert tree == parse(render(tree)).tree


@pytest.mark.parametrize("path", WILD, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_what_was_made_to_break_parsers_is_checked_without_a_hang(path) -> None:
    """All stages, in processor time."""
    data = path.read_bytes()
    check_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", FORMAT)
    before = time.process_time()
    check_text(data, FORMAT)

    assert time.process_time() - before < HANG


@pytest.mark.parametrize(
    "data",
    [
        b"\r" * 100_000,
        b"BEGIN:VEVENT\r\n" + b"\n " * 100_000,
        b"BEGIN:VEVENT\r\nX" + b';A="' * 100_000,
        b"BEGIN:VEVENT\r\nSUMMARY:" + b"\\" * 300_000,
        b"BEGIN:VEVENT\r\nSUMMARY;A=" + b"^" * 300_000 + b":x",
        b"BEGIN:VEVENT\r\nDTSTART:20250305T070000Z\r\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31\r\nEND:VEVENT",
        b"BEGIN:VEVENT\r\nDTSTART:20250305T070000Z\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31\r\nEND:VEVENT",
        b"BEGIN:VEVENT\r\nDTSTART:20250305T070000Z\r\nRRULE:FREQ=DAILY;BYHOUR="
        + b"1," * 50_000
        + b"1\r\nEND:VEVENT",
        b"BEGIN:VEVENT\r\n" * 20,
        b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 3_000,
    ],
    ids=range(10),
)
def test_what_costs_much_is_bounded(data: bytes) -> None:
    """Nothing is quadratic, and no rule is expanded without end."""
    before = time.process_time()
    check_text(data, FORMAT)

    assert time.process_time() - before < 3 * HANG


def test_the_rest_of_a_bomb_is_refused() -> None:
    """A limit gives a report with a place."""
    for body in (b"X:1\r\n" * 30_000, b"X" + b";A=1" * 300 + b":1\r\n"):
        with pytest.raises(ReadError) as caught:
            parse(b"BEGIN:VEVENT\r\n" + body)

        assert ["SYN006"] == [found.code for found in caught.value.report]
        assert caught.value.report[0].line
