"""Times of day: of the clock with their zones, parts of a day, nights between two days."""

import re
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import evolve

from toolkit.extraction.times.answers import FUTURE, NEITHER, PAST, Answer
from toolkit.extraction.times.calendar import day_of, shift, valid_day
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.dates import direction_of, planned, resolved, told
from toolkit.extraction.times.durations import text_of
from toolkit.extraction.times.kinds import SYMBOLS, Element
from toolkit.extraction.times.parts import Clock, Hit, Partial, kind_of
from toolkit.extraction.times.relative import a_day_word, a_relative_day, a_weekday

_MINUTE = timedelta(minutes=1)


def _instant(day: date, hour: int, minute: int, second: int | None) -> datetime | None:
    """The time on the day; 24:00 is midnight of the next."""
    if hour == 24:
        day, hour = shift(day, 1), 0
    return datetime.combine(day, time(hour, minute, min(second or 0, 59)))


def of_clock(day: date, clock: Clock, like: Answer) -> Answer | None:
    """A time of the clock on a day."""
    start = _instant(day, clock.hour, clock.minute, clock.second)
    if start is None:
        return None
    step = _MINUTE if clock.second is None else timedelta(seconds=1)
    spec = "minutes" if clock.second is None else "seconds"
    offset = clock.zone[0] or _offset_of(start, clock.zone[1]) or _offset_told(start, clock.same)
    try:
        end = start + step
    except OverflowError:
        return None
    interval = (start.isoformat(timespec=spec) + offset, end.isoformat(timespec=spec) + offset)
    return evolve(
        like,
        type="TIME",
        value=interval[0],
        interval=interval,
        precision="minute" if clock.second is None else "second",
        certainty=_certainty(like, clock),
        zone=clock.zone[1],
    )


def _offset_told(start: datetime, same: Clock | None) -> str:
    """The offset of a time that the text gives by another clock too: "9:59 p.m. (1359 GMT)"."""
    if same is None or same.hour > 23:
        return ""
    known = same.zone[0] or _offset_of(start, same.zone[1])
    if not known:
        return ""
    there = datetime.fromisoformat(f"{start:%Y-%m-%d}T{same.hour:02}:{same.minute:02}{known}")
    # from -11 to +13 hours, between which the zones lie where people live
    minutes = round(((start.replace(tzinfo=UTC) - there) / _MINUTE + 660) % 1440 - 660)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes % 15 == 0 else ""


def _offset_of(start: datetime, zone: str | None) -> str:
    """The offset from UTC that a zone has at a time of its own clocks."""
    if zone is None:
        return ""
    try:
        return start.replace(tzinfo=ZoneInfo(zone)).isoformat()[-6:]
    except (ZoneInfoNotFoundError, ValueError, OverflowError):
        return ""


def _certainty(like: Answer, clock: Clock) -> str:
    if like.certainty.startswith("planned"):
        return "planned"
    if not any(clock.zone) and like.certainty == "explicit" and like.direction == NEITHER:
        return "explicit, zone unknown"
    return like.certainty


def an_iso_time(_context: Context, hit: Hit) -> Answer | None:
    """2025-03-02T12:42+03:00, read as it is."""
    parts = hit.value("i")
    if not isinstance(parts, tuple):
        return None
    day = valid_day(int(parts[0]), int(parts[1]), int(parts[2]))
    hour, minute = int(parts[3]), int(parts[4])
    if day is None or hour > 24 or minute > 59 or int(parts[5] or 0) > 60:
        return None
    clock = Clock(hour, minute, int(parts[5]) if parts[5] else None, (_offset(parts[6]), None))
    answer = of_clock(day, clock, told(day_of(day), NEITHER))
    return evolve(answer, certainty="explicit") if answer and parts[6] else answer


def _offset(text: object) -> str | None:
    if not isinstance(text, str):
        return None
    if text in {"z", "Z"}:
        return "Z"
    return text if ":" in text else f"{text[:3]}:{text[3:]}"


