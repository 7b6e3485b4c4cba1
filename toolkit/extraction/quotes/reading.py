"""From a text to its quotations: each sentence read by the grammar, what goes on over sentences joined."""

from bisect import bisect_left, bisect_right

from attrs import define, evolve, field

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.attribution import Attribution
from toolkit.extraction.quotes.grammar import attributions
from toolkit.extraction.quotes.lexicon import QuoteLexicon
from toolkit.extraction.quotes.quotation import quotation_of
from toolkit.extraction.quotes.sentence.around_names import may_be_meant
from toolkit.extraction.quotes.sentence.clause import DASHES, Clause
from toolkit.extraction.quotes.sentence.marks import Quoted, outermost, quoted
from toolkit.extraction.quotes.sentence.tokens import Names, Tokens, closed, fold_word, names, tokens
from toolkit.extraction.quotes.shapes.leading import before_colon
from toolkit.extraction.quotes.shapes.lone import answer, answers, is_whole, labelled
from toolkit.extraction.quotes.speakers.resolving import Speakers
from toolkit.extraction.quotes.units import may_attribute, turns, units
from toolkit.extraction.quotes.values import Quotation
from toolkit.extraction.quotes.wording import wording
from toolkit.extraction.segments.portions import bounded
from toolkit.extraction.segments.sentences import parted
from toolkit.model import QuoteKind, Span

# So many words are read at once; a longer sentence in portions of so many characters, and no more words.
_LONGEST_SENTENCE, _PORTION = 1000, 1000
# A quotation of more stretches is none that its attribution reaches.
_MOST_STRETCHES = 40
_APART = 2
_HEADING = 60
_INTRODUCTION = 600
_LONG_LINE = 40
_SENTENCE_ENDS = frozenset(".!?…")
_CLOSING, _OPENING = frozenset("»”“\"'’"), frozenset("«„“\"‘'")


