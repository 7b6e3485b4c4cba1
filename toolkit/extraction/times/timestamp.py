"""A line that is nothing but a time stamp: when an article was published or updated."""

import re
from datetime import date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from itertools import chain
from typing import cast

from attrs import frozen

from toolkit.extraction.languages import LANGUAGES, lexicon
from toolkit.extraction.times.context import Context
from toolkit.extraction.times.engine import times_in
from toolkit.extraction.times.scan import Scanner, may_begin
from toolkit.extraction.times.values import to_when
from toolkit.model import Moment

_LONGEST = 120
_FARTHEST = 14 * 60  # minutes; Kiribati
_ENGLISH = (
    r"(?:first |last |date |time )?"
    r"(?:published|posted|updated|modified|created|issued|released|publication date|date|time|on)"
    r"(?: (?:on|at|date|time|online))?|stand|veröffentlicht(?: am)?|aktualisiert(?: am)?"
)
_RUSSIAN = (
    r"(?:дата|время|дата и время)(?: (?:публикации|создания|размещения|выхода|добавления|обновления|изменения))?"
    r"|опубликован[оа]?|обновлен[оа]?"
    r"|добавлен[оа]?"
    r"|создан[оа]?|размещен[оа]?|изменен[оа]?|последнее обновление"
)
_LABEL = re.compile(rf"\W*(?:{_ENGLISH}|{_RUSSIAN})\b[\s:.,—–-]*", re.IGNORECASE)
_BRACKETED = re.compile(r"^\((?:[A-Z][\w./& -]{1,30})\)\s+")  # "(AP) Updated: 2005-12-10"
_UPDATED = re.compile(r"\s*[|(;,·]\s*(?:last\s)?(?:updated|modified|обновлен[оа]|изменен[оа])", re.IGNORECASE)
_BEFORE = " \t\"'([|-–—"
_TAIL = re.compile(r"[\s.,;|/()\[\]-]*(?:г|год|года)?[\s.,;|/()\[\]-]*")
_HYPHENS = re.compile(r"(?<![\d-])([0-3]?\d)-([01]\d)-(\d{4})(?!\d)")
_SLASHES = re.compile(r"(?<![\d/])([0-3]?\d)/([01]?\d)/(\d{4})(?!\d)")
_NUMBERS = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])")
_AMERICAN = re.compile(r"\b[ECMP][SD]?T\b")
_NOT_AMERICAN = re.compile(
    r"\b(?:GMT|BST|IST|CES?T|EES?T|МСК|MSK|PKT|SGT|HKT|JST|KST|AE[SD]T|NZ[SD]T|SAST)\b", re.IGNORECASE
)
_NUMBERED_ZONE = re.compile(
    r"(?:[\s(]*(?:UTC|GMT)\s?|(?<=:\d\d)\s(?=[+−–-]\d\d:?\d\d$))"
    r"(?P<sign>[+−–-])(?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?\)?$",
    re.IGNORECASE,
)
_NAME_OF_OFFSET = re.compile(r"(?<=[+-]\d{4})\s\([A-Z]{2,5}\)$")  # "+0100 (CET)", as mail has it
_LETTERED_ZONE = re.compile(
    r"(?P<kept>\d|[AaPp]\.?[Mm]\.?)\s\(?(?!AM|PM)(?:[A-Z]{2,5}|local time|по местному времени)\)?$"
)
_SPELLINGS = (
    (re.compile(r"\b(\d{4})-(\d)-(?=\d{1,2}\b)"), r"\1-0\2-"),
    (re.compile(r"\b(\d{4}-\d{2})-(\d)\b"), r"\1-0\2"),
    # "5:02 a.m. CT June 8, 2026"
    (re.compile(r"^(\d{1,2}:\d\d\s?[AaPp]\.?[Mm]\.?)\s([A-Z]{2,4})[,\s]\s?(\S.*\d{4})$"), r"\3 \1 \2"),
    (re.compile(r"\s*[|•·]\s*|\s[-–—]\s"), ", "),
    (re.compile(r"(?<=\d) Uhr\b"), ""),
    (re.compile(r"(?<=\d) um (?=\d{1,2}[:.]\d\d)"), ", "),
    # "March 3, 20262:10 PM GMT+2Updated 2 hours ago": lines of a page that lost what parted them
    (re.compile(r"(?<=\d)\s?Updated (?:\d+|an?) [a-z]+ ago$"), ""),
    (re.compile(r"(?<=[ ,])([12]\d{3})(?=\d{1,2}:\d\d\s?[AP]M\b)"), r"\1, "),
    (re.compile(r"\s*№\s?\d[\w/.-]*$"), ""),  # the number of the document
    (re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?=[ ,]+\d{1,2}:\d{2}\S*\s\S)"), r"\3.\2.\1"),
    (re.compile(r"\b(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})\.?\s(AM|PM)\s(\d{1,2}:\d{2})"), r"\2/\3/\1 \5 \4"),
    (re.compile(r"\s(?:by|von|автор:?)\s[^\d]{2,60}$", re.IGNORECASE), ""),
)
"""What is put in other words before the grammar of dates is tried again."""
_ISO_DAY = re.compile(r"[12]\d{3}-\d\d-\d\d", re.ASCII)
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
    if not bare or len(bare) > _LONGEST or not any(map(str.isdigit, bare)):
        return None
    if _ISO_DAY.fullmatch(bare):
        return _iso_day(bare)
    bare = _NAME_OF_OFFSET.sub("", _BRACKETED.sub("", bare))
    label = _LABEL.match(bare.replace("ё", "е"))
    bare = bare[label.end() :] if label else bare
    # What follows changes nothing of the word that a line begins with, and most lines begin with no time.
    begun = [tag for tag in ((language,) if language else LANGUAGES) if may_begin(bare, lexicon(tag, "times"))]
    if not begun and ":" not in bare:
        return None
    updated = _UPDATED.search(bare)
    bare = bare[: updated.start()] if updated else bare
    bare = _day_first(bare)
    if _RFC_2822.fullmatch(bare):
        return _rfc_2822(bare)
    tags = begun if language else [tag for tag in _languages(bare) if tag in begun]
    return next((moment for tag in tags if (moment := _only_time(bare, tag) or _respelt(bare, tag))), None)


