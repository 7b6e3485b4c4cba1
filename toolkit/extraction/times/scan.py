"""The first pass: runs of words that can belong to a temporal expression, in one walk over the text.

Each word of the text is looked up once; the longest run is bounded, so the time is linear in any text.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import accumulate, compress, count

from attrs import frozen

from toolkit.extraction.times.calendar import valid_day
from toolkit.extraction.times.day_and_month import is_day_and_month
from toolkit.extraction.times.kinds import SYMBOLS, UNITS, Element
from toolkit.extraction.times.parts import Partial
from toolkit.extraction.times.words import TimeLexicon, Word, forms

_LONGEST_RUN = 48
_GLUE = frozenset(
    SYMBOLS[kind]
    for kind in forms(
        "IN ON FROM TO UNTIL BY AHEAD SINCE AND OR OF THE FOR OVER WITHIN DURING BETWEEN AT A MODQ LAST"
        " NEXT THIS SAME PREV FOLL EACH PHASE PHASEN HALF SOME LATER EARLIER ORD CARD AMPM ZONE AFTER"
        " EXTRA ERA FISCAL OLD TIMES FIRST"
    )
) | frozenset(",-/.:@'()")
"""Kinds that make no expression alone."""

_GAP = re.compile(r"\s*([,\-‐‑‒–—―−/.:@'’()]?)\s*")
_MARKS = dict.fromkeys("-‐‑‒–—―−", "-") | {"’": "'"}

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(z\b|[+-]\d\d:?\d\d)?)?(?![\d-])",
    re.ASCII | re.IGNORECASE,
)
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)?(z\b|[+-]\d\d:?\d\d)?(?!\w)", re.ASCII)
_DMY = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\w]|[./-]\d)", re.ASCII)
_YMD = re.compile(r"(\d{4})([./])(\d{1,2})\2(\d{1,2})(?![\w]|[./-]\d)", re.ASCII)
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:]|[.,]\d)", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?![\d,])", re.ASCII)
_DECIMAL = re.compile(r"(\d{1,9})[.,](\d{1,9})(?![\d.]*\d)", re.ASCII)
_SCHOOL = re.compile(r"((?:1[89]|20)\d\d)/(\d\d)(?![\d/])", re.ASCII)
_MEASURES = frozenset("%°‰")
_MONEY = frozenset("$€£¥₽₴#№§+_")
# Behind these a number is done: no literal and no ending of an ordinal goes on with them.
_ENDING = frozenset({"", " ", "\xa0", "\n"})


def shadow_of(text: str) -> str:
    """The text in lower case, of the same length, with "ё" as "е"."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.replace("ё", "е").replace("İ", "i") if "ё" in lowered else lowered


def _literal(shadow: str, start: int) -> Element | None:
    """A date, time or number written with several groups of digits."""
    if match := _ISO.match(shadow, start) or _BASIC.match(shadow, start):
        return Element(SYMBOLS["ISO"], start, match.end(), match.groups())
    if match := _DMY.match(shadow, start):
        parts = (int(match[1]), int(match[3]), int(match[4]), len(match[4]), match[2])
        return Element(SYMBOLS["DMY"], start, match.end(), parts)
    if match := _YMD.match(shadow, start):
        return Element(SYMBOLS["ISO"], start, match.end(), (match[1], match[3], match[4], None, None, None, None))
    if match := _CLOCK.match(shadow, start):
        clock = (int(match[1]), int(match[2]), int(match[3]) if match[3] else None)
        return Element(SYMBOLS["CLK"], start, match.end(), clock) if clock[0] <= 24 else None
    return _fraction(shadow, start)


def _fraction(shadow: str, start: int) -> Element | None:
    if match := _SCHOOL.match(shadow, start):
        return Element(SYMBOLS["YSHORT"], start, match.end(), int(match[1]))
    if match := _GROUPED.match(shadow, start):
        return Element(SYMBOLS["I6"], start, match.end(), int(match[0].replace(",", "")))
    if match := _DECIMAL.match(shadow, start):
        short = len(match[2]) == 2 and len(match[1]) <= 2
        kind = "DM" if short and shadow[match.end(1)] == "." else "DEC"
        return Element(SYMBOLS[kind], start, match.end(), (int(match[1]), match[2]))
    return None


