"""The sentences that say it, each with a link to its article; facts that pages show in more than one place."""

from toolkit.calendars.site.markup import Markup, element, joined, safe_link
from toolkit.calendars.site.view import View, foreign
from toolkit.calendars.site.words import moment_name, when_name
from toolkit.merging.kinds import TITLES, kind_of
from toolkit.model import Event, EventStatus, Source


def sources(event: Event, view: View, *, most: int | None = None) -> Markup | None:
    """The sentences, in the page's own language first where there are some; of `most` the newest."""
    if not event.sources:
        return None
    own = [source for source in event.sources if (source.language or "").partition("-")[0] == view.language]
    listed = event.sources if most is None else (own or event.sources)[-most:]
    return joined(*(_source(source, view) for source in listed))


def _source(source: Source, view: View) -> Markup:
    words, url = view.words, safe_link(source.url)
    lang = foreign(source.language, view)
    quote = element("blockquote", element("p", source.text, lang=lang), cite=url) if source.text else None
    title = source.title or source.name or words["read"]
    link = element("a", title, href=url, lang=lang, rel="external") if url else element("span", title, lang=lang)
    told = [source.name if source.title else None, _published(source, view)]
    rest = ", ".join(part for part in told if part)
    caption = element("figcaption", link, f" — {rest}" if rest else "")
    return element("figure", quote, caption)


def _published(source: Source, view: View) -> str | None:
    return moment_name(source.date_published, view.language) if source.date_published else None


def badge(event: Event, view: View) -> Markup | None:
    """What is known of its coming about, unless it took place."""
    if event.status in {None, EventStatus.HAPPENED} or event.status is None:
        return None
    return element("strong", view.words[event.status.value], class_=f"badge {event.status.value}")


def kind_name(event: Event, language: str) -> str:
    """What its kind is called; a word that is not ours, as it stands, with a capital."""
    own = event.kind or ""
    return TITLES.get(kind_of(event.kind), {}).get(language) or own[:1].upper() + own[1:]


def time(event: Event, view: View) -> Markup | None:
    """When, for people and programs."""
    if event.when is None:
        return None
    first = event.when.first.text.partition("[")[0]
    machine = first if event.when.first.precision.value not in {"quarter"} else None
    return element("time", when_name(event.when, view.language), datetime=machine)
