"""Nothing is written over what a command reads, nor two things into one file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

ARTICLE = '{"id": "https://example.org/a", "headline": "Talks", "date_published": "2025-03-02"}\n'


@pytest.fixture
def article(folder: Path) -> Path:
    """An article in the folder."""
    path = folder / "a.article.json"
    path.write_text(ARTICLE)
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "a.article.json", "--output", "a.article.json"),
        ("validate", "a.article.json", "--report", "sarif=./a.article.json"),
        ("validate", "a.article.json", "--write-baseline", "a.article.json"),
        ("calendar", "a.article.json", "-o", "a.article.json"),
        ("calendar", "a.article.json", "-o", "c.ics", "--changes", "a.article.json"),
        ("calendar", "a.article.json", "-o", "c.ics", "--update", "a.article.json", "--changes", "a.article.json"),
    ],
)
def test_an_input_is_not_overwritten(run: Run, article: Path, arguments: tuple[str, ...]) -> None:
    """Exit code 2, and the input as it was."""
    result = run(*arguments)

    assert 2 == result.exit_code
    assert "is an input, and would be overwritten" in result.stderr
    assert ARTICLE == article.read_text()


def test_a_document_found_in_a_folder_is_not_overwritten(run: Run, article: Path) -> None:
    """By any report; exit code 2, and the document as it was. Nor is a file that is no document."""
    other = article.with_name("package.json")
    other.write_text('{"name": "news"}')
    for option in (("--report", "json={}"), ("--output", "{}"), ("--write-baseline", "{}")):
        for name, text in (("a.article.json", ARTICLE), ("package.json", '{"name": "news"}')):
            result = run("validate", ".", *(part.format(name) for part in option))
            assert 2 == result.exit_code
            assert f"{name} is an input, and would be overwritten" in result.stderr
            assert text == article.with_name(name).read_text()


@pytest.mark.parametrize("name", ["r.json", "r.html", "r.xml", "r.jsonl"])
@pytest.mark.parametrize("report", ["json", "jsonlines", "sarif", "junit", "gitlab", "html", "baseline"])
def test_a_report_in_the_folder_is_written_again(run: Run, article: Path, report: str, name: str) -> None:
    """It is no input: the second run says what the first one said, with findings and without."""
    target = ("--write-baseline", name) if report == "baseline" else ("--report", f"{report}={name}")
    for text in (ARTICLE, ARTICLE.replace("2025-03-02", "2025-02-30")):
        article.write_text(text)
        Path(name).unlink(missing_ok=True)
        first, written = run("validate", ".", *target), Path(name).read_text()
        second = run("validate", ".", *target)

        assert 2 != first.exit_code
        assert (first.exit_code, first.output, written) == (
            second.exit_code,
            second.output,
            Path(name).read_text(),
        )


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "a.article.json", "--report", "sarif=r.json", "--report", "junit=./r.json"),
        ("validate", "a.article.json", "--report", "sarif=r.json", "--output", "r.json"),
        ("calendar", "a.article.json", "-o", "c.ics", "--changes", "c.ics"),
    ],
)
def test_two_things_are_not_written_into_one_file(
    run: Run, article: Path, folder: Path, arguments: tuple[str, ...]
) -> None:
    """Exit code 2, and nothing is written."""
    result = run(*arguments)

    assert 2 == result.exit_code
    assert "would both write" in result.stderr
    assert [article] == list(folder.iterdir())


def test_reports_may_all_go_nowhere(run: Run, article: Path) -> None:
    """A device holds nothing that could be lost."""
    result = run("validate", article, "--report", "sarif=/dev/null", "--report", "junit=/dev/null")

    assert 0 == result.exit_code


def test_a_size_beyond_all_bounds_is_wrong_usage(run: Run, article: Path) -> None:
    """No number that a file's length cannot be."""
    result = run("validate", article, "--max-size", "99999999999999")

    assert 2 == result.exit_code
    assert "99999999999999 is not in the range" in result.stderr


def test_the_target_that_failed_is_named(run: Run, article: Path, folder: Path) -> None:
    """Of several documents of one article, the one in whose place a folder stands."""
    (folder / "o" / "a.ics").mkdir(parents=True)
    result = run("convert", article, "-o", "o")

    assert 2 == result.exit_code
    assert "a.ics: Is a directory" in result.stderr
    assert [folder / "o" / "a.ics"] == list((folder / "o").iterdir())


def test_a_calendar_and_its_changes_do_not_both_go_to_standard_output(run: Run, article: Path) -> None:
    """One would follow the other in one stream, which neither a calendar's reader nor JSON's takes."""
    result = run("calendar", "a.article.json", "-o", "-", "--changes", "-")

    assert (2, "") == (result.exit_code, result.stdout)
    assert "-o - and --changes - would both be written to standard output" in result.stderr
