"""Reports: what a run found, as a pipeline, an editor or a person reads it. Each is a function of the run.

A report is a module of this package with ``render(run) -> str``, named in the table. It is loaded when asked for.
"""

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

__all__ = ["REPORTS", "Excerpt", "Problem", "Result", "Run", "excerpts_of", "render"]


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
