"""The dates of a sentence: which go together, and which day a time without one means."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from attrs import evolve

from toolkit.extraction.events.grammar.day_words import DayWords
from toolkit.extraction.events.values import Happening
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, Moment, Precision, When

_WORD = re.compile(r"\w+")
_SIDE_BY_SIDE = 8
_BESIDE = 3
# So far apart are two dates that only a comma parts.
_COMMA = 2
_LED = 4
_LEADING = 12
_WEEK = 7
# So many events and code points back the beginning is told of what a sentence gives the end.
_FEW = 3
_NEAR = 400
_TWO = 2
CLOCK_ONLY = frozenset({"minute", "hour", "second"})
"""Precisions of a time of day."""


def joined_days(found: list[Happening], text: str) -> list[Happening]:
    """Events of one sentence and one word on days that follow each other as one: "on Monday and Tuesday"."""
    if len(found) < _TWO:
        return found
    kept: list[Happening] = []
    for told in found:
        one, last = told, kept[-1] if kept else None
        listed = last is not None and last.time == one.time  # "7, 8 и 9 марта"
        if (
            last is not None
            and last.trigger == one.trigger
            and (last.when.end is None or listed)
            and not one.when.end
        ):
            days = (one.when.days[0] - last.when.days[1]).days
            if days == 1 - _WEEK and not any(char.isdigit() for char in one.time.of(text)):
                # "will walk out on Monday and Tuesday", told on that Tuesday: the one after the Monday
                days, one = 1, evolve(one, when=shifted(one.when, _WEEK))
            if (
                one.time.start - last.time.end <= _SIDE_BY_SIDE
                and days == 1
                and not _are_apart(last, one)
                and one.when.start is not None
                and one.when.start.precision is Precision.DAY
            ):
                kept[-1] = evolve(last, when=evolve(last.when, end=one.when.start))
                continue
        kept.append(one)
    return kept


def _are_apart(one: Happening, other: Happening) -> bool:
    """Whether two happen in different places: "в понедельник в Осло, во вторник — в Риге"."""
    return one.place is not None and other.place is not None and one.place.name != other.place.name


def ended(found: list[Happening], text: str, until: frozenset[str], put_off: frozenset[str]) -> list[Happening]:
    """Events of one word as one, where the later date is the end: "arrived Friday for a visit till Sunday".

    What began and is put off until the later date stays two: "began on Monday and was adjourned until Friday".
    """
    kept: list[Happening] = []
    for one in found:
        last = next((known for known in kept if known.trigger == one.trigger or _is_end_of(known, one)), None)
        word = text[max(0, one.time.start - _LEADING) : one.time.start].split()[-1:]
        first = one.time.of(text).split()[:1]
        if last is not None and one.status is EventStatus.POSTPONED:
            place = kept.index(last)
            last = kept[place] = evolve(last, when=_left(last, one, text))
        ends = one.closes or (set(word) | {each.casefold() for each in first}) & until
        later = last is not None and ends and last.when.end is None and _is_later(last, one)
        broken_off = last is not None and not put_off.isdisjoint(
            _WORD.findall(text, last.time.end, one.time.start)
        )
        if last is not None and later and broken_off and last.status is EventStatus.HAPPENED:
            kept.append(one)
        elif last is not None and later and one.status is EventStatus.POSTPONED:
            # "scheduled for Saturday has been postponed until Sunday"
            kept[kept.index(last)] = evolve(one, previous_when=last.when)
        elif last is None and ends and not (one.ends or one.closes) and _is_state(one):
            continue  # "seeks her detention until Feb. 15"
        elif last is not None and later:
            kept[kept.index(last)] = evolve(last, when=evolve(last.when, end=_end_of(last, one, text)))
        else:
            kept.append(one)
    return kept


def _is_later(first: Happening, last: Happening) -> bool:
    """Whether a day comes after another, or an hour on the same day: "началось в 10:00 и завершилось в 14:00"."""
    starts = [one.when.start.text if one.when.start else "" for one in (first, last)]
    clocks = all("T" in start for start in starts) and starts[0][:10] == starts[1][:10]
    return first.when.days[1] < last.when.days[0] or (clocks and starts[0] < starts[1])


def _left(first: Happening, last: Happening, text: str) -> When:
    """The day that something was moved from; a weekday is the last one before the day it was moved to."""
    weekday = not any(char.isdigit() for char in first.time.of(text))
    later = 0 < (first.when.days[0] - last.when.days[0]).days < _WEEK
    return shifted(first.when, -_WEEK) if weekday and later else first.when


def _is_end_of(first: Happening, last: Happening) -> bool:
    """Whether the end of an event is told besides: "начались 1 июня и завершились 3 июня"."""
    same = first.kind == last.kind and (first.kind is not None or first.name == last.name)
    return last.closes and not first.closes and same


def _is_state(one: Happening) -> bool:
    """Whether something lasts, and was not only put off to the day that it is told until."""
    return one.kind in _STATES and one.status is not EventStatus.POSTPONED


# Kinds of what lasts: a day until which it does is not the day of it.
_STATES = frozenset({"arrest", "sanctions", "ceasefire", "protest"})


def prolonged(found: list[Happening]) -> list[Happening]:
    """Events with the last day that a later sentence tells of them: "opens July 1. It will run until July 7"."""
    kept: list[Happening] = []
    for one in found:
        mate = (
            next((known for known in reversed(kept[-_FEW:]) if _goes_on(known, one, found)), None)
            if one.ends
            else None
        )
        if mate is not None and one.when.days == mate.when.days:
            continue
        if mate is not None:
            kept[kept.index(mate)] = evolve(mate, when=evolve(mate.when, end=one.when.start))
        else:
            kept.append(one)
    return kept


def _goes_on(first: Happening, last: Happening, found: Sequence[Happening]) -> bool:
    """Whether the later telling has the last day of the first, among all that is told."""
    same = first.when.days == last.when.days
    begins = first.when.end is None and first.when.days[0] <= last.when.days[0]
    going = (
        first.status is EventStatus.HAPPENED and last.status is EventStatus.SCHEDULED
    )  # "открылась и продлится"
    begins = begins and (same or going or first.status is last.status)
    near = 0 <= last.span.start - first.span.start <= _NEAR
    if first.kind is None and first.name != last.name:
        # By another name it is told right behind: "Движение ограничат 1 декабря. Работы продлятся до 5 декабря".
        between = (first.time.start < one.time.start < last.time.start for one in found)
        near = near and 0 <= last.span.start - first.span.end <= 1 and not any(between)
    return begins and near and first.kind in (last.kind, "opening")


def _end_of(first: Happening, last: Happening, text: str) -> Moment | None:
    """The day that ends an event; a weekday is the first one after its beginning."""
    weekday = not any(char.isdigit() for char in last.time.of(text)) and last.status is not EventStatus.HAPPENED
    week = (last.when.days[0] - first.when.days[1]).days > _WEEK
    return shifted(last.when, -7).start if weekday and week else last.when.start


def narrowest(dated: list[tuple[Time, When]]) -> list[tuple[Time, When]]:
    """Without a date that the words right after it make more exact: "на следующей неделе, 20-22 марта"."""
    last = len(dated) - 1
    kept = [pair for at, pair in enumerate(dated) if at == last or not any(told(dated, at) for told in _WIDER)]
    return [pair for at, pair in enumerate(kept) if at == 0 or not _is_its_holiday(pair, kept[at - 1])]


def _is_counted(dated: list[tuple[Time, When]], at: int) -> bool:
    """Whether a day is counted to one that is told too: "через 10 дней — 20 сентября"."""
    numbered = _names_month(dated[at + 1][0]) or dated[at + 1][0].rule in _NUMBERED
    counted = dated[at][0].rule in ("ahead", "later") and numbered
    return counted and 0 <= _gap(dated, at) <= _BESIDE


# Rules for days without their month: "неделей позже, с 16-го по 18-е".
_NUMBERED = frozenset({"day number", "day numbers"})


def _is_owner(dated: list[tuple[Time, When]], at: int) -> bool:
    """Whether a month only says whose day it is: "this month's meeting was set for Aug. 22"."""
    time, when = dated[at]
    if not (time.text.endswith(("'s", "’s")) and time.precision in ("week", "month", "year")):
        return False
    first, last = when.days
    return any(first <= other.days[0] and other.days[1] <= last and other.days != when.days for _, other in dated)


def _is_part_of_day(dated: list[tuple[Time, When]], at: int) -> bool:
    """Whether a part of a day is that of the day behind it: "вечером того же дня"."""
    time, other = dated[at][0], dated[at + 1][0]
    part = time.precision == "part-of-day" and len(time.text.split()) == 1
    return 0 <= _gap(dated, at) <= _BESIDE and part and other.rule == "relative unit" and other.precision == "day"


def _is_told_by_number(dated: list[tuple[Time, When]], at: int) -> bool:
    """Whether a number behind tells which day is meant: "накануне, 20 мая", "Friday to Sunday, March 20-22"."""
    (time, _), (other, _) = dated[at], dated[at + 1]
    gap = _gap(dated, at)
    if not _names_number(other):
        return False
    eve = time.rule == "eve" and gap == _COMMA
    own = time.rule == "holiday" and other.precision == "day" and 0 <= gap <= _LED  # "Independence Day on July 9"
    return eve or own or (0 <= gap <= _BESIDE and time.rule == "weekdays")


def _is_told_by_day(dated: list[tuple[Time, When]], at: int) -> bool:
    """Whether the day behind tells which is meant: "the weekend of April 4-5", "overnight into Tuesday"."""
    (time, _), (other, _) = dated[at], dated[at + 1]
    gap = _gap(dated, at)
    overnight = 0 <= gap <= _LED and time.text.casefold() == "overnight"
    return other.precision == "day" and (_is_narrowed(time, gap) or overnight)


def _is_same_holiday(dated: list[tuple[Time, When]], at: int) -> bool:
    """Whether the day of a holiday follows: "в День народного единства, 4 ноября"."""
    (time, when), (_, exact) = dated[at], dated[at + 1]
    beside = 0 <= _gap(dated, at) <= _BESIDE and time.rule == "holiday"
    return beside and when.days[0].replace(year=exact.days[0].year) == exact.days[0]


def _has_inside(dated: list[tuple[Time, When]], at: int) -> bool:
    """Whether the date right behind lies inside of one."""
    when, exact = dated[at][1], dated[at + 1][1]
    inside = when.days[0] <= exact.days[0] and exact.days[1] <= when.days[1] and when.days != exact.days
    reach = _LED if exact.days[0] == exact.days[1] else _BESIDE
    return inside and 0 <= _gap(dated, at) <= reach


def _is_narrowed(time: Time, gap: int) -> bool:
    """Whether the day behind tells which is meant: "the weekend of April 4-5", "the night of May 6 to 7"."""
    first, _, word = time.text.casefold().rpartition(" ")
    if first != "the" or gap < 0:
        return False
    if time.precision in ("week", "weekend"):
        return word in ("week", "weekend") and gap <= _WHOLE
    return time.precision == "part-of-day" and gap <= _LED


# "the week commencing on May 4": so many code points lie at most between the two
_WHOLE = 15


def _is_dated_again(dated: list[tuple[Time, When]], at: int) -> bool:
    """Whether a day of the week, or several, are told by number right after: "в среду и четверг, 23-24 марта"."""
    if not _is_weekday(dated[at][0]):
        return False
    last = at
    while last + 1 < len(dated) and _gap(dated, last) <= _JOINED and _is_weekday(dated[last + 1][0]):
        last += 1
    if last + 1 == len(dated) or not _names_number(dated[last + 1][0]):
        return False
    exact, gap = dated[last + 1][1], _gap(dated, last)
    same = dated[at][1].days[0].isoweekday() == exact.days[0].isoweekday() and last == at
    several = exact.days[0] != exact.days[1]
    return (0 <= gap <= _COMMA and (same or several)) or (same and gap <= _PART)


_WIDER: tuple[Callable[[list[tuple[Time, When]], int], bool], ...] = (
    _is_counted,
    _is_owner,
    _is_dated_again,
    _is_part_of_day,
    _is_told_by_number,
    _is_told_by_day,
    _is_same_holiday,
    _has_inside,
)


def _is_its_holiday(pair: tuple[Time, When], before: tuple[Time, When]) -> bool:
    """Whether a holiday only tells what the day right before it is: "12 июня, в День города"."""
    (time, when), (other, exact) = pair, before
    gap = time.span.start - other.span.end
    same = (when.days[0].month, when.days[0].day) == (exact.days[0].month, exact.days[0].day)
    return time.rule == "holiday" and _names_number(other) and 0 <= gap <= _LED and same


def _is_weekday(time: Time) -> bool:
    return time.rule in ("weekday", "day and part", "part and day") and not _names_number(time)


def _names_number(time: Time) -> bool:
    return any(map(str.isdigit, time.text))


def _names_month(time: Time) -> bool:
    return time.precision == "day" and _names_number(time) and time.rule.startswith("date")


def _gap(dated: list[tuple[Time, When]], at: int) -> int:
    return dated[at + 1][0].span.start - dated[at][0].span.end


# So many code points at most lie between two weekdays, before a number, and with "рано" before a part of the day.
_JOINED, _COMMA, _PART = 5, 2, 8


_EITHER = 12
_OR_REACH = 40
_APART = 3


def either(time: Time, when: When, text: str, words: DayWords) -> When | None:
    """The days from one to another when a date names two of which one is meant; None where it does not."""
    start, end = when.start, time.span.end
    if time.precision != "day" or start is None or when.end is not None or start.precision is not Precision.DAY:
        return None
    low = max(0, time.span.start - _EITHER)
    if words.alternatives.isdisjoint(text[low : end + _OR_REACH].split()):
        return None
    before = next((m for m in words.either_before.finditer(text, low, end) if m.end() == time.span.start), None)
    found = before or (words.either_after.match(text, end) if time.text[-1].isdigit() else None)
    if found is None or not any(char.isdigit() for char in time.text):
        return None
    other = Moment.of(start.day).text[:8] + f"{int(found[1]):02}"
    try:
        first, last = sorted((start, Moment(other)), key=lambda moment: moment.day)
    except ValueError:
        return None
    if not 0 < (last.day - first.day).days <= _APART:
        return None
    return evolve(when, start=first, end=last, approximate=True)


def of_told_year(
    dated: list[tuple[Time, When]], here: tuple[Time, ...], text: str, words: DayWords
) -> list[tuple[Time, When]]:
    """Dates without a year of their own in the year that a colon leads to them from: "last year: in May"."""
    years = [time for time in here if time.precision == "year" and _YEAR.fullmatch(time.value)]
    if not years:
        return dated
    found: list[tuple[Time, When]] = []
    for time, when in dated:
        year = next((one for one in reversed(years) if one.span.end <= time.span.start), None)
        between = text[year.span.end : time.span.start] if year is not None else ""
        led = ":" in between or words.beside_year.fullmatch(between) is not None
        led = led or (year is not None and _of_same_year(text, year.span.start, between, words))
        own = time.rule != "month" and not time.certainty.startswith("year inferred")
        if year is None or own or not led or when.start is None or when.end is not None:
            found.append((time, when))
        else:
            found.append((time, evolve(when, start=Moment(year.value + when.start.text[4:]))))
    return found


def _of_same_year(text: str, start: int, between: str, words: DayWords) -> bool:
    """Whether a Russian clause begins with the year of a date: "в прошлом году река вскрылась [12 мая]"."""
    led = text[:start].rstrip()[-_LED_BY:].casefold()
    return led in words.in_year and words.same_clause.fullmatch(between) is not None


_LED_BY = 2
_YEAR = re.compile(r"\d{4}")


def is_either(time: Time, when: When) -> bool:
    """Whether the days of a date are those of which one is meant."""
    first, last = when.days
    return when.approximate and time.precision == "day" and 0 < (last - first).days <= _APART


_DAY_LEADS = re.compile(r"\d{4}-\d\d-\d\d")


def shifted(when: When, days: int) -> When:
    """A day, or a time of one, some days later."""
    start = when.start
    if start is None or not _DAY_LEADS.match(start.text):
        return when
    moved = evolve(when, start=Moment(f"{start.day + timedelta(days=days)}{start.text[10:]}"))
    end = when.end
    if end is None or not _DAY_LEADS.match(end.text):
        return moved
    return evolve(moved, end=Moment(f"{end.day + timedelta(days=days)}{end.text[10:]}"))


def of_year_before(when: When) -> When:
    """The same day or month a year before."""
    start = when.start
    if start is None or when.end is not None or start.text[5:10] == "02-29":
        return when
    return evolve(when, start=Moment(f"{start.day.year - 1:04}{start.text[4:]}"))


def before_day(bound: Moment | None, known: date) -> Moment | None:
    """The same day in the last year in which it is not after `known`."""
    if bound is None:
        return None
    for year in (known.year, known.year - 1):
        try:
            moved_to = Moment(f"{year:04}{bound.text[4:]}")
        except ValueError:
            continue
        if moved_to.day <= known:
            return moved_to
    return bound


def in_year(bound: Moment | None, known: date) -> Moment | None:
    """The same day in the first year in which it is not before `known`."""
    if bound is None:
        return None
    for year in (known.year, known.year + 1):
        try:
            moved_to = Moment(f"{year:04}{bound.text[4:]}")
        except ValueError:
            continue
        if moved_to.last_day >= known:
            return moved_to
    return bound
