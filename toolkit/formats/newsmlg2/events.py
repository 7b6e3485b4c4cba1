"""Events as NewsML-G2 concepts with eventDetails, and back."""

import re
from typing import Any

from toolkit.formats.newsmlg2.dates import event_dates, read_event_dates
from toolkit.formats.newsmlg2.parties import (
    info_source,
    party,
    read_agent,
    read_place,
    read_source,
    relation,
    relations,
)
from toolkit.formats.newsmlg2.recurrence import read_recurrence, recurrence_rules
from toolkit.formats.newsmlg2.terms import (
    EVENT,
    EVENT_STATUS,
    OCCUR_STATUS,
    OWN_NAMESPACE,
    PERSON,
    STATUS_OF_OCCURRENCE,
    STATUS_WORDS,
    own,
)
from toolkit.formats.newsmlg2.values import (
    View,
    attempt,
    concept_iri,
    concept_name,
    extra,
    first,
    iri,
    language,
    line,
    read_iri,
    read_language,
    read_own,
    read_text,
    text,
    without_empty,
)
from toolkit.model import (
    Event,
    EventStatus,
    Moment,
    Recurrence,
    Source,
    When,
    duration_from_text,
    duration_to_text,
)

_UNDATED = f"{{{OWN_NAMESPACE}}}eventDetails"
_NAMELESS = "unnamed"


def event_iri(event: Event) -> str:
    """The IRI of the event as a concept."""
    return concept_iri(event.uid)


def event_concept(event: Event) -> View:
    """What `assert` and `concept` say of an event, without its identifier.

    An event without a date has no `eventDetails`, which begins with one: what it would hold stands in an
    element of our own namespace.
    """
    details = _details(event)
    dated = {"eventDetails": [details]} if event.when else {}
    undated = {"$other": [_undated(details)]} if details and not event.when else {}
    return without_empty(
        {
            **_stamps(event),
            **_spare_duration(event),
            **_spare_recurrence(event),
            "type": [{"@qcode": EVENT}],
            "name": [line(event.name) | language(event.language)],
            "definition": [] if event.description is None else [text(event.description)],
            "remoteInfo": [*_page(event), *(_remote_source(source) for source in event.sources)],
            "broader": _super_event(event),
            "related": relation("kind", event.kind),
            **dated,
            **undated,
        }
    )


def _stamps(event: Event) -> View:
    return {
        **extra("previousWhen", str(event.previous_when) if event.previous_when else None),
        **extra("recurrenceId", event.recurrence_id.text if event.recurrence_id else None),
        **extra("sequence", None if event.sequence is None else str(event.sequence)),
        **extra("created", event.date_created.text if event.date_created else None),
        **extra("modified", event.date_modified.text if event.date_modified else None),
    }


def _page(event: Event) -> list[View]:
    return [] if event.url is None else [{"@rel": "dlrel:page", **iri("href", event.url)}]


def _remote_source(source: Source) -> View:
    made = info_source(source)
    named = made.get("name")
    return {
        "@rel": "dlrel:source",
        **iri("href", source.url),
        **({"name": named} if named else {}),
        **{key: value for key, value in made.items() if key.startswith("@{") and key != own("url")},
    }


def _super_event(event: Event) -> list[View]:
    return [] if event.super_event is None else [{"@uri": concept_iri(event.super_event), "@type": EVENT}]


def _details(event: Event) -> View:
    return without_empty(
        {
            "dates": [_dates(event, event.when)] if event.when else [],
            **_status(event.status),
            "keyword": [line(word) for word in event.keywords],
            "location": [party(event.place)] if event.place else [],
            "participant": [party(agent) for agent in event.participants],
            "organiser": [party(event.organizer)] if event.organizer else [],
        }
    )


def _status(status: EventStatus | None) -> View:
    if status is None:
        return {}
    name, value = EVENT_STATUS[status]
    return {"eventStatus": [{name: value}], "occurStatus": [{"@qcode": OCCUR_STATUS[status]}]}


def _fits_duration(event: Event, dates: View) -> bool:
    """Whether the duration can be said beside the start: positive, and no end is given."""
    return event.duration is not None and "end" not in dates and event.duration.total_seconds() >= 1


def _dates(event: Event, when: When) -> View:
    dates = event_dates(when)
    if event.duration is not None and _fits_duration(event, dates):
        dates["duration"] = [{"$": duration_to_text(event.duration)}]
    if event.recurrence:
        dates |= recurrence_rules(event.recurrence, when)
    return without_empty(dates)


def _spare_duration(event: Event) -> View:
    if event.duration is None or (event.when and _fits_duration(event, event_dates(event.when))):
        return {}
    return extra("duration", duration_to_text(event.duration))


def _spare_recurrence(event: Event) -> View:
    """What of a recurrence `dates` cannot say, as texts of our own."""
    recurrence = event.recurrence
    if recurrence is None:
        return {}
    if event.when and read_recurrence(_dates(event, event.when)) == recurrence:
        return {}
    exact = "|".join(
        (
            " ".join(_packed(rule) for rule in recurrence.rules),
            " ".join(str(date) for date in recurrence.dates),
            " ".join(moment.text for moment in recurrence.exclusions),
        )
    )
    return extra("recurrence", exact)


