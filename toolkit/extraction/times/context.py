"""What a rule knows besides its words: the publication, the dates before, the tense of the clause."""

import re
from datetime import date
from functools import cached_property
from itertools import accumulate, compress, count
from operator import itemgetter
from typing import NamedTuple

from attrs import define, field

from toolkit.extraction.times.answers import FUTURE, MEANT, NEAREST, PAST
from toolkit.extraction.times.calendar import Stretch, valid_day
from toolkit.extraction.times.inferring import chosen, told_next
from toolkit.extraction.times.numeric import day_first
from toolkit.extraction.times.parts import Partial
from toolkit.extraction.times.tenses import LISTED, Shown, shown
from toolkit.extraction.times.words import TimeLexicon

_WINDOW = 240
_SENTENCE_END = re.compile(r"(?<=[.!?…»”\"])\s+(?=[«“„\"'(—–-]?\s?[^\W\d_a-zа-яё])|\n\s*\n|;\s", re.UNICODE)
_WORDS = re.compile(r"([^\W\d_]+)")
_FOLLOWING = re.compile(r"[  ]([^\W\d_][\w-]*)")
_BREAK_COST = 45
_REPORTING_COST = 120
_VERBS_WEIGHED = 12
_ASKED, _NEAR_WORDS = 48, 5
_ASIDE_BACK = 0
# Days back and code points of words in quotation marks that are only an aside.
_FAR_BACK, _QUOTED = 60, 400
_ASIDE_AHEAD = 10
# A passive and its auxiliary stand together, or with one word between: "будет снова открыт".
_PASSIVE, _LOOK_BACK = 2, 32
_NO_DAYS = frozenset({"year", "decade", "century"})


class _Verb(NamedTuple):
    """A word that may tell a tense, in lower case, and where it stands."""

    form: str
    start: int
    end: int


