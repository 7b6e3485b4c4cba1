"""Expressions that count from the publication or from the last date in the text."""

from collections.abc import Callable
from datetime import date

from attrs import evolve

from toolkit.extraction.times.answers import CURRENT, FUTURE, MEANT, NEITHER, PAST, Answer
from toolkit.extraction.times.calendar import (
    Stretch,
    around,
    day_of,
    month_of,
    moved,
    season_of,
    shift,
    weekend_of,
    year_of,
)
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.dates import direction_of, planned, ranged, shift_of, told
from toolkit.extraction.times.durations import duration
from toolkit.extraction.times.kinds import Element
from toolkit.extraction.times.lengths import counted, is_length, over
from toolkit.extraction.times.parts import Hit, kind_of

GRAINS = {
    "UD": "day",
    "DNYA": "day",
    "UW": "week",
    "UWE": "weekend",
    "UM": "month",
    "UQ": "quarter",
    "UHY": "half-year",
    "UY": "year",
    "UDE": "decade",
    "UCE": "century",
}
"""The grain that a unit of the calendar counts in."""

_HALF_WEEK = 3
_UNRESOLVED = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}
NEAR = 240
"""Characters over which "the 18th" still belongs to the month of the date before it."""

_MONTHS_OF = {"month": 1, "quarter": 3, "half-year": 6}
_COARSE = {"week", "month", "season", "quarter", "half-year", "year", "decade", "century"}
_ANAPHORS = {"SAME", "PREV", "FOLL"}


def unresolved(grain: str) -> Answer:
    """A date whose anchor is not known."""
    return Answer(value=_UNRESOLVED.get(grain, "XXXX-XX-XX"), precision="relative", certainty="unresolved")


def base_of(context: Context, anchored: bool, grain: str = "") -> date | None:
    """The day to count from; days are not counted from a week or a year told before, unless nothing else is."""
    coarse = grain == "day" and context.anchor is not None and context.anchor.grain in _COARSE
    if anchored and context.anchor is not None and not (coarse and context.published):
        return context.anchor.start
    return context.today


def a_day_word(context: Context, hit: Hit) -> Answer | None:
    """today, yesterday, послезавтра, вчерашний: the value is a count of days."""
    days, today, word = hit.number("x"), context.today, hit.named["x"]
    alone = word.tag == "adjective" and hit.elements[-1] is word  # "завтрашний", but "завтрашнего дня"
    if alone and not context.lexicon.dates_noun(context.shadow, word.end):
        return None
    if today is None or context.adrift:
        return (
            Answer(value="PRESENT_REF", precision="vague", certainty="vague") if days == 0 else unresolved("day")
        )
    direction = NEITHER if days == 0 else PAST if days < 0 else FUTURE
    return told(day_of(shift(today, days)), direction, planned(direction, "explicit"))


def a_weekday(context: Context, hit: Hit) -> Answer | None:
    """A weekday alone: in the direction of the clause, the day of publication included."""
    element = hit.named["w"]
    if element.tag == "also" and not _is_weekday(context, hit):
        return None
    if element.tag == "short" and context.before(element.start, 6).split()[-1:] != ["on"]:
        return None
    today = context.today
    if today is None or context.adrift:
        return Answer(value=f"XXXX-WXX-{hit.number('w')}", precision="day", certainty="unresolved")
    tense = context.tense(hit.elements[0].start, hit.elements[-1].end)
    tense = FUTURE if tense == MEANT else tense
    if _looks_ahead(context, hit, context.lexicon.ahead if tense != PAST else context.lexicon.deadline):
        tense = FUTURE
    back = (today.isoweekday() - hit.number("w")) % 7
    ahead = tense == FUTURE or (context.narrative and back > _HALF_WEEK)  # in a narrative the nearest one
    found = shift(today, (7 - back) % 7 if ahead else -back)
    direction = FUTURE if tense == FUTURE else PAST
    return told(day_of(found), direction, planned(direction, "explicit"))


_MOVED_REACH = 40


