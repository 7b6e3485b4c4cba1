"""Persons, organizations, places, images and sources as NewsML-G2 concepts, and back."""

import re
from collections.abc import Mapping
from typing import Any

from toolkit.formats.newsmlg2.concepts import code_of, concept_of, last_part
from toolkit.formats.newsmlg2.dates import read_date
from toolkit.formats.newsmlg2.terms import AREA, ORGANISATION, PERSON, POINT, own
from toolkit.formats.newsmlg2.values import (
    View,
    attempt,
    clean,
    escaped,
    extra,
    first,
    iri,
    is_iri,
    line,
    read_iri,
    read_label,
    read_own,
    without_empty,
)
from toolkit.model import Agent, Image, Organization, Person, Place, Source

Thing = Person | Organization | Place
_NAMELESS = "unnamed"
_ALTERNATE = "dlrole:alternate"


def identity(name: str, iri_: str | None) -> View:
    """What names a concept: its IRI, else its name as a literal."""
    if iri_ is not None and is_iri(iri_):
        return {"@uri": iri_}
    literal = {"@literal": " ".join(clean(name).split()) or _NAMELESS}
    return literal if iri_ is None else literal | {own("id"): escaped(iri_)}


def read_id(view: View) -> str | None:
    """The IRI that names a concept, when it has one."""
    return read_own(view, "id") if own("id") in view else view.get("@uri")


def relation(name: str, value: str | None) -> list[View]:
    """A fact that has no element of its own: `related` with a relation of our scheme."""
    if value is None:
        return []
    shown = line(value)
    made = {"@rel": f"dlrel:{name}", "@literal": shown.pop("$", "")}
    return [made | shown]


def relations(view: View) -> Mapping[str, str]:
    """The facts that `relation` wrote."""
    return {
        one["@rel"].removeprefix("dlrel:"): read_label({"$": one.get("@literal", "")} | one)
        for one in view.get("related", [])
        if one.get("@rel", "").startswith("dlrel:")
    }


def names(thing: Thing) -> list[View]:
    """The name and the other names."""
    return [line(thing.name), *(line(other, role=_ALTERNATE) for other in thing.alternate_names)]


def same_as(thing: Thing) -> list[View]:
    """The same thing elsewhere."""
    return [iri("uri", address) for address in thing.same_as]


def _common(thing: Thing) -> View:
    return {"name": names(thing), "sameAs": same_as(thing)}


def describe(thing: Thing) -> View:
    """Type, names and details of a person, organization or place, without what identifies it."""
    if isinstance(thing, Place):
        return _place_details(thing)
    return _person_details(thing) if isinstance(thing, Person) else _organization_details(thing)


def type_of(thing: Thing) -> str:
    """The concept type."""
    if isinstance(thing, Place):
        return POINT if thing.address is not None else AREA
    return PERSON if isinstance(thing, Person) else ORGANISATION


def _person_details(person: Person) -> View:
    details = [{"affiliation": [party(person.affiliation)]}] if person.affiliation else []
    return without_empty(
        _common(person)
        | {
            "related": [*relation("jobTitle", person.job_title), *relation("page", person.url)],
            "personDetails": details,
        }
    )


def _organization_details(body: Organization) -> View:
    return without_empty(
        _common(body)
        | {
            "related": [
                *relation("kind", body.kind),
                *relation("country", body.country),
                *relation("page", body.url),
            ],
            "remoteInfo": [{"@rel": "dlrel:logo", **picture(body.logo)}] if body.logo else [],
        }
    )


def _place_details(place: Place) -> View:
    details: View = {}
    if place.latitude is not None and place.longitude is not None and _on_earth(place):
        details["position"] = [{"@latitude": _degrees(place.latitude), "@longitude": _degrees(place.longitude)}]
        coordinates: View = {}
    else:
        coordinates = extra("latitude", _number(place.latitude)) | extra("longitude", _number(place.longitude))
    if place.address is not None:
        details["address"] = [{"line": [line(place.address)]}]
    kind = "POIDetails" if place.address is not None else "geoAreaDetails"
    return coordinates | without_empty(
        _common(place)
        | {
            "related": [
                *relation("country", place.country),
                *relation("timezone", place.timezone),
                *relation("page", place.url),
            ],
            kind: [details] if details else [],
        }
    )


def _on_earth(place: Place) -> bool:
    return abs(place.latitude or 0) <= 90 and abs(place.longitude or 0) <= 180


