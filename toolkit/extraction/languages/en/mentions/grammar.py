"""English names: capitalised runs, told apart by what stands in and beside them."""

import re
from functools import lru_cache

from toolkit.extraction.entities.candidate import Candidate, Option
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.lexicon import Reading, readings
from toolkit.extraction.entities.tables import city_of, exact_names, things
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    AFTER_NAMES,
    BODY_HEADS,
    CUES,
    DOUBLE,
    DOUBLE_VERBS,
    EASTERN_FAMILIES,
    FORMER,
    NO_OFFICES,
    PARTICLES,
    PLACE_PREPOSITIONS,
    SITTING,
    SUFFIXES,
    SURNAMES_TOO,
)
from toolkit.extraction.languages.en.entities_shown import (
    COMPASS,
    EVENT_HEADS,
    FOREIGN_OPENINGS,
    NO_BODIES,
    TOWNS_TOO,
    TREATIES,
)
from toolkit.extraction.languages.en.mentions.beside import is_apposed, role_after
from toolkit.extraction.languages.en.mentions.bodies import (
    body_at,
    branch_of,
    court_of,
    firm_called,
    led_body,
    lone_body,
    opened_body,
    team_of,
    with_clubs,
    with_purpose,
)
from toolkit.extraction.languages.en.mentions.bodies_called import body_of_land, foreign_body, irish_body
from toolkit.extraction.languages.en.mentions.body_words import BODY_WORDS
from toolkit.extraction.languages.en.mentions.descriptions import descriptions
from toolkit.extraction.languages.en.mentions.leads import lead
from toolkit.extraction.languages.en.mentions.persons import eastern_name, full_name, persons, single
from toolkit.extraction.languages.en.mentions.places import based_at, compass_at, place, place_at
from toolkit.extraction.languages.en.mentions.places_shown import is_town
from toolkit.extraction.languages.en.mentions.roles import role_before, title
from toolkit.extraction.languages.en.mentions.shown import with_shown
from toolkit.extraction.languages.en.mentions.things import exact, may_be_people, people
from toolkit.extraction.languages.en.mentions.vessels import CALLING_THINGS, FLAGGED, end_of_thing, names_thing
from toolkit.extraction.languages.en.mentions.words import (
    POSSESSIVE,
    TITLED,
    gender_of,
    is_role,
    is_trade,
    opens_with_role,
    tag,
)

# The possessive 's is no word of its own: "Japan's Ishiba" is two.
WORD = re.compile(r"[A-Z]\.(?:[A-Z]\.)+|[^\W_](?<![^\W_]['’][^\W_])[^\W_]*(?:[-‑'’](?!s\b)[^\W_]+)*")
_ROMAN = re.compile(r"[IVX]{2,5}|V|X")
# Titles that are parts of names too: "Hassan Sheikh Mohamud".
_TITLES_INSIDE = frozenset({"Sheikh", "Sheikha", "Shaikh", "Emir", "Haji", "Hajji"})
# Given names that are pronouns too: with a capital right after a name they are names, "Liu He".
_PRONOUNS_TOO = frozenset({"He", "She", "You"})
_LONGEST_RUN = 8
_ARTICLES = frozenset({"The", "A", "An"})
_OTHER_WORDS_TOO = DOUBLE | SURNAMES_TOO
_KOREAN = re.compile(r"[A-Z][a-z]+-[a-z]{2,}")
# A first name and a surname, before which a place is no first name: "London Jane Roe".
_FULL_NAME = re.compile(r"F[FI]*d?[FSU]")
_LONGEST_LIST = 8
_PERSON = re.compile(r"F(?:[FISUG]|d){1,4}|I{1,3}[SUFG]{1,2}|[SU](?:d*[SUF]){1,4}")


