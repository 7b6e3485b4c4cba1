"""English names: capitalised runs, told apart by what stands in and beside them."""

import re

from toolkit.extraction.entities.candidate import Candidate, Option
from toolkit.extraction.entities.lexicon import readings
from toolkit.extraction.entities.tables import exact_names
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    AFTER_NAMES,
    BODY_HEADS,
    CUES,
    DOUBLE,
    DOUBLE_VERBS,
    PARTICLES,
    PLACE_PREPOSITIONS,
    SITTING,
    SUFFIXES,
    SURNAMES_TOO,
)
from toolkit.extraction.languages.en.entities_shown import (
    TOWNS_TOO,
)
from toolkit.extraction.languages.en.mentions.beside import is_apposed
from toolkit.extraction.languages.en.mentions.bodies import (
    body_at,
    branch_of,
    court_of,
    firm_called,
    lone_body,
    opened_body,
    team_of,
)
from toolkit.extraction.languages.en.mentions.bodies_called import body_of_land
from toolkit.extraction.languages.en.mentions.persons import eastern_name, full_name, single
from toolkit.extraction.languages.en.mentions.places import compass_at, place, place_at
from toolkit.extraction.languages.en.mentions.places_shown import is_town
from toolkit.extraction.languages.en.mentions.things import exact
from toolkit.extraction.languages.en.mentions.words import (
    POSSESSIVE,
    TITLED,
    gender_of,
    is_role,
    opens_with_role,
    tag,
)

_ROMAN = re.compile(r"[IVX]{2,5}|V|X")
# Titles that are parts of names too: "Hassan Sheikh Mohamud".
_TITLES_INSIDE = frozenset({"Sheikh", "Sheikha", "Shaikh", "Emir", "Haji", "Hajji"})
# Given names that are pronouns too: with a capital right after a name they are names, "Liu He".
_PRONOUNS_TOO = frozenset({"He", "She", "You"})
_LONGEST_RUN = 8
ARTICLES = frozenset({"The", "A", "An"})
OTHER_WORDS_TOO = DOUBLE | SURNAMES_TOO
_KOREAN = re.compile(r"[A-Z][a-z]+-[a-z]{2,}")
# A first name and a surname, before which a place is no first name: "London Jane Roe".
_FULL_NAME = re.compile(r"F[FI]*d?[FSU]")
_LONGEST_LIST = 8
_PERSON = re.compile(r"F(?:[FISUG]|d){1,4}|I{1,3}[SUFG]{1,2}|[SU](?:d*[SUF]){1,4}")


def run(tokens: Tokens, index: int, thing: Candidate | None) -> Candidate | None:
    """The name that begins a run of capitalised words, or the thing that its first word names."""
    eastern = eastern_name(tokens, index)
    if eastern is not None:
        return eastern
    if tokens.words[index] in TOWNS_TOO and not is_town(tokens, index):
        thing = None
    letters = _letters(tokens, index, thing is not None)
    body = body_at(tokens, index) if tokens.words[index] not in ARTICLES else None
    if body and not (thing and letters[:1] == "G" and body.last - index < 2):
        return body
    located = compass_at(tokens, index) or place_at(tokens, index) or opened_body(tokens, index)
    located = located or lone_body(tokens, index) or body_of_land(tokens, index)
    if located is not None:
        return court_of(tokens, located) or team_of(tokens, located) or located
    reign = _reign(tokens, index, letters) if letters[:1] == "F" else None
    if reign:
        return reign
    match = _PERSON.match(letters)
    if letters[:1] in ("U", "S") and letters[1:2] == "F" and letters[2:3] and _is_of_office(tokens, index):
        seat = tokens.words[index - 1] == "for" and tokens.words[index - 2].lower() in SITTING
        return place(tokens, index, index + 1) if seat else thing
    if thing is not None and _FULL_NAME.match(letters[thing.last - index :]) and _is_where(tokens, index):
        return thing
    if match and match.group().rstrip("dI"):
        size = len(match.group().rstrip("dI"))
        candidate = full_name(tokens, index, size, letters[:size])
        if size > 1 and candidate and not _body_follows(tokens, candidate):
            return candidate
    if thing:
        whole = firm_called(tokens, thing) or team_of(tokens, thing) or branch_of(tokens, thing)
        return whole or court_of(tokens, thing) or thing
    if letters[:1] in ("F", "S", "U"):
        return single(tokens, index, letters[0])
    if (tokens.words[index] in SURNAMES_TOO or letters[:1] == "R") and _acts(tokens, index):
        return single(tokens, index, "S")
    return None


def _is_of_office(tokens: Tokens, index: int) -> bool:
    """Whether a word is what an office is of or for: "Minister for [Enterprise] Jane Roe"."""
    first = index
    several = index > 1 and tokens.words[index - 1] == "and"
    while several and index - first < _LONGEST_LIST and first > 1 and tokens.gap(first - 1) in (" ", ", "):
        if tokens.words[first - 1] != "and" and not tokens.words[first - 1][0].isupper():
            break
        first -= 1
    index = first
    if index < 2 or tokens.words[index - 1] not in ("for", "of"):
        return False
    office = tokens.words[index - 2]
    return tokens.joined(index - 1) and tokens.joined(index - 2) and (is_role(office) or office.lower() in SITTING)


def _is_where(tokens: Tokens, index: int) -> bool:
    """Whether a place stands behind "in", or in a list behind it: "In Rome and London Jane Roe spoke"."""
    for _ in range(_LONGEST_LIST):
        if index == 0:
            return False
        before, listed = tokens.words[index - 1], tokens.gap(index - 1) == ", "
        if before.lower() in PLACE_PREPOSITIONS and not listed:
            return True
        if before == "and" and index > 1:
            before, listed, index = tokens.words[index - 2], True, index - 1
        if not listed or before not in exact_names("en"):
            return False
        index -= 1
    return False


