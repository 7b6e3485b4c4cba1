"""Dateline: news articles to structured data that a machine can trust.

>>> import toolkit
>>> sorted(toolkit.FORMATS)[:1]
['article']

`extract` reads raw text; `load`, `loads`, `load_feed`, `loads_feed` read any format; `dump` and `dumps` write,
and judge what they write; `validate`, `validate_text` and `check` judge alone. Values live in `toolkit.model`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from toolkit.api import (
    check,
    dump,
    dumps,
    load,
    load_feed,
    loads,
    loads_feed,
    validate,
    validate_text,
)
from toolkit.diagnostics import Diagnostic, Report, Severity
from toolkit.errors import InvalidDocument, ReadError, ToolkitError, UnknownFormat
from toolkit.formats import FORMATS
from toolkit.model import Article, Event, Feed, Organization, Person, Place, Quote, When

if TYPE_CHECKING:
    from toolkit.extraction import extract
    from toolkit.merging import merge

__all__ = [
    "FORMATS",
    "Article",
    "Diagnostic",
    "Event",
    "Feed",
    "InvalidDocument",
    "Organization",
    "Person",
    "Place",
    "Quote",
    "ReadError",
    "Report",
    "Severity",
    "ToolkitError",
    "UnknownFormat",
    "When",
    "check",
    "dump",
    "dumps",
    "extract",
    "load",
    "load_feed",
    "loads",
    "loads_feed",
    "merge",
    "validate",
    "validate_text",
]

# Loaded when first asked for (PEP 562): a program that only writes and checks need not wait for them.
_LATE = {"extract": "toolkit.extraction", "merge": "toolkit.merging"}


def __getattr__(name: str) -> object:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATE[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
