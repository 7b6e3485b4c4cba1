"""The index: how to subscribe, the timeline, the months and the list."""

from collections.abc import Iterator
from functools import partial

from toolkit.calendars.site.links import absolute, google, outlook, webcal
from toolkit.calendars.site.listing import filters, listed
from toolkit.calendars.site.markup import Markup, element
from toolkit.calendars.site.months import months
from toolkit.calendars.site.timeline import timeline
from toolkit.calendars.site.view import View, document, page_of
from toolkit.calendars.site.words import WORDS, moment_name


def index_page(view: View) -> str:
    """The page with all events."""
    heading = _heading("events-title", view.words["events"])
    section = element("section", heading, filters(view) if view.feed.events else None, listed(view), id="events")
    main = element("main", _header(view), _subscribe(view), *_drawn(view), section)
    return document(view, view.title, main, up="", description=_description(view))


def _drawn(view: View) -> Iterator[Markup]:
    """The timeline and the months, where any event has a date."""
    events, words = view.feed.events, view.words
    leads_to = partial(page_of, "events/")
    as_of = view.feed.date_modified.day if view.feed.date_modified else None
    if not any(event.when for event in events):
        return
    yield element(
        "section",
        _heading("timeline-title", words["timeline"]),
        _hint(words["timeline_help"]),
        timeline(events, leads_to, view.language),
        class_="timeline",
    )
    yield element(
        "section",
        _heading("months-title", words["months"]),
        months(events, leads_to, view.language, as_of),
        class_="months",
    )


def _header(view: View) -> Markup:
    other, path = view.other
    switch = element("a", WORDS[other]["language"], href=f"{path}index.html", hreflang=other, lang=other)
    return element(
        "header",
        element("div", element("h1", view.title), element("p", _description(view), class_="lead")),
        element("nav", switch, aria_label=f"{WORDS['en']['language']} / {WORDS['ru']['language']}"),
    )


def _description(view: View) -> str:
    feed, words = view.feed, view.words
    parts = [feed.description or "", f"{words['events']}: {len(feed.events)}."]
    if feed.date_modified is not None:
        parts.append(f"{words['updated']} {moment_name(feed.date_modified, view.language)}.")
    return " ".join(part for part in parts if part)


def _heading(id: str, text: str) -> Markup:
    return element("h2", text, id=id)


def _hint(text: str) -> Markup:
    return element("p", text, class_="hint")


def _subscribe(view: View) -> Markup:
    """The ways to subscribe; the script completes those that need the site's address where it is not known."""
    words, url = view.words, absolute(view.base, "calendar.ics")
    return element(
        "section",
        _heading("subscribe-title", words["subscribe"]),
        _hint(words["subscribe_help"]),
        element("ul", *_ways(view, url), class_="buttons"),
        element("p", element("code", url)) if url else None,
        _actor_files(view),
        element("p", "", role="status", aria_live="polite", id="copied", class_="hint"),
        class_="subscribe",
    )


def _ways(view: View, url: str | None) -> Iterator[Markup]:
    words = view.words
    online = [
        (words["webcal"], "webcal", webcal(url) if url else None),
        (words["google"], "google", google(url) if url else None),
        (words["outlook"], "outlook", outlook(url, view.title) if url else None),
    ]
    for label, kind, link in online:
        button = element("a", label, href=link, class_="button", data_link=kind)
        yield element("li", button, hidden=link is None)
    file = element("a", words["download"], href="calendar.ics", class_="button", data_link="file", download=True)
    yield element("li", file)
    copy = element(
        "button", words["copy"], type="button", class_="button", data_copied=words["copied"], data_copy=True
    )
    yield element("li", copy, hidden=True)


def _actor_files(view: View) -> Markup | None:
    if not view.actor_files:
        return None
    links = [
        element("li", element("a", view.actor_names[name], href=f"actors/{name}.ics")) for name in view.actor_files
    ]
    return element("details", element("summary", view.words["by_actor"]), element("ul", *links, class_="inline"))
