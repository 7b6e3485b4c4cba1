"""Names that stay: of articles, of quotes, of events. Each is computed from what does not change."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from uuid import UUID

from toolkit.model.article import Article, Quote
from toolkit.model.values import Agent, Organization, Place
from toolkit.model.when import Moment, When

# UUIDv5 of the URL namespace and "https://dateline.invalid/event": a constant of this project.
EVENTS = UUID("680334d8-0921-520a-b1c4-2755a8732082")
_NAMESPACE = hashlib.sha1(EVENTS.bytes, usedforsecurity=False)
_VARIANT = {f"{digit:x}": f"{digit & 0b11 | 0b1000:x}" for digit in range(16)}
_NOT_SLUG = re.compile(r"[\W_]+")
_ASCII_SPACES = {code: " " for code in range(128) if not chr(code).isalnum()}
"""The same for texts of ASCII alone, as the quicker way of str has it."""
_SLUG_LENGTH = 60


def fold(text: str) -> str:
    """Text for comparison: NFKC, lower case, ё as е, marks and spaces as one space."""
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII_SPACES).split())
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return _NOT_SLUG.sub(" ", folded).strip()


def slug(text: str) -> str:
    """A short name for use in an IRI: letters and digits of any script, joined by hyphens."""
    return fold(text).replace(" ", "-")[:_SLUG_LENGTH].strip("-")


def article_id(
    headline: str, *, url: str | None = None, publisher: str | None = None, date: Moment | None = None
) -> str:
    """The canonical URL, or a tag IRI (RFC 4151) of publisher, date and slug.

    A publisher that looks like a domain is the tag's authority; any other goes into its specific part.
    """
    if url:
        return url
    name = (publisher or "").lower()
    authority = name if re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", name) else "dateline.invalid"
    day = date.day.isoformat() if date else "2000"
    title = slug(headline) or "untitled"
    part = title if authority == name or not name else f"{slug(name)}:{title}"
    return f"tag:{authority},{day}:{part}"


def article_state(article: Article) -> tuple[int, str]:
    """What orders the states of one article: its version, then when it was changed."""
    return (article.version or 0, str(article.date_modified or article.date_published or ""))


def latest_articles(articles: Iterable[Article]) -> tuple[Article, ...]:
    """Of several articles with one id the latest state; of equal states the one that comes last."""
    latest: dict[str, Article] = {}
    for article in articles:
        known = latest.get(article.id)
        if known is None or article_state(known) <= article_state(article):
            latest[article.id] = article
    return tuple(latest.values())


def quote_ids(article: Article) -> tuple[str, ...]:
    """An IRI for each quote: the article's id, ``#quote-`` and a hash of speaker and text.

    Stable when quotes are re-ordered; the second of two equal quotes gets ``-2``.
    """
    seen: Counter[str] = Counter()
    ids = []
    for quote in article.quotes:
        name = f"{article.id}#quote-{_quote_hash(quote)}"
        seen[name] += 1
        ids.append(name if seen[name] == 1 else f"{name}-{seen[name]}")
    return tuple(ids)


def _quote_hash(quote: Quote) -> str:
    speaker = _folded_name(quote.speaker.name) if quote.speaker else ""
    return hashlib.sha256(f"{speaker}\n{fold(quote.text)}".encode(errors="surrogatepass")).hexdigest()[:8]


@lru_cache(maxsize=4096)
def _folded_name(name: str) -> str:
    """The same ones speak and take part again and again."""
    return fold(name)


def event_uid(
    when: When | None,
    *,
    kind: str | None = None,
    participants: tuple[Agent, ...] = (),
    place: Place | None = None,
) -> str:
    """A UUIDv5 of date, kind, participants and place, so that two articles give one event one uid.

    Never of headline, URL or today's date. Of a date its first day counts; of a state or a country its ISO
    code, so that the uid does not depend on the article's language.
    """
    key = "|".join(
        (
            when.first.day.isoformat() if when else "",
            kind or "",
            ",".join(sorted({_identity(agent) for agent in participants})),
            _identity(place) if place else "",
        )
    )
    return _uuid5(key)


def _uuid5(name: str) -> str:
    """RFC 9562, 5.5: the SHA-1 of namespace and name, with the version and the variant set.

    As `uuid.uuid5` does, without the object in between.
    """
    hashed = _NAMESPACE.copy()
    hashed.update(name.encode())
    digest = hashed.hexdigest()
    variant = _VARIANT[digest[16]]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


def _identity(thing: Agent | Place) -> str:
    if thing.same_as:
        return min(thing.same_as)
    if isinstance(thing, Organization) and thing.kind == "state" and thing.country:
        return f"state:{thing.country}"
    return _folded_name(thing.name)
