"""ICS703: what stands in the properties of our own, beside those of the standard."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import MappingProxyType

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar import terms
from toolkit.formats.icalendar.content import Property
from toolkit.formats.icalendar.reader import span_of
from toolkit.formats.icalendar.times import edtf, edtf_moment
from toolkit.formats.icalendar.values import unescape
from toolkit.formats.icalendar.views import value_of
from toolkit.model import EventStatus, Person, Place, Recurrence, Source, duration_from_text
from toolkit.validation.rule import Rule
from toolkit.validation.rules.icalendar.index import index_of

_Reader = Callable[[str], object | None]


def _status(text: str) -> str | None:
    return text if text == "none" or text in {status.value for status in EventStatus} else None


def _duration(text: str) -> object | None:
    try:
        return duration_from_text(text)
    except ValueError:
        return None


_STATES = ", ".join(status.value for status in EventStatus)
_DATE = (edtf, "a date in EDTF such as 2026-03-12, 2026-03~ or 2026-03-12/2026-03-14")
_MOMENT = (edtf_moment, "a moment in EDTF such as 2026-03-12T09:00+01:00")
_OWN: Mapping[str, tuple[_Reader, str]] = MappingProxyType(
    {
        terms.X_WHEN: _DATE,
        terms.X_PREVIOUS_WHEN: _DATE,
        terms.X_RECURRENCE_ID: _MOMENT,
        terms.X_CREATED: _MOMENT,
        terms.X_MODIFIED: _MOMENT,
        terms.X_STATUS: (_status, f"{_STATES} or none"),
        terms.X_SPAN: (span_of, "two numbers and a hyphen, the smaller first"),
        terms.X_DURATION: (_duration, "a duration such as PT2H"),
        terms.X_SOURCE: (partial(value_of, Source), "a source as JSON"),
        terms.X_RECURRENCE: (partial(value_of, Recurrence), "a recurrence as JSON"),
    }
)
_PLACE = (partial(value_of, Place), "a place as JSON")
_AGENT = (partial(value_of, Person), "a person or organization as JSON")


def _reader(name: str, property: Property) -> tuple[_Reader, str]:
    if name == terms.X_DATA:
        return _PLACE if property.component.name == "VLOCATION" else _AGENT
    return _OWN[name]


def own_property_unreadable(document: Document) -> Iterator[Finding]:
    """A property of Dateline's own holds what cannot be read.

    Why: RFC 5545 3.8.8.2 leaves the value to who names the property; these hold what the standard's cannot say.
    One that cannot be read is passed over, and its fact lost: the date becomes the coarser one of DTSTART.
    Fix: write the value as the message says, or take the property out.

    Bad: X-DATELINE-WHEN:next March
    Good: X-DATELINE-WHEN:2026-03
    """
    index = index_of(document)
    for name in (*_OWN, terms.X_DATA):
        for property in index.named(name.upper()):
            read, wanted = _reader(name, property)
            text = unescape(property.value)
            if not text or read(text) is None:
                message = f"{property.name} is {text[:40]!r}, expected {wanted}"
                yield index.in_value(property, message, hint="correct it, or take it out")


RULES = (Rule("ICS703", Severity.WARNING, own_property_unreadable),)
