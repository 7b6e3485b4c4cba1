"""An event of ninjs, as a JSON object of the model."""

import re
from datetime import datetime
from typing import Any

from toolkit.formats.identifiers import EVENT_IDS
from toolkit.formats.ninjs.terms import STATUS_WORDS
from toolkit.formats.ninjs.values import (
    Item,
    body,
    description,
    embargo,
    first,
    item_name,
    known_in,
    lower,
    moment,
    organization,
    person,
    place,
    things,
    valued,
)
from toolkit.model import duration_from_text, duration_to_text

EVENT_TYPES = ("event", "planning")


def event_fields(item: Item) -> Item:
    """What the members of ninjs say of an event, in the words of the model."""
    low = lower(item)
    details = low.get("eventdetails", {})
    dates = details.get("dates", {})
    places = things(low, "places", "place")
    return known_in(
        {
            "uid": item_name(item["uri"], EVENT_IDS),
            "name": _event_name(low),
            "when": _when(dates),
            "language": low.get("language"),
            "description": description(low) or body(low) or None,
            "duration": _duration(dates),
            "place": place(places[0]) if places else None,
            "participants": [
                *(person(one) for one in things(low, "people", "person")),
                *(organization(one) for one in things(low, "organisations", "organisation")),
            ],
            "organizer": organization(details["organiser"]) if "organiser" in details else None,
            "status": _status(details.get("eventStatus")),
            "keywords": [name for one in things(low, "subjects", "subject") if (name := one.get("name"))],
            "recurrence": _recurrence(dates.get("recurrence", {})),
            "embargo": _event_embargo(low),
            "date_created": moment(low.get("firstcreated")),
            "date_modified": moment(low.get("versioncreated")),
        }
    )


def _event_embargo(low: Item) -> Item | None:
    """What keeps an event back: its embargo, or that it is withheld until further notice."""
    if low.get("pubstatus") == "withheld":
        return {}
    return embargo(first(low.get("embargoeduntil"), low.get("embargoed")))


def _event_name(low: Item) -> str:
    headlines = valued(low, "headlines")
    return str(first(low.get("title"), headlines[0]["value"] if headlines else None, low.get("headline"), ""))


def _when(dates: Item) -> str | None:
    start = moment(first(dates.get("startDate"), dates.get("expectedStartDate"), dates.get("estimatedStartDate")))
    end = moment(first(dates.get("endDate"), dates.get("expectedEndDate"), dates.get("estimatedEndDate")))
    if start is None:
        return f"../{end}" if end else None
    return f"{start}/{end}" if end else start


def _duration(dates: Item) -> str | None:
    """How long it takes, where that is said instead of an end."""
    stated = dates.get("expectedDuration")
    if not isinstance(stated, str) or dates.keys() & {"endDate", "expectedEndDate", "estimatedEndDate"}:
        return None
    try:
        return duration_to_text(duration_from_text(stated))
    except ValueError:
        return None


def _status(uri: Any) -> str | None:
    word = re.split("[:/]", uri.rstrip("/"))[-1].lower() if isinstance(uri, str) else ""
    status = STATUS_WORDS.get(word)
    return status.value if status else None


def _recurrence(recurrence: Item) -> Item | None:
    rules = [text for one in recurrence.get("recurrenceRules", []) if (text := _rule(one))]
    dates = recurrence.get("recurrenceDates", [])
    listed = [dates] if isinstance(dates, str) else dates
    return known_in({"rules": rules, "dates": [made for one in listed if (made := moment(one))]}) or None


def _rule(one: Item) -> str | None:
    if "frequency" not in one:
        return None
    parts = [f"FREQ={str(one['frequency']).upper()}"]
    parts += [f"{name.upper()}={one[name]}" for name in ("interval", "count") if name in one]
    until = moment(one.get("until"))
    if until:
        parts.append(f"UNTIL={_basic(until)}")
    return ";".join(parts)


def _basic(text: str) -> str:
    """``2025-03-01T12:00+03:00`` as ``20250301T090000Z``."""
    if len(text) == 10:
        return text.replace("-", "")
    value = datetime.fromisoformat(text)
    offset, plain = value.utcoffset(), value.replace(tzinfo=None)
    try:
        return _digits(plain) if offset is None else f"{_digits(plain - offset)}Z"
    except OverflowError:
        return _digits(plain)


def _digits(value: datetime) -> str:
    return value.isoformat(timespec="seconds").replace("-", "").replace(":", "")
