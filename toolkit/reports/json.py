"""The report as one JSON object, described by ``schemas/report.schema.json``."""

import json

from toolkit.reports.plain import Plain, diagnostic_to_plain
from toolkit.reports.run import Problem, Result, Run
from toolkit.version import __version__

REPORT_VERSION = 1
"""Goes up when a field changes its meaning or goes away; new fields do not raise it."""


def render(run: Run) -> str:
    """The object, two spaces deep."""
    return json.dumps(run_to_plain(run), ensure_ascii=False, indent=2).encode(errors="replace").decode() + "\n"


def run_to_plain(run: Run) -> Plain:
    """The run as plain JSON."""
    return {
        "version": REPORT_VERSION,
        "tool": {"name": "dateline", "version": __version__},
        "summary": {
            "documents": len(run.results),
            **{f"{severity.value}s": count for severity, count in run.counts.items()},
            "fixable": run.fixable,
            "known": run.known,
        },
        "documents": [_document(result) for result in run.results],
        "diagnostics": [diagnostic_to_plain(found) for found in run.diagnostics],
        "problems": [_problem(problem) for problem in run.problems],
        "skipped": [_problem(problem) for problem in run.skipped],
        "stale": list(run.stale),
    }


def _document(result: Result) -> Plain:
    return {"source": result.source, "format": result.format, "findings": len(result.report)}


def _problem(problem: Problem) -> Plain:
    facts = {"source": problem.source, "message": problem.message, "hint": problem.hint}
    return {name: value for name, value in facts.items() if value is not None}
