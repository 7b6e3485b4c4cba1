"""`dateline validate`: what it looks at, what it tells, how it ends."""

import gzip
import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from toolkit.cli.kinds import NEWSML_NAMESPACE, NEWSML_ROOTS
from toolkit.formats.newsmlg2.terms import CORE_NAMESPACE, ROOTS
from toolkit.validation import schema

Run = Callable[..., Result]

ARTICLE = '{"id": "https://example.org/a", "headline": "Talks", "date_published": "2025-03-02"}\n'
BROKEN = '{\n  "id": "https://example.org/a",\n  "headline": 12\n}\n'


def test_a_clean_document_ends_with_0(run: Run, folder: Path) -> None:
    """One quiet line and exit code 0."""
    (folder / "a.article.json").write_text(ARTICLE)
    result = run("validate", "a.article.json", "--select", "SCH")

    assert (0, "1 document checked, nothing found\n") == (result.exit_code, result.stdout)


def test_a_finding_is_told_with_its_line_and_a_caret(run: Run, folder: Path) -> None:
    """Exit code 1; the line it stands in; the caret under the place."""
    (folder / "a.article.json").write_text(BROKEN)
    result = run("validate", "a.article.json", "--select", "SCH")

    expected = (
        "error[SCH002] wrong-kind-of-value: headline is 12, expected a text\n"
        " --> a.article.json:3:3  /headline\n"
        "  |\n"
        '3 |   "headline": 12\n'
        "  |   ^\n"
        "  = help: write the value in the kind that is named\n"
        "\n"
        "1 error in 1 of 1 document\n"
    )
    assert (1, expected) == (result.exit_code, result.stdout)


