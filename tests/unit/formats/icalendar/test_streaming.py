"""Components one at a time: the same as all at once, in memory that does not grow."""

import io
import tracemalloc

import pytest
from corpora import corpus_files
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import ReadError
from toolkit.formats.icalendar.content import MAX_DEPTH
from toolkit.formats.icalendar.streaming import iter_components
from toolkit.formats.icalendar.syntax import parse

EVENT = (
    "BEGIN:VEVENT\r\nUID:{}\r\nSUMMARY:Переговоры в Эр-\r\n Рияде\r\nBEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT\r\n"
)
FILES = corpus_files("icalendar/icalendar", "valid/*.ics")


def calendar(count: int):
    """A calendar of that many events, as chunks."""
    yield b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    for number in range(count):
        yield EVENT.format(number).encode()
    yield b"END:VCALENDAR\r\n"


@given(size=st.integers(1, 40))
def test_however_the_octets_are_cut_the_components_are_the_same(size: int) -> None:
    """Chunks may end inside a line end, a fold or a character."""
    data = b"".join(calendar(3))
    chunks = [data[at : at + size] for at in range(0, len(data), size)]

    assert parse(data).tree[2] == [entry.tree for entry in iter_components(chunks)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_gives_the_components_of_its_tree(path) -> None:
    """The same trees in the same order."""
    tree = parse(path.read_bytes()).tree
    roots = [tree] if isinstance(tree[0], str) else tree
    expected = [below for root in roots if root[0] == "vcalendar" for below in root[2]]
    with path.open("rb") as stream:
        assert expected == [entry.tree for entry in iter_components(stream)]


def test_names_choose_what_is_given() -> None:
    """Components inside others are found too, and say where they stand."""
    entries = list(iter_components(calendar(2), "valarm"))

    assert [("VCALENDAR", "VEVENT")] * 2 == [entry.parents for entry in entries]
    assert 6 == entries[0].number


def test_a_component_that_is_not_closed_is_given_too() -> None:
    """Its parent's END, or that of the stream, ends it."""
    data = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1"

    assert ["vevent"] == [entry.tree[0] for entry in iter_components(io.BytesIO(data))]


def test_memory_does_not_grow_with_the_calendar() -> None:
    """Four times the events take no more memory."""
    peaks = []
    for count in (2_000, 8_000):
        tracemalloc.start()
        assert count == sum(1 for _ in iter_components(calendar(count)))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    assert peaks[1] < peaks[0] + 200_000


def test_what_nests_too_deep_is_refused() -> None:
    """With a code, and the number of the content line."""
    with pytest.raises(ReadError) as caught:
        list(iter_components([b"BEGIN:X\r\n" * (MAX_DEPTH + 2)]))

    assert ["SYN005"] == [found.code for found in caught.value.report]
