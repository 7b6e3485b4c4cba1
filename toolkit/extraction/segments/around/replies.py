"""Messages that a mail answers or passes on below its own text: they are another writer's, of another day."""

import re
from collections.abc import Sequence
from itertools import takewhile

from toolkit.extraction.segments.around import frame
from toolkit.extraction.segments.lines import Line

_HEAD_LINES = 12
_SURELY_OF_MAIL = ("addressee", "mail")
_BESIDE_SENDER = (*_SURELY_OF_MAIL, "sender", "headline", "published")
_TELLING = ("mail", "headline", "published")
"""Fields without one of which two lines are a timetable: "From: Riga", "To: Tallinn"."""
_FEWEST = 60
"""Letters of a mail's own text; with less above it the message passed on is the article."""
_RULED = re.compile(r"[-_=]{5,}(?:[^\n]{0,40}[-_=]{5,})?|[-_]{2,} ?[^\W\d_][^\n]{2,30} ?[-_]{2,}")
_QUOTED = ">"
_ADDRESS = re.compile(r"@[\w-]+\.\w")
_DIGIT = re.compile(r"\d")


def without_replies(found: tuple[Line, ...]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The lines of a mail's own text, and those of the messages that stand below it or between its lines."""
    if not any(map(_is_of_mail, found[:_HEAD_LINES])):
        return found, ()
    end = _other_mail(found)
    gone = {*range(end, len(found))}
    for index, line in enumerate(found[:end]):
        if line.text.startswith(_QUOTED):
            gone |= {index, *_leading_in(found, index)}
    return (
        tuple(line for index, line in enumerate(found) if index not in gone),
        tuple(found[index] for index in sorted(gone)),
    )


def _is_of_mail(line: Line) -> bool:
    """Whether only a mail has such a field: a byline may be "Von: Anna Weber" too."""
    name = _field(line)
    return name in _SURELY_OF_MAIL or (name == "sender" and _ADDRESS.search(line.text) is not None)


def _field(line: Line) -> str:
    return (frame.label(line.text) or ("", ""))[0]


def _other_mail(found: Sequence[Line]) -> int:
    """Where the header of another message begins, with the rule above it; else the end."""
    letters = 0
    for index, line in enumerate(found):
        name = _field(line)
        ruled = name == "sender" and index > 0 and _RULED.fullmatch(found[index - 1].text) is not None
        if name == "sender" and letters >= _FEWEST and _begins_header(found, index, ruled=ruled):
            return index - ruled
        letters += 0 if name else len(line.text)
    return len(found)


def _begins_header(found: Sequence[Line], index: int, *, ruled: bool) -> bool:
    """Whether the fields that begin at a line, below a rule or not, are the header of a message."""
    header = list(takewhile(_field, found[index : index + _HEAD_LINES]))
    names = [_field(line) for line in header[1:]]
    told = any(_ADDRESS.search(line.text) for line in header) or not set(names).isdisjoint(_TELLING)
    return bool(names) and names[0] in _BESIDE_SENDER and (told or ruled)


def _leading_in(found: Sequence[Line], index: int) -> range:
    """The lines that say who wrote what is quoted, and when: "On 2 March Desk <desk@example.org> wrote:"."""
    begin = index - 1
    if index == 0 or not found[begin].text.endswith(":"):
        return range(0)
    if begin and not found[begin].gap and not _DIGIT.search(found[begin].text):
        begin -= 1  # wrapped
    told = " ".join(line.text for line in found[begin:index])
    return range(begin, index) if _ADDRESS.search(told) or _DIGIT.search(told) else range(0)
