"""Text to clean lines: what no reader would miss is taken away, and where each line stood is kept."""

import itertools
import re
from collections.abc import Iterator

from attrs import frozen

# Invisible characters: soft hyphen, zero-width space, word joiner, byte order mark, bidirectional marks stay
# out of the body; the zero-width joiners that build emoji and some scripts stay in.
_UNSEEN = "\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f"
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
# What a line is cleaned of: a no-break space is no printable character, but stays.
_ODD = re.compile(f"[\t\f\v{_UNSEEN}\ud800-\udfff]")
_BLANKS = re.compile(r"[ \t\f\v]+")
_LINE = re.compile(r"[^\r\n\u0085\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\u0085\u2028\u2029]")

# A text set in lines of fixed width: most lines nearly as long as the longest, and none very long.
_WRAP_MIN, _WRAP_MAX = 40, 110


@frozen
class Line:
    """One line or one paragraph.

    Attributes:
        text: without blanks at its ends, runs of blanks as one.
        start: the code point of the source that it begins at.
        gap: whether an empty line stands before it.
    """

    text: str
    start: int
    gap: bool = True


def clean(text: str) -> str:
    """One line without what cannot be seen, lone surrogates replaced, blanks joined."""
    if not text.isprintable() and _ODD.search(text):
        text = _BLANKS.sub(" ", _INVISIBLE.sub("", _SURROGATE.sub("\ufffd", text)))
    elif "  " in text:
        text = _BLANKS.sub(" ", text)
    return text.strip()


def lines(text: str) -> tuple[Line, ...]:
    """The lines of a text that hold something."""
    return tuple(_lines(text))


def _lines(text: str) -> Iterator[Line]:
    end_of_last = 0
    for match in _LINE.finditer(text):
        content = clean(match.group())
        if content:
            whole, start = match.group(), match.start()
            between = text[end_of_last:start]
            gap = end_of_last == 0 or (between != "\n" and len(_BREAK.findall(between)) > 1)
            yield Line(content, start + len(whole) - len(whole.lstrip()), gap)
            end_of_last = match.end()


def unwrapped(found: tuple[Line, ...]) -> tuple[Line, ...]:
    """Paragraphs from lines: those of fixed width are joined where an empty line parts the paragraphs."""
    if not _is_wrapped(found):
        return found
    joined: list[list[Line]] = []
    for line in found:
        if joined and not line.gap and _goes_on(joined[-1][-1]):
            joined[-1].append(line)
        else:
            joined.append([line])
    return tuple(Line(" ".join(line.text for line in group), group[0].start, group[0].gap) for group in joined)


def _goes_on(line: Line) -> bool:
    return len(line.text) >= _WRAP_MIN


def _is_wrapped(found: tuple[Line, ...]) -> bool:
    inner = [a for a, b in itertools.pairwise(found) if not b.gap]
    if len(inner) < 3 or not any(line.gap for line in found[1:]):
        return False
    longest = max(len(line.text) for line in inner)
    if not _WRAP_MIN <= longest <= _WRAP_MAX:
        return False
    full = sum(len(line.text) >= longest * 0.75 for line in inner)
    open_ended = sum(line.text[-1] not in '.!?…:»”"' for line in inner)
    return full >= 0.6 * len(inner) and open_ended >= 0.5 * len(inner)
