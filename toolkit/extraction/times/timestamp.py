"""A line that is nothing but a time stamp: when an article was published or updated."""

import re
from email.utils import parsedate_to_datetime

from toolkit.extraction.languages import lexicon
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.engine import times_in
from toolkit.extraction.times.scan import Scanner
from toolkit.extraction.times.values import to_when
from toolkit.model import Moment

_LONGEST = 120
_ENGLISH = (
    r"(?:first |last |date |time )?"
    r"(?:published|posted|updated|modified|created|issued|released|publication date|date|time|on)"
    r"(?: (?:on|at|date|time|online))?"
)
_RUSSIAN = (
    r"дата(?: и время)?(?: публикации| обновления)?|время(?: публикации)?|опубликован[оа]?|обновлен[оа]?"
    r"|добавлен[оа]?"
    r"|создан[оа]?|размещен[оа]?|изменен[оа]?|последнее обновление"
)
_LABEL = re.compile(rf"\W*(?:{_ENGLISH}|{_RUSSIAN})\b[\s:.,—–-]*", re.IGNORECASE)
_UPDATED = re.compile(r"\s*[|(;,·]\s*(?:last\s)?(?:updated|modified|обновлен[оа]|изменен[оа])", re.IGNORECASE)
_TAIL = re.compile(r"[\s.,;|/()\[\]-]*(?:г|год|года)?[\s.,;|/()\[\]-]*")
_RFC_2822 = re.compile(
    r"(?:[A-Za-z]{3},\s*)?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC|UT|Z|[ECMP][SD]T)"
)


def read_timestamp(line: str, language: str | None = None) -> Moment | None:
    """The moment that a whole line states, to the day or the minute; None for any other line.

    A time without a zone stays floating. "Published:", "Обновлено:" and the like before it are allowed.

    Args:
        line: one line of text.
        language: BCP 47 tag; both English and Russian are tried when not given.
    """
    bare = line.strip()
    if not bare or len(bare) > _LONGEST or not any(char.isdigit() for char in bare):
        return None
    label = _LABEL.match(bare.replace("ё", "е"))
    bare = bare[label.end() :] if label else bare
    updated = _UPDATED.search(bare)
    bare = bare[: updated.start()] if updated else bare
    if _RFC_2822.fullmatch(bare):
        return _rfc_2822(bare)
    tags = (
        (language,) if language else (("ru", "en") if re.search("[а-яё]", bare, re.IGNORECASE) else ("en", "ru"))
    )
    return next((moment for tag in tags if (moment := _only_time(bare, tag))), None)


def _rfc_2822(text: str) -> Moment | None:
    try:
        return Moment.of(parsedate_to_datetime(text))
    except ValueError:
        return None


def _only_time(bare: str, language: str) -> Moment | None:
    words = lexicon(language, "times")
    scanner = Scanner(bare, words)
    context = Context(bare, scanner.shadow, words, None)
    found = [time for run in scanner.runs() for time in times_in(context, run)]
    if len(found) != 1 or found[0].type not in {"DATE", "TIME"} or found[0].precision not in _FINE:
        return None
    time = found[0]
    if not _TAIL.fullmatch(bare, time.span.end) or bare[: time.span.start].strip(" \t\"'([|-–—"):
        return None
    when = to_when(time)
    return when.start if when and when.end is None else None


_FINE = {"day", "minute", "second"}
