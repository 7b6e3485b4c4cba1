"""Names of schema.org that reading news needs, and our own terms beside them.

Facts from schema.org 30.0. Our own terms carry what schema.org has no word for; they expand under the
prefix `dateline` and are documented here, each with what it holds.
"""

from collections.abc import Mapping
from types import MappingProxyType

SCHEMA_ORG = "https://schema.org"
NAMESPACE = "https://schema.org/"
# Not "dateline": schema.org has a property of that name, which the prefix would take over.
PREFIX = "dl"
OWN = "https://dateline.invalid/terms#"

ID = f"{PREFIX}:id"
"""The identifier in the model, where it cannot be told from ``@id``."""
CUE = f"{PREFIX}:cue"
"""The word that attributes a quote."""
KIND = f"{PREFIX}:kind"
"""The kind of an event or organization, one English word."""
STATUS = f"{PREFIX}:status"
"""The status of an event where schema.org has no member of EventStatusType for it."""
WHEN = f"{PREFIX}:when"
"""The EDTF text (ISO 8601-2) of an event's date, where startDate and endDate say less."""
SAID_ON = f"{PREFIX}:saidOn"
"""The EDTF text of the date of a quote, where dateCreated says less."""
PREVIOUS_WHEN = f"{PREFIX}:previousWhen"
"""The EDTF text of the date that an event was moved from, where previousStartDate says less."""
SPAN_START = f"{PREFIX}:spanStart"
"""Where the evidence begins in articleBody, in code points from 0."""
SPAN_END = f"{PREFIX}:spanEnd"
"""One past the last code point of the evidence."""
TIMEZONE = f"{PREFIX}:timezone"
"""The IANA time zone of a place."""
SUPER_EVENT = f"{PREFIX}:superEvent"
"""The uid of the event that this one is a part of."""
RRULE = f"{PREFIX}:rrule"
"""RECUR values (RFC 5545 3.3.10)."""
RDATE = f"{PREFIX}:rdate"
"""Further starts, EDTF."""
EXDATE = f"{PREFIX}:exdate"
"""Starts left out, EDTF."""
RECURRENCE_ID = f"{PREFIX}:recurrenceId"
"""The start that this event stands for in the repeated event of the same uid."""
SEQUENCE = f"{PREFIX}:sequence"
"""The number of the revision, from 0."""
DATE_CREATED = f"{PREFIX}:dateCreated"
"""When the entry was made: the exact text, or of an event, which schema.org gives no such date."""
DATE_PUBLISHED = f"{PREFIX}:datePublished"
"""The exact text of a publication date that names a time zone or a quarter."""
DATE_MODIFIED = f"{PREFIX}:dateModified"
"""When the entry was last changed, as for `DATE_CREATED`."""
EXPIRES = f"{PREFIX}:expires"
"""The exact text of the date after which an article is of no use, as for `DATE_PUBLISHED`."""
EMBARGO = f"{PREFIX}:embargo"
"""From when on an article may be published, EDTF; ``..`` where that is not known."""
URGENCY = f"{PREFIX}:urgency"
"""How urgent editors hold an article, from 1 to 9."""
SLUGLINE = f"{PREFIX}:slugline"
"""The short name of a story in its newsroom."""
EDITORIAL_NOTE = f"{PREFIX}:editorialNote"
"""What receiving editors are told."""
SIGNAL = f"{PREFIX}:signal"
"""What a receiver must mind: codes of IPTC's vocabulary of signals."""
SERVICE = f"{PREFIX}:service"
"""The services of its provider that carry an article."""
SOURCE_TYPE = f"{PREFIX}:digitalSourceType"
"""The IRI of how the content came about, where schema.org has no member for it."""
RELATED_LINK = f"{PREFIX}:relatedLink"
"""What to read besides: schema.org gives the property to pages only."""
DIRECT = f"{OWN}DirectQuote"
INDIRECT = f"{OWN}IndirectQuote"
MIXED = f"{OWN}MixedQuote"

QUOTE_KINDS: Mapping[str, str] = MappingProxyType({"direct": DIRECT, "indirect": INDIRECT, "mixed": MIXED})
"""additionalType of a quote: schema.org tells Quotation from Statement, and knows no mixed kind."""

EVENT_STATUS: Mapping[str, str] = MappingProxyType(
    {
        "happened": f"{NAMESPACE}EventScheduled",
        "scheduled": f"{NAMESPACE}EventScheduled",
        "cancelled": f"{NAMESPACE}EventCancelled",
        "postponed": f"{NAMESPACE}EventPostponed",
    }
)
"""EventScheduled: "is taking place or has taken place on the startDate as scheduled"."""

EVENT_RESCHEDULED = f"{NAMESPACE}EventRescheduled"

STATUS_OF: Mapping[str, str] = MappingProxyType(
    {
        "EventScheduled": "scheduled",
        "EventCancelled": "cancelled",
        "EventPostponed": "postponed",
        "EventRescheduled": "scheduled",
        "EventMovedOnline": "scheduled",
    }
)

ORGANIZATION_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "state": "GovernmentOrganization",
        "government": "GovernmentOrganization",
        "media": "NewsMediaOrganization",
        "company": "Corporation",
        "party": "PoliticalParty",
    }
)
KIND_OF: Mapping[str, str] = MappingProxyType(
    {"GovernmentOrganization": "government", "Corporation": "company", "PoliticalParty": "party"}
)

# creativeWorkStatus takes any text; ours are those of NewsML-G2 and ninjs.
ARTICLE_STATUS_OF: Mapping[str, str] = MappingProxyType(
    {
        "usable": "usable",
        "published": "usable",
        "withheld": "withheld",
        "canceled": "cancelled",
        "cancelled": "cancelled",
    }
)

SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_SOURCE_CODES = (
    "algorithmicMedia algorithmicallyEnhanced composite compositeCapture compositeSynthetic "
    "compositeWithTrainedAlgorithmicMedia dataDrivenMedia digitalArt digitalCapture minorHumanEdits negativeFilm "
    "positiveFilm print screenCapture trainedAlgorithmicMedia virtualRecording"
)
SOURCE_TYPE_OF: Mapping[str, str] = MappingProxyType(
    {
        "MultiFrameComputationalCaptureDigitalSource": f"{SOURCE_TYPES}computationalCapture",
        **{f"{code[0].upper()}{code[1:]}DigitalSource": SOURCE_TYPES + code for code in _SOURCE_CODES.split()},
    }
)
"""Members of IPTCDigitalSourceEnumeration, which are named after the codes of IPTC's vocabulary."""
SOURCE_MEMBERS: Mapping[str, str] = MappingProxyType(
    {iri: NAMESPACE + member for member, iri in SOURCE_TYPE_OF.items()}
)
_STATED = tuple(vars().values())
TERMS = frozenset(term for term in _STATED if isinstance(term, str) and term.startswith(f"{PREFIX}:"))
"""All terms of our own."""
