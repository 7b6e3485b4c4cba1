"""Files: read whole, written whole or not at all."""

import errno
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from secrets import token_hex

_MOST_OCTETS = 100


def read_bytes(path: str | bytes | os.PathLike[str]) -> bytes:
    """The octets of a file.

    Raises:
        OSError: it cannot be opened or read.
    """
    return Path(os.fsdecode(path)).read_bytes()


def schema_files(path: str | bytes | os.PathLike[str]) -> tuple[tuple[str, bytes], ...]:
    """An XML Schema: name and octets of the file, then of the files beside it that it includes or imports.

    Raises:
        OSError: the file cannot be read. What it includes may be absent: its user then says so.
    """
    first = Path(os.fsdecode(path))
    found = {first.name: first.read_bytes()}
    waiting = [first]
    while waiting:
        including = waiting.pop()
        for match in _SCHEMA_LOCATION.finditer(found[including.name]):
            location = match[1].decode(errors="replace")
            beside = including.parent / (location.rpartition("/")[2] if "://" in location else location)
            if beside.name not in found and beside.is_file():
                found[beside.name] = beside.read_bytes()
                waiting.append(beside)
    return tuple(found.items())


_SCHEMA_LOCATION = re.compile(rb"""schemaLocation\s*=\s*["']([^"']*)["']""")


def write_whole(path: str | bytes | os.PathLike[str], data: bytes) -> None:
    """Write a file so that nobody ever sees half of it: into a temporary one beside it, then rename.

    Raises:
        OSError: the folder cannot be written to; nothing is left behind.
    """
    write_all({Path(os.fsdecode(path)): data})


def write_all(contents: Mapping[Path, bytes | Iterable[bytes]]) -> None:
    """Write several files, all of them or none; see `staged`.

    Raises:
        OSError: one of them cannot be written; no target has changed, nothing is left behind.
    """
    with staged(contents) as put:
        put()


@contextmanager
def staged(contents: Mapping[Path, bytes | Iterable[bytes]]) -> Iterator[Callable[[], None]]:
    """Write several files in two steps, so that other things can be settled between the two.

    On entry each goes into a temporary file beside its target, so that a full disk or a folder that is closed is
    met before any target is touched. What is yielded renames all, in their order; where a rename fails, the
    targets are put back as they were. What was not renamed when the block ends is removed. A symbolic link stays
    one: what it leads to is written. A device or a pipe (``/dev/stdout``, ``/dev/null``) is written into, for a
    rename would put a plain file in its place.

    Raises:
        OSError: one of them cannot be written; no target has changed, nothing is left behind.
    """
    waiting: dict[Path, Path] = {}
    try:
        for named, data in contents.items():
            if not _is_stream(named):
                target = Path(os.path.realpath(named))
                waiting[target] = _beside(target)  # noted before it is made: an interrupt may come at any moment
                _fill(waiting[target], target, data)
        yield partial(_put, contents, waiting)
    finally:
        for temporary in waiting.values():
            temporary.unlink(missing_ok=True)


def _put(contents: Mapping[Path, bytes | Iterable[bytes]], waiting: Mapping[Path, Path]) -> None:
    for named, data in contents.items():
        if _is_stream(named):
            with named.open("wb") as handle:
                handle.writelines(_pieces(data))
    kept: dict[Path, bytes | None] = {}
    try:
        for number, (target, temporary) in enumerate(waiting.items(), start=1):
            last = number == len(waiting)  # after it there is nothing that could fail
            if not last:
                kept[target] = target.read_bytes() if target.is_file() else None
            _rename(temporary, target)
    except BaseException:
        for target, old in kept.items():
            if not waiting[target].exists():
                _restore(target, old)
        raise


@contextmanager
def folders_for(targets: Iterable[Path]) -> Iterator[None]:
    """Make the folders that targets lie in; where the block fails, those that were made are removed again.

    Raises:
        OSError: one cannot be made.
    """
    made: list[Path] = []
    try:
        for target in targets:
            try:
                _make_folder(target.parent, made)
            except FileExistsError as error:
                raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(target)) from error
        yield
    except BaseException:
        for folder in reversed(made):
            with suppress(OSError):  # somebody else has put something there
                folder.rmdir()
        raise


def _make_folder(folder: Path, made: list[Path]) -> None:
    if not folder.is_dir():
        _make_folder(folder.parent, made)
        folder.mkdir(exist_ok=True)
        made.append(folder)


def _is_stream(target: Path) -> bool:
    """Whether there is something at the path that is neither a plain file nor a folder."""
    try:
        mode = target.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _pieces(data: bytes | Iterable[bytes]) -> Iterable[bytes]:
    return (data,) if isinstance(data, bytes) else data


def _beside(target: Path) -> Path:
    """A name that nothing has, in the folder of the target; of a long name only the beginning fits."""
    name = os.fsencode(target.name)[:_MOST_OCTETS].decode(errors="ignore")
    return target.with_name(f".{name}.{os.getpid()}-{token_hex(4)}.part")


def _fill(temporary: Path, target: Path, data: bytes | Iterable[bytes]) -> None:
    """The octets in a temporary file beside the target, as safe on the disk as can be."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    try:
        handle = temporary.open("xb")
    except OSError as error:
        error.filename = str(target)  # the caller knows of no temporary file
        raise
    with handle:
        handle.writelines(_pieces(data))
        handle.flush()
        os.fsync(handle.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode)


def _rename(temporary: Path, target: Path) -> None:
    try:
        temporary.replace(target)
    except OSError as error:
        error.filename, error.filename2 = str(target), None  # as above
        raise


def _restore(target: Path, data: bytes | None) -> None:
    if data is None:
        target.unlink(missing_ok=True)
    else:
        write_whole(target, data)
