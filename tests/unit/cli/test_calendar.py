"""`dateline calendar` and `dateline diff`: one calendar of many articles, kept right from run to run."""

import contextlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from click.testing import Result
from tellings import CANCELLED, HAPPENED, RUSSIA, RUSSIA_EN, SCHEDULED, USA, USA_EN, article, event

import toolkit
from toolkit.calendars.archive import Archive
from toolkit.merging.kinds import TITLES
from toolkit.model import Article, ArticleStatus, Embargo, EventStatus, When
from toolkit.validation import schema

Run = Callable[..., Result]
FIRST = article(
    1,
    event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru", name="Переговоры", status=HAPPENED),
    event("2025-03-05", "meeting", "Женева", RUSSIA, USA, language="ru", name="Встреча", status=SCHEDULED),
    published="2025-02-19",
    language="ru",
)
SECOND = article(
    2,
    event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN, name="Talks", status=HAPPENED),
    published="2025-02-20",
)
MOVED = article(
    3,
    event(
        "2025-03-12",
        "meeting",
        "Geneva",
        RUSSIA_EN,
        USA_EN,
        name="Meeting moved",
        previous_when=When.parse("2025-03-05"),
    ),
    published="2025-03-02",
)


@pytest.fixture
def articles(folder: Path) -> Path:
    """Three articles of two languages in a folder."""
    inputs = folder / "in"
    inputs.mkdir()
    for number, one in enumerate((FIRST, SECOND, MOVED), start=1):
        save(one, inputs / f"{number}.article.json")
    return inputs


def save(one: Article, path: Path) -> None:
    """Write an article as its own format."""
    toolkit.dump(one, path, "article", validate=False)


def test_the_day_of_articles_that_do_not_say_when_they_appeared(run: Run, folder: Path) -> None:
    """It is that of the run; an article that says its own keeps it."""
    (folder / "a.txt").write_text("LIMA (AP) - The two ministers will meet in Oslo on Friday, Jane Roe said.\n")
    (folder / "b.txt").write_text("Date: 2025-03-03\n\nThe presidents will meet in Geneva on Friday, she said.\n")

    result = run("calendar", "a.txt", "b.txt", "-o", "x.ics", "--published", "2026-11-30")

    assert 0 == result.exit_code, result.output
    days = {str(one.when) for one in toolkit.load_feed(folder / "x.ics").events}
    assert {"2026-12-04", "2025-03-07"} == days


def test_many_articles_become_one_calendar(run: Run, articles: Path, folder: Path) -> None:
    """Each event once, valid, and what was added is told."""
    result = run("calendar", articles, "-o", folder / "talks.ics", "--title", "Talks")

    assert 0 == result.exit_code, result.output
    feed = toolkit.load_feed(folder / "talks.ics")
    assert ["2025-02-18", "2025-03-12"] == [str(one.when) for one in feed.all_events]
    assert toolkit.validate(folder / "talks.ics").ok
    assert 2 == result.stdout.count("added ")


def test_a_calendar_says_where_it_will_be_and_carries_no_data_unasked(
    run: Run, articles: Path, folder: Path
) -> None:
    """The address of the file itself, and the form of the JSON-LD, as they were chosen."""
    address = "https://example.org/talks.ics"
    result = run(
        "calendar", articles, "-o", folder / "talks.ics", "--source", address, "--structured-data", "none"
    )
    text = (folder / "talks.ics").read_text()

    assert 0 == result.exit_code, result.output
    assert f"SOURCE;VALUE=URI:{address}\n" in text
    assert "ATTACH" not in text


def test_two_runs_are_byte_identical(run: Run, articles: Path, folder: Path) -> None:
    """In any order of the inputs, calendar and site have the same octets."""
    files = sorted(articles.iterdir())
    run("calendar", *files, "-o", folder / "a.ics", "--site", folder / "a")
    run("calendar", *reversed(files), "-o", folder / "b.ics", "--site", folder / "b")

    assert (folder / "a.ics").read_bytes() == (folder / "b.ics").read_bytes()
    listed = sorted(path.relative_to(folder / "a") for path in (folder / "a").rglob("*") if path.is_file())
    assert all((folder / "a" / path).read_bytes() == (folder / "b" / path).read_bytes() for path in listed)


