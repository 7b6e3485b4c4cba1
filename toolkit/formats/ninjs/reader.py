"""Tree to model: ninjs 1.x, 2.x and 3.x. Total on trees that the schema accepts.

Members are looked up in lower case: 2.x and 3.x then differ in nothing that is read.
"""

from collections.abc import Iterator
from typing import Any

from toolkit.formats.base import Tree
from toolkit.formats.identifiers import ITEM_IDS
from toolkit.formats.ninjs.event_reader import EVENT_TYPES, event_fields
from toolkit.formats.ninjs.terms import EXTENSION, READABLE, SEE_ALSO, STATUS_OF
from toolkit.formats.ninjs.values import (
    Item,
    body,
    description,
    embargo,
    first,
    integer,
    item_name,
    known_in,
    lower,
    moment,
    organization,
    person,
    place,
    said,
    things,
    valued,
)
from toolkit.model import Article, Event, Feed, article_from_plain, feed_from_plain


def read(tree: Tree) -> Feed:
    """The articles and events of one item or of a list of items."""
    items = tree if isinstance(tree, list) else [tree]
    articles: list[Article] = []
    events: list[Event] = []
    for item in items:
        if lower(item).get("type") in EVENT_TYPES:
            events.append(read_event(item))
        else:
            articles.append(read_article(item))
    return Feed(articles=tuple(articles), events=tuple(events))


def read_article(item: Item) -> Article:
    """The article that an item tells of, our extension included."""
    told = item_fields(item)
    try:
        return article_from_plain(_merged(item, told))
    except (ValueError, TypeError, KeyError, AttributeError):
        return article_from_plain(told)


def read_event(item: Item) -> Event:
    """The event that an item of type event tells of, our extension included."""
    told = event_fields(item)
    try:
        return _event(_merged(item, told))
    except (ValueError, TypeError, KeyError, AttributeError):
        return _event(told)


def _event(plain: Item) -> Event:
    return feed_from_plain({"events": [plain]}).events[0]


def _merged(item: Item, told: Item) -> Item:
    merged = told | item.get(EXTENSION, {})
    return {name: value for name, value in merged.items() if value is not None}


def item_fields(item: Item) -> Item:
    """What the members of ninjs say of an article, in the words of the model."""
    low = lower(item)
    associated = [one for one in _associations(low) if isinstance(one, dict)]
    parts = (
        {"id": item_name(item["uri"], ITEM_IDS)},
        _headings(low),
        _content(low),
        _dates(low),
        _rights(low),
        _handling(low),
        _named_in(low),
        _associated(associated),
    )
    return known_in({name: value for part in parts for name, value in part.items()})


def _headings(low: Item) -> Item:
    """The headline of readers, and one for other uses."""
    headlines = valued(low, "headlines")
    main = next((one["value"] for one in headlines if one.get("role") != "alternative"), None)
    other = next((one["value"] for one in headlines if one.get("role") == "alternative"), None)
    return {
        "headline": first(main, low.get("headline"), low.get("title"), ""),
        "alternative_headline": other,
    }


def _content(low: Item) -> Item:
    """The text, and what it is about."""
    return {
        "description": description(low),
        "body": body(low) or None,
        "language": said(low, "language"),
        "version": integer(low.get("version")),
        "genre": next((name for one in things(low, "genres", "genre") if (name := one.get("name"))), None),
        "keywords": [name for one in things(low, "subjects", "subject") if (name := one.get("name"))],
    }


def _dates(low: Item) -> Item:
    return {
        "date_created": moment(low.get("contentcreated")),
        "date_published": moment(first(low.get("firstcreated"), low.get("versioncreated"))),
        "date_modified": moment(low.get("versioncreated")),
    }


def _rights(low: Item) -> Item:
    """Who wrote and published it, and what may be done with it."""
    return {
        "authors": _authors(low),
        "publisher": _publisher(low),
        "credit": _credit(low),
        "copyright_holder": _publisher(low),
        "copyright_notice": said(low, "copyrightnotice"),
        "usage_terms": said(low, "usageterms"),
        "license": _license(low),
    }


