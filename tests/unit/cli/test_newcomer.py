"""A repository of feeds as a newcomer meets it: 200 documents, some with a defect, each told at its line."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from attrs import evolve
from click.testing import Result
from corpora import corpus

import toolkit
from toolkit.model import Article, Event, Moment, Person, Place, Quote, Span, When

Run = Callable[..., Result]
# Format: the text to find, what takes its place, the code that must be told.
DEFECTS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "jsonld": (
        ('"datePublished": "2025-03-02T12:42+03:00"', '"datePublished": "2025-02-30T12:42+03:00"', "JLD|SCH"),
        ('"@type": "Quotation"', '"@type": "Quotaton"', "JLD|SCH"),
        ('"endDate": "2025-03-07"', '"endDate": "2025-03-01"', "EVT|JLD"),
    ),
    "newsmlg2": (
        ("<urgency>", "<urgencie>", "SYN"),
        ("2025-03-02T12:42:00+03:00</", "2025-13-02T12:42:00+03:00</", "SCH|NML"),
    ),
    "icalendar": (
        ("DTSTART;VALUE=DATE:20250305", "DTSTART;VALUE=DATE:20250230", "SCH|ICS"),
        ("END:VEVENT", "END:VEVNT", "SYN|ICS|SCH"),
    ),
    "article": (('"headline": "Talks', '"headlin": "Talks', "SCH"),),
}
ENDINGS = {"jsonld": ".jsonld", "newsmlg2": ".newsmlg2.xml", "icalendar": ".ics", "article": ".article.json"}


def article(number: int) -> Article:
    """An article with all that a clean one has."""
    speaker = Person(name="Anna Lind", job_title="envoy")
    quote = Quote(text="We begin today", speaker=speaker, span=Span(0, 17))
    event = Event(
        uid=f"0b6a5b0e-6a41-5f5c-8a56-{number:012}",
        name=f"Talks {number}",
        when=When.parse("2025-03-05/2025-03-07"),
        place=Place(name="Geneva"),
        status=toolkit.model.EventStatus.SCHEDULED,
    )
    return Article(
        id=f"https://example.org/talks/{number}",
        url=f"https://example.org/talks/{number}",
        headline=f"Talks begin in Geneva, part {number}",
        body="“We begin today,” Anna Lind said in Geneva.",
        language="en",
        date_published=Moment("2025-03-02T12:42+03:00"),
        authors=(Person(name="Bo Ek"),),
        quotes=(quote,),
        events=(event,),
    )


def plant(folder: Path) -> dict[str, tuple[int, str]]:
    """Write the documents; where the defects stand: file, line, code."""
    planted = {}
    names = list(ENDINGS)
    for number in range(200):
        name = names[number % len(names)]
        text = toolkit.dumps(article(number), name)
        path = folder / f"{number // 20:02}" / f"{number:03}{ENDINGS[name]}"
        path.parent.mkdir(exist_ok=True)
        if number % 9 == 4:
            defects = DEFECTS[name]
            old, new, code = defects[number // 9 % len(defects)]
            if old in text:
                planted[path.relative_to(folder).as_posix()] = (text.count("\n", 0, text.index(old)) + 1, code)
                text = text.replace(old, new, 1)
        path.write_bytes(text.encode())
    return planted


def test_each_planted_defect_is_told_at_its_line(run: Run, folder: Path) -> None:
    """Exit code 1; no clean document has an error; each broken one has one where it is, or breaks off."""
    planted = plant(folder)
    assert len(planted) >= 12
    result = run("validate", ".", "--report", "json")
    report = json.loads(result.stdout)
    errors: dict[str, list[tuple[int, str]]] = {}
    for found in report["diagnostics"]:
        if found["severity"] == "error":
            errors.setdefault(found["source"], []).append((found.get("line", 0), found["code"]))

    assert (1, 200) == (result.exit_code, report["summary"]["documents"])
    assert set(planted) == set(errors)
    for source, (line, codes) in planted.items():
        near = [code for at, code in errors[source] if abs(at - line) <= 1 or code.startswith("SYN")]
        assert any(re.match(codes, code) for code in near), (source, line, errors[source])


@pytest.mark.parametrize("name", ["icalendar/seeded", "jsonld/one-defect", "newsml-g2/valid", "newsml-g2/gold"])
def test_no_report_loses_a_finding(run: Run, name: str, folder: Path) -> None:
    """All reports agree in number and line on other people's documents."""
    files = str(corpus(name))
    reports = ("text", "concise", "jsonlines", "sarif", "junit", "github", "gitlab", "html")
    wanted = [word for report in reports for word in ("--report", f"{report}=out.{report}")]
    result = run("validate", files, "--report", "json", *wanted)
    found = [(one["code"], one.get("line", 1)) for one in json.loads(result.stdout)["diagnostics"]]
    text = {report: (folder / f"out.{report}").read_text(encoding="utf-8") for report in reports}

    lines = [json.loads(line) for line in text["jsonlines"].splitlines()]
    assert found == [(one["code"], one.get("line", 1)) for one in lines if "code" in one]
    results = json.loads(text["sarif"])["runs"][0]["results"]
    regions = [one["locations"][0]["physicalLocation"].get("region", {"startLine": 1}) for one in results]
    assert found == [(one["ruleId"], region["startLine"]) for one, region in zip(results, regions, strict=True)]
    cases = [case for case in ElementTree.fromstring(text["junit"]).iter("testcase") if case.get("file")]
    assert found == [((case.get("name") or "")[:6], int(case.get("line") or 1)) for case in cases]
    issues = [one for one in json.loads(text["gitlab"]) if one["check_name"] != "unreadable"]
    assert found == [(one["check_name"], one["location"]["lines"]["begin"]) for one in issues]
    assert [code for code, _ in found] == re.findall(r"title=([A-Z]{3}\d{3}) ", text["github"])
    assert [code for code, _ in found] == re.findall(r'data-code="(\w+)"', text["html"])
    assert [code for code, _ in found] == re.findall(r"^\w+\[(\w+)\]", text["text"], re.MULTILINE)
    assert [code for code, _ in found] == re.findall(r": (?:error|warning|note) ([A-Z]{3}\d{3}) ", text["concise"])


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
