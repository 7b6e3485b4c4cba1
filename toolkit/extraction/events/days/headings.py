"""Lines that date the lines below them: "Основные события четверга, 18 сентября:"."""

import re
from collections.abc import Callable

from attrs import evolve, frozen

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.days.dating import shifted
from toolkit.extraction.segments.sentences import paragraph_start
from toolkit.extraction.times import Time
from toolkit.model import Place, Span, When

# A line of a list: a mark, a number or a time of day stands before its words.
_BULLET = re.compile(r"\s*(?:(?:[-–—•·▪●>]|[*-]{1,3}|\d{1,2}[.)])\s|\d{1,2}[:.]\d\d\b|\d{1,2}\s?[ap]\.?m\b)")
_CLOCK_LINE = re.compile(r"[ \t–—•·▪●>*\[(-]*\d{1,2}[:.]\d\d\b(?!\.\d)")
# So few marks may stand beside a date that has a line of its own.
_LEAST = 12
_LETTERS = re.compile(r"[^\W\d_]{2,}")


@frozen
class Heading:
    """A line that dates the lines below it: "Основные события четверга, 18 сентября:".

    Attributes:
        time: the words of the date.
        when: the date.
        line: where the line begins.
        bare: whether it says nothing but the date.
        agenda: whether it heads the whole text ("Главные анонсы 11 апреля").
    """

    time: Time
    when: When
    line: int = 0
    bare: bool = False
    agenda: bool = False


def is_diary(text: str, times: tuple[Time, ...]) -> bool:
    """Whether more than one line of a text is nothing but a date, so that each dates all down to the next."""
    lines = {paragraph_start(text, time.span.start) for time in times if _has_own_line(text, time)}
    return len(lines) > 1


def in_chronicle(text: str, at: int) -> bool:
    """Whether the paragraph of a place begins with a time of the day: "10:15. В Женеву прибыла делегация"."""
    return _CLOCK_LINE.match(text, paragraph_start(text, at)) is not None


def _has_own_line(text: str, time: Time) -> bool:
    low, end = paragraph_start(text, time.span.start), time.span.end
    around = text[low : time.span.start] + text[end : end + _LEAST].partition("\n")[0]
    return len(around) < _LEAST and not any(char.isalnum() for char in around)


def still(text: str, heading: Heading | None, span: Span, *, diary: bool = False) -> Heading | None:
    """The heading, as long as what it dates goes on; in a diary down to the next one."""
    if heading is None or heading.agenda or (diary and heading.bare) or _BULLET.match(text, span.start):
        return heading
    line = paragraph_start(text, span.start)
    return heading if line == heading.line or _BULLET.match(text, line) else None


def heading_of(
    text: str,
    span: Span,
    here: tuple[Time, ...],
    when_of: Callable[[Time], When | None],
    named: Callable[[Span], Mention | None],
) -> Heading | None:
    """What a sentence that tells nothing dates below it; None where it is no heading."""
    words = span.of(text)
    opens, leads = text[max(0, span.start - 1) : span.start] in ("", "\n"), words.rstrip().endswith(":")
    if not (opens or leads):
        return None
    dated = [(time, when) for time in here if (when := when_of(time)) is not None]
    if len(dated) != 1:
        return None
    rest = words
    for time in here:
        rest = rest.replace(time.text, "")
    bare = opens and _only_placed(span, here, rest, named(span))
    if not bare and not leads:
        return None
    return Heading(*dated[0], line=paragraph_start(text, span.start), bare=bare)


def announces(headline: str, agendas: tuple[str, ...]) -> bool:
    """Whether a headline has a word that makes of its text a list of what is to come."""
    folded = headline.casefold()
    may = any(map(folded.__contains__, agendas))
    return may and re.search(rf"\b(?:{'|'.join(agendas)})", folded) is not None


def agenda_of(times: tuple[Time, ...], when_of: Callable[[Time], When | None]) -> Heading | None:
    """What a headline dates, of a text that only lists what is to come on its day."""
    dated = [(time, when) for time in times if (when := when_of(time)) is not None]
    return Heading(*dated[0], line=-1, agenda=True) if len(dated) == 1 else None


def after(above: Heading | None, below: Heading | None) -> Heading | None:
    """A heading below another: its weekday is the first one after the day above ("Monday", then "Tuesday")."""
    if above is None or below is None or not (above.bare and below.bare):
        return below
    weekday = below.time.precision == "day" and not any(char.isdigit() for char in below.time.text)
    behind = (above.when.days[0] - below.when.days[0]).days
    if not weekday or behind < 0:
        return below
    return evolve(below, when=shifted(below.when, 7 * (behind // 7 + 1)))


def _only_placed(span: Span, here: tuple[Time, ...], rest: str, named: Mention | None) -> bool:
    """Whether a line of a diary has said no more than its date and maybe a place: "14 мая. Москва."."""
    if not _LETTERS.search(rest):
        return True
    led = bool(here) and here[0].span.start == span.start
    return led and named is not None and isinstance(named.value, Place) and rest.strip(" .,:—–-") == named.text
