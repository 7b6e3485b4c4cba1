"""schema.org nodes to the model: any article markup, flat or nested, ours or a stranger's."""

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree
from toolkit.formats.schemaorg import terms as own
from toolkit.formats.schemaorg.graph import (
    INCLUDED,
    Graph,
    Node,
    get,
    graph_of,
    id_of,
    is_reference,
    items_of,
    local,
    types_of,
)
from toolkit.formats.schemaorg.things import (
    ARTICLE_MARK,
    agents_of,
    as_organization,
    date_of,
    images_of,
    iris_of,
    keywords_of,
    language_of,
    mentions_of,
    own_id,
    places_of,
    source_of,
    sources_of,
)
from toolkit.formats.schemaorg.types import ARTICLES, EVENTS, FEEDS, QUOTES
from toolkit.formats.schemaorg.values import (
    count_of,
    duration_of,
    iri_of,
    moment_of,
    text_of,
    texts_of,
    truth_of,
    when_of,
)
from toolkit.model import (
    Article,
    ArticleStatus,
    Embargo,
    Event,
    EventStatus,
    Feed,
    Identifier,
    Organization,
    Quote,
    QuoteKind,
    Recurrence,
    Source,
    Span,
    article_id,
    event_uid,
)

_UUID = re.compile(r"urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
_STATUSES: Mapping[str | None, EventStatus] = {status.value: status for status in EventStatus}
_KIND = {iri: QuoteKind(name) for name, iri in own.QUOTE_KINDS.items()}


def read_graph(tree: Tree) -> Feed:
    """The feed that a JSON-LD tree tells of; total: what cannot be understood is left out."""
    copied = _unshared(tree)
    graph = graph_of(copied)
    if copied is not tree:
        graph.fold()
    nodes = article_nodes(graph)
    whole = next(iter(graph.of_type(FEEDS)), {})
    return Feed(
        title=text_of(get(whole, "name")),
        id=own_id(whole),
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
    key = ("articles", id(graph))
    if key not in graph.parts:
        graph.parts[key] = _article_nodes(graph)
    return graph.parts[key]


def _article_nodes(graph: Graph) -> list[Node]:
    found: dict[object, Node] = {}
    paths = set[Path]()
    for node in graph.of_type(ARTICLES):
        path = graph.path(node)
        inner = any(path[:length] in paths for length in range(len(path)))
        if _is_outer(graph, node) or not (inner or id(node) in graph.among("cited", _cited)):
            paths.add(path)
            found.setdefault(_key(node), graph.resolve(node))
    return list(found.values())


def _cited(graph: Graph) -> Iterator[object]:
    """What stands written out in a property that leads to something else than a part."""
    for name in ("isBasedOn", "citation", "subjectOf", "isPartOf", "recordedIn"):
        for _, node in graph.nodes:
            yield from (id(item) for item in graph.objects(node, name) if not is_reference(item))


def _is_outer(graph: Graph, node: Node) -> bool:
    path = graph.path(node)
    return all(isinstance(step, int) or step == "@graph" for step in path)


def event_nodes(graph: Graph, article: Node) -> list[Node]:
    """The events that an article tells of, in its order."""
    key = ("events", id(article))
    if key not in graph.parts:
        graph.parts[key] = [
            node
            for name in ("about", "mentions", "mainEntity", "subjectOf")
            for node in graph.objects(article, name)
            if not EVENTS.isdisjoint(types_of(node))
        ]
    return graph.parts[key]


def feed_event_nodes(graph: Graph, articles: list[Node]) -> list[Node]:
    """The events that no article tells of, and that are no part or cause of something else."""
    told = {_key(node) for article in articles for node in event_nodes(graph, article)}
    listed = [
        node
        for feed in graph.of_type(FEEDS)
        for node in graph.objects(feed, "dataFeedElement", "hasPart")
        if not EVENTS.isdisjoint(types_of(node))
    ]
    loose = [
        node
        for node in graph.of_type(EVENTS)
        if _key(node) not in told and (_is_outer(graph, node) or _key(node) not in graph.among("nested", _nested))
    ]
    return list({_key(node): node for node in (*listed, *loose)}.values())


def _nested(graph: Graph) -> Iterator[object]:
    """The events that are a part or cause of something else."""
    for _, outer in graph.nodes:
        for name in ("superEvent", "subEvent", "recordedAt"):
            yield from (_key(node) for node in graph.objects(outer, name))


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
    published = date_of(node, "datePublished", own.DATE_PUBLISHED)
    return Article(
        id=_article_id(node) or article_id(headline, date=published),
        headline=headline,
        url=_page(graph, node),
        body=text_of(get(node, "articleBody")) or "",
        language=language_of(get(node, "inLanguage")),
        date_created=date_of(node, "dateCreated", own.DATE_CREATED),
        date_published=published,
        date_modified=date_of(node, "dateModified", own.DATE_MODIFIED),
        keywords=keywords_of(node),
        version=count_of(get(node, "version")),
        quotes=tuple(_quote(graph, quote) for quote in quote_nodes(graph, node)),
        events=tuple(_event(graph, event) for event in event_nodes(graph, node)),
        **_texts(node),
        **_people_and_places(graph, node),
        **_rights(graph, node),
        **_handling(graph, node),
    )


_TEXTS: Mapping[str, str] = {
    "alternative_headline": "alternativeHeadline",
    "description": "description",
    "dateline": "dateline",
    "section": "articleSection",
    "genre": "genre",
    "credit": "creditText",
    "copyright_notice": "copyrightNotice",
}
"""Texts of an article that are taken as they stand."""


def _texts(node: Node) -> dict[str, Any]:
    return {field: text_of(get(node, name)) for field, name in _TEXTS.items()}


def _people_and_places(graph: Graph, node: Node) -> dict[str, Any]:
    """Who made an article, of what, and what it speaks of."""
    publisher = next(agents_of(graph, node, "publisher"), None)
    return {
        "authors": tuple(agents_of(graph, node, "author", "creator")),
        "contributors": tuple(agents_of(graph, node, "contributor")),
        "publisher": publisher if isinstance(publisher, Organization) else as_organization(publisher),
        "sources": tuple(sources_of(graph, node, "isBasedOn")),
        "images": tuple(images_of(graph, node, "image")),
        "content_location": next(places_of(graph, node, "contentLocation"), None),
        "location_created": next(places_of(graph, node, "locationCreated"), None),
        "mentions": tuple(mentions_of(graph, graph.values(node, "mentions"))),
    }


def _rights(graph: Graph, node: Node) -> dict[str, Any]:
    return {
        "is_accessible_for_free": truth_of(get(node, "isAccessibleForFree")),
        "copyright_holder": next(agents_of(graph, node, "copyrightHolder"), None),
        "usage_terms": next(_usage_of(graph, node), None),
        "license": iri_of(get(node, "license")),
    }


def _usage_of(graph: Graph, node: Node) -> Iterator[str]:
    """What may be done with an article: the text of a work about that, or its name or address."""
    for value in graph.values(node, "usageInfo"):
        told = get(value, "text") if isinstance(value, dict) else None
        found = text_of(told) or text_of(value) or iri_of(value)
        if found:
            yield found


def _handling(graph: Graph, node: Node) -> dict[str, Any]:
    """What editors are told of an article."""
    return {
        "status": _article_status(node),
        "embargo": _embargo(node),
        "expires": date_of(node, "expires", own.EXPIRES),
        "urgency": count_of(node.get(own.URGENCY)),
        "slugline": text_of(node.get(own.SLUGLINE)),
        "editorial_note": text_of(node.get(own.EDITORIAL_NOTE)),
        "signals": texts_of(node.get(own.SIGNAL)),
        "services": texts_of(node.get(own.SERVICE)),
        "identifiers": tuple(_identifiers(graph, node)),
        "digital_source_type": _source_type(node),
        "related_links": texts_of(node.get(own.RELATED_LINK)) or tuple(_links_of_page(graph, node)),
    }


def _links_of_page(graph: Graph, node: Node) -> Iterator[str]:
    """The links of the page of an article; those of a page whose main entity is another article are that one's."""
    for page in graph.objects(node, "mainEntityOfPage"):
        main = iris_of(page, "mainEntity")
        if not main or node.get("@id") in main:
            yield from iris_of(page, "relatedLink")


def _article_status(node: Node) -> ArticleStatus | None:
    stated = own.ARTICLE_STATUS_OF.get((text_of(get(node, "creativeWorkStatus")) or "").lower())
    return ArticleStatus(stated) if stated else None


def _embargo(node: Node) -> Embargo | None:
    stated = text_of(node.get(own.EMBARGO))
    return None if stated is None else Embargo(until=moment_of(stated))


def _identifiers(graph: Graph, node: Node) -> Iterator[Identifier]:
    """Texts and addresses as they stand; of a PropertyValue its value, and the property as its kind."""
    for value in graph.values(node, "identifier"):
        about = value if isinstance(value, dict) else {}
        stated = text_of(get(about, "value")) or text_of(value) or iri_of(value)
        if stated:
            yield Identifier(value=stated, kind=text_of(get(about, "propertyID")))


def _source_type(node: Node) -> str | None:
    exact, stated = text_of(node.get(own.SOURCE_TYPE)), iri_of(get(node, "digitalSourceType"))
    return exact if exact or stated is None else own.SOURCE_TYPE_OF.get(local(stated), stated)


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


def _span(node: Node) -> Span | None:
    start, end = count_of(node.get(own.SPAN_START)), count_of(node.get(own.SPAN_END))
    return Span(start, end) if start is not None and end is not None and 0 <= start <= end else None


def _quote(graph: Graph, node: Node) -> Quote:
    speakers = (
        agent for name in ("spokenByCharacter", "creator", "author") for agent in agents_of(graph, node, name)
    )
    return Quote(
        text=text_of(get(node, "text")) or "",
        kind=_quote_kind(node),
        speaker=next(speakers, None),
        cue=text_of(node.get(own.CUE)),
        said_on=when_of(node.get(own.SAID_ON), get(node, "dateCreated")),
        language=language_of(get(node, "inLanguage")),
        span=_span(node),
    )


def _quote_kind(node: Node) -> QuoteKind:
    stated = (_KIND.get(iri) for iri in iris_of(node, "additionalType"))
    fallback = QuoteKind.DIRECT if "Quotation" in types_of(node) else QuoteKind.INDIRECT
    return next((kind for kind in stated if kind), fallback)


def _event(graph: Graph, node: Node) -> Event:
    start, end = get(node, "startDate"), get(node, "endDate")
    when = when_of(node.get(own.WHEN), start, end)
    place = next(places_of(graph, node, "location"), None)
    participants = tuple(
        agent for name in ("attendee", "performer", "actor") for agent in agents_of(graph, node, name)
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
        language=language_of(get(node, "inLanguage")),
        duration=duration_of(get(node, "duration")),
        span=_span(node),
        sources=tuple(_event_sources(graph, node)),
        url=iri_of(get(node, "url")),
        keywords=keywords_of(node),
        organizer=next(agents_of(graph, node, "organizer"), None),
        previous_when=when_of(node.get(own.PREVIOUS_WHEN), get(node, "previousStartDate")),
        super_event=text_of(node.get(own.SUPER_EVENT)) or _super_event(graph, node),
        recurrence=_recurrence(node),
        recurrence_id=moment_of(node.get(own.RECURRENCE_ID)),
        sequence=count_of(node.get(own.SEQUENCE)),
        date_created=moment_of(node.get(own.DATE_CREATED)),
        date_modified=moment_of(node.get(own.DATE_MODIFIED)),
        embargo=_embargo(node),
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
            yield source_of(graph, item)
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
