"""Words, marks and quotations of one sentence, and whom the words name."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import accumulate, compress, count
from typing import NamedTuple

from attrs import define, evolve, field, frozen

from toolkit.extraction.entities import Mention
from toolkit.extraction.quotes.sentence.marks import Quoted, outermost, quoted

# A text split by it gives what stands between the tokens and the tokens in turn.
_TOKEN = re.compile(
    r"([A-ZА-ЯЁ](?:(?:(?<=M)(?:r|rs|s|aj)|(?<=D)r|(?<=S)(?:ens?|gt|t|r)|(?<=R)(?:eps?|ev)|(?<=G)(?:ov|en)|(?<=L)t"
    r"|(?<=C)(?:ol|apt)|(?<=P)rof|(?<=H)on|(?<=J)r|(?<=A)(?:dm|mb))\.(?=\s)"
    r"|\.(?:[A-ZА-ЯЁ]\.)+|\.(?=\s?[A-ZА-ЯЁ]))"
    r"|[^\W_]+(?:['’.\-&][^\W_]+|:(?<=\d:)\d\d(?!\d))*|[^\w\s]|_+)"
)
# Folded inside of a word; as a mark it stays.
_FOLDED_MARK = "’"
_MOST_TOKENS = 1501
"""No layer reads a sentence of more at once; what is longer is cut no further than shows that."""
_SPEECH_END = re.compile(r"[.,!?…;:—–-]\s*$")
_WORD = re.compile(r"\w+")
_DASHED = re.compile(r"\s*,?\s*(?:[—–]|-\s)")
_NAME_WORDS, _TITLE_WORDS, _SMALL_WORD, _LED = 5, 2, 3, 12
# "„Wir gehen“, sagte er": the comma stands behind the marks.
_TOLD = re.compile(r",\s+(\w+)")


class Token(NamedTuple):
    """A word, a mark or a whole quotation.

    Attributes:
        start: in the text.
        end: in the text.
        word: in lower case, ё as е; a mark as it is; "" for a quotation.
        kind: "w" word, "p" mark, "q" quotation that may be speech, "n" quotation that is a name.
    """

    start: int
    end: int
    word: str
    kind: str


_token: Callable[[tuple[int, int, str, str]], Token] = partial(tuple.__new__, Token)


@define
class Tokens:
    """The tokens of a sentence by their fields, since most are asked for their word alone.

    Attributes:
        starts: where each begins in the text.
        ends: where each ends.
        words: what each says.
        kinds: what each is.
    """

    starts: list[int] = field(factory=list)
    ends: list[int] = field(factory=list)
    words: list[str] = field(factory=list)
    kinds: list[str] = field(factory=list)

    def __len__(self) -> int:
        return len(self.words)

    def __iter__(self) -> Iterator[Token]:
        # As `Token(...)`, without the call of our own that a tuple with named fields has for its `__new__`.
        return map(_token, zip(self.starts, self.ends, self.words, self.kinds, strict=True))

    def __getitem__(self, i: int) -> Token:
        return Token(self.starts[i], self.ends[i], self.words[i], self.kinds[i])

    def add_quotation(self, start: int, end: int, kind: str) -> None:
        """Take a whole quotation for the next token."""
        self.starts.append(start)
        self.ends.append(end)
        self.words.append("")
        self.kinds.append(kind)

    def add_words(self, text: str, start: int, end: int) -> None:
        """Take the words and marks of a stretch for the next tokens."""
        # Every word of every sentence comes through here: cut all at once, folded all at once. No token holds a
        # line break.
        pieces = _TOKEN.split(text[start:end], _MOST_TOKENS)
        printed = pieces[1::2]
        if printed:
            edges = list(accumulate(map(len, pieces), initial=start))
            self.starts += edges[1:-1:2]
            self.ends += edges[2::2]
            self.kinds += ["w" if word[0].isalnum() else "p" for word in printed]
            folded = fold_word("\n".join(printed)).split("\n")
            for i in places_of({_FOLDED_MARK}, printed) if _FOLDED_MARK in printed else ():
                folded[i] = printed[i]
            self.words += folded


def places_of(table: Container[object], words: Iterable[object]) -> list[int]:
    """The positions of the words, or numbers, that a table has."""
    return list(compress(count(), map(table.__contains__, words)))


class Words(dict[int, str]):
    """Words, or their kinds, by their positions; "" outside the sentence.

    Its `__getitem__` answers for each word of a sentence many times, without a call of our own.
    """

    def __missing__(self, position: int) -> str:
        return ""


def is_speech(text: str, stretch: Quoted, cues: Container[str] = ()) -> bool:
    """Whether a stretch between marks may be somebody's words, and not a name or a doubted word.

    A name is short, begins with a capital or is one word, ends in no mark, and follows a word directly.
    """
    inner = text[stretch.inner_start : stretch.inner_end]
    words = len(_WORD.findall(inner[:400]))
    if words == 0:
        return False
    if stretch.inner_start == stretch.start:
        return True  # it goes on from the paragraph before
    before = text[max(0, stretch.start - 3) : stretch.start].rstrip()
    if _is_title(inner, before) or (before.endswith("(") and text[stretch.end : stretch.end + 1] == ")"):
        return False
    if _SPEECH_END.search(inner[-3:]):
        return True
    after = text[stretch.end : stretch.end + 4]
    if _DASHED.match(after) and (not before or before[-1] in ".!?:;…"):
        return True
    headed = not before and text[stretch.end : stretch.end + 2] == ": " and words > _TITLE_WORDS
    headed = headed and inner.split()[1][0].islower()
    if before.endswith(":") or headed or (before.endswith(",") and _is_led_by_comma(text, stretch.start, cues)):
        return True
    if _is_said_at_once(text, stretch, cues) and (not before or before[-1] in ".!?:;…"):
        return True
    told = _TOLD.match(text, stretch.end)
    if told is not None and fold_word(told[1]) in cues and (not before or before[-1] in ".!?:;…"):
        return True
    if words > _TITLE_WORDS and _is_led(inner, before, text[max(0, stretch.start - _LED) : stretch.start]):
        return True
    if words <= _NAME_WORDS:
        return words > _TITLE_WORDS and _is_paragraph(text, stretch)
    return not (inner[0].isupper() and before[-1:].isalpha() and words <= 2 * _NAME_WORDS)


def _is_led(inner: str, before: str, context: str) -> bool:
    """Whether a verb of saying stands right before words not printed as titles are: "said “UN rules remain”"."""
    led = before[-1:].isalpha() and not _SAID.isdisjoint(context.split()[-1:])
    long = [word for word in _WORD.findall(inner) if len(word) > _SMALL_WORD]
    return led and len(long) > 1 and sum(word[0].islower() for word in long) > len(long) / 2


def _is_led_by_comma(text: str, start: int, cues: Container[str]) -> bool:
    """Whether only a comma stands between a verb of saying and words between marks: "joked, “it is late”"."""
    words = text[max(0, start - _LED) : start].rstrip(", ").split()
    return bool(words) and fold_word(words[-1]) in cues


def _is_title(inner: str, before: str) -> bool:
    """Whether words between marks are printed as titles are, behind what bears one: "her book, “The Road,”"."""
    if not inner.endswith(",") or not (before[-1:] == "," or before[-1:].isalpha()):
        return False
    words = _WORD.findall(inner)
    long = [word for word in words if len(word) > _SMALL_WORD]
    return len(words) > _TITLE_WORDS and len(long) > 1 and all(word[0].isupper() for word in (words[0], *long))


def _is_paragraph(text: str, stretch: Quoted) -> bool:
    """Whether a stretch and the full stop behind it are all of a paragraph."""
    closed = text[stretch.end : stretch.end + 1] == "." and text[stretch.end + 1 : stretch.end + 2] in ("", "\n")
    return closed and text[max(0, stretch.start - 1) : stretch.start] == "\n"


# "“The bridge is safe” Jane Roe said": the comma is forgotten. A title would have capitals.
_AT_ONCE = re.compile(r" (?:(?:[A-Z][\w.’'-]* ){1,3}|(?:he|she|they) )?([a-z]+)")
_PLAIN_WORD = re.compile(r"(?<![^\W_])[a-z][a-z]{3,}|\b(?:is|am|are|was|has|I|we|you)\b")


def _is_said_at_once(text: str, stretch: Quoted, cues: Container[str]) -> bool:
    told = _AT_ONCE.match(text, stretch.end)
    if told is None or told[1] not in cues or told[1] not in _SAID:
        return False
    return (
        _PLAIN_WORD.search(text, stretch.inner_start, stretch.inner_end) is not None
        and " " in text[stretch.inner_start : stretch.inner_end]
    )


_SAID = frozenset({"said", "says", "added", "adds", "asked", "asks", "replied", "told", "wrote", "explained"})


# Set between dashes inside the marks: "«A, – сказал он, – B»".
_SET_IN = re.compile(
    r"[,.!?…]\s*[—–-]\s+(?P<words>(?:[^—–«»“”]|«[^«»]{1,60}»){3,200}?)(?:[,.:]\s*[—–-]\s+|[.,]?$)"
)


def set_in(text: str, stretch: Quoted, cues: Container[str]) -> tuple[int, int] | None:
    """Where an attribution stands inside the marks of a quotation; None where there is none."""
    for match in _SET_IN.finditer(text, stretch.inner_start, stretch.inner_end):
        words = [fold_word(word) for word in _WORD.findall(match["words"])[:4]]
        if any(word in cues for word in words) and (words[0] in cues or match["words"][0].isupper() or words[1:2]):
            return match.start() + 1, match.end()
    return None


_ATTRIBUTED = re.compile(r"[,!?…]\s*[—–-]\s+(\w+)(?:\s+(\w+))?")


def closed(text: str, stretches: tuple[Quoted, ...], cues: Container[str]) -> tuple[Quoted, ...]:
    """The stretches, one that its paragraph leaves open closed where its attribution begins."""
    found: list[Quoted] = []
    for stretch in stretches:
        ended = None if stretch.closed else _attribution_in(text, stretch, cues)
        if ended is None:
            found.append(stretch)
            continue
        found.append(evolve(stretch, end=ended, inner_end=ended, closed=True))
        found += outermost(quoted(text, ended, stretch.end))
    return tuple(found)


def _attribution_in(text: str, stretch: Quoted, cues: Container[str]) -> int | None:
    for match in _ATTRIBUTED.finditer(text, stretch.inner_start, stretch.end):
        if any(word and fold_word(word) in cues for word in match.groups()):
            return match.start() + (text[match.start()] != ",")
    return None


def tokens(text: str, start: int, end: int, stretches: tuple[Quoted, ...], cues: Container[str] = ()) -> Tokens:
    """The tokens of a sentence; an outermost quotation is one token, or two with an attribution between."""
    if not stretches:
        return cut_of(text).between(start, end)
    found = Tokens()
    at = start
    for stretch in stretches:
        if stretch.end <= at or stretch.start >= end:
            continue
        found.add_words(text, at, stretch.start)
        kind = "q" if is_speech(text, stretch, cues) else "n"
        parts = set_in(text, stretch, cues) if kind == "q" else None
        if parts is None:
            found.add_quotation(stretch.start, stretch.end, kind)
        else:
            found.add_quotation(stretch.start, parts[0], kind)
            found.add_words(text, *parts)
            if parts[1] < stretch.inner_end:
                found.add_quotation(parts[1], stretch.end, kind)
        at = stretch.end
    found.add_words(text, at, end)
    return found


@frozen
class Cut:
    """The tokens of sentences of one text that hold no quotation, for the layer that asks next.

    Attributes:
        text: the text.
        known: the tokens by where their sentence begins and ends, of no more sentences and words than an
            article has.
    """

    text: str
    known: dict[tuple[int, int], Tokens] = field(factory=dict)

    def between(self, start: int, end: int) -> Tokens:
        """The tokens from one place to another."""
        found = self.known.get((start, end))
        if found is None:
            found = Tokens()
            found.add_words(self.text, start, end)
            if len(self.known) < _MOST_KEPT and len(found) < _MOST_KEPT:
                self.known[start, end] = found
        return found


_MOST_KEPT = 1000


@lru_cache(maxsize=1)
def cut_of(text: str) -> Cut:
    """The text in hand, with the sentences of it that have been cut."""
    return Cut(text)


def fold_word(word: str) -> str:
    """A word as the lexicons have it."""
    return word.lower().replace("ё", "е").replace("’", "'")


class Names(NamedTuple):
    """The mentions of a text by the code point they begin at and every one they cover with a word."""

    starting: Mapping[int, Mention]
    ending: Mapping[int, Mention]


def names(mentions: tuple[Mention, ...]) -> Names:
    """Mentions by their first and their last code point."""
    return Names({m.span.start: m for m in mentions}, {m.span.end: m for m in mentions})
