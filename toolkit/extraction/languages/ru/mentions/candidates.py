"""Where a Russian name may stand: stretches of words, each with what it may name."""

import re
from functools import lru_cache

from toolkit.extraction.entities.candidate import Candidate, Option
from toolkit.extraction.entities.cases import ALL_CASES
from toolkit.extraction.entities.lexicon import Reading, fold, readings
from toolkit.extraction.entities.tables import exact_names, pairs
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.ru.entities import (
    NAMED_AFTER,
    STREETS,
)
from toolkit.extraction.languages.ru.mentions.names import given_ways, options_of, person
from toolkit.extraction.languages.ru.mentions.owners import (
    ends_office,
    holder_follows,
    is_body_of_office,
    is_owner,
)
from toolkit.extraction.languages.ru.mentions.places import (
    before_noun,
    guessed_place,
    is_named_after,
    town_by_ending,
    town_of_locative,
    town_of_office,
    town_of_way,
)
from toolkit.extraction.languages.ru.mentions.runs import GIVEN, letters_of
from toolkit.extraction.languages.ru.mentions.tags import is_role
from toolkit.extraction.languages.ru.mentions.things import demonym, exact, made_of_parts, thing
from toolkit.extraction.languages.ru.names import SURNAME
from toolkit.extraction.languages.ru.syllabic import syllabic

_FIRST = f"[{GIVEN}]"
_LAST = "[SsTUgGFBfoRKE]"
_NAME = re.compile(
    rf"(?:{_FIRST}{_FIRST}?P(?:I|{_LAST}|C)?"
    rf"|{_FIRST}I?(?:[FB](?=[SsTUFBo]))?d{{0,2}}{_LAST}(?:d{{0,2}}[SsUT](?!P))?"
    rf"|E{_LAST}{{1,2}}"
    rf"|[SsTUo]{_FIRST}P"
    rf"|I{{1,2}}{_LAST}(?:[SU])?"
    r"|[SsTU]I{1,2}"
    r"|[USTs](?:d{0,2}[USTso])(?:d{0,2}[USTs])?"
    r"|U(?:[FB]|f(?![USsToFBRgG]))"
    r"|[Uo]P(?![SsUTF])"
    r"|FI?C"
    r"|o[USTF]{1,2}"
    r"|[USTs]d{1,2}[USTs]"
    r")"
)
_LONGEST_STREET = 3
_LONGEST_LATIN = 3
_LATIN_NAME = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ’'-]+(?:-[A-Z][a-z]+)?")
_ROMAN = re.compile(r"[IVX]{1,5}|[ІХ]{1,3}")
_ORDER = {"O": "O", "C": "CR", "K": "CR", "G": "G", "B": "Gg", "T": "Gg", "g": "gPp", "E": "gPp"}
"""Kinds of readings that a lone word may have, by its letter, the likelier first."""
_OPENING_MARKS = frozenset('«„“"')
_SPOKEN = re.compile(r",? ?[—–-] ")
"""What stands behind words that somebody says."""
_LONGEST_LEAD = 24
_LEAD = re.compile(r"[«„“\"][А-ЯЁ][а-яё-]+ (?:[А-ЯЁ][а-яё-]+ )?$")
"""What begins a name between marks before that of a person in it: "«[Капитан] Дроздов»"."""
_CLOSING_MARKS = frozenset('»“”"')


def candidates(tokens: Tokens) -> list[Candidate]:
    """All stretches that may name something, in the order of the text, none overlapping."""
    demonyms = pairs("languages/ru/entities_demonyms.txt")
    found: list[Candidate] = []
    behind = 0
    words = tokens.words
    named = set(filter(demonyms.__contains__, words))
    for index in [
        i
        for i, (word, low) in enumerate(zip(words, map(str.islower, words), strict=True))
        if (word in named if low else word[0].isupper() or word[-1].isupper() or word in named)
    ]:
        if index < behind:
            continue
        candidate = _at(tokens, index)
        if candidate:
            behind = candidate.last
            if _is_currency(tokens, candidate) or is_named_after(tokens, candidate):
                continue
            if candidate.kind == "organization" or not _enclosed(tokens.text, candidate):
                found.append(candidate)
    return found


