"""Whether the values of a model are of the types that its classes declare, so that a writer can rely on them.

The classes take what they are given, for they are made by the hundred thousand; what a caller got wrong is told
here, once, before a document is made of it.
"""

from collections.abc import Iterator
from functools import lru_cache
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from attrs import fields, frozen, has

from toolkit.diagnostics import Finding, Path

_NOUNS = {str: "a text", int: "a whole number", float: "a number", bool: "true or false"}


@frozen
class _Declared:
    """What a field may hold; of a tuple, what its members may be."""

    name: str
    types: tuple[type, ...]
    many: bool
    nested: bool


def well_typed(value: Any) -> bool:
    """Whether a value of the model, and all inside it, is of the types that the classes declare."""
    for declared in _declared(type(value)):  # type: ignore[arg-type]  # mypy takes a class for unhashable
        held = getattr(value, declared.name)
        for member in held if declared.many else (held,):
            if not isinstance(member, declared.types):
                return False
            if declared.nested and member is not None and not well_typed(member):
                return False
    return True


def wrong_types(value: Any, path: Path = ()) -> Iterator[Finding]:
    """Where a value of the model, or one inside it, is of another type: what `well_typed` says no to."""
    for declared in _declared(type(value)):  # type: ignore[arg-type]  # mypy takes a class for unhashable
        held = getattr(value, declared.name)
        if not declared.many:
            yield from _judged(held, declared, path, declared.name)
            continue
        for index, member in enumerate(held):
            yield from _judged(member, declared, path, declared.name, index)


def _judged(value: object, declared: _Declared, path: Path, *steps: str | int) -> Iterator[Finding]:
    if not isinstance(value, declared.types):
        wanted = " or ".join(_noun(kind) for kind in declared.types if kind is not NoneType)
        shown = repr(value) if len(repr(value)) < 60 else f"of type {type(value).__name__}"
        yield Finding(path=(*path, *steps), message=f"{declared.name} is {shown}, expected {wanted}")
    elif declared.nested and value is not None:
        yield from wrong_types(value, (*path, *steps))


def _noun(kind: type) -> str:
    known = _NOUNS.get(kind)
    return known or f"{'an' if kind.__name__[0] in 'AEIO' else 'a'} {kind.__name__}"


@lru_cache(maxsize=64)
def _declared(kind: type) -> tuple[_Declared, ...]:
    hints = get_type_hints(kind)
    return tuple(_read(field.name, hints[field.name]) for field in fields(kind) if not field.name.startswith("_"))


def _read(name: str, hint: Any) -> _Declared:
    many = get_origin(hint) is tuple
    held = get_args(hint)[0] if many else hint
    types = tuple(get_origin(kind) or kind for kind in (get_args(held) or (held,)))
    if float in types:
        types += (int,)
    return _Declared(name, types, many, any(has(kind) for kind in types))
