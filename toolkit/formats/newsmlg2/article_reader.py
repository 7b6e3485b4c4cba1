"""A news item or a package to an article: its metadata, its body, and what stands in it."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from toolkit.formats.newsmlg2.body import Body, markup_of, read_markup, read_plain
from toolkit.formats.newsmlg2.concepts import Concepts, Key, code_of, concept_of, concepts_of, last_part
from toolkit.formats.newsmlg2.dates import EDTF, read_date
from toolkit.formats.newsmlg2.management import read_managed, read_rights, read_valued
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
from toolkit.formats.newsmlg2.terms import ITEM_IDS, PERSON, own
from toolkit.formats.newsmlg2.values import (
    EXACT,
    View,
    attempt,
    first,
    first_text,
    item_name,
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
        id=item_name(view["@guid"], ITEM_IDS),
        body=body.text,
        version=_version(view),
        **_of_item_meta(meta, concepts),
        **_dates(meta, content, concepts),
        **_texts(view, meta, content),
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


def _texts(view: View, meta: View, content: View) -> dict[str, Any]:
    headline, other = _headlines(content, meta)
    return {
        "headline": headline,
        "alternative_headline": other,
        "description": _described(content),
        "dateline": first_text(content, "dateline"),
        "language": _language(view, content),
    }


def _headlines(content: View, meta: View) -> tuple[str, str | None]:
    main, other = [], None
    for one in content.get("headline", []):
        if one.get("@role") == "dlrole:alternative":
            other = read_label(one)
        else:
            main.append(read_label(one))
    if not main:
        spare = first(content, "slugline") or first(meta, "title")
        main = [read_label(spare)] if spare is not None else []
    return (main[0] if main else ""), other


def _described(content: View) -> str | None:
    """The summary, before a description of another role."""
    found = content.get("description", [])
    by_role = {last_part(code_of(one, "role")): one for one in reversed(found)}
    best = by_role.get("summary", by_role.get("", next(iter(found), None)))
    return None if best is None else read_text(best)


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
    yield from stated
    if concepts.ours:
        return
    topics = (best_name(one.get("name", [])) for one in _subjects(content, concepts) if _is_topic(one))
    names = dict.fromkeys(read_label(name) for name in topics if name is not None)
    yield from (name for name in names if name and name not in stated)


def _is_topic(subject: View) -> bool:
    return stated_type(subject) in ("", "abstract")


def _subjects(content: View, concepts: Concepts) -> list[View]:
    return [concepts.complete(one) for one in content.get("subject", [])]


# Who, where, and what it is based on.


def _parties(view: View, meta: View, content: View, concepts: Concepts) -> dict[str, Any]:
    located = first(content, "located")
    return {
        "authors": tuple(_authors(content, concepts)),
        "contributors": tuple(
            read_agent(concepts.complete(one), PERSON) for one in content.get("contributor", [])
        ),
        "sources": tuple(_sources(view, meta, content, concepts)),
        "images": tuple(_images(view, content)),
        "content_location": _content_location(content, concepts),
        "location_created": read_place(concepts.complete_own(located)) if located is not None else None,
        "mentions": tuple(_mentions(content, concepts)),
    }


def _authors(content: View, concepts: Concepts) -> Iterator[Agent]:
    makers = content.get("creator", [])
    yield from (read_agent(concepts.complete(one), PERSON) for one in makers)
    if not makers and not concepts.ours:
        yield from (Person(name=name) for line in content.get("by", []) if (name := _without_by(read_label(line))))


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


def _images(view: View, content: View) -> Iterator[Image]:
    """The icons; of a picture, its largest rendition."""
    yield from (read_picture(one) for one in content.get("icon", []))
    renditions = [
        one
        for contents in view.get("contentSet", [])
        for one in contents.get("remoteContent", [])
        if one.get("@contenttype", "").startswith("image/") and one.keys() & {"@href", "@residref"}
    ]
    if renditions:
        yield _picture(max(renditions, key=lambda one: attempt(int, one.get("@width")) or 0), content)


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
                return _exact(inline, read_markup(markup))
        for data in content.get("inlineData", []):
            if not data.keys() & {"@encoding", "@encodinguri"}:
                return read_plain(str(data.get("$", "")))
    return Body("")


def _exact(inline: View, body: Body) -> Body:
    return Body(unescaped(inline[EXACT]), body.spans, body.facts) if EXACT in inline else body
