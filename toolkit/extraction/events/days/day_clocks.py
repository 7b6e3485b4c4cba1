"""Times of day in a sentence: which day a bare one is of, and which only tell another one again."""

from datetime import date
from itertools import pairwise

from attrs import evolve

from toolkit.extraction.events.days.dating import CLOCK_ONLY, shifted
from toolkit.extraction.events.grammar.day_words import DayWords
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.values import Happening
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, Moment, When

_BESIDE = 3
_OF_ONE_DAY = frozenset({"day", "part-of-day"})


def with_clock(dated: list[tuple[Time, When]], text: str, data: EventLexicon) -> list[tuple[Time, When]]:
    """The dates of a sentence; a bare clock time is that of the one day beside it: "7 апреля в 11 часов".

    Not of what takes the place of something: "встреча 7 апреля отменена, вместо неё в 11 часов пройдет брифинг".
    """
    words = data.days
    if not any(time.precision in CLOCK_ONLY for time, _ in dated):
        return dated
    dated = [
        pair
        for at, pair in enumerate(dated)
        if at + 1 == len(dated)
        or not (is_bare_clock(pair[0], words) and _is_again(pair[0], dated[at + 1][0], words))
    ]
    dated = [
        pair for at, pair in enumerate(dated) if at == 0 or not _is_in_brackets(dated[at - 1], pair, text, words)
    ]
    bare = [(time, when) for time, when in dated if is_bare_clock(time, words)]
    days = [(time, when) for time, when in dated if (time, when) not in bare]
    # "9 a.m. EST (1400 GMT)": the same by another clock
    clocks = [pair for at, pair in enumerate(bare) if at == 0 or not _is_beside(bare[at - 1][0], pair[0])]
    if not clocks or not days:
        return days + clocks
    if days and clocks and _is_counted_behind(days[0][0], clocks[0][0]):
        return days  # "begins at 8 a.m. in Oslo and ends the following day"
    one_day = len(days) == len(clocks) == 1 and days[0][0].precision in _OF_ONE_DAY and days[0][1].end is None
    start, clock = days[0][1].start, clocks[0][1].start
    between = text[days[0][0].span.end : clocks[0][0].span.start].casefold().split()
    if days[0][1].open_end or not data.moving.instead.isdisjoint(between):
        return days  # "shut since Tuesday, is to reopen at 6 p.m."
    if not one_day or start is None or clock is None or clocks[0][1].end is not None:
        return days
    return [(days[0][0], evolve(days[0][1], start=Moment(start.text[:10] + clock.text[10:])))]


def _is_counted_behind(day: Time, clock: Time) -> bool:
    """Whether a day is counted from that of a time of day before it, with other words between the two."""
    return day.rule in _COUNTED and day.span.start - clock.span.end > _APART


_COUNTED, _APART = frozenset({"relative unit", "later", "day after"}), 12
_LATE, _EARLY, _A_WHILE = "T18", "T12", 600


def of_evening(found: list[Happening], text: str, today: date | None, words: DayWords) -> list[Happening]:
    """Events with a late hour on the day before, where an early hour goes on from them: "в 23:34 ... в 3:09"."""
    clocks = [
        one for one in found if today is not None and _is_bare(one, text, words) and one.when.days[0] == today
    ]
    late = set[int]()
    for one, following in pairwise(clocks):
        near = 0 <= following.span.start - one.span.start <= _A_WHILE
        if near and _hour(one) >= _LATE and _hour(following) < _EARLY:
            late.update(id(other) for other in clocks[: clocks.index(one) + 1] if _hour(other) >= _LATE)
    return [evolve(one, when=shifted(one.when, -1)) if id(one) in late else one for one in found]


def _hour(one: Happening) -> str:
    return one.when.start.text[10:] if one.when.start else ""


def _is_bare(one: Happening, text: str, words: DayWords) -> bool:
    """Whether something has come about at a time of day told without a day."""
    past = one.status is EventStatus.HAPPENED and one.when.end is None
    return past and _hour(one).startswith("T") and words.clock.fullmatch(one.time.of(text)) is not None


def _is_in_brackets(before: tuple[Time, When], pair: tuple[Time, When], text: str, words: DayWords) -> bool:
    """Whether brackets tell the same time by another clock and its day: "5 мая в 4:40 (20:40 мск вторника)"."""
    (one, _), (other, when) = before, pair
    zoned = when.start is not None and "+" in when.start.text
    clocks = {one.precision, other.precision} <= CLOCK_ONLY and names_day(other, words)
    return clocks and zoned and text[one.span.end : other.span.start].strip() == "("


def _is_again(one: Time, other: Time, words: DayWords) -> bool:
    """Whether the same time follows by another clock, with its day: "12 p.m. (0800 GMT) on Saturday"."""
    return other.precision in CLOCK_ONLY and names_day(other, words) and _is_beside(one, other)


def _is_beside(one: Time, other: Time) -> bool:
    return 0 <= other.span.start - one.span.end <= _BESIDE


def is_bare_clock(time: Time, words: DayWords) -> bool:
    """Whether a time is one of the clock without a day."""
    return time.precision in CLOCK_ONLY and not names_day(time, words)


def names_day(time: Time, words: DayWords) -> bool:
    """Whether a clock time stands with a day of its own."""
    return words.clock.fullmatch(time.text) is None
