r"""iCalendar text -> jCal (RFC 7265), losslessly but for what jCal has no room for.

A value that is not of its type is kept as it stands, as type "unknown"; a line that is no content line, as a
property without a name. Where RFC 7265 leaves no room for what the text said, the tree says it in a form that
means the same: VALUE among the parameters, where it states the default type or stands in an unusual place; a list
of one, for a parameter value quoted without need.

What the tree does not hold: the case of names; folds and empty lines; an END that closes nothing; the second of
two parameters of one name; a DATE that lacks VALUE=DATE; numbers written otherwise than need be (``+5``,
``38.90``); ``\N`` for ``\n``; and the order of properties against components.
"""

from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from toolkit.collecting import without_collection
from toolkit.diagnostics import Diagnostic, Path, Report, Severity
from toolkit.errors import ReadError
from toolkit.formats.base import Document, Place, Tree
from toolkit.formats.icalendar.content import Component, Parameters, Property, Stream, TooMuch, parse_text
from toolkit.formats.icalendar.lines import Text, octets
from toolkit.formats.icalendar.rendering import is_quoted, with_value
from toolkit.formats.icalendar.terms import LIST_TYPES, LISTS, PROPERTY_TYPES
from toolkit.formats.icalendar.values import READERS, split_text, unescape

_PROPERTIES, _COMPONENTS = 1, 2
_BEGIN = "a calendar begins with BEGIN:VCALENDAR"


def sniff(head: bytes) -> bool:
    """Whether octets begin as a calendar does."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:6].upper() == b"BEGIN:"


def parse(data: bytes | str, *, previous: bytes | str | None = None) -> Document:
    """A stream of calendars as jCal: one calendar is its tree, several are a list of them.

    Args:
        data: the octets, or their text.
        previous: the stream as it was published before; the rules on revisions compare the two.

    Raises:
        ReadError: nothing in it is a component, or a limit is met.
    """
    with without_collection():
        stream = read_stream(data)
        if previous is not None:
            stream.previous = read_stream(previous)
        trees = [to_jcal(root) for root in stream.roots]
    tree = trees[0] if len(trees) == 1 else trees
    assert stream.text is not None
    return Document(tree=tree, locate=_Locator(stream), data=octets(data), native=stream)


def read_stream(data: bytes | str) -> Stream:
    """The content lines and components of a stream. Raises `ReadError`."""
    text = Text.of(octets(data))
    try:
        stream = parse_text(text)
    except TooMuch as error:
        raise ReadError(Report((_fault(error.code, text, error.number, error.message, error.hint),))) from None
    if not stream.roots:
        code, message = ("SYN007", "no line begins a component") if any(text.lines) else ("SYN003", "it is empty")
        raise ReadError(Report((_fault(code, text, 0, f"this is no calendar: {message}", _BEGIN),)))
    return stream


def _fault(code: str, text: Text, number: int, message: str, hint: str) -> Diagnostic:
    line, column = text.place(text.starts[number]) if text.lines else (1, 1)
    return Diagnostic(code=code, severity=Severity.ERROR, message=message, hint=hint, line=line, column=column)


class _Locator:
    """Where a path of the tree stands."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream

    def __call__(self, path: Path) -> Place:
        item = resolve(self.stream, path)
        text = self.stream.text
        if item is None or text is None:
            return Place(line=1, column=1)
        number = item.begin if isinstance(item, Component) else item.number
        line, column = text.place(text.starts[number])
        return Place(line=line, column=column, path=notation(item, self.stream))


def resolve(stream: Stream, path: Path) -> Component | Property | None:
    """The property or component that a path of the tree leads to, or the nearest above it."""
    steps = list(path)
    found: Component | Property | None = None
    siblings = stream.roots
    if len(stream.roots) == 1:
        found = stream.roots[0]
        siblings = []
    while steps:
        if siblings:
            index = steps.pop(0)
            if not isinstance(index, int) or index >= len(siblings):
                return found
            found, siblings = siblings[index], []
            continue
        if not isinstance(found, Component) or len(steps) < 2:
            return found
        kind, index = steps.pop(0), steps[0]
        if kind == _COMPONENTS and found.components:
            siblings = found.components
        elif kind == _PROPERTIES and isinstance(index, int) and index < len(found.properties):
            return found.properties[index]
        else:
            return found
    return found


