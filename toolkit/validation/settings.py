"""Which rules a run has, and how bad each finding is: the settings of ``[tool.dateline]`` and of the options."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import PurePath
from typing import Any

from attrs import Factory, evolve, fields, frozen

from toolkit.diagnostics import Report, Severity
from toolkit.errors import SettingsError
from toolkit.validation.catalogue import RuleSet, all_rules, find_rule, similar_rules
from toolkit.validation.rule import Rule, Scope

EVERYTHING = "ALL"
_ALWAYS = frozenset((Scope.SYNTAX, Scope.SCHEMA))
"""What the rest of a check rests on: these rules are left out only when they are ignored by name."""


@frozen(kw_only=True)
class Settings:
    """The choice of rules of a run.

    A rule is named by its code ("ICS003"), by its name ("end-not-after-start") or, with its family, by the
    beginning of the code ("ICS"). "ALL" names every rule.

    Attributes:
        select: the rules to run; empty: those that belong to no profile.
        extend_select: rules to run besides.
        ignore: rules not to run; stronger than the two above.
        profiles: sets of rules to run besides: "google-2026-09".
        severity: what to take a rule's findings for, by rule.
        per_file_ignores: rules whose findings do not count in the files that a pattern matches.
        exclude: patterns of files in folders that are not looked at.
        baseline: the file of known findings.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = Factory(dict)
    per_file_ignores: Mapping[str, tuple[str, ...]] = Factory(dict)
    exclude: tuple[str, ...] = ()
    baseline: str | None = None

    def rules(self) -> RuleSet:
        """The rules that this choice comes to, with their severities.

        Raises:
            SettingsError: a name stands for no rule, or no profile.
        """
        wanted = self._selected() | _codes("extend-select", self.extend_select) | self._of_profiles()
        wanted |= {rule.code for rule in all_rules().rules if rule.scope in _ALWAYS}
        chosen = wanted - _codes("ignore", self.ignore)
        severities = self._severities()
        return RuleSet(
            tuple(
                evolve(rule, severity=severities.get(rule.code, rule.severity))
                for rule in all_rules().rules
                if rule.code in chosen
            )
        )

    def _selected(self) -> frozenset[str]:
        if self.select:
            return _codes("select", self.select)
        return frozenset(rule.code for rule in all_rules().rules if not rule.profiles)

    def _of_profiles(self) -> frozenset[str]:
        known = sorted({profile for rule in all_rules().rules for profile in rule.profiles})
        for profile in self.profiles:
            if profile not in known:
                similar = tuple(get_close_matches(profile, known, n=2)) or tuple(known)
                raise SettingsError("profiles", f"there is no profile {profile!r}", similar)
        return frozenset(rule.code for rule in all_rules().rules if rule.profiles & set(self.profiles))

    def _severities(self) -> dict[str, Severity]:
        return {
            code: severity
            for name, severity in self.severity.items()
            for code in codes_of(name, setting="severity")
        }

    def ignored_in(self, source: str) -> frozenset[str]:
        """The codes whose findings do not count in that file.

        Raises:
            SettingsError: a name stands for no rule.
        """
        here = (names for pattern, names in self.per_file_ignores.items() if matches(source, pattern))
        return _codes("ignore", self.ignore).union(*(_codes("per-file-ignores", names) for names in here))


def without(report: Report, codes: frozenset[str]) -> Report:
    """The report but for the findings of those codes."""
    return Report(tuple(found for found in report if found.code not in codes)) if codes else report


def matches(source: str, pattern: str) -> bool:
    """Whether a pattern stands for a file: for its path, the end of its path, or a folder above it."""
    path = PurePath(source).as_posix().removeprefix("./")
    folder = pattern.rstrip("/")
    return any(
        fnmatchcase(path, candidate) for candidate in (pattern, f"*/{pattern}", f"{folder}/*", f"*/{folder}/*")
    )


def codes_of(name: str, *, setting: str) -> frozenset[str]:
    """The codes that a code, a rule's name, or the beginning of a code stands for.

    Raises:
        SettingsError: it stands for none.
    """
    if name.upper() == EVERYTHING:
        return frozenset(rule.code for rule in all_rules().rules)
    if rule := find_rule(name):
        return frozenset((rule.code,))
    codes = frozenset(rule.code for rule in all_rules().rules if _begins(rule, name.upper()))
    if not codes:
        raise SettingsError(setting, f"there is no rule {name!r}", tuple(similar_rules(name)))
    return codes


def _begins(rule: Rule, start: str) -> bool:
    return len(start) >= len(rule.family) and rule.code.startswith(start)


def _codes(setting: str, names: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(codes_of(name, setting=setting) for name in names))


def settings_from_plain(plain: Mapping[str, Any], *, base: Settings | None = None) -> Settings:
    """Settings from a table as TOML holds it, over those of `base`.

    Raises:
        SettingsError: a name or a value that cannot be used.
    """
    values: dict[str, Any] = {}
    for name, value in plain.items():
        attribute = name.replace("-", "_")
        if attribute not in _READERS or name != attribute.replace("_", "-"):
            similar = get_close_matches(attribute.replace("_", "-"), SETTING_NAMES, n=2)
            raise SettingsError(name, "there is no such setting", tuple(similar))
        values[attribute] = _READERS[attribute](name, value)
    settings = evolve(base or Settings(), **values)
    settings.rules()
    for names in settings.per_file_ignores.values():
        _codes("per-file-ignores", names)
    return settings


def _strings(name: str, value: Any) -> tuple[str, ...]:
    if not isinstance(value, Sequence) or isinstance(value, str) or not all(isinstance(v, str) for v in value):
        raise SettingsError(name, f"expected a list of texts, not {value!r}")
    return tuple(value)


def _severities(name: str, value: Any) -> dict[str, Severity]:
    table = _table(name, value)
    allowed = [severity.value for severity in Severity]
    for rule, severity in table.items():
        if severity not in allowed:
            raise SettingsError(f"{name}.{rule}", f"expected one of {', '.join(allowed)}, not {severity!r}")
    return {rule: Severity(severity) for rule, severity in table.items()}


def _lists(name: str, value: Any) -> dict[str, tuple[str, ...]]:
    return {pattern: _strings(f"{name}.{pattern}", names) for pattern, names in _table(name, value).items()}


def _table(name: str, value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise SettingsError(name, f"expected a table, not {value!r}")
    return value


def _string(name: str, value: Any) -> str:
    if not isinstance(value, str):
        raise SettingsError(name, f"expected a text, not {value!r}")
    return value


_READERS = {
    "select": _strings,
    "extend_select": _strings,
    "ignore": _strings,
    "profiles": _strings,
    "severity": _severities,
    "per_file_ignores": _lists,
    "exclude": _strings,
    "baseline": _string,
}
SETTING_NAMES = tuple(field.name.replace("_", "-") for field in fields(Settings))
"""What a table of settings may hold."""
