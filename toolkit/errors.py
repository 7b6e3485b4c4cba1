"""Exceptions, for a caller who asked for an object and cannot have it. All of them pickle.

ToolkitError
├── UnknownFormat(name, known)     also a LookupError
├── ReadError(report, rest)        also a ValueError: the text gives no article or feed
├── InvalidDocument(report)        also a ValueError: what would leave is not valid
├── SettingsError(setting, reason, similar)  also a ValueError: a setting that cannot be used
└── MissingExtra(library, extra)   also an ImportError: an optional part is not installed
"""

from difflib import get_close_matches

from attrs import define

from toolkit.diagnostics import Report
from toolkit.model import Feed


class ToolkitError(Exception):
    """Whatever Dateline raises."""


@define(eq=False)
class UnknownFormat(ToolkitError, LookupError):
    """There is no format of that name, or none can be told from the file's name or content."""

    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        similar = get_close_matches(self.name, self.known, n=2)
        meant = f"; did you mean {' or '.join(similar)}?" if similar else ""
        return f"no format {self.name!r}: expected one of {', '.join(self.known)}{meant}"


@define(eq=False)
class ReadError(ToolkitError, ValueError):
    """The document cannot be read.

    Attributes:
        report: where and why.
        rest: what a feed holds but for the items that its schema does not accept; None where that is nothing.
    """

    report: Report
    rest: Feed | None = None

    def __str__(self) -> str:
        return str(self.report)


@define(eq=False)
class InvalidDocument(ToolkitError, ValueError):
    """The document that would leave is not valid; `report` says where and why."""

    report: Report

    def __str__(self) -> str:
        return str(self.report)


@define(eq=False)
class SettingsError(ToolkitError, ValueError):
    """A setting that cannot be used: which, why, and what was perhaps meant."""

    setting: str
    reason: str
    similar: tuple[str, ...] = ()

    def __str__(self) -> str:
        meant = f"; did you mean {' or '.join(self.similar)}?" if self.similar else ""
        return f"{self.setting}: {self.reason}{meant}"


@define(eq=False)
class MissingExtra(ToolkitError, ImportError):
    """A library that an optional part needs is not installed."""

    library: str
    extra: str

    def __str__(self) -> str:
        return f"{self.library} is not installed: {installing(self.extra)}"


def installing(extra: str) -> str:
    """How to have an optional part: from the source, for on an index that name may be anybody's."""
    return f'pip install ".[{extra}]" in a clone of Dateline'
