"""What is known of an event's coming about <-> STATUS; its kind <-> CATEGORIES and CONCEPT."""

from collections.abc import Iterator, Mapping
from typing import Any

from toolkit.formats.icalendar.properties import Property, clean, text
from toolkit.formats.icalendar.terms import TOPIC, TOPICS, X_KIND, X_STATUS
from toolkit.formats.icalendar.times import is_vague
from toolkit.formats.icalendar.values import split_text, unescape
from toolkit.formats.icalendar.views import View
from toolkit.model import Event, EventStatus

_STATUSES: Mapping[EventStatus, str] = {
    EventStatus.HAPPENED: "CONFIRMED",
    EventStatus.SCHEDULED: "CONFIRMED",
    EventStatus.TENTATIVE: "TENTATIVE",
    EventStatus.CANCELLED: "CANCELLED",
    EventStatus.POSTPONED: "TENTATIVE",
}
# What a foreign STATUS is read as; where ours would be read otherwise, X-DATELINE-STATUS says it.
_READ: Mapping[str, EventStatus] = {
    "CONFIRMED": EventStatus.SCHEDULED,
    "TENTATIVE": EventStatus.TENTATIVE,
    "CANCELLED": EventStatus.CANCELLED,
}
_IN_JOURNAL = {"CONFIRMED": "FINAL", "TENTATIVE": "DRAFT", "CANCELLED": "CANCELLED"}


def status(event: Event, *, has_date: bool) -> Iterator[Property]:
    """STATUS; as our own property too, where that is coarser."""
    stated = _STATUSES[event.status] if event.status else None
    if event.status is EventStatus.POSTPONED and is_moved(event):
        stated = "CONFIRMED"
    if event.when and is_vague(event.when) and event.status in {None, EventStatus.SCHEDULED}:
        stated = "TENTATIVE"
    if stated:
        yield ["status", {}, "text", stated if has_date else _IN_JOURNAL[stated]]
    if event.status and (not has_date or _READ.get(stated or "") != event.status):
        yield [X_STATUS, {}, "text", event.status.value]
    elif stated and event.status is None:
        yield [X_STATUS, {}, "text", "none"]


def is_moved(event: Event) -> bool:
    """Whether an event left one day for another that is known, so that it is as sure as any other."""
    return event.status in _MOVED and event.when is not None and event.previous_when is not None


_MOVED = (EventStatus.HAPPENED, EventStatus.SCHEDULED, EventStatus.POSTPONED)


def status_of(view: View) -> EventStatus | None:
    """What an entry says of its coming about."""
    stated = (view.text("status") or "").upper()
    own = view.text(X_STATUS)
    if own in {status.value for status in EventStatus}:
        found = EventStatus(own)
        vague = found is EventStatus.SCHEDULED and stated == "TENTATIVE"
        moved = found is EventStatus.POSTPONED and stated == "CONFIRMED"
        if vague or moved or view.name == "vjournal" or _STATUSES[found] == stated:
            return found
    if own == "none" and stated == "TENTATIVE":
        return None
    return _READ.get(stated)


def labels(event: Event, parameters: dict[str, Any]) -> Iterator[Property]:
    """CATEGORIES: the kind in a word, and the keywords; CONCEPT (RFC 9253 8.1): the kind as a formal topic."""
    words = [word for word in map(clean, (event.kind or "", *event.keywords)) if word]
    if words:
        yield ["categories", parameters, "text", *words]
    if topic := TOPICS.get(event.kind or ""):
        yield ["concept", {}, "uri", f"{TOPIC}{topic}"]
    yield from text(X_KIND, event.kind)


def labels_of(view: View) -> tuple[str | None, tuple[str, ...]]:
    """The kind and the keywords."""
    words: list[str] = []
    for property in view.all("categories"):
        if property[2] == "unknown":
            words += map(unescape, split_text(property[3]))
        else:
            words += map(str, property[3:])
    kind = view.text(X_KIND)
    words = words[1:] if kind and words[:1] == [kind] else words
    return kind, tuple(word for word in words if word)
