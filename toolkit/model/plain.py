"""The model as plain JSON, the way articles travel between programs: ``schemas/article.schema.json``.

Keys are the field names; what is not stated is left out; dates are EDTF text, durations ISO 8601;
agents and places say their class in ``type``.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from enum import Enum
from typing import Any, TypeVar

import attrs

from toolkit.model.article import Article, ArticleStatus, Event, EventStatus, Feed, Quote, QuoteKind, Recurrence
from toolkit.model.duration import duration_from_text, duration_to_text
from toolkit.model.values import Embargo, Identifier, Image, Organization, Person, Place, Source, Span
from toolkit.model.when import Moment, When

Plain = dict[str, Any]
_Value = TypeVar("_Value")

_TYPED = {cls.__name__: cls for cls in (Person, Organization, Place)}


def to_plain(value: Article | Feed | Event) -> Plain:
    """An article, feed or event as a JSON object."""
    return _object_to_plain(value)


def article_from_plain(plain: Mapping[str, Any]) -> Article:
    """The article that `to_plain` made a JSON object of; total on objects that the schema accepts."""
    return _object_from_plain(Article, plain)


def feed_from_plain(plain: Mapping[str, Any]) -> Feed:
    """The feed that `to_plain` made a JSON object of; total on objects that the schema accepts."""
    return _object_from_plain(Feed, plain)


def value_to_plain(value: Any) -> Plain:
    """Any value of the model, a part of an article too, as a JSON object."""
    return _object_to_plain(value)


def value_from_plain(cls: type[_Value], plain: Mapping[str, Any]) -> _Value:
    """The value of that class that `value_to_plain` made a JSON object of; of an agent, name either class."""
    known: type[Any] = _TYPED.get(plain.get("type", ""), cls)
    found: _Value = _object_from_plain(known, plain)
    return found


def _object_to_plain(value: Any) -> Plain:
    plain: Plain = {"type": type(value).__name__} if type(value).__name__ in _TYPED else {}
    for attribute in attrs.fields(type(value)):
        content = getattr(value, attribute.name)
        if content is not None and content != ():
            plain[attribute.name] = _value_to_plain(content)
    return plain


def _value_to_plain(value: Any) -> Any:
    if isinstance(value, Moment | When):
        return str(value)
    if isinstance(value, timedelta):
        return duration_to_text(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_value_to_plain(item) for item in value]
    return _object_to_plain(value) if attrs.has(type(value)) else value


def _object_from_plain(cls: type[_Value], plain: Mapping[str, Any]) -> _Value:
    readers = _READERS[cls]
    return cls(
        **{
            name: readers[name](value) if name in readers else value
            for name, value in plain.items()
            if name != "type"
        }
    )


def _one(cls: type[Any]) -> Callable[[Mapping[str, Any]], Any]:
    return lambda plain: _object_from_plain(cls, plain)


def _thing(plain: Mapping[str, Any]) -> Any:
    return _object_from_plain(_TYPED[plain["type"]], plain)


def _many(read: Callable[[Any], Any]) -> Callable[[list[Any]], tuple[Any, ...]]:
    return lambda values: tuple(read(value) for value in values)


_STRINGS: Callable[[list[Any]], tuple[Any, ...]] = tuple
_NAMES = {"same_as": _STRINGS, "alternate_names": _STRINGS}

# What is not a string, number or truth value as it stands: one reader a field.
_READERS: Mapping[type[Any], Mapping[str, Callable[[Any], Any]]] = {
    Span: {},
    Image: {},
    Identifier: {},
    Embargo: {"until": Moment},
    Person: {**_NAMES, "affiliation": _one(Organization)},
    Organization: {**_NAMES, "logo": _one(Image)},
    Place: _NAMES,
    Source: {"date_published": Moment},
    Recurrence: {"rules": _STRINGS, "dates": _many(When.parse), "exclusions": _many(Moment)},
    Quote: {"kind": QuoteKind, "speaker": _thing, "said_on": When.parse, "span": _one(Span)},
    Event: {
        "when": When.parse,
        "place": _one(Place),
        "participants": _many(_thing),
        "status": EventStatus,
        "duration": duration_from_text,
        "span": _one(Span),
        "sources": _many(_one(Source)),
        "keywords": _STRINGS,
        "organizer": _thing,
        "previous_when": When.parse,
        "recurrence": _one(Recurrence),
        "recurrence_id": Moment,
        "date_created": Moment,
        "date_modified": Moment,
        "embargo": _one(Embargo),
    },
    Article: {
        "date_created": Moment,
        "date_published": Moment,
        "date_modified": Moment,
        "keywords": _STRINGS,
        "authors": _many(_thing),
        "contributors": _many(_thing),
        "publisher": _one(Organization),
        "sources": _many(_one(Source)),
        "images": _many(_one(Image)),
        "content_location": _one(Place),
        "location_created": _one(Place),
        "mentions": _many(_thing),
        "quotes": _many(_one(Quote)),
        "events": _many(_one(Event)),
        "related_links": _STRINGS,
        "status": ArticleStatus,
        "embargo": _one(Embargo),
        "expires": Moment,
        "signals": _STRINGS,
        "services": _STRINGS,
        "identifiers": _many(_one(Identifier)),
        "copyright_holder": _thing,
    },
    Feed: {"date_modified": Moment, "articles": _many(_one(Article)), "events": _many(_one(Event))},
}