def test_a_folder_is_searched_for_documents(run: Run, folder: Path) -> None:
    """By their names, in order, below folders that are not hidden; what is of another kind is passed over."""
    for name in ("b/x.article.json", "a/y.article.json", ".git/z.article.json", "node_modules/n.article.json"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(ARTICLE)
    (folder / "a" / "notes.txt").write_text("Some prose.")
    (folder / "a" / "map.json").write_text('{"type": "Feature"}')
    result = run("validate", ".", "--report", "json", "--select", "SCH")
    report = json.loads(result.stdout)

    assert ["a/y.article.json", "b/x.article.json"] == [document["source"] for document in report["documents"]]
    assert 0 == result.exit_code


def test_a_pattern_is_expanded(run: Run, folder: Path) -> None:
    """A quoted glob stands for what it matches; one that matches nothing is an error."""
    (folder / "sub").mkdir()
    (folder / "sub" / "a.article.json").write_text(ARTICLE)

    assert 0 == run("validate", "**/*.article.json", "--select", "SCH").exit_code
    assert "matches no file" in run("validate", "*.nothing").output


def test_standard_input_is_read(run: Run) -> None:
    """'-' stands for what is piped in."""
    result = run("validate", "-", "--report", "concise", "--select", "SCH", input=BROKEN.encode())

    assert result.stdout.startswith("<stdin>:3:3: error SCH002 headline is 12")


def test_a_packed_file_is_unpacked(run: Run, folder: Path) -> None:
    """gzip, by content; a damaged or endless one is told."""
    packed = gzip.compress(BROKEN.encode())
    (folder / "a.article.json.gz").write_bytes(packed)
    (folder / "cut.article.json.gz").write_bytes(packed[:-12])
    (folder / "bad.article.json.gz").write_bytes(packed[:10] + b"\xff" * 20)
    (folder / "bomb.article.json.gz").write_bytes(gzip.compress(b" " * (3 << 20)))

    assert "a.article.json.gz:3:3: error SCH002" in run("validate", ".", "--report", "concise").stdout
    assert "breaks off" in run("validate", "cut.article.json.gz").stdout
    assert "damaged gzip file" in run("validate", "bad.article.json.gz").stdout
    assert "larger than 1 MiB" in run("validate", "bomb.article.json.gz", "--max-size", "1").stdout


def test_members_of_a_gzip_file_are_joined(run: Run, folder: Path) -> None:
    """A file of several members is one document (RFC 1952 2.2)."""
    half = len(BROKEN) // 2
    packed = gzip.compress(BROKEN[:half].encode()) + gzip.compress(BROKEN[half:].encode())
    (folder / "a.article.json.gz").write_bytes(packed)

    assert "a.article.json.gz:3:3" in run("validate", ".", "--report", "concise").stdout


@pytest.mark.parametrize("name", ["wire.jsonl", "wire.json"])
def test_each_line_of_json_lines_is_a_document(run: Run, folder: Path, name: str) -> None:
    """Findings stand at their line in the file; a broken record does not stop the others."""
    lines = [ARTICLE.strip(), '{"id": "https://example.org/b", "headline": 1}', '{"id": "c"', ARTICLE.strip()]
    (folder / name).write_text("\n".join(lines) + "\n")
    result = run("validate", name, "--report", "concise", "--select", "SCH")

    found = result.stdout.splitlines()[:-1]
    assert [f"{name}:2:33: error SCH002", f"{name}:3"] == [found[0][: len(name) + 19], found[1][: len(name) + 2]]
    assert 1 == result.exit_code


def test_nothing_to_check_is_an_error(run: Run, folder: Path) -> None:
    """A run that looked at nothing must not pass for a clean one."""
    (folder / "empty").mkdir()
    result = run("validate", "empty")

    assert 2 == result.exit_code
    assert "nothing to check in empty" in result.stderr


def test_only_files_of_other_kinds_is_nothing_to_check(run: Run, folder: Path) -> None:
    """And it is told which they are."""
    (folder / "map.json").write_text('{"type": "Feature"}')
    result = run("validate", ".")

    assert 2 == result.exit_code
    assert "map.json: a JSON document of another kind, with type" in result.stderr


_OUTSIDE = (
    "an XML document of another kind, its root is <newsItem>, which has a name of NewsML-G2 but not its namespace"
)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 \n", "a PDF document"),
        (b"\0\1\2\3" * 30, "binary data"),
        (b"<rdf:RDF><x/></rdf:RDF>", "an RDF graph in XML"),
        (b'<RDF xmlns="http://my.netscape.com/rdf/simple/0.9/"/>', "an RSS 0.90 feed; dateline reads RSS 1.0"),
        (b'<feed xmlns="http://purl.org/atom/ns#"/>', "an Atom 0.3 feed; dateline reads Atom 1.0"),
        (b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', "a sitemap without news entries"),
        (b"<sitemapindex/>", "an index of sitemaps"),
        (b"<project><x/></project>", "an XML document of another kind, its root is <project>"),
        (b'<newsItem xmlns="urn:x"/>', f"{_OUTSIDE} http://iptc.org/std/nar/2006-10-01/"),
        (b"<?xml version='1.0'?>", "an XML document"),
        (b'{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}', "a JSON Schema"),
        (b"[1, 2]", "a JSON document of another kind"),
        (b"", "empty"),
    ],
)
def test_a_file_of_another_kind_is_told_by_its_kind(run: Run, folder: Path, data: bytes, kind: str) -> None:
    """Named, and none of ours: exit code 2, and what it seems to be."""
    (folder / "thing.bin").write_bytes(data)
    result = run("validate", "thing.bin")

    assert 2 == result.exit_code
    assert f"thing.bin: {kind}" in result.output


@pytest.mark.parametrize(
    "name", ["a.json", "a.jsonl", "a.xml", "a.ics", "a.rss", "a.ninjs.json", "a.jsonld", "a.ics.gz"]
)
def test_a_name_is_a_promise(run: Run, folder: Path, name: str) -> None:
    """What a server said in place of the document is no clean text: the document is broken."""
    data = b"Internal Server Error\n"
    (folder / name).write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    result = run("validate", ".", "--report", "concise")

    assert 1 == result.exit_code, result.output
    assert re.search(rf"^{name}:1:\d+: error SYN", result.stdout, re.MULTILINE)
    assert 0 == run("validate", "-", input=data).exit_code


def test_a_gzip_file_of_very_many_members_is_read(run: Run, folder: Path) -> None:
    """In time that grows with its size alone."""
    member = gzip.compress(b"")
    (folder / "a.article.json.gz").write_bytes(member * 20_000 + gzip.compress(b'{"id": "a", "headline": 1}'))

    assert "headline is 1" in run("validate", "a.article.json.gz").stdout


