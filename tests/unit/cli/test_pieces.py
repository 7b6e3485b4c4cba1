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


EVENT = '{"uid": "u", "name": "Talks", "when": "2025-03-09"}'
ONE = f'{{"id": "a", "headline": "Talks in Oslo", "date_published": "2025-03-02", "events": [{EVENT}]}}'
TWO = '{"id": "b", "headline": "Talks in Rome", "date_published": "2025-03-03"}'
BROKEN = '{"id": "c", "headline": 3}'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.jsonl", f"{ONE}\n{TWO}\n"),
        ("a.json", f"[{ONE},\n{TWO}]"),
        ("a.article.json", f"{ONE}\n{TWO}\n"),
    ],
)
def test_the_documents_of_one_file_are_converted_together(run: Run, folder: Path, name: str, text: str) -> None:
    """JSON Lines, an array, texts one after another: one feed."""
    (folder / name).write_text(text)
    result = run("convert", name, "-o", "out", "--to", "ninjs,icalendar", "-q")
    made = json.loads((folder / "out" / "a.ninjs.json").read_text(encoding="utf-8"))

    assert (0, "") == (result.exit_code, result.output)
    assert ["a", "b"] == [
        item["uri"].rpartition("/")[2].rpartition(":")[2] for item in made if item["type"] != "event"
    ]
    assert "SUMMARY:Talks" in (folder / "out" / "a.ics").read_text(encoding="utf-8")


@pytest.mark.parametrize("bad", [BROKEN, '{"headline": ', '["nothing known"]'])
def test_a_broken_document_of_a_file_is_told_at_its_line_and_the_others_are_used(
    run: Run, folder: Path, bad: str
) -> None:
    """By convert and by calendar; the exit code is 1."""
    (folder / "a.jsonl").write_text(f"{TWO}\n{bad}\n{ONE}\n")
    converted = run("convert", "a.jsonl", "-o", "out", "--to", "article")
    calendar = run("calendar", "a.jsonl", "-o", "c.ics")
    made = json.loads((folder / "out" / "a.article.json").read_text(encoding="utf-8"))

    assert (1, 1) == (converted.exit_code, calendar.exit_code)
    assert ["b", "a"] == [article["id"] for article in made["articles"]]
    assert "left out  1 item: not read, for the errors told above" in converted.stdout
    assert "  findings" in converted.stdout
    assert "2:" in converted.stdout
    assert "a.jsonl:2:" in calendar.stderr
    assert "SUMMARY:Talks" in (folder / "c.ics").read_text(encoding="utf-8")


def test_where_no_document_of_a_file_can_be_read_nothing_is_written(run: Run, folder: Path) -> None:
    """Exit code 2, by convert and by calendar."""
    (folder / "a.jsonl").write_text(f"{BROKEN}\n{BROKEN}\n")

    assert 2 == run("convert", "a.jsonl", "-o", "out").exit_code
    assert 2 == run("calendar", "a.jsonl", "-o", "c.ics").exit_code
    assert ["a.jsonl"] == [path.name for path in folder.iterdir()]
