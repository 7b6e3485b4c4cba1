"""Names and namespaces of web feeds, and the forms that their dates have."""

import re
from collections.abc import Mapping

ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RSS_1 = "http://purl.org/rss/1.0/"
RSS_1_ROOT = "rdf:RDF"
"""The root of RSS 1.0, which is RDF: its channel and its items stand side by side."""
RSS_ROOTS = ("rss", RSS_1_ROOT)

# The prefix that our names have, whichever the document uses. The namespace of the root has none.
PREFIXES: Mapping[str, str] = {
    "": "",
    RDF: "rdf:",
    RSS_1: "",
    ATOM: "atom:",
    SITEMAP: "",
    NEWS: "news:",
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://search.yahoo.com/mrss/": "media:",
    "http://www.w3.org/1999/xhtml": "xhtml:",
    "http://www.w3.org/XML/1998/namespace": "xml:",
}
JSON_FEED = "https://jsonfeed.org/version/"

MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# RFC 822 5.2: the zones it names, in hours from UTC; the single letters but Z are void (RFC 2822 4.3).
ZONES = {
    "ut": 0,
    "gmt": 0,
    "z": 0,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
}

# RFC 822 5, with the years of four digits that RSS 2.0 prefers; its words may stand any space apart (3.1.4).
RFC_822 = re.compile(
    r"(?:(?P<name>[A-Za-z]{3}),)?\s*(?P<day>\d{1,2})\s+(?P<month>[A-Za-z]{3})\s+(?P<year>\d{2}|\d{4})\s+"
    r"(?P<clock>\d{2}:\d{2}(?::\d{2})?)\s+(?P<zone>[+-]\d{2}[0-5]\d|[A-Za-z]{1,3})",
    re.ASCII,
)
# RFC 3339 5.6.
RFC_3339 = re.compile(
    r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:[0-5]\d)", re.ASCII | re.IGNORECASE
)
# https://www.w3.org/TR/NOTE-datetime, the forms that news sitemaps allow.
W3C_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:[0-5]\d))?", re.ASCII)
W3C_YEAR_OR_MONTH = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?", re.ASCII)
"""The coarser forms, which dc:date may have and a news sitemap may not."""
