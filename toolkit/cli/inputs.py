"""Inputs: files, folders, globs, standard input; read with a limit, and unpacked."""

import glob
import os
import select
import stat
import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePath

from attrs import field, frozen

from toolkit.cli.addresses import is_url
from toolkit.cli.kinds import kind_of
from toolkit.cli.trouble import Foreign, Trouble, cannot, printable
from toolkit.errors import UnknownFormat
from toolkit.formats import FORMATS, Format, detect, format_for, get_format

STDIN = "-"
STDIN_NAME = "<stdin>"
MEBIBYTE = 1 << 20
PATIENCE = 60
"""For so many seconds a pipe or device that was named may give nothing."""
LARGEST = 64 * MEBIBYTE
"""A document of more octets is refused, so that a check stays within bounds of time and memory."""

_UNNAMED = "article"
_PACKED = ".gz"
LINES = (".jsonl", ".ndjson")
"""The endings of JSON Lines."""
_PERHAPS = (".json", ".xml")
_PROMISED = {(".json", *LINES): "article", (".xml",): "newsmlg2"}
_NO_PROMISE = frozenset(("text", "html", "html-snippet"))
_NOT_ENTERED = frozenset(("node_modules", "__pycache__", "venv"))
# The endings of all formats, written out so that a search loads none of them; a test holds them to the formats.
DOCUMENTS = (
    *LINES,
    *_PERHAPS,
    *(".article.json", ".jsonld", ".embed.jsonld", ".ninjs.json", ".ninjs", ".feed.json", ".jsonfeed"),
    *(".ics", ".ical", ".ifb", ".icalendar"),
    *(
        ".newsmlg2.xml",
        ".g2.xml",
        ".ninjs",
        ".ninjs.json",
        ".nml",
        ".rss",
        ".rss.xml",
        ".atom",
        ".atom.xml",
        ".sitemap.xml",
    ),
    *(".html", ".htm", ".xhtml", ".snippet.html"),
)
PROSE = (".txt", ".text")
"""A folder is searched for documents, not for prose: a raw text is checked when it is named."""
_GZIP = b"\x1f\x8b"


_GIVEN: dict[str, bytes] = {}
"""What pipes and devices gave, by their paths."""


@frozen
class Input:
    """One input.

    Attributes:
        path: where it is.
        label: what it is called in messages.
        named: whether the user named it.
        root: the folder that was searched and holds it, or the part of a pattern that is no pattern; "" for none.
        output: where its documents go: below the folder of outputs, without an ending.
    """

    path: str
    label: str
    named: bool = True
    root: str = field(default="", eq=False)
    output: str = field(default="", eq=False)


def inputs_of(paths: Sequence[str], *, prose: bool = False, fetch: bool = False) -> Iterator[Input]:
    """What the arguments stand for, in their order, folders in the order of names.

    Args:
        paths: files, folders, patterns, or '-'.
        prose: whether raw texts in folders are wanted too.
        fetch: whether addresses may be fetched.

    Raises:
        Trouble: a pattern matches nothing, a folder cannot be read, or an address is not to be fetched.
    """
    for path in paths:
        if path == STDIN:
            yield Input(STDIN, STDIN_NAME)
        elif not path:
            raise Trouble("an empty path was given", "check the variable that it came from")
        elif is_url(path):
            refuse_fetching(path, fetch=fetch)
            yield Input(path, path)
        elif Path(path).is_dir():
            yield from _walk(path, prose=prose)
        elif glob.has_magic(path) and not os.path.lexists(path):
            yield from _matches(path)
        else:
            yield Input(path, printable(path))


def refuse_fetching(path: str, *, fetch: bool) -> None:
    """Nothing is fetched unless asked for.

    Raises:
        Trouble: it is an address, and nobody asked.
    """
    if is_url(path) and not fetch:
        raise Trouble(f"{path} is an address", "give --fetch to have it fetched")


def _matches(pattern: str) -> Iterator[Input]:
    matching = glob.iglob(pattern, recursive=True)  # noqa: PTH207 - the pattern may be absolute
    found = sorted(path for path in matching if not Path(path).is_dir())
    if not found:
        raise Trouble(
            f"{printable(pattern)} matches no file", "check the pattern; quote it so that the shell does"
        )
    root = _plain_part(pattern)
    for path in found:
        yield Input(path, printable(path), root=root)


