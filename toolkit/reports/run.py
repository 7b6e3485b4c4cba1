"""What a run came to: a result for each document, a problem for each input that could not be checked."""

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import Factory, field, frozen

from toolkit.diagnostics import Diagnostic, Report, Severity

_WIDEST = 240
_BEFORE = 80
_HEAD = 2048
_HIGH = re.compile(rb"[\x80-\xff]")
_A_FEW = 8
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@frozen
class Excerpt:
    """A line of a document, or the part of it around a finding.

    Attributes:
        text: the line without its end, as it was written.
        first: the column of its first character, from 1; more than 1 where the line was too long to keep whole.
    """

    text: str
    first: int = 1


@frozen(kw_only=True)
class Result:
    """What the check of one document came to.

    Attributes:
        source: the file or label.
        format: the name of its format.
        report: what was found.
        excerpts: the lines that the findings stand in, by line and column.
        holds: what can be compared with other documents: of each article and event its name, date and address, as
            plain JSON.
    """

    source: str
    format: str
    report: Report
    excerpts: Mapping[tuple[int, int], Excerpt] = Factory(dict)
    holds: Mapping[str, Any] | None = None

    def excerpt(self, found: Diagnostic) -> Excerpt | None:
        """The line that a finding stands in, where it has one."""
        return self.excerpts.get((found.line, found.column or 1)) if found.line else None


@frozen(kw_only=True)
class Problem:
    """An input that could not be checked: it cannot be opened, or is no document that Dateline reads."""

    source: str
    message: str
    hint: str | None = None


def _in_order(results: Iterable[Result]) -> tuple[Result, ...]:
    return tuple(sorted(results, key=lambda result: result.source))


@frozen(kw_only=True)
class Run:
    """What a check of many documents came to.

    Attributes:
        results: in the order of their sources.
        problems: inputs that could not be checked.
        skipped: files in folders that were passed over, and why.
        known: findings that the baseline holds, and so are not in the results.
        stale: entries of the baseline that stand for nothing any more, as text.
    """

    results: tuple[Result, ...] = field(default=(), converter=_in_order)
    problems: tuple[Problem, ...] = ()
    skipped: tuple[Problem, ...] = ()
    known: int = 0
    stale: tuple[str, ...] = ()

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Every finding, by source, line, column, path and code."""
        return tuple(found for result in self.results for found in result.report)

    @property
    def counts(self) -> Mapping[Severity, int]:
        """How many findings there are of each severity, the worst first; none is 0."""
        counted = Counter(found.severity for found in self.diagnostics)
        return {severity: counted[severity] for severity in Severity}

    @property
    def fixable(self) -> int:
        """How many findings carry a safe cure."""
        return sum(found.fix is not None for found in self.diagnostics)

    @property
    def exit_code(self) -> int:
        """0 clean, 1 findings of severity error, 2 an input that could not be checked, or none at all."""
        if self.problems or not self.results:
            return 2
        return int(bool(self.counts[Severity.ERROR]))


def excerpts_of(data: bytes, report: Report) -> dict[tuple[int, int], Excerpt]:
    """The lines of a document that its findings stand in."""
    places = sorted({(found.line, found.column or 1) for found in report if found.line})
    if not places:
        return {}
    lines = _lines(data, {line for line, _ in places})
    return {(line, column): _around(lines[line], column) for line, column in places if line in lines}


def _lines(data: bytes, wanted: set[int]) -> dict[int, str]:
    """Lines by number; a line ends at a line feed, a carriage return, or both."""
    found: dict[int, str] = {}
    at = 0
    data = _in_utf_8(data)
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    for number in range(1, max(wanted) + 1):
        end = data.find(b"\n", at)
        stop = end if end >= 0 else len(data)
        if number in wanted:
            found[number] = data[at:stop].decode("utf-8", "replace").removeprefix("\ufeff")
        if end < 0:
            break
        at = end + 1
    return found


def _in_utf_8(data: bytes) -> bytes:
    """A document in UTF-8, whatever it was written in; one with a few octets that are none stays as it is."""
    if data[:2] not in _UTF16 and b"\0" not in data[:_HEAD]:
        try:
            data.decode()
        except UnicodeDecodeError:
            if len(_HIGH.findall(data, 0, _HEAD)) < _A_FEW:
                return data
        else:
            return data
    from toolkit.extraction.encodings import decode

    return decode(data).text.encode("utf-8", "replace")


def _around(line: str, column: int) -> Excerpt:
    if len(line) <= _WIDEST:
        return Excerpt(line)
    first = max(0, min(column - 1 - _BEFORE, len(line) - _WIDEST))
    return Excerpt(line[first : first + _WIDEST], first + 1)
