"""English names: capitalised runs, told apart by what stands in and beside them."""

import re
from collections.abc import Mapping
from functools import lru_cache

from toolkit.extraction.entities.candidates import Candidate, Option
from toolkit.extraction.entities.clusters import Cluster, Register
from toolkit.extraction.entities.english_descriptions import descriptions
from toolkit.extraction.entities.grammar import Grammar
from toolkit.extraction.entities.lexicon import Reading, readings
from toolkit.extraction.entities.roles import Role
from toolkit.extraction.entities.tables import city_of, exact_names, pairs, read_table, things
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    ABBREVIATED,
    AFTER_NAMES,
    ARTICLES,
    BEGINNINGS,
    BODY_HEADS,
    CUES,
    DETERMINERS,
    DOUBLE,
    DOUBLE_VERBS,
    HONORIFICS,
    PARTICLES,
    PLACE_PREPOSITIONS,
    ROLE_LINKS,
    ROLE_MODIFIERS,
    SUFFIXES,
    SURNAMES_TOO,
)

# The possessive 's is no word of its own: "Japan's Ishiba" is two.
WORD = re.compile(r"[A-Z]\.(?:[A-Z]\.)+|[^\W_](?<![^\W_]['’][^\W_])[^\W_]*(?:[-‑'’](?!s\b)[^\W_]+)*")
_TITLED = {"Mr": "m", "Mrs": "f", "Ms": "f", "Miss": "f", "Sir": "m", "Lady": "f", "King": "m", "Queen": "f"}
_POSSESSIVE = frozenset({"'s ", "’s "})
_ROMAN = re.compile(r"[IVX]{2,5}|V|X")
_LINKS = frozenset({"of", "for", "on", "and"})
_LONGEST = 40
_LONGEST_RUN = 8
_FARTHEST = 8
_NAME_AND = 3
_APPOSED = 7
_UNDER = "under"
_OTHER_WORDS_TOO = DOUBLE | SURNAMES_TOO
_KOREAN = re.compile(r"[A-Z][a-z]+-[a-z]{2,}")
_TWO_INITIALS = re.compile(r"[ABCDKLMOPRT]J|J[BCDJKRTW]")
# A first name and a surname, before which a place is no first name: "London Jane Roe".
_FULL_NAME = re.compile(r"F[FI]*d?[FSU]")
_LONGEST_LIST = 8
_PERSON = re.compile(r"F(?:[FISUG]|d){1,4}|I{1,3}[SUFG]{1,2}|[SU](?:d*[SUF]){1,4}")


@lru_cache(maxsize=1)
def _not_names() -> frozenset[str]:
    return frozenset(read_table("languages/en/entities_not_names.txt").split())


@lru_cache(maxsize=1)
def _roles() -> frozenset[str]:
    names = pairs("languages/en/entities_roles.txt")
    return frozenset(names) | {name.lower() for name in names} | {name.rstrip(".") for name in names}


def _is_role(word: str) -> bool:
    """President, president, Secretary-General, ex-minister, undersecretary."""
    if word in _roles() or ("-" in word and any(part in _roles() for part in word.split("-"))):
        return True
    return word.lower().startswith(_UNDER) and word[len(_UNDER) :] in _roles()


def _opens_with_role(tokens: Tokens, index: int) -> bool:
    """Whether a sentence begins with a trade that is a surname elsewhere: "Baker", "Skipper"."""
    word = tokens.words[index]
    return word.lower() in _roles() and word[1:].islower() and tokens.opens_sentence(index)


@lru_cache(maxsize=32768)
def tag(word: str) -> str:
    """F first name, S surname, I initial, N no name, R role, A abbreviation, U unknown."""
    if len(word) == 1:
        return "N" if word in "AI" else "I"
    if len(word) > _LONGEST:
        return "N"
    if word in _not_names() or word in BODY_HEADS or word in SUFFIXES:
        return "N"
    if _is_role(word):
        return "R"
    kinds = {reading.kind for reading in readings("en", word)}
    if "F" in kinds:
        return "F"
    if "S" in kinds:
        return "S"
    if re.fullmatch(r"(?:[A-Z]\.)+", word):
        return "I"
    if word.isupper():
        return "I" if _TWO_INITIALS.fullmatch(word) else "A"
    return "U"