_PACKED = re.compile(r"[%|\s]")


def _packed(rule: str) -> str:
    return _PACKED.sub(lambda match: f"%{ord(match[0]):04x}", rule)


def _unpacked(rule: str) -> str:
    return re.sub("%([0-9a-f]{4})", lambda match: chr(int(match[1], 16)), rule)


def _undated(details: View) -> list[Any]:
    return [_UNDATED, {}, *({name: view} for name, views in details.items() for view in views)]


# Back.


def is_event(view: View) -> bool:
    """Whether a concept is an event: by its details, or by its type."""
    codes = [one.get("@qcode", one.get("@uri", "")) for one in view.get("type", [])]
    return "eventDetails" in view or any(code.rstrip("/").endswith(("cpnat:event", "/event")) for code in codes)


def read_event(view: View, uid: str) -> Event:
    """The event that a concept describes."""
    details = _details_of(view)
    dates: View = first(details, "dates") or {}
    facts = relations(view)
    name = first(view, "name")
    return Event(
        uid=uid,
        name=read_text(name) if name is not None else "",
        language=read_language(name or {}),
        when=_read_when(dates),
        duration=_read_duration(view, dates),
        description=_read_description(view),
        kind=facts.get("kind"),
        url=_read_page(view),
        sources=tuple(read_source(one) for one in view.get("remoteInfo", []) if _is(one, "source")),
        super_event=_read_super_event(view),
        status=_read_status(details),
        place=read_place(details["location"][0]) if details.get("location") else None,
        participants=tuple(read_agent(one, PERSON) for one in details.get("participant", [])),
        organizer=read_agent(details["organiser"][0]) if details.get("organiser") else None,
        keywords=tuple(read_text(one) for one in details.get("keyword", [])),
        recurrence=_read_recurrence(view, dates),
        previous_when=attempt(When.parse, read_own(view, "previousWhen")),
        recurrence_id=attempt(Moment, read_own(view, "recurrenceId")),
        sequence=attempt(int, read_own(view, "sequence")),
        date_created=attempt(Moment, read_own(view, "created")),
        date_modified=attempt(Moment, read_own(view, "modified")),
    )


def _is(link: View, relation_: str) -> bool:
    return bool(link.get("@rel") == f"dlrel:{relation_}")


def _details_of(view: View) -> View:
    if "eventDetails" in view:
        return dict(view["eventDetails"][0])
    for item in view.get("$other", []):
        if item[0] == _UNDATED:
            return _collected(item)
    return {}


def _collected(item: list[Any]) -> View:
    details: View = {}
    for part in item[2:]:
        if isinstance(part, dict):
            for name, view in part.items():
                details.setdefault(name, []).append(view)
    return details


def _read_when(dates: View) -> When | None:
    return read_event_dates(dates) if dates.get("start") else None


def _read_duration(view: View, dates: View) -> Any:
    spare = attempt(duration_from_text, read_own(view, "duration"))
    if spare is not None:
        return spare
    stated = first(dates, "duration")
    return attempt(duration_from_text, stated.get("$", "").strip()) if stated else None


def _read_description(view: View) -> str | None:
    definition = first(view, "definition")
    return None if definition is None else read_text(definition)


def _read_page(view: View) -> str | None:
    page = next((one for one in view.get("remoteInfo", []) if _is(one, "page")), None)
    return read_iri(page, "href") if page else None


def _read_super_event(view: View) -> str | None:
    for one in view.get("broader", []):
        if one.get("@type") == EVENT and "@uri" in one:
            return concept_name(one["@uri"])
    return None


def _read_status(details: View) -> EventStatus | None:
    status = first(details, "eventStatus")
    if status is not None:
        code = re.split(r"[:/#]", str(status.get("@qcode", status.get("@uri", ""))).rstrip("/"))[-1].lower()
        if code in STATUS_WORDS:
            return STATUS_WORDS[code]
    occurrence = first(details, "occurStatus")
    if occurrence is None:
        return None
    code = re.split(r"[:/#]", str(occurrence.get("@qcode", occurrence.get("@uri", ""))).rstrip("/"))[-1]
    return STATUS_OF_OCCURRENCE.get(code)


def _read_recurrence(view: View, dates: View) -> Recurrence | None:
    exact = read_own(view, "recurrence")
    if exact is None:
        return read_recurrence(dates)
    rules, whens, exclusions = (part.split(" ") if part else [] for part in (exact + "||").split("|")[:3])
    return Recurrence(
        rules=tuple(_unpacked(rule) for rule in rules),
        dates=tuple(filter(None, (attempt(When.parse, date) for date in whens))),
        exclusions=tuple(filter(None, (attempt(Moment, date) for date in exclusions))),
    )
