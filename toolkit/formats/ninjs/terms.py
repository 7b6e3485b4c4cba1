"""The names of ninjs that the reader and the writer use, and our own.

Source: ninjs 3.1 (IPTC, 2025), https://iptc.org/std/ninjs/. 2.x has the same names in lower case; 1.x has
``headline``, ``body_*``, ``description_*``, ``person`` and the like instead of lists with roles.
"""

from collections.abc import Mapping
from types import MappingProxyType

from toolkit.model import ArticleStatus, EventStatus

STANDARD = MappingProxyType(
    {
        "name": "ninjs",
        "version": "3.1",
        "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
    }
)

EXTENSION = "x_dateline"
"""Our own field: what of the article or event the fields of ninjs do not hold, in the words of
``article.schema.json``; null for what they hold and the article does not."""

STATUSES: Mapping[ArticleStatus, str] = MappingProxyType(
    {
        ArticleStatus.USABLE: "usable",
        ArticleStatus.WITHHELD: "withheld",
        ArticleStatus.CANCELLED: "canceled",
    }
)
STATUS_OF: Mapping[str, str] = MappingProxyType({word: status.value for status, word in STATUSES.items()})
SEE_ALSO = "http://cv.iptc.org/newscodes/itemrelation/seeAlso"
READABLE = frozenset(("text", "composite"))
"""The types of what can be read by itself."""

_STATUS = "http://cv.iptc.org/newscodes/eventstatus/"
EVENT_STATUS: Mapping[EventStatus, str] = MappingProxyType(
    {
        EventStatus.SCHEDULED: f"{_STATUS}scheduled",
        EventStatus.CANCELLED: f"{_STATUS}canceled",
        EventStatus.POSTPONED: f"{_STATUS}postponed",
    }
)
STATUS_WORDS: Mapping[str, EventStatus] = MappingProxyType(
    {
        "scheduled": EventStatus.SCHEDULED,
        "canceled": EventStatus.CANCELLED,
        "cancelled": EventStatus.CANCELLED,
        "postponed": EventStatus.POSTPONED,
        "pre-event": EventStatus.SCHEDULED,
        "post-event": EventStatus.HAPPENED,
    }
)
"""The last part of an event status -> what it says (IPTC eventstatus and speventstatus)."""

RULE_PARTS: Mapping[str, str] = MappingProxyType(
    {"FREQ": "frequency", "INTERVAL": "interval", "COUNT": "count", "UNTIL": "until"}
)
"""The parts of a RECUR value that ninjs has members for."""
