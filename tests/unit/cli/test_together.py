"""`dateline validate --together` and `--vocabulary`."""

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

Run = Callable[..., Result]

ARTICLE = '{"id": "https://example.org/a", "headline": "Talks begin in Riyadh", "date_published": "2025-03-02"}\n'
GRAPH = {"@graph": [{"@id": "schema:Ship", "@type": "rdfs:Class"}]}
SHIP = '{"@context": "https://schema.org", "@type": "Ship"}'


def test_documents_of_one_article_are_compared(run: Run, folder: Path) -> None:
    """The finding stands at the later document and names the earlier; an unreadable one is passed over."""
    (folder / "a.article.json").write_text(ARTICLE)
    (folder / "b.article.json").write_text(ARTICLE.replace("03-02", "03-05"))
    (folder / "c.article.json").write_text('{"headline": 1, "id": ""}')
    names = ("a.article.json", "b.article.json", "c.article.json")
    result = run("validate", "--together", *names, "--select", "TGT", "--report", "concise")

    assert "b.article.json:1:70: error TGT001" in result.stdout
    assert "'2025-03-02' in a.article.json" in result.stdout
    assert result.exit_code == 1


def test_one_document_is_not_enough_to_compare(run: Run, folder: Path) -> None:
    """Wrong usage: a check that compared nothing must not pass. What is no document does not count."""
    (folder / "a.article.json").write_text(ARTICLE)
    (folder / "package.json").write_text('{"name": "news"}')
    for paths in (["a.article.json"], ["."]):
        result = run("validate", "--together", *paths)
        assert 2 == result.exit_code
        assert "--together compares the documents of one article, and there is only one" in result.stderr
        assert "name two or more" in result.stderr


def test_without_the_option_nothing_is_compared(run: Run, folder: Path) -> None:
    """Documents are judged each by itself."""
    (folder / "a.article.json").write_text(ARTICLE)
    (folder / "b.article.json").write_text(ARTICLE.replace("03-02", "03-05"))
    assert run("validate", "a.article.json", "b.article.json", "--select", "TGT").exit_code == 0


def test_another_release_of_the_vocabulary_is_judged_by(run: Run, folder: Path) -> None:
    """A type that the bundled release has not may be one of another."""
    (folder / "ship.jsonld").write_text(SHIP)
    (folder / "schemaorg.jsonld").write_text(json.dumps(GRAPH))
    assert "JLD102" in run("validate", "ship.jsonld", "--select", "JLD102", "--report", "concise").stdout
    options = ("--select", "JLD102", "--vocabulary", "schemaorg.jsonld")
    assert run("validate", "ship.jsonld", *options).exit_code == 0


def test_a_file_that_is_no_vocabulary_is_refused(run: Run, folder: Path) -> None:
    """Wrong usage, said in one line."""
    (folder / "ship.jsonld").write_text(SHIP)
    (folder / "empty.jsonld").write_text('{"@graph": []}')
    for name in ("ship.jsonld", "empty.jsonld", "absent.jsonld"):
        assert run("validate", "ship.jsonld", "--vocabulary", name).exit_code == 2


def test_octets_and_depth_are_told_like_any_other_file_that_is_no_vocabulary(run: Run, folder: Path) -> None:
    """Which file, and what was expected: it is no fault of the program."""
    (folder / "ship.jsonld").write_text(SHIP)
    for name, data in (("deep.json", b"[" * 200_000), ("octets.json", b"\x93\xff\x00\xfe")):
        (folder / name).write_bytes(data)
        result = run("validate", "ship.jsonld", "--vocabulary", name)
        told = f"dateline: {name} is no vocabulary\n  help: pass a schemaorg-*.jsonld file of a release\n"
        assert (2, told) == (result.exit_code, result.stderr)