def _day_of(context: Context, hit: Hit) -> Answer | None:
    """The day that stands beside a time: a date, a weekday, "yesterday", "last Friday"."""
    element = hit.named["d"]
    inner = Hit(hit.elements, {**hit.named, "x": element, "w": element})
    name = kind_of(element)
    if name == "DATE" and isinstance(element.value, Partial):
        tense = "" if element.value.year else context.tense(hit.elements[0].start, hit.elements[-1].end)
        return resolved(context, element.value, tense)
    if name == "WEEKDAY":
        return a_relative_day(context, inner) if "r" in hit else a_weekday(context, inner)
    return a_day_word(context, inner) if name == "DEIX" else None


def _face(hit: Hit, name: str = "c") -> object:
    """The clock; "17.30" is one where only a time can stand."""
    value = hit.value(name)
    if kind_of(hit.named[name]) != "DM" or not isinstance(value, tuple):
        return value
    hour, minute = int(value[0]), int(value[1])
    return Clock(hour, minute) if hour < 24 and minute < 60 else None


def day_and_clock(context: Context, hit: Hit) -> Answer | None:
    """A day with a time of the clock, in either order."""
    day, clock = _day_of(context, hit), _face(hit)
    if day is None or not isinstance(clock, Clock):
        return None
    if day.stretch is None or day.stretch.grain != "day":
        face = f"T{clock.hour:02d}:{clock.minute:02d}"
        return evolve(day, type="TIME", value=day.value + face) if day.value.startswith("XXXX-") else None
    return of_clock(day.stretch.start, clock, day)


