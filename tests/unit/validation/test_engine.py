"""The pass in stages: what is found, where it is placed, and what stops what."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import evolve, frozen

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats import FORMATS
from toolkit.formats.base import Document, Place, pointer
from toolkit.model import Article, Event, Feed
from toolkit.validation.catalogue import RuleSet, default_rules, find_rule
from toolkit.validation.engine import check_document, check_feed, check_text, check_tree, model_place
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules import syntax

ARTICLE = FORMATS["article"]
TEXT = json.dumps({"id": "a", "headline": "Talks", "events": [{"uid": "1", "name": "Talks"}]}, indent=1)
FEED = Feed(
    articles=(Article(id="a", headline="Talks", events=(Event(uid="1", name="Talks"),)),),
    events=(Event(uid="2", name="Visit"),),
)


def headline_short(article: Article) -> Iterator[Finding]:
    """Fires on any article."""
    yield Finding(path=("headline",), message=f"{article.headline} is short", hint="write more")


def name_plain(event: Event) -> Iterator[Finding]:
    """Fires on any event."""
    yield Finding(path=("name",), message=f"{event.name} is plain")


def feed_bare(feed: Feed) -> Iterator[Finding]:
    """Fires on a feed without a title."""
    if not feed.title:
        yield Finding(message="no title")


def text_seen(document: Document) -> Iterator[Finding]:
    """Fires on any text, at a place of its own."""
    yield Finding(message=f"{len(document.data)} octets", line=7, column=2)


RULES = RuleSet(
    (
        Rule("ART901", Severity.NOTE, headline_short, Scope.ARTICLE),
        Rule("EVT901", Severity.WARNING, name_plain, Scope.EVENT),
        Rule("ANY901", Severity.NOTE, feed_bare, Scope.FEED),
        Rule("SYN901", Severity.NOTE, text_seen, Scope.SYNTAX),
    )
)


def test_findings_about_the_model_are_placed_in_the_text() -> None:
    """A format that can trace the model gives a line; the path is the model's."""
    report = check_text(TEXT, ARTICLE, source="a.json", rules=RULES).report
    found = {one.code: (one.line, one.path, one.message, one.source) for one in report}

    assert (3, "articles[0].headline", "Talks is short", "a.json") == found["ART901"]
    assert (7, "articles[0].events[0].name", "Talks is plain", "a.json") == found["EVT901"]
    assert "write more" == next(one.hint for one in report if one.code == "ART901")


def test_a_rule_that_knows_its_place_is_believed() -> None:
    """Line and column of the finding come before those of the path."""
    found = next(one for one in check_text(TEXT, ARTICLE, rules=RULES).report if one.code == "SYN901")

    assert (7, 2) == (found.line, found.column)


def test_a_format_that_cannot_trace_the_model_gives_paths_alone() -> None:
    """No line is better than a guessed one."""
    report = check_text(TEXT, evolve(ARTICLE, origin=None), rules=RULES).report
    found = next(one for one in report if one.code == "ART901")

    assert (None, None, "articles[0].headline") == (found.line, found.column, found.path)


def test_the_model_alone_can_be_checked() -> None:
    """Each article and each event is looked at, wherever it stands."""
    report = check_feed(FEED, rules=RULES)

    assert [
        ("ANY901", ""),
        ("EVT901", "articles[0].events[0].name"),
        ("ART901", "articles[0].headline"),
        ("EVT901", "events[0].name"),
    ] == [(one.code, one.path) for one in report]


def test_syntax_stops_everything() -> None:
    """What cannot be parsed gives the parser's report, named by its source."""
    checked = check_text("{", ARTICLE, source="a.json", rules=RULES)

    assert ["SYN002"] == [one.code for one in checked.report]
    assert "a.json" == checked.report[0].source
    assert checked.feed is None


def test_a_severity_can_be_changed_for_syntax_too() -> None:
    """The rule set of the run decides, not the parser."""
    rule = find_rule("SYN002")
    assert rule is not None
    report = check_text("{", ARTICLE, rules=RuleSet((evolve(rule, severity=Severity.WARNING),))).report

    assert [Severity.WARNING] == [one.severity for one in report]


def test_a_schema_error_stops_the_rules() -> None:
    """The schema's findings have their place; nothing that rests on them is asked."""
    checked = check_text('{"id": "a",\n "headline": 3}', ARTICLE, rules=RULES)

    assert {"SCH002", "SYN901"} == checked.report.codes
    error = next(one for one in checked.report if one.code == "SCH002")
    assert (2, 2, "/headline") == (error.line, error.column, error.path)
    assert checked.feed is None


def test_a_schema_error_is_told_by_the_rule_of_the_run() -> None:
    """A changed severity holds for schema errors as well; the stage stops all the same."""
    rule = find_rule("SCH001")
    assert rule is not None
    report = check_text(
        '{"headline": "a"}', ARTICLE, rules=RuleSet((evolve(rule, severity=Severity.NOTE),))
    ).report

    assert [("SCH001", Severity.NOTE)] == [(one.code, one.severity) for one in report]


def test_a_clean_document_gives_its_feed() -> None:
    """What was checked need not be read again."""
    assert ARTICLE.read(json.loads(TEXT)) == check_text(TEXT, ARTICLE, rules=RuleSet(())).feed