def candidates(tokens: Tokens) -> list[Candidate]:
    """All stretches that may name something, in the order of the text, none overlapping."""
    demonyms = pairs("languages/en/entities_demonyms.txt")
    found: list[Candidate] = []
    behind = 0
    for index in [
        i for i, word in enumerate(tokens.words) if word[0].isupper() or word[-1].isupper() or _is_particled(word)
    ]:
        if index < behind:
            continue
        candidate = _at(tokens, index, demonyms)
        if candidate:
            found.append(candidate)
            behind = candidate.last
    return _told_apart(found)


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


def _at(tokens: Tokens, index: int, demonyms: Mapping[str, str]) -> Candidate | None:
    thing = _exact(tokens, index)
    if thing and thing.last - index > 1:
        return thing
    word = tokens.words[index]
    if word in demonyms:
        return _demonym(tokens, index, demonyms[word])
    return _run(tokens, index, thing)


def _exact(tokens: Tokens, index: int) -> Candidate | None:
    word = tokens.words[index]
    line = exact_names("en").get(word)
    if line is None:
        return _printed_in_capitals(tokens, index) if word.isupper() and len(word) > 3 else None
    end = tokens.ends[index]
    parts = line.split("\t")
    for rest, entry in zip(parts[::2], parts[1::2], strict=True):
        stop = end + len(rest)
        if rest and (tokens.text[end:stop].replace("\xa0", " ") != rest or tokens.text[stop : stop + 1].isalnum()):
            continue
        reading = Reading(entry[0], entry[1], "", "n", entry.partition("=")[2])
        last = index + 1
        while last < len(tokens.starts) and tokens.starts[last] < stop:
            last += 1
        return _thing(tokens, index, last, reading, stop)
    return None


def _printed_in_capitals(tokens: Tokens, index: int) -> Candidate | None:
    """A city, region or country in the capitals of a dateline or headline: WASHINGTON, SAUDI ARABIA."""
    words = tokens.words
    for size in (3, 2, 1):
        last = index + size
        if last > len(words) or not all(words[i].isupper() and tokens.joined(i) for i in range(index, last - 1)):
            continue
        parts = [word.capitalize() for word in words[index:last]]
        line = exact_names("en").get(parts[0])
        rest = " " + " ".join(parts[1:]) if size > 1 else ""
        entries = line.split("\t") if line and words[last - 1].isupper() else []
        for after, entry in zip(entries[::2], entries[1::2], strict=True):
            if after == rest and entry[0] in "CRG":
                reading = Reading(entry[0], entry[1], "", "n", entry.partition("=")[2])
                return _thing(tokens, index, last, reading, tokens.ends[last - 1], name=" ".join(parts))
    return None


def _thing(tokens: Tokens, first: int, last: int, reading: Reading, end: int, *, name: str = "") -> Candidate:
    kind = {"C": "state", "O": "organization"}.get(reading.kind, "place")
    start = tokens.starts[first]
    text = name or tokens.text[start:end]
    reading = reading._replace(base=text)
    tags = "G" if last - first == 1 else ""
    return Candidate(
        first,
        last,
        kind,
        start,
        end,
        tags=tags,
        reading=reading,
        base=text,
        cases="",
        doubtful=reading.kind == "g",
    )


def _demonym(tokens: Tokens, index: int, entry: str) -> Candidate:
    reading = Reading("C", "u", "", "n", entry.split("/", maxsplit=1)[0])
    start, end = tokens.starts[index], tokens.ends[index]
    return Candidate(index, index + 1, "demonym", start, end, reading=reading, cases="")


