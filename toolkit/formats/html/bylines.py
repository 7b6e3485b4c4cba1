"""The lines that name who wrote an article: "By Ada Quill and Ben Stone, Gazette"."""

import re
from collections.abc import Iterator, Sequence

from toolkit.formats.html.byline_leads import (
    CLEAR,
    LABEL_BY,
    ROLE,
    after_office,
    bare_of_date,
    leads_to_author,
    may_lead_to_author,
)
from toolkit.formats.html.byline_names import MAIL, is_shown_name
from toolkit.formats.html.byline_terms import AGENCIES, BY_OR_NAME
from toolkit.formats.html.dense_names import dense_names, is_dense_byline
from toolkit.formats.html.printed import around_date
from toolkit.model import fold

_PREPOSITION = re.compile(r"\s*(?:by|door|oleh|nga|द्वारा|โดย)\s+", re.IGNORECASE)
"""Labels that also stand in lists of other articles, under their titles."""
_BY_AFTER = re.compile(
    rf"(?:[|•·–—.;]|\d)\s+(?:{CLEAR})(?:\s*[:：]\s*|\s+)(?=[^\W\d_])"
    rf"|[|•·]\s+(?:{'|'.join(BY_OR_NAME)})\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
"""The same after a date or another part of the line: "Published 3 March 2026. By Ada Quill"."""
_OF_AGENCY = re.compile(
    r"(?P<names>[^\d()|/:]{5,60}?)\s*(?:/\s*(?P<place>[^\d()/]{3,40}?))[,\s]*\((?P<agency>[^\W\d_]{2,5})\)\s*\Z"
)
"""How agencies credit: "Ada QUILL/PORT MERROW, (APA)"."""
_LONGEST_BYLINE = 12
_BEFORE_OFFICE = re.compile(r"\s*[|•·,/]\s*|\s+[-–—]\s+")
_MOST_BEFORE_OFFICE = 2
"""How many words may stand before the one that is an office: "Deputy Chief Political Editor"."""


def bylines(lines: Sequence[str], language: str) -> Iterator[list[str]]:
    """What of the lines says outright that it names the author, each as a list of lines of names.

    Of lines within lines the innermost: the outer have other things beside.
    """
    found = {line: names for line in lines if (names := _said_outright(line, language))}
    inner = {line: names for line, names in found.items() if not any(one in line for one in found if one != line)}
    yield from inner.values()
    short = (line for line in lines if line not in found and len(line.split()) <= _LONGEST_BYLINE)
    yield from ([line] for line in short if may_lead_to_author(line, language))


def _said_outright(line: str, language: str) -> list[str]:
    short = len(line.split()) <= _LONGEST_BYLINE
    if short and (leads_to_author(line) or LABEL_BY.match(line)):
        return [line]
    beside = [bare_of_date(part) for part in around_date(line) or ()]
    if led := [part for part in beside if leads_to_author(part) or may_lead_to_author(part, language)]:
        return led[:1]
    if inner := _BY_AFTER.search(line):
        return [line[inner.end() :]]
    if credit := _OF_AGENCY.match(line):
        return [credit["names"]]
    if is_dense_byline(bare := MAIL.sub("", line).strip()):
        return dense_names(bare)
    return [line] if short and (has_office(line) or is_shown_name(after_office(line))) else []


def has_office(line: str) -> bool:
    """Whether a line is a name with an office or an agency after it: "Ada Quill | Political correspondent"."""
    name, *rest = _BEFORE_OFFICE.split(line, maxsplit=1)
    if not rest or not is_shown_name(name):
        return False
    office = ROLE.search(rest[0])
    leads = office is not None and rest[0][: office.start()].count(" ") <= _MOST_BEFORE_OFFICE
    return leads or fold(rest[0]) in AGENCIES


def signs(line: str) -> bool:
    """Whether a last line tells who made the article: by a label, a verb or an office, and not by "by" alone."""
    led = leads_to_author(line) and not _PREPOSITION.match(line)
    dense = is_dense_byline(MAIL.sub("", line).strip()) and dense_names(line)
    return bool(led or has_office(line) or is_shown_name(after_office(line)) or dense)
