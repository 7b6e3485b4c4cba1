"""A static site of a calendar: written so that each file is whole at any moment, and only where it changed."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from toolkit.calendars.site.build import NONE, site_files
from toolkit.errors import ToolkitError
from toolkit.files import write_all, write_whole
from toolkit.merging import Disagreement
from toolkit.model import Feed

MANIFEST = "dateline-site.json"
"""The list of the files that we wrote: what vanishes from the site is removed, what others put there is not."""


class SiteError(ToolkitError, ValueError):
    """The folder holds something else than a site of ours."""


def publish(
    feed: Feed,
    folder: Path,
    *,
    base_url: str | None = None,
    differing: Mapping[str, Sequence[Disagreement]] = NONE,
) -> tuple[str, ...]:
    """Write the site; the paths of the files that changed.

    A file that has its octets already is left alone, so that its date of modification tells the truth.

    Args:
        feed: the calendar.
        folder: a new or empty one, or one that this function wrote.
        base_url: where the site will be, where known.
        differing: what the sources of an event contradict each other in, by uid.

    Raises:
        SiteError: the folder holds other things than a site that Dateline wrote.
        InvalidDocument: the calendar would not be valid; nothing is written.
        OSError: it cannot be written; what was there still is.
    """
    known = _known_files(folder)
    files = dict(site_files(feed, base_url=base_url, differing=differing))
    changed = {path: data for path, data in files.items() if not _holds(folder / path, data)}
    if changed or known != files.keys():
        # First the list of what is or will be there: killed, a run leaves a folder still known as ours.
        folder.mkdir(parents=True, exist_ok=True)
        _list(folder, known | files.keys())
    for parent in {(folder / path).parent for path in changed}:
        parent.mkdir(parents=True, exist_ok=True)
    write_all({folder / path: data for path, data in changed.items()})
    for path in known - files.keys():
        (folder / path).unlink(missing_ok=True)
    _list(folder, files)
    _sweep(folder, (*files, MANIFEST))
    return tuple(sorted(changed))


def _known_files(folder: Path) -> set[str]:
    """What an earlier run wrote."""
    manifest = folder / MANIFEST
    if manifest.is_file():
        try:
            listed = json.loads(manifest.read_bytes())["files"]
        except (ValueError, KeyError, TypeError) as error:
            raise SiteError(f"{manifest} is damaged") from error
        return {path for path in listed if _is_inside(folder, path)}
    if folder.is_dir() and any(not path.name.startswith(".") for path in folder.iterdir()):
        raise SiteError(f"{folder} is not empty, and not a site that dateline wrote")
    return set()


def _list(folder: Path, files: Iterable[str]) -> None:
    listed = (json.dumps({"version": 1, "files": sorted(files)}, indent=1) + "\n").encode()
    if not _holds(folder / MANIFEST, listed):
        write_whole(folder / MANIFEST, listed)


def _is_inside(folder: Path, path: object) -> bool:
    return isinstance(path, str) and (folder / path).resolve().is_relative_to(folder.resolve())


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False


def _sweep(folder: Path, files: Collection[str]) -> None:
    """Remove temporary files that a killed run left behind."""
    for parent in {(folder / path).parent for path in files}:
        names = {Path(path).name for path in files if (folder / path).parent == parent}
        for left in parent.glob(".*.*"):
            if left.is_file() and any(left.name.startswith(f".{name[:100]}.") for name in names):
                left.unlink(missing_ok=True)
