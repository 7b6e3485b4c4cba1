"""NIN: what the JSON Schema of ninjs does not see."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document
from toolkit.formats.language_tags import is_language_tag
from toolkit.formats.ninjs.event_reader import event_fields
from toolkit.formats.ninjs.reader import item_fields
from toolkit.formats.ninjs.terms import EXTENSION
from toolkit.formats.ninjs.values import moment
from toolkit.model import Moment, article_from_plain, feed_from_plain
from toolkit.validation.rule import Rule

Item = dict[str, Any]


def _items(document: Document) -> Iterator[tuple[Path, Item]]:
    """Every item: the root or those of a list, then those associated, at any depth."""
    tree = document.tree
    stack: list[tuple[Path, Item]] = (
        [((number,), item) for number, item in enumerate(tree)] if isinstance(tree, list) else [((), tree)]
    )
    for path, item in stack:
        yield path, item
        found = item.get("associations", [])
        named: Any = found.items() if isinstance(found, dict) else enumerate(found)
        stack += [((*path, "associations", key), one) for key, one in named if isinstance(one, dict)]


def _dates(document: Document) -> Iterator[tuple[Path, Item]]:
    """Every set of dates: of events and of planned coverage."""
    for path, item in _items(document):
        details = item.get("eventDetails", {})
        if "dates" in details:
            yield (*path, "eventDetails", "dates"), details["dates"]
        for number, coverage in enumerate(item.get("plannedCoverage", [])):
            if "dates" in coverage:
                yield (*path, "plannedCoverage", number, "dates"), coverage["dates"]


def _rules(document: Document) -> Iterator[tuple[Path, Item, Item]]:
    """Every recurrence rule, with the dates that it belongs to."""
    for path, dates in _dates(document):
        for number, rule in enumerate(dates.get("recurrence", {}).get("recurrenceRules", [])):
            yield (*path, "recurrence", "recurrenceRules", number), rule, dates


def interval_not_positive(document: Document) -> Iterator[Finding]:
    """A recurrence has an interval below one.

    Why: the interval says every how many days, weeks or years an event repeats; none of them is no repetition
        (RFC 5545 3.3.10). The schema of ninjs takes any whole number.
    Fix: write 1 or more, or leave it out.

    Bad: {"frequency": "weekly", "interval": 0}
    Good: {"frequency": "weekly", "interval": 2}
    """
    for path, rule, _ in _rules(document):
        if rule.get("interval", 1) < 1:
            yield Finding(
                path=(*path, "interval"), message=f"the interval is {rule['interval']}, expected 1 or more"
            )


def recurrence_count_not_positive(document: Document) -> Iterator[Finding]:
    """A recurrence has a count below one.

    Why: the first time counts too, so an event that happens at all has a count of one (RFC 5545 3.3.10).
    Fix: write 1 or more, or leave it out.

    Bad: {"frequency": "weekly", "count": -3}
    Good: {"frequency": "weekly", "count": 3}
    """
    for path, rule, _ in _rules(document):
        if rule.get("count", 1) < 1:
            yield Finding(path=(*path, "count"), message=f"the count is {rule['count']}, expected 1 or more")


def count_and_until_together(document: Document) -> Iterator[Finding]:
    """A recurrence has both a count and an end.

    Why: each says when to stop, and only one of them may be given (RFC 5545 3.3.10).
    Fix: leave one out.

    Bad: {"frequency": "daily", "count": 3, "until": "2025-04-01T00:00:00Z"}
    Good: {"frequency": "daily", "count": 3}
    """
    for path, rule, _ in _rules(document):
        if "count" in rule and "until" in rule:
            yield Finding(path=(*path, "until"), message="count and until exclude each other")


def recurrence_without_frequency(document: Document) -> Iterator[Finding]:
    """A recurrence rule does not say how often.

    Why: without a frequency the rule means nothing (RFC 5545 3.3.10); the schema of ninjs does not ask for it.
    Fix: add the frequency.

    Bad: {"count": 3}
    Good: {"frequency": "daily", "count": 3}
    """
    for path, rule, _ in _rules(document):
        if "frequency" not in rule:
            yield Finding(path=path, message="the recurrence rule has no frequency")


_STARTS = ("startDate", "expectedStartDate")
_ENDS = ("endDate", "expectedEndDate")


def _moment_of(item: Item, names: tuple[str, ...]) -> tuple[str, Moment | None]:
    name = next((name for name in names if name in item), names[0])
    text = moment(item.get(name))
    return name, Moment(text) if text else None


def _is_earlier(one: Moment | None, two: Moment | None) -> bool:
    """Whether one is before the other, where they can be compared."""
    if one is None or two is None or one.has_time != two.has_time or one.is_floating != two.is_floating:
        return False
    first, second = one.start, two.start
    return bool(first < second) if one.has_time else one.last_day < two.day


def dates_in_reverse(document: Document) -> Iterator[Finding]:
    """An event ends before it starts.

    Why: calendars refuse or hide it; one of the dates is wrong.
    Fix: correct the date.

    Bad: {"startDate": "2025-03-02T10:00:00Z", "endDate": "2025-03-01T10:00:00Z"}
    Good: {"startDate": "2025-03-01T10:00:00Z", "endDate": "2025-03-02T10:00:00Z"}
    """
    for path, dates in _dates(document):
        (_, start), (name, end) = _moment_of(dates, _STARTS), _moment_of(dates, _ENDS)
        if _is_earlier(end, start):
            yield Finding(path=(*path, name), message=f"the end {end} is before the start {start}")


def recurrence_ends_before_start(document: Document) -> Iterator[Finding]:
    """A recurrence ends before the event starts.

    Why: the event would never happen.
    Fix: correct until.

    Bad: start 2025-03-02T10:00:00Z, {"frequency": "daily", "until": "2025-03-01T10:00:00Z"}
    Good: start 2025-03-02T10:00:00Z, {"frequency": "daily", "until": "2025-03-09T10:00:00Z"}
    """
    for path, rule, dates in _rules(document):
        _, start = _moment_of(dates, _STARTS)
        _, until = _moment_of(rule, ("until",))
        if _is_earlier(until, start):
            yield Finding(
                path=(*path, "until"), message=f"the recurrence ends at {until}, before the start {start}"
            )


def event_item_without_dates(document: Document) -> Iterator[Finding]:
    """An item of type event has no date.

    Why: an event without a date cannot go into any calendar.
    Fix: add eventDetails.dates; expectedStartDate takes a month or a year where no more is known.

    Bad: {"uri": "urn:a:1", "type": "event", "title": "Talks"}
    Good: {"uri": "urn:a:1", "type": "event", "title": "Talks", "eventDetails": {"dates": ...}}
    """
    for path, item in _items(document):
        if item.get("type") == "event" and not item.get("eventDetails", {}).get("dates"):
            yield Finding(path=path, message="the event has no dates")


def version_before_first(document: Document) -> Iterator[Finding]:
    """The version of an item is older than its first version.

    Why: firstCreated dates the first version, so no version can be older.
    Fix: correct the date that is wrong.

    Bad: {"firstCreated": "2025-03-02T10:00:00Z", "versionCreated": "2025-03-01T10:00:00Z"}
    Good: {"firstCreated": "2025-03-01T10:00:00Z", "versionCreated": "2025-03-02T10:00:00Z"}
    """
    for path, item in _items(document):
        (_, first), (name, version) = (
            _moment_of(item, ("firstCreated", "firstcreated")),
            _moment_of(item, ("versionCreated", "versioncreated")),
        )
        if _is_earlier(version, first):
            yield Finding(path=(*path, name), message=f"{name} {version} is before {first}")


def item_without_headline(document: Document) -> Iterator[Finding]:
    """A text item has no headline and no title.

    Why: lists of news show headlines; an item without one cannot be shown.
    Fix: add headlines, with one of the role main.

    Bad: {"uri": "urn:a:1", "type": "text", "bodies": [...]}
    Good: {"uri": "urn:a:1", "type": "text", "headlines": [{"role": "main", "value": "Talks begin"}]}
    """
    for path, item in _items(document):
        named = any(item.get(name) for name in ("headlines", "headline", "title"))
        if item.get("type") == "text" and not named and not _is_associated(path):
            yield Finding(path=path, message="the text item has no headline")


def _is_associated(path: Path) -> bool:
    return "associations" in path


def text_value_empty(document: Document) -> Iterator[Finding]:
    """A headline, description or body is empty.

    Why: it would be shown as nothing; an absent one is known to be absent.
    Fix: fill it, or leave it out.

    Bad: {"headlines": [{"value": ""}]}
    Good: {"headlines": [{"value": "Talks begin"}]}
    """
    for path, item in _items(document):
        for name in ("headlines", "descriptions", "bodies"):
            for number, one in enumerate(item.get(name, [])):
                if not one["value"].strip():
                    yield Finding(
                        path=(*path, name, number, "value"), message=f"the value of {name}[{number}] is empty"
                    )


def body_count_wrong(document: Document) -> Iterator[Finding]:
    """The stated count of characters or words is far from that of the body.

    Why: page planning goes by these counts. What counts as a character or a word differs, so a difference of up to
        a fifth, and of ten, is let pass.
    Fix: count again, or leave the count out.

    Bad: {"value": "Talks begin.", "wordCount": 900}
    Good: {"value": "Talks begin.", "wordCount": 2}
    """
    for path, item in _items(document):
        for number, one in enumerate(item.get("bodies", [])):
            kind = f"{one.get('contentType', one.get('contenttype', ''))} {one.get('role', '')}".lower()
            if any(word in kind for word in ("html", "xml", "nitf")):
                continue
            text = one["value"]
            for names, count in (
                (("wordCount", "wordcount"), len(text.split())),
                (("charCount", "charcount"), len(text)),
            ):
                name = next((name for name in names if name in one), None)
                if name and abs(one[name] - count) > max(10, count // 5):
                    yield Finding(
                        path=(*path, "bodies", number, name),
                        message=f"{name} is {one[name]}, the body has {count}",
                    )


def tag_of_no_language(document: Document) -> Iterator[Finding]:
    """The language is no registered language tag.

    Why: ninjs wants a BCP 47 tag; readers filter by it.
    Fix: use the registered tag, such as uk for Ukrainian or en-GB for British English.

    Bad: {"language": "en-UK"}
    Good: {"language": "en-GB"}
    """
    for path, item in _items(document):
        tag = item.get("language")
        if tag is not None and not is_language_tag(tag):
            yield Finding(path=(*path, "language"), message=f"there is no language {tag!r}")


def rendition_without_address(document: Document) -> Iterator[Finding]:
    """A rendition does not say where it lies.

    Why: a picture or video without an address cannot be fetched.
    Fix: add href.

    Bad: {"renditions": [{"name": "main"}]}
    Good: {"renditions": [{"name": "main", "href": "https://example.org/a.jpg"}]}
    """
    for path, item in _items(document):
        found = item.get("renditions", [])
        named: Any = found.items() if isinstance(found, dict) else enumerate(found)
        for key, one in named:
            if isinstance(one, dict) and "href" not in one and item.get("type") not in ("planning", "event"):
                yield Finding(path=(*path, "renditions", key), message="the rendition has no href")


def item_repeats_ancestor(document: Document) -> Iterator[Finding]:
    """An associated item is the item that it is associated with.

    Why: a reader that follows associations goes round for ever.
    Fix: associate another item, or correct its uri.

    Bad: {"uri": "urn:a:1", "associations": [{"name": "a", "uri": "urn:a:1"}]}
    Good: {"uri": "urn:a:1", "associations": [{"name": "a", "uri": "urn:a:2"}]}
    """
    uris = {path: item.get("uri") for path, item in _items(document)}
    for path, uri in uris.items():
        above = (uris.get(path[: -2 * depth]) for depth in range(1, len(path) // 2 + 1))
        if _is_associated(path) and uri in above:
            yield Finding(path=(*path, "uri"), message=f"{uri!r} is associated with itself")


_VERSION = re.compile(r"ninjs-schema_(\d+\.\d+)")


def standard_contradicts_schema(document: Document) -> Iterator[Finding]:
    """The version of the standard and that of the schema that an item names differ.

    Why: a reader chooses by either; both must be the same version.
    Fix: correct the one that is wrong.

    Bad: {"standard": {"version": "3.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_2.0.json"}}
    Good: {"standard": {"version": "3.1", "schema": "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"}}
    """
    for path, item in _items(document):
        for name in ("standard", "$standard"):
            stated = item.get(name, {})
            found = _VERSION.search(stated.get("schema", ""))
            if found and "version" in stated and found[1] != stated["version"]:
                yield Finding(
                    path=(*path, name, "version"),
                    message=f"the version is {stated['version']!r}, the schema's {found[1]!r}",
                )


def extension_not_readable(document: Document) -> Iterator[Finding]:
    """Our extension field does not fit the model, so that it is not read.

    Why: x_dateline holds members of an article or event of article.schema.json; what does not fit is ignored.
    Fix: write the members as that schema says, or leave the field out.

    Bad: {"uri": "urn:a:1", "x_dateline": {"quotes": "none"}}
    Good: {"uri": "urn:a:1", "x_dateline": {"quotes": [{"text": "We will talk.", "kind": "direct"}]}}
    """
    for path, item in _items(document):
        extension = item.get(EXTENSION)
        if extension is not None and not _fits(item, extension):
            yield Finding(path=(*path, EXTENSION), message="the extension does not fit the model and is not read")


def _fits(item: Item, extension: Item) -> bool:
    known = {name: value for name, value in extension.items() if value is not None}
    try:
        if item.get("type") in ("event", "planning"):
            feed_from_plain({"events": [event_fields(item) | known]})
        else:
            article_from_plain(item_fields(item) | known)
    except (ValueError, TypeError, KeyError, AttributeError):
        return False
    return True


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])")
_CREATED = ("contentcreated", "firstcreated", "versioncreated")
_PLANNED = ("startdate", "enddate", "expectedstartdate", "expectedenddate")
_DATED = frozenset((*_CREATED, *_PLANNED, "embargoed", "expires", "until", "recurrencedates"))


def date_does_not_exist(document: Document) -> Iterator[Finding]:
    """A date has the right form, and is no day of the calendar.

    Why: RFC 3339 5.7 limits the day by the month; readers refuse the item, or take another day.
    Fix: correct the date.

    Bad: {"uri": "urn:a:1", "versionCreated": "2025-02-30T12:42:00Z"}
    Good: {"uri": "urn:a:1", "versionCreated": "2025-02-28T12:42:00Z"}
    """
    for path, text in _dated((), document.tree):
        day = _DAY.match(text)
        if day and not _is_day(day[0]):
            yield Finding(path=path, message=f"{_last_name(path)} is {text!r}: there is no such day")


def _last_name(path: Path) -> str:
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _dated(path: Path, value: Any) -> Iterator[tuple[Path, str]]:
    """Every text that is a date by its name."""
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in members:
        here = (*path, key)
        if isinstance(one, str):
            if _last_name(here).lower() in _DATED:
                yield here, one
        else:
            yield from _dated(here, one)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


RULES = (
    Rule("NIN001", Severity.ERROR, interval_not_positive),
    Rule("NIN002", Severity.ERROR, recurrence_count_not_positive),
    Rule("NIN003", Severity.ERROR, count_and_until_together),
    Rule("NIN004", Severity.ERROR, recurrence_without_frequency),
    Rule("NIN005", Severity.ERROR, dates_in_reverse),
    Rule("NIN006", Severity.ERROR, recurrence_ends_before_start),
    Rule("NIN007", Severity.WARNING, event_item_without_dates),
    Rule("NIN008", Severity.WARNING, version_before_first),
    Rule("NIN009", Severity.WARNING, item_without_headline),
    Rule("NIN010", Severity.WARNING, text_value_empty),
    Rule("NIN011", Severity.WARNING, body_count_wrong),
    Rule("NIN012", Severity.WARNING, tag_of_no_language),
    Rule("NIN013", Severity.WARNING, rendition_without_address),
    Rule("NIN014", Severity.WARNING, item_repeats_ancestor),
    Rule("NIN015", Severity.WARNING, standard_contradicts_schema),
    Rule("NIN016", Severity.WARNING, extension_not_readable),
    Rule("NIN017", Severity.ERROR, date_does_not_exist),
)
