"""Datelines: place, date and agency before the first words of a report.

The forms are those of the agencies themselves: "RIYADH (Reuters) -", "RIYADH, Saudi Arabia (AP) —",
"LONDON, March 2 (Reuters) -", "МОСКВА, 2 мар — РИА Новости.", "МОСКВА, 2 марта. /ТАСС/.",
"Москва. 2 марта. INTERFAX.RU -", "КИЕВ, 2 марта (Рейтер) -", "Oct 14 (Reuters) -", "ТАСС, 2 марта.",
"МОСКВА, 2 мар - РИА Новости, Иван Петров.", "МИНСК, 2 марта /Корр. БЕЛТА/.",
"РИГА (Латвия), 2 мар - РИА Новости.", "Самара, 18 апреля 2025.", "Москва. 18 апреля. АГЕНТСТВО-НОРД - ",
"Oslo (dpa/lno) - ", "OSLO, Norway--(BUSINESS WIRE)--", "МОСКВА, 2 мар — Северный телеграф.", "May 6, 2003 — ",
"RIGA (Nord Wire) Nov 27, 2026 - ", "Oslo | AFP | Tuesday 3/3/2026 - ", "RIGA: ", "NEW DELHI, Mar 3: ".
"""

import re
from functools import lru_cache

from attrs import frozen

from toolkit.extraction.languages import LANGUAGES, lexicon
from toolkit.extraction.segments.agencies import AGENCIES, agency

_LONGEST = 130
_WORDS = r"(?:[^\W\d_]|[ .’'\-]){1,40}?"
_PLACE = rf"(?P<place>[^\W\d_]{_WORDS}(?:[,/] ?[^\W\d_]{_WORDS}){{0,2}}?)"
# A country or a region in brackets or between strokes ("/Амурская обл./") behind the place, where a date follows;
# an agency stands behind the date, or is all in capitals.
_REGION = r"(?:\s*(?:\([^\W\d_][^()\d\n]{1,40}\)|/(?-i:[A-ZА-ЯЁ][^/\d\n]{1,40}[a-zа-яё.])/))?"
_QUOTED = r"(?:[^\W\d_]{2,12} )?[«“][^«»“”\n]{2,30}[»”]"  # агентство «Меридиан», ИА «Меридиан»
_SHORT_YEAR = re.compile(r"\d{4}\s*[гр]$")
_LONG_WORD = re.compile(r"\w{4,}")
_ENDS_PLACE = re.compile(r"[—–(/«“,.-]")
_ENDS_DATELINE = re.compile(r"[—–_-]\s|\) -|/|\d|\)\s?:|\)--|\) [^\W\d_a-zа-яё]")
"""A dash, a stop behind an agency between strokes or a date, an agency in brackets with a colon or nothing."""
_FULL_NAME = re.compile(r"[A-ZА-ЯЁ][^\W\d_]+(?:[ -][A-ZА-ЯЁ][^\W\d_]+)+")
_CORRESPONDENT = re.compile(r"^(?:спец)?(?:корр\.|кор\.|корреспондент)\s*", re.IGNORECASE)
_OPENS_NAME = re.compile("[«“]")
_BEFORE_MARKS = 16  # агентство «
_LONGEST_AGENCY = 40
_DASH = r"(?:[—–_]|-{1,3})"
_MONTHS = [
    "янв",
    "фев",
    "мар",
    "апр",
    "мая",
    "май",
    "июн",
    "июл",
    "авг",
    "сен",
    "окт",
    "ноя",
    "дек",
    "січ",
    "лют",
    "бер",
    "кві",
    "тра",
    "чер",
    "лип",
    "сер",
    "вер",
    "жов",
    "лис",
    "гру",
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
    "mär",
    "mai",
    "okt",
    "dez",
]


@frozen
class Dateline:
    """What stands before a report.

    Attributes:
        text: as printed, without the dash or full stop that parts it from the report.
        place: the words that name the place, as printed.
        date: the words that give the date, as printed.
        agency: the name of the agency, as we know it or as printed.
        site: its address, when known.
        author: who wrote the report for it, where that is told.
        end: where the report itself begins.
    """

    text: str
    place: str | None
    date: str | None
    agency: str | None
    site: str | None
    end: int
    author: str | None = None


