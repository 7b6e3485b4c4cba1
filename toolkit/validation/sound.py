"""What can be read of a document of many items where the schema does not accept some of them."""

from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve, frozen

from toolkit.diagnostics import Path
from toolkit.formats.base import Document, Format, Tree
from toolkit.validation import schema


@frozen
class Rest:
    """A document without some of its items.

    Attributes:
        document: with a tree of what is left; its places are those in the text.
        left_out: how many items it is without.
    """

    document: Document
    left_out: int


def rest_of(document: Document, format: Format, faults: Iterable[Path]) -> Rest | None:
    """The document without the items that hold a fault; None where nothing is left, or that is no document either.

    Args:
        document: as the schema does not accept it.
        format: says which parts of a tree are items that stand by themselves.
        faults: the paths that the schema does not accept.
    """
    items = frozenset(format.items(document.tree)) if format.items else frozenset()
    bad: set[Path] = set()
    cut, found = _Cut({}), tuple(faults)
    while found:
        more = {item for path in found if (item := _holding(cut.before(path), items))}
        bad |= more
        if not more or bad == items:
            return None
        cut = _cut(document.tree, bad)
        # The schema tells of a limited number of faults at once.
        found = tuple(finding.path for _, finding in schema.explain(cut.of(document.tree), format.schema))
    left = evolve(document, tree=cut.of(document.tree), locate=lambda path: document.locate(cut.before(path)))
    return Rest(left, len(bad))


def _holding(path: Path, items: frozenset[Path]) -> Path | None:
    """The item that a path leads into."""
    return next((path[:end] for end in range(1, len(path) + 1) if path[:end] in items), None)


@frozen
class _Cut:
    """Lists of a tree, by their paths, and the numbers of what is kept of them."""

    kept: Mapping[Path, list[int]]

    def of(self, tree: Tree, path: Path = ()) -> Tree:
        """The tree with no more in these lists than is kept; a list of nothing is left out of its object."""
        if path in self.kept:
            return [tree[number] for number in self.kept[path]]
        steps = {known[len(path)] for known in self.kept if known[: len(path)] == path}
        if isinstance(tree, list):
            return [self.of(one, (*path, number)) if number in steps else one for number, one in enumerate(tree)]
        parts = {name: self.of(one, (*path, name)) if name in steps else one for name, one in tree.items()}
        return {name: one for name, one in parts.items() if one != [] or name not in steps}

    def before(self, path: Path) -> Path:
        """Where in the whole tree stands what has this path in the cut one."""
        for end in range(len(path)):
            numbers = self.kept.get(path[:end])
            if numbers is not None and int(path[end]) < len(numbers):
                return (*path[:end], numbers[int(path[end])], *path[end + 1 :])
        return path


def _cut(tree: Tree, bad: Iterable[Path]) -> _Cut:
    lists: dict[Path, list[Any]] = {}
    gone = set(bad)
    for path in gone:
        if path[:-1] not in lists:
            whole: Any = tree
            for step in path[:-1]:
                whole = whole[step]
            lists[path[:-1]] = [number for number in range(len(whole)) if (*path[:-1], number) not in gone]
    return _Cut(lists)
