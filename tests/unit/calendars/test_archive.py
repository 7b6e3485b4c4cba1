"""The archive: remembers articles and the calendar; whole after a crash; the same input changes nothing."""

import gc
import os
import signal
import sqlite3
import subprocess
import sys
import warnings
from contextlib import closing
from pathlib import Path

import pytest
import strategies
from attrs import evolve
from hypothesis import given, settings
from tellings import RUSSIA_EN, USA_EN, article, event

from toolkit.calendars.archive import Archive, ArchiveError
from toolkit.merging import merge
from toolkit.model import Feed

ONE = article(1, event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN))
TWO = article(2, event("2025-02-27", "talks", "Istanbul", RUSSIA_EN, USA_EN))


def test_what_was_recorded_is_read(tmp_path: Path) -> None:
    """Articles and calendar come back equal, from a new connection."""
    calendar = merge([ONE, TWO])
    with Archive(tmp_path / "a.db") as archive:
        assert archive.record([ONE, TWO], calendar)
    with Archive(tmp_path / "a.db") as archive:
        found = archive.read()

    assert (ONE, TWO) == found.articles
    assert calendar == found.calendar


@given(feed=strategies.feeds())
@settings(max_examples=25, deadline=None)
def test_any_feed_can_be_kept(feed: Feed, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Whatever the model holds comes back equal."""
    with Archive(tmp_path_factory.mktemp("archive") / "a.db") as archive:
        archive.record(feed.articles, feed)
        found = archive.read()

    assert feed == found.calendar
    assert set(feed.articles) == set(found.articles)


def test_the_same_input_changes_no_octet(tmp_path: Path) -> None:
    """A second run with the same articles leaves the file as it was."""
    path = tmp_path / "a.db"
    with Archive(path) as archive:
        archive.record([ONE], merge([ONE]))
    before = path.read_bytes()
    with Archive(path) as archive:
        assert not archive.record([ONE], merge([ONE]))

    assert before == path.read_bytes()


def test_a_newer_state_replaces_an_older_one_and_not_the_other_way(tmp_path: Path) -> None:
    """By version, then by date of modification."""
    newer = evolve(ONE, version=2, headline="New")
    with Archive(tmp_path / "a.db") as archive:
        archive.record([ONE], Feed())
        archive.record([newer], Feed())
        assert not archive.record([ONE], Feed())

        assert (newer,) == archive.read().articles


def test_an_archive_that_is_only_read_stays_empty(tmp_path: Path) -> None:
    """A new file has no articles and no calendar."""
    with Archive(tmp_path / "a.db") as archive:
        assert ((), None) == (archive.read().articles, archive.read().calendar)


def test_no_connection_is_left_open(tmp_path: Path) -> None:
    """Not of an archive that is used, and not of a file that is refused."""
    text = tmp_path / "t"
    text.write_text("not a database, but long enough to be taken for a damaged one" * 20)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        with Archive(tmp_path / "a.db") as archive:
            archive.record([ONE], Feed())
        with pytest.raises(ArchiveError):
            Archive(text)
        gc.collect()

    assert [] == [str(one.message) for one in told if one.category is ResourceWarning]


def test_other_files_are_refused(tmp_path: Path) -> None:
    """A text, a database of another kind, and one of a newer version."""
    text, other, newer = tmp_path / "t", tmp_path / "o", tmp_path / "n"
    text.write_text("not a database, but long enough to be taken for a damaged one" * 20)
    with closing(sqlite3.connect(other)) as base, base:
        base.execute("CREATE TABLE x (y)")
    with Archive(newer) as archive:
        archive.record([ONE], Feed())
    with closing(sqlite3.connect(newer)) as base, base:
        base.execute("PRAGMA user_version = 99")

    for path in (text, other, newer):
        with pytest.raises(ArchiveError, match=path.name):
            Archive(path)
    with pytest.raises(OSError, match="No such"):
        Archive(tmp_path / "missing" / "a.db")


def test_a_failure_leaves_the_state_before(tmp_path: Path) -> None:
    """An article that cannot be kept takes the whole run with it."""
    with Archive(tmp_path / "a.db") as archive:
        archive.record([ONE], merge([ONE]))
        with pytest.raises(ValueError, match="attrs"):
            archive.record([TWO, None], Feed())  # type: ignore[list-item]

        assert (ONE,) == archive.read().articles


_WRITER = """
import sys
sys.path[:0] = {path!r}
from tellings import article, event
from toolkit.calendars.archive import Archive
from toolkit.merging import merge
told = []
with Archive({file!r}) as archive:
    print("ready", flush=True)
    for number in range(10_000):
        told = [article(number * 50 + k, event("2025-02-18", "talks", f"City{{k}}")) for k in range(50)]
        archive.record(told, merge(told))
"""


def test_killed_at_any_moment_it_is_whole(tmp_path: Path) -> None:
    """After a kill in the middle of writing, the file opens, passes the integrity check, and holds whole runs."""
    file = tmp_path / "a.db"
    roots = [str(Path(__file__).parents[2]), str(Path(__file__).parents[3])]
    for pause in (0.05, 0.12, 0.21):
        code = _WRITER.format(path=roots, file=str(file))
        process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        assert process.stdout is not None
        assert b"ready" in process.stdout.readline()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=pause)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        process.stdout.close()
        with Archive(file) as archive:
            assert 0 == len(archive.read().articles) % 50
        with closing(sqlite3.connect(file)) as base:
            assert ("ok",) == base.execute("PRAGMA integrity_check").fetchone()
