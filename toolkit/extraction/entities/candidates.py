"""Where a Russian name may stand: stretches of words, each with what it may name."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from attrs import define

from toolkit.extraction.entities.lexicon import Reading, fold, readings
from toolkit.extraction.entities.tables import exact_names, pairs
from toolkit.extraction.entities.tags import tag
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import PARTICLES
from toolkit.extraction.languages.ru.names import ALL_CASES, bases

_RUN = 7
_NAME = re.compile(
    r"(?:[FBf](?:[FB](?=P))?P(?:I|[SsTUgGFBfC](?:[SU](?=[^SUFB]|$))?)?"
    r"|[FBf](?:I)?(?:[FB](?=[SsTUFB]))?d{0,2}[SsTUgGFBfoP](?:d{0,2}[SsUT](?![PFBSU]))?"
    r"|[SsTU][FBf]P"
    r"|I{1,2}[SsTUgGFBfo](?:[SU])?"
    r"|[SsTU]I{1,2}"
    r"|[USTsFf](?:d{0,2}[USTs]){1,3}"
    r"|[USTs]d{1,2}[USTs]"
    r")"
)


class Option(NamedTuple):
    """One way to read a person's name."""

    base: str
    given: str
    gender: str
    cases: str


@define
class Candidate:
    """A stretch of words that may be a name.

    Attributes:
        first: its first word, by number.
        last: one past its last.
        kind: person, place, state, organization, demonym.
        tags: a letter for each word.
        reading: what the tables say of it, for things of the tables.
        base: the base form of the name; the surname alone for a person named by it.
        given: the first name in its base form.
        gender: m, f, u.
        cases: letters of the cases that it may stand in.
        start: where it stands in the text.
        end: where it ends.
    """

    first: int
    last: int
    kind: str
    start: int
    end: int
    tags: str = ""
    reading: Reading | None = None
    base: str = ""
    given: str = ""
    gender: str = "u"
    cases: str = ALL_CASES
    doubtful: bool = False
    options: tuple[Option, ...] = ()


def candidates(tokens: Tokens) -> list[Candidate]:
    """All stretches that may name something, in the order of the text, none overlapping."""
    demonyms = pairs("languages/ru/entities_demonyms.txt")
    found: list[Candidate] = []
    behind = 0
    words = tokens.words
    for index in [
        i for i, word in enumerate(words) if word in demonyms or word[0].isupper() or word[-1:].isupper()
    ]:
        if index < behind:
            continue
        for candidate in _at(tokens, index, demonyms):
            found.append(candidate)
            behind = max(behind, candidate.last)
    return found


def _at(tokens: Tokens, index: int, demonyms: Mapping[str, str]) -> Iterator[Candidate]:
    word = tokens.words[index]
    thing = exact_at(tokens, index)
    if thing:
        yield thing
        return
    demonym = demonyms.get(fold(word))
    if demonym and (word[0].islower() or not _inside_name(tokens, index)):
        yield _demonym(tokens, index, demonym)
        return
    if word[0].isupper():
        yield from _run(tokens, index)


def _inside_name(tokens: Tokens, index: int) -> bool:
    return tokens.joined(index) and tokens.words[index + 1][0].isupper() and not tokens.words[index + 1].isupper()


def exact_at(tokens: Tokens, index: int) -> Candidate | None:
    """A name that stands as the tables write it, the longest."""
    line = exact_names("ru").get(tokens.words[index])
    if line is None:
        return None
    end = tokens.ends[index]
    parts = line.split("\t")
    for rest, entry in zip(parts[::2], parts[1::2], strict=True):
        stop = end + len(rest)
        if rest and (tokens.text[end:stop].replace("\xa0", " ") != rest or tokens.text[stop : stop + 1].isalnum()):
            continue
        letters, _, record = entry[2:].partition("=")
        reading = Reading(entry[0], entry[1], "", letters, record)
        last = index + 1
        while last < len(tokens.starts) and tokens.starts[last] < stop:
            last += 1
        return _thing(tokens, index, last, reading, stop)
    return None


def _thing(tokens: Tokens, first: int, last: int, reading: Reading, end: int | None = None) -> Candidate:
    kind = {"C": "state", "O": "organization"}.get(reading.kind, "place")
    base = reading.base or tokens.text[tokens.starts[first] : end or tokens.ends[last - 1]]
    stop = tokens.ends[last - 1] if end is None else end
    return Candidate(
        first,
        last,
        kind,
        tokens.starts[first],
        stop,
        reading=reading,
        base=base,
        gender=reading.gender,
        cases=reading.cases,
    )


def _demonym(tokens: Tokens, index: int, entry: str) -> Candidate:
    code, letters = entry.split("/")[:2]
    reading = Reading("C", letters[0], "", letters[1:], code)
    start, end = tokens.starts[index], tokens.ends[index]
    return Candidate(
        index, index + 1, "demonym", start, end, reading=reading, gender=letters[0], cases=letters[1:]
    )


def _run(tokens: Tokens, index: int) -> Iterator[Candidate]:
    """The name that begins a run of capitalised words."""
    letters, _ = _letters(tokens, index)
    match = _NAME.match(letters)
    size, options = _agreeing(tokens, index, match.end(), letters) if match else (0, ())
    if size > 1:
        yield _full_name(tokens, index, size, letters[:size], options)
        return
    lone = _lone(tokens, index, letters[0])
    if lone:
        yield lone


def _letters(tokens: Tokens, index: int) -> tuple[str, int]:
    letters: list[str] = []
    position = index
    words = tokens.words
    while position < len(words) and len(letters) < _RUN:
        word = words[position]
        if word[0].isupper() or ("-" in word and word[-1].isupper()):
            letters.append(tag(word))
        elif letters and word in PARTICLES and position + 1 < len(words):
            letters.append("d")
        else:
            break
        if not _continues(tokens, position, letters[-1]):
            break
        position += 1
    return "".join(letters).rstrip("d"), position


