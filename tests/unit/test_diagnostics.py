"""Diagnostics, reports and exceptions are values that say what and where."""

import pickle

import pytest

from toolkit.diagnostics import Diagnostic, Report, Severity
from toolkit.errors import InvalidDocument, ReadError, UnknownFormat

LATE = Diagnostic(
    code="ICS002", severity=Severity.WARNING, message="the line is long", source="a.ics", line=7, column=1
)
EARLY = Diagnostic(
    code="SCH001",
    severity=Severity.ERROR,
    message="event has no uid",
    source="a.ics",
    line=2,
    column=3,
    path="/1/2",
)


def test_a_diagnostic_reads_as_a_line() -> None:
    """Place first, then severity, code, words, path."""
    assert "a.ics:2:3: error SCH001 event has no uid (/1/2)" == str(EARLY)
    assert "note EXT001 no date" == str(Diagnostic(code="EXT001", severity=Severity.NOTE, message="no date"))


def test_a_report_is_in_order_of_place() -> None:
    """Whatever the order of finding."""
    report = Report((LATE, EARLY))

    assert [EARLY, LATE] == list(report)
    assert EARLY == report[0]
    assert (EARLY, LATE) == report[:]
    assert 2 == len(report)
    assert f"{EARLY}\n{LATE}" == str(report)


def test_a_report_is_ok_without_errors() -> None:
    """Warnings and notes do not make a document invalid."""
    assert Report((LATE,)).ok
    assert not Report((LATE, EARLY)).ok
    assert (EARLY,) == Report((LATE, EARLY)).errors
    assert {"ICS002", "SCH001"} == Report((LATE, EARLY)).codes


def test_reports_add_up() -> None:
    """Two reports make one, in order."""
    assert Report((EARLY, LATE)) == Report((LATE,)) + Report((EARLY,))


@pytest.mark.parametrize("kind", [ReadError, InvalidDocument])
def test_exceptions_carry_their_report_and_pickle(kind: type[ReadError] | type[InvalidDocument]) -> None:
    """What a worker raises reaches its caller whole."""
    error = kind(Report((EARLY,)))
    copy = pickle.loads(pickle.dumps(error))

    assert error.report == copy.report
    assert str(EARLY) == str(error) == str(copy)


def test_an_unknown_format_names_the_known_ones() -> None:
    """The cure is in the sentence."""
    error = pickle.loads(pickle.dumps(UnknownFormat("docx", ("jsonld", "icalendar"))))

    assert "no format 'docx': expected one of jsonld, icalendar" == str(error)
    assert isinstance(error, LookupError)
    assert str(UnknownFormat("icalender", ("jsonld", "icalendar"))).endswith("; did you mean icalendar?")
