"""The walk's look at values: whether each is of a kind that its property takes."""

import re
from functools import lru_cache
from typing import Any

from toolkit.diagnostics import Path
from toolkit.formats.schemaorg.graph import Node, id_of, is_reference, local, types_of
from toolkit.validation.rules.jsonld import dating
from toolkit.validation.rules.jsonld.kinds import kind_of
from toolkit.validation.rules.jsonld.met import Survey
from toolkit.validation.rules.jsonld.naming import one_name_of
from toolkit.validation.rules.jsonld.prose import BROKEN, LINES, is_marked
from toolkit.validation.vocabulary import Expected, Vocabulary

_NUMERIC = re.compile(r"\s*[-+]?\d+(?:[.,]\d+)?\s*", re.ASCII)
_DIGIT = re.compile(r"\d", re.ASCII)
_DECIMAL = re.compile(r"\s*[-+]?\d{1,4}(?:\.\d*)?\s*", re.ASCII)
_TRUTH = re.compile(r"\s*(?:https?://schema\.org/)?(true|false|yes|no|0|1)\s*", re.IGNORECASE)
_JSON = re.compile(r"\s*(?:\{\s*\"[^\"]*\"\s*:.*\}|\[\s*[\"{].*[\"}]\s*\])\s*", re.DOTALL)
_WORD_MISSING = re.compile(r"\A\s*,|,\s*(?:,|\Z)")
# How a link begins that has gone wrong, and is not words instead: a scheme, a path, a host.
_LIKE_LINK = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9+.-]*:/|[./#?]|www\.|\S+\.[A-Za-z]{2,6}/|\S+\s*\Z)")
_WEB = ("http://", "https://")
# What can be counted begins at nothing; degrees end where the globe does; schema.org names no bounds for years.
_BOUNDS = {"latitude": (-90, 90), "longitude": (-180, 180), "copyrightYear": (1000, 2200)}
_COUNTED = (0, float("inf"))
_DURATION = re.compile(
    r"\s*[-+]?P(?=[\dT])(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?"
    r"(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?\s*"
    r"|\s*P\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\s*",
    re.ASCII,
)
"""A duration by its parts, or in the form of a date and time (ISO 8601-1, 5.5.2)."""
_TWO_SIZES = re.compile(r"\d\s*[x×х*]\s*\d", re.IGNORECASE)
FORMS = {
    "email": re.compile(r"\s*(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+\s*", re.IGNORECASE),
    "telephone": re.compile(r"(?:.*\d){3}.*", re.DOTALL),
    "faxNumber": re.compile(r"(?:.*\d){3}.*", re.DOTALL),
    "isbn": re.compile(r"\s*(?:ISBN[-:\s]*)?(?:97[89][-\s]*)?(?:\d[-\s]*){9}[\dX]\s*", re.IGNORECASE),
    "issn": re.compile(r"\s*(?:ISSN[-:\s]*)?\d{4}-?\d{3}[\dX]\s*", re.IGNORECASE),
    "priceCurrency": re.compile(r"\s*[A-Z]{3,5}\s*"),
    "currency": re.compile(r"\s*[A-Z]{3,5}\s*"),
    "encodingFormat": re.compile(r"\s*(?:[\w.+-]+/[\w.+*-]+(?:\s*;.*)?|https?://\S+)\s*"),
}
"""Texts that have a form: addresses of mail (RFC 5322), numbers of telephones and books, currencies
(ISO 4217), media types (RFC 6838)."""
_BESIDE_VALUE = frozenset(("@value", "@type", "@language", "@direction", "@index", "@context"))
_OURS = re.compile(r"https?://(?:www\.)?schema\.org/", re.IGNORECASE)
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
# What may stand anywhere: schema.org's Role lies between a property and its value, a PropertyValue has a unit.
_ANYWHERE = frozenset(("MonetaryAmount", "PropertyValue", "QuantitativeValue", "Role"))
_TWO = 2
_TEN, _MODULUS = 10, 11


def bounds_of(name: str) -> tuple[float, float] | None:
    """Between what a number lies that is the value of the property."""
    return _COUNTED if name.endswith("Count") else _BOUNDS.get(name)


def is_empty(value: Any) -> bool:
    """Whether a value says nothing."""
    if isinstance(value, str):
        return not value or value.isspace()
    if isinstance(value, dict) and "@value" in value:
        return is_empty(value["@value"])
    return value is None or (isinstance(value, list | dict) and not value)


def list_key(value: Node) -> str | None:
    """The keyword under which an object is a list or set of values (JSON-LD 1.1, 4.3)."""
    return "@list" if "@list" in value else "@set" if "@set" in value else None


def look_at_list(survey: Survey, path: Path, name: str, values: list[Any], expected: Expected) -> None:
    """Put into buckets what is wrong with the values of a list."""
    _look_for_repetition(survey, path, name, values)
    for index, item in enumerate(values):
        if is_empty(item):
            survey.note("empty", (*path, index), name)
        elif isinstance(item, list) or (isinstance(item, dict) and list_key(item)):
            look_at_nested(survey, (*path, index), name, item, expected)
        else:
            look_at_value(survey, (*path, index), name, item, expected)


def look_at_nested(survey: Survey, path: Path, name: str, value: Any, expected: Expected) -> None:
    """The values of lists within lists, in their order; by a stack, for the document may be anybody's."""
    stack: list[tuple[Path, Any]] = [(path, value)]
    while stack:
        place, item = stack.pop()
        keyword = list_key(item) if isinstance(item, dict) else None
        if keyword is not None:
            look_beside_list(survey, place, item, keyword)
            if item[keyword] == []:
                survey.note("empty", place, name)
            stack.append(((*place, keyword), item[keyword]))
        elif isinstance(item, list):
            _look_for_repetition(survey, place, name, item)
            stack += reversed([((*place, index), inner) for index, inner in enumerate(item)])
        elif is_empty(item):
            survey.note("empty", place, name)
        else:
            look_at_value(survey, place, name, item, expected)


def _look_for_repetition(survey: Survey, path: Path, name: str, values: list[Any]) -> None:
    """Values that stand twice in one list: texts, and nodes that say the same."""
    if len(values) < _TWO:
        return
    seen: dict[str, Any] = {}
    for index, value in enumerate(values):
        key = (id_of(value) or one_name_of(value)) if isinstance(value, dict) else value
        if not (isinstance(key, str) and key):
            continue
        if key in seen and seen[key] == value:
            survey.note("repeated", (*path, index), (name, key))
        seen.setdefault(key, value)


def _beside_value(value: Node) -> str | None:
    """What stands in an object with @value and must not (JSON-LD 1.1, 9.5)."""
    other = next((key for key in value if key not in _BESIDE_VALUE), None)
    if other is not None:
        return f"beside @value stands {other!r}"
    spoken = "@language" in value or "@direction" in value
    if spoken and not isinstance(value["@value"], str | None):
        return "the @value that has a language is no text"
    return "beside @value stands @type, and @language or @direction too" if spoken and "@type" in value else None


def look_beside_list(survey: Survey, path: Path, value: Node, keyword: str) -> None:
    """Put into a bucket what stands in an object with @list or @set and must not (JSON-LD 1.1, 9.7)."""
    other = next((key for key in value if key not in (keyword, "@index", "@context")), None)
    if other is not None:
        survey.note("value_ill_formed", path, f"beside {keyword} stands {other!r}")


def look_at_value(survey: Survey, path: Path, name: str, value: Any, expected: Expected) -> None:
    """Put into buckets what is wrong with a value."""
    if isinstance(value, dict):
        if "@value" in value:
            if strange := _beside_value(value):
                survey.note("value_ill_formed", path, strange)
            if "@language" in value:
                survey.note("language", (*path, "@language"), value["@language"])
            value = value["@value"]
        else:
            _look_at_object(survey, path, name, value, expected)
            return
    if isinstance(value, str):
        _look_at_text(survey, path, name, value, expected)
    elif isinstance(value, bool):
        if not expected.boolean:
            survey.note("boolean_unexpected", path, (name, value))
    elif isinstance(value, int | float):
        _look_at_figure(survey, path, name, value, expected)


def _look_at_figure(survey: Survey, path: Path, name: str, value: float, expected: Expected) -> None:
    if expected.kind == "duration":
        survey.note("duration_not_iso", path, (name, value))
    elif not (expected.number or expected.quantity):
        survey.note("number_unexpected", path, (name, value, expected))
    bounds = bounds_of(name)
    if bounds and not bounds[0] <= value <= bounds[1]:
        survey.note("out_of_bounds", path, (name, value))


def _look_at_object(survey: Survey, path: Path, name: str, value: Node, expected: Expected) -> None:
    target = survey.graph.resolve(value)
    if target is value and is_reference(value):
        if expected.members and (member := str(id_of(value))):
            _look_at_member_by_id(survey, path, name, member, expected)
            return
        survey.note("reference", path, (name, value))
    types = types_of(target)
    known = kind_of(survey.vocabulary, types).known if types else ()
    if known and not _takes(survey.vocabulary, name, known):
        survey.note("object_of_wrong_type", path, (name, known, expected.ranges))


@lru_cache(maxsize=16384)
def _takes(vocabulary: Vocabulary, name: str, types: tuple[str, ...]) -> bool:
    """Whether a property takes a node of the types."""
    ranges = vocabulary.expected(name).ranges
    return "Thing" in ranges or vocabulary.is_a(types, ranges | _ANYWHERE)


def _look_at_text(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    kind = expected.kind
    if value[:1] in "[{" and _JSON.fullmatch(value):
        survey.note("json_as_text", path, (name, value))
    elif kind == "text":
        _look_at_prose(survey, path, name, value)
    elif kind == "date":
        if fault := dating.fault_of(value):
            survey.note(fault, path, (name, value))
    elif kind == "url":
        _look_at_link(survey, path, name, value, expected)
    elif look := _TEXTS.get(kind):
        look(survey, path, name, value, expected)


def _look_at_prose(survey: Survey, path: Path, name: str, value: str) -> None:
    if is_marked(value):
        survey.note("marked_text", path, (name, value))
    if name in LINES:
        if BROKEN.search(value):
            survey.note("broken_line", path, (name, value))
    elif name == "inLanguage":
        survey.note("language", path, value)
    elif name == "keywords":
        if _WORD_MISSING.search(value):
            survey.note("empty", path, name)
    elif name == "citation":
        if value.startswith((*_WEB, "www.")) and " " not in value:
            survey.note("url_as_citation", path, value)
    elif name in _BOUNDS and not _within_bounds(name, value):
        survey.note("out_of_bounds", path, (name, value))
    elif name in FORMS and not (FORMS[name].fullmatch(value) and (name != "issn" or _is_checked(value))):
        survey.note("ill_formed", path, (name, value))


def _is_checked(issn: str) -> bool:
    """Whether the last sign of a number of a serial is that of its digits (ISO 3297, annex A)."""
    signs = re.sub(r"[^\dX]", "", issn.upper().replace("ISSN", ""))
    weighted = sum(weight * int(digit) for weight, digit in zip(range(8, 1, -1), signs[:-1], strict=True))
    last = signs[-1]
    return (weighted + (_TEN if last == "X" else int(last))) % _MODULUS == 0


def _within_bounds(name: str, text: str) -> bool:
    least, most = _BOUNDS[name]
    return _DECIMAL.fullmatch(text) is not None and least <= float(text) <= most


def _look_at_link(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    if value and not _LIKE_LINK.match(value):
        survey.note("text_for_object", path, (name, value, expected.ranges))
    elif not (name == "speakable" and value.startswith("#")):  # a part of this page, by its identifier
        survey.note("url", path, (name, value))


def _look_at_truth(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    survey.note("boolean_as_text" if _TRUTH.fullmatch(value) else "not_boolean", path, (name, value))


def _look_at_number(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    numeric = _NUMERIC.fullmatch(value) and "," not in value
    survey.note("number_as_text" if numeric else "not_a_number", path, (name, value))


def _look_at_duration(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    if not _DURATION.fullmatch(value):
        survey.note("duration_not_iso", path, (name, value))


def _look_at_measure(survey: Survey, path: Path, name: str, value: str, _: Expected) -> None:
    if not _DIGIT.search(value) or _TWO_SIZES.search(value):
        survey.note("not_a_number", path, (name, value))


def _look_at_name(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    if name in _REGIONS and _COUNTRIES.fullmatch(value):
        return
    if not value.startswith(_WEB) or name in _NAMED:
        survey.note("text_for_object", path, (name, value, expected.ranges))
    elif name not in _LINKED and local(value) not in survey.vocabulary.types:
        survey.note("link_for_object", path, (name, value, expected.ranges))


# Whom a link does not name to a reader; and what search engines read links in (Google, Breadcrumb, ItemList).
_NAMED = frozenset(("author", "creator", "publisher"))
_LINKED = frozenset(("item",))
# What search engines read codes of countries in (Google, Video).
_REGIONS = frozenset(("eligibleRegion", "ineligibleRegion", "regionsAllowed"))
_COUNTRIES = re.compile(r"[A-Z]{2,3}(?:[,\s]+[A-Z]{2,3})*")


def _look_at_member_name(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    short = local(value)
    if short in expected.members:
        if short == value and not expected.text:
            survey.note("member_bare", path, (name, value))
    elif (not expected.text and not SCHEME.match(short)) or short != value or _OURS.match(value):
        survey.note("not_a_member", path, (name, value, expected))


def _look_at_member_by_id(survey: Survey, path: Path, name: str, value: str, expected: Expected) -> None:
    if local(value) not in expected.members and _OURS.match(value):
        survey.note("not_a_member", (*path, "@id"), (name, value, expected))


_TEXTS = {
    "member": _look_at_member_name,
    "boolean": _look_at_truth,
    "number": _look_at_number,
    "duration": _look_at_duration,
    "measure": _look_at_measure,
    "object": _look_at_name,
}