def _continues(tokens: Tokens, position: int, letter: str) -> bool:
    gap = tokens.gap(position)
    return (
        gap in {" ", "\xa0"}
        or (letter == "I" and gap in {".", ". ", ".\xa0"})
        or (letter in "SsTU" and gap == " ")
    )


def _agreeing(tokens: Tokens, index: int, size: int, letters: str) -> tuple[int, tuple[Option, ...]]:
    """How many of the words agree in gender and case, from the first; 0 or 1 when they make no name."""
    while size > 1:
        last = letters[size - 1]
        if last not in "dI" or letters[0] in "SsTU":
            options = _person(tokens, index, size, letters)
            if options and not (last == "o" and letters[0] not in "FBI"):
                return size, options
        size -= 1
    return size, ()


def _person(tokens: Tokens, index: int, size: int, letters: str) -> tuple[Option, ...]:
    """Ways to read the words as a name; none when they do not agree."""
    words = tokens.words[index : index + size]
    letters = letters[:size]
    if letters[0] == "I" or letters[-1] == "I":
        return _with_initials(words, letters)
    if letters[0] in "SsTU" and letters.endswith("P") and size == 3:
        words, letters = [*words[1:], words[0]], letters[1:] + letters[0]
    return tuple(_agreed(words, letters))


def _with_initials(words: list[str], letters: str) -> tuple[Option, ...]:
    surname = next((word for word, letter in zip(words, letters, strict=True) if letter != "I"), None)
    if surname is None:
        return ()
    given = " ".join(word + "." for word, letter in zip(words, letters, strict=True) if letter == "I")
    return tuple(Option(base, given, gender, cases) for base, gender, cases in _options(surname, "U"))


def _agreed(words: list[str], letters: str) -> Iterator[Option]:
    options = _options(words[-1], letters[-1])
    for given, gender, cases in _given(words[:-1], letters[:-1]):
        for base, other, also in options:
            both = "".join(case for case in cases if case in also)
            if both and (other in ("u", gender) or gender == "u"):
                yield Option(base, given, gender if gender != "u" else other, both)


def _options(word: str, letter: str) -> list[tuple[str, str, str]]:
    if letter == "P":
        return [(base, gender, cases) for base, gender, cases in _patronymics(word)]
    known = [(r.base, r.gender, r.cases) for r in readings("ru", word) if r.kind in "SsFf"]
    return known + [(b.name, b.gender, b.cases) for b in bases(word)]


def _patronymics(word: str) -> list[tuple[str, str, str]]:
    low = word.lower()
    for ending, cases in (("ич", "n"), ("ича", "ga"), ("ичу", "d"), ("ичем", "b"), ("иче", "l")):
        if low.endswith(ending):
            return [(word[: len(word) - len(ending)] + "ич", "m", cases)]
    for ending, cases in (("на", "n"), ("ны", "g"), ("не", "dl"), ("ну", "a"), ("ной", "b")):
        if low.endswith(ending):
            return [(word[: len(word) - len(ending)] + "на", "f", cases)]
    return [(word, "u", ALL_CASES)]


def _given(words: list[str], letters: str) -> list[tuple[str, str, str]]:
    """Ways to read the words before the surname: base, gender, cases."""
    if not words:
        return [("", "u", ALL_CASES)]
    first = words[0]
    ways = [(r.base, r.gender, r.cases) for r in readings("ru", first) if r.kind in "Ff"]
    ways = ways or [(b.name, b.gender, b.cases) for b in bases(first)]
    if letters[0] in "FBf":
        ways = sorted(ways, key=lambda way: "n" not in way[2])
    for word, letter in zip(words[1:], letters[1:], strict=True):
        ways = [way for known in ways for way in _with(known, word, letter)]
    return ways


def _with(known: tuple[str, str, str], word: str, letter: str) -> Iterator[tuple[str, str, str]]:
    base, gender, cases = known
    if letter in "dI":
        yield f"{base} {word}{'.' if letter == 'I' else ''}", gender, cases
        return
    for name, other, also in _options(word, letter):
        both = "".join(case for case in cases if case in also)
        if both and (other in ("u", gender) or gender == "u"):
            yield f"{base} {name}", gender, both


def _full_name(tokens: Tokens, index: int, size: int, letters: str, options: tuple[Option, ...]) -> Candidate:
    end = tokens.ends[index + size - 1]
    if letters[-1] == "I" and tokens.text[end : end + 1] == ".":
        end += 1
    return Candidate(index, index + size, "person", tokens.starts[index], end, tags=letters, options=options)


def _lone(tokens: Tokens, index: int, letter: str) -> Candidate | None:
    """What one capitalised word may be by itself."""
    word = tokens.words[index]
    order = {"O": "O", "C": "CR", "G": "G", "B": "Gg", "T": "Gg", "g": "gPp"}.get(letter)
    if order:
        for kind in order:
            reading = next((r for r in readings("ru", word) if r.kind == kind), None)
            if reading:
                found = _thing(tokens, index, index + 1, reading)
                found.tags = letter
                found.doubtful = letter in "BTg"
                found.options = tuple(
                    Option(base, "", gender, cases) for base, gender, cases in _options(word, letter)
                )
                return found
    if letter in "FfSsUoRP":
        start, end = tokens.starts[index], tokens.ends[index]
        options = tuple(Option(base, "", gender, cases) for base, gender, cases in _options(word, letter))
        return Candidate(
            index, index + 1, "person", start, end, tags=letter, doubtful=letter not in "FS", options=options
        )
    return None
