"""Model to tree: an article as a newsItem, events as a knowledgeItem, a feed as a newsMessage. Pure."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import define, field, frozen

from toolkit.formats.base import Tree
from toolkit.formats.newsmlg2.body import Mark, nitf, read_markup, xhtml
from toolkit.formats.newsmlg2.dates import (
    EDTF,
    comparable,
    date_time,
    dated,
    from_xsd,
    instant,
    is_before,
    lexical,
)
from toolkit.formats.newsmlg2.events import event_concept, event_iri
from toolkit.formats.newsmlg2.language_tags import is_language_tag
from toolkit.formats.newsmlg2.parties import (
    Thing,
    describe,
    identity,
    info_source,
    party,
    picture,
    read_id,
    type_of,
)
from toolkit.formats.newsmlg2.terms import (
    CATALOG,
    EVENT,
    FEED_IDS,
    ITEM_IDS,
    NITF,
    OWN_NAMESPACE,
    OWN_PREFIX,
    OWN_SCHEMES,
    QUOTE_KINDS,
    STANDARD_VERSION,
    XHTML,
)
from toolkit.formats.newsmlg2.values import (
    View,
    clean,
    escaped,
    extra,
    iri,
    is_iri,
    item_guid,
    language,
    line,
    text,
    without_empty,
)
from toolkit.model import Article, Event, Feed, Moment, Quote, QuoteKind, Span

_NO_DATE = "1970-01-01T00:00:00Z"
"""versionCreated must be there; the mark beside it says that no date is known."""


def write(feed: Feed) -> Tree:
    """The feed as the smallest document that holds it: newsItem, knowledgeItem or newsMessage."""
    if len(feed.articles) == 1 and feed == Feed(articles=feed.articles):
        return _root("newsItem", news_item(feed.articles[0]))
    if not feed.articles:
        return _root("knowledgeItem", knowledge_item(feed))
    return _root("newsMessage", {"header": [header(feed)], "itemSet": [_item_set(feed)]})


def _root(name: str, view: View) -> Tree:
    return {name: {f"@xmlns:{OWN_PREFIX}": OWN_NAMESPACE, **view}}


def _item_set(feed: Feed) -> View:
    items: View = {}
    if feed.events:
        items["knowledgeItem"] = [knowledge_item(Feed(events=feed.events))]
    items["newsItem"] = [news_item(one, f"i{number}-") for number, one in enumerate(feed.articles, start=1)]
    return items


def header(feed: Feed) -> View:
    """The header of a newsMessage."""
    latest = max((_version_created(article)["$"] for article in feed.articles), default=_NO_DATE)
    sent = dated(feed.date_modified, date_time(feed.date_modified)) if feed.date_modified else _undated(latest)
    return without_empty(
        {
            "sent": [sent],
            "catalogRef": [{"@href": CATALOG}],
            "catalog": [_catalog()],
            "transmitId": [] if feed.id is None else [text(feed.id)],
            "headerExtProperty": [
                *_property("title", feed.title),
                *_property("page", feed.url),
                *_property("description", feed.description),
                *_property("language", feed.language),
            ],
        }
    )


def _undated(form: str) -> View:
    return {"$": form, EDTF: ""}


def _catalog() -> View:
    return {"scheme": [{"@alias": alias, "@uri": uri} for alias, uri in OWN_SCHEMES.items()]}


def _property(name: str, value: str | None) -> list[View]:
    """A fact without an element of its own: an extension property of our scheme."""
    if value is None:
        return []
    shown = clean(value)
    exact = {} if shown == value else {f"@{{{OWN_NAMESPACE}}}exact": escaped(value)}
    return [{"@rel": f"dlrel:{name}", "@value": shown, **exact}]


def _envelope(guid: str, version: int | None, tag: str | None) -> View:
    """The attributes and the catalogs of any item."""
    numbered = version is not None and version > 0
    return {
        "@guid": guid,
        **({"@version": str(version)} if numbered else extra("version", _or_none(version))),
        "@standard": "NewsML-G2",
        "@standardversion": STANDARD_VERSION,
        "@conformance": "power",
        **language(tag),
        "catalogRef": [{"@href": CATALOG}],
        "catalog": [_catalog()],
    }


def _or_none(value: object) -> str | None:
    return None if value is None else str(value)


# Events on their own.


def knowledge_item(feed: Feed) -> View:
    """The feed's own events as concepts of one knowledgeItem."""
    modified = feed.date_modified or _latest(feed.events)
    created = dated(modified, date_time(modified)) if modified else _undated(_NO_DATE)
    if feed.date_modified is None:
        created[EDTF] = ""
    return without_empty(
        {
            **_envelope(FEED_IDS if feed.id is None else item_guid(feed.id, f"{FEED_IDS}:"), None, feed.language),
            "itemMeta": [
                without_empty(
                    {
                        "itemClass": [{"@qcode": "cinat:concept"}],
                        "provider": [_nobody()],
                        "versionCreated": [created],
                        "pubStatus": [{"@qcode": "stat:usable"}],
                        "title": [] if feed.title is None else [text(feed.title)],
                        "altRep": _alternative(feed.url),
                    }
                )
            ],
            "contentMeta": _only({"description": [] if feed.description is None else [text(feed.description)]}),
            "conceptSet": [without_empty({"concept": [concept(event) for event in feed.events]})],
        }
    )