def test_what_cannot_be_opened_does_not_stop_the_others(run: Run, folder: Path) -> None:
    """Missing files, loops of links: told, and exit code 2; the rest is checked."""
    (folder / "a.article.json").write_text(BROKEN)
    (folder / "loop.article.json").symlink_to("loop.article.json")
    result = run("validate", "missing.json", "loop.article.json", "a.article.json")

    assert 2 == result.exit_code
    assert "SCH002" in result.stdout
    assert "missing.json: cannot read missing.json: No such file" in result.stdout
    assert "loop.article.json: cannot read" in result.stdout


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(run: Run, folder: Path) -> None:
    """Its permissions are named."""
    (folder / "a.article.json").write_text(ARTICLE)
    (folder / "a.article.json").chmod(0)

    assert "check its permissions" in run("validate", "a.article.json").stdout


def test_a_large_file_is_refused(run: Run, folder: Path) -> None:
    """Before it is read."""
    with (folder / "a.article.json").open("wb") as handle:
        handle.truncate(3 << 30)
    result = run("validate", "a.article.json")

    assert (2, True) == (result.exit_code, "larger than 64 MiB" in result.stdout)


def test_the_report_goes_to_a_file(run: Run, folder: Path) -> None:
    """--output; the folder is made, and one that cannot be is one clear message."""
    (folder / "a.article.json").write_text(BROKEN)
    result = run("validate", "a.article.json", "--report", "json", "--output", "out.json")
    assert 1 == result.exit_code
    assert schema.is_valid(json.loads((folder / "out.json").read_text()), "report.schema.json")

    run("validate", "a.article.json", "--report", "json", "--output", "new/er/out.json")
    assert (folder / "out.json").read_bytes() == (folder / "new" / "er" / "out.json").read_bytes()
    result = run("validate", "a.article.json", "--report", "json", "--output", "out.json/out.json")
    assert (2, True) == (result.exit_code, "cannot write out.json/out.json" in result.stderr)


def test_an_unknown_rule_gets_a_suggestion(run: Run, folder: Path) -> None:
    """A code that does not exist is wrong usage."""
    (folder / "a.article.json").write_text(ARTICLE)
    result = run("validate", "a.article.json", "--ignore", "SCH01")

    assert 2 == result.exit_code
    assert "there is no rule 'SCH01'; did you mean SCH001" in result.stderr


def test_an_ignored_rule_is_silent(run: Run, folder: Path) -> None:
    """By code, by name, by the beginning of the code."""
    (folder / "a.article.json").write_text(BROKEN)

    for name in ("SCH002", "wrong-kind-of-value", "SCH"):
        assert 0 == run("validate", "a.article.json", "--ignore", name).exit_code


def test_a_fault_of_ours_is_one_message(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception in a check is told as ours, and the other documents are checked."""

    def fail(*_args: object, **_options: object) -> None:
        raise ZeroDivisionError("oh")

    (folder / "a.article.json").write_text(ARTICLE)
    monkeypatch.setattr("toolkit.cli.checking.check_text", fail)
    result = run("validate", "a.article.json")
    assert 2 == result.exit_code
    assert "internal error: ZeroDivisionError: oh" in result.stdout

    monkeypatch.setenv("DATELINE_DEBUG", "1")
    assert isinstance(run("validate", "a.article.json").exception, ZeroDivisionError)


def test_colour_is_asked_for_or_told_by_the_environment(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Plain where there is no terminal; FORCE_COLOR and --color change it; NO_COLOR too."""
    (folder / "a.article.json").write_text(BROKEN)
    assert "\x1b[" not in run("validate", "a.article.json").stdout
    assert "\x1b[" in run("validate", "a.article.json", "--color", "always").stdout

    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run("validate", "a.article.json").stdout
    assert "\x1b[" not in run("validate", "a.article.json", "--color", "never").stdout


def test_the_names_of_newsml_that_are_written_out_are_those_of_the_format() -> None:
    """They tell what a file of another kind seems to be, without loading the format."""
    assert (frozenset(ROOTS), CORE_NAMESPACE) == (NEWSML_ROOTS, NEWSML_NAMESPACE)
