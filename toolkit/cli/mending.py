"""``--fix`` and ``--diff``: apply the safe cures, or show what they would change."""

from collections.abc import Sequence
from difflib import unified_diff

import click
from attrs import evolve

from toolkit.cli.addresses import is_url
from toolkit.cli.checking import Checker
from toolkit.cli.inputs import STDIN, Input, read_input
from toolkit.cli.outcome import Outcome, Plan
from toolkit.cli.trouble import cannot
from toolkit.files import write_whole
from toolkit.reports.run import Problem
from toolkit.validation.fixes import apply

_MOST_PASSES = 8
"""A cure may make room for the next; more passes than that would be a cure that undoes another."""


def mend(inputs: Sequence[Input], outcomes: Sequence[Outcome], plan: Plan) -> list[Outcome]:
    """Write the mended files, and tell what remains of the findings; what cannot be written is a problem."""
    checker = Checker(plan)
    return [_mend(item, outcome, checker) for item, outcome in zip(inputs, outcomes, strict=True)]


def _mend(item: Input, outcome: Outcome, checker: Checker) -> Outcome:
    if not _fixable(item, outcome):
        _tell_passed_over(item, outcome)
        return outcome
    before = read_input(item, checker.plan.largest)
    after, clean = mended(before, item, outcome, checker)
    if after != before:
        try:
            write_whole(item.path, after)
        except OSError as error:
            trouble = cannot("write", item.path, error)
            return evolve(outcome, problem=Problem(source=item.label, message=trouble.message, hint=trouble.hint))
    return clean


def _tell_passed_over(item: Input, outcome: Outcome) -> None:
    """Say so where there is something to mend in what is not a file as it lies there."""
    if outcome.result is not None and any(found.fix for found in outcome.result.report):
        click.echo(f"dateline: {item.label} is not mended: --fix writes plain files only", err=True)


def mended(data: bytes, item: Input, outcome: Outcome, checker: Checker) -> tuple[bytes, Outcome]:
    """The octets with every cure applied, and what the check then comes to."""
    for _ in range(_MOST_PASSES):
        fixes = [found.fix for found in outcome.result.report if found.fix] if outcome.result else []
        changed = apply(data, fixes) if fixes else data
        if changed == data:
            break
        data, outcome = changed, checker.check_data(changed, item)
    return data, outcome


def show_changes(inputs: Sequence[Input], outcomes: Sequence[Outcome], plan: Plan) -> None:
    """Print what mending would change, as a unified diff."""
    checker = Checker(plan)
    for item, outcome in zip(inputs, outcomes, strict=True):
        if _fixable(item, outcome):
            before = read_input(item, plan.largest)
            after, _ = mended(before, item, outcome, checker)
            click.echo("".join(_diff(item.label, before, after)), nl=False)


def _diff(label: str, before: bytes, after: bytes) -> list[str]:
    old, new = (data.decode("utf-8", "replace").splitlines(keepends=True) for data in (before, after))
    diff = unified_diff(old, new, f"a/{label}", f"b/{label}")
    return [line if line.endswith("\n") else f"{line}\n" for line in diff]


def _fixable(item: Input, outcome: Outcome) -> bool:
    """Whether there is something to mend, in a file as it lies there (not packed, not fetched)."""
    if item.path == STDIN or is_url(item.path) or outcome.result is None:
        return False
    return any(found.fix for found in outcome.result.report) and not item.path.lower().endswith(".gz")
