"""A news item or a package to an article: its metadata, its body, and what stands in it."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from attrs import evolve

from toolkit.formats.identifiers import ITEM_IDS, name_below
from toolkit.formats.newsmlg2.body import Body, markup_of, read_block, read_data, read_markup
from toolkit.formats.newsmlg2.concepts import Concepts, Key, code_of, concept_of, concepts_of, last_part
from toolkit.formats.newsmlg2.dates import EDTF, read_date
from toolkit.formats.newsmlg2.events import is_event
from toolkit.formats.newsmlg2.management import is_picture, read_managed, read_rights, read_valued
from toolkit.formats.newsmlg2.parties import (
    best_name,
    read_agent,
    read_organization,
    read_picture,
    read_place,
    read_source,
    read_thing,
    stated_type,
)
from toolkit.formats.newsmlg2.quotes_reader import is_speaker, read_events, read_quotes, speakers_of
from toolkit.formats.newsmlg2.terms import PERSON, own
from toolkit.formats.newsmlg2.values import (
    EXACT,
    View,
    attempt,
    first,
    first_text,
    in_language,
    read_label,
    read_language,
    read_own,
    read_text,
    unescaped,
)
from toolkit.model import Agent, Article, Image, Moment, Person, Place, Source


def read_article(view: View, around: Mapping[Key, View] = MappingProxyType({})) -> Article:
    """The article that a news item or a package tells of.

    Args:
        view: the item.
        around: the concepts of the items that travel with it.
    """
    concepts, body = concepts_of(view, around), read_body(view)
    meta: View = view["itemMeta"][0]
    content: View = first(view, "contentMeta") or {}
    return Article(
        id=name_below(ITEM_IDS, view["@guid"]),
        body=body.text,
        version=_version(view),
        **_of_item_meta(meta, concepts),
        **_dates(meta, content, concepts),
        **_texts(view, meta, content, concepts),
        **_labels(content, concepts),
        **_parties(view, meta, content, concepts),
        **read_managed(meta, concepts),
        **read_valued(content, concepts),
        **read_rights(first(view, "rightsInfo") or {}, concepts),
        quotes=tuple(read_quotes(view, concepts, body)),
        events=tuple(read_events(view, concepts, body)),
    )


def _version(view: View) -> int | None:
    return attempt(int, read_own(view, "version") if own("version") in view else view.get("@version"))  # type: ignore[no-any-return]


def _of_item_meta(meta: View, concepts: Concepts) -> dict[str, Any]:
    return {"url": alternative_address(meta), "publisher": _publisher(meta, concepts)}


def alternative_address(meta: View) -> str | None:
    """Where the item can be seen in another form: the page of an article or a feed."""
    for one in meta.get("altRep", []):
        return read_own(one, "href") if own("href") in one else str(one.get("$", "")).strip()
    return None


def _publisher(meta: View, concepts: Concepts) -> Any:
    provider = first(meta, "provider")
    if provider is None or own("unknown") in provider:
        return None
    return read_organization(concepts.complete_own(provider))


# When.


def _dates(meta: View, content: View, concepts: Concepts) -> dict[str, Any]:
    return {
        "date_created": read_date(first(content, "contentCreated")),
        "date_published": _published(meta, concepts),
        "date_modified": _modified(content, meta, concepts),
    }


def _published(meta: View, concepts: Concepts) -> Moment | None:
    exact = attempt(Moment, read_own(meta, "published"))
    if exact or concepts.ours:
        return exact  # type: ignore[no-any-return]
    return read_date(first(meta, "firstCreated")) or read_date(first(meta, "versionCreated"))


def _modified(content: View, meta: View, concepts: Concepts) -> Moment | None:
    exact = attempt(Moment, read_own(content, "modified"))
    stated = exact or read_date(first(content, "contentModified"))
    if stated or concepts.ours or "firstCreated" not in meta:
        return stated
    return read_date(first(meta, "versionCreated"))


def unless_undated(view: View | None) -> Moment | None:
    """The date of an element; None where our mark says that it only had to be there."""
    return None if view is None or view.get(EDTF) == "" else read_date(view)


# Texts.


def _texts(view: View, meta: View, content: View, concepts: Concepts) -> dict[str, Any]:
    headline, other = _headlines(content, meta, concepts)
    return {
        "headline": headline,
        "alternative_headline": other,
        "description": _described(content, concepts),
        "dateline": _dateline(content, concepts),
        "language": _language(view, content),
    }


def _dateline(content: View, concepts: Concepts) -> str | None:
    stated = first_text(content, "dateline")
    return stated if stated or concepts.ours else None


def _headlines(content: View, meta: View, concepts: Concepts) -> tuple[str, str | None]:
    """The first headline in the item's language, and the second: marked as such, or of others that follows."""
    marked: list[View] = []
    main: list[View] = []
    for one in content.get("headline", []):
        (marked if one.get("@role") == "dlrole:alternative" else main).append(one)
    if concepts.ours or not main:
        spare = main[:1] or content.get("slugline", [])[:1] or meta.get("title", [])[:1]
        return (read_label(spare[0]) if spare else ""), (read_label(marked[-1]) if marked else None)
    texts = dict.fromkeys(map(read_label, _by_rank(in_language(main, concepts.language))))
    stated = [text for text in texts if text]
    return (stated[0] if stated else ""), (stated[1] if len(stated) > 1 else None)


