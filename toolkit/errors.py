"""Exceptions, for a caller who asked for an object and cannot have it. All of them pickle.

ToolkitError
├── UnknownFormat(name, known)     also a LookupError
├── ReadError(report)              also a ValueError: the text gives no article or feed
└── InvalidDocument(report)        also a ValueError: what would leave is not valid
"""

from attrs import define

from toolkit.diagnostics import Report


class ToolkitError(Exception):
    """Whatever Dateline raises."""


@define(eq=False)
class UnknownFormat(ToolkitError, LookupError):
    """There is no format of that name, or none can be told from the file's name or content."""

    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"no format {self.name!r}: expected one of {', '.join(self.known)}"


@define(eq=False)
class ReadError(ToolkitError, ValueError):
    """The document cannot be read; `report` says where and why."""

    report: Report

    def __str__(self) -> str:
        return str(self.report)


@define(eq=False)
class InvalidDocument(ToolkitError, ValueError):
    """The document that would leave is not valid; `report` says where and why."""

    report: Report

    def __str__(self) -> str:
        return str(self.report)
