"""``--watch``: check again whenever a file changes."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from time import sleep

import click

from toolkit.cli.inputs import STDIN, inputs_of
from toolkit.cli.trouble import Trouble

SECONDS = 0.5


def watch(paths: Sequence[str], check: Callable[[], int], *, pause: Callable[[float], None] = sleep) -> None:
    """Check now, and again after each change, until interrupted."""
    if STDIN in paths:
        raise Trouble("standard input cannot be watched", "name files or folders")
    last: dict[str, tuple[int, int]] | None = None
    try:
        while True:
            now = stamps(paths)
            if now != last:
                last = now
                _check_once(check)
            pause(SECONDS)
    except KeyboardInterrupt:
        return


def _check_once(check: Callable[[], int]) -> None:
    click.clear()
    try:
        check()
    except Trouble as trouble:
        trouble.show()
    click.echo("watching for changes; Ctrl-C ends", err=True)


def stamps(paths: Sequence[str]) -> dict[str, tuple[int, int]]:
    """The time and size of each file that the arguments stand for."""
    found = {}
    try:
        for item in inputs_of(paths):
            status = _status(item.path)
            if status:
                found[item.path] = (status.st_mtime_ns, status.st_size)
    except Trouble:
        return found
    return found


def _status(path: str) -> os.stat_result | None:
    try:
        return Path(path).stat()
    except OSError:
        return None
