"""What one run of ``dateline calendar`` leaves behind: calendars, site, changes and archive, in one step."""

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from attrs import frozen

from toolkit.calendars.archive import Archive, ArchiveError
from toolkit.calendars.site import MANIFEST, Publication
from toolkit.cli.inputs import STDIN
from toolkit.cli.trouble import Trouble, cannot, printable
from toolkit.files import folders_for, staged
from toolkit.model import Article, Feed

_NOTHING = "nothing is written: calendar, site, changes and archive are as they were"


@frozen
class Remembered:
    """What the archive is to hold: the articles of this run besides, and the calendar they come to."""

    archive: Archive
    articles: Iterable[Article]
    feed: Feed

    def record(self) -> None:
        """Add them."""
        self.archive.record(self.articles, self.feed)


def publish_all(
    files: Mapping[Path, bytes], site: Publication | None = None, remembered: Remembered | None = None
) -> None:
    """Write the files, the site and the archive, all or nothing; then print what goes to standard output.

    Every file is written beside its target first. Then the archive remembers, then the files are renamed: after a
    crash between the two the next run publishes the same. Where a file cannot be renamed, the archive forgets.

    Raises:
        Trouble: one of them cannot be written; nothing has changed.
    """
    _refuse_clash(files, site)
    contents = (site.contents() if site else {}) | _changed(files)
    try:
        with folders_for(contents), staged(contents) as put:
            if remembered:
                remembered.record()
            _or_forget(put, remembered)
    except ArchiveError as error:
        raise Trouble(f"{error}; {_NOTHING}") from error
    except OSError as error:
        trouble = cannot("write", error.filename or "the calendar", error)
        raise Trouble(f"{trouble.message}; {_NOTHING}", trouble.hint) from error
    if site:
        _finish(site)
    _print(files)


def _refuse_clash(files: Mapping[Path, bytes], site: Publication | None) -> None:
    """A file of the site that is written besides would be another after each run."""
    theirs = {(site.folder / path).resolve() for path in (*site.files, MANIFEST)} if site else set()
    for path in files:
        if str(path) != STDIN and path.resolve() in theirs:
            raise Trouble(
                f"{printable(str(path))} is a file of the site, and would be written twice", "give it another name"
            )


def _or_forget(put: Callable[[], None], remembered: Remembered | None) -> None:
    try:
        put()
    except BaseException:
        if remembered:
            remembered.archive.undo()
        raise


def _changed(files: Mapping[Path, bytes]) -> dict[Path, bytes]:
    """The files to write but for those that have their octets already: they are left alone, date and all."""
    return {path: data for path, data in files.items() if str(path) != STDIN and not _holds(path, data)}


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.is_file() and path.read_bytes() == data
    except OSError:
        return False


def _finish(site: Publication) -> None:
    try:
        site.finish()
    except OSError as error:
        name = printable(str(error.filename or site.folder))
        raise Trouble(
            f"all is published, but {name}, which is no part of the site any more, cannot be removed",
            "the next run tries again",
        ) from error


def _print(files: Mapping[Path, bytes]) -> None:
    for path, data in files.items():
        if str(path) == STDIN:
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
