"""Edges: limits that are met, a collector that was off, a stream of nothing."""

import gc

import pytest

from toolkit.collecting import without_collection
from toolkit.errors import ReadError
from toolkit.formats.icalendar import FORMAT, content, streaming
from toolkit.formats.icalendar.lines import fold
from toolkit.formats.icalendar.syntax import parse
from toolkit.model import Feed


def test_the_collector_is_left_as_it_was() -> None:
    """Off stays off, on comes back on."""
    gc.disable()
    try:
        with without_collection():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
    with without_collection():
        assert not gc.isenabled()
    assert gc.isenabled()


@pytest.mark.parametrize(("short", "line"), [(b"", 2), (b"X;A=1:a\r\n", 3)])
def test_a_line_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch, short: bytes, line: int) -> None:
    """With a code and a line; as a stream too."""
    monkeypatch.setattr(content, "MAX_LINE", 100)
    monkeypatch.setattr(streaming, "MAX_LINE", 100)
    data = b"BEGIN:VEVENT\r\n" + short + b"X;A=1:" + b"a" * 200
    with pytest.raises(ReadError) as caught:
        parse(data)
    with pytest.raises(ReadError):
        list(streaming.iter_components([data[:20], *[b"a" * 100] * 6]))

    assert [("SYN006", line)] == [(found.code, found.line) for found in caught.value.report]


def test_a_stream_of_no_calendars_is_an_empty_feed() -> None:
    """The schema accepts an empty list."""
    assert Feed() == FORMAT.read([])


def test_backslashes_in_a_row_are_folded_in_pairs() -> None:
    """However many there are."""
    folded = fold("X:" + "\\\\" * 200)

    assert all(len(line) <= 75 and line.lstrip(" X:").count("\\") % 2 == 0 for line in folded.split("\r\n"))