def _degrees(value: float) -> str:
    """A number without an exponent, as xs:decimal wants it."""
    text = repr(value)
    if "e" not in text:
        return text
    digits, _, power = text.partition("e-")
    sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
    return f"{sign}0.{'0' * (int(power) - 1)}{digits.replace('.', '')}"


def _number(value: float | None) -> str | None:
    return None if value is None else repr(value)


def party(thing: Thing) -> View:
    """A person, organization or place with all that is known of it, in the place where it is named."""
    return {"@type": type_of(thing), **identity(thing.name, thing.id), **describe(thing)}


# Back.


def read_thing(view: View, types: tuple[str, ...] = ()) -> Thing:
    """The person, organization or place that an element describes."""
    kind = _kind_of(view, types)
    if kind in (AREA, POINT):
        return read_place(view)
    return read_person(view) if kind == PERSON else read_organization(view)


_BY_CODE = {kind.partition(":")[2].lower(): kind for kind in (PERSON, ORGANISATION, AREA, POINT)}
_BY_DETAILS = {"geoAreaDetails": AREA, "POIDetails": POINT, "personDetails": PERSON}


def stated_type(view: View) -> str:
    """The last part of a concept's type, as the element says it or what is told of it; "" where none does."""
    codes = (code_of(view, "type"), *(concept_of(one) for one in view.get("type", [])))
    return next((last_part(code).lower() for code in codes if code), "")


def _kind_of(view: View, types: tuple[str, ...]) -> str:
    stated = [stated_type(view), *(last_part(code).lower() for code in types)]
    found = (_BY_CODE[word] for word in stated if word in _BY_CODE)
    by_details = (kind for name, kind in _BY_DETAILS.items() if name in view)
    return next(found, next(by_details, ORGANISATION))


_PLAIN_ROLES = ("", "full", "display")
"""How a name is marked that people would read, best first (https://cv.iptc.org/newscodes/namerole/)."""


def best_name(names: list[View]) -> View | None:
    """The name to show: without a role, else the full one, else the first."""
    by_role: dict[str, View] = {}
    for name in names:
        by_role.setdefault(last_part(code_of(name, "role")).lower(), name)
    return next((by_role[role] for role in _PLAIN_ROLES if role in by_role), next(iter(names), None))


def _names(view: View) -> tuple[str, tuple[str, ...]]:
    """The name to show, and the others."""
    shown = [name for name in view.get("name", []) if name.get("@role") != _ALTERNATE]
    main = best_name(shown)
    if main is None:
        return _spare_name(view), ()
    name = read_label(main)
    others = (read_label(one) for one in view["name"] if one is not main)
    return name, tuple(other for other in others)


def _spare_name(view: View) -> str:
    """What to call a concept that has no name: by its place in an address, or by its identifier."""
    for details in (*view.get("POIDetails", []), *view.get("geoAreaDetails", [])):
        address = first(details, "address") or {}
        for part in (*address.get("locality", []), *address.get("area", []), *address.get("country", [])):
            if "name" in part:
                return _names(part)[0]
    identifier = view.get("@literal") or str(view.get("@qcode", "")).rpartition(":")[2] or view.get("@uri", "")
    return str(identifier)


def _same_as(view: View) -> tuple[str, ...]:
    found = (read_iri(one, "uri") for one in view.get("sameAs", []))
    return tuple(one for one in found if one is not None)


def _shared(view: View) -> dict[str, Any]:
    name, others = _names(view)
    return {"name": name, "alternate_names": others, "id": read_id(view), "same_as": _same_as(view)}


def read_agent(view: View, default: str = ORGANISATION) -> Agent:
    """The person or organization that an element describes."""
    thing = read_thing(view, (default,))
    return Organization(name=thing.name, id=thing.id) if isinstance(thing, Place) else thing


def read_person(view: View) -> Person:
    """The person that an element describes."""
    facts = relations(view)
    details = first(view, "personDetails") or {}
    affiliation = first(details, "affiliation")
    return Person(
        **_shared(view),
        job_title=facts.get("jobTitle"),
        url=facts.get("page"),
        affiliation=read_organization(affiliation) if affiliation else None,
    )


def read_organization(view: View) -> Organization:
    """The organization that an element describes."""
    facts = relations(view)
    logo = next((one for one in view.get("remoteInfo", []) if one.get("@rel") == "dlrel:logo"), None)
    return Organization(
        **_shared(view),
        kind=facts.get("kind"),
        country=facts.get("country"),
        url=facts.get("page"),
        logo=read_picture(logo) if logo else None,
    )


