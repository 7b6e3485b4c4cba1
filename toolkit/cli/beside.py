"""What documents are judged by beside our own schemas and rules: an XML Schema, catalogs, the version before."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import click

from toolkit.cli.inputs import Input
from toolkit.cli.outcome import Plan
from toolkit.cli.trouble import Trouble, cannot, same_file
from toolkit.errors import ReadError
from toolkit.files import read_bytes, schema_files

_Told = TypeVar("_Told")


def read_previous(plan: Plan, name: str) -> Mapping[str, object]:
    """The parser's options for a calendar of that name: the version before, where there is one.

    Raises:
        Trouble: it cannot be read, or is no calendar.
    """
    if plan.previous is None:
        return {}
    path = Path(plan.previous)
    if path.is_dir():
        path /= Path(name).name
        if not path.is_file():
            return {}  # a calendar that is new
    from toolkit.formats.icalendar.syntax import read_stream

    def read(name: str) -> bytes:
        data = read_bytes(name)
        read_stream(data)
        return data

    return {"previous": _told(str(path), read)}


def check_previous(plan: Plan, inputs: Sequence[Input]) -> None:
    """Refuse to compare a calendar with itself, and say so where there is nothing to compare any with.

    Raises:
        Trouble: the version before is the very file that is checked.
    """
    if plan.previous is None:
        return
    previous = Path(plan.previous)
    pairs = [(item, previous / Path(item.path).name if previous.is_dir() else previous) for item in inputs]
    itself = [item for item, before in pairs if same_file(Path(item.path), before)]
    for item in itself:
        if item.named:
            raise Trouble(
                f"--previous {plan.previous}: {item.label} would be compared with itself",
                "name the calendar as it was published before, or the folder that holds it",
            )
    if not any(before.is_file() and item not in itself for item, before in pairs):
        click.echo(
            f"dateline: --previous {plan.previous}: no file there has the name of one that is checked, "
            "and nothing is compared",
            err=True,
        )


def read_beside(plan: Plan) -> Mapping[str, object]:
    """The parser's options for NewsML-G2: the schema that was named, and the catalogs, read.

    Raises:
        Trouble: a file cannot be read, or is not what it is named as.
    """
    if plan.xsd is None and not plan.catalogs:
        return {}
    from toolkit.formats.newsmlg2.syntax import check_xsd, read_catalog

    known = dict(_told(name, lambda name: read_catalog(read_bytes(name))) for name in plan.catalogs)
    files = _told(plan.xsd, schema_files) if plan.xsd is not None else ()
    if plan.xsd is not None:
        _told(plan.xsd, lambda _: check_xsd(files))
    return {"catalogs": known, "xsd": files}


def _told(name: str, read: Callable[[str], _Told]) -> _Told:
    try:
        return read(name)
    except OSError as error:
        raise cannot("read", name, error) from error
    except (ReadError, ValueError) as error:
        raise Trouble(f"{name} cannot be used: {error}") from error
