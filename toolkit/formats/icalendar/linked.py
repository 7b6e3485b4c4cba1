"""The schema.org description of an event that travels inside its calendar entry."""

import json
from typing import Any

from toolkit.formats.icalendar.statuses import is_moved
from toolkit.model import Agent, Event, EventStatus, Person, Place, Source

_STATUSES = {
    EventStatus.CANCELLED: "https://schema.org/EventCancelled",
    EventStatus.POSTPONED: "https://schema.org/EventPostponed",
    EventStatus.SCHEDULED: "https://schema.org/EventScheduled",
    EventStatus.HAPPENED: "https://schema.org/EventScheduled",
}


def linked_data(event: Event, links: tuple[Source, ...]) -> str:
    """The event as compact JSON-LD; what is not stated is left out."""
    node = {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": f"urn:uuid:{event.uid}" if len(event.uid) == 36 else None,
        "identifier": event.uid,
        "name": event.name,
        "inLanguage": event.language,
        "description": event.description,
        "url": event.url,
        "keywords": list(event.keywords),
        "additionalType": event.kind,
        "eventStatus": _status(event),
        **_dates(event),
        "location": _place(event.place) if event.place else None,
        "actor": [_agent(agent) for agent in event.participants],
        "organizer": _agent(event.organizer) if event.organizer else None,
        "subjectOf": [_source(source) for source in links],
    }
    return json.dumps(_stated(node), ensure_ascii=False, separators=(",", ":"))


def _stated(node: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if value not in (None, [], "")}


def _status(event: Event) -> str | None:
    if is_moved(event):
        return "https://schema.org/EventRescheduled"
    return _STATUSES.get(event.status) if event.status else None


def _dates(event: Event) -> dict[str, Any]:
    when, before = event.when, event.previous_when if is_moved(event) else None
    if when is None:
        return {}
    return {
        "previousStartDate": before.start.text.partition("[")[0] if before and before.start else None,
        "startDate": when.start.text.partition("[")[0] if when.start else None,
        "endDate": when.end.text.partition("[")[0] if when.end else None,
    }


def _agent(agent: Agent) -> dict[str, Any]:
    kind = "Person" if isinstance(agent, Person) else "Organization"
    node = {"@type": kind, "@id": agent.id, "name": agent.name, "url": agent.url, "sameAs": list(agent.same_as)}
    if isinstance(agent, Person):
        node["jobTitle"] = agent.job_title
    return _stated(node)


def _place(place: Place) -> dict[str, Any]:
    return _stated(
        {
            "@type": "Place",
            "@id": place.id,
            "name": place.name,
            "address": place.address,
            "latitude": place.latitude,
            "longitude": place.longitude,
            "sameAs": list(place.same_as),
        }
    )


def _source(source: Source) -> dict[str, Any]:
    return _stated(
        {
            "@type": "NewsArticle",
            "url": source.url,
            "headline": source.title,
            "publisher": _stated({"@type": "Organization", "name": source.name}) if source.name else None,
            "inLanguage": source.language,
        }
    )
