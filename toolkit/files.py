"""Files: read whole, written whole or not at all."""

import os
from pathlib import Path
from tempfile import NamedTemporaryFile


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """The octets of a file.

    Raises:
        OSError: it cannot be opened or read.
    """
    return Path(path).read_bytes()


def write_whole(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a file so that nobody ever sees half of it: into a temporary one beside it, then rename.

    Raises:
        OSError: the folder cannot be written to; nothing is left behind.
    """
    target = Path(path)
    with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as handle:
        temporary = Path(handle.name)
        try:
            handle.write(data)
            handle.flush()
            os.fsync(handle.fileno())
            # A temporary file is private; the target keeps its mode, or gets that of any new file.
            temporary.chmod(target.stat().st_mode if target.exists() else 0o666 & ~_umask())
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
