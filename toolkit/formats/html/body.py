"""The article's text without what stands around and between its paragraphs.

The extractor finds the part of the page that is the article; in it remain, line by line, what the page shows of
the article's frame (headline, byline, date), lines that lead elsewhere, and what closes the page.
"""

import re
from collections.abc import Iterable

from toolkit.formats.html.byline_leads import AGO, BYLINE, DATED, leads_to_author
from toolkit.formats.html.byline_names import names_in
from toolkit.formats.html.byline_terms import AGENCIES
from toolkit.formats.html.credits import written
from toolkit.formats.html.phrases import ALONE, CLOSING, CREDITS, PAID, READ_ALSO
from toolkit.formats.html.pieces import letters_of
from toolkit.formats.html.printed import without_clocks, without_dates
from toolkit.model import fold


def _any(phrases: Iterable[str]) -> str:
    """A pattern of any of the phrases, the longest that fits."""
    return "|".join(sorted(map(re.escape, phrases), key=len, reverse=True))


_LONG = 120
"""A line of so many letters is a paragraph."""
_LONGEST_LEAD, _LONGEST_CREDIT = 220, 160
_LETTERS_BESIDE_DATE, _LETTERS_BESIDE_CLOCK = 40, 12
_SHORT = 50
_MOST_FRAME, _MOST_CLOSING = 8, 12
_MENU_ITEMS, _LONGEST_ITEM = 4, 40
_ITEM = re.compile(r"\s*(?:[-*•–—>|]\s+)*")
_ALSO = re.compile(
    rf"(?:(?:{_any(PAID)})[\s:|]+)?(?:{_any(READ_ALSO)})\s*(?P<end>[:：|>»→«“„\"]|[-–—]\s|\Z)", re.IGNORECASE
)
_CREDIT = re.compile(rf"(?:{_any(CREDITS)})\s*[:：/©|]", re.IGNORECASE)
_ALONE = frozenset(map(fold, ALONE))
_BRACKETS = "()（）【】[]"
_SENTENCE = re.compile(r"[.!?…。！？।;»”\"'’)\]]\s*\Z")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MAIL = re.compile(r"\S@\S")
_INITIALS = re.compile(
    r"\(\s*[^\W\d_]{2,4}(?:\s*/\s*[^\W\d_]{2,4})+\s*\)|[^\W\d_A-Z]{2,4}/(?:\s+[^\W\d_A-Z]{2,4}/){0,2}"
)
"""How agencies sign: "(bgs/rtn)", "ep/ par/"."""
_LABELS_OF_DATES = re.compile(rf"(?:(?:{DATED})\s*[:：]\s*)+", re.IGNORECASE)
"""What is left of a line of dates where those are of elements that the extractor drops."""
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")
_LONGEST_BYLINE = 100
_SPACES_OF_TITLE = 2


def cleaned(body: str, *, titles: Iterable[str], authors: Iterable[str], sites: Iterable[str]) -> str:
    """The body without lines that are no part of the article.

    Args:
        body: paragraphs, parted by empty lines.
        titles: the headline in all its wordings.
        authors: who wrote it.
        sites: names of the site, the publisher and the section.
    """
    lines = body.split("\n\n")
    frame = frozenset(map(fold, (*titles, *sites)))
    names = frozenset(filter(None, map(fold, authors)))
    lines = [line for line in lines if not _leads_elsewhere(_bare(line))]
    head = _head(lines, frame)
    foot = max(head, len(lines) - _MOST_CLOSING)
    kept = [
        *(line for line in lines[:head] if not _is_frame(_bare(line), frame, names)),
        *lines[head:foot],
        *(line for line in lines[foot:] if not (_is_closing(_bare(line)) or _is_frame(_bare(line), frame, names))),
    ]
    return "\n\n".join(kept[: _without_menu(kept)]) or body


def _bare(line: str) -> str:
    """A line without the marks of an item or a table around it."""
    return _ITEM.sub("", line, count=1).strip(" |")