def _whole(digits: str, start: int) -> Element:
    """A number of digits alone; one too long to be a count is only marked."""
    length = len(digits)
    number = int(digits) if length <= 9 else 0
    if length == 4 and 1000 <= number < 2200 and digits.isascii():
        kind = "YEAR"
    elif length <= 2:
        kind = "I1" if 1 <= number <= 12 else "I2" if 13 <= number <= 24 else "I3" if 25 <= number <= 31 else "I4"
    else:
        kind = "I5" if length == 3 else "I6"
    return Element(SYMBOLS[kind], start, start + length, number, "two" if length == 2 else "")


_SHORTEST_COMPOUND = 8
# In capitals these are armed forces, a council and a party, and no short weekdays: "ВС 5 марта нанесли удар".
_BODIES = frozenset({"ВС", "СБ", "СР"})


def _closed(run: list[Element]) -> Iterator[list[Element]]:
    """The run, when something in it can head an expression."""
    if not _GLUE.issuperset([element.kind for element in run]):
        yield run


_NEXT = re.compile(r"\s(\w+)")
_JOINED = re.compile(r"[-‐‑]([^\W\d_]+)")
_JOINS = re.compile(r"([^\W\d_]+)[-‐‑]$")
_LONGEST_JOINED = 24
_COUNTED = {*UNITS, "CARD", "SOME", "A", "HALF", "SEASON", "MONTH", "WEEKDAY", "DNYA"}


_PIECE = re.compile(r"(\w+)")
_NO_PIECE = re.compile(r"\W|$")
_STRETCH = 1 << 16
"""How much of a text is cut into pieces at once."""


_MAY, _SURE, _KNOWN = 1, 2, 4
_MOST_VERDICTS = 1 << 16


class Verdicts(dict[str, int]):
    """What a piece of a text does to a run, by the piece; each is looked at once, and asked for without a call.

    Bits: it may head an expression, it does so whatever follows, it may belong to a run.
    """

    def __init__(self, marked: "Marked") -> None:
        super().__init__()
        self._marked = marked

    def __missing__(self, piece: str) -> int:
        marked = self._marked
        sure = piece in marked.heads or not piece.isalpha()
        may = sure or piece in marked.may_head or piece[:_COUNT] in marked.counts
        known = may or piece in marked.known
        if len(self) >= _MOST_VERDICTS:
            self.clear()
        verdict = self[piece] = _MAY * may | _SURE * sure | _KNOWN * known
        return verdict


@frozen(eq=False)
class Marked:
    """The words of a language by what they do to a run.

    Attributes:
        heads: words that make an expression.
        may_head: those, and words that may with what follows.
        known: all that may belong to a run.
        following: words that begin a phrase -> the second words, "" where there is none.
        dotted: first letters of abbreviations with stops.
        counts: first letters of a number and a unit in one word.
    """

    heads: frozenset[str]
    may_head: frozenset[str]
    known: frozenset[str]
    following: Mapping[str, frozenset[str]]
    dotted: frozenset[str]
    counts: frozenset[str]


_COUNT = 2


@lru_cache(maxsize=16)
def _verdicts(lexicon: TimeLexicon) -> Verdicts:
    return Verdicts(_marked(lexicon))


@lru_cache(maxsize=16)
def _marked(lexicon: TimeLexicon) -> Marked:
    heads = frozenset(form for form, word in lexicon.words.items() if SYMBOLS[word.kind] not in _GLUE)
    following = {
        first: frozenset(_PIECE.findall(rest)[0] if rest else "" for rest in rests)
        for first, (_, rests) in lexicon.openers.items()
    }
    dotted = frozenset(form[0] for form in lexicon.dotted)
    return Marked(
        heads,
        heads.union(following, dotted),
        frozenset(lexicon.words).union(following, dotted),
        following,
        dotted,
        frozenset(count[:_COUNT] for count in lexicon.compound_counts),
    )


def may_begin(text: str, lexicon: TimeLexicon) -> bool:
    """Whether the first word of a text can belong to a time."""
    first = _PIECE.search(shadow_of(text))
    return first is not None and bool(_verdicts(lexicon)[first[0]] & _KNOWN)


