"""A sentence ready for finding events: its tokens in clauses, with names, times, event nouns and actions."""

from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import Protocol

from attrs import define, field, frozen

from toolkit.extraction.entities import Mention
from toolkit.extraction.events.forms import Action, EventNoun
from toolkit.extraction.events.lexicon import EventLexicon
from toolkit.extraction.quotes.sentence.tokens import Names, Token, Tokens, Words, places_of
from toolkit.extraction.times import Time
from toolkit.model import EventStatus, Organization, Person, Place, Span

_TITLES: Mapping[type, str] = {Organization: "body", Person: "person"}
_WHEN = "когда"
_ORDER = frozenset({"before", "after"})
_HAVING = frozenset({"has", "have", "had", "was", "were"})


@frozen(kw_only=True)
class Counted:
    """What lies so many days from what a sentence tells.

    Attributes:
        at: the position of the word that leads to it.
        days: how many days later it is; fewer than none of what came before.
        trigger: the position of the word that tells it.
        opens: whether the sentence begins with it.
    """

    at: int
    days: int
    trigger: int
    opens: bool


@frozen(kw_only=True)
class Change:
    """What a clause calls off or puts off, named by a pronoun or a noun.

    Attributes:
        verb: where the verb of it stands.
        start: where the words that name the event begin.
        stop: the position after them.
        noun: where their noun stands, or the pronoun.
        status: what becomes of the event.
    """

    verb: int
    start: int
    stop: int
    noun: int
    status: EventStatus


class Reading(Protocol):
    """The clauses of a sentence in a language whose syntax is read. The sentence holds them, not they it."""

    def trigger(self, scene: "Scene", at: int, end: int) -> int | None:
        """The position of the word that tells what happens at a date; None where nothing does."""

    def is_cause(self, trigger: int) -> bool:
        """Whether a verb tells why or after what the rest of the sentence came about."""

    def is_put_off(self, trigger: int) -> bool:
        """Whether what had been planned at a trigger is said to have been put off."""

    def main(self, scene: "Scene") -> int | None:
        """The position of the word that tells what happens in a sentence that a heading dates."""

    def subject(self, scene: "Scene", trigger: int) -> tuple[int, int] | None:
        """The words of the subject of the verb at a position, wherever they stand."""

    def region(self, scene: "Scene", trigger: int, run: tuple[int, int]) -> tuple[int, int]:
        """The part of a run of words that tells of a trigger."""

    def side(self, trigger: int) -> str:
        """On which side of today the verb tells that dates a trigger: "past", "ahead", "planned" or ""."""

    def is_missed(self, trigger: int) -> bool:
        """Whether the verb that dates a trigger tells that it had been planned and did not come about."""

    def is_just_undone(self) -> bool:
        """Whether something is told as called off or put off by now: "has been called off", "is off"."""

    def auxiliaries(self, scene: "Scene", trigger: int) -> tuple[int, int] | None:
        """The words that the verb at a position shares with one before it."""

    def around(self, scene: "Scene", trigger: int) -> list[int]:
        """The positions of a trigger's clause, with what is said of its words."""

    def brief(self, scene: "Scene", kept: list[int], trigger: int) -> list[int]:
        """The positions of a verb's clause that its name is made of, fewer where they are many."""

    def is_attribute(self, scene: "Scene", trigger: int) -> bool:
        """Whether a date before an event tells which one is meant, and its clause tells something else."""

    def then(self, scene: "Scene", at: int, end: int) -> int | None:
        """The position of the verb of a clause behind a date that tells of it besides."""

    def changes(self, scene: "Scene") -> Iterator[Change]:
        """What the sentence calls off or puts off, where a pronoun or a noun names it."""

    def object_of(self, trigger: int) -> tuple[int, int] | None:
        """The words before the clause of a verb that it is done to: "[a bridge] that voters rejected"."""

    def counted(self, scene: "Scene") -> Iterator[Counted]:
        """What the sentence tells so many days before or after something: "two days after the mill burned"."""

    def said_of(self, trigger: int) -> tuple[int, int] | None:
        """The words that the relative clause of a trigger is said of; None where that is not told."""


