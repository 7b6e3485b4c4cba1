"""The dates of a text that a calendar would keep."""

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from attrs import evolve

from toolkit.extraction.events.days.dating import CLOCK_ONLY, either, shifted
from toolkit.extraction.events.days.day_clocks import is_bare_clock
from toolkit.extraction.events.days.moved import is_left, moved, replaced, was_set
from toolkit.extraction.events.days.weekdays import is_weekday
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.status import Dated
from toolkit.extraction.segments.sentences import paragraph_start
from toolkit.extraction.times import Published, Time, to_when
from toolkit.extraction.times.publication import day_of
from toolkit.extraction.times.values import in_zone
from toolkit.model import EventStatus, Moment, Place, Precision, When

if TYPE_CHECKING:
    from collections.abc import Mapping

# A longer stretch that is only about right is no date: "earlier this year".
_VAGUE = 31
_MONTH = 27
_WEEK = 7
_PHASES = frozenset({"START", "MID", "END"})
# Seasons, halves and tens of years are no dates that a calendar would keep.
_TOO_COARSE = frozenset(
    {"season", "half-year", "decade", "century", "year", "part-of-year START", "part-of-year END"}
)
# Times of the clock with their day.
_OF_A_DAY = frozenset({"clock and day", "day and clock"})
_LONG = frozenset({"month", "quarter", "half-year", "year"})
_DIGIT = re.compile(r"\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LENGTH = re.compile(r"P(\d+)([DW])")
_LEADING = 24
_LONGEST_LEAD = 60
_DATELINE = re.compile(rf"[^a-zа-яё\n]{{3,{_LONGEST_LEAD}}}$")
_DATELINE_END = re.compile(r"\.?\s*(?:\([^)\n]{2,30}\)\s*|/[^/\n]{2,30}/\.?\s*)?[–—-]")


_AGENCY_BEFORE = re.compile(r"^[A-Z][\w .,'-]{2,30}\([A-Z]{2,10}\)\s$")
_CAPITAL = re.compile(r"\s+[A-Z]")
_COUNTED_ON = frozenset({"later", "earlier", "relative unit", "relative day", "day before", "day after"})
_OWNS = ("'s", "’s")
_NEXT_WORD = re.compile(r"\s+(\w+)")
_BEHIND_COMMA = re.compile(r",\s+(\w+)\s")
_NAMED_YEAR = re.compile(r"\d{4}")
_YEAR_LAST = re.compile(r"\d{4}$")  # not "6 октября 2026 года Nordwin купила"
_LED = re.compile(r"[.,]?(?:\s?[:–—-]|\s*\n)")


def _years_of_lines(text: str, times: tuple[Time, ...]) -> dict[int, int]:
    """The years of dates that lines begin with, by where they stand: "Feb. 1, 2021: ...", then "Feb. 3: ..."."""
    found: dict[int, int] = {}
    last: tuple[int, str] | None = None
    for time in times:
        if not _DAY.fullmatch(time.value) or not _LED.match(text, time.span.end):
            continue
        if any(char.isalnum() for char in text[paragraph_start(text, time.span.start) : time.span.start]):
            continue
        day = time.value[5:]
        if _NAMED_YEAR.search(time.text):
            last = int(time.value[:4]), day
        elif last is not None and time.certainty.endswith("year inferred") and day != "02-29":
            last = last[0] + (day < last[1]), day
            found[time.span.start] = last[0]
    return found


@lru_cache(maxsize=4096)
def _has_any(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether the words of a time hold one of some phrases; texts have few times that others have not."""
    folded = text.casefold()
    return any(phrase in folded for phrase in phrases)


class Days:
    """What the times of one text say, each worked out once.

    Attributes:
        text: the text.
        data: the language's words about happening.
        timezone: IANA zone of clock times that name none.
        today: the day of publication.
        done: the day of what happened last.
        told: the day of what was told last.
        named: the last coming day that was named, with an event or without one.
        retold: days whose year the clause of their event told otherwise.
    """

    def __init__(self, text: str, data: EventLexicon, timezone: str | None, published: Published) -> None:
        self.text = text
        self.data = data
        self.timezone = timezone
        self.today = day_of(published)
        self._whens: dict[int, When | None] = {}
        self._years: Mapping[int, int] = {}
        self.retold: dict[Moment, Moment] = {}
        self.done: Moment | None = None
        self.told: Moment | None = None
        self.named: Moment | None = None

    def read_lines(self, times: tuple[Time, ...]) -> None:
        """Take the years of a chronology from its lines, of which only the first tells one."""
        self._years = _years_of_lines(self.text, times)

    def name(self, times: tuple[Time, ...]) -> None:
        """Keep the last of the coming days that some times name."""
        for time in times:
            when = self.when(time) if time.precision == "day" and not self.looks_back(time) else None
            if when is not None and when.start is not None and self.today and when.days[0] > self.today:
                self.named = Moment.of(when.start.day)

    def retell(self, told: When, found: When) -> None:
        """Keep the day that a clause showed to be meant, for words that look back to it."""
        if told.start is not None and found.start is not None and told.start != found.start:
            self.retold[told.start] = found.start
            self.retold.setdefault(Moment.of(told.start.day), Moment.of(found.start.day))

    def when(self, time: Time) -> When | None:
        """The date of a time that a calendar would keep; asked for again and again."""
        at = time.span.start
        if at not in self._whens:
            self._whens[at] = self._kept(time)
        return self._whens[at]

    def _kept(self, time: Time) -> When | None:
        if time.rule == "part of a month" and time.interval is not None:
            time = evolve(time, type="DATE")  # "первая неделя июля"
        when = to_when(time, self._zone(time))
        year = self._years.get(time.span.start)
        if when is not None and when.start is not None and year is not None:
            when = evolve(when, start=Moment(f"{year:04}{when.start.text[4:]}"))
        if when is None or when.precision is Precision.YEAR or when.start is None:
            return None
        earliest = time.text.casefold().startswith(self.data.earliest or "\0")  # "не раньше декабря"
        if when.open_end and time.precision != "day" and time.rule not in _OF_A_DAY and not earliest:
            return None
        if self._ends_before_midnight(time):
            return When(start=Moment.of(when.start.day - timedelta(days=1)))
        first, last = when.days
        days = (last - first).days
        if time.precision == "part-of-day" and time.mod == "MID" and not _DIGIT.search(time.text):
            return None  # "в середине дня"
        rough = when.approximate or time.mod in _PHASES
        vague = (days > _VAGUE and last == self.today) or (rough and days >= _MONTH)
        if time.precision == "season" and self._is_arranged(time.span.start):
            return when
        return None if vague or time.precision in _TOO_COARSE else when

    def _ends_before_midnight(self, time: Time) -> bool:
        """Whether a day ends with the midnight that something comes before: "by midnight Friday"."""
        if not self.data.midnights or time.precision not in CLOCK_ONLY:
            return False
        led = self.text[max(0, time.span.start - _LEADING) : time.span.start].casefold().split()[-1:]
        told = " ".join([*led, time.text.casefold()])
        return any(f"{told} ".startswith(f"{words} ") for words in self.data.midnights)

    def _zone(self, time: Time) -> str | None:
        """The zone of a time that names none; local clocks are those of the place, and not of the paper."""
        return None if self._is_local(time) else self.timezone

    def _is_local(self, time: Time) -> bool:
        return _has_any(time.text, self.data.days.local_time)

    def on_local_clocks(self, scene: Scene, when: When, place: Place | None) -> When:
        """A time of local clocks in the zone of the place: "в 18:00 по местному времени в Пекине"."""
        zone = place.timezone if place is not None else None
        if zone is None or not any(self._is_local(time) for time, _ in scene.times.values()):
            return when
        return in_zone(when, zone)

    def _is_arranged(self, at: int) -> bool:
        """Whether a time is what something is set for: "запланировано на осень"."""
        *_, word, led = ["", "", *self.text[max(0, at - _LEADING) : at].casefold().split()]
        return led in self.data.ahead_prepositions and word in self.data.arranged

    def last_day(self, time: Time) -> When | None:
        """The day by which something ends, of a time that tells no other: "до 7 июля", "до конца июля"."""
        if time.precision == "month" and time.text.casefold().startswith(self.data.deadlines.to_end or "\0"):
            last = date.fromisoformat(time.interval[1]) - timedelta(days=1) if time.interval else None
            return When(start=Moment.of(last)) if last is not None else None
        if time.precision != "day" or time.interval is None or time.interval[0]:
            return None
        when = to_when(time, self._zone(time))
        if when is None or when.start is not None or when.end is None:
            return None
        return When(start=when.end)

    def coming_weekday(self, time: Time, when: When) -> When:
        """The day of the week that comes next, where it ends what goes on: "объявил перерыв до вторника"."""
        over = (
            (self.today - when.days[1]).days if self.today is not None and is_weekday(time, self.data.days) else 0
        )
        return shifted(when, _WEEK) if 0 < over < _WEEK else when

    def each(self, time: Time) -> list[tuple[Time, When]]:
        """The date of a time; several of a list of days ("23 и 31 января")."""
        parts = time.value.split(",") if "," in time.value else ()
        if parts and all(_DAY.fullmatch(part) for part in parts):
            return [(time, When(start=Moment(part))) for part in parts]
        when = self.when(time)
        retold = when is not None and when.end is None and when.start in self.retold
        if when is not None and when.start is not None and retold and not _DIGIT.search(time.text):
            when = evolve(when, start=self.retold[when.start])  # "в тот же день"
        elif when is not None and is_bare_clock(time, self.data.days):
            when = self._on_retold_day(when)
        if when is not None and self._is_of_week(time):
            when = evolve(when, end=Moment.of(when.days[0] + timedelta(days=_WEEK - 1)))
        return [(time, either(time, when, self.text, self.data.days) or when)] if when is not None else []

    def _is_of_week(self, time: Time) -> bool:
        """Whether a day only tells which week is meant: "in the week of February 9"."""
        words = self.data.days.week_of
        if words is None or time.precision != "day" or time.rule in ("day-range", "date-range"):
            return False
        before = self.text[max(0, time.span.start - _LEADING) : time.span.start].casefold()
        return words.search(before) is not None

    def _on_retold_day(self, when: When) -> When:
        """A time of day on the day that its event has turned out to be of: "15 марта ... С 12:00 пройдет"."""
        if when.start is None or not self.retold:
            return when
        day = self.retold.get(Moment.of(when.start.day))
        return when if day is None else shifted(when, (day.day - when.start.day).days)

    def counted_on(self, scene: Scene, trigger: int, dated: Dated) -> Dated:
        """A day counted from the last told, of what has been: not from one to come ("a day later, Roe left")."""
        start = dated.when.start
        if dated.time.rule not in _COUNTED_ON or scene.reading is None or start is None or self.today is None:
            return dated
        past = scene.reading.side(trigger) == "past" and start.day > self.today
        if not past or self.done is None or self.told is None or self.told.day <= self.today:
            return dated
        days = start.day - self.told.day
        if dated.time.precision == "week":  # "a week earlier" is the same day of it
            days = timedelta(days=round((days.days + self.told.day.weekday()) / _WEEK) * _WEEK)
        return evolve(dated, when=When(start=Moment.of(self.done.day + days)))

    def looks_back(self, time: Time) -> bool:
        """Whether the words look back to the day of what was told or happened last: "в тот же день"."""
        return bool(self.data.days.same_day) and _has_any(time.text, self.data.days.same_day)

    def same_day(self, scene: Scene, dated: Dated, *, ahead: bool) -> Moment | None:
        """The day that "в тот же день" looks back to: named before in the sentence, or in those before it."""
        at, today = dated.at or 0, self.today
        before = sorted(((low, time) for low, (time, _) in scene.times.items() if low < at), reverse=True)
        for when in (self.when(time) for _, time in before if time.precision == "day"):
            if when is not None and when.start is not None and (today is None or (when.days[0] > today) == ahead):
                return Moment.of(when.start.day)
        return (self.named or self.told) if ahead else self.done

    def is_beyond(self, time: Time) -> bool:
        """Whether something is only told to lie past a day or to hold by it: "after May 27", "as of March 1"."""
        if self.data.days.than.match(self.text, time.span.end):
            return True  # "two days later than planned"
        words = self._words_before(time)
        last = " ".join(words[-2:])
        if last in self.data.counted_until:
            return True
        if (
            time.precision in CLOCK_ONLY
            or time.precision == "part-of-day"
            or self.text.startswith(_OWNS, time.span.end - 2)
            or self.text.startswith(_OWNS, time.span.end)
        ):
            return False
        if self._is_likened(time, words) or self._is_replaced(time) or self._is_object(time, words):
            return True
        if self._names_an_event(time.span.end):
            return False  # "after Saturday talks"
        if time.rule == "eve" and self._is_of_event(time.span.end):
            return True
        if not words:
            return False
        if time.rule in ("later", "earlier") and words[-1] in self.data.ahead_prepositions:
            return True  # "на день раньше" tells how far, and not when
        if time.precision == "quarter" and words[-1] not in self.data.time_prepositions:
            return bool(self.data.spans)  # "результаты третьего квартала"
        after = self.text[time.span.end : time.span.end + _LEADING].split()[:1]
        if words[-1] in self.data.by and time.precision == "day" and self._is_over(time):
            return True  # "к 1 марта на складах оставалось"
        if words[-1] in self.data.spans and time.precision in _LONG:
            return True  # "отчетность за второй квартал"
        lasts = words[-1] in self.data.since and bool(after) and after[0] in self.data.until
        lasts = lasts and (self.data.free_order or self._is_over(time))
        if self._opens_then(time.span.end):
            return False  # "before Friday, when the council meets"
        return lasts or words[-1] in self.data.beyond or last in self.data.beyond

    def _is_object(self, time: Time, before: list[str]) -> bool:
        """Whether "this" day of the week is what something is done to: "переживёт и этот четверг"."""
        if not self.data.free_order or time.rule != "relative weekday" or not before:
            return False
        this = time.text.casefold().split()[0] in self.data.same_again
        return this and before[-1] not in self.data.time_prepositions

    def _opens_then(self, end: int) -> bool:
        """Whether a clause follows that tells what happens on the day before it."""
        behind = _BEHIND_COMMA.match(self.text, end)
        return behind is not None and behind[1].casefold() in self.data.moving.then

    def _is_replaced(self, time: Time) -> bool:
        """Whether another day takes the place of this one: "on May 12 instead of May 5"."""
        words = self.data.moving.replaced
        if words is None:
            return False
        before = self.text[max(0, time.span.start - _LONGEST_LEAD) : time.span.start].casefold()
        return words.search(before) is not None

    def is_left(self, scene: Scene, time: Time) -> bool:
        """Whether a day is the one from which a sentence moves an event to another."""
        data, words = self.data, scene.vocabulary
        off = not (words.isdisjoint(data.postponed) and words.isdisjoint(data.undoing_nouns.keys()))
        moves = off or any(words.issuperset(run) for run in data.moving.delays)
        others = [other.span for other, _ in scene.times.values()]
        return moves and is_left(self.text, time.span, others, data.moving.from_to)

    def _old_day(self, scene: Scene, dated: Dated) -> When | None:
        """The day whose place the date of an event takes; None where no day is given up for it."""
        told = sorted((low, time) for low, (time, _) in scene.times.items() if self.when(time) is not None)
        given_up = [(low, time) for low, time in told if self._is_replaced(time)]
        kept = [low for low, time in told if (low, time) not in given_up]
        for low, time in given_up:
            owner = max((at for at in kept if at < low), default=min(kept, default=None))
            when = self.when(time)
            if owner == dated.at and when is not None:
                return replaced(when, dated.when, time.text)
        return None

    def _days_later(self, scene: Scene, dated: Dated) -> int:
        """By how many days an event goes to one counted from its own: "of May 22, moved to the next day"."""
        own = self.when(dated.time)
        goals = [time for time, _ in scene.times.values() if time is not dated.time and self.is_goal(scene, time)]
        new = self.when(goals[0]) if goals else None
        if new is None or own is None or new.days[0] != new.days[1]:
            return 0
        days = (new.days[0] - own.days[0]).days
        return days if 0 < days <= _WEEK else 0

    def _days_by(self, scene: Scene, dated: Dated) -> int:
        """By how many days an event is moved from the day that it was set for: "brought forward by a week"."""
        if self.data.free_order or dated.at is None or not was_set(scene, dated.at):
            return 0
        others = [time for time, _ in scene.times.values() if time is not dated.time]
        by = (time for time in others if self._words_before(time)[-1:] == ["by"])
        length = next((told for time in by if (told := _LENGTH.fullmatch(time.value))), None)
        if length is None or any(self.when(time) is not None for time in others):
            return 0
        days = int(length[1]) * (_WEEK if length[2] == "W" else 1)
        return -days if "forward" in scene.vocabulary else days

    def is_goal(self, scene: Scene, time: Time) -> bool:
        """Whether an event of another day of the sentence goes to a day that is counted from that one."""
        if time.rule not in _COUNTED_ON or scene.vocabulary.isdisjoint(self.data.postponed):
            return False
        led = self._words_before(time)[-1:]
        before = any(other.span.end <= time.span.start and self.when(other) for other, _ in scene.times.values())
        return before and bool(led) and led[0] in self.data.moving.bounds

    def _words_before(self, time: Time) -> list[str]:
        """The words right before a time, in lower case."""
        start = time.span.start
        return self.text[max(0, start - _LEADING) : start].casefold().split()

    def _is_likened(self, time: Time, before: list[str]) -> bool:
        """Whether something is only likened to that of a day: "as many as on Monday"."""
        if time.type != "DATE":
            return False
        end = len(before) - bool(before and before[-1] in self.data.time_prepositions)
        return " ".join(before[max(0, end - 2) : end]) in self.data.likening

    def _names_an_event(self, end: int) -> bool:
        """Whether an event noun right behind a date has it for its attribute, in a language without cases."""
        if self.data.free_order:
            return False
        words = self.text[end : end + _LEADING].split(maxsplit=2)[:2]
        nouns, after = self.data.nouns(), [word.strip(".,;:").casefold() for word in words]
        described = len(after) > 1 and words[0] == after[0] and after[1] in nouns
        return bool(after) and (after[0] in nouns or described)

    def _is_over(self, time: Time) -> bool:
        """Whether a day is past."""
        when = self.when(time)
        return when is not None and self.today is not None and when.days[1] <= self.today

    def _is_of_event(self, end: int) -> bool:
        """Whether what "накануне" is the eve of follows: "накануне ожидаемого саммита"."""
        after = _NEXT_WORD.match(self.text, end)  # no mark parts the two: "прошли накануне. Лучшим стал"
        if after is None:
            return False
        word = after[1].casefold()
        noun = self.data.nouns().get(word)
        owned = noun is not None and (not noun.cases or any(case[0] == "g" for case in noun.cases))
        return owned or (noun is None and self.data.is_modifier(word))

    def in_dateline(self, time: Time) -> bool:
        """Whether a date stands in the line of place, date and agency that a paragraph begins with."""
        low = paragraph_start(self.text, time.span.start)
        if time.span.start - low > _LONGEST_LEAD:
            return False
        before = self.text[low : time.span.start]
        leads = _AGENCY_BEFORE.search(before) or (not time.span.start and _YEAR_LAST.search(time.text))
        if leads and _CAPITAL.match(self.text, time.span.end):
            return True  # "Beijing (AFP) Jan 18, 2011 Businesses in"
        return bool(_DATELINE.match(before) and _DATELINE_END.match(self.text, time.span.end))

    def moved(self, scene: Scene, status: EventStatus, dated: Dated) -> tuple[When, When | None]:
        """The date of an event, and the one that it was moved from where the clause tells that."""
        time, when = dated.time, dated.when
        old = self._old_day(scene, dated) if dated.at is not None and len(scene.times) > 1 else None
        if old is not None:
            return when, old
        if status is not EventStatus.POSTPONED:
            return when, None
        days = self._days_later(scene, dated) or self._days_by(scene, dated)
        if days:
            return shifted(when, days), when
        others = [
            (other.span, self._still_to_come(other, date, when))
            for other, _ in scene.times.values()
            if other is not time and (date := to_when(other, self._zone(other)))
        ]
        return moved(self.text, time.span, when, others, words=self.data.moving.from_to, today=self.today)

    def _still_to_come(self, time: Time, old: When, new: When) -> When:
        """The coming day of the week, where an event leaves it for a later one: "с субботы на 12 декабря"."""
        days = (self.today - old.days[0]).days if self.today is not None else 0
        if (
            not is_weekday(time, self.data.days)
            or not 0 < days < _WEEK
            or new.days[0] < old.days[0] + timedelta(days=_WEEK)
        ):
            return old
        return shifted(old, _WEEK)
