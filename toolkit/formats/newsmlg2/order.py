"""The order of elements, which the JSON view does not hold."""

from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from toolkit.formats.newsmlg2.grammar import ANY, FOREIGN, child_type, content_model, element_type, elements
from toolkit.formats.newsmlg2.places import Source
from toolkit.formats.newsmlg2.view import G2, Element, local_name


@frozen
class Misplaced:
    """An element that may not stand where it stands; without a name: an end that comes too soon.

    Attributes:
        name: of the element.
        parent: the element it stands in.
        expected: what may stand there.
        line: from 1.
        column: from 1.
        path: XPath of the element, or of the parent.
    """

    name: str
    parent: str
    expected: tuple[str, ...]
    line: int | None
    column: int | None
    path: str


def misplaced_elements(source: Source) -> Iterator[Misplaced]:
    """The elements that their parent's content model does not allow where they stand, one for each parent."""
    name = local_name(source.root)
    yield from _misplaced_in(source, source.root, elements()[name])


def _misplaced_in(source: Source, parent: Element, type_: str) -> Iterator[Misplaced]:
    children = list(parent)
    wrong, types = _judged(type_, tuple([child.tag for child in children]))
    if wrong is not None:
        yield _describe(source, parent, *wrong)
    for child, inner in zip(children, types, strict=True):
        if inner is not None and len(child):
            yield from _misplaced_in(source, child, inner)


Wrong = tuple[int, tuple[str, ...]]


@lru_cache(maxsize=8192)
def _judged(type_: str, tags: tuple[str, ...]) -> tuple[Wrong | None, tuple[str | None, ...]]:
    """The first misplaced child and what may stand there, and the type of every child.

    What the schema of the view tells as well is left to it.
    """
    known = element_type(type_)
    names = tuple(tag[len(G2) :] if tag.startswith(G2) else FOREIGN for tag in tags)
    types = [child_type(known, name) for name in names]
    wrong = content_model(known.content).misplaced(names) if known.content else None
    if wrong is not None and _is_told_by_schema(known.content, names, *wrong):
        wrong = None
    return wrong, tuple(one.name if one else None for one in types)


def _is_told_by_schema(content: str, names: tuple[str, ...], index: int, expected: tuple[str, ...]) -> bool:
    if index == len(names):
        return not all(name in names for name in expected)
    order = content_model(content).order
    return names[index] not in order and ANY not in order


def _describe(source: Source, parent: Element, index: int, expected: tuple[str, ...]) -> Misplaced:
    at_end = index >= len(parent)
    element = parent if at_end else parent[index]
    place = source.place_of(element)
    shown = tuple("an element of another namespace" if name == "~" else name for name in expected)
    name = "" if at_end else _tag_name(element)
    return Misplaced(name, _tag_name(parent), shown, place.line, place.column, place.path)


def _tag_name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
