"""Dates that name a day, month, quarter, season or year, and the ranges of them."""

from datetime import date

from attrs import evolve

from toolkit.extraction.times.answers import CURRENT, FUTURE, NEAREST, NEITHER, NOTHING, PAST, Answer
from toolkit.extraction.times.calendar import (
    Stretch,
    day_of,
    month_of,
    season_of,
    shift,
    valid_day,
)
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.kinds import SYMBOLS, Element
from toolkit.extraction.times.parts import Hit, Partial, kind_of

SHIFTS = {"LAST": -1, "PREV": -1, "THIS": 0, "SAME": 0, "NEXT": 1, "FOLL": 1}
"""Years, months or weeks that a modifier moves by."""


def shift_of(element: Element) -> int:
    """How many units a modifier moves by: "прошлый" one back, "позапрошлый" two."""
    return element.value if isinstance(element.value, int) else SHIFTS[kind_of(element)]


def direction_of(context: Context, stretch: Stretch) -> str:
    """Where a stretch lies, seen from the publication."""
    today = context.today
    if today is None or context.narrative:
        return NEITHER
    if stretch.end <= today:
        return PAST
    return FUTURE if stretch.start > today else CURRENT


def told(stretch: Stretch, direction: str, certainty: str = "explicit") -> Answer:
    """An answer that is one stretch of the calendar."""
    return Answer(
        value=stretch.value,
        interval=stretch.interval,
        precision=stretch.grain,
        direction=direction,
        certainty=certainty,
        stretch=stretch,
    )


def planned(direction: str, certainty: str) -> str:
    """Certainty of what is still to come."""
    if direction != FUTURE:
        return certainty
    return "planned" if certainty == "explicit" else f"planned, {certainty}"


def clause_tense(context: Context, hit: Hit) -> str:
    """The tense of the clause around a hit."""
    return context.tense(hit.elements[0].start, hit.elements[-1].end)


def _side(context: Context, found: date, tense: str) -> str:
    today = context.today
    if today is None or context.narrative:
        return NEITHER
    if found == today:
        return FUTURE if tense == FUTURE else PAST
    return FUTURE if found > today else PAST


def resolved(context: Context, partial: Partial, tense: str) -> Answer | None:
    """A date as far as it can be told: explicit, with an inferred year, or with the year unknown."""
    if partial.year is not None and partial.month is not None:
        return _explicit(context, partial)
    found, certainty = context.infer(partial, tense)
    if found is None:
        return _yearless(partial)
    direction = _side(context, found, tense)
    stretch = day_of(found) if partial.day else month_of(found.year, found.month)
    if not partial.day:
        certainty = "explicit" if certainty == "year inferred" else certainty
        direction = PAST if direction == FUTURE and stretch.start <= (context.today or found) else direction
        if tense == FUTURE and direction != NEITHER and stretch.end > (context.today or found):
            direction = FUTURE
    return told(stretch, direction, planned(direction, certainty))


def _explicit(context: Context, partial: Partial) -> Answer | None:
    assert partial.year is not None
    assert partial.month is not None
    if partial.day is None:
        stretch = month_of(partial.year, partial.month)
        return told(stretch, NEITHER)
    partial = _ordered(context, partial) if partial.ambiguous else partial
    found = valid_day(partial.year or 0, partial.month or 0, partial.day or 0)
    if found is None:
        return None
    certainty = "ambiguous" if partial.ambiguous else "explicit"
    if partial.weekday and found.isoweekday() != partial.weekday:
        certainty = "explicit, weekday disagrees"
    return told(day_of(found), NEITHER, certainty)


def _ordered(context: Context, partial: Partial) -> Partial:
    """A date of numbers in the order that the rest of the text shows; as it is where it shows none."""
    if context.day_first is None:
        return partial
    if context.day_first != context.lexicon.month_first:
        return evolve(partial, ambiguous=False)
    return evolve(partial, month=partial.day, day=partial.month, ambiguous=False)


def _yearless(partial: Partial) -> Answer | None:
    if partial.month is None or (partial.day and valid_day(2000, partial.month, partial.day) is None):
        return None
    day = f"-{partial.day:02d}" if partial.day else ""
    precision = "day" if partial.day else "month"
    return Answer(value=f"XXXX-{partial.month:02d}{day}", precision=precision, certainty="unresolved")


def a_date(context: Context, hit: Hit) -> Answer | None:
    """A day, with or without its year."""
    partial = hit.value("d")
    if not isinstance(partial, Partial):
        return None
    if _is_capital(context, hit) and _is_of_street(context, hit.elements[0].start):
        return NOTHING  # "улица 8 Марта"; "вышли на улицы 8 марта" has a date
    return resolved(context, partial, "" if partial.year else bound_tense(context, hit))


def _is_of_street(context: Context, start: int) -> bool:
    """Whether a word of an address stands before, or before one name besides: "улиц Лесной и 8 Марта"."""
    words = context.before(start, _TO_STREET).replace(".", " ").split()
    streets = context.lexicon.streets
    return bool(words) and (words[-1] in streets or (words[-1] == "и" and not streets.isdisjoint(words[-4:-1])))