class Scanner:
    """Walks over one text and yields its runs."""

    def __init__(self, text: str, lexicon: TimeLexicon) -> None:
        self.text, self.shadow, self._lexicon = text, shadow_of(text), lexicon
        self._marked = _marked(lexicon)
        self._end = self._read = 0

    def runs(self) -> Iterator[list[Element]]:
        """Runs of neighbouring known words that hold at least one which can head an expression."""
        self._end = self._read = 0
        for begin, head in self._places():
            yield from self._runs(begin, head)

    def _places(self) -> Iterator[tuple[int, int]]:
        """Where the words begin that may make a run, and where the one ends that may head an expression.

        Most words of a text do neither, and are passed over in stretches.
        """
        shadow, verdict = self.shadow, _verdicts(self._lexicon).__getitem__
        low, size = 0, _STRETCH
        while low < len(shadow):
            end = _NO_PIECE.search(shadow, min(low + size, len(shadow)))
            high = end.start() if end else len(shadow)
            pieces = _PIECE.split(shadow[low:high])
            edges = list(accumulate(map(len, pieces), initial=low))
            verdicts = list(map(verdict, pieces[1::2]))
            count = len(verdicts)
            while count and high < len(shadow) and verdicts[count - 1] & _KNOWN:
                count -= 1
            if verdicts and not count:  # no place to part it
                size *= 2
                continue
            del verdicts[count:]
            yield from self._heads(pieces, edges, verdicts)
            low, size = edges[2 * count] if high < len(shadow) and count else high, _STRETCH

    def _heads(self, pieces: list[str], edges: list[int], verdicts: list[int]) -> Iterator[tuple[int, int]]:
        for i in compress(count(), map(_MAY.__and__, verdicts)):
            if edges[2 * i + 2] <= self._read or not (
                verdicts[i] & _SURE or self._is_head(pieces[2 * i + 1], pieces[2 * i + 2 : 2 * i + 4])
            ):
                continue
            first = i
            while first and verdicts[first - 1] & _KNOWN and edges[2 * first - 1] >= self._read:
                first -= 1
            yield max(edges[2 * first + 1], self._read), edges[2 * i + 2]

    def _is_head(self, word: str, after: list[str]) -> bool:
        """Whether a word that may head an expression does so, as what stands behind it shows."""
        marked = self._marked
        seconds = marked.following.get(word)
        if seconds is not None and ("" in seconds or after[-1] in seconds):
            return True
        if word in marked.dotted and after[0][:1] == ".":
            return True
        compounds = self._lexicon.compounds
        return compounds is not None and len(word) >= _SHORTEST_COMPOUND and compounds.fullmatch(word) is not None

    def _runs(self, begin: int, head: int) -> Iterator[list[Element]]:
        """The runs from a place on, until nothing known stands behind the end of a head."""
        run: list[Element] = []
        lexicon, shortest = self._lexicon, _SHORTEST_COMPOUND
        words, openers, dotted, compounds = lexicon.words, lexicon.openers, bool(lexicon.dotted), lexicon.compounds
        self._read = len(self.shadow)
        for match in lexicon.token.finditer(self.shadow, begin):
            form = match[0]
            word = words.get(form)
            if not run and word is None:
                known = form < ":" or form in openers or (dotted and "." in form)  # a digit is before ":"
                if not known and (len(form) < shortest or compounds is None or not compounds.fullmatch(form)):
                    if match.start() >= head:
                        self._read = match.start()
                        return
                    continue
            start = match.start()
            if start < self._end:
                continue
            element = self._element(form, start, match.end(), word)
            if element is None:
                if run:
                    if run[-1].end == start:
                        run.pop()
                    yield from _closed(run)
                    run = []
                continue
            mark = self._gap(run[-1].end, start) if run else ""
            if mark is None or len(run) >= _LONGEST_RUN:
                yield from _closed(run)
                run = []
            elif mark:
                run.append(Element(mark, start - 1, start))
            run.append(element)
            self._end = element.end
        yield from _closed(run)

    def _element(self, form: str, start: int, end: int, word: Word | None) -> Element | None:
        if "0" <= form[0] <= "9":
            return self._number(form, start)
        opener = self._lexicon.openers.get(form)
        if opener is not None and (match := opener[0].match(self.shadow, end)):
            rest = re.sub(r"\s+", " ", match[1]).replace("’", "'")
            phrase = opener[1][rest]
            if phrase.tag != "alone" or not self._goes_on(match.end()):
                return self._word(phrase, start, match.end())
        if word is not None:
            return self._word(word, start, end)
        return self._other(form, start, end)

    def _goes_on(self, end: int) -> bool:
        """Whether a number or a unit follows: "in the past" but not "in the past two years"."""
        match = _NEXT.match(self.shadow, end)
        word = self._lexicon.words.get(match[1]) if match else None
        return match is not None and (match[1].isdigit() or (word is not None and word.kind in _COUNTED))

    def _other(self, form: str, start: int, end: int) -> Element | None:
        """An abbreviation with stops, or a number and a unit in one word."""
        if "." in form:
            for expression, word in self._lexicon.dotted.items():
                if re.fullmatch(expression, form):
                    return Element(SYMBOLS[word.kind], start, end, word.value, word.tag)
            return None
        compounds = self._lexicon.compounds
        match = compounds.fullmatch(form) if compounds and len(form) >= _SHORTEST_COMPOUND else None
        if match is None:
            return None
        unit, count = self._lexicon.compound_units[match["unit"]], self._lexicon.compound_counts[match["count"]]
        return Element(SYMBOLS[unit if unit == "LETN" else "DURADJ"], start, end, (count, unit))

    def _word(self, word: Word, start: int, end: int) -> Element | None:
        if word.capital and not self.text[start].isupper():
            return None
        if word.tag == "initials" and not self.text[start:end].isupper():
            return None
        if word.tag == "short" and self.text[start:end] in _BODIES:
            return None
        if self._is_inside(start, end) or (word.kind == "MONTH" and self._is_of_a_name(start, end)):
            return None
        if word.tag in {"abbreviated", "short"} and self.shadow[end : end + 1] == ".":
            end += 1
        return Element(SYMBOLS[word.kind], start, end, word.value, word.tag)

    def _is_of_a_name(self, start: int, end: int) -> bool:
        """Whether a hyphen joins a month to a word that tells no time: "Сен-Дени", "Mar-a-Lago"; not "mid-Sep"."""
        shadow, words = self.shadow, self._lexicon.words
        after = _JOINED.match(shadow, end)
        if after is not None and (after[1] not in words or words[after[1]].kind != "MONTH"):
            return True
        before = _JOINS.search(shadow[max(0, start - _LONGEST_JOINED) : start])
        return before is not None and before[1] not in words

    def _is_inside(self, start: int, end: int) -> bool:
        """Whether the word is part of an address, a handle or a name with underscores."""
        shadow = self.shadow
        return shadow[end : end + 1] in {"_", "@"} or (start > 0 and shadow[start - 1] in "_@#&")

    def _number(self, form: str, start: int) -> Element | None:
        shadow = self.shadow
        before = shadow[start - 1] if start else " "
        if before != " " and (
            before in _MONEY
            or (before in ".,:/" and start > 1 and shadow[start - 2].isdigit() and self._end < start)
            or (before.isalpha() and self._end != start)
        ):
            return None
        following = shadow[start + len(form) : start + len(form) + 1]
        if following in _ENDING:
            return _whole(form, start)
        if following in _MEASURES:
            return None
        if following in "-./:,t" and len(form) <= 8 and form.isascii():
            literal = _literal(shadow, start)
            if literal is not None:
                return self._day_and_month(literal) or literal
        return self._suffixed(form, start) or _whole(form, start)

    def _day_and_month(self, element: Element) -> Element | None:
        """A date such as "15.02" without its year."""
        if element.kind != SYMBOLS["DM"] or not isinstance(element.value, tuple):
            return None
        if not is_day_and_month(self.shadow, element, self._lexicon):
            return None
        day, month = int(element.value[0]), int(element.value[1])
        valid = (
            valid_day(2000, month, day) is not None and not self.shadow[element.end : element.end + 1].isalpha()
        )
        return Element(SYMBOLS["DATE"], element.start, element.end, Partial(None, month, day)) if valid else None

    def _suffixed(self, form: str, start: int) -> Element | None:
        """A number with the ending of an ordinal or of a decade."""
        suffix = self._lexicon.ordinal
        match = suffix.match(self.shadow, start + len(form)) if suffix and len(form) <= 4 else None
        if match is None:
            return None
        number = int(form)
        round_number = number % 10 == 0 and len(form) in {2, 4} and (number >= 20 or form == "00")
        kind = "DECADE" if match["decade"] and round_number else "ORDN"
        if kind == "ORDN" and not (match["order"] or match["number"]):
            return None
        return Element(SYMBOLS[kind], start, match.end(), number)

    def _gap(self, end: int, start: int) -> str | None:
        """The mark between two words, "" for a space or nothing, None where they do not belong together."""
        if start - end <= 1 and (start == end or self.shadow[end] in "  "):
            return ""
        if start - end > 8:
            return None
        match = _GAP.fullmatch(self.shadow, end, start)
        if match is None or not self._is_soft(end, start):
            return None
        return _MARKS.get(match[1], match[1])

    def _is_soft(self, end: int, start: int) -> bool:
        """Whether the line breaks in the gap, if any, only wrap a long line."""
        breaks = self.shadow.count("\n", end, start)
        if not breaks:
            return True
        line = self.shadow.rfind("\n", max(0, end - 48), end)
        return breaks == 1 and line < 0 and end >= 48
