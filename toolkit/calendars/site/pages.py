"""The pages: the index with timeline, months and list, and a page for each event."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from attrs import field, frozen

from toolkit.calendars.site.links import absolute, google, outlook, page_name, webcal
from toolkit.calendars.site.markup import Child, Markup, element, joined, safe_link
from toolkit.calendars.site.months import months
from toolkit.calendars.site.timeline import timeline
from toolkit.calendars.site.words import WORDS, moment_name, when_name
from toolkit.merging.facets import days_of
from toolkit.merging.kinds import TITLES, kind_of
from toolkit.model import Event, EventStatus, Feed, Organization, Person, Source, fold


@frozen(kw_only=True)
class View:
    """What a set of pages in one language is made of.

    Attributes:
        feed: the calendar, with names in the language.
        language: "en" or "ru".
        other: the other language, and where its index is, from this one's.
        root: from this language's index to the site's root: "" or "../".
        base: the address of this language's index, where known.
        actors: short names of the actors of each event, by uid.
        actor_names: what to call them.
        actor_files: those with a calendar of their own.
    """

    feed: Feed
    language: str
    other: tuple[str, str]
    root: str = ""
    base: str | None = None
    actors: Mapping[str, Sequence[str]] = field(factory=dict)
    actor_names: Mapping[str, str] = field(factory=dict)
    actor_files: Sequence[str] = field(factory=tuple)

    @property
    def words(self) -> Mapping[str, str]:
        """What the pages say."""
        return WORDS[self.language]

    @property
    def title(self) -> str:
        """The calendar's name."""
        return self.feed.title or self.words["untitled"]


def index_page(view: View) -> str:
    """The page with all events."""
    events = view.feed.events
    page_of = partial(_page_of, "events/")
    words = view.words
    main = element(
        "main",
        _header(view),
        _subscribe(view),
        element(
            "section",
            _heading("timeline-title", words["timeline"]),
            _hint(words["timeline_help"]),
            timeline(events, page_of, view.language),
            class_="timeline",
        ),
        element(
            "section",
            _heading("months-title", words["months"]),
            months(events, page_of, view.language),
            class_="months",
        ),
        element("section", _heading("events-title", words["events"]), _filters(view), _listed(view), id="events"),
    )
    return _document(view, view.title, main, up="", description=_description(view))


def event_page(view: View, event: Event) -> str:
    """The page of one event."""
    words = view.words
    name, (other, path) = page_name(event), view.other
    page = _page_of("events/", event)
    main = element(
        "main",
        element(
            "nav",
            element("a", f"← {words['all']}", href="../index.html"),
            " · ",
            element("a", WORDS[other]["language"], href=f"../{path}{page}", hreflang=other, lang=other),
            aria_label=view.title,
        ),
        element("h1", event.name, lang=_foreign(event.language, view)),
        _facts(event, view),
        _description_of(event, view),
        element("h2", words["evidence"]) if event.sources else None,
        _sources(event, view),
        element("p", element("a", words["event_ics"], href=f"{name}.ics", class_="button")),
    )
    return _document(
        view,
        f"{event.name} – {view.title}",
        main,
        up="../",
        description=event.description or event.name,
        page=page,
    )


def _page_of(folder: str, event: Event) -> str:
    return f"{folder}{page_name(event)}.html"


def _document(view: View, title: str, main: Markup, *, up: str, description: str, page: str = "index.html") -> str:
    """A whole page; `up` leads from it to its language's index, `page` from there to it."""
    root = f"{up}{view.root}"
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("meta", name="description", content=" ".join(description.split())[:200]),
        element("meta", name="color-scheme", content="light dark"),
        element("link", rel="icon", href="data:,"),
        element("link", rel="stylesheet", href=f"{root}style.css"),
        element("link", rel="alternate", type="text/calendar", href=f"{up}calendar.ics", title=view.title),
        element("link", rel="alternate", hreflang=view.other[0], href=f"{up}{view.other[1]}{page}"),
        element("script", src=f"{root}site.js", defer=True),
    )
    body = element(
        "body",
        element("a", view.words["skip"], href="#events", class_="skip") if not up else None,
        main,
        _footer(view, up),
    )
    html = element("html", head, body, lang=view.language)
    return f"<!DOCTYPE html>\n{html}\n"


