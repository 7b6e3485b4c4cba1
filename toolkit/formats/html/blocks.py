"""The script elements of a page that hold JSON-LD, found in its text so that each keeps its place."""

import json
import re
from collections.abc import Iterator
from html import unescape

from attrs import define, frozen

from toolkit.diagnostics import Diagnostic, Finding
from toolkit.errors import ReadError
from toolkit.formats.base import Tree
from toolkit.formats.html.terms import JSON_LD, MISTAKEN_TYPES, UNREAD
from toolkit.formats.jsontext import JsonText, load_json
from toolkit.formats.syntax_codes import REPAIRED
from toolkit.formats.textplaces import Places

_OPENING = re.compile(rf"<!--|<(script|{'|'.join(UNREAD)})\b", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_TAG_END = re.compile(r"""(?:[^"'>]|"[^"]*"|'[^']*')*>""")
_CLOSING = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in ("script", *UNREAD)}
_NO_JSON = re.compile(
    r"""(?P<kept>"[^"\\]*(?:\\.[^"\\]*)*")|/\*.*?\*/|//[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>""", re.DOTALL
)
# HTML 4.12.1.3: what ends a script element, and what keeps it from ending.
_UNSAFE = re.compile(r"<(?=!--|/?script\b)", re.IGNORECASE)
_MOST_ENDS, _LONGEST = 8, 1_000_000
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")


@frozen
class Script:
    """One script element that is, or seems to be, JSON-LD.

    Attributes:
        start: where its content begins in the page.
        end: where it ends.
        type: the media type as written, parameters left out.
        unread: the element or comment around it by which no reader sees it; None where all do.
    """

    start: int
    end: int
    type: str
    unread: str | None = None


@define(eq=False)
class Block:
    """A script that was read.

    Attributes:
        script: where it stands.
        source: its text, with places in the page; None where it could not be read.
        tree: what it holds.
        findings: what was wrong with its syntax.
    """

    script: Script
    source: JsonText
    tree: Tree = None
    findings: tuple[Finding, ...] = ()


def scripts_of(page: str) -> Iterator[Script]:
    """The JSON-LD scripts of a page, those hidden in comments and unread elements too."""
    at, hidden_until, hidden_by = 0, 0, None
    unclosed: set[str] = set()  # elements of which no more end is to be found: not looked for again
    while match := _OPENING.search(page, at):
        name = (match[1] or "").lower()
        if not name:
            end = page.find("-->", match.end()) if match.start() >= hidden_until else hidden_until
            hidden_until, hidden_by = (len(page) if end < 0 else end), "a comment"
            at = match.end()
            continue
        tag_end = _TAG_END.match(page, match.end())
        if tag_end is None:
            return
        if name != "script":
            hides = match.start() >= hidden_until and name not in unclosed
            closing = _CLOSING[name].search(page, tag_end.end()) if hides else None
            if closing:
                hidden_until, hidden_by = closing.start(), f"<{name}>"
            elif hides:
                unclosed.add(name)
            at = tag_end.end()
            continue
        closing = _CLOSING["script"].search(page, tag_end.end())
        end = closing.start() if closing else len(page)
        media = _media_type(page[match.end() : tag_end.end() - 1])
        if media == JSON_LD or media in MISTAKEN_TYPES:
            yield Script(tag_end.end(), end, media, hidden_by if match.start() < hidden_until else None)
        at = closing.end() if closing else len(page)


def _media_type(attributes: str) -> str:
    for name, *values in _ATTRIBUTE.findall(attributes):
        if name.lower() == "type":
            return unescape("".join(values)).partition(";")[0].strip().lower()
    return ""


def read_block(places: Places, script: Script, mark: int = 0) -> Block:
    """A script's tree: strictly, else repaired, else none; with what was wrong."""
    page = places.text
    source = JsonText(page, start=script.start, end=script.end, encoding=places.encoding, mark=mark, places=places)
    if not page[script.start : script.end].strip():
        return Block(script, source)
    try:
        return Block(script, source, load_json(source)[0])
    except ReadError as error:
        return _repaired(script, source, error.report[0])


def _repaired(script: Script, source: JsonText, fault: Diagnostic) -> Block:
    for text in _repairs(source.text[script.start : script.end]):
        try:
            tree = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        if isinstance(tree, dict | list):
            return Block(script, source, _without_surrogates(tree), (_finding(fault, REPAIRED),))
    return Block(script, source, None, (_finding(fault, fault.code),))


def _repairs(text: str) -> Iterator[str]:
    """The text, mended a little more each time."""
    yield text
    if "&quot;" in text:  # no reader takes references in a script for what they stand for
        yield unescape(text)
    text = _NO_JSON.sub(lambda match: match["kept"] or " ", text)
    text = re.sub(r";\s*\Z", "", text)
    yield text
    yield _TRAILING_COMMA.sub("", text)
    start = min((at for at in (text.find("{"), text.find("[")) if at >= 0), default=0)
    try:
        yield json.dumps(json.JSONDecoder(strict=False).raw_decode(text, start)[0])
    except (ValueError, RecursionError):
        return


def unescaped(page: str, block: Block) -> Iterator[int]:
    """Where a ``<`` in a text of the block is to be an escape: it ends the element there, or keeps it open."""
    if block.tree is None:
        end = _end_of_json(page, block.script)
    else:  # what was repaired may well hold a mark outside of a text
        end = block.script.start if block.findings else block.script.end
    yield from (match.start() for match in _UNSAFE.finditer(page, block.script.start, end))


def _end_of_json(page: str, script: Script) -> int:
    """Where the JSON ends that an end tag within a text has cut; the script's start where it is not so."""
    closing = _CLOSING["script"].search(page, script.end)
    for _ in range(_MOST_ENDS):
        closing = closing and _CLOSING["script"].search(page, closing.end())
        if closing is None or closing.start() - script.start > _LONGEST:
            break
        try:
            json.loads(page[script.start : closing.start()], strict=False)
        except (ValueError, RecursionError):
            continue
        return closing.start()
    return script.start


def _without_surrogates(tree: Tree) -> Tree:
    text = json.dumps(tree)
    return json.loads(re.sub(r"(?<!\\)\\u[dD][89a-fA-F][0-9a-fA-F]{2}(?![\\]u[dD][c-fC-F])", r"\\ufffd", text))


def _finding(fault: Diagnostic, code: str) -> Finding:
    return Finding(
        path=(),
        message=f"in JSON-LD: {fault.message}",
        hint=fault.hint,
        line=fault.line,
        column=fault.column,
        code=code,
    )
