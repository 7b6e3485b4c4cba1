"""The report for people: each finding with the line it stands in and a caret under the place."""

from collections.abc import Callable

import click

from toolkit.diagnostics import Diagnostic, Severity
from toolkit.reports.columns import columns_of, tame
from toolkit.reports.run import Excerpt, Problem, Result, Run
from toolkit.validation.catalogue import find_rule

Ink = Callable[..., str]
"""`click.style`, or what leaves the text as it is."""

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_ROOM = 100
_BEFORE = 60
_MOST_SKIPPED = 5


def render(run: Run, *, colour: bool = False) -> str:
    """Findings by document, then what could not be checked or was passed over, then the summary line."""
    ink: Ink = click.style if colour else plain
    blocks = [
        *(_finding(result, found, ink) for result in run.results for found in result.report),
        *(_problem(problem, ink) for problem in run.problems),
        *(_stale(entry, ink) for entry in run.stale),
        "".join([*_skipped(run, ink), f"{summary(run, ink)}\n"]),
    ]
    return "\n".join(blocks)


def plain(text: str, **_style: object) -> str:
    """The text without colour."""
    return text


def place_of(found: Diagnostic) -> str:
    """``file:line:column``, as far as they are known."""
    return ":".join(str(part) for part in (tame(found.source), found.line, found.column) if part)


def _finding(result: Result, found: Diagnostic, ink: Ink) -> str:
    rule = find_rule(found.code)
    name = f" {rule.name}" if rule else ""
    kind = ink(f"{found.severity}[{found.code}]", fg=COLOURS[found.severity], bold=True)
    lines = [f"{kind}{ink(name, dim=True)}: {ink(tame(found.message), bold=True)}"]
    excerpt = result.excerpt(found)
    gutter = " " * (len(str(found.line)) if excerpt else 1)
    path = f"  {ink(tame(found.path), dim=True)}" if found.path else ""
    lines.append(f"{gutter}{ink('-->', fg='blue')} {place_of(found)}{path}")
    if excerpt and found.line:
        lines += _excerpt(excerpt, found.line, found.column, ink)
    if found.hint:
        lines.append(f"{gutter} {ink('=', fg='blue')} help: {tame(found.hint)}")
    if found.fix:
        lines.append(f"{gutter} {ink('=', fg='blue')} fix: {tame(found.fix.message)} (--fix)")
    return "".join(f"{line}\n" for line in lines)


def _excerpt(excerpt: Excerpt, line: int, column: int | None, ink: Ink) -> list[str]:
    text, at = _window(excerpt, column or 1)
    gutter = " " * len(str(line))
    bar = ink("|", fg="blue")
    lines = [f"{gutter} {bar}", f"{ink(str(line), fg='blue')} {bar} {text}".rstrip()]
    if column:
        caret = ink("^", fg="red", bold=True)
        lines.append(f"{gutter} {bar} {' ' * columns_of(text[:at])}{caret}")
    return lines


def _window(excerpt: Excerpt, column: int) -> tuple[str, int]:
    """As much of the line as fits, and the index in it that the column stands for."""
    text = tame(excerpt.text)
    at = min(max(column - excerpt.first, 0), len(text))
    start = max(0, min(at - _BEFORE, len(text) - _ROOM))
    before = "…" if start or excerpt.first > 1 else ""
    after = "…" if start + _ROOM < len(text) else ""
    return f"{before}{text[start : start + _ROOM]}{after}", at - start + len(before)


def _problem(problem: Problem, ink: Ink) -> str:
    hint = f"\n {ink('=', fg='blue')} help: {tame(problem.hint)}" if problem.hint else ""
    return f"{ink('cannot check', fg='red', bold=True)} {tame(problem.source)}: {tame(problem.message)}{hint}\n"


def _stale(entry: str, ink: Ink) -> str:
    return (
        f"{ink('stale', fg='yellow', bold=True)} the baseline holds {tame(entry)}, which is not found any more\n"
    )


def _skipped(run: Run, ink: Ink) -> list[str]:
    """What was passed over, and why: it may be a document that its writer takes for one of ours."""
    told = [f"passed over {tame(one.source)}: {tame(one.message)}" for one in run.skipped[:_MOST_SKIPPED]]
    more = len(run.skipped) - len(told)
    told += [f"passed over {counted(more, 'more file')}; --report json names them"] if more > 0 else []
    return [f"{ink(line, dim=True)}\n" for line in told]


def summary(run: Run, ink: Ink = plain) -> str:
    """One line: how many findings of which kind, in how many documents."""
    documents = counted(len(run.results), "document")
    if not run.results:
        return ink("nothing was checked", fg="red")
    found = [
        ink(counted(count, severity.value), fg=COLOURS[severity])
        for severity, count in run.counts.items()
        if count
    ]
    extra = "".join(f"; {part}" for part in _extras(run))
    if not found:
        return f"{documents} checked, {ink('nothing found', fg='green')}{extra}"
    bad = sum(bool(result.report) for result in run.results)
    return f"{', '.join(found)} in {bad} of {documents}{extra}"


def _extras(run: Run) -> list[str]:
    return [
        text
        for count, text in (
            (run.fixable, f"{run.fixable} can be fixed with --fix"),
            (run.known, f"{run.known} known from the baseline"),
            (len(run.problems), f"{counted(len(run.problems), 'input')} could not be checked"),
            (len(run.skipped), f"{counted(len(run.skipped), 'file')} passed over"),
        )
        if count
    ]


def counted(count: int, noun: str) -> str:
    """``1 document``, ``2 documents``."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
