"""schema.org nodes to the model: any article markup, flat or nested, ours or a stranger's."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from toolkit.diagnostics import Path
from toolkit.formats import schemaorg_terms as own
from toolkit.formats.base import Tree
from toolkit.formats.schemaorg_graph import (
    INCLUDED,
    Graph,
    Node,
    get,
    id_of,
    is_reference,
    items_of,
    local,
    types_of,
)
from toolkit.formats.schemaorg_types import AGENTS, ARTICLES, EVENTS, FEEDS, ORGANIZATIONS, PLACES, QUOTES
from toolkit.formats.schemaorg_values import (
    count_of,
    duration_of,
    iri_of,
    moment_of,
    number_of,
    text_of,
    texts_of,
    truth_of,
    when_of,
)
from toolkit.model import (
    Agent,
    Article,
    Event,
    EventStatus,
    Feed,
    Image,
    Organization,
    Person,
    Place,
    Quote,
    QuoteKind,
    Recurrence,
    Source,
    Span,
    article_id,
    event_uid,
)

# Identifiers that our writer makes up for things that have none of their own.
GENERATED = re.compile(r"#(?:.*-)?(?:person|organization|place|event)-[^#]*$")
ARTICLE_MARK = "#article"
_UUID = re.compile(r"urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
_STATUSES: Mapping[str | None, EventStatus] = {status.value: status for status in EventStatus}
_KIND = {iri: QuoteKind(name) for name, iri in own.QUOTE_KINDS.items()}


def read_graph(tree: Tree) -> Feed:
    """The feed that a JSON-LD tree tells of; total: what cannot be understood is left out."""
    copied = _unshared(tree)
    graph = Graph.of(copied)
    if copied is not tree:
        graph.fold()
    nodes = article_nodes(graph)
    whole = next(iter(graph.of_type(FEEDS)), {})
    return Feed(
        title=text_of(get(whole, "name")),
        id=_own_id(whole),
        url=iri_of(get(whole, "url")),
        description=text_of(get(whole, "description")),
        language=text_of(get(whole, "inLanguage")),
        date_modified=moment_of(whole.get(own.DATE_MODIFIED)) or moment_of(get(whole, "dateModified")),
        articles=tuple(_article(graph, node) for node in nodes),
        events=tuple(_event(graph, node) for node in feed_event_nodes(graph, nodes)),
    )


def _unshared(tree: Tree) -> Tree:
    """The tree with copies of its outer nodes where nodes are included: nothing is added to the caller's."""
    if not (isinstance(tree, dict) and isinstance(tree.get("@graph"), list)):
        return tree
    nodes = [dict(node) if isinstance(node, dict) else node for node in tree["@graph"]]
    return (
        {**tree, "@graph": nodes} if any(isinstance(node, dict) and INCLUDED in node for node in nodes) else tree
    )


def article_nodes(graph: Graph) -> list[Node]:
    """The articles: those that a feed lists, else the outermost; one that others merely cite is none."""
    cited = {
        id(item)
        for name in ("isBasedOn", "citation", "subjectOf", "isPartOf", "recordedIn")
        for _, node in graph.nodes
        for item in graph.objects(node, name)
        if not is_reference(item)
    }
    found: dict[object, Node] = {}
    paths: set[Path] = set()
    for node in graph.of_type(ARTICLES):
        path = graph.path(node)
        inner = any(path[:length] in paths for length in range(len(path)))
        if _is_outer(graph, node) or not (inner or id(node) in cited):
            paths.add(path)
            found.setdefault(_key(node), graph.resolve(node))
    return list(found.values())


def _is_outer(graph: Graph, node: Node) -> bool:
    path = graph.path(node)
    return all(isinstance(step, int) or step == "@graph" for step in path)


def event_nodes(graph: Graph, article: Node) -> list[Node]:
    """The events that an article tells of, in its order."""
    return [
        node
        for name in ("about", "mentions", "mainEntity", "subjectOf")
        for node in graph.objects(article, name)
        if not EVENTS.isdisjoint(types_of(node))
    ]


def feed_event_nodes(graph: Graph, articles: list[Node]) -> list[Node]:
    """The events that no article tells of, and that are no part or cause of something else."""
    told = {_key(node) for article in articles for node in event_nodes(graph, article)}
    nested = {
        _key(node)
        for _, outer in graph.nodes
        for name in ("superEvent", "subEvent", "recordedAt")
        for node in graph.objects(outer, name)
    }
    listed = [
        node
        for feed in graph.of_type(FEEDS)
        for node in graph.objects(feed, "dataFeedElement", "hasPart")
        if not EVENTS.isdisjoint(types_of(node))
    ]
    loose = [
        node
        for node in graph.of_type(EVENTS)
        if _key(node) not in told and (_key(node) not in nested or _is_outer(graph, node))
    ]
    return list({_key(node): node for node in (*listed, *loose)}.values())


