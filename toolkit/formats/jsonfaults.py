"""What breaks the grammar of a JSON text, in words that people understand."""

import json
import re
from collections.abc import Mapping

from toolkit.formats.syntax_codes import NOT_TEXT, NOT_WELL_FORMED, OTHER_FORMAT

_CONTROL = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f"


def cause_of(text: str, error: json.JSONDecodeError) -> tuple[str, str, str | None, int]:
    """What breaks the grammar: the code of the fault, what it is, a hint, and the offset in the text."""
    start = len(text) - len(text.lstrip())
    first, at = text[start], _stopped_at(text, error)
    if any(character in _CONTROL for character in text[:1000]) and first not in '{["':
        return NOT_TEXT, "the document is not text: it holds control characters", None, start
    if text.startswith(_COMMENTS, start) and any(bracket in text for bracket in "{["):
        return NOT_WELL_FORMED, *_COMMENT, start
    if first == "<":
        return OTHER_FORMAT, "expected JSON, found markup", "it begins as XML or HTML does", start
    if first not in '{["' and at == start:
        return OTHER_FORMAT, f"expected JSON, found {_shown(text[start:])}", None, start
    for prefix, (message, hint) in _BY_MESSAGE.items():
        if error.msg.startswith(prefix):
            return NOT_WELL_FORMED, message.format(_code_point(text, at)), hint, at
    return NOT_WELL_FORMED, *_by_character(text, at)


_BY_MESSAGE: Mapping[str, tuple[str, str]] = {
    "Invalid control character": (
        "the control character {} stands in a string as it is",
        r"write it as an escape: \n for a line feed, \t for a tab",
    ),
    "Unterminated string": ("the string that begins here has no closing quotation mark", "close it"),
    "Invalid \\": ("the escape in this string is not one of JSON's", r"write \\ for a backslash itself"),
    "Extra data": ("something follows the end of the JSON value", "keep one value a document"),
}


def _by_character(text: str, at: int) -> tuple[str, str, int]:
    while at < len(text) and text[at].isspace():
        at += 1
    before = text[:at].rstrip()[-1:]
    rest = text[at:]
    if not rest:
        return "the text ends before the JSON value does", "the file was cut: write it again", len(text)
    if (rest[0] in "}]" and before == ",") or re.match(r",\s*[}\]]", rest):
        return "a comma stands before the closing bracket", "take the comma away", at
    if rest.startswith(_COMMENTS):
        return *_COMMENT, at
    if rest[0] in "'\u2018\u2019\u201c\u201d\u00ab":
        return f"the string is in {rest[0]} marks", 'put strings and keys between straight " marks', at
    word = _WORD.match(rest)
    if word and word[0] in _LITERALS:
        return f"expected a value, found {word[0]!r}", f"write {_LITERALS[word[0]]}", at
    return f"expected {_expected(before)}, found {_shown(rest)}", _hint(before), at


_WORD = re.compile(r"\w+")
# What other languages call what JSON has.
_LITERALS = {
    **dict.fromkeys(("True", "TRUE"), "true"),
    **dict.fromkeys(("False", "FALSE"), "false"),
    **dict.fromkeys(("None", "NULL", "Null", "nil", "undefined"), "null, or leave the member out"),
}
_COMMENTS = ("//", "/*", "#", "<!--")
_COMMENT = ("JSON has no comments", "take the comment away")


def _expected(before: str) -> str:
    if before in ("{", ","):
        return "a key or value between quotation marks"
    return "a value" if before in (":", "[", "") else "a comma, a colon or a closing bracket"


def _hint(before: str) -> str:
    missing = before not in ("{", ",", ":", "[", "")
    return "a comma may be missing before it" if missing else 'strings and keys stand between " marks'


def _shown(rest: str) -> str:
    return repr(rest[:12].split("\n", maxsplit=1)[0])


def _code_point(text: str, at: int) -> str:
    return f"U+{ord(text[at]):04X}" if at < len(text) else ""


def _stopped_at(text: str, error: json.JSONDecodeError) -> int:
    """Where the parser stopped; since Python 3.13 it points at a trailing comma, before at what follows it."""
    if not error.msg.startswith("Illegal trailing comma"):
        return error.pos
    rest = text[error.pos + 1 :]
    return error.pos + 1 + len(rest) - len(rest.lstrip())
