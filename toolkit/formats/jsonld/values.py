"""Values of the model as pairs and nodes of schema.org: all that needs no graph around it."""

import re
from functools import lru_cache
from typing import Any
from urllib.parse import quote as percent

from toolkit.formats.schemaorg import terms as own
from toolkit.formats.schemaorg.graph import Node
from toolkit.model import (
    Agent,
    Article,
    Embargo,
    Event,
    EventStatus,
    Identifier,
    Image,
    Moment,
    Place,
    Recurrence,
    Span,
    When,
    duration_to_text,
    slug,
)

_QUARTER = re.compile(r"(\d{4})-(3[3-6])")
_LENGTH_OF_QUARTER = len("2025-33")
_NUMBERS = (int, float)

Pairs = tuple[tuple[str, Any], ...]


def node_of(*pairs: tuple[str, Any]) -> Node:
    """A node without its empty values."""
    return {
        key: value
        for key, value in pairs
        if value or (value is not None and (value is False or type(value) in _NUMBERS))
    }


def ref(name: str) -> Node:
    """A reference to a node by its identifier."""
    return {"@id": name}


def fragment(base: str, name: str) -> str:
    """An IRI below another: its fragment, or an addition to the fragment that it has."""
    return f"{base}-{name}" if "#" in base else f"{base}#{name}"


@lru_cache(maxsize=4096)
def stem_of(kind: str, name: str) -> str:
    """What the identifier of a thing ends with; the same persons and places come again and again."""
    return f"{kind}-{percent(slug(name), safe='-') or 'unnamed'}"


def names_of(value: Agent | Place) -> Pairs:
    """Where else a thing is told of, and what else it is called."""
    return (
        ("url", value.url),
        ("sameAs", list(value.same_as)),
        ("alternateName", list(value.alternate_names)),
    )


def date_of(moment: Moment | None) -> str | None:
    """A moment in ISO 8601 proper, which has neither quarters nor names of zones."""
    if moment is None:
        return None
    text = moment.text
    if len(text) == _LENGTH_OF_QUARTER and (quarter := _QUARTER.fullmatch(text)):
        return quarter[1]
    return text.partition("[")[0] if text[-1] == "]" else text


def exact_of(moment: Moment | None) -> str | None:
    """The moment's own text, where `date_of` says less."""
    return moment.text if moment and date_of(moment) != moment.text else None


def exact_when(when: When | None) -> str | None:
    """The date's own text, where startDate and endDate say less."""
    if when is None:
        return None
    plain = not (when.open_end or when.approximate or exact_of(when.start) or exact_of(when.end))
    return None if plain else str(when)


def handling_of(article: Article) -> Pairs:
    """What editors are told of an article; schema.org has words for little of it."""
    source = article.digital_source_type
    return (
        (own.EXPIRES, exact_of(article.expires)),
        ("creativeWorkStatus", article.status.value if article.status else None),
        (own.EMBARGO, _embargo(article.embargo)),
        (own.URGENCY, article.urgency),
        (own.SLUGLINE, article.slugline),
        (own.EDITORIAL_NOTE, article.editorial_note),
        (own.SIGNAL, list(article.signals)),
        (own.SERVICE, list(article.services)),
        ("identifier", [_identifier(one) for one in article.identifiers]),
        (own.SOURCE_TYPE, None if source in own.SOURCE_MEMBERS else source),
        (own.RELATED_LINK, list(article.related_links)),
    )


def _identifier(identifier: Identifier) -> Node:
    return {
        "@type": "PropertyValue",
        **node_of(("propertyID", identifier.kind), ("value", identifier.value)),
    }


def usage_of(terms: str | None) -> Node | None:
    """Terms of use as the work that states them."""
    return {"@type": "CreativeWork", "text": terms} if terms else None


def image_of(image: Image | None) -> Node | None:
    """An image with what is said of it."""
    if image is None:
        return None
    return {
        "@type": "ImageObject",
        **node_of(
            ("url", image.url),
            ("caption", image.caption),
            ("creditText", image.credit),
            ("width", image.width),
            ("height", image.height),
        ),
    }


def address_of(line: str | None, country: str | None) -> Node | None:
    """A line and a country as an address."""
    if not (line or country):
        return None
    return {"@type": "PostalAddress", **node_of(("streetAddress", line), ("addressCountry", country))}


def span_of(span: Span | None) -> Pairs:
    """Where in the body it stands: half-open, in code points."""
    return ((own.SPAN_START, span.start), (own.SPAN_END, span.end)) if span else ()


def dates_of(event: Event) -> Pairs:
    """When an event is, and when it was to be."""
    when, previous = event.when, event.previous_when
    exact_previous = previous and (str(previous) if previous.end else exact_when(previous))
    return (
        ("startDate", date_of(when.start) if when else None),
        ("endDate", date_of(when.end) if when else None),
        (own.WHEN, exact_when(when)),
        ("duration", duration_to_text(event.duration) if event.duration is not None else None),
        ("previousStartDate", date_of(previous.first) if previous else None),
        (own.PREVIOUS_WHEN, exact_previous),
    )


_MOVED = frozenset((EventStatus.HAPPENED, EventStatus.SCHEDULED, EventStatus.POSTPONED))


def status_of(event: Event) -> Pairs:
    """Whether an event took place or is to, where schema.org's members say less than ours too."""
    if event.status is None:
        return ()
    # EventRescheduled is the status of an event with an old date and a new one, EventPostponed of one without.
    moved = event.when is not None and event.previous_when is not None and event.status in _MOVED
    member = own.EVENT_RESCHEDULED if moved else own.EVENT_STATUS.get(event.status)
    says_all = event.status.value in ({"scheduled"} if moved else {"scheduled", "cancelled", "postponed"})
    return (("eventStatus", member), (own.STATUS, None if says_all else event.status.value))


def _embargo(embargo: Embargo | None) -> str | None:
    """Its end; EDTF's open end where there is none."""
    if embargo is None:
        return None
    return embargo.until.text if embargo.until else ".."


def recurrence_of(recurrence: Recurrence | None) -> Pairs:
    """How an event recurs, in the words of RFC 5545."""
    if recurrence is None:
        return ()
    return (
        (own.RRULE, list(recurrence.rules)),
        (own.RDATE, [str(when) for when in recurrence.dates]),
        (own.EXDATE, [str(moment) for moment in recurrence.exclusions]),
    )


def revision_of(event: Event) -> Pairs:
    """Which telling of an event this is."""
    return (
        (own.RECURRENCE_ID, event.recurrence_id and event.recurrence_id.text),
        (own.SEQUENCE, event.sequence),
        (own.DATE_CREATED, event.date_created and event.date_created.text),
        (own.DATE_MODIFIED, event.date_modified and event.date_modified.text),
        (own.EMBARGO, _embargo(event.embargo)),
    )
