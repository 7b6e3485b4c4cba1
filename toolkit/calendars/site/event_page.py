"""The page of one event: facts, sentences of evidence, where its sources differ, and the same as JSON-LD."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import evolve

from toolkit.calendars.site.links import absolute, page_name
from toolkit.calendars.site.markup import Child, Markup, element, joined, safe_link
from toolkit.calendars.site.sources import kind_name, sources, time
from toolkit.calendars.site.view import View, document, foreign, page_of
from toolkit.calendars.site.words import WORDS, when_name
from toolkit.formats.jsonld.syntax import snippet
from toolkit.formats.jsonld.writer import write
from toolkit.merging import Telling
from toolkit.merging.naming import agent_in, place_in
from toolkit.model import Article, Event, Feed, Organization, Person

_FIELD_WORDS: Mapping[str, str] = {"when": "when", "place": "where", "participants": "who", "status": "status"}


def event_page(view: View, event: Event) -> str:
    """The page of one event."""
    words = view.words
    name, (other, path) = page_name(event), view.other
    page = page_of("events/", event)
    main = element(
        "main",
        element(
            "nav",
            element("a", f"← {words['all']}", href="../index.html"),
            " · ",
            element("a", WORDS[other]["language"], href=f"../{path}{page}", hreflang=other, lang=other),
            aria_label=view.title,
        ),
        element("h1", event.name, lang=foreign(event.language, view)),
        _facts(event, view),
        _description_of(event, view),
        element("h2", words["evidence"]) if event.sources else None,
        sources(event, view),
        *_differing(event, view),
        element("p", element("a", words["event_ics"], href=f"{name}.ics", class_="button")),
    )
    return document(
        view,
        f"{event.name} – {view.title}",
        main,
        up="../",
        description=event.description or event.name,
        page=page,
        data=Markup(snippet(write(_data(event, view)))),
    )


def _data(event: Event, view: View) -> Feed:
    """The event alone, at the address of its page where that is known."""
    url = absolute(view.base, page_of("events/", event))
    return Feed(language=view.language, events=(evolve(event, url=event.url or url),))


def _differing(event: Event, view: View) -> Iterator[Markup]:
    """What its sources contradict each other in: each value, and who tells it so."""
    found = view.differing.get(event.uid, ())
    if not found:
        return
    yield element("h2", view.words["differ"])
    rows = (
        joined(
            element("dt", view.words[_FIELD_WORDS[one.field]]),
            element("dd", element("ul", *(_value(tellings, one.field, view) for _, tellings in one.values))),
        )
        for one in found
    )
    yield element("dl", *rows, class_="differing")


def _value(tellings: Sequence[Telling], field: str, view: View) -> Markup:
    shown = _told(tellings[0].event, field, view)
    articles = dict.fromkeys(telling.article for telling in tellings if telling.article)
    links = (element("li", _article_link(article, view)) for article in articles)
    return element("li", shown, element("ul", *links))


def _told(event: Event, field: str, view: View) -> Child:
    if field == "when":
        return time(event, view)
    if field == "status" and event.status:
        return view.words[event.status.value]
    if field == "place" and event.place:
        return place_in(event.place, view.language).name
    return ", ".join(agent_in(agent, view.language, {}).name for agent in event.participants)


def _article_link(article: Article, view: View) -> Markup:
    url, lang = safe_link(article.url or article.id), foreign(article.language, view)
    if url is None:
        return element("span", article.headline, lang=lang)
    return element("a", article.headline, href=url, lang=lang, rel="external")


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
        (words["when"], time(event, view)),
        (words["was"], previous),
        (words["status"], status),
        (words["kind"], kind_name(event, view.language)),
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
    return element("p", event.description, lang=foreign(event.language, view))
