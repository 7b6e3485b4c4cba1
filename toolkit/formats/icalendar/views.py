"""A component by the names of its properties, for reading."""

import json
from collections.abc import Callable
from typing import TypeVar

from toolkit.formats.base import Tree
from toolkit.formats.icalendar.properties import Property
from toolkit.formats.icalendar.terms import X_LANGUAGE
from toolkit.formats.icalendar.times import edtf_moment, moment_of, utc_text
from toolkit.formats.icalendar.values import unescape
from toolkit.model import Moment
from toolkit.model.plain import value_from_plain

_Value = TypeVar("_Value")


class View:
    """A component by the names of its properties."""

    def __init__(self, component: Tree) -> None:
        self.name: str = component[0]
        self.components: list[Tree] = component[2]
        self.properties: dict[str, list[Property]] = {}
        for property in component[1]:
            self.properties.setdefault(property[0], []).append(property)

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        found = self.properties.get(name)
        return found[0] if found else None

    def all(self, name: str) -> list[Property]:
        """The properties of that name."""
        return self.properties.get(name, [])

    def below(self, name: str) -> "list[View]":
        """The components inside of that name."""
        return [View(component) for component in self.components if component[0] == name]

    def text(self, name: str) -> str | None:
        """The first property of that name as text; None where it is absent or empty."""
        found = self.first(name)
        return text_of(found) or None if found else None

    def language(self, *names: str) -> str | None:
        """The language of the first of those properties that states one."""
        if own := self.text(X_LANGUAGE):
            return own
        stated = (parameter_of(found, "language") for name in names if (found := self.first(name)))
        return next((tag for tag in stated if tag), None)

    def moment(self, name: str, exact: str) -> Moment | None:
        """A time in UTC; as EDTF where that is there and still agrees."""
        found = self.first(name)
        value = found[3] if found and found[2] == "date-time" else None
        own = edtf_moment(self.text(exact) or "")
        if own is not None and (value is None or utc_text(own) == value):
            return own
        return moment_of("date-time", value) if isinstance(value, str) else None


def text_of(property: Property) -> str:
    """The value of a property as text, without its escapes."""
    value = property[3]
    if not isinstance(value, str):
        return str(value)
    return unescape(value) if property[2] == "unknown" else value


def parameter_of(property: Property, name: str) -> str | None:
    """The first value of a parameter; None where it is absent or empty."""
    value = property[1].get(name)
    if isinstance(value, list):
        value = value[0] if value else None
    return value or None


def value_of(cls: Callable[..., _Value] | type[_Value], text: str | None) -> _Value | None:
    """A value of the model from its JSON; None where it is not one."""
    if not text:
        return None
    try:
        found: _Value = value_from_plain(cls, json.loads(text))  # type: ignore[arg-type]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return found
