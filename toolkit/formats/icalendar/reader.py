"""jCal -> model: the events of a calendar, whoever wrote it. Total on whatever the schema accepts."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar

import attrs

from toolkit.formats.base import Tree
from toolkit.formats.icalendar.collecting import without_collection
from toolkit.formats.icalendar.expansion import Zone
from toolkit.formats.icalendar.terms import (
    ROLE,
    X_CREATED,
    X_DATA,
    X_DURATION,
    X_KIND,
    X_LANGUAGE,
    X_MODIFIED,
    X_PREVIOUS_WHEN,
    X_RECURRENCE,
    X_RECURRENCE_ID,
    X_SOURCE,
    X_SPAN,
    X_STATUS,
    X_URL,
    X_WHEN,
)
from toolkit.formats.icalendar.times import edtf, edtf_moment, moment_of, stamp_of, timing_of, utc_text, when_of
from toolkit.formats.icalendar.values import WRITERS, split_text, unescape
from toolkit.formats.icalendar.words import without_notes
from toolkit.formats.icalendar.writer import READ_STATUSES, STATUSES, location_text, page_of, uri
from toolkit.model import (
    Agent,
    Event,
    EventStatus,
    Feed,
    Moment,
    Organization,
    Person,
    Place,
    Recurrence,
    Source,
    Span,
    When,
    duration_from_text,
    event_uid,
)
from toolkit.model.plain import value_from_plain

Property = list[Any]
_Value = TypeVar("_Value")

_ENTRIES = {"vevent", "vtodo", "vjournal"}
_GROUPS = {"GROUP", "RESOURCE", "ROOM"}


def read(tree: Tree) -> Feed:
    """The first calendar's name and pages, and the events of all calendars of the stream."""
    with without_collection():
        return _read(tree)


def _read(tree: Tree) -> Feed:
    roots = [tree] if tree and isinstance(tree[0], str) else list(tree)
    calendars = [_View(root) for root in roots]
    if not calendars:
        return Feed()
    events = tuple(event for calendar in calendars for event in _events(calendar))
    head = calendars[0]
    if head.name in _ENTRIES:
        return Feed(events=events)
    return Feed(
        title=head.text("name") or head.text("x-wr-calname"),
        id=head.text("uid"),
        url=head.text(X_URL) or head.text("url"),
        description=head.text("description") or head.text("x-wr-caldesc"),
        language=head.language("name", "description"),
        date_modified=head.moment("last-modified", X_MODIFIED),
        events=events,
    )


class _View:
    """A component by the names of its properties."""

    def __init__(self, component: Tree) -> None:
        self.name: str = component[0]
        self.components: list[Tree] = component[2]
        self.properties: dict[str, list[Property]] = {}
        for property in component[1]:
            self.properties.setdefault(property[0], []).append(property)

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        found = self.properties.get(name)
        return found[0] if found else None

    def all(self, name: str) -> list[Property]:
        """The properties of that name."""
        return self.properties.get(name, [])

    def below(self, name: str) -> "list[_View]":
        """The components inside of that name."""
        return [_View(component) for component in self.components if component[0] == name]

    def text(self, name: str) -> str | None:
        """The first property of that name as text; None where it is absent or empty."""
        found = self.first(name)
        return _text(found) or None if found else None

    def language(self, *names: str) -> str | None:
        """The language of the first of those properties that states one."""
        if own := self.text(X_LANGUAGE):
            return own
        stated = (_parameter(found, "language") for name in names if (found := self.first(name)))
        return next((tag for tag in stated if tag), None)

    def moment(self, name: str, exact: str) -> Moment | None:
        """A time in UTC; as EDTF where that is there and still agrees."""
        found = self.first(name)
        value = found[3] if found and found[2] == "date-time" else None
        own = edtf_moment(self.text(exact) or "")
        if own is not None and (value is None or utc_text(own) == value):
            return own
        return moment_of("date-time", value) if isinstance(value, str) else None


def _text(property: Property) -> str:
    value = property[3]
    if not isinstance(value, str):
        return str(value)
    return unescape(value) if property[2] == "unknown" else value


def _parameter(property: Property, name: str) -> str | None:
    value = property[1].get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return value or None


def _json(cls: Callable[..., _Value] | type[_Value], text: str | None) -> _Value | None:
    """A value of the model from its JSON; None where it is not one."""
    if not text:
        return None
    try:
        found: _Value = value_from_plain(cls, json.loads(text))  # type: ignore[arg-type]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return found


def _events(calendar: _View) -> Iterator[Event]:
    if calendar.name in _ENTRIES:
        yield _Reading(calendar, {}).event()
        return
    zones = {zone.text("tzid") or "": Zone(component).local for component, zone in _zones(calendar)}
    for component in calendar.components:
        if component[0] in _ENTRIES:
            yield _Reading(_View(component), zones).event()


