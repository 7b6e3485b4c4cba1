"""English persons: full names, names alone, and which of them are one person."""

import re

from toolkit.extraction.entities.candidate import Candidate, Option
from toolkit.extraction.entities.clusters import Cluster, Register
from toolkit.extraction.entities.tokens import Tokens
from toolkit.extraction.languages.en.entities import (
    ABBREVIATED,
    AFTER_NAMES,
    ARTICLES,
    BODY_HEADS,
    CUES,
    EASTERN_FAMILIES,
    PARTICLES,
    PLACE_PREPOSITIONS,
)
from toolkit.extraction.languages.en.entities_shown import (
    BEASTS,
    COMPASS,
    EVENT_HEADS,
    FIRMS_ONLY,
    PLACE_HEADS,
    TOWNS_TOO,
    WORKS,
)
from toolkit.extraction.languages.en.mentions.beside import is_apposed, role_beside
from toolkit.extraction.languages.en.mentions.roles import head_of
from toolkit.extraction.languages.en.mentions.things import exact
from toolkit.extraction.languages.en.mentions.words import (
    POSSESSIVE,
    TITLED,
    gender_of,
    is_firm_called,
    is_role,
    linked,
    tag,
)

_NAME_AND = 3
_FARTHEST_BEAST = 5
_COLOURS = frozenset("red blue black white silver grey gray green yellow orange purple".split())
_ADDRESSES = frozenset({"Mr", "Mrs", "Ms", "Dr"})


def single(tokens: Tokens, index: int, letter: str) -> Candidate:
    """A name of one word, which others must show to be a person's."""
    options = (Option(tokens.words[index], "", "u", ""),)
    start, end = tokens.starts[index], tokens.ends[index]
    return Candidate(index, index + 1, "person", start, end, tags=letter, options=options, doubtful=True, cases="")


def full_name(tokens: Tokens, index: int, size: int, letters: str) -> Candidate | None:
    """A first name, or what may be one, and a surname with its particles."""
    words = tokens.words[index : index + size]
    unknown = letters[0] in "US" and "F" not in letters
    gender = gender_of(words[0])
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
        doubtful=(unknown and not _introduced(tokens, index, size))
        or _is_of_thing(tokens, index, letters)
        or is_firm_called(tokens, index, index + size)
        or _is_beast(tokens, index + size),
    )


def eastern_name(tokens: Tokens, index: int) -> Candidate | None:
    """A name with the family before one or two syllables of the given name: "Wang Yi", "Yoon Suk Yeol"."""
    if tokens.words[index] not in EASTERN_FAMILIES:
        return None
    size = 1
    while size < _EASTERN and tokens.joined(index + size - 1) and _is_given(tokens.words[index + size]):
        size += 1
    if size == 1 or (tokens.joined(index + size - 1) and tokens.words[index + size][0].isupper()):
        return None
    long = size == _EASTERN or _SYLLABLES.fullmatch(tokens.words[index + 1])
    if tokens.words[index] in _WORDS_TOO and not long:
        return None
    return full_name(tokens, index, size, "F" + "S" * (size - 1))


_EASTERN = 3
# Family names that are words too: only a given name of two syllables shows the name.
_WORDS_TOO = frozenset(
    {"He", "To", "Do", "Long", "Song", "Moon", "Ban", "Sung", "Fan", "Pan", "Tan", "Dong", "Park", "Sun"}
)
# Given names that are other words too: a month cut short, kin, offices cut short.
_NAMES_TOO = frozenset({"Jun", "Un", "In", "On", "An", "So", "Son", "Sen"})
_SYLLABLE = (
    "(?:ch|sh|zh|ng|ph|th|tr|kh|gw|kw|[bcdfghjklmnpqrstvwxyz])?"
    "(?:iao|uai|yeo|yae|ai|ao|ei|ie|ia|iu|ou|ua|ue|ui|uo|ae|eo|eu|oe|oo|wa|we|wi|wo|[aeiouy])(?:ng|nh|ch|[bgklmnprst])?"
)
_SYLLABLES = re.compile(rf"(?i:{_SYLLABLE})-?(?i:{_SYLLABLE})")
_ONE_OR_TWO = re.compile(rf"(?i:{_SYLLABLE})(?:-?(?i:{_SYLLABLE}))?")


