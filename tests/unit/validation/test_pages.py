"""The page of a rule: its docstring in parts."""

from toolkit.diagnostics import Finding, Severity
from toolkit.validation.pages import RulePage, page_of
from toolkit.validation.rule import Rule


def fault(_: object) -> "list[Finding]":
    """Something is
    wrong.

    Why: it
    breaks.
    Fix: mend it.

    Bad:
        one
          two
    Good: three
    """
    return []


def bare(_: object) -> "list[Finding]":
    """Something is wrong."""
    return []


def test_the_parts_of_a_docstring_are_told_apart() -> None:
    """Sentences in one line, examples as they stand."""
    expected = RulePage(
        what="Something is wrong.", why="it breaks.", fix="mend it.", bad="one\n  two", good="three"
    )

    assert expected == page_of(Rule("ZZZ001", Severity.NOTE, fault))  # type: ignore[arg-type]


def test_a_docstring_without_parts_is_a_page() -> None:
    """What is not there is empty."""
    assert RulePage(what="Something is wrong.") == page_of(Rule("ZZZ001", Severity.NOTE, bare))  # type: ignore[arg-type]