def _run(tokens: Tokens, index: int, thing: Candidate | None) -> Candidate | None:
    """The name that begins a run of capitalised words, or the thing that its first word names."""
    letters = _letters(tokens, index, thing is not None)
    body = _body(tokens, index) if tokens.words[index] not in {"The", "A", "An"} else None
    if body and not (thing and letters[:1] == "G" and body.last - index < 2):
        return body
    reign = _reign(tokens, index, letters)
    if reign:
        return reign
    match = _PERSON.match(letters)
    if thing is not None and _FULL_NAME.match(letters[thing.last - index :]) and _is_where(tokens, index):
        return thing
    if match and match.group().rstrip("dI"):
        size = len(match.group().rstrip("dI"))
        candidate = _full(tokens, index, size, letters[:size])
        if size > 1 and candidate and not _body_follows(tokens, candidate):
            return candidate
    if thing:
        return thing
    if letters[:1] in ("F", "S", "U"):
        return _single(tokens, index, letters[0])
    if tokens.words[index] in SURNAMES_TOO and _acts(tokens, index):
        return _single(tokens, index, "S")
    return None


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
    return after in CUES or after in AFTER_NAMES or tokens.gap(index) in _POSSESSIVE or said


def _reign(tokens: Tokens, index: int, letters: str) -> Candidate | None:
    """Charles III, John Paul II: first names and a Roman number."""
    size = len(letters) - len(letters.lstrip("F"))
    if not 0 < size < 4 or not tokens.joined(index + size - 1):
        return None
    number = tokens.words[index + size]
    if not _ROMAN.fullmatch(number):
        return None
    name = " ".join(tokens.words[index : index + size + 1])
    gender = next((r.gender for r in readings("en", tokens.words[index]) if r.kind == "F"), "u")
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


def _single(tokens: Tokens, index: int, letter: str) -> Candidate:
    options = (Option(tokens.words[index], "", "u", ""),)
    start, end = tokens.starts[index], tokens.ends[index]
    return Candidate(index, index + 1, "person", start, end, tags=letter, options=options, doubtful=True, cases="")


def _letters(tokens: Tokens, index: int, is_thing: bool) -> str:
    letters: list[str] = []
    words = tokens.words
    position = index
    while position < len(words) and len(letters) < _LONGEST_RUN:
        word = words[position]
        if letters and word in PARTICLES and _named_on(words, position + 1):
            letters.append("d")
        elif letters and _is_particled(word):
            letters.append("U")
        elif word[0].isupper() or (letters and word[-1].isupper()):
            place = (
                is_thing
                if position == index
                else word in exact_names("en") and _exact(tokens, position) is not None
            )
            letter = "R" if position == index and _opens_with_role(tokens, index) else tag(word)
            if word in SURNAMES_TOO and _surname_here(tokens, position, letters):
                letter = "S"
            first = not letters and word in _OTHER_WORDS_TOO
            if first and (_is_korean(tokens, position) or (word in DOUBLE and _first_name_here(tokens, position))):
                letter = "F"
            letters.append("G" if place and letter not in "FS" else letter)
        else:
            break
        gap = tokens.gap(position)
        if gap not in {" ", "\xa0"} and not (letters[-1] == "I" and gap in {". ", "."}):
            break
        position += 1
    return "".join(letters)


def _first_name_here(tokens: Tokens, index: int) -> bool:
    """Whether a word such as Will or May is a first name: before a surname, after a role before any name."""
    may_open = tokens.words[index] not in DOUBLE_VERBS or not tokens.opens_sentence(index)
    before = tokens.words[index - 1] if index > 0 and tokens.joined(index - 1) else ""
    told = before == "said" or (before != "" and _is_role(before))
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
        return letters[-1] in "FI" and "G" not in letters
    return index > 0 and tokens.words[index - 1] in _TITLED and tokens.gap(index - 1) in {" ", ". "}


def _is_particled(word: str) -> bool:
    """Such as al-Masri: a surname whose particle is written with it."""
    particle, _, name = word.partition("-")
    return particle in PARTICLES and name[:1].isupper()


def _named_on(words: list[str], index: int) -> bool:
    return index < len(words) and (words[index][0].isupper() or words[index] in PARTICLES)


