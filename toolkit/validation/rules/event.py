"""Rules on dated events, alone and within the article that tells of them."""

from collections.abc import Iterator
from datetime import datetime

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.model import Article, Event, EventStatus, Feed, When, why_held_back
from toolkit.validation.clock import now
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.comparing import comes_after, folded, follows

_LONGEST = 10
"""Years."""


def event_without_name(event: Event) -> Iterator[Finding]:
    """An event has no name.

    Why: calendars list events by it; schema.org Event, iCalendar SUMMARY.
    Fix: name it as a calendar would.

    Bad: {"events": [{"uid": "a", "name": "", "when": "2025-02-18"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-02-18"}]}
    """
    if not event.name.strip():
        yield Finding(path=("name",), message="the event has no name", hint="name it as a calendar would")


def event_without_uid(event: Event) -> Iterator[Finding]:
    """An event has no uid.

    Why: by it a calendar knows an event again when it changes; RFC 5545, 3.8.4.7 demands one.
    Fix: give it one that stays; toolkit.model.event_uid makes one of date, kind, participants and place.

    Bad: {"events": [{"uid": "", "name": "Talks", "when": "2025-02-18"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-02-18"}]}
    """
    if not event.uid.strip():
        hint = "toolkit.model.event_uid makes one of date, kind, participants and place"
        yield Finding(path=("uid",), message="the event has no uid", hint=hint)


def event_without_date(event: Event) -> Iterator[Finding]:
    """An event has no date.

    Why: without one no calendar can hold it; Google, Event: startDate is required.
    Fix: add the date, at the precision that is known.

    Bad: {"events": [{"uid": "a", "name": "Talks"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-02"}]}
    """
    if event.when is None:
        yield Finding(path=("when",), message=f"the event {event.name[:40]!r} has no date", hint="add it")


def event_ends_before_start(event: Event) -> Iterator[Finding]:
    """An event ends before it starts.

    Why: RFC 5545, 3.8.2.2: DTEND is later than DTSTART; schema.org, ISO 8601 intervals: the end comes last.
    Fix: correct the one that is wrong.

    Bad: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-07/2025-03-05"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05/2025-03-07"}]}
    """
    when = event.when
    if when and when.start and when.end and follows(when.start, when.end):
        yield Finding(path=("when",), message=f"the event ends on {when.end}, before its start on {when.start}")


def event_of_day_and_time(event: Event) -> Iterator[Finding]:
    """An event has a day at one end and a time at the other.

    Why: RFC 5545, 3.6.1: both ends are of one value type; a reader cannot tell how long it takes.
    Fix: state the time at both ends, or at none.

    Bad: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05T10:00Z/2025-03-05"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05T10:00Z/2025-03-05T12:00Z"}]}
    """
    when = event.when
    if when and when.start and when.end and when.start.has_time != when.end.has_time:
        yield Finding(path=("when",), message=f"one end of {when} has a time, the other has none")


def event_time_without_zone(event: Event) -> Iterator[Finding]:
    """An event's time does not say its offset from UTC.

    Why: RFC 5545, 3.3.5, form 1: such a time is another instant for every reader.
    Fix: add the offset or the zone of the place.

    Bad: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05T10:00"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05T10:00+03:00"}]}
    """
    ends = (("start", event.when.start), ("end", event.when.end)) if event.when else ()
    floating = [name for name, moment in ends if moment and moment.is_floating]
    if floating:
        path = ("when", floating[0])
        yield Finding(path=path, message=f"the time {event.when} has no offset from UTC", hint="add +03:00 or Z")


def cancelled_event_without_date(event: Event) -> Iterator[Finding]:
    """A cancelled or postponed event has lost its date.

    Why: Google, Event: keep the original date, so that those who noted it can find it.
    Fix: keep the date that it was to be on.

    Bad: {"events": [{"uid": "a", "name": "Talks", "status": "cancelled"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "status": "cancelled", "when": "2025-03-05"}]}
    """
    if event.when is None and event.status in {EventStatus.CANCELLED, EventStatus.POSTPONED}:
        yield Finding(path=("when",), message=f"the {event.status} event has no date", hint="keep the old date")


def moved_to_same_date(event: Event) -> Iterator[Finding]:
    """An event was moved to the date that it was moved from.

    Why: schema.org previousStartDate is the earlier date; equal dates mean that nothing moved.
    Fix: correct one of the two, or leave the old date out.

    Bad: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05", "previous_when": "2025-03-05"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-12", "previous_when": "2025-03-05"}]}
    """
    when, previous = event.when, event.previous_when
    if when and previous and (when == previous or (previous.end is None and when.start == previous.start)):
        yield Finding(path=("previous_when",), message=f"the event was moved from {event.when} to the same date")