def _by_rank(views: list[View]) -> list[View]:
    """As they come, unless all say which is more important."""
    ranks = [attempt(int, one.get("@rank")) for one in views]
    if None in ranks:
        return views
    return [view for _, _, view in sorted(zip(ranks, range(len(views)), views, strict=True))]


def _described(content: View, concepts: Concepts) -> str | None:
    """The summary, before a description of another role."""
    found = in_language(content.get("description", []), concepts.language)
    stated = [one for one in found if concepts.ours or read_block(one)]
    by_role = {last_part(code_of(one, "role")): one for one in reversed(stated)}
    best = by_role.get("summary", by_role.get("", next(iter(stated), None)))
    return None if best is None else read_block(best)


def _language(view: View, content: View) -> str | None:
    tag = read_language(view)
    if tag is not None:
        return tag
    stated = content.get("language", [])
    return stated[0]["@tag"] if len(stated) == 1 else None


# Labels.


def _labels(content: View, concepts: Concepts) -> dict[str, Any]:
    facts = extension_properties(content, "contentMetaExtProperty")
    return {
        "section": facts.get("section"),
        "is_accessible_for_free": _TRUTHS.get(facts.get("accessibleForFree", "")),
        "genre": _genre(content, concepts),
        "keywords": tuple(_keywords(content, concepts)),
    }


_TRUTHS = {"true": True, "false": False}


def extension_properties(view: View, name: str) -> Mapping[str, str]:
    """The extension properties of our scheme."""
    return {
        one["@rel"].removeprefix("dlrel:"): unescaped(one[EXACT]) if EXACT in one else one.get("@value", "")
        for one in view.get(name, [])
        if one.get("@rel", "").startswith("dlrel:")
    }


def _genre(content: View, concepts: Concepts) -> str | None:
    genre = first(content, "genre")
    if genre is None:
        return None
    name = best_name(concepts.complete_own(genre).get("name", []))
    return read_label(name) if name is not None else genre.get("@literal", last_part(concept_of(genre)) or None)


def _keywords(content: View, concepts: Concepts) -> Iterator[str]:
    """The keywords, and the names of the topics among the subjects that are not keywords already."""
    stated = [read_label(one) for one in content.get("keyword", [])]
    if concepts.ours:
        yield from stated
        return
    yield from dict.fromkeys(word for word in (*stated, *topics(content, concepts)) if word)


def topics(content: View, concepts: Concepts) -> Iterator[str]:
    """The names of the subjects that are not read as persons, bodies, places or events."""
    for one in _subjects(content, concepts):
        name = best_name(one.get("name", []))
        if name is not None and _is_topic(one) and last_part(code_of(name, "role")) != "mnemonic":
            yield read_label(name)


def _is_topic(subject: View) -> bool:
    return stated_type(subject) not in _MENTIONED and not is_event(subject)


def _subjects(content: View, concepts: Concepts) -> list[View]:
    return [concepts.complete(one) for one in content.get("subject", [])]


# Who, where, and what it is based on.


def _parties(view: View, meta: View, content: View, concepts: Concepts) -> dict[str, Any]:
    located = first(content, "located")
    place = None if located is None else read_place(concepts.complete_own(located))
    return {
        "authors": tuple(_authors(content, concepts)),
        "contributors": tuple(_named(content.get("contributor", []), concepts)),
        "sources": tuple(_sources(view, meta, content, concepts)),
        "images": tuple(_images(view, meta, content)),
        "content_location": _content_location(content, concepts),
        "location_created": place if place and (place.name or concepts.ours) else None,
        "mentions": tuple(_mentions(content, concepts)),
    }


