"""The lines that name who wrote an article, taken apart: "By Ada Quill and Ben Stone, Gazette"."""

import re
from collections.abc import Iterable, Iterator

from toolkit.formats.html.byline_terms import AND, BY, BY_OR_NAME, MENU, NO_NAMES, ROLES
from toolkit.formats.html.printed import around_date
from toolkit.formats.html.signed import is_person
from toolkit.model import fold

_CLEAR = "|".join(sorted(map(re.escape, BY), key=len, reverse=True))
BYLINE = re.compile(rf"\s*(?:{_CLEAR})(?:\s*[:：]\s*|\s+)(?=\S)", re.IGNORECASE)
_BY_OR_NAME = re.compile(rf"\s*(?:{'|'.join(BY_OR_NAME)})\s+(?=\S+\s+\S)", re.IGNORECASE)
_BY_AFTER = re.compile(
    rf"(?:[|•·–—.;]|\d)\s+(?:{_CLEAR})(?:\s*[:：]\s*|\s+)(?=[^\W\d_])"
    rf"|\d\s+(?:{'|'.join(BY_OR_NAME)})\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
"""The same after a date or another part of the line: "Published 3 March 2026. By Ada Quill"."""
_BY_DENSE = re.compile(r"(?:作者|撰文|采写|[文記记]者?[:：/／])\s*[:：/／]?\s*(?=[\u3400-\u9fff])")
_NAME_DENSE = re.compile(r"[\u3400-\u9fff·]+")
_OFFICE_DENSE = re.compile(
    r"(?:本报|本報|本台|本网|特约|见习|实习|実習)?(?:记者|記者|通讯员)(?:\s*[:：/／]\s*|\s*)(?=[\u3400-\u9fff]{2,4}(?:\s|\Z))"
)
_NO_NAMES = frozenset(map(fold, NO_NAMES))
_ROLE = re.compile(rf"\b(?:{'|'.join(map(re.escape, ROLES))})s?\b", re.IGNORECASE)
_DASH = re.compile(r"\s+[-–—]\s")
_ROLE_DENSE = re.compile(r"(?<=[가-힣])\s*(?:선임|수습)?기자\Z|(?<=[\u3400-\u9fff])\s*(?:記者|记者)\Z")
_MAIL = re.compile(r"\s*[(<\[]?\s*[\w.+-]{1,64}@[\w-]+\.[\w.-]+\s*[)>\]]?")
_AND = re.compile(rf"\s*[,;&/、，|·•]\s*(?:(?:{'|'.join(AND)})\s+)?|\s+(?:{'|'.join(AND)})\s+", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.|^/|\.(?:html?|php|aspx?)\b|^#|\S@\S", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|phd|md|m\.d|ph\.d)\.?", re.IGNORECASE)
_LEADING_TO = re.compile(r"(?:\s+(?:[^\W\d_A-ZÀ-Þ]{1,3}|[|,;:·•–—-]+))+\s*\Z")
"""Short words in small letters at an end, as stand before a date: "le", "on", "am"."""
_FOR = re.compile(r"\A(\S+\s+\S.*?)\s+for\s+\S.*\Z", re.IGNORECASE)
"""What may stand after a name: "Ada Quill for the Gazette"."""
_AGENCY = re.compile(r"[A-Z]{2,5}")
_DENSE_ONLY = re.compile(r"[\u3400-\u9fff·]+\s")
_LETTERS_OF_NAME = re.compile(r"(?:[^\W\d_]|[\s.,'’‘`\"“”«»()·-]|[\u0300-\u036f\u0900-\u0dff\u0e30-\u0e4e])+")
_LONGEST_TEXT, _LONGEST_NAME, _MOST_WORDS = 400, 60, 6
_FEWEST_WORDS, _FEWEST_LETTERS = 2, 3
_LONGEST_BYLINE, _LONGEST_NAME_DENSE = 12, 12


def bylines(lines: Iterable[str]) -> list[str]:
    """The first of the lines that says outright that it names the author."""
    for line in lines:
        if BYLINE.match(line) and len(line.split()) <= _LONGEST_BYLINE:
            return [line]
        if inner := _BY_AFTER.search(line):
            return [line[inner.end() :]]
        if dense := _BY_DENSE.search(line):
            return [_NAME_DENSE.match(line, dense.end())[0]]  # type: ignore[index]  # letters follow
        if len(line) <= _LONGEST_NAME_DENSE and _ROLE_DENSE.search(line):
            return [line]
    return [line for line in lines if _BY_OR_NAME.match(line) and len(line.split()) <= _LONGEST_BYLINE][:1]


def is_shown_name(name: str) -> bool:
    """Whether a text is a name and nothing more: no words of a menu, no numbers, no small letter first or last."""
    capitals = (name[:1], name.rpartition(" ")[2][:1])
    plain = _LETTERS_OF_NAME.fullmatch(name) and MENU.isdisjoint(fold(name).split())
    return bool(plain) and _is_full_name(name) and not any(map(str.islower, capitals))


def names_in(text: str, house: str = "") -> Iterator[str]:
    """The names that a byline holds, without what it begins and ends with: "By A and B, Gazette"."""
    line = _without_by(_FOR.sub(r"\1", _undated(_MAIL.sub("", text[:_LONGEST_TEXT]))))
    if _ADDRESS.search(line):
        line = next((part for part in line.split(",") if not _ADDRESS.search(part)), "")
    for part in _parts(line, house):
        name = _without_office(_ROLE_DENSE.sub("", _without_by(part)).strip(" ,;:-–—|*"))
        if _DENSE_ONLY.match(name):
            name = _NAME_DENSE.match(name)[0]  # type: ignore[index]  # it begins with such letters
        if not _SUFFIX.fullmatch(name.rpartition(" ")[2]):
            name = name.rstrip(".")
        if _can_be_name(name):
            yield name


def _without_office(name: str) -> str:
    """A name up to an office or a house that follows it without a comma: "ADA QUILL STAFF WRITER"."""
    for pattern in (_DASH, _ROLE):
        found = pattern.search(name)
        bare = name[: found.start()].rstrip() if found else ""
        name = bare if len(bare.split()) >= _FEWEST_WORDS else name
    return name


def _undated(line: str) -> str:
    """A line up to its date, without what leads to that: "A and B, on 3 March"; from it where it is first."""
    parts = around_date(line)
    if parts is None:
        return line
    before, after = (_LEADING_TO.sub("", part).strip(" |,;:·•-–—") for part in parts)
    return before if any(map(str.isalpha, before)) else after


def _without_by(text: str) -> str:
    for pattern in (BYLINE, _BY_OR_NAME, _BY_DENSE, _OFFICE_DENSE):
        match = pattern.match(text)
        text = text[match.end() :] if match else text
    return text


def _parts(text: str, house: str) -> list[str]:
    """A list of names taken apart, without offices and the house; one of other things stays whole."""
    parts: list[str] = []
    for part in filter(None, map(str.strip, _AND.split(text))):
        if parts and _SUFFIX.fullmatch(part):
            parts[-1] = f"{parts[-1]} {part}"
        else:
            parts.append(part)
    first, *rest = parts or [""]
    named = [first, *(part for part in rest if not _is_body(part, house))]
    if len(named) > 1 and is_person(first, ""):  # what is one word beside him is where he is: "Анна Линд, Москва"
        named = [first, *filter(_is_full_name, named[1:])]
    return named if len(named) == 1 or all(map(_is_full_name, named)) else [text]


def _is_body(part: str, house: str) -> bool:
    """Whether what stands after a name is an office or the house: "A, staff writer", "A, CNN"."""
    part = _DASH.split(part)[0]
    named = fold(part).replace(" ", "") == house.replace(" ", "") or f"{fold(part)} ".startswith(
        f"{house or part} "
    )
    return named or bool(_ROLE.search(part) or _AGENCY.fullmatch(part))


def _is_full_name(text: str) -> bool:
    """Whether a part of a list is a whole name: two words at least, or one of a script without spaces."""
    words = text.split()
    spaced = len(words) >= _FEWEST_WORDS and max(map(len, words)) >= _FEWEST_LETTERS
    return _can_be_name(text) and (spaced or text[:1].upper() == text[:1].lower())


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
