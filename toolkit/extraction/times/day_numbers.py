"""Days told by numbers alone: "6-го", "18 числа"."""

from datetime import date

from toolkit.extraction.times.answers import FUTURE, PAST, Answer
from toolkit.extraction.times.calendar import day_of, valid_day
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.dates import SHIFTS, clause_tense, direction_of, planned, ranged, told
from toolkit.extraction.times.parts import Hit, kind_of
from toolkit.extraction.times.relative import NEAR

_END_OF_MONTH = 14
_MOST_DAYS = 31
_GRAINS = frozenset({"day", "week"})
_TOWARD = " на "
_MONTHS = 12


def a_day_number(context: Context, hit: Hit) -> Answer | None:
    """As in "арестовали 3 марта, а 6-го отпустили", "пройдёт 27-го"."""
    element = hit.named["o"]
    ending = context.shadow[element.start : element.end][-2:]
    led = ending == "-е" and context.shadow[: element.start].endswith(_TOWARD)  # "с 4 ноября на 7-е"
    if not (ending == "го" or led) or not _is_told(context, element.end):
        return None
    return _answered(context, hit, hit.number("o"))


def day_numbers(context: Context, hit: Hit) -> Answer | None:
    """As in "с 16-го по 18-е": days of the month that was named just before, or that the clause tells."""
    first, last = hit.number("a"), hit.number("b")
    answer = _answered(context, hit, last) if 0 < first < last <= _MOST_DAYS else None
    if answer is None or answer.stretch is None:
        return None
    start = answer.stretch.start.replace(day=first)
    return ranged(day_of(start), answer.stretch, answer)


def a_day_of_month(context: Context, hit: Hit) -> Answer | None:
    """As in "18 числа", "15 числа прошлого месяца"."""
    number, today = hit.number("o"), context.today
    if "r" not in hit:
        return _answered(context, hit, number)
    if today is None:
        return None
    return _told(context, _in_month(today, SHIFTS.get(kind_of(hit.named["r"]), 0), number))


def _answered(context: Context, hit: Hit, number: int) -> Answer | None:
    """The day of the month that was named just before, else of the one that the tense of the clause tells."""
    anchor, start = context.anchor, hit.elements[0].start
    if anchor is not None and anchor.grain in _GRAINS and 0 <= start - context.anchor_end < NEAR:
        first = anchor.start
        later = number <= first.day  # "30 марта ..., а 2-го"
        if later and first.day - number < _END_OF_MONTH:
            return None
        return _told(context, _in_month(first, int(later), number))
    tense, today = clause_tense(context, hit), context.today
    if today is None or tense not in (FUTURE, PAST):
        return None
    passed = number < today.day if tense == FUTURE else number > today.day
    return _told(context, _in_month(today, passed * (1 if tense == FUTURE else -1), number))


def _in_month(day: date, months: int, number: int) -> date | None:
    """A day of the month so many months after that of another day."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    return valid_day(year, month + 1, number)


def _told(context: Context, found: date | None) -> Answer | None:
    if found is None:
        return None
    stretch = day_of(found)
    direction = direction_of(context, stretch)
    return told(stretch, direction, planned(direction, "year inferred"))


def _is_told(context: Context, end: int) -> bool:
    """Whether a verb, a pronoun or the end of a clause follows, and no noun that an ordinal is of."""
    following, lexicon = context.next_word(end), context.lexicon
    if not following or following in lexicon.after_ordinal or following in lexicon.future:
        return True
    beside = lexicon.beside_ordinal
    if beside is not None and beside.fullmatch(following):
        return True  # "завершится 25-го награждением"
    shape = lexicon.past_shape
    return shape is not None and shape.fullmatch(following) is not None and following not in lexicon.not_verbs