def _body(tokens: Tokens, index: int) -> Candidate | None:
    """A run that holds the head of a body's name: Ministry of Defence, Stanford Research Institute."""
    words = tokens.words
    position, head = index, -1
    if words[index].endswith("s") and words[index] not in BODY_HEADS and words[index + 1 : index + 2] == ["of"]:
        return None  # "Shares of Acme Holdings", "Members of the Council"
    while position < len(words) and position - index < _LONGEST_RUN:
        word = words[position]
        if word in BODY_HEADS:
            head = position
        elif not (
            word[0].isupper() or (word in _LINKS and head >= 0) or (word in {"of", "and"} and position > index)
        ):
            break
        if tokens.gap(position) not in {" ", "\xa0"}:
            position += 1
            break
        position += 1
    if head < 0:
        return None
    last = head + 1
    if head + 1 < position and words[head + 1] in {"of", "for", "on"}:
        last = head + 2
        while last < position and (words[last][0].isupper() or words[last] == "and"):
            last += 1
        last = last if last > head + 2 else head + 1
    if last - index < 2 or words[last - 1] in _LINKS:
        return None
    start, end = tokens.starts[index], tokens.ends[last - 1]
    return Candidate(index, last, "organization", start, end, base=tokens.text[start:end], cases="")


def _body_follows(tokens: Tokens, candidate: Candidate) -> bool:
    last = candidate.last
    return last < len(tokens.words) and tokens.joined(last - 1) and tokens.words[last] in BODY_HEADS


def _full(tokens: Tokens, index: int, size: int, letters: str) -> Candidate | None:
    words = tokens.words[index : index + size]
    unknown = letters[0] in "US" and "F" not in letters
    gender = next((r.gender for r in readings("en", words[0]) if r.kind == "F"), "u")
    surname = 1
    while surname < size and letters[size - surname - 1] == "d":
        surname += 1
    if surname < size and surname + 1 == size and words[0].lower() in PARTICLES:
        # "Von der Leyen said": the particle has only the capital of the sentence, or of its language
        return _by_surname(tokens, index, size, letters)
    given = " ".join(
        w + "." if letter == "I" and len(w) == 1 else w
        for w, letter in zip(words[: size - surname], letters, strict=False)
    )
    base = " ".join(words[size - surname :])
    options = (Option(base, given, gender, ""),)
    return Candidate(
        index,
        index + size,
        "person",
        tokens.starts[index],
        tokens.ends[index + size - 1],
        tags=letters,
        options=options,
        gender=gender,
        cases="",
        doubtful=unknown and not _introduced(tokens, index, size),
    )


def _by_surname(tokens: Tokens, index: int, size: int, letters: str) -> Candidate:
    """A family name with its particles that stands without a first name."""
    name = tokens.text[tokens.starts[index] : tokens.ends[index + size - 1]]
    options = (Option(name, "", "u", ""),)
    start, end = tokens.starts[index], tokens.ends[index + size - 1]
    return Candidate(index, index + size, "person", start, end, tags=letters, options=options, cases="")


def _introduced(tokens: Tokens, index: int, size: int) -> bool:
    """Whether what stands beside an unknown name shows that it is a person's."""
    after = tokens.words[index + size] if index + size < len(tokens.words) else ""
    if index and _linked(tokens, index - 1) and _head(tokens, index - 1, 0) is not None:
        return True
    gap = tokens.gap(index + size - 1)
    if gap == ", " and (_is_apposed(tokens, index + size) or (index and tokens.words[index - 1] == "said")):
        return True
    if index > _NAME_AND and tokens.words[index - 1] == "and" and tag(tokens.words[index - _NAME_AND]) == "F":
        # his counterparts Anna Berg and Tomasz Wilk: a full name before the conjunction
        return tokens.joined(index - _NAME_AND) and tokens.words[index - 2][0].isupper()
    if index and tokens.gap(index - 1) in _POSSESSIVE:
        # Japan's Shigeru Ishiba flew: a name after a possessive, and a verb or a stop after it
        return gap[:1] in {",", "."} or after in CUES or after in AFTER_NAMES or after.endswith("ed")
    return (gap in {" ", ", "} and after in CUES) or (gap == ", " and (after.isdigit() or _is_role(after)))


def _is_apposed(tokens: Tokens, index: int) -> bool:
    """Whether an office with its article begins at a word: "Jane Roe, a spokeswoman for the ministry"."""
    if index >= len(tokens.words) or tokens.words[index] not in ARTICLES or not tokens.joined(index):
        return False
    for position in range(index + 1, min(index + _APPOSED, len(tokens.words))):
        word = tokens.words[position]
        if _is_role(word):
            return True
        if not tokens.joined(position) or not (word in ROLE_MODIFIERS or word[0].isupper() or "-" in word):
            return False
    return False


