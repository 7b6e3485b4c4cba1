"""The report of one line a finding, as editors and `grep` read it."""

import click

from toolkit.diagnostics import Diagnostic
from toolkit.reports.columns import tame
from toolkit.reports.run import Run
from toolkit.reports.text import COLOURS, Ink, place_of, plain, summary


def render(run: Run, *, colour: bool = False) -> str:
    """``file:line:column: severity code message (path)``, and the summary line."""
    ink: Ink = click.style if colour else plain
    lines = [
        *(_line(found, ink) for found in run.diagnostics),
        *(f"{tame(problem.source)}: {tame(problem.message)}" for problem in run.problems),
        *(f"stale: {tame(entry)}" for entry in run.stale),
        summary(run, ink),
    ]
    return "".join(f"{line}\n" for line in lines)


def _line(found: Diagnostic, ink: Ink) -> str:
    path = f" ({tame(found.path)})" if found.path else ""
    kind = ink(found.severity.value, fg=COLOURS[found.severity])
    return f"{place_of(found)}: {kind} {found.code} {tame(found.message)}{path}"