def _is_given(word: str) -> bool:
    """Whether a word with a capital can be written with one or two syllables of the East."""
    if not word[0].isupper() or word.isupper() or (tag(word) in "NR" and word not in _NAMES_TOO):
        return False
    return _ONE_OR_TWO.fullmatch(word) is not None


def _by_surname(tokens: Tokens, index: int, size: int, letters: str) -> Candidate:
    """A family name with its particles that stands without a first name."""
    name = tokens.text[tokens.starts[index] : tokens.ends[index + size - 1]]
    options = (Option(name, "", "u", ""),)
    start, end = tokens.starts[index], tokens.ends[index + size - 1]
    return Candidate(index, index + size, "person", start, end, tags=letters, options=options, cases="")


def _is_of_thing(tokens: Tokens, index: int, letters: str) -> bool:
    """Whether what stands beside a name shows that it may be nobody's: "the Star Wars", "the novel Acme Doe"."""
    words = tokens.words
    before = words[index - 1] if index and tokens.joined(index - 1) else ""
    if before == "at" or before in WORKS or before in FIRMS_ONLY or before in _COLOURS:
        return True  # "a red Ford Acme"
    if before.lower() in ARTICLES and "I" not in letters and gender_of(words[index]) != "m":
        return True  # but "the Jane Roe affair"
    size = len(letters)
    if words[index + size - 1] in EVENT_HEADS and letters[-1] != "S":
        return True
    after = words[index + size] if index + size < len(words) and tokens.joined(index + size - 1) else ""
    return after in EVENT_HEADS or after in PLACE_HEADS


def _is_beast(tokens: Tokens, last: int) -> bool:
    """Whether an animal or a ship is told of behind a name: "Acme Grace, a mare trained by Jane Roe"."""
    words = tokens.words
    if tokens.gap(last - 1) != ", " or last >= len(words) or words[last] not in ARTICLES:
        return False
    for at in range(last + 1, min(last + _FARTHEST_BEAST, len(words))):
        if words[at] in BEASTS and tokens.gap(at) not in POSSESSIVE:  # but "the ship's engineer"
            behind = words[at + 1] if tokens.joined(at) and at + 1 < len(words) else ""
            return not is_role(behind)
        if not tokens.joined(at) or is_role(words[at]):
            return False
    return False


def _introduced(tokens: Tokens, index: int, size: int) -> bool:
    """Whether what stands beside an unknown name shows that it is a person's."""
    if index and tokens.words[index - 1] in COMPASS and tokens.joined(index - 1):
        return False  # "Western [Power Distribution] said"
    after = tokens.words[index + size] if index + size < len(tokens.words) else ""
    if index and linked(tokens, index - 1) and head_of(tokens, index - 1, 0) is not None:
        return True
    if index and tokens.gap(index - 1) == ", " and role_beside(tokens, index + size - 1, index, 0) is not None:
        return True  # "the chief of staff, Andriy Yermak, flew"
    gap = tokens.gap(index + size - 1)
    if gap == ", " and (is_apposed(tokens, index + size) or (index and tokens.words[index - 1] == "said")):
        return True
    if index > _NAME_AND and tokens.words[index - 1] == "and" and tag(tokens.words[index - _NAME_AND]) == "F":
        # his counterparts Anna Berg and Tomasz Wilk: a full name before the conjunction
        return tokens.joined(index - _NAME_AND) and tokens.words[index - 2][0].isupper()
    if index and tokens.gap(index - 1) in POSSESSIVE:
        # Japan's Shigeru Ishiba flew: a name after a possessive, and a verb or a stop after it
        return gap[:1] in {",", "."} or after in CUES or after in AFTER_NAMES or after.endswith("ed")
    return (gap in {" ", ", "} and after in CUES) or (gap == ", " and (after.isdigit() or is_role(after)))


def persons(tokens: Tokens, found: list[Candidate]) -> list[Cluster]:
    """Cluster the persons; a doubtful name is one when the text says so elsewhere or a role stands before."""
    register = Register()
    kept: set[int] = set()
    full = [c for c in found if c.kind == "person" and len(c.tags) > 1]
    acting = {tokens.words[c.first] for c in found if len(c.tags) == 1 and c.kind == "person" and _acts(tokens, c)}
    for candidate in sorted(full, key=lambda c: c.doubtful):
        option = candidate.options[0]
        if candidate.tags[0] in "US":
            option = register.shortened(f"{option.given} {option.base}") or option
        alone = candidate.doubtful and _acts_alone(tokens, candidate, acting) and not register.has(option.base)
        if not candidate.doubtful or register.known(option) or alone:
            register.join(candidate, option)
            kept.add(id(candidate))
    found[:] = [part for c in found for part in ([c] if id(c) in kept else _parts(tokens, c))]
    for candidate in found:
        if len(candidate.tags) == 1 and _lone(tokens, candidate, register):
            kept.add(id(candidate))
    found[:] = [c for c in found if c.kind != "person" or id(c) in kept]
    return register.all()


