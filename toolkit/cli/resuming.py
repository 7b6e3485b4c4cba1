"""``dateline convert --resume``: which inputs an earlier run has converted, by the files that it left."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from toolkit.cli.inputs import Input
from toolkit.files import read_bytes

Targets = Mapping[Path, str]
"""The files that an input becomes, and the name of the format of each."""

_ENDS = {
    "icalendar": re.compile(rb"END:VCALENDAR\s*\Z"),
    "newsmlg2": re.compile(rb"</(?:\w+:)?\w+(?:Item|Message)>\s*\Z"),
    "html-snippet": re.compile(rb"</script>\s*\Z"),
}
"""How a whole document ends; what is not here is JSON."""
_TAIL = 200


def not_done(inputs: Sequence[Input], targets: Sequence[Targets]) -> list[Input]:
    """The inputs but for those whose documents are all there, whole, and written after the input last changed."""
    return [item for item, files in zip(inputs, targets, strict=True) if not _is_done(Path(item.path), files)]


def _is_done(source: Path, targets: Targets) -> bool:
    try:
        changed = source.stat().st_mtime_ns
        newer = all(target.stat().st_mtime_ns >= changed for target in targets)
        return bool(targets) and newer and all(is_whole(path, format) for path, format in targets.items())
    except OSError:
        return False


def is_whole(path: Path, format: str) -> bool:
    """Whether a document is there to its end: what else wrote or copied the file may have been broken off.

    Raises:
        OSError: it cannot be read.
    """
    data = read_bytes(path)
    if end := _ENDS.get(format):
        return end.search(data, max(len(data) - _TAIL, 0)) is not None
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True
