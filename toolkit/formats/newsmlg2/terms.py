"""The names, codes and addresses of NewsML-G2 2.35 that the reader and the writer use, and our own.

Sources: NewsML-G2 2.35 specification (IPTC, 2025-05-16), IPTC NewsCodes (https://cv.iptc.org/newscodes/).
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from toolkit.model import ArticleStatus, EventStatus, QuoteKind

CORE_NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
XSI_NAMESPACE = "http://www.w3.org/2001/XMLSchema-instance"
XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml"
NITF_NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"

STANDARD_VERSION = "2.35"
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"

ROOTS = (
    "newsItem",
    "packageItem",
    "conceptItem",
    "knowledgeItem",
    "planningItem",
    "catalogItem",
    "newsMessage",
)
INLINE_ELEMENTS = frozenset({"a", "br", "inline", "ruby", "span"})
"""Elements of NewsML-G2 that stand in running text."""

XHTML = "application/xhtml+xml"
NITF = "application/nitf+xml"

NEWS_ITEM = "application/vnd.iptc.g2.newsitem+xml"
CONCEPT_ITEM = "application/vnd.iptc.g2.conceptitem+xml"

GENERATOR = "Dateline"
PROFILE = "Dateline: quotes and events marked"
"""What an item is like that was made here: see the body, partMeta, assert and inlineRef."""

# What is our own: attributes of one namespace, and schemes declared in each document's catalog.
# An attribute holds what the standard's own place cannot hold exactly; a reader that does not know it loses
# precision, never the fact.
OWN_NAMESPACE = "https://dateline.invalid/ns/newsmlg2"
OWN_PREFIX = "dl"
OWN_SCHEMES: Mapping[str, str] = MappingProxyType(
    {
        "dlprecision": "https://dateline.invalid/cv/precision/",
        "dlquote": "https://dateline.invalid/cv/quotekind/",
        "dlrel": "https://dateline.invalid/cv/relation/",
        "dlrole": "https://dateline.invalid/cv/role/",
        "dlstatus": "https://dateline.invalid/cv/eventstatus/",
    }
)
"""alias -> URI: how finely a date is known; kinds of quote; relations and properties; roles; states of events."""

SERVICE_IDS = "https://dateline.invalid/id/service/"
"""The IRI of a service whose name is neither a UUID nor an IRI: this and the name, percent-encoded."""
FEED_IDS = "tag:dateline.invalid,2000:feed"
"""The guid of a set of events that has no name of its own."""


@lru_cache(maxsize=128)
def own(name: str) -> str:
    """The key, in the JSON view, of our attribute of that name."""
    return f"@{{{OWN_NAMESPACE}}}{name}"


PERSON, ORGANISATION = "cpnat:person", "cpnat:organisation"
AREA, POINT, EVENT = "cpnat:geoArea", "cpnat:poi", "cpnat:event"

QUOTE_KINDS: Mapping[QuoteKind, str] = MappingProxyType({kind: f"dlquote:{kind}" for kind in QuoteKind})

# https://cv.iptc.org/newscodes/pubstatusg2/
STATUSES: Mapping[ArticleStatus, str] = MappingProxyType(
    {
        ArticleStatus.USABLE: "stat:usable",
        ArticleStatus.WITHHELD: "stat:withheld",
        ArticleStatus.CANCELLED: "stat:canceled",
    }
)
SIGNALS = "http://cv.iptc.org/newscodes/signal/"
"""What the alias sig stands for."""

# 2.35 eventStatus has a vocabulary of IPTC's, whose alias is in no catalog up to v41: so by URI.
_EVENT_STATUS = "http://cv.iptc.org/newscodes/eventstatus/"
EVENT_STATUS: Mapping[EventStatus, tuple[str, str]] = MappingProxyType(
    {
        EventStatus.HAPPENED: ("@qcode", "dlstatus:happened"),
        EventStatus.SCHEDULED: ("@uri", f"{_EVENT_STATUS}scheduled"),
        EventStatus.TENTATIVE: ("@qcode", "dlstatus:tentative"),
        EventStatus.CANCELLED: ("@uri", f"{_EVENT_STATUS}canceled"),
        EventStatus.POSTPONED: ("@uri", f"{_EVENT_STATUS}postponed"),
    }
)
# https://cv.iptc.org/newscodes/eventoccurstatus/
OCCUR_STATUS: Mapping[EventStatus, str] = MappingProxyType(
    {
        EventStatus.HAPPENED: "eocstat:eos5",
        EventStatus.SCHEDULED: "eocstat:eos5",
        EventStatus.TENTATIVE: "eocstat:eos3",
        EventStatus.CANCELLED: "eocstat:eos6",
        EventStatus.POSTPONED: "eocstat:eos3",
    }
)
STATUS_OF_OCCURRENCE: Mapping[str, EventStatus] = MappingProxyType(
    {
        "eos0": EventStatus.SCHEDULED,
        "eos1": EventStatus.TENTATIVE,
        "eos2": EventStatus.TENTATIVE,
        "eos3": EventStatus.TENTATIVE,
        "eos4": EventStatus.SCHEDULED,
        "eos5": EventStatus.SCHEDULED,
        "eos6": EventStatus.CANCELLED,
    }
)
"""The last part of an occurrence code -> what it says of the event."""
STATUS_WORDS: Mapping[str, EventStatus] = MappingProxyType(
    {
        "happened": EventStatus.HAPPENED,
        "scheduled": EventStatus.SCHEDULED,
        "rescheduled": EventStatus.SCHEDULED,
        "tentative": EventStatus.TENTATIVE,
        "canceled": EventStatus.CANCELLED,
        "cancelled": EventStatus.CANCELLED,
        "postponed": EventStatus.POSTPONED,
    }
)
"""The last part of an event status -> what it says."""