def _header(view: View) -> Markup:
    other, path = view.other
    switch = element("a", WORDS[other]["language"], href=f"{path}index.html", hreflang=other, lang=other)
    return element(
        "header",
        element("h1", view.title),
        element("p", _description(view), class_="lead"),
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
    online = [
        (words["webcal"], "webcal", webcal(url) if url else None),
        (words["google"], "google", google(url) if url else None),
        (words["outlook"], "outlook", outlook(url, view.title) if url else None),
    ]
    items: list[Markup] = [
        element("li", element("a", label, href=link, class_="button", data_link=kind), hidden=link is None)
        for label, kind, link in online
    ]
    items.append(
        element(
            "li",
            element("a", words["download"], href="calendar.ics", class_="button", data_link="file", download=True),
        )
    )
    copy = element(
        "button", words["copy"], type="button", class_="button", data_copied=words["copied"], data_copy=True
    )
    items.append(element("li", copy, hidden=True))
    address = element("p", element("code", url)) if url else None
    actors = _actor_files(view)
    return element(
        "section",
        _heading("subscribe-title", words["subscribe"]),
        _hint(words["subscribe_help"]),
        element("ul", *items, class_="buttons"),
        address,
        actors,
        element("p", "", role="status", aria_live="polite", id="copied", class_="hint"),
        class_="subscribe",
    )


def _actor_files(view: View) -> Markup | None:
    if not view.actor_files:
        return None
    links = [
        element("li", element("a", view.actor_names[name], href=f"actors/{name}.ics")) for name in view.actor_files
    ]
    return element("details", element("summary", view.words["by_actor"]), element("ul", *links, class_="inline"))


def _filters(view: View) -> Markup:
    """The form; hidden until the script, which it needs, shows it."""
    words, events = view.words, view.feed.events
    kinds = {kind_of(event.kind): _kind_name(event, view.language) for event in events if kind_of(event.kind)}
    places = {fold(event.place.name): event.place.name for event in events if event.place}
    statuses = {event.status.value: words[event.status.value] for event in events if event.status}
    actors = {name: view.actor_names[name] for names in view.actors.values() for name in names}
    fields = [
        _field("q", words["text"], element("input", type="search", id="f-q", name="q", autocomplete="off")),
        *(
            _field(name, words[name], _select(name, options, words["any"]))
            for name, options in (("kind", kinds), ("actor", actors), ("place", places), ("status", statuses))
            if options
        ),
        _field("since", words["since"], element("input", type="date", id="f-since", name="since")),
        _field("until", words["until"], element("input", type="date", id="f-until", name="until")),
        element("p", element("button", words["reset"], type="reset", class_="button")),
    ]
    count = element(
        "p", "", id="shown", role="status", aria_live="polite", data_text=words["shown"], class_="hint"
    )
    return joined(
        element("form", *fields, id="filters", hidden=True, role="search", aria_label=words["filters"]), count
    )


def _field(name: str, label: str, control: Markup) -> Markup:
    return element("p", element("label", label, for_=f"f-{name}"), control)


def _select(name: str, options: Mapping[str, str], anything: str) -> Markup:
    ordered = sorted(options.items(), key=lambda item: (fold(item[1]), item[0]))
    listed = [element("option", label, value=value) for value, label in ordered]
    return element("select", element("option", anything, value=""), *listed, id=f"f-{name}", name=name)


def _listed(view: View) -> Markup:
    events = view.feed.events
    if not events:
        return element("p", view.words["none"])
    return element("ol", *(_item(event, view) for event in events), class_="events")


def _item(event: Event, view: View) -> Markup:
    days = days_of(event.when) if event.when else None
    name = element("a", event.name, href=_page_of("events/", event), lang=_foreign(event.language, view))
    where = event.place.name if event.place else None
    who = ", ".join(agent.name for agent in event.participants)
    facts = [_badge(event, view), _kind_name(event, view.language), where, who]
    shown = [element("span", fact) if isinstance(fact, str) else fact for fact in facts if fact]
    article = element(
        "article",
        element("p", _time(event, view), class_="when"),
        element("h3", name),
        element("p", *_parted(shown), class_="facts"),
        _sources(event, view, most=1),
    )
    return element(
        "li",
        article,
        id=f"e-{page_name(event)}",
        data_uid=event.uid,
        data_kind=kind_of(event.kind) or None,
        data_status=event.status.value if event.status else None,
        data_place=fold(event.place.name) if event.place else None,
        data_actor=" ".join(view.actors.get(event.uid, ())) or None,
        data_first=_iso(days.first) if days else None,
        data_last=_iso(days.last) if days else None,
    )


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def _parted(shown: Sequence[Markup]) -> list[Child]:
    parts: list[Child] = []
    for number, fact in enumerate(shown):
        parts += [" · ", fact] if number else [fact]
    return parts


def _badge(event: Event, view: View) -> Markup | None:
    if event.status in {None, EventStatus.HAPPENED} or event.status is None:
        return None
    return element("strong", view.words[event.status.value], class_=f"badge {event.status.value}")


def _kind_name(event: Event, language: str) -> str:
    return TITLES.get(kind_of(event.kind), {}).get(language) or (event.kind or "")


def _time(event: Event, view: View) -> Markup | None:
    if event.when is None:
        return None
    first = event.when.first.text.partition("[")[0]
    machine = first if event.when.first.precision.value not in {"quarter"} else None
    return element("time", when_name(event.when, view.language), datetime=machine)


def _facts(event: Event, view: View) -> Markup:
    words = view.words
    previous = when_name(event.previous_when, view.language) if event.previous_when else None
    status = words[event.status.value] if event.status else None
    who = (
        element("ul", *(element("li", _agent(agent)) for agent in event.participants))
        if event.participants
        else None
    )
    rows: list[tuple[str, Child]] = [
        (words["when"], _time(event, view)),
        (words["was"], previous),
        (words["status"], status),
        (words["kind"], _kind_name(event, view.language)),
        (words["where"], event.place.name if event.place else None),
        (words["who"], who),
    ]
    parts = [joined(element("dt", name), element("dd", value)) for name, value in rows if value]
    return element("dl", *parts)


def _agent(agent: Person | Organization) -> str:
    role = agent.job_title if isinstance(agent, Person) else None
    return f"{agent.name}, {role}" if role else agent.name


def _description_of(event: Event, view: View) -> Markup | None:
    told = {source.text for source in event.sources}
    if not event.description or event.description in told:
        return None
    return element("p", event.description, lang=_foreign(event.language, view))


def _sources(event: Event, view: View, *, most: int | None = None) -> Markup | None:
    if not event.sources:
        return None
    own = [source for source in event.sources if (source.language or "").partition("-")[0] == view.language]
    listed = event.sources if most is None else (own or event.sources)[-most:]
    return joined(*(_source(source, view) for source in listed))


def _source(source: Source, view: View) -> Markup:
    words, url = view.words, safe_link(source.url)
    foreign = _foreign(source.language, view)
    quote = element("blockquote", element("p", source.text, lang=foreign), cite=url) if source.text else None
    title = source.title or source.name or words["read"]
    link = (
        element("a", title, href=url, lang=foreign, rel="external")
        if url
        else element("span", title, lang=foreign)
    )
    told = [source.name if source.title else None, _published(source, view)]
    rest = ", ".join(part for part in told if part)
    caption = element("figcaption", link, f" — {rest}" if rest else "")
    return element("figure", quote, caption)


def _published(source: Source, view: View) -> str | None:
    return moment_name(source.date_published, view.language) if source.date_published else None


def _foreign(language: str | None, view: View) -> str | None:
    """A language tag where it is not the page's own."""
    return language if language and language.partition("-")[0] != view.language else None


def _footer(view: View, up: str) -> Markup:
    data = element("a", view.words["data"], href=f"{up}{view.root}events.jsonld", type="application/ld+json")
    return element("footer", element("p", data), element("p", view.words["made"]))
