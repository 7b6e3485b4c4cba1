"""Lengths of time that end or begin at the publication, or lie inside a month."""

from datetime import date

from attrs import evolve

from toolkit.extraction.times.answers import FUTURE, PAST, Answer
from toolkit.extraction.times.calendar import (
    Stretch,
    day_of,
    shift,
    shift_months,
)
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.dates import direction_of, planned, resolved, told
from toolkit.extraction.times.durations import duration
from toolkit.extraction.times.parts import Hit, Partial, count_of, kind_of


def is_length(hit: Hit) -> bool:
    """Whether it is a length of time: "the coming weeks", "за последний месяц", "the past year"."""
    modifier = hit.named["r"]
    recent = modifier.tag == "recent" and kind_of(modifier) == "LAST"
    turned = kind_of(modifier) in {"LAST", "NEXT", "PREV", "FOLL"}
    return turned and (recent or hit.named["u"].tag == "plural")


def _single(quantity: object) -> tuple[float | None, str] | None:
    return quantity[0] if isinstance(quantity, tuple) and quantity else None


def counted(hit: Hit) -> tuple[float | None, str]:
    """The count and the unit of "two weeks" or of a bare "week"."""
    if "q" in hit:
        single = _single(hit.value("q"))
        return single if single else (None, "UD")
    unit = kind_of(hit.named["u"])
    return (None if hit.named["u"].tag == "plural" else 1), "UD" if unit == "DNYA" else unit


def nth_weekday(context: Context, hit: Hit) -> Answer | None:
    """As in "the last Monday of May", "в первую субботу сентября"."""
    month, weekday = _month_of(context, hit), hit.number("w")
    if month is None:
        return None
    if "o" in hit:
        found = shift(month.start, (weekday - month.start.isoweekday()) % 7 + 7 * (hit.number("o") - 1))
    else:
        found = shift(month.end, -((month.end.isoweekday() - weekday - 1) % 7 + 1))
    if not month.start <= found < month.end:
        return None
    stretch = day_of(found)
    direction = direction_of(context, stretch)
    return told(stretch, direction, planned(direction, "explicit"))


def part_of_month(context: Context, hit: Hit) -> Answer | None:
    """As in "the last week of October", "первая неделя марта": a length of time inside a month."""
    answer = duration(context, hit)
    month = _month_of(context, hit)
    count, unit = counted(hit)
    if answer is None or month is None or count is None or unit not in {"UD", "UW"}:
        return answer
    days = int(count * (7 if unit == "UW" else 1))
    last = "r" in hit
    number = hit.number("o", 1)
    start = shift(month.end, -days) if last else shift(month.start, (number - 1) * days)
    end = min(shift(start, days), month.end)
    if start >= end:
        return None
    return evolve(answer, interval=(start.isoformat(), end.isoformat()), direction=direction_of(context, month))


def _month_of(context: Context, hit: Hit) -> Stretch | None:
    partial = hit.value("d")
    if not isinstance(partial, Partial):
        partial = Partial(None, hit.number("m"))
    answer = resolved(context, partial, context.tense(hit.elements[0].start, hit.elements[-1].end))
    return answer.stretch if answer and answer.stretch and answer.stretch.grain == "month" else None


def within(context: Context, hit: Hit) -> Answer | None:
    """As in "в течение 30 дней": a deadline when the clause looks ahead, else a duration."""
    answer = duration(context, hit)
    if answer is None:
        return None
    tense = context.tense(hit.elements[0].start, hit.elements[-1].end)
    interval = _reach(context, hit, 1) if tense == FUTURE else None
    return evolve(answer, interval=interval, direction=FUTURE, certainty="deadline") if interval else answer


def _reach(context: Context, hit: Hit, sign: int) -> tuple[str, str] | None:
    """The interval from the publication over the counted units, backward or forward."""
    today = context.today
    count, unit = counted(hit)
    if today is None or count is None:
        return None
    far = _shifted(today, sign * count, unit)
    if far is None:
        return None
    return (today.isoformat(), far.isoformat()) if sign > 0 else (far.isoformat(), today.isoformat())


def _shifted(base: date, count: float, unit: str) -> date | None:
    months = {"UM": 1, "UQ": 3, "UHY": 6, "UY": 12, "UDE": 120, "UCE": 1200}.get(unit)
    bounded = max(min(count, 40_000), -40_000)
    if months:
        return shift_months(base, round(bounded * months))
    days = {"UD": 1.0, "UW": 7.0, "UWE": 7.0, "UH": 1 / 24}.get(unit)
    return shift(base, round(bounded * days)) if days else None


def over(context: Context, hit: Hit) -> Answer | None:
    """As in "последние три года", "the next two months": durations that end or begin at the publication."""
    led = context.before(hit.elements[0].start, 12).split()[-1:]
    if led and led[0] in context.lexicon.before_verb:  # "to last two hours"
        return None
    answer = duration(context, hit)
    if answer is None:
        return None
    back = kind_of(hit.named["r"]) in {"LAST", "PREV"}
    interval = _reach(context, hit, -1 if back else 1)
    return evolve(answer, interval=interval, direction=PAST if back else FUTURE, certainty="explicit")


def over_several(context: Context, hit: Hit) -> Answer | None:
    """As in "the last few weeks", "последние несколько дней": an indefinite length of time."""
    unit = kind_of(hit.named["u"])
    quantity = hit.joined("QUANT", ((None, "UD" if unit == "DNYA" else unit),))
    return over(context, Hit(hit.elements, {"q": quantity, "r": hit.named["r"]}))


def over_counted(context: Context, hit: Hit) -> Answer | None:
    """As in "the four previous weeks": a counted length of time."""
    unit = kind_of(hit.named["u"])
    if not hit.named["u"].tag and unit != "DNYA":  # "by 12,000 last week" counts no weeks
        return None
    count = count_of(hit.value("n"))
    quantity = hit.joined("QUANT", ((count, "UD" if unit == "DNYA" else unit),))
    return over(context, Hit(hit.elements, {"q": quantity, "r": hit.named["r"]}))


def over_recent(context: Context, hit: Hit) -> Answer | None:
    """As in "recent weeks": an indefinite length of time before the publication."""
    if hit.value("v") != "PAST_REF" or hit.named["u"].tag != "plural":
        return None
    answer = duration(context, hit)
    return evolve(answer, direction=PAST) if answer else None
