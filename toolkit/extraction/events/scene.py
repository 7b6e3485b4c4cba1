"""A sentence ready for finding events: its tokens in clauses, with names, times, event nouns and actions."""

from attrs import define, field

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.lexicon import Action, EventLexicon, EventNoun
from toolkit.extraction.quotes.tokens import Names, Token
from toolkit.extraction.times import Time
from toolkit.model import Span

_BREAKS = frozenset(",;:()—–")
_UNKNOWN = Action("", "", "past")


@define
class Scene:
    """One sentence; positions are indexes of its tokens, and clauses are runs of them.

    Attributes:
        text: that all spans count in.
        tokens: of the sentence.
        lexicon: the language's words about happening.
        names: the mentions of the text.
        times: those of the sentence, by the position of their first token -> (time, position after it).
        saying: positions of words that attribute words to somebody.
    """

    text: str
    tokens: list[Token]
    lexicon: EventLexicon
    names: Names
    times: dict[int, tuple[Time, int]]
    saying: frozenset[int] = frozenset()
    nouns: dict[int, EventNoun] = field(factory=dict)
    actions: dict[int, Action] = field(factory=dict)
    clause_of: list[int] = field(factory=list)
    clauses: list[tuple[int, int]] = field(factory=list)
    _verbs: frozenset[str] = frozenset()

    def __attrs_post_init__(self) -> None:
        covered = {i for start, (_, end) in self.times.items() for i in range(start, end)}
        nouns, actions = self.lexicon.nouns(), self.lexicon.actions()
        self._verbs = self.lexicon.also_verbs
        for i, token in enumerate(self.tokens):
            if token.kind != "w" or i in covered:
                continue
            if token.word in nouns and not (
                self.word(i - 1) in self.lexicon.verb_markers and token.word in self._verbs
            ):
                self.nouns[i] = nouns[token.word]
            elif token.word in nouns:
                self.actions[i] = Action(token.word, nouns[token.word].kind, "infinitive")
            elif token.word in actions and self._acts(i, actions[token.word]):
                self.actions[i] = actions[token.word]
            elif (
                i not in self.saying
                and self.lexicon.is_action(token.word)
                and not self.text[token.start].isupper()
            ):
                self.actions[i] = _UNKNOWN
        self._divide(covered)

    def _acts(self, i: int, action: Action) -> bool:
        """Whether a verb of a table tells an action here: "spoke by telephone" does, "spoke of peace" does not."""
        needed = self.lexicon.requires.get(action.lemma)
        if needed is not None:
            return any(token.word in needed for token in self.tokens)
        return not (i in self.saying and not action.kind)

    def _divide(self, covered: set[int]) -> None:
        """Clauses end at marks; what has neither verb nor event noun joins its neighbour."""
        bounds: list[tuple[int, int]] = []
        start = 0
        for i, token in enumerate(self.tokens):
            if token.kind == "p" and token.word in _BREAKS and i not in covered:
                bounds.append((start, i))
                start = i + 1
        bounds.append((start, len(self.tokens)))
        merged: list[tuple[int, int]] = []
        pending: int | None = None
        for start, end in bounds:
            if start >= end:
                continue
            first = start if pending is None else pending
            if self._tells(start, end) or self.is_own_clause(start):
                merged.append((first, end))
                pending = None
            elif merged and pending is None:
                merged[-1] = (merged[-1][0], end)
            else:
                pending = first
        if pending is not None:
            merged.append((pending, len(self.tokens)))
        self.clauses = merged
        self.clause_of = [0] * len(self.tokens)
        for number, (start, end) in enumerate(merged):
            for i in range(start, min(end + 1, len(self.tokens))):
                self.clause_of[i] = number

    def _tells(self, start: int, end: int) -> bool:
        return any(
            i in self.actions or i in self.saying or self.word(i) in self.lexicon.planned
            for i in range(start, end)
        )

    def is_own_clause(self, start: int) -> bool:
        """Whether a relative or conjunction opens a clause here, maybe after a preposition."""
        return any(
            self.word(i) in self.lexicon.clause_words for i in range(start, min(start + 4, len(self.tokens)))
        )

    def region(self, trigger: int) -> tuple[int, int]:
        """The clause of a trigger without the words that only attribute it ("Roe said the leaders would meet")."""
        start, stop = self.clauses[self.clause_of[trigger]]
        for i in range(start, stop):
            if i in self.saying and i < trigger:
                start = i + 1
            elif i in self.saying and i > trigger:
                stop = i
                break
        return start, stop

    def said(self, trigger: int) -> set[str]:
        """The words of a trigger's clause, those of its date left out: "may" is no "May"."""
        dated = {i for start, (_, end) in self.times.items() for i in range(start, end)}
        return {self.word(i) for i in range(*self.region(trigger)) if i not in dated}

    def word(self, i: int) -> str:
        """The folded word at a position; "" outside the sentence."""
        return self.tokens[i].word if 0 <= i < len(self.tokens) else ""

    def mention(self, i: int) -> Mention | None:
        """The mention that begins at a position."""
        return self.names.starting.get(self.tokens[i].start) if i < len(self.tokens) else None

    def mention_end(self, i: int, mention: Mention) -> int:
        """The position after the last token of a mention that begins at `i`."""
        j = i + 1
        while j < len(self.tokens) and self.tokens[j].start < mention.span.end:
            j += 1
        return j

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text from one position to before another."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)

    def words(self, start: int, end: int) -> str:
        """The text from one position to before another, as printed."""
        return self.span(start, end).of(self.text) if start < end else ""