def _part_interval(context: Context, day: date, part: str) -> tuple[str, str]:
    first, last = context.lexicon.parts.get(part, (0, 24))
    start = datetime.combine(day, time(first))
    end = datetime.combine(shift(day, last // 24), time(last % 24))
    return start.isoformat(timespec="minutes"), end.isoformat(timespec="minutes")


def _parted(context: Context, day: Answer, part: str) -> Answer | None:
    if day.stretch is None or day.stretch.grain != "day":
        return None
    return evolve(
        day,
        type="TIME",
        value=f"{day.value}T{part}",
        interval=_part_interval(context, day.stretch.start, part),
        precision="part-of-day",
    )


def day_and_part(context: Context, hit: Hit) -> Answer | None:
    """Friday night, утром 4 марта, yesterday afternoon."""
    day = _day_of(context, hit)
    named = context.lexicon.named_after
    if day and named is not None and named.match(context.text, hit.elements[-1].end):
        return evolve(day, end=next(e.end for e in reversed(hit.elements) if e is not hit.named["p"]))
    return _parted(context, day, str(hit.value("p"))) if day else None


def _anchor_day(context: Context, hit: Hit) -> Answer | None:
    """The day of a bare time: the last day told in a narrative, else the publication."""
    if context.narrative:
        anchor = context.anchor
        return told(anchor, NEITHER) if anchor and anchor.grain == "day" else None
    today = context.today
    if today is None:
        return None
    start = hit.elements[0].start
    anchor = context.anchor
    if anchor and anchor.grain == "day" and start - context.anchor_end < 240:
        left, _ = context.sentence(start, start)
        if left < context.anchor_end:
            return told(anchor, direction_of(context, anchor))
    tense = context.tense(start, hit.elements[-1].end)
    return told(day_of(today), tense or NEITHER, planned(tense, "explicit"))


def a_part(context: Context, hit: Hit) -> Answer | None:
    """утром, this morning, tonight: of the publication's day."""
    element = hit.named["p"]
    if element.tag == "also" and not _leads(context, hit):
        return None
    named = context.lexicon.named_before
    if named is not None and named.search(context.before(element.start, 40)):
        return None
    day = _told_already(context, hit, _deictic_day(context, hit) or _anchor_day(context, hit))
    part = str(hit.value("p"))
    if day is None:
        return Answer(value=f"XXXX-XX-XXT{part}", type="TIME", precision="part-of-day", certainty="unresolved")
    if "r" in hit and kind_of(hit.named["r"]) in {"LAST", "PREV"} and day.stretch:
        day = told(day_of(shift(day.stretch.start, -1)), PAST)
    elif "r" in hit and kind_of(hit.named["r"]) in {"NEXT", "FOLL"} and (context.anchor or day.stretch):
        base = context.anchor.start if context.anchor else day.stretch.start  # type: ignore[union-attr]
        day = told(day_of(shift(base, 1)), NEITHER)
    elif "r" in hit and kind_of(hit.named["r"]) == "SAME" and context.anchor and context.anchor.grain == "day":
        day = told(context.anchor, PAST)
    answer = _parted(context, day, part)
    return evolve(answer, stretch=None) if answer and not context.narrative else answer


def _deictic_day(context: Context, hit: Hit) -> Answer | None:
    """The publication's day of a word that always means it: "said on Monday that tonight's vote"."""
    if hit.named["p"].tag != "deictic" or context.narrative or context.today is None:
        return None
    tense = context.tense(hit.elements[0].start, hit.elements[-1].end)
    return told(day_of(context.today), tense or NEITHER, planned(tense, "explicit"))


def _told_already(context: Context, hit: Hit, day: Answer | None) -> Answer | None:
    """The publication's day, where the past follows a day ahead: "on Monday after talks failed overnight"."""
    if day is None or day.direction != FUTURE or context.today is None:
        return day
    past = context.tense(hit.elements[0].start, hit.elements[-1].end) == PAST
    return told(day_of(context.today), PAST) if past else day


def _leads(context: Context, hit: Hit) -> bool:
    words = context.before(hit.elements[0].start, 12).split()
    return bool(words) and words[-1] in context.lexicon.before_part


def a_clock(context: Context, hit: Hit) -> Answer | None:
    """A time of the clock alone, where the words before it or after it say that it is one."""
    clock = _face(hit)
    if not isinstance(clock, Clock) or not _is_clock(context, hit, clock):
        return None
    if _is_length(context, hit, clock):
        value = text_of(((float(clock.hour), "UH"), (float(clock.minute), "UMI")))
        return Answer(value=value, type="DURATION", precision="minute", certainty="explicit")
    day = _anchor_day(context, hit)
    if day is None or day.stretch is None:
        face = f"T{clock.hour:02d}:{clock.minute:02d}"
        return Answer(value=f"XXXX-XX-XX{face}", type="TIME", precision="minute", certainty="unresolved")
    answer = of_clock(day.stretch.start, clock, day)
    return evolve(answer, stretch=None) if answer else None


def _is_length(context: Context, hit: Hit, clock: Clock) -> bool:
    """Whether hours and minutes in words are a length of time: "1 час 47 минут", but "в 10 часов 20 минут"."""
    if hit.named["c"].tag != "counted" or clock.zone != (None, None):
        return False
    words = context.before(hit.elements[0].start, 12).split()
    return not words or words[-1] not in context.lexicon.before_counted


def at_hour(context: Context, hit: Hit) -> Answer | None:
    """As in "в 12 часов": an hour of the clock, where a preposition leads in."""
    quantity = hit.value("q")
    if not isinstance(quantity, tuple) or len(quantity) != 1 or quantity[0][1] != "UH":
        return None
    count = quantity[0][0]
    if count is None or count != int(count) or not 1 <= count <= 24:
        return None
    element = hit.named["q"]
    clock = Element(SYMBOLS["CLOCK"], element.start, element.end, Clock(int(count)))
    return a_clock(context, Hit(hit.elements, {"c": clock}))


def _is_clock(context: Context, hit: Hit, clock: Clock) -> bool:
    element = hit.named["c"]
    if kind_of(element) == "DM" and not _is_dotted_clock(context, element, clock):
        return False
    written = context.shadow[element.start : element.end]
    if clock.zone != (None, None) or any(char.isalpha() for char in written):
        return True
    words = context.before(hit.elements[0].start, 20).split()
    before = words[-1] if words else ""
    if any(word in context.lexicon.scores for word in words[-2:]):
        return False
    start = hit.elements[0].start
    opens = "\n" in context.before(start, 2) or not context.before(start, 2).strip()
    return before in context.lexicon.before_clock or opens


def _is_dotted_clock(context: Context, element: Element, clock: Clock) -> bool:
    """Whether "11.00" is a time: nothing is counted by it, and it is no day and month."""
    following = context.next_word(element.end)
    if clock.hour < _EARLIEST or (following and 0 < clock.minute <= _MONTHS):
        return False
    return not context.lexicon.is_measured(following)


# A dotted number below it is oftener a decimal fraction than an hour; one with such minutes may be a date.
_EARLIEST, _MONTHS = 6, 12


def night_on(context: Context, hit: Hit) -> Answer | None:
    """В ночь на 28 февраля, в ночь с 18 на 19 апреля: the night that ends on the named day."""
    day = _night_day(context, hit)
    if day is None or day.stretch is None or day.stretch.grain != "day":
        return None
    last = day.stretch.start
    start = datetime.combine(shift(last, -1), time(21))
    end = datetime.combine(last, time(6))
    interval = (start.isoformat(timespec="minutes"), end.isoformat(timespec="minutes"))
    return evolve(
        day, type="TIME", value=f"{day.value}TNI", interval=interval, precision="part-of-day", certainty="explicit"
    )


def _night_day(context: Context, hit: Hit) -> Answer | None:
    return _day_of(context, hit)


_HALF_TOLD = re.compile(r"[ap]\.?\s?m\b")
_NOON = 12


def _of_same_half(context: Context, hit: Hit, second: object) -> object:
    """The first hour of two, in the half of the day that is told with the second: "5-8 p.m.", "11 to 2 p.m."."""
    element, last = hit.named["a"], hit.named["b"]
    value = _face(hit, "a")
    first = Clock(value) if isinstance(value, int) else value
    if not isinstance(first, Clock) or not isinstance(second, Clock) or first.hour > _NOON:
        return first
    told = _HALF_TOLD.search(context.shadow, last.start, last.end) is not None
    if not told or _HALF_TOLD.search(context.shadow, element.start, element.end) is not None:
        return first if isinstance(value, Clock) else None
    later = evolve(first, hour=first.hour % _NOON + _NOON)
    return later if (later.hour, later.minute) < (second.hour, second.minute) else first


def clock_range(context: Context, hit: Hit) -> Answer | None:
    """С 10:00 до 12:00 мск, from 10 a.m. to noon; on a day when one is named."""
    second = _face(hit, "b")
    first = _of_same_half(context, hit, second)
    if not isinstance(first, Clock) or not isinstance(second, Clock):
        return None
    if kind_of(hit.named["b"]) == "DM" and context.lexicon.is_measured(context.next_word(hit.named["b"].end)):
        return None
    if first.zone == (None, None):
        first = evolve(first, zone=second.zone)
    day = _day_of(context, hit) if "d" in hit else _anchor_day(context, hit)
    if day is None or day.stretch is None or day.stretch.grain != "day":
        return None
    start = of_clock(day.stretch.start, first, day)
    over = (second.hour, second.minute) < (first.hour, first.minute)
    end = of_clock(shift(day.stretch.start, 1 if over else 0), second, day)
    if start is None or end is None or start.interval is None or end.interval is None:
        return None
    return evolve(
        end, value=f"{start.value}/{end.value}", interval=(start.interval[0], end.interval[0]), stretch=day.stretch
    )
