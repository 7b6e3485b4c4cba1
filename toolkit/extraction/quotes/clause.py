"""A sentence ready for the grammar: its tokens, whom they name, which of them attribute."""

from attrs import define, field

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.lexicon import Cue, Noun, Pronoun, QuoteLexicon
from toolkit.extraction.quotes.tokens import Names, Token

COMMA, COLON = ",", ":"
DASHES = frozenset("—–-―")
BREAKS = frozenset(",:;—–―()…!?.")
_NOMINATIVE = (None, "nomn")
_SEX = {"masc": "m", "femn": "f", "neut": "n", None: ""}


@define
class Clause:
    """One sentence; positions are indexes of its tokens. Dialogue begins a line with a dash."""

    text: str
    tokens: list[Token]
    lexicon: QuoteLexicon
    names: Names
    cues: list[int] = field(factory=list)
    is_dialogue: bool = field(init=False)
    _words: list[str] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._words = [token.word for token in self.tokens]
        first = self.tokens[0].start if self.tokens else 0
        begins = self.text[max(0, first - 1) : first] in ("", "\n")
        self.is_dialogue = begins and self.word(0) in DASHES
        known = self.lexicon.cues
        self.cues = [i for i, token in enumerate(self.tokens) if token.word in known and self._attributes(i)]

    def _attributes(self, i: int) -> bool:
        data, cue = self.lexicon, self.lexicon.cues[self.tokens[i].word]
        if self.mention(i) is not None or (cue.cls == "light" and self._noun_of_saying(i) is None):
            return False
        before = self.word(i - 1)
        if cue.form == "present" and cue.number == "p" and data.order == "position":
            owned = before.endswith("'s") or before in data.openers | data.owners.keys()
            return self.pronoun(i - 1) is not None or not (owned or before in data.negations)  # "the think tank"
        if cue.form == "gerund" and before in data.valued:
            return False  # "without saying", "worth noting"
        return before not in data.negations or cue.lemma in data.negated

    def _noun_of_saying(self, i: int) -> int | None:
        """Where the noun stands that a light verb at `i` attributes with."""
        nouns = self.lexicon.light.get(self.cue(i).lemma, frozenset())
        return next((k for k in range(i + 1, min(i + 4, len(self.tokens))) if self.word(k) in nouns), None)

    def cue_phrase(self, i: int) -> tuple[int, int]:
        """All the words of the cue at a position: "не исключил", "выразил уверенность"."""
        noun = self._noun_of_saying(i) if self.cue(i).cls == "light" else None
        negated = self.word(i - 1) in self.lexicon.negations and self.cue(i).lemma in self.lexicon.negated
        return i - negated, (i if noun is None else noun) + 1

    def cue(self, i: int) -> Cue:
        """The cue at a position of `cues`."""
        return self.lexicon.cues[self.tokens[i].word]

    def word(self, i: int) -> str:
        """The folded word at a position; "" outside the sentence."""
        return self._words[i] if 0 <= i < len(self._words) else ""

    def kind(self, i: int) -> str:
        """The kind of token at a position; "" outside the sentence."""
        return self.tokens[i].kind if 0 <= i < len(self.tokens) else ""

    def mention(self, i: int) -> Mention | None:
        """The mention that begins at a position."""
        return self.names.starting.get(self.tokens[i].start)

    def mention_end(self, i: int, mention: Mention) -> int:
        """The position after the last token of a mention that begins at `i`."""
        j = i + 1
        while j < len(self.tokens) and self.tokens[j].start < mention.span.end:
            j += 1
        return j

    def ending(self, i: int) -> Mention | None:
        """The mention that ends with the token at a position."""
        return self.names.ending.get(self.tokens[i].end) if 0 <= i < len(self.tokens) else None

    def mention_start(self, i: int, mention: Mention) -> int:
        """The position of the first token of a mention that ends at `i`."""
        while i > 0 and self.tokens[i - 1].start >= mention.span.start:
            i -= 1
        return i

    def noun(self, i: int) -> Noun | None:
        """The noun that can speak at a position."""
        return self.lexicon.nouns().get(self.word(i)) if self.kind(i) == "w" else None

    def pronoun(self, i: int) -> Pronoun | None:
        """The subject pronoun at a position."""
        return self.lexicon.pronouns.get(self.word(i))

    def is_capital(self, i: int) -> bool:
        """Whether the word at a position begins with a capital letter."""
        return self.kind(i) == "w" and self.text[self.tokens[i].start].isupper()

    def is_break(self, i: int) -> bool:
        """Whether a mark that parts clauses, or a quotation, stands at a position."""
        token = self.tokens[i]
        return token.kind == "q" or (token.kind == "p" and token.word in BREAKS)

    def left_break(self, i: int, floor: int = 0) -> int:
        """The position after the last break before `i`."""
        while i > floor and not self.is_break(i - 1):
            i -= 1
        return i

    def right_break(self, i: int) -> int:
        """The position of the next break at or after `i`, or the end."""
        while i < len(self.tokens) and not self.is_break(i):
            i += 1
        return i

    def is_stop(self, i: int) -> bool:
        """Whether the word at a position cannot stand in the name of a speaker."""
        word, data = self.word(i), self.lexicon
        return (
            word in data.adverbs
            or word in data.auxiliaries
            or word in data.cues
            or word in data.relatives
            or word in data.that
        )

    def agrees(self, i: int, cue: Cue) -> bool:
        """Whether the word at a position can be the subject of a cue."""
        pronoun = self.pronoun(i)
        if pronoun is not None:
            return _fits(pronoun.number, pronoun.gender, cue)
        mention = self.mention(i)
        if mention is not None:
            return self._mention_agrees(mention, cue)
        noun = self.noun(i)
        if noun is not None and self.is_counted(i):
            return cue.number != "s" or cue.gender == "n"
        return noun is not None and any(
            case[0] == "n" and _fits(case[1], "" if noun.gender == "mf" else noun.gender, cue)
            for case in noun.cases
        )

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
        number = {"sing": "s", "plur": "p"}.get(mention.number or "", "")
        # A form that is the same in all cases shows no sex: "Трамп" may be Дональд or Мелания.
        told = mention.kind in ("place", "state") or (mention.kind == "person" and mention.case is not None)
        gender = _SEX.get(mention.gender, "") if told else ""
        return _fits(number, gender, cue)


def _fits(number: str, gender: str, cue: Cue) -> bool:
    if number and cue.number and number != cue.number:
        return False
    return not (gender and cue.gender and gender != cue.gender and cue.number == "s")
