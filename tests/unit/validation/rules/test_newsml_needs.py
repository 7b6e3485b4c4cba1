"""The rules of NewsML-G2 that say what they need: left out where it does not occur, they would find nothing."""

from functools import lru_cache

import pytest
from test_cases import cases, octets

from toolkit.errors import ReadError
from toolkit.formats.newsmlg2 import FORMAT
from toolkit.validation import schema
from toolkit.validation.rule import Rule
from toolkit.validation.rules.newsmlg2 import RULES
from toolkit.validation.rules.newsmlg2.outline import Outline, outline

NEEDY = [rule for rule in RULES if rule.needs]


@lru_cache(maxsize=1)
def outlines() -> list[Outline]:
    """The outlines of all case documents that the schema accepts."""
    found = []
    for case in cases():
        words = case.head.split()
        if words[0] == FORMAT.name and len(words) < 4:
            try:
                document = FORMAT.parse(octets(case, words))
            except ReadError:
                continue
            if schema.is_valid(document.tree, FORMAT.schema):
                found.append(outline(document))
    return found


@pytest.mark.parametrize("rule", NEEDY, ids=lambda rule: rule.code)
def test_a_rule_finds_nothing_where_what_it_needs_does_not_occur(rule: Rule) -> None:
    """So that leaving it out changes no report."""
    without = [found for found in outlines() if not rule.needs & found.names]

    assert [] == [finding for found in without for finding in rule.check(found)]


@pytest.mark.parametrize("rule", NEEDY, ids=lambda rule: rule.code)
def test_what_a_rule_needs_occurs_where_it_finds_something(rule: Rule) -> None:
    """A name that stands in no document would switch the rule off."""
    assert any(rule.needs & found.names and list(rule.check(found)) for found in outlines())