def _plain_part(pattern: str) -> str:
    """The folder of a pattern up to the first part that is one: ``wire`` of ``wire/**/*.txt``."""
    parts = PurePath(pattern).parts
    plain = next(number for number, part in enumerate(parts) if glob.has_magic(part))
    return str(PurePath(*parts[:plain]))


def _walk(folder: str, *, prose: bool) -> Iterator[Input]:
    """The files below a folder whose names look like documents, but for pipes; not in hidden or linked folders."""
    for root, folders, names in os.walk(folder, onerror=_unreadable_folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in _NOT_ENTERED)
        for name in sorted(names):
            path = Path(root) / name
            wanted = looks_like_document(name, prose=prose) and not name.startswith(".")
            if wanted and not path.is_fifo():
                yield Input(str(path), printable(path.as_posix()), named=False, root=folder)


def _unreadable_folder(error: OSError) -> None:
    raise cannot("read the folder", error.filename or "", error)


def looks_like_document(name: str, *, prose: bool = False) -> bool:
    """Whether a file's name ends as those of documents do."""
    return plain_name(name).lower().endswith((*DOCUMENTS, *PROSE) if prose else DOCUMENTS)


def plain_name(name: str) -> str:
    """The name of what is packed: ``a.ics`` for ``a.ics.gz``."""
    return name[: -len(_PACKED)] if name.lower().endswith(_PACKED) else name


def stem(item: Input) -> str:
    """An input's name without the ending of its format."""
    if item.path == STDIN:
        return _UNNAMED
    name = plain_name(Path(item.path).name)
    known = (suffix for suffix in (*DOCUMENTS, *PROSE) if name.lower().endswith(suffix))
    ending = max((Path(name).suffix, *known), key=len)
    return name[: len(name) - len(ending)] or _UNNAMED


def read_input(item: Input, largest: int = LARGEST) -> bytes:
    """The octets of an input, unpacked.

    Raises:
        Trouble: it cannot be read, or is larger than `largest`.
    """
    if item.path == STDIN:
        data = _read_stdin(largest)
    elif is_url(item.path):
        from toolkit.cli.fetching import fetch

        data = fetch(item.path, largest)
    else:
        data = _read_file(item, largest)
    return unpacked(data, item.label, largest)


def _read_stdin(largest: int) -> bytes:
    if sys.stdin is None:
        raise Trouble("standard input is closed", "give a file, or pipe a document into '-'")
    if sys.stdin.isatty():
        raise Trouble("nothing is piped in", "give a file, or pipe a document into '-'")
    return _not_too_large(sys.stdin.buffer.read(largest + 1), STDIN_NAME, largest)


def _read_file(item: Input, largest: int) -> bytes:
    path = Path(item.path)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
            return _read_special(item, largest)
        if status.st_size > largest:
            raise _too_large(item.label, largest)
        with path.open("rb") as handle:
            return _not_too_large(handle.read(largest + 1), item.label, largest)
    except OSError as error:
        raise cannot("read", item.path, error) from error