def _acts(tokens: Tokens, index: int) -> bool:
    """Whether a word that is seldom a surname stands as somebody who speaks or owns: "May said", "King's"."""
    after = tokens.words[index + 1] if tokens.joined(index) else ""
    said = index > 0 and tokens.joined(index - 1) and tokens.words[index - 1] == "said"
    return after in CUES or after in AFTER_NAMES or tokens.gap(index) in POSSESSIVE or said


def _reign(tokens: Tokens, index: int, letters: str) -> Candidate | None:
    """Charles III, John Paul II: first names and a Roman number."""
    size = len(letters) - len(letters.lstrip("F"))
    if not 0 < size < 4 or not tokens.joined(index + size - 1):
        return None
    number = tokens.words[index + size]
    if not _ROMAN.fullmatch(number):
        return None
    name = " ".join(tokens.words[index : index + size + 1])
    gender = gender_of(tokens.words[index])
    start, end = tokens.starts[index], tokens.ends[index + size]
    return Candidate(
        index,
        index + size + 1,
        "person",
        start,
        end,
        tags=letters[:size] + "N",
        options=(Option(name, "", gender, ""),),
        gender=gender,
        cases="",
    )


def _letters(tokens: Tokens, index: int, is_thing: bool) -> str:
    letters: list[str] = []
    words, gaps, names = tokens.words, tokens.gaps, exact_names("en")
    position = index
    while position < len(words) and len(letters) < _LONGEST_RUN:
        word = words[position]
        if letters and word in PARTICLES and _named_on(words, position + 1):
            letters.append("d")
        elif letters and "-" in word and is_particled(word):
            letters.append("U")
        elif word[0].isupper() or (letters and word[-1].isupper()):
            thing = exact(tokens, position) if position > index and word in names else None
            if thing is not None and thing.last - position > 1:
                break  # "US [Middle East] envoy"
            place = is_thing if position == index else thing is not None and not thing.doubtful
            letter = "R" if position == index and opens_with_role(tokens, index) else tag(word)
            if letter == "R" and position == index and _is_called(tokens, index):
                letter = "F"
            inside = letters and letters[-1] in "FSU" and word in _TITLES_INSIDE and position + 1 < len(words)
            if inside and tag(words[position + 1]) in "FSU":
                letter = "S"
            if letters and letters[-1] in "FSU" and word in _PRONOUNS_TOO:
                letter = "S"
            if word in SURNAMES_TOO and _surname_here(tokens, position, letters):
                letter = "S"
            first = not letters and word in OTHER_WORDS_TOO
            if first and (_is_korean(tokens, position) or (word in DOUBLE and _first_name_here(tokens, position))):
                letter = "F"
            letters.append("G" if place and letter not in "FS" else letter)
        else:
            break
        position += 1
        gap = gaps[position]
        if gap not in {" ", "\xa0"} and not (letters[-1] == "I" and gap in {". ", "."}):
            break
    return "".join(letters)


def _is_called(tokens: Tokens, index: int) -> bool:
    """Whether an office is somebody's first name, behind another office: "the party's leader [Marine] Le Pen"."""
    if not index or not tokens.joined(index - 1) or not tokens.joined(index):
        return False
    led = is_role(tokens.words[index - 1]) and tokens.words[index - 1].islower()
    named = any(reading.kind == "F" for reading in readings("en", tokens.words[index]))
    return led and named and tokens.words[index + 1][0].isupper() and not is_role(tokens.words[index + 1])


def _first_name_here(tokens: Tokens, index: int) -> bool:
    """Whether a word such as Will or May is a first name: before a surname, after a role before any name."""
    may_open = tokens.words[index] not in DOUBLE_VERBS or not tokens.opens_sentence(index)
    may_open = may_open or (tokens.joined(index) and _acts(tokens, index + 1))
    before = tokens.words[index - 1] if index > 0 and tokens.joined(index - 1) else ""
    told = before == "said" or (before != "" and is_role(before))
    if tokens.joined(index) and tokens.gap(index + 1) == ", " and is_apposed(tokens, index + 2):
        return tokens.words[index + 1][0].isupper()  # "Will Power, the racing driver,"
    return tokens.joined(index) and may_open and tag(tokens.words[index + 1]) in ("SFU" if told else "SF")


def _is_korean(tokens: Tokens, index: int) -> bool:
    """Whether a given name as Koreans write it follows: Park Geun-hye."""
    return tokens.joined(index) and _KOREAN.fullmatch(tokens.words[index + 1]) is not None


def _surname_here(tokens: Tokens, index: int, letters: list[str]) -> bool:
    """Whether a word such as White or May is a surname: a first name or a title before it, and no name behind."""
    after = tokens.words[index + 1] if tokens.joined(index) else ""
    if after[:1].isupper() and after not in SUFFIXES:
        return False
    if letters:
        titled = index > 1 and tokens.words[index - 2].islower() and is_role(tokens.words[index - 2])
        return letters[-1] in ("FIU" if titled else "FI") and "G" not in letters
    return index > 0 and tokens.words[index - 1] in TITLED and tokens.gap(index - 1) in {" ", ". "}


def is_particled(word: str) -> bool:
    """Such as al-Masri: a surname whose particle is written with it."""
    particle, _, name = word.partition("-")
    return particle in PARTICLES and name[:1].isupper()


def _named_on(words: list[str], index: int) -> bool:
    return index < len(words) and (words[index][0].isupper() or words[index] in PARTICLES)


def _body_follows(tokens: Tokens, candidate: Candidate) -> bool:
    last = candidate.last
    return last < len(tokens.words) and tokens.joined(last - 1) and tokens.words[last] in BODY_HEADS
