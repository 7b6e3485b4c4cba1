"""FED: the dates of a feed and its entries, and the order that they make."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.webfeed.dates import (
    fault_of_rfc_822,
    fault_of_rfc_3339,
    fault_of_w3c,
    from_rfc_822,
    from_rfc_3339,
    from_w3c,
    is_w3c,
)
from toolkit.formats.webfeed.terms import DAYS, RSS_1_ROOT, RSS_ROOTS
from toolkit.validation.rule import Rule
from toolkit.validation.rules.feed.trees import channel_of, children_of_all, entries_of, items_of, root_of, text_of

_CLOCKS_DIFFER = timedelta(hours=24)


def feed_date_not_rfc_822(document: Document) -> Iterator[Finding]:
    """An RSS date is not of the form of RFC 822.

    Why: RSS 2.0, "pubDate": dates conform to RFC 822, with years of two or, better, four digits.
    Fix: write it as in Sun, 02 Mar 2025 12:42:00 +0300, with English names.

    Bad: <pubDate>2025-03-02T12:42:00+03:00</pubDate>
    Good: <pubDate>Sun, 02 Mar 2025 12:42:00 +0300</pubDate>
    """
    channel = channel_of(document) if root_of(document) == "rss" else None
    places = [channel, *entries_of(document)] if channel else []
    for path, date in children_of_all(places, "pubDate", "lastBuildDate"):
        value = from_rfc_822(date["text"])
        if value is None:
            yield Finding(
                path=path,
                message=f"{date['name']} is {date['text']!r}, {fault_of_rfc_822(date['text'])}",
                hint="write it as in Sun, 02 Mar 2025 12:42:00 +0300",
            )
        elif "," in date["text"] and date["text"][:3].lower() != DAYS[value.weekday()][:3]:
            yield Finding(
                path=path,
                message=f"{date['name']} is {date['text']!r}, but that day is a {DAYS[value.weekday()].title()}",
                hint="correct the day, or leave its name out",
            )


def feed_date_not_rfc_3339(document: Document) -> Iterator[Finding]:
    """A date of Atom or JSON Feed is not of the form of RFC 3339.

    Why: RFC 4287 3.3, which asks for a capital T and Z too, and JSON Feed 1.1 ("date_published") want it, with an
    offset from UTC.
    Fix: write it as in 2025-03-02T12:42:00+03:00.

    Bad: <updated>2025-03-02 12:42</updated>
    Good: <updated>2025-03-02T12:42:00+03:00</updated>
    """
    if root_of(document) == "feed":
        for path, date in children_of_all([((), document.tree), *entries_of(document)], "updated", "published"):
            text = date["text"]
            if text and (from_rfc_3339(text) is None or text != text.upper()):
                yield _not_rfc_3339(path, date["name"], date["text"])
    for path, item in items_of(document):
        for name in ("date_published", "date_modified"):
            if name in item and (not isinstance(item[name], str) or from_rfc_3339(item[name]) is None):
                yield _not_rfc_3339((*path, name), name, item[name])


def _not_rfc_3339(path: Path, name: str, value: object) -> Finding:
    return Finding(
        path=path,
        message=f"{name} is {value!r}, {fault_of_rfc_3339(value)}",
        hint="write it as in 2025-03-02T12:42:00+03:00",
    )


def entries_out_of_order(document: Document) -> Iterator[Finding]:
    """Entries do not stand newest first, or one is newer than the feed says that it is itself.

    Why: simple readers show entries as they come; one dated after the feed's own date is in the future, and
    stays on top of every list. The order of Atom's entries means nothing (RFC 4287 4.1.1).
    Fix: sort the entries by date, newest first; correct the date that is ahead.

    Bad: an item of 1 March before an item of 2 March
    Good: an item of 2 March before an item of 1 March
    """
    dated = _dated(document)
    for (_, earlier), (path, later) in pairwise(dated) if root_of(document) != "feed" else ():
        if later > earlier:
            yield Finding(
                path=path, message="the entry is newer than the one before it", hint="sort them newest first"
            )
            break
    own = _own_date(document)
    for path, date in dated:
        if own and date - own > _CLOCKS_DIFFER:
            yield Finding(
                path=path,
                message=f"the entry is of {date:%Y-%m-%d %H:%M}, more than a day after the feed's own date",
                hint="correct the date",
            )


_Reader = Callable[[str], datetime | None]
_DATES: dict[str, tuple[_Reader, tuple[str, ...], str]] = {
    "rss": (from_rfc_822, ("pubDate",), "lastBuildDate"),
    RSS_1_ROOT: (from_w3c, ("dc:date",), "dc:date"),
    "feed": (from_rfc_3339, ("published", "updated"), "updated"),
}


def _dated(document: Document) -> list[tuple[Path, datetime]]:
    """The entries that have a date, and it."""
    if root_of(document) in _DATES:
        read, names, _ = _DATES[root_of(document)]
        dates = [
            (path, next((read(text_of(one, n)) for n in names if text_of(one, n)), None))
            for path, one in entries_of(document)
        ]
    else:
        items = [(path, item.get("date_published")) for path, item in items_of(document)]
        dates = [(path, from_rfc_3339(date)) for path, date in items if isinstance(date, str)]
    return [(path, date) for path, date in dates if date]


def _own_date(document: Document) -> datetime | None:
    if root_of(document) not in _DATES:
        return None
    read, _, name = _DATES[root_of(document)]
    channel = channel_of(document) if root_of(document) in RSS_ROOTS else ((), document.tree)
    return read(text_of(channel[1], name)) if channel and text_of(channel[1], name) else None


def dublin_core_date_not_w3c(document: Document) -> Iterator[Finding]:
    """A dc:date of RSS is not of the form of the W3C's note on dates.

    Why: the Dublin Core module of RSS 1.0 has its dates in that form, and readers sort the items by it.
    Fix: write it as in 2025-03-02T12:42:00+03:00 or 2025-03-02.

    Bad: <dc:date>Sun, 02 Mar 2025 12:42:00 +0300</dc:date>
    Good: <dc:date>2025-03-02T12:42:00+03:00</dc:date>
    """
    if root_of(document) not in RSS_ROOTS:
        return
    channel = channel_of(document)
    for path, date in children_of_all([*([channel] if channel else []), *entries_of(document)], "dc:date"):
        if not is_w3c(date["text"]):
            yield Finding(
                path=path,
                message=f"dc:date is {date['text']!r}, {fault_of_w3c(date['text'])}",
                hint="write it as in 2025-03-02T12:42:00+03:00",
            )


RULES = (
    Rule("FED002", Severity.ERROR, feed_date_not_rfc_822),
    Rule("FED003", Severity.ERROR, feed_date_not_rfc_3339),
    Rule("FED007", Severity.WARNING, entries_out_of_order),
    Rule("FED018", Severity.WARNING, dublin_core_date_not_w3c),
)
