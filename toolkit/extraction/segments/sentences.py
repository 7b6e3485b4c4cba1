"""Paragraphs and sentences as spans of a text."""

import re
from collections.abc import Iterator
from functools import lru_cache

from toolkit.extraction.languages import lexicon
from toolkit.extraction.segments.lexicon import SegmentLexicon
from toolkit.model import Span

_PARAGRAPH = re.compile(r"[^\n]+")
# A mark that can end a sentence, the closing marks after it, and then space; what follows decides. A run of
# marks is tried from its first one only, so that a line of dots takes linear time. Pages lose the space.
_END = re.compile(
    r"(?P<mark>[.!?…](?<![.!?…]{2})[.!?…]*)(?P<close>[»”\"’')\]]*)"
    r"(?=\s+(?P<next>\S{1,16})|(?P<tight>[«„“]?[^\W\d_]\w{0,20}[\s,«]))"
)
# Matched backwards, from the mark on.
_WORD_BEFORE = re.compile(r"[\w.\-’']+")
_INITIALS = re.compile(r"[A-ZА-ЯЁ](?:\.-?[A-ZА-ЯЁ]){1,2}")
_OPENING = "«„“\"‘'([—–-¿¡"
_QUOTES = '«„“"‘'
_LONGEST_WORD = 24
# A measure in front of its unit: a number, or "кв." and "куб.".
_MEASURED = re.compile(r"(?:\d|кв\.|куб\.)\s?\w+$")
_LONGEST_PARAGRAPH = 4000


def paragraphs(text: str) -> tuple[Span, ...]:
    """The stretches between line breaks that hold something, without blanks at their ends."""
    return tuple([Span(start, end) for start, end in _paragraphs(text)])


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    for match in _PARAGRAPH.finditer(text):
        content = match.group()
        start = match.start() + len(content) - len(content.lstrip())
        end = match.start() + len(content.rstrip())
        if start < end:
            yield start, end


def paragraph_start(text: str, at: int) -> int:
    """Where the paragraph of a place begins; of one that is longer than any that is read, not so far back."""
    floor = max(0, at - _LONGEST_PARAGRAPH)
    return max(floor, text.rfind("\n", floor, at) + 1)


def parted(text: str, start: int, end: int) -> bool:
    """Whether a line break lies between two places, or so much text that nothing goes on over it."""
    return end - start > _LONGEST_PARAGRAPH or text.find("\n", start, end) >= 0


@lru_cache(maxsize=1)
def sentences(text: str, *, language: str | None = None) -> tuple[Span, ...]:
    """The sentences of a text, paragraph by paragraph; a line break always ends one.

    A full stop after an initial or an abbreviation of the language ends none, nor does a mark inside
    quotation that the sentence goes on after («Да!» – сказал он).
    """
    found: list[Span] = []
    data = _frame(language or "en")
    for begin, end in _paragraphs(text):
        start = begin
        for match in _END.finditer(text, begin, end):
            if _ends(text, match, data):
                found.append(Span(start, match.end()))
                start = match.end()
                while text[start].isspace():
                    start += 1
        if start < end:
            found.append(Span(start, end))
    return tuple(found)


@lru_cache(maxsize=16)
def _frame(language: str) -> SegmentLexicon:
    data: SegmentLexicon = lexicon(language, "segments")
    return data


def _ends(text: str, match: re.Match[str], data: SegmentLexicon) -> bool:
    if match["tight"]:
        return _ends_without_space(text, match)
    following = match["next"].lstrip(_OPENING) or match["next"]
    if following[0].islower() or match["next"][0] in ",;:":
        return False
    if match["next"][0] in "—–-―" and (match["close"] or match["mark"] != "."):
        return False
    word = _word_before(text, match.start())
    if match["mark"] == "." and match["close"] and _is_quoted_initials(text, match, word):
        return following.rstrip(".,").lower() in data.common  # 'Per "P.B." Berg'
    if match["mark"] != "." or match["close"]:
        return True
    if len(word) == 1 and word.isupper():
        return _HOUSE.search(text, max(0, match.start() - _LONGEST_WORD), match.start()) is not None
    if _INITIALS.fullmatch(word) and word.lower() not in data.abbreviations:
        return following.rstrip(".,").lower() in data.common  # "И.И. Петров", "J.K. Porter"
    if len(word) > 1 and word.isupper() and not word[0].isascii():
        return True  # "не внесен в СБ. 17 ноября": no "сб." of a Saturday
    if data.dotted_days and word.isdigit() and following.lower().startswith(data.months):
        return False
    if word in data.units and _MEASURED.search(text, max(0, match.start() - _LONGEST_WORD), match.start()):
        return following[0].isupper()  # "120 кв. м. Пожар"
    if word.lower() in data.hours:
        return following.split("-")[0].rstrip(".,;:)").lower() not in data.beside_hours
    # "in the U.S. The talks" ends, "U.S. President" does not: after an abbreviation a capital decides
    # nothing, a frequent word with a capital does.
    opens = following.rstrip(".,").lower()
    return word.lower() not in data.abbreviations or opens in data.common or data.opens(opens)


# "ул. Мира, 15 А. Начало": the letter of a house, and no initial
_HOUSE = re.compile(r",\s\d{1,3}[\s-]?[А-ЯЁ]$")


def _is_quoted_initials(text: str, match: re.Match[str], word: str) -> bool:
    """Whether marks of quotation hold two or three initials and nothing else."""
    opening = match.start() - len(word) - 1
    return opening >= 0 and text[opening] in _QUOTES and _INITIALS.fullmatch(word) is not None


def _word_before(text: str, end: int) -> str:
    """The word that ends at a place, or as much of it as is looked at."""
    before = _WORD_BEFORE.match(text[max(0, end - _LONGEST_WORD) : end][::-1])
    return before[0][::-1] if before else ""


def _ends_without_space(text: str, match: re.Match[str]) -> bool:
    """As in "недели.Ранее": behind a whole word in lower case, so that no domain or initial is cut."""
    word, after = _word_before(text, match.start()), match["tight"]
    if match["mark"] == "." and (len(word) < 3 or "." in word or not word[1:].islower()):
        return False
    return after[0] in _OPENING or (after[0].isupper() and (word[:1].islower() or not after[0].isascii()))