def event_year_improbable(event: Event) -> Iterator[Finding]:
    """An event's date lies far from any that news tells of.

    Why: year 1, 1900 or 9999 is a slip or a placeholder, and calendars that draw it hang.
    Fix: correct the date.

    Bad: {"events": [{"uid": "a", "name": "Talks", "when": "0002-03-05"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2002-03-05"}]}
    """
    if event.when and not 1000 <= event.when.first.day.year <= 2200:
        yield Finding(path=("when",), message=f"the date {event.when} is improbable")


def event_within_itself(event: Event) -> Iterator[Finding]:
    """An event is called a part of itself.

    Why: schema.org superEvent leads upward; readers that follow it never come to an end.
    Fix: name the greater event, or none.

    Bad: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05", "super_event": "a"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05", "super_event": "b"}]}
    """
    if event.super_event == event.uid:
        yield Finding(path=("super_event",), message="the event is a part of itself")


def event_lasts_negative_time(event: Event) -> Iterator[Finding]:
    """An event's duration is less than nothing.

    Why: RFC 5545, 3.8.2.5: DURATION of an event is positive.
    Fix: correct it.

    Bad: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05T10:00Z", "duration": "-PT1H"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05T10:00Z", "duration": "PT1H"}]}
    """
    if event.duration is not None and event.duration.total_seconds() < 0:
        yield Finding(path=("duration",), message="the event lasts less than no time")


def duration_disagrees(event: Event) -> Iterator[Finding]:
    """An event's duration is not the time between its start and its end.

    Why: RFC 5545, 3.6.1: an event has an end or a duration, since two may differ; a reader takes either.
    Fix: correct the one that is wrong, or leave the duration out.

    Bad:
        {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05T10:00Z/2025-03-05T12:00Z",
         "duration": "PT3H"}]}
    Good:
        {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05T10:00Z/2025-03-05T12:00Z",
         "duration": "PT2H"}]}
    """
    start = event.when.start.start if event.when and event.when.start else None
    end = event.when.end.start if event.when and event.when.end else None
    if event.duration is None or not (isinstance(start, datetime) and isinstance(end, datetime)):
        return
    if (start.tzinfo is None) == (end.tzinfo is None) and start <= end and end - start != event.duration:
        yield Finding(
            path=("duration",), message=f"the event lasts {event.duration}, from start to end it is {end - start}"
        )


def event_lasts_decades(event: Event) -> Iterator[Finding]:
    """An event lasts longer than any that news announces.

    Why: a digit of the year at one end is wrong, and calendars draw it over all the years between.
    Fix: correct the end.

    Bad: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05/2052-03-06"}]}
    Good: {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05/2025-03-06"}]}
    """
    when = event.when
    if when and when.start and when.end and when.end.day.year - when.start.day.year > _LONGEST:
        yield Finding(path=("when",), message=f"the event lasts from {when.start} to {when.end}")


def event_off_the_globe(event: Event) -> Iterator[Finding]:
    """The place of an event has coordinates that are on no map.

    Why: WGS 84; RFC 5545, 3.8.1.6: latitude lies between -90 and 90, longitude between -180 and 180.
    Fix: correct them; often the two were exchanged.

    Bad:
        {"events": [{"uid": "a", "name": "Talks", "when": "2025",
         "place": {"type": "Place", "name": "Riyadh", "latitude": 146.7, "longitude": 24.6}}]}
    Good:
        {"events": [{"uid": "a", "name": "Talks", "when": "2025",
         "place": {"type": "Place", "name": "Riyadh", "latitude": 24.6, "longitude": 46.7}}]}
    """
    place = event.place
    if place and (abs(place.latitude or 0) > 90 or abs(place.longitude or 0) > 180):
        yield Finding(
            path=("place",), message=f"{place.name!r} lies at {place.latitude}, {place.longitude}, on no map"
        )


def happened_after_publication(article: Article) -> Iterator[Finding]:
    """An event is told as past and dated after the article.

    Why: an article cannot tell what came after it; the date was resolved to the wrong week or year.
    Fix: correct the date or the status.

    Bad:
        {"date_published": "2025-02-18", "events": [{"uid": "a", "name": "Talks", "when": "2025-03-05",
         "status": "happened"}]}
    Good:
        {"date_published": "2025-02-18", "events": [{"uid": "a", "name": "Talks", "when": "2025-02-17",
         "status": "happened"}]}
    """
    latest = article.date_modified or article.date_published
    for index, event in enumerate(article.events if latest else ()):
        start = event.when.start if event.when and event.status is EventStatus.HAPPENED else None
        if start and latest and comes_after(start, latest):
            yield Finding(
                path=("events", index, "when"),
                message=f"{event.name[:40]!r} happened on {event.when}, the article is of {latest}",
            )