def _zones(calendar: _View) -> Iterator[tuple[Tree, _View]]:
    for component in calendar.components:
        if component[0] == "vtimezone":
            yield component, _View(component)


Zones = Mapping[str, Callable[[datetime], timedelta | None]]


class _Reading:
    """One entry on its way to an Event."""

    def __init__(self, view: _View, zones: Zones) -> None:
        self.view = view
        self.zones = zones

    def event(self) -> Event:
        """The event."""
        view = self.view
        place = self._place()
        when = self._when(place)
        told, sources = self._sources()
        organizer, participants = self._agents()
        status = self._status()
        kind, keywords = self._labels()
        event = Event(
            uid=view.text("uid") or self._uid(when, place),
            name=view.text("summary") or "",
            when=when,
            place=place,
            participants=participants,
            kind=kind,
            status=status,
            language=view.language("summary", "description"),
            duration=self._duration(),
            span=_span(view.text(X_SPAN)),
            sources=sources,
            keywords=keywords,
            organizer=organizer,
            previous_when=edtf(view.text(X_PREVIOUS_WHEN) or ""),
            super_event=self._super_event(),
            recurrence=self._recurrence(),
            recurrence_id=self._recurrence_id(),
            sequence=self._sequence(),
            date_created=view.moment("created", X_CREATED),
            date_modified=view.moment("last-modified", X_MODIFIED),
        )
        return self._with_words(event, sources or told)

    def _uid(self, when: When | None, place: Place | None) -> str:
        """For an entry that lacks what RFC 5545, 3.8.4.7 demands: of date, words and place, so that it stays."""
        return event_uid(when, kind=self.view.text("summary"), place=place)

    def _with_words(self, event: Event, links: tuple[Source, ...]) -> Event:
        """The description without our notes, the page where it is not the source's."""
        view = self.view
        zone = event.place.timezone if event.place else None
        timing = timing_of(event.when, zone) if event.when else None
        description = without_notes(view.text("description") or "", event, links, timing)
        url = view.text(X_URL) or view.text("url")
        if not view.first(X_URL) and url is not None and url == page_of(links, event):
            url = None
        return attrs.evolve(event, description=description, url=url)

    def _moment(self, property: Property, value: Any = None) -> Moment | None:
        text = property[3] if value is None else value
        if property[2] not in {"date", "date-time"} or not isinstance(text, str):
            return None
        return moment_of(property[2], text, _parameter(property, "tzid"), self.zones)

    def _when(self, place: Place | None) -> When | None:
        view = self.view
        start = self._first_moment("dtstart")
        end = self._first_moment("dtend") or self._first_moment("due")
        own = edtf(view.text(X_WHEN) or "")
        if start is None:
            return own or (When(end=end) if end else None)
        found = when_of(start, end if end and end.has_time == start.has_time else None)
        if own is None:
            return found
        timing = timing_of(own, place.timezone if place else None)
        property = view.first("dtstart")
        same = property and property[2:] == [timing.start.kind, timing.start.text]
        last = view.first("dtend")
        both = last is None or timing.end is None or last[3] == timing.end.text
        return own if same and both else found

    def _first_moment(self, name: str) -> Moment | None:
        found = self.view.first(name)
        return self._moment(found) if found else None

    def _duration(self) -> timedelta | None:
        value = self.view.text("duration") or self.view.text(X_DURATION)
        try:
            return duration_from_text(value) if value else None
        except ValueError:
            return None

    def _place(self) -> Place | None:
        view = self.view
        name = view.text("location")
        latitude, longitude = _coordinates(view.first("geo"))
        for below in view.below("vlocation"):
            own = _json(Place, below.text(X_DATA))
            if own is not None and (name is None or location_text(own) == name):
                return own
            name = name or below.text("name")
        if name is None and latitude is None:
            return None
        return Place(name=name or f"{latitude}, {longitude}", latitude=latitude, longitude=longitude)

    def _agents(self) -> tuple[Agent | None, tuple[Agent, ...]]:
        organizer, participants = None, []
        for below in self.view.below("participant"):
            agent = _agent(below)
            kind = below.first("participant-type")
            if agent is not None and kind and _parameter(kind, ROLE) == "organizer":
                organizer = agent
            elif agent is not None:
                participants.append(agent)
        for property in self.view.all("attendee"):
            participants.append(_invited(property))
        stated = self.view.first("organizer")
        if organizer is None and stated is not None:
            organizer = _invited(stated, default=Organization)
        return organizer, tuple(participants)

    def _status(self) -> EventStatus | None:
        view = self.view
        stated = (view.text("status") or "").upper()
        own = view.text(X_STATUS)
        if own in {status.value for status in EventStatus}:
            status = EventStatus(own)
            vague = status is EventStatus.SCHEDULED and stated == "TENTATIVE"
            if vague or view.name == "vjournal" or STATUSES[status] == stated:
                return status
        if own == "none" and stated == "TENTATIVE":
            return None
        return READ_STATUSES.get(stated)

    def _labels(self) -> tuple[str | None, tuple[str, ...]]:
        words: list[str] = []
        for property in self.view.all("categories"):
            if property[2] == "unknown":
                words += map(unescape, split_text(property[3]))
            else:
                words += map(str, property[3:])
        kind = self.view.text(X_KIND)
        words = words[1:] if kind and words[:1] == [kind] else words
        return kind, tuple(word for word in words if word)

    def _sources(self) -> tuple[tuple[Source, ...], tuple[Source, ...]]:
        """The article that tells of it, where no sources are stated; the sources stated."""
        own = [_json(Source, _text(property)) for property in self.view.all(X_SOURCE)]
        links = [(property, _source(property)) for property in self.view.all("link")]
        told = [link for property, link in links if _parameter(property, ROLE) == "article"]
        stated = [link for property, link in links if _is_source(property)]
        kept = tuple(source for source in own if source is not None)
        return tuple(told), kept or tuple(stated)

    def _super_event(self) -> str | None:
        for property in self.view.all("related-to"):
            if (_parameter(property, "reltype") or "PARENT").upper() == "PARENT":
                return _text(property) or None
        return None

    def _sequence(self) -> int | None:
        found = self.view.first("sequence")
        return found[3] if found and isinstance(found[3], int) else None

    def _recurrence(self) -> Recurrence | None:
        own = _json(Recurrence, self.view.text(X_RECURRENCE))
        if own is not None:
            return own
        rules = [WRITERS["recur"](property[3]) for property in self.view.all("rrule")]
        dates = tuple(self._dates("rdate"))
        exclusions = tuple(when.start for when in self._dates("exdate") if when.start)
        if not rules and not dates and not exclusions:
            return None
        return Recurrence(rules=tuple(rules), dates=dates, exclusions=exclusions)

    def _dates(self, name: str) -> Iterator[When]:
        for property in self.view.all(name):
            for value in property[3:]:
                if property[2] == "period":
                    yield from self._period(property, value.split("/") if isinstance(value, str) else value)
                elif moment := self._moment(property, value):
                    yield When(start=moment)

    def _period(self, property: Property, value: list[str]) -> Iterator[When]:
        tzid = _parameter(property, "tzid")
        start = moment_of("date-time", value[0], tzid, self.zones)
        if start is None:
            return
        if "P" not in value[1]:
            yield When(start=start, end=moment_of("date-time", value[1], tzid, self.zones))
            return
        first = start.start
        try:
            length = duration_from_text(value[1])
            end = first + length if isinstance(first, datetime) else None
            yield When(start=start, end=Moment.of(end, zone=start.zone) if end else None)
        except (ValueError, OverflowError):
            yield When(start=start)

    def _recurrence_id(self) -> Moment | None:
        found = self._first_moment("recurrence-id")
        own = edtf_moment(self.view.text(X_RECURRENCE_ID) or "")
        property = self.view.first("recurrence-id")
        if own is not None and property is not None:
            stamp = stamp_of(own)
            return own if stamp.kind != property[2] or stamp.text == property[3] else found
        return found


