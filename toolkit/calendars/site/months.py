"""The month view: a table for each month that has events."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date

from toolkit.calendars.site.markup import Markup, element, joined
from toolkit.calendars.site.words import DAYS, WORDS, day_name, month_name
from toolkit.merging.facets import days_of
from toolkit.model import Event, Precision

_LONGEST = 14


def months(events: Sequence[Event], page_of: Callable[[Event], str], language: str) -> Markup:
    """The tables, in the order of the months, the newest open."""
    by_month: dict[tuple[int, int], dict[int, list[Event]]] = defaultdict(lambda: defaultdict(list))
    coarse: dict[tuple[int, int], list[Event]] = defaultdict(list)
    for event in events:
        for day in _shown_days(event):
            by_month[day.year, day.month][day.day].append(event)
        if event.when is not None and not _shown_days(event):
            start = date.fromordinal(days_of(event.when).first)
            coarse[start.year, start.month].append(event)
    known = sorted({*by_month, *coarse})
    return joined(
        *(
            _month(month, by_month[month], coarse[month], page_of, language, last=month == known[-1])
            for month in known
        )
    )


def _shown_days(event: Event) -> list[date]:
    """The days that the event is shown at: none for one of a month or of more than two weeks."""
    if event.when is None or event.when.precision.rank < Precision.DAY.rank or event.when.approximate:
        return []
    days = days_of(event.when)
    return (
        [date.fromordinal(day) for day in range(days.first, days.last + 1)]
        if days.last - days.first < _LONGEST
        else []
    )


def _month(
    month: tuple[int, int],
    days: dict[int, list[Event]],
    coarse: Sequence[Event],
    page_of: Callable[[Event], str],
    language: str,
    *,
    last: bool,
) -> Markup:
    name = month_name(*month, language)
    head = element(
        "thead", element("tr", *(element("th", short, scope="col", abbr=whole) for short, whole in DAYS[language]))
    )
    rows = [element("tr", *(_day(day, month, days, page_of, language) for day in week)) for week in _weeks(*month)]
    table = element("table", element("caption", name), head, element("tbody", *rows), class_="month")
    rest = _coarse(coarse, page_of, language) if coarse else None
    count = len({id(event) for listed in (*days.values(), coarse) for event in listed})
    label = element("summary", name, " ", element("span", f"({count})", class_="count"))
    return element("details", label, table if days else None, rest, open=last)


def _coarse(events: Sequence[Event], page_of: Callable[[Event], str], language: str) -> Markup:
    words = WORDS[language]
    items = [element("li", _link(event, page_of, language)) for event in events]
    return joined(element("p", words["coarse"], class_="coarse"), element("ul", *items))


def _weeks(year: int, month: int) -> list[list[date]]:
    first = date(year, month, 1)
    start = first.toordinal() - first.weekday()
    weeks = []
    for monday in range(start, start + 42, 7):
        week = [
            date.fromordinal(day) if 1 <= day <= date.max.toordinal() else date.max
            for day in range(monday, monday + 7)
        ]
        if any((day.year, day.month) == (year, month) for day in week):
            weeks.append(week)
    return weeks


def _day(
    day: date, month: tuple[int, int], days: dict[int, list[Event]], page_of: Callable[[Event], str], language: str
) -> Markup:
    if (day.year, day.month) != month:
        return element("td", class_="other")
    listed = days.get(day.day, [])
    number = element(
        "time", str(day.day), datetime=day.isoformat(), aria_label=day_name(day, language) if listed else None
    )
    if not listed:
        return element("td", number, class_="empty")
    links = [element("li", _link(event, page_of, language)) for event in listed]
    return element("td", number, element("ul", *links))


def _link(event: Event, page_of: Callable[[Event], str], language: str) -> Markup:
    foreign = event.language if event.language and event.language.partition("-")[0] != language else None
    return element("a", event.name, href=page_of(event), lang=foreign, data_uid=event.uid)
