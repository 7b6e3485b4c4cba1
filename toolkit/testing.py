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

_NEWLINES = ("\n", "\r")
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
        document: a path, or the text itself; a `str` is a path when there is a file of that name.
        format: a name from `toolkit.FORMATS`; told from the content when not given.
        ignore: rules that do not count: codes, names, or the beginnings of codes.
        profiles: sets of rules to ask for besides.
        severity: the least severity that fails.

    Raises:
        AssertionError: something was found.
        UnknownFormat: the format is not known and cannot be told.
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
    if len(text) > 1000 or any(newline in text for newline in _NEWLINES) or "\0" in text:
        return False
    try:
        return Path(text).is_file()
    except OSError:
        return False
