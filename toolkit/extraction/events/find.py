"""The pass over a text: sentence by sentence, date by date."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from attrs import define, evolve

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.ahead import in_tense
from toolkit.extraction.events.days.counted import counted_from, is_day, is_of_day, is_owner
from toolkit.extraction.events.days.dating import (
    CLOCK_ONLY,
    ended,
    is_either,
    joined_days,
    narrowest,
    of_told_year,
)
from toolkit.extraction.events.days.day_clocks import is_bare_clock, names_day, of_evening, with_clock
from toolkit.extraction.events.days.headings import (
    Heading,
    after,
    agenda_of,
    announces,
    heading_of,
    is_diary,
    still,
)
from toolkit.extraction.events.days.lasting import (
    closes,
    ends,
    is_after_untold,
    is_habit,
    length_of,
    only_changes,
    only_lasts,
)
from toolkit.extraction.events.days.moved import was_planned
from toolkit.extraction.events.days.of_text import Days
from toolkit.extraction.events.days_so_far import CLOCKS, ToldSoFar
from toolkit.extraction.events.linking.aside import told_aside
from toolkit.extraction.events.linking.assigned import told_then
from toolkit.extraction.events.linking.casting import is_subject, placed_by_date, placed_by_main
from toolkit.extraction.events.linking.link import trigger_of
from toolkit.extraction.events.linking.only_said import is_of_saying, is_vague_end
from toolkit.extraction.events.linking.told_kinds import (
    begins_on,
    is_stoppage,
    is_told_of_start,
)
from toolkit.extraction.events.linking.undated import is_undated
from toolkit.extraction.events.meant.antecedent import set_noun
from toolkit.extraction.events.meant.followed import Followed, followed
from toolkit.extraction.events.meant.who import Meant
from toolkit.extraction.events.merging import once
from toolkit.extraction.events.moving.days_of_moving import deed_at, is_day_of_moving
from toolkit.extraction.events.moving.moves import Moves
from toolkit.extraction.events.naming.full_names import named_as_others, named_as_text
from toolkit.extraction.events.naming.names import Cast
from toolkit.extraction.events.scenes import Scenes
from toolkit.extraction.events.sentence.participles import participle_of
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.status.called_off import leaves_day
from toolkit.extraction.events.status.deadlines import deadline
from toolkit.extraction.events.status.denial import is_denied
from toolkit.extraction.events.status.due import told_due
from toolkit.extraction.events.status.recess import goes_on
from toolkit.extraction.events.status.status import (
    Dated,
    has_other_day,
    is_of_setting,
    looks_ahead,
    only_announced,
    sets_for_day,
    status_of,
)
from toolkit.extraction.events.values import Happening
from toolkit.extraction.events.what import What
from toolkit.extraction.languages import lexicon as data_of
from toolkit.extraction.quotes import Quotation
from toolkit.extraction.quotes.sentence.tokens import names, tokens
from toolkit.extraction.segments.portions import bounded
from toolkit.extraction.segments.sentences import paragraph_start, sentences
from toolkit.extraction.times import Published, Time, find_times, to_when
from toolkit.model import EventStatus, Span, When

if TYPE_CHECKING:
    from toolkit.extraction.events.lexicon import EventLexicon

_LONGEST_SENTENCE = 1500
# "указом от 5 июня", "постановлением правительства от 5 июня"
_TO_PAPER = 6
_ROUGH = frozenset({"START", "MID", "END"})
_CLOSING = frozenset("\"'»”’) ")
_STEM = 4


@define(slots=False)
class Finder:
    """One pass over one text.

    Attributes:
        text: the text.
        language: a supported language.
        timezone: IANA zone of clock times that name none.
        mentions: the names.
        quotations: the quotes.
        published: when the text appeared.
        headline: what stands above it.
    """

    text: str
    language: str
    timezone: str | None
    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]
    published: Published
    headline: str = ""

    def __attrs_post_init__(self) -> None:
        self.data: EventLexicon = data_of(self.language, "events")
        self.saying = data_of(self.language, "quotes").cues
        self.days = Days(self.text, self.data, self.timezone, self.published)
        cues = frozenset(q.cue_span.start for q in self.quotations if q.cue_span)
        self.scenes = Scenes(self.text, self.data, self.saying, names(self.mentions), self.days, cues)
        self.followed = Followed(self.text, self.data, self.days.today)
        self.meant = Meant(self.text, self.data, self.mentions, self.days, self.scenes.previous)
        self.moves = Moves(self.text, self.days, self.scenes)
        self.told = ToldSoFar(self.text, self.data, self.days, self.scenes.previous, self._day_above)
        self.what = What(self.data, self.saying, self.meant, self.scenes.previous, self.quotations)

    def _agenda(self) -> Heading | None:
        """What a headline dates that announces all that its text tells of."""
        announced = announces(self.headline, self.data.papers.agendas)
        return agenda_of(self._above(), self._day_of) if announced else None

    def _above(self) -> tuple[Time, ...]:
        """The times of the headline, which few texts need."""
        return find_times(self.headline, language=self.language, published=self.published)

    def _day_above(self) -> When | None:
        """The one day that the headline tells."""
        told = [day for time in self._above() if (day := self._day_of(time)) is not None]
        return told[0] if len(told) == 1 else None

    def _day_of(self, time: Time) -> When | None:
        return to_when(time, self.timezone) if time.precision == "day" else None

    def find(self, times: tuple[Time, ...]) -> tuple[Happening, ...]:
        """All events of the text, each once, in the order of the text."""
        named = [one for one in self._events(times) if one.name.strip()]  # marks alone make no name
        found = of_evening(followed(named), self.text, self.days.today, self.data.days)
        told = once(list(self.moves.in_text(found)), self.data.merging)
        if not self.data.free_order:
            return named_as_others(told, self.data.of_whom, self.data.naming.last_rites)
        return named_as_text(told, self.data.nouns, partial(self._scenes_with, times))

    def _scenes_with(self, times: tuple[Time, ...], bases: frozenset[str]) -> Iterator[Scene]:
        """The headline and the sentences that have one of some nouns."""
        nouns = self.data.nouns()

        def names_one(words: list[str]) -> bool:
            return not bases.isdisjoint([nouns[word].base for word in words if word in nouns])

        if names_one(tokens(self.headline, 0, len(self.headline), ()).words):
            above = Scenes(self.headline, self.data, self.saying, names(()), self.days, frozenset())
            yield above.of(Span(0, len(self.headline)), self._above())
        starts = [time.span.start for time in times]
        stems = frozenset(base[:_STEM].casefold().replace("ё", "е") for base in bases)
        for span in sentences(self.text, language=self.language):
            folded = self.text[span.start : span.end].casefold().replace("ё", "е")
            if not any(map(folded.__contains__, stems)):  # sooner told than the words are cut
                continue
            if names_one(tokens(self.text, span.start, span.end, ()).words):
                low, high = bisect_left(starts, span.start), bisect_left(starts, span.end)
                yield self.scenes.of(span, times[low:high])

    def _events(self, times: tuple[Time, ...]) -> Iterator[Happening]:
        heading = self._agenda()
        starts = [time.span.start for time in times]
        diary = is_diary(self.text, times)
        self.days.read_lines(times)
        dates = [time.span for time in times]
        for span in bounded(self.text, sentences(self.text, language=self.language), dates, _LONGEST_SENTENCE):
            here = times[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            heading = still(self.text, heading, span, diary=diary)
            if self._asks(span):
                self.scenes.before = (span, here)
                continue
            found: list[Happening] = []
            if not here:
                self.moves.read(span)
            if here or heading is not None:
                found = list(self._of_sentence(span, here, heading))
                found += self._counted(span, here, found)
                found = joined_days(found, self.text)
                found = self.moves.in_sentence(found, span, here)
                found = ended(found, self.text, self.data.until, self.data.postponed)
                found = found or self.moves.with_hour(span, here)
            if (found and here) or self.followed.may_change(span):
                before = self.scenes.before
                found = self.followed.read(self.scenes.of(span, here), span, before[0] if before else None, found)
            for one in found:
                self.told.remember(one, span)
                self.meant.remember(one)
                self.moves.latest = one
            yield from found
            if heading is not None and self._is_of_clock(heading):
                heading = None  # a time of the day dates one sentence of a chronicle
            if here and not found:
                below = heading_of(self.text, span, here, self.days.when, self._named)
                heading = after(heading, below) or heading
            self.days.name(here)
            self.scenes.before = (span, here)

    def _asks(self, span: Span) -> bool:
        """Whether a sentence is a question, the marks that close it aside."""
        end = span.end
        while end > span.start and self.text[end - 1] in _CLOSING:
            end -= 1
        return end > span.start and self.text[end - 1] == "?"

    def _named(self, span: Span) -> Mention | None:
        """The first name of a sentence."""
        first = bisect_left(self.meant.starts, span.start)
        return next((m for m in self.mentions[first : first + 1] if m.span.end <= span.end), None)

    # -- one sentence --------------------------------------------------------------------------------------

    def _of_sentence(
        self,
        span: Span,
        here: tuple[Time, ...],
        heading: Heading | None,
    ) -> Iterator[Happening]:
        if not self.data.papers.stamps.isdisjoint(self.text[span.start : span.end].casefold().split(None, 1)[:1]):
            return  # "Published on 07.06.2019 at 21:21"
        here_told = [time for time in here if not self.days.in_dateline(time) and not self.days.is_beyond(time)]
        dated = of_told_year(
            [pair for time in here_told for pair in self.days.each(time)], here, self.text, self.data.days
        )
        if heading is not None and self._dates(heading, dated):
            if heading.agenda and paragraph_start(self.text, span.start) != span.start:
                return  # what goes on a point of an agenda tells no other one
            one = self._event(self.scenes.of(span, here), span, Dated(heading.time, heading.when))
            if one is not None and (one.status is EventStatus.SCHEDULED or not heading.agenda):
                yield one
            return
        scene = self.scenes.of(span, here) if dated else None
        for time, when in with_clock(narrowest(dated), self.text, self.data):
            assert scene is not None
            at = next((i for i, (other, _) in scene.times.items() if other is time), None)
            if at is None or is_day_of_moving(scene, at):
                continue
            deed = deed_at(scene, at) if len(dated) == 1 else None
            if len(dated) > 1 and self._only_told(scene, Dated(time, when, at)):
                continue
            one = self._event(scene, span, Dated(time, when, at), deed)
            if one is not None:
                yield one
            yield from self._then(scene, span, Dated(time, when, at))
        yield from self._lasting(span, here, here_told)

    def _counted(self, span: Span, here: tuple[Time, ...], found: list[Happening]) -> Iterator[Happening]:
        """What lies so many days before or after what a sentence tells: "left, two days after he had won"."""
        days = [one for one in found if is_of_day(one)]
        own = [time for time in here if not is_owner(time, self.text)]
        dated = [(time, when) for time in own if (when := self.days.when(time)) is not None]
        scene = self.scenes.of(span, here) if dated else None
        if scene is None or scene.reading is None:
            return
        for told in scene.reading.counted(scene):
            low = scene.tokens[told.at].start
            base = next((one for one in reversed(days) if one.trigger.start < low or told.opens), None)
            trigger = scene.tokens[told.trigger].start
            if base is not None:
                day = next(((time, base.when) for time in here if time.span == base.time), None)
            else:  # "said on Friday it would close, a day after a court had ruled"
                said = (pair for pair in reversed(dated) if pair[0].span.end <= low)
                day = next(said, None) if told.days < 0 else None
            if day is None or not is_day(day[1]) or any(one.trigger.start == trigger for one in found):
                continue
            one = self._event(scene, span, counted_from(day[1], told.days, day[0]), told.trigger)
            if one is not None:
                yield one

    def _dates(self, heading: Heading, dated: list[tuple[Time, When]]) -> bool:
        """Whether a heading dates a sentence: one that has no date, or only a time of the day above it."""
        clocks = all(is_bare_clock(time, self.data.days) for time, _ in dated)
        return clocks and not (self._is_of_clock(heading) and dated)

    def _is_of_clock(self, heading: Heading) -> bool:
        """Whether a heading is only a time of the day."""
        return heading.time.rule in CLOCKS and not names_day(heading.time, self.data.days)

    def _then(self, scene: Scene, span: Span, dated: Dated) -> Iterator[Happening]:
        """What a clause behind a date tells of it besides: "закроются 21 марта, когда пройдут выборы"."""
        at = dated.at or 0
        end = scene.times[at][1]
        trigger = told_then(scene, end) if scene.reading is None else scene.reading.then(scene, at, end)
        if trigger is not None and trigger != self._trigger(scene, at, scene.times[at][1]):
            one = self._event(scene, span, dated, trigger)
            if one is not None:
                yield one

    def _lasting(self, span: Span, here: tuple[Time, ...], told: list[Time]) -> Iterator[Happening]:
        """What is told to go on until a day, with that day for its date: "Он продлится до 7 июля"."""
        for time in told:
            end = self.days.last_day(time)
            if end is None:
                continue
            coming = self.days.coming_weekday(time, end)
            scene = self.scenes.of(span, here)
            at = next((i for i, (other, _) in scene.times.items() if other is time), None)
            verb = told_due(scene, at, end, self.days.today, self._trigger) if at is not None else None
            one = self._event(scene, span, Dated(time, end, at), verb) if at is not None else None
            due = one is not None and (verb is not None or time.text.casefold().startswith(self.data.due))
            if one is not None and (one.ends or due or one.status is EventStatus.POSTPONED):
                yield one
            elif at is not None and (term := deadline(scene, at)) is not None:
                yield self._ending(scene, Dated(time, coming, at), term, "deadline")
            elif at is not None and (again := goes_on(scene, at)) is not None:
                yield self._ending(scene, Dated(time, coming, at), again, "hearing")

    def _ending(self, scene: Scene, dated: Dated, told: tuple[int, str], kind: str) -> Happening:
        """The last day by which something is to be handed in, or until which a court has broken off."""
        word, name = told
        past = self.days.today is not None and dated.when.days[1] < self.days.today
        return Happening(
            span=scene.sentence,
            trigger=scene.span(word, word + 1),
            time=dated.time.span,
            when=dated.when,
            name=name,
            kind=kind,
            status=EventStatus.HAPPENED if past else EventStatus.SCHEDULED,
            description=scene.sentence.of(self.text),
            language=self.language,
        )

    def _only_told(self, scene: Scene, dated: Dated) -> bool:
        """Whether a date of several is the day on which the event was called off or set, or one that it leaves."""
        at = dated.at or 0
        announced = only_announced(scene, at, dated, self.days.today) and has_other_day(scene, at)
        return announced or is_of_setting(scene, at, scene.times[at][1]) or self._is_of_move(scene, dated.time)

    def _is_of_move(self, scene: Scene, time: Time) -> bool:
        """Whether a day is the one that another event of the sentence leaves, or one counted that it goes to."""
        return self.days.is_left(scene, time) or self.days.is_goal(scene, time)

    def _event(self, scene: Scene, sentence: Span, dated: Dated, trigger: int | None = None) -> Happening | None:
        if not scene.clauses:  # marks alone, under a heading that dates what follows
            return None
        at = dated.at
        low, high = (at, scene.times[at][1]) if at is not None else (0, 0)
        if at is not None and self._is_no_event_date(scene, low, high):
            return None
        aside = self._aside(scene, low, dated) if at is not None else None
        if aside is not None:
            return aside
        trigger = self._trigger(scene, at, high) if trigger is None else trigger
        if trigger is not None:
            dated = self.told.on_day(scene, trigger, dated)
        clock = trigger is not None and dated.time.precision in CLOCK_ONLY
        ahead = clock and trigger is not None and looks_ahead(scene, trigger)
        if trigger is None or self.told.floats(dated, scene, ahead=ahead) or is_denied(scene, trigger):
            return None
        if at is not None and (only_lasts(scene, trigger, at) or is_subject(scene, trigger, low, high)):
            return None
        closed = not dated.when.open_end and only_changes(scene, trigger, dated, self.days.today)
        if closed or is_after_untold(scene, trigger, dated, self.days.today):
            return None
        if dated.when.open_end:
            begins = begins_on(scene, trigger, low, dated.time.text) or is_told_of_start(scene, trigger, high)
            if not (begins or is_stoppage(scene, trigger) or leaves_day(scene, trigger, low)):
                return None
            rough = dated.time.mod in _ROUGH  # "не раньше середины июня"
            dated = evolve(dated, when=When(start=dated.when.start, approximate=rough))
        found, kind = self.what.told(scene, sentence, trigger, (low, high))
        if found is not None and found.place is None and trigger < low:
            found = placed_by_date(scene, low, trigger, found)
            found = placed_by_main(scene, low, trigger, found) if found.place is None else found
        if found is None or self._is_paper(scene, trigger, low):
            return None
        set_for = self._in_tense(scene, trigger, dated)
        if is_habit(scene, trigger, set_for, self.days.today):
            return None
        return self._happening(scene, trigger, set_for, found, kind=kind)

    def _aside(self, scene: Scene, at: int, dated: Dated) -> Happening | None:
        """What a long participle tells besides of somebody: "задержанный 1 июня Орлов"."""
        aside = told_aside(scene, at)
        if aside is None:
            return None
        found, kind, participle = aside
        dated = in_tense(scene, participle, dated, self.days.today)
        told = self._happening(scene, participle, dated, found, kind=kind)
        return evolve(told, status=EventStatus.HAPPENED)

    def _in_tense(self, scene: Scene, trigger: int, dated: Dated) -> Dated:
        """A date as the clause tells it: of a year to come, or of what happened last."""
        if self.days.looks_back(dated.time):
            ahead = looks_ahead(scene, trigger) or sets_for_day(scene, trigger)
            over = dated.at is not None and was_planned(
                scene, dated.at
            )  # "предполагалось рассмотреть в тот же день"
            told = self.days.same_day(scene, dated, ahead=ahead and not over)
            return dated if told is None else evolve(dated, when=When(start=told))  # "в тот же день"
        dated = self.days.counted_on(scene, trigger, dated)
        set_for = self.moves.as_planned(scene, in_tense(scene, trigger, dated, self.days.today))
        self.days.retell(dated.when, set_for.when)
        return set_for

    def _is_no_event_date(self, scene: Scene, low: int, high: int) -> bool:
        """Whether a date is one of words, a vague end or a denied goal, where the clauses are not read."""
        if scene.reading is not None:
            return False
        return (
            is_undated(scene, low)
            or is_vague_end(scene, low)
            or (participle_of(scene, low) is None and is_of_saying(scene, low, high))
        )

    def _trigger(self, scene: Scene, at: int | None, end: int) -> int | None:
        """The position of the word that tells what happens at a date, or under the date of a heading."""
        if scene.reading is not None:
            return scene.reading.trigger(scene, at, end) if at is not None else scene.reading.main(scene)
        found = trigger_of(scene, at or 0, end)
        return set_noun(scene, at or 0) if found is None else found

    def _is_paper(self, scene: Scene, trigger: int, at: int) -> bool:
        """Whether a date is only that of a paper: "договор от 5 июня"; "указом от 5 июня" something was done."""
        if not {scene.word(at), scene.word(at - 1)} & self.data.papers.dated_by:
            return False
        if trigger not in scene.actions:
            return True
        near, papers = range(max(0, at - _TO_PAPER), at), self.data.papers
        return not any(scene.word(i) in papers.documents and scene.word(i).endswith(papers.by_means) for i in near)

    def _happening(self, scene: Scene, trigger: int, dated: Dated, found: Cast, *, kind: str | None) -> Happening:
        alone = sum(self.days.when(other) is not None for other, _ in scene.times.values()) <= 1
        status = status_of(scene, trigger, dated, published=self.days.today, alone=alone)
        if status is EventStatus.SCHEDULED and is_either(dated.time, dated.when):
            status = EventStatus.TENTATIVE
        when, old = self.days.moved(scene, status, dated)
        scene_span = scene.sentence
        return Happening(
            span=scene_span,
            trigger=scene.span(trigger, trigger + 1),
            time=dated.time.span,
            when=self.days.on_local_clocks(scene, when, found.place),
            name=self.data.title(found.parts),
            kind=kind,
            status=status,
            previous_when=old,
            place=found.place,
            participants=found.participants,
            organizer=found.organizer,
            duration=length_of(scene),
            description=scene_span.of(self.text),
            language=self.language,
            ends=ends(scene, trigger, dated.at),
            closes=closes(scene, trigger, dated.at),
            was_set=dated.at is not None and was_planned(scene, dated.at),
        )
