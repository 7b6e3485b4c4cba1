"""The model as a graph of schema.org nodes: one article a node, with its page, people, places, quotes, events.

What has an identity is a node of ``@graph`` and is referred to by ``@id``; what has none (addresses, images,
sources) lies in its node. Of two things that claim one identifier the first is the node, and the other is
written out where it is used.
"""

import re
from typing import Any
from urllib.parse import quote as percent

from attrs import define, field

from toolkit.formats.base import Tree
from toolkit.formats.jsonld.terms import EMBED_CONTEXT, FULL_CONTEXT
from toolkit.formats.jsonld.values import (
    Pairs,
    address_of,
    date_of,
    dates_of,
    exact_of,
    exact_when,
    fragment,
    handling_of,
    image_of,
    names_of,
    node_of,
    recurrence_of,
    ref,
    revision_of,
    span_of,
    status_of,
    stem_of,
    usage_of,
)
from toolkit.formats.schemaorg import terms as own
from toolkit.formats.schemaorg.graph import INCLUDED, Node
from toolkit.formats.schemaorg.things import ARTICLE_MARK, GENERATED
from toolkit.model import (
    Agent,
    Article,
    Event,
    Feed,
    Organization,
    Person,
    Place,
    Quote,
    QuoteKind,
    Source,
    When,
    latest_articles,
    quote_ids,
)

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_NO_NAME = "tag:dateline.invalid,2000:feed"
Thing = Agent | Place


def write(feed: Feed) -> Tree:
    """The whole feed, nothing left out."""
    return {"@context": FULL_CONTEXT, "@graph": _set_apart(_Writer(full=True).graph(feed))}


def _set_apart(nodes: list[Node]) -> list[Node]:
    """The nodes with the terms of our own in a block of their own (JSON-LD 1.1, 4.7).

    To a processor of JSON-LD it is all one; validators that know schema.org alone find nothing strange.
    """
    apart = []
    for node in nodes:
        ours = [key for key in node if key in own.TERMS] if "@id" in node else []
        if ours:
            apart.append({"@id": node["@id"], **{key: node.pop(key) for key in ours}})
    if apart:
        nodes[0][INCLUDED] = apart
    return nodes


def write_embed(feed: Feed) -> Tree:
    """The articles, for the script element of a page: no events, no terms but schema.org's.

    Of an article that the feed holds in several states the latest: a page shows one.
    """
    shown = Feed(articles=latest_articles(feed.articles))
    return {"@context": EMBED_CONTEXT, "@graph": _Writer(full=False).graph(shown)}


