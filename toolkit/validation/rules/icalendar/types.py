"""ICS116 to ICS119: the type of a value, and what parameters say of it."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.terms import PROPERTY_TYPES
from toolkit.formats.icalendar.values import READERS
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.index import index_of, values_of

_TAG = re.compile(
    r"(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?"
    r"|x(?:-[a-z0-9]{1,8})+|i-[a-z]+|zh-(?:guoyu|hakka|min|min-nan|xiang)|art-lojban|cel-gaulish|no-(?:bok|nyn)"
    r"|en-gb-oed|sgn-(?:be-fr|be-nl|ch-de)",
    re.ASCII | re.IGNORECASE,
)
_MEDIA = re.compile(r"[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*", re.ASCII)
_CHECKED_BY_VALUE = {
    *("boolean", "date", "date-time", "duration", "float", "integer", "period", "time", "utc-offset", "recur"),
    *("uri", "cal-address"),
}


def value_not_of_stated_type(document: Document) -> Iterator[Finding]:
    """A value is not of the type that its VALUE parameter states.

    Why: RFC 5545 3.2.20: readers parse the value as VALUE says, and drop it.
    Fix: correct VALUE, or the value.

    Bad: DTSTART;VALUE=DATE:20260312T090000Z
    Good: DTSTART;VALUE=DATE:20260312
    """
    index = index_of(document)
    for property in index.with_parameters:
        stated = (property.parameter("VALUE") or "").lower()
        default = PROPERTY_TYPES.get(property.name, ("",))[0]
        if stated not in _CHECKED_BY_VALUE or (stated == default == "date-time"):
            continue
        for value in values_of(property):
            if not _is_of_type(stated, value) and value:
                yield index.in_value(property, f"{property.name} is {value[:40]!r}, not a {stated.upper()}")


def _is_of_type(kind: str, value: str) -> bool:
    if kind in {"uri", "cal-address"}:
        return ":" in value
    return READERS[kind](value) is not None


def value_type_not_allowed(document: Document) -> Iterator[Finding]:
    """A property has a VALUE that it cannot have.

    Why: RFC 5545 3.8, "Value Type" of each property.
    Fix: leave VALUE out, or use one that the property allows.

    Bad: SUMMARY;VALUE=DATE:20260312
    Good: SUMMARY:12 March 2026
    """
    index = index_of(document)
    for property in index.with_parameters:
        stated = (property.parameter("VALUE") or "").lower()
        allowed = [kind for kind in PROPERTY_TYPES.get(property.name, ()) if kind]
        if stated and allowed and stated not in allowed and not stated.startswith("x-"):
            names = " or ".join(kind.upper() for kind in allowed)
            yield index.at(property, f"{property.name} cannot be a {stated.upper()}, expected {names}")


def malformed_language(document: Document) -> Iterator[Finding]:
    """LANGUAGE is not a language tag.

    Why: RFC 5545 3.2.10 and RFC 5646: a tag such as en or ru-RU, with hyphens.
    Fix: use the tag of the language.

    Bad: SUMMARY;LANGUAGE=en_GB:Talks
    Good: SUMMARY;LANGUAGE=en-GB:Talks
    """
    index = index_of(document)
    for property in index.with_parameters:
        for name, values, _ in property.parameters:
            if name == "LANGUAGE" and not _TAG.fullmatch(values[0]):
                yield index.at(property, f"LANGUAGE is {values[0]!r}, not a language tag")


def malformed_media_type(document: Document) -> Iterator[Finding]:
    """FMTTYPE is not a media type.

    Why: RFC 5545 3.2.8 and RFC 4288: type and subtype, parted by a slash.
    Fix: write the whole type.

    Bad: ATTACH;FMTTYPE=pdf:https://example.org/a.pdf
    Good: ATTACH;FMTTYPE=application/pdf:https://example.org/a.pdf
    """
    index = index_of(document)
    for property in index.with_parameters:
        stated = property.parameter("FMTTYPE")
        if stated is not None and not _MEDIA.fullmatch(stated.partition(";")[0].strip()):
            yield index.at(property, f"FMTTYPE is {stated!r}, expected a form such as application/pdf")


RULES = (
    Rule("ICS116", Severity.ERROR, value_not_of_stated_type),
    Rule("ICS117", Severity.ERROR, value_type_not_allowed),
    Rule("ICS118", Severity.ERROR, malformed_language),
    Rule("ICS119", Severity.ERROR, malformed_media_type),
)
