"""Anything at all: a tree that can be read, rendered and checked, or a report; quickly."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from corpora import corpus_files
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import toolkit
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
FOLDERS = ("icalendar/fuzz", "libical/fuzz", "icalendar/broken", "libical/broken", "icalendar/valid")
WILD = [path for folder in FOLDERS for path in corpus_files("icalendar", f"{folder}/*")]
# Those made to break parsers, and that may cost no more than one second and 200 MB.
BOUNDED = [path for path in WILD if path.parent.name == "fuzz"]
# Seconds of processor time for what is large and sound, on a machine that does other things besides.
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


Bounded = Callable[[Sequence[Path]], dict[Path, int]]


@pytest.fixture(name="bounded")
def _bounded() -> Bounded:
    """How the check of each file ends within its bounds: 0, or the number of what ended it."""
    if sys.platform != "linux":
        pytest.skip("the limits of a process are those of Linux")

    def check(paths: Sequence[Path]) -> dict[Path, int]:
        root = Path(toolkit.__file__).parents[1]
        found = subprocess.run(
            [sys.executable, Path(__file__).with_name("bounded.py")],
            input="\n".join(map(str, paths)),
            env={**os.environ, "PYTHONPATH": str(root)},
            capture_output=True,
            text=True,
            check=True,
            timeout=600,
        )
        return dict(zip(paths, map(int, found.stdout.split()), strict=True))

    return check


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
@example(text="\\N")
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


def test_what_was_made_to_fill_memory_and_time_costs_a_second_at_most(bounded: Bounded) -> None:
    """Each file in a process of its own, which ends by itself within 1 s of processor time and 200 MB."""
    if not BOUNDED:
        pytest.skip("the corpus icalendar is not here")

    assert {} == {path.name: found for path, found in bounded(BOUNDED).items() if found}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", True),
        (b"BEGIN:VEVENT\r\n" + b"BEGIN:VALARM\r\nEND:VALARM\r\n" * 300_000, False),
    ],
    ids=["cheap", "dear"],
)
def test_the_bounds_are_kept(bounded: Bounded, tmp_path: Path, data: bytes, expected: bool) -> None:
    """What takes longer is ended, so that the test above would notice."""
    path = tmp_path / "one.ics"
    path.write_bytes(data)

    assert expected is (bounded([path])[path] == 0)


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
