"""`dateline validate`: settings, baselines, cures, reports side by side, processes, the cache."""

import gzip
import json
import re
import textwrap
from collections.abc import Callable, Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import Result

from toolkit.cli import checking, inputs, mending, terminal, watching
from toolkit.cli.cache import Cache
from toolkit.cli.inputs import DOCUMENTS, PROSE, Input
from toolkit.cli.outcome import Plan
from toolkit.cli.trouble import Trouble
from toolkit.formats import FORMATS
from toolkit.validation.settings import Settings

Run = Callable[..., Result]

FEED = """<rss version="2.0">
<channel><title>News</title><link>https://example.org/</link><description>All</description>
<item><title>Talks</title><guid>news-1</guid><link>/a</link></item>
</channel>
</rss>
"""
CALENDAR = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\nBEGIN:VEVENT\r\nUID:1@example.org\r\n"
BROKEN = '{\n  "id": "https://example.org/a",\n  "headline": 12\n}\n'


@pytest.fixture
def feed(folder: Path) -> Path:
    """A feed with one error (a relative link) and one warning (a guid that is no address)."""
    path = folder / "news.rss"
    path.write_text(FEED)
    return path


def concise(result: Result) -> list[str]:
    """The codes and places that a concise report tells."""
    return [line.split(" ")[0] + line.split(" ")[2] for line in result.stdout.splitlines()[:-1]]


def test_settings_are_found_above_the_folder(run: Run, feed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """dateline.toml, or [tool.dateline] in pyproject.toml; --isolated reads none."""
    args = ("validate", "../news.rss", "--report", "concise")
    (feed.parent / "deep").mkdir()
    monkeypatch.chdir(feed.parent / "deep")
    assert ["../news.rss:3:1:FED006", "../news.rss:3:1:FED005"] != concise(run(*args))
    (feed.parent / "pyproject.toml").write_text('[tool.dateline]\nignore = ["FED006"]\n')
    assert ["FED005"] == [line[-6:] for line in concise(run(*args))]
    (feed.parent / "dateline.toml").write_text('ignore = ["FED005"]\n')
    assert ["FED006"] == [line[-6:] for line in concise(run(*args))]
    assert 2 == len(concise(run(*args, "--isolated")))
    assert ["FED005"] == [line[-6:] for line in concise(run(*args, "--config", "../pyproject.toml"))]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('ignore = ["FED0005"]', "ignore: there is no rule 'FED0005'; did you mean FED005"),
        ('ignroe = ["FED005"]', "ignroe: there is no such setting; did you mean ignore"),
        ("ignore = ", "dateline.toml is not TOML"),
        ("ignore = " + "[" * 200_000, "dateline.toml is nested too deeply for settings"),
        ("tool = 3", "tool.dateline: expected a table, not 3"),
        ("[tool]\ndateline = 3", "tool.dateline: expected a table, not 3"),
        ('severity = {FED005 = "fatal"}', "severity.FED005: expected one of error, warning, note, not 'fatal'"),
        ('profiles = ["google-2026"]', "there is no profile 'google-2026'; did you mean google-2026-09"),
        ('per-file-ignores = ["FED005"]', "per-file-ignores: expected a table"),
        ('baseline = "gone.json"', "gone.json: No such file"),
    ],
)
def test_wrong_settings_are_told(run: Run, feed: Path, text: str, message: str) -> None:
    """Exit code 2, and what was perhaps meant."""
    (feed.parent / "dateline.toml").write_text(text)
    result = run("validate", "news.rss")

    assert (2, True) == (result.exit_code, message in result.stderr), result.stderr


@pytest.mark.parametrize("text", ["colour = 1", "ignore = ", "ignore = " + "[" * 200_000])
def test_what_settings_there_are_is_told(run: Run, feed: Path, text: str) -> None:
    """All of them, and where the rules are listed."""
    (feed.parent / "dateline.toml").write_text(text)
    said = run("validate", "news.rss").stderr

    assert (
        "settings are select, extend-select, ignore, profiles, severity, per-file-ignores, exclude, baseline"
        in said
    )
    assert "`dateline rules` lists the rules" in said


@pytest.mark.parametrize(
    "text", ["[tool]\ndateline.ignore = ['FED005']", "tool = {dateline = {ignore = ['FED005']}}"]
)
def test_settings_are_found_however_toml_writes_them(run: Run, feed: Path, text: str) -> None:
    """Dotted keys and tables in a line mean the same as a heading; other tools' settings are left alone."""
    (feed.parent / "pyproject.toml").write_text(text)
    assert ["FED006"] == [line[-6:] for line in concise(run("validate", feed.name, "--report", "concise"))]

    (feed.parent / "pyproject.toml").write_text("tool = 'dateline'")
    assert 2 == len(concise(run("validate", feed.name, "--report", "concise")))
    assert "an empty path was given" in run("validate", "").stderr