def test_an_update_keeps_uids_and_raises_sequences(run: Run, articles: Path, folder: Path) -> None:
    """A meeting that an article of today moves keeps its uid; the change is told on the terminal and as JSON."""
    run("calendar", articles / "1.article.json", "-o", folder / "t.ics")
    before = {str(one.when): one for one in toolkit.load_feed(folder / "t.ics").all_events}
    result = run(
        "calendar",
        articles / "3.article.json",
        "-o",
        folder / "t.ics",
        "--update",
        folder / "t.ics",
        "--changes",
        folder / "c.json",
    )
    after = {str(one.when): one for one in toolkit.load_feed(folder / "t.ics").all_events}
    changes = json.loads((folder / "c.json").read_text())

    assert 0 == result.exit_code, result.output
    assert {"2025-02-18", "2025-03-12"} == set(after)
    assert before["2025-03-05"].uid == after["2025-03-12"].uid
    assert (before["2025-03-05"].sequence or 0) + 1 == after["2025-03-12"].sequence
    assert before["2025-02-18"] == after["2025-02-18"]
    assert "when: 2025-03-05 -> 2025-03-12" in result.stdout
    assert schema.is_valid(changes, "calendar-diff.schema.json")
    assert ["2025-03-12"] == [
        field["new"] for one in changes["changed"] for field in one["fields"] if field["field"] == "when"
    ]


def test_an_update_with_the_same_articles_changes_no_octet(run: Run, articles: Path, folder: Path) -> None:
    """Through the file and back nothing drifts."""
    run("calendar", articles, "-o", folder / "t.ics")
    before = (folder / "t.ics").read_bytes()
    result = run("calendar", articles, "-o", folder / "t.ics", "--update", folder / "t.ics")

    assert before == (folder / "t.ics").read_bytes()
    assert "0 added, 0 changed, 0 cancelled" in result.stdout


def test_the_first_run_of_an_update_writes_the_calendar(run: Run, articles: Path, folder: Path) -> None:
    """One command line for every day: what --update names may be missing where -o is about to write it."""
    result = run("calendar", articles, "-o", folder / "t.ics", "--update", "t.ics")

    assert 0 == result.exit_code
    assert (folder / "t.ics").is_file()


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("half.ics", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n", "half.ics is damaged"),
        ("news.txt", b"Talks\n\nRiyadh, 18 Feb. The talks were held on Tuesday.\n", "news.txt is no calendar"),
        ("none.ics", None, "cannot read none.ics"),
        ("in", None, "in is a folder"),
    ],
)
def test_what_is_no_whole_calendar_is_not_updated(
    run: Run, articles: Path, folder: Path, name: str, data: bytes | None, said: str
) -> None:
    """Its entries would be published anew under other identifiers."""
    if data:
        (folder / name).write_bytes(data)
    result = run("calendar", articles, "-o", "t.ics", "--update", name)

    assert 2 == result.exit_code
    assert said in result.stderr
    assert not (folder / "t.ics").exists()


def test_a_language_is_no_change(run: Run, articles: Path, folder: Path) -> None:
    """Published in one language, and again in it."""
    run("calendar", articles, "-o", folder / "t.ics", "--language", "en")
    result = run("calendar", articles, "-o", folder / "t.ics", "--update", folder / "t.ics", "--language", "en")

    assert "0 added, 0 changed, 0 cancelled" in result.stdout, result.stdout


