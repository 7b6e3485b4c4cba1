"""Model -> jCal: an article's events as calendar entries, legal by construction.

No clock and no chance: DTSTAMP comes from the dates that the data state, UIDs from what does not change. No
METHOD (RFC 5546 3.2.1 would then ask for an ORGANIZER), no floating times, a VTIMEZONE for every TZID.
"""

from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from toolkit.collecting import without_collection
from toolkit.formats.base import Tree
from toolkit.formats.icalendar.linked import linked_data
from toolkit.formats.icalendar.parties import participants
from toolkit.formats.icalendar.places import locations, named_place
from toolkit.formats.icalendar.properties import Property, clean, exactly, language, modified, page, text, uri
from toolkit.formats.icalendar.repeating import Dated, instance, repetition
from toolkit.formats.icalendar.sources import article_source, links
from toolkit.formats.icalendar.statuses import labels, status
from toolkit.formats.icalendar.terms import (
    COLOR,
    PRODID,
    REFRESH_INTERVAL,
    VERSION,
    X_CREATED,
    X_DURATION,
    X_LANGUAGE,
    X_PREVIOUS_WHEN,
    X_SPAN,
    X_WHEN,
)
from toolkit.formats.icalendar.times import (
    Stamp,
    Timing,
    is_utc_exactly,
    is_vague,
    moment_of,
    timing_of,
    utc_text,
    when_of,
)
from toolkit.formats.icalendar.values import escape
from toolkit.formats.icalendar.words import about
from toolkit.formats.icalendar.zones import vtimezone
from toolkit.model import Article, Event, Feed, When, duration_to_text, event_uid

_DAY = timedelta(days=1)

FORMS = ("attach", "binary", "text", "none")
"""How the schema.org JSON-LD of an event travels: ATTACH, which every reader takes; STRUCTURED-DATA
(RFC 9073 6.6) as BINARY or TEXT, which some drop; not at all."""


def write(
    feed: Feed,
    *,
    structured_data: str = "attach",
    refresh: str = REFRESH_INTERVAL,
    color: str = COLOR,
    source: str | None = None,
) -> Tree:
    """A feed as one VCALENDAR: its own events and those of its articles, each once.

    Args:
        feed: what to write.
        structured_data: one of `FORMS`.
        refresh: how often a subscriber should look again, as a DURATION (RFC 7986 5.7).
        color: of the calendar, a CSS 3 colour name (RFC 7986 5.9).
        source: where the calendar itself will be (RFC 7986 5.8); the feed's own address when that ends in .ics.

    Raises:
        ValueError: `structured_data` is none of `FORMS`.
    """
    if structured_data not in FORMS:
        raise ValueError(f"structured_data is {structured_data!r}, expected one of {', '.join(FORMS)}")
    with without_collection():
        tellers = {(event.uid, event.recurrence_id): one for one in feed.articles for event in one.events}
        entries = [_Entry(one, tellers.get((one.uid, one.recurrence_id)), feed) for one in feed.all_events]
        starts = {one.event.uid: one.timing.start for one in entries if one.timing and not one.event.recurrence_id}
        components = [entry.component(structured_data, starts.get(entry.event.uid)) for entry in entries]
        zones = _zones(entries)
        if not components and not zones:
            zones = [vtimezone("Etc/UTC")]  # a calendar may not be empty (RFC 5545 3.4)
        return ["vcalendar", [*_names(feed), *_habits(feed, refresh, color, source)], [*zones, *components]]


def _names(feed: Feed) -> Iterator[Property]:
    yield ["version", {}, "text", VERSION]
    yield ["prodid", {}, "text", PRODID]
    yield ["calscale", {}, "text", "GREGORIAN"]
    yield from text("uid", feed.id)
    yield from modified(feed.date_modified)
    yield from text("name", feed.title, language(feed.language))
    yield from text("description", feed.description, language(feed.language))
    if not ((feed.title or feed.description) and language(feed.language)):
        yield from text(X_LANGUAGE, feed.language)