def _is_capital(context: Context, hit: Hit) -> bool:
    """Whether a word of a date begins with a capital, as in a name."""
    words = context.text[hit.elements[0].start : hit.elements[-1].end]
    return any(char.isupper() for char in words)


def bound_tense(context: Context, hit: Hit) -> str:
    """The tense of the clause; "by" and "until" look ahead when no verb looks back.

    What "has been moved from June 20 to July 2" lies on either side of today, whatever the tense of the verb.
    """
    tense = clause_tense(context, hit)
    before = (context.before(hit.elements[0].start, 12).split()[-1:] or [""])[0]
    if before in context.lexicon.ahead:
        return NEAREST if tense == PAST else FUTURE
    if before in context.lexicon.moving and tense == PAST:
        return NEAREST
    return tense


def _is_a_name(context: Context, element: Element) -> bool:
    """Whether a month has a capital behind a word where the language writes it small: "клоун Май", not "в Мае"."""
    text = context.text
    own = text[element.start : element.end]
    if not context.lexicon.forenames or not own[0].isupper():
        return False
    before = text[max(0, element.start - _LED) : element.start].split(" ")
    word = before[-2].lstrip('«"-0123456789') if len(before) > 1 and not before[-1] else ""  # "50-лет Октября"
    return word.isalpha() and len(word) > _PREPOSITION and (word.islower() or not own.isupper())


_LED, _PREPOSITION, _TO_STREET = 24, 2, 40


def a_month(context: Context, hit: Hit) -> Answer | None:
    """A month without a year."""
    element = hit.named["m"]
    if context.text[element.start : element.end] in context.lexicon.forenames or _is_a_name(context, element):
        return None
    forename = element.value in context.lexicon.forename_months and context.next_word(element.end)[:1].isupper()
    if (element.tag == "may" or forename) and not _is_a_month(context, hit):
        return None
    return resolved(context, Partial(None, hit.number("m")), bound_tense(context, hit))


def listed(context: Context, hit: Hit) -> Answer | None:
    """A date whose year the last one of a list tells: "в январе, марте и мае 2025 года", "5 марта и 7 апреля"."""
    last = hit.value("d")
    year = last.year if isinstance(last, Partial) else None
    if "r" in hit:
        base = year_base(context, kind_of(hit.named["r"]))
        year = base + shift_of(hit.named["r"]) if base else None
    first = hit.value("a")
    one = first if isinstance(first, Partial) else Partial(None, hit.number("m"))
    other = last if isinstance(last, Partial) else Partial(None, hit.number("e"))
    if year is None or one.year is not None or (one.day is None) != (other.day is None):
        return None
    year -= _order(one) > _order(other)  # "30 декабря и 7 января 2025 года"
    return resolved(context, evolve(one, year=year), "")


def _order(partial: Partial) -> tuple[int, int]:
    return partial.month or 0, partial.day or 0


def _is_a_month(context: Context, hit: Hit) -> bool:
    """Whether "May" or "April" before a name is the month: after a preposition or a word of time."""
    before = context.before(hit.elements[0].start).replace("-", " ").split()
    return bool(before) and before[-1] in context.lexicon.before_month


def month_range(context: Context, hit: Hit) -> Answer | None:
    """As in "январь-март 2024 года", "from June to August"."""
    year = hit.number("y") or None
    base = year_base(context, kind_of(hit.named["r"])) if "r" in hit else None
    year = base + shift_of(hit.named["r"]) if base else year
    last = _range_end(context, hit, year)
    if last is None or last.stretch is None:
        return None
    end = last.stretch.start
    start = month_of(end.year - (1 if hit.number("a") > end.month else 0), hit.number("a"))
    return ranged(start, last.stretch, last)


def _range_end(context: Context, hit: Hit, year: int | None) -> Answer | None:
    partial = hit.value("b")
    if not isinstance(partial, Partial):
        partial = Partial(year, hit.number("b"))
    elif partial.day is not None:
        return None
    answer = resolved(context, partial, "" if partial.year else bound_tense(context, hit))
    return with_side(context, answer.stretch) if answer and answer.stretch and "r" in hit else answer


def ranged(first: Stretch, last: Stretch, like: Answer) -> Answer | None:
    """A closed range of two stretches."""
    if last.end <= first.start:
        return None
    interval = (first.start.isoformat(), last.end.isoformat())
    certainty = like.certainty.replace("year inferred", "explicit").replace("planned, explicit", "planned")
    value = f"{first.value}/{last.value}"
    return evolve(like, value=value, interval=interval, certainty=certainty, stretch=first, precision=first.grain)