def test_an_archive_remembers_from_run_to_run(run: Run, articles: Path, folder: Path) -> None:
    """Articles one by one come to what they come to together; the same again changes nothing."""
    for number in (1, 2, 3):
        result = run(
            "calendar", articles / f"{number}.article.json", "--archive", folder / "e.db", "-o", folder / "t.ics"
        )
        assert 0 == result.exit_code, result.output
    state = ((folder / "e.db").read_bytes(), (folder / "t.ics").read_bytes())
    run("calendar", articles / "3.article.json", "--archive", folder / "e.db", "-o", folder / "t.ics")
    run("calendar", "--archive", folder / "e.db", "-o", folder / "t.ics")

    assert state == ((folder / "e.db").read_bytes(), (folder / "t.ics").read_bytes())
    assert ["2025-02-18", "2025-03-12"] == [
        str(one.when) for one in toolkit.load_feed(folder / "t.ics").all_events
    ]


def test_a_third_run_changes_only_what_its_article_touches(run: Run, articles: Path, folder: Path) -> None:
    """Two runs give the same tree, untouched; a third adds a source to one event: its pages and what lists it."""
    made = ("--archive", folder / "e.db", "--site", folder / "s", "-o", folder / "t.ics", "--language", "en")
    run("calendar", articles / "1.article.json", *made)
    first = tree(folder / "s")
    run("calendar", articles / "1.article.json", *made)
    second = tree(folder / "s")
    run("calendar", articles / "2.article.json", *made)
    third = tree(folder / "s")
    (talks,) = (one for one in toolkit.load_feed(folder / "t.ics").all_events if one.kind == "talks")
    touched = {path for path in third if third[path] != second.get(path)}

    assert first == second
    assert first.keys() == third.keys()
    assert {path for path in touched if "events/" in path} == {
        f"{language}events/{talks.uid}.{ending}" for language in ("", "ru/") for ending in ("html", "ics")
    }
    assert {"index.html", "calendar.ics", "events.jsonld"} <= touched
    assert {"style.css", "site.js", "dateline-site.json"}.isdisjoint(touched)


def tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    """All files of a folder, with when they were written."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}


@pytest.mark.parametrize(("missing", "status", "raised"), [("keep", SCHEDULED, 0), ("cancel", CANCELLED, 1)])
def test_what_no_article_tells_any_more_is_kept_or_cancelled(
    run: Run, articles: Path, folder: Path, missing: str, status: EventStatus, raised: int
) -> None:
    """As --missing says; a cancelled entry keeps its uid, and its sequence is raised."""
    run("calendar", articles / "1.article.json", "-o", folder / "t.ics")
    before = {one.kind: one for one in toolkit.load_feed(folder / "t.ics").all_events}
    update = ("--update", folder / "t.ics", "--missing", missing)
    result = run("calendar", articles / "2.article.json", "-o", folder / "t.ics", *update)
    after = {one.kind: one for one in toolkit.load_feed(folder / "t.ics").all_events}

    assert (before["meeting"].uid, status) == (after["meeting"].uid, after["meeting"].status)
    assert (before["meeting"].sequence or 0) + raised == (after["meeting"].sequence or 0)
    assert f"0 added, 1 changed, {raised} cancelled" in result.stdout
    assert (1, raised) == (result.stdout.count("changed   "), result.stdout.count("cancelled  "))


def test_killed_at_any_moment_archive_and_files_are_whole(run: Run, articles: Path, folder: Path) -> None:
    """After a kill every calendar can be read; the next run comes to what an undisturbed one comes to."""
    clean, killed = folder / "clean", folder / "killed"
    for number in (1, 2, 3):
        run("calendar", articles / f"{number}.article.json", *_made(clean))
    usual = _seconds(articles / "1.article.json", folder / "timed")
    for number, share in ((1, 0.85), (2, 0.75), (3, 0.95)):
        with contextlib.suppress(subprocess.TimeoutExpired):
            _run_apart(articles / f"{number}.article.json", killed, timeout=usual * share)
        for path in killed.rglob("*.ics"):
            assert toolkit.validate(path).ok
        with Archive(killed / "e.db") as archive:
            assert len(archive.read().articles) in {number - 1, number}
        again = run("calendar", articles / f"{number}.article.json", *_made(killed))
        assert 0 == again.exit_code, again.output

    assert {path: data for path, (_, data) in tree(clean / "s").items()} == {
        path: data for path, (_, data) in tree(killed / "s").items()
    }
    assert (clean / "t.ics").read_bytes() == (killed / "t.ics").read_bytes()


def _made(folder: Path) -> tuple[object, ...]:
    folder.mkdir(exist_ok=True)
    return ("--archive", folder / "e.db", "--site", folder / "s", "-o", folder / "t.ics", "--language", "en")


def _run_apart(one: Path, folder: Path, timeout: float) -> None:
    """In a process of its own, killed when its time is over."""
    command = [sys.executable, "-m", "toolkit", "calendar", one, *_made(folder), "-q"]
    root = {**os.environ, "PYTHONPATH": str(Path(toolkit.__file__).parents[1])}
    words = [str(word) for word in command]
    done = subprocess.run(words, env=root, timeout=timeout, check=False, capture_output=True, text=True)
    assert 0 == done.returncode, done.stderr


def _seconds(one: Path, folder: Path) -> float:
    begun = time.monotonic()
    _run_apart(one, folder, timeout=60)
    return time.monotonic() - begun


def test_events_are_chosen_and_named_in_a_language(run: Run, articles: Path, folder: Path) -> None:
    """By date and kind; names in the language asked for."""
    run("calendar", articles, "-o", folder / "t.ics", "--until", "2025-02", "--language", "en", "--kind", "talks")
    (one,) = toolkit.load_feed(folder / "t.ics").all_events

    assert ("Talks", "2025-02-18") == (one.name, str(one.when))


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("--since", "2025-03"), ["Встреча"]),
        (("--until", "2025-02-28"), ["Переговоры"]),
        (("--actor", "US"), ["Переговоры", "Встреча"]),
        (("--actor", "Россия"), ["Переговоры", "Встреча"]),
        (("--place", "Geneva"), ["Встреча"]),
        (("--place", "Швейцария"), ["Встреча"]),
        (("--kind", "talks,call"), ["Переговоры"]),
        (("--kind", "negotiations"), ["Переговоры"]),
        (("--status", "happened"), ["Переговоры"]),
        (("--min-precision", "day"), ["Переговоры", "Встреча"]),
        (("--min-precision", "minute"), []),
        (("--place", "Женева", "--status", "happened"), []),
    ],
)
def test_each_condition_chooses(
    run: Run, folder: Path, articles: Path, arguments: tuple[str, ...], names: list[str]
) -> None:
    """By first and last day, actor, place, kind, status and precision, in either language; all must hold."""
    result = run("calendar", articles / "1.article.json", "-o", folder / "t.jsonld", *arguments)

    assert 0 == result.exit_code, result.output
    assert names == [one.name for one in toolkit.load_feed(folder / "t.jsonld").all_events]


@pytest.mark.parametrize(
    ("option", "name", "instead"),
    [
        ("--actor", "Чили", "its actors are Russia, United States"),
        ("--actor", "Rusia", "did you mean Russia?"),
        ("--place", "Оттава", "its places are Geneva, Riyadh"),
        ("--place", "Genva", "did you mean Geneva?"),
        ("--kind", "vote", "its kinds are meeting, talks"),
    ],
)
def test_what_is_asked_for_and_not_there_is_told(
    run: Run, folder: Path, articles: Path, option: str, name: str, instead: str
) -> None:
    """An empty calendar is written, and standard error says that nobody has it, and what there is."""
    result = run("calendar", articles, "-o", folder / "t.ics", option, name)

    assert 0 == result.exit_code
    assert f"no event of the calendar has the {option.removeprefix('--')} {name!r}; {instead}" in result.stderr


def test_of_many_names_the_first_are_told(run: Run, folder: Path) -> None:
    """And how many more there are; where there is none, that is said."""
    many = [event(f"20{number:02}-02-18", "vote", f"Place {number:02}", uid=f"u{number}") for number in range(25)]
    save(article(1, *many), folder / "1.article.json")
    save(article(2), folder / "2.article.json")
    told = run("calendar", "1.article.json", "-o", "t.ics", "--place", "Oslo").stderr
    none = run("calendar", "2.article.json", "-o", "t.ics", "--place", "Oslo").stderr

    assert "Place 18, Place 19 and 5 more" in told
    assert "its places: none is known" in none


def test_the_help_names_every_kind_and_status(run: Run) -> None:
    """None has to be guessed."""
    text = " ".join(run("calendar", "--help").stdout.split())

    assert [] == [word for word in (*TITLES, *EventStatus) if f"{word}," not in text and f"{word}." not in text]


def test_what_changed_is_told_in_the_calendars_language(run: Run, articles: Path, folder: Path) -> None:
    """In Russian: new events, the fields by name, and the sum."""
    first = run("calendar", articles / "1.article.json", "-o", folder / "t.ics", "--language", "ru")
    update = ("--update", folder / "t.ics", "--language", "ru")
    moved = run("calendar", articles / "3.article.json", "-o", folder / "t.ics", *update)
    doubted = article(4, event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN, name="Talks", status=CANCELLED))
    save(doubted, articles / "4.article.json")
    differing = run("calendar", articles, "-o", folder / "u.ics", "--language", "ru")

    assert "новое      2025-02-18       Переговоры" in first.stdout
    assert "событий: 2, сообщений о них: 2; новых: 2, изменено: 0, отменено: 0" in first.stdout
    assert "когда: 2025-03-05 -> 2025-03-12" in moved.stdout
    assert "расходятся Переговоры: состояние: cancelled / happened" in differing.stdout


def test_contradicting_sources_are_on_the_site(run: Run, articles: Path, folder: Path) -> None:
    """On the event's page, also where the calendar published before gave the event its uid."""
    run("calendar", articles, "-o", folder / "t.ics")
    old = toolkit.load_feed(folder / "t.ics").all_events[0]
    doubted = article(
        4, event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN, name="Talks", status=CANCELLED),
        published="2025-01-01",
    )  # fmt: skip
    save(doubted, articles / "4.article.json")
    run("calendar", articles, "--update", folder / "t.ics", "--site", folder / "s", "--language", "en")
    page = (folder / "s" / "events" / f"{old.uid}.html").read_text(encoding="utf-8")

    assert "Where the sources differ" in page
    assert "https://example.org/4" in page


