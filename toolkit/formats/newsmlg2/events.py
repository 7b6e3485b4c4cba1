"""Events as NewsML-G2 concepts with eventDetails, and back."""

import re
from collections.abc import Iterator
from typing import Any

from toolkit.formats.newsmlg2.concepts import Concepts, code_of, concept_of, last_part
from toolkit.formats.newsmlg2.dates import EDTF, event_dates, read_event_dates
from toolkit.formats.newsmlg2.parties import (
    best_name,
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
    read_label,
    read_language,
    read_own,
    read_text,
    text,
    without_empty,
)
from toolkit.model import (
    Embargo,
    Event,
    EventStatus,
    Moment,
    Recurrence,
    Source,
    When,
    duration_from_text,
    duration_to_text,
)

NO_CONCEPTS = Concepts()
_UNDATED = f"{{{OWN_NAMESPACE}}}eventDetails"


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
            "related": [*relation("kind", event.kind), *_precision(event.when)],
            **dated,
            **undated,
        }
    )


def _precision(when: When | None) -> list[View]:
    """How finely the date is known, where its standard form says less or more: a quarter, an open end."""
    if when is None or EDTF not in event_dates(when)["start"][0]:
        return []
    return [{"@rel": "dlrel:precision", "@qcode": f"dlprecision:{when.precision}"}]


def _stamps(event: Event) -> View:
    return {
        **extra("previousWhen", str(event.previous_when) if event.previous_when else None),
        **extra("recurrenceId", event.recurrence_id.text if event.recurrence_id else None),
        **extra("sequence", None if event.sequence is None else str(event.sequence)),
        **extra("created", event.date_created.text if event.date_created else None),
        **extra("modified", event.date_modified.text if event.date_modified else None),
        **extra("embargo", _embargo(event.embargo)),
    }


def _embargo(embargo: Embargo | None) -> str | None:
    """Its end; EDTF's open end where there is none. A concept has no element for it, its item has."""
    if embargo is None:
        return None
    return embargo.until.text if embargo.until else ".."


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
    return "eventDetails" in view or any(last_part(concept_of(one)) == "event" for one in view.get("type", []))


def read_event(view: View, uid: str, concepts: Concepts = NO_CONCEPTS, language: str | None = None) -> Event:
    """The event that a concept describes.

    Args:
        view: the concept.
        uid: what the event is called.
        concepts: what the document tells of the places and parties that are named.
        language: of the item, where the name does not say its own.
    """
    details = _details_of(view)
    dates: View = first(details, "dates") or {}
    facts = relations(view)
    name = best_name(view.get("name", [])) or {}
    return Event(
        uid=uid,
        name=read_label(name),
        language=read_language(name) or (None if concepts.ours else language),
        when=_read_when(dates),
        duration=_read_duration(view, dates),
        description=_read_description(view),
        kind=facts.get("kind"),
        url=_read_page(view, details),
        sources=tuple(read_source(one) for one in view.get("remoteInfo", []) if _is(one, "source")),
        super_event=_read_super_event(view, concepts),
        recurrence=_read_recurrence(view, dates),
        **_read_details(details, concepts),
        **_read_stamps(view),
    )


def _read_details(details: View, concepts: Concepts) -> dict[str, Any]:
    """Status, place, participants and labels."""
    places, organisers = details.get("location", []), details.get("organiser", [])
    participants = map(concepts.complete_own, details.get("participant", []))
    return {
        "status": _read_status(details),
        "place": read_place(concepts.complete_own(places[0])) if places else None,
        "participants": tuple(read_agent(one, PERSON) for one in participants),
        "organizer": read_agent(concepts.complete_own(organisers[0])) if organisers else None,
        "keywords": tuple(_read_keywords(details, concepts) if concepts.ours else _labels(details, concepts)),
    }


def _read_keywords(details: View, concepts: Concepts) -> Iterator[str]:
    yield from (read_label(one) for one in details.get("keyword", []))
    names = (best_name(concepts.complete(one).get("name", [])) for one in details.get("subject", []))
    yield from (read_label(name) for name in names if name)


def _labels(details: View, concepts: Concepts) -> Iterator[str]:
    """The labels of an event of others, each once."""
    yield from (label for label in dict.fromkeys(_read_keywords(details, concepts)) if label)


def _read_stamps(view: View) -> dict[str, Any]:
    return {
        "previous_when": attempt(When.parse, read_own(view, "previousWhen")),
        "recurrence_id": attempt(Moment, read_own(view, "recurrenceId")),
        "sequence": attempt(int, read_own(view, "sequence")),
        "date_created": attempt(Moment, read_own(view, "created")),
        "date_modified": attempt(Moment, read_own(view, "modified")),
        "embargo": _read_embargo(read_own(view, "embargo")),
    }


def _read_embargo(stated: str | None) -> Embargo | None:
    return None if stated is None else Embargo(until=attempt(Moment, stated))


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
    """The definition without a role, else the long one, else the first."""
    found = view.get("definition", [])
    by_role = {last_part(code_of(one, "role")): one for one in reversed(found)}
    best = by_role.get("", by_role.get("long", next(iter(found), None)))
    return None if best is None else read_text(best)


def _read_page(view: View, details: View) -> str | None:
    """The page of the event, else the first address on the web for questions about it."""
    page = next((one for one in view.get("remoteInfo", []) if _is(one, "page")), None)
    if page is not None:
        return read_iri(page, "href")
    addresses = (web for contact in details.get("contactInfo", []) for web in contact.get("web", []))
    return next((str(web.get("$", "")).strip() or None for web in addresses), None)


def _read_super_event(view: View, concepts: Concepts) -> str | None:
    for one in view.get("broader", []):
        address = concepts.address(one) or one.get("@qcode")
        if address is not None and last_part(code_of(one, "type")) == "event":
            return concept_name(address)
    return None


def _read_status(details: View) -> EventStatus | None:
    word = last_part(concept_of(first(details, "eventStatus") or {})).lower()
    if word in STATUS_WORDS:
        return STATUS_WORDS[word]
    return STATUS_OF_OCCURRENCE.get(last_part(concept_of(first(details, "occurStatus") or {})))


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
