"""Who wrote a page's article: who its markup names, else its meta tags, else its byline."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from attrs import evolve, frozen

from toolkit.formats.html.around import Around, after, closing_bylines, is_beside
from toolkit.formats.html.byline_leads import any_of
from toolkit.formats.html.byline_names import is_full_name, is_shown_name, names_in
from toolkit.formats.html.byline_terms import (
    AGENCIES,
    AND,
    AUTHOR,
    BY,
    NEWSROOM_BEGINS,
    NEWSROOM_ENDS,
    NEWSROOM_WORDS,
    NEWSROOMS,
)
from toolkit.formats.html.bylines import bylines
from toolkit.formats.html.dense_names import is_chinese_name
from toolkit.formats.html.plain import plain_text
from toolkit.formats.html.signed import names_alone, signatures
from toolkit.formats.html.syntax import Page
from toolkit.formats.html.terms import META, OTHER_AUTHORS
from toolkit.model import Agent, Organization, Person, fold

_NEWSROOMS = frozenset(map(fold, NEWSROOMS))
_HOST = re.compile(r"https?://(?:[^/?#]*\.)?([^./?#]+)\.[a-z]{2,}(?:[/?#:]|\Z)", re.IGNORECASE)
_A_HOST = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}")
_TAIL = re.compile(r"\s+[|–—·•»«\-:]+\s+|_+|\s*[|｜]\s*")
_CONJUNCTION = re.compile(
    rf"&|\s(?:{'|'.join({word for words in AND.values() for word in words})})\s", re.IGNORECASE
)
_LABELS = frozenset(map(fold, BY))
_MOST_LABELS = 5
_NO_GUESS = re.compile(r"www\b", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LABELLED = re.compile(rf"(?:{any_of(AUTHOR)})(?:\s*[:：]\s*|\s+)(?=\S+\s+\S)", re.IGNORECASE)
"""What says at the end of an article, where lines are of many things, who wrote it."""
_AGENCY = re.compile(r"[A-Z]{2,5}")
_ACCOUNT = re.compile(r"[a-z0-9._-]*[a-z][a-z0-9._-]*|\w+\d+", re.ASCII)
"""How accounts are called: "wtate", "editor1"."""
_INITIALS = re.compile(r"[^\W\d_]{1,2}\.?(?:[ -]?[^\W\d_]{1,2}\.?){0,2}")
_MOST_AUTHORS = 12


def authors_of(
    page: Page, stated: tuple[Agent, ...], *, publisher: Organization | None, headline: str, url: str | None
) -> tuple[Agent, ...]:
    """Who the markup says; where it names the house alone, or nobody, whom the page names besides."""
    source = _Source(page, headline, fold(publisher.name) if publisher else _of_host(url), _title_tail(page))
    named = _distinct(_named(stated, source))
    makers = tuple(author for author in named if not source.is_newsroom(author.name))
    if any(isinstance(maker, Person) and not source.is_weak(maker.name) for maker in makers):
        # Beside a maker the house is where he works, as the publisher says.
        return _with_others(makers, source)
    persons: tuple[Agent, ...] = _distinct(source.persons(instead=bool(named)))
    return _with_others(persons, source) if persons else named


def _has_words(text: str, part: str) -> bool:
    """Whether a text has another as whole words; where words have no spaces between them, anywhere."""
    return part in text if _DENSE.search(part) else f" {part} " in f" {text} "


def _of_host(url: str | None) -> str:
    """The name of a house that the page does not name, as its host has it: "usatoday"."""
    match = _HOST.match(url or "")
    return match[1].lower() if match else ""


def _title_tail(page: Page) -> str:
    """The last part of the title, which is as a rule the name of the site."""
    _, *tails = _TAIL.split(next(iter(page.said.get("title", [])), ""))
    return fold(tails[-1]) if tails else ""


def _distinct(agents: Iterable[Agent]) -> tuple[Agent, ...]:
    known: dict[str, Agent] = {}
    for agent in agents:
        known.setdefault(fold(agent.name), agent)
    return tuple(known.values())


def _named(stated: tuple[Agent, ...], source: "_Source") -> Iterator[Agent]:
    """The authors as the markup names them; a text that lists several persons is taken apart."""
    for agent in stated:
        names = list(source.names_in(_plain(agent.name)))
        if len(names) == 1 or (names and not isinstance(agent, Person)):
            yield evolve(agent, name=names[0] if isinstance(agent, Person) else _plain(agent.name))
        else:
            yield from (Person(name=name) for name in names)


def _with_others(makers: tuple[Agent, ...], source: "_Source") -> tuple[Agent, ...]:
    """Those of the markup, and whom one list of the page names with all of them: systems state the first alone."""
    known = {fold(maker.name): maker for maker in makers}
    for listed in source.lists():
        names = [name for name in listed if not source.is_newsroom(name)]
        if known.keys() < set(map(fold, names)):
            return tuple(known.get(fold(name), Person(name=name)) for name in names)
    return makers


@frozen
class _Source:
    """What a page says of its authors beside the markup.

    Attributes:
        page: the page.
        headline: near which it names them.
        house: the name of the publisher, folded.
        site: the last part of the title, folded.
    """

    page: Page
    headline: str
    house: str
    site: str

    @property
    def language(self) -> str:
        """The language that the page says it is in."""
        return next(iter(self.page.said.get("lang", [])), "")

    def names_in(self, text: str) -> Iterator[str]:
        """The names that a line holds."""
        return names_in(text, self.house, self.language)

    def is_newsroom(self, name: str) -> bool:
        """Whether a name is that of the house or a part of it, or has a word that no person is called."""
        key = fold(name)
        words = key.split()
        called = key.startswith("the ") or any(word in NEWSROOM_WORDS or word.endswith("news") for word in words)
        at_end = bool(self.site) and (_has_words(self.site, key) or _has_words(key, self.site))
        called = called or key.endswith(NEWSROOM_ENDS) or key.startswith(NEWSROOM_BEGINS)
        return called or at_end or bool(_A_HOST.fullmatch(name.lower())) or key in (self.house, *_NEWSROOMS)

    def is_weak(self, name: str) -> bool:
        """Whether a person goes before it: an agency, an account, initials, or one word that no byline shows."""
        key = fold(name)
        initials = name.isupper() and not _DENSE.search(name) and _INITIALS.fullmatch(name)
        if key in AGENCIES or _ACCOUNT.fullmatch(name) or initials:
            return True
        near = self.page.around(self.headline)
        shown = (*near.linked, *near.bylines, *near.within)
        return " " not in name and not _DENSE.search(name) and not any(key in fold(line) for line in shown)

    def lists(self) -> Iterator[list[str]]:
        """The names of each line that lists several: with a conjunction, by links, in a tag that says so."""
        near = self.page.around(self.headline)
        yield from self._alike(near)
        linked = set(map(fold, near.linked))
        for value in self._labelled():
            yield list(self.names_in(value))
        for line in dict.fromkeys(
            (*near.bylines, *(one for lines in bylines(near.lines, self.language) for one in lines))
        ):
            names = list(self.names_in(line))
            joined = _CONJUNCTION.search(line) or linked.issuperset(map(fold, names))
            if joined and all(map(is_shown_name, names)):
                yield names

    def _labelled(self) -> Iterator[str]:
        """What cards of social networks show with a label: "Written by"."""
        for number in map(str, range(1, _MOST_LABELS)):
            labels = self.page.meta.get(f"twitter:label{number}", [])
            values = self.page.meta.get(f"twitter:data{number}", [])
            yield from (
                value for label, value in zip(labels, values, strict=False) if fold(label).rstrip(" :") in _LABELS
            )

    def persons(self, *, instead: bool) -> list[Person]:
        """The persons of the first source that names any, in full if that is instead of a newsroom.

        Where none does, whom the first source names that names anybody, be it by one word, be it the house.
        """
        refused = {self.house}  # the extractor capitalises what it takes from a tag
        weak: list[str] = []
        anybody: list[str] = []
        for values in self._values():
            texts = list(map(_plain, values))
            names = [name for text in texts for name in self.names_in(text)]
            refused.update(fold(name) for name in names if self.is_newsroom(name))
            found = [name for name in names if fold(name) not in refused and (is_full_name(name) or not instead)]
            if not all(map(self.is_weak, found)):
                return [Person(name=name) for name in found[:_MOST_AUTHORS]]
            weak = weak or found
            if not instead:
                anybody = anybody or [name for text in texts for name in names_in(text, "", self.language)]
        return [Person(name=name) for name in (weak or anybody)[:_MOST_AUTHORS]]

    def _values(self) -> Iterator[list[str]]:
        """The texts of each source, the most trustworthy first."""
        page, near = self.page, self.page.around(self.headline)
        tag_names = (*META["author"], *page.other_names(OTHER_AUTHORS, "author"))
        yield from (page.meta.get(name, [])[:_MOST_AUTHORS] for name in tag_names)
        yield list(self._labelled())
        yield from self._shown_in(near)
        for line in closing_bylines(page.pieces, page.body):
            yield from self._shown([line])
        foot = after(page.pieces, page.body)
        yield from self._boxed(foot)
        yield from self._shown(list(filter(_LABELLED.match, foot.lines)))
        yield from names_alone(near.lines, near.above, self.language)
        yield from signatures(page.body, self.language)
        yield _guesses(page)  # they take long, and are seldom asked

    def _shown_in(self, found: Around) -> Iterator[list[str]]:
        """What the lines of a place show: lists of persons, then who is linked, in a box, named outright."""
        yield from self._boxed(found)
        for lines in chain(bylines(found.lines, self.language), (found.within,)):
            yield from self._shown(lines)

    def _boxed(self, found: Around) -> Iterator[list[str]]:
        """Who is named by elements that are marked or called so."""
        yield from self._alike(found)
        for lines in (found.linked, _innermost(found.bylines), found.bylines):
            yield from self._shown(lines)

    def _alike(self, found: Around) -> Iterator[list[str]]:
        """The names of elements of one kind beside each other, if each is a name."""
        for lines in found.alike.values():
            each = [names for names in (list(self.names_in(line)) for line in lines) if names]
            names = list(dict.fromkeys(chain.from_iterable(each)))
            if len(each) > 1 and all(map(is_shown_name, names)):
                yield names

    def _shown(self, lines: list[str]) -> Iterator[list[str]]:
        """Lines that show names and nothing else: all that lead to authors together, else each byline alone."""
        names = [name for line in lines for name in self.names_in(line)]
        if names and all(map(is_shown_name, names)):
            yield names
        for line in lines:
            found = list(self.names_in(line))
            if found and all(map(is_shown_name, found)):
                yield found


def _innermost(lines: list[str]) -> list[str]:
    """The lines that hold none of the others: of boxes within boxes those that name one person each."""
    return [line for line in lines if not any(other != line and other in line for other in lines)]


def _plain(text: str) -> str:
    """A name without markup and character references, in one line."""
    return plain_text(text) or ""


def _guesses(page: Page) -> list[str]:
    """Whom the extractor takes for the author, if those look like persons: it takes menus for them too."""
    guesses = (name.strip() for name in page.guessed_author.split(";"))
    named = (name for name in guesses if not _AGENCY.fullmatch(name) and not _NO_GUESS.match(name))
    names = [name for name in named if name and not is_beside(page.root, name)]
    known = (not _HAN.match(name) or is_chinese_name(name) for name in names)
    return names if all(map(is_shown_name, names)) and all(known) else []
