"""``dateline rules``: the catalogue."""

import json
import sys

import click

from toolkit.cli.explain import rule_to_plain
from toolkit.cli.options import colour_option
from toolkit.cli.pages import catalogue_page
from toolkit.cli.terminal import wants_colour
from toolkit.cli.trouble import Trouble
from toolkit.reports.text import COLOURS
from toolkit.validation.catalogue import all_rules
from toolkit.validation.pages import page_of
from toolkit.validation.rule import Rule


@click.command(
    epilog="""\b
Examples:
  dateline rules
  dateline rules ICS
  dateline rules --format json | jq -r '.[].code'"""
)
@click.argument("families", nargs=-1, metavar="[FAMILY]...")
@click.option(
    "--format", "shape", type=click.Choice(["text", "json", "markdown"]), default="text", help="How to tell it."
)
@colour_option
def command(families: tuple[str, ...], shape: str, colour: str) -> None:
    """List every rule: code, severity, name, and the fault in one sentence.

    FAMILY is the beginning of a code: ICS, NML0.
    """
    starts = tuple(family.upper() for family in families)
    chosen = [rule for rule in all_rules().rules if not starts or rule.code.startswith(starts)]
    if not chosen:
        known = ", ".join(dict.fromkeys(rule.family for rule in all_rules().rules))
        raise Trouble(f"no rule begins with {' or '.join(families)}", f"the families are {known}")
    if shape == "json":
        click.echo(json.dumps([rule_to_plain(rule) for rule in chosen], ensure_ascii=False, indent=2))
        return
    if shape == "markdown":
        click.echo(catalogue_page(chosen), nl=False)
        return
    coloured = wants_colour(sys.stdout, colour)
    click.echo("\n".join(_line(rule, coloured) for rule in chosen), color=coloured)


def _line(rule: Rule, coloured: bool) -> str:
    severity = f"{rule.severity:7}"
    kind = click.style(severity, fg=COLOURS[rule.severity]) if coloured else severity
    fixable = " (fixable)" if rule.fixable else ""
    profiles = f" [{', '.join(sorted(rule.profiles))}]" if rule.profiles else ""
    return f"{rule.code}  {kind}  {rule.name}: {page_of(rule).what}{fixable}{profiles}"
