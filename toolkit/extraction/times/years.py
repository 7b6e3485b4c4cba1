"""Seasons, quarters, years, decades, centuries and eras."""

import re
from datetime import date

from attrs import evolve

from toolkit.extraction.times.answers import CURRENT, FUTURE, MEANT, NEAREST, NEITHER, NOTHING, PAST, Answer
from toolkit.extraction.times.calendar import (
    Stretch,
    century_of,
    decade_of,
    half_of,
    month_of,
    quarter_of,
    season_of,
    shift,
    year_of,
)
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.dates import (
    bound_tense,
    clause_tense,
    direction_of,
    planned,
    ranged,
    resolved,
    shift_of,
    told,
    with_side,
    year_base,
)
from toolkit.extraction.times.kinds import SYMBOLS, Element
from toolkit.extraction.times.parts import Hit, Partial, full_year, kind_of

_NAMED = re.compile(r"\b[A-ZА-ЯЁ]\w+-$")


def a_year(context: Context, hit: Hit) -> Answer | None:
    """A year alone: "2022 году", "in 2019"; a number that counts something is none."""
    element = hit.named["y"]
    if "u" not in hit and "f" not in hit and not _is_year(context, element):
        return None
    if kind_of(element) == "ORDN" and hit.number("y") < 1900:
        bare = "u" not in hit or context.before(element.start, 4).split()[-1:] != ["в"]
        return (
            NOTHING
            if "u" in hit and bare
            else None
            if bare
            else told(year_of(full_year(hit.number("y"), 2)), NEITHER)
        )
    if hit.number("y") > 9998:
        return None
    return told(year_of(hit.number("y")), NEITHER)


def _is_year(context: Context, element: Element) -> bool:
    lexicon = context.lexicon
    before = context.before(element.start)
    words = before.split()
    word = words[-1].lstrip('([«“"') if words else ""
    following = context.next_word(element.end)
    after = context.shadow[element.end : element.end + 2]
    if following and (following.lower() in lexicon.countable or _counts(context, following)):
        return False
    if after[:1] in "%°" and after:
        return False
    number = int(str(element.value))
    if word in lexicon.before_year:
        return number >= 1200 or not following or not following[0].islower()
    if word in lexicon.determiners and following[:1].islower():
        return 1700 <= number < 2100
    if 1900 <= number < 2100:
        # "Восток-2022" is a name
        glued = before.endswith(("(", "-", "–", "—", "/")) and not _in_name(context, element)
        return glued or _bare_year(context, element, following, before)
    return before.endswith("(") and after[:1] in ")–-,"


def _in_name(context: Context, element: Element) -> bool:
    return _NAMED.search(context.text[max(0, element.start - 24) : element.start]) is not None


def _counts(context: Context, following: str) -> bool:
    """Whether the word after a number of four digits is what it counts."""
    return context.lexicon.not_year is not None and context.lexicon.not_year.fullmatch(following) is not None


def _bare_year(context: Context, element: Element, following: str, before: str) -> bool:
    """Whether a number from 1900 to 2099 that no preposition leads in is a year all the same."""
    if following and following[0].islower():
        return following in context.lexicon.after_year
    if before.rstrip().endswith((",", "and", "и", "или", "or")):
        return True
    return not before.strip() or before[-1:] == "\n" or (bool(following) and following[0].isupper())


def year_range(context: Context, hit: Hit) -> Answer | None:
    """As in "с 2014 по 2019 год", "1998—2010", "2013-14"."""
    first = hit.number("a")
    second = hit.number("b")
    if hit.named["b"].tag == "two":
        second = first // 100 * 100 + second
    if not first < second <= first + 1500:
        return None
    if not any(name in hit for name in "fu") and not (1500 <= first < 2100 and second < 2150):
        return None
    if first < 1000 and "u" not in hit and kind_of(hit.named["a"]) == "ORDN":
        return None  # "с 16-го по 18-й километр"
    answer = told(year_of(second), NEITHER)
    return ranged(year_of(first), year_of(second), answer)