def _latest(events: Iterable[Event]) -> Moment | None:
    found = [event.date_modified for event in events if event.date_modified]
    return max(found, key=lambda moment: (instant(moment), moment.text), default=None)


def _nobody() -> View:
    return {"@literal": "unknown", **extra("unknown", "true")}


def _only(view: View) -> list[View]:
    """A list of the view, or of nothing where there is nothing in it."""
    view = without_empty(view)
    return [view] if view else []


def _alternative(address: str | None) -> list[View]:
    if address is None:
        return []
    return [{"$": address}] if is_iri(address) else [extra("href", address)]


def concept(event: Event) -> View:
    """An event as a concept with an identifier."""
    return {
        **_spare_span(event.span, "", []),
        "conceptId": [{"@uri": event_iri(event)}],
        **event_concept(event),
    }


# An article.


@define
class _Concepts:
    """The persons, bodies and places that an item asserts, each once, and the key that refers to each."""

    keys: dict[Thing, View] = field(factory=dict)

    def refer(self, thing: Thing) -> View:
        """The attributes that refer to a concept; the first with an IRI has it, any other a literal."""
        if thing not in self.keys:
            wanted = identity(thing.name, thing.id)
            key = {name: value for name, value in wanted.items() if name in ("@uri", "@literal")}
            if key in self.keys.values():
                key = {"@literal": f"concept {len(self.keys) + 1}"}
            while key in self.keys.values():
                key = {"@literal": key["@literal"] + "'"}
            self.keys[thing] = key
        return self.keys[thing]

    def asserts(self) -> list[View]:
        return [_assertion(thing, key) for thing, key in self.keys.items()]


def _assertion(thing: Thing, key: View) -> View:
    differs = {} if read_id(key) == thing.id else extra("id", thing.id or "")
    return {**key, **differs, "type": [{"@qcode": type_of(thing)}], **describe(thing)}


@frozen
class _Item:
    """What the parts of one item share: the article, the prefix of identifiers, and what was marked.

    Attributes:
        article: the article.
        prefix: of the identifiers.
        concepts: what is asserted.
        ids: of each mark, the identifiers of its pieces.
    """

    article: Article
    prefix: str
    concepts: _Concepts
    ids: dict[str, list[str]]

    def pieces(self, kind: str, number: int) -> list[str]:
        """The identifiers of the pieces of a quote or an event; none where it is not marked."""
        return self.ids.get(f"{self.prefix}{kind}{number}", [])


def write_article(article: Article, *, as_nitf: bool = False) -> Tree:
    """An article as a newsItem, its body as XHTML or as NITF 3.6."""
    return _root("newsItem", news_item(article, as_nitf=as_nitf))


def write_event(event: Event) -> Tree:
    """An event as a conceptItem of its own, for other items to link to."""
    created, modified = event.date_created, event.date_modified
    version = modified or created
    in_order = created and version and comparable(created, version) and not is_before(version, created)
    meta = {
        "itemClass": [{"@qcode": "cinat:concept"}],
        "provider": [_nobody()],
        "versionCreated": [{"$": date_time(version)} if version else _undated(_NO_DATE)],
        "firstCreated": [{"$": date_time(created)}] if created and in_order else [],
        "pubStatus": [{"@qcode": "stat:usable"}],
    }
    revision = None if event.sequence is None else event.sequence + 1
    view = {
        **_envelope(event_iri(event), revision, event.language),
        "itemMeta": [without_empty(meta)],
        "concept": [concept(event)],
    }
    return _root("conceptItem", view)


def news_item(article: Article, prefix: str = "", *, as_nitf: bool = False) -> View:
    """An article as a newsItem; `prefix` keeps its identifiers apart from those of other items."""
    concepts = _Concepts()
    marks = _marks(article, prefix, as_nitf=as_nitf)
    content, ids = _content_as_nitf(article, marks) if as_nitf else _content(article, marks)
    item = _Item(article, prefix, concepts, ids)
    meta = _content_meta(article, concepts)
    parts = [_part_meta(item, quote, number) for number, quote in enumerate(article.quotes, 1)]
    events = [_asserted_event(item, event, number) for number, event in enumerate(article.events, 1)]
    return without_empty(
        {
            **_envelope(item_guid(article.id, ITEM_IDS), article.version, article.language),
            "rightsInfo": _rights(article),
            "itemMeta": [_item_meta(article)],
            "contentMeta": [meta],
            "partMeta": parts,
            "assert": [*concepts.asserts(), *events],
            "inlineRef": [*_speaker_refs(item), *_event_refs(item)],
            "contentSet": content,
        }
    )