@define
class Scene:
    """One sentence; positions are indexes of its tokens, and clauses are runs of them.

    Attributes:
        text: that all spans count in.
        cut: the tokens of the sentence, by their fields.
        lexicon: the language's words about happening.
        names: the mentions of the text.
        times: those of the sentence, by the position of their first token -> (time, position after it).
        sentence: where it stands.
        unions: tells whether the text is of workers and their unions.
        joined: starts of clauses that "and" parts from those with their subject.
        listed: commas between names of a list, which part no clauses.
        titles: positions in somebody's office or in a name -> "role", "body", "person" or "name".
        saying: positions of words that attribute words to somebody.
        cued: those of them that a quotation was found by.
        later: positions at which a date begins that lies behind the day of publication.
        reading: the clauses, in a language whose syntax is read.
        word: the folded word at a position; "" outside the sentence.
        vocabulary: all the words of the sentence, which tell at once that it has none of some others.
        tokens: its tokens one by one.
        mention: the mention that begins at a position; None where none does.
        mentions: those of the sentence, by the positions they begin at.
        dated: the positions that lie in a date or a length of time.
        participles: those that have been looked for, by their date and how many event nouns were known then.
        places: the positions at which the name of a place begins.
        aside: the positions of what only comments between commas, with those.
        turning: whether it has a word by which it may turn to what happened besides.
    """

    text: str
    cut: Tokens
    lexicon: EventLexicon
    names: Names
    times: dict[int, tuple[Time, int]]
    sentence: Span
    saying: frozenset[int] = frozenset()
    cued: frozenset[int] = frozenset()
    later: frozenset[int] = frozenset()
    reading: Reading | None = None
    nouns: dict[int, EventNoun] = field(factory=dict)
    actions: dict[int, Action] = field(factory=dict)
    unions: Callable[[], bool] = lambda: False
    joined: set[int] = field(factory=set)
    listed: set[int] = field(factory=set)
    clause_of: list[int] = field(factory=list)
    clauses: list[tuple[int, int]] = field(factory=list)
    resumed: dict[int, tuple[int, int]] = field(factory=dict)
    aside: frozenset[int] = frozenset()
    word: Callable[[int], str] = field(init=False, eq=False, repr=False)
    vocabulary: frozenset[str] = field(init=False, eq=False, repr=False)
    tokens: list[Token] = field(init=False, eq=False, repr=False)
    mention: Callable[[int], Mention | None] = field(init=False, eq=False, repr=False)
    mentions: dict[int, Mention] = field(init=False, eq=False, repr=False)
    dated: frozenset[int] = field(init=False, eq=False, repr=False)
    places: tuple[int, ...] = field(init=False, eq=False, repr=False)
    turning: bool = field(init=False, eq=False, repr=False)
    _regions: dict[int, tuple[int, int]] = field(factory=dict)
    participles: dict[tuple[int, int], int | None] = field(factory=dict)
    titles: dict[int, str] = field(factory=dict)
    _said: dict[int, frozenset[str]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        starts, words, starting = self.cut.starts, self.cut.words, self.names.starting
        self.tokens = list(self.cut)
        self.word, self.vocabulary = Words(enumerate(words)).__getitem__, frozenset(words)
        self.mentions = {i: starting[starts[i]] for i in places_of(starting, starts)}
        self.mention = self.mentions.get
        self.dated = frozenset([i for start, (_, end) in self.times.items() for i in range(start, end)])
        self.places = tuple([i for i, mention in self.mentions.items() if isinstance(mention.value, Place)])
        self.turning = (
            "as" in self.vocabulary
            or "before" in self.vocabulary
            or not self.vocabulary.isdisjoint(self.lexicon.besides)
        )
        self.titles = self._titled()

    def _titled(self) -> dict[int, str]:
        """The positions in somebody's office or in the name of a body: "премьера Джонсона", "городской суд"."""
        found: dict[int, str] = {}
        starts = self.cut.starts
        for i, mention in self.mentions.items():
            if mention.role_span is not None:
                low, high = mention.role_span.start, mention.role_span.end
                found.update(dict.fromkeys(range(bisect_left(starts, low), bisect_left(starts, high)), "role"))
            name = _TITLES.get(type(mention.value), "name")
            for k in range(i, self.mention_end(i, mention)):
                found.setdefault(k, name)
        return found

    def is_name(self, i: int) -> bool:
        """Whether a position lies in a name or in the office that stands before one."""
        return i in self.titles

    def begins_run(self, i: int, runs: Iterable[tuple[str, ...]]) -> bool:
        """Whether one of some runs of words begins at a position."""
        return any(all(self.word(i + k) == word for k, word in enumerate(run)) for run in runs)

    def has_action(self, low: int, high: int) -> bool:
        """Whether an action stands from one position to before another."""
        return not self.actions.keys().isdisjoint(range(low, high))

    def has_noun(self, low: int, high: int) -> bool:
        """Whether an event noun stands from one position to before another."""
        return not self.nouns.keys().isdisjoint(range(low, high))

    def has_word(self, words: Container[str], low: int, high: int) -> bool:
        """Whether one of some words stands from one position to before another."""
        return any(map(words.__contains__, self.cut.words[max(low, 0) : max(high, 0)]))

    def is_own_clause(self, start: int) -> bool:
        """Whether a relative or conjunction opens a clause here, maybe after a preposition."""
        return self.has_word(self.lexicon.clause_words, start, start + 4)

    def region(self, trigger: int) -> tuple[int, int]:
        """The clause of a trigger without the words that only attribute it ("Roe said the leaders would meet")."""
        known = self._regions.get(trigger)
        if known is None:
            known = self._regions[trigger] = self._region(trigger)
        return known

    def _region(self, trigger: int) -> tuple[int, int]:
        start, stop = self.clauses[self.clause_of[trigger]]
        if self.reading is not None:
            return self.reading.region(self, trigger, (start, stop))
        to_do = trigger in self.actions and self.actions[trigger].tense == "infinitive"
        for i in range(start, stop):
            if i in self.saying and i < trigger:
                by_pronoun = self.has_word(self.lexicon.stand_ins, start, i)
                if to_do and self.word(i) in self.lexicon.bidding:
                    start = trigger if by_pronoun else start
                    continue  # "приказал войскам прекратить огонь"
                start = i + 1
            elif i > trigger and (i in self.saying or self.word(i) == ";"):
                stop = i
                break
        start = self._behind_colon(trigger, self._opened(trigger, start))
        start = self._behind_comma(trigger, start)
        return self._without_besides(trigger, start, stop)

    def _behind_colon(self, trigger: int, start: int) -> int:
        """The start of what a colon opens, where the date stands there too: "всё готово: [5 мая прошёл смотр]"."""
        if ":" not in self.vocabulary:
            return start
        colons = (i for i in range(start, trigger) if self.word(i) == ":" and i not in self.dated)
        last = max((i for i in colons if self.word(i + 1).isalpha() or i + 1 in self.times), default=None)
        if last is None or any(start <= low < last for low in self.times):
            return start
        return last + 1

    def _behind_comma(self, trigger: int, start: int) -> int:
        """The start of what stands behind a comma with another subject: "погибли пятеро, [дорогу закрыли]".

        The verbs on both sides differ in number, or in the ending of the past, so that they share none.
        """
        if not self.lexicon.free_order or trigger not in self.actions:
            return start
        commas = [i for i in range(start, trigger) if self.word(i) == "," and i not in self.listed]
        for comma in reversed(commas):
            before = [i for i in range(start, comma) if self._is_finite(i)]
            if not before or any(start <= low < comma for low in self.times) or self.is_own_clause(start):
                return start
            if any(self._is_finite(i) for i in range(comma, trigger)) or self._leads(comma + 1):
                return start
            if not self.lexicon.endings.shared(self.word(before[-1]), self.word(trigger)):
                return comma + 1
        return start

    def _leads(self, i: int) -> bool:
        """Whether a word behind a comma goes on with what stands before it."""
        data, word = self.lexicon, self.word(i)
        joined = word in data.conjunctions or word in data.clause_words or word in data.converbs()
        return (
            joined
            or i in self.actions
            or data.participles.beside.search(word) is not None
            or word in data.negations
        )

    def _is_finite(self, i: int) -> bool:
        acts = i in self.actions and self.actions[i].tense in ("past", "future", "present")
        return acts or self.lexicon.is_growth(self.word(i))

    def _opened(self, trigger: int, start: int) -> int:
        """The start of the main clause after what leads to it: "Ahead of a summit with Roe, ..."."""
        if not {self.word(start), self.word(start + 1)} & self.lexicon.leading:
            return start
        comma = next((i for i in range(start, trigger) if self.word(i) == "," and i not in self.listed), None)
        if comma is None or any(low <= i < comma for low in self.times for i in range(start, comma) if low == i):
            return start
        return comma + 1

    def _without_besides(self, trigger: int, start: int, stop: int) -> tuple[int, int]:
        """The clause without what another verb tells of another time: "after the government fell"."""
        if trigger not in self.actions or not self.turning:
            return start, stop
        acting = [i for i in range(start, stop) if i in self.actions]
        for i in range(start, stop):
            if not self.turns(i):
                continue
            if i < trigger and (acting[0] < i or self._is_told(start, i) or self.word(i) == _WHEN):
                start = i + 1
            elif i > trigger and acting[-1] > i:
                return start, i
        return start, stop

    def _is_told(self, start: int, stop: int) -> bool:
        """Whether an event stands in a stretch."""
        return any(start <= k < stop for k in self.nouns)

    def turns(self, i: int) -> bool:
        """Whether what happened besides follows: "after the government fell", "as he arrived"."""
        if not self.turning:
            return False
        word, after = self.word(i), self.actions.get(i + 1)
        if word in _ORDER and after is not None and after.tense == "participle":
            return any(low < i for low in self.times)  # "in Oslo on Thursday before flying to Hanoi on Friday"
        if word == "as" and self.word(i + 1) not in ("a", "an"):
            return any(k in self.actions or self.word(k) in _HAVING for k in range(i, i + 8))
        return word in self.lexicon.besides

    def is_purpose(self, trigger: int, i: int) -> bool:
        """Whether "to" and a verb follow a date that follows the trigger: what it is for, and not what happens."""
        if self.word(i) != "to":
            return False
        verb = self.actions.get(i + 1 + self.word(i + 1).endswith("ly"))
        to_do = verb is not None and verb.tense == "infinitive"
        return to_do and any(trigger < low < i for low in self.times)

    def said(self, trigger: int) -> frozenset[str]:
        """The words of a trigger's clause, those of its date left out: "may" is no "May"."""
        known = self._said.get(trigger)
        if known is None:
            known = self._said[trigger] = self._words_said(trigger)
        return known

    def near(self, trigger: int) -> Iterable[int]:
        """The positions of a trigger's clause, with what is said of its words where the language tells that."""
        if self.reading is not None:
            return self.reading.around(self, trigger)
        return range(*self.clauses[self.clause_of[trigger]])

    def _words_said(self, trigger: int) -> frozenset[str]:
        dated, told = self.dated, self._told(trigger)
        return frozenset([self.word(i) for i in told if i not in dated])

    def _told(self, trigger: int) -> Iterable[int]:
        """The positions of what a clause says of its event, and of nothing else."""
        if self.reading is not None:
            return self.reading.around(self, trigger)
        return range(*self.region(trigger))

    def mention_end(self, i: int, mention: Mention) -> int:
        """The position after the last token of a mention that begins at `i`."""
        return bisect_left(self.cut.starts, mention.span.end, i + 1)

    def span(self, start: int, end: int) -> Span:
        """The stretch of the text from one position to before another."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)

    def words(self, start: int, end: int) -> str:
        """The text from one position to before another, as printed; nothing stands behind the last."""
        end = min(end, len(self.tokens))
        return self.text[self.tokens[start].start : self.tokens[end - 1].end] if start < end else ""