def weekdays(context: Context, hit: Hit) -> Answer | None:
    """From a weekday to the next other one: "Wednesday to Friday", "со среды по пятницу на этой неделе"."""
    first, last, today = hit.number("a"), hit.number("b"), context.today
    before = context.before(hit.elements[0].start, _MOVED_REACH).split()
    if first == last or not context.lexicon.moving.isdisjoint(before[-3:]):
        return None  # "was moved from Monday to Wednesday": two days of one event
    if today is None or context.adrift:
        return unresolved("day")
    length = (last - first) % 7
    if "u" in hit:
        start = shift(today, 7 * shift_of(hit.named["r"]) + first - today.isoweekday())
    elif "r" in hit:  # "from next Monday to Wednesday"
        start = _of_modifier(today, hit.named["r"], first)
    elif "e" in hit:  # "from Monday to next Wednesday"
        start = shift(_of_modifier(today, hit.named["e"], last), -length)
    elif context.tense(hit.elements[0].start, hit.elements[-1].end) in (FUTURE, MEANT):
        start = shift(today, (first - today.isoweekday()) % 7)
    else:
        start = shift(today, -((today.isoweekday() - last) % 7) - length)
    end = shift(start, length)
    direction = PAST if end <= today else FUTURE
    told_last = told(day_of(end), direction, planned(direction, "explicit"))
    return ranged(day_of(start), day_of(end), told_last)


def _looks_ahead(context: Context, hit: Hit, leading: frozenset[str]) -> bool:
    words = context.before(hit.elements[0].start, 12).split()
    return bool(words) and words[-1] in leading


def _is_weekday(context: Context, hit: Hit) -> bool:
    """Whether a word that is also a common noun ("среда", "sun") is a day here."""
    element = hit.named["w"]
    words = context.before(element.start, 16).split()
    before = words[-1] if words else ""
    return before in context.lexicon.before_weekday.get(context.shadow[element.start : element.end], ())


def a_relative_day(context: Context, hit: Hit) -> Answer | None:
    """Last Friday, next Monday, минувшую пятницу, эту субботу; with a week: "в среду на прошлой неделе"."""
    today, modifier, weekday = context.today, kind_of(hit.named["r"]), hit.number("w")
    if today is None:
        return Answer(value=f"XXXX-WXX-{weekday}", precision="day", certainty="unresolved")
    if "u" in hit:
        found = shift(today, 7 * shift_of(hit.named["r"]) + weekday - today.isoweekday())
    else:
        found = _of_modifier(today, hit.named["r"], weekday)
    direction = PAST if found <= today else FUTURE
    near = modifier in {"NEXT", "FOLL"} and "u" not in hit and (found - today).days < 7
    return told(day_of(found), direction, "ambiguous" if near else planned(direction, "explicit"))


def _of_modifier(today: date, element: Element, weekday: int) -> date:
    """The weekday that "last", "next" or "this" means, strictly before or after today or in its week."""
    modifier = kind_of(element)
    if modifier in {"THIS", "SAME"}:
        return shift(today, weekday - today.isoweekday())
    if modifier in {"LAST", "PREV"}:
        return shift(today, -((today.isoweekday() - weekday - 1) % 7 + 1))
    return shift(today, (weekday - today.isoweekday() - 1) % 7 + 1)


def a_relative_month(context: Context, hit: Hit) -> Answer | None:
    """Last July, next May, этой весной, last summer: strictly before, after, or of this year."""
    today, modifier = context.today, kind_of(hit.named["r"])
    if today is None:
        return None
    make = _maker(hit)
    stretches = [make(year) for year in range(today.year - 2, today.year + 4)]
    if modifier in {"LAST", "PREV"}:
        found = [each for each in stretches if each.end <= today][-1]
    elif modifier in {"NEXT", "FOLL"}:
        found = next(each for each in stretches if each.start > today)
    elif modifier == "SAME" and context.anchor is not None:
        found = make(context.anchor.start.year)
    else:
        found = make(today.year)
    direction = direction_of(context, found)
    return told(found, direction, planned(direction, "explicit"))


def _maker(hit: Hit) -> Callable[[int], Stretch]:
    if "s" in hit:
        code = str(hit.value("s"))
        return lambda year: season_of(year, code)
    number = hit.number("m")
    return lambda year: month_of(year, number)


