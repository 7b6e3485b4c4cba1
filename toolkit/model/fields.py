"""Every field that the model has, by name; what a format says that it keeps is told in these names."""

import attrs

from toolkit.model.article import Article, Event, Feed, Quote, Recurrence
from toolkit.model.values import Embargo, Identifier, Image, Organization, Person, Place, Source, Span

_CLASSES = (
    Article,
    Embargo,
    Event,
    Feed,
    Identifier,
    Image,
    Organization,
    Person,
    Place,
    Quote,
    Recurrence,
    Source,
    Span,
)

FIELDS = frozenset(f"{cls.__name__}.{field.name}" for cls in _CLASSES for field in attrs.fields(cls))
"""Dotted names, class and field: ``Article.headline``. Times are values of their fields and have none here."""
