"""What a format could not hold of a feed, told from what it says that it keeps."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

from toolkit.formats import Format
from toolkit.model import Feed

_WHOLE = "Feed.articles"


def holds_articles(format: Format) -> bool:
    """Whether a format carries articles; a calendar carries their events alone."""
    return _WHOLE in format.keeps


def losses(feed: Feed, format: Format) -> dict[str, int]:
    """The fields with content that do not survive in that format, and in how many objects.

    For a format of events alone these are the fields of the events.
    """
    events = attrs.evolve(feed, events=feed.all_events, articles=())
    return dict(Counter(_lost(feed if holds_articles(format) else events, format.keeps)))


def _lost(value: Any, keeps: frozenset[str]) -> Iterator[str]:
    """The dotted names below a value, those below a lost field not."""
    if isinstance(value, tuple):
        for item in value:
            yield from _lost(item, keeps)
    elif attrs.has(type(value)) and any(name.startswith(f"{type(value).__name__}.") for name in keeps):
        for name, content in _stated(value).items():
            field = f"{type(value).__name__}.{name}"
            if field not in keeps:
                yield field
            else:
                yield from _lost(content, keeps)


def _stated(value: Any) -> dict[str, Any]:
    """The fields of an object that say something, and what."""
    fields = ((field.name, field.default) for field in attrs.fields(type(value)))
    return {
        name: getattr(value, name)
        for name, default in fields
        if getattr(value, name) not in (None, (), "") and getattr(value, name) != default
    }
