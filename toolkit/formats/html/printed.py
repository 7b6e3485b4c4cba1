"""Dates as pages print them for readers: numbers and names of months in the ways of many languages."""

import re
from collections.abc import Iterable, Iterator, Mapping

from toolkit.formats.html.calendars import DIGITS, ERA_NAMES, SOLAR_MONTHS, common_year, era_year, solar_day
from toolkit.formats.html.months import AFTERNOON, MONTHS, MORNING, UPDATED
from toolkit.formats.schemaorg.values import zone_offset
from toolkit.model import Moment


def _any(names: Iterable[str]) -> str:
    """A pattern of any of the names, the longest that fits."""
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


_BEFORE, _AFTER = 28, 40
"""How many letters before a date may say that it is of a change, and after it hold the time."""
_NAME = rf"(?<![^\W\d_])(?P<name>{_any(MONTHS)})(?![^\W\d_])"
_YEAR = r"(?P<year>(?:19|20|25)\d\d)"
_DAY = r"(?P<day>[0-3]?\d)"
_ORDINAL = "(?:st|nd|rd|th|er|º|ª|-?го)?"
_OF = r"(?:of\s+|de\s+|d['’]|di\s+)?"
_TO_YEAR = r"\.?,?\s+(?:del?\s+|พ\.ศ\.\s*)?"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\d){_YEAR}\s*(?P<sep>[-/.])\s*(?P<month>[01]?\d)\s*(?P=sep)\s*{_DAY}(?!\d)",
        rf"(?<!\d){_YEAR}\s*[年년]\s*(?P<month>[01]?\d)\s*[月월]\s*{_DAY}\s*[日일]",
        rf"(?P<era>{ERA_NAMES})\s*(?P<year>\d{{1,3}}|元)\s*年\s*(?P<month>[01]?\d)\s*月\s*{_DAY}\s*日",
        rf"(?<![\d.]){_DAY}\s?(?P<sep>[.\-])\s?(?P<month>[01]?\d)\s?(?P=sep)\s?{_YEAR}(?!\d)",
        # The Levant and the Gulf name months differently, and papers that are read in both print both.
        rf"(?<!\d){_DAY}{_ORDINAL}\.?,?\s+{_OF}{_NAME}(?:\s*/\s*[^\W\d]+)?{_TO_YEAR}{_YEAR}(?!\d)",
        rf"{_NAME}\.?\s+{_DAY}(?:st|nd|rd|th)?\s*,?\s+{_YEAR}(?!\d)",
        rf"(?<!\d){_DAY}\s+tháng\s+(?P<month>[01]?\d),?\s+(?:năm\s+)?{_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}\.?,?\s+(?:m\.\s+|gada\s+)?{_NAME}\.?\s+{_DAY}(?!\d)",
        rf"(?<!\d){_YEAR}\.?\s+gada\s+{_DAY}\.\s+{_NAME}",
        rf"(?<!\d){_DAY}\s+(?P<solar>{_any(SOLAR_MONTHS)})\s+(?:ماه\s+)?(?P<year>1[34]\d\d)(?!\d)",
        r"(?<![\d/])(?P<year>1[34]\d\d)(?P<sep>[/-])(?P<solar>[01]?\d)(?P=sep)(?P<day>[0-3]?\d)(?![\d/])",
    )
)
_YEARLESS = re.compile(rf"(?<!\d){_DAY}{_ORDINAL}\.?\s+{_OF}{_NAME}", re.IGNORECASE)
# 3/4/2026 is the fourth of March in the United States, and the third of April nearly everywhere else.
_SLASHED = re.compile(rf"(?<!\d)(?P<one>[0-3]?\d)/(?P<two>[0-3]?\d)/{_YEAR}(?!\d)")
_MONTH_FIRST = ("en-us", "en-ph", "fil")
_CLOCK = re.compile(
    r"(?<!\d)(?P<hour>[0-2]?\d)\s?(?:[:.hH时時시]|Uhr)\s?(?P<minute>[0-5]\d)(?!\d)[분分]?(?::[0-5]\d)?\s*"
    r"(?P<half>[ap]\.?\s?m\b\.?|[πμ]\.μ\.)?\s*(?P<zone>\(?(?-i:[A-Z]{2,4})\b\)?(?:\s?[+-]\d{1,2}(?::?\d\d)?)?)?",
    re.IGNORECASE,
)
_LEADING_CLOCK = re.compile(
    rf"[\s,;|·•–—-]*(?:(?:at|um|à|a las|às|alle(?: ore)?|ore|om|kl\.?|klo|o|godz\.|в|о)\s+)?{_CLOCK.pattern}"
    r"(?:\s*(?:uhr|hrs|h)\b\.?)?",
    re.IGNORECASE,
)
"""The time that follows a day, with what leads to it."""
_MONTHS_OF_A_YEAR, _LONGEST_MONTH, _NOON = 12, 31, 12
_LONGEST = 400