def _named_in(low: Item) -> Item:
    """Whom and what it names, where it was written, and where it has its facts from."""
    return {
        "location_created": _located(low),
        "sources": [_source(one) for one in things(low, "infosources", "infosource")],
        "mentions": [
            *(person(one) for one in things(low, "people", "person")),
            *(organization(one) for one in things(low, "organisations", "organisation")),
            *(place(one) for one in things(low, "places", "place")),
        ],
    }


def _associated(associated: list[Item]) -> Item:
    """The pictures, links and events that travel with it."""
    return {
        "images": [image for one in associated if (image := _image(lower(one)))],
        "related_links": [one["uri"] for one in associated if _is_related(lower(one))],
        "events": [
            event_fields(one) for one in associated if lower(one).get("type") in EVENT_TYPES and "uri" in one
        ],
    }


def _handling(low: Item) -> Item:
    """What editors are told: whether, when and how urgently to publish, and by which names to call it."""
    return {
        "status": STATUS_OF.get(low.get("pubstatus", "")),
        "embargo": embargo(first(low.get("embargoeduntil"), low.get("embargoed"))),
        "expires": moment(low.get("expires")),
        "urgency": _whole(low.get("urgency")),
        "slugline": said(low, "slugline"),
        "editorial_note": said(low, "ednote"),
        "identifiers": list(_identifiers(low.get("altids"))),
        "digital_source_type": _source_type(low.get("digitalsourcetype")),
    }


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, int | float) and value == int(value) else None


def _identifiers(stated: Any) -> Iterator[Item]:
    """A list since 2.0; before it an object whose members are named after the kinds."""
    if isinstance(stated, dict):
        yield from ({"value": str(value), "kind": kind} for kind, value in stated.items())
    for one in stated if isinstance(stated, list) else []:
        if "value" in one:
            yield known_in({"value": one["value"], "kind": one.get("role")})


def _source_type(stated: Any) -> str | None:
    return None if stated is None else first(stated.get("uri"), stated.get("literal"), stated.get("name"))


def _license(low: Item) -> str | None:
    stated = low.get("rightsinfo")
    return lower(stated).get("linkedrights") if isinstance(stated, dict) else None


def _is_related(low: Item) -> bool:
    """Whether an association is something to read besides."""
    return "uri" in low and (low.get("type") in READABLE or low.get("rel") == SEE_ALSO)


def _associations(low: Item) -> list[Any]:
    found = low.get("associations", [])
    return list(found.values()) if isinstance(found, dict) else list(found)


def _credit(low: Item) -> str | None:
    """What agencies put among the descriptions, for want of a member of its own."""
    found = (one["value"] for one in valued(low, "descriptions") if one.get("role") in ("creditline", "credit"))
    return next(found, None)


def _authors(low: Item) -> list[Item]:
    line = first(low.get("by"), low.get("byline"))
    return [{"type": "Person", "name": line}] if line else []


def _publisher(low: Item) -> Item | None:
    name = low.get("copyrightholder")
    return {"type": "Organization", "name": name} if isinstance(name, str) and name else None


def _located(low: Item) -> Item | None:
    name = low.get("located")
    return {"type": "Place", "name": name} if isinstance(name, str) and name else None


def _source(one: Item) -> Item:
    return known_in({"name": first(one.get("name"), one.get("literal")), "url": one.get("uri")})


def _image(low: Item) -> Item | None:
    if low.get("type") not in ("picture", "graphic"):
        return None
    renditions = low.get("renditions", [])
    listed = list(renditions.values()) if isinstance(renditions, dict) else renditions
    best = next((one for one in listed if isinstance(one, dict) and one.get("href")), {})
    return known_in(
        {
            "url": best.get("href", low.get("uri", "")),
            "caption": first(description(low), low.get("headline")),
            "credit": first(low.get("by"), low.get("byline")),
            "width": integer(best.get("width")),
            "height": integer(best.get("height")),
        }
    )
