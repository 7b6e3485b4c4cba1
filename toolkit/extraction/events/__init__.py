"""The layer of events: what happens at a date, with who, where and how long."""

import re
from bisect import bisect_left
from datetime import date, datetime
from typing import TYPE_CHECKING

from attrs import evolve

from toolkit.extraction.entities import Mention, find_entities
from toolkit.extraction.events.link import trigger_of
from toolkit.extraction.events.moved import moved, put_off
from toolkit.extraction.events.roles import Cast, cast
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.events.values import Happening
from toolkit.extraction.languages import lexicon as data_of
from toolkit.extraction.languages import supported
from toolkit.extraction.quotes import Quotation
from toolkit.extraction.quotes.tokens import Names, names, tokens
from toolkit.extraction.segments.sentences import paragraph_start, sentences
from toolkit.extraction.times import Published, Time, find_times, to_duration, to_when
from toolkit.model import Agent, EventStatus, Moment, Person, Precision, Span, When

if TYPE_CHECKING:
    from collections.abc import Hashable

    from toolkit.extraction.events.lexicon import EventLexicon

__all__ = ["Happening", "find_events"]

_LONGEST_SENTENCE = 1500
# A plan that a text dates to a few weeks ago was made then: "agreed on January 14 to begin talks".
_LONG = 45
# So many events of one kind on one day are looked through for the same one.
_ALIKE = 50
# Seasons, halves and tens of years are no dates that a calendar would keep.
_TOO_COARSE = frozenset(
    {"season", "half-year", "decade", "century", "year", "part-of-year START", "part-of-year END"}
)


def find_events(
    text: str,
    *,
    language: str | None = None,
    published: Published = None,
    timezone: str | None = None,
    times: tuple[Time, ...] | None = None,
    mentions: tuple[Mention, ...] | None = None,
    quotations: tuple[Quotation, ...] = (),
) -> tuple[Happening, ...]:
    """What a text says to happen or to be going to happen at a date, in the order of the text.

    Args:
        text: running text, paragraphs parted by line breaks.
        language: BCP 47 tag; English when not given.
        published: when the text appeared.
        timezone: IANA zone of clock times that name none.
        times: what `find_times` found in the same text; looked for when not given.
        mentions: what `find_entities` found in the same text; looked for when not given.
        quotations: what `find_quotes` found, so that the date of saying is not taken for an event.
    """
    code = supported(language)
    if times is None:
        times = find_times(text, language=code, published=published)
    if not times:
        return ()
    if mentions is None:
        mentions = find_entities(text, language=code)
    finder = _Finder(text, code, timezone, mentions, quotations)
    finder.published = _day(published)
    found = [one for sentence, here in _dated(text, code, times) for one in finder.events(sentence, here)]
    return _once(put_off(found))


def _dated(text: str, language: str, times: tuple[Time, ...]) -> list[tuple[Span, list[Time]]]:
    """The sentences that hold a time, with their times."""
    starts = [time.span.start for time in times]
    found = []
    for sentence in sentences(text, language=language):
        here = list(times[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)])
        if here and sentence.end - sentence.start <= _LONGEST_SENTENCE:
            found.append((sentence, here))
    return found


def _day(published: Published) -> date | None:
    if isinstance(published, Moment):
        return published.day
    return published.date() if isinstance(published, datetime) else published


