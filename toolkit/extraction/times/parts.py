"""The first stage of the grammar: words joined into dates, times of the clock and quantities.

Each join takes the elements that a pattern matched and gives the one that stands for them, or None.
"""

from collections.abc import Callable
from itertools import pairwise

from attrs import define, evolve, frozen

from toolkit.extraction.times.kinds import SYMBOLS, UNITS, Element


@define
class Partial:
    """A date as far as the words tell it.

    Attributes:
        year: None when it is to be inferred.
        month: 1 to 12, or None.
        day: None for a month.
        weekday: 1 for Monday to 7, when the words name it too.
        ambiguous: whether day and month could change places.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    ambiguous: bool = False


@frozen
class Clock:
    """A time of day. `zone` is (offset such as "+03:00" or None, IANA name or None).

    `same` is the same instant by the clock of a zone that the text names, as in "9:59 p.m. (1359 GMT)".
    """

    hour: int
    minute: int = 0
    second: int | None = None
    zone: tuple[str | None, str | None] = (None, None)
    same: "Clock | None" = None


Quantity = tuple[tuple[float | None, str], ...]
"""Counts (None for "several") with their kinds of unit."""


@define
class Hit:
    """A match of a pattern: its elements by name."""

    elements: tuple[Element, ...]
    named: dict[str, Element]

    def __contains__(self, name: str) -> bool:
        return name in self.named

    def value(self, name: str, default: object = None) -> object:
        """What the named element stands for."""
        element = self.named.get(name)
        return default if element is None else element.value

    def number(self, name: str, default: int = 0) -> int:
        """The named element's value as a whole number."""
        value = self.value(name)
        return int(value) if isinstance(value, (int, float)) else default

    def joined(self, kind: str, value: object) -> Element:
        """One element in the place of all."""
        return Element(SYMBOLS[kind], self.elements[0].start, self.elements[-1].end, value)


_NAMES = {character: name for name, character in SYMBOLS.items()}


def kind_of(element: Element) -> str:
    """The name of the element's kind."""
    return _NAMES[element.kind]


def full_year(number: int, digits: int) -> int:
    """A year of two digits in its century: up to 39 in the 2000s."""
    return number if digits > 2 else number + (2000 if number < 40 else 1900)


def _date(hit: Hit) -> Element | None:
    day, month = hit.number("d") or None, hit.number("m") or None
    if day is not None and not 1 <= day <= 31:
        return None
    year = hit.number("y") or None
    if year is not None and "y" in hit and hit.named["y"].tag == "two":
        year = full_year(year, 2)
    return hit.joined("DATE", Partial(year, month, day, hit.number("w") or None))


def _weekday_date(hit: Hit) -> Element | None:
    """A weekday beside a date: a checksum for its year."""
    partial = hit.value("d")
    if not isinstance(partial, Partial) or partial.day is None:
        return None
    return hit.joined("DATE", evolve(partial, weekday=hit.number("w") or partial.weekday))


def _iso(hit: Hit) -> Element | None:
    parts = hit.value("i")
    if not isinstance(parts, tuple) or (len(parts) > 3 and parts[3] is not None):
        return None
    year, month, day = (int(part) for part in parts[:3])
    return hit.joined("DATE", Partial(year, month, day, hit.number("w") or None))


def _numeric(month_first: bool) -> "Join":
    def join(hit: Hit) -> Element | None:
        parts = hit.value("n")
        if not isinstance(parts, tuple):
            return None
        first, second, year, digits, mark = parts
        swapped = month_first and mark != "."
        month, day = (first, second) if swapped else (second, first)
        if month > 12 >= day:
            month, day = day, month
        if month > 12 or not 1 <= day <= 31 or month < 1:
            return None
        ambiguous = swapped and first <= 12 and second <= 12 and first != second
        return hit.joined("DATE", Partial(full_year(year, digits), month, day, hit.number("w") or None, ambiguous))

    return join


def _clock(hit: Hit) -> Element | None:
    face = hit.value("c")
    if isinstance(face, tuple) and len(face) == 2:  # "15.30"
        face = (int(face[0]), int(face[1]), None)
    hour, minute, second = (
        face
        if isinstance(face, tuple)
        else (hit.number("h"), hit.number("min"), hit.number("s") if "s" in hit else None)
    )
    hour = hour + _after_noon(hour, hit.value("a"))
    zone = hit.value("z", (None, None))
    if hour > 24 or minute > 59 or not isinstance(zone, tuple):
        return None
    return hit.joined("CLOCK", Clock(hour, minute, second, zone))


def _counted_clock(hit: Hit) -> Element | None:
    """Hours and minutes in words, which may be a length of time as well."""
    clock = _clock(hit)
    return evolve(clock, tag="counted") if clock else None


def _clock_again(hit: Hit) -> Element | None:
    """A time without a zone that the clock of another one behind it places; two with zones stay two."""
    clock, same = hit.value("c"), hit.value("s")
    if not isinstance(clock, Clock) or not isinstance(same, Clock) or clock.zone != (None, None):
        return None
    return hit.joined("CLOCK", evolve(clock, same=same)) if any(same.zone) else None


def _local_clock(hit: Hit) -> Element | None:
    """A time of local clocks, which one behind it places; they stay two: "6 p.m. local time (1000 GMT)"."""
    clock, same = hit.value("c"), hit.value("s")
    if not isinstance(clock, Clock) or not isinstance(same, Clock) or clock.zone != ("", None):
        return None
    return hit.joined("CLOCK", evolve(clock, same=same)) if any(same.zone) else None


