"""ICS: the rules of iCalendar, by family of codes.

00x the stream, 02x the content line, 04x the structure, 06x what must be there, 1xx values, 2xx dates and times,
3xx zones, 4xx repetition, 5xx identity and METHOD, 6xx later RFCs, 7xx feeds of news.
"""

from toolkit.validation.rules.icalendar import (
    cardinality,
    dates,
    extensions,
    feeds,
    identity,
    lines,
    octets,
    own,
    recurrences,
    structure,
    times,
    types,
    values,
    zones,
)

RULES = (
    *octets.RULES,
    *lines.RULES,
    *structure.RULES,
    *cardinality.RULES,
    *dates.RULES,
    *values.RULES,
    *types.RULES,
    *times.RULES,
    *zones.RULES,
    *recurrences.RULES,
    *identity.RULES,
    *extensions.RULES,
    *feeds.RULES,
    *own.RULES,
)
