"""``dateline explain``: the page of a rule."""

import json
import sys
from textwrap import indent
from typing import Any

import click
from attrs import asdict

from toolkit.cli.options import RuleName, colour_option
from toolkit.cli.terminal import table, wants_colour
from toolkit.cli.trouble import Trouble
from toolkit.reports.text import COLOURS
from toolkit.validation.catalogue import find_rule, similar_rules
from toolkit.validation.pages import page_of
from toolkit.validation.rule import Rule


@click.command(
    epilog="""\b
Examples:
  dateline explain ICS003
  dateline explain end-not-after-start
  dateline explain SCH001 SCH002 --format json"""
)
@click.argument("names", nargs=-1, required=True, metavar="CODE|NAME...", type=RuleName())
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="How to tell it.")
@colour_option
def command(names: tuple[str, ...], shape: str, colour: str) -> None:
    """Tell what a rule says, why (with the clause of the standard), an example, and what to do."""
    chosen = [_rule(name) for name in names]
    if shape == "json":
        click.echo(json.dumps([rule_to_plain(rule) for rule in chosen], ensure_ascii=False, indent=2))
        return
    coloured = wants_colour(sys.stdout, colour)
    click.echo("\n\n".join(_page(rule, coloured) for rule in chosen), color=coloured)


def _rule(name: str) -> Rule:
    rule = find_rule(name)
    if rule is None:
        similar = similar_rules(name)
        meant = f"did you mean {' or '.join(similar)}? " if similar else ""
        raise Trouble(f"there is no rule {name!r}", f"{meant}`dateline rules` lists them all")
    return rule


def rule_to_plain(rule: Rule) -> dict[str, Any]:
    """A rule and its page as a JSON object."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "scope": rule.scope.value,
        "profiles": sorted(rule.profiles),
        "fixable": rule.fixable,
        **asdict(page_of(rule)),
    }


def _page(rule: Rule, coloured: bool) -> str:
    page = page_of(rule)
    code = click.style(rule.code, bold=True) if coloured else rule.code
    severity = click.style(rule.severity.value, fg=COLOURS[rule.severity]) if coloured else rule.severity.value
    rows = [("why", page.why), ("fix", page.fix)]
    if rule.fixable:
        rows.append(("", "dateline validate --fix does it"))
    if rule.profiles:
        rows.append(("profiles", ", ".join(sorted(rule.profiles))))
    examples = "".join(
        f"\n\n  {name}:\n{indent(example, '    ')}"
        for name, example in (("this fires", page.bad), ("this does not", page.good))
        if example
    )
    head = f"{code} {rule.name} ({severity})"
    return f"{head}\n\n  {page.what}\n\n{table(rows, colour=coloured)}{examples}"
