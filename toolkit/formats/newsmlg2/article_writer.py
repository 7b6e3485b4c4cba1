"""An article as a newsItem: its metadata, its body, and what is marked in it."""

from collections.abc import Iterator

from attrs import frozen

from toolkit.formats.identifiers import ITEM_IDS
from toolkit.formats.language_tags import is_language_tag
from toolkit.formats.newsmlg2.body import Mark, nitf, read_markup, xhtml
from toolkit.formats.newsmlg2.dates import date_time, dated, instant, is_before, lexical
from toolkit.formats.newsmlg2.envelope import (
    alternative,
    envelope,
    extension_property,
    item_meta,
    nobody,
    undated,
)
from toolkit.formats.newsmlg2.events import event_iri
from toolkit.formats.newsmlg2.management import managed, related, rights, valued
from toolkit.formats.newsmlg2.parties import Thing, identity, info_source, party, picture
from toolkit.formats.newsmlg2.quotes_writer import (
    Marked,
    Named,
    asserted_events,
    inline_refs,
    marks,
    quote_parts,
    tagged,
)
from toolkit.formats.newsmlg2.terms import CONCEPT_ITEM, EVENT, NEWS_ITEM, NITF, XHTML
from toolkit.formats.newsmlg2.values import (
    EXACT,
    View,
    clean,
    escaped,
    extra,
    is_iri,
    item_guid,
    line,
    text,
    without_empty,
)
from toolkit.model import Article, Moment


@frozen(kw_only=True)
class Style:
    """How an article is to be written.

    Attributes:
        body: "xhtml" or "nitf".
        event_items: whether each event is an item of its own beside the article, which then links to it.
    """

    body: str = "xhtml"
    event_items: bool = False


USUAL = Style()


def news_item(article: Article, prefix: str = "", style: Style = USUAL) -> View:
    """An article as a newsItem; `prefix` keeps its identifiers apart from those of other items."""
    content, ids = _content(article, prefix, style)
    item = Marked(article, prefix, Named(), ids)
    meta = _content_meta(article, item.named)
    parts = quote_parts(item)
    return without_empty(
        {
            **envelope(item_guid(article.id, ITEM_IDS), article.version, article.language),
            "rightsInfo": rights(article),
            "itemMeta": [_item_meta(article, style)],
            "contentMeta": [meta],
            "partMeta": parts,
            "assert": [*item.named.asserts(), *asserted_events(item)],
            "inlineRef": inline_refs(item),
            "contentSet": content,
        }
    )


# The item.


def _item_meta(article: Article, style: Style) -> View:
    published = article.date_published
    return {
        **extra("published", published.text if published else None),
        **item_meta(
            "ninat:text",
            version_created(article),
            provider=[party(article.publisher) if article.publisher else nobody()],
            firstCreated=[{"$": date_time(published)}] if published else [],
            altRep=alternative(article.url),
            link=list(_links(article, style)),
            **managed(article),
        ),
    }


def version_created(article: Article) -> View:
    """The latest of the article's dates: nothing in an item is later than its version."""
    stated = [date for date in (article.date_modified, article.date_published, article.date_created) if date]
    if not stated:
        return undated()
    # What the date says exactly stands where it belongs; here it only says when the version is from.
    return {"$": date_time(max(stated, key=lambda moment: (instant(moment), moment.text)))}


def _links(article: Article, style: Style) -> Iterator[View]:
    """The version before, what the article is based on, what else to read, and the items of its events."""
    if article.version is not None and article.version > 1:
        guid = item_guid(article.id, ITEM_IDS)
        before = str(article.version - 1)
        yield {"@rel": "irel:prevVersion", "@residref": guid, "@version": before, "@contenttype": NEWS_ITEM}
    for source in article.sources:
        if source.url is not None and is_iri(source.url):
            title = {} if source.title is None else {"@title": clean(source.title)}
            yield {"@rel": "irel:derivedFrom", "@href": source.url, **title}
    yield from related(article)
    for address in _event_addresses(article) if style.event_items else ():
        yield {"@rel": "irel:seeAlso", "@residref": address, "@contenttype": CONCEPT_ITEM}


def _event_addresses(article: Article) -> list[str]:
    return list(dict.fromkeys(map(event_iri, article.events)))


# The content.