def _key(node: Node) -> object:
    return id_of(node) or id(node)


def quote_nodes(graph: Graph, article: Node) -> list[Node]:
    """The quotes of an article: its parts, then those that name it as their whole."""
    key = ("quotes", id(article))
    if key not in graph.parts:
        graph.parts[key] = _quote_nodes(graph, article)
    return graph.parts[key]


def _quote_nodes(graph: Graph, article: Node) -> list[Node]:
    parts = [
        node
        for name in ("hasPart", "citation", "mentions")
        for node in graph.objects(article, name)
        if not QUOTES.isdisjoint(types_of(node))
    ]
    name = id_of(article)
    known = {id(part) for part in parts}
    for node in graph.of_type(QUOTES) if name else []:
        whole = [id_of(item) for item in items_of(get(node, "isPartOf")) if isinstance(item, dict)]
        if name in whole and id(node) not in known:
            parts.append(node)
    return parts


def _article(graph: Graph, node: Node) -> Article:
    headline = text_of(get(node, "headline")) or text_of(get(node, "name")) or ""
    publisher = next((agent for agent in _agents(graph, node, "publisher")), None)
    published = _date(node, "datePublished", own.DATE_PUBLISHED)
    things = graph.values(node, "mentions")
    return Article(
        id=_article_id(node) or article_id(headline, date=published),
        headline=headline,
        url=_page(graph, node),
        alternative_headline=text_of(get(node, "alternativeHeadline")),
        description=text_of(get(node, "description")),
        body=text_of(get(node, "articleBody")) or "",
        language=_language(get(node, "inLanguage")),
        date_created=_date(node, "dateCreated", own.DATE_CREATED),
        date_published=published,
        date_modified=_date(node, "dateModified", own.DATE_MODIFIED),
        dateline=text_of(get(node, "dateline")),
        section=text_of(get(node, "articleSection")),
        genre=text_of(get(node, "genre")),
        keywords=_keywords(node),
        authors=tuple(_agents(graph, node, "author", "creator")),
        publisher=publisher if isinstance(publisher, Organization) else _as_organization(publisher),
        sources=tuple(_sources(graph, node, "isBasedOn")),
        images=tuple(_images(graph, node, "image")),
        content_location=next(_places(graph, node, "contentLocation"), None),
        location_created=next(_places(graph, node, "locationCreated"), None),
        mentions=tuple(_mentions(graph, things)),
        quotes=tuple(_quote(graph, quote) for quote in quote_nodes(graph, node)),
        events=tuple(_event(graph, event) for event in event_nodes(graph, node)),
        version=count_of(get(node, "version")),
        is_accessible_for_free=truth_of(get(node, "isAccessibleForFree")),
        copyright_notice=text_of(get(node, "copyrightNotice")),
        license=iri_of(get(node, "license")),
    )


def _article_id(node: Node) -> str | None:
    stated = text_of(node.get(own.ID))
    if stated:
        return stated
    name = id_of(node)
    if name:
        return name.removesuffix(ARTICLE_MARK)
    return iri_of(get(node, "url")) or iri_of(get(node, "mainEntityOfPage"))


def _page(graph: Graph, node: Node) -> str | None:
    url = iri_of(get(node, "url"))
    if url:
        return url
    page = iri_of([value for value in graph.values(node, "mainEntityOfPage") if not isinstance(value, bool)])
    return page if page and page.startswith("http") else None


def _own_id(node: Node) -> str | None:
    return text_of(node.get(own.ID)) or id_of(node)


def _thing_id(node: Node) -> str | None:
    stated = text_of(node.get(own.ID))
    name = id_of(node)
    return stated or (None if name and (GENERATED.search(name) or name.startswith("_:")) else name)


def _date(node: Node, name: str, exact: str) -> Any:
    return moment_of(node.get(exact)) or moment_of(get(node, name))


def _language(value: Any) -> str | None:
    for item in items_of(value):
        if isinstance(item, dict):
            return text_of(item.get("alternateName", item.get("name", item.get("@value"))))
        return text_of(item)
    return None


def _keywords(node: Node) -> tuple[str, ...]:
    """A list as it stands; one text as comma-separated labels, as schema.org has it."""
    value = get(node, "keywords")
    if isinstance(value, str):
        return tuple(dict.fromkeys(word.strip() for word in value.split(",") if word.strip()))
    return texts_of(value)


