"""Text for comparison, and dates side by side: what the rules on the model share."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import lru_cache

from toolkit.model import Moment

# Typographic folding: the marks that editors and systems exchange for each other.
_SAME: Mapping[int, str | None] = {
    **dict.fromkeys(map(ord, "«»„“”‟″❝❞＂"), '"'),
    **dict.fromkeys(map(ord, "‘’‚‛′ʼ＇`´"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒–—―−"), "-"),
    **dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u0301"), None),
    ord("…"): "...",
    ord("ё"): "е",
    ord("Ё"): "е",
}
_SPACES = re.compile(r"\s+")
_MARKS = re.compile(r"[\"'()\[\]]")
_FURTHEST = timedelta(hours=14)
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=64)
def folded(text: str) -> str:
    """A text as it is compared: quotes, dashes, spaces, letter case and ё made one."""
    if text.isascii():
        return _SPACES.sub(" ", text.replace("`", "'").lower()).strip()
    plain = unicodedata.normalize("NFKC", text.translate(_SAME)).translate(_SAME)
    return _SPACES.sub(" ", plain).casefold().strip()


@lru_cache(maxsize=64)
def bare(text: str) -> str:
    """A folded text without quotation marks, brackets and the punctuation that stands at its ends."""
    return _SPACES.sub(" ", _MARKS.sub("", folded(text))).strip(" .,;:!?-")


def words(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(_WORD.findall(folded(text)))


def first_word(text: str) -> str | None:
    """The first word of a text, folded."""
    match = _WORD.search(folded(text))
    return match[0] if match else None


def follows(first: Moment, second: Moment) -> bool:
    """Whether the first is certainly later than the second: by the instant where both have one, else by day."""
    one, other = first.start, second.start
    if (
        isinstance(one, datetime)
        and isinstance(other, datetime)
        and (one.tzinfo is None) == (other.tzinfo is None)
    ):
        return one > other
    return first.day > second.last_day


def comes_after(first: Moment, latest: Moment) -> bool:
    """Whether the first lies after the second; a day is counted where the second was written.

    Who writes in UTC counts in another zone, none of which is more than 14 hours ahead.
    """
    one, other = first.start, latest.start
    if isinstance(other, datetime) and other.tzinfo is not None:
        if isinstance(one, datetime) and one.tzinfo is not None:
            return one > other
        return first.day > (other if other.utcoffset() else other + _FURTHEST).date()
    return first.day > latest.last_day


def days_apart(first: Moment, second: Moment) -> int:
    """How many days the first lies after the second."""
    return (first.day - second.day).days
