"""Findings that a comment in the document asks to pass over, where the format has comments (XML and HTML).

``<!-- dateline: ignore NML003 -->`` at the end of a line is about that line; alone on a line, about the next.
``<!-- dateline: ignore-file NML003, JLD -->`` is about the whole document.
"""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from toolkit.diagnostics import Report
from toolkit.errors import SettingsError
from toolkit.validation.catalogue import RuleSet, all_rules
from toolkit.validation.comments import WORDS, Comment, Commented, Named
from toolkit.validation.rule import Scope
from toolkit.validation.settings import codes_of

_COMMENT = re.compile(rb"<!--\s*dateline:(?P<words>[^<>]{0,1000}?)-->")
_WORD = re.compile(rb"[^\s,]+")
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<")
_SINGLE = frozenset(scope for scope in Scope if scope not in {Scope.TOGETHER, Scope.COMMENT})


def comments_of(data: bytes) -> tuple[Comment, ...]:
    """The comments of a document that speak to Dateline; of one that is no markup, none."""
    return tuple(_comments(data)) if b"dateline:" in data and _MARKUP.match(data) else ()


def _comments(data: bytes) -> Iterator[Comment]:
    for match in _COMMENT.finditer(data):
        start = data.rfind(b"\n", 0, match.start()) + 1
        end = data.find(b"\n", match.end())
        alone = not data[start : match.start()].strip() and not data[match.end() : max(end, 0) or None].strip()
        line = data.count(b"\n", 0, match.end()) + (2 if alone else 1)
        words = list(_WORD.finditer(data, match.start("words"), match.end("words")))
        instruction = _named(data, words[0], WORDS) if words else _placed(data, match.start(), b"")
        names = tuple(_rule_named(_named(data, word)) for word in words[1:])
        yield Comment(instruction, names, None if instruction.text == "ignore-file" else line)


def _named(data: bytes, word: re.Match[bytes], known: tuple[str, ...] = ()) -> Named:
    text = word[0].decode(errors="replace")
    return _placed(data, word.start(), word[0], tuple(get_close_matches(text, known, n=1)))


def _placed(data: bytes, offset: int, word: bytes, similar: tuple[str, ...] = ()) -> Named:
    start = data.rfind(b"\n", 0, offset) + 1
    column = len(data[start:offset].decode(errors="replace")) + 1
    return Named(word.decode(errors="replace"), data.count(b"\n", 0, offset) + 1, column, similar=similar)


def _rule_named(word: Named) -> Named:
    """The word with the codes that it stands for, or with those that are like it."""
    try:
        return Named(word.text, word.line, word.column, codes_of(word.text, setting="ignore"))
    except SettingsError as error:
        return Named(word.text, word.line, word.column, similar=error.similar)


def unsuppressed(report: Report, comments: tuple[Comment, ...]) -> Report:
    """The report without what the document's own comments ask to pass over."""
    return Report(tuple(found for found in report if not any(comment.covers(found) for comment in comments)))


def commented(comments: tuple[Comment, ...], report: Report, rules: RuleSet, *, whole: bool) -> Commented:
    """What the rules on comments look at."""
    optional = frozenset(rule.code for rule in all_rules().rules if rule.profiles)
    asked = frozenset(rule.code for rule in rules.rules if rule.scope in _SINGLE)
    return Commented(comments, report, whole, asked, optional)