def test_each_actor_gets_a_file(run: Run, articles: Path, folder: Path) -> None:
    """Named for the actor."""
    result = run("calendar", articles, "-o", folder / "out", "--split-by", "actor")

    assert 0 == result.exit_code, result.output
    assert ["russia.ics", "us.ics"] == sorted(path.name for path in (folder / "out").iterdir())


def test_standard_output_carries_the_calendar_alone(run: Run, articles: Path) -> None:
    """What changed goes to standard error."""
    result = run("calendar", articles, "-o", "-")

    assert result.stdout.startswith("BEGIN:VCALENDAR")
    assert "added" not in result.stdout


def test_an_unreadable_article_is_told_and_the_others_used(run: Run, articles: Path, folder: Path) -> None:
    """Exit code 2, and a calendar of the rest."""
    (articles / "4.article.json").write_text('{"headline": 1}')
    result = run("calendar", articles, "-o", folder / "t.ics")

    assert 2 == result.exit_code
    assert "4.article.json" in result.stderr
    assert 2 == len(toolkit.load_feed(folder / "t.ics").all_events)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("-o", "x.ics"), "name the articles"),
        (("in",), "say where to"),
        (("in", "-o", "x.doc"), "stands for no format"),
        (("in", "--split-by", "actor"), "say where to"),
        (("in", "-o", "x.ics", "--since", "soon"), "is not a date"),
        (("in", "-o", "x.ics", "--until", "2025-13"), "is no day, month or year"),
        (("in", "-o", "x.ics", "--since", "2025-03", "--until", "2025-02"), "is before --since"),
        (("in", "-o", "x.ics", "--kind", "tals"), "did you mean talks"),
        (("in", "-o", "x.ics", "--kind", "xyzzy"), "kinds are "),
        (("in", "-o", "x.ics", "--status", "maybe"), "not one of happened"),
        (("in", "-o", "x.ics", "--min-precision", "week"), "'week' is not one of"),
        (("in", "-o", "x.ics", "--missing", "drop"), "'drop' is not one of"),
        (("in", "-o", "x.ics", "--split-by", "place"), "'place' is not"),
        (("in", "-o", "x.ics", "--language", "de"), "'de' is not one of"),
        (("in", "-o", "x.ics", "--timezone", "Mars/Base"), "there is no time zone"),
        (("in", "-o", "x.ics", "--published", "today"), "--published: "),
        (("in", "-o", "x.ics", "--update", "in/1.article.json", "--update", "in"), "in"),
        (("in", "--site", "s", "--base-url", "javascript:alert(1)"), "begins with https://"),
        (("in", "-o", "x.ics", "--source", "file:///talks.ics"), "begins with https://"),
        (("nowhere.txt", "-o", "x.ics"), "nowhere.txt"),
        (("in", "--archive", "in/1.article.json"), "cannot be used as an archive"),
        (("in", "--archive", "in/1.article.json/x.db"), "cannot open"),
        (("in", "--site", "in"), "not empty"),
    ],
)
def test_wrong_usage_is_one_message(run: Run, articles: Path, arguments: tuple[str, ...], said: str) -> None:
    """Exit code 2 and what to do."""
    result = run("calendar", *arguments)

    assert 2 == result.exit_code
    assert said in result.stderr
    assert "Traceback" not in result.output


