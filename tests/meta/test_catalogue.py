"""The catalogue: every rule documented, registered, tried, and its code never changed by accident."""

import inspect
import os
import pickle
from pathlib import Path

import pytest

from toolkit.validation.catalogue import FAMILIES, REDIRECTS, all_rules, find_rule, similar_rules
from toolkit.validation.rule import Rule, Scope

GOLDEN = Path(__file__).parents[1] / "golden" / "catalogue.txt"
CASES = Path(__file__).parents[1] / "cases"
RULES = all_rules().rules
CHECKING = [rule for rule in RULES if rule.scope not in {Scope.SYNTAX, Scope.SCHEMA, Scope.TOGETHER}]


def listing() -> str:
    """Each rule on a line: code, severity, name."""
    return "".join(f"{rule.code} {rule.severity:7} {rule.name}\n" for rule in RULES)


def test_the_catalogue_is_the_golden_one() -> None:
    """A new, changed or missing rule is a visible change (DATELINE_UPDATE=1 rewrites the list)."""
    if os.environ.get("DATELINE_UPDATE"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(listing(), encoding="utf-8")

    assert GOLDEN.read_text(encoding="utf-8") == listing()


def test_codes_and_names_are_unique() -> None:
    """One code, one name, one rule; a retired code is no live one."""
    assert len(RULES) == len({rule.code for rule in RULES}) == len({rule.name for rule in RULES})
    assert set() == REDIRECTS.keys() & {rule.code for rule in RULES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_is_documented(rule: Rule) -> None:
    """What, why, fix, a bad and a good example; a code of three letters and three digits; it pickles."""
    text = rule.documentation
    first = text.partition("\n")[0]
    assert first.endswith("."), first
    for part in ("\nWhy: ", "\nFix: ", "\nBad:", "\nGood:"):
        assert part in text, f"{rule.code} has no {part.strip()}"
    assert rule.code[:3].isupper()
    assert rule.code[3:].isdigit()
    assert len(rule.code) == 6
    assert pickle.loads(pickle.dumps(rule)) == rule


@pytest.mark.parametrize("rule", CHECKING, ids=lambda rule: rule.code)
def test_a_rule_has_a_case_that_fires_and_one_that_does_not(rule: Rule) -> None:
    """There is a case file for each rule, with both kinds of block."""
    text = (CASES / rule.family / f"{rule.code}.md").read_text(encoding="utf-8")
    heads = [line for line in text.splitlines() if line.startswith("```") and len(line) > 3]
    assert any(" fires" in head for head in heads)
    assert any(" silent" in head for head in heads)


def test_document_families_name_real_formats() -> None:
    """A family that is missing from the table would judge the model with documents' rules."""
    model_scopes = {Scope.FEED, Scope.ARTICLE, Scope.EVENT, Scope.RELEASE}
    for rule in RULES:
        if rule.scope in {Scope.TREE, Scope.SOURCE}:
            assert rule.family in FAMILIES, rule.code
        elif rule.scope in model_scopes:
            assert rule.family not in FAMILIES, rule.code


def test_rules_are_functions_of_modules() -> None:
    """A rule is a generator function at the top of a module, found under its own name."""
    for rule in RULES:
        assert inspect.isgeneratorfunction(rule.check), rule.code
        assert rule.check is getattr(inspect.getmodule(rule.check), rule.check.__name__)


def test_rules_are_found_by_code_and_by_name() -> None:
    """Either is accepted, in any case; a slip gets suggestions."""
    assert find_rule("sch001") is find_rule("property-missing")
    assert find_rule("nothing-of-that-name") is None
    assert "SCH001" in similar_rules("SCH01")