def _coordinates(property: Property | None) -> tuple[float | None, float | None]:
    if property is None or not isinstance(property[3], list):
        return None, None
    return float(property[3][0]), float(property[3][1])


def _agent(view: _View) -> Agent | None:
    own: Agent | None = _json(Person, view.text(X_DATA))
    if own is not None:
        return own
    name = view.text("summary")
    address = view.text("url") or view.text("calendar-address")
    if name is None:
        return None
    return Person(name=name, job_title=view.text("description"), url=address)


def _invited(property: Property, default: type[Person] | type[Organization] = Person) -> Agent:
    """An ORGANIZER or ATTENDEE: somebody with an address."""
    address = str(property[3])
    name = _parameter(property, "cn") or address.removeprefix("mailto:").removeprefix("MAILTO:")
    is_group = (_parameter(property, "cutype") or "").upper() in _GROUPS
    return (Organization if is_group else default)(name=name, url=address or None)


def _is_source(property: Property) -> bool:
    relation = (_parameter(property, "linkrel") or "").upper()
    return relation == "SOURCE" and property[2] == "uri" and _parameter(property, ROLE) is None


def _source(property: Property) -> Source:
    return Source(
        url=uri(_text(property)) or _text(property),
        title=_parameter(property, "label"),
        language=_parameter(property, "language"),
    )


def _span(text: str | None) -> Span | None:
    first, _, last = (text or "").partition("-")
    try:
        return Span(int(first), int(last))
    except ValueError:
        return None