def test_a_tree_is_judged_without_a_text() -> None:
    """Before it is rendered: schema, then rules on the tree and on the model."""
    good: dict[str, Any] = {"articles": []}
    assert default_rules().of(Scope.TREE, "article") == ()
    assert check_tree(Feed(), ARTICLE, good).ok
    assert {"SCH002"} == check_tree(Feed(), ARTICLE, {"articles": 3}).codes


def test_a_document_can_come_without_a_text() -> None:
    """Its paths are JSON Pointers, its lines unknown."""
    document = Document(tree={"id": "a/b"})
    report = check_document(Document(tree={"headline": "a"}), ARTICLE).report

    assert [None] == [one.line for one in report]
    assert Place(path="/a~1b/c~0d/0") == document.locate(("a/b", "c~d", 0))


def test_paths_are_written_as_their_readers_write_them() -> None:
    """Python for the model, JSON Pointer for trees."""
    path: Path = ("articles", 0, "headline")

    assert "articles[0].headline" == model_place(path).path
    assert "/articles/0/headline" == pointer(path)


def test_very_many_findings_of_a_rule_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of a million faults of one kind takes bounded room; none is forgotten."""
    monkeypatch.setattr("toolkit.validation.engine.MOST", 3)
    rules = RuleSet((Rule("ART003", Severity.NOTE, headline_short, Scope.ARTICLE), rule_of_five()))
    for count, told in ((2, 2), (3, 3), (5, 4)):
        found = [one.message for one in check_feed(Feed(title=str(count)), rules=rules)]
        assert told == len(found)
    assert "there are 2 more of this kind" == found[-1]


def as_many_as_the_title_says(feed: Feed) -> Iterator[Finding]:
    """Fires so often."""
    yield from (Finding(path=("articles", number), message="again") for number in range(int(feed.title or 0)))


def rule_of_five() -> Rule:
    """A rule on feeds."""
    return Rule("ART099", Severity.NOTE, as_many_as_the_title_says, Scope.FEED)


@frozen
class Words:
    """The words of a document."""

    names: frozenset[str]


def words_of(document: Document) -> Words:
    """What the rules below look at."""
    return Words(frozenset(document.tree["headline"].split()))


def talks_named(words: Words) -> Iterator[Finding]:
    """Fires on talks."""
    if "Talks" in words.names:
        yield Finding(message="there are talks")


def always(words: Words) -> Iterator[Finding]:
    """Fires on any words."""
    yield Finding(message=f"there are {len(words.names)} words")


def never_asked(words: Words) -> Iterator[Finding]:
    """Must not be asked: what it needs occurs nowhere."""
    raise AssertionError(words)
    yield Finding(message="")


OVER_WORDS = RuleSet(
    (
        Rule("SYN902", Severity.NOTE, talks_named, Scope.SYNTAX, subject=words_of, needs=frozenset({"Talks"})),
        Rule("SYN903", Severity.NOTE, always, Scope.SYNTAX, subject=words_of),
        Rule("SYN904", Severity.NOTE, never_asked, Scope.SYNTAX, subject=words_of, needs=frozenset({"Zeppelin"})),
        Rule("SYN901", Severity.NOTE, text_seen, Scope.SYNTAX),
    )
)


def test_a_rule_is_asked_where_what_it_needs_occurs() -> None:
    """Rules that look at the same thing get it made once; those that can find nothing in it are left out."""
    found = {}
    for headline in ("Talks begin", "Visit ends"):
        report = check_text(json.dumps({"id": "a", "headline": headline}), ARTICLE, rules=OVER_WORDS).report
        found[headline] = sorted(one.code for one in report)

    assert {"Talks begin": ["SYN901", "SYN902", "SYN903"], "Visit ends": ["SYN901", "SYN903"]} == found


def test_what_can_find_something_is_remembered_within_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents with ever new names do not fill the memory."""
    monkeypatch.setattr("toolkit.validation.rule._MOST_SETS", 2)
    group = OVER_WORDS.groups(Scope.SYNTAX)[0]
    asked = [len(group.over(Document(tree={"headline": f"Talks {number}"}))[1]) for number in (1, 2, 3, 1)]

    assert [2, 2, 2, 2] == asked
    assert len(group._able) <= 2


@pytest.mark.parametrize("rule", syntax.RULES, ids=lambda rule: rule.code)
def test_what_a_parser_notes_is_told_under_its_code(rule: Rule) -> None:
    """A parser may note any fault of the syntax and go on; the report has it with severity and source."""
    noted = Finding(path=(), message="as the parser found it", code=rule.code)
    document = Document(tree={"articles": []}, findings=(noted,))
    (told,) = (
        found for found in check_document(document, ARTICLE, source="a.json").report if found.code == rule.code
    )
    assert (told.severity, told.message, told.source) == (rule.severity, "as the parser found it", "a.json")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2025-02-18T00:00:00", {"JLD608"}),
        ("2025-02-18T10:30:00", {"ART007", "EVT005"}),
        ("2025-02-30", {"JLD604"}),
        ("next week", {"JLD601"}),
    ],
)
def test_one_fault_is_told_once(date: str, expected: set[str]) -> None:
    """Where a rule on the markup tells it, those on the article and the event are silent."""
    event = {"@type": "Event", "name": "Talks", "startDate": date, "location": "Geneva"}
    graph = {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": date, "about": event}
    told = check_text(json.dumps(graph), FORMATS["jsonld"]).report
    assert {one.code for one in told if one.path.endswith(("/datePublished", "/startDate"))} == expected