def day_range(context: Context, hit: Hit) -> Answer | None:
    """Two days of one month: "с 5 по 7 марта", "Feb. 18-19"."""
    partial = hit.value("d")
    if not isinstance(partial, Partial) or partial.month is None:
        return None
    first, second = (hit.number("a"), partial.day) if "a" in hit else (partial.day, hit.number("b"))
    if first is None or second is None or not 1 <= first < second <= 31:
        return None
    year = hit.number("y") or partial.year
    last = resolved(context, Partial(year, partial.month, second), "" if year else bound_tense(context, hit))
    if last is None or last.stretch is None:
        return None
    start = valid_day(last.stretch.start.year, partial.month, first)
    return ranged(day_of(start), last.stretch, last) if start else None


def _days_of(hit: Hit, last: int) -> list[int]:
    """The days that a list names, those inside a span too; none where a span does not rise, as in a score."""
    days: set[int] = set()
    first = 0
    for element in hit.elements:
        if element.kind == "-":
            first = max(days, default=0)
            continue
        named = element is hit.named["d"]
        number = last if named else element.value if element.kind in _DAYS else None
        if not isinstance(number, int) or number > _MOST_DAYS:
            continue
        if days and number <= max(days) and first:
            return []
        days.update(range(first or number, number + 1))
        first = 0
    return sorted(days)


_MOST_DAYS = 31


def days_listed(context: Context, hit: Hit) -> Answer | None:
    """Two or more days of one month: "12 и 18 февраля", "March 3, 5 and 7", "7-8 и 14-15 апреля"."""
    partial = hit.value("d")
    if not isinstance(partial, Partial) or partial.month is None or partial.day is None:
        return None
    days = _days_of(hit, partial.day)
    if not days:
        return None
    year = hit.number("y") or partial.year
    last = resolved(context, Partial(year, partial.month, days[-1]), "" if year else bound_tense(context, hit))
    if last is None or last.stretch is None:
        return None
    found = [valid_day(last.stretch.start.year, partial.month, day) for day in days]
    dates = [day for day in found if day]
    certainty = last.certainty.replace("planned, year inferred", "planned").replace("year inferred", "explicit")
    return evolve(
        last,
        value=",".join(day.isoformat() for day in dates),
        interval=(dates[0].isoformat(), last.stretch.end.isoformat()),
        certainty=certainty,
    )


_DAYS = {SYMBOLS[kind] for kind in ("I1", "I2", "I3", "ORDN")}


def date_range(context: Context, hit: Hit) -> Answer | None:
    """Two dates: "с 30 декабря по 8 января", "March 5 to April 2, 2025"."""
    first, second = hit.value("a"), hit.value("b")
    if not isinstance(first, Partial) or not isinstance(second, Partial):
        return None
    if first.month is None or second.month is None:
        return None
    year = second.year
    last = resolved(context, second, "" if year else bound_tense(context, hit))
    if last is None or last.stretch is None:
        return None
    start_year = first.year
    if start_year is None:
        later = (first.month, first.day or 1) > (second.month, second.day or 1)
        start_year = last.stretch.start.year - (1 if later else 0)
    start = resolved(context, Partial(start_year, first.month, first.day), "")
    return ranged(start.stretch, last.stretch, last) if start and start.stretch else None


def weekday_range(context: Context, hit: Hit) -> Answer | None:
    """From a weekday to a date after it: "from Friday through Feb. 14", "с пятницы по 14 февраля"."""
    second = hit.value("b")
    if not isinstance(second, Partial) or second.month is None or second.day is None:
        return None
    last = resolved(context, second, "" if second.year else bound_tense(context, hit))
    if last is None or last.stretch is None:
        return None
    end = last.stretch.start
    first = shift(end, -((end.isoweekday() - hit.number("a")) % 7 or 7))
    return ranged(day_of(first), last.stretch, last)


def date_of_year(context: Context, hit: Hit) -> Answer | None:
    """As in "20 мая прошлого года", "March 5 of last year", "мае прошлого года", "летом этого года"."""
    base = year_base(context, kind_of(hit.named["r"]))
    if base is None:
        return None
    year = base + shift_of(hit.named["r"])
    if "s" in hit:
        return with_side(context, season_of(year, str(hit.value("s"))))
    partial = hit.value("d")
    month = hit.number("m") or None
    day = None
    if isinstance(partial, Partial):
        if partial.year is not None:
            return None
        month, day = partial.month, partial.day
    answer = resolved(context, Partial(year, month, day), "")
    if answer is None or answer.stretch is None:
        return None
    return with_side(context, answer.stretch)


def with_side(context: Context, stretch: Stretch) -> Answer:
    """A stretch whose direction is where it lies, seen from the publication."""
    direction = direction_of(context, stretch)
    return told(stretch, direction, planned(direction, "explicit"))


def year_base(context: Context, kind: str) -> int | None:
    """The year that "last year", "the same year" count from."""
    today = context.today
    if kind in {"SAME", "PREV", "FOLL"} and context.anchor is not None:
        year = context.anchor.start.year
        # "that year" is not the present one: "He fell in 2024. The hearing opened on Monday. In July of that year"
        current = today is not None and year == today.year
        return context.other_year if current and kind == "SAME" and context.other_year is not None else year
    return today.year if today else None


def not_a_time(_context: Context, _hit: Hit) -> Answer:
    """Words of time that tell something else: an age."""
    return NOTHING
