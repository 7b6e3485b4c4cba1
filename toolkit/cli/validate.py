"""``dateline validate``: check documents."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import click
from attrs import evolve

from toolkit.cli.beside import check_previous, read_beside, read_previous
from toolkit.cli.cache import Cache, cache_folder
from toolkit.cli.checking import check_inputs, processors
from toolkit.cli.configuration import Configuration, configuration_of
from toolkit.cli.inputs import MEBIBYTE, Input, inputs_of
from toolkit.cli.known import against_baseline, write_baseline
from toolkit.cli.mending import mend, show_changes
from toolkit.cli.options import (
    Names,
    ReportOption,
    ReportWanted,
    colour_option,
    fetch_option,
    from_option,
    max_size_option,
)
from toolkit.cli.outcome import Outcome, Plan, run_of
from toolkit.cli.siblings import compared
from toolkit.cli.targets import Target, refuse_overwriting, without_targets
from toolkit.cli.terminal import progress, wants_colour
from toolkit.cli.trouble import Trouble, printable
from toolkit.cli.writing import write_files
from toolkit.errors import SettingsError
from toolkit.reports import Run, render
from toolkit.reports.text import counted
from toolkit.validation.settings import Settings, matches

_MOST_SKIPPED = 5


@click.command(
    epilog="""\b
Examples:
  dateline validate feeds/ page.html
  dateline validate 'feeds/**/*.ics' --ignore EVT,ICS014
  curl -s https://example.org/page.html | dateline validate -
  dateline validate feeds/ --report sarif --output dateline.sarif
  dateline validate feeds/ --report github --report junit=junit.xml
  dateline validate feeds/ --write-baseline known.json
  dateline validate calendar.ics --diff
  dateline validate talks.ics --previous published/talks.ics --fix
  dateline validate --together a.html a.newsmlg2.xml a.ics

Settings are read from dateline.toml, or [tool.dateline] in pyproject.toml, in this folder or above it.

