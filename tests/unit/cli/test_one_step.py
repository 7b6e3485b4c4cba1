"""What a run of `dateline calendar` writes is one step: all of it or nothing, wherever it fails."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import Result
from tellings import RUSSIA_EN, SCHEDULED, USA_EN, article, event

import toolkit
from toolkit.calendars.archive import Archive, ArchiveError

Run = Callable[..., Result]
_TOLD = {
    1: article(1, event("2025-02-11", "talks", "Riyadh", RUSSIA_EN, USA_EN, name="Talks", status=SCHEDULED)),
    2: article(2, event("2025-04-12", "vote", "Paris", "Anna Berg", name="Vote", status=SCHEDULED)),
}
_MADE = ("--archive", "a/e.db", "--site", "s", "-o", "o/t.ics", "--changes", "c/c.json")


@pytest.fixture
def articles(folder: Path) -> Path:
    """An article of yesterday and one of today."""
    for number, told in _TOLD.items():
        toolkit.dump(told, folder / f"{number}.article.json", validate=False)
    return folder


def state(folder: Path) -> dict[Path, object]:
    """What every file holds; of an archive its rows, since a row taken back may leave other octets."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder): rows(path) if path.suffix == ".db" else path.read_bytes() for path in files}


def rows(path: Path) -> object:
    """All that an archive holds."""
    with closing(sqlite3.connect(path)) as base:
        return [base.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for name in ("article", "calendar")]


def test_folders_are_made_for_all_that_is_written(run: Run, articles: Path) -> None:
    """For the calendar, the site, the changes and the archive alike."""
    result = run("calendar", "1.article.json", *_MADE)

    assert 0 == result.exit_code, result.output
    assert all((articles / name).is_file() for name in ("a/e.db", "s/index.html", "o/t.ics", "c/c.json"))


@pytest.mark.parametrize("first", [False, True])
@pytest.mark.parametrize("broken", ["o/t.ics", "c/c.json", "s/index.html", "s/events", "a/e.db"])
def test_where_one_thing_cannot_be_written_nothing_is(
    run: Run, articles: Path, broken: str, *, first: bool
) -> None:
    """Whichever it is, in the first run and in a later one; what happened is said, and no folder stays."""
    if not first:
        assert 0 == run("calendar", "1.article.json", *_MADE).exit_code
        _break(articles / broken)
    else:
        (articles / broken.partition("/")[0]).write_text("a file where a folder is to be")
    before = state(articles)
    folders = {path for path in articles.rglob("*") if path.is_dir()}
    result = run("calendar", "2.article.json", *_MADE)

    assert 2 == result.exit_code
    assert "Traceback" not in result.output
    assert before == state(articles)
    assert folders == {path for path in articles.rglob("*") if path.is_dir()}


def _break(path: Path) -> None:
    """Put something in the way of what is to be written there."""
    if path.suffix == ".db":
        with closing(sqlite3.connect(path)) as base, base:
            base.execute("CREATE TRIGGER no BEFORE INSERT ON article BEGIN SELECT RAISE(ABORT, 'full'); END")
    elif path.is_dir():
        for one in path.iterdir():
            one.unlink()
        path.rmdir()
        path.write_text("a file where a folder is to be")
    else:
        path.unlink()
        path.mkdir()


@pytest.mark.parametrize("name", ["dateline-site.json", "index.html", "t.ics", "c.json"])
def test_where_one_file_cannot_be_renamed_all_is_as_it_was(
    run: Run, articles: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files that were renamed are put back, and the archive forgets; the next run does it all."""
    run("calendar", "1.article.json", *_MADE)
    before = state(articles)
    replace = Path.replace

    def refuse(path: Path, target: Path) -> Path:
        if target.name == name and path.name.endswith(".part") and target.exists() and len(refused) < 1:
            refused.append(name)
            raise PermissionError(1, "Operation not permitted")
        return replace(path, target)

    refused: list[str] = []
    monkeypatch.setattr(Path, "replace", refuse)
    result = run("calendar", "2.article.json", *_MADE)

    assert [name] == refused
    assert (2, True) == (result.exit_code, "nothing is written: calendar, site, changes" in result.stderr)
    assert before == state(articles)
    assert 0 == run("calendar", "2.article.json", *_MADE).exit_code
    assert 1 == len(json.loads((articles / "c/c.json").read_text())["added"])


def test_what_a_run_changed_in_an_archive_can_be_taken_back(tmp_path: Path) -> None:
    """Articles that are new, and those that took the place of others, and the calendar."""
    with Archive(tmp_path / "e.db") as archive:
        archive.record([_TOLD[1]], toolkit.merge([_TOLD[1]]))
        before = archive.read()
        archive.record(_TOLD.values(), toolkit.merge(_TOLD.values()))
        archive.undo()

        assert before == archive.read()


def test_an_archive_that_another_run_holds_is_told(tmp_path: Path) -> None:
    """And holds what it held."""
    with Archive(tmp_path / "e.db") as archive, closing(sqlite3.connect(tmp_path / "e.db")) as other:
        archive.record([_TOLD[1]], toolkit.merge([_TOLD[1]]))
        archive._base.execute("PRAGMA busy_timeout = 10")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError, match="locked"):
            archive.record([_TOLD[2]], toolkit.merge([_TOLD[2]]))
        other.execute("ROLLBACK")

        assert (_TOLD[1],) == archive.read().articles


def test_an_archive_in_which_nothing_was_recorded_leaves_no_file(tmp_path: Path) -> None:
    """A run that failed leaves nothing to be taken for an archive."""
    with Archive(tmp_path / "e.db") as archive:
        assert () == archive.read().articles

    assert [] == list(tmp_path.iterdir())


def test_what_is_no_part_of_the_site_any_more_and_cannot_be_removed_is_told(
    run: Run, articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All else is published, and the next run tries again."""
    run("calendar", "1.article.json", "2.article.json", "--site", "s")
    (gone,) = [path for path in (articles / "s" / "events").glob("*.ics") if "20250412" in path.read_text()]
    unlink = Path.unlink

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == gone.name:
            raise PermissionError(1, "Operation not permitted", str(path))
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "unlink", refuse)
        result = run("calendar", "1.article.json", "--site", "s")
    assert (2, True) == (result.exit_code, "all is published, but" in result.stderr)
    assert gone.exists()
    assert 0 == run("calendar", "1.article.json", "--site", "s").exit_code
    assert not gone.exists()


@pytest.mark.parametrize("option", [("-o", "s/calendar.ics"), ("--changes", "s/../s/events.jsonld")])
def test_a_file_of_the_site_is_not_written_twice(run: Run, articles: Path, option: tuple[str, str]) -> None:
    """By -o or --changes; another name in its folder is left alone by the site."""
    result = run("calendar", "1.article.json", "--site", "s", *option)
    assert (2, True) == (result.exit_code, "is a file of the site" in result.stderr)
    assert not (articles / "s").exists()

    for _ in range(2):
        assert 0 == run("calendar", "1.article.json", "--site", "s", "-o", "s/talks.ics").exit_code
    assert (articles / "s" / "talks.ics").exists()