def printed_moments(text: str, language: str | None = None) -> Iterator[Moment]:
    """The dates in a line, in order, each with its time where one follows; those of a change are passed over."""
    text = text[:_LONGEST].translate(DIGITS)
    found = sorted(
        (match.start(), match.end(), day)
        for pattern in (*_PATTERNS, _SLASHED)
        for match in pattern.finditer(text)
        if (day := _day(match, language))
    )
    for number, (start, end, day) in enumerate(found):
        following = found[number + 1][0] if number + 1 < len(found) else len(text)
        if not _is_of_a_change(text[max(start - _BEFORE, 0) : start]):
            clock = _clock(text[end : min(end + _AFTER, following)])
            yield next(filter(None, (_moment(day + clock), _moment(day))))


def around_date(line: str) -> tuple[str, str] | None:
    """What of a line stands before its first date and after it; None where it has none."""
    text = line.translate(DIGITS)
    found = min(
        (match.span() for pattern in (*_PATTERNS, _SLASHED) if (match := pattern.search(text))), default=None
    )
    if found is None:
        return None
    clock = _LEADING_CLOCK.match(line, found[1])
    return line[: found[0]], line[clock.end() if clock else found[1] :]


def without_dates(line: str) -> str | None:
    """A line without its dates and times; None where it has no date."""
    rest, count = line.translate(DIGITS), 0
    for pattern in (*_PATTERNS, _SLASHED):
        rest, found = pattern.subn(" ", rest)
        count += found
    without = without_clocks(rest)
    if not count and without != rest:  # beside a time a day may do without its year
        without, count = _YEARLESS.subn(" ", without)
    return without if count else None


def without_clocks(line: str) -> str:
    """A line without its times of day."""
    return _CLOCK.sub(" ", line)


def _is_of_a_change(before: str) -> bool:
    last = re.split(r"[|•·;]|\d{4}", before)[-1].casefold()
    return any(word in last for word in UPDATED)


def _day(match: re.Match[str], language: str | None) -> str | None:
    parts = match.groupdict()
    if "solar" in parts:
        return _solar(parts)
    if "one" in parts:
        month, day = _slashed(int(parts["one"]), int(parts["two"]), language)
    else:
        month = MONTHS[parts["name"].casefold()] if parts.get("name") else int(parts["month"])
        day = int(parts["day"])
    year = era_year(parts["era"], parts["year"]) if parts.get("era") else common_year(int(parts["year"]))
    text = f"{year:04}-{month:02}-{day:02}"
    return text if _moment(text) else None


def _slashed(one: int, two: int, language: str | None) -> tuple[int, int]:
    """Month and day of two numbers; no month where either may be meant."""
    first = (language or "").lower().startswith(_MONTH_FIRST) or two > _MONTHS_OF_A_YEAR
    if (language or "en").lower() == "en" and max(one, two) <= _MONTHS_OF_A_YEAR and one != two:
        return 0, 0  # English of no land
    return (one, two) if first else (two, one)


def _solar(parts: Mapping[str, str]) -> str | None:
    """A day of the solar calendar of Iran, in ours."""
    name = parts["solar"]
    month = SOLAR_MONTHS.index(name) + 1 if name in SOLAR_MONTHS else int(name)
    day = int(parts["day"])
    known = 1 <= month <= _MONTHS_OF_A_YEAR and 1 <= day <= _LONGEST_MONTH
    return solar_day(int(parts["year"]), month, day).isoformat() if known else None


def _moment(text: str) -> Moment | None:
    try:
        return Moment(text)
    except ValueError:
        return None


def _clock(after: str) -> str:
    """The time that follows a day, as the end of an ISO 8601 text."""
    match = _CLOCK.search(after)
    if match is None:
        return ""
    hour = int(match["hour"])
    half = f"{after[: match.start()]} {match['half'] or ''}".casefold().split()
    if hour < _NOON and any(word in AFTERNOON for word in half):
        hour += _NOON
    elif hour == _NOON and any(word in MORNING for word in half):
        hour = 0
    return f"T{hour:02}:{match['minute']}{zone_offset((match['zone'] or '').strip('() '))}"
