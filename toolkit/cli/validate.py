"""``dateline validate``: check documents."""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

import click

from toolkit.cli.checking import Plan, check_input, run_of
from toolkit.cli.inputs import LARGEST, MEBIBYTE, inputs_of
from toolkit.cli.options import Names, colour_option, from_option
from toolkit.cli.terminal import progress, wants_colour
from toolkit.cli.trouble import Trouble, cannot, printable
from toolkit.errors import SettingsError
from toolkit.files import write_whole
from toolkit.reports import REPORTS, Run, render
from toolkit.validation.settings import Settings

_MOST_SKIPPED = 5


@click.command(
    epilog="""\b
Examples:
  dateline validate feeds/ page.html
  dateline validate 'feeds/**/*.ics' --ignore EVT,ICS014
  curl -s https://example.org/page.html | dateline validate -
  dateline validate feeds/ --report json --output report.json

Exit codes: 0 clean, 1 findings of severity error, 2 wrong usage, unreadable input, or nothing to check."""
)
@click.argument("paths", nargs=-1, required=True)
@from_option
@click.option("--report", "report", type=click.Choice(list(REPORTS)), default="text", help="How to tell it.")
@click.option("--output", "output", type=click.Path(), metavar="FILE", help="Where the report goes.")
@click.option("--select", type=Names(), default="", metavar="RULES", help="Only these rules: ICS,jsonld-date.")
@click.option("--extend-select", type=Names(), default="", metavar="RULES", help="These rules besides.")
@click.option("--ignore", type=Names(), default="", metavar="RULES", help="Not these rules.")
@click.option("--profile", type=Names(), default="", metavar="NAMES", help="These sets of rules besides.")
@click.option("--max-size", default=LARGEST // MEBIBYTE, show_default=True, help="Largest document, in MiB.")
@colour_option
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Check documents: files, folders, quoted globs, '-' for standard input.

    The format is told from the content first, from the name second.
    """
    plan = _plan(options)
    inputs = list(dict.fromkeys(inputs_of(paths)))
    with progress(inputs, "checking") as bar:
        run = run_of(check_input(item, plan) for item in bar)
    _refuse_nothing(run, paths)
    _tell(run, options)
    ctx.exit(run.exit_code)


def _plan(options: Mapping[str, Any]) -> Plan:
    settings = Settings(
        select=options["select"],
        extend_select=options["extend_select"],
        ignore=options["ignore"],
        profiles=options["profile"],
    )
    try:
        rules = settings.rules()
    except SettingsError as error:
        raise Trouble(str(error), "`dateline rules` lists them all") from error
    largest = options["max_size"] * MEBIBYTE
    return Plan(settings=settings, rules=rules, format=options["format"], largest=largest)


def _refuse_nothing(run: Run, paths: Sequence[str]) -> None:
    """A check that checked nothing must not pass for a clean one."""
    if run.results or run.problems:
        return
    kinds = "".join(f"\n    {skipped.source}: {skipped.message}" for skipped in run.skipped[:_MOST_SKIPPED])
    raise Trouble(
        f"nothing to check in {' '.join(map(printable, paths))}",
        f"{len(run.skipped)} files there are of other kinds:{kinds}"
        if run.skipped
        else "no file there has the name of a document that dateline reads",
    )


def _tell(run: Run, options: Mapping[str, Any]) -> None:
    if options["output"]:
        try:
            write_whole(options["output"], render(options["report"], run).encode(errors="replace"))
        except OSError as error:
            raise cannot("write", options["output"], error) from error
        return
    colour = wants_colour(sys.stdout, options["colour"])
    click.echo(render(options["report"], run, colour=colour), nl=False, color=colour)
