"""ICS500 to ICS507: who is who, and what a METHOD asks for."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Edit, Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.content import Component, Property, Stream
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.index import ENTRIES, Index, index_of

_TOKEN = re.compile(r"[A-Za-z0-9-]+", re.ASCII)
_MOST_OCTETS = 255
_METHODS = {"PUBLISH", "REQUEST", "REPLY", "ADD", "CANCEL", "REFRESH", "COUNTER", "DECLINECOUNTER"}
# RFC 5546 2.1.4: a change of one of these is a new revision.
SIGNIFICANT = ("DTSTART", "DTEND", "DURATION", "DUE", "RRULE", "RDATE", "EXDATE", "STATUS")
# What may change without being a change of the event.
_UNIMPORTANT = {"DTSTAMP", "SEQUENCE", "LAST-MODIFIED", "CREATED"}

Key = tuple[str, str, str]


def _value(component: Component, name: str) -> str:
    property = component.first(name)
    return property.value if property else ""


def key_of(component: Component) -> Key:
    """What tells two entries of a stream apart."""
    return component.name, _value(component, "UID"), _value(component, "RECURRENCE-ID")


def _method(calendar: Component | None) -> str:
    return _value(calendar, "METHOD").strip().upper() if calendar else ""


def uid_not_unique(document: Document) -> Iterator[Finding]:
    """Two entries have the same UID, and the same RECURRENCE-ID or none.

    Why: RFC 5545 3.8.4.7: a UID is globally unique; clients show one of the two.
    Fix: give the second a UID of its own, or remove it.

    Bad: UID:1, twice
    Good: UID:1, UID:2
    """
    index = index_of(document)
    seen: set[tuple[int, Key]] = set()
    for component in index.components(*ENTRIES):
        uid = component.first("UID")
        key = id(component.parent), key_of(component)
        if uid is not None and key in seen and _method(component.parent) in {"", "PUBLISH"}:
            yield index.at(uid, f"another {component.name} has the UID {uid.value[:60]!r}")
        seen.add(key)


def uid_not_a_token(document: Document) -> Iterator[Finding]:
    """A UID is not made of letters, digits and hyphens, or has 255 octets or more.

    Why: RFC 7986 5.3: UIDs are short tokens such as UUIDs, and name no host, domain or user.
    Fix: use a UUID; but keep a UID that was published, for a new one makes a second event.

    Bad: UID:talks-1@news.example.org
    Good: UID:8d0f0e5e-6a0b-5d0e-9a52-0d4a6a6f5a01
    """
    index = index_of(document)
    for uid in index.named("UID"):
        if len(uid.value.encode("utf-8", "replace")) >= _MOST_OCTETS:
            yield index.in_value(
                uid, f"the UID has {len(uid.value)} characters, expected less than {_MOST_OCTETS}"
            )
        elif not _TOKEN.fullmatch(uid.value) and uid.component.name in {*ENTRIES, "VCALENDAR"}:
            yield index.in_value(uid, f"the UID {uid.value[:60]!r} is not a token of letters, digits and hyphens")


def published_event_incomplete(document: Document) -> Iterator[Finding]:
    """METHOD is PUBLISH, and an event has no ORGANIZER, SUMMARY or DTSTART.

    Why: RFC 5546 3.2.1 requires them; a feed that is not an invitation needs no METHOD.
    Fix: remove METHOD, or add what is missing.

    Bad: METHOD:PUBLISH, BEGIN:VEVENT, SUMMARY:Talks
    Good: BEGIN:VEVENT, SUMMARY:Talks
    """
    index = index_of(document)
    for event in index.components("VEVENT"):
        missing = [name for name in ("ORGANIZER", "SUMMARY", "DTSTART") if event.first(name) is None]
        if missing and _method(event.parent) == "PUBLISH":
            yield index.on(event, f"METHOD is PUBLISH, but the event has no {' and no '.join(missing)}")


def published_event_invites(document: Document) -> Iterator[Finding]:
    """METHOD is PUBLISH, and an event has ATTENDEE or REQUEST-STATUS.

    Why: RFC 5546 3.2.1 forbids them: nobody is invited by a feed.
    Fix: remove them; who takes part is a PARTICIPANT (RFC 9073).

    Bad: METHOD:PUBLISH, ATTENDEE:mailto:a@example.org
    Good: METHOD:PUBLISH, ORGANIZER:mailto:a@example.org
    """
    index = index_of(document)
    for property in index.named("ATTENDEE", "REQUEST-STATUS"):
        component = property.component
        if component.name == "VEVENT" and _method(component.parent) == "PUBLISH":
            yield index.at(property, f"METHOD is PUBLISH, but the event has {property.name}")


def method_not_usable(document: Document) -> Iterator[Finding]:
    """METHOD is unknown, or the components under it are of several kinds.

    Why: RFC 5546 3: eight methods, each about components of one kind; readers drop the message.
    Fix: remove METHOD, or use one of the eight; one kind of component in each message.

    Bad: METHOD:BROADCAST
    Good: METHOD:PUBLISH
    """
    index = index_of(document)
    for property in index.named("METHOD"):
        calendar = property.component
        if calendar.name != "VCALENDAR":
            continue
        if property.value.strip().upper() not in _METHODS:
            yield index.in_value(property, f"METHOD is {property.value!r}, which is not defined")
        kinds = sorted({below.name for below in calendar.components if below.name in ENTRIES})
        if len(kinds) > 1:
            yield index.at(property, f"the components under METHOD are of several kinds: {', '.join(kinds)}")


def related_entry_absent(document: Document) -> Iterator[Finding]:
    """RELATED-TO names a UID that is not in the stream.

    Why: RFC 5545 3.8.4.5: it joins entries of the calendar; clients cannot follow it elsewhere.
    Fix: add the entry, or remove RELATED-TO.

    Bad: RELATED-TO:no-such-uid
    Good: RELATED-TO:8d0f0e5e-6a0b-5d0e-9a52-0d4a6a6f5a01
    """
    index = index_of(document)
    known: set[str] | None = None
    for property in index.named("RELATED-TO"):
        known = {uid.value for uid in index.named("UID")} if known is None else known
        if (property.parameter("VALUE") or "TEXT").upper() in {"TEXT", "UID"} and property.value not in known:
            yield index.in_value(property, f"RELATED-TO names {property.value[:60]!r}, which is not in the stream")


def revision_not_counted(document: Document) -> Iterator[Finding]:
    """An event was changed since the version before, and SEQUENCE or DTSTAMP were not.

    Why: RFC 5546 2.1.5: of two versions the one with the higher SEQUENCE counts, then the later DTSTAMP; clients
        keep the old one. Seen only when the version before is given.
    Fix: add 1 to SEQUENCE where a date, the repetition or STATUS changed; set DTSTAMP to the time of the change.

    Bad: DTSTART:20260313T090000Z, SEQUENCE:0, moved from the 12th with SEQUENCE:0
    Good: DTSTART:20260313T090000Z, SEQUENCE:1
    """
    index = index_of(document)
    for component, before in _pairs(index):
        if _facts(component) == _facts(before):
            continue
        moved = [name for name in SIGNIFICANT if _facts(component, name) != _facts(before, name)]
        if moved and _sequence(component) <= _sequence(before):
            yield index.on(
                component,
                f"{', '.join(moved)} changed, but SEQUENCE is still {_sequence(component)}",
                fix=index.fix("add 1 to SEQUENCE", _counted(index, component, before)),
            )
        elif not moved and _value(component, "DTSTAMP") <= _value(before, "DTSTAMP"):
            yield index.on(component, "the event changed since the version before, but DTSTAMP did not")


def _counted(index: Index, component: Component, before: Component) -> Edit | None:
    number = str(_sequence(before) + 1)
    property = component.first("SEQUENCE")
    if property is not None:
        return index.replace_value(property, number)
    return index.insert_after(component.begin, f"SEQUENCE:{number}")


def _pairs(index: Index) -> Iterator[tuple[Component, Component]]:
    """The entries that the version before had too, each with what it was."""
    previous: Stream | None = index.stream.previous
    if previous is None:
        return
    before = {key_of(one): one for one in previous.components if one.name in ENTRIES}
    for component in index.components(*ENTRIES):
        known = before.get(key_of(component))
        if known is not None and component.first("UID") is not None:
            yield component, known


def _facts(component: Component, *names: str) -> list[tuple[str, object, str]]:
    kept: list[Property] = [
        one
        for one in component.properties
        if (one.name in names if names else one.name not in _UNIMPORTANT and not one.name.startswith("X-"))
    ]
    return sorted((one.name, one.parameters, one.value) for one in kept)


def _sequence(component: Component) -> int:
    text = _value(component, "SEQUENCE")
    return int(text) if text.isdecimal() else 0


def cancellation_incomplete(document: Document) -> Iterator[Finding]:
    """METHOD is CANCEL, and an event lacks STATUS:CANCELLED, ORGANIZER or SEQUENCE.

    Why: RFC 5546 3.2.5 requires them; clients ignore the cancellation.
    Fix: add what is missing.

    Bad: METHOD:CANCEL, BEGIN:VEVENT, UID:1
    Good: METHOD:CANCEL, BEGIN:VEVENT, UID:1, SEQUENCE:1, STATUS:CANCELLED, ORGANIZER:mailto:a@example.org
    """
    index = index_of(document)
    for event in index.components("VEVENT"):
        if _method(event.parent) != "CANCEL":
            continue
        missing = [name for name in ("ORGANIZER", "SEQUENCE") if event.first(name) is None]
        if _value(event, "STATUS").upper() not in {"CANCELLED"}:
            missing.append("STATUS:CANCELLED")
        if missing:
            yield index.on(event, f"METHOD is CANCEL, but the event has no {' and no '.join(missing)}")


RULES = (
    Rule("ICS500", Severity.ERROR, uid_not_unique),
    Rule("ICS501", Severity.WARNING, uid_not_a_token),
    Rule("ICS502", Severity.ERROR, published_event_incomplete),
    Rule("ICS503", Severity.ERROR, published_event_invites),
    Rule("ICS504", Severity.ERROR, method_not_usable),
    Rule("ICS505", Severity.WARNING, related_entry_absent),
    Rule("ICS506", Severity.WARNING, revision_not_counted, fixable=True),
    Rule("ICS507", Severity.ERROR, cancellation_incomplete),
)