def year_span(context: Context, hit: Hit) -> Answer | None:
    """As in "2013/14": a season or a school year over two years."""
    first = hit.number("y")
    return ranged(year_of(first), year_of(first + 1), told(year_of(first + 1), NEITHER))


def years_listed(context: Context, hit: Hit) -> Answer | None:
    """As in "в 2014 и 2019 годах": two separate years."""
    years = sorted({int(str(each.value)) for each in hit.elements if each.kind == SYMBOLS["YEAR"]})
    answer = told(year_of(years[-1]), NEITHER)
    interval = (year_of(years[0]).start.isoformat(), year_of(years[-1]).end.isoformat())
    return evolve(answer, value=",".join(f"{year:04d}" for year in years), interval=interval)


def a_season(context: Context, hit: Hit) -> Answer | None:
    """A season with its year, or the one nearest in the direction of the clause."""
    code = str(hit.value("s"))
    if "y" in hit:
        over = code == "WI" and ("e" in hit or kind_of(hit.named["y"]) == "YSHORT")
        return told(season_of(hit.number("y") + over, code), NEITHER)
    if hit.named["s"].tag == "also" and not _leads_in(context, hit):
        return None
    today = context.today
    if today is None:
        return Answer(value=f"XXXX-{code}", precision="season", certainty="unresolved")
    if context.narrative:
        return told(season_of(today.year, code), NEITHER, "year inferred")
    seasons = [season_of(year, code) for year in range(today.year - 1, today.year + 3)]
    tense = bound_tense(context, hit)
    tense = {NEAREST: PAST, MEANT: FUTURE}.get(tense, tense)
    found = _nearest(seasons, today, tense)
    direction = direction_of(context, found)
    direction = (tense or CURRENT) if direction == CURRENT else direction
    return told(found, direction, planned(direction, "year inferred"))


def _leads_in(context: Context, hit: Hit) -> bool:
    words = context.before(hit.elements[0].start).split()
    return bool(words) and words[-1].lstrip("(") in context.lexicon.before_season


def _nearest(stretches: list[Stretch], today: date, tense: str) -> Stretch:
    """The latest that has begun, or for the future the earliest that has not ended."""
    if tense in {FUTURE, MEANT}:
        return next(each for each in stretches if each.end > today)
    return [each for each in stretches if each.start <= today][-1]


def a_quarter(context: Context, hit: Hit) -> Answer | None:
    """A quarter or a half-year, numbered: "I квартале", "fourth quarter of 2024", "H1"."""
    number, unit = hit.number("o"), kind_of(hit.named["u"]) if "u" in hit else str(hit.value("k"))
    unit = "UHY" if unit == "HALF" else unit
    make = half_of if unit == "UHY" else quarter_of
    if not 1 <= number <= (2 if unit == "UHY" else 4):
        return None
    year = hit.number("y") or None
    if year is not None and hit.named["y"].tag == "two":
        year = full_year(year, 2)
    if "r" in hit:
        base = year_base(context, kind_of(hit.named["r"]))
        year = base + shift_of(hit.named["r"]) if base else None
    today = context.today
    if year is not None:
        return with_side(context, make(year, number))
    if today is None:
        letter = "H" if unit == "UHY" else "Q"
        return Answer(value=f"XXXX-{letter}{number}", precision="quarter", certainty="unresolved")
    if "whole" in hit:
        return with_side(context, make(today.year, number))
    stretches = [make(each, number) for each in range(today.year - 1, today.year + 3)]
    found = _nearest(stretches, today, clause_tense(context, hit))
    return with_side(context, found)


