"""ICS600 to ICS614: what RFC 7986, 9073, 9074 and 9253 added."""

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from uuid import UUID, uuid5

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.colors import COLORS
from toolkit.formats.icalendar.content import Component, Property
from toolkit.formats.icalendar.values import READERS, unescape
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.index import Index, index_of, type_of

_MADE = UUID("5b1e8b8e-7c0e-5b7e-8f6e-2a4d6c1f9e02")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s]+")
_HOLDERS = {"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "PARTICIPANT", "VALARM", "AVAILABLE", "VAVAILABILITY"}
_TEMPORAL = {"FINISHTOSTART", "FINISHTOFINISH", "STARTTOFINISH", "STARTTOSTART"}


def calendar_name_repeated(document: Document) -> Iterator[Finding]:
    """A calendar has two names, or two descriptions, of one language.

    Why: RFC 7986 5.1 and 5.2: there may be several, each of another language.
    Fix: keep one for each language.

    Bad: NAME:Talks, NAME:Meetings
    Good: NAME;LANGUAGE=en:Talks, NAME;LANGUAGE=ru:Переговоры
    """
    index = index_of(document)
    for calendar in index.components("VCALENDAR"):
        for name in ("NAME", "DESCRIPTION"):
            seen: set[str] = set()
            for property in calendar.every(name):
                language = (property.parameter("LANGUAGE") or "").lower()
                if language in seen:
                    yield index.at(property, f"a second {name} of the language {language or 'not stated'!r}")
                seen.add(language)


def _without_value(index: Index, name: str, allowed: tuple[str, ...], wanted: str) -> Iterator[Finding]:
    """Properties whose VALUE parameter is missing, or is none of those allowed."""
    for property in index.named(name):
        stated = (property.parameter("VALUE") or "").upper()
        if stated not in allowed:
            edit = index.add_parameter(property, f"VALUE={wanted}") if not stated else None
            yield index.at(
                property,
                f"{name} has no VALUE={' or VALUE='.join(allowed)}",
                fix=index.fix(f"add VALUE={wanted}", edit) if edit else None,
            )


def refresh_interval_not_usable(document: Document) -> Iterator[Finding]:
    """REFRESH-INTERVAL has no VALUE=DURATION, or is not more than nothing.

    Why: RFC 7986 5.7: the property has no default type, and the duration must be positive.
    Fix: write REFRESH-INTERVAL;VALUE=DURATION:PT12H.

    Bad: REFRESH-INTERVAL:PT1H
    Good: REFRESH-INTERVAL;VALUE=DURATION:PT1H
    """
    index = index_of(document)
    yield from _without_value(index, "REFRESH-INTERVAL", ("DURATION",), "DURATION")
    for property in index.named("REFRESH-INTERVAL"):
        value = property.value
        is_duration = READERS["duration"](value) is not None
        if is_duration and (value.startswith("-") or not re.search(r"[1-9]", value)):
            yield index.in_value(property, f"REFRESH-INTERVAL is {value}, not more than nothing")


def source_without_value(document: Document) -> Iterator[Finding]:
    """SOURCE has no VALUE=URI.

    Why: RFC 7986 5.8: the property has no default type.
    Fix: add VALUE=URI.

    Bad: SOURCE:https://example.org/talks.ics
    Good: SOURCE;VALUE=URI:https://example.org/talks.ics
    """
    yield from _without_value(index_of(document), "SOURCE", ("URI",), "URI")


def color_unknown(document: Document) -> Iterator[Finding]:
    """COLOR is not a colour name of CSS 3.

    Why: RFC 7986 5.9: names only; numbers belong into X-APPLE-CALENDAR-COLOR.
    Fix: use the name that comes nearest.

    Bad: COLOR:#ff0000
    Good: COLOR:red
    """
    index = index_of(document)
    for property in index.named("COLOR"):
        if property.value.strip().lower() not in COLORS:
            yield index.in_value(property, f"COLOR is {property.value[:40]!r}, not a colour name of CSS 3")


def image_without_value(document: Document) -> Iterator[Finding]:
    """IMAGE has neither VALUE=URI nor VALUE=BINARY.

    Why: RFC 7986 5.10: the property has no default type.
    Fix: add VALUE=URI.

    Bad: IMAGE:https://example.org/a.png
    Good: IMAGE;VALUE=URI:https://example.org/a.png
    """
    yield from _without_value(index_of(document), "IMAGE", ("URI", "BINARY"), "URI")


def conference_without_value(document: Document) -> Iterator[Finding]:
    """CONFERENCE has no VALUE=URI.

    Why: RFC 7986 5.11: the property has no default type.
    Fix: add VALUE=URI.

    Bad: CONFERENCE:https://meet.example.org/1
    Good: CONFERENCE;VALUE=URI:https://meet.example.org/1
    """
    yield from _without_value(index_of(document), "CONFERENCE", ("URI",), "URI")


def structured_data_not_described(document: Document) -> Iterator[Finding]:
    """STRUCTURED-DATA holds its data, and has no FMTTYPE or no SCHEMA.

    Why: RFC 9073 6.6 requires both where the value is TEXT or BINARY: without them nobody can read it.
    Fix: add FMTTYPE and SCHEMA.

    Bad: STRUCTURED-DATA;VALUE=TEXT:{}
    Good: STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=application/ld+json;SCHEMA="https://schema.org/Event":{}
    """
    index = index_of(document)
    for property in index.named("STRUCTURED-DATA"):
        if type_of(property) == "uri":
            continue
        missing = [name for name in ("FMTTYPE", "SCHEMA") if property.parameter(name) is None]
        if missing:
            yield index.at(property, f"STRUCTURED-DATA has no {' and no '.join(missing)}")


def structured_data_malformed(document: Document) -> Iterator[Finding]:
    """STRUCTURED-DATA is said to be JSON-LD, and is not JSON, or is not of its schema.

    Why: RFC 9073 6.6: FMTTYPE and SCHEMA say how to read it; a machine that tries finds nothing.
    Fix: write one JSON object with the @type that SCHEMA names.

    Bad: STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=application/ld+json;SCHEMA="https://schema.org/Event":{"@type":
    Good: STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=application/ld+json;SCHEMA="https://schema.org/Event":{"@type":"Event"}
    """
    index = index_of(document)
    for property in index.named("STRUCTURED-DATA"):
        media = (property.parameter("FMTTYPE") or "").lower()
        if "json" not in media or type_of(property) == "uri":
            continue
        fault = _fault_of_json(property)
        if fault:
            yield index.in_value(property, f"STRUCTURED-DATA {fault}")


def _fault_of_json(property: Property) -> str | None:
    try:
        is_binary = type_of(property) == "binary"
        text = b64decode(property.value).decode() if is_binary else unescape(property.value)
        found = json.loads(text)
    except (ValueError, RecursionError):
        return "is not JSON"
    if not isinstance(found, dict):
        return None if isinstance(found, list) else "is not a JSON object"
    if (property.parameter("SCHEMA") or "").startswith(("https://schema.org/", "http://schema.org/")):
        return None if "@type" in found or "@graph" in found else "has no @type, which its SCHEMA demands"
    return None


def participant_incomplete(document: Document) -> Iterator[Finding]:
    """A PARTICIPANT has no UID or no PARTICIPANT-TYPE.

    Why: RFC 9073 7.1 requires both.
    Fix: add them; ACTIVE is the type of one who takes part.

    Bad: BEGIN:PARTICIPANT, SUMMARY:Anna Lind
    Good: BEGIN:PARTICIPANT, UID:1, PARTICIPANT-TYPE:ACTIVE, SUMMARY:Anna Lind
    """
    index = index_of(document)
    for component in index.components("PARTICIPANT"):
        lines = []
        if component.first("UID") is None:
            lines.append(f"UID:{_made_uid(component)}")
        if component.first("PARTICIPANT-TYPE") is None:
            lines.append("PARTICIPANT-TYPE:ACTIVE")
        if lines:
            names = " and no ".join(line.partition(":")[0] for line in lines)
            fix = index.fix("add what is missing", index.insert_after(component.begin, *lines))
            yield index.on(component, f"PARTICIPANT has no {names}", fix=fix)


def _made_uid(component: Component) -> str:
    return str(uuid5(_MADE, "|".join(f"{one.name}:{one.value}" for one in component.properties)))


def location_incomplete(document: Document) -> Iterator[Finding]:
    """A VLOCATION has no UID, or stands where none may.

    Why: RFC 9073 7.2 requires a UID, and puts it into events, tasks, journal entries and participants.
    Fix: add a UID; move it into the event.

    Bad: BEGIN:VLOCATION, NAME:Palais
    Good: BEGIN:VLOCATION, UID:1, NAME:Palais
    """
    index = index_of(document)
    for component in index.components("VLOCATION"):
        if component.first("UID") is None:
            edit = index.insert_after(component.begin, f"UID:{_made_uid(component)}")
            yield index.on(component, "VLOCATION has no UID", fix=index.fix("add a UID", edit))
        parent = component.parent
        if parent is None or (parent.name not in _HOLDERS and not parent.name.startswith("X-")):
            where = f"in {parent.name}" if parent else "outside of any component"
            yield index.on(component, f"VLOCATION stands {where}")


def link_incomplete(document: Document) -> Iterator[Finding]:
    """LINK has no VALUE or no LINKREL.

    Why: RFC 9253 8.2 requires both: what the value is, and how it is related.
    Fix: add VALUE=URI and LINKREL, such as SOURCE.

    Bad: LINK:https://example.org/a
    Good: LINK;VALUE=URI;LINKREL=SOURCE:https://example.org/a
    """
    index = index_of(document)
    for property in index.named("LINK"):
        missing = [name for name in ("VALUE", "LINKREL") if property.parameter(name) is None]
        if missing:
            yield index.at(property, f"LINK has no {' and no '.join(missing)}")


def concept_not_uri(document: Document) -> Iterator[Finding]:
    """CONCEPT is not a URI.

    Why: RFC 9253 8.1: it names a formal category by its URI; words belong into CATEGORIES.
    Fix: write the URI, or use CATEGORIES.

    Bad: CONCEPT:diplomacy
    Good: CONCEPT:https://example.org/concepts/diplomacy
    """
    index = index_of(document)
    for property in index.named("CONCEPT"):
        if not _URI.fullmatch(property.value):
            yield index.in_value(property, f"CONCEPT is {property.value[:60]!r}, not a URI")


def gap_not_usable(document: Document) -> Iterator[Finding]:
    """GAP is no duration, or stands without a temporal RELTYPE.

    Why: RFC 9253 6.2: it is the time between two entries that follow each other.
    Fix: write a duration, and RELTYPE=FINISHTOSTART or the like.

    Bad: RELATED-TO;GAP=P1D:8d0f0e5e
    Good: RELATED-TO;RELTYPE=FINISHTOSTART;GAP=P1D:8d0f0e5e
    """
    index = index_of(document)
    for property in index.with_parameters:
        gap = property.parameter("GAP")
        if gap is None:
            continue
        relation = (property.parameter("RELTYPE") or "").upper()
        if READERS["duration"](gap) is None:
            yield index.at(property, f"GAP is {gap!r}, not a duration")
        if relation not in _TEMPORAL:
            yield index.at(property, f"GAP stands with RELTYPE={relation or 'PARENT'}, which is not temporal")


def styled_description_incomplete(document: Document) -> Iterator[Finding]:
    """STYLED-DESCRIPTION has no VALUE, or DESCRIPTION beside it is not said to be derived.

    Why: RFC 9073 6.5: VALUE is required; DESCRIPTION;DERIVED=TRUE says that the plain text was made from it.
    Fix: add VALUE=TEXT, and DERIVED=TRUE to DESCRIPTION.

    Bad: STYLED-DESCRIPTION;FMTTYPE=text/html:<b>x</b>
    Good: STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html:<b>x</b>
    """
    index = index_of(document)
    for property in index.named("STYLED-DESCRIPTION"):
        if property.parameter("VALUE") is None:
            yield index.at(property, "STYLED-DESCRIPTION has no VALUE")
        plain = property.component.first("DESCRIPTION")
        if plain is not None and (plain.parameter("DERIVED") or "").upper() != "TRUE":
            yield index.at(plain, "DESCRIPTION beside STYLED-DESCRIPTION has no DERIVED=TRUE")


def alarm_state_not_usable(document: Document) -> Iterator[Finding]:
    """ACKNOWLEDGED is not in UTC, or several alarms have one UID.

    Why: RFC 9074 4 and 6: alarms are told apart by UID, and silenced by a time in UTC.
    Fix: write the time in UTC; give each alarm a UID of its own.

    Bad: ACKNOWLEDGED:20260312T080000
    Good: ACKNOWLEDGED:20260312T080000Z
    """
    index = index_of(document)
    for property in index.named("ACKNOWLEDGED"):
        time = index.time(property)
        if time is None or not time.is_utc:
            yield index.in_value(property, f"ACKNOWLEDGED is {property.value[:40]}, not in UTC")
    seen: set[tuple[int, str]] = set()
    for alarm in index.components("VALARM"):
        uid = alarm.first("UID")
        if uid is None:
            continue
        key = id(alarm.parent), uid.value
        if key in seen:
            yield index.at(uid, f"another alarm has the UID {uid.value[:60]!r}")
        seen.add(key)


RULES = (
    Rule("ICS600", Severity.ERROR, calendar_name_repeated),
    Rule("ICS601", Severity.ERROR, refresh_interval_not_usable, fixable=True),
    Rule("ICS602", Severity.ERROR, source_without_value, fixable=True),
    Rule("ICS603", Severity.ERROR, color_unknown),
    Rule("ICS604", Severity.ERROR, image_without_value, fixable=True),
    Rule("ICS605", Severity.ERROR, conference_without_value, fixable=True),
    Rule("ICS606", Severity.ERROR, structured_data_not_described),
    Rule("ICS607", Severity.ERROR, structured_data_malformed),
    Rule("ICS608", Severity.ERROR, participant_incomplete, fixable=True),
    Rule("ICS609", Severity.ERROR, location_incomplete, fixable=True),
    Rule("ICS610", Severity.ERROR, link_incomplete),
    Rule("ICS611", Severity.ERROR, concept_not_uri),
    Rule("ICS612", Severity.ERROR, gap_not_usable),
    Rule("ICS613", Severity.ERROR, styled_description_incomplete),
    Rule("ICS614", Severity.WARNING, alarm_state_not_usable),
)
