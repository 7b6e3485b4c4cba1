"""Model -> jCal: an article's events as calendar entries, legal by construction.

No clock and no chance: DTSTAMP comes from the dates that the data state, UIDs from what does not change. No
METHOD (RFC 5546 3.2.1 would then ask for an ORGANIZER), no floating times, a VTIMEZONE for every TZID.
"""

import json
import re
from base64 import b64encode
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import islice
from typing import Any
from urllib.parse import quote
from uuid import uuid5

from toolkit.formats.base import Tree
from toolkit.formats.icalendar.collecting import without_collection
from toolkit.formats.icalendar.linked import linked_data
from toolkit.formats.icalendar.recurrence import faults
from toolkit.formats.icalendar.terms import (
    COLOR,
    PRODID,
    REFRESH_INTERVAL,
    ROLE,
    VERSION,
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
from toolkit.formats.icalendar.times import (
    Stamp,
    Timing,
    is_utc_exactly,
    is_vague,
    moment_of,
    stamp_of,
    timing_of,
    utc_text,
    when_of,
)
from toolkit.formats.icalendar.values import READERS, WRITERS, escape
from toolkit.formats.icalendar.words import about
from toolkit.formats.icalendar.zones import vtimezone
from toolkit.model import (
    Agent,
    Article,
    Event,
    EventStatus,
    Feed,
    Moment,
    Organization,
    Person,
    Place,
    Recurrence,
    Source,
    When,
    duration_to_text,
    event_uid,
)
from toolkit.model.identity import EVENTS
from toolkit.model.plain import value_to_plain

Property = list[Any]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-\[\]_a-z~]+", re.ASCII)
_SAFE_IN_URI = "!#$%&'()*+,-./:;=?@[]_~"
_DAY = timedelta(days=1)

STATUSES: Mapping[EventStatus, str] = {
    EventStatus.HAPPENED: "CONFIRMED",
    EventStatus.SCHEDULED: "CONFIRMED",
    EventStatus.TENTATIVE: "TENTATIVE",
    EventStatus.CANCELLED: "CANCELLED",
    EventStatus.POSTPONED: "TENTATIVE",
}
# What a foreign STATUS is read as; where ours would be read otherwise, X-DATELINE-STATUS says it.
READ_STATUSES: Mapping[str, EventStatus] = {
    "CONFIRMED": EventStatus.SCHEDULED,
    "TENTATIVE": EventStatus.TENTATIVE,
    "CANCELLED": EventStatus.CANCELLED,
}
_JOURNAL_STATUSES = {"CONFIRMED": "FINAL", "TENTATIVE": "DRAFT", "CANCELLED": "CANCELLED"}

FORMS = ("attach", "binary", "text", "none")
"""How the schema.org JSON-LD of an event travels: ATTACH, which every reader takes; STRUCTURED-DATA
(RFC 9073 6.6) as BINARY or TEXT, which some drop; not at all."""


def write(feed: Feed, *, structured_data: str = "attach") -> Tree:
    """A feed as one VCALENDAR: its own events and those of its articles, each once.

    Args:
        feed: what to write.
        structured_data: one of `FORMS`.
    """
    with without_collection():
        return _write(feed, structured_data)


def _write(feed: Feed, structured_data: str) -> Tree:
    articles = {(event.uid, event.recurrence_id): one for one in feed.articles for event in one.events}
    entries = [_Entry(event, articles.get((event.uid, event.recurrence_id)), feed) for event in feed.all_events]
    components = [entry.component(structured_data) for entry in entries]
    zones = _zones(entries)
    if not components and not zones:
        zones = [vtimezone("Etc/UTC")]  # a calendar may not be empty (RFC 5545 3.4)
    return ["vcalendar", list(_calendar(feed)), [*zones, *components]]


