"""Tree to model: what the items of a document tell. Total on trees that the schema accepts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve

from toolkit.formats.base import Tree
from toolkit.formats.newsmlg2.body import Body, markup_of, read_markup, read_plain
from toolkit.formats.newsmlg2.dates import EDTF, from_xsd, read_date
from toolkit.formats.newsmlg2.events import is_event, read_event
from toolkit.formats.newsmlg2.parties import (
    read_agent,
    read_organization,
    read_picture,
    read_place,
    read_source,
    read_thing,
)
from toolkit.formats.newsmlg2.terms import AREA, FEED_IDS, ITEM_IDS, PERSON, POINT, QUOTE_KINDS, own
from toolkit.formats.newsmlg2.values import (
    EXACT,
    View,
    attempt,
    concept_name,
    first,
    first_text,
    item_name,
    read_iri,
    read_language,
    read_own,
    read_text,
    unescaped,
)
from toolkit.model import (
    Agent,
    Article,
    Event,
    EventStatus,
    Feed,
    Moment,
    Place,
    Quote,
    QuoteKind,
    Source,
    Span,
    When,
)

_ARTICLES = ("newsItem", "packageItem")
_CONCEPTS = ("conceptItem", "knowledgeItem")


def read(tree: Tree) -> Feed:
    """All that a document holds: its articles, and the events that are concepts of their own."""
    name, view = next(iter(tree.items()))
    if name == "newsMessage":
        return _read_message(view)
    if name == "knowledgeItem":
        return _read_knowledge(view)
    articles = (read_article(view),) if name in _ARTICLES else ()
    return Feed(articles=articles, events=tuple(item_events(name, view)))


def _read_message(view: View) -> Feed:
    items: View = view["itemSet"][0]
    return evolve(
        read_header(view["header"][0]),
        articles=tuple(read_article(item) for name in _ARTICLES for item in items.get(name, [])),
        events=tuple(event for name, item in _items(items) for event in item_events(name, item)),
    )


def read_header(head: View) -> Feed:
    """The facts of a message about itself."""
    facts = properties(head, "headerExtProperty")
    return Feed(
        id=first_text(head, "transmitId"),
        title=facts.get("title"),
        url=facts.get("page"),
        description=facts.get("description"),
        language=facts.get("language"),
        date_modified=_unless_undated(first(head, "sent")),
    )


def _items(items: View) -> Iterator[tuple[str, View]]:
    for name, found in items.items():
        if not name.startswith(("@", "$")):
            yield from ((name, item) for item in found)


def _read_knowledge(view: View) -> Feed:
    meta: View = view["itemMeta"][0]
    guid = view["@guid"]
    content = first(view, "contentMeta") or {}
    return Feed(
        id=None if guid == FEED_IDS else item_name(guid, f"{FEED_IDS}:"),
        title=first_text(meta, "title"),
        url=_alternative(meta),
        language=read_language(view),
        description=first_text(content, "description"),
        date_modified=_unless_undated(first(meta, "versionCreated")),
        events=tuple(item_events("knowledgeItem", view)),
    )


def _unless_undated(view: View | None) -> Moment | None:
    return None if view is None or view.get(EDTF) == "" else read_date(view)


def properties(view: View, name: str) -> Mapping[str, str]:
    """The extension properties of our scheme."""
    return {
        one["@rel"].removeprefix("dlrel:"): unescaped(one[EXACT]) if EXACT in one else one.get("@value", "")
        for one in view.get(name, [])
        if one.get("@rel", "").startswith("dlrel:")
    }


# Events on their own.


def item_events(name: str, view: View) -> Iterator[Event]:
    """The events that a concept item, a knowledge item or a listing in a news item holds."""
    if name == "conceptItem":
        concepts = view.get("concept", [])
        yield from (_with_item_facts(_read_concept(one, view["@guid"]), view) for one in concepts if is_event(one))
    elif name == "knowledgeItem":
        for number, one in enumerate((first(view, "conceptSet") or {}).get("concept", []), 1):
            if is_event(one):
                yield _read_concept(one, f"{view['@guid']}#{number}")
    elif name == "newsItem":
        for number, one in enumerate(listed_events(view), 1):
            yield read_event(one, f"{view['@guid']}#{number}")
    elif name == "planningItem":
        yield from _coverages(view)


def listed_events(view: View) -> Iterator[View]:
    """Events that are the content of a news item: inlineXML/events."""
    for inline in (first(view, "contentSet") or {}).get("inlineXML", []):
        for events in inline.get("events", []):
            yield from events.get("event", [])


def _coverages(view: View) -> Iterator[Event]:
    """What a plan is to deliver, each at its time: an event of the kind coverage."""
    content = first(view, "contentMeta") or {}
    named: View = next(iter((*content.get("headline", []), *content.get("slugline", []))), {})
    for number, coverage in enumerate((first(view, "newsCoverageSet") or {}).get("newsCoverage", []), 1):
        for plan in coverage.get("planning", []):
            due = read_date(first(plan, "scheduled"))
            own_name = next(iter((*plan.get("headline", []), *plan.get("slugline", []))), named)
            note = first(plan, "edNote") or first(plan, "description")
            if due is not None:
                yield Event(
                    uid=f"{view['@guid']}#{coverage.get('@id', number)}",
                    name=read_text(own_name),
                    when=When(start=due),
                    kind="coverage",
                    status=EventStatus.SCHEDULED,
                    description=read_text(note) if note else None,
                )


def _read_concept(view: View, spare: str) -> Event:
    named = first(view, "conceptId") or {}
    address = named.get("@uri") or named.get("@qcode")
    event = read_event(view, concept_name(address) if address else spare)
    return evolve(event, span=_span(view, (), Body("")))


def _with_item_facts(event: Event, view: View) -> Event:
    """An event in its own item is as old, and as often revised, as the item."""
    meta: View = view["itemMeta"][0]
    version = attempt(int, view.get("@version"))
    return evolve(
        event,
        sequence=version - 1 if event.sequence is None and version else event.sequence,
        date_created=event.date_created or _unless_undated(first(meta, "firstCreated")),
        date_modified=event.date_modified or _unless_undated(first(meta, "versionCreated")),
    )


# An article.


def read_article(view: View) -> Article:
    """The article that a news item or a package tells of."""
    meta: View = view["itemMeta"][0]
    content: View = first(view, "contentMeta") or {}
    rights: View = first(view, "rightsInfo") or {}
    asserts = _asserts(view)
    body = read_body(view)
    headline, alternative = _headlines(content, meta)
    facts = properties(content, "contentMetaExtProperty")
    return Article(
        id=item_name(view["@guid"], ITEM_IDS),
        headline=headline,
        alternative_headline=alternative,
        url=_alternative(meta),
        description=_described(content),
        body=body.text,
        language=_language(view, content),
        version=attempt(int, view.get("@version", read_own(view, "version"))),
        date_created=read_date(first(content, "contentCreated")),
        date_published=_published(meta),
        date_modified=_modified(content, meta),
        dateline=first_text(content, "dateline"),
        section=facts.get("section"),
        genre=_genre(content),
        keywords=tuple(read_text(one) for one in content.get("keyword", [])),
        authors=tuple(_resolved(one, asserts, PERSON) for one in content.get("creator", [])),
        publisher=_publisher(meta),
        sources=(*(read_source(one) for one in content.get("infoSource", [])), *_packaged(view)),
        images=tuple(read_picture(one) for one in content.get("icon", [])),
        content_location=_content_location(content, asserts),
        location_created=_place(first(content, "located")),
        mentions=tuple(_mentions(content, asserts)),
        quotes=tuple(_quotes(view, asserts, body)),
        events=tuple(_events(view, body)),
        is_accessible_for_free=_TRUTHS.get(facts.get("accessibleForFree", "")),
        copyright_notice=first_text(rights, "copyrightNotice"),
        license=_license(rights),
    )


_TRUTHS = {"true": True, "false": False}
Key = tuple[str, str]


def _keys(view: View) -> Iterator[Key]:
    for name in ("@uri", "@qcode", "@literal"):
        if name in view:
            yield name, view[name]


def _asserts(view: View) -> dict[Key, View]:
    """What the item asserts of each concept, by each of its identifiers."""
    found: dict[Key, View] = {}
    for one in view.get("assert", []):
        for key in _keys(one):
            found.setdefault(key, one)
    return found


def _asserted(view: View, asserts: Mapping[Key, View]) -> View | None:
    return next((asserts[key] for key in _keys(view) if key in asserts), None)


def _resolved(view: View, asserts: Mapping[Key, View], default: str) -> Agent:
    """The agent that an element names, with what the item asserts of it."""
    known = _asserted(view, asserts)
    return read_agent(_from_assert(view, known) if known else view, default)


def _from_assert(view: View, known: View) -> View:
    """An assertion to be read in place of a reference: the identifier counts when it is an IRI."""
    merged = {name: value for name, value in known.items() if name not in ("@uri", "@literal")}
    if "@uri" in known:
        merged["@uri"] = known["@uri"]
    if "@type" in view:
        merged["@type"] = view["@type"]
    return merged if "name" in merged else merged | {"name": view.get("name", [])}


def _headlines(content: View, meta: View) -> tuple[str, str | None]:
    main, other = [], None
    for one in content.get("headline", []):
        if one.get("@role") == "dlrole:alternative":
            other = read_text(one)
        else:
            main.append(read_text(one))
    if not main:
        spare = first(content, "slugline") or first(meta, "title")
        main = [read_text(spare)] if spare is not None else []
    return (main[0] if main else ""), other


def _described(content: View) -> str | None:
    """The summary, before a description of another role."""
    found = content.get("description", [])
    for wanted in ("", "drol:summary"):
        for one in found:
            if one.get("@role", "") == wanted:
                return read_text(one)
    return read_text(found[0]) if found else None


def _language(view: View, content: View) -> str | None:
    tag = read_language(view)
    if tag is not None:
        return tag
    stated = content.get("language", [])
    return stated[0]["@tag"] if len(stated) == 1 else None


def _published(meta: View) -> Moment | None:
    exact = attempt(Moment, read_own(meta, "published"))
    if exact or _is_ours(meta):
        return exact  # type: ignore[no-any-return]
    return read_date(first(meta, "firstCreated")) or read_date(first(meta, "versionCreated"))


def _is_ours(meta: View) -> bool:
    return any(one.get("$") == "Dateline" for one in meta.get("generator", []))


def _modified(content: View, meta: View) -> Moment | None:
    exact = attempt(Moment, read_own(content, "modified"))
    stated = exact or read_date(first(content, "contentModified"))
    if stated or _is_ours(meta) or "firstCreated" not in meta:
        return stated
    return read_date(first(meta, "versionCreated"))


def _genre(content: View) -> str | None:
    genre = first(content, "genre")
    if genre is None:
        return None
    name = first_text(genre, "name")
    return name if name is not None else genre.get("@literal", genre.get("@qcode", "").rpartition(":")[2] or None)


def _publisher(meta: View) -> Any:
    provider = first(meta, "provider")
    return None if provider is None or own("unknown") in provider else read_organization(provider)


def _alternative(meta: View) -> str | None:
    for one in meta.get("altRep", []):
        return read_own(one, "href") if own("href") in one else str(one.get("$", "")).strip()
    return None


def _license(rights: View) -> str | None:
    link = next((one for one in rights.get("link", []) if one.get("@rel") == "dlrel:license"), None)
    return read_iri(link, "href") if link else None


def _packaged(view: View) -> Iterator[Source]:
    """The items that a package refers to."""
    for group in (first(view, "groupSet") or {}).get("group", []):
        for one in group.get("itemRef", []):
            yield Source(title=first_text(one, "title"), url=one.get("@residref") or one.get("@href"))


def _place(view: View | None) -> Place | None:
    return read_place(view) if view is not None else None


def _content_location(content: View, asserts: Mapping[Key, View]) -> Place | None:
    for one in content.get("subject", []):
        if one.get("@why") == "dlrel:contentLocation":
            return _read_place(one, asserts)
    return None


def _read_place(view: View, asserts: Mapping[Key, View]) -> Place:
    known = _asserted(view, asserts)
    return read_place(_from_assert(view, known) if known else view)


def _mentions(content: View, asserts: Mapping[Key, View]) -> Iterator[Any]:
    for one in content.get("subject", []):
        kind = one.get("@type", "").rpartition(":")[2].lower()
        if one.get("@why") == "dlrel:contentLocation" or kind not in _MENTIONED:
            continue
        known = _asserted(one, asserts)
        yield read_thing(_from_assert(one, known) if known else one, (one["@type"],))


_MENTIONED = {"person", "organisation", AREA.partition(":")[2].lower(), POINT.partition(":")[2].lower()}


# The body, and what stands in it.


def read_body(view: View) -> Body:
    """The text of the first rendition that has any, and where identified elements stand in it."""
    for content in view.get("contentSet", []):
        for inline in content.get("inlineXML", []):
            if (markup := markup_of(inline)) is not None:
                return _exact(inline, read_markup(markup))
        for data in content.get("inlineData", []):
            if not data.keys() & {"@encoding", "@encodinguri"}:
                return read_plain(read_text(data))
    return Body("")


def _exact(inline: View, body: Body) -> Body:
    return Body(unescaped(inline[EXACT]), body.spans, body.facts) if EXACT in inline else body


def _span(view: View, refs: Iterable[str], body: Body) -> Span | None:
    """From the first to the last of the elements referred to; in figures where that is said."""
    exact = re.fullmatch(r"(\d{1,9}) (\d{1,9})", read_own(view, "span") or "", re.ASCII)
    if exact and int(exact[1]) <= int(exact[2]):
        return Span(int(exact[1]), int(exact[2]))
    found = [body.spans[ref] for ref in refs if ref in body.spans]
    return Span(min(one[0] for one in found), max(one[1] for one in found)) if found else None


_KIND_OF_ROLE = {code: kind for kind, code in QUOTE_KINDS.items()}


def _quotes(view: View, asserts: Mapping[Key, View], body: Body) -> Iterator[Quote]:
    """The parts that are quotes by their role; then the marked quotations that no part tells of."""
    told: set[str] = set()
    for part in view.get("partMeta", []):
        refs = part.get("@contentrefs", "").split()
        kind = quote_kind(part, refs, body)
        if kind is not None:
            told.update(refs)
            yield _read_quote(part, kind, refs, asserts, body)
    speakers = _speakers(view)
    for key, facts in body.facts.items():
        if _is_quotation(facts) and key not in told and not _is_ours(view["itemMeta"][0]):
            yield _marked_quote(key, facts, body, asserts, speakers)


def _is_quotation(facts: View) -> bool:
    return facts["element"].rpartition("}")[2] in ("q", "blockquote", "bq")


def quote_kind(part: View, refs: list[str], body: Body) -> QuoteKind | None:
    """The kind that the role says; a part that points to a `q` is a direct quote whatever its role."""
    code = (first(part, "role") or {}).get("@qcode", "")
    if code in _KIND_OF_ROLE:
        return _KIND_OF_ROLE[code]
    word = code.rpartition(":")[2]
    if word in set(QuoteKind):
        return QuoteKind(word)
    marked = any(_is_quotation(body.facts[ref]) for ref in refs if ref in body.facts)
    return QuoteKind.DIRECT if marked else None


def _read_quote(
    part: View,
    kind: QuoteKind,
    refs: list[str],
    asserts: Mapping[Key, View],
    body: Body,
) -> Quote:
    speaker = first(part, "creator") or first(part, "infoSource")
    languages = part.get("language", [])
    span = _span(part, refs, body)
    words = [one for one in part.get("description", []) if one.get("@role") == "dlrole:quote"]
    return Quote(
        text=read_text(words[0]) if words else _words(span, body),
        kind=kind,
        speaker=_speaker(speaker, asserts) if speaker else None,
        cue=properties(part, "partMetaExtProperty").get("cue"),
        said_on=_said_on(first(part, "contentCreated")),
        language=languages[0]["@tag"] if languages else read_own(part, "lang"),
        span=span,
    )


_MARKS = '«»„“”"‹›‚‘’ '


def _words(span: Span | None, body: Body) -> str:
    return span.of(body.text).strip(_MARKS) if span else ""


def _speaker(view: View, asserts: Mapping[Key, View]) -> Agent:
    return _resolved(view, asserts, PERSON)


def _said_on(view: View | None) -> When | None:
    if view is None:
        return None
    exact = attempt(When.parse, read_own(view, "edtf"))
    if exact:
        return exact  # type: ignore[no-any-return]
    moment = from_xsd(str(view.get("$", "")))
    return When(start=moment) if moment else None


def _speakers(view: View) -> dict[str, View]:
    """Identifier -> the concept that an inlineRef says it stands for."""
    return {key: one for one in view.get("inlineRef", []) for key in one.get("@idrefs", "").split()}


def _marked_quote(
    key: str, facts: View, body: Body, asserts: Mapping[Key, View], speakers: Mapping[str, View]
) -> Quote:
    span = Span(*body.spans[key])
    reference = speakers.get(key)
    name = facts.get("quote-source") or facts.get("data-speaker")
    speaker: Agent | None = None
    if reference is not None:
        speaker = _speaker(reference, asserts)
    elif name:
        speaker = read_agent({"@literal": name}, PERSON)
    return Quote(text=_words(span, body), speaker=speaker, span=span, language=facts.get("xml:lang"))


def _events(view: View, body: Body) -> Iterator[Event]:
    """The events that the item asserts."""
    refs: dict[str, list[str]] = {}
    for one in view.get("inlineRef", []):
        for _, name in _keys(one):
            refs.setdefault(name, []).extend(one.get("@idrefs", "").split())
    for number, one in enumerate(view.get("assert", []), 1):
        if is_event(one):
            name = next((value for _, value in _keys(one)), f"{view['@guid']}#{number}")
            event = read_event(one, concept_name(name))
            yield evolve(event, span=_span(one, refs.get(name, []), body))


__all__ = ["item_events", "properties", "read", "read_article", "read_body"]
