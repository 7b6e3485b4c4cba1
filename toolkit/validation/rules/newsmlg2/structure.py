"""What the JSON view of a document does not hold: the order of elements; and what no pattern can say of a date."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.newsmlg2.grammar import types_that
from toolkit.formats.newsmlg2.order import Misplaced, misplaced_elements
from toolkit.formats.newsmlg2.syntax import xsd_errors
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.newsmlg2.outline import Outline, outline_rule


def element_out_of_order(document: Document) -> Iterator[Finding]:
    """An element stands where its parent does not allow it: too early, too late, or once too often.

    Why: the XML Schema of NewsML-G2 gives the order of the elements of most parents, and receivers refuse a
        document in another order.
    Fix: move the element to its place.

    Bad: <pubStatus qcode="stat:usable"/><embargoed>2025-03-01T10:00:00Z</embargoed>
    Good: <embargoed>2025-03-01T10:00:00Z</embargoed><pubStatus qcode="stat:usable"/>
    """
    for found in misplaced_elements(document.native):
        yield Finding(message=_said(found), hint=_hint(found), line=found.line, column=found.column)


def _said(found: Misplaced) -> str:
    if found.name:
        return f"{found.name} may not stand here in {found.parent} ({found.path})"
    return f"{found.parent} ends too soon ({found.path})"


def _hint(found: Misplaced) -> str | None:
    if not found.expected:
        return "nothing more may follow"
    return f"expected {', '.join(found.expected[:8])}"


_DATES = frozenset(
    {
        "DateOptTimeType",
        "TruncatedDateTimeType",
        "UnionDateTimeType",
        "UnionDateTimeEmptyStringType",
        "xs:dateTime",
        "xs:date",
    }
)
_DAY = re.compile(r"\s*(\d{4})-(02)-(29)(?!\d)")


def date_not_in_calendar(found: Outline) -> Iterator[Finding]:
    """A date is a 29 February of a year that has none.

    Why: XML Schema's dates are days of the calendar (XML Schema Part 2, 3.2.9); no pattern can tell leap years.
    Fix: correct the date.

    Bad: <contentCreated>2025-02-29</contentCreated>
    Good: <contentCreated>2024-02-29</contentCreated>
    """
    for node, key, value in found.attributes["@date"]:
        if not _exists(value):
            yield Finding(path=(*node.path, key), message=f"there is no day {value.strip()[:10]}")
    for node in found.of_types(_dated_types()):
        if not _exists(node.view.get("$", "")):
            yield Finding(path=node.path, message=f"there is no day {node.text[:10]}")


@lru_cache(maxsize=1)
def _dated_types() -> frozenset[str]:
    """The types whose elements hold a date."""
    return types_that(lambda known: known.text in _DATES)


def _exists(text: str) -> bool:
    match = _DAY.match(text) if "-02-29" in text else None
    if match is None:
        return True
    try:
        date(int(match[1]), 2, 29)
    except ValueError:
        return False
    return True


def xml_schema_not_satisfied(document: Document) -> Iterator[Finding]:
    """The official XML Schema, where one was given, does not accept the document.

    Why: the schema is the normative form of the standard's structure.
    Fix: correct what the message of the schema's validator names.

    Bad: <newsItem> without guid, with the schema at hand
    Good: <newsItem guid="tag:example.org,2025:1"> with the schema at hand
    """
    for line, message in xsd_errors(document.native):
        yield Finding(message=message, line=line, column=1)


RULES = (
    Rule("NML060", Severity.ERROR, element_out_of_order, Scope.SOURCE),
    outline_rule("NML061", Severity.ERROR, date_not_in_calendar),
    Rule("NML062", Severity.ERROR, xml_schema_not_satisfied, Scope.SOURCE),
)