def read_place(view: View) -> Place:
    """The place that an element describes."""
    facts = relations(view)
    details = first(view, "POIDetails") or first(view, "geoAreaDetails") or {}
    position = first(details, "position") or {}
    return Place(
        **_shared(view),
        country=facts["country"] if "country" in facts else _country(view, details),
        timezone=facts.get("timezone"),
        url=facts.get("page"),
        address=_address(details),
        latitude=_coordinate(view, position, "latitude"),
        longitude=_coordinate(view, position, "longitude"),
    )


def _coordinate(view: View, position: View, name: str) -> float | None:
    value = position.get(f"@{name}", view.get(own(name)))
    return attempt(float, value)  # type: ignore[no-any-return]


def _address(details: View) -> str | None:
    address = first(details, "address")
    if address is None:
        return None
    parts = [read_label(one) for one in _lines(address.get("line", []))]
    for name in ("area", "locality"):
        parts += [_names(one)[0] for one in address.get(name, [])]
    parts += [read_label(one) for one in address.get("postalCode", [])]
    return _joined(parts)


def _lines(lines: list[View]) -> list[View]:
    """The lines of an address; the one to show where each is all of it, for a purpose that its role says."""
    roles = {code_of(line, "role") for line in lines}
    return [best_name(lines) or {}] if len(roles) > 1 and len(roles) == len(lines) and "" not in roles else lines


def _joined(parts: list[str]) -> str | None:
    """The parts of an address that say more than those before them."""
    if len(parts) < 2:
        return parts[0] if parts else None
    said: list[str] = []
    for part in parts:
        if part and not any(part.casefold() in one.casefold() for one in said):
            said.append(part)
    return ", ".join(said) or None


def _country(view: View, details: View) -> str | None:
    """The ISO 3166-1 code of the country in the address, of the place itself, or of one that it lies in."""
    countries = [*(first(details, "address") or {}).get("country", []), view, *view.get("broader", [])]
    for one in countries:
        for code in map(concept_of, (one, *one.get("sameAs", []))):
            if _COUNTRY.search(code):
                return code[-2:].upper()
    return None


_COUNTRY = re.compile("(?:^iso3166-1a2:|/iso3166-1a2/)[A-Za-z]{2}$")


# Pictures and sources.


def picture(image: Image) -> View:
    """An image as a link: `icon` or `remoteInfo`."""
    return {
        **iri("href", image.url),
        **extra("caption", image.caption),
        **extra("credit", image.credit),
        **_measure("width", image.width),
        **_measure("height", image.height),
    }


def _measure(name: str, value: int | None) -> View:
    return extra(name, None if value is None else str(value))


def read_picture(view: View) -> Image:
    """The image of a link."""
    return Image(
        url=read_iri(view, "href") or view.get("@residref", ""),
        caption=read_own(view, "caption") or view.get("@title")
        if own("caption") not in view
        else read_own(view, "caption"),
        credit=read_own(view, "credit"),
        width=_read_measure(view, "width"),
        height=_read_measure(view, "height"),
    )


def _read_measure(view: View, name: str) -> int | None:
    return attempt(int, view.get(own(name), view.get(f"@{name}")))  # type: ignore[no-any-return]


def source_facts(source: Source) -> View:
    """What is known of a source beside its name and address, as attributes of our own."""
    return {
        **extra("title", source.title),
        **extra("published", source.date_published.text if source.date_published else None),
        **extra("sourceLang", source.language),
        **extra("evidence", source.text),
    }


def info_source(source: Source) -> View:
    """A source of an article: `infoSource`."""
    named = [] if source.name is None else [line(source.name)]
    return without_empty(
        {
            **identity(source.name or source.title or "", None),
            **extra("url", source.url),
            **source_facts(source),
            **extra("unknown", "true" if source == Source() else None),
            "name": named,
        }
    )


def read_source(view: View) -> Source:
    """The source that `infoSource` or `remoteInfo` describes."""
    name = first(view, "name")
    stated = {
        own("url"),
        own("title"),
        own("published"),
        own("sourceLang"),
        own("evidence"),
        own("unknown"),
    } & view.keys()
    spare = None if stated or name else _names(view)[0] or None
    return Source(
        name=read_label(name) if name is not None else spare,
        url=read_own(view, "url") if own("url") in view or "@href" not in view else view["@href"],
        title=read_own(view, "title"),
        date_published=attempt(_moment, read_own(view, "published")),
        language=read_own(view, "sourceLang"),
        text=read_own(view, "evidence"),
    )


def _moment(text: str) -> Any:
    return read_date({own("edtf"): text})
