"""What a run need not tell: comments in documents, known findings; and cures applied."""

from collections import Counter

import pytest

from toolkit.diagnostics import Diagnostic, Edit, Fix, Report, Severity
from toolkit.errors import SettingsError
from toolkit.formats import FORMATS, get_format
from toolkit.validation.baseline import baseline_from_octets, baseline_to_text
from toolkit.validation.catalogue import all_rules
from toolkit.validation.engine import check_text
from toolkit.validation.fixes import apply
from toolkit.validation.settings import Settings
from toolkit.validation.suppressions import comments_of, unsuppressed

RSS = FORMATS["rss"]


def found(code: str, line: int = 1, source: str = "a.xml", path: str = "/x") -> Diagnostic:
    """A finding."""
    return Diagnostic(code=code, severity=Severity.ERROR, message="m", line=line, source=source, path=path)


def test_a_comment_alone_is_about_the_next_line() -> None:
    """And one at the end of a line about that line."""
    data = b"<a>\n  <!-- dateline: ignore FED001, sch002 -->\n<b/>\n<c/> <!-- dateline: ignore SCH -->\n</a>"
    report = Report((found("FED001", 3), found("SCH002", 3), found("FED001", 4), found("SCH001", 4)))

    assert [("FED001", 4)] == [(one.code, one.line) for one in unsuppressed(report, comments_of(data))]


def test_a_comment_can_be_about_the_whole_file() -> None:
    """Whatever the line."""
    data = b"<a/>\n<!-- dateline: ignore-file FED001 -->"

    assert 0 == len(unsuppressed(Report((found("FED001", 1), found("FED001", 9))), comments_of(data)))


def test_a_comment_that_names_no_rule_passes_nothing_over() -> None:
    """A slip hides nothing."""
    report = Report((found("FED001", 2),))
    data = b"<!-- dateline: ignore FED0001 -->\n<a/>"

    assert report == unsuppressed(report, comments_of(data))
    assert () == comments_of(b"<a/>")


def test_words_of_an_article_are_no_comment() -> None:
    """Whoever writes a headline must not be able to silence a rule: JSON has no comments."""
    assert () == comments_of(b'{"headline": "<!-- dateline: ignore-file JLD -->"}')


def test_only_a_whole_check_knows_what_is_not_needed() -> None:
    """A schema error stops the later stages; a run of few rules, or of a set by request, looks for few."""
    item = '<item><title>a</title><guid isPermaLink="false">n</guid></item>'
    head = '<rss version="2.0"><!-- dateline: ignore-file FED006 JLD708 TGT --><channel><title>a</title>'
    text = f"{head}<link>https://example.org/</link><description>d</description>{item}</channel></rss>"
    rules = {rules: Settings(select=rules).rules() for rules in ((), ("FED002", "CMT"), ("JLD", "CMT"))}
    codes = {
        names: [one.code for one in check_text(text, RSS, rules=chosen).report] for names, chosen in rules.items()
    }

    assert {(): ["CMT002", "CMT002"], ("FED002", "CMT"): [], ("JLD", "CMT"): ["CMT002"]} == codes
    assert [] == [one.code for one in check_text(text.replace("</rss>", ""), RSS).report if one.code == "CMT002"]


def test_a_comment_that_a_profile_needs_is_needed() -> None:
    """A rule of a profile is looked for only where the profile is asked for."""
    profiled = next(rule for rule in all_rules().rules if rule.profiles and rule.family == "JLD")
    page = f"<html><!-- dateline: ignore-file {profiled.code} --><body><h1>a</h1></body></html>"
    assert [] == [one for one in check_text(page, get_format("html")).report if one.code == "CMT002"]


def test_known_findings_are_not_told_again() -> None:
    """Wherever their line has gone; a second one of the kind is new."""
    known = baseline_to_text([found("FED001", 3), found("FED002"), found("FED002")]).encode()
    baseline = baseline_from_octets(known, "b")
    new, used = baseline.split(Report((found("FED001", 9), found("FED001", 10), found("FED002"))))

    assert ["FED001"] == [one.code for one in new]
    assert ["FED002 in a.xml at /x"] == list(map(str, baseline.stale(used, ["a.xml"])))
    assert [] == baseline.stale(Counter(), ["other.xml"])


def test_an_empty_baseline_is_a_baseline() -> None:
    """And entries without a place say none."""
    assert {} == baseline_from_octets(baseline_to_text([]).encode(), "b").counts
    baseline = baseline_from_octets(baseline_to_text([found("FED001", path="")]).encode(), "b")

    assert ["FED001 in a.xml"] == list(map(str, baseline.stale({}, ["a.xml"])))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"version": 1, "findings": [{}]}',
        b'{"version": 1, "findings": 1}',
        b"\x93\xff\x00\xfe",
        b"[" * 200_000,
    ],
    ids=["empty", "a list", "nothing", "no entry", "a number", "octets that are no text", "too deep"],
)
def test_what_is_no_baseline_is_told(data: bytes) -> None:
    """With the cure."""
    with pytest.raises(SettingsError, match="write one with --write-baseline"):
        baseline_from_octets(data, "known.json")


def test_a_baseline_of_another_version_is_told() -> None:
    """It may mean something else."""
    with pytest.raises(SettingsError, match="is of version 2"):
        baseline_from_octets(b'{"version": 2, "findings": []}', "known.json")


def test_cures_are_applied_from_the_end() -> None:
    """So that places stay; each cure whole or not at all."""
    one = Fix(message="m", edits=(Edit(0, 1, b"XX"), Edit(4, 5, b"")))
    overlapping = Fix(message="m", edits=(Edit(4, 6, b"!"), Edit(2, 3, b"?")))
    insertion = Fix(message="m", edits=(Edit(3, 3, b"+"),))

    assert b"XXbc+d" == apply(b"abcde", [one, overlapping, insertion, one])
    assert b"abcde" == apply(b"abcde", [])