def _acts(tokens: Tokens, candidate: Candidate) -> bool:
    """Whether a name stands before a verb of telling, and no article before it: "Roe said"."""
    after = tokens.words[candidate.last] if candidate.last < len(tokens.words) else ""
    before = tokens.words[candidate.first - 1] if candidate.first else ""
    led = before.lower() in ARTICLES or (before[:1].isupper() and tokens.joined(candidate.first - 1))
    return not led and tokens.joined(candidate.last - 1) and (after in CUES - {"who"} or after in AFTER_NAMES)


def _acts_alone(tokens: Tokens, candidate: Candidate, acting: set[str]) -> bool:
    """Whether an unknown name of two words is of who acts under the second elsewhere: "Acme Roe", "Roe said"."""
    first, last = candidate.first, candidate.last
    if tokens.words[last - 1] not in acting or "F" in candidate.tags or candidate.tags[-1] not in "US":
        return False
    before = tokens.words[first - 1] if first and tokens.joined(first - 1) else ""
    after = tokens.words[last] if last < len(tokens.words) and tokens.joined(last - 1) else ""
    if before[:1].isupper() or after[:1].isupper() or after == "and":
        return False  # the words of a headline have capitals too
    thing = _is_of_thing(tokens, first, candidate.tags) or is_firm_called(tokens, first, last)
    return not thing and not tokens.words[last - 1].endswith("s")


def _parts(tokens: Tokens, candidate: Candidate) -> list[Candidate]:
    """A doubtful full name that is nobody's, word by word; any other candidate as it is."""
    if candidate.kind != "person" or len(candidate.tags) == 1:
        return [candidate]
    words = range(candidate.first, candidate.last)
    pairs_ = zip(words, candidate.tags, strict=True)
    return [_town(tokens, index) or single(tokens, index, letter) for index, letter in pairs_ if letter in "FSU"]


def _town(tokens: Tokens, index: int) -> Candidate | None:
    """The town of the tables that one word names."""
    found = exact(tokens, index) if tokens.words[index] not in TOWNS_TOO else None
    return found if found is not None and found.kind == "place" and found.last == index + 1 else None


def _lone(tokens: Tokens, candidate: Candidate, register: Register) -> bool:
    option = Option(tokens.words[candidate.first], "", "u", "")
    if candidate.kind == "person" and _belongs_to_office(tokens, candidate.first):
        return False
    before = tokens.words[candidate.first - 1] if candidate.first else ""
    if register.known(option):
        if candidate.kind != "person" and before in PLACE_PREPOSITIONS:
            return False
        titled = TITLED.get(before, "u")
        register.join(candidate, option._replace(gender=titled), titled)
        return True
    if candidate.kind == "place" and before in _ADDRESSES and tokens.gap(candidate.first - 1) in {" ", ". "}:
        register.join(candidate, option._replace(gender=TITLED.get(before, "u")))
        return True  # "Mr Barnstead"
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
    gap = tokens.gap(candidate.first - 1)
    led = is_role(before) and (gap == " " or (gap == ". " and before in ABBREVIATED)) and before not in BODY_HEADS
    if led or _is_aged(tokens, candidate.first):
        register.join(candidate, option._replace(gender=TITLED.get(before, "u")))
        return True
    return False


def _is_aged(tokens: Tokens, index: int) -> bool:
    """Whether an age between commas follows a word: "Hamid, 44, a taxi driver"."""
    if tokens.gap(index) != ", " or index + 1 >= len(tokens.words) or tokens.gap(index + 1) != ", ":
        return False
    age = tokens.words[index + 1]
    return age.isdigit() and len(age) == len("44")


def _belongs_to_office(tokens: Tokens, index: int) -> bool:
    """Whether an office with a capital stands right behind a word: "Deputy [Prime] Minister"."""
    if not index or not tokens.joined(index):
        return False
    after = tokens.words[index + 1]
    return after[0].isupper() and is_role(after) and is_role(tokens.words[index - 1])
