"""What a run need not tell: comments in documents, known findings; and cures applied."""

from collections import Counter

import pytest

from toolkit.diagnostics import Diagnostic, Edit, Fix, Report, Severity
from toolkit.errors import SettingsError
from toolkit.validation.baseline import baseline_from_text, baseline_to_text
from toolkit.validation.fixes import apply
from toolkit.validation.suppressions import suppressions, unsuppressed


def found(code: str, line: int = 1, source: str = "a.xml", path: str = "/x") -> Diagnostic:
    """A finding."""
    return Diagnostic(code=code, severity=Severity.ERROR, message="m", line=line, source=source, path=path)


def test_a_comment_alone_is_about_the_next_line() -> None:
    """And one at the end of a line about that line."""
    data = b"<a>\n  <!-- dateline: ignore FED001, sch002 -->\n<b/>\n<c/> <!-- dateline: ignore SCH -->\n</a>"
    report = Report((found("FED001", 3), found("SCH002", 3), found("FED001", 4), found("SCH001", 4)))

    assert [("FED001", 4)] == [(one.code, one.line) for one in unsuppressed(report, data)]


def test_a_comment_can_be_about_the_whole_file() -> None:
    """Whatever the line."""
    data = b"<a/>\n<!-- dateline: ignore-file FED001 -->"

    assert 0 == len(unsuppressed(Report((found("FED001", 1), found("FED001", 9))), data))


def test_a_comment_that_names_no_rule_passes_nothing_over() -> None:
    """A slip hides nothing."""
    report = Report((found("FED001", 2),))
    data = b"<!-- dateline: ignore FED0001 -->\n<a/>"

    assert report == unsuppressed(report, data)
    assert report is unsuppressed(report, b"<a/>")
    assert [] == suppressions(b"")


def test_known_findings_are_not_told_again() -> None:
    """Wherever their line has gone; a second one of the kind is new."""
    baseline = baseline_from_text(baseline_to_text([found("FED001", 3), found("FED002"), found("FED002")]), "b")
    new, used = baseline.split(Report((found("FED001", 9), found("FED001", 10), found("FED002"))))

    assert ["FED001"] == [one.code for one in new]
    assert ["FED002 in a.xml at /x"] == list(map(str, baseline.stale(used, ["a.xml"])))
    assert [] == baseline.stale(Counter(), ["other.xml"])


def test_an_empty_baseline_is_a_baseline() -> None:
    """And entries without a place say none."""
    assert {} == baseline_from_text(baseline_to_text([]), "b").counts
    baseline = baseline_from_text(baseline_to_text([found("FED001", path="")]), "b")

    assert ["FED001 in a.xml"] == list(map(str, baseline.stale({}, ["a.xml"])))


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 1, "findings": [{}]}', '{"version": 1, "findings": 1}']
)
def test_what_is_no_baseline_is_told(text: str) -> None:
    """With the cure."""
    with pytest.raises(SettingsError, match="write one with --write-baseline"):
        baseline_from_text(text, "known.json")


def test_a_baseline_of_another_version_is_told() -> None:
    """It may mean something else."""
    with pytest.raises(SettingsError, match="is of version 2"):
        baseline_from_text('{"version": 2, "findings": []}', "known.json")


def test_cures_are_applied_from_the_end() -> None:
    """So that places stay; each cure whole or not at all."""
    one = Fix(message="m", edits=(Edit(0, 1, b"XX"), Edit(4, 5, b"")))
    overlapping = Fix(message="m", edits=(Edit(4, 6, b"!"), Edit(2, 3, b"?")))
    insertion = Fix(message="m", edits=(Edit(3, 3, b"+"),))

    assert b"XXbc+d" == apply(b"abcde", [one, overlapping, insertion, one])
    assert b"abcde" == apply(b"abcde", [])
