"""The examples: each article with its outputs beside it, byte for byte (DATELINE_UPDATE=1 rewrites them)."""

import os
from pathlib import Path

import pytest

import toolkit

EXAMPLES = Path(__file__).parents[1] / "examples"
ARTICLES = sorted(EXAMPLES.glob("*.txt"))
TARGETS = ("jsonld", "newsmlg2", "icalendar")


def beside(path: Path, name: str) -> Path:
    """The golden file of an article in a format."""
    return path.with_name(path.stem + toolkit.FORMATS[name].suffixes[0])


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_example_gives_what_lies_beside_it(path: Path, name: str) -> None:
    """The article as it is read today, written as it was."""
    document = toolkit.dumps(toolkit.load(path, "text"), name)
    golden = beside(path, name)
    if os.environ.get("DATELINE_UPDATE"):
        golden.write_bytes(document.encode())

    assert golden.read_bytes().decode() == document


@pytest.mark.parametrize("name", TARGETS)
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_an_example_is_clean(path: Path, name: str) -> None:
    """What we show has no error."""
    report = toolkit.validate(beside(path, name), name)

    assert [] == [str(found) for found in report.errors]


def test_there_are_examples_in_both_languages() -> None:
    """Two Russian and two English at least."""
    languages = [toolkit.load(path, "text").language for path in ARTICLES]

    assert languages.count("ru") >= 2
    assert languages.count("en") >= 2
