"""What commands write: the folders are made, each file is whole, and all of one call are written or none."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from toolkit.cli.trouble import cannot
from toolkit.files import folders_for, write_all


def write_files(contents: Mapping[Path, bytes | Iterable[bytes]]) -> None:
    """Write the files, all or none, and the folders that they lie in.

    Raises:
        Trouble: one cannot be written; what was there is as it was.
    """
    try:
        with folders_for(contents):
            write_all(contents)
    except OSError as error:
        raise cannot("write", error.filename or next(iter(contents)), error) from error
