"""Files are written whole or not at all."""

import os
import threading
from pathlib import Path
from typing import IO, Any

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


def test_folders_are_made_and_taken_back_where_it_fails(tmp_path: Path) -> None:
    """Those that were made, and no folder that was there or that somebody else put something into."""
    there, target = tmp_path / "a", tmp_path / "a" / "b" / "c" / "d.ics"
    there.mkdir()
    with files.folders_for([target]):
        files.write_whole(target, b"x")
    assert b"x" == target.read_bytes()

    def fail() -> None:
        with files.folders_for([tmp_path / "e" / "f" / "g", tmp_path / "a" / "h" / "i"]):
            (tmp_path / "e" / "other").write_text("of somebody else")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert {there, there / "b", tmp_path / "e"} == {path for path in tmp_path.glob("**/") if path.name in "abefh"}


def test_a_file_where_a_folder_is_to_be_is_told_by_the_target(tmp_path: Path) -> None:
    """As an error of the system, with the path that was asked for."""
    (tmp_path / "a").write_text("a file")
    with (
        pytest.raises(NotADirectoryError, match=r"a/b/c\.ics"),
        files.folders_for([tmp_path / "a" / "b" / "c.ics"]),
    ):
        pass


def test_several_files_are_put_in_place_together_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the last cannot be renamed, those before it are put back: the old octets, or no file."""
    old, new, last = (tmp_path / name for name in ("old", "new", "last"))
    old.write_bytes(b"old")
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target == last:
            raise OSError(28, "No space left on device", str(path), None, str(target))
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OSError, match="No space") as told:
        files.write_all({old: b"1", new: b"2", last: b"3"})

    assert (str(last), None) == (told.value.filename, told.value.filename2)
    assert b"old" == old.read_bytes()
    assert [old] == list(tmp_path.iterdir())


def test_what_is_staged_is_not_there_before_it_is_put(tmp_path: Path) -> None:
    """And vanishes where it never is; a folder cannot be written over."""
    path = tmp_path / "a.ics"
    with files.staged({path: b"new"}) as put:
        assert not path.exists()
        put()
        assert b"new" == path.read_bytes()
    with files.staged({path: b"newer"}):
        pass
    with pytest.raises(IsADirectoryError, match="directory"), files.staged({path: b"x", tmp_path: b"y"}):
        pass

    assert b"new" == path.read_bytes()
    assert [path] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "name", ["статья" * 20 + ".ics", "漢" * 83 + ".ics", "🗓" * 62 + ".ics", "a" * 251 + ".ics"]
)
def test_the_longest_names_that_a_file_can_have_are_written(tmp_path: Path, name: str) -> None:
    """The temporary file beside it has a name that fits as well."""
    files.write_whole(tmp_path / name, b"whole")

    assert [name] == [path.name for path in tmp_path.iterdir()]


def test_an_interrupt_as_a_file_is_opened_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is there already, and nobody holds it yet."""
    opened = Path.open

    def interrupted(self: Path, *arguments: Any) -> IO[Any]:
        opened(self, *arguments).close()
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "open", interrupted)
    with pytest.raises(KeyboardInterrupt):
        files.write_whole(tmp_path / "a.ics", b"whole")

    assert [] == list(tmp_path.iterdir())
