"""What stands before an expression and changes it: "the end of", "mid-", "since", "до", "около"."""

from attrs import evolve

from toolkit.extraction.times.answers import FUTURE, PAST, Answer
from toolkit.extraction.times.calendar import Stretch, shift, shift_months
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.kinds import SYMBOLS, Element

_THE, _OF, _DASH = SYMBOLS["THE"], SYMBOLS["OF"], "-"
_PHASE, _PHASEN = SYMBOLS["PHASE"], SYMBOLS["PHASEN"]
_SINCE, _UNTIL, _BY = SYMBOLS["SINCE"], SYMBOLS["UNTIL"], SYMBOLS["BY"]
_MODQ = SYMBOLS["MODQ"]

WIDENING = frozenset({_THE, _OF, _DASH, _PHASE, _PHASEN, _SINCE, _UNTIL, _BY, _MODQ})
"""Kinds of words that may belong to an expression right before it."""

_MONTH_PARTS = {"START": (0, 10), "MID": (10, 20), "END": (20, None)}


def phase(stretch: Stretch, part: str) -> tuple[str, str]:
    """The interval of the start, the middle or the end of a stretch.

    Of a month the days 1 to 10, 11 to 20 and 21 to the last; of a year its first quarter, the two in the
    middle and the last; of others a third.
    """
    first, last = stretch.start, stretch.end
    if stretch.grain == "month":
        low, high = _MONTH_PARTS[part]
        start = shift(first, low)
        return start.isoformat(), (last if high is None else shift(first, high)).isoformat()
    if stretch.grain == "year":
        months = {"START": (0, 3), "MID": (3, 9), "END": (9, 12)}[part]
        return tuple(shift_months(first, count).isoformat() for count in months)  # type: ignore[return-value]
    length = max((last - first).days, 1)
    cuts = {
        "START": (0, (length + 2) // 3),
        "MID": (length // 3, length - length // 3),
        "END": (length - (length + 2) // 3, length),
    }
    low, high = cuts[part]
    return shift(first, low).isoformat(), shift(first, high or length).isoformat()


def widened(context: Context, answer: Answer, before: list[Element]) -> Answer:
    """The answer with the words before it that belong to it."""
    rest = list(before)
    if answer.stretch is not None and answer.type == "DATE" and answer.mod is None:
        answer = _phased(context, answer, rest)
    elif answer.precision == "part-of-day" and rest and rest[-1].kind == _PHASE:
        word = rest.pop()
        answer = evolve(answer, start=word.start, mod=str(word.value))
    if answer.type in {"DATE", "TIME"} and answer.interval is not None and answer.precision != "vague":
        answer = _bounded(context, answer, rest)
    return answer


def _phased(context: Context, answer: Answer, rest: list[Element]) -> Answer:
    low = len(rest)
    while low and rest[low - 1].kind in {_THE, _OF, _DASH}:
        low -= 1
    if not low or rest[low - 1].kind not in {_PHASE, _PHASEN}:
        return answer
    word = rest[low - 1]
    joined = rest[low:]
    if word.kind == _PHASEN and context.lexicon.needs_of and not any(each.kind in {_OF, _DASH} for each in joined):
        return answer
    if word.kind == _PHASE and any(each.kind == _OF for each in joined):
        return answer
    low -= 1
    if low and rest[low - 1].kind == _THE:
        low -= 1
    del rest[low:]
    assert answer.stretch is not None
    part, start = str(word.value), (before_start(word, low, rest, context))
    return _of_phase(context, answer, part, start, rest)


def before_start(word: Element, low: int, rest: list[Element], context: Context) -> int:
    """Where the widened expression begins: at "the" when it stands before the word."""
    at = context.shadow.rfind("the", max(0, word.start - 5), word.start)
    return at if at >= 0 and context.shadow[at + 3 : word.start].isspace() else word.start


def _of_phase(context: Context, answer: Answer, part: str, start: int, rest: list[Element]) -> Answer:
    stretch = answer.stretch
    assert stretch is not None
    if rest and rest[-1].kind == _UNTIL and part == "END":
        return answer if start == answer.start else evolve(answer, start=start)
    today = context.today
    if rest and rest[-1].kind == _SINCE and part == "START" and today is not None and stretch.start <= today:
        interval = (stretch.start.isoformat(), shift(today, 1).isoformat())
        rest.clear()
        return evolve(
            answer, start=start, mod=part, interval=interval, precision=f"part-of-{stretch.grain}", direction=PAST
        )
    interval = phase(stretch, part)
    direction = answer.direction
    if today is not None and direction in {"-", "current"}:
        direction = (
            FUTURE if interval[0] > today.isoformat() else PAST if interval[1] <= today.isoformat() else direction
        )
    return evolve(
        answer,
        start=start,
        mod=part,
        interval=interval,
        precision=f"part-of-{stretch.grain}",
        certainty="approximate",
        direction=direction,
    )


def _bounded(context: Context, answer: Answer, rest: list[Element]) -> Answer:
    while rest and rest[-1].kind == _THE:
        rest.pop()
    if not rest or "/" in answer.value or "," in answer.value or answer.interval is None:
        return answer
    word = rest[-1]
    if word.kind == _UNTIL and word.tag != "plain":
        direction = answer.direction if answer.direction == PAST else FUTURE
        return evolve(
            answer,
            start=word.start,
            value=f"../{answer.value}",
            interval=("", answer.interval[1]),
            direction=direction,
            certainty="deadline",
        )
    if word.kind == _SINCE:
        return evolve(answer, start=word.start, value=f"{answer.value}/..", interval=(answer.interval[0], ""))
    if word.kind in {_BY, _UNTIL} and answer.direction != PAST:
        return evolve(answer, certainty="deadline")
    if word.kind == _MODQ and word.value == "APPROX" and answer.mod is None:
        return evolve(answer, start=word.start, mod="APPROX")
    return answer