def candidates(tokens: Tokens) -> list[Candidate]:
    """All stretches that may name something, in the order of the text, none overlapping."""
    found: list[Candidate] = []
    behind = 0
    has_things = not CALLING_THINGS.isdisjoint(tokens.words) or FLAGGED in tokens.text
    capitals = [
        i
        for i, (word, low) in enumerate(zip(tokens.words, map(str.islower, tokens.words), strict=True))
        if not low and (word[0].isupper() or word[-1].isupper() or ("-" in word and _is_particled(word)))
    ]
    for index in capitals:
        if index < behind:
            continue
        if tokens.words[index] in _RACES and tokens.joined(index) and tokens.words[index + 1] in _OF_LAND:
            behind = index + 3  # "the Tour de France" is no state
            continue
        if has_things and names_thing(tokens, index):
            behind = end_of_thing(tokens, index)
            continue
        if _is_event(tokens, index):
            behind = index + 3
            continue
        candidate = _dateline(tokens, index) or _at(tokens, index)
        if candidate:
            behind = candidate.last
            if not _only_names(tokens, candidate):
                found.append(candidate)
    return _told_apart(with_shown(tokens, with_clubs(tokens, found), capitals))


def _dateline(tokens: Tokens, index: int) -> Candidate | None:
    """The place in capitals that a line begins with, before a dash: "CEDAR FORK, Iowa — ", "BRANTLEY — "."""
    words = tokens.words
    word = words[index]
    if not word.isupper() or len(word) < _SHORTEST_PLACE or word in NO_BODIES or "\n" not in tokens.gaps[index]:
        return None
    last = index + 1
    while (
        last < len(words) and tokens.joined(last - 1) and words[last].isupper() and last - index < _LONGEST_PLACE
    ):
        last += 1
    stop = last
    while stop < min(len(words), last + _LONGEST_PLACE) and tokens.gap(stop - 1) in (", ", " ", ". "):
        stop += 1
    if tokens.gap(stop - 1) not in _DASHES or exact(tokens, index) is not None:
        return None
    if stop > last and tokens.gap(last - 1) != ", ":
        return None
    found = place(tokens, index, last)
    found.base = " ".join(map(str.capitalize, words[index:last]))
    assert found.reading is not None
    found.reading = found.reading._replace(base=found.base)
    one = last == index + 1 and tag(found.base) in "NR"
    return None if one else found


