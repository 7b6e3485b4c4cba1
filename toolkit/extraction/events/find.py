"""The pass over a text: sentence by sentence, date by date."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import define, evolve, frozen

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.antecedent import antecedent, set_noun
from toolkit.extraction.events.clauses import shortened, subject_words
from toolkit.extraction.events.dating import (
    CLOCK_ONLY,
    before_day,
    either,
    ended,
    in_year,
    is_either,
    joined_days,
    names_day,
    narrowest,
    of_told_year,
    shifted,
    with_clock,
)
from toolkit.extraction.events.denial import is_denied
from toolkit.extraction.events.link import is_of_saying, is_of_thing, trigger_of
from toolkit.extraction.events.merging import once
from toolkit.extraction.events.moved import moved, put_off
from toolkit.extraction.events.naming import Cast, cast, may_name, short
from toolkit.extraction.events.places import spot_of, words_of
from toolkit.extraction.events.scene import Scene
from toolkit.extraction.events.status import Dated, is_of_setting, looks_ahead, only_announced, status_of
from toolkit.extraction.events.values import Happening
from toolkit.extraction.languages import lexicon as data_of
from toolkit.extraction.quotes import Quotation
from toolkit.extraction.quotes.tokens import Names, names, tokens
from toolkit.extraction.segments.sentences import paragraph_start, sentences
from toolkit.extraction.times import Published, Time, to_duration, to_when
from toolkit.extraction.times.publication import day_of
from toolkit.model import Agent, EventStatus, Moment, Organization, Person, Place, Precision, QuoteKind, Span, When

if TYPE_CHECKING:
    from toolkit.extraction.events.lexicon import Action, EventLexicon, EventNoun

_LONGEST_SENTENCE = 1500
# So many sentences are kept ready: the one in hand and the one before it.
_KEPT = 2
# A plan that a text dates to a few weeks ago was made then: "agreed on January 14 to begin talks".
_LONG = 45
# A longer stretch that is only about right is no date: "earlier this year".
_VAGUE = 31
_MONTH = 27
_PHASES = frozenset({"START", "MID", "END"})
# Seasons, halves and tens of years are no dates that a calendar would keep.
_TOO_COARSE = frozenset(
    {"season", "half-year", "decade", "century", "year", "part-of-year START", "part-of-year END"}
)
# A line of a list: a mark, a number or a time of day stands before its words.
_BULLET = re.compile(r"\s*(?:(?:[-–—•·▪●>]|[*-]{1,3}|\d{1,2}[.)])\s|\d{1,2}[:.]\d\d\b)")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_DIGIT = re.compile(r"\d")
_PERCENT = re.compile(r"%|\bper ?cent\b|\bпроцент|\bпункт(?:а|ов)\b")
_SHORT = frozenset({"day", "part-of-day", "minute", "hour", "second", "week"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# A pronoun looks back over so many code points.
_RECENT = 400
_SHORT_WORD = 5
_CLOSING = frozenset("\"'»”’) ")
_LEADING = 24
_NAME = 5
_DATELINE = re.compile(r"[^a-zа-яё\n]{3,60}$")
_DATELINE_END = re.compile(r"\.?\s*(?:\([^)\n]{2,30}\)\s*|/[^/\n]{2,30}/\.?\s*)?[–—-]")
# "ISTANBUL (Xinhua / Anadolu - 4 July, 2023) The president ...", "Islamabad, Oct 19 (IANS): The minister ..."
_AGENCY_LINE = re.compile(
    r"(?:[A-ZА-ЯЁ][A-ZА-ЯЁ .,'-]{2,40}\s\([^()\n]{2,60}\)|"
    r"[A-Z][\w.' -]{2,30},\s[A-Z][a-z]{2,8}\.?\s\d\d?(?:,\s\d{4})?\s\((?:[^()\n]{2,40}\)\s?:|[A-Z]{2,12}\)))"
    r"\s*[–—:-]?\s+(?=[A-ZА-ЯЁ\"«“])"
)
_TALKING = frozenset({"talks", "meeting", "call", "visit", "summit"})


@frozen
class Heading:
    """A line that dates the lines below it: "Основные события четверга, 18 сентября:"."""

    time: Time
    when: When
    line: int = 0


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
    """

    text: str
    language: str
    timezone: str | None
    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]
    published: Published

    def __attrs_post_init__(self) -> None:
        self.data: EventLexicon = data_of(self.language, "events")
        self.saying = data_of(self.language, "quotes").cues
        self.names: Names = names(self.mentions)
        self.starts = [mention.span.start for mention in self.mentions]
        self.today = day_of(self.published)
        self.cues = frozenset(q.cue_span.start for q in self.quotations if q.cue_span)
        self.pairs: dict[str, tuple[Agent, ...]] = {}
        self.last: When | None = None
        self.before: tuple[Span, tuple[Time, ...]] | None = None
        self.direct = [part for q in self.quotations if q.kind is QuoteKind.DIRECT for part in q.contents]
        self.scenes: dict[int, Scene] = {}
        self.whens: dict[int, When | None] = {}

    @cached_property
    def unions(self) -> bool:
        """Whether the text is of workers and their unions."""
        unions = "|".join(self.data.unions)
        return bool(unions) and re.search(rf"\b(?:{unions})", self.text.lower()) is not None

    def find(self, times: tuple[Time, ...]) -> tuple[Happening, ...]:
        """All events of the text, each once, in the order of the text."""
        return once(put_off(list(self._events(times))))

    def _events(self, times: tuple[Time, ...]) -> Iterator[Happening]:
        starts = [time.span.start for time in times]
        heading: Heading | None = None
        for span in sentences(self.text, language=self.language):
            here = times[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            if span.end - span.start > _LONGEST_SENTENCE:
                self.before = heading = None
                continue
            heading = self._still(heading, span)
            if self._asks(span):
                self.before = (span, here)
                continue
            found: list[Happening] = []
            if here or heading is not None:
                found = list(self._of_sentence(span, here, heading))
                found = ended(joined_days(found, self.text), self.text, self.data.until)
                self._remember(found)
                yield from found
            if here and not found:
                heading = self._heading(span, here) or heading
            self.before = (span, here)

    def _asks(self, span: Span) -> bool:
        """Whether a sentence is a question, the marks that close it aside."""
        end = span.end
        while end > span.start and self.text[end - 1] in _CLOSING:
            end -= 1
        return end > span.start and self.text[end - 1] == "?"

    def _remember(self, found: list[Happening]) -> None:
        for one in found:
            self.last = one.when
            kinds = {"person" if isinstance(agent, Person) else agent.kind for agent in one.participants}
            if len(one.participants) == 2 and len(kinds) == 1:
                self.pairs[kinds.pop() or ""] = self.pairs["side"] = one.participants

    # -- headings ------------------------------------------------------------------------------------------

    def _still(self, heading: Heading | None, span: Span) -> Heading | None:
        """The heading, as long as what it dates goes on."""
        if heading is None or _BULLET.match(self.text, span.start):
            return heading
        line = paragraph_start(self.text, span.start)
        return heading if line == heading.line or _BULLET.match(self.text, line) else None

    def _heading(self, span: Span, here: tuple[Time, ...]) -> Heading | None:
        words = span.of(self.text)
        dated = [(time, when) for time in here if (when := self._when(time)) is not None]
        if len(dated) != 1:
            return None
        rest = words
        for time in here:
            rest = rest.replace(time.text, "")
        bare = self._only_placed(span, here, rest) and "\n" in self.text[max(0, span.start - 1) : span.start]
        if not bare and not words.rstrip().endswith(":"):
            return None
        return Heading(*dated[0], line=paragraph_start(self.text, span.start))

    def _only_placed(self, span: Span, here: tuple[Time, ...], rest: str) -> bool:
        """Whether a line of a diary has said no more than its date and maybe a place: "14 мая. Москва."."""
        if not _LETTERS.search(rest):
            return True
        first = bisect_left(self.starts, span.start)
        named = next((m for m in self.mentions[first : first + 1] if m.span.end <= span.end), None)
        led = bool(here) and here[0].span.start == span.start
        return led and named is not None and isinstance(named.value, Place) and rest.strip(" .,:—–-") == named.text

    # -- one sentence --------------------------------------------------------------------------------------

    def _of_sentence(
        self,
        span: Span,
        here: tuple[Time, ...],
        heading: Heading | None,
    ) -> Iterator[Happening]:
        here_told = [time for time in here if not self._in_dateline(time) and not self._is_beyond(time)]
        dated = of_told_year([pair for time in here_told for pair in self._days(time)], here, self.text)
        if heading is not None and all(time.precision in CLOCK_ONLY and not names_day(time) for time, _ in dated):
            one = self._event(self.scene(span, here), span, Dated(heading.time, heading.when))
            if one is not None:
                yield one
            return
        scene = self.scene(span, here) if dated else None
        for time, when in with_clock(narrowest(dated)):
            assert scene is not None
            at = next((i for i, (other, _) in scene.times.items() if other is time), None)
            if at is None or (len(dated) > 1 and self._only_told(scene, at, when)):
                continue
            one = self._event(scene, span, Dated(time, when, at))
            if one is not None:
                yield one

    def _only_told(self, scene: Scene, at: int, when: When) -> bool:
        """Whether a date of several is the day on which the event was called off or set."""
        return only_announced(scene, at, when, self.today) or is_of_setting(scene, at, scene.times[at][1])

    def _days(self, time: Time) -> list[tuple[Time, When]]:
        """The date of a time; several of a list of days ("23 и 31 января")."""
        parts = time.value.split(",")
        if len(parts) > 1 and all(_DAY.fullmatch(part) for part in parts):
            return [(time, When(start=Moment(part))) for part in parts]
        when = self._when(time)
        return [(time, either(time, when, self.text) or when)] if when is not None else []

    def _is_beyond(self, time: Time) -> bool:
        """Whether something is only told to lie past a day or to hold by it: "after May 27", "as of March 1"."""
        if time.precision in CLOCK_ONLY or time.precision == "part-of-day" or time.text.endswith(("'s", "’s")):
            return False
        if time.rule == "eve" and self._is_of_event(time.span.end):
            return True
        words = self.text[max(0, time.span.start - _LEADING) : time.span.start].casefold().split()
        last = " ".join(words[-2:])
        if not words:
            return False
        after = self.text[time.span.end : time.span.end + _LEADING].split()[:1]
        lasts = words[-1] in self.data.since and bool(after) and after[0] in self.data.until
        return lasts or words[-1] in self.data.beyond or last in self.data.beyond

    def _is_of_event(self, end: int) -> bool:
        """Whether what "накануне" is the eve of follows: "накануне ожидаемого саммита"."""
        after = re.findall(r"\w+", self.text[end : end + _LEADING].casefold())[:1]
        return bool(after) and (self.data.is_modifier(after[0]) or after[0] in self.data.nouns())

    def _in_dateline(self, time: Time) -> bool:
        """Whether a date stands in the line of place, date and agency that a paragraph begins with."""
        low = paragraph_start(self.text, time.span.start)
        before = self.text[low : time.span.start]
        return bool(_DATELINE.match(before) and _DATELINE_END.match(self.text, time.span.end))

    def _when(self, time: Time) -> When | None:
        """The date of a time that a calendar would keep; asked for again and again."""
        at = time.span.start
        if at not in self.whens:
            self.whens[at] = self._kept(time)
        return self.whens[at]

    def _kept(self, time: Time) -> When | None:
        when = to_when(time, self.timezone)
        if when is None or when.precision is Precision.YEAR or when.start is None:
            return None
        if when.open_end and time.precision != "day":
            return None
        first, last = when.days
        days = (last - first).days
        if time.precision == "part-of-day" and time.mod == "MID" and not _DIGIT.search(time.text):
            return None  # "в середине дня"
        rough = when.approximate or time.mod in _PHASES
        vague = (days > _VAGUE and last == self.today) or (rough and days >= _MONTH)
        return None if vague or time.precision in _TOO_COARSE else when

    def scene(self, sentence: Span, here: tuple[Time, ...]) -> Scene:
        """A sentence made ready; kept while it is the one in hand or the one before."""
        found = self.scenes.get(sentence.start)
        if found is None:
            if len(self.scenes) == _KEPT:
                del self.scenes[next(iter(self.scenes))]
            found = self.scenes[sentence.start] = self._scene(sentence, here)
        return found

    def _previous(self) -> Scene | None:
        """The sentence before; most events do not need it."""
        return self.scene(*self.before) if self.before is not None else None

    def _scene(self, sentence: Span, here: tuple[Time, ...]) -> Scene:
        agency = _AGENCY_LINE.match(self.text, sentence.start, sentence.end)
        found = tokens(self.text, agency.end() if agency else sentence.start, sentence.end, ())
        times: dict[int, tuple[Time, int]] = {}
        first = [token.start for token in found]
        for time in here:
            low, high = bisect_left(first, time.span.start), bisect_left(first, time.span.end)
            if low < high:
                times[low] = (time, high)
        retelling, cues = self.data.retelling, self.saying
        saying = frozenset(
            i
            for i, token in enumerate(found)
            if token.word in retelling
            or (token.word in cues and (token.start in self.cues or cues[token.word].cls == "say"))
        )
        return Scene(self.text, found, self.data, self.names, times, sentence, saying, unions=lambda: self.unions)

    def _event(self, scene: Scene, sentence: Span, dated: Dated) -> Happening | None:
        if not scene.clauses:  # marks alone, under a heading that dates what follows
            return None
        at = dated.at
        low, high = (at, scene.times[at][1]) if at is not None else (0, 0)
        if at is not None and (is_of_saying(scene, low, high) or is_of_thing(scene, low, high)):
            return None
        trigger = trigger_of(scene, low, high)
        if trigger is None:
            trigger = set_noun(scene, low)
        if trigger is None or self._floats(dated) or is_denied(scene, trigger):
            return None
        if at is not None and self._only_lasts(scene, trigger, at):
            return None
        if dated.when.open_end:
            if not starts(scene, trigger, self.data.starting):
                return None
            dated = evolve(dated, when=When(start=dated.when.start))
        found, kind = self._told(scene, sentence, trigger, (low, high))
        if found is not None and found.place is None and trigger < low:
            found = _placed_by_date(scene, low, trigger, found)
        return (
            self._happening(scene, trigger, self._set(scene, trigger, dated), found, kind=kind) if found else None
        )

    def _only_lasts(self, scene: Scene, trigger: int, at: int) -> bool:
        """Whether something without a kind only goes on up to a date: "will stay till April 28"."""
        until = {scene.word(at), scene.word(at - 1)} & self.data.until
        return bool(until) and trigger in scene.actions and not scene.actions[trigger].lemma

    def _happening(self, scene: Scene, trigger: int, dated: Dated, found: Cast, *, kind: str | None) -> Happening:
        alone = sum(self._when(other) is not None for other, _ in scene.times.values()) <= 1
        status = status_of(scene, trigger, dated, published=self.today, alone=alone)
        if status is EventStatus.SCHEDULED and is_either(dated.time, dated.when):
            status = EventStatus.TENTATIVE
        when, old = self._moved(scene, status, dated)
        scene_span = scene.sentence
        lengths = (to_duration(other) for other, _ in scene.times.values())
        return Happening(
            span=scene_span,
            trigger=scene.span(trigger, trigger + 1),
            time=dated.time.span,
            when=when,
            name=self.data.title(found.parts),
            kind=kind,
            status=status,
            previous_when=old,
            place=found.place,
            participants=found.participants,
            organizer=found.organizer,
            duration=next((length for length in lengths if length is not None), None),
            description=scene_span.of(self.text),
            language=self.language,
        )

    # -- what it is ----------------------------------------------------------------------------------------

    def _told(
        self, scene: Scene, sentence: Span, trigger: int, time: tuple[int, int]
    ) -> tuple[Cast | None, str | None]:
        """Who, where and what; None where the clause names nothing."""
        found = cast(scene, trigger, time)
        meant = antecedent(scene, trigger, self._previous)
        if meant is not None:
            found = _in_its_place(cast(meant[0], meant[1], (0, 0)), found)
            kind = meant[0].nouns[meant[1]].kind
            return found, "signing" if kind == "deal" and found.parts.lemma in self.data.signing else kind
        found = self._with_subject(scene, sentence, trigger, found)
        found = self._owned(scene, sentence, trigger, found)
        noun, action = scene.nouns.get(trigger), scene.actions.get(trigger)
        if noun is not None:
            if noun.kind in _TALKING and not found.participants:
                found = self._spoken_of(scene, trigger, found)
            signs = noun.kind == "deal" and found.parts.lemma in self.data.signing
            return self._of_both(scene, trigger, found), "signing" if signs else noun.kind
        assert action is not None
        if not action.kind and (self._is_figure(scene, trigger) or self._is_said(scene, trigger)):
            return None, None
        if not action.kind and _has_pronoun(scene, self._with_noun(found)):
            return None, None
        if not action.kind and (len(found.parts.clause.split()) < 2 or scene.said(trigger) & self.data.speakers):
            return None, None
        found = self._of_both(scene, trigger, self._with_noun(found))
        kind = self._discussed(scene, trigger, found) or action.kind or _subject_kind(scene, trigger)
        if kind == "death":
            kind = _cause(scene, trigger) or kind
        return found, kind or None

    def _discussed(self, scene: Scene, trigger: int, found: Cast) -> str:
        """What two or more have who discuss something: talks, or a call; "" where one body does."""
        if scene.actions[trigger].lemma not in self.data.discussing:
            return ""
        described = found.parts.companion.split()[1:2]
        with_some = bool(described) and described[0].casefold() in self.data.offices()
        if len(found.participants) < 2 and not (found.participants and with_some):
            return ""
        return "call" if scene.said(trigger) & self.data.by_wire else "talks"

    def _is_said(self, scene: Scene, trigger: int) -> bool:
        """Whether a verb of no kind only tells of knowing ("documents showed"), or is one of somebody's words."""
        if scene.word(trigger) in self.saying and not scene.actions[trigger].light:
            _, stop = scene.region(trigger)
            dated = {i for low, (_, high) in scene.times.items() for i in range(low, high)}
            rest = [i for i in range(trigger + 1, stop) if i not in dated and scene.tokens[i].kind == "w"]
            return all(scene.word(i) in self.data.time_prepositions for i in rest)
        at = scene.tokens[trigger].start
        return any(part.start <= at < part.end for part in self.direct) and not any(
            scene.mention(i) for i in range(*scene.region(trigger))
        )

    def _is_figure(self, scene: Scene, trigger: int) -> bool:
        """Whether a verb of no kind only gives a number for a month, or is no more than a gerund."""
        long = all(time.precision not in _SHORT for time, _ in scene.times.values())
        gerund = bool(self.data.infinitive_markers) and scene.word(trigger).endswith("ing")
        gerund = gerund and scene.word(trigger - 1) not in self.data.auxiliaries
        return (long and _PERCENT.search(scene.sentence.of(self.text)) is not None) or gerund

    def _spoken_of(self, scene: Scene, trigger: int, found: Cast) -> Cast:
        """Those who take part in "the meeting", when the sentence before told of it without a date."""
        noun = scene.nouns[trigger]
        another = any(word.casefold().startswith(self.data.another) for word in found.parts.modifiers)
        if another or found.parts.complement or found.organizer or (previous := self._previous()) is None:
            return found
        told: dict[int, EventNoun | Action] = {**previous.nouns, **previous.actions}
        same = [
            i
            for i, one in told.items()
            if one.kind == noun.kind
            or {one.kind, noun.kind} <= _TALKING
            or (i in previous.actions and previous.actions[i].lemma in self.data.discussing)
        ]
        if not same:
            return found
        same.sort(key=lambda i: (told[i].kind != noun.kind, i))
        other = cast(previous, same[0], (0, 0))
        clause = previous.clauses[previous.clause_of[same[0]]]
        if any(clause[0] <= at < clause[1] and self._when(time) for at, (time, _) in previous.times.items()):
            return found
        people = tuple(agent for agent in other.participants if isinstance(agent, Person)) or other.participants
        if len(people) == 1 and isinstance(people[0], Person):
            named = [m.value for i in range(len(previous.tokens)) if (m := previous.mention(i)) is not None]
            people = tuple(dict.fromkeys((*(who for who in named[:1] if isinstance(who, Person)), *people)))
        called = tuple(short(agent) for agent in people) if len(people) == 2 else ()
        return evolve(found, participants=people, parts=evolve(found.parts, participants=called))

    def _of_both(self, scene: Scene, trigger: int, found: Cast) -> Cast:
        """With the two who were told of last, for "the two sides" and "стороны"."""
        if found.participants or not self.pairs:
            return found
        if trigger in scene.nouns and scene.nouns[trigger].kind in ("deal", "sanctions", "ceasefire"):
            return found
        low, high = scene.region(trigger)
        words = " ".join(scene.word(i) for i in range(low, high))
        runs = (run for run in self.data.both if re.search(rf"\b{run}\b", words))
        run = next(runs, "")
        both = self.pairs.get(self.data.both.get(run, ""), ())
        if not both:
            return found
        parts = evolve(found.parts, participants=tuple(short(agent) for agent in both), bare=False, who="")
        if parts.complement.casefold() in (run, f"of {run}", f"of the {run}", f"between the {run}"):
            parts = evolve(parts, complement="")  # they are named now
        return evolve(found, participants=both, parts=parts if found.parts.noun else found.parts)

    def _with_noun(self, found: Cast) -> Cast:
        """A pronoun that a name would begin with gives way to the subject of the sentence before."""
        first, _, rest = found.parts.clause.partition(" ")
        if first.casefold() not in self.data.stand_ins or not rest or (previous := self._previous()) is None:
            return found
        said = subject_words(previous)
        return evolve(found, parts=evolve(found.parts, clause=shortened(f"{said} {rest}"))) if said else found

    def _floats(self, dated: Dated) -> bool:
        """Whether a bare clock time goes with a day that the text told before, and not with its own day."""
        if dated.time.precision not in CLOCK_ONLY or names_day(dated.time):
            return False
        if self.today is None or self.last is None:
            return self.today is None
        return dated.when.days != self.last.days

    def _with_subject(self, scene: Scene, sentence: Span, trigger: int, found: Cast) -> Cast:
        """A pronoun that the clause begins with gives way to the person that the words before name."""
        start, _ = scene.region(trigger)
        at = next((i for i in range(start, min(start + 4, trigger)) if scene.word(i) in self.data.pronouns), None)
        action = scene.actions.get(trigger)
        happens = action is not None and action.light == "s" and self.data.free_order
        if at is None and not happens:
            return self._of_speaker(scene, start, trigger, found)
        if at is None or happens:
            return found
        person = self._person(scene, sentence, start, self.data.pronouns[scene.word(at)])
        if person is None:
            return found
        token = scene.tokens[at]
        printed = self.text[token.start : token.end]
        clause = re.sub(rf"\b{printed}\b", person.name, found.parts.clause, count=1, flags=re.IGNORECASE)
        agents = (person, *(agent for agent in found.participants if agent != person))
        kind = scene.nouns[trigger].kind if trigger in scene.nouns else "meeting"
        joint = found.parts.complement.partition(" ")[0] in self.data.companions and len(agents) == 1
        parts = evolve(
            found.parts,
            clause=clause,
            subject=(short(person), *(name for name in found.parts.subject if name != short(person))),
            patient=found.parts.patient or (short(person),),
            participants=tuple(short(agent) for agent in agents) if joint or may_name(kind, len(agents)) else (),
        )
        return evolve(found, participants=agents, parts=parts)

    def _of_speaker(self, scene: Scene, start: int, trigger: int, found: Cast) -> Cast:
        """The body that said "it would meet", or the one that announced "his intention to visit"."""
        if start == 0:
            return found
        for i in range(start, min(start + 6, trigger)):
            own = scene.word(i) in self.data.possessives and scene.actions.get(trigger, None) is not None
            if scene.word(i) not in self.data.stand_ins and not own:
                continue
            spoken = [m.value for k in range(start) if (m := scene.mention(k)) is not None]
            kind = Person if own else Organization
            who = next((value for value in reversed(spoken) if isinstance(value, kind)), None)
            if who is None or (own and trigger - i > 4):
                return found
            people = (who, *(agent for agent in found.participants if agent != who))
            clause = f"{who.name} {scene.words(i + 1, scene.region(trigger)[1])}"
            parts = evolve(found.parts, clause=shortened(clause) if not own else found.parts.clause)
            return evolve(found, participants=people, parts=evolve(parts, subject=(short(who),), who=""))
        return found

    def _owned(self, scene: Scene, sentence: Span, trigger: int, found: Cast) -> Cast:
        """The one whose visit it is: "his visit to Kyiv"; the minister, when only his office is said."""
        at = trigger - 1 - len(found.parts.modifiers)
        gender = self.data.possessives.get(scene.word(at)) if trigger in scene.nouns else None
        if gender is not None:
            person = self._person(scene, sentence, at, gender)
        else:
            person = self._in_office(scene, sentence, trigger) if not found.parts.subject else None
        if person is None or (gender is None and person in found.participants):
            return found
        others = () if gender is not None else found.participants
        people = (person, *others)
        called = tuple(short(agent) for agent in people)
        parts = evolve(found.parts, participants=called, subject=called[:1], who="", bare=False)
        return evolve(found, participants=people, parts=parts)

    def _in_office(self, scene: Scene, sentence: Span, trigger: int) -> Person | None:
        """Who "the minister" is, when the text named one before."""
        start, _ = scene.region(trigger)
        heads = self.data.heads()
        for i in range(start, min(start + 3, trigger)):
            word, after = scene.word(i), scene.word(i + 1)
            follows = (
                i + 1 in scene.actions or i + 1 in scene.times or after in self.data.auxiliaries | self.data.modals
            )
            if word in heads and follows and len(word) > _SHORT_WORD:
                return self._holder_of(word, sentence.start)
        return None

    def _holder_of(self, word: str, before: int) -> Person | None:
        low = bisect_left(self.starts, before - _RECENT * 2)
        for mention in reversed(self.mentions[low : bisect_left(self.starts, before)]):
            role = mention.role_span.of(self.text).casefold() if mention.role_span is not None else ""
            if isinstance(mention.value, Person) and word in role:
                return mention.value
        return None

    def _person(self, scene: Scene, sentence: Span, start: int, gender: str) -> Person | None:
        """Whom a pronoun means: the one who speaks in the sentence, or the subject of the one before."""
        spoken = [m for i in range(start) if (m := scene.mention(i)) is not None]
        first = bisect_left(self.starts, sentence.start - _RECENT)
        earlier = list(self.mentions[first : bisect_left(self.starts, sentence.start)])
        for group in (spoken, _by_sentence(self.text, earlier)):
            fit = [m for m in group if isinstance(m.value, Person) and m.gender in (None, gender)]
            fit.sort(key=lambda m: m.case not in (None, "nomn"))
            if fit and isinstance(fit[0].value, Person):
                return fit[0].value
        return None

    # -- its date ------------------------------------------------------------------------------------------

    def _set(self, scene: Scene, trigger: int, dated: Dated) -> Dated:
        """A date that is only inferred, in a clause that looks ahead, is not long past."""
        if dated.at is None:
            return dated
        when = self._later(scene, trigger, dated.at, dated)
        return dated if when is dated.when else Dated(dated.time, when, dated.at)

    def _later(self, scene: Scene, trigger: int, at: int, dated: Dated) -> When:
        time, when = dated.time, dated.when
        known = self.today
        if known is not None and when.days[0] > known:
            return self._earlier(scene, trigger, dated, known)
        if known is None or when.days[1] >= known:
            return when
        word = scene.word(at) if scene.word(at) in self.data.ahead_prepositions else scene.word(at - 1)
        is_set = word in self.data.ahead_prepositions
        arranged = self.data.planned | self.data.cancelled
        if is_set and not _DIGIT.search(time.text) and time.precision == "day":
            near = {scene.word(i) for i in range(max(0, at - 3), at)}
            called = {scene.word(i) for i in range(max(0, at - 8), at)} & self.data.setting
            return shifted(when, 7) if near & arranged or called else when
        own = scene.actions.get(trigger)
        if own is not None and own.tense == "present" and not _DIGIT.search(time.text) and time.precision == "day":
            return shifted(when, 7) if (known - when.days[1]).days < 7 else when
        of_week = time.precision == "day" and not _DIGIT.search(time.text) and (known - when.days[1]).days < 7
        if of_week and trigger in scene.nouns and trigger < at and looks_ahead(scene, trigger):
            return shifted(when, 7)
        if not time.certainty.startswith("year inferred") or _is_past(scene, trigger):
            return when
        if (known - when.days[1]).days < _LONG or not (is_set or looks_ahead(scene, trigger)):
            return when
        later = [in_year(bound, known) for bound in (when.start, when.end)]
        return evolve(when, start=later[0], end=later[1]) if later[0] is not None else when

    def _earlier(self, scene: Scene, trigger: int, dated: Dated, known: date) -> When:
        """A date whose year is only inferred, of a verb in the past: "last extended its sanctions in July"."""
        time, when, own = dated.time, dated.when, scene.actions.get(trigger)
        inferred = time.rule == "month" or time.certainty.startswith("year inferred")
        told = own is not None and own.tense == "past" and scene.word(trigger - 1) not in self.data.auxiliaries
        if not inferred or not told or when.start is None or looks_ahead(scene, trigger):
            return when
        if {scene.word(dated.at or 0), scene.word((dated.at or 0) - 1)} & self.data.ahead_prepositions:
            return when
        bounds = [before_day(bound, known) for bound in (when.start, when.end)]
        return evolve(when, start=bounds[0], end=bounds[1]) if bounds[0] is not None else when

    def _moved(self, scene: Scene, status: EventStatus, dated: Dated) -> tuple[When, When | None]:
        time, when = dated.time, dated.when
        if status is not EventStatus.POSTPONED:
            return when, None
        others = [
            (other.span, date)
            for other, _ in scene.times.values()
            if other is not time and (date := to_when(other, self.timezone))
        ]
        return moved(self.text, time.span, when, others)


def _by_sentence(text: str, earlier: list[Mention]) -> list[Mention]:
    """The persons of the text just before, the last sentence first, in each the first name first."""
    groups: list[list[Mention]] = []
    for mention in earlier:
        if groups and not re.search(r"[.!?…]\s|\n", text[groups[-1][-1].span.end : mention.span.start]):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return [mention for group in reversed(groups) for mention in group]


def _has_pronoun(scene: Scene, found: Cast) -> bool:
    """Whether a name would begin with a pronoun that stands for nobody who is known."""
    first = found.parts.clause.partition(" ")[0].casefold()
    return first in scene.lexicon.pronouns or first in scene.lexicon.stand_ins


def _is_past(scene: Scene, trigger: int) -> bool:
    """Whether something else comes after an event: "following Lund's visit to Oslo on January 21"."""
    before = (scene.word(i) for i in range(max(0, trigger - _NAME), trigger) if not scene.times.get(i))
    return trigger in scene.nouns and any(word in scene.lexicon.besides for word in before)


def _in_its_place(noun: Cast, verb: Cast) -> Cast:
    """What the noun says of the event, with the place and the people of the clause that dates it."""
    agents = tuple(dict.fromkeys((*noun.participants, *verb.participants)))
    parts = evolve(noun.parts, lemma=verb.parts.lemma, place=verb.parts.place or noun.parts.place)
    return evolve(noun, participants=agents, place=verb.place or noun.place, parts=parts)


def _placed_by_date(scene: Scene, at: int, trigger: int, found: Cast) -> Cast:
    """The place beside a date in a clause that only sets it: "the meeting, set for Jan. 30 in Amman"."""
    if scene.clause_of[at] == scene.clause_of[trigger]:
        return found
    start, stop = scene.clauses[scene.clause_of[at]]
    spot = spot_of(scene, start, stop, at, "")
    if spot is None:
        return found
    return evolve(found, place=spot.place, parts=evolve(found.parts, place=words_of(scene, spot)))


def _subject_kind(scene: Scene, trigger: int) -> str:
    """The kind of an event noun that is the subject of a verb of no kind: "an airstrike hit a market"."""
    start, _ = scene.region(trigger)
    reach = 12 if scene.lexicon.free_order else 6
    for i in range(trigger - 1, max(start, trigger - reach) - 1, -1):
        if i in scene.nouns and scene.nouns[i].strong:
            cases = scene.nouns[i].cases
            if not cases or any(case[0] == "n" for case in cases):
                return scene.nouns[i].kind
        prepositions = scene.lexicon.place_prepositions | scene.lexicon.time_prepositions
        if not scene.lexicon.free_order and scene.word(i) in prepositions:
            return ""
    return ""


def starts(scene: Scene, trigger: int, lemmas: frozenset[str]) -> bool:
    """Whether the clause tells that something begins: "с 1 сентября стартовали учения"."""
    start, stop = scene.region(trigger)
    return any(i in scene.actions and scene.actions[i].lemma in lemmas for i in range(start, stop))


def _cause(scene: Scene, trigger: int) -> str | None:
    """What people died of, when the clause names it: "airstrikes killed", "в результате взрыва погибли"."""
    start, stop = scene.region(trigger)
    kinds = [scene.nouns[i].kind for i in range(start, stop) if i in scene.nouns and scene.nouns[i].strong]
    return next(iter(kinds), None)
