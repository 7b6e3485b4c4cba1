"""Long participles of Russian by their shape: "подписанное", "состоявшегося"."""

import re
from functools import lru_cache

from toolkit.extraction.events.grammar.participles import Participles

_ADJECTIVE = "(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ой|ей|ому|ему|ую|юю|ым|им|ом|ем|ых|их|ыми|ими)"
_LONG = re.compile(rf"(?P<stem>[а-яё]{{2,}}(?:нн|[бвгдзкрс]ш|т|щ)){_ADJECTIVE}(?P<self>ся)?")
# Endings of a long participle and the genders, or the plural, that they are of; the first that fits counts.
_GENDERS = (
    (("ыми", "ими", "ые", "ие", "ых", "их"), "p"),
    (("ым", "им"), "mnp"),
    (("ая", "яя", "ую", "юю", "ой", "ей"), "f"),
    (("ое", "ее"), "n"),
    (("ый", "ий"), "m"),
    (("ого", "его", "ому", "ему", "ом", "ем"), "mn"),
)
# Endings of a long participle that tell its case.
_CASES = (
    (("ое", "ее", "ые", "ие", "ый", "ий"), "na"),
    (("ая", "яя"), "n"),
    (("ую", "юю"), "a"),
    (("ого", "его"), "g"),
    (("ому", "ему"), "d"),
    (("ыми", "ими"), "b"),
    (("ой", "ей"), "gdbl"),
    (("ых", "их"), "gl"),
    (("ым", "им"), "bd"),
    (("ом", "ем"), "l"),
)
_PASSIVE = re.compile(
    r"(?:(?P<n>[а-яё]+[аея]н)н|(?P<t>[а-яё]+[яыуо]т))(?P<end>ый|ая|ое|ые|ого|ой|ому|ую|ым|ом|ых|ыми)"
)
_OF_MANY = frozenset({"ые", "ых", "ыми"})


@lru_cache(maxsize=4096)
def _is_long(word: str) -> bool:
    """Whether a word has the form of a long participle; the words before dates are mostly the same few."""
    return _LONG.fullmatch(word) is not None


def _genders(word: str) -> str:
    ending = word.removesuffix("ся")
    return next((found for endings, found in _GENDERS if ending.endswith(endings)), "mfnp")


def _cases(word: str) -> str:
    ending = word.removesuffix("ся")
    return next((found for endings, found in _CASES if ending.endswith(endings)), "")


def _forms(word: str) -> tuple[str, ...]:
    """The short form of a participle and the past of its verb: "подписанн-", "состоявш-...-ся"."""
    match = _LONG.fullmatch(word)
    if match is None:
        return ()
    stem, own = match["stem"], match["self"] or ""
    past = f"{stem.removesuffix('шедш')}шел" if stem.endswith("шедш") else f"{stem[:-2]}л"
    return stem.removesuffix("н"), stem, past + own, stem.removesuffix("ш") + own  # "погиб-ш-ий"


def _short(word: str, paper: tuple[str, str]) -> str:
    """What was done to a paper, as a clause: "подписанном" of "приказ" -> "приказ подписан"."""
    passive = _PASSIVE.fullmatch(word)
    if passive is None:
        return ""
    many = passive["end"] in _OF_MANY
    base = paper[many]
    ending = "ы" if many else {"е": "о", "о": "о", "я": "а", "а": "а"}.get(base[-1:], "")
    return f"{base} {passive['n'] or passive['t']}{ending}"


_NOMINATIVE = re.compile(r"(?:ый|ий|ая|яя|ое|ее|ые|ие)(?:ся)?$")
_OF_GENDER = {"m": "", "f": "а", "n": "о", "p": "и"}


def _finite(word: str) -> str:
    """A verb that tells the same as a participle in the nominative: "прилетевшая" -> "прилетела"; or ""."""
    match = _LONG.fullmatch(word)
    if match is None or not _NOMINATIVE.search(word):
        return ""
    stem, ending = match["stem"], _OF_GENDER[_genders(word)[0]]
    if stem.endswith(("нн", "т")):
        short = stem.removesuffix("н") if stem.endswith("нн") else stem
        return short + ("ы" if ending == "и" else ending)
    if stem.endswith("шедш"):
        return stem.removesuffix("едш") + ("ел" if not ending else f"л{ending}")
    if not stem.endswith("вш"):
        return ""
    own = match["self"] or ""
    return f"{stem[:-2]}л{ending}" + ("сь" if own and ending else own)


PARTICIPLES = Participles(
    finite=_finite,
    is_long=_is_long,
    active=re.compile(rf"вш{_ADJECTIVE}(?:ся)?$"),
    done=re.compile(
        r"(?:нн|ш|т)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ому|ему|ую|ую|ым|им|ом|ем|ых|их|ыми|ими)(?:ся)?$"
    ),
    beside=re.compile(
        r"(?:ш|щ|нн|ем|им|[яыу]т)"
        r"(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ому|ему|ую|ым|им|ом|ем|ых|их|ыми|ими)(?:ся)?$"
    ),
    after_comma=re.compile(r"(?:нн|вш|щ|ем|им|т)(?:ый|ий|ая|яя|ое|ее|ые|ие)(?:ся)?$"),
    nominative=_NOMINATIVE,
    dead=re.compile(r"(?:умерш|скончавш|погибш)(?:ий|его|ему|им|ем|ая|ей|ую)(?:ся)?$"),
    genders=_genders,
    cases=_cases,
    forms=_forms,
    short=_short,
)
