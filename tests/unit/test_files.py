"""Files are written whole or not at all."""

import os
import threading
from pathlib import Path

import pytest

from toolkit import files


def test_a_file_is_written_and_keeps_its_mode(tmp_path: Path) -> None:
    """A new file gets the usual mode, an existing one keeps its own."""
    path = tmp_path / "a.ics"
    files.write_whole(path, b"one")
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    assert plain.stat().st_mode == path.stat().st_mode
    path.chmod(0o640)
    files.write_whole(path, b"two")

    assert b"two" == files.read_bytes(path)
    assert 0o640 == path.stat().st_mode & 0o777


def test_a_failed_write_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the disk gives up, the old file is whole and no temporary one stays."""
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")

    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space"):
        files.write_whole(path, b"new")

    assert b"old" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """Nothing is created on the way."""
    with pytest.raises(OSError, match="nowhere"):
        files.write_whole(tmp_path / "nowhere" / "a.ics", b"x")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """What a symbolic link leads to is written, whether it is there yet or not."""
    folder = tmp_path / "published"
    folder.mkdir()
    link = tmp_path / "a.ics"
    link.symlink_to(folder / "b.ics")
    files.write_whole(link, b"one")
    files.write_whole(link, b"two")

    assert link.is_symlink()
    assert b"two" == (folder / "b.ics").read_bytes()
    assert [folder / "b.ics"] == list(folder.iterdir())


def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    """A pipe, and so a device, is not replaced by a file, nor is anything put beside it."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()
    files.write_all({pipe: b"through", tmp_path / "a.ics": b"beside"})
    reader.join(10)

    assert [b"through"] == got
    assert pipe.is_fifo()
    assert {pipe, tmp_path / "a.ics"} == set(tmp_path.iterdir())
