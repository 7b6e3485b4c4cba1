"""Days that no calendar has, in running text: "on February 30", "31 апреля", "31.04.2026"."""

import re
from collections.abc import Iterator
from datetime import date

from toolkit.extraction.languages import lexicon
from toolkit.extraction.times.words import TimeLexicon
from toolkit.model import Span

_LEAP = 2000
"""A year that has 29 February: without a year that day may be."""
_MONTHS = 12
_NEVER = (29, 30, 31)
_LAST_DAYS = tuple(map(str, _NEVER))
# A day that some month has not; the words beside it are looked at where there is one.
_NUMBER = re.compile(r"(?:29|30|31)(?<![\d.,:/]\d\d)(?![\d:%])(?![.,]\d)")
_AFTER = re.compile(r"(?P<mark>st|nd|rd|th|\.|-?(?:го|е|ое))?\s{1,2}(?P<of>of\s)?(?P<month>[^\W\d_]{3,12})")
_YEAR = re.compile(r"(?:\.?,?\s{1,2}(\d{4})\b)?")
_BEFORE = re.compile(
    r"(?P<lead>[^\W\d_]+)?[,.]?\s{0,2}\b(?P<month>[^\W\d_]{3,12})\.?\s{1,2}(?:\d{1,2}\s?[-–—]\s?)?$"
)
# What stands alone between marks is no count: a line "February 31", a dateline "RIGA, Feb. 31 (Agency) -".
_OPEN = re.compile(r"(?:^|[,\n])[^\S\n]*$")
_CLOSED = re.compile(r"[^\S\n]*(?:$|[\n(\[]|[-–—]\s)")
_REACH = 40
_LEAD = re.compile(r"([^\W\d_]+)[,.]?\s{1,2}(?:\d{1,2}\s?[-–—]\s?)?$")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)?")
# Without two marks and a figure between them there are no such figures; this is looked for sooner.
_MARKS = re.compile(r"[-./]\d\d?[-./]\d")
_FIGURES = re.compile(
    r"(?<![\d./-])(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})([./])(\d{1,2})\5(\d{4}))(?![\d/-])(?!\.\d)"
)


def impossible_days(text: str, language: str) -> Iterator[Span]:
    """Where a text names a day of the month that there is not, in the order of the text.

    Args:
        text: any.
        language: one that can be read; its words tell the months.
    """
    if not any(map(text.__contains__, _LAST_DAYS)):
        return
    words: TimeLexicon = lexicon(language, "times")
    found = [*_in_words(text, words), *_in_figures(text)]
    yield from sorted(found, key=lambda span: span.start)


def _in_words(text: str, words: TimeLexicon) -> Iterator[Span]:
    for number in _NUMBER.finditer(text):
        day = int(number[0])
        span = _month_last(text, number, day, words) or _month_first(text, number, day, words)
        if span is not None:
            yield span


def _month_last(text: str, number: re.Match[str], day: int, words: TimeLexicon) -> Span | None:
    """As in "31 апреля", "the 31st of April", "31. April"."""
    after = _AFTER.match(text, number.end())
    month = _month(after["month"], words) if after else None
    if after is None or month is None:
        return None
    year = _YEAR.match(text, after.end())
    stated = int(year[1]) if year and year[1] else None
    if after["mark"] == "." and not words.day_stop:
        return None
    told = (
        stated
        or after["mark"]
        or after["of"]
        or _is_led(text[max(0, number.start() - _REACH) : number.start()], words)
    )
    if not told or _exists(stated, month, day):
        return None
    return Span(start=number.start(), end=year.end() if year and stated else after.end())


def _month_first(text: str, number: re.Match[str], day: int, words: TimeLexicon) -> Span | None:
    """As in "on April 31", "April 31, 2026"; "in June 31 people" is a count."""
    if not words.before_day:
        return None
    begin = max(0, number.start() - _REACH)
    before = _BEFORE.search(text[begin : number.start()])
    month = _month(before["month"], words) if before else None
    if before is None or month is None:
        return None
    ordinal = _ORDINAL.match(text, number.end())
    end = ordinal.end() if ordinal else number.end()
    year = _YEAR.match(text, end)
    stated = int(year[1]) if year and year[1] else None
    start = begin + before.start("month")
    told = (
        stated
        or end > number.end()
        or (before["lead"] or "").lower() in words.before_day
        or (_OPEN.search(text[max(0, start - _REACH) : start]) and _CLOSED.match(text, end))
    )
    if not told or _exists(stated, month, day):
        return None
    return Span(start=start, end=year.end() if year and stated else end)


def _month(word: str, words: TimeLexicon) -> int | None:
    known = words.words.get(word.lower())
    return known.value if known and known.kind == "MONTH" and isinstance(known.value, int) else None


def _is_led(before: str, words: TimeLexicon) -> bool:
    """Whether a word before the number says that it is a date; where the language needs none, always."""
    if not words.before_day:
        return True
    lead = _LEAD.search(before)
    return lead is not None and lead[1].lower() in words.before_day


def _exists(year: int | None, month: int, day: int) -> bool:
    try:
        date(_LEAP if year is None else max(year, 1), month, day)
    except ValueError:
        return False
    return True


def _in_figures(text: str) -> Iterator[Span]:
    """As in "31.04.2026", "2026-02-30"; figures that are no day and month in any order are something else."""
    for match in _FIGURES.finditer(text) if _MARKS.search(text) else ():
        if match[1]:
            year, orders = int(match[1]), [(int(match[2]), int(match[3]))]
        else:
            year, orders = int(match[7]), [(int(match[6]), int(match[4])), (int(match[4]), int(match[6]))]
        likely = [(month, day) for month, day in orders if month in range(1, _MONTHS + 1) and day in _NEVER]
        if likely and not any(_exists(year, month, day) for month, day in orders):
            yield Span(start=match.start(), end=match.end())
