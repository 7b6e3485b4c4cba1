"""The report as JUnit XML, which every pipeline shows: a suite for each document, a case for each finding.

An error is a failure; a warning or note is a case that passes and says in its output what was found, so that
the pipeline's verdict is that of the exit code. A document without findings is one case that passes.
"""

from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from toolkit.diagnostics import Diagnostic, Severity
from toolkit.reports.run import Problem, Result, Run
from toolkit.reports.text import place_of
from toolkit.reports.xmltext import xml_text


def render(run: Run) -> str:
    """The document, one element a line."""
    errors = run.counts[Severity.ERROR]
    tests = sum(max(1, len(result.report)) for result in run.results) + len(run.problems)
    root = Element("testsuites", name="dateline", tests=str(tests), failures=str(errors))
    root.set("errors", str(len(run.problems)))
    for result in run.results:
        _suite(root, result)
    for problem in run.problems:
        _problem(root, problem)
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def _suite(root: Element, result: Result) -> None:
    suite = SubElement(
        root,
        "testsuite",
        name=xml_text(result.source),
        tests=str(max(1, len(result.report))),
        failures=str(len(result.report.errors)),
        errors="0",
    )
    if not result.report:
        SubElement(suite, "testcase", classname=xml_text(result.source), name="nothing found")
    for found in result.report:
        _case(suite, found)


def _case(suite: Element, found: Diagnostic) -> None:
    case = SubElement(
        suite, "testcase", classname=xml_text(found.source), name=xml_text(f"{found.code} {found.path}".strip())
    )
    case.set("file", xml_text(found.source))
    if found.line:
        case.set("line", str(found.line))
    text = xml_text(f"{place_of(found)}: {found.severity} {found.code} {found.message}")
    if found.severity is Severity.ERROR:
        failure = SubElement(case, "failure", type=found.code, message=xml_text(found.message))
        failure.text = f"{text}\n{xml_text(found.hint or '')}".rstrip()
    else:
        SubElement(case, "system-out").text = text


def _problem(root: Element, problem: Problem) -> None:
    suite = SubElement(root, "testsuite", name=xml_text(problem.source), tests="1", failures="0", errors="1")
    case = SubElement(suite, "testcase", classname=xml_text(problem.source), name="can be checked")
    SubElement(case, "error", type="unreadable", message=xml_text(problem.message)).text = xml_text(
        problem.hint or problem.message
    )
