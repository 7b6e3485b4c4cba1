"""Model to tree: an article as an item of type text, an event as an item of type event. Pure."""

import re
from typing import Any
from uuid import UUID

from toolkit.formats.base import Tree
from toolkit.formats.identifiers import EVENT_IDS, ITEM_IDS, named_below
from toolkit.formats.ninjs.event_reader import event_fields
from toolkit.formats.ninjs.reader import item_fields
from toolkit.formats.ninjs.terms import EVENT_STATUS, EXTENSION, SEE_ALSO, STANDARD, STATUSES
from toolkit.model import (
    Agent,
    Article,
    ArticleStatus,
    Event,
    Feed,
    Image,
    Moment,
    Organization,
    Person,
    Place,
    Recurrence,
    Source,
    When,
    duration_to_text,
    to_plain,
)

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`\x00-\x1f]+")
Item = dict[str, Any]


def write(feed: Feed) -> Tree:
    """One item for a feed of one; else a list of items, articles first."""
    items = [*map(write_article, feed.articles), *map(write_event_item, feed.events)]
    return items[0] if len(items) == 1 else items


def _filled(item: Item) -> Item:
    return {name: value for name, value in item.items() if value not in (None, [], {})}


def _uri(text: str | None) -> str | None:
    return text if text is not None and _IRI.fullmatch(text) else None


def item_uri(name: str, prefix: str) -> str:
    """An IRI for an identifier of any form: a UUID as a URN, an IRI as it is, any other below `prefix`."""
    if _is_uuid(name):
        return f"urn:uuid:{name}"
    if _uri(name) and not name.startswith(prefix):
        return name
    return named_below(prefix, name)


def _is_uuid(name: str) -> bool:
    try:
        return str(UUID(name)) == name
    except ValueError:
        return False


# An article.


def write_article(article: Article) -> Item:
    """An article as an item; what ninjs has no member for stands in our extension."""
    item = _filled(
        {
            "standard": dict(STANDARD),
            "uri": item_uri(article.id, ITEM_IDS),
            "type": "text",
            "version": None if article.version is None else str(article.version),
            "firstCreated": date_time(article.date_published),
            "versionCreated": date_time(article.date_modified or article.date_published),
            "contentCreated": date_time(article.date_created),
            **_handling(article),
            "language": article.language,
            "headlines": [{"role": "main", "value": article.headline}, *_second(article)],
            "by": ", ".join(author.name for author in article.authors) or None,
            "located": article.location_created.name if article.location_created else None,
            "descriptions": _texts("summary", article.description),
            "bodies": _bodies(article.body),
            **_rights(article),
            "genres": [] if article.genre is None else [{"name": article.genre}],
            "subjects": [{"name": word, "rel": "keyword"} for word in article.keywords],
            **_told_of(article),
        }
    )
    return _with_difference(item, to_plain(article), item_fields(item))


def _rights(article: Article) -> Item:
    """Whose the article is, and what may be done with it."""
    holder = article.copyright_holder or article.publisher
    return {
        "copyrightHolder": holder.name if holder else None,
        "copyrightNotice": article.copyright_notice,
        "usageTerms": article.usage_terms,
        "rightsInfo": _filled({"linkedRights": _uri(article.license)}),
    }


def _told_of(article: Article) -> Item:
    """Whom and what the article tells of, and what belongs to it."""
    return {
        "people": [_party(one) for one in article.mentions if isinstance(one, Person)],
        "organisations": [_party(one) for one in article.mentions if isinstance(one, Organization)],
        "places": [_place(one) for one in article.mentions if isinstance(one, Place)],
        "infoSources": [_source(source) for source in article.sources],
        "events": [_named(event) for event in article.events],
        "associations": [
            *_pictures(article.images),
            *_event_items(article.events),
            *_related(article.related_links),
        ],
    }


def _handling(article: Article) -> Item:
    """What editors are told: whether, when and how urgently to publish, and by which names to call it."""
    until = date_time(article.embargo.until) if article.embargo else None
    return {
        "embargoedUntil": until,
        "pubStatus": _pub_status(article, until),
        "urgency": article.urgency if article.urgency in _URGENCIES else None,
        "slugline": article.slugline,
        "edNote": article.editorial_note,
        "expires": date_time(article.expires),
        "altIds": [_filled({"role": one.kind, "value": one.value}) for one in article.identifiers],
        "digitalSourceType": _source_type(article.digital_source_type),
    }


_URGENCIES = range(1, 10)


def _pub_status(article: Article, until: str | None) -> str:
    """What is under an embargo that ninjs cannot date is withheld, lest a receiver publish it."""
    status = article.status or ArticleStatus.USABLE
    undated = article.embargo is not None and until is None
    return STATUSES[ArticleStatus.WITHHELD if undated and status is ArticleStatus.USABLE else status]


def _source_type(stated: str | None) -> Item:
    if stated is None:
        return {}
    return {"uri": stated} if _uri(stated) else {"literal": stated}


def _related(addresses: tuple[str, ...]) -> list[Item]:
    return [
        {"name": f"related-{number}", "rel": SEE_ALSO, "uri": address}
        for number, address in enumerate(addresses, 1)
        if _uri(address)
    ]


def _with_difference(item: Item, plain: Item, told: Item) -> Item:
    """The item with what it does not tell, or tells otherwise, in our extension."""
    absent = {name: None for name in told if name not in plain}
    differing = {name: value for name, value in plain.items() if name not in told or told[name] != value}
    extension = differing | absent
    return item | {EXTENSION: extension} if extension else item


def date_time(moment: Moment | None) -> str | None:
    """A time with its offset as RFC 3339 writes it; nothing for any other date."""
    if moment is None or not moment.has_time or moment.is_floating:
        return None
    text = moment.text.partition("[")[0]
    return text if re.match(r".{16}:", text) else f"{text[:16]}:00{text[16:]}"


def _second(article: Article) -> list[Item]:
    other = article.alternative_headline
    return [] if other is None else [{"role": "alternative", "value": other}]


def _texts(role: str, text: str | None) -> list[Item]:
    return [] if text is None else [{"role": role, "contentType": "text/plain", "value": text}]


def _bodies(body: str) -> list[Item]:
    return [
        {**one, "charCount": len(body), "wordCount": len(body.split())} for one in _texts("text", body or None)
    ]


def _party(agent: Agent) -> Item:
    return _filled({"name": agent.name, "uri": _uri(agent.id)})


def _place(place: Place) -> Item:
    position = None
    if place.latitude is not None and place.longitude is not None:
        position = {"type": "Point", "coordinates": [place.longitude, place.latitude]}
    return _filled({"name": place.name, "uri": _uri(place.id), "geoJSON": position})


def _source(source: Source) -> Item:
    return _filled({"name": source.name if source.name is not None else source.title, "uri": _uri(source.url)})


def _named(event: Event) -> Item:
    return {"name": event.name, "uri": item_uri(event.uid, EVENT_IDS)}


def _pictures(images: tuple[Image, ...]) -> list[Item]:
    return [
        _filled(
            {
                "name": f"picture-{number}",
                "uri": item_uri(image.url, ITEM_IDS),
                "type": "picture",
                "descriptions": _texts("caption", image.caption),
                "by": image.credit,
                "renditions": [
                    _filled(
                        {"name": "main", "href": _uri(image.url), "width": image.width, "height": image.height}
                    )
                ],
            }
        )
        for number, image in enumerate(images, 1)
    ]


def _event_items(events: tuple[Event, ...]) -> list[Item]:
    return [{"name": f"event-{number}", **write_event(event)} for number, event in enumerate(events, 1)]


# An event.


def write_event_item(event: Event) -> Item:
    """An event as an item of its own."""
    item = {"standard": dict(STANDARD), **write_event(event)}
    return _with_difference(item, to_plain(event), event_fields(item))


def write_event(event: Event) -> Item:
    """What ninjs can say of an event."""
    people = [one for one in event.participants if isinstance(one, Person)]
    bodies = [one for one in event.participants if isinstance(one, Organization)]
    return _filled(
        {
            "uri": item_uri(event.uid, EVENT_IDS),
            "type": "event",
            "title": event.name,
            "versionCreated": date_time(event.date_modified),
            "firstCreated": date_time(event.date_created),
            **_held_back(event),
            "language": event.language,
            "descriptions": _texts("text", event.description),
            "subjects": [{"name": word, "rel": "keyword"} for word in event.keywords],
            "people": [_party(one) for one in people],
            "organisations": [_party(one) for one in bodies],
            "places": [_place(event.place)] if event.place else [],
            "eventDetails": _details(event),
        }
    )


def _held_back(event: Event) -> Item:
    """An embargo on an event; where ninjs cannot date it, the event is withheld."""
    until = date_time(event.embargo.until) if event.embargo else None
    undated = event.embargo is not None and until is None
    return {"embargoedUntil": until, "pubStatus": STATUSES[ArticleStatus.WITHHELD] if undated else None}


def _details(event: Event) -> Item:
    return _filled(
        {
            "eventStatus": EVENT_STATUS.get(event.status) if event.status else None,
            "dates": _dates(event, event.when) if event.when else None,
            "organiser": _party(event.organizer) if event.organizer else None,
        }
    )


def _dates(event: Event, when: When) -> Item:
    """Times as startDate and endDate; days and anything coarser as expected dates, which may be cut short."""
    start, end = when.start, when.end
    if start is None or (end is not None and start.has_time != end.has_time):
        return {}
    if when.first.has_time:
        made = {"startDate": date_time(start), "endDate": date_time(end)}
        if made["startDate"] is None or (end is not None and made["endDate"] is None):
            return {}
    else:
        made = {"expectedStartDate": _truncated(start), "expectedEndDate": _truncated(end)}
    lasting = event.duration is not None and end is None and event.duration.total_seconds() > 0
    made["expectedDuration"] = duration_to_text(event.duration) if event.duration and lasting else None
    return _filled(made | {"recurrence": _recurrence(event.recurrence)})


def _truncated(moment: Moment | None) -> str | None:
    if moment is None:
        return None
    return moment.day.isoformat()[:7] if moment.precision == "quarter" else moment.text


def _recurrence(recurrence: Recurrence | None) -> Item | None:
    """The rules that have no more than frequency, interval and count: ninjs has no more."""
    rules = [made for rule in (recurrence.rules if recurrence else ()) if (made := _rule(rule))]
    return {"recurrenceRules": rules} if rules else None


def _rule(rule: str) -> Item | None:
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    if not parts.keys() <= {"FREQ", "INTERVAL", "COUNT"} or parts.get("FREQ", "").lower() not in _FREQUENCIES:
        return None
    made: Item = {"frequency": parts["FREQ"].lower()}
    for name in ("INTERVAL", "COUNT"):
        if name in parts:
            if not re.fullmatch("[1-9][0-9]{0,8}", parts[name]):
                return None
            made[name.lower()] = int(parts[name])
    return made


_FREQUENCIES = {"secondly", "minutely", "hourly", "daily", "weekly", "monthly", "yearly"}