def _agents(graph: Graph, node: Node, *names: str) -> Iterator[Agent]:
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
        affiliation=next((_as_organization(body) for body in bodies if body), None),
        url=iri_of(get(node, "url")),
        same_as=_iris(node, "sameAs"),
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
        same_as=_iris(node, "sameAs"),
        alternate_names=texts_of(get(node, "alternateName")),
        logo=next(_images(graph, node, "logo"), None),
    )


def _as_organization(agent: Agent | None) -> Organization | None:
    """A publisher or affiliation that was given as a bare name."""
    if agent is None or isinstance(agent, Organization):
        return agent
    return Organization(name=agent.name, id=agent.id, url=agent.url, same_as=agent.same_as)


def _iris(node: Node, name: str) -> tuple[str, ...]:
    found = (iri_of(item) for item in items_of(get(node, name)))
    return tuple(iri for iri in found if iri)


def _country(graph: Graph, node: Node) -> str | None:
    for address in graph.objects(node, "address"):
        return text_of(get(address, "addressCountry"))
    return None


def _images(graph: Graph, node: Node, *names: str) -> Iterator[Image]:
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


def _places(graph: Graph, node: Node, *names: str) -> Iterator[Place]:
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
        same_as=_iris(node, "sameAs"),
        alternate_names=texts_of(get(node, "alternateName")),
    )


def _mentions(graph: Graph, values: list[Any]) -> Iterator[Agent | Place]:
    for value in values:
        types = set(types_of(value)) if isinstance(value, dict) else set()
        thing = _place(graph, value) if types & PLACES else agent_of(graph, value) if types & AGENTS else None
        if thing is not None:
            yield thing


def _sources(graph: Graph, node: Node, name: str) -> Iterator[Source]:
    for value in graph.values(node, name):
        if isinstance(value, str) and value:
            is_link = value.startswith(("http://", "https://"))
            yield Source(url=value) if is_link else Source(title=value)
        elif isinstance(value, dict):
            yield _source(graph, value)


def _source(graph: Graph, node: Node) -> Source:
    publisher = next(_agents(graph, node, "publisher"), None)
    return Source(
        name=publisher.name if publisher else None,
        url=iri_of(get(node, "url")) or (id_of(node) if is_reference(node) else None),
        title=text_of(get(node, "headline")) or text_of(get(node, "name")),
        date_published=_date(node, "datePublished", own.DATE_PUBLISHED),
        language=_language(get(node, "inLanguage")),
        text=text_of(get(node, "text")),
    )


def _span(node: Node) -> Span | None:
    start, end = count_of(node.get(own.SPAN_START)), count_of(node.get(own.SPAN_END))
    return Span(start, end) if start is not None and end is not None and 0 <= start <= end else None


def _quote(graph: Graph, node: Node) -> Quote:
    speakers = (
        agent for name in ("spokenByCharacter", "creator", "author") for agent in _agents(graph, node, name)
    )
    return Quote(
        text=text_of(get(node, "text")) or "",
        kind=_quote_kind(node),
        speaker=next(speakers, None),
        cue=text_of(node.get(own.CUE)),
        said_on=when_of(node.get(own.SAID_ON), get(node, "dateCreated")),
        language=_language(get(node, "inLanguage")),
        span=_span(node),
    )


def _quote_kind(node: Node) -> QuoteKind:
    stated = (_KIND.get(iri) for iri in _iris(node, "additionalType"))
    fallback = QuoteKind.DIRECT if "Quotation" in types_of(node) else QuoteKind.INDIRECT
    return next((kind for kind in stated if kind), fallback)


def _event(graph: Graph, node: Node) -> Event:
    start, end = get(node, "startDate"), get(node, "endDate")
    when = when_of(node.get(own.WHEN), start, end)
    place = next(_places(graph, node, "location"), None)
    participants = tuple(
        agent for name in ("attendee", "performer", "actor") for agent in _agents(graph, node, name)
    )
    return Event(
        uid=_uid(node) or event_uid(when, participants=participants, place=place),
        name=text_of(get(node, "name")) or "",
        when=when,
        place=place,
        participants=participants,
        kind=text_of(node.get(own.KIND)),
        status=_status(node),
        description=text_of(get(node, "description")),
        language=_language(get(node, "inLanguage")),
        duration=duration_of(get(node, "duration")),
        span=_span(node),
        sources=tuple(_event_sources(graph, node)),
        url=iri_of(get(node, "url")),
        keywords=_keywords(node),
        organizer=next(_agents(graph, node, "organizer"), None),
        previous_when=when_of(node.get(own.PREVIOUS_WHEN), get(node, "previousStartDate")),
        super_event=text_of(node.get(own.SUPER_EVENT)) or _super_event(graph, node),
        recurrence=_recurrence(node),
        recurrence_id=moment_of(node.get(own.RECURRENCE_ID)),
        sequence=count_of(node.get(own.SEQUENCE)),
        date_created=moment_of(node.get(own.DATE_CREATED)),
        date_modified=moment_of(node.get(own.DATE_MODIFIED)),
    )