def _habits(feed: Feed, refresh: str, color: str, source: str | None) -> Iterator[Property]:
    yield from page(feed.url)
    yield ["refresh-interval", {}, "duration", refresh]
    yield ["color", {}, "text", color]
    own = feed.url if feed.url and feed.url.endswith(".ics") else None
    if address := uri(source or own or ""):
        yield ["source", {}, "uri", address]
    if feed.title:
        yield ["x-wr-calname", {}, "unknown", escape(clean(feed.title))]
    if feed.description:
        yield ["x-wr-caldesc", {}, "unknown", escape(clean(feed.description))]
    yield ["x-published-ttl", {}, "unknown", refresh]


class _Entry:
    """One event on its way to a VEVENT, or to a VJOURNAL where no date is known."""

    def __init__(self, event: Event, article: Article | None, feed: Feed) -> None:
        self.event = event
        self.article = article
        self.feed = feed
        self.zone = event.place.timezone if event.place else None
        self.timing = timing_of(event.when, self.zone) if event.when else None
        link = None if event.sources else article_source(article)
        self.links = event.sources or ((link,) if link else ())
        self.is_told = link is not None
        self.stamps: list[Stamp] = []

    def component(self, structured_data: str, start: Stamp | None) -> Tree:
        """The VEVENT or VJOURNAL; `start` is that of the event with its UID that is no instance of another."""
        name = "vevent" if self.timing else "vjournal"
        properties = [*self._identity(), *self._dates(start), *self._words(), *self._relations()]
        if structured_data != "none":
            properties.append(self._linked_data(structured_data))
        return [
            name,
            properties,
            [*participants(self.event), *locations(self.event.place, whole=self.timing is None)],
        ]

    def _identity(self) -> Iterator[Property]:
        event = self.event
        uid = clean(event.uid) or event_uid(event.when, kind=event.kind, place=event.place)
        yield ["uid", {}, "text", uid]
        yield ["dtstamp", {}, "date-time", self._revision()]
        if event.sequence is not None and event.sequence >= 0:
            yield ["sequence", {}, "integer", event.sequence]
        if event.date_created is not None:
            created = utc_text(event.date_created)
            if event.date_modified is None or created <= utc_text(event.date_modified):
                yield ["created", {}, "date-time", created]
                yield from exactly(X_CREATED, event.date_created)
            else:
                yield [X_CREATED, {}, "text", str(event.date_created)]
        yield from modified(event.date_modified)

    def _revision(self) -> str:
        """DTSTAMP: the latest date that the data state for this event (RFC 5545 3.8.7.2)."""
        event, article = self.event, self.article
        if event.date_modified or event.date_created:
            return utc_text(event.date_modified or event.date_created)
        dated = [source.date_published for source in event.sources if source.date_published]
        if dated:
            return max(map(utc_text, dated))
        own = (article.date_modified or article.date_published or article.date_created) if article else None
        return utc_text(own or self.feed.date_modified)

    def _dates(self, start: Stamp | None) -> Iterator[Property]:
        event, timing = self.event, self.timing
        if timing is not None and event.when is not None:
            yield from self._span(event, event.when, timing)
        if event.duration is not None and not self._duration_instead():
            yield [X_DURATION, {}, "text", duration_to_text(event.duration)]
        if event.recurrence is not None:
            yield from map(self._property, repetition(event.recurrence, timing, self.zone))
        if event.recurrence_id is not None:
            yield from map(self._property, instance(event.recurrence_id, self.zone, start))
        if event.previous_when is not None:
            yield [X_PREVIOUS_WHEN, {}, "text", str(event.previous_when)]

    def _span(self, event: Event, when: When, timing: Timing) -> Iterator[Property]:
        ends = not self._duration_instead()
        yield self._property(("dtstart", timing.start))
        if timing.end is not None and ends:
            yield self._property(("dtend", timing.end))
        if event.duration is not None and not ends:
            yield ["duration", {}, "duration", duration_to_text(event.duration)]
        if _read_back(timing, when, ends=ends) != when:
            yield [X_WHEN, {}, "text", str(when)]

    def _duration_instead(self) -> bool:
        """Whether DURATION says how long the entry is: positive, and in days for an all-day one."""
        event, timing = self.event, self.timing
        if timing is None or event.when is None or event.when.end or not event.duration:
            return False
        if event.duration < timedelta() or is_vague(event.when):
            return False
        return timing.start.kind != "date" or not event.duration % _DAY

    def _property(self, told: Property | Dated) -> Property:
        """A date as a property, its zone remembered; a property as it is."""
        if isinstance(told, list):
            return told
        name, stamp = told
        self.stamps.append(stamp)
        return [name, stamp.parameters, stamp.kind, stamp.text]

    def _words(self) -> Iterator[Property]:
        event = self.event
        tag = language(event.language)
        yield from text("summary", event.name, tag)
        yield from text("description", about(event, self.links, self.timing), tag)
        if event.language and not (tag and clean(event.name)):
            yield from text(X_LANGUAGE, event.language)
        if event.place is not None and self.timing is not None:  # a VJOURNAL has no LOCATION
            yield from named_place(event.place, language(event.language))
        yield from labels(event, tag)
        yield from status(event, has_date=self.timing is not None)
        if self.timing:
            yield ["transp", {}, "text", "TRANSPARENT"]  # news does not make anybody busy
        yield ["class", {}, "text", "PUBLIC"]
        if event.span is not None:
            yield [X_SPAN, {}, "text", f"{event.span.start}-{event.span.end}"]

    def _relations(self) -> Iterator[Property]:
        yield from links(self.event, self.links, is_told=self.is_told)
        if self.event.super_event:
            yield from text("related-to", self.event.super_event, {"reltype": "PARENT"})

    def _linked_data(self, form: str) -> Property:
        content = linked_data(self.event, self.links)
        media = {"fmttype": "application/ld+json"}
        schema = {"schema": "https://schema.org/Event"}
        if form == "text":
            return ["structured-data", {**media, **schema}, "text", clean(content)]
        encoded = b64encode(content.encode("utf-8", "replace")).decode()
        if form == "binary":
            return ["structured-data", {"encoding": "BASE64", **media, **schema}, "binary", encoded]
        return ["attach", {**media, "encoding": "BASE64"}, "binary", encoded]


