"""Names and orders of the graphs that we write; the terms of our own are in `toolkit.formats.schemaorg.terms`."""

import attrs

from toolkit.formats.schemaorg.terms import OWN, PREFIX, SCHEMA_ORG
from toolkit.model import (
    FIELDS,
    Article,
    Embargo,
    Event,
    Feed,
    Identifier,
    Organization,
    Person,
    Place,
    Quote,
    Recurrence,
    Source,
    Span,
)

EMBED_CONTEXT = SCHEMA_ORG
FULL_CONTEXT = [SCHEMA_ORG, {PREFIX: OWN}]

_NOT_EMBEDDED = {
    Article: {
        "date_created",
        "date_modified",
        "date_published",
        "digital_source_type",
        "editorial_note",
        "embargo",
        "events",
        "expires",
        "identifiers",
        "related_links",
        "services",
        "signals",
        "slugline",
        "status",
        "urgency",
        "version",
    },
    Embargo: {"until"},
    Identifier: {"value", "kind"},
    Event: {field.name for field in attrs.fields(Event)},
    Feed: {field.name for field in attrs.fields(Feed)} - {"articles"},
    Organization: {"id", "kind"},
    Person: {"id"},
    Place: {"id", "timezone"},
    Quote: {"cue", "said_on", "span"},
    Recurrence: {"rules", "dates", "exclusions"},
    Source: {"date_published"},
    Span: {"start", "end"},
}
EMBED_KEEPS = FIELDS - {f"{cls.__name__}.{name}" for cls, names in _NOT_EMBEDDED.items() for name in names}
"""What a page's script element may say without a search engine objecting: no events, for they ask of each
event a page of its own; no terms of our own."""
