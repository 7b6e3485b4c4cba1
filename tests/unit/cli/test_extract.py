"""The command that shows what is found in an article."""

import json
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

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


@pytest.mark.parametrize("command", [["extract"], ["convert", "-o", "-", "--to", "jsonld"]])
@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--timezone", "Europe/Moskow", "did you mean Europe/Moscow"),
        ("--published", "2025-13-01", "--published: "),
        ("--entities", "clever", "expected natasha, or spacy:MODEL"),
    ],
)
def test_facts_that_cannot_be_are_refused(
    article: str, command: list[str], option: str, value: str, told: str
) -> None:
    """With the option's name and what it takes, by each command that takes them."""
    result = CliRunner().invoke(main, [*command, article, option, value])

    assert 2 == result.exit_code
    assert option in result.stderr
    assert told in result.stderr


def test_a_model_that_is_not_installed(article: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Says what to install."""
    monkeypatch.setitem(sys.modules, "natasha", None)
    result = CliRunner().invoke(main, ["extract", article, "--entities", "natasha"])

    assert 2 == result.exit_code
    told = 'dateline: natasha is not installed\n  help: pip install ".[nlp-ru]" in a clone of Dateline\n'
    assert told == result.stderr


def test_a_document_that_cannot_be_read_is_told_with_its_place(tmp_path: Path) -> None:
    """By the finding, as every command tells it."""
    path = tmp_path / "a.article.json"
    path.write_text('{"id": "https://example.org/a", "headline": "Talks", "date_published": "2026-02-30"}')
    result = CliRunner().invoke(main, ["extract", str(path)])

    assert 2 == result.exit_code
    assert f'{path}:1:54: error SCH004 moment is "2026-02-30"' in result.stderr


def test_a_model_that_is_named_adds_its_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the mentions of the document, besides what the tables know."""
    path = tmp_path / "article.txt"
    path.write_text(TEXT + "\nThe talks with qwertle went on for hours.\n", encoding="utf-8")

    def load(model: str) -> object:
        return lambda text: SimpleNamespace(
            ents=(
                SimpleNamespace(start_char=text.index("qwertle"), end_char=text.index(" went"), label_="PERSON"),
            )
        )

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))
    order = ["convert", str(path), "--to", "article", "-o", "-"]
    without = json.loads(CliRunner().invoke(main, order).stdout)
    added = json.loads(CliRunner().invoke(main, [*order, "--entities", "spacy:any"]).stdout)

    assert ["qwertle"] == [
        one["name"]
        for one in _mentions(added)
        if one["name"] not in [known["name"] for known in _mentions(without)]
    ]


def _mentions(tree: dict[str, Any]) -> list[dict[str, Any]]:
    article: dict[str, Any] = tree["articles"][0] if "articles" in tree else tree
    mentions: list[dict[str, Any]] = article["mentions"]
    return mentions