def persons(tokens: Tokens, found: list[Candidate]) -> list[Cluster]:
    """Cluster the persons; a doubtful name is one when the text says so elsewhere or a role stands before."""
    register = Register()
    kept: set[int] = set()
    full = [c for c in found if c.kind == "person" and len(c.tags) > 1]
    for candidate in sorted(full, key=lambda c: c.doubtful):
        option = candidate.options[0]
        if candidate.tags[0] in "US":
            option = register.shortened(f"{option.given} {option.base}") or option
        if not candidate.doubtful or register.known(option):
            register.join(candidate, option)
            kept.add(id(candidate))
    found[:] = [part for c in found for part in ([c] if id(c) in kept else _parts(tokens, c))]
    for candidate in found:
        if len(candidate.tags) == 1 and _lone(tokens, candidate, register):
            kept.add(id(candidate))
    found[:] = [c for c in found if c.kind != "person" or id(c) in kept]
    return register.all()


def _parts(tokens: Tokens, candidate: Candidate) -> list[Candidate]:
    """A doubtful full name that is nobody's, word by word; any other candidate as it is."""
    if candidate.kind != "person" or len(candidate.tags) == 1:
        return [candidate]
    words = range(candidate.first, candidate.last)
    pairs_ = zip(words, candidate.tags, strict=True)
    return [_single(tokens, index, letter) for index, letter in pairs_ if letter in "FSU"]


def _lone(tokens: Tokens, candidate: Candidate, register: Register) -> bool:
    option = Option(tokens.words[candidate.first], "", "u", "")
    before = tokens.words[candidate.first - 1] if candidate.first else ""
    if register.known(option):
        if candidate.kind != "person" and before in PLACE_PREPOSITIONS:
            return False
        register.join(candidate, option, _TITLED.get(before, "u"))
        return True
    if candidate.kind != "person":
        return False
    bearer = register.bearer(option.base)
    if bearer:
        register.join(candidate, Option(bearer.surname, bearer.given, bearer.gender, ""))
        return True
    told = register.shortened(option.base)
    if told:
        register.join(candidate, told)
        return True
    if _is_role(before) and tokens.gap(candidate.first - 1) in {" ", ". "} and before not in BODY_HEADS:
        register.join(candidate, option._replace(gender=_TITLED.get(before, "u")))
        return True
    return False


def role_before(tokens: Tokens, candidate: Candidate, floor: int) -> Role | None:
    """The role whose phrase ends where the name begins."""
    index = candidate.first - 1
    if index < floor:
        return None
    if tokens.gap(index) == ", ":
        return _role_beside(tokens, candidate, floor)
    if tokens.words[index] in HONORIFICS and index > floor and _linked(tokens, index - 1):
        index -= 1  # "Commissioner of Culture Mr Roe"
    if not _linked(tokens, index):
        return None
    head = _head(tokens, index, floor)
    if head is None:
        return None
    first = head
    while (
        first - 1 >= floor
        and head - first < _FARTHEST
        and _linked(tokens, first - 1)
        and _modifies(tokens, first - 1)
    ):
        first -= 1
    word = tokens.words[head]
    if head == first and (word in HONORIFICS or word + "." in HONORIFICS):
        return None
    return Role(first, index + 1, head, word, "u")


def _role_beside(tokens: Tokens, candidate: Candidate, floor: int) -> Role | None:
    """The role that a name between commas explains: "the minister, Jane Roe, said"."""
    last = candidate.last - 1
    if tokens.gap(last)[:1] not in {",", "."} or _is_apposed(tokens, last + 1):
        return None
    begin = candidate.first - 1
    while begin >= max(floor, candidate.first - _FARTHEST) and tokens.words[begin] not in DETERMINERS:
        if not _linked(tokens, begin - 1) or tokens.words[begin] in CUES:
            return None
        begin -= 1
    if begin < floor or tokens.words[begin] not in DETERMINERS:
        return None
    head = begin + 1
    while head < candidate.first and not _is_role(tokens.words[head]):
        if not (tokens.words[head][0].isupper() or tokens.words[head] in ROLE_MODIFIERS):
            return None
        head += 1
    while head + 1 < candidate.first and _is_role(tokens.words[head + 1]):
        head += 1
    inside = range(head + 1, candidate.first)
    if head >= candidate.first or (inside and tokens.words[head + 1] not in ROLE_LINKS):
        return None
    return Role(begin + 1, candidate.first, head, tokens.words[head], "u")


