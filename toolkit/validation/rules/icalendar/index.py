"""What the rules look at: the content lines of a document, sorted once.

A rule looks only at the properties and components it is about, so that a clean calendar costs a few passes over
its lines and not one for each rule. A tree that was never text is looked at as the lines it would become; then
findings have no line and no fix.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import islice
from weakref import WeakKeyDictionary

from attrs import define, evolve

from toolkit.collecting import without_collection
from toolkit.diagnostics import Edit, Finding, Fix
from toolkit.formats.base import Document
from toolkit.formats.icalendar.content import Component, Property, Stream, split_head, split_quoted
from toolkit.formats.icalendar.expansion import Zone
from toolkit.formats.icalendar.lines import Text, fold
from toolkit.formats.icalendar.rendering import stream_of
from toolkit.formats.icalendar.syntax import path_of, to_jcal
from toolkit.formats.icalendar.terms import LIST_TYPES, LISTS, PROPERTY_TYPES
from toolkit.formats.icalendar.values import split_text, unescape
from toolkit.formats.icalendar.zones import zone_of

MOST = 1000
"""Findings of a rule on lines in one file; beyond, the file is not what it is taken for."""
_ALIKE = " more like it in this file are not told"
ENTRIES = ("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY")
"""The components that have a UID, a DTSTAMP and a time of their own (RFC 5545 3.6.1 to 3.6.4)."""


def at_most(most: int, findings: Iterator[Finding]) -> Iterator[Finding]:
    """The first findings of a rule; the last one that is told says how many more there are."""
    last: Finding | None = None
    for found in islice(findings, most):
        if last is not None:
            yield last
        last = found
    if last is None:
        return
    more = sum(1 for _ in findings)
    yield evolve(last, message=f"{last.message}; {more:,}{_ALIKE}") if more else last


@define(eq=False)
class Time:
    """A DATE or DATE-TIME that a property holds.

    Attributes:
        value: a date; or a time, aware where it is in UTC.
        tzid: its TZID parameter.
    """

    value: date | datetime
    tzid: str | None = None

    @property
    def is_date(self) -> bool:
        """Whether it is a whole day."""
        return not isinstance(self.value, datetime)

    @property
    def is_utc(self) -> bool:
        """Whether it is written with a Z."""
        return isinstance(self.value, datetime) and self.value.tzinfo is not None

    @property
    def is_floating(self) -> bool:
        """Whether it is a time of no zone."""
        return not self.is_date and not self.is_utc and self.tzid is None


class Index:
    """The lines of one document, by name."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream

    def sort(self) -> None:
        """Make the tables that nearly every rule looks into."""
        _ = self._components, self.properties, self._types, self._times, self.ends

    @property
    def text(self) -> Text | None:
        """The octets, where there are some that can be edited."""
        return self.stream.text

    @cached_property
    def _components(self) -> dict[str, list[Component]]:
        found: dict[str, list[Component]] = {}
        for component in self.stream.components:
            found.setdefault(component.name, []).append(component)
        return found

    @cached_property
    def properties(self) -> dict[str, list[Property]]:
        """Every property, by name."""
        found: dict[str, list[Property]] = {}
        for component in self.stream.components:
            for property in component.properties:
                known = found.get(property.name)
                if known is None:
                    found[property.name] = [property]
                else:
                    known.append(property)
        return found

    @cached_property
    def with_parameters(self) -> list[Property]:
        """The properties that have parameters."""
        return [one for found in self.properties.values() for one in found if one.parameters]

    @cached_property
    def _types(self) -> dict[str, list[Property]]:
        found: dict[str, list[Property]] = {}
        for name, properties in self.properties.items():
            default = PROPERTY_TYPES.get(name, ("unknown",))[0]
            for property in properties:
                kind = default if not property.parameters else type_of(property)
                found.setdefault(kind, []).append(property)
        return found

    def components(self, *names: str) -> Iterator[Component]:
        """The components of those names."""
        for name in names:
            yield from self._components.get(name, ())

    def named(self, *names: str) -> Iterator[Property]:
        """The properties of those names."""
        for name in names:
            yield from self.properties.get(name, ())

    def of_type(self, *kinds: str) -> Iterator[Property]:
        """The properties whose value is of one of those types."""
        for kind in kinds:
            yield from self._types.get(kind, ())

    @cached_property
    def _times(self) -> dict[int, list[Time]]:
        """By the id of a property that holds dates or times: those of them that can be read."""
        found: dict[int, list[Time]] = {}
        known: dict[str, Time | None] = {}
        for kind in ("date-time", "date"):
            for property in self._types.get(kind, ()):
                if property.parameters or property.name in LISTS:
                    found[id(property)] = _read_times(property)
                    continue
                value = property.value
                if value not in known:
                    known[value] = read_time(value, kind)
                time = known[value]
                found[id(property)] = [time] if time else []
        return found

    def times(self, property: Property) -> list[Time]:
        """The dates and times that a property holds; those that are none are left out."""
        return self._times.get(id(property), [])

    def time(self, property: Property | None) -> Time | None:
        """The first date or time that a property holds."""
        found = self._times.get(id(property))
        return found[0] if found else None

    @cached_property
    def unread_times(self) -> list[Property]:
        """The properties that hold dates or times of which some cannot be read."""
        return [
            property
            for property in self.of_type("date", "date-time")
            if len(self._times[id(property)]) != (1 if property.name not in LISTS else len(values_of(property)))
        ]

    @cached_property
    def ends(self) -> list[tuple[Property, Time, Property, Time]]:
        """Each DTEND or DUE with the DTSTART beside it, where both can be read."""
        found = []
        for end in self.named("DTEND", "DUE"):
            start = end.component.first("DTSTART")
            first, last = self.time(start), self.time(end)
            if start is not None and first is not None and last is not None:
                found.append((start, first, end, last))
        return found

    @cached_property
    def zones(self) -> dict[str, Component]:
        """TZID -> the first VTIMEZONE that has it."""
        found: dict[str, Component] = {}
        for component in self.components("VTIMEZONE"):
            tzid = component.first("TZID")
            if tzid is not None:
                found.setdefault(unescape(tzid.value), component)
        return found

    @cached_property
    def _rules_of_zones(self) -> dict[str, Zone]:
        return {tzid: Zone(to_jcal(component)) for tzid, component in self.zones.items()}

    def zone_rules(self, tzid: str) -> Zone | None:
        """What the file's own VTIMEZONE says of the clocks."""
        return self._rules_of_zones.get(tzid)

    def instant(self, time: Time) -> datetime:
        """A time as an instant, for comparison: a whole day and a floating time as if in UTC."""
        if not isinstance(time.value, datetime):
            return datetime(time.value.year, time.value.month, time.value.day, tzinfo=UTC)
        if time.value.tzinfo is not None:
            return time.value
        offset = self.offset(time) or timedelta()
        try:
            return (time.value - offset).replace(tzinfo=UTC)
        except OverflowError:
            return time.value.replace(tzinfo=UTC)

    def offset(self, time: Time) -> timedelta | None:
        """The offset from UTC of a local time with a TZID; None where the zone is not known."""
        if time.tzid is None or not isinstance(time.value, datetime):
            return None
        rules = self.zone_rules(time.tzid)
        if rules and (offset := rules.local(time.value)) is not None:
            return offset
        zone = zone_of(time.tzid)
        return time.value.replace(tzinfo=zone).utcoffset() if zone else None

    # Findings

    def at(
        self, property: Property, message: str, *, hint: str | None = None, fix: Fix | None = None, column: int = 0
    ) -> Finding:
        """A finding at a property; `column` counts characters of the unfolded line, from 0."""
        line, place = self._place(property.number, column)
        return Finding(
            path=path_of(property, self.stream), message=message, hint=hint, line=line, column=place, fix=fix
        )

    def in_value(
        self, property: Property, message: str, *, hint: str | None = None, fix: Fix | None = None
    ) -> Finding:
        """A finding at the value of a property."""
        return self.at(property, message, hint=hint, fix=fix, column=self.value_column(property))

    def on(
        self, component: Component, message: str, *, hint: str | None = None, fix: Fix | None = None
    ) -> Finding:
        """A finding about a component, at its BEGIN."""
        line, column = self._place(component.begin, 0)
        return Finding(
            path=path_of(component, self.stream), message=message, hint=hint, line=line, column=column, fix=fix
        )

    def line(self, number: int, message: str, *, hint: str | None = None, fix: Fix | None = None) -> Finding:
        """A finding about a content line that is no property."""
        line, column = self._place(number, 0)
        return Finding(message=message, hint=hint, line=line, column=column, fix=fix)

    def octet(self, offset: int, message: str, *, hint: str | None = None, fix: Fix | None = None) -> Finding:
        """A finding about an octet of the file."""
        assert self.text is not None
        line, column = self.text.place(offset)
        return Finding(message=message, hint=hint, line=line, column=column, fix=fix)

    def _place(self, number: int, column: int) -> tuple[int | None, int | None]:
        text = self.text
        return text.place(text.offset(number, column)) if text else (None, None)

    def value_column(self, property: Property) -> int:
        """Where the value begins in the unfolded line; 0 where there is no text to point at."""
        if self.text is None:
            return 0
        return len(self.stream.lines[property.number]) - len(property.value)

    # Fixes

    @property
    def can_fix(self) -> bool:
        """Whether there are octets to edit, and their places are known."""
        return self.text is not None and self.text.is_utf8

    def fix(self, message: str, *edits: Edit | None) -> Fix | None:
        """A fix; None where the document cannot be edited."""
        kept = tuple(edit for edit in edits if edit is not None)
        return Fix(message=message, edits=kept) if kept and len(kept) == len(edits) else None

    def replace(self, number: int, start: int, end: int, new: str) -> Edit | None:
        """Characters `start` to `end` of an unfolded line become others; folds between them go."""
        if not self.can_fix or self.text is None:
            return None
        first = self.text.offset(number, start)
        last = self.text.offset(number, end) if end > start else first
        return Edit(first, last, new.encode())

    def replace_value(self, property: Property, new: str) -> Edit | None:
        """The value of a property becomes another."""
        start = self.value_column(property)
        return self.replace(property.number, start, start + len(property.value), new)

    def add_parameter(self, property: Property, parameter: str) -> Edit | None:
        """A parameter directly after the name."""
        column = len(self._raw_name(property))
        return self.replace(property.number, column, column, f";{parameter}")

    def _raw_name(self, property: Property) -> str:
        line = self.stream.lines[property.number]
        return line.partition(":")[0].partition(";")[0]

    def remove_parameter(self, property: Property, name: str) -> Edit | None:
        """A parameter goes, with its semicolon and whatever spaces stand around it."""
        head = split_head(self.stream.lines[property.number])
        before, *parameters = split_quoted(head[0] if head else "", ";")
        column = len(before)
        for parameter in parameters:
            end = column + 1 + len(parameter)
            if parameter.partition("=")[0].strip().upper() == name:
                return self.replace(property.number, column, end, "")
            column = end
        return None

    def insert_before(self, number: int, *lines: str) -> Edit | None:
        """Content lines before another."""
        if not self.can_fix or self.text is None:
            return None
        start = self.text.starts[number]
        return Edit(start, start, fold("".join(f"{line}\r\n" for line in lines)).encode())

    def insert_after(self, number: int, *lines: str) -> Edit | None:
        """Content lines after another."""
        if not self.can_fix or self.text is None:
            return None
        if number + 1 < len(self.text.lines):
            return self.insert_before(number + 1, *lines)
        end = self.text.span(number)[1]
        text = fold("".join(f"\r\n{line}" for line in lines))
        return Edit(end, end, text.encode())

    def remove_lines(self, first: int, last: int) -> Edit | None:
        """Content lines `first` to `last`, with their ends, go."""
        if not self.can_fix or self.text is None:
            return None
        return Edit(self.text.starts[first], self.text.starts[last + 1], b"")


