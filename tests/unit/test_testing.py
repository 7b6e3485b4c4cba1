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


@pytest.mark.parametrize("name", ["nosuch.ics", "nosuch", "folder/nosuch.article.json"])
def test_a_file_that_is_not_there_does_not_pass(name: str) -> None:
    """A line without markup is meant as a path; it is no document of one line."""
    with pytest.raises(FileNotFoundError, match="nosuch"):
        assert_valid(name)


def test_a_folder_and_an_empty_text_are_told(tmp_path: Path) -> None:
    """Neither is a document."""
    with pytest.raises(IsADirectoryError):
        assert_valid(str(tmp_path))
    with pytest.raises(ValueError, match="an empty text is neither a document nor the path of one"):
        assert_valid("")


def test_octets_and_texts_of_several_lines_are_documents() -> None:
    """Prose of one line is given as octets."""
    assert_valid(b"Talks were held in Riyadh.", "text")
    assert_valid("Talks\n\nThey were held in Riyadh.", "text")