Exit codes: 0 clean, 1 findings of severity error, 2 wrong usage, unreadable input, or nothing to check."""
)
@click.argument("paths", nargs=-1, required=True)
@from_option
@click.option(
    "--report",
    "reports",
    type=ReportOption(),
    multiple=True,
    help="How to tell it; may be given several times: NAME to print, NAME=FILE to write. The names: "
    "text, concise, json, jsonlines, sarif, junit, github, gitlab, html.",
)
@click.option("--output", metavar="FILE", help="Where the report goes; the text is printed besides.")
@click.option("--select", type=Names(), default="", metavar="RULES", help="Only these rules: ICS,ART003.")
@click.option("--extend-select", type=Names(), default="", metavar="RULES", help="These rules besides.")
@click.option("--ignore", type=Names(), default="", metavar="RULES", help="Not these rules.")
@click.option("--profile", type=Names(), default="", metavar="NAMES", help="These sets of rules besides.")
@click.option("--xsd", metavar="FILE", help="An official XML Schema that judges NewsML-G2 as well.")
@click.option("--catalog", "catalogs", metavar="FILE", multiple=True, help="A catalog that QCodes may be of.")
@click.option(
    "--previous",
    metavar="FILE",
    help="The calendar as it was published before: tells what changed without a new SEQUENCE, DTSTAMP or UID. "
    "Of several, the folder with files of the same names.",
)
@click.option("--baseline", metavar="FILE", help="Pass over the findings that this file knows.")
@click.option("--write-baseline", metavar="FILE", help="Write the findings to that file, as known ones.")
@click.option("--fix", is_flag=True, help="Mend what can safely be mended, in the files.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--together", is_flag=True, help="Compare the documents: they are of one article.")
@click.option("--vocabulary", metavar="FILE", help="Another release of schema.org: its schemaorg-*.jsonld.")
@fetch_option
@click.option("--config", metavar="FILE", help="The file with the settings.")
@click.option("--isolated", is_flag=True, help="Read no file with settings.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes; all processors when not given.")
@click.option("--no-cache", is_flag=True, help="Check again what has not changed.")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until interrupted.")
@max_size_option
@colour_option
@click.pass_context
def command(ctx: click.Context, /, paths: tuple[str, ...], **options: Any) -> None:
    """Check documents: files, folders, quoted globs, '-' for standard input.

    The format is told from the content first, from the name second; gzip is unpacked; of JSON Lines each line
    is a document. Folders are searched for documents; raw text is checked when it is named.
    """
    configuration = _configuration(options)
    if options["watch"]:
        from toolkit.cli.watching import watch

        watch(paths, lambda: _check_and_tell(paths, configuration, options))
        return
    ctx.exit(_check_and_tell(paths, configuration, options))


def _configuration(options: Mapping[str, Any]) -> Configuration:
    configuration = configuration_of(options)
    if configuration.settings == Settings():
        return configuration
    try:
        configuration.settings.rules()
    except SettingsError as error:
        option = str(error).replace("profiles:", "profile:", 1)  # the setting's name, and the option's
        raise Trouble(f"--{option}", "`dateline rules` lists the rules") from error
    return configuration


def _check_and_tell(paths: Sequence[str], configuration: Configuration, options: Mapping[str, Any]) -> int:
    plan = Plan(
        settings=configuration.settings,
        format=options["format"],
        largest=options["max_size"] * MEBIBYTE,
        xsd=options["xsd"],
        catalogs=options["catalogs"],
        previous=options["previous"],
    )
    read_beside(plan)
    read_previous(plan, "")
    inputs = list(dict.fromkeys(_allowed(inputs_of(paths, fetch=options["fetch"]), plan.settings)))
    inputs = without_targets(_targets(options), inputs)
    check_previous(plan, inputs)
    refuse_overwriting(_targets(options), [*(item.path for item in inputs if item.named), *_besides(options)])
    outcomes = _compared(inputs, _outcomes(inputs, plan, options), plan, together=options["together"])
    if options["diff"]:
        show_changes(inputs, outcomes, plan)
    elif options["fix"]:
        outcomes = mend(inputs, outcomes, plan)
    run = run_of(outcomes)
    _refuse_nothing(run, paths)
    if options["write_baseline"]:
        write_baseline(options["write_baseline"], run)
        return 0
    run = against_baseline(run, configuration, given=bool(options["baseline"]))
    _tell(run, options)
    return run.exit_code


def _targets(options: Mapping[str, Any]) -> list[Target]:
    """The files that the reports and the baseline go to."""
    named = [(f"--report {one.name}", one.file) for one in options["reports"]]
    targets = [*named, ("--output", options["output"]), ("--write-baseline", options["write_baseline"])]
    return [(option, file) for option, file in targets if file]


def _besides(options: Mapping[str, Any]) -> list[str]:
    """The files that documents are judged by."""
    names = ("xsd", "previous", "vocabulary", "config")
    return [*(options[name] for name in names if options[name]), *options["catalogs"]]


def _allowed(inputs: Iterator[Input], settings: Settings) -> Iterator[Input]:
    """The inputs but for files in folders that the settings exclude."""
    for item in inputs:
        if item.named or not any(matches(item.label, pattern) for pattern in settings.exclude):
            yield item


def _compared(inputs: Sequence[Input], outcomes: list[Outcome], plan: Plan, *, together: bool) -> list[Outcome]:
    """The outcomes, with what documents of one article do not agree on."""
    if not together:
        return compared(inputs, outcomes, plan)
    from toolkit.cli.side_by_side import side_by_side

    return side_by_side(inputs, outcomes, plan)


def _outcomes(inputs: Sequence[Input], plan: Plan, options: Mapping[str, Any]) -> list[Outcome]:
    """What each input comes to, by the bundled vocabulary or another."""
    if not options["vocabulary"]:
        return _checked(inputs, plan, options)
    from toolkit.cli.side_by_side import judging_by

    with judging_by(options["vocabulary"]):
        return _checked(inputs, plan, options)


def _checked(inputs: Sequence[Input], plan: Plan, options: Mapping[str, Any]) -> list[Outcome]:
    alone = bool(options["vocabulary"])  # what the cache and other processes know was judged by the bundled one
    cache = None if options["no_cache"] or alone else Cache(cache_folder(), plan)
    jobs = 1 if alone else options["jobs"] or processors()
    with (
        progress(inputs, "checking") as bar,
        closing(check_inputs(inputs, plan, jobs=jobs, cache=cache)) as outcomes,
    ):
        return [outcome for _, outcome in zip(bar, outcomes, strict=True)]


def _refuse_nothing(run: Run, paths: Sequence[str]) -> None:
    """A check that checked nothing must not pass for a clean one."""
    if run.results or run.problems:
        return
    kinds = "".join(f"\n    {skipped.source}: {skipped.message}" for skipped in run.skipped[:_MOST_SKIPPED])
    raise Trouble(
        f"nothing to check in {' '.join(map(printable, paths))}",
        f"{counted(len(run.skipped), 'file')} of other kinds there:{kinds}"
        if run.skipped
        else "no file there has the name of a document that dateline reads",
    )


def _tell(run: Run, options: Mapping[str, Any]) -> None:
    """Print and write the reports; next to what is written the text is printed, unless another report is."""
    reports: list[ReportWanted] = list(options["reports"]) or [ReportWanted("text")]
    if options["output"]:
        reports = [report if report.file else evolve(report, file=options["output"]) for report in reports]
        if reports == [ReportWanted("text", options["output"])] or all(report.file for report in reports):
            reports.append(ReportWanted("text"))
    elif all(report.file for report in reports):
        reports.append(ReportWanted("text"))
    for report in reports:
        if report.file:
            write_files({Path(report.file): render(report.name, run).encode(errors="replace")})
        else:
            colour = wants_colour(sys.stdout, options["colour"])
            click.echo(render(report.name, run, colour=colour), nl=False, color=colour)
