"""Reports: what a run found, as a pipeline, an editor or a person reads it. Each is a function of the run.

A report is a module of this package with ``render(run) -> str``, named in the table. It is loaded when asked for.
"""

import re
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from toolkit.reports.run import Excerpt, Problem, Result, Run, excerpts_of

REPORTS: Mapping[str, str] = MappingProxyType(
    {
        "text": "for people: each finding with the line it stands in",
        "concise": "one line a finding: file:line:column: severity code message",
        "json": "one object: schemas/report.schema.json",
        "jsonlines": "one finding a line, as JSON",
        "sarif": "SARIF 2.1.0, for code scanning",
        "junit": "JUnit XML, for pipelines",
        "github": "annotations of a GitHub workflow",
        "gitlab": "GitLab code quality",
        "html": "one page to read and filter, without network",
    }
)
"""Every report by name, and what it is for."""

__all__ = ["REPORTS", "Excerpt", "Problem", "Result", "Run", "excerpts_of", "is_report", "render"]

_BEGINNINGS: Mapping[str, str] = MappingProxyType(
    {
        "json": r'\{\s*"version": 1,\s*"tool": \{\s*"name": "dateline"',
        "jsonlines": r'\{"code": "[A-Z]{3}\d{3}", "name": "[a-z0-9-]+", "severity": "',
        "sarif": r'\{\s*"\$schema": "[^"]*sarif[^"]*",[\s\w":.,[{]*?"name": "dateline"',
        "junit": r'<\?xml [^>]*>\s*<testsuites name="dateline"',
        "gitlab": r'\[\s*(?:\]\s*\Z|\{\s*"description": "[A-Z]{3}\d{3}: )',
        "html": r'<!DOCTYPE html>\s.*\s<head>(?:\s<meta [^>]*>)*?\s<meta name="generator" content="dateline',
        "a baseline": r'\{\s*"version": 1,\s*"findings": \[',
        "nothing yet": r"\s*\Z",
    }
)
"""How the reports begin whose files have the ending of a document."""
_LONGEST_BEGINNING = 1024


def is_report(data: bytes) -> bool:
    """Whether a file is a report of an earlier run or a baseline, by how it begins; or is empty."""
    head = data[:_LONGEST_BEGINNING].decode("utf-8", "replace")
    return any(re.match(beginning, head) for beginning in _BEGINNINGS.values())


def render(name: str, run: Run, *, colour: bool = False) -> str:
    """The run as that report, with a line feed at its end unless it is empty; colour is for the text report.

    Raises:
        KeyError: there is no report of that name.
    """
    if name not in REPORTS:
        raise KeyError(name)
    module = import_module(f"toolkit.reports.{name}")
    text: str = module.render(run, colour=colour) if name in {"text", "concise"} else module.render(run)
    return text