_KNOWN: WeakKeyDictionary[Document, Index] = WeakKeyDictionary()


def index_of(document: Document) -> Index:
    """The index of a document, made once."""
    found = _KNOWN.get(document)
    if found is None:
        with without_collection():
            stream = document.native if isinstance(document.native, Stream) else stream_of(document.tree)
            found = _KNOWN[document] = Index(stream)
            found.sort()
    return found


def type_of(property: Property) -> str:
    """The type of a property's value: as VALUE says, or the default one; "" where there is none."""
    stated = property.parameter("VALUE")
    return stated.lower() if stated else PROPERTY_TYPES.get(property.name, ("unknown",))[0]


def values_of(property: Property) -> list[str]:
    """The members of a list, or the one value."""
    kind = type_of(property)
    if property.name not in LISTS and (kind not in LIST_TYPES or property.name in PROPERTY_TYPES):
        return [property.value]
    return split_text(property.value) if kind == "text" else property.value.split(",")


def _read_times(property: Property) -> list[Time]:
    kind = type_of(property)
    tzid = property.parameter("TZID")
    return [time for value in values_of(property) if (time := read_time(value, kind, tzid))]


_FORMS = {
    "date": re.compile(r"\d{8}", re.ASCII),
    "date-time": re.compile(r"\d{8}T\d{6}Z?", re.ASCII),
}

_TO_SECONDS = len("20250218T1242")


def read_time(value: str, kind: str, tzid: str | None = None) -> Time | None:
    """A DATE or DATE-TIME, a leap second as the one before it; None for a text that is none, or of no calendar."""
    form = _FORMS.get(kind)
    if form is None or form.fullmatch(value) is None:
        return None
    if value[_TO_SECONDS:][:2] == "60":  # RFC 5545 3.3.12
        value = f"{value[:_TO_SECONDS]}59{value[_TO_SECONDS + 2 :]}"
    try:
        return Time((date if kind == "date" else datetime).fromisoformat(value), tzid)
    except ValueError:
        return None


def utc_text(instant: datetime) -> str:
    """An instant as a DATE-TIME in UTC."""
    text = instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds")
    return f"{text.replace('-', '').replace(':', '')}Z"
