"""What scripts of two frameworks hand over in other words than JSON.

Next.js pushes pieces of a stream whose rows are ``5:{...}``, or ``7:T1f,`` with that many octets of text, which
other rows name as ``"$7"``. Nuxt calls a function whose parameters stand for the values that come again.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice

from toolkit.formats.base import Tree

_PUSHED = re.compile(r'\b__next_f\.push\(\s*\[\s*1\s*,\s*("[^"\\]*(?:\\.[^"\\]*)*")\s*\]', re.DOTALL)
_ROW = re.compile(rb"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,8}),|([^\n]*)\n?)")
_CALLED = re.compile(
    r"\b__NUXT__\s*=\s*\(?\s*function\s*\((?P<names>[\w$,\s]*)\)\s*\{\s*return\s*(?=\{)|"
    r"\b__NUXT__\s*=\s*\(\s*\((?P<arrow>[\w$,\s]*)\)\s*=>\s*\(\s*(?=\{)"
)
_TOKEN = re.compile(
    r'"(?:[^"\\]|\\.)*"|(?:void 0|!0|!1|[A-Za-z_$][\w$]*)|-?\d[\d.eE+-]*|[{}\[\](),:]|\s+|(?P<other>.)', re.DOTALL
)
_WORDS = {"!0": "true", "!1": "false", "true": "true", "false": "false", "null": "null"}
_OPENS, _CLOSES = "{[(", "}])"
_MOST_CALLED = 3
_STANDS_FOR = "\0"


def streamed(page: str) -> Iterator[Tree]:
    """What the page's scripts hand over in these ways."""
    if "__next_f" in page:
        yield from _rows("".join(_pushed(page)).encode(errors="replace"))
    for called in () if "__NUXT__" not in page else islice(_CALLED.finditer(page), _MOST_CALLED):
        with suppress(ValueError, RecursionError):  # written by other means
            yield _result(page, called)


def _pushed(page: str) -> Iterator[str]:
    for found in _PUSHED.finditer(page):
        with suppress(ValueError):  # no JSON
            yield json.loads(found[1])


def _rows(stream: bytes) -> Iterator[Tree]:
    trees: list[bytes] = []
    texts: dict[str, Tree] = {}
    at = 0
    while row := _ROW.search(stream, at):
        at = row.end()
        if row[2]:
            end = at + int(row[2], 16)
            texts[f"${row[1].decode()}"] = stream[at:end].decode(errors="replace")
            at = end
        else:
            trees.append(row[3])
    for tree in trees:
        with suppress(ValueError, RecursionError):  # a module, a hint
            yield _resolved(json.loads(tree), texts)


def _result(page: str, called: re.Match[str]) -> Tree:
    """What the function gives for the values that it is called with; only plain values are put in."""
    names = re.split(r"[\s,]+", (called["names"] or called["arrow"] or "").strip())
    written, end = _literal(page, called.end())
    begin = page.index("(", end)
    given, _ = _literal(page, begin)
    values = json.loads(f"[{given[1:-1]}]")
    plain = {f"{_STANDS_FOR}{name}": value for name, value in zip(names, values, strict=False)}
    return _resolved(
        json.loads(written), {key: one for key, one in plain.items() if not isinstance(one, dict | list)}
    )


def _literal(page: str, start: int) -> tuple[str, int]:
    """The object, or what brackets hold, that begins there, as JSON, and where it ends."""
    parts: list[str] = []
    depth = 0
    for token in _TOKEN.finditer(page, start):
        text = token[0]
        if token["other"]:
            break
        named = text[0].isalpha() or text[0] in "_$!"
        if named and page[token.end() : token.end() + 1] == ":":
            text = f'"{text}"'
        elif named:
            text = _WORDS.get(text) or ("null" if text == "void 0" else json.dumps(f"{_STANDS_FOR}{text}"))
        parts.append(text)
        depth += (text in _OPENS) - (text in _CLOSES)
        if not depth:
            return "".join(parts), token.end()
    raise ValueError("no literal")


def _resolved(tree: Tree, values: Mapping[str, Tree]) -> Tree:
    """A tree with what its texts stand for."""
    if isinstance(tree, dict):
        return {key: _resolved(value, values) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_resolved(value, values) for value in tree]
    return values.get(tree, tree) if isinstance(tree, str) else tree
