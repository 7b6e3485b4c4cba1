"""A line that is a time stamp but for a day, a time or an offset that there is not: "31 февраля 2026", "25:61"."""

import re
from collections.abc import Callable, Iterator
from datetime import date

from attrs import frozen

from toolkit.model import Moment

_CLOCK = re.compile(r"(?<![\d:+−–.-])(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])")
_YEAR_FIRST = re.compile(r"(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_MONTH = r"[^\W\d_]{3,12}\.?"
_YEAR = r"(?:,?\s+\d{4}\b)?"
_DAY_FIRST = re.compile(rf"(?<![\d:+−–./-])(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+{_MONTH}{_YEAR}")
_DAY_LAST = re.compile(rf"\b{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!:){_YEAR}")
_SHORTEST_MONTH = 28
_HOUR = 60
"""Minutes."""
_DAY, _TIME, _OFFSET = "day of the calendar", "time of day", "offset from UTC"
# "12:42+25:00", "12:42 UTC-19"; a dash alone may lead to a second time of day, but not in ISO 8601.
_CLOCK_AND_OFFSET = re.compile(
    r"(?P<iso>[Tt])?(?<!\d)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*\(?\s*(?P<utc>UTC|GMT|МСК|MSK)?\s*"
    r"(?P<offset>(?P<sign>[+\-−–])(?P<hours>\d{1,2})(?P<colon>:?)(?P<minutes>\d{2})?)(?![\d:])"
)
_FURTHEST = 14
"""Hours: no zone is further off (XML Schema 1.1 part 2, 3.3.7.2)."""


@frozen
class Impossible:
    """What there is not.

    Attributes:
        text: the words that name it, as printed.
        offset: where they begin in the line.
        what: the kind of thing that there is not.
    """

    text: str
    offset: int
    what: str

    def __str__(self) -> str:
        return f"there is no {self.what} {self.text!r}"


@frozen
class _Suspect:
    fault: Impossible
    start: int
    end: int
    instead: str


def impossible(line: str, read_stamp: Callable[[str], Moment | None]) -> Impossible | None:
    """What is impossible in a line that would be a time stamp without it; None for any other line.

    Args:
        line: of a few words; one that `read_stamp` does not read.
        read_stamp: the time that a whole line is, or None.
    """
    suspects = sorted(_suspects(line), key=lambda suspect: suspect.start)
    text = line
    for suspect in reversed(suspects):
        text = text[: suspect.start] + suspect.instead + text[suspect.end :]
    return suspects[0].fault if suspects and read_stamp(text) is not None else None


def impossible_offset(line: str) -> Impossible | None:
    """The offset of a line that no zone has, with the name of UTC before it."""
    for match in _CLOCK_AND_OFFSET.finditer(line):
        hours, minutes = int(match["hours"]), int(match["minutes"] or 0)
        may_be_range = match["sign"] != "+" and match["colon"] and not (match["iso"] or match["utc"])
        if (hours > _FURTHEST or (hours == _FURTHEST and minutes) or minutes >= _HOUR) and not may_be_range:
            start = match.start("utc") if match["utc"] else match.start("offset")
            return Impossible(line[start : match.end("offset")], start, _OFFSET)
    return None


def _suspects(line: str) -> Iterator[_Suspect]:
    """Each part that no clock or calendar has, and what may stand in its place."""
    for match in _CLOCK.finditer(line):
        if int(match[1]) > 24 or int(match[2]) > 59 or int(match[3] or 0) > 60:
            yield _suspect(match, _TIME, "00:00")
    for match in _YEAR_FIRST.finditer(line):
        year, mark, month, day = match.groups()
        if not _exists(year, month, day):
            yield _suspect(match, _DAY, f"{year}{mark}01{mark}01")
    for match in _YEAR_LAST.finditer(line):
        one, mark, other, year = match.groups()
        if not _exists(year, other, one) and not _exists(year, one, other):
            yield _suspect(match, _DAY, f"01{mark}01{mark}{year}")
    worded = next((found for form in (_DAY_FIRST, _DAY_LAST) if (found := form.search(line))), None)
    if worded and not 0 < int(worded[1]) <= _SHORTEST_MONTH:
        yield _suspect(worded, _DAY, "1", group=1)


def _suspect(match: re.Match[str], what: str, instead: str, group: int = 0) -> _Suspect:
    fault = Impossible(match[0], match.start(), what)
    return _Suspect(fault, match.start(group), match.end(group), instead)


def _exists(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True
