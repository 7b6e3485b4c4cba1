"""Which of the lines before a report is its headline, and what stands above it."""

import re
from collections.abc import Callable, Sequence

from toolkit.extraction.segments.around import frame, furniture
from toolkit.extraction.segments.dateline import dateline
from toolkit.extraction.segments.lines import Line

IsStamp = Callable[[str], bool]
MOST_LINES = 14
_BEHIND_STANDFIRST = 4
_LONGEST_STANDFIRST = 300
LONGEST = 250
_PROSE = 100
# A line with a full stop is a headline only while it is short.
_LONG_SENTENCE, _WORDS_OF_HEADLINE = 120, 10
_SHORT, _FEW = 3, 2
_LETTER = re.compile(r"[^\W\d_]")
_CLOSING = '"“”»’)'
_ENDS_TITLE = ".:;,"


def is_prose(text: str) -> bool:
    """Whether a line is text of the report: what stands between headline and report is short and no sentence."""
    return len(text) >= _PROSE or text.rstrip("\"'»”)").endswith((".", "!", "?", "…", ":"))


def is_sentence(text: str) -> bool:
    """Whether a line that ends with a mark says too much for a headline."""
    if text[-1] not in ".;," or text.endswith("..."):
        return False
    return len(text) > _LONG_SENTENCE or (text[-1] == "." and len(text.split()) > _WORDS_OF_HEADLINE)


def end_of_head(found: Sequence[Line], is_stamp: IsStamp) -> int:
    """The first line of the report, or as far as one is looked for; a standfirst may stand before the stamp."""
    stood = False
    for index, line in enumerate(found[:MOST_LINES]):
        first = index == 0 and len(line.text) <= LONGEST and not is_sentence(line.text)
        if first or not is_prose(line.text) or _is_frame(line.text, is_stamp):
            continue
        behind = found[index + 1 : index + 1 + _BEHIND_STANDFIRST]
        if stood or len(line.text) > _LONGEST_STANDFIRST or not _is_standfirst(behind, is_stamp):
            return index
        stood = True
    return min(len(found), MOST_LINES)


def _is_standfirst(behind: Sequence[Line], is_stamp: IsStamp) -> bool:
    """Whether a byline or a stamp comes before any more text."""
    for line in behind:
        if is_stamp(line.text) or frame.byline(line.text):
            return True
        if is_prose(line.text):
            return False
    return False


def _is_frame(text: str, is_stamp: IsStamp) -> bool:
    return is_stamp(text) or bool(frame.byline(text)) or furniture.is_note(text) or frame.is_aside(text)


def title(head: Sequence[Line], is_stamp: IsStamp) -> int | None:
    """The place of the headline among the lines of a head; None where none of them is one."""
    kinds = [index for index, line in enumerate(head) if _is_kind(line.text, is_stamp)]
    titles = [
        index
        for index, line in enumerate(head)
        if _may_be_title(line.text, is_stamp) and not is_place(head, index, is_stamp)
    ]
    behind = [
        index for index in titles if kinds and index > kinds[-1] and not furniture.is_letterhead(head[index].text)
    ]
    titles = behind or titles
    while len(titles) > 1 and _is_above(head, titles, is_stamp):
        titles = titles[1:]
    return titles[0] if titles else None


def _is_kind(text: str, is_stamp: IsStamp) -> bool:
    """Whether a line says what its document is, and perhaps when it was given out."""
    rest = furniture.kind(text)
    return rest is not None and (not rest or is_stamp(rest))


def is_place(head: Sequence[Line], index: int, is_stamp: IsStamp) -> bool:
    """Whether a line is the place that stands over a stamp."""
    below = head[index + 1].text if index + 1 < len(head) else ""
    return furniture.is_place(head[index].text) and is_stamp(below)


def _may_be_title(text: str, is_stamp: IsStamp) -> bool:
    known = _is_frame(text, is_stamp) or _is_kind(text, is_stamp) or bool(furniture.trail(text))
    if (
        known
        or furniture.is_button(text)
        or furniture.is_moment(text)
        or furniture.hashtags(text)
        or text.rstrip(_CLOSING)[-1:] in _ENDS_TITLE
        or len(text) > LONGEST
    ):
        return False
    return _LETTER.search(text) is not None and not frame.is_slug(text) and dateline(text) is None


def _is_above(head: Sequence[Line], titles: Sequence[int], is_stamp: IsStamp) -> bool:
    """Whether the first of several titles only leads to the second: a department, a kicker, a newspaper's name."""
    text, below = head[titles[0]].text, head[titles[1]].text
    words, longer = len(text.split()), len(below.split())
    named = furniture.section(text) or frame.is_medium(text) or furniture.is_letterhead(text)
    if named or (" " not in text and re.search(r"\w[-/]\w", text)):
        return longer > _FEW
    if text.isupper() and not below.isupper() and words <= _FEW:
        return longer > _SHORT
    return words <= _SHORT < longer and _has_standfirst(head[titles[1] + 1 :], is_stamp)


def _has_standfirst(behind: Sequence[Line], is_stamp: IsStamp) -> bool:
    """Whether a line of some words stands before the stamp or the byline."""
    framed = next((index for index, line in enumerate(behind) if _is_frame(line.text, is_stamp)), 0)
    return any(len(line.text.split()) > _SHORT for line in behind[:framed])