def a_relative_unit(context: Context, hit: Hit) -> Answer | None:
    """Last week, this year, next month, на следующий день, the same month."""
    if is_length(hit):
        return over(context, hit)
    modifier, grain = kind_of(hit.named["r"]), GRAINS[kind_of(hit.named["u"])]
    if grain == "day" and modifier == "LAST":
        return None
    if modifier == "NEXT" and (grain == "day" or _went_on(context, hit)):
        modifier = "FOLL"
    anchored = (
        modifier in _ANAPHORS or (context.narrative and modifier != "THIS") or hit.named["r"].tag == "anchored"
    )
    if grain == "weekend" and modifier in {"LAST", "PREV"}:
        return _last_weekend(context)
    base = base_of(context, anchored, grain)
    if base is None:
        return unresolved(grain)
    found = moved(grain, base, 1 if modifier == "FOLL" else shift_of(hit.named["r"]))
    if anchored and context.anchor is not None:
        return told(found, _anchored_side(context, found))
    direction = CURRENT if modifier == "THIS" else direction_of(context, found)
    return told(found, direction, planned(direction, "explicit"))


def _went_on(context: Context, hit: Hit) -> bool:
    """Whether "the next year" goes on from a date of the past: "closed in 2004 and opened again the next year"."""
    if kind_of(hit.elements[0]) != "THE" or context.anchor is None or context.today is None:
        return False
    behind = context.anchor.end <= context.today and hit.elements[0].start - context.anchor_end < NEAR
    return behind and context.tense(hit.elements[0].start, hit.elements[-1].end) == PAST


def _anchored_side(context: Context, stretch: Stretch) -> str:
    """A day that a date before it leads to lies in the past or future; of longer stretches that is not told."""
    return direction_of(context, stretch) if stretch.grain in {"day", "week"} else NEITHER


def _last_weekend(context: Context) -> Answer:
    today = context.today
    if today is None:
        return unresolved("week")
    return told(weekend_of(shift(today, -7)), PAST)


def _moved(context: Context, hit: Hit, base: date, sign: int) -> Stretch | None:
    """The stretch of the unit's grain that lies the counted units away."""
    count, unit = counted(hit)
    if count is None or unit not in GRAINS:
        return None
    whole = int(count)
    extra = _compound(hit, base, sign)
    if extra is not None:
        return extra
    if whole != count:
        return _half_moved(base, count, unit, sign)
    return moved(GRAINS[unit], base, sign * whole)


def _half_moved(base: date, count: float, unit: str, sign: int) -> Stretch | None:
    """As in "полтора года назад": in months; "a week and a half": in days."""
    months = {"UY": 12, "UDE": 120, "UCE": 1200}.get(unit)
    if months:
        return moved("month", base, sign * round(count * months))
    days = {"UM": 30, "UW": 7, "UD": 1}.get(unit)
    return moved("day", base, sign * round(count * days)) if days else None


def _compound(hit: Hit, base: date, sign: int) -> Stretch | None:
    """As in "год и два месяца назад": all the units, at the grain of the finest."""
    quantity = hit.value("q")
    if not isinstance(quantity, tuple) or len(quantity) < 2:
        return None
    for count, unit in quantity:
        if count is None or unit not in GRAINS:
            return None
        base = (
            moved(GRAINS[unit], base, sign * int(count)).start if unit != "UD" else shift(base, sign * int(count))
        )
    return around(GRAINS[quantity[-1][1]], base)


def ago(context: Context, hit: Hit) -> Answer | None:
    """Three days ago, неделю назад: from the publication; a weekday beside it is one of that time."""
    today = context.today
    if today is None or (context.narrative and context.anchor is None):
        return Answer(value="PAST_REF", precision="vague", certainty="vague", direction=PAST)
    found = _moved(context, hit, today, -1)
    if found is None:
        return _some_way(context, hit, PAST)
    if found.grain == "decade":  # "two decades ago" is twenty years ago
        found = year_of(found.start.year + today.year % 10)
    if "w" in hit and found.grain == "week":  # "two weeks ago on Monday"
        found = day_of(shift(found.start, hit.number("w") - 1))
    exact = found.grain in {"day", "week"} and "mod" not in hit
    modifier = hit.value("mod")
    answer = told(found, PAST, "explicit" if exact else "approximate")
    if modifier and _compares(context, hit):
        return evolve(answer, start=hit.named["q"].start)
    return evolve(answer, mod=str(modifier)) if modifier else answer


def _compares(context: Context, hit: Hit) -> bool:
    """Whether "more than" compares: "9 percent more than a year ago"."""
    words = context.before(hit.elements[0].start).split()
    return bool(words) and (words[-1] in context.lexicon.shares or words[-1].endswith("%"))


