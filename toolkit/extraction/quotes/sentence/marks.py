"""The quotation-mark machine: which stretches of a text stand between marks, and how deep.

One pass with a stack. Marks are those of both languages and their mistakes: « », „ “, “ ”, " ", ‘ ’, '' and ``.
What a mark does is told from its shape first and its neighbours second: a straight mark after a blank opens,
before a blank closes. A stretch that is still open at the end of its paragraph ends there.
"""

import re
from collections.abc import Iterator

from attrs import frozen

# Begins with all that a mark can begin with, so that the search skips the letters between.
_MARK = re.compile(
    r"[«»„“”\"‟'`‘’‚\n](?:(?<=[«»„“”\"‟])|(?<=')'|(?<=`)`|(?<=[‘‚'])(?<!\w[‘‚'])(?=\w)"
    r"|(?<=[\w.,!?…][’'])(?!\w)|(?<=\n)\n*)"
)
_CLOSES = frozenset("»”")
_SINGLE = frozenset("‘’‚'")
_DEEPEST = 8
_SENTENCE_ENDS = frozenset(".!?…")
_MOST_PASSED = 8


@frozen
class Quoted:
    """A stretch between quotation marks, marks included.

    Attributes:
        start: of the opening mark; of the paragraph, when it goes on from the one before.
        end: after the closing mark, or the end of the paragraph.
        inner_start: after the opening mark.
        inner_end: of the closing mark.
        depth: 0 for the outermost.
        closed: whether a closing mark ends it.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    depth: int
    closed: bool = True


def quoted(text: str, start: int = 0, end: int | None = None) -> tuple[Quoted, ...]:
    """All stretches between marks in ``text[start:end]``, in the order of their opening marks."""
    found = sorted(_pairs(text, start, len(text) if end is None else end), key=lambda q: (q.start, -q.end))
    return tuple(found)


def _pairs(text: str, start: int, end: int) -> Iterator[Quoted]:
    stack: list[tuple[str, int, int]] = []
    line, carried, marked = start, "", False
    # Paragraphs without a mark, of a quotation that a later one closes.
    passed: list[tuple[int, int]] = []
    for match in _MARK.finditer(text, start, end):
        mark = match.group()
        if mark[0] == "\n":
            yield from _unclosed(text, stack, match.start())
            whole = text[match.start() - 1] in _SENTENCE_ENDS and len(passed) < _MOST_PASSED
            plain = bool(carried) and not stack and not marked and whole
            passed = [*passed, (line, match.start())] if plain else []
            carried = carried if plain else stack[0][0] if stack else ""
            line, marked = match.end(), False
            stack.clear()
            continue
        closes = mark in _CLOSES or (mark == '"' and _ends_paragraph(text, match))
        if carried and not stack and closes and carried in _PARTNERS[mark] and line < match.start():
            yield from (Quoted(low, high, low, high, 0, closed=False) for low, high in passed)
            yield Quoted(line, match.end(), line, match.start(), 0)
            carried, marked = "", True
            continue
        marked = True
        carried = "" if match.start() == line else carried
        index = _closes(text, match, stack)
        if index is not None:
            _, opened, inner = stack[index]
            del stack[index:]
            yield Quoted(opened, match.end(), inner, match.start(), len(stack))
        elif mark not in _CLOSES and _may_open(text, match) and len(stack) < _DEEPEST:
            stack.append((mark, match.start(), match.end()))
    yield from _unclosed(text, stack, end)


def _ends_paragraph(text: str, match: re.Match[str]) -> bool:
    """Whether a straight mark ends the words of a paragraph, so that it can open nothing."""
    before = text[match.start() - 1 : match.start()]
    return not before.isspace() and text[match.end() : match.end() + 1] in ("", "\n")


def _unclosed(text: str, stack: list[tuple[str, int, int]], end: int) -> Iterator[Quoted]:
    """The outermost stretch that the paragraph leaves open; a single mark that nothing closes is an apostrophe."""
    goes_on = bool(stack) and stack[0][0] == "‘" and text[end : end + 3].lstrip("\n")[:1] == "‘"
    if stack and (stack[0][0] not in _SINGLE or goes_on):
        _, opened, inner = stack[0]
        while end > inner and text[end - 1].isspace():
            end -= 1
        yield Quoted(opened, end, inner, end, 0, closed=False)


def _may_open(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() : match.end() + 1]
    if not following or following.isspace():
        return False
    before = text[match.start() - 1 : match.start()] if match.start() else ""
    return match.group() in ("«", "„") or not before or not before.isalnum()


def _closes(text: str, match: re.Match[str], stack: list[tuple[str, int, int]]) -> int | None:
    """Which open stretch a mark closes; None when it opens one or means nothing."""
    mark = match.group()
    partners = _PARTNERS[mark]
    for index in range(len(stack) - 1, -1, -1):
        if stack[index][0] in partners:
            return index if mark in _CLOSES or _may_close(text, match) else None
    return None


def _may_close(text: str, match: re.Match[str]) -> bool:
    before = text[match.start() - 1 : match.start()]
    following = text[match.end() : match.end() + 1]
    if match.group() in _SINGLE:
        return not before.isspace()
    return not (before.isspace() and following.isalnum()) and not (before in "([" and following.isalnum())


# What may stand at the other end, for each closing shape.
_PARTNERS = {
    "»": frozenset("«„"),
    "”": frozenset('“„‟"'),
    "“": frozenset("„"),
    '"': frozenset('"“”'),
    "''": frozenset({"``", "''"}),
    "’": frozenset("‘‚"),
    "'": frozenset("'‘"),
    "«": frozenset(),
    "„": frozenset(),
    "‟": frozenset(),
    "``": frozenset(),
    "‘": frozenset("‚"),
    "‚": frozenset(),
}


def holds_mark(text: str, start: int, end: int) -> bool:
    """Whether a mark, or the end of a paragraph, stands between two places."""
    return _MARK.search(text, start, end) is not None


def outermost(found: tuple[Quoted, ...]) -> tuple[Quoted, ...]:
    """Those that stand in no other."""
    kept: list[Quoted] = []
    for stretch in found:
        if not kept or stretch.start >= kept[-1].end:
            kept.append(stretch)
    return tuple(kept)
