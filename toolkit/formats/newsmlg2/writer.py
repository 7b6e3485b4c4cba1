"""Model to tree: articles as newsItems, events in them, together or alone, a feed as a newsMessage. Pure."""

from collections.abc import Iterable

from toolkit.formats.base import Tree
from toolkit.formats.newsmlg2.article_writer import USUAL, Style, news_item, version_created
from toolkit.formats.newsmlg2.dates import EDTF, comparable, date_time, dated, instant, is_before
from toolkit.formats.newsmlg2.envelope import (
    NO_DATE,
    alternative,
    catalogs,
    envelope,
    extension_property,
    item_meta,
    only,
    rooted,
    undated,
)
from toolkit.formats.newsmlg2.events import event_concept, event_iri
from toolkit.formats.newsmlg2.management import embargoed, pub_status
from toolkit.formats.newsmlg2.quotes_writer import spare_span
from toolkit.formats.newsmlg2.terms import FEED_IDS
from toolkit.formats.newsmlg2.values import View, item_guid, line, text, without_empty
from toolkit.model import Article, ArticleStatus, Event, Feed, Moment, why_held_back


def write(feed: Feed, *, body: str = "xhtml", event_items: bool = False) -> Tree:
    """The feed as the smallest document that holds it: newsItem, knowledgeItem, conceptItem or newsMessage.

    Args:
        feed: what to write.
        body: how the body is marked up: "xhtml" or "nitf" (3.6).
        event_items: each event as a conceptItem of its own, to which the articles link; without it events
            stand in the articles, and those of no article in one knowledgeItem.

    Raises:
        ValueError: there is no such body.
    """
    if body not in ("xhtml", "nitf"):
        raise ValueError(f"a body is xhtml or nitf, not {body!r}")
    style = Style(body=body, event_items=event_items)
    if event_items and feed.all_events:
        return _with_event_items(feed, style)
    if len(feed.articles) == 1 and feed == Feed(articles=feed.articles):
        return rooted("newsItem", news_item(feed.articles[0], style=style))
    if not feed.articles:
        return rooted("knowledgeItem", knowledge_item(feed))
    own = {"knowledgeItem": [knowledge_item(Feed(events=feed.events))]} if feed.events else {}
    return _message(feed, own | _news_items(feed, style))


def _with_event_items(feed: Feed, style: Style) -> Tree:
    events = feed.all_events
    if len(events) == 1 and feed == Feed(events=events):
        return rooted("conceptItem", concept_item(events[0]))
    free_last = sorted(feed.articles, key=lambda article: why_held_back(article, None) is None)
    told = {event.uid: article for article in free_last for event in article.events}
    return _message(
        feed,
        _news_items(feed, style) | {"conceptItem": [concept_item(event, told.get(event.uid)) for event in events]},
    )


def _message(feed: Feed, items: View) -> Tree:
    return rooted("newsMessage", {"header": [header(feed)], "itemSet": [without_empty(items)]})


def _news_items(feed: Feed, style: Style) -> View:
    """The articles; in a message each has a prefix of its own for its identifiers."""
    return {"newsItem": [news_item(one, f"i{number}-", style) for number, one in enumerate(feed.articles, 1)]}


def header(feed: Feed) -> View:
    """The header of a newsMessage."""
    stated = feed.date_modified
    return without_empty(
        {
            "sent": [dated(stated, date_time(stated)) if stated else _latest_version(feed)],
            **catalogs(),
            "transmitId": [] if feed.id is None else [text(feed.id)],
            "headerExtProperty": [
                *extension_property("title", feed.title),
                *extension_property("page", feed.url),
                *extension_property("description", feed.description),
                *extension_property("language", feed.language),
            ],
        }
    )


def _latest_version(feed: Feed) -> View:
    """No message is sent before its items are made."""
    changed = _latest(feed.events)
    versions = [version_created(article)["$"] for article in feed.articles]
    return undated(max((*versions, *([date_time(changed)] if changed else [])), default=NO_DATE))


# Events on their own.


def knowledge_item(feed: Feed) -> View:
    """The feed's own events as concepts of one knowledgeItem."""
    modified = feed.date_modified or _latest(feed.events)
    created = dated(modified, date_time(modified)) if modified else undated()
    if feed.date_modified is None:
        created[EDTF] = ""
    guid = FEED_IDS if feed.id is None else item_guid(feed.id, f"{FEED_IDS}:")
    meta = item_meta(
        "cinat:concept",
        created,
        title=[] if feed.title is None else [line(feed.title)],
        altRep=alternative(feed.url),
    )
    return without_empty(
        {
            **envelope(guid, None, feed.language),
            "itemMeta": [meta],
            "contentMeta": only({"description": [] if feed.description is None else [text(feed.description)]}),
            "conceptSet": [without_empty({"concept": [concept(event) for event in feed.events]})],
        }
    )


def _latest(events: Iterable[Event]) -> Moment | None:
    found = [event.date_modified for event in events if event.date_modified]
    return max(found, key=lambda moment: (instant(moment), moment.text), default=None)


def concept(event: Event) -> View:
    """An event as a concept with an identifier."""
    return {**spare_span(event.span), "conceptId": [{"@uri": event_iri(event)}], **event_concept(event)}


def concept_item(event: Event, article: Article | None = None) -> View:
    """An event as a conceptItem of its own, for other items to link to. Its revisions are the item's versions.

    Args:
        event: the event.
        article: the one that tells of it; it is no older, and no freer to be published.
    """
    created, modified = event.date_created, event.date_modified
    version = modified or created
    in_order = created and version and comparable(created, version) and not is_before(version, created)
    meta = item_meta(
        "cinat:concept",
        {"$": date_time(version)} if version else undated(version_created(article)["$"] if article else NO_DATE),
        firstCreated=[{"$": date_time(created)}] if created and in_order else [],
        **_released(event, article),
    )
    revision = None if event.sequence is None else event.sequence + 1
    return {
        **envelope(event_iri(event), revision, event.language),
        "itemMeta": [meta],
        "concept": [concept(event)],
    }


def _released(event: Event, article: Article | None) -> View:
    """Whether an event may be told of: what keeps its article back keeps it back too."""
    embargo = event.embargo or (article.embargo if article else None)
    held = article is not None and article.status not in {None, ArticleStatus.USABLE}
    return {
        "embargoed": [embargoed(embargo)] if embargo else [],
        "pubStatus": [pub_status(ArticleStatus.WITHHELD if held else None)],
    }


__all__ = ["USUAL", "Style", "concept_item", "header", "knowledge_item", "news_item", "write"]
