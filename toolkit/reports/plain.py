"""Findings as plain JSON objects: what the JSON reports print and the cache keeps."""

from typing import Any

from toolkit.diagnostics import Diagnostic, Edit, Fix, Severity
from toolkit.validation.catalogue import find_rule

Plain = dict[str, Any]


def diagnostic_to_plain(found: Diagnostic) -> Plain:
    """A finding with its rule's name; what is not known is left out."""
    rule = find_rule(found.code)
    facts = {
        "code": found.code,
        "name": rule.name if rule else None,
        "severity": found.severity.value,
        "message": found.message,
        "source": found.source,
        "line": found.line,
        "column": found.column,
        "path": found.path or None,
        "hint": found.hint,
        "fix": fix_to_plain(found.fix) if found.fix else None,
    }
    return {name: value for name, value in facts.items() if value is not None}


def fix_to_plain(fix: Fix) -> Plain:
    """A cure: what it does, and the octets that it replaces, written as Latin-1 so that none is lost."""
    return {
        "message": fix.message,
        "edits": [
            {"start": edit.start, "end": edit.end, "replacement": edit.replacement.decode("latin-1")}
            for edit in fix.edits
        ],
    }


def diagnostic_from_plain(plain: Plain) -> Diagnostic:
    """The finding that `diagnostic_to_plain` made an object of."""
    facts = {name: value for name, value in plain.items() if name not in {"name", "severity", "fix"}}
    fix = fix_from_plain(plain["fix"]) if "fix" in plain else None
    return Diagnostic(severity=Severity(plain["severity"]), fix=fix, **facts)


def fix_from_plain(plain: Plain) -> Fix:
    """The cure that `fix_to_plain` made an object of."""
    edits = (Edit(edit["start"], edit["end"], edit["replacement"].encode("latin-1")) for edit in plain["edits"])
    return Fix(message=plain["message"], edits=tuple(edits))