class _Finder:
    """What stays the same for all sentences of one text."""

    def __init__(
        self,
        text: str,
        language: str,
        timezone: str | None,
        mentions: tuple[Mention, ...],
        quotations: tuple[Quotation, ...],
    ) -> None:
        self.text, self.language, self.timezone = text, language, timezone
        self.data: EventLexicon = data_of(language, "events")
        self.saying = data_of(language, "quotes").cues
        self.names: Names = names(mentions)
        self.mentions, self.starts = mentions, [mention.span.start for mention in mentions]
        self.published: date | None = None
        self.cues = frozenset(q.cue_span.start for q in quotations if q.cue_span)

    def events(self, sentence: Span, here: list[Time]) -> list[Happening]:
        """The events of one sentence."""
        dated = [(time, when) for time in here if (when := self._when(time)) is not None]
        if not dated:
            return []
        scene = self._scene(sentence, here)
        found = []
        for time, when in dated:
            at = next((i for i, (other, _) in scene.times.items() if other is time), None)
            if at is not None:
                one = self._event(scene, sentence, at, when)
                if one is not None:
                    found.append(one)
        return found

    def _when(self, time: Time) -> When | None:
        when = to_when(time, self.timezone)
        if when is None or when.precision is Precision.YEAR or when.start is None or when.open_end:
            return None
        return None if time.precision in _TOO_COARSE else when

    def _with_subject(self, scene: Scene, sentence: Span, trigger: int, found: Cast) -> Cast:
        """A pronoun that the clause begins with gives way to the person that the words before name."""
        start, _ = scene.region(trigger)
        at = next((i for i in range(start, min(start + 4, trigger)) if scene.word(i) in self.data.pronouns), None)
        person = self._last_person(sentence.start) if at is not None else None
        if at is None or person is None:
            return found
        token = scene.tokens[at]
        printed = self.text[token.start : token.end]
        clause = re.sub(rf"\b{printed}\b", person.name, found.parts.clause, count=1)
        agents = (person, *(agent for agent in found.participants if agent != person))
        return evolve(found, participants=agents, parts=evolve(found.parts, clause=clause))

    def _last_person(self, before: int) -> Person | None:
        paragraph = paragraph_start(self.text, before)
        end = bisect_left(self.starts, before)
        for mention in reversed(self.mentions[max(0, end - 12) : end]):
            subject = mention.case in (None, "nomn")
            if mention.span.start >= paragraph and subject and isinstance(mention.value, Person):
                return mention.value
        return None

    def _ahead(self, scene: Scene, trigger: int, time: Time, when: When) -> When:
        """A date whose year is only inferred, in a clause that looks ahead, is not long past."""
        known = self.published
        if known is None or not time.certainty.startswith("year inferred"):
            return when
        if (known - when.days[1]).days < _LONG:
            return when
        if not _looks_ahead(scene, trigger):
            return when
        later = [_in_year(bound, known) for bound in (when.start, when.end)]
        return evolve(when, start=later[0], end=later[1]) if later[0] is not None else when

    def _scene(self, sentence: Span, here: list[Time]) -> Scene:
        found = tokens(self.text, sentence.start, sentence.end, ())
        times: dict[int, tuple[Time, int]] = {}
        for time in here:
            inside = [i for i, token in enumerate(found) if time.span.start <= token.start < time.span.end]
            if inside:
                times[inside[0]] = (time, inside[-1] + 1)
        saying = frozenset(
            i
            for i, token in enumerate(found)
            if token.word in self.saying and (token.start in self.cues or self.saying[token.word].cls == "say")
        )
        return Scene(self.text, found, self.data, self.names, times, saying)

    def _event(self, scene: Scene, sentence: Span, at: int, when: When) -> Happening | None:
        time, end = scene.times[at]
        trigger = trigger_of(scene, at, end)
        if trigger is None:
            return None
        when = self._ahead(scene, trigger, time, when)
        found = self._with_subject(scene, sentence, trigger, cast(scene, trigger, (at, end)))
        noun, action = scene.nouns.get(trigger), scene.actions.get(trigger)
        status = _status(scene, trigger, time)
        previous = None
        if status is EventStatus.POSTPONED:
            others = [
                (other.span, date)
                for other, _ in scene.times.values()
                if other is not time and (date := to_when(other, self.timezone))
            ]
            when, previous = moved(self.text, time.span, when, others)
        kind = (noun.kind if noun else action.kind if action else "") or None
        if kind == "death":
            kind = _cause(scene, trigger) or kind
        return Happening(
            span=sentence,
            trigger=scene.span(trigger, trigger + 1),
            time=time.span,
            when=when,
            name=self.data.title(found.parts),
            kind=kind,
            status=status,
            previous_when=previous,
            place=found.place,
            participants=found.participants,
            organizer=found.organizer,
            duration=next(
                (length for other, _ in scene.times.values() if (length := to_duration(other)) is not None), None
            ),
            description=sentence.of(self.text),
            language=self.language,
        )