@define
class Reading:
    """One text on its way to quotations.

    Attributes:
        text: the text.
        data: what its language says about saying.
        mentions: whom it names.
        heading: its headline.
        found: the quotations up to the sentence in hand.
        asked: whether the line of dialogue before is a question, or tells what to speak to.
        answered: where the line of dialogue before ends, if it is an answer; else -1.
    """

    text: str
    data: QuoteLexicon
    mentions: tuple[Mention, ...]
    heading: str = ""
    found: list[Quotation] = field(factory=list)
    asked: bool = False
    answered: int = -1
    _speakers: Speakers = field(init=False)
    _names: Names = field(init=False)
    _stretches: tuple[Quoted, ...] = field(init=False)
    _starts: list[int] = field(init=False)
    _carried: set[int] = field(init=False)
    _turns: frozenset[int] = field(init=False)
    _passed: int = field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        meant = may_be_meant(self.mentions, self.text, self.data)
        self._speakers, self._names = Speakers(meant, self.heading), names(meant)
        self._stretches = closed(self.text, outermost(quoted(self.text)), self.data.cues)
        self._starts = [stretch.start for stretch in self._stretches]
        self._carried = {one.start for one in self._stretches if one.start == one.inner_start}
        self._turns = turns(self.text)

    def read(self, language: str) -> list[Quotation]:
        """All quotations, in the order of the text."""
        before = Span(0, 0)
        for unit in units(self.text, language, self._stretches, self.data, self._turns):
            self._read(unit, before)
            before = unit
        return [one for one in self.found if not self._is_left_open(one)]

    def _within(self, unit: Span) -> tuple[Quoted, ...]:
        """The quotations that a stretch holds or parts."""
        low, high = bisect_left(self._starts, unit.start), bisect_right(self._starts, unit.end)
        near = self._stretches[max(0, low - 1) : high]
        return tuple([one for one in near if one.end > unit.start and one.start < unit.end])

    def _read(self, unit: Span, before: Span) -> None:
        if unit.start < self._passed:
            return
        here = self._within(unit)
        if not here and not may_attribute(self.text, unit, self.data):
            return
        words = tokens(self.text, unit.start, unit.end, here, self.data.cues)
        if len(words) > _LONGEST_SENTENCE:
            self._read_in_portions(unit, before, here)
        elif words:
            self._read_words(words, unit, before)

    def _read_in_portions(self, unit: Span, before: Span, stretches: tuple[Quoted, ...]) -> None:
        """A sentence too long to be read at once; no quotation is parted."""
        whole = [Span(one.start, one.end) for one in stretches]
        for portion in bounded(self.text, [unit], whole, _PORTION):
            words = tokens(self.text, portion.start, portion.end, self._within(portion), self.data.cues)
            if words:
                self._read_words(words, portion, before)
            before = portion

    def _read_words(self, words: Tokens, unit: Span, before: Span) -> None:
        clause = Clause(self.text, words, self.data, self._names)
        found = self._attributions(clause, unit)
        led = self._introduced(clause, unit) if not found else None
        if led is not None:
            self._add(led[0], clause, led[1], told_directly=True)
            self._passed = led[1].end
            return
        for one in found:
            self._add(one, clause, self._told_before(unit, before) if one.refers else None)

    def _introduced(self, clause: Clause, unit: Span) -> tuple[Attribution, Span] | None:
        """Who says the paragraph behind a colon at a line's end, which no marks show: "Рогов написал:"."""
        if self.text[unit.end - 1] != ":" or self.text[unit.end : unit.end + 1] != "\n":
            return None
        start = unit.end
        while self.text[start : start + 1].isspace():
            start += 1
        end = self.text.find("\n", start)
        end = end if end >= 0 else len(self.text)
        words = self.text[start:end].rstrip()
        whole = words[:1].isupper() and words[-1:] in _SENTENCE_ENDS and len(words) >= _LONG_LINE
        plain = whole and not any(self.text[one.start] in _OPENING for one in self._within(Span(start, end)))
        one = before_colon(clause) if plain and self.text.count("\n", unit.end, start) <= _APART else None
        return (one, Span(start, start + len(words))) if one is not None else None

    def _attributions(self, clause: Clause, unit: Span) -> tuple[Attribution, ...]:
        if clause.label:
            return answers(clause)
        told = labelled(clause) if unit.start in self._turns else None
        if told is not None:
            return (told,)
        if not clause.is_dialogue:
            return attributions(clause)
        whole = answer(clause, self.asked, self._is_introduced(unit))
        replies = bool(whole) and is_whole(clause)
        # Whoever asks needs no question mark: "— В городе говорят, что школу закроют."
        turned = not self.asked and self._is_behind_answer(unit) and is_whole(clause)
        self.answered = unit.end if self.asked and replies else -1
        self.asked = self.text[unit.end - 1] == "?" or turned
        return whole if replies else attributions(clause) or whole

    def _is_behind_answer(self, unit: Span) -> bool:
        """Whether nothing stands between a line of dialogue and an answer before it."""
        return self.answered >= 0 and self.text[self.answered : unit.start].isspace()

    def _is_introduced(self, unit: Span) -> bool:
        """Whether a line of dialogue of some length follows a paragraph that tells of somebody who spoke."""
        low = max(0, unit.start - _INTRODUCTION)
        before = self.text[low : unit.start].rstrip()
        paragraph = before[before.rfind("\n") + 1 :]
        said = unit.of(self.text)
        if paragraph.endswith(":") and paragraph[0] not in DASHES:
            return True
        if not paragraph or paragraph[0] in DASHES or not said.lstrip("—–-―− ")[:1].isupper():
            return False
        whole = len(said) >= _LONG_LINE and said[-1] in ".!…»"
        return whole and not self.data.interviewing.isdisjoint(fold_word(paragraph).replace(",", " ").split())

    def _add(self, one: Attribution, clause: Clause, told: Span | None, *, told_directly: bool = False) -> None:
        last = self.found[-1] if self.found else None
        now = quotation_of(one, clause, self._speakers, last, told)
        if now is None:
            return
        now = evolve(now, kind=QuoteKind.DIRECT) if told_directly else now
        if last is not None and self._goes_on(last, now, one):
            now = self._together(self.found.pop(), now)
        elif last is not None and self._is_open(last, now):
            now = self._chained(self.found.pop(), now)
        self.found.append(now)
        sex = _sex(one, clause) if now.certainty == "stated" else ""
        self._speakers.note(now.speaker, now.span, sex)

    def _told_before(self, unit: Span, before: Span) -> Span | None:
        """The sentence before, when it is nobody's words yet; without its full stop."""
        last = self.found[-1] if self.found else None
        if last is not None and last.span.start >= before.start and self._is_only_meant(last):
            self._speakers.forget(self.found.pop().speaker)
            last = self.found[-1] if self.found else None
        if before.start == before.end or (last is not None and last.span.end > before.start):
            return None
        mark = self.text[before.end - 1]
        headed = mark.isalnum() and before.end - before.start >= _HEADING and self.text[before.end] == "\n"
        told = headed and not self.data.commenting.isdisjoint(fold_word(before.of(self.text)).split())
        if told or not (mark in ".!?…»”" or headed) or self.text.count("\n", before.end, unit.start) > _APART:
            return None
        return Span(before.start, before.end - (mark == "."))

    def _is_only_meant(self, one: Quotation) -> bool:
        """Whether a sentence only tells what somebody means to do: "рассчитывает снизить"."""
        cue = self.data.cues.get(fold_word(one.cue or ""))
        return cue is not None and cue.cls == "think" and cue.lemma in self.data.promising

    def _goes_on(self, before: Quotation, now: Quotation, one: Attribution) -> bool:
        """Whether words between marks only go on after an attribution in the same paragraph."""
        return (
            one.cue is None
            and one.source is None
            and before.kind is not QuoteKind.INDIRECT
            and (before.kind is QuoteKind.DIRECT or self.text[before.contents[-1].start] in _OPENING)
            and before.cue is not None
            and len(before.contents) < _MOST_STRETCHES
            and now.span.start - before.span.end < 200
            and not parted(self.text, before.span.end, now.span.start)
        )

    def _together(self, before: Quotation, now: Quotation) -> Quotation:
        contents = (*before.contents, *now.contents)
        span = Span(before.span.start, now.span.end)
        return evolve(before, contents=contents, span=span, text=wording(self.text, contents))

    # -- a quotation over paragraphs -------------------------------------------------------------------

    def _is_unclosed(self, one: Quotation) -> bool:
        """Whether the last stretch opens with a mark that its paragraph does not close."""
        end = one.span.end
        start = one.contents[-1].start
        return (
            one.kind is QuoteKind.DIRECT
            and self.text[end : end + 1] in ("", "\n")
            and self.text[end - 1] not in _CLOSING
            and (self.text[start] in '«„“"‟‘' or start in self._carried)
        )

    def _is_open(self, before: Quotation, now: Quotation) -> bool:
        """Whether the next paragraph goes on with the quotation that the one before left open."""
        both = before.cue is not None and now.cue is not None
        if both or len(before.contents) >= _MOST_STRETCHES or not self._is_unclosed(before):
            return False
        between = self.text[before.span.end : now.span.start]
        return "\n" in between and between.isspace()

    def _chained(self, before: Quotation, now: Quotation) -> Quotation:
        told = now if now.certainty in ("stated", "resolved") else before
        contents = (*before.contents, *now.contents)
        span = Span(before.span.start, now.span.end)
        return evolve(told, contents=contents, span=span, text=wording(self.text, contents))

    def _is_left_open(self, one: Quotation) -> bool:
        """Whether a quotation that nobody is named for was opened by mistake."""
        return one.cue is None and one.source_span is None and self._is_unclosed(one)


def _sex(one: Attribution, clause: Clause) -> str:
    """The sex of the speaker, where the form of the verb shows it."""
    shown = (clause.cue(i).gender for i in range(*(one.cue or (0, 0))) if i in clause.cues)
    return next(shown, "")