def _linked(tokens: Tokens, index: int) -> bool:
    gap = tokens.gap(index)
    return (
        gap in {" ", "\xa0", "-"} or (gap == ". " and tokens.words[index] in ABBREVIATED) or gap in {"’s ", "'s "}
    )


def _head(tokens: Tokens, index: int, floor: int) -> int | None:
    if _is_role(tokens.words[index]) or _opens_with_role(tokens, index):
        return index
    lowest = max(floor, index - _FARTHEST)
    several = False
    for position in range(index, lowest - 1, -1):
        several = several or tokens.words[position] == "and"
        if not _linked(tokens, position) and not (several and tokens.gap(position) == ", "):
            return None  # but in "Minister of Arts, Culture and Sport"
        if tokens.words[position] in {"of", "for", "at"}:
            if position == index:
                return None
            below = position - 1
            return below if below >= floor and _is_role(tokens.words[below]) and _linked(tokens, below) else None
        word = tokens.words[position]
        if not (word[0].isupper() or word in {"the", "and"} or word in ROLE_MODIFIERS):
            return None
    return None


def _modifies(tokens: Tokens, index: int) -> bool:
    word = tokens.words[index]
    if word in BEGINNINGS:
        return False
    if word == "and":
        return index > 0 and _is_role(tokens.words[index - 1]) and _is_role(tokens.words[index + 1])
    return word[0].isupper() or word in ROLE_MODIFIERS or _is_role(word)


def role_after(tokens: Tokens, candidate: Candidate, ceiling: int) -> Role | None:
    """The role told after the name, between commas: ", the Kremlin spokesman,"."""
    index = candidate.last
    if index >= len(tokens.words) or tokens.gap(index - 1) not in {", ", " (", " — ", " – "}:
        return None
    first = index + 1 if tokens.words[index] in {"the", "a", "an"} and tokens.joined(index) else index
    position = first
    head = None
    while position < min(ceiling, first + _FARTHEST):
        word = tokens.words[position]
        if _is_role(word):
            head = position
            if not (tokens.joined(position) and position + 1 < ceiling and _is_role(tokens.words[position + 1])):
                break
        elif not (word[0].isupper() or word in ROLE_MODIFIERS):
            return None
        if not _linked(tokens, position):
            return None
        position += 1
    if head is None:
        return None
    last = head + 1
    while (
        last < ceiling
        and last - head < _FARTHEST + 2
        and _linked(tokens, last - 1)
        and _follows(tokens, last, head)
    ):
        last += 1
    while tokens.words[last - 1] in {"of", "for", "the", "and", "at", "to", "in"}:
        last -= 1
    return Role(first, last, head, tokens.words[head], "u")


def _follows(tokens: Tokens, index: int, head: int) -> bool:
    word = tokens.words[index]
    if word in CUES:
        return False
    return (
        word[0].isupper()
        or word in {"of", "for", "the", "and", "at", "to", "in"}
        or word in ROLE_MODIFIERS
        or index - head > 1
    )


def title(tokens: Tokens, role: Role) -> str:
    """The phrase as printed, without an article and without whose it is: that is the affiliation."""
    first = max((i + 1 for i in range(role.first, role.head) if tokens.gap(i) in _POSSESSIVE), default=role.first)
    end = tokens.ends[role.last - 1]
    if tokens.words[role.last - 1] in ABBREVIATED and tokens.text[end : end + 1] == ".":
        end += 1
    return tokens.text[tokens.starts[first] : end]


GRAMMAR = Grammar(
    language="en",
    word=WORD,
    candidates=candidates,
    persons=persons,
    role_before=role_before,
    role_after=role_after,
    title=title,
    descriptions=descriptions,
)
