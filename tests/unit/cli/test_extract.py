"""The command that shows what is found in an article."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from toolkit.cli import main

TEXT = 'Ministers meet\n\nMarch 2, 2025\n\n"We will meet in Geneva on March 12," said Jane Smith, the minister.\n'


@pytest.fixture
def article(tmp_path: Path) -> str:
    """A file with an article."""
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


def test_facts_are_marked_and_listed(article: str) -> None:
    """The terminal's view: the date in its place, the quote in the list."""
    result = CliRunner().invoke(main, ["extract", article])

    assert 0 == result.exit_code
    assert "[t1 March 12]" in result.stdout
    assert "q1  Jane Smith, direct" in result.stdout


def test_a_page(article: str) -> None:
    """The same as HTML."""
    result = CliRunner().invoke(main, ["extract", article, "--to", "html"])

    assert result.stdout.startswith("<!DOCTYPE html>")


def test_another_format(article: str, tmp_path: Path) -> None:
    """The body of a document of another format is looked at the same way."""
    runner = CliRunner()
    target = tmp_path / "article.jsonld"
    target.write_text(
        runner.invoke(main, ["convert", article, "--to", "jsonld", "-o", "-"]).stdout, encoding="utf-8"
    )
    result = runner.invoke(main, ["extract", str(target)])

    assert 0 == result.exit_code
    assert "[t1 March 12]" in result.stdout


def test_what_cannot_be_read(tmp_path: Path) -> None:
    """One message and the exit code of unreadable input."""
    (tmp_path / "empty.txt").write_text(" \n")
    for arguments in (["extract", str(tmp_path / "none.txt")], ["extract", str(tmp_path / "empty.txt")]):
        assert 2 == CliRunner().invoke(main, arguments).exit_code
