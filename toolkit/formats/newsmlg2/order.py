"""The order of elements, which the JSON view does not hold."""

from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from toolkit.formats.newsmlg2.grammar import ANY, FOREIGN, content_model, element_type
from toolkit.formats.newsmlg2.places import Source


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
    for type_, number, names in source.trace.contents:
        wrong = _judged(type_, names)
        if wrong is not None:
            yield _describe(source, number, *wrong)


Wrong = tuple[int, tuple[str, ...]]


@lru_cache(maxsize=8192)
def _judged(type_: str, names: tuple[str, ...]) -> Wrong | None:
    """The index of the first misplaced child and what may stand there.

    What the schema of the view tells as well is left to it.
    """
    content = element_type(type_).content
    wrong = content_model(content).misplaced(names) if content else None
    return None if wrong is None or _is_told_by_schema(content, names, *wrong) else wrong


def _is_told_by_schema(content: str, names: tuple[str, ...], index: int, expected: tuple[str, ...]) -> bool:
    if index == len(names):
        return not all(name in names for name in expected)
    order = content_model(content).order
    return names[index] not in order and ANY not in order


def _describe(source: Source, number: int, index: int, expected: tuple[str, ...]) -> Misplaced:
    children = source.children(number)
    at_end = index >= len(children)
    misplaced = number if at_end else children[index]
    place = source.locate(source.path_of(misplaced))
    shown = tuple("an element of another namespace" if name == FOREIGN else name for name in expected)
    name = "" if at_end else _tag_name(source, misplaced)
    return Misplaced(name, _tag_name(source, number), shown, place.line, place.column, place.path)


def _tag_name(source: Source, number: int) -> str:
    return source.trace.elements[number][0].rpartition("}")[2]
