"""What a set of pages in one language is made of, and what all of them share."""

from collections.abc import Iterator, Mapping, Sequence

from attrs import field, frozen

from toolkit.calendars.site.links import page_name
from toolkit.calendars.site.markup import Markup, element
from toolkit.calendars.site.words import WORDS
from toolkit.merging import Disagreement
from toolkit.model import Event, Feed


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
        differing: where the sources of an event contradict each other, by uid.
    """

    feed: Feed
    language: str
    other: tuple[str, str]
    root: str = ""
    base: str | None = None
    actors: Mapping[str, Sequence[str]] = field(factory=dict)
    actor_names: Mapping[str, str] = field(factory=dict)
    actor_files: Sequence[str] = field(factory=tuple)
    differing: Mapping[str, Sequence[Disagreement]] = field(factory=dict)

    @property
    def words(self) -> Mapping[str, str]:
        """What the pages say."""
        return WORDS[self.language]

    @property
    def title(self) -> str:
        """The calendar's name."""
        return self.feed.title or self.words["untitled"]


def page_of(folder: str, event: Event) -> str:
    """Where the page of an event is."""
    return f"{folder}{page_name(event)}.html"


def foreign(language: str | None, view: View) -> str | None:
    """A language tag where it is not the page's own."""
    return language if language and language.partition("-")[0] != view.language else None


def document(
    view: View,
    title: str,
    main: Markup,
    *,
    up: str,
    description: str,
    page: str = "index.html",
    data: Markup | None = None,
) -> str:
    """A whole page.

    Args:
        view: what it belongs to.
        title: of the page.
        main: what it says.
        up: leads from it to its language's index.
        description: for those who list pages.
        page: leads from the index to it.
        data: the same for programs.
    """
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("meta", name="description", content=" ".join(description.split())[:200]),
        element("meta", name="color-scheme", content="light dark"),
        *_links(view, up, page),
        data,
    )
    skip = element("a", view.words["skip"], href="#events", class_="skip") if not up else None
    html = element("html", head, element("body", skip, main, _footer(view, up)), lang=view.language)
    return f"<!DOCTYPE html>\n{html}\n"


def _links(view: View, up: str, page: str) -> Iterator[Markup]:
    """What a page needs, and what else there is of it."""
    root, (other, path) = f"{up}{view.root}", view.other
    yield element("link", rel="icon", href="data:,")
    yield element("link", rel="stylesheet", href=f"{root}style.css")
    yield element("link", rel="alternate", type="text/calendar", href=f"{up}calendar.ics", title=view.title)
    yield element("link", rel="alternate", hreflang=other, href=f"{up}{path}{page}")
    yield element("script", src=f"{root}site.js", defer=True)


def _footer(view: View, up: str) -> Markup:
    data = element("a", view.words["data"], href=f"{up}{view.root}events.jsonld", type="application/ld+json")
    return element("footer", element("p", data), element("p", view.words["made"]))
