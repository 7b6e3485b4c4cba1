"""jCal -> model: the events of a calendar, whoever wrote it. Total on whatever the schema accepts."""

from collections.abc import Iterator
from datetime import timedelta

import attrs

from toolkit.collecting import without_collection
from toolkit.formats.base import Tree
from toolkit.formats.icalendar.expansion import Zone
from toolkit.formats.icalendar.parties import agents
from toolkit.formats.icalendar.places import place_of
from toolkit.formats.icalendar.repeating import instance_of, moment_in, recurrence_of
from toolkit.formats.icalendar.sources import page_of, sources_of
from toolkit.formats.icalendar.statuses import labels_of, status_of
from toolkit.formats.icalendar.terms import (
    X_CREATED,
    X_DURATION,
    X_MODIFIED,
    X_PREVIOUS_WHEN,
    X_SPAN,
    X_URL,
    X_WHEN,
)
from toolkit.formats.icalendar.times import Offsets, edtf, last_moment, timing_of, when_of
from toolkit.formats.icalendar.views import View, parameter_of, text_of
from toolkit.formats.icalendar.words import without_notes
from toolkit.model import Event, Feed, Moment, Place, Source, Span, When, duration_from_text, event_uid

_ENTRIES = {"vevent", "vtodo", "vjournal"}


def read(tree: Tree) -> Feed:
    """The first calendar's name and pages, and the events of all calendars of the stream."""
    with without_collection():
        return _read(tree)


def _read(tree: Tree) -> Feed:
    roots = [tree] if tree and isinstance(tree[0], str) else list(tree)
    calendars = [View(root) for root in roots]
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


def _events(calendar: View) -> Iterator[Event]:
    if calendar.name in _ENTRIES:
        yield _Reading(calendar, {}).event()
        return
    zones = {zone.text("tzid") or "": Zone(component).local for component, zone in _zones(calendar)}
    for component in calendar.components:
        if component[0] in _ENTRIES:
            yield _Reading(View(component), zones).event()


def _zones(calendar: View) -> Iterator[tuple[Tree, View]]:
    for component in calendar.components:
        if component[0] == "vtimezone":
            yield component, View(component)


class _Reading:
    """One entry on its way to an Event."""

    def __init__(self, view: View, zones: Offsets) -> None:
        self.view = view
        self.zones = zones

    def event(self) -> Event:
        """The event."""
        view = self.view
        place = place_of(view)
        when = self._when(place)
        told, sources = sources_of(view)
        organizer, participants = agents(view)
        kind, keywords = labels_of(view)
        event = Event(
            uid=view.text("uid") or self._uid(when, place),
            name=view.text("summary") or "",
            when=when,
            place=place,
            participants=participants,
            kind=kind,
            status=status_of(view),
            language=view.language("summary", "description"),
            duration=self._duration(),
            span=span_of(view.text(X_SPAN)),
            sources=sources,
            keywords=keywords,
            organizer=organizer,
            previous_when=edtf(view.text(X_PREVIOUS_WHEN) or ""),
            super_event=self._super_event(),
            recurrence=recurrence_of(view, self.zones),
            recurrence_id=instance_of(view, self.zones),
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
        if not view.first(X_URL) and url is not None and url == page_of(links):
            url = None
        return attrs.evolve(event, description=description, url=url)

    def _when(self, place: Place | None) -> When | None:
        view = self.view
        start = self._first_moment("dtstart")
        ended, due = self._first_moment("dtend"), self._first_moment("due")
        end = ended or due
        own = edtf(view.text(X_WHEN) or "")
        if start is None:
            end = last_moment(ended) if ended else due
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
        return moment_in(found, self.zones) if found else None

    def _duration(self) -> timedelta | None:
        value = self.view.text("duration") or self.view.text(X_DURATION)
        try:
            return duration_from_text(value) if value else None
        except ValueError:
            return None

    def _super_event(self) -> str | None:
        for property in self.view.all("related-to"):
            if (parameter_of(property, "reltype") or "PARENT").upper() == "PARENT":
                return text_of(property) or None
        return None

    def _sequence(self) -> int | None:
        found = self.view.first("sequence")
        return found[3] if found and isinstance(found[3], int) else None


def span_of(text: str | None) -> Span | None:
    """The evidence of an X-DATELINE-SPAN; None where it is none."""
    first, _, last = (text or "").partition("-")
    try:
        return Span(int(first), int(last))
    except ValueError:
        return None
