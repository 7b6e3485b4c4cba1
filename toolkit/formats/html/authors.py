"""Who wrote a page's article: who its markup names, else its meta tags, else its byline."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import evolve

from toolkit.formats.html.around import closing_bylines
from toolkit.formats.html.plain import plain_text
from toolkit.formats.html.printed import around_date
from toolkit.formats.html.signed import is_person, names_alone, signatures
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import (
    AND,
    BY,
    BY_OR_NAME,
    MENU,
    META,
    NEWSROOM_WORDS,
    NEWSROOMS,
    NO_NAMES,
    OTHER_AUTHORS,
    ROLES,
)
from toolkit.model import Agent, Organization, Person, fold

_CLEAR = "|".join(sorted(map(re.escape, BY), key=len, reverse=True))
_BY_CLEAR = re.compile(rf"\s*(?:{_CLEAR})(?:\s*[:：]\s*|\s+)(?=\S)", re.IGNORECASE)
BYLINE = _BY_CLEAR
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
_NEWSROOMS, _NO_NAMES = frozenset(map(fold, NEWSROOMS)), frozenset(map(fold, NO_NAMES))
_ROLE = re.compile(rf"\b(?:{'|'.join(map(re.escape, ROLES))})s?\b", re.IGNORECASE)
_DASH = re.compile(r"\s+[-–—]\s")
_ROLE_DENSE = re.compile(r"(?<=[가-힣])\s*(?:선임|수습)?기자\Z|(?<=[\u3400-\u9fff])\s*(?:記者|记者)\Z")
_MAIL = re.compile(r"\s*[(<\[]?\s*[\w.+-]{1,64}@[\w-]+\.[\w.-]+\s*[)>\]]?")
_AND = re.compile(rf"\s*[,;&/、，|·•]\s*(?:(?:{'|'.join(AND)})\s+)?|\s+(?:{'|'.join(AND)})\s+", re.IGNORECASE)
_ADDRESS = re.compile(r"https?:|www\.|^/|\.(?:html?|php|aspx?)\b|^#|\S@\S", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:[^/?#]*\.)?([^./?#]+)\.[a-z]{2,}(?:[/?#:]|\Z)", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|phd|md|m\.d|ph\.d)\.?", re.IGNORECASE)
_LEADING_TO = re.compile(r"(?:\s+(?:[^\W\d_A-ZÀ-Þ]{1,3}|[|,;:·•–—-]+))+\s*\Z")
"""Short words in small letters at an end, as stand before a date: "le", "on", "am"."""
_FOR = re.compile(r"\A(\S+\s+\S.*?)\s+for\s+\S.*\Z", re.IGNORECASE)
"""What may stand after a name: "Ada Quill for the Gazette"."""
_AGENCY = re.compile(r"[A-Z]{2,5}")
_DENSE_ONLY = re.compile(r"[\u3400-\u9fff·]+\s")
_LETTERS_OF_NAME = re.compile(r"(?:[^\W\d_]|[\s.,'’‘`\"“”«»()·-]|[\u0300-\u036f\u0900-\u0dff\u0e30-\u0e4e])+")
_LONGEST_TEXT, _LONGEST_NAME, _MOST_WORDS, _MOST_AUTHORS = 400, 60, 6, 12
_FEWEST_WORDS, _FEWEST_LETTERS = 2, 3
_LONGEST_BYLINE, _LONGEST_NAME_DENSE = 12, 12


def authors_of(
    page: Page, stated: tuple[Agent, ...], *, publisher: Organization | None, headline: str, url: str | None
) -> tuple[Agent, ...]:
    """Who the markup says; where it names the house alone, or nobody, whom the page names besides."""
    house = fold(publisher.name) if publisher else _of_host(url)
    named = _distinct(_named(stated, house))
    makers = tuple(author for author in named if not _is_newsroom(author.name, house))
    if makers:  # beside a maker the house is where he works, as the publisher says
        return makers
    return _distinct(_persons(page, house, headline)) or named or _distinct(_persons(page, "", headline))


def _is_newsroom(name: str, house: str) -> bool:
    """Whether a name is that of the house or a part of it: by the whole, or by a word that no person is called."""
    words = fold(name).split()
    called = any(word in NEWSROOM_WORDS or word.endswith("news") for word in words)
    return called or fold(name) in (house, *_NEWSROOMS)


def _of_host(url: str | None) -> str:
    """The name of a house that the page does not name, as its host has it: "usatoday"."""
    match = _HOST.match(url or "")
    return match[1].lower() if match else ""


def _distinct(agents: Iterable[Agent]) -> tuple[Agent, ...]:
    known: dict[str, Agent] = {}
    for agent in agents:
        known.setdefault(fold(agent.name), agent)
    return tuple(known.values())


def _named(stated: tuple[Agent, ...], house: str) -> Iterator[Agent]:
    """The authors as the markup names them; a text that lists several persons is taken apart."""
    for agent in stated:
        names = list(names_in(_plain(agent.name), house))
        if len(names) == 1 or (names and not isinstance(agent, Person)):
            yield evolve(agent, name=names[0] if isinstance(agent, Person) else _plain(agent.name))
        else:
            yield from (Person(name=name) for name in names)


def _persons(page: Page, house: str, headline: str) -> Iterator[Person]:
    """The persons of the first source that names any."""
    tag_names = (*META["author"], *page.other_names(OTHER_AUTHORS, "author"))
    tags = [page.meta.get(name, [])[:_MOST_AUTHORS] for name in tag_names]
    near = page.around(headline)
    bylines = (_innermost(near.bylines), near.bylines, _bylines(near.lines), near.within)
    shown = (one for lines in (near.linked, *bylines) for one in _shown(lines, house))
    language = next(iter(page.said.get("lang", [])), "")
    alone = ([name] for name in chain(names_alone(near.lines, language), signatures(page.body, language)))
    closing = (one for root in (page.root,) if root is not None for one in closing_bylines(root, page.body))
    apart = (one for line in closing for one in _shown([line], house))
    for values in chain(
        tags, shown, apart, alone, map(_guesses, (page,))
    ):  # the last take long, and are seldom asked
        found = [name for value in values for name in names_in(_plain(value), house) if fold(name) != house]
        if found:
            yield from (Person(name=name) for name in found[:_MOST_AUTHORS])
            return


def _innermost(lines: list[str]) -> list[str]:
    """The lines that hold none of the others: of boxes within boxes those that name one person each."""
    return [line for line in lines if not any(other != line and other in line for other in lines)]


def _shown(lines: list[str], house: str) -> Iterator[list[str]]:
    """Lines that show names and nothing else: all that lead to authors together, else each byline alone."""
    names = [name for line in lines for name in names_in(line, house)]
    if names and all(map(_is_shown_name, names)):
        yield names
    for line in lines:
        found = list(names_in(line, house))
        if found and all(map(_is_shown_name, found)):
            yield found


def _is_shown_name(name: str) -> bool:
    """Whether a text is a name and nothing more: no words of a menu, no numbers, no small letter first or last."""
    capitals = (name[:1], name.rpartition(" ")[2][:1])
    plain = _LETTERS_OF_NAME.fullmatch(name) and MENU.isdisjoint(fold(name).split())
    return bool(plain) and _is_full_name(name) and not any(map(str.islower, capitals))


def _bylines(lines: Iterable[str]) -> list[str]:
    """The first of the lines that says outright that it names the author."""
    for line in lines:
        if _BY_CLEAR.match(line) and len(line.split()) <= _LONGEST_BYLINE:
            return [line]
        if inner := _BY_AFTER.search(line):
            return [line[inner.end() :]]
        if dense := _BY_DENSE.search(line):
            return [_NAME_DENSE.match(line, dense.end())[0]]  # type: ignore[index]  # letters follow
        if len(line) <= _LONGEST_NAME_DENSE and _ROLE_DENSE.search(line):
            return [line]
    return [line for line in lines if _BY_OR_NAME.match(line) and len(line.split()) <= _LONGEST_BYLINE][:1]


def _plain(text: str) -> str:
    """A name without markup and character references, in one line."""
    return plain_text(text) or ""


def _guesses(page: Page) -> list[str]:
    """Whom the extractor takes for the author, if those look like persons: it takes menus for them too."""
    guesses = (name.strip() for name in page.guessed_author.split(";"))
    names = [name for name in guesses if not _AGENCY.fullmatch(name)]
    return names if all(map(_is_shown_name, names)) else []


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
    for pattern in (_BY_CLEAR, _BY_OR_NAME, _BY_DENSE, _OFFICE_DENSE):
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