def clean(text: str) -> str:
    """Text without what no content line can hold: control characters and lone surrogates."""
    if text.isprintable() or _CONTROL.search(text) is None:
        return text
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def text(name: str, value: str | None, parameters: dict[str, Any] | None = None) -> Iterator[Property]:
    """A TEXT property, where there is something to say."""
    if value:
        yield [name, parameters or {}, "text", clean(value)]


def uri(address: str) -> str | None:
    """An IRI as a URI (RFC 3987 3.1); None for what is none."""
    try:
        quoted = address if address.isascii() else quote(address, safe=_SAFE_IN_URI)
    except UnicodeEncodeError:
        return None
    return quoted if _URI.fullmatch(quoted) else None


def language(tag: str | None) -> dict[str, Any]:
    """The LANGUAGE parameter."""
    return {"language": tag} if tag and _LANGUAGE.fullmatch(tag) else {}


def plain_json(value: Any) -> str:
    """A value of the model as compact JSON."""
    return json.dumps(value_to_plain(value), ensure_ascii=False, separators=(",", ":"))


def _calendar(feed: Feed) -> Iterator[Property]:
    yield ["version", {}, "text", VERSION]
    yield ["prodid", {}, "text", PRODID]
    yield ["calscale", {}, "text", "GREGORIAN"]
    yield from text("uid", feed.id)
    yield from _modified(feed.date_modified)
    yield from text("name", feed.title, language(feed.language))
    yield from text("description", feed.description, language(feed.language))
    if not ((feed.title or feed.description) and language(feed.language)):
        yield from text(X_LANGUAGE, feed.language)
    yield from _page(feed.url)
    yield ["refresh-interval", {}, "duration", REFRESH_INTERVAL]
    yield ["color", {}, "text", COLOR]
    if (address := uri(feed.url or "")) and address.endswith(".ics"):
        yield ["source", {}, "uri", address]
    if feed.title:
        yield ["x-wr-calname", {}, "unknown", escape(clean(feed.title))]
    if feed.description:
        yield ["x-wr-caldesc", {}, "unknown", escape(clean(feed.description))]
    yield ["x-published-ttl", {}, "unknown", REFRESH_INTERVAL]


def _modified(moment: Moment | None) -> Iterator[Property]:
    if moment is not None:
        yield ["last-modified", {}, "date-time", utc_text(moment)]
        yield from _exactly(X_MODIFIED, moment)


def _exactly(name: str, moment: Moment) -> Iterator[Property]:
    """A moment as EDTF, where UTC to the second says less."""
    if not is_utc_exactly(moment):
        yield [name, {}, "text", str(moment)]


def _page(url: str | None) -> Iterator[Property]:
    address = uri(url) if url else None
    if address:
        yield ["url", {}, "uri", address]
    if url and address != url:
        yield from text(X_URL, url)


def article_source(article: Article | None) -> Source | None:
    """The article as a source that a LINK holds whole."""
    address = uri((article.url or article.id) if article else "")
    if article is None or address is None or not address.startswith("http"):
        return None
    return Source(url=address, title=clean(article.headline) or None, language=_tag(article.language))


def _tag(tag: str | None) -> str | None:
    return tag if language(tag) else None


