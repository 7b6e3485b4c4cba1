"""The headline of a page, among what its sources state: the one that most of them agree on.

Titles carry the site's name, social networks get their own wording, markup is cut at some length. Each source
therefore votes for what it says and for the same without its tail; what the page shows confirms it. The heading
that readers see counts most, markup and Open Graph twice, the rest once: tags beside those two repeat one of them.
"""

import re
from collections.abc import Iterator, Sequence

from attrs import define, field

from toolkit.model import fold

# With spaces around it a dash parts; a bar, an underscore or guillemets do without them too.
_SEPARATOR = re.compile(r"\s+(?:[|–—―·•⋅»«›‹⋆~\-:/]+|::)\s+|\s*[|｜∣│┃»›：]\s*|_+")
# Chinese and Japanese titles put the site's name after a bare hyphen.
_DENSE_SEPARATOR = re.compile(r"\s*(?:[-–—―－]+)\s*")
_HOST = re.compile(r"https?://([^/?#]*)", re.IGNORECASE)
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
# How portals name whom they have an article from: "港口大桥重新开放（北港新闻）".
_IN_BRACKETS = re.compile(r"\s*[（(]([^（）()]{1,40})[）)]\Z")
_CUT_SHORT = re.compile(r"\s*(?:\.\.\.|…)\s*\Z")
_CUT_AT = range(100, 112)
"""Lengths at which publishing systems cut headlines for markup without saying so by an ellipsis."""
_ORDER = ("h1", "JSON-LD", "og:title", "twitter:title")
_DECLARED = ("JSON-LD", "og:title")
_WORTH = {"h1": 3, "JSON-LD": 2, "og:title": 2}
_SHORTEST_HOST = 2
_MOST_CUTS = 8
_LONGEST_ARTICLE = 4
_SHOWN, _FEWEST_WORDS = 3, 3
_AGREED = 1
"""What it weighs beyond their votes that markup and Open Graph say the same."""
_OWN_WORDS = 10
"""What it weighs that the heading words otherwise what markup and tags say: it decides, as readers see it."""
_WHOLE, _PART, _NONE = 2, 1, 0
_MOST_SHARED = 0.5
"""What share of the words of a heading another source must have more than, for it to be the article's."""
# What stands before a headline that has the site's name first.
_AFTER_SITE = re.compile(rf"(?:{_SEPARATOR.pattern})|:\s+")


@define(eq=False)
class _Votes:
    """What was voted for, by its folded form: the wording of the first source, and the number of votes."""

    wording: dict[str, tuple[int, str]] = field(factory=dict)
    number: dict[str, int] = field(factory=dict)

    def add(self, by: str, form: str, votes: int) -> None:
        key = fold(form)
        if key:
            rank = _ORDER.index(by) if by in _ORDER else len(_ORDER)
            known, wording = self.wording.setdefault(key, (rank, form))
            if wording.isupper():  # capitals are how one source sets it, not how it is spelt
                self.wording[key] = (known, form)
            self.number[key] = self.number.get(key, 0) + votes

    def best(self) -> str | None:
        key = max(self.number, key=lambda key: (self.number[key], -self.wording[key][0]), default=None)
        return self.wording[key][1] if key is not None else None


def chosen(
    stated: Sequence[tuple[str, str]],
    *,
    plain: Sequence[str] = (),
    shown: Sequence[str] = (),
    sites: Sequence[str] = (),
) -> str | None:
    """The headline among what is stated; None where nothing is.

    Args:
        stated: pairs of source and text, the source as in a claim: "JSON-LD", "og:title", "h1", "title".
        plain: the headings in which no element is apart from the rest.
        shown: texts of the page that may be its headline, to confirm one that is stated.
        sites: names of the site and its publisher, and its host.
    """
    named = frozenset((*(name for site in sites for name in _names(site)), *_site_in_heading(stated, shown)))
    votes = _Votes()
    alone = sum(by == "h1" for by, _ in stated) == 1
    others = _letters(" ".join(text for by, text in stated if by != "h1"))
    for by, text in stated:
        if fold(text) not in named:
            worth = _WORTH.get(by, _PART)
            if by == "h1" and not _is_shared(text, others):
                worth = _WHOLE if alone else _PART
            for form, number in _forms(by, text, worth, named):
                votes.add(by, form, number)
    _without_kicker(votes, stated, named)
    _without_label(votes, stated, named)
    for key in set.intersection(*(_said_by(by, stated, named) for by in _DECLARED)):
        votes.number[key] = votes.number.get(key, 0) + _AGREED
    for key in _reworded(stated, named, frozenset(map(fold, plain))):
        votes.number[key] = votes.number.get(key, 0) + _OWN_WORDS
    for text in shown:  # a title without separators may have the site's name after a space
        if any(
            by == "title" and fold(title).startswith(fold(text)) and 2 * len(text) > len(title)
            for by, title in stated
        ):
            votes.add("", text, _NONE)
    headings = {fold(text) for by, text in stated if by == "h1"}  # a box around one says nothing more
    for key in ({fold(text) for text in shown} & votes.number.keys()) - headings:
        votes.number[key] += _SHOWN
    _lengthen(votes)
    return votes.best()


