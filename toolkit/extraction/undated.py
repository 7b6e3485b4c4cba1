"""The year of a dateline that names only day and month, from the weekday and the years that the report names.

An agency prints "ANKARA, April 14 (Reuters) -" and writes "said on Monday". April 14 is a Monday in one year
out of six or so; the years that the report names say which of them is meant. Where several fit, a report tells
of the days right before it. Where no year is named, or no weekday, nothing is inferred.
"""

import re
from datetime import date

from toolkit.extraction.times import find_times
from toolkit.model import Moment, Span

_LEAD = 700
_MARGIN = 300
_BEFORE, _AFTER = 1, 2
_YEARLESS = re.compile(r"XXXX-(\d\d)-(\d\d)")
_WEEKDAY = re.compile(r"XXXX-WXX-(\d)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def year_inferred(words: str, body: str, language: str) -> Moment | None:
    """The day of a dateline, in the one year that fits what its report says.

    Args:
        words: the date as the dateline has it: "April 14", "14 апр".
        body: the report.
        language: of both.
    """
    day = next((_YEARLESS.fullmatch(time.value) for time in find_times(words, language=language)), None)
    times = find_times(body, language=language)
    weekdays = {time.span for time in times if time.span.start < _LEAD and _WEEKDAY.fullmatch(time.value)}
    years = {int(year) for time in times for year in _YEAR.findall(time.text)}
    if day is None or not years or not weekdays:
        return None
    known = _valid(range(min(years) - _BEFORE, max(years) + _AFTER + 1), int(day[1]), int(day[2]))
    ages = {found: _ages(body, language, weekdays, found) for found in known}
    near = [found for found in known if max(years) - _BEFORE <= found.year <= max(years) + _AFTER]
    for choice in (near, known):
        fitting = sorted((sum(ages[found]), found) for found in choice if 0 in ages[found])
        if len(fitting) == 1 or (fitting and fitting[0][0] < fitting[1][0]):
            return Moment.of(fitting[0][1])
    return None


def _ages(body: str, language: str, weekdays: set[Span], day: date) -> list[int]:
    """How many days before that day the lead says that things were done or said: the day itself is 0.

    "The ministers will meet on Thursday, he said on Friday": Friday alone is in the past.
    """
    lead = find_times(body[: _LEAD + _MARGIN], language=language, published=day)
    past = [time.interval for time in lead if time.span in weekdays and time.direction == "past"]
    return [(day - date.fromisoformat(interval[0])).days for interval in past if interval]


def _valid(years: range, month: int, day: int) -> list[date]:
    found = []
    for year in years:
        try:
            found.append(date(year, month, day))
        except ValueError:  # 29 February
            continue
    return found
