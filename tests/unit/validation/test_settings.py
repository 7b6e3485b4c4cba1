"""Settings: which rules run, and how bad their findings are."""

from typing import Any

import pytest

from toolkit.diagnostics import Diagnostic, Report, Severity
from toolkit.errors import SettingsError
from toolkit.validation import settings as settings_module
from toolkit.validation.catalogue import RuleSet, all_rules
from toolkit.validation.rule import Scope
from toolkit.validation.settings import Settings, matches, settings_from_plain, without

ALWAYS = {rule.code for rule in all_rules().rules if rule.scope in {Scope.SYNTAX, Scope.SCHEMA}}


def codes(**choice: Any) -> set[str]:
    """The codes of the rules that a choice comes to."""
    return {rule.code for rule in Settings(**choice).rules().rules}


def test_an_ordinary_run_has_the_rules_of_no_profile() -> None:
    """All of them."""
    assert {rule.code for rule in all_rules().rules if not rule.profiles} | ALWAYS == codes()


def test_rules_are_selected_by_code_name_or_beginning() -> None:
    """What syntax and schema say is told besides: the rest rests on it."""
    assert {"FED001"} | ALWAYS == codes(select=("FED001",)) == codes(select=("channel-incomplete",))
    assert all(code in ALWAYS or code.startswith("FED01") for code in codes(select=("FED01",)))
    assert {rule.code for rule in all_rules().rules} == codes(select=("ALL",))
    assert {"FED001", "FED002"} | ALWAYS == codes(select=("FED001",), extend_select=("FED002",))


def test_ignoring_is_stronger_than_selecting() -> None:
    """And can leave out syntax and schema too."""
    assert "FED001" not in codes(select=("FED",), extend_select=("FED001",), ignore=("FED001",))
    assert "SCH001" not in codes(ignore=("SCH",))


def test_profiles_add_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those that belong to the profile, which an ordinary run leaves alone."""
    rules = all_rules().rules
    special = settings_module.evolve(rules[0], code="ZZZ001", profiles=frozenset({"strict"}), scope=Scope.TREE)
    monkeypatch.setattr(settings_module, "all_rules", lambda: RuleSet((*rules, special)))

    assert "ZZZ001" not in codes()
    assert "ZZZ001" in codes(profiles=("strict",))
    with pytest.raises(SettingsError, match="there is no profile 'strct'; did you mean strict"):
        codes(profiles=("strct",))


def test_a_severity_can_be_set() -> None:
    """For a rule or a family."""
    rules = Settings(severity={"FED001": Severity.NOTE, "FED01": Severity.ERROR}).rules()

    assert Severity.NOTE == getattr(rules.get("FED001"), "severity", None)
    assert Severity.ERROR == getattr(rules.get("FED013"), "severity", None)


def test_findings_of_some_files_do_not_count() -> None:
    """By pattern."""
    settings = Settings(per_file_ignores={"archive/*": ("FED001",), "*.ics": ("SCH",)}, ignore=("FED002",))

    assert {"FED001", "FED002"} == settings.ignored_in("feeds/archive/a.rss")
    assert {"FED002"} == settings.ignored_in("feeds/a.rss")


def test_a_report_is_told_without_some_codes() -> None:
    """And as it is when there are none."""
    report = Report((Diagnostic(code="FED001", severity=Severity.ERROR, message="m"),))

    assert 0 == len(without(report, frozenset({"FED001"})))
    assert report is without(report, frozenset())


@pytest.mark.parametrize(
    ("source", "pattern", "expected"),
    [
        ("feeds/a.ics", "*.ics", True),
        ("./feeds/a.ics", "feeds/", True),
        ("x/feeds/deep/a.ics", "feeds", True),
        ("feeds/a.ics", "feeds/b.ics", False),
        ("feeds/a.ics", "a.ics", True),
    ],
)
def test_a_pattern_stands_for_files(source: str, pattern: str, expected: bool) -> None:
    """A path, the end of one, or a folder."""
    assert expected is matches(source, pattern)


def test_settings_are_read_from_a_table() -> None:
    """As TOML holds it."""
    settings = settings_from_plain(
        {
            "select": ["FED"],
            "extend-select": ["SCH"],
            "ignore": ["FED013"],
            "profiles": [],
            "severity": {"FED001": "warning"},
            "per-file-ignores": {"old/*": ["FED002"]},
            "exclude": ["tmp/"],
            "baseline": "known.json",
        }
    )

    expected = Settings(
        select=("FED",),
        extend_select=("SCH",),
        ignore=("FED013",),
        severity={"FED001": Severity.WARNING},
        per_file_ignores={"old/*": ("FED002",)},
        exclude=("tmp/",),
        baseline="known.json",
    )
    assert expected == settings


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"selct": []}, "selct: there is no such setting; did you mean select"),
        ({"extend_select": []}, "extend_select: there is no such setting; did you mean extend-select"),
        ({"select": "FED"}, "select: expected a list of texts, not 'FED'"),
        ({"select": [1]}, "select: expected a list of texts"),
        ({"ignore": ["FED0001"]}, "ignore: there is no rule 'FED0001'; did you mean FED001"),
        ({"ignore": ["F"]}, "ignore: there is no rule 'F'"),
        ({"severity": {"FED001": "bad"}}, "severity.FED001: expected one of error, warning, note, not 'bad'"),
        ({"severity": []}, "severity: expected a table"),
        ({"severity": {"XXX999": "note"}}, "severity: there is no rule 'XXX999'"),
        ({"per-file-ignores": {"*.ics": ["XXX999"]}}, "per-file-ignores: there is no rule 'XXX999'"),
        ({"baseline": 1}, "baseline: expected a text, not 1"),
    ],
)
def test_a_setting_that_cannot_be_used_is_told(table: dict[str, Any], message: str) -> None:
    """Which, why, and what was perhaps meant."""
    with pytest.raises(SettingsError) as caught:
        settings_from_plain(table)

    assert str(caught.value).startswith(message)
