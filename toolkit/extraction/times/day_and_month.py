"""Whether two numbers with a stop are a day and its month: "состоится 25.08"."""

import re

from toolkit.extraction.times.kinds import Element
from toolkit.extraction.times.words import TimeLexicon

_LEADING = 40
_TWO_AND_TWO = re.compile(r"\d\d\.(?:0[1-9]|1[0-2])", re.ASCII)
_BULLET = re.compile(r"(?:^|\n)[^\w\n]*$")
_ENTRY = re.compile(r"\s?[—–:-]|\s+[^\W\d_]")
_CLOSED = re.compile(r"\s*(?:[,.;)\n]|$)")
_GOES_ON = re.compile(r"\s*(?:[,.;)\n]|$)|\s+(?:в|во|на|с|со|по|при|под)\s")


def is_day_and_month(shadow: str, element: Element, lexicon: TimeLexicon) -> bool:
    """Whether "15.02" is a date: after a preposition of time, in a list, or where a verb or a dash leads to it."""
    before = shadow[max(0, element.start - _LEADING) : element.start]
    words = before.split()
    if words and words[-1] in lexicon.before_day_and_month:
        return True
    if not lexicon.before_day_and_month or not _TWO_AND_TWO.fullmatch(shadow, element.start, element.end):
        return False
    begins = element.start - len(before) == 0 or "\n" in before
    if begins and _BULLET.search(before):
        return _ENTRY.match(shadow, element.end) is not None  # "25.08 — совещание"
    if before.rstrip()[-1:] in ("—", "–"):
        return _CLOSED.match(shadow, element.end) is not None  # "финал — 12.09"
    shape = lexicon.past_shape
    verb = bool(words) and (
        words[-1] in lexicon.future
        or (shape is not None and shape.fullmatch(words[-1]) is not None and words[-1] not in lexicon.not_verbs)
    )
    return verb and _GOES_ON.match(shadow, element.end) is not None  # "состоится 25.08 в Риге"
