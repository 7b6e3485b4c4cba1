"""The report as SARIF 2.1.0, the exchange format of static analysis (OASIS standard, 2020-03-27)."""

import base64
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from toolkit.diagnostics import Diagnostic, Edit, Fix
from toolkit.reports.columns import tame
from toolkit.reports.fingerprint import fingerprints
from toolkit.reports.run import Problem, Result, Run
from toolkit.validation.catalogue import find_rule
from toolkit.validation.pages import RulePage, page_of
from toolkit.version import __version__

Plain = dict[str, Any]
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def render(run: Run) -> str:
    """A log of one run."""
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(run)]}
    return json.dumps(log, ensure_ascii=False, indent=2).encode(errors="replace").decode() + "\n"


def _run(run: Run) -> Plain:
    codes = {code: index for index, code in enumerate(sorted({found.code for found in run.diagnostics}))}
    names = iter(fingerprints(run.diagnostics))
    return {
        "tool": {
            "driver": {
                "name": "dateline",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(code) for code in codes],
            }
        },
        # SARIF 2.1.0 3.14.17: the unit of our columns.
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": not run.problems,
                "toolExecutionNotifications": [_notification(problem) for problem in run.problems],
            }
        ],
        "artifacts": [{"location": {"uri": uri(result.source)}} for result in run.results],
        "results": [
            _result(result, index, found, codes, next(names))
            for index, result in enumerate(run.results)
            for found in result.report
        ],
    }


def uri(source: str) -> str:
    """A file's name as a URI reference; octets that messages show escaped are octets again."""
    if "://" in source:
        return quote(source, safe="/:", errors="replace")
    octets = _ESCAPED.sub(
        lambda match: bytes.fromhex((match[1] or match[2]).decode()), source.encode(errors="replace")
    )
    return quote(octets.replace(b"\\", b"/"))


# A control character, or an octet that is no text, as names are printed.
_ESCAPED = re.compile(rb"\\(?:x([01][0-9a-f]|7f)|udc([89a-f][0-9a-f]))")


def _rule(code: str) -> Plain:
    rule = find_rule(code)
    if rule is None:
        return {"id": code}
    page = page_of(rule)
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": page.what},
        "fullDescription": {"text": f"{page.what} {page.why}".strip()},
        "help": {"text": f"{page.why}\n\n{page.fix}", "markdown": markdown(page)},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [rule.family, *sorted(rule.profiles)]},
    }


def markdown(page: RulePage) -> str:
    """The page of a rule in Markdown, without its heading."""
    parts = [page.what, f"**Why:** {page.why}", f"**Fix:** {page.fix}"]
    parts += [
        f"{title}\n\n```text\n{example}\n```"
        for title, example in (("This fires:", page.bad), ("This does not:", page.good))
        if example
    ]
    return "\n\n".join(parts)


def _result(result: Result, index: int, found: Diagnostic, codes: Mapping[str, int], name: str) -> Plain:
    place: Plain = {"artifactLocation": {"uri": uri(found.source), "index": index}}
    if found.line:
        place["region"] = {"startLine": found.line, **_column(found)}
        if excerpt := result.excerpt(found):
            place["contextRegion"] = {"startLine": found.line, "snippet": {"text": tame(excerpt.text)}}
    location: Plain = {"physicalLocation": place}
    if found.path:
        location["logicalLocations"] = [{"fullyQualifiedName": found.path}]
    hint = f"\n{found.hint}" if found.hint else ""
    plain: Plain = {
        "ruleId": found.code,
        "ruleIndex": codes[found.code],
        "level": found.severity.value,
        "message": {"text": f"{found.message}{hint}"},
        "locations": [location],
        "partialFingerprints": {"dateline/v1": name},
    }
    return {**plain, "fixes": [_fix(found.fix, place["artifactLocation"])]} if found.fix else plain


def _column(found: Diagnostic) -> Plain:
    return {"startColumn": found.column} if found.column else {}


def _fix(fix: Fix, artifact: Plain) -> Plain:
    return {
        "description": {"text": fix.message},
        "artifactChanges": [{"artifactLocation": artifact, "replacements": _replacements(fix.edits)}],
    }


def _replacements(edits: Iterable[Edit]) -> list[Plain]:
    # SARIF 2.1.0 3.30.11: a region of octets needs no line.
    return [
        {
            "deletedRegion": {"byteOffset": edit.start, "byteLength": edit.end - edit.start},
            "insertedContent": _content(edit.replacement),
        }
        for edit in edits
    ]


def _content(data: bytes) -> Plain:
    try:
        return {"text": data.decode()}
    except UnicodeDecodeError:
        return {"binary": base64.b64encode(data).decode()}


def _notification(problem: Problem) -> Plain:
    return {
        "level": "error",
        "message": {"text": f"{problem.source}: {problem.message}"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(problem.source)}}}],
    }
