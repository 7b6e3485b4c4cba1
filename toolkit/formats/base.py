"""What a format is: a frozen record of functions."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from attrs import field, frozen

from toolkit.diagnostics import Finding, Path
from toolkit.model import Feed

Tree = Any
"""JSON: dicts with string keys, lists, strings, numbers, truth values, None."""


@frozen(kw_only=True)
class Place:
    """Where a path of a tree stands in the text.

    Attributes:
        line: from 1; None when the tree did not come from a text.
        column: from 1, in code points.
        path: the place in the format's own notation, for people.
    """

    line: int | None = None
    column: int | None = None
    path: str = ""


def pointer(path: Path) -> str:
    """A path as a JSON Pointer (RFC 6901); the root is the empty string."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


def members(tree: Tree, *names: str) -> Iterator[Path]:
    """The paths of the members of lists: of the tree itself where it is one, else of those under these names."""
    if isinstance(tree, list):
        yield from ((number,) for number in range(len(tree)))
        return
    for name in names:
        found = tree.get(name) if isinstance(tree, dict) else None
        yield from ((name, number) for number in range(len(found) if isinstance(found, list) else 0))


def _by_pointer(path: Path) -> Place:
    return Place(path=pointer(path))


@frozen(kw_only=True, eq=False)
class Document:
    """A parsed text: its tree, and how to find a path of the tree in the text.

    Attributes:
        tree: what JSON Schema judges.
        locate: path -> place. Work is done at the first call, so that a clean document pays nothing. A path
            that the text does not hold is placed at its nearest ancestor.
        data: the octets it came from; empty for a tree that was never text.
        native: the format's own parse, for rules about the text itself (content lines, elements).
        findings: what was repaired or noticed while parsing, each with its code.
    """

    tree: Tree
    locate: Callable[[Path], Place] = _by_pointer
    data: bytes = b""
    native: Any = None
    findings: tuple[Finding, ...] = field(default=())


@frozen(kw_only=True, eq=False)
class Format:
    """A format: text <-> tree <-> model.

    Attributes:
        name: how people call it: "jsonld".
        title: its full name, for tables and messages.
        media_type: RFC 6838.
        suffixes: of file names, the one to write first, with their dots.
        schema: the file in ``schemas/`` that judges the tree.
        sniff: whether octets look like this format, from their first 4096 or so; cheap, never raises.
        parse: octets or text -> document. Raises `ReadError` and nothing else, with SYN codes and places.
        read: tree -> model; total on trees that the schema accepts.
        write: model -> tree; total and pure: same feed, same tree; no clock, no random; further arguments, if
            any, are options of how to write. None: read only.
        render: tree -> text. None: read only.
        keeps: dotted names of the model's fields that survive write then read: "Article.headline".
        withholds: whether it can say that an article may not be published, or not yet, so that its readers know.
        clocked: whether its own rules judge, at the property, what zone each time is shown in: a time of the model
            without an offset may stand there with a zone, or as a whole day.
        origin: model path -> tree path, so that a finding about the model gets a line. () when not known.
        items: the paths, in a tree, of what stands by itself: the items of a message, the articles of a feed.
            Where the schema does not accept one of them, the others are read without it. None: there is one item,
            or the tree holds faulty values in a way that the schema accepts.
        stated: tree -> the feed as its markup alone states it, where `read` puts it together from several sources;
            its paths are those of the feed that is read. None: there is but one source.
    """

    name: str
    title: str
    media_type: str
    suffixes: tuple[str, ...]
    schema: str
    sniff: Callable[[bytes], bool]
    parse: Callable[..., Document]
    read: Callable[[Tree], Feed]
    write: Callable[..., Tree] | None = None
    render: Callable[[Tree], str] | None = None
    keeps: frozenset[str] = frozenset()
    withholds: bool = False
    clocked: bool = False
    origin: Callable[[Tree, Path], Path] | None = None
    items: Callable[[Tree], Iterable[Path]] | None = None
    stated: Callable[[Tree], Feed] | None = None