def path_of(item: Component | Property, stream: Stream) -> Path:
    """The path of the tree that leads to a property or component."""
    if isinstance(item, Property):
        index = bisect_left(item.component.properties, item.number, key=lambda property: property.number)
        return (*path_of(item.component, stream), _PROPERTIES, index)
    if item.parent is None:
        return (item.index,) if len(stream.roots) > 1 else ()
    return (*path_of(item.parent, stream), _COMPONENTS, item.index)


def notation(item: Component | Property, stream: Stream) -> str:
    """The place in words: ``VCALENDAR/VEVENT[2]/DTSTART``, counted among those of the same name."""
    if isinstance(item, Property):
        return f"{notation(item.component, stream)}/{item.name}"
    if item.parent is None:
        return item.name
    place = stream.ordinals[id(item)]
    return f"{notation(item.parent, stream)}/{item.name}{f'[{place}]' if place else ''}"


def to_jcal(component: Component) -> Tree:
    """A component as jCal."""
    properties = [_property_to_jcal(property) for property in component.properties]
    return [component.name.lower(), properties, [to_jcal(child) for child in component.components]]


@lru_cache(maxsize=4096)
def _shape(name: str, parameters: Parameters) -> tuple[str, dict[str, Any], str, bool, Callable[[str], Any]]:
    """What a name and its parameters say of the value: jCal name, parameters, type, whether a list, reader."""
    stated = next((values[0] for known, values, _ in parameters if known == "VALUE" and values), None)
    types = PROPERTY_TYPES.get(name, ("unknown",))
    kind = stated.lower() if stated else types[0] or "unknown"
    is_list = name in LISTS or (kind in LIST_TYPES and name not in PROPERTY_TYPES) or name == "GEO"
    if name == "REQUEST-STATUS":
        is_list = True
    found = _parameters_to_jcal(name, parameters, kind)
    return name.lower(), found, kind, is_list, READERS.get(kind, READERS["unknown"])


def _parameters_to_jcal(name: str, parameters: Parameters, kind: str) -> dict[str, Any]:
    """Parameters as an object; VALUE is among them only where `with_value` would not put it back as it was."""
    found: dict[str, Any] = {}
    for known, values, raw in parameters:
        if known.lower() not in found:
            single = len(values) == 1 and not _has_needless_quotes(known, values[0], raw)
            found[known.lower()] = values[0] if single else list(values)
    if "value" in found:
        others = {key: value for key, value in found.items() if key != "value"}
        same = list(with_value(name, others, kind).items()) == list(found.items())
        return others if same else found
    return found


# Types that are not mistaken for another, so that a value shows its type where VALUE was forgotten.
_TOLD_BY_FORM = frozenset({"date", "date-time"})


def _has_needless_quotes(name: str, value: str, raw: str) -> bool:
    """Whether they are there and would not be put back: a list of one value holds the fact."""
    return raw[:1] == '"' and len(raw) > 1 and not is_quoted(name, value)


def _property_to_jcal(property: Property) -> Tree:
    name, parameters, kind, is_list, read = _shape(property.name, property.parameters)
    parameters = dict(parameters) if parameters else {}
    if not is_list:
        value = read(property.value)
        if value is not None:
            return [name, parameters, kind, value]
    else:
        values = _read_list(property.name, property.value, kind, read)
        if values is not None:
            return [name, parameters, kind, *values]
    stated = property.parameter("VALUE")
    if not stated and not is_list:
        for other in PROPERTY_TYPES.get(property.name, ())[1:2]:
            if other in _TOLD_BY_FORM and (value := READERS[other](property.value)) is not None:
                return [name, parameters, other, value]
    if stated and "value" not in parameters:
        parameters = with_value(property.name, parameters, stated.lower())
    return [name, parameters, "unknown", property.value]


def _read_list(name: str, value: str, kind: str, read: Callable[[str], Any]) -> list[Any] | None:
    if name == "GEO":
        pair = [read(part) for part in value.split(";")]
        return [pair] if len(pair) == 2 and None not in pair else None
    if name == "REQUEST-STATUS":
        return [[unescape(part) for part in split_text(value, ";")]]
    parts = split_text(value) if kind == "text" else value.split(",")
    values = [read(part) for part in parts]
    if None in values:
        return None
    # RFC 7265 3.6.9 writes a period as a list, its appendix B.2 that of an RDATE as one string.
    return (
        ["/".join(value) if isinstance(value, list) else value for value in values] if name == "RDATE" else values
    )
