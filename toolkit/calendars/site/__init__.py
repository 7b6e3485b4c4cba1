"""A static site of a calendar: written so that each file is whole at any moment, and only where it changed."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from toolkit.calendars.site.build import NONE, site_files
from toolkit.errors import ToolkitError
from toolkit.files import folders_for, write_all, write_whole
from toolkit.merging import Disagreement
from toolkit.model import Feed

MANIFEST = "dateline-site.json"
"""The list of the files that we wrote: what vanishes from the site is removed, what others put there is not."""


class SiteError(ToolkitError, ValueError):
    """The folder holds something else than a site of ours."""


@frozen
class Publication:
    """A site as it is to be, and as it lies there.

    Attributes:
        folder: where to.
        files: what each file of the site is to hold, by its path in the folder.
        known: the paths of what an earlier run wrote.
    """

    folder: Path
    files: Mapping[str, bytes]
    known: frozenset[str]

    @property
    def changed(self) -> tuple[str, ...]:
        """The paths of the files that do not hold yet what they are to hold."""
        return tuple(sorted(path for path, data in self.files.items() if not _holds(self.folder / path, data)))

    def contents(self) -> dict[Path, bytes]:
        """The files to write, in this order.

        First the list of what is or will be there: killed, a run leaves a folder still known as ours.
        """
        wanted = set(self.changed)
        changed = {self.folder / path: data for path, data in self.files.items() if path in wanted}
        listed = _listed(self.known | self.files.keys())
        if _holds(self.folder / MANIFEST, listed):
            return changed
        return {self.folder / MANIFEST: listed} | changed

    def finish(self) -> None:
        """Remove what is not part of the site any more, once its files are written.

        Raises:
            OSError: one cannot be removed, or the list of the files cannot be written.
        """
        for path in self.known - self.files.keys():
            (self.folder / path).unlink(missing_ok=True)
        if not _holds(self.folder / MANIFEST, _listed(self.files)):
            write_whole(self.folder / MANIFEST, _listed(self.files))
        _sweep(self.folder, (*self.files, MANIFEST))


def publication(
    feed: Feed,
    folder: Path,
    *,
    base_url: str | None = None,
    differing: Mapping[str, Sequence[Disagreement]] = NONE,
) -> Publication:
    """The site, to be written with other things.

    Args:
        feed: the calendar.
        folder: a new or empty one, or one that an earlier run wrote.
        base_url: where the site will be, where known.
        differing: what the sources of an event contradict each other in, by uid.

    Raises:
        SiteError: the folder holds other things than a site that Dateline wrote.
        InvalidDocument: the calendar would not be valid.
    """
    known = frozenset(_known_files(folder))
    return Publication(folder, dict(site_files(feed, base_url=base_url, differing=differing)), known)


def publish(
    feed: Feed,
    folder: Path,
    *,
    base_url: str | None = None,
    differing: Mapping[str, Sequence[Disagreement]] = NONE,
) -> tuple[str, ...]:
    """Write the site, all of it or nothing; the paths of the files that changed.

    A file that has its octets already is left alone, so that its date of modification tells the truth. The
    arguments are those of `publication`.

    Raises:
        SiteError: the folder holds other things than a site that Dateline wrote.
        InvalidDocument: the calendar would not be valid; nothing is written.
        OSError: it cannot be written; what was there still is.
    """
    site = publication(feed, folder, base_url=base_url, differing=differing)
    contents, changed = site.contents(), site.changed
    with folders_for(contents):
        write_all(contents)
    site.finish()
    return changed


def _known_files(folder: Path) -> set[str]:
    """What an earlier run wrote."""
    manifest = folder / MANIFEST
    if manifest.is_file():
        try:
            listed = json.loads(manifest.read_bytes())["files"]
        except (ValueError, KeyError, TypeError) as error:
            raise SiteError(f"{manifest} is damaged") from error
        return {path for path in listed if _is_inside(folder, path)}
    if folder.is_dir() and any(_is_visible(path, folder) for path in folder.rglob("*")):
        raise SiteError(f"{folder} is not empty, and not a site that dateline wrote")
    return set()


def _is_visible(path: Path, folder: Path) -> bool:
    """Whether it is a file that somebody put there: a run that was killed leaves folders and hidden files."""
    return not path.is_dir() and not any(part.startswith(".") for part in path.relative_to(folder).parts)


def _listed(files: Iterable[str]) -> bytes:
    return (json.dumps({"version": 1, "files": sorted(files)}, indent=1) + "\n").encode()


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