def test_a_difference_of_two_files_is_told(run: Run, articles: Path, folder: Path) -> None:
    """Exit code 1 where there is one, 0 where there is none; the same as JSON."""
    save(article(1, event("2025-02-18", "talks", "Riyadh", uid="a-1", name="Talks")), folder / "a.article.json")
    save(
        article(1, event("2025-02-18", "talks", "Riyadh", uid="a-1", name="Talks", status=CANCELLED)),
        folder / "b.article.json",
    )
    found = run("diff", folder / "a.article.json", folder / "b.article.json")
    same = run("diff", folder / "a.article.json", folder / "a.article.json")
    plain = json.loads(run("diff", folder / "a.article.json", folder / "b.article.json", "--json").stdout)

    assert (1, 0) == (found.exit_code, same.exit_code)
    assert "status: (none) -> cancelled" in found.stdout
    assert ["a-1"] == plain["cancelled"]


def test_serving_needs_a_folder(run: Run, folder: Path) -> None:
    """Exit code 2 and how to get one."""
    result = run("serve", folder / "none")

    assert 2 == result.exit_code
    assert "--site" in result.stderr


def test_one_address_is_not_that_of_several_calendars(run: Run, articles: Path, folder: Path) -> None:
    """--source goes with one file."""
    result = run(
        "calendar", articles, "-o", folder / "actors", "--split-by", "actor", "--source", "https://a.example/b"
    )

    assert 2 == result.exit_code
    assert "--source is the address of one calendar" in result.output


def test_articles_that_may_not_be_published_are_left_out(run: Run, folder: Path) -> None:
    """A calendar cannot say that an event is under embargo, so it does not have it; the others are there."""
    inputs = folder / "in"
    inputs.mkdir()
    save(FIRST, inputs / "1.article.json")
    save(evolve(MOVED, status=ArticleStatus.WITHHELD), inputs / "2.article.json")
    result = run("calendar", "in", "-o", "talks.ics")

    assert "2.article.json is withheld: left out" in result.stderr
    assert 0 == result.exit_code
    assert ["Встреча", "Переговоры"] == sorted(event.name for event in toolkit.load_feed("talks.ics").events)


