"""Every rule there is, and which of them look at which format."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache

from attrs import field, frozen

from toolkit.validation import schema
from toolkit.validation.rule import Group, Rule, Scope, grouped

FAMILIES: Mapping[str, tuple[str, ...]] = {
    "ICS": ("icalendar",),
    "NML": ("newsmlg2",),
    "NIN": ("ninjs",),
    "JLD": ("jsonld", "jsonld-embed", "html-snippet", "html"),
    "EXT": ("text", "html"),
    "FED": ("rss", "atom", "sitemap", "jsonfeed"),
}
"""The formats whose documents a family of document rules looks at; a family not named looks at the model."""

SUMMARIES = frozenset(FAMILIES["FED"])
"""The formats that point at articles and do not carry them: the rules on articles ask too much of them."""

REDIRECTS: Mapping[str, str] = {}
"""Retired codes, and the code that took over. A code is never used again for something else."""

_EVERY_FORMAT = ""


def _by_target(rules: Iterable[Rule]) -> Mapping[tuple[Scope, str], tuple[Rule, ...]]:
    groups: dict[tuple[Scope, str], list[Rule]] = {}
    for rule in rules:
        for format in FAMILIES.get(rule.family, (_EVERY_FORMAT,)):
            groups.setdefault((rule.scope, format), []).append(rule)
    return {target: tuple(found) for target, found in groups.items()}


@frozen(eq=False)
class RuleSet:
    """The rules of one run, sorted once by what they look at."""

    rules: tuple[Rule, ...]
    giving: Mapping[str, frozenset[str]] = field(init=False)
    """The codes that each of the rules gives way to which give way."""
    _of: Mapping[tuple[Scope, str], tuple[Rule, ...]] = field(init=False)
    _groups: Mapping[tuple[Scope, str], tuple[Group, ...]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        targets = _by_target(self.rules)
        giving = {rule.code: rule.gives_way for rule in self.rules if rule.gives_way}
        object.__setattr__(self, "giving", giving)
        object.__setattr__(self, "_of", targets)
        object.__setattr__(self, "_groups", {target: grouped(rules) for target, rules in targets.items()})

    def of(self, scope: Scope, format: str = _EVERY_FORMAT) -> tuple[Rule, ...]:
        """The rules of that scope; of document rules those for that format."""
        return self._of.get((scope, format), ())

    def groups(self, scope: Scope, format: str = _EVERY_FORMAT) -> tuple[Group, ...]:
        """The same document rules, by what they look at."""
        return self._groups.get((scope, format), ())

    def get(self, code: str) -> Rule | None:
        """The rule of that code, if the run has it."""
        return next((rule for rule in self.rules if rule.code == code), None)


@lru_cache(maxsize=1)
def all_rules() -> RuleSet:
    """The whole catalogue, in the order of the codes."""
    from toolkit.validation.rules import families

    return RuleSet(tuple(sorted((*schema.RULES, *families()), key=lambda rule: rule.code)))


@lru_cache(maxsize=1)
def default_rules() -> RuleSet:
    """The rules of an ordinary run: those of no profile."""
    return RuleSet(tuple(rule for rule in all_rules().rules if not rule.profiles))


@lru_cache(maxsize=1)
def _by_name() -> Mapping[str, Rule]:
    return {name.casefold(): rule for rule in all_rules().rules for name in (rule.code, rule.name)}


def find_rule(name: str) -> Rule | None:
    """The rule of that code or name, in any case; a retired code gives the one that took over."""
    return _by_name().get(REDIRECTS.get(name.upper(), name).casefold())


def similar_rules(name: str) -> list[str]:
    """Up to three codes or names that look like that one."""
    names = {known.casefold(): known for rule in all_rules().rules for known in (rule.code, rule.name)}
    return [names[match] for match in get_close_matches(name.casefold(), names, n=3)]
