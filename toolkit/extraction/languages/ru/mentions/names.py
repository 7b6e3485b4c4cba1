"""Ways to read the words of a Russian person's name: base forms, sex and cases that agree."""

from collections.abc import Iterator
from functools import lru_cache

from toolkit.extraction.entities.candidate import Option
from toolkit.extraction.entities.cases import ALL_CASES
from toolkit.extraction.entities.lexicon import readings, without_capitals
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import MEN_IN_A, RARE_MEN, RARE_WOMEN
from toolkit.extraction.languages.ru.names import bases

# What a foreign name in the nominative may end in.
_OPEN = frozenset("аеиоэя")


def person(tokens: Tokens, index: int, size: int, letters: str) -> tuple[Option, ...]:
    """Ways to read the words as a name; none when they do not agree."""
    return _named(tuple(tokens.words[index : index + size]), letters[:size])


# What an Arabic first name of two words begins with, which does not change: Абдель Керимом.
_OPENING = frozenset({"Абдель", "Абд", "Абу", "Ибн"})

# What words alone tell is kept: a text says the same names again and again.


@lru_cache(maxsize=8192)
def _named(words: tuple[str, ...], letters: str) -> tuple[Option, ...]:
    if letters[0] == "I" or letters[-1] == "I":
        return _with_initials(words, letters)
    if letters[0] in "SsTUo" and letters.endswith("P") and len(words) == 3:
        words, letters = (*words[1:], words[0]), letters[1:] + letters[0]
    if letters[0] == "E":
        return _family_first(words, letters)
    return tuple(sorted(_agreed(words, letters), key=lambda one: _stands_unchanged(one, words)))


def _stands_unchanged(option: Option, words: tuple[str, ...]) -> int:
    """How many words are read as they stand that may have an ending, beside one that does have one."""
    if "n" in option.cases:
        return 0
    first, *further = option.given.split() or [""]
    declined = first == words[0] and first[-1] == "е" and option.base != words[-1]
    return declined + sum(
        word in (first, option.base, *further) for word in words if word.endswith(("ии", "ом", "ым"))
    )


def _family_first(words: tuple[str, ...], letters: str) -> tuple[Option, ...]:
    """Ван Цзюня: the family name stands first and does not change."""
    before = " ".join(words[1:-1])
    return tuple(
        Option(words[0], f"{before} {base}".strip(), "m" if gender == "u" else gender, cases, eastern=True)
        for base, gender, cases in options_of(words[-1], letters[-1])
        if gender != "f"
    )


def _with_initials(words: tuple[str, ...], letters: str) -> tuple[Option, ...]:
    surname = next((word for word, letter in zip(words, letters, strict=True) if letter != "I"), None)
    if surname is None:
        return ()
    given = " ".join(word + "." for word, letter in zip(words, letters, strict=True) if letter == "I")
    return tuple(Option(base, given, gender, cases) for base, gender, cases in options_of(surname, "U"))


def _agreed(words: tuple[str, ...], letters: str) -> Iterator[Option]:
    options = options_of(words[-1], letters[-1])
    for given, gender, cases in given_ways(words[:-1], letters[:-1]):
        for base, other, also in options:
            both = "".join(case for case in cases if case in also)
            if both and (other in ("u", gender) or gender == "u"):
                yield Option(base, given, gender if gender != "u" else other, both)


@lru_cache(maxsize=8192)
def options_of(word: str, letter: str) -> tuple[tuple[str, str, str], ...]:
    """Ways to read a surname, or the father's name: base, gender, cases."""
    if letter == "P":
        return tuple(_patronymics(word))
    word = without_capitals(word)
    known = [(r.base, r.gender, r.cases) for r in readings("ru", word) if r.kind in "SsFf"]
    given = {r.base for r in readings("ru", word) if r.kind == "F"} if letter == "F" else set()
    known.sort(key=lambda option: (option[0] not in given, option[1] == "f"))
    return (*_double(word, letter), *known, *((b.name, b.gender, b.cases) for b in bases(word)))


@lru_cache(maxsize=8192)
def _double(word: str, letter: str) -> tuple[tuple[str, str, str], ...]:
    """Ways to read a double name, both parts of which change: Лаврова-Белого, Анны-Марии, Кинга-младшего."""
    head, _, tail = word.partition("-")
    if not tail or "-" in tail or not (tail[0:1].isupper() or tail in _JUNIOR):
        return ()
    firsts = options_of(head, letter)
    # Белой is of Белая, which has it in more cases than Бела.
    seconds = _JUNIOR.get(tail) or sorted(
        options_of(tail, letter), key=lambda way: (way[0] == tail and tail[-1] != "и", -len(way[2]))
    )
    found = [
        (f"{one}-{other}", gender if sex == "u" else sex, both)
        for one, gender, cases in firsts
        for other, sex, also in seconds
        if (both := "".join(case for case in cases if case in also)) and "u" in {gender, sex, *_same(gender, sex)}
    ]
    return tuple(sorted(found, key=lambda way: _rank(way[0], head, tail)))


