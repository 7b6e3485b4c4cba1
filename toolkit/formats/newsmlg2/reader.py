"""Tree to model: what the items of a document tell. Total on trees that the schema accepts."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from attrs import evolve

from toolkit.diagnostics import Path
from toolkit.formats.base import Tree, members
from toolkit.formats.identifiers import name_below
from toolkit.formats.newsmlg2.article_reader import (
    alternative_address,
    extension_properties,
    read_article,
    topics,
    unless_undated,
)
from toolkit.formats.newsmlg2.concepts import (
    Concepts,
    Key,
    concept_of,
    concepts_around,
    concepts_of,
    is_ours,
    last_part,
)
from toolkit.formats.newsmlg2.dates import read_date
from toolkit.formats.newsmlg2.events import is_event, read_event
from toolkit.formats.newsmlg2.management import read_embargo
from toolkit.formats.newsmlg2.quotes_reader import read_span
from toolkit.formats.newsmlg2.terms import FEED_IDS
from toolkit.formats.newsmlg2.values import (
    View,
    attempt,
    concept_name,
    first,
    first_text,
    read_label,
    read_language,
    read_text,
)
from toolkit.model import Embargo, Event, EventStatus, Feed, When

ARTICLES = ("newsItem", "packageItem")
CONCEPTS = ("conceptItem", "knowledgeItem")
_NOTHING: Mapping[Key, View] = MappingProxyType({})


def read(tree: Tree) -> Feed:
    """All that a document holds: its articles, and the events that are concepts of their own."""
    name, view = next(iter(tree.items()))
    if name == "newsMessage":
        return _read_message(view)
    if name == "knowledgeItem":
        return _read_knowledge(view)
    articles = (read_article(view),) if name in ARTICLES else ()
    return Feed(articles=articles, events=tuple(item_events(name, view)))


def items(tree: Tree) -> Iterator[Path]:
    """The items of a message, the concepts of a knowledge item."""
    name, view = next(iter(tree.items()))
    within = {"newsMessage": "itemSet", "knowledgeItem": "conceptSet"}.get(name, "")
    for number, holder in enumerate(view.get(within, [])):
        kinds = [kind for kind in holder if not kind.startswith(("@", "$"))]
        yield from ((name, within, number, *path) for path in members(holder, *kinds))


def _read_message(view: View) -> Feed:
    items: View = view["itemSet"][0]
    around = concepts_around(item for name in CONCEPTS for item in items.get(name, []))
    return evolve(
        read_header(view["header"][0]),
        articles=tuple(read_article(item, around) for name in ARTICLES for item in items.get(name, [])),
        events=tuple(event for name, item in _items(items) for event in item_events(name, item, around)),
    )


def read_header(head: View) -> Feed:
    """The facts of a message about itself."""
    facts = extension_properties(head, "headerExtProperty")
    return Feed(
        id=first_text(head, "transmitId"),
        title=facts.get("title"),
        url=facts.get("page"),
        description=facts.get("description"),
        language=facts.get("language"),
        date_modified=unless_undated(first(head, "sent")),
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
        id=None if guid == FEED_IDS else name_below(f"{FEED_IDS}:", guid),
        title=_title(meta),
        url=alternative_address(meta),
        language=read_language(view),
        description=first_text(content, "description"),
        date_modified=unless_undated(first(meta, "versionCreated")),
        events=tuple(item_events("knowledgeItem", view)),
    )


def _title(meta: View) -> str | None:
    title = first(meta, "title")
    return None if title is None else read_label(title)


# Events on their own.


def item_events(name: str, view: View, around: Mapping[Key, View] = _NOTHING) -> Iterator[Event]:
    """The events that a concept item, a knowledge item, a plan or a listing in a news item holds.

    Args:
        name: of the item.
        view: the item.
        around: the concepts of the items that travel with it.
    """
    found = _KINDS.get(name)
    if found is not None and (name != "newsItem" or _listed(view)):  # few news items list any
        held = _held_back(view["itemMeta"][0])
        for event in found(view, concepts_of(view, around)):
            yield evolve(event, embargo=held) if held and event.embargo is None else event


def _held_back(meta: View) -> Embargo | None:
    """What keeps the events of an item back: its embargo, or that it is withheld until further notice."""
    withheld = last_part(concept_of(first(meta, "pubStatus") or {})) == "withheld"
    return Embargo() if withheld else read_embargo(meta)


def _of_concept_item(view: View, concepts: Concepts) -> Iterator[Event]:
    for one in view.get("concept", []):
        if is_event(one):
            event = _read_concept(one, view, view["@guid"], concepts)
            yield _with_item_facts(_with_topics(event, view, concepts), view)


def _of_knowledge_item(view: View, concepts: Concepts) -> Iterator[Event]:
    for number, one in enumerate((first(view, "conceptSet") or {}).get("concept", []), 1):
        if is_event(one):
            yield _read_concept(one, view, f"{view['@guid']}#{number}", concepts)


def _of_news_item(view: View, concepts: Concepts) -> Iterator[Event]:
    """Events that are the content of a news item: inlineXML/events."""
    for number, one in enumerate(_listed(view), 1):
        yield read_event(one, f"{view['@guid']}#{number}", concepts, view.get("@xml:lang"))


def _listed(view: View) -> list[View]:
    inlines = (first(view, "contentSet") or {}).get("inlineXML", [])
    return [one for inline in inlines for events in inline.get("events", []) for one in events.get("event", [])]


def _of_planning_item(view: View, _concepts: Concepts) -> Iterator[Event]:
    """What a plan is to deliver, each at its time: an event of the kind coverage."""
    content = first(view, "contentMeta") or {}
    named: View = next(iter((*content.get("headline", []), *content.get("slugline", []))), {})
    for number, coverage in enumerate((first(view, "newsCoverageSet") or {}).get("newsCoverage", []), 1):
        uid = f"{view['@guid']}#{coverage.get('@id', number)}"
        for plan in coverage.get("planning", []):
            if (event := _read_plan(plan, uid, named)) is not None:
                yield event


def _read_plan(plan: View, uid: str, named: View) -> Event | None:
    due = read_date(first(plan, "scheduled"))
    if due is None:
        return None
    note = first(plan, "edNote") or first(plan, "description")
    return Event(
        uid=uid,
        name=read_label(next(iter((*plan.get("headline", []), *plan.get("slugline", []))), named)),
        when=When(start=due),
        kind="coverage",
        status=EventStatus.SCHEDULED,
        description=read_text(note) if note else None,
    )


_KINDS = {
    "conceptItem": _of_concept_item,
    "knowledgeItem": _of_knowledge_item,
    "newsItem": _of_news_item,
    "planningItem": _of_planning_item,
}


def _read_concept(view: View, item: View, spare: str, concepts: Concepts) -> Event:
    named = first(view, "conceptId") or {}
    address = concepts.address(named) or named.get("@qcode")
    event = read_event(view, concept_name(address) if address else spare, concepts, item.get("@xml:lang"))
    return evolve(event, span=read_span(view))


def _with_topics(event: Event, view: View, concepts: Concepts) -> Event:
    """An event with what its item is about, where it does not say so itself."""
    if event.keywords or concepts.ours:
        return event
    labels = dict.fromkeys(topics(first(view, "contentMeta") or {}, concepts))
    return evolve(event, keywords=tuple(label for label in labels if label))


def _with_item_facts(event: Event, view: View) -> Event:
    """An event in its own item is as old, as often revised, and as cancelled as the item; we say it ourselves."""
    if is_ours(view):
        return event
    meta: View = view["itemMeta"][0]
    version = attempt(int, view.get("@version"))
    withdrawn = last_part(concept_of(first(meta, "pubStatus") or {})) == "canceled"
    return evolve(
        event,
        status=EventStatus.CANCELLED if event.status is None and withdrawn else event.status,
        sequence=version - 1 if event.sequence is None and version else event.sequence,
        date_created=event.date_created or unless_undated(first(meta, "firstCreated")),
        date_modified=event.date_modified or unless_undated(first(meta, "versionCreated")),
    )


__all__ = ["item_events", "read", "read_article", "read_header"]
