"""Where ``dateline convert`` writes: the folders of the inputs are kept, and no two inputs write one file."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path, PurePath

from attrs import evolve

from toolkit.cli.addresses import is_url
from toolkit.cli.inputs import STDIN, Input, stem


def any_of(paths: Iterable[Path]) -> Callable[[Path], bool]:
    """Whether a path leads to one of these files, however it is written."""
    nodes = {found for path in paths if (found := _node(path))}
    return lambda path: _node(path) in nodes


def _node(path: str | Path) -> tuple[int, int] | None:
    """What a file is, whatever path leads to it; None where there is none."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def without_outputs(items: Sequence[Input], folder: Path | None) -> list[Input]:
    """The inputs without what was found in the folder of outputs, where that lies in a folder that was searched.

    Else the next run would convert what this one wrote.
    """
    if folder is None:
        return list(items)
    outputs = Path(os.path.realpath(folder))
    around = {
        root for root in {item.root for item in items if not item.named} if Path(root).resolve() in outputs.parents
    }
    return [item for item in items if item.root not in around or not _lies_in(item, outputs)]


def _lies_in(item: Input, folder: Path) -> bool:
    return not item.named and Path(item.path).resolve().is_relative_to(folder)


def placed(items: Iterable[Input], is_taken: Callable[[Input], bool]) -> list[Input]:
    """Each file once, and where its documents go: a path below the folder of outputs, without an ending.

    What was found in a folder keeps its place below that folder. Inputs that would still meet are told apart by
    the folders that they lie in, then, where none of what they would write is an input itself, by their endings.
    """
    found = {(_node(item.path) or item.path, _below(item)): evolve(item, output=_below(item)) for item in items}
    apart = [_by_folder(item, group) for item, group in _grouped(list(found.values()))]
    return [
        evolve(item, output=str(PurePath(item.output).with_name(PurePath(item.path).name)))
        if len(group) > 1 and _is_file(item) and not any(map(is_taken, group))
        else item
        for item, group in _grouped(apart)
    ]


def _grouped(items: Sequence[Input]) -> Iterable[tuple[Input, Sequence[Input]]]:
    """Each input with all those whose documents would go to the same place."""
    groups: dict[str, list[Input]] = defaultdict(list)
    for item in items:
        groups[item.output].append(item)
    return ((item, groups[item.output]) for item in items)


def _below(item: Input) -> str:
    if not item.root:
        return stem(item)
    return str(PurePath(item.path).parent.relative_to(item.root) / stem(item))


def _by_folder(item: Input, group: Sequence[Input]) -> Input:
    """The input with its folders from the nearest one on that is above all of the group."""
    folders = {_folder(one) for one in group if _is_file(one)}
    if len(folders) < 2 or not _is_file(item):
        return item
    above = os.path.commonpath(folders)
    return evolve(item, output=str(_folder(item).relative_to(above) / stem(item)))


def _folder(item: Input) -> Path:
    return Path(item.path).parent.resolve()


def _is_file(item: Input) -> bool:
    return item.path != STDIN and not is_url(item.path)
