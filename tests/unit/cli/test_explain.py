"""`dateline explain` and `dateline rules`: the catalogue, told."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from toolkit.cli import main
from toolkit.validation.catalogue import all_rules


def test_a_rule_is_explained_by_code_or_name() -> None:
    """What, why, fix, what fires and what does not."""
    result = CliRunner().invoke(main, ["explain", "sch001"])

    assert 0 == result.exit_code
    assert result.stdout == CliRunner().invoke(main, ["explain", "property-missing"]).stdout
    for text in ("SCH001 property-missing (error)", "why  ", "fix  ", "this fires:", "this does not:"):
        assert text in result.stdout


@pytest.mark.parametrize("rule", all_rules().rules, ids=lambda rule: rule.code)
def test_every_rule_has_a_page(rule: object) -> None:
    """All parts are there, as text and as JSON."""
    code = getattr(rule, "code", "")
    assert code in CliRunner().invoke(main, ["explain", code]).stdout
    page = json.loads(CliRunner().invoke(main, ["explain", code, "--format", "json"]).stdout)[0]

    assert all(page[part] for part in ("what", "why", "fix", "bad", "good")), page


def test_an_unknown_rule_gets_suggestions() -> None:
    """Exit code 2."""
    result = CliRunner().invoke(main, ["explain", "SCH01"])

    assert (2, True) == (result.exit_code, "did you mean SCH001" in result.stderr)


def test_rules_lists_families() -> None:
    """All of them, or those whose code begins so; as text and as JSON."""
    everything = CliRunner().invoke(main, ["rules"]).stdout
    assert len(all_rules().rules) == everything.count("\n")
    listed = json.loads(CliRunner().invoke(main, ["rules", "SCH", "--format", "json"]).stdout)

    assert {"SCH"} == {rule["code"][:3] for rule in listed}
    assert 2 == CliRunner().invoke(main, ["rules", "XXX"]).exit_code


def test_the_page_of_rules_is_that_of_the_catalogue() -> None:
    """docs/rules.md is made by `dateline rules --format markdown` (DATELINE_UPDATE=1 rewrites it)."""
    page = CliRunner().invoke(main, ["rules", "--format", "markdown"]).stdout
    path = Path(__file__).parents[3] / "docs" / "rules.md"
    if os.environ.get("DATELINE_UPDATE"):
        path.write_text(page, encoding="utf-8")

    assert path.read_text(encoding="utf-8") == page
