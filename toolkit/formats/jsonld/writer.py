"""The model as a graph of schema.org nodes: one article a node, with its page, people, places, quotes, events.

What has an identity is a node of ``@graph`` and is referred to by ``@id``; what has none (addresses, images,
sources) lies in its node. Of two things that claim one identifier the first is the node, and the other is
written out where it is used.
"""

import re
from functools import lru_cache
from typing import Any
from urllib.parse import quote as percent

from attrs import define, field

from toolkit.formats.base import Tree
from toolkit.formats.jsonld.terms import EMBED_CONTEXT, FULL_CONTEXT
from toolkit.formats.schemaorg import terms as own
from toolkit.formats.schemaorg.graph import INCLUDED, Node
from toolkit.formats.schemaorg.things import ARTICLE_MARK, GENERATED
from toolkit.model import (
    Agent,
    Article,
    Embargo,
    Event,
    Feed,
    Identifier,
    Image,
    Moment,
    Organization,
    Person,
    Place,
    Quote,
    QuoteKind,
    Recurrence,
    Source,
    Span,
    When,
    duration_to_text,
    quote_ids,
    slug,
)

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_QUARTER = re.compile(r"(\d{4})-(3[3-6])")
_LENGTH_OF_QUARTER = len("2025-33")
_NUMBERS = (int, float)
_OURS = f"{own.PREFIX}:"
_OURS_LENGTH = len(_OURS)
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
        ours = [key for key in node if key[:_OURS_LENGTH] == _OURS] if "@id" in node else []
        if ours:
            apart.append({"@id": node["@id"], **{key: node.pop(key) for key in ours}})
    if apart:
        nodes[0][INCLUDED] = apart
    return nodes


def write_embed(feed: Feed) -> Tree:
    """The articles, for the script element of a page: no events, no terms but schema.org's."""
    return {"@context": EMBED_CONTEXT, "@graph": _Writer(full=False).graph(feed)}


def _node(*pairs: tuple[str, Any]) -> Node:
    """A node without its empty values."""
    return {
        key: value
        for key, value in pairs
        if value or (value is not None and (value is False or type(value) in _NUMBERS))
    }


def _ref(name: str) -> Node:
    return {"@id": name}


def fragment(base: str, name: str) -> str:
    """An IRI below another: its fragment, or an addition to the fragment that it has."""
    return f"{base}-{name}" if "#" in base else f"{base}#{name}"


@lru_cache(maxsize=4096)
def _stem(kind: str, name: str) -> str:
    """What the identifier of a thing ends with; the same persons and places come again and again."""
    return f"{kind}-{percent(slug(name), safe='-') or 'unnamed'}"


def _names(value: Agent | Place) -> tuple[tuple[str, Any], ...]:
    return (
        ("url", value.url),
        ("sameAs", list(value.same_as)),
        ("alternateName", list(value.alternate_names)),
    )


def _date(moment: Moment | None) -> str | None:
    """A moment in ISO 8601 proper, which has neither quarters nor names of zones."""
    if moment is None:
        return None
    text = moment.text
    if len(text) == _LENGTH_OF_QUARTER and (quarter := _QUARTER.fullmatch(text)):
        return quarter[1]
    return text.partition("[")[0] if text[-1] == "]" else text


def _exact(moment: Moment | None) -> str | None:
    """The moment's own text, where `_date` says less."""
    return moment.text if moment and _date(moment) != moment.text else None


def _exact_when(when: When | None) -> str | None:
    """The date's own text, where startDate and endDate say less."""
    if when is None:
        return None
    plain = not (when.open_end or when.approximate or _exact(when.start) or _exact(when.end))
    return None if plain else str(when)


def _handling(article: Article) -> tuple[tuple[str, Any], ...]:
    """What editors are told of an article; schema.org has words for little of it."""
    source = article.digital_source_type
    return (
        (own.EXPIRES, _exact(article.expires)),
        ("creativeWorkStatus", article.status.value if article.status else None),
        (own.EMBARGO, _embargo(article.embargo)),
        (own.URGENCY, article.urgency),
        (own.SLUGLINE, article.slugline),
        (own.EDITORIAL_NOTE, article.editorial_note),
        (own.SIGNAL, list(article.signals)),
        (own.SERVICE, list(article.services)),
        ("identifier", [_identifier(one) for one in article.identifiers]),
        (own.SOURCE_TYPE, None if source in own.SOURCE_MEMBERS else source),
        (own.RELATED_LINK, list(article.related_links)),
    )