def _without_kicker(votes: _Votes, stated: Sequence[tuple[str, str]], sites: frozenset[str]) -> None:
    """Give the votes of a heading to what one of the declared sources says, if it has that and a kicker before it.

    Not where the other declared source words it as the heading does.
    """
    declared = set.union(*(_said_by(by, stated, sites) for by in _DECLARED))
    for key in {fold(text) for by, text in stated if by == "h1"} - declared:
        bare = next(
            (one for one in declared if key.endswith(f" {one}") and len(one.split()) >= _FEWEST_WORDS), None
        )
        if bare:
            votes.number[bare] = votes.number.get(bare, 0) + votes.number.pop(key, 0)


def _without_label(votes: _Votes, stated: Sequence[tuple[str, str]], sites: frozenset[str]) -> None:
    """Give a heading the votes of what has a label before it that the page shows elsewhere: "Photos: ..."."""
    headings = {fold(text): text for by, text in stated if by == "h1"}
    for text in {text for by, text in stated if by != "h1"}:
        bare = _without_site(text, _cuts(text), sites) or text
        for key in headings.keys() & {fold(bare[start:]) for start in _starts(bare)}:
            if len(key.split()) >= _FEWEST_WORDS:
                votes.wording[key] = (0, headings[key])
                for form in {fold(text), fold(bare)} - {key}:
                    votes.number[key] = votes.number.get(key, 0) + votes.number.pop(form, 0)


def _site_in_heading(stated: Sequence[tuple[str, str]], shown: Sequence[str]) -> Iterator[str]:
    """What a heading has as the site's name: the title has it before the headline, which is shown elsewhere."""
    headings = {fold(text) for by, text in stated if by == "h1"}
    elsewhere = {fold(text) for by, text in stated if by in _DECLARED} & set(map(fold, shown))
    for title in (text for by, text in stated if by == "title"):
        for start in _starts(title):
            if fold(title[start:]) in elsewhere - headings and fold(title[:start]) in headings:
                yield fold(title[:start])


def _reworded(stated: Sequence[tuple[str, str]], sites: frozenset[str], plain: frozenset[str]) -> Iterator[str]:
    """The heading of the page's only article where it says the same as the declared sources in words of its own.

    What has more or fewer words than both of them may be cut, or have something else in it; not so a heading
    that goes on where they end, in the same element.
    """
    said = set.union(*(_said_by(by, stated, sites) for by in _DECLARED))
    declared = _letters(" ".join(said))
    shown = {fold(text): text for by, text in stated if by == "h1" and fold(text) not in sites}
    headings = [
        key
        for key, text in shown.items()
        if _is_shared(text, declared) or any(_goes_on(key, one, plain) for one in said)
    ]
    own = [key for key in headings if len(_letters(key)) >= _FEWEST_WORDS]
    agree = len(said) == 1
    if len(headings) == 1 and not any(_may_be_cut(key, one, plain) for key in own for one in said if agree):
        yield from own


def _may_be_cut(heading: str, declared: str, plain: frozenset[str]) -> bool:
    """Whether one has words more than the other, and not as one that says it in full."""
    return (heading in declared or declared in heading) and not _goes_on(heading, declared, plain)


def _goes_on(heading: str, declared: str, plain: frozenset[str]) -> bool:
    """Whether a heading of one piece begins with what is declared, and has some words more."""
    begins = heading in plain and heading.startswith(f"{declared} ")
    return begins and _FEWEST_WORDS <= len(declared.split()) < len(heading.split()) - 1


def _said_by(source: str, stated: Sequence[tuple[str, str]], sites: frozenset[str]) -> set[str]:
    """What one source says, folded, without the site's name."""
    texts = (text for by, text in stated if by == source and fold(text) not in sites)
    return {fold(_without_site(text, _cuts(text), sites) or text) for text in texts} - {""}