def test_a_settings_file_that_is_not_there_is_told(run: Run, feed: Path) -> None:
    """By its name."""
    assert "cannot read gone.toml" in run("validate", feed.name, "--config", "gone.toml").stderr


def test_severity_and_per_file_ignores_and_exclude(run: Run, feed: Path) -> None:
    """A warning can be made an error, an error be passed over in some files, a file not looked at."""
    (feed.parent / "old").mkdir()
    (feed.parent / "old" / "old.rss").write_text(FEED)
    (feed.parent / "tmp").mkdir()
    (feed.parent / "tmp" / "tmp.rss").write_text(FEED)
    (feed.parent / "dateline.toml").write_text(
        textwrap.dedent("""
            exclude = ["tmp/"]
            [severity]
            FED006 = "error"
            [per-file-ignores]
            "old/*" = ["FED005", "FED006"]
        """)
    )
    result = run("validate", ".", "--report", "json")
    report = json.loads(result.stdout)

    assert ["news.rss", "old/old.rss"] == [document["source"] for document in report["documents"]]
    assert [("FED005", "error"), ("FED006", "error")] == sorted(
        (found["code"], found["severity"]) for found in report["diagnostics"]
    )


def test_a_comment_passes_a_finding_over(run: Run, feed: Path) -> None:
    """In formats that have comments."""
    feed.write_text(FEED.replace("</item>", "</item> <!-- dateline: ignore FED005 -->"))

    assert ["FED006"] == [line[-6:] for line in concise(run("validate", feed.name, "--report", "concise"))]


def test_a_comment_passes_over_what_is_found_by_comparing(run: Run, feed: Path) -> None:
    """A finding between two documents stands in one of them, and its comments count."""
    feed.with_name("other.rss").write_text(FEED.replace("Talks", "Ends"))
    args = ("validate", ".", "--select", "TGT", "--report", "concise")
    assert "TGT002" in run(*args).stdout
    for name in (feed.name, "other.rss"):
        path = feed.with_name(name)
        path.write_text(path.read_text().replace("</rss>", "<!-- dateline: ignore-file TGT002 --></rss>"))

    assert "TGT002" not in run(*args).stdout


def test_a_slip_in_a_comment_is_told(run: Run, feed: Path) -> None:
    """With what was perhaps meant."""
    feed.write_text(FEED.replace("</item>", "</item> <!-- dateline: ignore FED05 -->"))
    found = run("validate", feed.name)

    assert 1 == found.exit_code
    assert "there is no rule 'FED05'" in found.stdout
    assert re.search("did you mean .*FED005", found.stdout)


def test_known_findings_do_not_fail(run: Run, feed: Path) -> None:
    """New ones do; those that are gone are told; lines may move."""
    assert (
        "2 findings written to known.json as known"
        in run("validate", ".", "--write-baseline", "known.json").stdout
    )
    feed.write_text("\n\n" + FEED)
    result = run("validate", ".", "--baseline", "known.json")
    assert (0, True) == (result.exit_code, "2 known from the baseline" in result.stdout)

    feed.write_text(FEED.replace("/a<", "/b<"))
    result = run("validate", ".", "--baseline", "known.json")
    assert 1 == result.exit_code
    assert "stale the baseline holds FED005 in news.rss" in result.stdout


def test_what_was_not_looked_for_is_not_stale(run: Run, feed: Path) -> None:
    """A rule that is not selected, or ignored, everywhere or in that file, may still find what it found."""
    run("validate", ".", "--write-baseline", "known.json")
    for args in (("--select", "FED005"), ("--ignore", "FED006")):
        assert "stale" not in run("validate", ".", "--baseline", "known.json", *args).stdout
    (feed.parent / "dateline.toml").write_text('per-file-ignores = {"*.rss" = ["FED006"]}')
    assert "stale" not in run("validate", ".", "--baseline", "known.json").stdout
    feed.write_text(FEED.replace("/a<", "https://example.org/a<"))
    assert "stale the baseline holds FED005" in run("validate", ".", "--baseline", "known.json").stdout


def test_an_option_that_cannot_be_used_is_told_by_its_own_name(run: Run, feed: Path) -> None:
    """As it was written."""
    assert "--profile: there is no profile 'x'" in run("validate", ".", "--profile", "x").stderr


