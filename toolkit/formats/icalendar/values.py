"""Values of each type: iCalendar text to jCal (RFC 7265 3.6) and back.

A reader gives None for text that is not of its type; the property is then kept as it stands, as "unknown".
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

Json = Any

_ESCAPED = re.compile(r"\\([\\;,nN])")
_UNESCAPED = {"n": "\n", "N": "\n"}


def unescape(text: str) -> str:
    """A TEXT value without its escapes (RFC 5545 3.3.11); an escape that is none of the four stays."""
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda match: _UNESCAPED.get(match[1], match[1]), text)


def escape(text: str) -> str:
    """A TEXT value with its backslashes, semicolons, commas and newlines escaped."""
    if "\\" not in text and ";" not in text and "," not in text and "\n" not in text:
        return text
    escaped = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return escaped.replace("\r\n", "\\n").replace("\n", "\\n")


def split_text(text: str, separator: str = ",") -> list[str]:
    """The still escaped members of a list of texts, parted where the separator is not escaped."""
    if "\\" not in text:
        return text.split(separator)
    parts, start, index = [], 0, 0
    while index < len(text):
        if text[index] == "\\":
            index += 1
        elif text[index] == separator:
            parts.append(text[start:index])
            start = index + 1
        index += 1
    return [*parts, text[start:]]


_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d)(\d\d)(\d\d)(Z?)", re.ASCII)
_DATE_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)", re.ASCII)
_DURATION = re.compile(
    r"[+-]?P(?:\d+W|\d+D(?:T(?:\d+H(?:\d+M)?(?:\d+S)?|\d+M(?:\d+S)?|\d+S))?"
    r"|T(?:\d+H(?:\d+M)?(?:\d+S)?|\d+M(?:\d+S)?|\d+S))",
    re.ASCII,
)
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?", re.ASCII)
_BASE64 = re.compile(r"[A-Za-z0-9+/]*={0,2}", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,18}", re.ASCII)
_FLOAT = re.compile(r"[+-]?\d{1,18}(?:\.\d{1,30})?", re.ASCII)


def _read_text(text: str) -> Json:
    """None for a text whose delimiters are not escaped, or that escapes what needs none."""
    if "\\" not in text and "," not in text and ";" not in text:
        return text
    plain = unescape(text)
    # Whole escapes are compared: an escaped backslash before an N is no line feed.
    usual = _ESCAPED.sub(lambda match: "\\n" if match[1] == "N" else match[0], text)
    return plain if escape(plain) == usual else None


def _read_as_is(text: str) -> Json:
    return text


def _read_binary(text: str) -> Json:
    return text if _BASE64.fullmatch(text) else None


@lru_cache(maxsize=8192)
def _read_date(text: str) -> Json:
    match = _DATE.fullmatch(text)
    return f"{match[1]}-{match[2]}-{match[3]}" if match else None


@lru_cache(maxsize=8192)
def _read_date_time(text: str) -> Json:
    match = _DATE_TIME.fullmatch(text)
    return "{}-{}-{}T{}:{}:{}{}".format(*match.groups()) if match else None


def _read_time(text: str) -> Json:
    match = _TIME.fullmatch(text)
    return "{}:{}:{}{}".format(*match.groups()) if match else None


def _read_duration(text: str) -> Json:
    return text if _DURATION.fullmatch(text) else None


def _read_period(text: str) -> Json:
    start, slash, end = text.partition("/")
    first, last = _read_date_time(start), _read_date_time(end) or _read_duration(end)
    return [first, last] if slash and first and last else None


def _read_offset(text: str) -> Json:
    match = _OFFSET.fullmatch(text)
    return f"{match[1]}{match[2]}:{match[3]}{f':{match[4]}' if match[4] else ''}" if match else None


def _read_integer(text: str) -> Json:
    return int(text) if _INTEGER.fullmatch(text) else None


def _read_float(text: str) -> Json:
    return float(text) if _FLOAT.fullmatch(text) else None


def _read_boolean(text: str) -> Json:
    return {"TRUE": True, "FALSE": False}.get(text.upper())


def _read_recur(text: str) -> Json:
    recur: dict[str, Json] = {}
    for part in text.split(";"):
        name, equals, value = part.partition("=")
        name = name.lower()
        if not equals or not name or name in recur:
            return None
        recur[name] = _read_recur_part(name, value)
    return recur


def _read_recur_part(name: str, value: str) -> Json:
    if name == "until":
        return _read_date_time(value) or _read_date(value) or value
    items = [int(item) if str(_read_integer(item)) == item else item for item in value.split(",")]
    return items[0] if len(items) == 1 else items


READERS: Mapping[str, Callable[[str], Json]] = MappingProxyType(
    {
        "binary": _read_binary,
        "boolean": _read_boolean,
        "cal-address": _read_as_is,
        "date": _read_date,
        "date-time": _read_date_time,
        "duration": _read_duration,
        "float": _read_float,
        "integer": _read_integer,
        "period": _read_period,
        "recur": _read_recur,
        "text": _read_text,
        "time": _read_time,
        "unknown": _read_as_is,
        "uri": _read_as_is,
        "utc-offset": _read_offset,
    }
)


def _write_as_is(value: Json) -> str:
    return value if isinstance(value, str) else str(value)


def _write_text(value: Json) -> str:
    return escape(value if isinstance(value, str) else str(value))


@lru_cache(maxsize=8192)
def _without_marks(text: str) -> str:
    return text.replace("-", "").replace(":", "")


def _write_date(value: Json) -> str:
    return _without_marks(str(value))


def _write_period(value: Json) -> str:
    start, end = value.split("/") if isinstance(value, str) else value
    return f"{_without_marks(start)}/{end if 'P' in end else _without_marks(end)}"


def _write_offset(value: Json) -> str:
    return str(value).replace(":", "")


def _write_boolean(value: Json) -> str:
    return str(value).upper()


def _write_recur(value: Json) -> str:
    if isinstance(value, str):
        return value
    return ";".join(f"{name.upper()}={_write_recur_part(name, part)}" for name, part in value.items())


def _write_recur_part(name: str, part: Json) -> str:
    if name == "until":
        return _without_marks(str(part))
    return ",".join(map(str, part)) if isinstance(part, list) else str(part)


def _write_float(value: Json) -> str:
    text = repr(value)
    return text if "e" not in text and "E" not in text else f"{value:.12f}".rstrip("0").rstrip(".") or "0"


WRITERS: Mapping[str, Callable[[Json], str]] = MappingProxyType(
    {
        "boolean": _write_boolean,
        "date": _write_date,
        "date-time": _write_date,
        "float": _write_float,
        "period": _write_period,
        "recur": _write_recur,
        "text": _write_text,
        "time": _write_date,
        "utc-offset": _write_offset,
    }
)


def writer_of(kind: str) -> Callable[[Json], str]:
    """What writes values of a type; a type that we do not know is written as it stands."""
    return WRITERS.get(kind, _write_as_is)
