"""The days that a text has told so far, on which a bare time of day behind them may lie."""

from collections.abc import Callable

from attrs import define, evolve

from toolkit.extraction.events.days.dating import shifted
from toolkit.extraction.events.days.day_clocks import is_bare_clock
from toolkit.extraction.events.days.headings import in_chronicle
from toolkit.extraction.events.days.of_text import Days
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.meant.antecedent import antecedent
from toolkit.extraction.events.sentence.governing import is_oblique
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.status import Dated, looks_ahead
from toolkit.extraction.events.values import Happening
from toolkit.extraction.segments.sentences import paragraph_start
from toolkit.model import EventStatus, Moment, Span, When

CLOCKS = frozenset({"clock", "clock range"})
"""Rules by which a time of day is told."""


@define(slots=False)
class ToldSoFar:
    """The days that a text has told so far.

    Attributes:
        text: the text.
        data: the language's words about happening.
        days: its dates.
        previous: gives the sentence before.
        above: gives the day that the headline tells.
        first: the date of the first event.
        last: that of the last one.
        coming: that of the last one that is to come.
        coming_in: where its paragraph begins.
    """

    text: str
    data: EventLexicon
    days: Days
    previous: Callable[[], Scene | None]
    above: Callable[[], When | None]
    first: When | None = None
    last: When | None = None
    coming: When | None = None
    coming_in: int = -1

    def remember(self, one: Happening, span: Span) -> None:
        """Keep what was told of an event, for the sentences behind it."""
        if one.when.start is not None:
            self.days.told = Moment.of(one.when.start.day)
            if one.status is EventStatus.HAPPENED:
                self.days.done = self.days.told
        self.first, self.last = self.first or one.when, one.when
        if one.status is EventStatus.SCHEDULED and not (one.ends or one.closes):
            self.coming, self.coming_in = one.when, paragraph_start(self.text, span.start)

    def on_day(self, scene: Scene, trigger: int, dated: Dated) -> Dated:
        """A bare clock time of what is to come on the coming day told before: "Начало в 19:00" of a match."""
        bare = dated.time.rule in CLOCKS and is_bare_clock(dated.time, self.data.days)
        today = self.days.today
        if not bare or not self.data.free_order or today is None or dated.when.days[0] != today:
            return dated
        day = self.above() if self.first is None else self.coming
        if day is None:
            return dated
        if self.first is not None and self.coming_in != paragraph_start(self.text, scene.sentence.start):
            return dated
        if day.days[0] <= today or day.days[0] != day.days[1] or not looks_ahead(scene, trigger):
            return dated
        if is_oblique(scene, trigger) if trigger in scene.nouns else not self._is_of_told(scene, trigger):
            return dated
        return evolve(dated, when=shifted(dated.when, (day.days[0] - today).days))

    def _is_of_told(self, scene: Scene, trigger: int) -> bool:
        """Whether a verb tells an event of a kind, or one that a pronoun stands for: "он начнется в 11:00"."""
        return bool(scene.actions[trigger].kind) or antecedent(scene, trigger, self.previous) is not None

    def floats(self, dated: Dated, scene: Scene, *, ahead: bool) -> bool:
        """Whether a bare clock time goes with a day that the text told before, and not with its own day."""
        if dated.time.text.casefold().replace("ё", "е") in self.data.days.parts_of_day:
            if self.data.free_order and dated.when.days[0] != self.days.today:
                return False  # "накануне вечером"
            return self.last is not None and dated.when.days != self.last.days
        if dated.time.rule in CLOCKS and any(time.type == "SET" for time, _ in scene.times.values()):
            return True  # "каждый день с 9 до 19"
        if not is_bare_clock(dated.time, self.data.days):
            return False
        if in_chronicle(self.text, dated.time.span.start) and dated.when.days[0] == self.days.today:
            return False
        if self.days.today is None or self.last is None:
            return self.days.today is None
        if self.coming is not None and dated.when.days == self.coming.days:
            return False
        if self.data.free_order and self.coming is None and dated.when.days[0] == self.days.today and ahead:
            return False  # "пресс-конференция начнется в 15:00" in the news of its day
        anew = paragraph_start(self.text, scene.sentence.start) == scene.sentence.start
        today = dated.when.days[0] == self.days.today and scene.reading is not None
        if anew and today and not ahead and self.last.days[0] > self.days.today:
            return False  # a paragraph of its own, and nothing past told just before
        told_before = self.first is not None and self.first.days[1] < self.days.today
        return (told_before and dated.time.direction == "past") or dated.when.days != self.last.days
