"""German names: every noun has a capital, so that only tables, first names and offices show what is a name."""

import re
from collections.abc import Iterator
from functools import lru_cache

from toolkit.extraction.entities.candidate import Candidate, Option
from toolkit.extraction.entities.clusters import Cluster, Register
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.lexicon import Reading, readings, without_capitals
from toolkit.extraction.entities.tables import exact_names, longest, names_of_row, pairs
from toolkit.extraction.entities.tokens import WORD, Tokens
from toolkit.extraction.languages.de.entities import BEFORE_NOUNS, GENDERS, HONORIFICS, NO_NAMES, PARTICLES
from toolkit.extraction.languages.de.mentions.roles import described, is_role, role_after, role_before, title

_KINDS = {"C": "state", "O": "organization"}
_ADJECTIVE = re.compile(r"(.{4,}sch)(?:e|er|en|es|em)")
_MINISTRY = re.compile(r"(.*ministerium)s?", re.IGNORECASE)
_LONGEST_RUN = 6


def candidates(tokens: Tokens) -> list[Candidate]:
    """All stretches that may name something, in the order of the text, none overlapping."""
    found: list[Candidate] = []
    behind = 0
    for index in range(len(tokens.words)):
        candidate = _at(tokens, index) if index >= behind else None
        if candidate is not None:
            found.append(candidate)
            behind = candidate.last
    return found


def _at(tokens: Tokens, index: int) -> Candidate | None:
    word = tokens.words[index]
    if word[0].islower():
        return _of_state(tokens, index) or _thing(tokens, index)
    if word in NO_NAMES:
        return None
    return _person(tokens, index) or _thing(tokens, index) or _ministry(tokens, index)


def _of_state(tokens: Tokens, index: int) -> Candidate | None:
    """An adjective of a state before its noun: "der [türkische] Außenminister"."""
    told = _ADJECTIVE.fullmatch(tokens.words[index])
    code = pairs("languages/de/entities_demonyms.txt").get(told[1]) if told and tokens.joined(index) else None
    if code is None:
        return None
    reading = Reading("C", "u", "", "n", code)
    start, end = tokens.starts[index], tokens.ends[index]
    return Candidate(index, index + 1, "demonym", start, end, reading=reading, cases="")


def _thing(tokens: Tokens, index: int) -> Candidate | None:
    """The thing of the tables that begins at a word, the longest; also in the genitive, or all in capitals."""
    word = tokens.words[index]
    names = exact_names("de")
    line = names.get(word)
    if line is not None:
        found = longest(tokens, index, line)
        return _of_tables(tokens, index, found[1], found[0], found[2]) if found else None
    for name in (word.removesuffix("s"), without_capitals(word)):
        line = names.get(name) if name != word else None
        entry = names_of_row(line)[0].get("") if line is not None else None
        if entry is not None:
            return _of_tables(tokens, index, index + 1, entry, tokens.ends[index], name=name)
    return None


def _of_tables(tokens: Tokens, first: int, last: int, entry: str, end: int, *, name: str = "") -> Candidate | None:
    """A thing of the tables: `entry` is its kind, its gender and what record it is."""
    if entry[0] == "G" and first and tokens.words[first - 1] in BEFORE_NOUNS and tokens.joined(first - 1):
        return None
    start = tokens.starts[first]
    reading = Reading(entry[0], entry[1], name or tokens.text[start:end], "n", entry.partition("=")[2])
    kind = _KINDS.get(entry[0], "place")
    return Candidate(first, last, kind, start, end, tags="G", reading=reading, base=reading.base, cases="")


def _ministry(tokens: Tokens, index: int) -> Candidate | None:
    """A ministry, which is one word: Außenministerium."""
    told = _MINISTRY.fullmatch(tokens.words[index])
    if told is None:
        return None
    start, end = tokens.starts[index], tokens.ends[index]
    return Candidate(index, index + 1, "organization", start, end, base=told[1], cases="", label="government")


@lru_cache(maxsize=32768)
def _letter(word: str) -> str:
    """F first name, I initial, d particle, N no name, U any other word with a capital."""
    if word in PARTICLES:
        return "d"
    if not word[0].isupper() or word in NO_NAMES or word in HONORIFICS or is_role(word):
        return "N"
    if len(word) == 1:
        return "I"
    return "F" if any(reading.kind == "F" for reading in readings("en", word)) else "U"