def _identifier(identifier: Identifier) -> Node:
    return {
        "@type": "PropertyValue",
        **_node(("propertyID", identifier.kind), ("value", identifier.value)),
    }


def _usage(terms: str | None) -> Node | None:
    return {"@type": "CreativeWork", "text": terms} if terms else None


def _image(image: Image | None) -> Node | None:
    if image is None:
        return None
    return {
        "@type": "ImageObject",
        **_node(
            ("url", image.url),
            ("caption", image.caption),
            ("creditText", image.credit),
            ("width", image.width),
            ("height", image.height),
        ),
    }


def _address(line: str | None, country: str | None) -> Node | None:
    if not (line or country):
        return None
    return {"@type": "PostalAddress", **_node(("streetAddress", line), ("addressCountry", country))}


def _span(span: Span | None) -> tuple[tuple[str, Any], ...]:
    return ((own.SPAN_START, span.start), (own.SPAN_END, span.end)) if span else ()


@define
class _Writer:
    """The nodes written so far, and what has which identifier."""

    full: bool
    nodes: list[Node] = field(factory=list)
    holders: dict[str, object] = field(factory=dict)
    names: dict[object, str] = field(factory=dict)
    base: str = _NO_NAME

    def graph(self, feed: Feed) -> list[Node]:
        """The nodes of a feed: articles first, each with what belongs to it."""
        self._reserve(feed)
        listed = [ref for article in feed.articles for ref in self._article_nodes(article)]
        if self.full:
            self._feed_node(feed, listed)
        return self.nodes

    def _reserve(self, feed: Feed) -> None:
        """The articles' own identifiers, so that no person or place of the same name takes them."""
        for article in feed.articles:
            self.holders.setdefault(_article_name(article), article)

    def _only_full(self, *pairs: tuple[str, Any]) -> tuple[tuple[str, Any], ...]:
        return pairs if self.full else ()

    def _feed_node(self, feed: Feed, listed: list[Node]) -> None:
        if feed == Feed(articles=feed.articles) and len(feed.articles) == 1:
            return
        self.base = feed.id or _NO_NAME
        free = feed.id is not None and self.holders.setdefault(feed.id, feed) is feed
        node: Node = {"@type": "DataFeed"}
        self.nodes.insert(0, node)
        node |= _node(
            ("@id", feed.id if free else None),
            (own.ID, None if free else feed.id),
            ("name", feed.title),
            ("url", feed.url),
            ("description", feed.description),
            ("inLanguage", feed.language),
            ("dateModified", _date(feed.date_modified)),
            (own.DATE_MODIFIED, _exact(feed.date_modified)),
            ("dataFeedElement", [*listed, *(self._event(event, None) for event in feed.events)]),
        )

    def _article_nodes(self, article: Article) -> list[Node]:
        """The article's node, then its page and its quotes; agents, places and events come as they are met."""
        name = _article_name(article)
        self.base = article.id
        node: Node = {"@type": "NewsArticle", "@id": name}
        first = self.holders.get(name) is article
        if first:
            self.nodes.append(node)
        quotes = [
            self._quote(quote, key, name) for quote, key in zip(article.quotes, quote_ids(article), strict=True)
        ]
        events = [self._event(event, name if not index else None) for index, event in enumerate(article.events)]
        node |= _node(
            *self._only_full((own.ID, article.id if _reads_otherwise(article, name) else None)),
            *self._about_article(article),
            ("mainEntityOfPage", self._page(article, name)),
            *self._people_of(article),
            ("about", events[:1] if self.full else None),
            ("mentions", [*(events[1:] if self.full else ()), *map(self._thing, article.mentions)]),
            ("hasPart", quotes),
        )
        return [_ref(name)] if first else [node]

    def _about_article(self, article: Article) -> tuple[tuple[str, Any], ...]:
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
            ("expires", _date(article.expires)),
            ("digitalSourceType", own.SOURCE_MEMBERS.get(article.digital_source_type or "")),
            ("creditText", article.credit),
            ("copyrightNotice", article.copyright_notice),
            ("usageInfo", _usage(article.usage_terms)),
            ("license", article.license),
            *self._only_full(*_handling(article)),
            ("wordCount", len(article.body.split()) or None),
            ("articleBody", article.body),
        )

    def _dates_of(self, article: Article) -> tuple[tuple[str, Any], ...]:
        return (
            ("dateCreated", _date(article.date_created)),
            *self._only_full((own.DATE_CREATED, _exact(article.date_created))),
            ("datePublished", _date(article.date_published)),
            *self._only_full((own.DATE_PUBLISHED, _exact(article.date_published))),
            ("dateModified", _date(article.date_modified)),
            *self._only_full((own.DATE_MODIFIED, _exact(article.date_modified))),
        )

    def _people_of(self, article: Article) -> tuple[tuple[str, Any], ...]:
        return (
            ("author", [self._thing(author) for author in article.authors]),
            ("contributor", [self._thing(one) for one in article.contributors]),
            ("publisher", self._thing(article.publisher, media=True) if article.publisher else None),
            ("copyrightHolder", self._thing(article.copyright_holder) if article.copyright_holder else None),
            ("image", [_image(image) for image in article.images]),
            ("contentLocation", self._thing(article.content_location) if article.content_location else None),
            ("locationCreated", self._thing(article.location_created) if article.location_created else None),
            ("isBasedOn", [self._source(source) for source in article.sources]),
        )

    def _page(self, article: Article, name: str) -> Node | None:
        """The article's web page, whose main entity the article is."""
        url = article.url
        if url is None or not url.startswith(("http://", "https://")) or url in self.holders:
            return _ref(url) if url and isinstance(self.holders.get(url), str) else None
        self.holders[url] = url
        self.nodes.append(
            {
                "@type": "WebPage",
                "@id": url,
                **_node(
                    ("url", url),
                    ("inLanguage", article.language),
                    ("relatedLink", list(article.related_links)),
                    ("mainEntity", _ref(name)),
                ),
            }
        )
        return _ref(url)

    def _thing(self, thing: Thing, *, media: bool = False) -> Node:
        """A reference to an agent or place, whose node is added when it is met first."""
        if thing in self.names:
            return _ref(self.names[thing])
        name, free = self._name(thing)
        node: Node = {}
        if free:
            self.nodes.append(node)
        body = self._body(thing)
        if media and body["@type"] == "Organization":
            body["@type"] = "NewsMediaOrganization"
        node |= {"@type": body.pop("@type"), "@id": name, **body}
        return _ref(name) if free else node

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
        stem = fragment(self.base, _stem(type(thing).__name__.lower(), thing.name))
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
        return _node(
            ("@type", "Person"),
            self._kept_id(person),
            ("name", person.name),
            ("jobTitle", person.job_title),
            ("affiliation", self._thing(person.affiliation) if person.affiliation else None),
            *_names(person),
        )

    def _organization(self, body: Organization) -> Node:
        return _node(
            ("@type", own.ORGANIZATION_TYPES.get(body.kind or "", "Organization")),
            self._kept_id(body),
            ("name", body.name),
            *self._only_full((own.KIND, body.kind)),
            ("address", _address(None, body.country)),
            ("logo", _image(body.logo)),
            *_names(body),
        )

    def _place(self, place: Place) -> Node:
        geo = None
        if place.latitude is not None or place.longitude is not None:
            coordinates = _node(("latitude", place.latitude), ("longitude", place.longitude))
            geo = {"@type": "GeoCoordinates", **coordinates}
        return _node(
            ("@type", "Place"),
            self._kept_id(place),
            ("name", place.name),
            ("address", _address(place.address, place.country)),
            ("geo", geo),
            *self._only_full((own.TIMEZONE, place.timezone)),
            *_names(place),
        )

    def _source(self, source: Source) -> Node:
        publisher = {"@type": "Organization", "name": source.name} if source.name else None
        return {
            "@type": "CreativeWork",
            **_node(
                ("headline", source.title),
                ("url", source.url),
                ("datePublished", _date(source.date_published)),
                *self._only_full((own.DATE_PUBLISHED, _exact(source.date_published))),
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
            **_node(
                ("additionalType", own.QUOTE_KINDS[quote.kind]),
                ("text", quote.text),
                ("inLanguage", quote.language),
                ("creator", speaker),
                ("spokenByCharacter", speaker if direct else None),
                *self._said_on(quote.said_on),
                *self._only_full((own.CUE, quote.cue), *_span(quote.span)),
                ("isPartOf", _ref(article)),
            ),
        }
        if self.holders.setdefault(name, quote) is not quote:
            return node
        self.nodes.append(node)
        return _ref(name)

    def _said_on(self, when: When | None) -> tuple[tuple[str, Any], ...]:
        exact = when and (str(when) if when.end else _exact_when(when))
        return (
            ("dateCreated", _date(when.first) if when else None),
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
            return _ref(name)
        node: Node = {"@type": "Event", "@id": name}
        if free:
            self.names[name] = name
            self.nodes.append(node)
        node |= self._about_event(event, name, article)
        return _ref(name) if free else node

    def _about_event(self, event: Event, name: str, article: str | None) -> Node:
        return _node(
            (own.ID, None if name == f"urn:uuid:{event.uid}" else event.uid),
            ("name", event.name),
            (own.KIND, event.kind),
            *_dates_of_event(event),
            ("location", self._thing(event.place) if event.place else None),
            *_status(event),
            ("description", event.description),
            ("inLanguage", event.language),
            ("url", event.url),
            ("keywords", list(event.keywords)),
            ("organizer", self._thing(event.organizer) if event.organizer else None),
            ("attendee", [self._thing(agent) for agent in event.participants]),
            (own.SUPER_EVENT, event.super_event),
            *_recurrence(event.recurrence),
            *_revision(event),
            *_span(event.span),
            ("subjectOf", [*([_ref(article)] if article else []), *map(self._source, event.sources)]),
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


def _dates_of_event(event: Event) -> tuple[tuple[str, Any], ...]:
    when, previous = event.when, event.previous_when
    exact_previous = previous and (str(previous) if previous.end else _exact_when(previous))
    return (
        ("startDate", _date(when.start) if when else None),
        ("endDate", _date(when.end) if when else None),
        (own.WHEN, _exact_when(when)),
        ("duration", duration_to_text(event.duration) if event.duration is not None else None),
        ("previousStartDate", _date(previous.first) if previous else None),
        (own.PREVIOUS_WHEN, exact_previous),
    )


def _status(event: Event) -> tuple[tuple[str, Any], ...]:
    if event.status is None:
        return ()
    member = own.EVENT_STATUS.get(event.status)
    says_all = event.status.value in {"scheduled", "cancelled", "postponed"}
    return (("eventStatus", member), (own.STATUS, None if says_all else event.status.value))


def _embargo(embargo: Embargo | None) -> str | None:
    """Its end; EDTF's open end where there is none."""
    if embargo is None:
        return None
    return embargo.until.text if embargo.until else ".."


def _recurrence(recurrence: Recurrence | None) -> tuple[tuple[str, Any], ...]:
    if recurrence is None:
        return ()
    return (
        (own.RRULE, list(recurrence.rules)),
        (own.RDATE, [str(when) for when in recurrence.dates]),
        (own.EXDATE, [str(moment) for moment in recurrence.exclusions]),
    )


def _revision(event: Event) -> tuple[tuple[str, Any], ...]:
    return (
        (own.RECURRENCE_ID, event.recurrence_id and event.recurrence_id.text),
        (own.SEQUENCE, event.sequence),
        (own.DATE_CREATED, event.date_created and event.date_created.text),
        (own.DATE_MODIFIED, event.date_modified and event.date_modified.text),
        (own.EMBARGO, _embargo(event.embargo)),
    )
