"""The month view: a table for each month that has events."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date

from attrs import define, field

from toolkit.calendars.site.markup import Markup, element, joined
from toolkit.calendars.site.words import DAYS, WORDS, day_name, month_name, when_name
from toolkit.merging.facets import days_of
from toolkit.model import Event, Precision, When

_LONGEST = 14
_MONTHS = 12


@define
class _Shown:
    """What a month shows: events at their days, those that last for weeks, those whose day is not known."""

    days: dict[int, list[Event]] = field(factory=lambda: defaultdict(list))
    lasting: list[Event] = field(factory=list)
    coarse: list[Event] = field(factory=list)

    def __len__(self) -> int:
        return len({id(event) for events in (*self.days.values(), self.lasting, self.coarse) for event in events})


def months(
    events: Sequence[Event], page_of: Callable[[Event], str], language: str, today: date | None = None
) -> Markup:
    """The tables, in the order of the months; that of today is open, or the next one, else the last."""
    shown: dict[tuple[int, int], _Shown] = defaultdict(_Shown)
    for event in events:
        for day in _shown_days(event):
            shown[day.year, day.month].days[day.day].append(event)
        if event.when is not None and not _has_days(event.when):
            shown[_month_of(days_of(event.when).first)].coarse.append(event)
    lasting = [event for event in events if _is_lasting(event)]
    known = sorted({*shown, *(month for event in lasting for month in _ends(event))})
    for event in lasting:
        for month in _lasting_months(event, known):
            shown[month].lasting.append(event)
    current = (today.year, today.month) if today else known[-1]
    opened = next((month for month in known if month >= current), known[-1])
    return joined(*(_month(month, shown[month], page_of, language, opened=month == opened) for month in known))


def _month_of(day: int) -> tuple[int, int]:
    at = date.fromordinal(day)
    return at.year, at.month


def _has_days(when: When) -> bool:
    """Whether it is told to the day."""
    return when.precision.rank >= Precision.DAY.rank and not when.approximate


def _shown_days(event: Event) -> list[date]:
    """The days that the event is shown at: none for one of a month or of more than two weeks."""
    if event.when is None or not _has_days(event.when) or _is_lasting(event):
        return []
    days = days_of(event.when)
    return [date.fromordinal(day) for day in range(days.first, days.last + 1)]


def _is_lasting(event: Event) -> bool:
    """Whether it lasts for more than two weeks, from a known day to a known day."""
    if event.when is None or not _has_days(event.when):
        return False
    days = days_of(event.when)
    return days.last - days.first >= _LONGEST


def _ends(event: Event) -> tuple[tuple[int, int], tuple[int, int]]:
    """The months in which an event begins and ends."""
    assert event.when is not None
    days = days_of(event.when)
    return _month_of(days.first), _month_of(days.last)


def _lasting_months(event: Event, known: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """Its first month and last, and those between that are shown; of more than a year, those two alone."""
    first, last = _ends(event)
    if (last[0] - first[0]) * 12 + last[1] - first[1] > _MONTHS:
        return (first, last)
    return [month for month in known if first <= month <= last]


def _month(
    month: tuple[int, int], shown: _Shown, page_of: Callable[[Event], str], language: str, *, opened: bool
) -> Markup:
    name, words = month_name(*month, language), WORDS[language]
    head = element(
        "thead", element("tr", *(element("th", short, scope="col", abbr=whole) for short, whole in DAYS[language]))
    )
    rows = [
        element("tr", *(_day(day, month, shown.days, page_of, language) for day in week))
        for week in _weeks(*month)
    ]
    table = element("table", element("caption", name), head, element("tbody", *rows), class_="month")
    label = element("summary", name, " ", element("span", f"({len(shown)})", class_="count"))
    return element(
        "details",
        label,
        table if shown.days else None,
        _listed(words["lasting"], shown.lasting, page_of, language),
        _listed(words["coarse"], shown.coarse, page_of, language),
        open=opened,
    )


def _listed(
    heading: str, events: Sequence[Event], page_of: Callable[[Event], str], language: str
) -> Markup | None:
    """Events that are at no day of the table, each with its date in words."""
    if not events:
        return None
    items = [
        element("li", _link(event, page_of, language), " – ", when_name(event.when, language))
        for event in events
        if event.when
    ]
    return joined(element("p", heading, class_="coarse"), element("ul", *items))


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
