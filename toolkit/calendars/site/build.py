"""All files of a site, as octets: the same feed gives the same octets."""

from collections.abc import Iterator, Mapping, Sequence
from importlib import resources

from attrs import evolve

from toolkit.api import dumps
from toolkit.calendars.site.event_page import event_page
from toolkit.calendars.site.index_page import index_page
from toolkit.calendars.site.links import page_name
from toolkit.calendars.site.view import View
from toolkit.merging import Disagreement, in_language, split_by_actor
from toolkit.model import Feed

LANGUAGES = ("en", "ru")
NONE: Mapping[str, Sequence[Disagreement]] = {}
_MOST_ACTORS = 60


def site_files(
    feed: Feed, *, base_url: str | None = None, differing: Mapping[str, Sequence[Disagreement]] = NONE
) -> Mapping[str, bytes]:
    """Each file of the site by its path, pages in the feed's language at the root, in the other in a folder.

    Args:
        feed: the calendar.
        base_url: where the site will be, where known.
        differing: what the sources of an event contradict each other in, by uid.

    Raises:
        InvalidDocument: the calendar would not be valid.
    """
    first = main_language(feed)
    files: dict[str, bytes] = {}
    for language in (first, *(other for other in LANGUAGES if other != first)):
        folder = "" if language == first else f"{language}/"
        base = f"{base_url.rstrip('/')}/{folder}" if base_url else None
        told = in_language(feed, language)
        view = evolve(_view(told, language, first, base), differing=differing)
        files |= {f"{folder}{path}": data for path, data in _pages(view)}
    files["events.jsonld"] = dumps(in_language(feed, first), "jsonld").encode()
    for name in ("style.css", "site.js"):
        files[name] = (resources.files(__package__) / name).read_bytes()
    return files


def main_language(feed: Feed) -> str:
    """The feed's language, else that of most of its events, else English."""
    if feed.language and feed.language.partition("-")[0] in LANGUAGES:
        return feed.language.partition("-")[0]
    count = {
        language: sum((event.language or "").startswith(language) for event in feed.events)
        for language in LANGUAGES
    }
    return max(LANGUAGES, key=lambda language: count[language])


def _pages(view: View) -> Iterator[tuple[str, bytes]]:
    """Event pages first: what the index leads to is there before it."""
    feed, base = view.feed, view.base
    for event in feed.events:
        name = page_name(event)
        yield f"events/{name}.html", _octets(event_page(view, event))
        yield _calendar(f"events/{name}.ics", evolve(feed, title=event.name, id=None, events=(event,)), base)
    for name, one in split_by_actor(feed).items():
        if name in view.actor_files:
            yield _calendar(f"actors/{name}.ics", one, base)
    yield _calendar("calendar.ics", feed, base)
    yield "index.html", _octets(index_page(view))


def _view(feed: Feed, language: str, first: str, base: str | None) -> View:
    other = next(known for known in LANGUAGES if known != language)
    calendars = split_by_actor(evolve(feed, title=None))
    return View(
        feed=feed,
        language=language,
        other=(other, f"{other}/" if language == first else "../"),
        root="" if language == first else "../",
        base=base,
        actors=_actors_of_events(calendars),
        actor_names={name: one.title or name for name, one in calendars.items()},
        actor_files=_with_files(calendars),
    )


def _actors_of_events(calendars: Mapping[str, Feed]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for name, one in calendars.items():
        for event in one.events:
            found.setdefault(event.uid, []).append(name)
    return found


def _with_files(calendars: Mapping[str, Feed]) -> Sequence[str]:
    """Those who take part in most events, at least in two."""
    several = [name for name, one in calendars.items() if len(one.events) > 1]
    return tuple(sorted(sorted(several, key=lambda name: (-len(calendars[name].events), name))[:_MOST_ACTORS]))


def _calendar(path: str, feed: Feed, base: str | None) -> tuple[str, bytes]:
    """A calendar, and where it goes; it names its own address where that is known."""
    return path, dumps(feed, "icalendar", source=f"{base}{path}" if base else None).encode()


def _octets(page: str) -> bytes:
    return page.encode(errors="replace")
