"""The list of events, and the form that filters it."""

from collections.abc import Mapping, Sequence
from datetime import date

from toolkit.calendars.site.links import page_name
from toolkit.calendars.site.markup import Child, Markup, element, joined
from toolkit.calendars.site.sources import badge, kind_name, sources, time
from toolkit.calendars.site.view import View, foreign, page_of
from toolkit.merging.facets import days_of
from toolkit.merging.kinds import kind_of
from toolkit.model import Event, fold


def filters(view: View) -> Markup:
    """The form; hidden until the script, which it needs, shows it."""
    words, events = view.words, view.feed.events
    kinds = {kind_of(event.kind): kind_name(event, view.language) for event in events if kind_of(event.kind)}
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
    form = element("form", *fields, id="filters", role="search", aria_label=words["filters"])
    box = element("details", element("summary", words["filters"]), form, id="filter-box", hidden=True, open=True)
    return joined(box, count)


def _field(name: str, label: str, control: Markup) -> Markup:
    return element("p", element("label", label, for_=f"f-{name}"), control)


def _select(name: str, options: Mapping[str, str], anything: str) -> Markup:
    ordered = sorted(options.items(), key=lambda item: (fold(item[1]), item[0]))
    listed = [element("option", label, value=value) for value, label in ordered]
    return element("select", element("option", anything, value=""), *listed, id=f"f-{name}", name=name)


def listed(view: View) -> Markup:
    """All events, with the newest sentence of evidence of each."""
    events = view.feed.events
    if not events:
        return element("p", view.words["none"])
    return element("ol", *(_item(event, view) for event in events), class_="events")


def _item(event: Event, view: View) -> Markup:
    days = days_of(event.when) if event.when else None
    name = element("a", event.name, href=page_of("events/", event), lang=foreign(event.language, view))
    where = event.place.name if event.place else None
    who = ", ".join(agent.name for agent in event.participants)
    differs = element("em", view.words["differ_short"]) if event.uid in view.differing else None
    facts = [badge(event, view), kind_name(event, view.language), where, who, differs]
    shown = [element("span", fact) if isinstance(fact, str) else fact for fact in facts if fact]
    article = element(
        "article",
        element("p", time(event, view), class_="when"),
        element("h3", name),
        element("p", *_parted(shown), class_="facts"),
        sources(event, view, most=1),
        class_=event.status.value if event.status else None,
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