def _leads_elsewhere(line: str) -> bool:
    """Whether a line is an advertisement, a credit, or leads to another article."""
    if fold(line) in _ALONE:
        return True
    also = len(line) <= _LONGEST_LEAD and _ALSO.match(line)
    return bool(also or (len(line) <= _LONGEST_CREDIT and _CREDIT.match(line)))


def is_label(line: str) -> bool:
    """Whether a line leads to another article that is named after it, and says nothing else: "Read also:"."""
    found = _ALSO.match(line)
    return found is not None and found.end() == len(line.rstrip())


def _head(lines: list[str], frame: frozenset[str]) -> int:
    """How many lines stand before the first sentence."""
    for number, line in enumerate(lines):
        sentence = len(line) > _LONG or (_SENTENCE.search(line) and not _is_short(line))
        sentence = sentence and not _is_long_byline(line)
        if number == _MOST_FRAME or (sentence and fold(line) not in frame):
            return number
    return len(lines)


def _is_short(line: str) -> bool:
    """Whether a line is shorter than sentences are; those of scripts without spaces are a third as long."""
    return len(line) + 2 * len(_DENSE.findall(line)) < _SHORT


def _is_frame(line: str, frame: frozenset[str], names: frozenset[str]) -> bool:
    heading = fold(line) in frame or _is_with_kicker(line, frame)
    labels = _LABELS_OF_DATES.fullmatch(line) is not None
    return heading or labels or _is_byline(line, names) or _is_dateline(line, names) or _is_of_others(line)


def _is_with_kicker(line: str, frame: frozenset[str]) -> bool:
    """Whether a line is the headline with something before it, as they stand in one heading."""
    key = letters_of(line) if len(line) <= _LONG else ""
    return any(key.endswith(letters_of(title)) for title in frame if title.count(" ") >= _SPACES_OF_TITLE)


def _is_of_others(line: str) -> bool:
    """Whether a line says who took the pictures or edited, and nothing else."""
    bare = line.strip(_BRACKETS)
    return len(bare) <= _LONGEST_BYLINE and not _SENTENCE.search(bare) and not written(bare)


def _is_byline(line: str, names: frozenset[str]) -> bool:
    short = len(line) <= _LONG or _is_long_byline(line)
    found = frozenset(map(fold, names_in(line))) if names and short else frozenset()
    if found and found <= names:
        return True
    key = fold(line)
    named = [name for name in names if name in key] if len(line) <= _LONGEST_BYLINE else []
    leading = BYLINE.match(line) is not None or key.startswith(tuple(named))
    return bool(named) and leading and not _SENTENCE.search(line)


def _is_long_byline(line: str) -> bool:
    """Whether a line that is as long as a paragraph leads to an author and has a date, as bylines do."""
    return len(line) <= _LONGEST_LEAD and leads_to_author(line) and without_dates(line) is not None


def _is_dateline(line: str, names: frozenset[str]) -> bool:
    """Whether a line is a date and little more, beside the author."""
    if len(line) > _LONG:
        return False
    bare, times = AGO.subn(" ", line)
    beside = without_dates(bare)
    if times and sum(map(str.isalpha, without_clocks(bare))) <= _LETTERS_BESIDE_CLOCK:
        return True
    named = max((len(name) for name in names if name in fold(line)), default=0)
    return beside is not None and sum(map(str.isalpha, beside)) - named <= _LETTERS_BESIDE_DATE


def _is_closing(line: str) -> bool:
    mail = _MAIL.search(line) and len(line) <= _LONG and not _SENTENCE.search(line)
    said = len(line) <= _LONGEST_LEAD and line.casefold().startswith(CLOSING)
    agency = line[:1] == "(" and fold(line) in AGENCIES
    return bool(mail or said or agency or _INITIALS.fullmatch(line) or _HASHTAGS.fullmatch(line))


def _without_menu(lines: list[str]) -> int:
    """Where the text ends before a run of short items that are no sentences: links at the foot of the article."""
    at = len(lines)
    while at and _is_menu_item(lines[at - 1]):
        at -= 1
    return at if len(lines) - at >= _MENU_ITEMS else len(lines)


def _is_menu_item(line: str) -> bool:
    return line.startswith("- ") and len(line) <= _LONGEST_ITEM and not _SENTENCE.search(line)
