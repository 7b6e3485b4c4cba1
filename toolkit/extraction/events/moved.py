"""An event that was moved: the date it left, and the date it went to."""

import re
from collections.abc import Iterable, Sequence

from attrs import evolve

from toolkit.extraction.events.values import Happening
from toolkit.model import EventStatus, Moment, Precision, Span, When

# "from March 12 to March 26", "с 12 марта на 26 марта": said before the new date, or around both.
_BOTH = re.compile(r"(?:from|с|со)\s.*\s(?:to|until|на)\s.*", re.IGNORECASE | re.DOTALL)
_FROM = re.compile(r"\b(?:from|с|со)\s*$|^(?:from|с|со)\s", re.IGNORECASE)
_DAY = re.compile(r"\b(?:from|с|со)\s+(\d{1,2})(?:-го)?\s+(?:to|на)\s+$", re.IGNORECASE)
_NEAR = 4
_TO = re.compile(r"\s*(?:to|until|на)\s*", re.IGNORECASE)


def moved(text: str, time: Span, when: When, others: Iterable[tuple[Span, When]]) -> tuple[When, When | None]:
    """The new date of an event that was put off, and the old one where the sentence has it.

    Args:
        text: that the spans count in.
        time: the words that date the event.
        when: the date they give.
        others: further dates of the sentence.
    """
    if when.start is not None and when.end is not None and _BOTH.match(_around(text, time)):
        return When(start=when.end, approximate=when.approximate), When(start=when.start)
    for span, other in others:
        if other.start is None:
            continue
        if span.end <= time.start and _TO.fullmatch(_between(text, span, time)) and _is_from(text, span):
            return when, When(start=other.start)
        if time.end <= span.start and _TO.fullmatch(_between(text, time, span)) and _is_from(text, time):
            return When(start=other.start), When(start=when.start or other.start)
    return when, _same_month(text[max(0, time.start - 16) : time.start], when)


def _same_month(before: str, when: When) -> When | None:
    """The old date of "с 5 на 12 марта", where only the day is said."""
    day = _DAY.search(before)
    if day is None or when.start is None or when.start.precision is not Precision.DAY:
        return None
    try:
        return When(start=Moment(f"{when.start.text[:-2]}{int(day[1]):02}"))
    except ValueError:
        return None


def _around(text: str, span: Span) -> str:
    """The words of the span with the preposition before them, which may stand outside it."""
    before = re.search(r"\b(?:from|с|со)\s+$", text[max(0, span.start - 6) : span.start], re.IGNORECASE)
    return (before[0] if before else "") + span.of(text)


def _between(text: str, one: Span, other: Span) -> str:
    """What stands between two dates; the preposition may be the second one's own first word."""
    own = re.match(r"(?:to|until|на)\s", other.of(text), re.IGNORECASE)
    return text[one.end : other.start] + (own[0] if own else "")


def _is_from(text: str, span: Span) -> bool:
    return bool(_FROM.search(text[max(0, span.start - 6) : span.start]) or _FROM.search(span.of(text)[:6]))


def put_off(found: Sequence[Happening]) -> list[Happening]:
    """The events, two of one sentence that is about putting off joined: the earlier date is the old one."""
    if all(one.status is not EventStatus.POSTPONED for one in found):
        return list(found)
    kept: list[Happening] = []
    for one in found:
        other = next((known for known in kept[-_NEAR:] if _moves(known, one) or _moves(one, known)), None)
        if other is None:
            kept.append(one)
        else:
            kept[kept.index(other)] = _joined(other, one)
    return kept


def _moves(earlier: Happening, later: Happening) -> bool:
    """Whether the sentence tells that the earlier became the later."""
    planned = {EventStatus.SCHEDULED, EventStatus.POSTPONED}
    same = earlier.name == later.name  # "матч, запланированный на 8 марта, перенесен на 15 марта"
    if later.status is not EventStatus.POSTPONED or not (same or earlier.status in planned):
        return False
    apart = earlier.when.days[1] < later.when.days[0] and not (earlier.previous_when or later.previous_when)
    return apart and earlier.span == later.span and later.kind in {None, earlier.kind}


def _joined(first: Happening, second: Happening) -> Happening:
    """What the sentence names first, with both dates."""
    earlier, later = sorted((first, second), key=lambda one: one.when.days)
    named = first if first.kind else second
    return evolve(
        named,
        when=later.when,
        previous_when=earlier.when,
        status=later.status,
        place=named.place or first.place or second.place,
        participants=named.participants or first.participants or second.participants,
    )