def _after_noon(hour: int, half: object) -> int:
    """What "p.m.", "вечера" or "ночи" add to an hour of the clock's face."""
    if hour > 12:
        return 0
    if half in {"PM", "AF", "EV"}:
        return 12 if hour < 12 else 0
    if half in {"AM", "MO"}:
        return -12 if hour == 12 and half == "AM" else 0
    if half == "NI":
        return 12 if 6 <= hour < 12 else -12 if hour == 12 else 0
    return 0


def _one_hour(hit: Hit) -> Element | None:
    """As in "в час ночи": the hour without its number is one."""
    if hit.named["u"].tag:
        return None
    hour = 1 + _after_noon(1, hit.value("a"))
    return hit.joined("CLOCK", Clock(hour, 0, None, (None, None)))


def _digits(hit: Hit) -> Element | None:
    """As in "1730 GMT"."""
    hour, minute = divmod(hit.number("n"), 100)
    zone = hit.value("z")
    if hour > 23 or minute > 59 or not isinstance(zone, tuple):
        return None
    return hit.joined("CLOCK", Clock(hour, minute, None, zone))


def _half_past(hit: Hit) -> Element | None:
    """As in "half past five"."""
    hour, shift = hit.number("h"), hit.number("min")
    return hit.joined("CLOCK", Clock(hour % 24, shift)) if 0 <= hour <= 24 else None


def _cardinal(hit: Hit) -> Element | None:
    """A count in several words: "twenty five", "two hundred"; "a" only before a round number."""
    if hit.elements[0].kind == SYMBOLS["A"] and hit.elements[1].value not in {12, 100, 1000}:
        return None
    total, current = 0.0, 0.0
    for element in hit.elements:
        count = element.value
        if isinstance(count, (int, float)):
            current = (current or 1) * count if count >= 100 and (current < count) else current + count
            if count >= 1000:
                total, current = total + current, 0.0
    whole = total + current
    return hit.joined("CARD", int(whole) if whole == int(whole) else whole)


def _ordinal(hit: Hit) -> Element | None:
    return hit.joined("ORD", hit.number("n") + hit.number("o"))


def count_of(value: object) -> float | None:
    """A count from what a number element holds; None for "several"."""
    if isinstance(value, tuple):  # (whole, decimals)
        return float(f"{value[0]}.{value[1]}")
    return float(value) if isinstance(value, (int, float)) else None


def _quantity(hit: Hit) -> Element | None:
    unit = kind_of(hit.named["u"])
    unit = "UD" if unit == "DNYA" else str(hit.value("u")) if unit == "ADJUNIT" else unit
    if unit not in UNITS or (hit.named["u"].tag == "one" and "n" in hit and kind_of(hit.named["n"]) != "CARD"):
        return None
    if "n" in hit and unit == "UY" and kind_of(hit.named["n"]) == "YEAR" and hit.named["u"].tag != "counted":
        return None
    name = next((name for name in ("n", "a", "some") if name in hit), None)
    count = count_of(hit.value(name)) if name else None
    count = None if name == "some" and not count else count
    if "half" in hit:
        half = 0.5
        count = (count or 0) + half
    quantity: Quantity = ((count, unit),)
    return hit.joined("QUANT", quantity)


def _long(hit: Hit) -> Element | None:
    """As in "week-long", "a months-long"."""
    unit = kind_of(hit.named["u"])
    return hit.joined("QUANT", ((None if hit.named["u"].tag == "plural" else 1.0, unit),))


def _quarter_unit(hit: Hit) -> Element | None:
    """As in "a quarter of a century", "a quarter-century"."""
    return hit.joined("QUANT", ((0.25, kind_of(hit.named["u"])),)) if not hit.named["u"].tag else None


def _half_unit(hit: Hit) -> Element | None:
    unit = kind_of(hit.named["u"])
    return hit.joined("QUANT", ((0.5, "UD" if unit == "DNYA" else unit),))


def _adjective(hit: Hit) -> Element | None:
    """A number and a unit in one word: "трехчасовой"."""
    value = hit.value("d")
    return hit.joined("QUANT", (value,)) if isinstance(value, tuple) else None


def _sum(hit: Hit) -> Element | None:
    """Quantities of falling units: "1 год 6 месяцев"."""
    order = list(UNITS)
    total: list[tuple[float | None, str]] = []
    for element in hit.elements:
        if element.kind == SYMBOLS["QUANT"] and isinstance(element.value, tuple):
            total.extend(element.value)
    units = [order.index(unit) for _, unit in total]
    falling = all(first > second for first, second in pairwise(units))
    return hit.joined("QUANT", tuple(total)) if falling else None


Join = Callable[[Hit], Element | None]

JOINS: dict[str, Join] = {
    "date": _date,
    "weekday-date": _weekday_date,
    "iso": _iso,
    "numeric": _numeric(False),
    "numeric-month-first": _numeric(True),
    "clock": _clock,
    "counted-clock": _counted_clock,
    "clock-again": _clock_again,
    "local-clock": _local_clock,
    "half-past": _half_past,
    "clock-digits": _digits,
    "one-hour": _one_hour,
    "cardinal": _cardinal,
    "ordinal": _ordinal,
    "quantity": _quantity,
    "half-unit": _half_unit,
    "quarter-unit": _quarter_unit,
    "long": _long,
    "adjective": _adjective,
    "sum": _sum,
}
"""The joins by name, for the tables of the languages."""
