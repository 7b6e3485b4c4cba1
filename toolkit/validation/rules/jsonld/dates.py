"""Dates as they are written; what they mean together is judged on the model."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import get
from toolkit.formats.schemaorg.values import moment_of, number_of, text_of
from toolkit.validation.rules.comparing import follows
from toolkit.validation.rules.jsonld import dating, mending
from toolkit.validation.rules.jsonld.naming import path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, survey

_ON_THE_MODEL = frozenset(("dateCreated", "dateModified", "datePublished", "endDate", "startDate"))


def date_not_iso(document: Document) -> Iterator[Finding]:
    """A date is not written in ISO 8601.

    Why: schema.org Date and DateTime: ISO 8601; day and month of other forms are guessed, and guessed wrong.
    Fix: write 2025-02-18 or 2025-02-18T12:42:00+03:00.

    Bad: {"@type": "NewsArticle", "datePublished": "18.02.2025"}
    Good: {"@type": "NewsArticle", "datePublished": "2025-02-18"}
    """
    for path, (name, value) in survey(document).of("date_not_iso"):
        yield Finding(
            path=path,
            message=f"{name!r} is {value[:40]!r}, which is not ISO 8601",
            hint="write it as 2025-02-18T12:42:00+03:00",
        )


def date_not_on_calendar(document: Document) -> Iterator[Finding]:
    """A date or time stands on no calendar or clock.

    Why: ISO 8601: the month has no such day, or the day no such hour.
    Fix: correct it.

    Bad: {"@type": "NewsArticle", "datePublished": "2026-02-30"}
    Good: {"@type": "NewsArticle", "datePublished": "2026-02-28"}
    """
    for path, (name, value) in survey(document).of("date_impossible"):
        message = f"{name!r} is {value[:40]!r}, {dating.missing_of(value)}"
        yield Finding(path=path, message=message, hint="correct it: 2025-02-18T12:42:00+03:00")


def time_without_offset(document: Document) -> Iterator[Finding]:
    """A time does not say its offset from UTC.

    Why: Google, Article: without one the time zone of the reader is taken, hours off.
    Fix: add the offset: +03:00, or Z for UTC.

    Bad: {"@type": "WebPage", "datePublished": "2025-02-18T12:42:00"}
    Good: {"@type": "WebPage", "datePublished": "2025-02-18T12:42:00+03:00"}
    """
    found = survey(document)
    judged = {path for path, _, _ in found.kinds("Article", "Event")}  # by the rules on articles and events
    for path, (name, value) in found.of("offset_missing"):
        if not (path[:-1] in judged and name in _ON_THE_MODEL):
            yield Finding(
                path=path, message=f"{name!r} is {value!r}, without an offset from UTC", hint="add +03:00 or Z"
            )


def offset_without_colon(document: Document) -> Iterator[Finding]:
    """An offset from UTC has no colon where the time has.

    Why: RFC 3339, 5.6; ISO 8601: the extended form has colons throughout; strict readers refuse the mixture.
    Fix: write +03:00.

    Bad: {"@type": "NewsArticle", "datePublished": "2025-02-18T12:42:00+0300"}
    Good: {"@type": "NewsArticle", "datePublished": "2025-02-18T12:42:00+03:00"}
    """
    for path, (name, value) in survey(document).of("offset_compact"):
        yield Finding(
            path=path,
            message=f"{name!r} is {value!r}, its offset without a colon",
            hint=f"write {dating.colon_in_offset(value)}",
            fix=mending.new_value(document, path, dating.colon_in_offset(value), "write the colon"),
        )


def day_padded_to_midnight(document: Document) -> Iterator[Finding]:
    """A day without a known hour is written as its midnight.

    Why: Google, Event: a padded midnight is read as the hour of beginning.
    Fix: write the day alone.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18T00:00:00"}
    Good: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}
    """
    for path, (name, value) in survey(document).of("midnight_padded"):
        yield Finding(
            path=path, message=f"{name!r} is {value!r}, a midnight without an offset", hint=f"write {value[:10]}"
        )


_MIDNIGHT = re.compile(r"T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})", re.ASCII)
_END_OF_DAY = re.compile(r"T(?:00:00|23:59)(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})", re.ASCII)


def event_at_midnight(document: Document) -> Iterator[Finding]:
    """An event begins at midnight sharp, and ends at none or at the end of a day.

    Why: Google, Event: for an event without an hour the day is stated alone; T00:00:00 is read as the hour.
    Fix: write the day alone, unless it does begin at midnight.

    Bad: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18T00:00:00+03:00"}
    Good: {"@type": "Event", "name": "Talks", "startDate": "2025-02-18"}
    """
    for path, node, _ in survey(document).kinds("Event"):
        start, end = text_of(get(node, "startDate")) or "", text_of(get(node, "endDate")) or ""
        if _MIDNIGHT.fullmatch(start[10:]) and (not end[10:] or _END_OF_DAY.fullmatch(end[10:])):
            yield Finding(path=path_to(path, node, "startDate"), message=f"the event begins at midnight, {start}")


def expired_before_published(document: Document) -> Iterator[Finding]:
    """A work that is no article, such as a video, expires before it is published; ART024 tells it of articles.

    Why: schema.org expires: the content is of no use after it; search engines drop it.
    Fix: correct the one that is wrong.

    Bad: {"@type": "VideoObject", "datePublished": "2025-02-18T12:00:00Z", "expires": "2025-02-17T12:00:00Z"}
    Good: {"@type": "VideoObject", "datePublished": "2025-02-18T12:00:00Z", "expires": "2025-03-18T12:00:00Z"}
    """
    found = survey(document)
    judged = {path for path, _, _ in found.kinds("Article")}
    for path, node, _ in found.kinds("CreativeWork"):
        stated = get(node, "expires") if path not in judged else None
        expires, published = stated and moment_of(stated), stated and moment_of(get(node, "datePublished"))
        if expires and published and follows(published, expires):
            yield Finding(path=path_to(path, node, "expires"), message="it expires before it is published")


_PERIODS = (
    ("coverageStartTime", "coverageEndTime"),
    ("startDate", "endDate"),
    ("startTime", "endTime"),
    ("validFrom", "validThrough"),
    ("availabilityStarts", "availabilityEnds"),
    ("birthDate", "deathDate"),
    ("foundingDate", "dissolutionDate"),
)
_ENDS = tuple(f".{end}" for _, end in (*_PERIODS, ("startOffset", "endOffset")))


def period_ends_before_it_begins(document: Document) -> Iterator[Finding]:
    """A period of something that is no event ends before it begins; EVT003 tells it of events.

    Why: schema.org coverageEndTime, validThrough, endDate, endOffset: the end of what the other property begins.
    Fix: correct the one that is wrong.

    Bad:
        {"@type": "LiveBlogPosting", "headline": "Vote night", "coverageStartTime": "2025-02-18T18:00:00Z",
         "coverageEndTime": "2025-02-17T23:00:00Z"}
    Good:
        {"@type": "LiveBlogPosting", "headline": "Vote night", "coverageStartTime": "2025-02-18T18:00:00Z",
         "coverageEndTime": "2025-02-18T23:00:00Z"}
    """
    found = survey(document)
    judged = {path for path, _, _ in found.kinds("Event")}
    for path, node, _ in found.kinds("Thing"):
        for start, end in _PERIODS if path not in judged else ():
            first, last = moment_of(get(node, start)), moment_of(get(node, end))
            if first and last and follows(first, last):
                message = f"{end} is {last}, before {start}, {first}"
                yield Finding(path=path_to(path, node, end), message=message)
    for path, node, _ in found.kinds("Clip"):
        begins, ends = number_of(get(node, "startOffset")), number_of(get(node, "endOffset"))
        if begins is not None and ends is not None and ends < begins:
            message = f"endOffset is {ends:g}, before startOffset, {begins:g}"
            yield Finding(path=path_to(path, node, "endOffset"), message=message)


RULES = (
    graph_rule("JLD601", Severity.ERROR, date_not_iso, "date_not_iso"),
    graph_rule("JLD602", Severity.WARNING, time_without_offset, "offset_missing"),
    graph_rule("JLD604", Severity.ERROR, date_not_on_calendar, "date_impossible"),
    graph_rule("JLD607", Severity.WARNING, offset_without_colon, "offset_compact", fixable=True),
    graph_rule("JLD608", Severity.WARNING, day_padded_to_midnight, "midnight_padded"),
    graph_rule("JLD609", Severity.NOTE, event_at_midnight, "Event"),
    graph_rule("JLD612", Severity.WARNING, period_ends_before_it_begins, *_ENDS),
    graph_rule("JLD611", Severity.WARNING, expired_before_published, ".expires"),
)
