"""Days that have a name: fixed in the calendar, or moving with Easter or a weekday."""

import re
from collections.abc import Callable
from datetime import date

from toolkit.extraction.times.answers import FUTURE, PAST, Answer
from toolkit.extraction.times.calendar import day_of, easter, month_of, orthodox_easter, shift
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.dates import direction_of, planned, shift_of, told
from toolkit.extraction.times.parts import Hit


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, number: int) -> Callable[[int], date]:
    """The n-th weekday of a month; -1 for the last."""

    def find(year: int) -> date:
        if number < 0:
            last = month_of(year, month + 1).start
            return shift(last, -((last.isoweekday() - weekday - 1) % 7 + 1))
        first = date(year, month, 1)
        return shift(first, (weekday - first.isoweekday()) % 7 + 7 * (number - 1))

    return find


def _easter(days: int) -> Callable[[int], date]:
    return lambda year: shift(easter(year), days)


def _pascha(days: int) -> Callable[[int], date]:
    return lambda year: shift(orthodox_easter(year), days)


DAYS: dict[str, Callable[[int], date]] = {
    "new-year": _fixed(1, 1),
    "new-year-eve": _fixed(12, 31),
    "christmas": _fixed(12, 25),
    "christmas-eve": _fixed(12, 24),
    "boxing-day": _fixed(12, 26),
    "orthodox-christmas": _fixed(1, 7),
    "orthodox-epiphany": _fixed(1, 19),
    "old-new-year": _fixed(1, 13),
    "defender-day": _fixed(2, 23),
    "womens-day": _fixed(3, 8),
    "cosmonautics-day": _fixed(4, 12),
    "labour-day": _fixed(5, 1),
    "victory-day": _fixed(5, 9),
    "ve-day": _fixed(5, 8),
    "russia-day": _fixed(6, 12),
    "knowledge-day": _fixed(9, 1),
    "unity-day": _fixed(11, 4),
    "constitution-day-ru": _fixed(12, 12),
    "independence-day-us": _fixed(7, 4),
    "independence-day-ua": _fixed(8, 24),
    "bastille-day": _fixed(7, 14),
    "veterans-day": _fixed(11, 11),
    "halloween": _fixed(10, 31),
    "valentine": _fixed(2, 14),
    "st-patrick": _fixed(3, 17),
    "juneteenth": _fixed(6, 19),
    "april-fools": _fixed(4, 1),
    "memorial-day": _nth(5, 1, -1),
    "labor-day-us": _nth(9, 1, 1),
    "thanksgiving": _nth(11, 4, 4),
    "mlk-day": _nth(1, 1, 3),
    "presidents-day": _nth(2, 1, 3),
    "columbus-day": _nth(10, 1, 2),
    "mothers-day": _nth(5, 7, 2),
    "easter": _easter(0),
    "good-friday": _easter(-2),
    "easter-monday": _easter(1),
    "palm-sunday": _easter(-7),
    "ash-wednesday": _easter(-46),
    "pentecost": _easter(49),
    "ascension": _easter(39),
    "orthodox-easter": _pascha(0),
    "orthodox-good-friday": _pascha(-2),
    "orthodox-palm-sunday": _pascha(-7),
    "trinity": _pascha(49),
}
"""The day of each named feast in a year: civil days of Russia, the US and the UK, and the feasts of Easter."""


# A first name behind a word in lower case, and no word that says whose feast it is.
_FIRST_NAME = re.compile(r"[a-z],?\s(?!Orthodox|Catholic|Western|Eastern|Greek|Coptic|White)[A-Z][a-z]+\s$")
_LEADING = 24


def _is_surname(context: Context, hit: Hit) -> bool:
    """Whether a feast of one word is a surname where months are names too: "Johnnie Christmas"."""
    start, end = hit.elements[0].start, hit.elements[-1].end
    if not context.lexicon.forename_months or " " in context.text[start:end]:
        return False
    return _FIRST_NAME.search(context.text[max(0, start - _LEADING) : start]) is not None


def a_holiday(context: Context, hit: Hit) -> Answer | None:
    """День Победы, Good Friday: in the direction of the clause, else the next to come."""
    find = DAYS[str(hit.value("h"))]
    if "y" in hit:
        year = hit.number("y")
        return told(day_of(find(year)), "-") if 1583 <= year < 9990 else None
    if _is_surname(context, hit):
        return None
    today = context.today
    if today is None or not 1600 < today.year < 9000:
        return None
    if "r" in hit:
        return _sided(context, find(today.year + shift_of(hit.named["r"])))
    tense = context.tense(hit.elements[0].start, hit.elements[-1].end)
    days = [find(year) for year in range(today.year - 1, today.year + 2)]
    if context.narrative:
        return _sided(context, find(today.year))
    found = (
        [each for each in days if each <= today][-1]
        if tense == PAST
        else next(each for each in days if each >= today)
    )
    return _sided(context, found, tense)


def _sided(context: Context, found: date, tense: str = "") -> Answer:
    stretch = day_of(found)
    direction = direction_of(context, stretch)
    direction = tense if direction == "current" and tense else direction
    return told(stretch, direction, planned(direction, "explicit") if tense == FUTURE else "explicit")