def scheduled_before_publication(article: Article) -> Iterator[Finding]:
    """An event is told as coming and dated well before the article.

    Why: what is announced lies ahead; the date was resolved to the wrong year, or the event has happened.
    Fix: correct the date or the status.

    Bad:
        {"date_published": "2025-02-18", "events": [{"uid": "a", "name": "Talks", "when": "2024-02-25",
         "status": "tentative"}]}
    Good:
        {"date_published": "2025-02-18", "events": [{"uid": "a", "name": "Talks", "when": "2025-02-25",
         "status": "tentative"}]}
    """
    published = article.date_published
    for index, event in enumerate(article.events if published else ()):
        last = event.when.days[1] if event.when and event.status is EventStatus.TENTATIVE else None
        if last and published and (published.day - last).days > 1:
            yield Finding(
                path=("events", index, "when"),
                message=f"{event.name[:40]!r} is to be on {event.when}, the article is of {published}",
            )


def postponed_before_publication(article: Article) -> Iterator[Finding]:
    """An event is told as postponed and dated before the article.

    Why: schema.org EventPostponed: what is put off lies ahead; once its day is over it has a new date, or was
    called off, or the date was resolved to the wrong month or year.
    Fix: correct the date or the status: EventRescheduled with previousStartDate, or EventCancelled.

    Bad:
        {"date_published": "2025-02-18", "events": [{"uid": "a", "name": "Talks", "when": "2024-02-25",
         "status": "postponed"}]}
    Good:
        {"date_published": "2025-02-18", "events": [{"uid": "a", "name": "Talks", "when": "2025-02-25",
         "status": "postponed"}]}
    """
    latest = article.date_modified or article.date_published
    for index, event in enumerate(article.events if latest else ()):
        last = event.when.days[1] if event.when and event.status is EventStatus.POSTPONED else None
        if last and latest and (latest.day - last).days > 1:
            yield Finding(
                path=("events", index, "when"),
                message=f"{event.name[:40]!r} of {event.when} is put off, the article is of {latest}",
            )


def event_span_outside_body(article: Article) -> Iterator[Finding]:
    """An event's evidence lies outside the article's text.

    Why: a span counts the code points of the body; past its end there is nothing to show.
    Fix: count again, in code points and not in octets.

    Bad:
        {"body": "Talks", "events": [{"uid": "a", "name": "Talks", "when": "2025", "span": {"start": 0,
         "end": 40}}]}
    Good:
        {"body": "Talks", "events": [{"uid": "a", "name": "Talks", "when": "2025", "span": {"start": 0,
         "end": 5}}]}
    """
    for index, event in enumerate(article.events if article.body else ()):
        if event.span and event.span.end > len(article.body):
            yield Finding(
                path=("events", index, "span"),
                message=f"the evidence ends at {event.span.end}, the body at {len(article.body)}",
            )


def events_alike(article: Article) -> Iterator[Finding]:
    """Two events of an article are alike in everything but their identifier.

    Why: a calendar shows them side by side; it is one event, told twice.
    Fix: keep one.

    Bad:
        {"headline": "Talks begin", "events": [{"uid": "a", "name": "Talks", "when": "2025"}, {"uid": "b",
         "name": "Talks", "when": "2025"}]}
    Good: {"headline": "Talks begin", "events": [{"uid": "a", "name": "Talks", "when": "2025"}]}
    """
    seen: dict[object, str] = {}
    for index, event in enumerate(article.events):
        key = (folded(event.name), str(event.when), event.place and folded(event.place.name), event.recurrence_id)
        if seen.setdefault(key, event.uid) != event.uid and event.when:
            yield Finding(path=("events", index), message=f"{event.name[:40]!r} stands twice, as two events")


