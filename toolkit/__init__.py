"""Dateline: news articles to structured data that a machine can trust.

>>> import toolkit
>>> sorted(toolkit.FORMATS)[:1]
['article']

`extract` reads raw text; `load`, `loads`, `load_feed`, `loads_feed` read any format; `dump` and `dumps` write,
and judge what they write; `validate`, `validate_text` and `check` judge alone. Values live in `toolkit.model`.
"""

from toolkit.api import (
    check,
    dump,
    dumps,
    load,
    load_feed,
    loads,
    loads_feed,
    merge,
    validate,
    validate_text,
)
from toolkit.diagnostics import Diagnostic, Report, Severity
from toolkit.errors import InvalidDocument, ReadError, ToolkitError, UnknownFormat
from toolkit.formats import FORMATS
from toolkit.model import Article, Event, Feed, Organization, Person, Place, Quote, When

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
    "load",
    "load_feed",
    "loads",
    "loads_feed",
    "merge",
    "validate",
    "validate_text",
]
