"""schema.org nodes of what an article speaks of: agents, places, images, sources; and how a node is named."""

import re
from collections.abc import Iterator
from typing import Any

from toolkit.formats.schemaorg import terms as own
from toolkit.formats.schemaorg.graph import Graph, Node, get, id_of, is_reference, items_of, local, types_of
from toolkit.formats.schemaorg.types import AGENTS, ORGANIZATIONS, PLACES
from toolkit.formats.schemaorg.values import count_of, iri_of, moment_of, number_of, text_of, texts_of
from toolkit.model import Agent, Image, Organization, Person, Place, Source

# Identifiers that our writer makes up for things that have none of their own.
GENERATED = re.compile(r"#(?:.*-)?(?:person|organization|place|event)-[^#]*$")
ARTICLE_MARK = "#article"


def own_id(node: Node) -> str | None:
    """The identifier that our writer keeps beside the node's own, or that one."""
    return text_of(node.get(own.ID)) or id_of(node)


def _thing_id(node: Node) -> str | None:
    """The identifier of a thing, unless our writer or a parser made it up."""
    stated = text_of(node.get(own.ID))
    name = id_of(node)
    return stated or (None if name and (GENERATED.search(name) or name.startswith("_:")) else name)


def date_of(node: Node, name: str, exact: str) -> Any:
    """A date: as our writer keeps it exactly, or as the property of that name has it."""
    return moment_of(node.get(exact)) or moment_of(get(node, name))


def language_of(value: Any) -> str | None:
    """A language tag, from a text or from a Language node."""
    for item in items_of(value):
        if isinstance(item, dict):
            return text_of(get(item, "alternateName") or get(item, "name") or item.get("@value"))
        return text_of(item)
    return None


def keywords_of(node: Node) -> tuple[str, ...]:
    """A list as it stands; one text as comma-separated labels, as schema.org has it."""
    value = get(node, "keywords")
    if isinstance(value, str):
        return tuple(dict.fromkeys(word.strip() for word in value.split(",") if word.strip()))
    return texts_of(value)


def agents_of(graph: Graph, node: Node, *names: str) -> Iterator[Agent]:
    """The agents that the properties of those names hold."""
    for value in graph.values(node, *names):
        agent = agent_of(graph, value)
        if agent is not None:
            yield agent


def agent_of(graph: Graph, value: Any) -> Agent | None:
    """A person or organization; a bare text is a person's name, as it mostly is with authors."""
    if isinstance(value, str):
        return Person(name=value) if value and not value.startswith(("http://", "https://")) else None
    if not isinstance(value, dict):
        return None
    if "@value" in value:
        return agent_of(graph, value["@value"])
    name = text_of(get(value, "name"))
    if name is None:
        return None
    types = set(types_of(value))
    return _organization(graph, value, name) if types & ORGANIZATIONS else _person(graph, value, name)


def _person(graph: Graph, node: Node, name: str) -> Person:
    bodies = (agent_of(graph, value) for value in graph.values(node, "affiliation", "worksFor"))
    return Person(
        name=name,
        id=_thing_id(node),
        job_title=text_of(get(node, "jobTitle")),
        affiliation=next((as_organization(body) for body in bodies if body), None),
        url=iri_of(get(node, "url")),
        same_as=iris_of(node, "sameAs"),
        alternate_names=texts_of(get(node, "alternateName")),
    )


def _organization(graph: Graph, node: Node, name: str) -> Organization:
    kinds = (own_kind for own_kind in (own.KIND_OF.get(local(kind)) for kind in types_of(node)) if own_kind)
    return Organization(
        name=name,
        id=_thing_id(node),
        kind=text_of(node.get(own.KIND)) or next(kinds, None),
        country=_country(graph, node),
        url=iri_of(get(node, "url")),
        same_as=iris_of(node, "sameAs"),
        alternate_names=texts_of(get(node, "alternateName")),
        logo=next(images_of(graph, node, "logo"), None),
    )