def _uid(node: Node) -> str | None:
    name = id_of(node) or ""
    match = _UUID.fullmatch(name)
    if match:
        return match[1]
    return text_of(node.get(own.ID)) or text_of(get(node, "identifier")) or name or None


def _super_event(graph: Graph, node: Node) -> str | None:
    return next((_uid(item) for item in graph.objects(node, "superEvent")), None)


def _status(node: Node) -> EventStatus | None:
    stated = text_of(node.get(own.STATUS))
    if stated in _STATUSES:
        return _STATUSES[stated]
    name = own.STATUS_OF.get(local(unquote(iri_of(get(node, "eventStatus")) or "")))
    return EventStatus(name) if name else None


def _event_sources(graph: Graph, node: Node) -> Iterator[Source]:
    for item in items_of(get(node, "subjectOf")):
        if isinstance(item, dict) and is_reference(item):
            continue
        if isinstance(item, dict):
            yield _source(graph, item)
        elif isinstance(item, str) and item:
            yield Source(url=item)


def _recurrence(node: Node) -> Recurrence | None:
    dates = (when_of(text, None) for text in texts_of(node.get(own.RDATE)))
    exclusions = (moment_of(text) for text in texts_of(node.get(own.EXDATE)))
    found = Recurrence(
        rules=texts_of(node.get(own.RRULE)),
        dates=tuple(date for date in dates if date),
        exclusions=tuple(moment for moment in exclusions if moment),
    )
    return found if found != Recurrence() else None


_FIELDS: Mapping[str, tuple[str, ...]] = {
    "alternative_headline": ("alternativeHeadline",),
    "body": ("articleBody",),
    "language": ("inLanguage",),
    "date_created": ("dateCreated",),
    "date_published": ("datePublished",),
    "date_modified": ("dateModified",),
    "section": ("articleSection",),
    "authors": ("author",),
    "images": ("image",),
    "content_location": ("contentLocation",),
    "location_created": ("locationCreated",),
    "is_accessible_for_free": ("isAccessibleForFree",),
    "copyright_notice": ("copyrightNotice",),
    "speaker": ("spokenByCharacter", "creator", "author"),
    "said_on": ("dateCreated",),
    "when": ("endDate", "startDate"),
    "place": ("location",),
    "participants": ("attendee",),
    "status": ("eventStatus",),
    "previous_when": ("previousStartDate",),
    "super_event": ("superEvent",),
    "sources": ("isBasedOn", "subjectOf"),
    "id": ("@id",),
    "uid": ("@id",),
}


# The tree that was last asked about: findings on one document come one after the other.
_LAST: list[tuple[Tree, Graph, list[Node]]] = []


def _traced(tree: Tree) -> tuple[Graph, list[Node]]:
    for known, graph, articles in _LAST:
        if known is tree:
            return graph, articles
    graph = Graph.of(tree)
    articles = article_nodes(graph)
    _LAST[:] = [(tree, graph, articles)]
    return graph, articles


def origin_of(tree: Tree, path: Path) -> Path:
    """The path in the tree of a path from the feed: down to article, quote, event and their property."""
    graph, articles = _traced(tree)
    node, rest = _descend(graph, articles, path)
    if node is None:
        return ()
    return (*graph.path(node), *_property(node, rest))


def _descend(graph: Graph, articles: list[Node], path: Path) -> tuple[Node | None, Path]:
    if path[:1] == ("events",) and len(path) > 1:
        return feed_event_nodes(graph, articles)[int(path[1])], path[2:]
    if path[:1] != ("articles",) or len(path) < 2:
        return None, path
    article = articles[int(path[1])]
    inner = {"quotes": quote_nodes, "events": event_nodes}.get(str(path[2])) if len(path) > 3 else None
    return (inner(graph, article)[int(path[3])], path[4:]) if inner else (article, path[2:])


def _property(node: Node, rest: Path) -> Path:
    if not rest:
        return ()
    names = _FIELDS.get(str(rest[0]), (str(rest[0]),))
    name = next((name for name in names if name in node), None)
    if name is None:
        return ()
    index = rest[1:2] if isinstance(node[name], list) else ()
    return (name, *index)