def test_a_version_that_takes_an_article_back_takes_it_out_of_the_archive(run: Run, folder: Path) -> None:
    """What was withdrawn is not published again from memory; what is under embargo does not replace what was."""
    save(FIRST, folder / "1.article.json")
    save(evolve(FIRST, version=8, embargo=Embargo()), folder / "2.article.json")
    save(evolve(FIRST, version=9, status=ArticleStatus.CANCELLED), folder / "3.article.json")
    counts = []
    for name in ("1", "2", "3"):
        assert 0 == run("calendar", f"{name}.article.json", "--archive", "a.db", "-o", f"{name}.ics").exit_code
        with Archive("a.db") as archive:
            counts.append(len(toolkit.merge(archive.read().articles).events))

    assert [len(FIRST.events), len(FIRST.events), 0] == counts


def test_persons_may_be_told(run: Run, folder: Path) -> None:
    """Their names in the other language; a file that lists none is told with its line, and never overwritten."""
    report = "18 февраля 2026 года в Риге Мария Хольм и Айдар Беков проведут переговоры."
    text = f"Переговоры\n\n1 февраля 2026\n\n{report}"
    (folder / "a.txt").write_text(text)
    (folder / "names.tsv").write_text("Maria Holm\tМария Хольм\tDK\nAidar Bekov\tАйдар Беков\tKZ\n")
    (folder / "broken.tsv").write_text("Maria Holm\n")
    (folder / "latin.tsv").write_bytes(b"Caf\xe9\tA\n")
    made = run("calendar", "a.txt", "-o", "t.ics", "--language", "en", "--names", "names.tsv")
    told = {
        name: run("calendar", "a.txt", "-o", "u.ics", "--names", name)
        for name in ("broken.tsv", "latin.tsv", "none.tsv")
    }
    over = run("calendar", "a.txt", "-o", "t.ics", "--changes", "names.tsv", "--names", "names.tsv")
    (event,) = toolkit.load_feed(folder / "t.ics").all_events

    assert 0 == made.exit_code, made.output
    assert {"Maria Holm", "Aidar Bekov"} <= {one.name for one in event.participants}
    assert [2, 2, 2, 2] == [*(one.exit_code for one in told.values()), over.exit_code]
    assert "broken.tsv: line 1 has 1 column," in told["broken.tsv"].stderr
    assert "latin.tsv is not UTF-8" in told["latin.tsv"].stderr
    assert "cannot read none.tsv" in told["none.tsv"].stderr
    assert "names.tsv is an input" in over.stderr


def test_files_of_other_kinds_in_a_folder_are_passed_over(run: Run, articles: Path, folder: Path) -> None:
    """They are told, and no fault; named, or where nothing else is found, they are one."""
    (articles / "package.json").write_text('{"name": "news"}')
    (folder / "other").mkdir()
    (folder / "other" / "package.json").write_text('{"name": "news"}')
    found = run("calendar", articles, "-o", folder / "t.ics")
    named = run("calendar", articles / "package.json", articles / "1.article.json", "-o", folder / "u.ics")
    alone = run("calendar", folder / "other", "-o", folder / "v.ics")

    assert (0, 2, 2) == (found.exit_code, named.exit_code, alone.exit_code)
    assert "passed over: " in found.stderr
    assert "package.json is a JSON document of another kind" in found.stderr
    assert "passed over" not in named.stderr
    assert "nothing to read" in alone.stderr
    assert not (folder / "v.ics").exists()


def test_errors_of_an_input_are_told(run: Run, folder: Path) -> None:
    """Exit code 1; what could be read is used."""
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//E//E//EN\r\n"
    event = (
        "BEGIN:VEVENT\r\nUID:{}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART:{}\r\nSUMMARY:Talks {}\r\nEND:VEVENT\r\n"
    )
    events = event.format("a", "20260231T100000Z", "a") + event.format("b", "20260301T100000Z", "b")
    (folder / "a.ics").write_text(f"{head}{events}END:VCALENDAR\r\n", newline="")
    result = run("calendar", "a.ics", "-o", "t.ics")

    assert 1 == result.exit_code
    assert "a.ics has errors; what could be read of it is used\na.ics:7:9: error ICS100" in result.stderr
    assert {"Talks a", "Talks b"} == {one.name for one in toolkit.load_feed("t.ics").all_events}


