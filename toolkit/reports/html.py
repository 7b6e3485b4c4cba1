"""The report as one HTML page that needs nothing else: no network, no server; readable without scripts."""

from collections import Counter
from functools import lru_cache
from html import escape
from importlib.resources import files

from toolkit.diagnostics import Diagnostic, Severity
from toolkit.reports.columns import tame
from toolkit.reports.run import Problem, Result, Run
from toolkit.reports.text import counted, summary
from toolkit.validation.catalogue import find_rule
from toolkit.validation.pages import page_of
from toolkit.version import __version__


def render(run: Run) -> str:
    """The page."""
    page = _part("page.html")
    parts = {
        "STYLE": _part("page.css"),
        "SCRIPT": _part("page.js"),
        "SUMMARY": escape(summary(run)),
        "TILES": _tiles(run),
        "CODES": _options(Counter(found.code for found in run.diagnostics)),
        "SOURCES": _options(Counter(found.source for found in run.diagnostics)),
        "PROBLEMS": "".join(map(_problem, run.problems)) + "".join(map(_stale, run.stale)),
        "FINDINGS": "".join(_document(result) for result in run.results if result.report),
        "CLEAN": _clean(run),
        "RULES": "".join(_rule(code) for code in sorted({found.code for found in run.diagnostics})),
        "VERSION": __version__,
    }
    for name, text in parts.items():
        page = page.replace(f"<!--{name}-->", text)
    return page.encode(errors="replace").decode()


@lru_cache
def _part(name: str) -> str:
    return files("toolkit.reports").joinpath("page", name).read_text(encoding="utf-8")


def _text(text: str) -> str:
    return escape(tame(text))


def _tiles(run: Run) -> str:
    numbers = [(severity.value, count) for severity, count in run.counts.items()]
    return "".join(
        f'<button class="tile {name}" data-severity="{name}" aria-pressed="false"><b>{count}</b> '
        f"{counted(count, name).split(' ', 1)[1]}</button>"
        for name, count in numbers
    )


def _options(names: Counter[str]) -> str:
    return "".join(
        f'<option value="{escape(name)}">{_text(name)} ({count})</option>' for name, count in sorted(names.items())
    )


def _document(result: Result) -> str:
    found = "".join(_finding(result, one) for one in result.report)
    return (
        f'<section class="document"><h2>{_text(result.source)} <small>{escape(result.format)}, '
        f"{counted(len(result.report), 'finding')}</small></h2>{found}</section>\n"
    )


def _finding(result: Result, found: Diagnostic) -> str:
    rule = find_rule(found.code)
    name = f" {rule.name}" if rule else ""
    place = ":".join(str(part) for part in (found.line, found.column) if part)
    path = f"<code>{_text(found.path)}</code>" if found.path else ""
    hint = f'<p class="hint">{_text(found.hint)}</p>' if found.hint else ""
    fix = f'<p class="hint">can be fixed: {_text(found.fix.message)} (--fix)</p>' if found.fix else ""
    return (
        f'<article class="{found.severity.value}" data-code="{found.code}" data-source="{escape(found.source)}" '
        f'data-severity="{found.severity.value}"><h3><span class="kind">{found.severity.value}</span> '
        f'<a href="#{found.code}">{found.code}{name}</a></h3><p>{_text(found.message)}</p>'
        f'<p class="place">{place} {path}</p>{_excerpt(result, found)}{hint}{fix}</article>\n'
    )


def _excerpt(result: Result, found: Diagnostic) -> str:
    """The line with the place marked in it."""
    excerpt = result.excerpt(found)
    if excerpt is None:
        return ""
    text = tame(excerpt.text)
    at = min(max((found.column or 1) - excerpt.first, 0), len(text))
    before, place, after = text[:at], text[at : at + 1] or " ", text[at + 1 :]
    mark = f"<mark>{escape(place)}</mark>" if found.column else escape(place)
    more = "…" if excerpt.first > 1 else ""
    return f'<pre><span class="number">{found.line}</span>{more}{escape(before)}{mark}{escape(after)}</pre>'


def _problem(problem: Problem) -> str:
    hint = f'<p class="hint">{_text(problem.hint)}</p>' if problem.hint else ""
    return (
        f'<article class="error"><h3><span class="kind">cannot check</span> {_text(problem.source)}</h3>'
        f"<p>{_text(problem.message)}</p>{hint}</article>\n"
    )


def _stale(entry: str) -> str:
    return (
        '<article class="warning"><h3><span class="kind">stale</span></h3>'
        f"<p>the baseline holds {_text(entry)}, which is not found any more</p></article>\n"
    )


def _clean(run: Run) -> str:
    clean = [result for result in run.results if not result.report]
    if not clean:
        return ""
    names = "".join(f"<li>{_text(result.source)} <small>{escape(result.format)}</small></li>" for result in clean)
    return (
        f"<details><summary>{counted(len(clean), 'document')} without findings</summary><ul>{names}</ul></details>"
    )


def _rule(code: str) -> str:
    rule = find_rule(code)
    if rule is None:
        return ""
    page = page_of(rule)
    kind = "kind" if rule.severity is not Severity.NOTE else "kind quiet"
    examples = "".join(
        f"<p>{title}</p><pre>{escape(example)}</pre>"
        for title, example in (("This fires:", page.bad), ("This does not:", page.good))
        if example
    )
    return (
        f'<details id="{code}"><summary>{code} {rule.name} <span class="{kind}">{rule.severity.value}</span>'
        f"</summary><p>{escape(page.what)}</p><p><b>Why:</b> {escape(page.why)}</p>"
        f"<p><b>Fix:</b> {escape(page.fix)}</p>{examples}</details>\n"
    )
