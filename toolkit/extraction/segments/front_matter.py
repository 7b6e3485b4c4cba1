"""Front matter: the block between fences that site generators read, in the part of YAML or TOML that it needs.

A field is `name: value` or `name = value`; a value is a text, with or without quotation marks, or a list:
`[a, b]` in one line, or `- a` in lines of its own below. Deeper structures belong to fields that are not about the
article.
"""

import re
from collections.abc import Iterator, Sequence

from toolkit.extraction.segments.around.frame import label
from toolkit.extraction.segments.lines import Line

_KEY = re.compile(r"([\w-]{1,40})(?:\s*:|\s+=)(?:\s+(.*))?")
_ITEM = re.compile(r"[-•]\s+(\S.*)")
_NAMED_ITEM = re.compile(r"name\s*:\s+(\S.*)")
_QUOTED = re.compile(r"""(["'])(.*)\1""")
_MEMBER = re.compile(r"""(?:[^,"']|"[^"]*"|'[^']*'|["'])+""")
Field = tuple[Line, tuple[str, str]]


def front_matter(block: Sequence[Line]) -> Iterator[Field]:
    """The fields of a block that are known, each with its line: `title`, `date`, `author`, ..."""
    under: str | None = None
    for line in block:
        key = _KEY.fullmatch(line.text)
        item = _ITEM.fullmatch(line.text)
        if item:
            named = _NAMED_ITEM.fullmatch(item[1])
            if under:
                yield from _field(line, under, named[1] if named else item[1])
        elif key:
            name, value = key[1].replace("_", " ").replace("-", " "), key[2] or ""
            if not value or label(f"{name}: {value}"):
                under = None if value else name  # any other is a member of what is listed: the e-mail of an author
            for member in _members(value):
                yield from _field(line, name, member)


def _field(line: Line, name: str, value: str) -> Iterator[Field]:
    text = _unquoted(value)
    pair = label(f"{name}: {text}") if text else None
    if pair:
        yield line, pair


def _members(value: str) -> Iterator[str]:
    if not (value.startswith("[") and value.endswith("]")):
        yield value
        return
    yield from _MEMBER.findall(value[1:-1])


def _unquoted(value: str) -> str:
    match = _QUOTED.fullmatch(value.strip())
    return match[2].strip() if match else value.strip()