def _read_special(item: Input, largest: int) -> bytes:
    """What a pipe or device gives, as `<(curl ...)` names one; it is not waited for without end.

    It gives that once, and is kept, since a command may look at an input more than once.
    """
    if item.path in _GIVEN:
        return _GIVEN[item.path]
    handle = os.open(item.path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        if os.isatty(handle):
            raise Trouble(f"{item.label} is a terminal", "give a file, or pipe a document into '-'")
        parts: list[bytes] = []
        size = 0
        while size <= largest and (part := _next_part(handle, item)):
            parts.append(part)
            size += len(part)
        return _GIVEN.setdefault(item.path, _not_too_large(b"".join(parts), item.label, largest))
    finally:
        os.close(handle)


def _next_part(handle: int, item: Input) -> bytes:
    ready, _, _ = select.select([handle], [], [], PATIENCE)
    if not ready:
        raise Trouble(
            f"{item.label} is a pipe or a device, and nothing came from it for {PATIENCE} seconds",
            "write to it, or name a file",
        )
    return os.read(handle, MEBIBYTE)


def _not_too_large(data: bytes, label: str, largest: int) -> bytes:
    if len(data) > largest:
        raise _too_large(label, largest)
    return data


def _too_large(label: str, largest: int) -> Trouble:
    size = f"{largest // MEBIBYTE} MiB" if largest >= MEBIBYTE else f"{largest} octets"
    return Trouble(f"{label} is larger than {size}", "part it, or raise --max-size")


def unpacked(data: bytes, label: str, largest: int = LARGEST) -> bytes:
    """What a gzip file holds; other octets as they are.

    Raises:
        Trouble: the file is damaged, or holds more than `largest` octets.
    """
    if not data.startswith(_GZIP):
        return data
    parts: list[bytes] = []
    at, whole, room = 0, True, largest + 1
    try:
        # RFC 1952 2.2: a file is one member or several.
        while room > 0 and data.startswith(_GZIP, at):
            part, at, whole = _member(data, at, room)
            parts.append(part)
            room -= len(part)
    except zlib.error as error:
        raise Trouble(f"{label} is a damaged gzip file: {error}", "pack it again") from error
    if room > 0 and not whole:
        raise Trouble(f"{label} is a gzip file that breaks off", "fetch or pack it again")
    return _not_too_large(b"".join(parts), label, largest)


def _member(data: bytes, at: int, room: int) -> tuple[bytes, int, bool]:
    """One member of a gzip file, up to so many octets: what it holds, where it ends, whether it does.

    Octets are handed over in growing steps: what is left of a step is copied, and there may be many members.
    """
    unpacker = zlib.decompressobj(wbits=31)
    parts, step = [], 1 << 10
    while room > 0 and at < len(data) and not unpacker.eof:
        part = unpacker.decompress(data[at : at + step], room)
        at = min(at + step, len(data)) - len(unpacker.unused_data)
        parts.append(part)
        room, step = room - len(part), min(2 * step, MEBIBYTE)
    return b"".join(parts), at, unpacker.eof


def format_of(data: bytes, item: Input, wanted: str | None = None) -> Format:
    """The format of a document: the one that is wanted, else by content, else by name.

    Raises:
        Foreign: it is none of ours; the message says what it seems to be.
    """
    if wanted:
        return get_format(wanted)
    name = plain_name(item.path).lower()
    found = _detected(data, name) or (FORMATS["article"] if is_article_array(data) else None)
    if found and found.name == "text":
        found = _said_by(name) or found
    if found is None or (found.name == "text" and not _is_prose(data)):
        raise Foreign(
            f"{item.label} is {kind_of(data)}",
            f"dateline reads {', '.join(FORMATS)}; --from names the format where it cannot be told",
        )
    return found


def _said_by(name: str) -> Format | None:
    """The format that a name promises where the content is any text: what holds no such document is broken."""
    said = format_for(name)
    if said and said.name not in _NO_PROMISE:
        return said
    return next((FORMATS[format] for endings, format in _PROMISED.items() if name.endswith(endings)), None)


def is_article_array(data: bytes) -> bool:
    """Whether octets begin as an array of articles of our own JSON; JSON-LD and ninjs have arrays of their own."""
    head = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    return head.startswith(b"[") and FORMATS["article"].sniff(head[1:])


def _detected(data: bytes, name: str) -> Format | None:
    """The format by content, else by name, where the name says enough: many things are called .json or .xml."""
    says_little = name.endswith(LINES) or (name.endswith(_PERHAPS) and data.lstrip()[:1] in {b"{", b"[", b"<"})
    try:
        return detect(data, "" if says_little and not _is_double(name) else name)
    except UnknownFormat:
        return None


def _is_double(name: str) -> bool:
    """Whether a name ends as only one format's names do: ``.article.json``, ``.newsmlg2.xml``."""
    return any(name.endswith(suffix) for suffix in DOCUMENTS if suffix.count(".") > 1)


def _is_prose(data: bytes) -> bool:
    return "text of a kind" in kind_of(data)
