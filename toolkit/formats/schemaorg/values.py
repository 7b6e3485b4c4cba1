"""Single values of schema.org markup as people write them: texts, dates, numbers, truth values."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from toolkit.formats.schemaorg.graph import get, items_of
from toolkit.model import Moment, When, duration_from_text

_TIME = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
_ZONE = r"(?P<offset>Z+|z|[A-Z]{3,4}|(?:GMT|UTC)?[+-]\d{2}(?::?\d{2})?)?"
_ISO = re.compile(
    rf"(?P<year>\d{{4}})[-/](?P<month>\d{{2}})[-/](?P<day>\d{{2}})(?:(?:[Tt ]\s?|,\s){_TIME}\s*{_ZONE})?", re.ASCII
)
_BASIC = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?:T(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?"
    r"(?P<offset>Z|[+-]\d{2}:?\d{2})?)?",
    re.ASCII,
)
_MAIL = re.compile(
    r"(?:[A-Za-z]{3,9},?\s+)?(?P<day>\d{1,2})\s+(?P<month>[A-Za-z]{3})[a-z]*\.?,?\s+(?P<year>\d{4})"
    rf"(?:,?\s+{_TIME}\s*{_ZONE})?",
    re.ASCII,
)
# As Java prints it, and as Americans write it.
_JAVA = re.compile(
    rf"[A-Z][a-z]{{2}} (?P<month>[A-Z][a-z]{{2}}) (?P<day>\d{{1,2}}) {_TIME} {_ZONE} (?P<year>\d{{4}})", re.ASCII
)
_AMERICAN = re.compile(
    rf"(?P<month>[A-Za-z]{{3}})[a-z]*\.? (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})(?:,?\s+{_TIME}\s*{_ZONE})?",
    re.ASCII,
)
_DOTTED = re.compile(
    rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>\d{{4}})(?:,?\s+{_TIME}\s*{_ZONE})?", re.ASCII
)
_MONTHS: Mapping[str, int] = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
# Names of zones that mean one thing in dates of news; others leave the time without an offset.
_ZONES: Mapping[str, str] = {
    "GMT": "Z", "UTC": "Z", "WET": "Z", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00",
    "EEST": "+03:00", "MSK": "+03:00", "EST": "-05:00", "EDT": "-04:00", "CDT": "-05:00", "PST": "-08:00",
    "PDT": "-07:00", "JST": "+09:00", "KST": "+09:00",
}  # fmt: skip
_ZONE_ALONE = re.compile(r"(?:[A-Za-z]{1,4}\s?)?(?:[+-]\d\d(?::?\d\d)?)?", re.ASCII)
_TRUTH = {"true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}


def text_of(value: Any) -> str | None:
    """The first text that a value holds: a string, a number, an ``@value``, or the name of a thing."""
    for item in items_of(value):
        if isinstance(item, str) and item:
            return item
        if isinstance(item, int | float) and not isinstance(item, bool):
            return str(item)
        if isinstance(item, dict):
            named = item["@value"] if "@value" in item else get(item, "name") or get(item, "headline")
            inner = text_of(named)
            if inner is not None:
                return inner
    return None


def texts_of(value: Any) -> tuple[str, ...]:
    """Every text that a value holds."""
    found = (text_of(item) for item in items_of(value))
    return tuple(text for text in found if text is not None)


def iri_of(value: Any) -> str | None:
    """The first IRI that a value holds: a string, an ``@id``, or the url of a thing."""
    for item in items_of(value):
        if isinstance(item, str) and item.strip():
            return item.strip()
        if isinstance(item, dict):
            inner = iri_of([item.get(key) for key in ("@id", "id", "url", "contentUrl", "@value")])
            if inner is not None:
                return inner
    return None


def number_of(value: Any) -> float | None:
    """A number, or a text that is one."""
    for item in items_of(value):
        try:
            number = float(text_of(item) or "")
        except ValueError:
            continue
        return number if abs(number) != float("inf") and number == number else None  # noqa: PLR0124
    return None


def count_of(value: Any) -> int | None:
    """A whole number, or a text that begins with one ("1200px", "1200 px")."""
    for item in items_of(value):
        match = re.match(r"-?\d{1,9}(?!\d)", (text_of(item) or "").strip(), re.ASCII)
        if match:
            return int(match[0])
    return None


def truth_of(value: Any) -> bool | None:
    """A truth value, or a text that says one ("True")."""
    for item in items_of(value):
        plain = item.get("@value") if isinstance(item, dict) else item
        if isinstance(plain, bool):
            return plain
        name = str(plain).rpartition("/")[2].lower()
        if name in _TRUTH:
            return _TRUTH[name]
    return None


def moment_of(value: Any) -> Moment | None:
    """A date as news sites write it: ISO 8601 in all its forms, or that of e-mail; None where it is none."""
    text = (text_of(value) or "").strip() if value else ""
    if not text:
        return None
    for candidate in _candidates(text):
        try:
            return Moment(candidate)
        except ValueError:
            continue
    return None


def _candidates(text: str) -> Iterator[str]:
    yield text
    for pattern in (_ISO, _BASIC, _MAIL, _JAVA, _AMERICAN, _DOTTED):
        if match := pattern.fullmatch(text):
            month = _MONTHS.get(match["month"].lower(), match["month"])
            day = f"{match['year']}-{int(month):02}-{int(match['day']):02}" if str(month).isdigit() else ""
            yield day + (_clock(match) if match["hour"] else "")
            if _is_end_of_day(match):
                yield _day_after(day) + _clock(match).replace("T24", "T00")


def _is_end_of_day(match: re.Match[str]) -> bool:
    """Whether the time is 24:00, which is 00:00 of the next day (ISO 8601-1:2019/Amd 1; XML Schema, dateTime)."""
    return match["hour"] == "24" and not f"{match['minute']}{match['second'] or ''}".strip("0")


def _day_after(day: str) -> str:
    """The next day; "" for one that is on no calendar, or the last."""
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _clock(match: re.Match[str]) -> str:
    second = f":{match['second']}" if match["second"] else ""
    return f"T{int(match['hour']):02}:{match['minute']}{second}{_offset(match['offset'] or '')}"


def zone_offset(text: str) -> str:
    """The offset that the name of a zone or a written offset says, "" where it says none."""
    return _offset(text.replace(" ", "")) if _ZONE_ALONE.fullmatch(text) else ""


def _offset(text: str) -> str:
    name = text.upper().strip("+-:0123456789")
    if len(name) == len(text):
        return "Z" if text and not name.strip("Z") else _ZONES.get(name, "")
    digits = text[len(name) :].replace(":", "")
    return f"{digits[:3]}:{digits[3:] or '00'}"


def when_of(exact: Any, start: Any, end: Any = None) -> When | None:
    """An event's date: the exact EDTF text where there is one, else its start and end."""
    text = text_of(exact)
    if text:
        try:
            return When.parse(text)
        except ValueError:
            pass
    first, last = moment_of(start), moment_of(end)
    return When(start=first, end=last) if first or last else None


def duration_of(value: Any) -> timedelta | None:
    """An ISO 8601 duration of fixed length."""
    try:
        return duration_from_text(text_of(value) or "")
    except ValueError:
        return None
