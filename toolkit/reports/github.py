"""The report as GitHub's workflow commands, which become annotations beside the lines of a change."""

from toolkit.diagnostics import Diagnostic, Severity
from toolkit.reports.run import Problem, Run
from toolkit.validation.catalogue import find_rule

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# What would end a message or a property; the percent sign first.
_IN_MESSAGES = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_IN_PROPERTIES = (*_IN_MESSAGES, (":", "%3A"), (",", "%2C"))


def render(run: Run) -> str:
    """One command a finding."""
    lines = [*map(_finding, run.diagnostics), *map(_problem, run.problems)]
    return "".join(f"{line}\n" for line in lines)


def _finding(found: Diagnostic) -> str:
    rule = find_rule(found.code)
    facts = {
        "file": found.source,
        "line": found.line,
        "col": found.column,
        "title": f"{found.code} {rule.name}" if rule else found.code,
    }
    hint = f"\n{found.hint}" if found.hint else ""
    path = f" ({found.path})" if found.path else ""
    return _command(_COMMANDS[found.severity], facts, f"{found.message}{path}{hint}")


def _problem(problem: Problem) -> str:
    return _command("error", {"file": problem.source, "title": "cannot check"}, problem.message)


def _command(name: str, facts: dict[str, str | int | None], message: str) -> str:
    stated = ",".join(
        f"{key}={_escaped(str(value), _IN_PROPERTIES)}" for key, value in facts.items() if value is not None
    )
    return f"::{name} {stated}::{_escaped(message, _IN_MESSAGES)}"


def _escaped(text: str, table: tuple[tuple[str, str], ...]) -> str:
    for plain, escaped in table:
        text = text.replace(plain, escaped)
    return text