def _only_names(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a place only tells which money or treaty is meant: "US$ 5", "the Lisbon Treaty"."""
    if candidate.kind not in ("place", "state"):
        return False
    if tokens.gap(candidate.last - 1)[:1] in _MONEY:
        return True
    words, first, last = tokens.words, candidate.first, candidate.last
    if first and tokens.joined(first - 1) and words[first - 1].rpartition("-")[2] in COMPASS - {words[first - 1]}:
        return True  # "the EU-Central America treaty"
    if last < len(words) and words[last] in TREATIES and tokens.joined(last - 1):
        return True
    return first > 1 and words[first - 1] == "of" and words[first - 2] in TREATIES


def _is_event(tokens: Tokens, index: int) -> bool:
    """Whether a word begins the name of an event that has a place or a person in it: "Tour de France"."""
    words = tokens.words
    if words[index] in DOUBLE or words[index].removesuffix("s") not in EVENT_HEADS:
        return False
    led = tokens.joined(index) and words[index + 1] in PARTICLES
    return led and index + 2 < len(words) and words[index + 2][0].isupper()


_RACES, _OF_LAND = frozenset({"Tour", "Giro", "Vuelta", "Volta"}), frozenset({"de", "of", "a"})
_DASHES = frozenset({" — ", " – ", " -- ", " - "})
_SHORTEST_PLACE, _LONGEST_PLACE = 4, 3
_MONEY = frozenset("$€£¥")


_GEORGIAN = frozenset({"RU", "GE", "AM", "AZ", "=AB", "=OS"})


def _told_apart(found: list[Candidate]) -> list[Candidate]:
    """Georgia is the American state in a text with other American places and nothing of the Caucasus."""
    doubtful = [c for c in found if c.base == "Georgia"]
    if doubtful:
        countries = {_country(c) for c in found if c.base != "Georgia" and c.reading}
        if "US" in countries and not countries & _GEORGIAN:
            for candidate in doubtful:
                candidate.kind = "place"
                candidate.reading = Reading("R", "n", "Georgia", "", str(_georgia()))
    return found


def _country(candidate: Candidate) -> str | None:
    reading = candidate.reading
    if reading is None or reading.kind not in "CRGg":
        return None
    if reading.kind == "C":
        return (
            reading.record if candidate.kind != "demonym" else None if reading.record == "US" else reading.record
        )
    if reading.kind == "R":
        return things("en")[int(reading.record)].country
    return city_of(reading.record.rstrip("?")).country


@lru_cache(maxsize=1)
def _georgia() -> int:
    return next(n for n, row in enumerate(things("en")) if row.name == "Georgia")


def _at(tokens: Tokens, index: int) -> Candidate | None:
    word = tokens.words[index]
    foreign = foreign_body(tokens, index) if word in FOREIGN_OPENINGS else None
    if foreign is None and word == "An":
        foreign = irish_body(tokens, index)
    if foreign is not None:
        return foreign
    if _is_of_no_name(word):
        if word in _ARTICLES:
            return None
        shown = body_at(tokens, index) or compass_at(tokens, index) or place_at(tokens, index)
        return shown or opened_body(tokens, index) or lone_body(tokens, index) or body_of_land(tokens, index)
    based = based_at(tokens, index) if "-" in word else None
    if based is not None:
        return based
    thing, demonym = exact(tokens, index), people(tokens, index)
    whole = led_body(tokens, index, thing or demonym)
    if whole is not None:
        return whole
    if thing and thing.last - index > 1:
        return team_of(tokens, thing) or with_purpose(tokens, thing) or thing
    return demonym or _run(tokens, index, thing)


@lru_cache(maxsize=32768)
def _is_of_no_name(word: str) -> bool:
    """Whether a word begins no name but that of a body: what opens most sentences."""
    capitals = word.isupper() and len(word) > 1
    known = capitals or word in exact_names("en") or may_be_people(word) or word in EASTERN_FAMILIES
    return not known and word not in _OTHER_WORDS_TOO and tag(word) == "N" and not is_trade(word)


def _run(tokens: Tokens, index: int, thing: Candidate | None) -> Candidate | None:
    """The name that begins a run of capitalised words, or the thing that its first word names."""
    eastern = eastern_name(tokens, index)
    if eastern is not None:
        return eastern
    if tokens.words[index] in TOWNS_TOO and not is_town(tokens, index):
        thing = None
    letters = _letters(tokens, index, thing is not None)
    body = body_at(tokens, index) if tokens.words[index] not in _ARTICLES else None
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
        elif letters and "-" in word and _is_particled(word):
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
            first = not letters and word in _OTHER_WORDS_TOO
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


def _is_particled(word: str) -> bool:
    """Such as al-Masri: a surname whose particle is written with it."""
    particle, _, name = word.partition("-")
    return particle in PARTICLES and name[:1].isupper()


def _named_on(words: list[str], index: int) -> bool:
    return index < len(words) and (words[index][0].isupper() or words[index] in PARTICLES)


def _body_follows(tokens: Tokens, candidate: Candidate) -> bool:
    last = candidate.last
    return last < len(tokens.words) and tokens.joined(last - 1) and tokens.words[last] in BODY_HEADS


LEXICON = Grammar(
    language="en",
    word=WORD,
    candidates=candidates,
    persons=persons,
    role_before=role_before,
    role_after=role_after,
    title=title,
    past=FORMER,
    lead=lead,
    is_of=re.compile(r"(?:,? (?:of|from|with)|, at) (?:the )?"),
    bodies=BODY_WORDS,
    abbreviations=frozenset("mr mrs ms dr sen rep gen gov".split()),
    before_region=re.compile(r", |, in | \("),
    no_offices=NO_OFFICES,
    descriptions=descriptions,
)
