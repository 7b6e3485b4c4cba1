"""The report of one JSON object a line, for pipes: findings, then what could not be checked."""

import json

from toolkit.reports.json import run_to_plain
from toolkit.reports.run import Run


def render(run: Run) -> str:
    """Findings as in the JSON report; an input that could not be checked has no code."""
    plain = run_to_plain(run)
    lines = [*plain["diagnostics"], *plain["problems"]]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    return text.encode(errors="replace").decode()