def half_part(context: Context, hit: Hit) -> Answer | None:
    """As in "первой половине марта", "the second half of the 1950s"."""
    number = hit.number("o")
    if number not in {1, 2}:
        return None
    whole = _whole_of(context, hit)
    if whole is None or whole.stretch is None:
        return None
    stretch = whole.stretch
    if stretch.grain == "year":
        return with_side(context, half_of(stretch.start.year, number))
    middle = shift(stretch.start, (stretch.end - stretch.start).days // 2)
    first, last = (stretch.start, middle) if number == 1 else (middle, stretch.end)
    direction = direction_of(context, stretch) if whole.direction == NEITHER else whole.direction
    return evolve(
        whole,
        interval=(first.isoformat(), last.isoformat()),
        mod="START" if number == 1 else "END",
        precision=f"part-of-{stretch.grain}",
        direction=direction,
        certainty="approximate",
    )


def _whole_of(context: Context, hit: Hit) -> Answer | None:
    if "m" in hit:
        return resolved(context, Partial(None, hit.number("m")), bound_tense(context, hit))
    if "d" in hit:
        partial = hit.value("d")
        month = isinstance(partial, Partial) and partial.day is None
        return resolved(context, partial, "") if month and isinstance(partial, Partial) else None
    if "x" in hit:
        return a_decade(context, Hit(hit.elements, {"y": hit.named["x"]}))
    if "c" in hit:
        return told(century_of(hit.number("c")), NEITHER)
    today = context.today
    year = hit.number("y") or (today.year if today else 0)
    return told(year_of(year), NEITHER) if year else None


def first_of_year(context: Context, hit: Hit) -> Answer | None:
    """As in "первые два месяца года", "the first nine months of 2024", "last three months of 2023"."""
    quantity = hit.value("q")
    if not isinstance(quantity, tuple) or len(quantity) != 1:
        return None
    count, unit = quantity[0]
    if unit != "UM" or count is None or not 1 <= count <= 12:
        return None
    today = context.today
    year = hit.number("y") or (today.year if today else None)
    if "r" in hit and today:
        year = today.year + shift_of(hit.named["r"])
    if year is None:
        return None
    months = (13 - int(count), 12) if "l" in hit else (1, int(count))
    if "l" not in hit and hit.number("o") != 1:
        return None
    first, last = (month_of(year, number) for number in months)
    return ranged(first, last, with_side(context, last))


def a_decade(context: Context, hit: Hit) -> Answer | None:
    """As in "1990-х годах", "the 1980s", "90-е"."""
    first = hit.number("y") // 10 * 10
    if 1000 <= first < 2000 and first % 100 == 0 and "y" in hit and hit.named["y"].kind == SYMBOLS["DECADE"]:
        return told(century_of(first // 100 + 1), NEITHER)
    if first < 100:
        first += 1900 if first >= 30 else 2000
    return told(decade_of(first), NEITHER)


def a_century(context: Context, hit: Hit) -> Answer | None:
    """As in "XIX веке", "the 19th century"."""
    number = hit.number("o")
    return told(century_of(number), NEITHER) if 1 <= number <= 30 else None


def before_christ(context: Context, hit: Hit) -> Answer | None:
    """A year before our era: "490 BC", "в 490 году до н. э."; ISO 8601 counts from a year 0."""
    if "q" in hit:
        quantity = hit.value("q")
        count = quantity[0][0] if isinstance(quantity, tuple) else None
        counted = Element(hit.named["q"].kind, 0, 0, int(count or 0))
        return before_christ(context, Hit(hit.elements, {"y": counted, "e": hit.named["e"]}))
    if hit.value("e") != "BC":
        return told(year_of(hit.number("y")), NEITHER) if hit.number("y") < 2200 else None
    year = hit.number("y")
    if not 0 < year < 10000:
        return None
    interval = (f"-{year - 1:04d}-01-01", f"-{year - 2:04d}-01-01" if year > 1 else "0001-01-01")
    return Answer(value=f"BC{year:04d}", interval=interval, precision="year")
