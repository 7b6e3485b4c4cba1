"""IRIs for articles and events whose own names are none, and back.

RFC 3986 2.1: what an IRI may not hold stands as percent-encoded octets, here of UTF-8.
"""

from urllib.parse import quote, unquote

ITEM_IDS = "tag:dateline.invalid,2000:item:"
"""The IRI of an article whose id is no IRI: this and the id, percent-encoded."""
EVENT_IDS = "https://dateline.invalid/id/event/"
"""The IRI of an event whose uid is neither a UUID nor an IRI: this and the uid, percent-encoded."""


def named_below(prefix: str, name: str) -> str:
    """The IRI that a name of any form has below a prefix."""
    return prefix + quote(name, safe="", errors="surrogatepass")


def name_below(prefix: str, iri: str) -> str:
    """The name that `named_below` was given; an IRI that it did not make as it is."""
    if not iri.startswith(prefix):
        return iri
    try:
        return unquote(iri[len(prefix) :], errors="surrogatepass")
    except UnicodeDecodeError:  # octets that are no UTF-8: somebody else wrote it, or it was damaged
        return iri