def _rights(article: Article) -> list[View]:
    return _only(
        {
            "copyrightNotice": [] if article.copyright_notice is None else [text(article.copyright_notice)],
            "link": [] if article.license is None else [{"@rel": "dlrel:license", **iri("href", article.license)}],
        }
    )


def _version_created(article: Article) -> View:
    """The latest of the article's dates: nothing in an item is later than its version."""
    stated = [date for date in (article.date_modified, article.date_published, article.date_created) if date]
    if not stated:
        return _undated(_NO_DATE)
    latest = max(stated, key=lambda moment: (instant(moment), moment.text))
    form = date_time(latest)
    # What the date says exactly stands where it belongs; here it only says when the version is from.
    return {"$": form}


def _item_meta(article: Article) -> View:
    return without_empty(
        {
            **extra("published", article.date_published.text if article.date_published else None),
            "itemClass": [{"@qcode": "ninat:text"}],
            "provider": [party(article.publisher) if article.publisher else _nobody()],
            "versionCreated": [_version_created(article)],
            "firstCreated": _first_created(article.date_published),
            "pubStatus": [{"@qcode": "stat:usable"}],
            "generator": [{"$": "Dateline"}],
            "altRep": _alternative(article.url),
        }
    )


def _first_created(published: Moment | None) -> list[View]:
    return [{"$": date_time(published)}] if published else []


def _content_meta(article: Article, concepts: _Concepts) -> View:
    created, modified = article.date_created, article.date_modified
    in_order = not (created and modified and is_before(modified, created))
    return without_empty(
        {
            **({} if in_order else extra("modified", modified.text if modified else None)),
            "icon": [picture(image) for image in article.images],
            "contentCreated": [dated(created, lexical(created))] if created else [],
            "contentModified": [dated(modified, lexical(modified))] if modified and in_order else [],
            "located": [party(article.location_created)] if article.location_created else [],
            "infoSource": [info_source(source) for source in article.sources],
            "creator": [_reference(author, concepts) for author in article.authors],
            "language": _language(article.language),
            "genre": [] if article.genre is None else [_genre(article.genre)],
            "keyword": [line(word) for word in article.keywords],
            "subject": _subjects(article, concepts),
            "headline": _headlines(article),
            "dateline": [] if article.dateline is None else [text(article.dateline)],
            "description": [] if article.description is None else [text(article.description)],
            "contentMetaExtProperty": [
                *_property("section", article.section),
                *_property("accessibleForFree", _truth(article.is_accessible_for_free)),
            ],
        }
    )


def _truth(value: bool | None) -> str | None:
    return None if value is None else str(value).lower()


def _language(tag: str | None) -> list[View]:
    return [{"@tag": tag}] if tag is not None and is_language_tag(tag) else []


def _genre(name: str) -> View:
    return {**identity(name, None), "name": [line(name)]}


def _headlines(article: Article) -> list[View]:
    other = article.alternative_headline
    return [text(article.headline), *([] if other is None else [text(other, role="dlrole:alternative")])]


def _subjects(article: Article, concepts: _Concepts) -> list[View]:
    place = article.content_location
    return [
        *([] if place is None else [_subject(place, concepts, "dlrel:contentLocation")]),
        *(_subject(thing, concepts, "dlrel:mention") for thing in article.mentions),
        *({"@type": EVENT, "@uri": uri} for uri in dict.fromkeys(map(event_iri, article.events))),
    ]


def _subject(thing: Thing, concepts: _Concepts, why: str) -> View:
    return {"@type": type_of(thing), **concepts.refer(thing), "@why": why, "name": [line(thing.name)]}


# Quotes and events, and where they stand.


def _marks(article: Article, prefix: str, *, as_nitf: bool) -> list[Mark]:
    quotes = [
        Mark(f"{prefix}q{number}", "q" if quote.kind is QuoteKind.DIRECT else "span", f"quote {quote.kind}", span)
        for number, quote in enumerate(article.quotes, 1)
        if (span := quote.span)
    ]
    events = [
        Mark(f"{prefix}e{number}", "event" if as_nitf else "span", "event", span)
        for number, event in enumerate(article.events, 1)
        if (span := event.span)
    ]
    return quotes + events


