"""Formats: each a frozen record of functions, in one literal table. To add a format: one package, one row."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import PurePath

from toolkit.arguments import expect
from toolkit.errors import UnknownFormat
from toolkit.formats.base import Document, Format, Place, Tree

# name: (package, record). In the order in which `detect` asks them.
_ROWS: Mapping[str, tuple[str, str]] = {
    "rss": ("webfeed", "RSS"),
    "atom": ("webfeed", "ATOM"),
    "sitemap": ("webfeed", "SITEMAP"),
    "jsonfeed": ("webfeed", "JSON_FEED"),
    "article": ("article", "FORMAT"),
    "jsonld": ("jsonld", "FORMAT"),
    "jsonld-embed": ("jsonld", "EMBED"),
    "html-snippet": ("jsonld", "SNIPPET"),
    "icalendar": ("icalendar", "FORMAT"),
    "newsmlg2": ("newsmlg2", "FORMAT"),
    "html": ("html", "FORMAT"),
    "ninjs": ("ninjs", "FORMAT"),
    "text": ("text", "FORMAT"),
}


@lru_cache(maxsize=len(_ROWS))
def _record(name: str) -> Format:
    package, record = _ROWS[name]
    format: Format = getattr(import_module(f"toolkit.formats.{package}"), record)
    return format


class _Formats(Mapping[str, Format]):
    """The table, read only; a format's package is loaded when its row is first looked at."""

    def __getitem__(self, name: str) -> Format:
        return _record(name)

    def __iter__(self) -> Iterator[str]:
        return iter(_ROWS)

    def __len__(self) -> int:
        return len(_ROWS)


FORMATS: Mapping[str, Format] = _Formats()
"""Every format by name, in the order in which `detect` asks them."""

_HEAD = 4096

__all__ = ["FORMATS", "Document", "Format", "Place", "Tree", "detect", "format_for", "get_format"]


def get_format(name: str | Format) -> Format:
    """The format of that name; a `Format` is its own answer.

    Raises:
        UnknownFormat: there is none.
        TypeError: it is neither a name nor a format.
    """
    expect(name, "format", str, Format)
    if isinstance(name, Format):
        return name
    try:
        return FORMATS[name]
    except KeyError:
        raise UnknownFormat(name, tuple(FORMATS)) from None


def format_for(filename: str) -> Format | None:
    """The format that a file name's ending stands for, the longest first; None when it says nothing."""
    name = PurePath(filename).name.lower()
    endings = [
        (suffix, format) for format in FORMATS.values() for suffix in format.suffixes if name.endswith(suffix)
    ]
    return max(endings, key=lambda ending: len(ending[0]))[1] if endings else None


def detect(data: bytes, filename: str = "") -> Format:
    """The format of a document: by its content first, by its name second.

    Raises:
        UnknownFormat: neither tells.
    """
    head = data[:_HEAD]
    found = next((format for format in FORMATS.values() if format.sniff(head)), None) or format_for(filename)
    if found is None:
        raise UnknownFormat(PurePath(filename).suffix or filename or "unnamed", tuple(FORMATS))
    return found
