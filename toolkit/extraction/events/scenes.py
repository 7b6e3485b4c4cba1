"""The sentences of a text made ready for finding events."""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence

from attrs import define, field

from toolkit.extraction.events.days.of_text import Days
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.events.sentence.division import divide
from toolkit.extraction.events.sentence.scene import Scene
from toolkit.extraction.events.sentence.words import read_words
from toolkit.extraction.quotes.lexicon import Cue
from toolkit.extraction.quotes.sentence.tokens import Names, places_of, tokens
from toolkit.extraction.segments.sentences import paragraph_start
from toolkit.extraction.times import Time
from toolkit.model import Place, Span

# So many sentences are kept ready: that in hand, the one before it, and those that a name may be looked for in.
_KEPT = 8
_PLACE_DASH = re.compile(r"\s[—–]\s+(?=[A-ZА-ЯЁ\"«“])")
_PLACE_COLON = re.compile(r"(?::|\s-)\s+(?=[A-ZА-ЯЁ\"«“])")
# "ISTANBUL (Xinhua / Anadolu - 4 July, 2023) The president ...", "Islamabad, Oct 19 (IANS): The minister ..."
_AGENCY_LINE = re.compile(
    r"(?:[A-ZА-ЯЁ][A-ZА-ЯЁ .,'-]{2,40}\s\([^()\n]{2,60}\)|"
    r"[A-Z][\w.' -]{2,30},\s[A-Z][a-z]{2,8}\.?\s\d\d?(?:,\s\d{4})?"
    r"(?:\s\((?:[^()\n]{2,40}\)\s?:|[A-Z]{2,12}\))|:(?=\s)|\s(?=[—–-]\s)))"
    r"\s*[–—:-]?\s+(?=[A-ZА-ЯЁ\"«“])"
)


@define
class Scenes:
    """The sentences of one text; the one in hand and those before it are kept.

    Attributes:
        text: the text.
        data: the language's words about happening.
        saying: the words that attribute words to somebody.
        names: the mentions of the text.
        days: what its dates mean.
        cues: where the cues of its quotes begin.
        kept: those made ready, by where they begin.
        before: the sentence before the one in hand, with its times.
        unions: tells whether the text is of workers and their unions.
    """

    text: str
    data: EventLexicon
    saying: Mapping[str, Cue]
    names: Names
    days: Days
    cues: frozenset[int]
    kept: dict[int, Scene] = field(factory=dict)
    before: tuple[Span, tuple[Time, ...]] | None = None
    unions: Callable[[], bool] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.unions = _Unions(self.text, self.data)

    def previous(self) -> Scene | None:
        """The sentence before; most events do not need it."""
        return self.of(*self.before) if self.before is not None else None

    def of(self, sentence: Span, here: tuple[Time, ...]) -> Scene:
        """A sentence made ready; kept while it is the one in hand or one of those before."""
        found = self.kept.get(sentence.start)
        if found is None:
            if len(self.kept) == _KEPT:
                del self.kept[next(iter(self.kept))]
            found = self.kept[sentence.start] = self._made(sentence, here)
        return found

    def _made(self, sentence: Span, here: tuple[Time, ...]) -> Scene:
        agency = _AGENCY_LINE.match(self.text, sentence.start, sentence.end)
        start = agency.end() if agency else self._after_place(sentence)
        found = tokens(self.text, start, sentence.end, ())
        times: dict[int, tuple[Time, int]] = {}
        for time in here:
            low, high = bisect_left(found.starts, time.span.start), bisect_left(found.starts, time.span.end)
            if low < high:
                times[_led_by_date(found.words, low, self.data)] = (time, high)
        retelling, cues = self.data.retelling, self.saying
        said = [
            i
            for i in places_of(cues, found.words)
            if found.starts[i] in self.cues or cues[found.words[i]].cls == "say"
        ]
        saying = frozenset([*said, *places_of(retelling, found.words)])
        scene = Scene(self.text, found, self.data, self.names, times, sentence, saying, unions=self.unions)
        if self.data.read_clauses is not None:
            scene.cued = frozenset([i for i, start in enumerate(found.starts) if start in self.cues])
            scene.later = frozenset([at for at, (time, _) in times.items() if self._is_later(time)])
            scene.reading = self.data.read_clauses(scene)
        else:
            read_words(scene)
            divide(scene)
        return scene

    def _is_later(self, time: Time) -> bool:
        """Whether a date lies behind the day of publication."""
        if time.certainty.startswith("year inferred") or time.rule == "month":
            return False
        when = self.days.when(time)
        return when is not None and self.days.today is not None and when.days[0] > self.days.today

    def _after_place(self, sentence: Span) -> int:
        """Where a sentence goes on after the place that its paragraph is dated from: "Nairobi — The minister"."""
        first = self.names.starting.get(sentence.start)
        if (
            first is None
            or not isinstance(first.value, Place)
            or paragraph_start(self.text, sentence.start) != sentence.start
        ):
            return sentence.start
        dash = _PLACE_DASH.match(self.text, first.span.end, sentence.end)
        if dash is None and (first.span.of(self.text).isupper() or first.kind != "state"):
            dash = _PLACE_COLON.match(self.text, first.span.end, sentence.end)
        return dash.end() if dash else sentence.start


def _led_by_date(words: Sequence[str], at: int, data: EventLexicon) -> int:
    """Where a day begins with what a mark parts from it: "[на новую дату — 24 мая]", "[— с 5 на 6 мая]"."""
    if at < _TO_DATE:
        return at
    left = next((i for i in range(at, max(1, at - _TO_LEFT), -1) if words[i] in data.moving.leaving), at)
    if words[left - 1] in _DASHES and words[left] in data.moving.leaving and data.free_order:
        return left - 1
    if words[at - 1] not in _LEADING or words[at - 2] not in data.setting.date_of:
        return at
    i = at - _TO_DATE
    while i > 0 and (data.is_modifier(words[i]) or words[i] in data.adverbs):
        i -= 1
    return i if words[i] in data.ahead_prepositions else at


_DASHES, _LEADING = frozenset("—–-"), frozenset("—–-:")
_TO_DATE, _TO_LEFT = 3, 4


@define
class _Unions:
    """Tells whether a text is of workers and their unions; looked for once, and only where that is asked."""

    text: str
    data: EventLexicon
    _told: bool | None = None

    def __call__(self) -> bool:
        if self._told is None:
            unions = "|".join(self.data.unions)
            self._told = bool(unions) and re.search(rf"\b(?:{unions})", self.text.lower()) is not None
        return self._told
