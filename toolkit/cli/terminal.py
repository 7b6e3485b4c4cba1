"""What a terminal can show: colour, width, progress; plain text where there is none."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import IO, Any, TypeVar

import click

from toolkit.reports.columns import columns_of

_Item = TypeVar("_Item")
_HANDFUL = 5
_WIDEST = 120


def wants_colour(stream: IO[Any], choice: str = "auto") -> bool:
    """Whether to colour what goes to that stream.

    The option decides, then FORCE_COLOR, then NO_COLOR (https://no-color.org), then whether it is a terminal.
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("FORCE_COLOR"):
        return os.environ["FORCE_COLOR"] != "0"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty()


def width() -> int:
    """How many columns there are to write in."""
    return min(shutil.get_terminal_size((100, 24)).columns, _WIDEST)


@contextmanager
def progress(items: Sequence[_Item], label: str, *, wanted: bool = True) -> Iterator[Iterable[_Item]]:
    """The items, behind a progress bar when there are more than a handful and somebody is looking."""
    stream = sys.stderr
    if not wanted or len(items) <= _HANDFUL or not stream.isatty():
        yield items
        return
    with click.progressbar(items, label=label, file=stream, show_pos=True) as bar:
        yield bar


def table(rows: Sequence[tuple[str, str]], *, colour: bool) -> str:
    """Names at the left, what belongs to them at the right, wrapped; an empty name continues the last."""
    left = max((columns_of(name) for name, _ in rows), default=0) + 2
    lines = []
    for name, text in rows:
        label = click.style(name, bold=True) if colour and name else name
        parts = wrapped(text, max(width() - left - 2, 20)) or [""]
        lines.append(f"  {label}{' ' * (left - columns_of(name))}{parts[0]}".rstrip())
        lines += [f"  {' ' * left}{part}" for part in parts[1:]]
    return "\n".join(lines)


def wrapped(text: str, room: int) -> list[str]:
    """The text in lines of at most that many columns, broken between words."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and columns_of(lines[-1]) + 1 + columns_of(word) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