def is_plain_link(source: Source) -> bool:
    """Whether a LINK holds all of a source."""
    more = source.name or source.date_published or source.text
    tag = source.language is None or bool(language(source.language))
    title = source.title is None or (source.title != "" and clean(source.title) == source.title)
    return not more and tag and title and source.url is not None and uri(source.url) == source.url


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

    def component(self, structured_data: str) -> Tree:
        """The VEVENT or VJOURNAL."""
        name = "vevent" if self.timing else "vjournal"
        properties = [*self._identity(), *self._dates(), *self._words(), *self._links()]
        if structured_data != "none":
            properties.append(self._linked_data(structured_data))
        return [
            name,
            properties,
            [*_participants(self.event), *_location(self.event.place, whole=self.timing is None)],
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
                yield from _exactly(X_CREATED, event.date_created)
            else:
                yield [X_CREATED, {}, "text", str(event.date_created)]
        yield from _modified(event.date_modified)

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

    def _dates(self) -> Iterator[Property]:
        event, timing = self.event, self.timing
        if timing is not None and event.when is not None:
            yield self._date("dtstart", timing.start)
            if timing.end is not None and not self._duration_instead():
                yield self._date("dtend", timing.end)
            if event.duration is not None and self._duration_instead():
                yield ["duration", {}, "duration", duration_to_text(event.duration)]
            if _read_back(timing, event.when, ends=not self._duration_instead()) != event.when:
                yield [X_WHEN, {}, "text", str(event.when)]
        if event.duration is not None and not self._duration_instead():
            yield [X_DURATION, {}, "text", duration_to_text(event.duration)]
        yield from self._recurrence()
        if event.recurrence_id is not None:
            yield from self._recurrence_id(event.recurrence_id)
        if event.previous_when is not None:
            yield [X_PREVIOUS_WHEN, {}, "text", str(event.previous_when)]

    def _duration_instead(self) -> bool:
        """Whether DURATION says how long the entry is: positive, and in days for an all-day one."""
        event, timing = self.event, self.timing
        if timing is None or event.when is None or event.when.end or not event.duration:
            return False
        if event.duration < timedelta() or is_vague(event.when):
            return False
        return timing.start.kind != "date" or not event.duration % _DAY

    def _date(self, name: str, stamp: Stamp) -> Property:
        self.stamps.append(stamp)
        return [name, stamp.parameters, stamp.kind, stamp.text]

    def _recurrence(self) -> Iterator[Property]:
        recurrence, timing = self.event.recurrence, self.timing
        if recurrence is None:
            return
        written = list(self._recurrence_properties(recurrence, timing)) if timing else None
        if written is not None:
            yield from written
        if timing is None or not _is_whole(recurrence, timing, self.zone):
            yield [X_RECURRENCE, {}, "text", plain_json(recurrence)]

    def _recurrence_properties(self, recurrence: Recurrence, timing: Timing) -> Iterator[Property]:
        # RFC 5545 3.6.1: RRULE SHOULD NOT stand more than once, and strict readers refuse an entry with two.
        sound = (recur for rule in recurrence.rules if (recur := _recur(rule, timing.start.kind)))
        for recur in islice(sound, 1):
            yield ["rrule", {}, "recur", recur]
        for when in recurrence.dates:
            if stamp := _start_like(when, timing.start.kind, self.zone):
                yield self._date("rdate", stamp)
        for moment in recurrence.exclusions:
            stamp = stamp_of(moment, self.zone)
            if stamp.kind == timing.start.kind:
                yield self._date("exdate", stamp)

    def _recurrence_id(self, moment: Moment) -> Iterator[Property]:
        stamp = stamp_of(moment, self.zone)
        yield self._date("recurrence-id", stamp)
        if moment_of(stamp.kind, stamp.text, stamp.tzid) != moment:
            yield [X_RECURRENCE_ID, {}, "text", str(moment)]

    def _words(self) -> Iterator[Property]:
        event = self.event
        tag = language(event.language)
        yield from text("summary", event.name, tag)
        yield from text("description", about(event, self.links, self.timing), tag)
        if event.language and not (tag and clean(event.name)):
            yield from text(X_LANGUAGE, event.language)
        yield from self._place()
        categories = [clean(word) for word in (event.kind or "", *event.keywords) if clean(word)]
        if categories:
            yield ["categories", tag, "text", *categories]
        yield from text(X_KIND, event.kind)
        yield from self._status()
        if event.span is not None:
            yield [X_SPAN, {}, "text", f"{event.span.start}-{event.span.end}"]

    def _place(self) -> Iterator[Property]:
        place = self.event.place
        if place is None or self.timing is None:  # a VJOURNAL has no LOCATION
            return
        yield from text("location", location_text(place), language(self.event.language))
        if place.latitude is not None and place.longitude is not None and on_earth(place):
            yield ["geo", {}, "float", [place.latitude, place.longitude]]

    def _status(self) -> Iterator[Property]:
        event = self.event
        stated = STATUSES[event.status] if event.status else None
        if event.when and is_vague(event.when) and event.status in {None, EventStatus.SCHEDULED}:
            stated = "TENTATIVE"
        if stated:
            yield ["status", {}, "text", stated if self.timing else _JOURNAL_STATUSES[stated]]
        if event.status and (not self.timing or READ_STATUSES.get(stated or "") != event.status):
            yield [X_STATUS, {}, "text", event.status.value]
        elif stated and event.status is None:
            yield [X_STATUS, {}, "text", "none"]
        if self.timing:
            yield ["transp", {}, "text", "TRANSPARENT"]  # news does not make anybody busy
        yield ["class", {}, "text", "PUBLIC"]

    def _links(self) -> Iterator[Property]:
        event = self.event
        address = uri(event.url) if event.url else None
        page = page_of(self.links, event)
        shown = address if event.url else page
        if shown:
            yield ["url", {}, "uri", shown]
        if event.url and (address != event.url or address == page):
            yield from text(X_URL, event.url)
        for source in self.links:
            yield from _link(source, is_article=self.is_told)
        if not self.is_told and not all(map(is_plain_link, event.sources)):
            for source in event.sources:
                yield [X_SOURCE, {}, "text", plain_json(source)]
        if event.super_event:
            yield from text("related-to", event.super_event, {"reltype": "PARENT"})

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


@lru_cache(maxsize=256)
def _recur_cached(rule: str, kind: str) -> str | None:
    recur = READERS["recur"](rule)
    if not isinstance(recur, dict) or any(faults(recur)):
        return None
    until = recur.get("until")
    if isinstance(until, str):
        if kind == "date":
            recur["until"] = until[:10]
        elif "T" not in until:
            recur["until"] = f"{until}T23:59:59Z"
        elif not until.endswith("Z"):
            recur["until"] = f"{until}Z"
    if kind == "date" and any(part in recur for part in ("byhour", "byminute", "bysecond")):
        return None
    return json.dumps(recur)


def _recur(rule: str, kind: str) -> dict[str, Any] | None:
    """A rule as jCal, its UNTIL of the type of the start (RFC 5545 3.3.10); None for one that is none."""
    found = _recur_cached(rule, kind)
    return json.loads(found) if found else None


def _start_like(when: When, kind: str, zone: str | None) -> Stamp | None:
    """The start of a further date, where it is of the kind of DTSTART."""
    stamp = stamp_of(when.first, zone)
    return stamp if stamp.kind == kind else None


def _is_whole(recurrence: Recurrence, timing: Timing, zone: str | None) -> bool:
    """Whether RRULE, RDATE and EXDATE say all of it."""
    kind = timing.start.kind
    if len(recurrence.rules) > 1:
        return False
    for rule in recurrence.rules:
        recur = _recur(rule, kind)
        if recur is None or WRITERS["recur"](recur) != rule:
            return False
    starts = [(when, _start_like(when, kind, zone)) for when in recurrence.dates]
    if any(one is None or when_of_stamp(one) != when for when, one in starts):
        return False
    stamps = [(moment, stamp_of(moment, zone)) for moment in recurrence.exclusions]
    return all(s.kind == kind and moment_of(s.kind, s.text, s.tzid) == moment for moment, s in stamps)


def when_of_stamp(stamp: Stamp) -> When | None:
    """The date that a start alone is read as."""
    moment = moment_of(stamp.kind, stamp.text, stamp.tzid)
    return When(start=moment) if moment else None


def location_text(place: Place) -> str:
    """LOCATION: the name, and the address where there is one."""
    return clean(f"{place.name}, {place.address}" if place.address else place.name)


def on_earth(place: Place) -> bool:
    """Whether the coordinates are ones (RFC 5545 3.8.1.6)."""
    return -90 <= (place.latitude or 0) <= 90 and -180 <= (place.longitude or 0) <= 180


def is_plain_place(place: Place) -> bool:
    """Whether LOCATION and GEO hold all of a place."""
    more = place.id or place.address or place.country or place.timezone or place.url
    if more is not None or place.same_as or place.alternate_names:
        return False
    pair = (place.latitude is None) == (place.longitude is None) and on_earth(place)
    return pair and bool(place.name) and clean(place.name) == place.name


@lru_cache(maxsize=1024)
def _made_uid(kind: str, name: str) -> str:
    return str(uuid5(EVENTS, f"{kind}|{name}".encode("utf-8", "replace").decode()))


def _location(place: Place | None, *, whole: bool) -> Iterator[Tree]:
    """A VLOCATION (RFC 9073 7.2), where LOCATION and GEO do not hold all of the place, or may not stand."""
    if place is None or (is_plain_place(place) and not whole):
        return
    yield [
        "vlocation",
        [
            ["uid", {}, "text", _made_uid("place", place.name)],
            *text("name", place.name),
            *_page(place.url if is_plain_uri(place.url) else None),
            [X_DATA, {}, "text", plain_json(place)],
        ],
        [],
    ]


def is_plain_uri(address: str | None) -> bool:
    """Whether an address can stand in a URI property as it is."""
    return address is not None and uri(address) == address


def _participants(event: Event) -> Iterator[Tree]:
    for agent in event.participants:
        yield _participant(agent, "ACTIVE", {})
    if event.organizer is not None:
        yield _participant(event.organizer, "PLANNER-CONTACT", {ROLE: "organizer"})


def _participant(agent: Agent, kind: str, parameters: dict[str, Any]) -> Tree:
    """A PARTICIPANT (RFC 9073 7.1): not an ATTENDEE, for nobody is being invited."""
    job = agent.job_title if isinstance(agent, Person) else None
    address = agent.url if agent.url and is_plain_uri(agent.url) else None
    is_mail = (address or "").lower().startswith("mailto:")
    return [
        "participant",
        [
            ["uid", {}, "text", _made_uid(type(agent).__name__, agent.name)],
            ["participant-type", dict(parameters), "text", kind],
            *text("summary", agent.name),
            *text("description", job),
            *(
                [["calendar-address" if is_mail else "url", {}, "cal-address" if is_mail else "uri", address]]
                if address
                else []
            ),
            *([] if is_plain_agent(agent) else [[X_DATA, {}, "text", plain_json(agent)]]),
        ],
        [],
    ]


def is_plain_agent(agent: Agent) -> bool:
    """Whether SUMMARY, DESCRIPTION and URL of a PARTICIPANT hold all of an agent."""
    if isinstance(agent, Organization) or not clean(agent.name):
        return False
    url = agent.url if is_plain_uri(agent.url) else None
    job = clean(agent.job_title or "") or None
    return agent == Person(name=clean(agent.name), job_title=job, url=url)


def page_of(links: tuple[Source, ...], event: Event) -> str | None:
    """The page that an entry opens: the first source, at the sentence that tells of the event."""
    source = next((source for source in links if source.url and uri(source.url)), None)
    if source is None:
        return None
    address = uri(source.url or "") or ""
    sentence = source.text or ""
    if not sentence or "#" in address or not address.startswith("http"):
        return address
    words = quote(clean(sentence)[:300], safe="").replace("-", "%2D")
    return f"{address}#:~:text={words}"


def _link(source: Source, *, is_article: bool) -> Iterator[Property]:
    """LINK (RFC 9253 8.2), which needs VALUE and LINKREL."""
    address = uri(source.url) if source.url else None
    if address is None:
        return
    parameters: dict[str, Any] = {"linkrel": "SOURCE", **language(source.language)}
    if label := clean(source.title or source.name or ""):
        parameters["label"] = label
    if is_article:
        parameters[ROLE] = "article"
    yield ["link", parameters, "uri", address]


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