def as_organization(agent: Agent | None) -> Organization | None:
    """A publisher or affiliation that was given as a bare name."""
    if agent is None or isinstance(agent, Organization):
        return agent
    return Organization(name=agent.name, id=agent.id, url=agent.url, same_as=agent.same_as)


def iris_of(node: Node, name: str) -> tuple[str, ...]:
    """The IRIs that a property holds."""
    found = (iri_of(item) for item in items_of(get(node, name)))
    return tuple(iri for iri in found if iri)


def _country(graph: Graph, node: Node) -> str | None:
    for address in graph.objects(node, "address"):
        return text_of(get(address, "addressCountry"))
    return None


def images_of(graph: Graph, node: Node, *names: str) -> Iterator[Image]:
    """The images that the properties of those names hold, as nodes or as addresses."""
    for value in graph.values(node, *names):
        url = value if isinstance(value, str) else iri_of(_image_urls(value))
        if not url:
            continue
        about = value if isinstance(value, dict) else {}
        yield Image(
            url=url.strip(),
            caption=text_of(get(about, "caption")),
            credit=text_of(get(about, "creditText")),
            width=count_of(get(about, "width")),
            height=count_of(get(about, "height")),
        )


def _image_urls(value: Any) -> list[Any]:
    return [get(value, "url"), get(value, "contentUrl"), id_of(value)] if isinstance(value, dict) else []


def places_of(graph: Graph, node: Node, *names: str) -> Iterator[Place]:
    """The places that the properties of those names hold, as nodes or as names."""
    for value in graph.values(node, *names):
        if isinstance(value, str) and value:
            yield Place(name=value)
        elif isinstance(value, dict) and (place := _place(graph, value)):
            yield place


def _place(graph: Graph, node: Node) -> Place | None:
    address = next(iter(graph.values(node, "address")), None)
    parts = address if isinstance(address, dict) else {}
    line = text_of([get(parts, "streetAddress")]) or (address if isinstance(address, str) else None)
    name = text_of(get(node, "name")) or text_of(get(parts, "addressLocality")) or line
    if name is None:
        return None
    geo = next(iter(graph.objects(node, "geo")), {})
    return Place(
        name=name,
        id=_thing_id(node),
        address=line,
        country=text_of(get(parts, "addressCountry")),
        latitude=number_of(get(geo, "latitude")),
        longitude=number_of(get(geo, "longitude")),
        timezone=text_of(node.get(own.TIMEZONE)),
        url=iri_of(get(node, "url")),
        same_as=iris_of(node, "sameAs"),
        alternate_names=texts_of(get(node, "alternateName")),
    )


def mentions_of(graph: Graph, values: list[Any]) -> Iterator[Agent | Place]:
    """The agents and places among the values."""
    for value in values:
        types = set(types_of(value)) if isinstance(value, dict) else set()
        thing = _place(graph, value) if types & PLACES else agent_of(graph, value) if types & AGENTS else None
        if thing is not None:
            yield thing


def sources_of(graph: Graph, node: Node, name: str) -> Iterator[Source]:
    """The works that a property holds, as nodes or as addresses."""
    for value in graph.values(node, name):
        if isinstance(value, str) and value:
            is_link = value.startswith(("http://", "https://"))
            yield Source(url=value) if is_link else Source(title=value)
        elif isinstance(value, dict):
            yield source_of(graph, value)


def source_of(graph: Graph, node: Node) -> Source:
    """A work as a source."""
    publisher = next(agents_of(graph, node, "publisher"), None)
    return Source(
        name=publisher.name if publisher else None,
        url=iri_of(get(node, "url")) or (id_of(node) if is_reference(node) else None),
        title=text_of(get(node, "headline")) or text_of(get(node, "name")),
        date_published=date_of(node, "datePublished", own.DATE_PUBLISHED),
        language=language_of(get(node, "inLanguage")),
        text=text_of(get(node, "text")),
    )
