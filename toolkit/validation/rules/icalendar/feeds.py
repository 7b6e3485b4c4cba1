"""ICS700 to ICS702: what makes a feed of news events a good one."""

from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.content import Component
from toolkit.formats.icalendar.terms import REFRESH_INTERVAL
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.identity import key_of
from toolkit.validation.rules.icalendar.index import ENTRIES, index_of

PUBLISH = frozenset({"publish"})
_WANTED = (("NAME", "X-WR-CALNAME"), ("REFRESH-INTERVAL", "X-PUBLISHED-TTL"), ("SOURCE",))


def _has(component: Component, *names: str) -> bool:
    return any(property.name in names for property in component.properties)


def feed_not_described(document: Document) -> Iterator[Finding]:
    """A feed has no name, no refresh interval or no source.

    Why: a subscriber sees the name, and asks again by the other two (RFC 7986 5.1, 5.7, 5.8).
    Fix: add NAME and X-WR-CALNAME, REFRESH-INTERVAL and X-PUBLISHED-TTL, and SOURCE.

    Bad: BEGIN:VCALENDAR, NAME:Talks
    Good: BEGIN:VCALENDAR, NAME:Talks, REFRESH-INTERVAL;VALUE=DURATION:PT12H, SOURCE;VALUE=URI:https://example.org/a.ics
    """
    index = index_of(document)
    for calendar in index.components("VCALENDAR"):
        missing = [names[0] for names in _WANTED if not _has(calendar, *names)]
        if missing:
            edit = None
            if missing == ["REFRESH-INTERVAL"]:
                line = f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH_INTERVAL}"
                edit = index.insert_after(calendar.begin, line)
            yield index.on(
                calendar,
                f"the feed has no {', no '.join(missing)}",
                fix=index.fix("add REFRESH-INTERVAL", edit) if edit else None,
            )


def news_event_not_described(document: Document) -> Iterator[Finding]:
    """A news event has no SUMMARY; in a feed that names its source also no link, or it blocks the reader's time.

    Why: SUMMARY is what every client shows; a reader wants the article, and is not busy because news happens.
    Fix: add SUMMARY, LINK or URL, and TRANSP:TRANSPARENT.

    Bad: BEGIN:VEVENT, DTSTART:20260312T090000Z
    Good: BEGIN:VEVENT, DTSTART:20260312T090000Z, SUMMARY:Talks
    """
    index = index_of(document)
    for event in index.components("VEVENT"):
        missing = [] if _has(event, "SUMMARY") else ["SUMMARY"]
        if event.parent is not None and _has(event.parent, "SOURCE") and _has(event.parent, "NAME"):
            missing += [] if _has(event, "LINK", "URL") else ["LINK or URL"]
            missing += [] if _has(event, "TRANSP") else ["TRANSP:TRANSPARENT"]
        if missing:
            yield index.on(event, f"the event has no {', no '.join(missing)}")


def entry_not_stable(document: Document) -> Iterator[Finding]:
    """An event that did not change has another UID or DTSTAMP than in the version before.

    Why: a subscriber's client then shows it twice, or as changed at every poll. Seen only when the version
        before is given.
    Fix: make the UID of what does not change, and DTSTAMP of the article's date, never of the clock.

    Bad: UID:2, and in the version before the same event with UID:1
    Good: UID:1, in both
    """
    index = index_of(document)
    previous = index.stream.previous
    if previous is None:
        return
    before = {_told(one): one for one in previous.components if one.name in ENTRIES}
    for component in index.components(*ENTRIES):
        known = before.get(_told(component))
        if known is None:
            continue
        changed = "UID" if key_of(known) != key_of(component) else "DTSTAMP"
        if _value(known, changed) != _value(component, changed):
            yield index.on(component, f"nothing changed since the version before but {changed}")


def _told(component: Component) -> tuple[object, ...]:
    """All that an entry says but UID and stamps."""
    passing = {"UID", "DTSTAMP", "LAST-MODIFIED", "CREATED", "SEQUENCE"}
    kept = (one for one in component.properties if one.name not in passing)
    return (component.name, *sorted((one.name, one.parameters, one.value) for one in kept))


def _value(component: Component, name: str) -> str:
    property = component.first(name)
    return property.value if property else ""


RULES = (
    Rule("ICS700", Severity.NOTE, feed_not_described, profiles=PUBLISH, fixable=True),
    Rule("ICS701", Severity.NOTE, news_event_not_described),
    Rule("ICS702", Severity.NOTE, entry_not_stable),
)
