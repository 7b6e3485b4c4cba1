"""The report for GitLab's code quality widget: a subset of the Code Climate format."""

import json

from toolkit.diagnostics import Severity
from toolkit.reports.fingerprint import fingerprints
from toolkit.reports.run import Run

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(run: Run) -> str:
    """A list of issues; an input that could not be checked is a blocker."""
    issues = [
        {
            # The widget shows nothing but this text, so the code stands in it.
            "description": f"{found.code}: {found.message}",
            "check_name": found.code,
            "fingerprint": name,
            "severity": _SEVERITIES[found.severity],
            "location": {"path": found.source, "lines": {"begin": found.line or 1}},
        }
        for found, name in zip(run.diagnostics, fingerprints(run.diagnostics), strict=True)
    ]
    issues += [
        {
            "description": f"cannot check: {problem.message}",
            "check_name": "unreadable",
            "fingerprint": f"unreadable {problem.source}",
            "severity": "blocker",
            "location": {"path": problem.source, "lines": {"begin": 1}},
        }
        for problem in run.problems
    ]
    return json.dumps(issues, ensure_ascii=False, indent=2).encode(errors="replace").decode() + "\n"
