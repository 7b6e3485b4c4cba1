"""Many documents in one file: each is found, and told at its place."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from toolkit.cli.pieces import Piece, pieces_of

Run = Callable[..., Result]
GOOD = {"id": "https://example.org/a", "headline": "Talks begin", "date_published": "2025-03-02"}
BAD = {**GOOD, "headline": 12}
LONG, SHORT = json.dumps(BAD, indent=1), json.dumps(BAD)
TEXT = json.dumps(GOOD)
FILES = {
    "lines.jsonl": (f"{TEXT}\n\n{SHORT}\n", 3, 33),
    "lines.json": (f"{TEXT}\r\n{SHORT}\r\n", 2, 33),
    "sequence.json": (f"\x1e{TEXT}\n\x1e{SHORT}\n", 2, 34),
    "one-after-another.json": (f"{json.dumps(GOOD, indent=1)}\n{LONG}\n", 8, 2),
    "in-one-line.json": (f"{TEXT} {SHORT}", 1, len(TEXT) + 34),
    "array.json": (f"[\n{TEXT},\n  {SHORT}\n]\n", 3, 35),
    "array-in-lines.json": (f" [{TEXT},\n{LONG}]", 4, 2),
    "marked.json": (f"\ufeff[{SHORT}]", 1, 34),
    "wide.json": (f'{{"id": "x", "headline": "Переговоры 😀"}} {SHORT}', 1, 40 + 33),
}


@pytest.mark.parametrize("name", FILES)
def test_each_document_is_told_at_its_place(name: str, run: Run, folder: Path) -> None:
    """The headline that is a number stands in the last document, at a known line and column."""
    text, line, column = FILES[name]
    (folder / name).write_text(text, encoding="utf-8", newline="")
    result = run("validate", name, "--select", "SCH", "--report", "concise")

    assert 1 == result.exit_code
    assert [f"{name}:{line}:{column}: error SCH002 headline is 12, expected a text (/headline)"] == [
        found for found in result.stdout.splitlines() if "error SCH002" in found
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('[{"id": "x", "headline": "a"},', "1:31"),
        ('[{"id": "x", "headline": "a"} {}]', "1:31"),
        ('[{"id": "x", "headline": "a"}] 1', "1:32"),
        ('{"id": "x", "headline": "a"}\n{"id": ', "2:8"),
        ('{"id": "x", "headline": "a"} {"id": 1}, {}', "1:39"),
    ],
)
def test_what_breaks_off_is_told_where_it_does(text: str, place: str, run: Run, folder: Path) -> None:
    """A list without its end, something after it, a document without its end."""
    (folder / "a.json").write_text(text)
    found = run("validate", "a.json", "--report", "concise").stdout

    assert f"a.json:{place}: error SYN00" in found


@pytest.mark.parametrize(
    "data",
    [
        b'{"a": "} {"}',
        b"[1, 2]",
        b'[{"@type": "Article", "headline": "a", "id": "b"}]',
        b"\xff{} {}",
        b'{"a": "\xff"} {}',
        b'[{"id": "\xff", "headline": "a"}]',
        b"",
        b'[{"headline": "a", "id": ' + b"[" * 5000,
    ],
)
def test_what_is_one_document_stays_whole(data: bytes) -> None:
    """Also what is no text, and an array of another format."""
    assert [Piece(data)] == pieces_of(data, "a.json")


def test_too_many_documents_are_refused(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line of a few octets takes as long as a document; a limit keeps the check within bounds."""
    monkeypatch.setattr("toolkit.cli.pieces.MOST", 3)
    (folder / "a.jsonl").write_text("{}\n" * 4)
    result = run("validate", "a.jsonl")

    assert 2 == result.exit_code
    assert "a.jsonl: holds more than 3 documents" in result.output


def test_cures_in_a_later_document_are_made_there(run: Run, folder: Path) -> None:
    """`--fix` edits the octets of the document that the finding is in."""
    link = {"@context": "http://schema.org", "@type": "NewsArticle", "headline": "Переговоры"}
    text = f"{json.dumps(link, ensure_ascii=False, indent=1)}\n" * 2
    (folder / "a.jsonld").write_text(text, encoding="utf-8")
    before = run("validate", "a.jsonld", "--report", "json")
    fixes = [one["line"] for one in json.loads(before.stdout)["diagnostics"] if "fix" in one]
    run("validate", "a.jsonld", "--fix")

    assert fixes
    assert text.count("http:") > (folder / "a.jsonld").read_text(encoding="utf-8").count("http:")