def _content_meta(article: Article, named: Named) -> View:
    return without_empty(
        {
            **_content_dates(article),
            **valued(article),
            "icon": [picture(image) for image in article.images],
            "located": [party(article.location_created)] if article.location_created else [],
            **_who(article, named),
            "language": tagged(article.language),
            "genre": [] if article.genre is None else [_genre(article.genre)],
            "keyword": [line(word) for word in article.keywords],
            "subject": _subjects(article, named),
            **_texts(article),
            "contentMetaExtProperty": [
                *extension_property("section", article.section),
                *extension_property("accessibleForFree", _truth(article.is_accessible_for_free)),
            ],
        }
    )


def _content_dates(article: Article) -> View:
    created, modified = article.date_created, article.date_modified
    in_order = not (created and modified and is_before(modified, created))
    return {
        **({} if in_order else extra("modified", modified.text if modified else None)),
        "contentCreated": _dated(created),
        "contentModified": _dated(modified) if in_order else [],
    }


def _dated(moment: Moment | None) -> list[View]:
    return [dated(moment, lexical(moment))] if moment else []


def _truth(value: bool | None) -> str | None:
    return None if value is None else str(value).lower()


def _who(article: Article, named: Named) -> View:
    """Who supplied information, documents and speakers alike, and who wrote."""
    speakers = dict.fromkeys(quote.speaker for quote in article.quotes if quote.speaker)
    names = ", ".join(author.name for author in article.authors)
    sources = [*map(info_source, article.sources), *map(named.reference, speakers)]
    creators = [named.reference(author) for author in article.authors]
    contributors = [named.reference(one) for one in article.contributors]
    provider = [party(article.publisher)] if article.publisher else []
    made = {_called(one) for one in (*creators, *contributors, *provider)}
    return {
        "infoSource": [one | _ORIGINATED if _called(one) in made else one for one in sources],
        "creator": creators,
        "contributor": contributors,
        "by": [line(names)] if names.strip() else [],
    }


_ORIGINATED = {"@role": "dlrole:originator"}
"""What a source did of which the item says more: the note on infoSource wants a role. IPTC retired its own."""


def _called(view: View) -> tuple[str, str]:
    """What a party is told from others by."""
    return next((name, view[name]) for name in ("@qcode", "@uri", "@literal") if name in view)


def _genre(name: str) -> View:
    return {**identity(name, None), "name": [line(name)]}


def _texts(article: Article) -> View:
    other = article.alternative_headline
    described = article.description
    return {
        "headline": [
            line(article.headline),
            *([] if other is None else [line(other, role="dlrole:alternative")]),
        ],
        "dateline": [] if article.dateline is None else [text(article.dateline)],
        "description": [] if described is None else [text(described, role="drol:summary")],
    }


def _subjects(article: Article, named: Named) -> list[View]:
    place = article.content_location
    names = {event_iri(event): event.name for event in reversed(article.events)}
    return [
        *([] if place is None else [_subject(place, named, "dlrel:contentLocation")]),
        *(_subject(thing, named, "dlrel:mention") for thing in article.mentions),
        *({"@type": EVENT, "@uri": uri, "name": [line(names[uri])]} for uri in _event_addresses(article)),
    ]


def _subject(thing: Thing, named: Named, why: str) -> View:
    return {**named.reference(thing), "@why": why}


# The body.

Content = tuple[list[View], dict[str, list[str]]]
"""The content set, and of each mark the identifiers of its pieces."""


def _content(article: Article, prefix: str, style: Style) -> Content:
    if not article.body:
        return [], {}
    as_nitf = style.body == "nitf"
    marked = marks(article, prefix, as_nitf=as_nitf)
    return _as_nitf(article, marked) if as_nitf else _as_xhtml(article, marked)


def _as_xhtml(article: Article, marked: list[Mark]) -> Content:
    tag = article.language if article.language and is_language_tag(article.language) else None
    markup, ids = xhtml(article.body, article.headline, tag, marked)
    inline: View = {
        "@contenttype": XHTML,
        "@wordcount": str(len(article.body.split())),
        "@charcount": str(len(article.body)),
        "$other": [markup],
    }
    if clean(article.body) != article.body:
        inline[EXACT] = escaped(article.body)
    return [{"inlineXML": [inline]}], ids


def _as_nitf(article: Article, marked: list[Mark]) -> Content:
    """Where NITF does not keep the body exactly, without marks and with the exact text beside."""
    markup, ids = nitf(article.body, article.headline, marked)
    inline: View = {"@contenttype": NITF, "@wordcount": str(len(article.body.split()))}
    if read_markup(markup).text != article.body:
        markup, ids = nitf(article.body, article.headline, [])
        inline[EXACT] = escaped(article.body)
    return [{"inlineXML": [inline | {"$other": [markup]}]}], ids