def test_a_baseline_that_cannot_be_used_is_told(run: Run, feed: Path) -> None:
    """Missing, unwritable, or something else."""
    (feed.parent / "x.json").write_text("[]")

    assert "cannot read gone.json" in run("validate", feed.name, "--baseline", "gone.json").stderr
    assert "x.json is no baseline" in run("validate", feed.name, "--baseline", "x.json").stderr
    (feed.parent / "x.json").write_bytes(b"\x93\xff\x00\xfe")
    result = run("validate", feed.name, "--baseline", "x.json")
    assert (2, True) == (result.exit_code, "x.json is no baseline: write one with" in result.stderr)
    result = run("validate", feed.name, "--write-baseline", "x.json/y.json")
    assert "cannot write x.json/y.json" in result.stderr


def test_several_reports_in_one_run(run: Run, feed: Path) -> None:
    """Some written, one printed; next to --output the text is printed."""
    result = run("validate", feed.name, "--report", "junit=j.xml", "--report", "html=r.html", "--report", "github")
    assert result.stdout.startswith("::warning file=news.rss,line=3,col=27,title=FED006")
    assert "2" == ElementTree.parse(feed.parent / "j.xml").getroot().get("tests")
    assert (feed.parent / "r.html").read_text().startswith("<!DOCTYPE html>")

    result = run("validate", feed.name, "--report", "sarif", "--output", "d.sarif")
    assert "error[FED005]" in result.stdout
    assert 2 == len(json.loads((feed.parent / "d.sarif").read_text())["runs"][0]["results"])
    assert "error[FED005]" in run("validate", feed.name, "--report", "gitlab=g.json").stdout


def test_an_unknown_report_is_wrong_usage(run: Run, feed: Path) -> None:
    """With the names that there are."""
    assert "'pdf' is not one of text, concise" in run("validate", feed.name, "--report", "pdf").stderr


def test_what_can_be_mended_is_mended(run: Run, folder: Path) -> None:
    """--diff shows it and changes nothing; --fix writes it, and tells what remains."""
    path = folder / "a.ics"
    good = CALENDAR + "DTSTAMP:20250302T120000Z\r\nDTSTART:20250305T100000Z\r\nSUMMARY:Talks\r\n"
    good += "END:VEVENT\r\nEND:VCALENDAR\r\n"
    bad = good.replace("\r\n", "\n")
    path.write_bytes(bad.encode())
    (folder / "packed.rss").write_text(FEED)

    result = run("validate", ".", "--diff")
    assert "--- a/a.ics\n+++ b/a.ics\n" in result.stdout
    assert bad.encode() == path.read_bytes()
    result = run("validate", ".", "--fix", "--report", "concise")
    assert good.encode() == path.read_bytes()
    assert "fixed with --fix" not in result.stdout


