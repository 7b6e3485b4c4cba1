"""The names that RFC 5545 and its successors define, and ours: properties, components, value types.

Sources: RFC 5545 (core), 7529 (RSCALE), 7808 (TZUNTIL), 7953 (availability), 7986 (calendar properties),
9073 (participants, places), 9074 (alarms), 9253 (links, concepts).
"""

from collections.abc import Mapping
from types import MappingProxyType

PRODID = "-//Dateline//Dateline//EN"
VERSION = "2.0"

# A calendar shows its age by DTSTAMP (RFC 5545 3.8.7.2), which must be there and must not come from a clock.
# An event whose article states no date at all gets this one, so that the same input gives the same octets.
NO_DATE_STATED = "1970-01-01T00:00:00Z"

# How often a subscriber should look again (RFC 7986 5.7), and the colour of the feed (5.9).
REFRESH_INTERVAL = "PT12H"
COLOR = "steelblue"

_OWN = (
    *("WHEN", "STATUS", "KIND", "PREVIOUS-WHEN", "SPAN", "SOURCE", "DURATION", "CREATED", "MODIFIED", "URL"),
    *("LANGUAGE", "RECURRENCE", "RECURRENCE-ID", "DATA"),
)

# Property -> value types, the default first (RFC 5545 3.8, "Value Type" of each property). A property
# without a default, whose VALUE parameter must therefore be written (RFC 7986 5.7 to 5.11, 9073 6.5 and
# 6.6, 9253 8.2), begins with an empty string.
PROPERTY_TYPES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "CALSCALE": ("text",),
        "METHOD": ("text",),
        "PRODID": ("text",),
        "VERSION": ("text",),
        "ATTACH": ("uri", "binary"),
        "CATEGORIES": ("text",),
        "CLASS": ("text",),
        "COMMENT": ("text",),
        "DESCRIPTION": ("text",),
        "GEO": ("float",),
        "LOCATION": ("text",),
        "PERCENT-COMPLETE": ("integer",),
        "PRIORITY": ("integer",),
        "RESOURCES": ("text",),
        "STATUS": ("text",),
        "SUMMARY": ("text",),
        "COMPLETED": ("date-time",),
        "DTEND": ("date-time", "date"),
        "DUE": ("date-time", "date"),
        "DTSTART": ("date-time", "date"),
        "DURATION": ("duration",),
        "FREEBUSY": ("period",),
        "TRANSP": ("text",),
        "TZID": ("text",),
        "TZNAME": ("text",),
        "TZOFFSETFROM": ("utc-offset",),
        "TZOFFSETTO": ("utc-offset",),
        "TZURL": ("uri",),
        "ATTENDEE": ("cal-address",),
        "CONTACT": ("text",),
        "ORGANIZER": ("cal-address",),
        "RECURRENCE-ID": ("date-time", "date"),
        "RELATED-TO": ("text", "uri", "uid"),
        "URL": ("uri",),
        "UID": ("text",),
        "EXDATE": ("date-time", "date"),
        "RDATE": ("date-time", "date", "period"),
        "RRULE": ("recur",),
        "EXRULE": ("recur",),
        "ACTION": ("text",),
        "REPEAT": ("integer",),
        "TRIGGER": ("duration", "date-time"),
        "CREATED": ("date-time",),
        "DTSTAMP": ("date-time",),
        "LAST-MODIFIED": ("date-time",),
        "SEQUENCE": ("integer",),
        "REQUEST-STATUS": ("text",),
        "TZUNTIL": ("date-time",),
        "TZID-ALIAS-OF": ("text",),
        "BUSYTYPE": ("text",),
        "NAME": ("text",),
        "REFRESH-INTERVAL": ("", "duration"),
        "SOURCE": ("", "uri"),
        "COLOR": ("text",),
        "IMAGE": ("", "uri", "binary"),
        "CONFERENCE": ("", "uri"),
        "LOCATION-TYPE": ("text",),
        "PARTICIPANT-TYPE": ("text",),
        "RESOURCE-TYPE": ("text",),
        "CALENDAR-ADDRESS": ("cal-address",),
        "STYLED-DESCRIPTION": ("", "text", "uri"),
        "STRUCTURED-DATA": ("", "text", "uri", "binary"),
        "ACKNOWLEDGED": ("date-time",),
        "PROXIMITY": ("text",),
        "CONCEPT": ("uri",),
        "LINK": ("", "uri", "uid", "xml-reference", "text"),
        "REFID": ("text",),
        # ours, named at the end of this file
        **dict.fromkeys(
            (f"X-DATELINE-{name}" for name in _OWN),
            ("text",),
        ),
    }
)

# Properties whose value is a list, its members parted by commas (RFC 5545 3.1.2).
LISTS = frozenset({"CATEGORIES", "RESOURCES", "EXDATE", "RDATE", "FREEBUSY", "LOCATION-TYPE"})

# Value types in which a bare comma can only part the members of a list.
LIST_TYPES = frozenset({"date", "date-time", "duration", "float", "integer", "period", "time", "utc-offset"})