def event_told_in_two_ways(feed: Feed) -> Iterator[Finding]:
    """Two events of one identifier differ in their date.

    Why: RFC 5545, 3.8.4.7: a UID is of one event; a reader keeps one of the two dates.
    Fix: correct the date, or give each event its own identifier.

    Bad:
        {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05"}, {"uid": "a", "name": "Talks",
         "when": "2025-03-06"}]}
    Good:
        {"events": [{"uid": "a", "name": "Talks", "when": "2025-03-05"}, {"uid": "b", "name": "Vote",
         "when": "2025-03-06"}]}
    """
    seen: dict[object, Event] = {}
    listed: list[tuple[Path, Event]] = [(("events", index), event) for index, event in enumerate(feed.events)]
    for number, article in enumerate(feed.articles):
        listed += [(("articles", number, "events", index), event) for index, event in enumerate(article.events)]
    for path, event in listed:
        first = seen.setdefault((event.uid, event.recurrence_id), event)
        if (
            first.when
            and event.when
            and first.sequence == event.sequence
            and not _same_start(first.when, event.when)
        ):
            yield Finding(
                path=(*path, "when"), message=f"the event {event.uid!r} is on {first.when} and on {event.when}"
            )


def _same_start(one: When, other: When) -> bool:
    """Whether the coarser of two dates covers the finer: March 2025 and 5 March 2025 do not disagree."""
    first, second = one.first, other.first
    if isinstance(first.start, datetime) and isinstance(second.start, datetime):
        return not (follows(first, second) or follows(second, first))
    return first.day <= second.last_day and second.day <= first.last_day


def event_held_back_in_public(event: Event) -> Iterator[Finding]:
    """An event that may not be told of yet stands in a format that is made to be published.

    Why: NewsML-G2, embargoed and pubStatus: the events of a concept, knowledge or planning item that is under
        embargo or withheld are not for the public. Calendars and search engines know neither, and would show them.
    Fix: write it in NewsML-G2 or ninjs, which can say so, or wait; then take the embargo from it.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-03-05", "dl:embargo": ".."}
    Good: {"@type": "Event", "name": "Talks", "startDate": "2025-03-05"}
    """
    if reason := why_held_back(event, now()):
        yield Finding(
            path=("embargo",),
            message=f"the event {reason}, which readers of this format are not told",
            hint="write it in NewsML-G2 or ninjs",
        )


_EVENTS = frozenset({"events"})
_WHEN = frozenset({"when"})
_DURATION = frozenset({"duration"})
_NO_DATES = frozenset({"JLD601", "JLD604"})


RULES = (
    Rule("EVT001", Severity.WARNING, event_without_name, Scope.EVENT),
    Rule("EVT002", Severity.WARNING, event_without_date, Scope.EVENT, gives_way=_NO_DATES),
    Rule("EVT021", Severity.ERROR, event_held_back_in_public, Scope.EVENT_RELEASE),
    Rule("EVT003", Severity.ERROR, event_ends_before_start, Scope.EVENT, needs=_WHEN),
    Rule("EVT004", Severity.WARNING, event_of_day_and_time, Scope.EVENT, needs=_WHEN),
    Rule(
        "EVT005",
        Severity.WARNING,
        event_time_without_zone,
        Scope.EVENT_CLOCK,
        needs=_WHEN,
        gives_way=frozenset({"JLD601", "JLD602", "JLD608"}),
    ),
    Rule("EVT006", Severity.WARNING, cancelled_event_without_date, Scope.EVENT, needs=frozenset({"status"})),
    Rule("EVT007", Severity.WARNING, moved_to_same_date, Scope.EVENT, needs=frozenset({"previous_when"})),
    Rule("EVT008", Severity.WARNING, event_year_improbable, Scope.EVENT, needs=_WHEN),
    Rule("EVT009", Severity.WARNING, event_within_itself, Scope.EVENT, needs=frozenset({"super_event"})),
    Rule("EVT010", Severity.ERROR, event_lasts_negative_time, Scope.EVENT, needs=_DURATION),
    Rule("EVT030", Severity.ERROR, event_without_uid, Scope.EVENT),
    Rule("EVT016", Severity.WARNING, event_off_the_globe, Scope.EVENT, needs=frozenset({"place"})),
    Rule("EVT018", Severity.WARNING, duration_disagrees, Scope.EVENT, needs=_DURATION),
    Rule("EVT019", Severity.WARNING, event_lasts_decades, Scope.EVENT, needs=_WHEN),
    Rule("EVT020", Severity.WARNING, postponed_before_publication, Scope.ARTICLE, needs=_EVENTS),
    Rule("EVT011", Severity.WARNING, happened_after_publication, Scope.ARTICLE, needs=_EVENTS),
    Rule("EVT012", Severity.WARNING, scheduled_before_publication, Scope.ARTICLE, needs=_EVENTS),
    Rule("EVT013", Severity.ERROR, event_span_outside_body, Scope.ARTICLE, needs=_EVENTS),
    Rule("EVT014", Severity.NOTE, events_alike, Scope.ARTICLE, needs=_EVENTS),
    Rule("EVT015", Severity.WARNING, event_told_in_two_ways, Scope.FEED),
)
