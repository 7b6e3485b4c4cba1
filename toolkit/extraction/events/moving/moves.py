"""What a text moves and calls off, gathered in one pass: the day of an event may stand in another sentence."""

from collections.abc import Sequence
from itertools import repeat
from typing import TYPE_CHECKING

from attrs import define, evolve, field

from toolkit.extraction.events.days.dating import of_year_before, prolonged
from toolkit.extraction.events.days.day_clocks import is_bare_clock
from toolkit.extraction.events.days.denied_days import set_against
from toolkit.extraction.events.days.moved import first_set, put_off, rescheduled, was_planned
from toolkit.extraction.events.days.of_text import Days
from toolkit.extraction.events.forms import EventNoun
from toolkit.extraction.events.moving.called_off_later import CalledOff, called_off, with_called_off
from toolkit.extraction.events.moving.moved_later import found_again, moved_later, of_new_day
from toolkit.extraction.events.scenes import Scenes
from toolkit.extraction.events.status.status import Dated
from toolkit.extraction.events.values import Happening
from toolkit.extraction.languages import together
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, Moment, Precision, Span, When

if TYPE_CHECKING:
    from toolkit.extraction.events.sentence.scene import Scene

_HALF_A_YEAR = 183
_NEAR = 400
_MARKS = ',.;:!?()«»"“”'


@define
class Moves:
    """What the sentences of one text move and call off.

    Attributes:
        text: the text.
        days: what its dates mean.
        scenes: its sentences.
        latest: the event told last.
        called_off: what was called off without a date.
    """

    text: str
    days: Days
    scenes: Scenes
    latest: Happening | None = None
    called_off: list[CalledOff] = field(factory=list)

    def read(self, span: Span) -> None:
        """Keep what a sentence without a date calls off."""
        if self.days.data.free_order and self._may_call_off(span):
            self.called_off.extend(called_off(self.scenes.of(span, ()), self.scenes.previous))

    def _may_call_off(self, span: Span) -> bool:
        """Whether a sentence has a word that calls off, moves or forbids something."""
        unmet = self.days.data.unmet
        off = together(self.days.data.called_off, unmet.forbidding, unmet.permitting, unmet.refusing)
        words = self.text[span.start : span.end].casefold().replace("ё", "е").split()
        return not off.isdisjoint(map(str.strip, words, repeat(_MARKS)))

    def _may_set_anew(self, span: Span) -> bool:
        """Whether a sentence has words before a new day of the event told last."""
        words = self.text[span.start : span.end].casefold()
        return self.latest is not None and any(" ".join(run) in words for run in self.days.data.moving.new_day)

    def in_sentence(self, found: list[Happening], span: Span, here: tuple[Time, ...]) -> list[Happening]:
        """The events of a sentence, those that it gives another day than the one they were set for with both."""
        if not here or not (found or self._may_set_anew(span)):
            return found
        scene, when = self.scenes.of(span, here), self.days.when
        if not any(one.kind for one in found) and self.latest is not None:
            days = [(time, day) for time in here if (day := when(time)) is not None]
            new = of_new_day(scene, self.latest, days)
            found = [new] if new is not None else found
        for joined in (rescheduled, found_again):
            found = list(joined(found, scene)) if len(found) > 1 else found
        return set_against(found, scene, when)

    def with_hour(self, span: Span, here: tuple[Time, ...]) -> list[Happening]:
        """The event told last with the hour that a sentence only tells of its beginning: "Начало в 19:00"."""
        last, expression = self.latest, self.days.data.moving.beginning
        if last is None or last.kind is None or len(here) != 1 or last.when.end or last.when.start is None:
            return []
        when = self.days.when(here[0]) if is_bare_clock(here[0], self.days.data.days) else None
        led = self.text[span.start : here[0].span.start].casefold()
        near = 0 <= span.start - last.span.end <= _NEAR and last.when.start.precision is Precision.DAY
        if when is None or when.start is None or not near or not expression.fullmatch(led):
            return []
        hour = Moment(last.when.start.text + when.start.text[10:])
        return [evolve(last, span=span, trigger=here[0].span, time=here[0].span, when=When(start=hour))]

    def in_text(self, found: list[Happening]) -> Sequence[Happening]:
        """The events of a text, those that another sentence moves or calls off as it tells them.

        Of what had only been set for a day that is over nobody knows whether it came about.
        """
        moved = moved_later(put_off(prolonged(found)), self._is_noun, self.text, self.days.data.place_prepositions)
        moved = with_called_off(moved, self.called_off, self._noun, self.days.today)
        moving = self.days.data.moving
        told = first_set(moved, moving.formerly, moving.had_been)
        known = EventStatus.HAPPENED
        return [one for one in told if not one.was_set or one.previous_when or one.status is not known]

    def _is_noun(self, word: str) -> bool:
        """Whether a word names an event itself, and no verb tells of one named before."""
        return self._noun(word) is not None

    def _noun(self, word: str) -> EventNoun | None:
        return self.days.data.nouns().get(word.casefold().replace("ё", "е"))

    def as_planned(self, scene: "Scene", dated: Dated) -> Dated:
        """A month far ahead, its year inferred, in the year before where something was first planned for it."""
        today, words = self.days.today, dated.time.text.split()
        if today is None or dated.at is None or any(char.isdigit() for char in words[-1]):
            return dated
        far = (dated.when.days[0] - today).days > _HALF_A_YEAR
        formerly = not scene.vocabulary.isdisjoint(self.days.data.moving.formerly)
        left = far and formerly and was_planned(scene, dated.at)
        return evolve(dated, when=of_year_before(dated.when)) if left else dated