@define
class _Writer:
    """The nodes written so far, and what has which identifier.

    Things are known by their values, and by identity besides: a value is a long thing to compare.
    """

    full: bool
    nodes: list[Node] = field(factory=list)
    holders: dict[str, object] = field(factory=dict)
    names: dict[object, str] = field(factory=dict)
    met: dict[int, str] = field(factory=dict)
    titles: dict[int, str] = field(factory=dict)
    base: str = _NO_NAME

    def graph(self, feed: Feed) -> list[Node]:
        """The nodes of a feed: articles first, each with what belongs to it."""
        self._reserve(feed)
        listed = [ref for article in feed.articles for ref in self._article_nodes(article)]
        if self.full:
            self._feed_node(feed, listed)
        return self.nodes

    def _reserve(self, feed: Feed) -> None:
        """The articles' own identifiers, so that no person or place of the same name takes them.

        Nodes of one ``@id`` are one node (JSON-LD 1.1, 3.3): what else is called as an article before it, another
        state of it mostly, gets a number behind its name, and keeps its own identifier beside.
        """
        for article in feed.articles:
            stem = name = _article_name(article)
            number = 1
            while self.full and self.holders.get(name, article) is not article:
                number += 1
                name = f"{stem}-{number}"
            self.holders.setdefault(name, article)
            self.titles[id(article)] = name

    def _only_full(self, *pairs: tuple[str, Any]) -> Pairs:
        return pairs if self.full else ()

    def _feed_node(self, feed: Feed, listed: list[Node]) -> None:
        if feed == Feed(articles=feed.articles) and len(feed.articles) == 1:
            return
        self.base = feed.id or _NO_NAME
        free = feed.id is not None and self.holders.setdefault(feed.id, feed) is feed
        node: Node = {"@type": "DataFeed"}
        self.nodes.insert(0, node)
        node |= node_of(
            ("@id", feed.id if free else None),
            (own.ID, None if free else feed.id),
            ("name", feed.title),
            ("url", feed.url),
            ("description", feed.description),
            ("inLanguage", feed.language),
            ("dateModified", date_of(feed.date_modified)),
            (own.DATE_MODIFIED, exact_of(feed.date_modified)),
            ("dataFeedElement", [*listed, *(self._event(event, None) for event in feed.events)]),
        )

    def _article_nodes(self, article: Article) -> list[Node]:
        """The article's node, then its page and its quotes; agents, places and events come as they are met."""
        name = self.titles[id(article)]
        alone = name == _article_name(article)
        self.base = article.id if alone else name
        node: Node = {"@type": "NewsArticle", "@id": name}
        first = self.holders.get(name) is article
        if first:
            self.nodes.append(node)
        quotes = [
            self._quote(quote, key, name) for quote, key in zip(article.quotes, quote_ids(article), strict=True)
        ]
        events = [self._event(event, name if not index else None) for index, event in enumerate(article.events)]
        node |= node_of(
            *self._only_full((own.ID, article.id if _reads_otherwise(article, name) else None)),
            *self._about_article(article),
            ("mainEntityOfPage", self._page(article, name) if alone else None),
            *self._people_of(article),
            ("about", events[:1] if self.full else None),
            ("mentions", [*(events[1:] if self.full else ()), *map(self._thing, article.mentions)]),
            ("hasPart", quotes),
        )
        return [ref(name)] if first else [node]

    def _about_article(self, article: Article) -> Pairs:
        return (
            ("url", article.url),
            ("headline", article.headline),
            ("alternativeHeadline", article.alternative_headline),
            ("description", article.description),
            ("inLanguage", article.language),
            *self._dates_of(article),
            ("dateline", article.dateline),
            ("articleSection", article.section),
            ("genre", article.genre),
            ("keywords", list(article.keywords)),
            ("isAccessibleForFree", article.is_accessible_for_free),
            *self._only_full(("version", article.version)),
            ("expires", date_of(article.expires)),
            ("digitalSourceType", own.SOURCE_MEMBERS.get(article.digital_source_type or "")),
            ("creditText", article.credit),
            ("copyrightNotice", article.copyright_notice),
            ("usageInfo", usage_of(article.usage_terms)),
            ("license", article.license),
            *self._only_full(*handling_of(article)),
            ("wordCount", len(article.body.split()) or None),
            ("articleBody", article.body),
        )

    def _dates_of(self, article: Article) -> Pairs:
        return (
            ("dateCreated", date_of(article.date_created)),
            *self._only_full((own.DATE_CREATED, exact_of(article.date_created))),
            ("datePublished", date_of(article.date_published)),
            *self._only_full((own.DATE_PUBLISHED, exact_of(article.date_published))),
            ("dateModified", date_of(article.date_modified)),
            *self._only_full((own.DATE_MODIFIED, exact_of(article.date_modified))),
        )

    def _people_of(self, article: Article) -> Pairs:
        return (
            ("author", [self._thing(author) for author in article.authors]),
            ("contributor", [self._thing(one) for one in article.contributors]),
            ("publisher", self._thing(article.publisher, media=True) if article.publisher else None),
            ("copyrightHolder", self._thing(article.copyright_holder) if article.copyright_holder else None),
            ("image", [image_of(image) for image in article.images]),
            ("contentLocation", self._thing(article.content_location) if article.content_location else None),
            ("locationCreated", self._thing(article.location_created) if article.location_created else None),
            ("isBasedOn", [self._source(source) for source in article.sources]),
        )

    def _page(self, article: Article, name: str) -> Node | None:
        """The article's web page, whose main entity the article is."""
        url = article.url
        if url is None or not url.startswith(("http://", "https://")) or url in self.holders:
            return ref(url) if url and isinstance(self.holders.get(url), str) else None
        self.holders[url] = url
        self.nodes.append(
            {
                "@type": "WebPage",
                "@id": url,
                **node_of(
                    ("url", url),
                    ("inLanguage", article.language),
                    ("relatedLink", list(article.related_links)),
                    ("mainEntity", ref(name)),
                ),
            }
        )
        return ref(url)

    def _thing(self, thing: Thing, *, media: bool = False) -> Node:
        """A reference to an agent or place, whose node is added when it is met first."""
        known = self.met.get(id(thing)) or self.names.get(thing)
        if known is not None:
            self.met[id(thing)] = known
            return ref(known)
        name, free = self._name(thing)
        node: Node = {}
        if free:
            self.nodes.append(node)
        body = self._body(thing)
        if media and body["@type"] == "Organization":
            body["@type"] = "NewsMediaOrganization"
        node |= {"@type": body.pop("@type"), "@id": name, **body}
        return ref(name) if free else node

    def _body(self, thing: Thing) -> Node:
        if isinstance(thing, Person):
            return self._person(thing)
        return self._organization(thing) if isinstance(thing, Organization) else self._place(thing)

    def _name(self, thing: Thing) -> tuple[str, bool]:
        """The thing's identifier or one made for it, and whether it is its alone."""
        if thing.id and (self.full or not GENERATED.search(thing.id)):
            free = self.holders.setdefault(thing.id, thing) is thing
            if free:
                self.names[thing] = thing.id
            return thing.id, free
        stem = fragment(self.base, stem_of(type(thing).__name__.lower(), thing.name))
        name, number = stem, 1
        while name in self.holders:
            number += 1
            name = f"{stem}-{number}"
        self.holders[name] = thing
        self.names[thing] = name
        return name, True

    def _kept_id(self, thing: Thing) -> tuple[str, Any]:
        looks_made = thing.id and (GENERATED.search(thing.id) or thing.id.startswith("_:"))
        return (own.ID, thing.id if looks_made and self.full else None)

    def _person(self, person: Person) -> Node:
        return node_of(
            ("@type", "Person"),
            self._kept_id(person),
            ("name", person.name),
            ("jobTitle", person.job_title),
            ("affiliation", self._thing(person.affiliation) if person.affiliation else None),
            *names_of(person),
        )

    def _organization(self, body: Organization) -> Node:
        return node_of(
            ("@type", own.ORGANIZATION_TYPES.get(body.kind or "", "Organization")),
            self._kept_id(body),
            ("name", body.name),
            *self._only_full((own.KIND, body.kind)),
            ("address", address_of(None, body.country)),
            ("logo", image_of(body.logo)),
            *names_of(body),
        )

    def _place(self, place: Place) -> Node:
        geo = None
        if place.latitude is not None or place.longitude is not None:
            coordinates = node_of(("latitude", place.latitude), ("longitude", place.longitude))
            geo = {"@type": "GeoCoordinates", **coordinates}
        return node_of(
            ("@type", "Place"),
            self._kept_id(place),
            ("name", place.name),
            ("address", address_of(place.address, place.country)),
            ("geo", geo),
            *self._only_full((own.TIMEZONE, place.timezone)),
            *names_of(place),
        )

    def _source(self, source: Source) -> Node:
        publisher = {"@type": "Organization", "name": source.name} if source.name else None
        return {
            "@type": "CreativeWork",
            **node_of(
                ("headline", source.title),
                ("url", source.url),
                ("datePublished", date_of(source.date_published)),
                *self._only_full((own.DATE_PUBLISHED, exact_of(source.date_published))),
                ("inLanguage", source.language),
                ("text", source.text),
                ("publisher", publisher),
            ),
        }

    def _quote(self, quote: Quote, key: str, article: str) -> Node:
        """A quote's node: Quotation where the words are the speaker's own, Statement where they are retold.

        ``creator`` is who uttered the words; ``spokenByCharacter``, which only a Quotation has, is who they
        are ascribed to: here the same.
        """
        direct = quote.kind is QuoteKind.DIRECT
        speaker = self._thing(quote.speaker) if quote.speaker else None
        name = fragment(self.base, key.rpartition("#")[2])
        node = {
            "@type": "Quotation" if direct else "Statement",
            "@id": name,
            **node_of(
                ("additionalType", own.QUOTE_KINDS[quote.kind]),
                ("text", quote.text),
                ("inLanguage", quote.language),
                ("creator", speaker),
                ("spokenByCharacter", speaker if direct else None),
                *self._said_on(quote.said_on),
                *self._only_full((own.CUE, quote.cue), *span_of(quote.span)),
                ("isPartOf", ref(article)),
            ),
        }
        if self.holders.setdefault(name, quote) is not quote:
            return node
        self.nodes.append(node)
        return ref(name)

    def _said_on(self, when: When | None) -> Pairs:
        exact = when and (str(when) if when.end else exact_when(when))
        return (
            ("dateCreated", date_of(when.first) if when else None),
            *self._only_full((own.SAID_ON, exact)),
        )

    def _event(self, event: Event, article: str | None) -> Node:
        if not self.full:
            return {}
        name = _event_name(event, self.base)
        holder = self.holders.setdefault(name, event)
        free = holder is event or holder == event
        met = free and name in self.names
        if met:
            return ref(name)
        node: Node = {"@type": "Event", "@id": name}
        if free:
            self.names[name] = name
            self.nodes.append(node)
        node |= self._about_event(event, name, article)
        return ref(name) if free else node

    def _about_event(self, event: Event, name: str, article: str | None) -> Node:
        return node_of(
            (own.ID, None if name == f"urn:uuid:{event.uid}" else event.uid),
            ("name", event.name),
            (own.KIND, event.kind),
            *dates_of(event),
            ("location", self._thing(event.place) if event.place else None),
            *status_of(event),
            ("description", event.description),
            ("inLanguage", event.language),
            ("url", event.url),
            ("keywords", list(event.keywords)),
            ("organizer", self._thing(event.organizer) if event.organizer else None),
            ("attendee", [self._thing(agent) for agent in event.participants]),
            (own.SUPER_EVENT, event.super_event),
            *recurrence_of(event.recurrence),
            *revision_of(event),
            *span_of(event.span),
            ("subjectOf", [*([ref(article)] if article else []), *map(self._source, event.sources)]),
        )


def _article_name(article: Article) -> str:
    """The article's ``@id``: its page with a mark, for page and article are two things."""
    is_page = article.id.startswith(("http://", "https://")) and "#" not in article.id
    return article.id + ARTICLE_MARK if is_page else article.id


def _reads_otherwise(article: Article, name: str) -> bool:
    return name.removesuffix(ARTICLE_MARK) != article.id


def _event_name(event: Event, base: str) -> str:
    if _UUID.fullmatch(event.uid) and event.recurrence_id is None:
        return f"urn:uuid:{event.uid}"
    part = f"-{event.recurrence_id.text}" if event.recurrence_id else ""
    return fragment(base, f"event-{percent(event.uid + part, safe='-')}")
