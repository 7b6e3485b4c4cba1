"""Text for comparison, and dates side by side: what the rules on the model share."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import UTC, datetime
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
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=64)
def folded(text: str) -> str:
    """A text as it is compared: quotes, dashes, spaces, letter case and ё made one."""
    plain = unicodedata.normalize("NFKC", text.translate(_SAME)).translate(_SAME)
    return _SPACES.sub(" ", plain).casefold().strip()


@lru_cache(maxsize=64)
def bare(text: str) -> str:
    """A folded text without quotation marks, brackets and the punctuation that stands at its ends."""
    return _SPACES.sub(" ", _MARKS.sub("", folded(text))).strip(" .,;:!?-")


def words(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(_WORD.findall(folded(text)))


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


def days_apart(first: Moment, second: Moment) -> int:
    """How many days the first lies after the second."""
    return (first.day - second.day).days


_NOW: list[datetime] = []


def now() -> datetime | None:
    """The time that a run is judged at; None in a run that is to give the same result for ever."""
    return _NOW[-1] if _NOW else None


class At:
    """Judge within the block as of that time: what lies after it is in the future."""

    def __init__(self, time: datetime | None = None) -> None:
        self.time = time or datetime.now(UTC)

    def __enter__(self) -> datetime:
        _NOW.append(self.time)
        return self.time

    def __exit__(self, *_reason: object) -> None:
        _NOW.pop()