def _unknown() -> str:
    """A name behind a dash that is in no table, with a stop, a dash or its reporter behind it.

    A verb is no part of it: all its words have capitals, but for what a medium is called ("Северный телеграф").
    """
    media = "|".join(sorted({noun for tag in LANGUAGES for noun in lexicon(tag, "segments").media}))
    name = rf"[A-ZА-ЯЁ][\w.’'-]{{4,30}}|[A-ZА-ЯЁ][\w’'-]{{1,20}}(?: (?:[A-ZА-ЯЁ][\w’'-]{{1,20}}|{media})\b){{1,2}}"
    reporter = r", [A-ZА-ЯЁ][\w-]+ [A-ZА-ЯЁ][\w-]+\.\s"
    return rf"(?<=[—–-]\s)(?-i:(?:{name})(?=\.\s+[A-ZА-ЯЁ«“„\"]|\s+[—–]\s+[A-ZА-ЯЁ«“„\"]|{reporter}))"


@lru_cache(maxsize=1)
def _written() -> re.Pattern[str]:
    """A day, with its year or without."""
    month = "(?:" + "|".join(_MONTHS) + r")[^\W\d_]{0,7}\.?"
    year = r"(?:,?\s*\d{4}(?:\s*(?:года|г\.|р\.|року))?)?"
    return re.compile(rf"(?:\d{{1,2}}(?:\.|st|nd|rd|th)?\s+{month}|{month}\s+\d{{1,2}}){year}", re.IGNORECASE)


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    written = _written().pattern
    date = rf"(?P<date>{written})"
    known = "|".join(sorted((re.escape(name) for name in AGENCIES if len(name) > 2), key=len, reverse=True))
    author = r"(?:,\s(?P<author>[^\W\d_]+(?:-[^\W\d_]+)?\s[^\W\d_]+(?:-[^\W\d_]+)?)(?=\.\s))?"
    # an agency that is not known, in capitals behind a date: "18 апреля. АГЕНТСТВО-НОРД -"
    loud = rf"(?<=\s)(?-i:(?![A-Z]\.[A-Z]\.)[A-ZА-ЯЁ][A-ZА-ЯЁ.-]{{2,30}})(?=\s+{_DASH}\s)"
    bare = rf"(?P<bare>(?:{known})|{_QUOTED}|{loud}|{_unknown()}){author}"
    # "HELSINKI (Nord Wire) Nov 27, 2026 - "
    behind = rf"(?:,?\s+(?P<behind>{written})(?=\s*{_DASH}\s))?"
    named = rf"(?:\((?P<round>[^()]{{2,40}})\){behind}|/(?P<slash>[^/]{{2,40}})/|{bare})"
    # "KABUL (PAN): ", "Islamabad, Oct 19 (IANS): ", "ISTANBUL (Xinhua / Anadolu - 4 July, 2023) "
    inner = rf"(?:\s*[,—–-]\s*(?P<inner>{written}))?"
    report = rf"(?!{written})(?=[^\W\d_]|[«“\"])"
    dashless = rf"\s*\((?P<alone>[^()\d\n]{{2,60}}?){inner}\s*\)(?:\s*(?P<colon>:)\s*|\s+){report}"
    return re.compile(
        rf"{_PLACE}(?:{_REGION}\s*[,.]\s+{date}(?:,\s+\d{{1,2}}:\d\d)?)?(?:{dashless}|"
        rf"(?:\s*(?P<link>[.,]|{_DASH})?\s*{named})?"
        rf"(?:\s*[.,:]?\s*(?P<dash>{_DASH}\s+|(?<=\))--|(?<=\)\s)-(?-i:(?=[A-ZА-ЯЁ«“\"])))|(?P<stop>\.)\s+)(?=\S))",
        re.IGNORECASE,
    )


@lru_cache(maxsize=1)
def _known() -> tuple[str, ...]:
    return tuple(name for name in AGENCIES if len(name) > 2)