def _cause(scene: Scene, trigger: int) -> str | None:
    """What people died of, when the clause names it: "airstrikes killed", "в результате взрыва погибли"."""
    start, stop = scene.region(trigger)
    kinds = [scene.nouns[i].kind for i in range(start, stop) if i in scene.nouns and scene.nouns[i].strong]
    return next(iter(kinds), None)


def _status(scene: Scene, trigger: int, time: Time) -> EventStatus:
    words, data = scene.said(trigger), scene.lexicon
    if len(scene.times) == 1:
        words |= {token.word for token in scene.tokens} & (data.cancelled | data.postponed)
    if words & data.cancelled:
        return EventStatus.CANCELLED
    if words & data.postponed:
        return EventStatus.POSTPONED
    if time.direction == "future" or _looks_ahead(scene, trigger):
        return EventStatus.TENTATIVE if words & data.tentative else EventStatus.SCHEDULED
    return EventStatus.HAPPENED


def _looks_ahead(scene: Scene, trigger: int) -> bool:
    """Whether the clause of a trigger tells of what is still to come."""
    start, stop = scene.region(trigger)
    if scene.said(trigger) & (scene.lexicon.planned | scene.lexicon.postponed):
        return True
    tenses = [scene.actions[i].tense for i in range(start, stop) if i in scene.actions]
    own = scene.actions.get(trigger)
    held = [
        scene.actions[i].tense
        for i in range(start, trigger)
        if i in scene.actions and scene.actions[i].light and trigger in scene.nouns
    ]
    return "future" in tenses or (own is not None and own.tense == "infinitive") or "infinitive" in held[-1:]


def _in_year(bound: Moment | None, known: date) -> Moment | None:
    """The same day in the first year in which it is not before `known`."""
    if bound is None:
        return None
    for year in (known.year, known.year + 1):
        try:
            moved = Moment(f"{year:04}{bound.text[4:]}")
        except ValueError:
            continue
        if moved.last_day >= known:
            return moved
    return bound


def _once(found: list[Happening]) -> tuple[Happening, ...]:
    """Each event once: the first telling, with what later ones add."""
    kept: list[Happening] = []
    alike: dict[Hashable, list[int]] = {}
    for one in found:
        known = alike.setdefault((one.when, one.kind, one.name if one.kind is None else None), [])
        index = next((i for i in known[-_ALIKE:] if _same(kept[i], one)), None)
        if index is None:
            known.append(len(kept))
            kept.append(one)
        else:
            kept[index] = _together(kept[index], one)
    return tuple(kept)


def _same(one: Happening, other: Happening) -> bool:
    """Whether two of one kind and date are one event: nothing that both tell is different."""
    if one.kind is None:
        return True
    if one.place and other.place and one.place.name != other.place.name:
        return False
    mine, theirs = _sides(one.participants), _sides(other.participants)
    return not mine or not theirs or bool(mine & theirs)


def _sides(agents: tuple[Agent, ...]) -> set[str]:
    return {agent.name for agent in agents}


def _together(one: Happening, other: Happening) -> Happening:
    agents = tuple(dict.fromkeys((*one.participants, *other.participants)))
    return evolve(
        one,
        participants=agents if len(agents) <= 12 else one.participants,
        place=one.place or other.place,
        duration=one.duration or other.duration,
    )