def _letters(text: str) -> frozenset[str]:
    """The words of a text; of scripts without spaces, the characters."""
    return frozenset(_DENSE.sub(lambda match: f" {match[0]} ", fold(text)).split())


def _is_shared(heading: str, others: frozenset[str]) -> bool:
    """Whether a heading says what other sources say, and is not that of a part of the page or the site."""
    words = _letters(heading)
    return len(words & others) > _MOST_SHARED * len(words)


def _names(site: str) -> Iterator[str]:
    """A site's name for comparison; of an address, the parts of its host but the last."""
    host = _HOST.match(site)
    if host is None and site.startswith("/"):
        return iter(())
    parts = [part for part in host[1].split(".")[:-1] if len(part) > _SHORTEST_HOST] if host else [site]
    return filter(None, map(fold, parts))


def _forms(by: str, text: str, worth: int, sites: frozenset[str]) -> Iterator[tuple[str, int]]:
    """The text and the text without its tails, each with its votes."""
    cuts = _cuts(text)
    bare = _without_site(text, cuts, sites)
    if bare:
        yield bare, max(worth, _WHOLE)
        yield text, _PART
    else:
        yield text, worth
        most = [cut for cut in cuts if len(cut) * 2 > len(text)] if by == "title" else ()
        yield from ((cut, _PART) for cut in most[-1:])
    yield from ((cut, _PART) for cut in cuts if cut != bare)
    for start in _starts(text):  # nothing by itself, but what the page shows may confirm it
        if text[start:] != bare:
            yield text[start:], _NONE


def _starts(text: str) -> set[int]:
    """Where a headline may begin after names of the site and its parts: at the first separator, or the last."""
    first = _AFTER_SITE.search(text, 1)
    last = [match.end() for match in _SEPARATOR.finditer(text)][-1:]
    return {*([first.end()] if first else ()), *last}


def _without_site(text: str, cuts: list[str], sites: frozenset[str]) -> str | None:
    """The text without the site's name at its end or start; None where it has none."""
    shorn = None
    end = len(text)
    for cut in cuts:
        if _is_site(text[len(cut) : end], text[len(cut) :], sites):
            shorn = cut
        end = len(cut)
    if shorn:
        return _without_site(shorn, _cuts(shorn), sites) or shorn
    source = _IN_BRACKETS.search(text)
    if source and fold(source[1]) in sites:
        return text[: source.start()]
    start = cuts[-1] if cuts else ""
    return _SEPARATOR.sub("", text[len(start) :], count=1) if start and fold(start) in sites else None


def _cuts(text: str) -> list[str]:
    """The text up to each of its separators, the longest first; of very many, the first and the last."""
    pattern = _DENSE_SEPARATOR if _DENSE.search(text) else None
    places = [*_SEPARATOR.finditer(text), *(pattern.finditer(text) if pattern else ())]
    starts = sorted({match.start() for match in places if match.start()}, reverse=True)
    few = starts if len(starts) <= _MOST_CUTS else [*starts[: _MOST_CUTS // 2], *starts[-_MOST_CUTS // 2 :]]
    return [text[:start] for start in few]


def _is_site(part: str, tail: str, sites: frozenset[str]) -> bool:
    """Whether a part names the site with a word more at most ("CNN Politics"), or the tail is in its name."""
    name, whole = fold(part), fold(tail)
    close = whole.replace(" ", "")
    for site in sites if name else ():
        squeezed = site.replace(" ", "")
        with_a_word = site in name and len(name.split()) <= len(site.split()) + 1
        with_an_article = squeezed in close and len(close) <= len(squeezed) + _LONGEST_ARTICLE
        if with_a_word or with_an_article or whole in site or close in squeezed:
            return True
    return False


def _lengthen(votes: _Votes) -> None:
    """Give the votes of a text that was cut short to the one that goes on where it ends."""
    for key in list(votes.number):
        text = votes.wording[key][1]
        stem = fold(_CUT_SHORT.sub("", text))
        if len(text) not in _CUT_AT and not _CUT_SHORT.search(text):
            continue
        longer = [other for other in votes.number if other.startswith(stem) and other != key and stem]
        whole = next((other for other in longer if not _goes_on_apart(votes.wording[other][1], stem)), None)
        if whole:
            votes.number[whole] += votes.number.pop(key)


def _goes_on_apart(whole: str, stem: str) -> bool:
    """Whether the longer text has a separator where the shorter ends: then its tail is another thing."""
    return stem in map(fold, _cuts(whole))
