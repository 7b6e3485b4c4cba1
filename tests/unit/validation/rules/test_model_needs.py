"""The rules on articles and events that name the fields they need: where these hold nothing, they find nothing."""

from functools import lru_cache

import pytest
from attrs import fields
from test_cases import cases, octets

from toolkit.api import loads_feed
from toolkit.errors import ReadError
from toolkit.model import Article, Event
from toolkit.validation.catalogue import all_rules
from toolkit.validation.rule import Group, Rule, Scope

KINDS = {Scope.ARTICLE: Article, Scope.EVENT: Event}
NEEDY = [rule for rule in all_rules().rules if rule.scope in KINDS and rule.needs]
CODES = [rule.code for rule in NEEDY]


@lru_cache(maxsize=1)
def values() -> dict[Scope, list[Article | Event]]:
    """The articles and events of all case documents on the model."""
    found: dict[Scope, list[Article | Event]] = {scope: [] for scope in KINDS}
    for case in cases():
        words = case.head.split()
        if case.code[:3] in {"ART", "EVT", "QUO"} and all("=" not in word for word in words):
            try:
                feed = loads_feed(octets(case, words), words[0])
            except ReadError:
                continue
            found[Scope.ARTICLE] += feed.articles
            found[Scope.EVENT] += (*feed.events, *(event for one in feed.articles for event in one.events))
    return found


@pytest.mark.parametrize("rule", NEEDY, ids=CODES)
def test_a_rule_finds_nothing_where_its_fields_hold_nothing(rule: Rule) -> None:
    """So that leaving it out changes no report."""
    group = Group(None, (rule,))
    without = [value for value in values()[rule.scope] if not group.over_value(value)]

    assert [] == [finding for value in without for finding in rule.check(value)]


@pytest.mark.parametrize("rule", NEEDY, ids=CODES)
def test_a_rule_is_asked_where_it_finds_something(rule: Rule) -> None:
    """A field that never holds anything would switch the rule off."""
    group = Group(None, (rule,))

    assert any(group.over_value(value) and list(rule.check(value)) for value in values()[rule.scope])


@pytest.mark.parametrize("rule", NEEDY, ids=CODES)
def test_what_a_rule_on_the_model_needs_are_fields(rule: Rule) -> None:
    """A misspelt name is no field of an article or event."""
    assert set() == rule.needs - {field.name for field in fields(KINDS[rule.scope])}


@pytest.mark.parametrize(
    ("article", "code"),
    [
        (Article(id="a", headline="Talks", urgency=0), "ART023"),
        (Article(id="a", headline="Talks", language=""), "ART013"),
    ],
)
def test_an_empty_text_and_a_zero_are_judged(article: Article, code: str) -> None:
    """They are values that somebody wrote; only None and a tuple without members hold nothing."""
    rule = next(rule for rule in NEEDY if rule.code == code)

    assert (rule,) == Group(None, (rule,)).over_value(article)
    assert 1 == len(list(rule.check(article)))