def _is_currency(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a state only tells whose money is meant: "3 млрд долларов США"."""
    before = tokens.words[candidate.first - 1].lower() if candidate.first else ""
    money = before.startswith(("доллар", "долл", "фунт", "франк", "рубл", "крон"))
    return candidate.kind == "state" and money and tokens.gap(candidate.first - 1) in (" ", "\xa0", ". ")


def _enclosed(text: str, candidate: Candidate) -> bool:
    """Whether quotation marks stand on both sides: the name of a club or a ship, with an office in it at times."""
    if candidate.start == 0 or candidate.end == len(text) or text[candidate.end] not in _CLOSING_MARKS:
        return False
    led = text[max(0, candidate.start - _LONGEST_LEAD) : candidate.start]
    if led[-1] in _OPENING_MARKS:
        return True
    spoken = _SPOKEN.match(text, candidate.end + 1) is not None
    return candidate.kind == "person" and not spoken and _LEAD.search(led) is not None


def _at(tokens: Tokens, index: int) -> Candidate | None:
    word = tokens.words[index]
    line, people = _known(word)
    known = exact(tokens, index, line) if line is not None else None
    if known:
        return known
    if people and (word[0].islower() or not _inside_name(tokens, index)):
        return demonym(tokens, index, people)
    if word[0].isascii():
        return _latin(tokens, index)
    return _run(tokens, index) if word[0].isupper() else None


def _latin(tokens: Tokens, index: int) -> Candidate | None:
    """A name printed as abroad: a first name of the English tables and one or two capitalised words."""
    words = tokens.words
    last = index
    while last - index < _LONGEST_LATIN and last < len(words) and _LATIN_NAME.fullmatch(words[last]):
        last += 1
        if not tokens.joined(last - 1):
            break
    if last - index < 2 or not any(reading.kind == "F" for reading in readings("en", words[index])):
        return None
    option = Option(words[last - 1], " ".join(words[index : last - 1]), "u", ALL_CASES)
    start, end = tokens.starts[index], tokens.ends[last - 1]
    return Candidate(index, last, "person", start, end, tags="F" * (last - index), options=(option,))


def _inside_name(tokens: Tokens, index: int) -> bool:
    return tokens.joined(index) and tokens.words[index + 1][0].isupper() and not tokens.words[index + 1].isupper()


@lru_cache(maxsize=32768)
def _known(word: str) -> tuple[str | None, str | None]:
    """What the tables have of a word as printed: the names that begin with it, the people that it names."""
    return exact_names("ru").get(word), pairs("languages/ru/entities_demonyms.txt").get(fold(word))


def _run(tokens: Tokens, index: int) -> Candidate | None:
    """The name that begins a run of capitalised words."""
    if _is_of_street(tokens, index) or tokens.words[index].lower() in NAMED_AFTER or _is_praise(tokens, index):
        return None
    letters = letters_of(tokens, index)
    if letters[0] in "Uo" and letters[1:2] in ("F", "B", "f") and _is_where(tokens, index):
        letters = letters[0]  # "В Зареченске Вера Белова открыла"
    named = _lone_place(tokens, index, letters) if len(letters) == 1 else None
    if named:
        return named
    reign = _reign(tokens, index, letters) if letters[0] in GIVEN else None
    if reign:
        return reign
    match = _NAME.match(letters) if len(letters) > 1 else None
    longest = match.end() if match else 0
    if longest == 3 and letters[3:4] in tuple("UsS") and letters[0] in GIVEN and letters[2] == "U":
        longest = 2  # "Михаила Ходорковского Кюлле Писпанен": two persons
    size, options = _agreeing(tokens, index, longest, letters) if match else (0, ())
    if size > 1 and is_body_of_office(tokens, index, letters):
        return None
    if size in (2, 3) and is_owner(tokens, index, letters):
        return town_of_office(tokens, index) or _owner(tokens, index, letters[0])
    if size > 1 and ends_office(tokens, index, letters):
        return _owner(tokens, index, letters[0])
    if size < 2 and letters[0] in "UsSTg" and holder_follows(tokens, index):
        return None
    guess = guessed_place(tokens, index, letters)
    if size > 1:
        if guess and letters[0] in "USsT":
            return guess
        return _full_name(tokens, index, size, letters[:size], options)
    return guess or _lone(tokens, index, letters[0])


def _is_praise(tokens: Tokens, index: int) -> bool:
    """Whether "слава" is no first name, before whom it goes to: "Слава Богу"."""
    praised = tokens.words[index] == "Слава" and tokens.joined(index)
    return praised and tokens.words[index + 1].endswith(("у", "ю", "ам", "ям"))


def _lone_place(tokens: Tokens, index: int, letter: str) -> Candidate | None:
    """The place that a noun behind a word, its own ending, or a way shows it to be."""
    named = before_noun(tokens, index) or town_of_way(tokens, index)
    return named or (town_by_ending(tokens, index) if letter in "UoS" else None)


def _is_of_street(tokens: Tokens, index: int) -> bool:
    """Whether a run of capitalised words is the name of a street: "улицы Большой Московской"."""
    first = index
    while first and index - first < _LONGEST_STREET and tokens.joined(first - 1):
        first -= 1
        if tokens.words[first].lower() in STREETS:
            return True
        if tokens.words[first][0].islower():
            return False
    return False


def _is_where(tokens: Tokens, index: int) -> bool:
    """Whether an unknown word is in the case of a place, after "в"."""
    led = index > 0 and tokens.words[index - 1].lower() in ("в", "во") and tokens.joined(index - 1)
    return led and tokens.words[index].endswith("е")


def read_name(name: str) -> tuple[Option, ...]:
    """Ways to read a person's name that stands alone, the likelier first; none when it is no such name."""
    tokens = Tokens(name)
    if not tokens.words or not tokens.words[0][0].isupper():
        return ()
    if len(tokens.words) == 1:
        return tuple(Option(base, "", gender, cases) for base, gender, cases in options_of(name, "U"))
    letters = letters_of(tokens, 0)
    reign = _reign(tokens, 0, letters)
    if reign:
        return reign.options
    match = _NAME.match(letters)
    size, options = _agreeing(tokens, 0, match.end(), letters) if match else (0, ())
    return options if size == len(tokens.words) else ()


def _reign(tokens: Tokens, index: int, letters: str) -> Candidate | None:
    """Елизавета II, Иоанн Павел II: first names and a Roman number."""
    size = len(letters) - len(letters.lstrip(GIVEN))
    if not 0 < size < 4 or not tokens.joined(index + size - 1):
        return None
    number = tokens.words[index + size]
    if not _ROMAN.fullmatch(number):
        return None
    ways = given_ways(tuple(tokens.words[index : index + size]), letters[:size])
    options = tuple(Option(f"{base} {number}", "", gender, cases) for base, gender, cases in ways)
    return _full_name(tokens, index, size + 1, letters[:size] + "N", options)


def _agreeing(tokens: Tokens, index: int, size: int, letters: str) -> tuple[int, tuple[Option, ...]]:
    """How many of the words agree in gender and case, from the first; 0 or 1 when they make no name."""
    longest = size
    while size > 1:
        if _NAME.fullmatch(letters, 0, size):
            options = person(tokens, index, size, letters)
            if options:
                return size, options
        size -= 1
    if longest == 2 and letters[0] in "FBK" and letters[1] in "UST":
        first = given_ways((tokens.words[index],), letters[0])
        return 2, tuple(Option(tokens.words[index + 1], *way) for way in first)
    return size, ()


def _full_name(tokens: Tokens, index: int, size: int, letters: str, options: tuple[Option, ...]) -> Candidate:
    end = tokens.ends[index + size - 1]
    if letters[-1] == "I" and tokens.text[end : end + 1] == ".":
        end += 1
    return Candidate(index, index + size, "person", tokens.starts[index], end, tags=letters, options=options)


def _owner(tokens: Tokens, index: int, letter: str) -> Candidate | None:
    """What a word is that an office before it is of: a body that no table has is no person."""
    unknown = letter in "Uo" and not SURNAME.search(tokens.words[index])
    return None if unknown else _lone(tokens, index, letter)


def _lone(tokens: Tokens, index: int, letter: str) -> Candidate | None:
    """What one capitalised word may be by itself."""
    word = tokens.words[index]
    options = _alone(word, letter)
    town = town_of_locative(tokens, index) if letter in "Ss" else None
    if town is not None:
        return thing(tokens, index, index + 1, town)
    opens = letter in "gT" and tokens.opens_sentence(index)
    made = syllabic(word) if letter == "O" else None
    if made is not None and _likeliest(word, letter) is None:
        return made_of_parts(tokens, index, made)
    reading = None if opens and (letter == "g" or is_role(word)) else _likeliest(word, letter)
    if reading:
        found = thing(tokens, index, index + 1, reading)
        found.tags, found.doubtful, found.options = letter, letter in "BTgKE", options
        return found
    if letter in "FfSsUoRPE":
        start, end = tokens.starts[index], tokens.ends[index]
        doubtful = letter not in "FS"
        return Candidate(index, index + 1, "person", start, end, tags=letter, doubtful=doubtful, options=options)
    return None


@lru_cache(maxsize=8192)
def _alone(word: str, letter: str) -> tuple[Option, ...]:
    return tuple(Option(base, "", gender, cases) for base, gender, cases in options_of(word, letter))


@lru_cache(maxsize=8192)
def _likeliest(word: str, letter: str) -> Reading | None:
    """The reading of a lone word as a thing of the tables."""
    found = readings("ru", word)
    return next((r for kind in _ORDER.get(letter, "") for r in found if r.kind == kind), None)
