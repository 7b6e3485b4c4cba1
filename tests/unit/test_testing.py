"""`assert_valid`: findings as the message of a failed assertion."""

from pathlib import Path

import pytest

from toolkit.diagnostics import Severity
from toolkit.errors import UnknownFormat
from toolkit.testing import assert_valid

GOOD = '{"id": "https://example.org/a", "headline": "Talks", "date_published": "2025-03-02"}'
BAD = '{\n  "id": "https://example.org/a",\n  "headline": 12\n}'


def test_a_valid_document_passes(tmp_path: Path) -> None:
    """As text, as octets, as a path of either kind."""
    path = tmp_path / "a.article.json"
    path.write_text(GOOD)

    for document in (GOOD, GOOD.encode(), path, str(path)):
        assert_valid(document)


def test_an_invalid_document_fails_with_its_findings(tmp_path: Path) -> None:
    """The code, the line, the text."""
    path = tmp_path / "a.article.json"
    path.write_text(BAD)

    with pytest.raises(AssertionError, match=r"SCH002[^\n]*headline is 12(.|\n)*a\.article\.json:3:3"):
        assert_valid(path)


def test_what_fails_can_be_chosen() -> None:
    """By severity and by rule."""
    assert_valid(GOOD, "article")
    with pytest.raises(AssertionError, match="note"):
        assert_valid(GOOD, "article", severity=Severity.NOTE)
    with pytest.raises(AssertionError):
        assert_valid("x" * 2000 + BAD, "article")


def test_a_document_of_another_kind_is_told() -> None:
    """As everywhere."""
    with pytest.raises(UnknownFormat):
        assert_valid(b"%PDF-1.7\0")
