"""The article's text as the page has it: what the extractor found, set against where each line of it stands.

Paragraphs of one text stand alike: in elements of one kind, within the same elements. Those that the extractor
missed are put in; lines from elsewhere on the page, and from boxes amidst the text, are left out; what stands
under the headline as its standfirst comes first.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice, takewhile
from typing import Any

from attrs import define, field, frozen

from toolkit.formats.html.around import called_of
from toolkit.formats.html.body import is_label
from toolkit.formats.html.entries import around_entries
from toolkit.formats.html.pieces import NEAR, Piece, key_of, letters_of, size_of
from toolkit.formats.html.teasers import Teasers, is_link, is_loose
from toolkit.formats.html.terms import BOX_ENDS, BOXES, LEADS, NOT_LEADS

_SUBHEADS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_HEADINGS = ("h1", "h2")
_WITHIN = frozenset(("p", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", *_SUBHEADS))
"""Elements that hold a part of a text, and never the whole."""
_ASIDE = frozenset(("aside", "figure", "figcaption", "nav", "footer", "form", "button", "caption"))
_ROW = "| "
"""What the extractor begins a row of a table with."""
_JOINERS = re.compile("[\u200c\u200d]")
_MARKS = re.compile(r"\A[\s|*•–—>-]+")
_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_WHOLE = ("article", "main", "body")
_SENTENCE = re.compile(r"[.!?…。！？।][»”\"’']?\Z")
_SHORTEST_KEY, _STEM = 8, 15
_MOST_ALIKE = 50
"""So many pieces that begin alike are looked at for a line; of more, a text is no text."""
_MOST_SOUGHT = 1000
"""So many texts are sought anywhere in the body; more are compared with its lines alone."""
_FEWEST_LETTERS = 40
"""Texts of so many letters tell where paragraphs stand."""
_SHORTEST_LEAD, _LONGEST_LEAD = 30, 700
_MOST_BETWEEN = 25
"""How many pieces may stand between the headline and its standfirst."""
_MOST_LEADS = 2
_MOST_PARENTS = 2
_PARAGRAPH, _FEWEST_PARAGRAPHS = 60, 3
"""So many texts of so many letters are an article in a table, and no table of data."""
_MOST_LINKED = 0.6
_FEWEST_ALIKE, _FEWEST_ALONE = 0.35, 0.6
"""What share of a text must stand alike for that to tell what is no part of it; of a paragraph alone, more."""
_MOST_OF_PIECE = 1.5
_MOST_AFTER = 1 / 3
"""What share of the text another that stands alike may have, and still be no part of it."""


def completed(body: str, pieces: Sequence[Piece], *, headline: str, summaries: Iterable[str]) -> str:
    """The text without what stands elsewhere, with what is missing of it.

    Args:
        body: paragraphs as the extractor found them, parted by empty lines.
        pieces: the texts of the page, in order.
        headline: where the article begins.
        summaries: how the page describes the article; a text like that under the headline is its standfirst.
    """
    whole = body.split("\n\n") if body else []
    lines = [part for line in whole for part in _parted(line, pieces, alone=len(whole) == 1)]
    places = _places(lines, pieces)
    lines, places = _without_teasers(lines, places, pieces)
    lines = [_as_shown(line, place, pieces) for place, line in zip(places, lines, strict=True)]
    text = _Text.of(lines, places, pieces, headline)
    if text is None:
        return body
    head = text.head
    places = text.within(places)
    kept = [
        (place, line)
        for place, line in zip(places, lines, strict=True)
        if place is None or not _is_of(line, pieces[place]) or not text.is_beside(place, head)
    ]
    missing = text.missing(places)
    # A line that is left out, a box's copy of a paragraph, makes nothing known.
    known = (
        letters_of("\n\n".join(line for _, line in kept))
        if len(missing) <= _MOST_SOUGHT
        else frozenset(key_of(line) for _, line in kept)
    )
    added = [(number, piece.text) for number, piece in missing if piece.key not in known]
    leads = [piece.text for piece in _leads(pieces, head, text.first, summaries) if not _is_told(piece, kept)]
    return "\n\n".join([*leads, *(line for _, line in _in_order(kept, added))])


def _is_told(lead: Piece, kept: Sequence[tuple[int | None, str]]) -> bool:
    """Whether the text begins with a standfirst, or has it as a paragraph; one further down may take it up."""
    letters = letters_of(lead.text)
    opening = letters_of(" ".join(line for _, line in kept[:_MOST_LEADS]))
    begins = opening.startswith(letters) or bool(opening and letters.startswith(opening))
    return begins or any(letters == letters_of(line) for _, line in kept if key_of(line) == lead.key)


def _without_teasers(
    lines: list[str], places: list[int | None], pieces: Sequence[Piece]
) -> tuple[list[str], list[int | None]]:
    """The lines, and their places, that are of no teaser; all where there would be no text."""
    teasers = Teasers()
    kept = [
        (line, place)
        for line, place in zip(lines, places, strict=True)
        if place is None or not teasers.has(pieces[place])
    ]
    if sum(size_of(line) for line, place in kept if place is not None) < _FEWEST_LETTERS:
        return lines, places
    return [line for line, _ in kept], [place for _, place in kept]


def _parted(line: str, pieces: Sequence[Piece], *, alone: bool) -> list[str]:
    """The paragraphs of a line that is a layout of tables, or the whole text: those of the kind most of it is."""
    short = size_of(line) < _PARAGRAPH * _FEWEST_PARAGRAPHS
    if short or not (line.startswith(_ROW) or alone) or len(pieces) > _MOST_SOUGHT:
        return [line]
    letters = letters_of(line)
    texts_of = (piece for piece in pieces if piece.key and piece.linked <= _MOST_LINKED * len(piece.text))
    inside = [piece for piece in texts_of if letters_of(piece.text) in letters]
    sizes: Counter[str] = Counter()
    for piece in inside:
        sizes[piece.path] += size_of(piece.text)
    ((path, size),) = sizes.most_common(1) or ((None, 0),)
    texts = [piece.text for piece in inside if piece.path == path]
    paragraphs = sum(size_of(text) >= _PARAGRAPH for text in texts)
    return texts if paragraphs >= _FEWEST_PARAGRAPHS and size > _FEWEST_ALIKE * size_of(line) else [line]


def _as_shown(line: str, place: int | None, pieces: Sequence[Piece]) -> str:
    """A line with the joiners of its script, which the extractor drops: they part the words of Persian."""
    shown = pieces[place].text if place is not None else line
    return shown if _JOINERS.search(shown) and _JOINERS.sub("", shown) == line else line


def _is_of(line: str, piece: Piece) -> bool:
    """Whether a line is a piece of the page, and does not only begin with one: it may be all of the text."""
    return len(line) <= _MOST_OF_PIECE * len(piece.text) + _STEM


def _bare(line: str) -> str:
    return _MARKS.sub("", line)


def _places(lines: Sequence[str], pieces: Sequence[Piece]) -> list[int | None]:
    """For each line the piece that it is or begins with: of several the next; None where there is none.

    The extractor may have moved a part of the page, so that lines need not be in the order of the pieces.
    """
    keys = [piece.key for piece in pieces]
    by_stem: Mapping[str, _Alike] = defaultdict(_Alike)
    for number, key in enumerate(keys):
        if len(key) >= _SHORTEST_KEY:
            by_stem[key[:_STEM]].numbers.append(number)
    places: list[int | None] = []
    last = -1
    for line in lines:
        key = key_of(_bare(line))
        stem = by_stem.get(key[:_STEM])
        found = stem.taken_after(last, key, keys) if stem else None
        last = last if found is None else found
        places.append(found)
    return places


@define(eq=False)
class _Alike:
    """The pieces that begin alike, in order; each is taken once, and few are looked at for one line."""

    numbers: list[int] = field(factory=list)
    _taken: set[int] = field(factory=set)
    _first: int = 0

    def taken_after(self, last: int, key: str, keys: Sequence[str]) -> int | None:
        """The first piece after the last one that a key is of, else the first that is free at all."""
        while self._first < len(self.numbers) and self.numbers[self._first] in self._taken:
            self._first += 1
        middle = bisect_right(self.numbers, last, lo=self._first)
        later = islice(range(middle, len(self.numbers)), _MOST_ALIKE)
        earlier = islice(range(self._first, middle), _MOST_ALIKE)
        for number in (self.numbers[index] for index in chain(later, earlier)):
            if number not in self._taken and (keys[number].startswith(key) or key.startswith(keys[number])):
                self._taken.add(number)
                return number
        return None


@frozen
class _Text:
    """Where on the page the article's text stands.

    Attributes:
        pieces: of the page.
        path: the kind of place that most of the text stands in.
        first: the number of its first piece there.
        head: the number of the piece that is the headline; None where none before the text is.
        start: the first piece of the element that holds all of those.
        end: after the last.
        called: the class that most of the paragraphs there have.
        follows: whether what stands after that element may be a second part: it is long, or little stands alike.
    """

    pieces: Sequence[Piece]
    container: Any
    path: str
    first: int
    head: int | None
    start: int
    end: int
    called: str | None
    follows: bool

    @classmethod
    def of(
        cls, lines: Sequence[str], places: Sequence[int | None], pieces: Sequence[Piece], headline: str
    ) -> "_Text | None":
        letters: Counter[str] = Counter()
        members: Mapping[str, list[int]] = defaultdict(list)
        heading = key_of(headline)
        for line, place in zip(lines, places, strict=True):
            if place is not None and size_of(line) >= _FEWEST_LETTERS and key_of(line) != heading:
                path = pieces[place].path
                letters[path] += size_of(line)
                members[path].append(place)
        if not letters:
            return None
        ((path, _),) = letters.most_common(1)
        first = min(members[path])
        head = _head_of(pieces, headline, first)
        within = _around([pieces[place].owner for place in members[path]])
        container = within if head is None else around_entries(within, pieces[head].owner)
        elements = set(container.iter())
        inside = [number for number, piece in enumerate(pieces) if piece.owner in elements]
        start, end = inside[0], inside[-1] + 1
        after = (letters[other] for other, numbers in members.items() if min(numbers) >= end)
        fewest = _FEWEST_ALIKE if len(members[path]) > 1 else _FEWEST_ALONE
        few = letters[path] < fewest * letters.total()
        follows = few or max(after, default=0) > _MOST_AFTER * letters[path]
        called = Counter(pieces[place].owner.get("class") for place in members[path])
        return cls(pieces, container, path, first, head, start, end, max(called, key=called.__getitem__), follows)

    def within(self, places: Sequence[int | None]) -> list[int | None]:
        """The places of the lines: of a line that the page has twice, that within the text, or beside its like."""
        inside = range(self.end - 1, self.start - 1, -1)
        within = {self.pieces[number].key: number for number in inside}
        alike = {self.pieces[number].key: number for number in inside if self.pieces[number].path == self.path}
        taken = set(places)
        moved = []
        for place in places:
            inner = place
            if place is not None and self.pieces[place].path != self.path:
                key = self.pieces[place].key
                within_text = self.start <= place < self.end
                inner = alike.get(key, place if within_text else within.get(key, place))
            moved.append(place if inner in taken else inner)
        return moved

    def is_beside(self, place: int, head: int | None) -> bool:
        """Whether a line is no part of the text: of another place, in a box, or a link in brackets."""
        boxed = self.is_elsewhere(place, head) or self.is_boxed(place)
        return boxed or _is_in_brackets(self.pieces[place]) or self._is_labelled(place)

    def _is_labelled(self, place: int) -> bool:
        """Whether a line is a link after a label in the same paragraph: "Read also", and a title."""
        before, piece = self.pieces[place - 1], self.pieces[place]
        if piece.linked and is_label(piece.text[: -piece.linked].strip()):
            return True
        return place > 0 and before.owner is piece.owner and is_link(piece) and is_label(before.text)

    def is_elsewhere(self, place: int, head: int | None) -> bool:
        """Whether a line stands before the headline or after the element that holds the text."""
        early = head is not None and place < head
        return early or (place >= self.end and not self.follows)

    def is_boxed(self, place: int) -> bool:
        """Whether a line stands in a box amidst the text, or under a picture."""
        if not self.start <= place < self.end:
            return False
        piece = self.pieces[place]
        if piece.path == self.path:
            return _is_called_box(piece.owner) and piece.owner.get("class") != self.called
        return self._leads_elsewhere(piece) or _is_box(piece.owner, self.container)

    def _leads_elsewhere(self, piece: Piece) -> bool:
        """Whether a piece between paragraphs is a link that is none: loose, or a heading in a box of its own."""
        apart = piece.owner.tag in _SUBHEADS and not self._is_beside_texts(piece) and is_link(piece)
        return self.path.startswith("p<") and (apart or is_loose(piece))

    def missing(self, places: Iterable[int | None]) -> list[tuple[int, Piece]]:
        """The pieces that stand as the text does, or are headings in it, and that no line is."""
        known = set(places)
        return [
            (number, piece)
            for number in range(self.start if self.head is None else max(self.start, self.head + 1), self.end)
            if number not in known and self._is_of_text(number, piece := self.pieces[number])
        ]

    def _is_of_text(self, number: int, piece: Piece) -> bool:
        if piece.linked > _MOST_LINKED * len(piece.text):
            return False
        if piece.owner.tag == "p" and piece.path == self.path:
            return number > self.first
        if piece.owner is self.container:  # its own text between breaks
            return piece.path == self.path and size_of(piece.text) >= _PARAGRAPH
        return number > self.first and piece.owner.tag in _SUBHEADS and self._is_subhead(number, piece)

    def _is_subhead(self, number: int, piece: Piece) -> bool:
        """Whether a heading has a paragraph of the text right after it, and stands beside or within its like."""
        following = self.pieces[number + 1] if number + 1 < len(self.pieces) else None
        if following is None or following.path != self.path or _is_box(piece.owner, self.container):
            return False
        return self._is_beside_texts(piece)

    def _is_beside_texts(self, piece: Piece) -> bool:
        own, texts = piece.path.split("<"), self.path.split("<")
        return own[1:] == texts[1:] or own[2:] == texts[2:]


def _is_in_brackets(piece: Piece) -> bool:
    """Whether a paragraph is one link in brackets: it leads to another article."""
    return is_link(piece) and piece.text[0] == "[" and piece.text[-1] == "]"


def _around(owners: Sequence[Any]) -> Any:
    """The innermost element around all of them that may hold a whole text."""
    first, *others = owners
    around = [first, *first.iterancestors()]
    depth = {element: number for number, element in enumerate(around)}
    inner = 0
    for other in others:
        inner = max(inner, next(depth[one] for one in chain([other], other.iterancestors()) if one in depth))
    return next((element for element in around[inner:] if element.tag not in _WITHIN), around[-1])


def _is_box(element: Any, container: Any) -> bool:
    """Whether an element below the container, around a text or its own, is that of something beside the text."""
    near = takewhile(lambda one: one is not container, chain([element], islice(element.iterancestors(), NEAR)))
    return any(one.tag in _ASIDE or _is_called_box(one) for one in near)


def _is_called_box(element: Any) -> bool:
    """Whether a word of an element's class or id says that it is no part of a text: "newsletter-box"."""
    return any(name in BOXES or name.endswith(BOX_ENDS) for name in _names(element))


