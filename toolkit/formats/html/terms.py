"""Where a page states what: meta names by field, media types, elements whose content is not read."""

from collections.abc import Mapping

JSON_LD = "application/ld+json"
MISTAKEN_TYPES = frozenset(
    (
        "application/json+ld",
        "application/ld-json",
        "application/ldjson",
        "application/jsonld",
        "text/ld+json",
        "application/ld+jason",
        "text/json+ld",
    )
)
"""Media types by which JSON-LD is marked up by mistake."""

UNREAD = ("noscript", "template", "textarea", "iframe", "noembed", "noframes")
"""Elements in whose content no script is read (HTML 4.12.2, 4.12.3, 13.2.6)."""

META: Mapping[str, tuple[str, ...]] = {
    "headline": ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"),
    "description": ("og:description", "description", "twitter:description", "dc.description"),
    "date_published": (
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "publish-date",
        "publication_date",
        "pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "date",
        "cxenseparse:recs:publishtime",
    ),
    "date_modified": ("article:modified_time", "og:updated_time", "lastmod", "last-modified", "dcterms.modified"),
    "author": ("author", "parsely-author", "sailthru.author", "dc.creator", "article:author", "byl"),
    "publisher": ("og:site_name", "application-name", "dc.publisher"),
    "image": ("og:image", "og:image:url", "twitter:image"),
    "section": ("article:section", "parsely-section"),
    "keywords": ("news_keywords", "article:tag", "keywords"),
    "url": ("og:url",),
    "language": ("og:locale", "content-language", "dc.language"),
}
"""Open Graph, Twitter, Dublin Core and other meta names, the most trustworthy first."""