def _content(article: Article, marks: list[Mark]) -> tuple[list[View], dict[str, list[str]]]:
    """The body as XHTML; nothing where there is no body."""
    if not article.body:
        return [], {}
    tag = article.language if article.language and is_language_tag(article.language) else None
    markup, ids = xhtml(article.body, article.headline, tag, marks)
    inline: View = {
        "@contenttype": XHTML,
        "@wordcount": str(len(article.body.split())),
        "@charcount": str(len(article.body)),
        "$other": [markup],
    }
    if clean(article.body) != article.body:
        inline[f"@{{{OWN_NAMESPACE}}}exact"] = escaped(article.body)
    return [{"inlineXML": [inline]}], ids


def _content_as_nitf(article: Article, marks: list[Mark]) -> tuple[list[View], dict[str, list[str]]]:
    """The body as NITF; where NITF does not keep it exactly, without marks and with the exact text beside."""
    if not article.body:
        return [], {}
    markup, ids = nitf(article.body, article.headline, marks)
    inline: View = {"@contenttype": NITF, "@wordcount": str(len(article.body.split()))}
    if read_markup(markup).text != article.body:
        markup, ids = nitf(article.body, article.headline, [])
        inline[f"@{{{OWN_NAMESPACE}}}exact"] = escaped(article.body)
    return [{"inlineXML": [inline | {"$other": [markup]}]}], ids


def _spare_span(span: Span | None, body: str, pieces: list[str]) -> View:
    """The span in figures, where the marks in the body do not say the same."""
    if span is None:
        return {}
    marked = pieces and span.start < span.end <= len(body) and not _edge_between(body, span)
    return {} if marked else extra("span", f"{span.start} {span.end}")


def _edge_between(body: str, span: Span) -> bool:
    """Whether a span begins or ends in the empty line between paragraphs, which no mark can."""
    starts, at = [], 0
    for paragraph in body.split("\n\n"):
        starts.append((at, at + len(paragraph)))
        at += len(paragraph) + 2
    begins = any(start <= span.start < end for start, end in starts)
    ends = any(start < span.end <= end for start, end in starts)
    return not (begins and ends)


def _part_meta(item: _Item, quote: Quote, number: int) -> View:
    """A quote: its kind, date, speaker, language and words."""
    pieces = item.pieces("q", number)
    speaker = [_reference(quote.speaker, item.concepts)] if quote.speaker else []
    own_words = quote.kind is QuoteKind.DIRECT
    said = quote.said_on
    return without_empty(
        {
            "@partid": f"{item.prefix}pq{number}",
            "@seq": str(number),
            **({"@contentrefs": " ".join(pieces)} if pieces else {}),
            **_spare_span(quote.span, item.article.body, pieces),
            "role": [{"@qcode": QUOTE_KINDS[quote.kind]}],
            "contentCreated": [_said_on(said)] if said else [],
            "creator" if own_words else "infoSource": speaker,
            "language": _language(quote.language),
            **({} if quote.language is None or is_language_tag(quote.language) else language(quote.language)),
            "description": [text(quote.text, role="dlrole:quote")],
            "partMetaExtProperty": _property("cue", quote.cue),
        }
    )


def _said_on(when: Any) -> View:
    form = lexical(when.first)
    moment = from_xsd(form)
    plain = moment is not None and str(when) == moment.text
    return {"$": form} if plain else {"$": form, EDTF: str(when)}


def _reference(thing: Thing, concepts: _Concepts) -> View:
    """A name for people, and the key of what the item asserts."""
    return {"@type": type_of(thing), **concepts.refer(thing), "name": [line(thing.name)]}


def _asserted_event(item: _Item, event: Event, number: int) -> View:
    uids = Counter(one.uid for one in item.article.events)
    pieces = item.pieces("e", number) if uids[event.uid] == 1 else []
    return {
        "@uri": event_iri(event),
        **_spare_span(event.span, item.article.body, pieces),
        **event_concept(event),
    }


def _speaker_refs(item: _Item) -> Iterator[View]:
    """For each speaker, the identifiers of what he or she said."""
    said: dict[Thing, list[str]] = {}
    for number, quote in enumerate(item.article.quotes, 1):
        if quote.speaker and (pieces := item.pieces("q", number)):
            said.setdefault(quote.speaker, []).extend(pieces)
    for speaker, pieces in said.items():
        yield {"@idrefs": " ".join(pieces), **item.concepts.refer(speaker), "@type": type_of(speaker)}


def _event_refs(item: _Item) -> Iterator[View]:
    for number, event in enumerate(item.article.events, 1):
        if pieces := item.pieces("e", number):
            yield {"@idrefs": " ".join(pieces), "@uri": event_iri(event), "@type": EVENT}


__all__ = ["concept", "header", "knowledge_item", "news_item", "write", "write_article", "write_event"]