def _may_begin(head: str) -> bool:
    """Whether what ends a place can stand before the first long word in lower case, which is in no place's name.

    The pattern is slow to fail; this looks for the least that it needs.
    """
    if not head[:1].isupper() or not _ENDS_DATELINE.search(head):
        return False
    low = next((match.start() for match in _LONG_WORD.finditer(head) if match[0][0].islower()), len(head))
    if _ENDS_PLACE.search(head, 0, low) or _OPENS_NAME.search(head, low, low + _BEFORE_MARKS):
        return True
    folded = head[: low + _LONGEST_AGENCY].lower()
    return next(filter(folded.__contains__, _known()), None) is not None


def dateline(paragraph: str) -> Dateline | None:
    """The dateline that a paragraph begins with; None when it begins with the report itself."""
    return _dateline(paragraph[:_LONGEST])


# The first lines are asked about by more than one layer.
@lru_cache(maxsize=64)
def _dateline(head: str) -> Dateline | None:
    match = _pattern().match(head) if _may_begin(head) else None
    if match is None or not _is_sure(match):
        return _piped(head) or _of_agency_alone(head)
    printed = match["round"] or match["slash"] or match["bare"] or match["alone"]
    stamp = printed if printed and _written().fullmatch(printed) else None  # "MARIETTA, Ohio (Feb. 12, 2026) -"
    name, author = _parted(printed) if printed and stamp is None else (None, None)
    known = agency(name) if name else None
    end = next((match.start(mark) for mark in ("dash", "stop", "colon") if match[mark]), match.end())
    place = match["place"].strip(" .,/")
    if known is None and name is None and agency(place):
        known, place = agency(place), ""
    return Dateline(
        text=_without_end(head[:end]),
        place=place or None,
        date=match["inner"] or match["date"] or match["behind"] or stamp,
        agency=known[0] if known else name,
        site=known[1] if known else None,
        end=match.end(),
        author=author or match["author"],
    )


def _parted(printed: str) -> tuple[str, str | None]:
    """The agency and its correspondent: "Корр. ТАСС Иван Петров"."""
    bare = _CORRESPONDENT.sub("", printed)
    known = max((name for name in _known() if bare.lower().startswith(f"{name} ")), key=len, default="")
    rest = bare[len(known) :].strip()
    return (bare[: len(known)], rest) if known and _FULL_NAME.fullmatch(rest) else (bare, None)


def dated(paragraph: str) -> Dateline | None:
    """The day with its year that a report begins with: "May 6, 2003 — ", "12 апреля 2017 года – "."""
    match = _date_alone().match(paragraph[:_LONGEST]) if _OPENS_DATE.match(paragraph) else None
    if match is None:
        return None
    words = match["date"]
    return Dateline(text=words, place=None, date=words, agency=None, site=None, end=match.end())


_OPENS_DATE = re.compile(r"[^\W\d_]{3,10}[ .,]|\d{1,2}[ .]")


@lru_cache(maxsize=1)
def _date_alone() -> re.Pattern[str]:
    month = "(?:" + "|".join(_MONTHS) + r")[^\W\d_]{0,7}\.?"
    day = rf"(?:\d{{1,2}}(?:\.|st|nd|rd|th)?\s+{month}|{month}\s+\d{{1,2}})"
    year = r",?\s*\d{4}(?:\s*(?:года|г\.|р\.|року))?"
    return re.compile(
        rf"(?:[^\W\d_]{{6,11}},\s)?(?P<date>{day}{year})\s*{_DASH}\s+(?-i:(?=[A-ZА-ЯЁÄÖÜІЇЄҐ«“„\"]))",
        re.IGNORECASE,
    )


_PIPED = re.compile(
    r"(?P<place>[^|\n]{2,40}?)\s?\|\s?(?P<agency>[^|\n]{2,30}?)\s?\|\s?(?P<date>[^|\n]{0,12}\d[^|\n]{1,40}?)"
    r"\s?[-–—]\s+(?=[A-ZА-ЯЁ«“\"])"
)


def _piped(head: str) -> Dateline | None:
    """A dateline parted by strokes: "Oslo | AFP | Tuesday 3/3/2026 - "."""
    match = _PIPED.match(head) if "|" in head else None
    known = agency(match["agency"]) if match else None
    if match is None or known is None:
        return None
    text, end = head[: match.end("date")], match.end()
    return Dateline(text=text, place=match["place"], date=match["date"], agency=known[0], site=known[1], end=end)