def _authors(content: View, concepts: Concepts) -> Iterator[Agent]:
    makers = list(_named(content.get("creator", []), concepts))
    yield from makers
    if not makers and not concepts.ours:
        yield from (Person(name=name) for line in content.get("by", []) if (name := _without_by(read_label(line))))


def _named(parties: list[View], concepts: Concepts) -> Iterator[Agent]:
    for one in parties:
        agent = read_agent(concepts.complete(one), PERSON)
        if agent.name or concepts.ours:
            yield agent


def _without_by(line: str) -> str:
    return re.sub(r"^by\s+", "", line, flags=re.IGNORECASE)


def _sources(view: View, meta: View, content: View, concepts: Concepts) -> Iterator[Source]:
    """Who supplied information, what the item is derived from, and the items that a package refers to."""
    speakers = speakers_of(view)
    for one in content.get("infoSource", []):
        if not is_speaker(one, speakers):
            yield read_source(concepts.complete_own(one))
    if not concepts.ours:
        yield from (
            Source(title=link.get("@title"), url=link.get("@href") or link.get("@residref"))
            for link in meta.get("link", [])
            if last_part(code_of(link, "rel")) == "derivedFrom"
        )
    for group in (first(view, "groupSet") or {}).get("group", []):
        for one in group.get("itemRef", []):
            title = first(one, "title")
            yield Source(title=read_label(title) if title else None, url=one.get("@residref") or one.get("@href"))


def _images(view: View, meta: View, content: View) -> Iterator[Image]:
    """The icons, and the pictures that the item links to; of a picture, its largest rendition."""
    yield from (read_picture(one) for one in content.get("icon", []))
    yield from (_linked(one) for one in meta.get("link", []) if is_picture(one))
    renditions = [
        one
        for contents in view.get("contentSet", [])
        for one in contents.get("remoteContent", [])
        if one.get("@contenttype", "").startswith("image/") and one.keys() & {"@href", "@residref"}
    ]
    if renditions:
        yield _picture(max(renditions, key=lambda one: attempt(int, one.get("@width")) or 0), content)


def _linked(link: View) -> Image:
    title = first(link, "title")
    caption = link.get("@title") if title is None else read_label(title) or None
    return evolve(read_picture(link), caption=caption)


def _picture(rendition: View, content: View) -> Image:
    by_role = {last_part(code_of(one, "role")): one for one in content.get("description", [])}
    caption, credit = by_role.get("caption"), first(content, "creditline")
    return Image(
        url=rendition.get("@href") or rendition["@residref"],
        caption=read_text(caption) if caption else None,
        credit=read_label(credit) if credit else None,
        width=attempt(int, rendition.get("@width")),
        height=attempt(int, rendition.get("@height")),
    )


def _content_location(content: View, concepts: Concepts) -> Place | None:
    for one in content.get("subject", []):
        if one.get("@why") == "dlrel:contentLocation":
            return read_place(concepts.complete(one))
    return None


_MENTIONED = frozenset({"person", "organisation", "geoarea", "poi"})


def _mentions(content: View, concepts: Concepts) -> Iterator[Any]:
    for one in _subjects(content, concepts):
        if one.get("@why") != "dlrel:contentLocation" and stated_type(one) in _MENTIONED:
            thing = read_thing(one)
            if thing.name or concepts.ours:
                yield thing


# The body.


def read_body(view: View) -> Body:
    """The text of the first rendition that has any, and where identified elements stand in it."""
    for content in view.get("contentSet", []):
        for inline in content.get("inlineXML", []):
            if (markup := markup_of(inline)) is not None:
                body = _exact(inline, read_markup(markup))
                if body.text or EXACT in inline:
                    return body
        for data in content.get("inlineData", []):
            if not data.keys() & {"@encoding", "@encodinguri"} and data.get("$"):
                return read_data(str(data["$"]), data.get("@contenttype", ""))
    return Body("")


def _exact(inline: View, body: Body) -> Body:
    return Body(unescaped(inline[EXACT]), body.spans, body.facts) if EXACT in inline else body
