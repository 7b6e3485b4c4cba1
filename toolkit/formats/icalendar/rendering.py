"""jCal -> content lines: the text of a tree, and the stream that this text would be parsed to."""

import re
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any

from toolkit.collecting import without_collection
from toolkit.formats.base import Tree
from toolkit.formats.icalendar.content import Component, Parameters, Property, Stream, split_parameters
from toolkit.formats.icalendar.lines import fold
from toolkit.formats.icalendar.terms import PROPERTY_TYPES, QUOTED_PARAMETERS
from toolkit.formats.icalendar.values import escape, writer_of


def render(tree: Tree) -> str:
    """JCal as iCalendar: CRLF, no line above 75 octets, no break inside a character or an escape."""
    lines = lines_of(tree)
    lines.append("")
    return fold("\r\n".join(lines))


def lines_of(tree: Tree) -> list[str]:
    """The unfolded content lines of a tree."""
    lines: list[str] = []
    if tree and isinstance(tree[0], list):
        for root in tree:
            _add_lines(root, lines.append)
    elif tree:
        _add_lines(tree, lines.append)
    return lines


def _add_lines(component: Tree, add: Callable[[str], None]) -> None:
    name = component[0].upper()
    add(f"BEGIN:{name}")
    for property in component[1]:
        plain = _PLAIN.get((property[0], property[2])) if len(property) == 4 and not property[1] else None
        if plain is not None:
            add(plain[1] + plain[2](property[3]))
        else:
            add(_property_line(*property))
    for child in component[2]:
        _add_lines(child, add)
    add(f"END:{name}")


# Properties without parameters whose type is the default one: most lines of any calendar.
_PLAIN = {
    (name.lower(), types[0]): (name, f"{name}:", escape if types[0] == "text" else writer_of(types[0]))
    for name, types in PROPERTY_TYPES.items()
    if types[0] and name not in {"GEO", "REQUEST-STATUS"}
}


def _property_line(name: str, parameters: dict[str, Any], kind: str, *values: Any) -> str:
    if not name:
        return str(values[0])
    upper = name.upper()
    stated = with_value(upper, parameters, kind)
    head = ";".join((upper, *(_parameter(key.upper(), value) for key, value in stated.items())))
    return f"{head}:{_value(upper, kind, values)}"


# Where VALUE most often stands in the texts of others: last in these, else first; after ENCODING=BASE64 always.
_VALUE_LAST = frozenset({"date", "date-time", "period", "xml-reference"})


def with_value(name: str, parameters: dict[str, Any], kind: str) -> dict[str, Any]:
    """The parameters with VALUE, where the type is not the one that the property has without it."""
    default = PROPERTY_TYPES.get(name, ("unknown",))[0]
    if kind in {default, "unknown"} or "value" in parameters:
        return parameters
    stated = {"value": kind.upper()}
    if "encoding" in parameters:
        encoding = {"encoding": parameters["encoding"], **stated}
        return {
            key: value
            for known, one in parameters.items()
            for key, value in (encoding.items() if known == "encoding" else ((known, one),))
        }
    return {**parameters, **stated} if kind in _VALUE_LAST or name == "LINK" else {**stated, **parameters}


def _value(name: str, kind: str, values: tuple[Any, ...]) -> str:
    write = writer_of(kind)
    if name == "GEO" and isinstance(values[0], list):
        return ";".join(map(write, values[0]))
    if name == "REQUEST-STATUS" and isinstance(values[0], list):
        return ";".join(map(write, values[0]))
    return ",".join(map(write, values))


_NEEDS_QUOTES = re.compile(r"[,;:]")
_TO_CARET = re.compile(r"[\n\"]|\^(?=[n'^\"\n]|\Z)")
_CARETS = {"\n": "^n", '"': "^'", "^": "^^"}


def _parameter(name: str, value: Any) -> str:
    if not isinstance(value, list):
        return f"{name}={_parameter_value(name, str(value))}"
    marks = '"' if len(value) == 1 and not is_quoted(name, str(value[0])) else ""
    return f"{name}={','.join(f'{marks}{_parameter_value(name, str(one))}{marks}' for one in value)}"


def _parameter_value(name: str, value: str) -> str:
    text = _TO_CARET.sub(lambda match: _CARETS[match[0]], value)
    return f'"{text}"' if is_quoted(name, value) else text


def is_quoted(name: str, value: str) -> bool:
    """Whether a parameter's value is written in quotes."""
    return name in QUOTED_PARAMETERS or _NEEDS_QUOTES.search(value) is not None


# The stream that the lines would be parsed to, without the way through text


def stream_of(tree: Tree) -> Stream:
    """The stream that a tree would be rendered to, for rules over what was never text."""
    with without_collection():
        stream = Stream(None, partial(lines_of, tree))
        roots = tree if tree and isinstance(tree[0], list) else [tree] if tree else []
        number = 0
        for index, root in enumerate(roots):
            number = _add_component(stream.roots, root, None, index, number)
        return stream


def _add_component(
    siblings: list[Component], tree: Tree, parent: Component | None, index: int, number: int
) -> int:
    """Add a component as one of its siblings; the number of the line after its END."""
    component = Component(tree[0].upper(), parent, number, index)
    siblings.append(component)
    add = component.properties.append
    for property in tree[1]:
        number += 1
        plain = _PLAIN.get((property[0], property[2])) if len(property) == 4 and not property[1] else None
        if plain is not None:
            add(Property(plain[0], (), plain[2](property[3]), number, component))
        else:
            add(Property(*_parts(*property), number, component))
    number += 1
    for place, child in enumerate(tree[2]):
        number = _add_component(component.components, child, component, place, number)
    component.end = number
    return number + 1


def _parts(name: str, parameters: dict[str, Any], kind: str, *values: Any) -> tuple[str, Parameters, str]:
    if not name:
        return "", (), str(values[0])
    upper = name.upper()
    stated = with_value(upper, parameters, kind)
    head = ";".join(_parameter(key.upper(), value) for key, value in stated.items())
    return upper, _parameters(head), _value(upper, kind, values)


@lru_cache(maxsize=4096)
def _parameters(head: str) -> Parameters:
    return split_parameters(head) if head else ()
