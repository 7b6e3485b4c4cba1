"""What listings of events, videos, questions and trails ask for, and what calendars ask of an event."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import get, is_reference
from toolkit.formats.schemaorg.terms import STATUS, WHEN
from toolkit.formats.schemaorg.values import number_of
from toolkit.validation.rules.jsonld.naming import name_of, path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, path_of, survey

_NEEDED = {
    "ProfilePage": (("mainEntity",),),
    "FAQPage": (("mainEntity",),),
    "Question": (("name",), ("acceptedAnswer", "suggestedAnswer")),
    "Answer": (("text",),),
    "Clip": (("name",), ("startOffset",), ("url",)),
    "AggregateRating": (("ratingValue",), ("ratingCount", "reviewCount")),
}
"""What Google calls required, of each group one."""
_MOVED = re.compile("Event(?:Rescheduled|Cancelled|Postponed)")
_GOOGLE = frozenset(("google-2026-09",))


def event_listing_incomplete(document: Document) -> Iterator[Finding]:
    """An event lacks what a listing of events asks for.

    Why: Google, Event: name, startDate, location and location.address are required; of a virtual one, its url.
    Fix: add what is missing, or keep the event out of the page's markup.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}
    Good:
        {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "location": {"@type": "Place",
         "name": "Riyadh", "address": "Riyadh"}}
    """
    found = survey(document)
    for path, node, _ in found.kinds("Event"):
        for name in ("name", "startDate", "location"):
            if not get(node, name):
                yield Finding(path=path, message=f"{name_of(node)} has no {name}", hint=f"add {name}")
        for place in found.graph.objects(node, "location"):
            needed = "url" if "VirtualLocation" in str(place.get("@type")) else "address"
            if not get(place, needed):
                yield Finding(path=path_of(found, place), message=f"{name_of(place)} has no {needed}")


def event_on_page_of_article(document: Document) -> Iterator[Finding]:
    """An event stands on a page that is not its own.

    Why: Google, Event: "Each event must have a unique URL (a leaf page)"; others may bring a manual action.
    Fix: keep events out of the markup of an article's page; write them to a linked file.

    Bad:
        {"@type": "NewsArticle", "headline": "Talks begin", "about": {"@type": "Event", "name": "Talks",
         "startDate": "2025-02-18"}}
    Good: {"@type": "NewsArticle", "headline": "Talks begin"}
    """
    found = survey(document)
    if found.kinds("Article"):
        for path, node, _ in found.kinds("Event"):
            yield Finding(path=path, message=f"{name_of(node)} stands on an article's page")


def video_listing_incomplete(document: Document) -> Iterator[Finding]:
    """A video lacks what a listing of videos asks for.

    Why: Google, Video: name, thumbnailUrl and uploadDate are required.
    Fix: add what is missing.

    Bad: {"@type": "VideoObject", "name": "Talks", "contentUrl": "https://example.org/a.mp4"}
    Good:
        {"@type": "VideoObject", "name": "Talks", "contentUrl": "https://example.org/a.mp4",
         "thumbnailUrl": "https://example.org/a.jpg", "uploadDate": "2025-02-18T12:42:00+03:00"}
    """
    for path, node, _ in survey(document).kinds("VideoObject"):
        if len(node) > 1 and not is_reference(node):
            for name in ("name", "thumbnailUrl", "uploadDate"):
                if not get(node, name):
                    yield Finding(path=path, message=f"{name_of(node)} has no {name}", hint=f"add {name}")


def listing_incomplete(document: Document) -> Iterator[Finding]:
    """A profile, question, clip or aggregate rating lacks what a search engine asks for to show it.

    Why: Google, ProfilePage, Q&A and FAQ, Video (Clip), Review snippet: the properties that they call required.
    Fix: add what is missing.

    Bad: {"@type": "ProfilePage", "url": "https://example.org/anna"}
    Good:
        {"@type": "ProfilePage", "url": "https://example.org/anna",
         "mainEntity": {"@type": "Person", "name": "Anna Lind"}}
    """
    found = survey(document)
    for kind, needed in _NEEDED.items():
        for path, node, _ in found.kinds(kind):
            for names in needed if any(key[:1] != "@" for key in node) else ():
                if not any(get(node, name) for name in names):
                    message = f"{name_of(node)} has no {' or '.join(names)}"
                    yield Finding(path=path, message=message, hint=f"add {names[0]}")


def breadcrumbs_broken(document: Document) -> Iterator[Finding]:
    """The steps of a breadcrumb trail are not numbered from 1 on, or one of them has no name or leads nowhere.

    Why: Google, Breadcrumb: each ListItem needs a position, 1 for the first, a name, its own or its item's, and an
    item; the last alone may have none.
    Fix: number the steps as they stand, and name and link each.

    Bad:
        {"@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 0, "name": "News", "item": "https://example.org/news"}]}
    Good:
        {"@type": "BreadcrumbList", "itemListElement": [
         {"@type": "ListItem", "position": 1, "name": "News", "item": "https://example.org/news"}]}
    """
    found = survey(document)
    for _, node, _ in found.kinds("BreadcrumbList"):
        steps = found.graph.objects(node, "itemListElement")
        numbers = sorted(number_of(get(step, "position")) or 0 for step in steps)
        for number, step in enumerate(steps, start=1):
            path = path_of(found, step)
            if numbers != list(range(1, len(steps) + 1)):
                message = f"step {number} of the trail has the position {get(step, 'position')!r}"
                if number_of(get(step, "position")) != number:
                    yield Finding(path=path_to(path, step, "position"), message=message, hint=f"write {number}")
            if not any(get(one, "name") for one in (step, *found.graph.objects(step, "item"))):
                yield Finding(path=path, message=f"step {number} of the trail has no name", hint="add name")
            if number_of(get(step, "position")) != len(steps) and not (get(step, "item") or get(step, "url")):
                yield Finding(path=path, message=f"step {number} of the trail leads nowhere", hint="add item")


def rescheduled_without_old_date(document: Document) -> Iterator[Finding]:
    """A rescheduled event does not say from when, or an old date stands without that status.

    Why: Google, Event: previousStartDate and EventRescheduled go together; schema.org has an old date of what was
    cancelled or postponed too.
    Fix: add the one that is missing.

    Bad:
        {"@type": "Event", "name": "Talks", "startDate": "2025-02-18",
         "eventStatus": "https://schema.org/EventRescheduled"}
    Good:
        {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "previousStartDate": "2025-02-11",
         "eventStatus": "https://schema.org/EventRescheduled"}
    """
    for path, node, _ in survey(document).kinds("Event"):
        status = str(get(node, "eventStatus"))
        if "EventRescheduled" in status and not get(node, "previousStartDate"):
            yield Finding(path=path, message="the event is rescheduled but has no previousStartDate")
        elif get(node, "previousStartDate") and not _MOVED.search(status) and STATUS not in node:
            yield Finding(
                path=path_to(path, node, "previousStartDate"),
                message="the event has an old date but is not EventRescheduled",
            )


def event_without_start(document: Document) -> Iterator[Finding]:
    """An event has an end and no start.

    Why: Google, Event: startDate is required; no calendar can show what only ends.
    Fix: add startDate.

    Bad: {"@type": "Event", "name": "Talks", "endDate": "2025-02-18"}
    Good: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}
    """
    for path, node, _ in survey(document).kinds("Event"):
        if get(node, "endDate") and not get(node, "startDate") and WHEN not in node:
            yield Finding(path=path, message=f"{name_of(node)} ends but has no startDate", hint="add startDate")


def event_without_location(document: Document) -> Iterator[Finding]:
    """An event does not say where it takes place.

    Why: who reads of it asks when and where; Google, Event: location is required.
    Fix: add location, if the place is known.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}
    Good: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18", "location": "Riyadh"}
    """
    for path, node, _ in survey(document).kinds("Event"):
        if get(node, "name") and not get(node, "location"):
            yield Finding(path=path, message=f"{name_of(node)} has no location", hint="add it, if it is known")


RULES = (
    graph_rule("JLD821", Severity.WARNING, listing_incomplete, *_NEEDED, profiles=_GOOGLE),
    graph_rule("JLD813", Severity.WARNING, event_without_start, "Event"),
    graph_rule("JLD815", Severity.NOTE, event_without_location, "Event"),
    graph_rule("JLD810", Severity.WARNING, event_listing_incomplete, "Event", profiles=_GOOGLE),
    graph_rule("JLD817", Severity.WARNING, video_listing_incomplete, "VideoObject", profiles=_GOOGLE),
    graph_rule("JLD818", Severity.WARNING, breadcrumbs_broken, "BreadcrumbList", profiles=_GOOGLE),
    graph_rule("JLD811", Severity.WARNING, event_on_page_of_article, "Event", profiles=_GOOGLE),
    graph_rule("JLD812", Severity.WARNING, rescheduled_without_old_date, "Event"),
)
