"""EXT: what the extraction noticed. Each code has its explanation with the rules of that name."""

import re
from bisect import bisect_right
from functools import cached_property

from toolkit.diagnostics import Finding, Path

NO_DATE = "EXT001"
DATES_DISAGREE = "EXT002"
YEAR_FAR = "EXT003"
SPEAKER_UNKNOWN = "EXT004"
NO_HEADLINE = "EXT005"
NO_LANGUAGE = "EXT006"
DATE_UNREAD = "EXT007"
TIME_FLOATS = "EXT008"
SPEAKER_GUESSED = "EXT009"
LOSSY = "EXT010"
NO_BODY = "EXT011"
YEAR_INFERRED = "EXT012"
DAY_AND_MONTH = "EXT013"
DATE_IMPOSSIBLE = "EXT014"
DAY_IMPOSSIBLE = "EXT015"
MIXED = "EXT016"
READ_IN_PART = "EXT017"


class Notebook:
    """Findings with the line and column of the source."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.findings: list[Finding] = []

    @cached_property
    def _breaks(self) -> list[int]:
        return [-1, *(match.start() for match in re.finditer("\n", self._text))]

    def note(
        self, code: str, message: str, *, at: int | None = None, path: Path = (), hint: str | None = None
    ) -> None:
        """Write down one finding; `at` is a code point of the source."""
        line = column = None
        if at is not None:
            line = bisect_right(self._breaks, at - 1)
            column = at - self._breaks[line - 1]
        self.findings.append(Finding(path=path, message=message, hint=hint, line=line, column=column, code=code))
