"""What a check found: values, not exceptions."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from typing import overload

from attrs import field, frozen

Path = tuple[str | int, ...]
"""A place in a tree: keys and indexes from the root."""


class Severity(StrEnum):
    """How bad it is, in SARIF's words.

    ERROR: the standard says MUST, or the document cannot be read. WARNING: the standard says SHOULD, or a
    known client breaks. NOTE: advice.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@frozen
class Edit:
    """One replacement in a document: the octets from `start` up to `end` become `replacement`."""

    start: int
    end: int
    replacement: bytes


@frozen(kw_only=True)
class Fix:
    """A cure that does not change what the document means.

    Attributes:
        message: what applying it does, as an imperative.
        edits: in the order of the file, not overlapping.
    """

    message: str
    edits: tuple[Edit, ...]


@frozen(kw_only=True)
class Finding:
    """What a rule yields: the place and the words. The engine adds the rest.

    Attributes:
        path: where in the tree (document rules) or in the model (article rules).
        message: what is wrong, one lower-case clause, the offending value in it.
        hint: what to do about it.
        line: from 1, when the rule knows better than the path.
        column: from 1, in code points.
        fix: a safe cure, where there is one.
        code: only for notes that a parser makes, where no rule stands behind the finding.
    """

    path: Path = ()
    message: str
    hint: str | None = None
    line: int | None = None
    column: int | None = None
    fix: Fix | None = None
    code: str | None = None


@frozen(kw_only=True)
class Diagnostic:
    """One finding, complete.

    Attributes:
        code: the stable code, three letters and three digits.
        severity: how bad it is.
        message: what is wrong; free to improve, the code is the contract.
        source: the file or label that the document came by.
        line: from 1; None when the finding has no place in the text.
        column: from 1, in code points; None with `line`.
        path: the place in the document's own notation: JSON Pointer, XPath, iCalendar path, or model path.
        hint: what to do about it.
        fix: a safe cure.
    """

    code: str
    severity: Severity
    message: str
    source: str = ""
    line: int | None = None
    column: int | None = None
    path: str = ""
    hint: str | None = None
    fix: Fix | None = None

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.source, self.line, self.column) if part)
        where = f" ({self.path})" if self.path else ""
        return f"{place + ': ' if place else ''}{self.severity} {self.code} {self.message}{where}"


def _in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(diagnostics, key=lambda d: (d.source, d.line or 0, d.column or 0, d.path, d.code)))


@frozen
class Report(Sequence[Diagnostic]):
    """All that a check found, by source, line, column, path and code."""

    diagnostics: tuple[Diagnostic, ...] = field(default=(), converter=_in_order)

    @property
    def ok(self) -> bool:
        """Whether nothing of severity error was found."""
        return not self.errors

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics of severity error."""
        return tuple(d for d in self.diagnostics if d.severity is Severity.ERROR)

    @property
    def codes(self) -> frozenset[str]:
        """The codes that were found."""
        return frozenset(d.code for d in self.diagnostics)

    def __add__(self, other: "Report") -> "Report":
        return Report((*self.diagnostics, *other.diagnostics))

    @overload
    def __getitem__(self, index: int) -> Diagnostic: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Diagnostic, ...]: ...
    def __getitem__(self, index: int | slice) -> Diagnostic | tuple[Diagnostic, ...]:
        return self.diagnostics[index]

    def __len__(self) -> int:
        return len(self.diagnostics)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.diagnostics)

    def __str__(self) -> str:
        return "\n".join(str(d) for d in self.diagnostics)
