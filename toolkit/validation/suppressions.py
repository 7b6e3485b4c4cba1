"""Findings that a comment in the document asks to pass over, where the format has comments (XML and HTML).

``<!-- dateline: ignore NML003 -->`` at the end of a line is about that line; alone on a line, about the next.
``<!-- dateline: ignore-file NML003, JLD -->`` is about the whole document.
"""

import re
from collections.abc import Iterator

from attrs import frozen

from toolkit.diagnostics import Diagnostic, Report
from toolkit.errors import SettingsError
from toolkit.validation.settings import codes_of

_COMMENT = re.compile(rb"<!--\s*dateline:\s*ignore(?P<file>-file)?\s+(?P<names>[\w ,-]+?)\s*-->")


@frozen
class Suppression:
    """One comment: the codes, and the line it is about; None: the whole document."""

    codes: frozenset[str]
    line: int | None

    def covers(self, found: Diagnostic) -> bool:
        """Whether the comment asks to pass over that finding."""
        return found.code in self.codes and self.line in {None, found.line}


def suppressions(data: bytes) -> list[Suppression]:
    """The comments of a document."""
    return list(_suppressions(data)) if b"dateline:" in data else []


def _suppressions(data: bytes) -> Iterator[Suppression]:
    for match in _COMMENT.finditer(data):
        start = data.rfind(b"\n", 0, match.start()) + 1
        end = data.find(b"\n", match.end())
        alone = not data[start : match.start()].strip() and not data[match.end() : max(end, 0) or None].strip()
        line = data.count(b"\n", 0, match.end()) + (2 if alone else 1)
        yield Suppression(_codes(match["names"].decode()), None if match["file"] else line)


def _codes(names: str) -> frozenset[str]:
    """The codes that the comment names; a name that stands for none passes nothing over."""
    codes: set[str] = set()
    for name in re.split(r"[\s,]+", names.strip(", ")):
        try:
            codes |= codes_of(name, setting="ignore")
        except SettingsError:
            continue
    return frozenset(codes)


def unsuppressed(report: Report, data: bytes) -> Report:
    """The report without what the document's own comments ask to pass over."""
    comments = suppressions(data) if report else []
    if not comments:
        return report
    return Report(tuple(found for found in report if not any(comment.covers(found) for comment in comments)))
