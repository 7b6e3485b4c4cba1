"""Two Russians before one surname in the plural: "Нина и Фёдор Кузьмины", "Нине и Фёдору Белинским"."""

import re

from toolkit.extraction.entities.candidate import Candidate, Option
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.mentions.names import given_ways
from toolkit.extraction.languages.ru.mentions.runs import GIVEN

_SURNAMES = re.compile(r"(.+(?:[оеё]в|[иы]н))(ы|ых|ым|ыми)|(.+[сц]к)(ие|их|им|ими)")
_CASES = dict.fromkeys(("ы", "ие"), "n") | dict.fromkeys(("ых", "их"), "gal")
_CASES |= dict.fromkeys(("ым", "им"), "d") | dict.fromkeys(("ыми", "ими"), "b")
_FULL = 2
_FAMILY = frozenset("SsTUo")


def with_couples(tokens: Tokens, found: list[Candidate]) -> None:
    """Give both of two first names the surname that stands behind the second."""
    surnames: set[int] = set()
    for number in range(len(found) - 1):
        one, other = found[number : number + 2]
        if not _is_couple(tokens, one, other):
            continue
        further = _surname_of(tokens, other, found[number + 2 : number + 3])
        match = _SURNAMES.fullmatch(tokens.words[(further or other).last - 1])
        both = [] if match is None else [_options(tokens.words[c.first], c.tags[0], match) for c in (one, other)]
        if not both or not all(both) or (further is None and len(other.tags) != _FULL):
            continue
        if further is not None:
            surnames.add(id(further))
            other.last, other.end, other.tags = further.last, further.end, other.tags + further.tags
        one.options, other.options = both
        one.tags, one.doubtful, other.doubtful = other.tags, False, False
    found[:] = [one for one in found if id(one) not in surnames]


def _surname_of(tokens: Tokens, given: Candidate, behind: list[Candidate]) -> Candidate | None:
    """The surname right behind a first name that it does not agree with, since it is in the plural."""
    if len(given.tags) != 1 or not behind or behind[0].first != given.last or len(behind[0].tags) != 1:
        return None
    return behind[0] if tokens.joined(given.last - 1) and behind[0].tags in _FAMILY else None


def _is_couple(tokens: Tokens, one: Candidate, other: Candidate) -> bool:
    if one.kind != "person" or other.kind != "person" or len(one.tags) != 1 or len(other.tags) > _FULL:
        return False
    linked = one.last == other.first - 1 and tokens.words[one.last] == "и" and tokens.joined(one.last - 1)
    return linked and tokens.joined(one.last) and one.tags in GIVEN and other.tags[0] in GIVEN


def _options(given: str, letter: str, surname: re.Match[str]) -> tuple[Option, ...]:
    """Ways to read a first name in the case that the plural of the surname shows."""
    stem, shown = surname[1] or surname[3], _CASES[surname[2] or surname[4]]
    men, women = ("", "а") if surname[1] else ("ий", "ая")
    ways = sorted(given_ways((given,), letter), key=lambda way: shown != "n" and way[0] == given)
    return tuple(
        Option(stem + (women if gender == "f" else men), base, gender, both)
        for base, gender, cases in ways
        if (both := "".join(case for case in cases if case in shown))
    )
