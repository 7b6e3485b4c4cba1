"""What may stand in what in NITF 3.6, as a table, and what of an element breaks it.

``nitf.json`` is made by ``schemas/generate_newsmlg2.py`` from the names and cardinalities of the NITF schema.
"""

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from attrs import frozen

from toolkit.formats.newsmlg2.grammar import ANY, FOREIGN, content_model
from toolkit.formats.newsmlg2.terms import NITF_NAMESPACE

_N = f"{{{NITF_NAMESPACE}}}"


@frozen
class Element:
    """An element of NITF.

    Attributes:
        content: its content model.
        attributes: those that it may have.
        required: those that it must have.
        mixed: whether text may stand in it.
    """

    content: str
    attributes: frozenset[str]
    required: frozenset[str]
    mixed: bool


@lru_cache(maxsize=1)
def _elements() -> Mapping[str, Element]:
    raw: dict[str, Any] = json.loads((files(__package__) / "nitf.json").read_text(encoding="utf-8"))
    return {name: _element(*known) for name, known in raw.items()}


def _element(content: str, attributes: str, mixed: bool) -> Element:
    names = attributes.split()
    required = frozenset(name.rstrip("!") for name in names if name.endswith("!"))
    return Element(content, frozenset(name.rstrip("!") for name in names), required, mixed)


@frozen
class Fault:
    """What breaks the rules of NITF.

    Attributes:
        steps: from the element to the child or the attribute at fault.
        message: what it is.
        hint: what is expected.
    """

    steps: tuple[int | str, ...]
    message: str
    hint: str | None = None


def is_of_nitf(item: list[Any]) -> bool:
    """Whether an element is in the namespace of NITF."""
    return str(item[0]).startswith(_N)


def faults(item: list[Any]) -> Iterator[Fault]:
    """What is wrong with one element of NITF, its children left to themselves."""
    name = str(item[0])[len(_N) :]
    known = _elements().get(name)
    if known is None:
        yield Fault((), f"NITF has no element {name}")
        return
    yield from _attribute_faults(name, item[1], known)
    yield from _content_faults(name, item, known)


def _attribute_faults(name: str, attributes: Mapping[str, str], known: Element) -> Iterator[Fault]:
    for key in attributes:
        if key not in known.attributes and not key.startswith(("{", "xsi:", "xml:")):
            yield Fault((f"@{key}",), f"{name} has no attribute {key!r} in NITF")
    for key in sorted(known.required - attributes.keys()):
        yield Fault((), f"{name} has no {key}", f"add {key!r}")


def _content_faults(name: str, item: list[Any], known: Element) -> Iterator[Fault]:
    children = [(index, part) for index, part in enumerate(item[2:], 2) if not isinstance(part, str)]
    if not known.mixed and any(isinstance(part, str) and not part.isspace() for part in item[2:]):
        yield Fault((), f"text stands in {name}, which holds elements alone")
    if not known.content:
        yield from (Fault((index,), f"{_shown(part)} stands in {name}") for index, part in children[:1])
        return
    wrong = content_model(known.content).misplaced(_local(part) for _, part in children)
    if wrong is not None:
        at, expected = wrong
        hint = f"expected {', '.join(name for name in expected[:8] if name not in (FOREIGN, ANY))}"
        if at < len(children):
            index, part = children[at]
            yield Fault((index,), f"{_shown(part)} stands in {name}, where it may not", hint)
        else:
            yield Fault((), f"{name} ends too soon", hint)


def _local(part: Any) -> str:
    return str(part[0])[len(_N) :] if isinstance(part, list) and is_of_nitf(part) else FOREIGN


def _shown(part: Any) -> str:
    return str(part[0]).rpartition("}")[2] if isinstance(part, list) else str(next(iter(part)))
