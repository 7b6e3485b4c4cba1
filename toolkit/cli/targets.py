"""What a command would write: never over what it reads, nor two things into one file."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from toolkit.cli.inputs import Input, read_input
from toolkit.cli.trouble import Trouble, printable, same_file
from toolkit.reports import is_report

Target = tuple[str, str]
"""An option, and the file that it names."""


def without_targets(targets: Sequence[Target], found: Sequence[Input]) -> list[Input]:
    """The inputs without reports of an earlier run that were found in a folder, and will be written again.

    Raises:
        Trouble: what was found where a report is to go is none, and would be lost.
    """
    existing = {Path(name).name.casefold(): (option, name) for option, name in targets if Path(name).is_file()}
    kept = []
    for item in found:
        option, name = existing.get(Path(item.path).name.casefold(), ("", ""))
        if item.named or not name or not same_file(Path(item.path), Path(name)):
            kept.append(item)
        elif not is_report(read_input(item)):
            raise _overwritten(option, name)
    return kept


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
            raise _overwritten(option, name)
        other = seen.setdefault(path.resolve(), option)
        if other != option:
            raise Trouble(f"{other} and {option} would both write {printable(name)}", "give two names")


def _overwritten(option: str, name: str) -> Trouble:
    return Trouble(f"{printable(name)} is an input, and would be overwritten", f"give another file with {option}")