def test_an_article_that_gives_nothing_for_want_of_its_date_is_told(run: Run, folder: Path) -> None:
    """It is no fault; one that has an event all the same is not told."""
    report = "The ministers of France and Spain will hold talks in Lyon on 9 March{}, the ministry said."
    (folder / "a.txt").write_text("Talks to begin\n\n" + report.format(""))
    (folder / "b.txt").write_text("Talks to begin\n\n" + report.format(" 2026"))
    result = run("calendar", "a.txt", "b.txt", "-o", "t.ics")

    assert 0 == result.exit_code
    assert "a.txt has no date of publication, and no event that can be dated without it: give it" in result.stderr
    assert "b.txt" not in result.stderr


@pytest.mark.parametrize("given", ["no.txt", "empty"])
def test_without_a_readable_article_nothing_is_written(run: Run, articles: Path, folder: Path, given: str) -> None:
    """A published calendar and its site stay as they are."""
    run("calendar", articles / "1.article.json", "-o", folder / "t.ics", "--site", folder / "site")
    (folder / "empty").mkdir()
    before = tree(folder)
    result = run("calendar", folder / given, "-o", folder / "t.ics", "--site", folder / "site")

    assert (2, before) == (result.exit_code, tree(folder))
    assert "no article could be read, and nothing is written" in result.stderr


def test_nothing_is_cancelled_while_an_input_cannot_be_read(run: Run, articles: Path, folder: Path) -> None:
    """What only that article tells of would be called off."""
    run("calendar", articles / "1.article.json", "-o", folder / "t.ics")
    before = (folder / "t.ics").read_bytes()
    update = ("--update", folder / "t.ics", "--missing", "cancel")
    result = run("calendar", articles / "2.article.json", folder / "no.txt", "-o", folder / "t.ics", *update)

    assert (2, before) == (result.exit_code, (folder / "t.ics").read_bytes())
    assert "nothing is cancelled or written" in result.stderr


def test_what_is_told_is_what_is_written(run: Run, articles: Path, folder: Path) -> None:
    """With a choice, only the chosen events are told as added, and not again in the next run."""
    first = run("calendar", articles / "1.article.json", "-o", folder / "t.ics", "--kind", "meeting")
    again = run(
        "calendar",
        articles / "1.article.json",
        "-o",
        folder / "t.ics",
        "--kind",
        "meeting",
        "--update",
        folder / "t.ics",
    )
    written = len(toolkit.load_feed(folder / "t.ics").all_events)

    assert f"{written} added" in first.stdout
    assert written == first.stdout.count("added  ")
    assert "0 added" in again.stdout


def test_a_faulty_article_of_a_feed_does_not_keep_the_events_of_the_others_back(run: Run, folder: Path) -> None:
    """Its error is told, and the exit code is 1."""
    articles = [
        {
            "id": f"https://example.org/{day}",
            "headline": "Talks",
            "date_published": published,
            "events": [{"uid": str(day), "name": f"Talks {day}", "when": f"2025-03-{day}"}],
        }
        for day, published in ((11, "2 March 2025"), (12, "2025-03-02"))
    ]
    (folder / "feed.article.json").write_text(json.dumps({"articles": articles}))
    result = run("calendar", "feed.article.json", "-o", "c.ics")
    written = (folder / "c.ics").read_text(encoding="utf-8")

    assert 1 == result.exit_code
    assert "feed.article.json has errors; what could be read of it is used" in result.stderr
    assert [False, True] == [f"SUMMARY:Talks {day}" in written for day in (11, 12)]