_NAME = re.compile(r"(?:F[FI]*|I{1,3})d{0,2}[FU]")
_TITLED = re.compile(r"[FUI]{1,3}d{0,2}[FU]|U")


def _person(tokens: Tokens, index: int) -> Candidate | None:
    """A first name and a family name, or any name behind an office: "Anna Berger", "Präsident Jonas Weber"."""
    letters = "".join(_letters(tokens, index))
    before = tokens.words[index - 1] if index and _leads(tokens, index - 1) else ""
    match = (_TITLED if is_role(before) or before in HONORIFICS else _NAME).match(letters)
    if match is None or (match.end() == 1 and _thing(tokens, index) is not None):
        return None
    last = index + match.end()
    surname = last - 1
    while surname > index and letters[surname - index - 1] == "d":
        surname -= 1
    words = tokens.words
    base = _nominative(tokens, " ".join(words[surname:last]))
    given = " ".join(w + "." if len(w) == 1 else w for w in words[index:surname])
    gender = GENDERS.get(before) or next((r.gender for r in readings("en", words[index]) if r.kind == "F"), "u")
    option = Option(base, given, gender, "")
    start, end = tokens.starts[index], tokens.ends[last - 1]
    return Candidate(
        index, last, "person", start, end, tags=match.group(), options=(option,), gender=gender, cases=""
    )


def _letters(tokens: Tokens, index: int) -> Iterator[str]:
    for position in range(index, min(index + _LONGEST_RUN, len(tokens.words))):
        letter = _letter(tokens.words[position])
        gap = tokens.gap(position)
        dotted = gap in {". ", "."}
        # "Am Montag besucht Präsident Jonas Weber [Bonn]"
        behind = position > index + 1 and tokens.words[position] in exact_names("de")
        if letter == "N" or behind or (letter == "I" and not dotted):
            return
        yield letter
        if gap not in {" ", "\xa0"} and letter != "I":
            return


def _leads(tokens: Tokens, index: int) -> bool:
    """Whether nothing parts a word from the one after it, but the full stop of a title."""
    return tokens.joined(index) or (tokens.gap(index) == ". " and tokens.words[index] in HONORIFICS)


def _nominative(tokens: Tokens, name: str) -> str:
    """A family name without the s of the genitive, where the text has it without: "Bergers" beside "Berger"."""
    short = name.removesuffix("s")
    return short if short != name and short in tokens.words else name


def persons(tokens: Tokens, found: list[Candidate]) -> list[Cluster]:
    """Cluster the persons, and find the family names of the known ones that stand alone."""
    register = Register()
    for candidate in [one for one in found if one.kind == "person"]:
        register.join(candidate, candidate.options[0])
    taken = {index for one in found for index in range(one.first, one.last)}
    found.extend(one for one in _alone(tokens, register) if one.first not in taken)
    found.sort(key=lambda one: one.first)
    return register.all()


def _alone(tokens: Tokens, register: Register) -> Iterator[Candidate]:
    surnames = {cluster.surname for cluster in register.all()}
    for index, word in enumerate(tokens.words):
        base = word if word in surnames else word.removesuffix("s")
        if base not in surnames or (index and tokens.joined(index - 1) and _is_noun(tokens, index)):
            continue
        start, end = tokens.starts[index], tokens.ends[index]
        alone = Candidate(index, index + 1, "person", start, end, tags="U", cases="")
        register.join(alone, Option(base, "", "u", ""))
        yield alone


def _is_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word that is a family name has an article: "der Richter"."""
    return tokens.words[index - 1].lower() in BEFORE_NOUNS


LEXICON = Grammar(
    language="de",
    word=WORD,
    candidates=candidates,
    persons=persons,
    role_before=role_before,
    role_after=role_after,
    title=title,
    is_of=re.compile(r",? (?:von|vom|aus)(?: der| dem)? | \("),
    descriptions=described,
    abbreviations=frozenset("dr mr mrs".split()),
    past=("ehemalig", "früher", "damalig", "ex-"),
)