def _names(element: Any) -> list[str]:
    """The words of an element's class and id: "articleBody__lead-text" is four."""
    return [name.lower() for name in _NAME.findall(called_of(element))]


def _head_of(pieces: Sequence[Piece], headline: str, first: int) -> int | None:
    """The last piece before the text that is the headline, or else a heading with it."""
    key = key_of(headline)
    if not key:
        return None
    before = range(first, -1, -1)
    exact = (number for number in before if pieces[number].key == key)
    headings = (number for number in before if pieces[number].owner.tag in _HEADINGS and len(key) >= _STEM)
    return next(exact, next((number for number in headings if key in letters_of(pieces[number].text)), None))


def _leads(pieces: Sequence[Piece], head: int | None, first: int, summaries: Iterable[str]) -> list[Piece]:
    """The standfirst: between headline and text, called so or worded as the page describes the article."""
    if head is None:
        return []
    keys = {key_of(summary) for summary in summaries}
    between = pieces[head + 1 : min(first, head + _MOST_BETWEEN)]
    found = [piece for number, piece in enumerate(between) if _is_lead(piece, keys, is_next=not number)]
    return found[:_MOST_LEADS]


def _is_lead(piece: Piece, summaries: set[str], *, is_next: bool) -> bool:
    """Whether a piece is a standfirst; the one next to the headline needs only to be a sentence."""
    if not _SHORTEST_LEAD <= size_of(piece.text) <= _LONGEST_LEAD or piece.linked > _MOST_LINKED * len(piece.text):
        return False
    around = takewhile(lambda one: one.tag not in _WHOLE, piece.owner.iterancestors())
    near = [piece.owner, *islice(around, _MOST_PARENTS)]
    names = {name for one in near for name in _names(one)}
    if any(one.tag in _ASIDE for one in near) or not NOT_LEADS.isdisjoint(names):
        return False
    called = piece.key in summaries or not LEADS.isdisjoint(names)
    return called or piece.owner.tag in _SUBHEADS or (is_next and bool(_SENTENCE.search(piece.text)))


def _in_order(kept: Sequence[tuple[int | None, str]], added: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Lines and what is put in between them, in the order of the page."""
    last = 0
    placed = []
    for place, line in kept:
        last = last if place is None else place
        placed.append((last, line))
    return sorted([*placed, *added], key=lambda one: one[0])
