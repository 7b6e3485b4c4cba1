"""Tree to model: ninjs 1.x, 2.x and 3.x. Total on trees that the schema accepts.

Members are looked up in lower case: 2.x and 3.x then differ in nothing that is read.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from toolkit.formats.base import Tree
from toolkit.formats.identifiers import EVENT_IDS, ITEM_IDS, name_below
from toolkit.formats.markup import plain_text
from toolkit.formats.ninjs.terms import (
    EXTENSION,
    READABLE,
    SEE_ALSO,
    STATUS_OF,
    STATUS_WORDS,
)
from toolkit.model import (
    Article,
    Event,
    Feed,
    article_from_plain,
    duration_from_text,
    duration_to_text,
    feed_from_plain,
)

Item = dict[str, Any]
EVENT_TYPES = ("event", "planning")


def read(tree: Tree) -> Feed:
    """The articles and events of one item or of a list of items."""
    items = tree if isinstance(tree, list) else [tree]
    articles: list[Article] = []
    events: list[Event] = []
    for item in items:
        if _lower(item).get("type") in EVENT_TYPES:
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


def _lower(item: Item) -> Item:
    return {name.lower(): value for name, value in item.items()}


def _known(plain: Item) -> Item:
    return {name: value for name, value in plain.items() if value is not None and value != []}


# An article, as a JSON object of the model.


def item_fields(item: Item) -> Item:
    """What the members of ninjs say of an article, in the words of the model."""
    low = _lower(item)
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
    return _known({name: value for part in parts for name, value in part.items()})


def _headings(low: Item) -> Item:
    """The headline of readers, and one for other uses."""
    headlines = _valued(low, "headlines")
    main = next((one["value"] for one in headlines if one.get("role") != "alternative"), None)
    other = next((one["value"] for one in headlines if one.get("role") == "alternative"), None)
    return {
        "headline": _first(main, low.get("headline"), low.get("title"), ""),
        "alternative_headline": other,
    }


def _content(low: Item) -> Item:
    """The text, and what it is about."""
    return {
        "description": _description(low),
        "body": _body(low) or None,
        "language": _said(low, "language"),
        "version": _integer(low.get("version")),
        "genre": next((name for one in _things(low, "genres", "genre") if (name := one.get("name"))), None),
        "keywords": [name for one in _things(low, "subjects", "subject") if (name := one.get("name"))],
    }


def _dates(low: Item) -> Item:
    return {
        "date_created": moment(low.get("contentcreated")),
        "date_published": moment(_first(low.get("firstcreated"), low.get("versioncreated"))),
        "date_modified": moment(low.get("versioncreated")),
    }


def _rights(low: Item) -> Item:
    """Who wrote and published it, and what may be done with it."""
    return {
        "authors": _authors(low),
        "publisher": _publisher(low),
        "credit": _credit(low),
        "copyright_holder": _publisher(low),
        "copyright_notice": _said(low, "copyrightnotice"),
        "usage_terms": _said(low, "usageterms"),
        "license": _license(low),
    }


def _named_in(low: Item) -> Item:
    """Whom and what it names, where it was written, and where it has its facts from."""
    return {
        "location_created": _located(low),
        "sources": [_source(one) for one in _things(low, "infosources", "infosource")],
        "mentions": [
            *(_person(one) for one in _things(low, "people", "person")),
            *(_organization(one) for one in _things(low, "organisations", "organisation")),
            *(_place(one) for one in _things(low, "places", "place")),
        ],
    }


def _associated(associated: list[Item]) -> Item:
    """The pictures, links and events that travel with it."""
    return {
        "images": [image for one in associated if (image := _image(_lower(one)))],
        "related_links": [one["uri"] for one in associated if _is_related(_lower(one))],
        "events": [
            event_fields(one) for one in associated if _lower(one).get("type") in EVENT_TYPES and "uri" in one
        ],
    }


def _said(low: Item, name: str) -> Any:
    """A text; none where it is empty, for systems that export every member."""
    return low.get(name) or None


def _handling(low: Item) -> Item:
    """What editors are told: whether, when and how urgently to publish, and by which names to call it."""
    return {
        "status": STATUS_OF.get(low.get("pubstatus", "")),
        "embargo": _embargo(_first(low.get("embargoeduntil"), low.get("embargoed"))),
        "expires": moment(low.get("expires")),
        "urgency": _whole(low.get("urgency")),
        "slugline": _said(low, "slugline"),
        "editorial_note": _said(low, "ednote"),
        "identifiers": list(_identifiers(low.get("altids"))),
        "digital_source_type": _source_type(low.get("digitalsourcetype")),
    }


def _embargo(stated: Any) -> Item | None:
    """An embargo; one whose end cannot be read has no known end."""
    return None if stated is None else _known({"until": moment(stated)})


def _whole(value: Any) -> int | None:
    return int(value) if isinstance(value, int | float) and value == int(value) else None


def _identifiers(stated: Any) -> Iterator[Item]:
    """A list since 2.0; before it an object whose members are named after the kinds."""
    if isinstance(stated, dict):
        yield from ({"value": str(value), "kind": kind} for kind, value in stated.items())
    for one in stated if isinstance(stated, list) else []:
        if "value" in one:
            yield _known({"value": one["value"], "kind": one.get("role")})


def _source_type(stated: Any) -> str | None:
    return None if stated is None else _first(stated.get("uri"), stated.get("literal"), stated.get("name"))


def _license(low: Item) -> str | None:
    stated = low.get("rightsinfo")
    return _lower(stated).get("linkedrights") if isinstance(stated, dict) else None


def _is_related(low: Item) -> bool:
    """Whether an association is something to read besides."""
    return "uri" in low and (low.get("type") in READABLE or low.get("rel") == SEE_ALSO)


def item_name(uri: str, prefix: str) -> str:
    """The identifier that a uri was made of."""
    if uri.startswith("urn:uuid:") and _is_uuid(uri[9:]):
        return uri[9:]
    return name_below(prefix, uri)


def _is_uuid(name: str) -> bool:
    try:
        return str(UUID(name)) == name
    except ValueError:
        return False


def _first(*values: Any) -> Any:
    return next((value for value in values if value is not None), None)


def _valued(low: Item, name: str) -> list[Item]:
    return [one for one in low.get(name, []) if isinstance(one.get("value"), str)]


def _things(low: Item, name: str, old: str) -> list[Item]:
    found = low.get(name, low.get(old, []))
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _associations(low: Item) -> list[Any]:
    found = low.get("associations", [])
    return list(found.values()) if isinstance(found, dict) else list(found)


def _suffixed(low: Item, prefix: str) -> Iterator[tuple[str, str]]:
    """The members of ninjs 1.x whose name says the role: body_text, body_html."""
    for name, value in low.items():
        if name.startswith(prefix) and isinstance(value, str):
            yield name[len(prefix) :], value


_TELLING = ("summary", "abstract", "lead", "teaser", "", "main", "text", "caption")
"""The roles of a description that tell what it is about, best first."""
_CREDITS = frozenset(("creditline", "credit", "byline", "by", "writer"))
"""Roles of what is put among the descriptions but describes nothing."""


def _description(low: Item) -> str | None:
    """The description that tells most; 1.x has the roles in the names of the members."""
    listed = [
        (str(one.get("role", "")).lower(), str(one["value"]))
        for one in _valued(low, "descriptions")
        if "html" not in str(one.get("contentType", one.get("contenttype")))
    ]
    found = [(role, text) for role, text in (*listed, *_suffixed(low, "description_")) if text]
    told = [(role, text) for role, text in found if role not in _CREDITS]
    return min(told, key=_telling, default=("", None))[1]


def _telling(described: tuple[str, str]) -> int:
    role = described[0]
    return _TELLING.index(role) if role in _TELLING else len(_TELLING)


def _credit(low: Item) -> str | None:
    """What agencies put among the descriptions, for want of a member of its own."""
    found = (one["value"] for one in _valued(low, "descriptions") if one.get("role") in ("creditline", "credit"))
    return next(found, None)


_MARKUP = ("html", "xml", "xhtml", "nitf")


def _body(low: Item) -> str:
    """The plain body, before one with markup."""
    found = [
        (f"{one.get('role', '')} {one.get('contentType', one.get('contenttype', ''))}", one["value"])
        for one in _valued(low, "bodies")
    ]
    found += list(_suffixed(low, "body_"))
    for role, value in found:
        if not any(kind in role.lower() for kind in _MARKUP):
            return str(value)
    return plain_text(found[0][1]) if found else ""


def _integer(value: Any) -> int | None:
    text = str(value)
    return int(text) if re.fullmatch(r"-?\d{1,18}", text, re.ASCII) else None


_DATE = re.compile(
    r"(?P<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T(?P<clock>\d{2}:\d{2})(?P<seconds>:\d{2})?(?:\.\d+)?)?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)


def moment(text: Any) -> str | None:
    """A date of ninjs as the model writes it; None for none."""
    match = _DATE.fullmatch(text.strip()) if isinstance(text, str) else None
    if match is None:
        return None
    made = match["date"]
    if match["clock"]:
        seconds = match["seconds"] if match["seconds"] not in (None, ":00") else ""
        zone = match["zone"] or ""
        zone = zone if ":" in zone or zone in ("", "Z") else f"{zone[:3]}:{zone[3:]}"
        made += f"T{match['clock']}{seconds}{zone}"
    return made if _exists(made) else None


def _exists(text: str) -> bool:
    try:
        if len(text) > 10:
            datetime.fromisoformat(text)
        else:
            date.fromisoformat(text + "-01-01"[: 0 if len(text) == 10 else 3 if len(text) == 7 else 6])
    except ValueError:
        return False
    return True


def _authors(low: Item) -> list[Item]:
    line = _first(low.get("by"), low.get("byline"))
    return [{"type": "Person", "name": line}] if line else []


def _publisher(low: Item) -> Item | None:
    name = low.get("copyrightholder")
    return {"type": "Organization", "name": name} if isinstance(name, str) and name else None


def _located(low: Item) -> Item | None:
    name = low.get("located")
    return {"type": "Place", "name": name} if isinstance(name, str) and name else None


def _named(one: Item, kind: str) -> Item:
    name = _first(one.get("name"), one.get("literal"), one.get("uri"), "")
    return _known({"type": kind, "name": str(name), "id": one.get("uri")})


def _person(one: Item) -> Item:
    return _named(one, "Person")


def _organization(one: Item) -> Item:
    return _named(one, "Organization")


def _place(one: Item) -> Item:
    low = _lower(one)
    position = low.get("geojson") if low.get("geojson") is not None else low.get("geometry_geojson")
    made = _named(one, "Place") | _coordinates(position)
    address = next((a for contact in low.get("contactinfo", []) if (a := contact.get("address"))), None)
    if isinstance(address, dict):
        lines = [*address.get("lines", []), *(address[k] for k in ("locality", "area", "country") if k in address)]
        made["address"] = ", ".join(str(line) for line in lines)
    return made


def _coordinates(position: Any) -> Item:
    if not isinstance(position, dict) or position.get("type") != "Point":
        return {}
    numbers = [one for one in position.get("coordinates", []) if isinstance(one, int | float)]
    return {"longitude": float(numbers[0]), "latitude": float(numbers[1])} if len(numbers) >= 2 else {}


def _source(one: Item) -> Item:
    return _known({"name": _first(one.get("name"), one.get("literal")), "url": one.get("uri")})


def _image(low: Item) -> Item | None:
    if low.get("type") not in ("picture", "graphic"):
        return None
    renditions = low.get("renditions", [])
    listed = list(renditions.values()) if isinstance(renditions, dict) else renditions
    best = next((one for one in listed if isinstance(one, dict) and one.get("href")), {})
    return _known(
        {
            "url": best.get("href", low.get("uri", "")),
            "caption": _first(_description(low), low.get("headline")),
            "credit": _first(low.get("by"), low.get("byline")),
            "width": _integer(best.get("width")),
            "height": _integer(best.get("height")),
        }
    )


# An event, as a JSON object of the model.


def event_fields(item: Item) -> Item:
    """What the members of ninjs say of an event, in the words of the model."""
    low = _lower(item)
    details = low.get("eventdetails", {})
    dates = details.get("dates", {})
    places = _things(low, "places", "place")
    return _known(
        {
            "uid": item_name(item["uri"], EVENT_IDS),
            "name": _event_name(low),
            "when": _when(dates),
            "language": low.get("language"),
            "description": _description(low) or _body(low) or None,
            "duration": _duration(dates),
            "place": _place(places[0]) if places else None,
            "participants": [
                *(_person(one) for one in _things(low, "people", "person")),
                *(_organization(one) for one in _things(low, "organisations", "organisation")),
            ],
            "organizer": _organization(details["organiser"]) if "organiser" in details else None,
            "status": _status(details.get("eventStatus")),
            "keywords": [name for one in _things(low, "subjects", "subject") if (name := one.get("name"))],
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
    return _embargo(_first(low.get("embargoeduntil"), low.get("embargoed")))


def _event_name(low: Item) -> str:
    headlines = _valued(low, "headlines")
    return str(_first(low.get("title"), headlines[0]["value"] if headlines else None, low.get("headline"), ""))


def _when(dates: Item) -> str | None:
    start = moment(_first(dates.get("startDate"), dates.get("expectedStartDate"), dates.get("estimatedStartDate")))
    end = moment(_first(dates.get("endDate"), dates.get("expectedEndDate"), dates.get("estimatedEndDate")))
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
    return _known({"rules": rules, "dates": [made for one in listed if (made := moment(one))]}) or None


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