# Parameters whose values RFC 5545 3.2 and RFC 9073 write in double quotes whatever they hold.
QUOTED_PARAMETERS = frozenset({"ALTREP", "DELEGATED-FROM", "DELEGATED-TO", "DIR", "MEMBER", "SENT-BY", "SCHEMA"})

# Parameters that may hold several values.
LIST_PARAMETERS = frozenset({"DELEGATED-FROM", "DELEGATED-TO", "MEMBER", "DISPLAY", "FEATURE"})

# What holds what (RFC 5545 3.6, 7953 3, 9073 7, 9074 8). The empty string is the stream itself.
PARENTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "VCALENDAR": frozenset({""}),
        "VEVENT": frozenset({"VCALENDAR"}),
        "VTODO": frozenset({"VCALENDAR"}),
        "VJOURNAL": frozenset({"VCALENDAR"}),
        "VFREEBUSY": frozenset({"VCALENDAR"}),
        "VTIMEZONE": frozenset({"VCALENDAR"}),
        "VAVAILABILITY": frozenset({"VCALENDAR"}),
        "VPOLL": frozenset({"VCALENDAR"}),
        "AVAILABLE": frozenset({"VAVAILABILITY"}),
        "STANDARD": frozenset({"VTIMEZONE"}),
        "DAYLIGHT": frozenset({"VTIMEZONE"}),
        "VALARM": frozenset({"VEVENT", "VTODO", "AVAILABLE"}),
        "PARTICIPANT": frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VPOLL"}),
        "VLOCATION": frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "PARTICIPANT", "VALARM"}),
        "VRESOURCE": frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "PARTICIPANT"}),
    }
)

# Kind of event -> media topic of IPTC, for CONCEPT; a kind that no topic fits has none.
TOPIC = "http://cv.iptc.org/newscodes/mediatopic/"
TOPICS: Mapping[str, str] = MappingProxyType(
    {
        kind: topic
        for topic, kinds in (
            ("20000639", "talks call visit summons expulsion"),  # diplomacy
            ("20000640", "summit"),  # summit meetings
            ("20000641", "signing agreement treaty"),  # treaty
            ("20000642", "sanctions"),  # economic sanction
            ("20000073", "ceasefire"),  # peace process
            ("20000574", "election"),  # election
            ("20000056", "strike attack"),  # armed conflict
            ("20000111", "trial"),  # trial (court)
            ("20000148", "disaster"),  # disaster
        )
        for kind in kinds.split()
    }
)

# Where our own facts travel: names of RFC 5545 3.8.8.2, prefixed with the vendor.
X_WHEN = "x-dateline-when"
"""The date as EDTF, where DTSTART and DTEND cannot say it: a month, a quarter, "about", an open end."""
X_STATUS = "x-dateline-status"
"""`Event.status`, where STATUS is coarser."""
X_KIND = "x-dateline-kind"
"""`Event.kind`; CATEGORIES begins with the same word."""
X_PREVIOUS_WHEN = "x-dateline-previous-when"
"""`Event.previous_when` as EDTF."""
X_SPAN = "x-dateline-span"
"""`Event.span` as two numbers and a hyphen."""
X_SOURCE = "x-dateline-source"
"""A `Source` as JSON, where LINK cannot hold it."""
X_DURATION = "x-dateline-duration"
"""`Event.duration`, where DURATION may not stand."""
X_CREATED = "x-dateline-created"
"""`Event.date_created` as EDTF, where CREATED says it in another zone."""
X_MODIFIED = "x-dateline-modified"
"""`Event.date_modified` or `Feed.date_modified` as EDTF, where LAST-MODIFIED says it in another zone."""
X_URL = "x-dateline-url"
"""A page whose address is no URI, or that is no page of the event."""
X_LANGUAGE = "x-dateline-language"
"""A language that no text is there to carry."""
X_RECURRENCE = "x-dateline-recurrence"
"""A `Recurrence` as JSON, where RRULE, RDATE and EXDATE cannot hold it."""
X_RECURRENCE_ID = "x-dateline-recurrence-id"
"""`Event.recurrence_id` as EDTF, where RECURRENCE-ID cannot say it."""
X_DATA = "x-dateline-data"
"""A participant or place as JSON, where PARTICIPANT and VLOCATION have no property for a part of it."""

ROLE = "x-dateline-role"
"""Parameter: ``article`` on the LINK to the article that tells of an event whose sources are not stated;
``organizer`` on the PARTICIPANT-TYPE of who holds it."""

# Words in DESCRIPTION, by language.
SOURCE_WORDS: Mapping[str, str] = MappingProxyType({"ru": "Источник", "uk": "Джерело", "en": "Source"})
EVIDENCE_WORDS: Mapping[str, str] = MappingProxyType({"ru": "В тексте", "uk": "У тексті", "en": "In the text"})
DATE_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "ru": "Точная дата не названа",
        "uk": "Точну дату не названо",
        "en": "The exact date is not stated",
    }
)
TIME_WORDS: Mapping[str, str] = MappingProxyType(
    {"ru": "Часовой пояс не назван", "uk": "Часовий пояс не названо", "en": "The time zone is not stated"}
)
DEFAULT_LANGUAGE = "en"
