"""The names in a byline: "By Ada Quill and Ben Stone, Gazette" has two."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from toolkit.formats.html.byline_leads import AGO, BY_KIND, ROLE, undated, without_by
from toolkit.formats.html.byline_terms import (
    AGENCIES,
    AND,
    DASHED,
    MENU,
    NEWSROOMS,
    NO_NAMES,
    PARTICLES,
    WHERE,
    WITH,
)
from toolkit.formats.html.credits import written
from toolkit.formats.html.dense_names import dense_names, has_reporters
from toolkit.formats.html.office_terms import STATIONS
from toolkit.model import fold

_ENVOY = re.compile(
    r"\s+(?:envoyée?s?\s+spécia|enviad[oa]s?\s+especia|inviat[oiae]\b|special\s+(?:to|correspondent))[^,;|/]*",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(map(fold, NO_NAMES))
_ACRONYM = re.compile(r"[A-ZÄÖÜÉÅØ]{3,5}\d{0,2}(?:\s|\Z)")
"""How the names of stations begin: "MDR AKTUELL"."""
_DASH = re.compile(r"\s+[-–—]\s")
_BAR = re.compile(r"\s*[|•]\s*")
MAIL = re.compile(r"\s*[(<\[]?\s*[\w.+-]{1,64}@[\w-]+\.[\w.-]+\s*[)>\]]?|(?<!\S)@\w+")
_WITH = re.compile(rf"\s+\(?(?:{'|'.join(WITH)})\s+", re.IGNORECASE)
_WHERE = re.compile(
    rf"(?<=\S\s)(\S+)\s+(?:{'|'.join(WHERE)})\s+[^\W\d_a-zа-яё]\S*(?:\s+[^\W\d_a-zа-яё]\S*){{0,3}}\Z"
)
_AND_HE = re.compile(
    r"\s+(?:و(?!(?:ائل|ليد|سام|فاء|جدي|حيد|رد|عد|هيب|صفي|ديع|سيم|جيه|داد|اصف)(?!\S))(?=[\u0621-\u064a]{2})"
    r"|ו(?!(?:רד|יקי|יויאן|רוניקה)(?!\S))(?=[\u05d0-\u05ea]{2}))"
)
"""The Arabic and the Hebrew "and", written as the first letter of what it joins, but for names that begin so."""
_IN_BRACKETS = re.compile(r"\s*\([^()]{1,40}\)?\s*\Z")
_ADDRESS = re.compile(r"https?:|www\.|^/|\.(?:html?|php|aspx?)\b|^#|\S@\S", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|phd|md|m\.d|ph\.d)\.?", re.IGNORECASE)
_BEFORE_TITLE = re.compile(r"\A(?:le|la|el|il|lo|der|die|den|o|a)\s+(?=(?:Dra?|Prof|Dott|Mgr|Rev|Pr)\b)")
"""The article that Romance and German languages put before a title: "par le Dr Quill"."""
_FOR = re.compile(r"\A(\S+\s+\S.*?)\s+for\s+\S.*\Z", re.IGNORECASE)
"""What may stand after a name: "Ada Quill for the Gazette"."""
_AGENCY = re.compile(r"[A-Z]{2,5}")
_COMPANY = re.compile(r"\b(?:GmbH|AG|Inc|Ltd|LLC|Corp|Co|S\.?A|S\.?p\.?A|B\.?V|Press|Media|Group|ООО|АО)\b\.?")
_LETTERS_OF_NAME = re.compile(r"(?:[^\W\d_]|[\s.,'’‘`\"“”«»()·-]|[\u0300-\u036f\u0900-\u0dff\u0e30-\u0e4e])+")
_LONG_HAN = re.compile(r"[\u3400-\u9fff]{8}")
"""No name is so long: an office follows it, or it is that of an institution."""
_POSSESSIVE = re.compile(r"\w['’]s(?!\w)")
_LONGEST_TEXT, _LONGEST_NAME, _MOST_WORDS = 400, 60, 6
_FEWEST_WORDS, _FEWEST_LETTERS = 2, 3


def is_shown_name(name: str) -> bool:
    """Whether a text is a name and nothing more: no words of a menu, no numbers, no words in small letters."""
    plain = (
        _LETTERS_OF_NAME.fullmatch(name) and not _POSSESSIVE.search(name) and MENU.isdisjoint(fold(name).split())
    )
    return (
        bool(plain)
        and not _LONG_HAN.search(name)
        and is_full_name(name)
        and not any(map(_is_small, (name, name.rpartition(" ")[2])))
    )


def names_in(text: str, house: str = "", language: str = "") -> Iterator[str]:
    """The names that a byline holds, without what it begins and ends with: "By A and B, Gazette".

    Args:
        text: of a line, a tag or the markup.
        house: the name of the publisher, folded, or of its host.
        language: that of the page, whose conjunction joins the names; "" for any.
    """
    if fold(text) in NEWSROOMS:  # "Haber Merkezi" begins as a label does
        yield text
        return
    line = undated(AGO.sub(" | ", MAIL.sub("", text[:_LONGEST_TEXT]))).strip(" |")
    line = _ENVOY.sub("", BY_KIND.sub("", line, count=1) if BY_KIND.match(line) else line)
    for part in (line,) if has_reporters(line) else written(line):
        if dense := dense_names(part):
            yield from filter(_can_be_name, dense)
        else:
            yield from _names_of(without_by(_FOR.sub(r"\1", part), language), house, language)


def _names_of(line: str, house: str, language: str) -> Iterator[str]:
    if _ADDRESS.search(line):
        line = next((part for part in line.split(",") if not _ADDRESS.search(part)), "")
    for part in _parts(line, house, language):
        bare = _BEFORE_TITLE.sub("", _bare(without_by(part, language)).strip(" ,;:-–—|*"))
        name = _without_house(_without_office(bare), house)
        if not _SUFFIX.fullmatch(name.rpartition(" ")[2]):
            name = name.rstrip(".")
        if _can_be_name(name):
            yield name


def _without_office(name: str) -> str:
    """A name up to an office or a house that follows it without a comma: "ADA QUILL STAFF WRITER"."""
    for pattern in (_DASH, ROLE):
        found = pattern.search(name)
        bare = name[: found.start()].rstrip() if found else ""
        name = bare if len(bare.split()) >= _FEWEST_WORDS else name
    return name


def _without_house(name: str, house: str) -> str:
    """A name without the agency or the house after it: "Ada Quill Reuters"."""
    words = name.split()
    ends = (count for count in range(_FEWEST_WORDS, len(words)) if _is_house(" ".join(words[count:]), house))
    return " ".join(words[: next(ends, len(words))])


def _is_house(text: str, house: str) -> bool:
    text = text[4:] if text[:4] in ("The ", "the ") else text
    return fold(text) in AGENCIES or fold(text) in (house, _initials(house) if text.isupper() else house)


def _initials(house: str) -> str:
    return "".join(word[0] for word in house.split())


@cache
def _joined(language: str) -> re.Pattern[str]:
    """What joins names in a language: its conjunction and the English one; in an unknown one, any."""
    words = (*AND[language], "and") if language in AND else chain(*(AND[one] for one in AND if one != "sl"))
    either = "|".join(sorted(map(re.escape, {*words, *DASHED.get(language, ())})))
    return re.compile(rf"\s*[,;&/、，·]\s*(?:(?:{either})\s+)?|\s+(?:{either})\s+", re.IGNORECASE)


def _parts(text: str, house: str, language: str) -> list[str]:
    """A list of names taken apart, without offices, places and the house; one of other things stays whole.

    What stands after a bar is another thing: an office, a place, a section.
    """
    text, *added = _WITH.split(text) if len(_WITH.split(text, 1)[0].split()) >= _FEWEST_WORDS else [text]
    listed = list(_listed(_BAR.split(text)[0], house, language))
    return [*listed, *(part for part in added if _is_other_name(part, house))]


def _listed(text: str, house: str, language: str) -> Iterator[str]:
    parts: list[str] = []
    for part in filter(None, map(_bare, _joined(language.partition("-")[0].lower()).split(text))):
        if parts and _SUFFIX.fullmatch(part):
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.extend(_joined_by_letter(part))
    while len(parts) > 1 and (fold(parts[0]) in NEWSROOMS or _is_house(parts[0], house)):
        del parts[0]
    first, *rest = [_WHERE.sub(r"\1", part) for part in parts] or [""]
    if rest and (_COMPANY.search(first) or not is_full_name(first)):
        alone = all(_is_body(part, house) for part in rest)
        yield first if alone else text
        return
    yield first
    names = (part for part in rest if first.split()[0].isupper() or not _ACRONYM.match(part))
    yield from (part for part in names if _is_other_name(part, house))


def _bare(part: str) -> str:
    """A part of a list without what stands in brackets after it."""
    return _IN_BRACKETS.sub("", part).strip()


def _joined_by_letter(part: str) -> list[str]:
    """Two names that a letter joins, each of two words at least."""
    two = _AND_HE.split(part)
    return two if all(len(name.split()) >= _FEWEST_WORDS for name in two) else [part]


def _is_other_name(part: str, house: str) -> bool:
    """Whether what stands beside a name is another: places are one word, schools have small letters."""
    small = _is_small(part)  # "da Bruxelles"
    return is_full_name(part) and not small and not _is_body(part, house) and not _is_house(part, house)


def _is_body(part: str, house: str) -> bool:
    """Whether what stands after a name is an office or the house: "A, staff writer", "A, CNN"."""
    part = _DASH.split(part)[0]
    squeezed = fold(part).replace(" ", "")
    named = bool(house) and (squeezed == house.replace(" ", "") or f"{fold(part)} ".startswith(f"{house} "))
    station = not STATIONS.isdisjoint(fold(part).split())
    return named or station or bool(ROLE.search(part) or _AGENCY.fullmatch(part)) or fold(part) in AGENCIES


def is_full_name(text: str) -> bool:
    """Whether a text is a whole name: words that are no small ones but particles, or one without spaces."""
    words = text.split()
    spaced = len(words) >= _FEWEST_WORDS and max(map(len, words)) >= _FEWEST_LETTERS
    small = any(_is_small(word) and word not in PARTICLES and "'" not in word[:2] for word in words)
    return _can_be_name(text) and not small and (spaced or text[:1].upper() == text[:1].lower())


def _is_small(word: str) -> bool:
    """Whether a word begins with a small letter; Georgian, whose names do too, has no others in use."""
    return word[:1].islower() and not "\u10d0" <= word[0] <= "\u10ff"


def _can_be_name(text: str) -> bool:
    """Whether a text can be a name: it has letters, is short, and no address or word of the page's own."""
    return (
        not _ADDRESS.search(text)
        and "@" not in text
        and any(map(str.isalpha, text))
        and len(text) <= _LONGEST_NAME
        and len(text.split()) <= _MOST_WORDS
        and fold(text) not in _NO_NAMES
    )
