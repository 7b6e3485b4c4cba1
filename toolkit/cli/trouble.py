"""What a command says when it cannot do what it was asked: one message, exit code 2, never a traceback."""

import errno
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import current_thread, main_thread
from typing import IO, Any

import click

from toolkit.errors import MissingExtra, installing

UNUSABLE = 2
"""The exit code of wrong usage and of input that cannot be read."""

_ADVICE = {
    errno.ENOENT: "check the path",
    errno.EACCES: "check its permissions",
    errno.EPERM: "check its permissions",
    errno.ENOSPC: "free some space, or write somewhere else",
    errno.EDQUOT: "free some space, or write somewhere else",
    errno.EROFS: "write somewhere else",
    errno.ELOOP: "the symbolic link leads back to itself",
    errno.EISDIR: "name a file",
    errno.ENOTDIR: "a part of the path is a file, not a folder",
    errno.ENAMETOOLONG: "use a shorter name",
}


_FOR_ALL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EROFS))
"""What keeps the next file from being written as it kept this one."""


class Trouble(click.ClickException):
    """Something that ends the command, told in one message.

    Attributes:
        hint: what to do.
        for_all: whether what comes after would meet the same.
    """

    exit_code = UNUSABLE

    def __init__(self, message: str, hint: str | None = None, *, for_all: bool = False) -> None:
        super().__init__(message)
        self.hint = hint
        self.for_all = for_all

    def format_message(self) -> str:
        """The message, and on a second line what to do."""
        return f"{self.message}\n  help: {self.hint}" if self.hint else self.message

    def show(self, file: IO[Any] | None = None) -> None:
        """Print it where errors go."""
        click.echo(f"dateline: {self.format_message()}", file=file, err=file is None)


class Foreign(Trouble):
    """A document of a kind that Dateline does not read."""

    def told(self, *, named: bool) -> int:
        """Print it; the exit code. Found in a folder and not named, such a file is passed over."""
        if named:
            self.show()
            return self.exit_code
        click.echo(f"dateline: passed over: {self.message}", err=True)
        return 0


class Interrupted(Trouble):
    """The user ends the command; with the exit code that shells give for the signal."""

    exit_code = 128 + signal.SIGINT
    word = "interrupted"


class Stopped(Interrupted):
    """The system ends the command."""

    exit_code = 128 + signal.SIGTERM
    word = "terminated"


class Terminated(KeyboardInterrupt):
    """SIGTERM, as pipelines send it: ended like Ctrl-C, so that nothing half-written stays."""


@contextmanager
def heeding_termination() -> Iterator[None]:
    """A block in which SIGTERM raises `Terminated`; only the first thread of a process can hear signals."""
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(*_: object) -> None:
    raise Terminated


def ended(error: KeyboardInterrupt, more: str = "") -> Interrupted:
    """What is said of a command that was ended, and how far it came."""
    kind = Stopped if isinstance(error, Terminated) else Interrupted
    return kind(f"{kind.word}{more}")


def cannot(doing: str, path: str | os.PathLike[str], error: OSError) -> Trouble:
    """An error of the operating system in words: ``cannot write out/a.ics: No space left on device``."""
    reason = error.strerror or str(error) or type(error).__name__
    message = f"cannot {doing} {printable(os.fspath(path))}: {reason}"
    return Trouble(message, _ADVICE.get(error.errno or 0), for_all=error.errno in _FOR_ALL)


def unexpected(error: BaseException) -> Trouble:
    """A fault of ours, told as one; with ``DATELINE_DEBUG`` set it is raised instead. A missing extra is none."""
    if isinstance(error, MissingExtra):
        return Trouble(f"{error.library} is not installed", installing(error.extra))
    if os.environ.get("DATELINE_DEBUG"):
        raise error
    return Trouble(
        f"internal error: {type(error).__name__}: {str(error)[:200] or 'no message'}",
        "this is a fault of dateline: please report it with the document; DATELINE_DEBUG=1 shows the traceback",
    )


def printable(name: str) -> str:
    """A file's name as it can be printed: octets that are no text, and control characters, escaped."""
    text = name.encode("utf-8", "backslashreplace").decode()
    return "".join(letter if letter.isprintable() else f"\\x{ord(letter):02x}" for letter in text)


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file; False where either is not there."""
    try:
        return one.samefile(other)
    except OSError:
        return False