def _read_back(timing: Timing, when: When, *, ends: bool = True) -> When | None:
    """What a reader makes of DTSTART and DTEND."""
    if when.start and is_utc_exactly(when.start) and not when.approximate and not when.open_end:
        is_whole = when.end is None or (timing.end is not None and is_utc_exactly(when.end))
        if is_whole and timing.start.kind == "date-time":
            return when
    start = moment_of(timing.start.kind, timing.start.text, timing.start.tzid)
    end = timing.end if ends else None
    last = moment_of(end.kind, end.text, end.tzid) if end else None
    return when_of(start, last) if start else None


def _zones(entries: list[_Entry]) -> list[Tree]:
    """A VTIMEZONE for each zone used, over the years that it is used in (RFC 5545 3.2.19)."""
    spans: dict[str, list[datetime]] = {}
    forever: set[str] = set()
    for entry in entries:
        for stamp in entry.stamps:
            if stamp.tzid:
                spans.setdefault(stamp.tzid, []).append(datetime.fromisoformat(stamp.text).replace(tzinfo=UTC))
                if entry.event.recurrence is not None:
                    forever.add(stamp.tzid)
    day = timedelta(days=2)
    last = datetime(9000, 1, 1, tzinfo=UTC)
    return [
        vtimezone(name, min(times) - day, last if name in forever else max(times) + day)
        for name, times in sorted(spans.items())
    ]
