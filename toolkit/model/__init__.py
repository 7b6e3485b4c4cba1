"""The model in the middle: frozen values that know no format, no rule, no input or output, no clock."""

from toolkit.model.article import Article, ArticleStatus, Event, EventStatus, Feed, Quote, QuoteKind, Recurrence
from toolkit.model.duration import duration_from_text, duration_to_text
from toolkit.model.fields import FIELDS
from toolkit.model.identity import article_id, article_state, event_uid, fold, latest_articles, quote_ids, slug
from toolkit.model.plain import article_from_plain, feed_from_plain, to_plain
from toolkit.model.release import under_embargo, why_held_back
from toolkit.model.values import (
    Agent,
    Embargo,
    Identifier,
    Image,
    Organization,
    Person,
    Place,
    Source,
    Span,
)
from toolkit.model.when import Moment, Precision, When

__all__ = [
    "FIELDS",
    "Agent",
    "Article",
    "ArticleStatus",
    "Embargo",
    "Event",
    "EventStatus",
    "Feed",
    "Identifier",
    "Image",
    "Moment",
    "Organization",
    "Person",
    "Place",
    "Precision",
    "Quote",
    "QuoteKind",
    "Recurrence",
    "Source",
    "Span",
    "When",
    "article_from_plain",
    "article_id",
    "article_state",
    "duration_from_text",
    "duration_to_text",
    "event_uid",
    "feed_from_plain",
    "fold",
    "latest_articles",
    "quote_ids",
    "slug",
    "to_plain",
    "under_embargo",
    "why_held_back",
]
