"""Dates of the model as dates of XML Schema and back; an exact EDTF text beside what XML Schema cannot say."""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from toolkit.formats.newsmlg2.terms import own
from toolkit.formats.newsmlg2.values import View, attempt, read_own
from toolkit.model import Moment, Precision, When

EDTF = own("edtf")
_XSD = re.compile(
    r"(?P<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T(?P<clock>\d{2}:\d{2}:\d{2})(?:\.\d+)?)?(?P<zone>Z|[+-]\d{2}:\d{2})?",
    re.ASCII,
)
_MIDNIGHT_AFTER = "24:00:00"
_WIDEST_OFFSET = timedelta(hours=14)


def lexical(moment: Moment) -> str:
    """The moment as finely as xs:gYear, gYearMonth, date or dateTime can say it."""
    precision = moment.precision
    if precision is Precision.QUARTER:
        return moment.day.isoformat()[:7]
    if not moment.has_time:
        return moment.text
    text = moment.text.partition("[")[0]
    start = moment.start
    offset = start.utcoffset() if isinstance(start, datetime) else None
    if offset is not None and abs(offset) > _WIDEST_OFFSET:
        return f"{start:%Y-%m-%dT%H:%M:%S}".rjust(19, "0")
    return text if precision is Precision.SECOND else f"{text[:16]}:00{text[16:]}"


def date_opt_time(moment: Moment) -> str:
    """A whole day or a time: for places that take no month and no year."""
    return lexical(moment) if moment.has_time else moment.day.isoformat()


def date_time(moment: Moment) -> str:
    """A time: for places that take nothing else; a day begins at its midnight."""
    return lexical(moment) if moment.has_time else f"{moment.day.isoformat()}T00:00:00"


@lru_cache(maxsize=4096)
def from_xsd(text: str) -> Moment | None:
    """The moment that a date of XML Schema stands for; None for one without a year, or beyond the calendar.

    Whole minutes are taken as known to the minute; a zone on a date without time says nothing of the day.
    """
    match = _XSD.fullmatch(text.strip())
    if match is None:
        return None
    if match["clock"] is None:
        return attempt(Moment, match["date"])  # type: ignore[no-any-return]
    if match["clock"] == _MIDNIGHT_AFTER:
        return _next_midnight(match["date"], match["zone"] or "")
    clock = match["clock"].removesuffix(":00") if match["clock"].endswith(":00") else match["clock"]
    return attempt(Moment, f"{match['date']}T{clock}{match['zone'] or ''}")  # type: ignore[no-any-return]


def _next_midnight(day: str, zone: str) -> Moment | None:
    def read(text: str) -> Moment:
        following = datetime.fromisoformat(text) + timedelta(days=1)
        return Moment(f"{following:%Y-%m-%d}".rjust(10, "0") + f"T00:00{zone}")

    return attempt(read, day)  # type: ignore[no-any-return]


def dated(moment: Moment, form: str) -> View:
    """An element with a date in the form given, and the exact text where the form says less or more."""
    return {"$": form} if from_xsd(form) == moment else {"$": form, EDTF: moment.text}


def read_date(view: View | None) -> Moment | None:
    """The date of an element."""
    if view is None:
        return None
    exact = attempt(Moment, read_own(view, "edtf"))
    return exact or from_xsd(str(view.get("$", "")))


def instant(moment: Moment) -> datetime:
    """A moment's beginning for comparison: where its zone is not known, as if in UTC."""
    start = moment.start
    if not isinstance(start, datetime):
        start = datetime(start.year, start.month, start.day)  # noqa: DTZ001
    return start if start.tzinfo else start.replace(tzinfo=UTC)


def is_before(one: Moment, two: Moment) -> bool:
    """Whether one moment begins before another."""
    return instant(one) < instant(two)


def comparable(one: Moment, two: Moment) -> bool:
    """Whether two moments are of one kind: both whole days or longer, or both times, with zones or without."""
    return one.has_time == two.has_time and one.is_floating == two.is_floating


# When something happens: eventDetails/dates.


def event_dates(when: When) -> View:
    """`start` and `end` for a When; the exact EDTF text on `start` where they say less or more."""
    start = {"$": lexical(when.first), **_approximation(when)}
    dates: View = {"start": [start]}
    if when.start and when.end and comparable(when.start, when.end) and not is_before(when.end, when.start):
        dates["end"] = [{"$": lexical(when.end)}]
    if read_event_dates(dates) != when:
        start[EDTF] = str(when)
    return dates


def _approximation(when: When) -> View:
    """The days between which an approximate event begins."""
    if not when.approximate:
        return {}
    first = when.first
    return {"@approxstart": first.day.isoformat(), "@approxend": first.last_day.isoformat()}


def read_event_dates(dates: View) -> When | None:
    """When something happens, from `start` and `end`."""
    start: View = dates["start"][0]
    exact = attempt(When.parse, read_own(start, "edtf"))
    if exact:
        return exact  # type: ignore[no-any-return]
    begin = from_xsd(str(start.get("$", "")))
    end = from_xsd(str(dates["end"][0].get("$", ""))) if dates.get("end") else None
    if begin is None and end is None:
        return None
    about = "@approxstart" in start or "@approxend" in start
    return When(start=begin, end=end, approximate=about)
