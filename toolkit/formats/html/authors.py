"""Who wrote a page's article: who its markup names, else its meta tags, else its byline."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import evolve

from toolkit.formats.html.around import closing_bylines
from toolkit.formats.html.byline_terms import NEWSROOM_WORDS, NEWSROOMS
from toolkit.formats.html.bylines import bylines, is_shown_name, names_in
from toolkit.formats.html.plain import plain_text
from toolkit.formats.html.signed import names_alone, signatures
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import META, OTHER_AUTHORS
from toolkit.model import Agent, Organization, Person, fold

_NEWSROOMS = frozenset(map(fold, NEWSROOMS))
_HOST = re.compile(r"https?://(?:[^/?#]*\.)?([^./?#]+)\.[a-z]{2,}(?:[/?#:]|\Z)", re.IGNORECASE)
_AGENCY = re.compile(r"[A-Z]{2,5}")
_MOST_AUTHORS = 12


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
    lines_of = (_innermost(near.bylines), near.bylines, bylines(near.lines), near.within)
    shown = (one for lines in (near.linked, *lines_of) for one in _shown(lines, house))
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
    if names and all(map(is_shown_name, names)):
        yield names
    for line in lines:
        found = list(names_in(line, house))
        if found and all(map(is_shown_name, found)):
            yield found


def _plain(text: str) -> str:
    """A name without markup and character references, in one line."""
    return plain_text(text) or ""


def _guesses(page: Page) -> list[str]:
    """Whom the extractor takes for the author, if those look like persons: it takes menus for them too."""
    guesses = (name.strip() for name in page.guessed_author.split(";"))
    names = [name for name in guesses if not _AGENCY.fullmatch(name)]
    return names if all(map(is_shown_name, names)) else []