def test_a_file_that_cannot_be_mended_stops_no_other(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is named, the others are mended, all is reported, and the exit code is 2."""
    good = CALENDAR + "DTSTAMP:20250302T120000Z\r\nDTSTART:20250305T100000Z\r\nSUMMARY:Talks\r\n"
    good += "END:VEVENT\r\nEND:VCALENDAR\r\n"
    for name in ("a.ics", "b.ics", "c.ics"):
        (folder / name).write_bytes(good.replace("\r\n", "\n").encode())
    write = mending.write_whole

    def refuse(path: str, data: bytes) -> None:
        if path.endswith("b.ics"):
            raise PermissionError(13, "Permission denied")
        write(path, data)

    monkeypatch.setattr(mending, "write_whole", refuse)
    result = run("validate", ".", "--fix", "--report", "junit=j.xml", "--report", "concise")

    assert 2 == result.exit_code
    assert "cannot write b.ics: Permission denied" in result.stdout
    assert "cannot write b.ics: Permission denied" in (folder / "j.xml").read_text()
    assert [good.encode()] * 2 == [(folder / name).read_bytes() for name in ("a.ics", "c.ics")]


def test_what_is_no_plain_file_is_not_mended_and_that_is_said(run: Run, folder: Path) -> None:
    """Standard input and packed files."""
    bad = (CALENDAR + "DTSTAMP:20250302T120000Z\nEND:VEVENT\nEND:VCALENDAR\n").replace("\r\n", "\n").encode()
    (folder / "a.ics.gz").write_bytes(gzip.compress(bad))

    assert "<stdin> is not mended" in run("validate", "-", "--fix", input=bad).stderr
    assert "a.ics.gz is not mended" in run("validate", "a.ics.gz", "--fix").stderr


def test_addresses_are_not_fetched_unless_asked(run: Run) -> None:
    """Exit code 2 and the option that allows it."""
    result = run("validate", "https://example.org/feed.xml")

    assert (2, True) == (result.exit_code, "give --fetch" in result.stderr)


def test_many_documents_give_the_same_report_in_one_process_or_two(run: Run, folder: Path) -> None:
    """In the order of the files, with and without the cache, cold and warm."""
    for number in range(60):
        (folder / f"{number:02}.rss").write_text(FEED if number % 3 else FEED.replace("/a<", "https://e.org/a<"))
    (folder / "bad.json").write_text("[1]")
    args = ("validate", ".", "--report", "json")
    first = run(*args, "--jobs", "1", "--no-cache").stdout

    assert 61 == len(json.loads(first)["documents"]) + len(json.loads(first)["skipped"])
    assert first == run(*args, "--jobs", "2", "--no-cache").stdout
    assert first == run(*args, "--jobs", "2").stdout
    assert first == run(*args).stdout


def test_the_cache_knows_content_and_settings(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has not changed is not checked again; what has, is; other settings are another cache."""
    path = folder / "a.rss"
    path.write_text(FEED)
    checked: list[str] = []
    real = checking.check_text

    def count(data: bytes, *args: object, **options: object) -> object:
        checked.append("x")
        return real(data, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(checking, "check_text", count)

    def check(settings: Settings) -> int:
        plan = Plan(settings=settings)
        items: Sequence[Input] = [Input(str(path), "a.rss"), Input("gone", "gone")]
        outcomes = list(checking.check_inputs(items, plan, cache=Cache(folder / "cache", plan)))
        assert outcomes[1].problem
        return len(checked)

    assert [1, 1] == [check(Settings()), check(Settings())]
    path.write_text(FEED + "\n")
    assert [2, 3] == [check(Settings()), check(Settings(ignore=("FED005",)))]


def test_a_cache_that_cannot_be_used_is_an_empty_one(folder: Path) -> None:
    """Damaged or in a place that cannot be written."""
    plan = Plan(settings=Settings())
    (folder / "file").write_text("")
    cache = Cache(folder / "file", plan)
    cache.put("key", checking.Outcome(skipped=checking.Problem(source="a", message="m")))
    cache.save()
    for damaged in (folder / "cache",):
        damaged.mkdir()
        Cache(damaged, plan).save()
        cache = Cache(damaged, plan)
        cache.put("key", checking.Outcome(skipped=checking.Problem(source="a", message="m")))
        cache.save()
        (written,) = damaged.iterdir()
        written.write_text("[")

    assert Cache(folder / "cache", plan).get("key") is None


def test_a_change_is_checked_again(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Until interrupted; a fault is told and does not end the watch."""
    path = folder / "a.rss"
    path.write_text(FEED)
    checks: list[int] = []
    pauses: list[float] = []

    def check() -> int:
        checks.append(1)
        if len(checks) == 2:
            raise Trouble("oh")
        return 0

    def pause(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 2:
            path.write_text(FEED + "\n")
        if len(pauses) == 4:
            raise KeyboardInterrupt

    watching.watch((str(folder), "gone*"), check, pause=pause)

    assert 2 == len(checks)
    assert "dateline: oh" in capsys.readouterr().err


def test_standard_input_cannot_be_watched(run: Run) -> None:
    """It is told."""
    assert "cannot be watched" in run("validate", "-", "--watch").stderr


def test_folders_are_searched_for_the_endings_of_all_formats() -> None:
    """The written list is that of the formats."""
    for name, format in FORMATS.items():
        if name != "text":
            assert set(format.suffixes) <= set(DOCUMENTS), name
    assert set(PROSE) <= set(FORMATS["text"].suffixes)


def test_a_bar_is_shown_only_to_those_who_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal, for more than a handful of files."""

    class Terminal:
        def isatty(self) -> bool:
            return True

        def write(self, text: str) -> int:
            shown.append(text)
            return len(text)

        def flush(self) -> None:
            return

    shown: list[str] = []
    monkeypatch.setattr(terminal.sys, "stderr", Terminal())
    for count in (3, 9):
        with terminal.progress(range(count), "checking") as bar:
            assert list(range(count)) == list(bar)

    assert any("checking" in text for text in shown)
    with terminal.progress(range(9), "checking", wanted=False) as bar:
        assert bar == range(9)


def test_lines_are_wrapped_by_columns() -> None:
    """A wide character takes two."""
    assert ["one two", "three"] == terminal.wrapped("one two three", 8)
    assert "  name  text" == terminal.table([("name", "text")], colour=False)


def test_endings_of_packed_files_do_not_count() -> None:
    """a.ics.gz is a calendar."""
    assert inputs.looks_like_document("A.ICS.gz")
    assert not inputs.looks_like_document("notes.txt")
    assert inputs.looks_like_document("notes.txt", prose=True)