def ahead(context: Context, hit: Hit) -> Answer | None:
    """In two weeks, через неделю: from the publication; in the past from the last date."""
    today = context.today
    tense = context.tense(hit.elements[0].start, hit.elements[-1].end)
    if "in" in hit and (tense != FUTURE or context.next_word(hit.elements[-1].end) == "of"):
        return None
    if _is_of_event(context, hit):
        return unresolved(GRAINS.get(counted(hit)[1], "day"))
    if (tense == PAST and context.anchor is not None) or ("in" not in hit and _goes_on(context, hit)):
        return _from_anchor(context, hit, 1)
    if today is None:
        return unresolved("day")
    found = _moved(context, hit, today, 1)
    if found is None:
        return _some_way(context, hit, FUTURE)
    return told(found, FUTURE, "approximate" if found.grain != "day" else "planned")


def _goes_on(context: Context, hit: Hit) -> bool:
    """Whether a time counts on from a coming day named just before: "2 апреля ... Через два дня он посетит"."""
    anchor, today = context.anchor, context.today
    if anchor is None or today is None or anchor.grain != "day" or anchor.start <= today:
        return False
    return 0 <= hit.elements[0].start - context.anchor_end < NEAR


def _some_way(context: Context, hit: Hit, direction: str) -> Answer | None:
    """As in "несколько дней назад", "in a few hours": a reference, not a date."""
    count, unit = counted(hit)
    if unit in GRAINS and count is not None:
        return None
    today = context.today
    interval = None
    if today is not None:
        interval = ("", today.isoformat()) if direction == PAST else (today.isoformat(), "")
    value = "PAST_REF" if direction == PAST else "FUTURE_REF"
    return Answer(value=value, interval=interval, precision="vague", direction=direction, certainty="vague")


def _is_of_event(context: Context, hit: Hit) -> bool:
    """Whether what follows tells the event that the time counts from: "через два дня после саммита"."""
    following = context.next_word(hit.elements[-1].end)
    return following in context.lexicon.event_after


def _from_anchor(context: Context, hit: Hit, sign: int) -> Answer | None:
    count, unit = counted(hit)
    if _is_of_event(context, hit):
        return unresolved(GRAINS.get(unit, "day"))
    if count is None:
        return _some_way(context, hit, PAST if sign < 0 else FUTURE)
    if unit not in GRAINS:
        return None
    base = base_of(context, anchored=True, grain=GRAINS[unit])
    if base is None:
        return unresolved(GRAINS[unit])
    found = _moved(context, hit, base, sign)
    if found is None:
        return None
    return told(found, direction_of(context, found) if not context.narrative else NEITHER)


_THAN = frozenset({"than", "чем", "als"})


def earlier(context: Context, hit: Hit) -> Answer | None:
    """Днем ранее, a year earlier: back from the last date."""
    if context.next_word(hit.elements[-1].end) in _THAN:
        return None
    anchor = context.anchor
    if anchor is not None and anchor.grain in _MONTHS_OF and counted(hit) == (1, "UY"):
        # a quarter is compared with the same one of another year
        found = moved(anchor.grain, anchor.start, -12 // _MONTHS_OF[anchor.grain])
        return told(found, NEITHER if context.narrative else direction_of(context, found))
    return _from_anchor(context, hit, -1)


def day_before(context: Context, hit: Hit) -> Answer | None:
    """As in "the day before,": back from the last date when no event follows."""
    back = context.shadow[hit.elements[-1].start : hit.elements[-1].end] == "before"
    if context.next_word(hit.elements[-1].end) or context.anchor is None:
        return None
    return _from_anchor(context, hit, -1 if back else 1)


def later(context: Context, hit: Hit) -> Answer | None:
    """Two days later, месяц спустя: on from the last date; of minutes and hours only the length is told."""
    count, unit = counted(hit)
    if count is not None and unit not in GRAINS and "q" in hit:
        return duration(context, hit)
    return _from_anchor(context, hit, 1)


def from_now(context: Context, hit: Hit) -> Answer | None:
    """Ten years from now: on from the publication."""
    today = context.today
    found = _moved(context, hit, today, 1) if today and hit.value("v") == "PRESENT_REF" else None
    return told(found, FUTURE, "approximate") if found else None