def _rank(name: str, head: str, tail: str) -> int:
    """How many parts are read as names that do not change, though they end like a name that does."""
    parts = zip(name.split("-"), (head, tail), strict=True)
    return sum(part == word and word[-1] in "уеы" for part, word in parts)


def _same(one: str, other: str) -> tuple[str, ...]:
    return ("u",) if one == other else ()


_JUNIOR = {
    stem + ending: ((stem + "ий", "m", cases),)
    for stem in ("младш", "старш")
    for ending, cases in (("ий", "n"), ("его", "ga"), ("ему", "d"), ("им", "b"), ("ем", "l"))
}


def _patronymics(word: str) -> list[tuple[str, str, str]]:
    low = word.lower()
    for ending, cases in (("ич", "n"), ("ича", "ga"), ("ичу", "d"), ("ичем", "b"), ("иче", "l")):
        if low.endswith(ending):
            # Like a father's name a family name may end, which women bear unchanged: Тереза Дабович.
            foreign = [(word, "f", ALL_CASES)] if ending == "ич" else []
            return [(word[: len(word) - len(ending)] + "ич", "m", cases), *foreign]
    for ending, cases in (("на", "n"), ("ны", "g"), ("не", "dl"), ("ну", "a"), ("ной", "b")):
        if low.endswith(ending):
            return [(word[: len(word) - len(ending)] + "на", "f", cases)]
    return [(word, "u", ALL_CASES)]


@lru_cache(maxsize=8192)
def given_ways(words: tuple[str, ...], letters: str) -> tuple[tuple[str, str, str], ...]:
    """Ways to read the words before the surname: base, gender, cases."""
    if not words:
        return (("", "u", ALL_CASES),)
    first = without_capitals(words[0])
    ways = [(r.base, r.gender, r.cases) for r in readings("ru", first) if r.kind in "Ff"]
    of_man = first in RARE_WOMEN and any(gender == "m" for _, gender, _ in ways)
    if of_man:
        ways = [way for way in ways if way[1] == "m"]
    ways = ways or [*_double(first, "F"), *_unmet(first)]
    if first in _OPENING and len(words) > 1:
        ways = [(first, "m", ALL_CASES)]
    if letters[0] in "FBfK":
        soft = {name for name, _, _ in ways if name.endswith("ь")}  # Игорь is met oftener than Игор
        ways = sorted(
            ways, key=lambda way: ("n" not in way[2], _is_rare_man(way), f"{way[0]}ь" in soft, -len(way[2]))
        )
        if (
            len(words) == 1
            and letters == "F"
            and not of_man
            and first[-1] in _OPEN
            and not any("n" in cases for _, _, cases in ways)
        ):
            ways = [*ways, (first, "u", "n")]
    for word, letter in zip(words[1:], letters[1:], strict=True):
        ways = [way for known in ways for way in _with(known, word, letter)]
    return tuple(ways)


def _unmet(first: str) -> list[tuple[str, str, str]]:
    """Ways to read a first name that no table has; those of adjectives last, as family names alone end so."""
    found = [(base.name, base.gender, base.cases) for base in bases(first)]
    return sorted(found, key=lambda way: way[0].endswith(("ая", "яя", "ый")))


def as_printed(option: Option) -> bool:
    """Whether a name is read as it stands though the tables hold it for a form of another: Джорджа of Джордж."""
    return _is_form(option.given.partition(" ")[0])


@lru_cache(maxsize=8192)
def _is_form(word: str) -> bool:
    """Whether the tables have a first name only in other cases than the nominative."""
    known = [r for r in readings("ru", word) if r.kind in "Ff"]
    return bool(known) and all("n" not in r.cases for r in known)


def _is_rare_man(way: tuple[str, str, str]) -> bool:
    """Whether a name is oftener a woman's: one that ends in а or я, unless it is one of the men's (Илья)."""
    name, gender, _ = way
    return name in RARE_MEN or (gender == "m" and name[-1] in "ая" and name not in MEN_IN_A)


def _with(known: tuple[str, str, str], word: str, letter: str) -> Iterator[tuple[str, str, str]]:
    base, gender, cases = known
    if letter in "dI":
        yield f"{base} {word}{'.' if letter == 'I' else ''}", gender, cases
        return
    for name, other, also in options_of(word, letter):
        both = "".join(case for case in cases if case in also)
        if both and (other in ("u", gender) or gender == "u"):
            yield f"{base} {name}", gender if gender != "u" else other, both
