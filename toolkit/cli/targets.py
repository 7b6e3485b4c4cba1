"""What a command would write: never over what it reads, nor two things into one file."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from toolkit.cli.trouble import Trouble, printable, same_file

Target = tuple[str, str]
"""An option, and the file that it names."""


def refuse_overwriting(targets: Sequence[Target], inputs: Iterable[str]) -> None:
    """Refuse targets that are inputs, or one another. What is no plain file, such as ``/dev/null``, may be.

    Raises:
        Trouble: one of them would be lost.
    """
    read = [Path(name) for name in inputs]
    seen: dict[Path, str] = {}
    for option, name in targets:
        path = Path(name)
        if path.exists() and not path.is_file():
            continue
        if any(same_file(path, known) for known in read):
            raise Trouble(
                f"{printable(name)} is an input, and would be overwritten", f"give another file with {option}"
            )
        other = seen.setdefault(path.resolve(), option)
        if other != option:
            raise Trouble(f"{other} and {option} would both write {printable(name)}", "give two names")