def with_colon(paragraph: str) -> Dateline | None:
    """What may be a dateline that ends with a colon, in capitals a stop: "Lima: ", "OSLO, Mar 3: ", "РИГА. "."""
    match = _before_colon().match(paragraph[:_LONGEST])
    if match is None or (match["stop"] and not match["place"].isupper()):
        return None
    text = paragraph[: match.end("told")]
    return Dateline(text=text, place=match["place"], date=match["date"], agency=None, site=None, end=match.end())


@lru_cache(maxsize=1)
def _before_colon() -> re.Pattern[str]:
    word = r"[A-ZА-ЯЁÄÖÜІЇЄҐ][^\W\d_]+"
    place = rf"(?P<place>{word}(?:[ -]{word}){{0,2}})"
    return re.compile(
        rf"(?P<told>{place}(?:,\s+(?P<date>(?i:{_written().pattern})))?)(?:\s?:|(?P<stop>\.))\s+(?=[A-ZА-ЯЁÄÖÜІЇЄҐ«“„\"])"
    )


@lru_cache(maxsize=1)
def _placeless() -> re.Pattern[str]:
    month = "(?:" + "|".join(_MONTHS) + r")[^\W\d_]{0,7}\.?"
    date = rf"(?P<date>{month}\s+\d{{1,2}}|\d{{1,2}}\s+{month})"
    return re.compile(
        rf"(?:{date}\s+)?\((?P<round>[^()\d\n]{{2,40}})\)\s*(?P<dash>{_DASH})\s+(?=\S)", re.IGNORECASE
    )


def _of_agency_alone(head: str) -> Dateline | None:
    """A dateline without a place: "Oct 14 (Reuters) - ", "(Reuters) - "."""
    match = _placeless().match(head) if "(" in head else None
    known = agency(match["round"]) if match else None
    if match is None or known is None:
        return None
    text, name = head[: match.start("dash")].strip(), known
    return Dateline(text=text, place=None, date=match["date"], agency=name[0], site=name[1], end=match.end())


def _without_end(text: str) -> str:
    """A dateline without the marks that end it; the stop of "2026 г." is none of them."""
    bare = text.rstrip(" .,:")
    return f"{bare}." if _SHORT_YEAR.search(bare) and text[len(bare) :].startswith(".") else bare


def _is_place_and_date(match: re.Match[str]) -> bool:
    """Whether no more than a town and a day stand before the first words: "Самара, 18 апреля 2025. Суд"."""
    words = match["place"].split()
    town = len(words) <= _MOST_WORDS and all(word[0].isupper() for word in words) and "." not in match["place"]
    return town and match["link"] is None and match.string[match.end()].isupper()


_MOST_WORDS = 3


def _known_among(printed: str) -> bool:
    """Whether one of the agencies is known: "dpa/lno", "AFP/Reuters"."""
    return any(agency(name) for name in printed.split("/"))


def _is_sure(match: re.Match[str]) -> bool:
    place, name = match["place"], match["round"] or match["slash"] or match["bare"]
    capitals = place.split(",")[0].split("/")[0]
    if not place[0].isupper() or any(word[0].islower() and len(word) > 3 for word in re.findall(r"\w+", place)):
        return False
    loud = capitals.isupper() and len(capitals.strip()) > 2
    if match["alone"]:
        first = match.string[match.end()]
        opens = match["colon"] or first.isupper() or first in '«“"'
        told = match["date"] or match["inner"] or _known_among(match["alone"])
        return bool(opens and (told or (loud and match["colon"])))
    if match["author"] and not _FULL_NAME.fullmatch(match["author"]):
        return False
    if match["stop"]:
        told = match["bare"] or match["round"] or agency(place) or _is_place_and_date(match)
        return bool(match["slash"] or (match["date"] and told))
    if name:
        return loud or match["date"] is not None or _known_among(name)
    return loud or (match["date"] is not None and match["dash"] is not None) or agency(place) is not None
