"""What a later sentence tells of an event told before: "It has been called off", "They will now be held on".

For languages whose clauses are read: the event is the one that the subject of the sentence stands for, a pronoun
or a noun with an article. `moved_later` joins, in every language, two sentences that both name the event.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from attrs import define, evolve, field, frozen

from toolkit.extraction.events.days.moved import is_set_then
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.meant.who import TALKING
from toolkit.extraction.events.sentence.scene import Change, Scene
from toolkit.extraction.events.values import Happening
from toolkit.extraction.languages import together
from toolkit.model import EventStatus, Span

# An event is looked back to over so many code points, and so many events.
_RECENT, _FEW = 600, 4
_LEAD = 8
_OF_DAYS = frozenset({"day", "hour", "minute", "part-of-day", "week"})
_NO_LONGER = frozenset({EventStatus.CANCELLED, EventStatus.POSTPONED})


@frozen
class _Told:
    """An event that was told, and whether only as what had been set for its day."""

    one: Happening
    set_then: bool


@define
class Followed:
    """The events told last, for sentences that only tell what has become of them.

    Attributes:
        text: the text.
        data: the language's words about happening.
        today: the day of publication.
    """

    text: str
    data: EventLexicon
    today: date | None
    _recent: list[_Told] = field(factory=list)
    _span: Span = field(init=False)
    _previous: Span | None = None
    _undone: tuple[int, str | None, EventStatus] | None = None

    def may_change(self, span: Span) -> bool:
        """Whether a sentence without a date may call off or put off an event told before."""
        moving = self.data.moving
        words = moving.undoing_after if self._fresh(span) else moving.undoing
        return words is not None and words.search(span.of(self.text).lower()) is not None

    def read(self, scene: Scene, span: Span, previous: Span | None, found: Sequence[Happening]) -> list[Happening]:
        """The events of a sentence, those that were told before as what has become of them."""
        if scene.reading is None:
            return list(found)
        self._span, self._previous = span, previous
        told = list(found)
        for change in () if _looks_far_back(scene) else scene.reading.changes(scene):
            here = _in_sentence(scene, change, told)
            known = self._known(scene, (change.start, change.stop), change.noun) if here is None else None
            if here is not None:
                told[told.index(here)] = _undone(here, change.status)
            elif known is None:
                self._remember_undone(scene, change, told)
            else:
                mine = [one for one in told if _is_of_clause(scene, change, one)]
                told = [one for one in told if one not in mine]
                told.append(self._changed(known, change.status, mine))
        told = [self._set_anew(scene, one) for one in told]
        self._recent = [*self._fresh(span), *(_Told(one, is_set_then(scene, one)) for one in told)][-_FEW:]
        return told

    def _fresh(self, span: Span) -> list[_Told]:
        return [told for told in self._recent if span.start - told.one.span.start <= _RECENT]

    def _known(self, scene: Scene, words: tuple[int, int], noun: int) -> Happening | None:
        """The event told before that a pronoun, or a noun with an article, stands for."""
        open_yet = [
            t.one for t in self._fresh(self._span) if t.set_then or t.one.status is not EventStatus.HAPPENED
        ]
        if noun not in scene.nouns:
            return _only(one for one in open_yet if one.span == self._previous)
        start, stop = words
        if scene.word(start) not in together(self.data.determiners, self.data.same_again):
            return None
        named = {scene.word(i) for i in range(start + 1, stop) if i != noun and i not in scene.dated}
        named -= together(self.data.time_prepositions, self.data.planned)
        return _only(one for one in open_yet if named <= _called(one) and _may_be(one, scene, noun))

    def _changed(self, known: Happening, status: EventStatus, mine: list[Happening]) -> Happening:
        """An event called off or put off, to the day that the sentence has for it."""
        old = next((one.when for one in mine if self._is_left(one)), None)
        if old is not None and status is EventStatus.POSTPONED:
            return evolve(known, status=status, previous_when=old, follows=known.trigger)
        new = next((one.when for one in mine if self._is_new_day(known, one)), None)
        if new is None or status is EventStatus.CANCELLED:
            return evolve(known, status=status, follows=known.trigger)
        return evolve(known, status=status, when=new, previous_when=known.when, follows=known.trigger)

    def _is_left(self, one: Happening) -> bool:
        """Whether a day is the one that an event was moved from: "were postponed from March 13"."""
        before = self.text[max(0, one.time.start - _LEAD) : one.time.start].split()[-1:]
        return not self.data.moving.leaving.isdisjoint([*before, *one.time.of(self.text).split()[:1]])

    def _is_new_day(self, known: Happening, one: Happening) -> bool:
        """Whether a day is the one that an event goes to, and not the one on which that was said."""
        return one.when.days != known.when.days and (self.today is None or one.when.days[0] > self.today)

    def _set_anew(self, scene: Scene, one: Happening) -> Happening:
        """An event that was set for another day in the sentence before, with both."""
        if self._undone is None and not self._recent:
            return one
        trigger = next((i for i, token in enumerate(scene.tokens) if token.start == one.trigger.start), None)
        if one.follows is not None or one.previous_when is not None or trigger is None or scene.reading is None:
            return one
        if one.status is EventStatus.CANCELLED or one.ends or one.closes:
            return one
        subject = scene.reading.subject(scene, trigger)
        if subject is None:
            return one
        return self._set_on_undone(scene, one, subject) or self._moved(scene, one, trigger, subject)

    def _moved(self, scene: Scene, one: Happening, trigger: int, subject: tuple[int, int]) -> Happening:
        """An event that comes on another day than it was set for, as the sentence before told."""
        noun = next((i for i in range(*subject) if i in scene.nouns), subject[0])
        pronoun = noun not in scene.nouns and scene.word(noun) not in self.data.stand_ins
        known = None if pronoun else self._known(scene, subject, noun)
        told = next((told for told in self._recent if told.one is known), None)
        if known is None or told is None or known.when.days == one.when.days or known.when.end or one.when.end:
            return one
        if is_set_then(scene, one) and not told.set_then:
            if known.kind == "trial" and scene.word(noun) not in _called(known):
                return one  # "the trial was to have opened in May" is no sentencing
            return _set_before(scene, one, known)
        again = not scene.vocabulary.isdisjoint(self.data.moving.anew)
        verb = scene.actions.get(trigger)
        comes = (verb is None or verb.lemma in self.data.moving.taking_place) and one.status not in _NO_LONGER
        put_off = known.status is EventStatus.POSTPONED and known.previous_when is None
        again = (again and known.status is EventStatus.SCHEDULED) or (put_off and one.when.days > known.when.days)
        if not ((comes or put_off) and (told.set_then or again)):
            return one
        return evolve(
            known,
            when=one.when,
            previous_when=known.when,
            status=known.status if known.status is EventStatus.POSTPONED else one.status,
            place=known.place or one.place,
            follows=known.trigger,
        )

    def _remember_undone(self, scene: Scene, change: Change, told: list[Happening]) -> None:
        """Keep what a sentence calls off whose day only the next one tells."""
        if change.noun in scene.nouns and not any(_is_of_clause(scene, change, one) for one in told):
            self._undone = scene.tokens[change.noun].end, scene.nouns[change.noun].kind, change.status

    def _set_on_undone(self, scene: Scene, one: Happening, subject: tuple[int, int]) -> Happening | None:
        """An event of which the sentence before told that it was called off: "It was to have opened on May 5"."""
        if self._undone is None or not is_set_then(scene, one):
            return None
        at, kind, status = self._undone
        pronoun = scene.word(subject[0]) in self.data.stand_ins
        same = pronoun or one.kind == kind or {one.kind, kind} <= TALKING
        if not same or not 0 <= one.span.start - at <= _RECENT:
            return None
        self._undone = None
        return evolve(one, status=status)


def _only(found: Iterable[Happening]) -> Happening | None:
    """The one event that can be meant; of two nobody knows which."""
    told = list(found)
    return told[0] if len(told) == 1 else None


def _called(one: Happening) -> set[str]:
    return set(one.name.casefold().split())


def _may_be(one: Happening, scene: Scene, noun: int) -> bool:
    """Whether a noun may stand for an event: by its word, or by its kind."""
    kind = scene.nouns[noun].kind
    return scene.word(noun) in _called(one) or kind == one.kind or {kind, one.kind} <= TALKING


def _looks_far_back(scene: Scene) -> bool:
    """Whether a sentence tells of another year or month that is past: "Last year it was cancelled"."""
    times = (time for time, _ in scene.times.values() if time.type == "DATE" and time.direction == "past")
    return any(time.precision not in _OF_DAYS for time in times)


def _in_sentence(scene: Scene, change: Change, told: Sequence[Happening]) -> Happening | None:
    """The event of the same sentence that a verb calls off: "had been set for June 11 but was delayed"."""
    noun = scene.nouns.get(change.noun)
    verb, named = scene.tokens[change.verb].start, scene.tokens[change.noun].start
    before = [one for one in told if one.trigger.start < verb and one.status is not EventStatus.HAPPENED]
    set_then = [one for one in told if one.trigger.start < verb and is_set_then(scene, one)]
    alike = (one for one in (*before, *set_then) if noun is not None and noun.kind and one.kind == noun.kind)
    behind = (one for one in told if one.trigger.start == named > verb and _is_open(scene, one))
    own = (one for one in (*before, *set_then) if one.trigger.start == named)
    return next(iter([*own, *behind, *alike]), None)


def _is_open(scene: Scene, one: Happening) -> bool:
    """Whether an event was still to come when it was called off: "banned a rally planned for March 1"."""
    return one.status is not EventStatus.HAPPENED or is_set_then(scene, one)


def _set_before(scene: Scene, one: Happening, known: Happening) -> Happening:
    """An event with the day that it had been set for: "It had been scheduled for May 23 but was moved"."""
    moves = not scene.vocabulary.isdisjoint(together(scene.lexicon.postponed, scene.lexicon.moving.formerly))
    return evolve(known, previous_when=one.when, follows=known.trigger) if moves else one


def _undone(one: Happening, status: EventStatus) -> Happening:
    return one if one.status in _NO_LONGER else evolve(one, status=status)


def _is_of_clause(scene: Scene, change: Change, one: Happening) -> bool:
    """Whether an event is what a verb of calling off was taken for, or what it has for its subject or object."""
    places = {scene.tokens[i].start for i in (change.verb, change.noun)}
    return one.trigger.start in places


def followed(found: Sequence[Happening]) -> list[Happening]:
    """The events, each with what later sentences tell of it."""
    kept: list[Happening] = []
    for one in found:
        mate = next((i for i, known in enumerate(kept) if known.trigger == one.follows), None)
        if one.follows is None or mate is None:
            kept.append(one)
        else:
            kept[mate] = evolve(one, follows=None)
    return kept
