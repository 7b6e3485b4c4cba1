"""A line that says that an article may not be published yet: "EMBARGOED UNTIL 10:00 GMT, 3 March"."""

import re
from functools import lru_cache

from attrs import frozen

from toolkit.extraction.languages import LANGUAGES, lexicon
from toolkit.extraction.times import Time, find_times, to_when
from toolkit.model import Embargo, Moment

_LONGEST = 120
_MOST_OTHER_WORDS = 2
_MOST_WORDS = 8
_FRAME = " \t*_()[]{}#!<>/|-–—.:"
_WORD = re.compile(r"[^\W\d_]+")
_YEAR = re.compile(r"(?<!\d)\d{4}-|(?<!\d)(?:19|20)\d\d(?!\d)|\d[./]\d{1,2}[./]\d\d")


@frozen
class EmbargoLine:
    """What a line says of an embargo.

    Attributes:
        words: those that name its end; "" where none does.
    """

    words: str

    def read(self, language: str, published: Moment | None, timezone: str | None) -> Embargo:
        """The embargo; without an end where the words give none that is sure.

        A day without a year that would have been over when the article was written is none: "noon on Tuesday" may
        be that of the week to come, and what is taken for free by mistake cannot be called back.
        """
        ends = [
            when.start
            for time in _times(self.words, language, published)
            if (when := to_when(time, timezone)) is not None and when.start is not None
        ]
        if len(ends) != 1 or (not _YEAR.search(self.words) and _before(ends[0], published)):
            return Embargo()
        return Embargo(until=ends[0])


def _before(end: Moment, published: Moment | None) -> bool:
    return published is None or end.last_day < published.day


def embargo_line(line: str) -> EmbargoLine | None:
    """What a line says of an embargo; None for any other line, a report on an embargo on trade among them."""
    bare = line.strip(_FRAME)
    match = _opening().match(bare) if len(bare) <= _LONGEST else None
    if match is None:
        return None
    rest = bare[match.end() :].strip(_FRAME + ",")
    noun = match["noun"] is not None and not match["noun"].isupper()
    if not rest:
        return None if noun or match["until"] else EmbargoLine("")
    if _is_time(rest):
        return EmbargoLine(rest)
    short = len(rest.split()) <= _MOST_WORDS
    return EmbargoLine("") if match["until"] and short and not noun else None


def _is_time(words: str) -> bool:
    """Whether words are a time and hardly anything else."""
    return any(
        found and len(_WORD.findall(_without(words, found))) <= _MOST_OTHER_WORDS
        for found in (find_times(words, language=language) for language in LANGUAGES)
    )


def _without(words: str, times: tuple[Time, ...]) -> str:
    for time in times:
        words = words.replace(time.text, " ", 1)
    return words


def _times(words: str, language: str, published: Moment | None) -> tuple[Time, ...]:
    """The times in the words; a line of the frame may be in another language than the report."""
    tags = (language, *(tag for tag in LANGUAGES if tag != language))
    found = (find_times(words, language=tag, published=published) for tag in tags)
    return next((times for times in found if times), ())


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    """The beginning of such a line in any language."""
    lines, nouns, untils = (
        "|".join(map(re.escape, sorted(_all(name), key=len, reverse=True))) for name in _FIELDS
    )
    return re.compile(rf"(?:(?:{lines})|(?P<noun>{nouns}))\b[\s:,–—-]*(?P<until>(?:{untils})\b)?", re.IGNORECASE)


_FIELDS = ("lines", "nouns", "until")


def _all(name: str) -> set[str]:
    return {word for tag in LANGUAGES for word in getattr(lexicon(tag, "segments").embargo, name)}
