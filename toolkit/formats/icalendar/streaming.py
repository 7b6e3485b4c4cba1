"""A calendar of any size, one component at a time, in memory that does not grow with it."""

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from attrs import frozen

from toolkit.diagnostics import Diagnostic, Report, Severity
from toolkit.errors import ReadError
from toolkit.formats.base import Tree
from toolkit.formats.icalendar.content import MAX_LINE, Component, Stream, TooMuch, steps
from toolkit.formats.icalendar.lines import BOM, Text
from toolkit.formats.icalendar.syntax import to_jcal

_CHUNK = 256 * 1024
# The end of a line that no fold follows. One octet more is needed to know, so the last end of a chunk has to wait.
_SAFE_END = re.compile(rb"\n(?=[^ \t])|\r(?=[^\n\r \t])")


@frozen(kw_only=True)
class Entry:
    """One component of a stream.

    Attributes:
        tree: its jCal.
        number: of the content line of its BEGIN, counted after unfolding, from 1.
        parents: the names of what holds it, from the outside.
    """

    tree: Tree
    number: int
    parents: tuple[str, ...] = ()


def iter_components(stream: BinaryIO | Iterable[bytes], *names: str) -> Iterator[Entry]:
    """The components of those names, in the order in which they end; each is forgotten once it was given.

    Args:
        stream: a file opened for octets, or chunks of octets.
        names: such as "VEVENT"; without any, those directly inside VCALENDAR.

    Raises:
        ReadError: a limit is met: lines too long, components too deep, too many properties.
    """
    wanted = frozenset(name.upper() for name in names)
    found: list[Entry] = []

    def take(component: Component) -> bool:
        parent = component.parent
        is_top = parent is None or parent.name == "VCALENDAR"
        if component.name in wanted if wanted else parent is not None and is_top:
            found.append(_entry(component))
            return True
        return is_top

    state = Stream(None, list)
    try:
        for _ in steps(state, _lines(stream), take):
            yield from found
            found.clear()
            state.malformed.clear()
            state.outside.clear()
            state.stray.clear()
            state.unclosed.clear()
    except TooMuch as error:
        raise ReadError(Report((_fault(error),))) from None
    yield from found


def _entry(component: Component) -> Entry:
    parents = []
    above = component.parent
    while above is not None:
        parents.append(above.name)
        above = above.parent
    return Entry(tree=to_jcal(component), number=component.begin + 1, parents=tuple(reversed(parents)))


def _fault(error: TooMuch) -> Diagnostic:
    return Diagnostic(
        code=error.code,
        severity=Severity.ERROR,
        message=f"{error.message} (content line {error.number + 1})",
        hint=error.hint,
    )


def _chunks(stream: BinaryIO | Iterable[bytes]) -> Iterator[bytes]:
    read = getattr(stream, "read", None)
    if read is None:
        yield from stream
        return
    while chunk := read(_CHUNK):
        yield chunk


def _lines(stream: BinaryIO | Iterable[bytes]) -> Iterator[str]:
    """Unfolded content lines, from as many octets at a time as hold whole ones."""
    held: list[bytes] = []
    size = number = 0
    last = b""
    for chunk in _chunks(stream):
        cut = _last_end(last, chunk)
        if cut is None:
            held.append(chunk)
            size += len(chunk)
            if size > 4 * MAX_LINE:
                raise TooMuch("SYN006", number, "a content line is too long", "attach large data by reference")
        else:
            whole = b"".join((*held, chunk[:cut]))
            for line in Text.of(whole if number == 0 else whole.removeprefix(BOM)).lines:
                number += 1
                yield line
            held, size = [chunk[cut:]], len(chunk) - cut
        last = chunk[-1:]
    yield from Text.of(b"".join(held)).lines


def _last_end(last: bytes, chunk: bytes) -> int | None:
    """Where the last whole content line of a chunk ends; `last` is the octet before the chunk."""
    cut = None
    if last and _SAFE_END.match(last + chunk[:1]):
        cut = 0
    for match in _SAFE_END.finditer(chunk):
        cut = match.end()
    return cut
