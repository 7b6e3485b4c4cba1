"""Where a report ends: a line that closes it, or the heading of what is added to it."""

import re
from collections.abc import Sequence

from toolkit.extraction.segments.around import frame, furniture
from toolkit.extraction.segments.around.head import is_prose
from toolkit.extraction.segments.lines import Line

# "April 14", "14 апреля": what publications say of themselves names the year ("founded on 4 May 1991")
_DAY = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?[^\W\d_]{3,}|[A-Z][a-z]{2,8}\.? \d{1,2})\b(?!,? \d{4}\b)(?![.:]?\d)"
)
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]{20,}[”“»\"]")
_SIGNATURE = "--"
_LONGEST_SIGNATURE = 300
_FEWEST = 100
"""Letters of a report before what closes it."""
_FEW = 2
_MOST_TEASERS = 6
_LONGEST_TEASER = 150


def end_of_report(found: Sequence[Line]) -> int:
    """The number of lines that are of the report; what is added must be no longer than the report itself."""
    before, rest = 0, sum(len(line.text) for line in found)
    for index, line in enumerate(found):
        text = line.text
        if before >= _FEWEST:
            signed = text == _SIGNATURE and rest <= _LONGEST_SIGNATURE
            if signed or furniture.is_sure_closing(text):
                return index
            headed = furniture.is_closing(text) or (rest <= before and furniture.is_appendix(text))
            if headed and not any(_is_reported(behind.text) for behind in found[index + 1 :]):
                return index
        before, rest = before + len(text), rest - len(text)
    return len(found)


def closing_lines(found: Sequence[Line]) -> int:
    """The number of lines before those at the end of a page that no sentence of the report follows."""
    end = len(found)
    while end and _may_close(found[end - 1].text):
        end -= 1
    return end


def _may_close(text: str) -> bool:
    said = frame.sources(text) or frame.reporters(text) is not None or frame.byline(text) or frame.label(text)
    own = furniture.is_boilerplate(text) or frame.is_copyright(text) or frame.is_aside(text)
    return bool(said) or own or not is_prose(text)


def tells_day(text: str) -> bool:
    """Whether a line names a day of a month without its year, as a report does."""
    return _DAY.search(text) is not None


def _is_reported(text: str) -> bool:
    """Whether a line behind a heading goes on with the report: a sentence of a day, or somebody's words."""
    return is_prose(text) and (tells_day(text) or _QUOTED.search(text) is not None)


def signature(found: Sequence[Line]) -> str:
    """The bare name behind the last sentence of a report; "" where there is none."""
    last = found[-1].text if len(found) > _FEW else "."
    name = "" if last.endswith(".") else frame.bare_name(last)
    return name if name == last and is_prose(found[-2].text) else ""


def unended(found: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines of a report without the word that a wire sets behind the last."""
    ended = (Line(furniture.without_closing(last.text), last.start, last.gap) for last in found[-1:])
    return (*found[:-1], *ended)


def teasers(found: Sequence[Line], index: int) -> int:
    """How many lines below the heading of a list of other pages are titles in it: those without a stop."""
    behind = found[index + 1 : index + 1 + _MOST_TEASERS]
    titles = [len(line.text) <= _LONGEST_TEASER and not line.text.endswith((".", ":")) for line in behind]
    return titles.index(False) if False in titles else len(titles)
