"""For the tests of programs that write feeds: one assertion, whatever the test runner.

>>> from toolkit.testing import assert_valid
>>> assert_valid('{"id": "https://example.org/a", "headline": "Talks", "date_published": "2025-03-02"}', "article")
"""

import os
from collections.abc import Sequence
from pathlib import Path

from toolkit.diagnostics import Report, Severity
from toolkit.files import read_bytes
from toolkit.formats import Format, detect, get_format
from toolkit.reports import Result, Run, excerpts_of, render
from toolkit.validation.engine import check_text
from toolkit.validation.settings import Settings

_LONGEST = 1000
"""A longer text is no path."""
_NO_NAME = ("\n", "\r", "\0")
_MARKUP = ("<", "{", "[", "BEGIN:")
"""A text of one line without any of these is a path, also where nothing is there: a typing error must not pass."""
_ORDER = tuple(Severity)


def assert_valid(
    document: str | bytes | os.PathLike[str],
    format: str | Format | None = None,
    *,
    ignore: Sequence[str] = (),
    profiles: Sequence[str] = (),
    severity: Severity = Severity.ERROR,
) -> None:
    """Fail with the findings, each with its line, unless the document is valid.

    Args:
        document: a path, or the text itself. A `str` is a path when something of that name is there, or when it
            is one line without markup; `bytes` are always the text.
        format: a name from `toolkit.FORMATS`; told from the content when not given.
        ignore: rules that do not count: codes, names, or the beginnings of codes.
        profiles: sets of rules to ask for besides.
        severity: the least severity that fails.

    Raises:
        AssertionError: something was found.
        UnknownFormat: the format is not known and cannot be told.
        OSError: there is no such file (FileNotFoundError), it is a folder, or it cannot be read.
        ValueError: the text is empty.
    """
    data, source = _document(document)
    chosen = get_format(format) if format else detect(data, source)
    rules = Settings(ignore=tuple(ignore), profiles=tuple(profiles)).rules()
    report = check_text(data, chosen, source=source, rules=rules).report
    failing = _ORDER[: _ORDER.index(severity) + 1]
    found = Report(tuple(one for one in report if one.severity in failing))
    if found:
        result = Result(source=source, format=chosen.name, report=found, excerpts=excerpts_of(data, found))
        raise AssertionError(f"not a valid {chosen.title} document\n{render('text', Run(results=(result,)))}")


def _document(document: str | bytes | os.PathLike[str]) -> tuple[bytes, str]:
    """The octets, and what to call them."""
    if isinstance(document, bytes):
        return document, "document"
    if isinstance(document, os.PathLike) or _is_path(document):
        return read_bytes(document), os.fspath(document)
    return document.encode(errors="surrogatepass"), "document"


def _is_path(text: str) -> bool:
    """Whether a text is that of a path: the one line of it names something, or looks like no document.

    Raises:
        ValueError: it is empty, which is neither.
    """
    if not text:
        raise ValueError("an empty text is neither a document nor the path of one")
    if len(text) > _LONGEST or any(sign in text for sign in _NO_NAME):
        return False
    return not any(sign in text for sign in _MARKUP) or _is_there(text)


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except OSError:
        return False