@frozen
class OtherOrder:
    """The day that numbers are when day and month change places.

    Attributes:
        text: the numbers as printed.
        offset: where they begin in the line.
        day: in the other order.
    """

    text: str
    offset: int
    day: date


def other_order(line: str, moment: Moment, language: str) -> OtherOrder | None:
    """What a stamp's numbers are in the other order; None where nothing leaves a doubt.

    English writes 03/04/2026 both ways, the day first everywhere but in America; the letters of a zone tell. Other
    languages write the day first.
    """
    numbers = _NUMBERS.search(line)
    if numbers is None or language != "en" or _AMERICAN.search(line) or _NOT_AMERICAN.search(line):
        return None
    day = moment.day
    if (
        day is None
        or day.day > 12
        or day.day == day.month
        or {day.day, day.month} != {int(numbers[1]), int(numbers[3])}
    ):
        return None
    return OtherOrder(numbers[0], numbers.start(), date(day.year, day.day, day.month))


def _languages(bare: str) -> tuple[str, ...]:
    """All of them, those of the line's script first."""
    cyrillic = re.search("[а-яё]", bare, re.IGNORECASE) is not None
    return tuple(sorted(LANGUAGES, key=lambda tag: (tag == "ru") != cyrillic))


def _day_first(bare: str) -> str:
    """Numbers parted by hyphens, or followed by the letters of a zone outside of America, name the day first."""
    text = _HYPHENS.sub(r"\1.\2.\3", bare) if "-" in bare else bare
    return _SLASHES.sub(r"\1.\2.\3", text) if "/" in text and _NOT_AMERICAN.search(text) else text


def _respelt(bare: str, language: str) -> Moment | None:
    """A stamp in a machine's spelling: date and time set apart, a zone as a number or in letters unknown to us."""
    text = bare
    for pattern, replacement in _SPELLINGS:
        text = pattern.sub(replacement, text)
    found = _only_time(text, language) if text != bare else None
    if found:
        return found
    zone = _NUMBERED_ZONE.search(text) or _LETTERED_ZONE.search(text)
    if zone is None:
        return None
    moment = _only_time(text[: zone.start()] + (zone.groupdict().get("kept") or ""), language)
    return _in_zone(moment, zone) if moment and moment.is_floating else moment


def _in_zone(moment: Moment, zone: re.Match[str]) -> Moment:
    """The time at a zone's offset; floating still where the zone's letters say nothing."""
    if "sign" not in zone.groupdict():
        return moment
    minutes = int(zone["hours"]) * 60 + int(zone["minutes"] or 0)
    if minutes > _FARTHEST:
        return moment
    offset = timezone(timedelta(minutes=-minutes if zone["sign"] in "-−–" else minutes))
    return Moment.of(cast("datetime", moment.start).replace(tzinfo=offset))


def _iso_day(text: str) -> Moment | None:
    try:
        return Moment.of(date.fromisoformat(text))
    except ValueError:
        return None


def _rfc_2822(text: str) -> Moment | None:
    try:
        return Moment.of(parsedate_to_datetime(text))
    except ValueError:
        return None


def _only_time(bare: str, language: str) -> Moment | None:
    words = lexicon(language, "times")
    scanner = Scanner(bare, words)
    context = Context(bare, scanner.shadow, words, None)
    runs = scanner.runs()
    first = next(runs, None)
    if first is None or bare[: first[0].start].strip(_BEFORE):
        return None
    found = [time for run in chain((first,), runs) for time in times_in(context, run)]
    if len(found) != 1 or found[0].type not in {"DATE", "TIME"} or found[0].precision not in _FINE:
        return None
    time = found[0]
    if not _TAIL.fullmatch(bare, time.span.end) or bare[: time.span.start].strip(_BEFORE):
        return None
    when = to_when(time)
    return when.start if when and when.end is None else None


_FINE = {"day", "minute", "second"}
