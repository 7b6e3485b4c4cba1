"""`dateline validate --previous`: what changed since the calendar was published."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

BEFORE = "\r\n".join(
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Example//Talks//EN",
        "BEGIN:VEVENT",
        "UID:0b2c7d1e-3f4a-5b6c-8d9e-0f1a2b3c4d5e",
        "DTSTAMP:20250218T120000Z",
        "SEQUENCE:0",
        "DTSTART:20250305T070000Z",
        "SUMMARY:Talks",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
)
MOVED = BEFORE.replace("20250305", "20250306")
RENAMED = BEFORE.replace("UID:0", "UID:1")


@pytest.fixture
def published(folder: Path) -> Path:
    """A folder with the calendar as it was."""
    (folder / "published").mkdir()
    (folder / "published" / "talks.ics").write_text(BEFORE, newline="")
    return folder / "published"


@pytest.mark.parametrize(("now", "expected"), [(MOVED, "ICS506"), (RENAMED, "ICS702"), (BEFORE, None)])
@pytest.mark.parametrize("name", ["published/talks.ics", "published"])
def test_a_change_that_was_not_counted_is_found(
    run: Run, folder: Path, published: Path, now: str, expected: str | None, name: str
) -> None:
    """A moved event with the old SEQUENCE, an old one with a new UID; by a file, or by a folder of such files."""
    (folder / "talks.ics").write_text(now, newline="")
    result = run("validate", "talks.ics", "--previous", name, "--report", "concise")

    assert ([expected] if expected else []) == [code for code in ("ICS506", "ICS702") if code in result.output]
    assert "ICS506" not in run("validate", "talks.ics").output


def test_the_revision_is_counted_by_fix(run: Run, folder: Path, published: Path) -> None:
    """One more than it was, and nothing else is touched."""
    (folder / "talks.ics").write_text(MOVED, newline="")
    run("validate", "talks.ics", "--previous", published, "--fix")

    assert MOVED.replace("SEQUENCE:0", "SEQUENCE:1") == (folder / "talks.ics").read_bytes().decode()


def test_a_calendar_that_is_new_has_no_version_before(run: Run, folder: Path, published: Path) -> None:
    """A folder need not have every name."""
    (folder / "other.ics").write_text(MOVED, newline="")

    assert 0 == run("validate", "other.ics", "--previous", published).exit_code


@pytest.mark.parametrize("text", [None, "no calendar"])
def test_a_version_before_that_cannot_be_used_is_told(run: Run, folder: Path, text: str | None) -> None:
    """It is not there, or is no calendar."""
    (folder / "talks.ics").write_text(BEFORE, newline="")
    if text is not None:
        (folder / "old.ics").write_text(text)
    result = run("validate", "talks.ics", "--previous", "old.ics")

    assert 2 == result.exit_code
    assert "old.ics" in result.output


def test_a_version_before_in_a_folder_that_cannot_be_used_is_a_problem_of_its_document(
    run: Run, folder: Path, published: Path
) -> None:
    """The other documents are checked."""
    (published / "talks.ics").write_text("no calendar")
    (folder / "talks.ics").write_text(BEFORE, newline="")
    result = run("validate", "talks.ics", "--previous", published)

    assert 2 == result.exit_code
    assert "cannot be used" in result.output


def test_a_calendar_is_not_compared_with_itself(run: Run, folder: Path, published: Path) -> None:
    """Whichever way it is named: nothing would be found. What a folder holds besides is passed by."""
    (folder / "talks.ics").write_text(MOVED, newline="")
    for previous in (".", "talks.ics", "published/../talks.ics"):
        result = run("validate", "talks.ics", "--previous", previous)
        assert (2, True) == (result.exit_code, "talks.ics would be compared with itself" in result.stderr)

    assert "ICS506" in run("validate", ".", "--previous", "published", "--report", "concise").output


def test_where_nothing_is_compared_that_is_said(run: Run, folder: Path, published: Path) -> None:
    """No file of the folder has the name of one that is checked."""
    (folder / "visits.ics").write_text(MOVED, newline="")
    said = "published: no file there has the name of one that is checked, and nothing is compared"

    assert said in run("validate", "visits.ics", "--previous", "published").stderr
    assert said in run("validate", "published/", "--previous", "published").stderr
    (folder / "talks.ics").write_text(MOVED, newline="")
    assert said not in run("validate", "visits.ics", "talks.ics", "--previous", "published").stderr
