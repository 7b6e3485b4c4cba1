"""What articles and events of ninjs are both read from: names, dates, texts, people and places."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from toolkit.formats.identifiers import name_below
from toolkit.formats.markup import plain_text

Item = dict[str, Any]


def lower(item: Item) -> Item:
    """The members by their names in lower case."""
    return {name.lower(): value for name, value in item.items()}


def known_in(plain: Item) -> Item:
    """The object without what is not stated."""
    return {name: value for name, value in plain.items() if value is not None and value != []}


def said(low: Item, name: str) -> Any:
    """A text; none where it is empty, for systems that export every member."""
    return low.get(name) or None


def first(*values: Any) -> Any:
    """The first value that is stated."""
    return next((value for value in values if value is not None), None)


def valued(low: Item, name: str) -> list[Item]:
    """The entries of a list that have a text."""
    return [one for one in low.get(name, []) if isinstance(one.get("value"), str)]


def things(low: Item, name: str, old: str) -> list[Item]:
    """The things of a list; before 2.0 it had a name in the singular."""
    found = low.get(name, low.get(old, []))
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def suffixed(low: Item, prefix: str) -> Iterator[tuple[str, str]]:
    """The members of ninjs 1.x whose name says the role: body_text, body_html."""
    for name, value in low.items():
        if name.startswith(prefix) and isinstance(value, str):
            yield name[len(prefix) :], value


def integer(value: Any) -> int | None:
    """A whole number, however it is written; None for none."""
    text = str(value)
    return int(text) if re.fullmatch(r"-?\d{1,18}", text, re.ASCII) else None


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


def embargo(stated: Any) -> Item | None:
    """An embargo; one whose end cannot be read has no known end."""
    return None if stated is None else known_in({"until": moment(stated)})


_TELLING = ("summary", "abstract", "lead", "teaser", "", "main", "text", "caption")
"""The roles of a description that tell what it is about, best first."""
_CREDITS = frozenset(("creditline", "credit", "byline", "by", "writer"))
"""Roles of what is put among the descriptions but describes nothing."""


def description(low: Item) -> str | None:
    """The description that tells most; 1.x has the roles in the names of the members."""
    listed = [
        (str(one.get("role", "")).lower(), str(one["value"]))
        for one in valued(low, "descriptions")
        if "html" not in str(one.get("contentType", one.get("contenttype")))
    ]
    found = [(role, text) for role, text in (*listed, *suffixed(low, "description_")) if text]
    told = [(role, text) for role, text in found if role not in _CREDITS]
    return min(told, key=_telling, default=("", None))[1]


def _telling(described: tuple[str, str]) -> int:
    role = described[0]
    return _TELLING.index(role) if role in _TELLING else len(_TELLING)


_MARKUP = ("html", "xml", "xhtml", "nitf")


def body(low: Item) -> str:
    """The plain body, before one with markup."""
    found = [
        (f"{one.get('role', '')} {one.get('contentType', one.get('contenttype', ''))}", one["value"])
        for one in valued(low, "bodies")
    ]
    found += list(suffixed(low, "body_"))
    for role, value in found:
        if not any(kind in role.lower() for kind in _MARKUP):
            return str(value)
    return plain_text(found[0][1]) if found else ""


def _named(one: Item, kind: str) -> Item:
    name = first(one.get("name"), one.get("literal"), one.get("uri"), "")
    return known_in({"type": kind, "name": str(name), "id": one.get("uri")})


def person(one: Item) -> Item:
    """A person, as the model writes it."""
    return _named(one, "Person")


def organization(one: Item) -> Item:
    """An organization, as the model writes it."""
    return _named(one, "Organization")


def place(one: Item) -> Item:
    """A place with its position and address, as the model writes it."""
    low = lower(one)
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