@define(slots=False)
class Context:
    """The state of one pass over a text.

    Attributes:
        text: the text.
        shadow: the same in lower case.
        lexicon: the language.
        published: the day of publication, None for a narrative.
        anchor: the last date in the text, which "the next day" goes on from.
        at: where the expression begins that is read.
        told: the days and months of a narrative, each with where it begins and ends.
        other_year: the last year told that is not the one of the publication.
    """

    text: str
    shadow: str
    lexicon: TimeLexicon
    published: date | None = None
    anchor: Stretch | None = None
    anchor_end: int = 0
    at: int = 0
    told: list[tuple[Stretch, int, int]] = field(factory=list)
    other_year: int | None = None

    @property
    def today(self) -> date | None:
        """The day that "last week" counts from: the publication; in a narrative the last date told."""
        if self.published is not None:
            return self.published
        return self.anchor.start if self.anchor else None

    @cached_property
    def day_first(self) -> bool | None:
        """Whether a date of numbers begins with the day, as far as the text shows."""
        return day_first(self.shadow)

    @cached_property
    def _shown(self) -> Shown:
        return shown(self.lexicon)

    @property
    def narrative(self) -> bool:
        """Whether the text is told without a day of publication."""
        return self.published is None

    @property
    def adrift(self) -> bool:
        """Whether only a year is known, from which no day can be counted."""
        return self.narrative and self.anchor is not None and self.anchor.grain in _NO_DAYS

    def remember(self, stretch: Stretch, start: int, end: int) -> None:
        """Make a stretch the anchor of what refers back."""
        if self.published is not None and stretch.start.year != self.published.year:
            self.other_year = stretch.start.year
        if self.narrative and stretch.grain in _CHAINED:
            self.told.append((stretch, start, end))
        if self.narrative and self.anchor is not None and self._is_aside(stretch):
            return
        if not self.narrative and self._is_quoted_aside(stretch, end):
            return
        self.anchor, self.anchor_end = stretch, end

    def _is_quoted_aside(self, stretch: Stretch, end: int) -> bool:
        """Whether somebody's words only look far back: the report does not go on from there."""
        today = self.today
        if today is None or abs((today - stretch.start).days) < _FAR_BACK:
            return False
        words = self.text[max(0, end - _QUOTED) : end].rpartition("\n")[2]
        opened = max(words.rfind(mark) for mark in "«“„")
        return opened > max(words.rfind(mark) for mark in "»”") or words.count('"') % 2 == 1

    def _is_aside(self, stretch: Stretch) -> bool:
        """Whether a narrative only looks aside: a bare year well before or after the date that it stands at."""
        assert self.anchor is not None
        if stretch.grain not in {"year", "decade", "century"}:
            return False
        return not -_ASIDE_BACK <= stretch.start.year - self.anchor.start.year <= _ASIDE_AHEAD

    # the clause

    def sentence(self, start: int, end: int) -> tuple[int, int]:
        """The bounds of the sentence around a span, within a window of a few lines."""
        low = max(0, start - _WINDOW)
        left = low
        for match in _SENTENCE_END.finditer(self.text, low, start):
            if not self.lexicon.abbreviated.search(self.text, max(low, match.start() - 6), match.start()):
                left = match.end()
        high = min(len(self.text), end + _WINDOW)
        for match in _SENTENCE_END.finditer(self.text, end, high):
            if not self.lexicon.abbreviated.search(self.text, max(end, match.start() - 6), match.start()):
                return left, match.start()
        return left, high

    def tense(self, start: int, end: int) -> str:
        """PAST, FUTURE or "" as the verb nearest to the span tells."""
        left, right = self.sentence(start, end)
        verbs = [
            (self._distance(word, start, end), word)
            for word in self._may_be_verbs(left, right)
            if not start <= word.start < end and not (word.start > end and self._is_of_another(word, end))
        ]
        verbs.sort(key=itemgetter(0))
        best, answer = 10**6, ""
        for distance, word in verbs[:_VERBS_WEIGHED]:
            if distance >= best:
                break
            between = (word.end, start) if word.start < start else (end, word.start)
            breaks = len(self.lexicon.breaks.findall(self.shadow, *between))
            cost = distance + _BREAK_COST * breaks
            if breaks and word.form in self.lexicon.reporting:
                cost += _REPORTING_COST
            told = self._tense_of(word) if cost < best else ""
            if (
                told == FUTURE
                and word.form in self.lexicon.setting
                and not self._is_led(start, end, self.lexicon.set_for)
            ):
                told = NEAREST
            if told and not (told == MEANT and word.start > start):  # "decided on Monday to resign"
                best, answer = cost, told
        # "отменили с 7 февраля": what was decided may begin on either side of today
        return NEAREST if answer == PAST and self._is_led(start, end, self.lexicon.since) else answer

    def _is_led(self, start: int, end: int, words: frozenset[str]) -> bool:
        """Whether one of some prepositions leads to a date, or begins it: "перенес на", "продлил до"."""
        if not words:
            return False
        before = self._words_before(start)[-2:]
        if len(before) > 1 and self._is_phase(before[1]):
            before.pop()  # "намечен на [начало] декабря"
        return not words.isdisjoint((*before[-1:], self.shadow[start:end].split(None, 1)[0]))

    def _is_phase(self, form: str) -> bool:
        """Whether a word tells which part of a month or a year is meant: "начало"."""
        word = self.lexicon.words.get(form)
        return word is not None and word.kind == "PHASEN"

    def _may_be_verbs(self, left: int, right: int) -> list[_Verb]:
        """The words from one place to another that show that they may tell a tense, and can: no names."""
        # Most words show nothing: all are cut and looked up at once.
        pieces = _WORDS.split(self.shadow[left:right])
        shown = list(map(self._shown.__getitem__, pieces[1::2]))
        edges = list(accumulate(map(len, pieces), initial=left))
        found = [_Verb(pieces[i], edges[i], edges[i + 1]) for i in compress(count(1, 2), shown)]
        return [verb for verb in found if self._is_verb(verb, left)]

    def _is_of_another(self, word: _Verb, end: int) -> bool:
        """Whether a word behind a date only tells when another thing is: "on Monday in the [upcoming] debate"."""
        if word.form not in self.lexicon.coming:
            return False
        led = self.shadow[end : word.start].split()
        return len(led) > 1 or self.next_word(word.end) == "of"

    def _distance(self, word: _Verb, start: int, end: int) -> int:
        """How far a verb is from a span; none from what a word of plan sets: "planned for [September 25] was"."""
        if word.start > start:
            return word.start - end
        alone = word.form in self.lexicon.future and len(self.shadow[word.end : start].split()) == 1
        return 0 if alone else start - word.end

    def _is_verb(self, word: _Verb, left: int) -> bool:
        """Whether a word that shows that it may tell a tense can: no name, but any that begins the sentence."""
        if not self.text[word.start].isupper():
            return True
        return self._shown[word.form] == LISTED and word.start - left < 3

    def _tense_of(self, word: _Verb) -> str:
        form, lexicon = word.form, self.lexicon
        if form in lexicon.future:
            before = self._word_before(word.start)
            if before in lexicon.infinitive or before in lexicon.likened:  # "met to plan the vote", "as planned"
                return ""
            if form in lexicon.unreal and self.next_word(word.end) == "have":  # "could have been"
                return ""
            if form in lexicon.also_nouns and (before.isdigit() or before in lexicon.no_verb_after):
                return ""
            # "had been due on March 3": arranged, and by now on either side of today
            past = (
                self._word_before(word.start) in lexicon.formerly or self.next_word(word.end) in lexicon.formerly
            )
            return NEAREST if past else FUTURE
        if form in lexicon.arranged:
            return NEAREST
        if self._is_infinitive(form):
            if self._word_before(word.start) in lexicon.achieved:
                return PAST
            return FUTURE if self._is_planned(word.start) else MEANT
        before = self._word_before(word.start)
        if before in lexicon.no_verb_after:
            return ""
        if form in lexicon.timetable:
            leading = lexicon.timetable[form]
            told = before not in lexicon.infinitive and (not leading or self.next_word(word.end) in leading)
            return FUTURE if told else ""
        if form in lexicon.carried:
            if before in lexicon.carried[form]:
                return "" if self._word_before(word.start - len(before) - 1) in lexicon.seeming else FUTURE
            return MEANT if form in lexicon.infinitive and self._is_asked(word.start) else ""
        if not lexicon.will.isdisjoint(self._words_before(word.start)[-_PASSIVE:]):
            return FUTURE
        return "" if before in lexicon.auxiliary else PAST

    def _is_infinitive(self, form: str) -> bool:
        """Whether a word names what is asked for or meant, not what was done: "призвала выйти 6 сентября"."""
        shape = self.lexicon.infinitive_shape
        return shape is not None and shape.fullmatch(form) is not None

    def _is_planned(self, start: int) -> bool:
        """Whether a word of plan in the present leads to an infinitive: "планируют открыть", not "должны были"."""
        led = self._words_before(start)[-_PLANNED:]
        return not self.lexicon.future.isdisjoint(led) and self.lexicon.past.isdisjoint(led)

    def _is_asked(self, start: int) -> bool:
        """Whether an infinitive tells what somebody is to do: "agreed to meet", "urged supporters to rally"."""
        near = self.lexicon.breaks.split(self.shadow[max(0, start - _ASKED) : start])[-1].split()
        return not self.lexicon.asked.isdisjoint(near[-_NEAR_WORDS:])

    def _word_before(self, start: int) -> str:
        return next(reversed(self._words_before(start)), "")

    def _words_before(self, start: int) -> list[str]:
        return self.shadow[max(0, start - _LOOK_BACK) : start].split()

    def next_word(self, end: int) -> str:
        """The word that follows after a single space, as written; "" when there is none."""
        match = _FOLLOWING.match(self.text, end)
        return match[1] if match else ""

    def before(self, start: int, length: int = 24) -> str:
        """The text in lower case just before a span."""
        return self.shadow[max(0, start - length) : start]

    # years

    def infer(self, partial: Partial, tense: str) -> tuple[date | None, str]:
        """The day (or first of the month) that a date without a year names, and how sure that is."""
        reference = self.today
        if reference is None or partial.month is None:
            return None, "unresolved"
        reach = 9 if partial.weekday or (partial.month, partial.day) == (2, 29) else 1
        candidates = [
            found
            for year in range(reference.year - reach, reference.year + reach + 1)
            if (found := valid_day(year, partial.month, partial.day or 1))
        ]
        if not candidates:
            return None, "unresolved"
        if self.narrative:
            ahead = self._after_what_was(partial) if tense == FUTURE else None
            return ahead or told_next(candidates, reference, self.anchor), "year inferred"
        chained = self._next_after_told(partial, tense, reference)
        if chained is not None:
            return chained, "explicit"
        floor = reference if partial.day else reference.replace(day=1)
        past = [found for found in candidates if found <= reference]
        future = [found for found in candidates if found >= floor]
        return chosen(past, future, reference, partial.weekday, tense)

    def _after_what_was(self, partial: Partial) -> date | None:
        """In a narrative: the next such day after the latest that a past tells of, for what is still to be."""
        past = [stretch.start for stretch, *place in self.told[-_WEIGHED:] if self.tense(*place) == PAST]
        if not past:
            return None
        assert partial.month is not None
        latest = max(past) if partial.day else max(past).replace(day=1)
        days = (valid_day(latest.year + later, partial.month, partial.day or 1) for later in range(_REACH))
        return next((day for day in days if day is not None and day >= latest), None)

    def _next_after_told(self, partial: Partial, tense: str, reference: date) -> date | None:
        """The next such day after one of an earlier year in the sentence: "3 мая 2021 года, а 12 июня"."""
        anchor, parting = self.anchor, self.lexicon.parting
        if anchor is None or parting is None or anchor.grain not in _CHAINED or tense not in ("", PAST):
            return None
        if not _A_YEAR < (reference - anchor.start).days < _LONG_AGO or not 0 <= self.at - self.anchor_end < _NEAR:
            return None
        left, _ = self.sentence(self.at, self.at)
        if left > self.anchor_end or parting.search(self.shadow, left, self.at):
            return None
        if self.shadow[: self.at].rstrip()[-1:] in _STOPS and self.text[self.at : self.at + 1].isdigit():
            return None  # a sentence may begin with the day: "вышел в финал. 4 декабря клуб принимает"
        assert partial.month is not None
        days = (valid_day(anchor.start.year + later, partial.month, partial.day or 1) for later in (0, 1))
        return next((day for day in days if day is not None and anchor.start <= day <= reference), None)


# A word of plan and an adverb before an infinitive.
_PLANNED = 2
# How many of the last dates told are asked for their tense, and years to the next 29 February.
_WEIGHED, _REACH = 8, 9
_STOPS = frozenset(".!?…")
_CHAINED, _A_YEAR, _LONG_AGO, _NEAR = frozenset({"day", "month"}), 366, 25 * 366, 200
