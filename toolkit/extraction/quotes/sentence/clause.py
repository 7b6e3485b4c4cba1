"""A sentence ready for the grammar: its tokens, whom they name, which of them attribute."""

from bisect import bisect_left
from collections.abc import Callable, Mapping

from attrs import define, field

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.lexicon import Cue, Noun, Pronoun, QuoteLexicon
from toolkit.extraction.quotes.sentence.attributing import attributing
from toolkit.extraction.quotes.sentence.behind_quotations import any_verb, verbs_behind_quotations
from toolkit.extraction.quotes.sentence.tokens import Names, Tokens, Words, places_of
from toolkit.extraction.quotes.signs import COLON, COMMA, DASHES, DOT
from toolkit.model import Span

__all__ = ["COLON", "COMMA", "DASHES", "DOT", "Clause"]

BREAKS = frozenset(",:;—–―()…!?.")
_NOMINATIVE = (None, "nomn")
_TO_NOUN = 9
_LONG_COMPOUND = 9
_SHORTEST_PAST = 3
_SEX = {"masc": "m", "femn": "f", "neut": "n", None: ""}


@define
class Clause:
    """One sentence; positions are indexes of its tokens. Dialogue begins a line with a dash.

    Attributes:
        words: the folded words of all positions.
        word: the folded word at a position; "" outside the sentence.
        has_marks: whether words stand between marks of quotation, whatever they are.
        label: "ask" or "answer" in a line of an interview that begins with "Q:" or "A:".
        kind: the kind of token at a position; "" outside the sentence.
        answers: what has been asked of it, see `toolkit.extraction.quotes.sentence.kept`.
    """

    text: str
    tokens: Tokens
    lexicon: QuoteLexicon
    names: Names
    cues: list[int] = field(factory=list)
    words: tuple[str, ...] = field(init=False, eq=False, repr=False)
    _starts: list[int] = field(init=False, eq=False, repr=False)
    _breaks: list[bool] = field(init=False, eq=False, repr=False)
    _all_cues: Mapping[str, Cue] = field(init=False, eq=False, repr=False)
    _nouns: Mapping[str, Noun] = field(init=False, eq=False, repr=False)
    _pronouns: Mapping[str, Pronoun] = field(init=False, eq=False, repr=False)
    _others: Mapping[str, Pronoun] = field(init=False, eq=False, repr=False)
    is_dialogue: bool = field(init=False)
    label: str = field(init=False)
    has_quotation: bool = field(init=False)
    has_marks: bool = field(init=False)
    word: Callable[[int], str] = field(init=False, eq=False, repr=False)
    kind: Callable[[int], str] = field(init=False, eq=False, repr=False)
    answers: dict[tuple[object, ...], object] = field(init=False, eq=False, repr=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        words, kinds, self._starts = tuple(self.tokens.words), self.tokens.kinds, self.tokens.starts
        if not self.lexicon.initials.isdisjoint(words):
            words = self._with_initials(words)
        self.words, self._nouns = words, self.lexicon.nouns()
        self._pronouns, self._others = self.lexicon.pronouns, self.lexicon.others
        self.kind, self.word = Words(enumerate(kinds)).__getitem__, Words(enumerate(words)).__getitem__
        self.has_quotation = "q" in kinds
        self._breaks = list(map(BREAKS.__contains__, words))
        for i in places_of({COMMA}, words):
            self._breaks[i] = not self._parts_a_number(i)
        if words.count(DOT) > (words[-1:] == (DOT,)):
            self._keep_abbreviations_whole()
        for i in places_of({"q"}, kinds) if self.has_quotation else ():
            self._breaks[i] = True
        self.has_marks = self.has_quotation or "n" in kinds
        first = self._starts[0] if words else 0
        begins = self.text[max(0, first - 1) : first] in ("", "\n")
        self.is_dialogue = begins and self.word(0) in DASHES
        data = self.lexicon
        labels = begins and self.word(1) == COLON
        self.label = "ask" if labels and self.word(0) in data.asks else ""
        self.label = "answer" if labels and self.word(0) in data.answers else self.label
        self._all_cues = data.cues
        self.cues = attributing(self)
        if self.has_quotation or (self.is_dialogue and data.order == "agreement"):
            self.cues = sorted({*self.cues, *verbs_behind_quotations(self)})

    def _with_initials(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words with a name in capitals as it is printed, and no small word: "WHO chief Jane Roe"."""
        found = list(words)
        for i in places_of(self.lexicon.initials, words):
            if self.text[self._starts[i] : self.tokens.ends[i]].isupper():
                found[i] = words[i].upper()
        printed = self.text[self._starts[0] : self.tokens.ends[-1]]
        return words if printed.isupper() else tuple(found)

    def _parts_a_number(self, i: int) -> bool:
        """Whether a comma stands inside a number: "19,136 people died"."""
        start, end = self._starts[i], self.tokens.ends[i]
        return self.text[end : end + 1].isdigit() and self.text[max(0, start - 1)].isdigit()

    def _keep_abbreviations_whole(self) -> None:
        """No full stop inside the sentence parts clauses where it belongs to the word before: "Zed Inc. said"."""
        for i, word in enumerate(self.words[:-1]):
            if word == DOT and self.word(i - 1) in self.lexicon.abbreviated:
                self._breaks[i] = False

    def leading(self, i: int) -> int:
        """How many words before a base form lead on to it with their subject: "went on to [say]"."""
        runs = self.lexicon.leading.get(self.word(i - 1), ())
        return next((len(run) for run in runs if self.words[max(0, i - len(run)) : i] == run), 0)

    def noun_of_saying(self, i: int) -> int | None:
        """Where the noun stands that a light verb at `i` attributes with."""
        nouns = self.lexicon.light.get(self.cue(i).lemma, frozenset())
        if nouns.isdisjoint(self.words):
            return None
        after = range(i + 1, min(i + 4, len(self.words)))
        before = range(max(0, i - _TO_NOUN), i) if self._points_back() else ()
        return next((k for k in (*after, *before) if self.word(k) in nouns), None)

    def _points_back(self) -> bool:
        """Whether the sentence opens with words for the one before it: "об этом", "такое заявление"."""
        return self.has_phrase(0, self.lexicon.back)

    def has_phrase(self, at: int, phrases: Mapping[str, tuple[tuple[str, ...], ...]]) -> bool:
        """Whether one of some runs of words, which are given by their first words, begins at a position."""
        begun = phrases.get(self.word(at))
        return begun is not None and any(self.begins(at, phrase) for phrase in begun)

    def begins(self, at: int, phrase: tuple[str, ...]) -> bool:
        """Whether a run of words begins at a position."""
        return self.words[at : at + len(phrase)] == phrase

    def cue_phrase(self, i: int) -> tuple[int, int]:
        """All the words of the cue at a position: "не исключил", "выразил уверенность"."""
        noun = self.noun_of_saying(i) if self.cue(i).cls == "light" else None
        negated = self.word(i - 1) in self.lexicon.negations and self.cue(i).lemma in self.lexicon.negated
        return i - negated, max(i, noun or 0) + 1

    def cue(self, i: int) -> Cue:
        """The cue at a position of `cues`."""
        word = self.words[i]
        data = self.lexicon
        found = self._all_cues.get(word) or data.plurals.get(word) or data.bases.get(word) or data.turns.get(word)
        return found or any_verb(word, data.forms)

    def span(self, part: tuple[int, int]) -> Span:
        """Where a run of words stands, of its first position and that behind its last."""
        return Span(self._starts[part[0]], self.tokens.ends[part[1] - 1])

    def mention(self, i: int) -> Mention | None:
        """The mention that begins at a position."""
        return self.names.starting.get(self._starts[i])

    def mention_end(self, i: int, mention: Mention) -> int:
        """The position after the last token of a mention that begins at `i`."""
        return bisect_left(self._starts, mention.span.end, i + 1)

    def ending(self, i: int) -> Mention | None:
        """The mention that ends with the token at a position."""
        return self.names.ending.get(self.tokens.ends[i]) if 0 <= i < len(self.words) else None

    def mention_start(self, i: int, mention: Mention) -> int:
        """The position of the first token of a mention that ends at `i`."""
        return bisect_left(self._starts, mention.span.start, 0, i)

    def noun(self, i: int) -> Noun | None:
        """The noun that can speak at a position."""
        if self.kind(i) != "w":
            return None
        word = self.words[i]
        found = self._nouns.get(word)
        return self.lexicon.compound(word) if found is None and len(word) >= _LONG_COMPOUND else found

    def pronoun(self, i: int) -> Pronoun | None:
        """The subject pronoun at a position."""
        word = self.word(i)
        known = self._pronouns.get(word)
        return self.other(i) if known is None and word in self._others else known

    def other(self, i: int) -> Pronoun | None:
        """Such as "тот" at a position, where it stands for a noun: a verb follows it, and no noun."""
        data, word = self.lexicon, self.word(i)
        if word not in data.others:
            return None
        k = i + 1
        while self.word(k) in data.auxiliaries or self.word(k) in data.negations:
            k += 1
        return data.others[word] if self.word(k) in data.cues else None

    def is_capital(self, i: int) -> bool:
        """Whether the word at a position begins with a capital letter."""
        return self.kind(i) == "w" and self.text[self._starts[i]].isupper()

    def is_break(self, i: int) -> bool:
        """Whether a mark that parts clauses, or a quotation, stands at a position."""
        return self._breaks[i]

    def left_break(self, i: int, floor: int = 0) -> int:
        """The position after the last break before `i`."""
        breaks = self._breaks
        while i > floor and not breaks[i - 1]:
            i -= 1
        return i

    def right_break(self, i: int) -> int:
        """The position of the next break at or after `i`, or the end."""
        breaks = self._breaks
        while i < len(breaks) and not breaks[i]:
            i += 1
        return i

    def is_stop(self, i: int) -> bool:
        """Whether the word at a position cannot stand in the name of a speaker."""
        word, data = self.word(i), self.lexicon
        if word in data.prepositions and self.word(i + 1) not in data.adverbs and data.order == "agreement":
            return False  # "при университете", and no "при этом"
        return (
            word in data.adverbs
            or word in data.auxiliaries
            or (word in data.cues and not self.is_turned(i))
            or word in data.relatives
            or word in data.that
        )

    def is_turned(self, i: int) -> bool:
        """Whether the word behind a verb of saying makes it none: "add to", "think tank"."""
        cue = self._all_cues.get(self.word(i))
        return cue is not None and self.word(i + 1) in self.lexicon.turned.get(cue.lemma, ())

    def acts(self, i: int) -> bool:
        """Whether the word at a position can be nothing but a verb in a form that has a subject."""
        data, word = self.lexicon, self.word(i)
        if i in self.cues:
            return self.cue(i).form in ("past", "present")
        if data.order == "agreement":
            return data.finite(data.forms.to_masculine(word)) and self.noun(i) is None
        past = word.endswith("ed") and len(word) > _SHORTEST_PAST and not self.is_capital(i)
        return word in data.verbs or word in data.pasts or past

    def in_relative(self, i: int) -> bool:
        """Whether a verb stands in a clause between commas that tells more of a noun: ", who said that ..., "."""
        left = self.left_break(i)
        own = self.lexicon.owning_relatives
        if not own.isdisjoint(self.words[max(0, left - _TO_NOUN) : left]) and self.word(left - 1) == COMMA:
            left = next(k for k in range(left - 1, -1, -1) if self.word(k) in own)  # "whose owner, Jane Roe, said"
        opens = self.word(left) in self.lexicon.relatives or self.word(left) in own
        return left > 1 and self.word(left - 1) == COMMA and opens

    def agrees(self, i: int, cue: Cue) -> bool:
        """Whether the word at a position can be the subject of a cue."""
        pronoun = self.pronoun(i)
        if pronoun is not None:
            return _fits(pronoun.number, pronoun.gender, cue)
        mention = self.mention(i)
        if mention is not None:
            return self._mention_agrees(mention, cue)
        forms = self.lexicon.forms
        if self.word(i + 1) in forms.out_of and self.word(i) in forms.one_of:
            return cue.number != "p" and cue.gender in ("", forms.one_of[self.word(i)])
        noun = self.noun(i)
        if noun is not None and self.is_counted(i):
            return cue.number != "s" or cue.gender == "n"
        if noun is not None and self.word(i - 1) in self.lexicon.parts_of_many:
            return cue.number == "s" and cue.gender in ("", self.lexicon.parts_of_many[self.word(i - 1)])
        return noun is not None and any(
            case[0] == "n" and _fits(case[1], "" if noun.gender == "mf" else noun.gender, cue)
            for case in noun.cases
        )

    def _is_oblique(self, mention: Mention) -> bool:
        """Whether what stands with a name that shows no case puts it in one, or it only owns an office."""
        if mention.kind == "state":
            spans = (other.role_span for other in self._named())
            return any(span and span.start < mention.span.start < span.end for span in spans)
        return self._has_oblique_office(mention)

    def _named(self) -> list[Mention]:
        starting = self.names.starting
        return [starting[start] for start in self._starts if start in starting]

    def _has_oblique_office(self, mention: Mention) -> bool:
        """Whether the office before a name that has no cases is in one: "госсекретаря США Рубио"."""
        if mention.role_span is None or self.lexicon.order != "agreement":
            return False
        for token in self.tokens:
            if mention.role_span.start <= token.start < mention.span.start and token.kind == "w":
                noun = self.lexicon.nouns().get(token.word)
                if noun is not None:
                    return not any(case[0] == "n" for case in noun.cases)
        return False

    def is_counted(self, i: int) -> bool:
        """Whether a numeral before a noun, or before its adjective, takes it in the genitive."""
        data = self.lexicon
        near = self.word(i - 1) if not data.oblique(self.word(i - 1)) else self.word(i - 2)
        return near in data.numerals

    def _mention_agrees(self, mention: Mention, cue: Cue) -> bool:
        if mention.kind == "demonym" or mention.case not in _NOMINATIVE:
            return False
        if mention.kind == "place" and mention.stands_for is None:
            return False
        if mention.case is None and self._is_oblique(mention):
            return False
        number = {"sing": "s", "plur": "p"}.get(mention.number or "", "")
        # A form that is the same in all cases shows no sex: "Трамп" may be Дональд or Мелания.
        told = mention.kind in ("place", "state") or (mention.kind == "person" and mention.case is not None)
        gender = _SEX.get(mention.gender, "") if told else ""
        return _fits(number, gender, cue)


def _fits(number: str, gender: str, cue: Cue) -> bool:
    if number and cue.number and number != cue.number:
        return False
    return not (gender and cue.gender and gender != cue.gender and cue.number == "s")
