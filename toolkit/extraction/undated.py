"""The year of a dateline that names only day and month, from the weekday and the years that the report names.

An agency prints "ANKARA, April 14 (Reuters) -" and writes "said on Monday". April 14 is a Monday in one year
out of six or so; the years that the report names say which of them is meant. Where no year is named, or no
weekday, nothing is inferred.
"""

import re
from datetime import date

from toolkit.extraction.times import Time, find_times
from toolkit.model import Moment

_LEAD = 700
_BEFORE, _AFTER = 1, 2
_YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)")
_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def year_inferred(words: str, body: str, language: str) -> Moment | None:
    """The day of a dateline, when exactly one year fits what its report says.

    Args:
        words: the date as the dateline has it: "April 14", "14 апр".
        body: the report.
        language: of both.
    """
    day = next((_YEARLESS.fullmatch(time.value) for time in find_times(words, language=language)), None)
    times = find_times(body, language=language)
    weekday = next((int(found[1]) for time in times if (found := _in_lead(time))), None)
    years = {int(year) for time in times for year in _YEAR.findall(time.text)}
    if day is None or not years or weekday is None:
        return None
    known = _valid(range(min(years) - _BEFORE, max(years) + _AFTER + 1), int(day[1]), int(day[2]))
    near = [found for found in known if max(years) - _BEFORE <= found.year <= max(years) + _AFTER]
    for choice in (near, known):
        fitting = [found for found in choice if found.isoweekday() == weekday]
        if len(fitting) == 1:
            return Moment.of(fitting[0])
    return None


def _in_lead(time: Time) -> re.Match[str] | None:
    return _WEEKDAY.fullmatch(time.value) if time.span.start < _LEAD else None


def _valid(years: range, month: int, day: int) -> list[date]:
    found = []
    for year in years:
        try:
            found.append(date(year, month, day))
        except ValueError:  # 29 February
            continue
    return found
